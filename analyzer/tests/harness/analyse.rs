//! Analyses a block's text, on a stack as large as the command's.

use std::sync::LazyLock;

use friction_analyzer::Analyzer;
use friction_analyzer::report::{Config, Document, DocumentKind, Edition, Finding, Report};

use super::markdown::Block;

const STACK: usize = 64 * 1024 * 1024;

/// The report on `text`, read as `block` says.
pub fn analyse(block: &Block, text: &str) -> Report {
    let (name, kind) = match block.language() {
        "rust" => ("example.rs", DocumentKind::Rust),
        "toml" => ("Cargo.toml", DocumentKind::CargoToml),
        "yaml" => (".github/workflows/ci.yml", DocumentKind::Workflow),
        other => panic!("line {}: blocks of `{other}` are not analysed", block.line),
    };
    let document = Document { name: name.into(), kind, text: text.into() };
    let edition = block.value("edition").map_or(Edition::default(), |year| Edition::named(year).unwrap());
    let config = Config { edition, ..Config::default() };
    on_large_stack(move || analyzer().check(&document, &config))
}

/// What `run` gives, on a stack as large as the command's.
pub fn on_large_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap()
}

/// One analyzer for all cases: it reads the model of std once.
pub fn analyzer() -> &'static Analyzer {
    static ANALYZER: LazyLock<Analyzer> = LazyLock::new(|| on_large_stack(Analyzer::new));
    &ANALYZER
}

/// `text` after the fixes of `findings`.
pub fn fixed<'a>(text: &str, findings: impl IntoIterator<Item = &'a Finding>) -> (String, usize) {
    friction_analyzer::apply_fixes(text, findings.into_iter().filter_map(|finding| finding.fix.as_ref()))
}

/// Whether a language's blocks are analysed.
pub fn is_analysed(language: &str) -> bool {
    matches!(language, "rust" | "toml" | "yaml")
}
