//! Checks of the lowering over real files: this crate's own.

use std::path::PathBuf;

use super::super::{BodyOwner, ExprKind, Externs, Hir, Lit, Parent, PatKind, Path, Res, Ty, TyKind, UnOp};
use super::{lower, lower_with};
use crate::source::{Source, Span};
use crate::syntax;

fn rust_files(dir: &std::path::Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn check_spans(path: &std::path::Path, source: &Source<'_>, hir: &Hir) {
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
    rust_files(std::path::Path::new(&root), &mut files);
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

fn lowered(text: &str) -> Hir {
    let source = Source::new(text);
    lower(&syntax::parse(&source), &source)
}

#[test]
fn alternatives_bind_the_same_variables() {
    let hir =
        lowered("fn f(e: E) { match e { E::A(x, (y, _) | (_, y)) | E::B(y, x) | E::C(y @ (1 | 2), x) => x + y } }");
    let names: Vec<_> = hir.bindings.iter().map(|(_, binding)| binding.name.as_str()).collect();
    assert_eq!(names, ["e", "x", "y"]);
    assert!(hir.bindings.iter().all(|(_, binding)| binding.uses.len() == 1));
}

#[test]
fn patterns_keep_their_values() {
    let hir = lowered("fn f(x: i8) { match x { -1 => {} -5..=-2 => {} const { 1 + 1 } => {} K.. => {} _ => {} } }");
    let kinds: Vec<_> = hir.pats.iter().map(|(_, pat)| &pat.kind).collect();
    let negative =
        |kind: &PatKind| matches!(kind, PatKind::Lit { lit: Lit::Int { value: Some(1), .. }, negative: true });
    assert!(kinds.iter().any(|kind| negative(kind)), "{kinds:?}");
    let ends = kinds.iter().filter_map(|kind| match kind {
        PatKind::Range { start, end, inclusive } => Some((start.is_some(), end.is_some(), *inclusive)),
        _ => None,
    });
    assert_eq!(ends.collect::<Vec<_>>(), [(true, true, true), (true, false, false)]);
    let minus = hir.exprs().filter(|(_, expr)| matches!(expr.kind, ExprKind::Unary { op: UnOp::Neg, .. }));
    assert_eq!(minus.count(), 2);
    assert!(kinds.iter().any(|kind| matches!(kind, PatKind::ConstBlock(_))));
}

#[test]
fn foreign_items_are_seen_before_their_block_and_generics_say_which_they_are() {
    let hir = lowered("fn f<'a, T, const N: usize>() -> T { g(); h::<T, N>() } extern \"C\" { fn g(); }");
    let paths: Vec<_> = hir
        .exprs()
        .filter_map(|(_, expr)| match &expr.kind {
            ExprKind::Path(path) => Some(path),
            _ => None,
        })
        .collect();
    assert!(matches!(paths[0].res, Res::Item { rest: 0, .. }), "{paths:?}");
    let index = |ty: &Ty| match &ty.kind {
        TyKind::Path(Path { res: Res::Generic { index, .. }, .. }) => Some(*index),
        _ => None,
    };
    assert_eq!(hir.types.iter().filter_map(|(_, ty)| index(ty)).collect::<Vec<_>>(), [1, 1, 2]);
}

fn with_std(text: &str) -> Hir {
    let model = lowered(
        "mod std {
            pub mod collections { pub use std::collections::hash_map::HashMap; pub mod hash_map { pub struct HashMap; } }
            pub mod cmp { pub enum Ordering { Less, Equal, Greater } }
            pub mod io { pub trait Read {} pub struct Error; pub type Result<T> = std::result::Result<T, Error>;
                pub mod prelude { pub use std::io::Read; } }
        }",
    );
    let source = Source::new(text);
    lower_with(&syntax::parse(&source), &source, &Externs::new(&model))
}

/// What the paths of expressions and types resolve to.
fn resolved(hir: &Hir) -> Vec<String> {
    let exprs = hir.exprs().filter_map(|(_, expr)| match &expr.kind {
        ExprKind::Path(path) => Some(path),
        _ => None,
    });
    let types = hir.types.iter().filter_map(|(_, ty)| match &ty.kind {
        TyKind::Path(path) => Some(path),
        _ => None,
    });
    let shown = |path: &Path| match &path.res {
        Res::Item { item, rest } => format!("{}+{rest}", hir.items[*item].name),
        Res::Extern(path) | Res::Primitive(path) => path.to_string(),
        other => format!("{other:?}"),
    };
    exprs.chain(types).map(shown).collect()
}

#[test]
fn names_behind_globs_of_known_modules() {
    let names = |text| resolved(&with_std(text));
    assert_eq!(
        names(
            "use std::collections::*; use hash_map::*; fn f() -> Result { HashMap::new(); hash_map::HashMap::new() }"
        ),
        ["std::collections::HashMap::new", "std::collections::hash_map::HashMap::new", "std::result::Result"]
    );
    assert_eq!(names("use std::io::*; mod m { use super::*; type A = Result; }"), ["std::io::Result"]);
    assert_eq!(
        names("use std::io::*; use other::*; fn f() -> Result { Read; Less }"),
        ["std::io::Read", "Unknown", "std::io::Result"]
    );
    assert_eq!(names("use other::*; type A = Result;"), ["Unknown"]);
    assert_eq!(names("fn f() { use std::cmp::Ordering::*; Less; Lesser }"), ["std::cmp::Ordering::Less", "Unknown"]);
    assert_eq!(names("use std::cmp; fn f() { use cmp::Ordering; Ordering::Less }"), ["std::cmp::Ordering::Less"]);
}

#[test]
fn traits_in_scope() {
    let hir = with_std(
        "use std::io::{self, prelude::*}; use std::fmt::Write as _; trait Own {} struct S; use m::T; mod m { pub trait T {} trait U {} }
        mod inner { use super::*; fn g() {} }
        fn f() { use a::B; let c = || { use d::E; }; { use x::*; fn h() {} } }",
    );
    let shown = |name: &str| {
        let (item, _) = hir.items.iter().find(|(_, item)| item.name == name).unwrap();
        let body = hir.bodies.iter().find(|(_, body)| body.owner == BodyOwner::Item(item)).unwrap().0;
        let mut names = Vec::new();
        for scope in hir.traits_in_scope(body) {
            let scope = &hir.scopes[scope];
            names.extend(scope.named.iter().map(|res| match res {
                Res::Item { item, rest } => format!("{}+{rest}", hir.items[*item].name),
                Res::Extern(path) => path.to_string(),
                other => format!("{other:?}"),
            }));
            names.extend(scope.globs.iter().map(|path| format!("{path}::*")));
        }
        names
    };
    let module = ["Own+0", "std::io", "std::fmt::Write", "T+0", "std::io::prelude::*"];
    assert_eq!(shown("g"), module);
    assert_eq!(shown("f"), [&module[..], &["a::B", "d::E", "x::*"]].concat());
    assert_eq!(shown("h"), [&["x::*", "a::B"], &module[..]].concat());
}
