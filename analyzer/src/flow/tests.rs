//! Runs the suites of graphs in `tests/suite/flow`: Rust, and below it the graphs that it becomes.
//!
//! `UPDATE=1 cargo test --package friction-analyzer flow` rewrites the graphs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::{StatementKind, lower, print};
use crate::hir::{self, BodyOwner, Hir, ItemKind};
use crate::report::Edition;
use crate::source::Source;
use crate::syntax;
use crate::types::{self, Model, Typing};

/// Every graph of a text, under the name of its function or closure.
fn graphs(model: &Model, text: &str, edition: Edition) -> String {
    let source = Source::new(text);
    let parsed = syntax::scan(&source).parse(edition);
    let hir = hir::lower_with(&parsed, &source, &model.externs);
    proc_macro2::extra::invalidate_current_thread_spans();
    let (decls, mut types) = types::declare(model, &hir);
    let mut typing = Typing::new(model, &decls, &mut types, &hir, edition);
    let mut out = String::new();
    for (body, data) in hir.bodies.iter() {
        if matches!(data.owner, BodyOwner::Closure(_) | BodyOwner::AsyncBlock(_)) {
            continue;
        }
        for (inner, graph) in lower(&mut typing, true, body, &source, edition).iter().rev() {
            let _ = writeln!(out, "{}", title(&hir, *inner));
            out.push_str(&print(&mut typing.query(true).0, &hir, graph));
        }
    }
    out
}

fn title(hir: &Hir, body: crate::hir::BodyId) -> String {
    match hir.bodies[body].owner {
        BodyOwner::Item(item) => match hir.items[item].kind {
            ItemKind::Fn(_) => format!("fn {}", hir.items[item].name),
            _ => format!("constant {}", hir.items[item].name),
        },
        BodyOwner::Closure(_) => "closure".into(),
        BodyOwner::AsyncBlock(_) => "async block".into(),
        BodyOwner::Loose => "loose".into(),
    }
}

/// The statements of graphs whose words are asked for: `drop`, `live`, …
fn only(graphs: &str, words: &[&str]) -> String {
    let is_wanted = |line: &str| !line.starts_with(' ') || words.iter().any(|word| line.contains(word));
    let is_local = |line: &str| line.starts_with('_') || line.starts_with("param") || line.starts_with("drops");
    graphs.lines().filter(|line| is_wanted(line) && !is_local(line)).map(|line| format!("{line}\n")).collect()
}

fn edition(info: &str) -> Edition {
    match info.split_whitespace().find_map(|word| word.strip_prefix("edition=")) {
        Some("2015") => Edition::E2015,
        Some("2018") => Edition::E2018,
        Some("2024") => Edition::E2024,
        _ => Edition::E2021,
    }
}

/// A suite with the present graphs in its blocks.
fn rewritten(model: &Model, text: &str) -> String {
    let mut out = String::new();
    let mut code = (String::new(), String::new());
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        out.push_str(line);
        let Some(info) = line.trim_end().strip_prefix("```") else { continue };
        let block: String = lines.by_ref().take_while(|line| line.trim_end() != "```").collect();
        if info.starts_with("rust") {
            out.push_str(&block);
            code = (info.to_owned(), block);
        } else {
            let all = graphs(model, &code.1, edition(&code.0));
            let words: Vec<&str> = info.split_whitespace().skip(2).collect();
            out.push_str(&if words.is_empty() { all } else { only(&all, &words) });
        }
        out.push_str("```\n");
    }
    out
}

fn suites() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/flow");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn graphs_are_what_the_suites_say() {
    let model = Model::new();
    for path in suites() {
        let text = std::fs::read_to_string(&path).unwrap();
        let new = rewritten(&model, &text);
        if std::env::var_os("UPDATE").is_some() && new != text {
            std::fs::write(&path, &new).unwrap();
            continue;
        }
        for (at, (old, new)) in text.lines().zip(new.lines()).enumerate() {
            assert_eq!(old, new, "{}:{}", path.display(), at + 1);
        }
        assert_eq!(text.len(), new.len(), "{}", path.display());
    }
}

/// Whatever stands in other suites becomes graphs or says why not, and never panics.
#[test]
fn any_text_becomes_graphs() {
    let model = Model::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    for area in ["types", "hir", "syntax", "lints/async", "lints/ownership", "lints/sharing", "lints/release"] {
        for entry in std::fs::read_dir(folder.join(area)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for block in text.split("```rust").skip(1) {
                let code = block.split_once('\n').map_or("", |(_, rest)| rest);
                graphs(&model, code.split("```").next().unwrap_or(""), Edition::E2024);
            }
        }
    }
}

/// Every body of the model becomes a graph without gaps.
#[test]
fn the_models_bodies_become_graphs() {
    let model = Model::with_bodies();
    let text = Hir::default();
    let (decls, mut types) = types::declare(&model, &text);
    let mut typing = Typing::new(&model, &decls, &mut types, &text, Edition::E2024);
    let source = Source::new("");
    let mut gaps = Vec::new();
    for (body, data) in model.hir.bodies.iter() {
        let BodyOwner::Item(item) = data.owner else { continue };
        for (_, graph) in lower(&mut typing, false, body, &source, Edition::E2024) {
            let kinds = graph.blocks.iter().flat_map(|(_, block)| &block.statements).map(|statement| &statement.kind);
            let reasons = kinds.filter_map(|kind| match kind {
                StatementKind::Unsupported(reason) => Some(reason),
                _ => None,
            });
            gaps.extend(reasons.map(|reason| format!("{}: {reason}", model.hir.items[item].name)));
        }
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

/// A thousand values and a thousand ways out make a graph of a few thousand lines, not of a million.
#[test]
fn ways_out_share_what_they_end() {
    let steps = "let a = step()?;\n".repeat(1000);
    let text = format!("fn step() -> Option<String> {{ None }}\nfn f() -> Option<()> {{\n{steps}None\n}}");
    let found = graphs(&Model::new(), &text, Edition::E2021);
    assert!(found.lines().count() < 25_000, "{}", found.lines().count());
}
