//! The examples: one program for each area, the files in `static/examples` themselves.

use friction_analyzer::report::{Area, DocumentKind};

use crate::documents::Documents;

/// A program that shows what an area is about.
#[derive(Debug)]
pub struct Example {
    /// The area.
    pub area: Area,
    /// The situation, in a few words.
    pub situation: &'static str,
    files: &'static [(DocumentKind, &'static str)],
}

impl Example {
    /// Its texts.
    pub fn documents(&self) -> Documents {
        let mut documents = Documents::default();
        for &(kind, text) in self.files {
            documents.set(kind, text);
        }
        documents
    }

    /// The document to show first.
    pub fn first(&self) -> DocumentKind {
        self.files.first().map_or(DocumentKind::Rust, |&(kind, _)| kind)
    }
}

macro_rules! file {
    ($path:literal) => {
        include_str!(concat!("../../static/examples/", $path))
    };
}

/// Every example, in the order of the essay.
pub static EXAMPLES: [Example; 8] = [
    Example {
        area: Area::Ownership,
        situation: "a report that clones its way past the borrow checker",
        files: &[(DocumentKind::Rust, file!("ownership/clone_to_compile.rs"))],
    },
    Example {
        area: Area::Async,
        situation: "a handler that waits three times in a row",
        files: &[(DocumentKind::Rust, file!("async/slow_dashboard.rs"))],
    },
    Example {
        area: Area::Inference,
        situation: "a parser that compiles by coincidence",
        files: &[(DocumentKind::Rust, file!("inference/lucky_parse.rs"))],
    },
    Example {
        area: Area::Ffi,
        situation: "a wrapper around a C library",
        files: &[(DocumentKind::Rust, file!("ffi/c_wrapper.rs"))],
    },
    Example {
        area: Area::Cost,
        situation: "a hot loop full of boxes and strings",
        files: &[(DocumentKind::Rust, file!("cost/hot_loop.rs"))],
    },
    Example {
        area: Area::Release,
        situation: "an invoice that is right in debug only",
        files: &[(DocumentKind::Rust, file!("release/invoice.rs"))],
    },
    Example {
        area: Area::Build,
        situation: "a manifest and a workflow that compile everything, always",
        files: &[(DocumentKind::CargoToml, file!("build/Cargo.toml")), (DocumentKind::Workflow, file!("build/ci.yml"))],
    },
    Example {
        area: Area::Sharing,
        situation: "a counter that every thread queues for",
        files: &[(DocumentKind::Rust, file!("sharing/hit_counter.rs"))],
    },
];

/// What a first visit shows.
pub fn welcome() -> &'static Example {
    let [_, welcome, ..] = &EXAMPLES;
    welcome
}

/// Whether these texts are an example's, unchanged.
pub fn is_example(documents: &Documents) -> bool {
    EXAMPLES.iter().any(|example| example.documents() == *documents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use friction_analyzer::detect_kind;

    #[test]
    fn every_area_has_its_example() {
        let areas: Vec<_> = EXAMPLES.iter().map(|example| example.area).collect();
        assert_eq!(areas, Area::ALL);
    }

    #[test]
    fn every_file_is_what_it_is_said_to_be() {
        for (kind, text) in EXAMPLES.iter().flat_map(|example| example.files) {
            assert_eq!(detect_kind(None, text), *kind, "{text}");
            assert!(text.lines().all(|line| line.chars().count() <= 110), "{text}");
        }
    }
}
