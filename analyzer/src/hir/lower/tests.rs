//! Checks of the lowering over real files: this crate's own.

mod print;

use std::path::PathBuf;

use super::super::{BodyOwner, ExprKind, Externs, Hir, ItemKind, Lit, Parent, PatKind, Path, Res, Ty, TyKind, UnOp};
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
    for (id, expr) in hir.exprs.iter() {
        let text = source.slice(expr.span);
        assert!(!text.is_empty() && text.trim() == text, "{}: {:?} {text:?}", path.display(), expr.kind);
        if let Parent::Expr(parent) = expr.parent {
            let around = hir.span(parent);
            assert!(around.contains(expr.span), "{}: {text:?} outside {:?}", path.display(), source.slice(around));
        }
        if let ExprKind::Path(path) = hir.kind(id)
            && let Some(binding) = path.local()
            && !expr.expanded
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

/// What is made of arguments and words of the macro is where the call is; an argument stays where it is written.
#[test]
fn expanded_nodes_map_back() {
    let text = "macro_rules! m { ($a:expr, $b:expr) => { $a + $b as u8 + f($a.$b) } } fn f(n: u8) { m!(n * 2, n); }";
    let hir = lowered(text);
    let source = Source::new(text);
    let made = hir.exprs.iter().filter(|(_, expr)| expr.expanded).map(|(_, expr)| source.slice(expr.span));
    let mut made: Vec<_> = made.collect();
    made.sort();
    made.dedup();
    assert_eq!(made, ["2", "m!(n * 2, n)", "n", "n * 2"]);
    assert!(hir.exprs().all(|(_, expr)| !source.slice(expr.span).contains('+')));
    assert_eq!(hir.bindings.iter().map(|(_, binding)| binding.mentions.len()).collect::<Vec<_>>(), [2]);
}

/// A line of carets with what they expect: the span they stand under, and the text.
fn carets(text: &str) -> (String, Vec<(Span, String)>) {
    let mut code = String::new();
    let mut expected = Vec::new();
    let mut line_start = 0;
    for line in text.lines() {
        let sign = line.trim_start();
        let Some(marks) = sign.strip_prefix("//").filter(|rest| rest.trim_start().starts_with('^')) else {
            line_start = code.len();
            code.push_str(line);
            code.push('\n');
            continue;
        };
        let from = line.find('^').unwrap();
        let count = marks.trim_start().chars().take_while(|&c| c == '^').count();
        let wanted = marks.trim_start().trim_start_matches('^').trim().to_owned();
        let start = u32::try_from(line_start + from).unwrap();
        expected.push((Span::new(start, start + u32::try_from(count).unwrap()), wanted));
    }
    (code, expected)
}

/// What stands at a span: the items a call became, an expression, a pattern or a type, in this order.
fn at(hir: &Hir, span: Span) -> String {
    let print = print::Print(hir);
    let is_call = hir.items().any(|(_, item)| item.span == span && matches!(item.kind, ItemKind::Macro { .. }));
    if is_call {
        let made = hir.items.iter().filter(|(_, item)| item.expanded && span.contains(item.span));
        let made = made.filter(|(_, item)| item.parent.is_none_or(|up| !hir.items[up].expanded));
        return made.map(|(_, item)| print.item(item)).collect::<Vec<_>>().join(" ");
    }
    let expr = hir.exprs().find(|(_, expr)| expr.span == span).map(|(id, _)| print.expr(id));
    let pat = || hir.pats.iter().rfind(|(_, pat)| pat.span == span).map(|(id, _)| print.pat(id));
    let ty = || hir.types.iter().rfind(|(_, ty)| ty.span == span).map(|(id, _)| print.ty(id));
    expr.or_else(pat).or_else(ty).unwrap_or_else(|| "nothing".into()).replace('\u{1c3}', "#")
}

/// The suites in `tests/suite/hir`: carets say what stands above them; a block `model` holds the crates that the blocks
/// after it use. `UPDATE=1` rewrites them.
#[test]
fn suites() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/hir");
    let mut problems = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let old = std::fs::read_to_string(&path).unwrap();
        let mut new = String::new();
        let mut externs = Externs::default();
        let mut lines = old.split_inclusive('\n');
        while let Some(line) = lines.next() {
            new.push_str(line);
            let Some(info) = line.trim_end().strip_prefix("```rust") else { continue };
            let block: String = lines.by_ref().take_while(|line| line.trim_end() != "```").collect();
            let (code, expected) = carets(&block);
            let source = Source::new(&code);
            let parsed = syntax::parse(&source);
            assert_eq!(parsed.errors, [], "{}: {code}", path.display());
            let hir = lower_with(&parsed, &source, &externs);
            check_spans(&path, &source, &hir);
            if info.trim() == "model" {
                externs = Externs::new(&hir);
            }
            let mut found = expected.iter().map(|(span, _)| at(&hir, *span));
            for line in block.split_inclusive('\n') {
                match line.trim_start().strip_prefix("//").filter(|rest| rest.trim_start().starts_with('^')) {
                    Some(_) => {
                        let marks = line.split_at(line.rfind('^').unwrap() + 1).0;
                        let marks = line.find("^ ").map_or(marks, |at| line.split_at(at + 1).0);
                        new.push_str(&format!("{marks} {}\n", found.next().unwrap()));
                    }
                    None => new.push_str(line),
                }
            }
            new.push_str("```\n");
        }
        if new != old {
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&path, &new).unwrap();
            }
            let differs = old.lines().zip(new.lines()).filter(|(old, new)| old != new);
            let differs = differs.map(|(old, new)| format!("{}\n  expected {old}\n  found    {new}\n", path.display()));
            problems.extend(differs);
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
