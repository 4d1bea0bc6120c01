//! Checks of the lowering over real files: this crate's own.

use std::path::{Path, PathBuf};

use super::super::{ExprKind, Hir, Parent};
use super::lower;
use crate::source::{Source, Span};
use crate::syntax;

fn rust_files(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn check_spans(path: &Path, source: &Source<'_>, hir: &Hir) {
    for (id, expr) in hir.exprs() {
        let text = source.slice(expr.span);
        assert!(!text.is_empty() && text.trim() == text, "{}: {:?} {text:?}", path.display(), expr.kind);
        if let Parent::Expr(parent) = expr.parent {
            let around = hir.span(parent);
            assert!(around.contains(expr.span), "{}: {text:?} outside {:?}", path.display(), source.slice(around));
        }
        if let ExprKind::Path(path) = hir.kind(id)
            && let Some(binding) = path.local()
        {
            assert_eq!(hir.bindings[binding].name, text.trim_start_matches("r#"));
        }
    }
    for (_, item) in hir.items.iter() {
        assert!(item.span != Span::default(), "{}: {:?}", path.display(), item.name);
        assert!(item.span.contains(item.name_span), "{}: {:?}", path.display(), item.name);
    }
    for (_, pat) in hir.pats.iter() {
        assert!(!source.slice(pat.span).is_empty(), "{}: {:?}", path.display(), pat.kind);
    }
    for (_, ty) in hir.types.iter() {
        assert!(!source.slice(ty.span).is_empty(), "{}: {:?}", path.display(), ty.kind);
    }
}

#[test]
fn every_node_of_this_crate_has_a_span_inside_its_parents() {
    let mut files = Vec::new();
    let root = std::env::var("FRICTION_LOWER_DIR").unwrap_or(concat!(env!("CARGO_MANIFEST_DIR"), "/src").to_owned());
    rust_files(Path::new(&root), &mut files);
    assert!(!files.is_empty());
    for path in files {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let source = Source::new(&text);
        let parsed = syntax::parse(&source);
        if std::env::var("FRICTION_LOWER_DIR").is_err() {
            assert_eq!(parsed.errors, [], "{}", path.display());
        }
        for e in &parsed.errors {
            println!(
                "{}: {} {:?}",
                path.display(),
                e.message,
                source.slice(Span::new(e.span.start, e.span.start + 60))
            );
        }
        check_spans(&path, &source, &lower(&parsed, &source));
        proc_macro2::extra::invalidate_current_thread_spans();
    }
}

/// Two globs of modules that are not in the text, and modules that import each other, are looked through at most a
/// few hundred times a name, not once for every way round.
#[test]
fn globs_that_lead_to_each_other_end() {
    let text = "mod a { pub use super::b::*; pub use super::c::*; } mod b { pub use super::a::*; pub use super::c::*; }
        mod c { pub use super::a::*; pub use super::b::*; } use a::*; use b::*; use crate::x::*; use crate::y::*;
        fn f() { nowhere(); let t: Nothing = here::there(); }";
    let source = Source::new(text);
    assert!(lower(&syntax::parse(&source), &source).exprs.len() > 0);
}
