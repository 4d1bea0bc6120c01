//! The examples: one program for each area, the files in `static/examples` themselves.
//!
//! The page knows their names; their texts come with the engine, all but the one that a first visit shows.

use friction_analyzer::report::{Area, Document, DocumentKind};

use crate::documents::{Documents, name};

/// Every example in the order of the essay: its area, and the situation in a few words.
pub static EXAMPLES: [(Area, &str); 8] = [
    (Area::Ownership, "a report that clones its way past the borrow checker"),
    (Area::Async, "a handler that waits three times in a row"),
    (Area::Inference, "a parser that compiles by coincidence"),
    (Area::Ffi, "a wrapper around a C library"),
    (Area::Cost, "a hot loop full of boxes and strings"),
    (Area::Release, "an invoice that is right in debug only"),
    (Area::Build, "a manifest and a workflow that compile everything, always"),
    (Area::Sharing, "a counter that every thread queues for"),
];

macro_rules! file {
    ($path:literal) => {
        include_str!(concat!("../../static/examples/", $path))
    };
}

/// What a first visit shows.
pub fn welcome() -> Documents {
    Documents::of_rust(WELCOME)
}

const WELCOME: &str = file!("async/slow_dashboard.rs");

/// The texts of an area's example; the first is shown first.
pub fn texts(area: Area) -> Vec<Document> {
    let document = |kind, text: &str| Document { name: name(kind).to_owned(), kind, text: text.to_owned() };
    let rust = |text| vec![document(DocumentKind::Rust, text)];
    match area {
        Area::Ownership => rust(file!("ownership/clone_to_compile.rs")),
        Area::Async => rust(WELCOME),
        Area::Inference => rust(file!("inference/lucky_parse.rs")),
        Area::Ffi => rust(file!("ffi/c_wrapper.rs")),
        Area::Cost => rust(file!("cost/hot_loop.rs")),
        Area::Release => rust(file!("release/invoice.rs")),
        Area::Build => vec![
            document(DocumentKind::CargoToml, file!("build/Cargo.toml")),
            document(DocumentKind::Workflow, file!("build/ci.yml")),
        ],
        Area::Sharing => rust(file!("sharing/hit_counter.rs")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use friction_analyzer::report::Config;
    use friction_analyzer::{Analyzer, detect_kind};

    #[test]
    fn every_area_has_its_example() {
        let areas: Vec<_> = EXAMPLES.iter().map(|&(area, _)| area).collect();
        assert_eq!(areas, Area::ALL);
    }

    #[test]
    fn every_file_is_what_it_is_said_to_be() {
        for document in Area::ALL.into_iter().flat_map(texts) {
            assert_eq!(detect_kind(None, &document.text), document.kind, "{}", document.text);
            assert!(document.text.lines().all(|line| line.chars().count() <= 110), "{}", document.text);
        }
    }

    #[test]
    fn every_example_parses_and_shows_its_area() {
        let analyzer = Analyzer::new();
        for area in Area::ALL {
            let reports = texts(area).into_iter().map(|document| analyzer.check(&document, &Config::default()));
            let reports: Vec<_> = reports.collect();
            assert!(reports.iter().all(|report| report.syntax_errors.is_empty()), "{area:?}");
            let found = reports.iter().flat_map(|report| &report.findings).filter(|finding| finding.area == area);
            assert!(found.count() >= 2, "{area:?}");
        }
    }
}
