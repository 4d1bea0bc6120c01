//! The texts of the page: Rust, and beside it a manifest and a workflow.

use friction_analyzer::report::{Document, DocumentKind};

/// Every kind of document, in the order of the tabs.
pub const KINDS: [DocumentKind; 3] = [DocumentKind::Rust, DocumentKind::CargoToml, DocumentKind::Workflow];

/// The texts, line breaks as `\n`. Rust is always there; the others when somebody added them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Documents {
    rust: String,
    cargo_toml: Option<String>,
    workflow: Option<String>,
}

impl Documents {
    /// Only Rust.
    pub fn of_rust(text: &str) -> Documents {
        Documents { rust: with_line_feeds(text), ..Documents::default() }
    }

    /// What a link or the storage held. The last of several documents of one kind wins.
    pub fn from_list(list: &[Document]) -> Documents {
        let mut documents = Documents::default();
        for document in list {
            documents.set(document.kind, &document.text);
        }
        documents
    }

    /// The text of a document; empty when it is not there.
    pub fn text(&self, kind: DocumentKind) -> &str {
        match kind {
            DocumentKind::Rust => &self.rust,
            DocumentKind::CargoToml => self.cargo_toml.as_deref().unwrap_or(""),
            DocumentKind::Workflow => self.workflow.as_deref().unwrap_or(""),
        }
    }

    /// Whether the document has a tab.
    pub fn has(&self, kind: DocumentKind) -> bool {
        match kind {
            DocumentKind::Rust => true,
            DocumentKind::CargoToml => self.cargo_toml.is_some(),
            DocumentKind::Workflow => self.workflow.is_some(),
        }
    }

    /// Puts a text in place, adding the document when it is not there.
    pub fn set(&mut self, kind: DocumentKind, text: &str) {
        let text = with_line_feeds(text);
        match kind {
            DocumentKind::Rust => self.rust = text,
            DocumentKind::CargoToml => self.cargo_toml = Some(text),
            DocumentKind::Workflow => self.workflow = Some(text),
        }
    }

    /// Takes a document away; Rust is only emptied.
    pub fn remove(&mut self, kind: DocumentKind) {
        match kind {
            DocumentKind::Rust => self.rust.clear(),
            DocumentKind::CargoToml => self.cargo_toml = None,
            DocumentKind::Workflow => self.workflow = None,
        }
    }

    /// Whether nothing at all is written.
    pub fn is_blank(&self) -> bool {
        KINDS.iter().all(|&kind| self.text(kind).trim().is_empty())
    }

    /// The documents that are there, `first` before the others.
    pub fn list(&self, first: DocumentKind) -> Vec<Document> {
        let rest = KINDS.into_iter().filter(|&kind| kind != first);
        let kinds = std::iter::once(first).chain(rest).filter(|&kind| self.has(kind));
        kinds.map(|kind| self.document(kind)).collect()
    }

    fn document(&self, kind: DocumentKind) -> Document {
        Document { name: name(kind).to_owned(), kind, text: self.text(kind).to_owned() }
    }
}

/// The file name a document goes by.
pub fn name(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Rust => "main.rs",
        DocumentKind::CargoToml => "Cargo.toml",
        DocumentKind::Workflow => ".github/workflows/ci.yml",
    }
}

/// The words on a document's tab.
pub fn title(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Rust => "Rust",
        DocumentKind::CargoToml => "Cargo.toml",
        DocumentKind::Workflow => "CI workflow",
    }
}

/// The name that the editor's script and the page share for a document.
pub fn key(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Rust => "rust",
        DocumentKind::CargoToml => "cargo-toml",
        DocumentKind::Workflow => "workflow",
    }
}

/// The document called `key`.
pub fn from_key(wanted: &str) -> Option<DocumentKind> {
    KINDS.into_iter().find(|&kind| key(kind) == wanted)
}

/// Whether a text that is neither manifest nor workflow is Rust beyond doubt, and not a piece of one of these.
pub fn is_surely_rust(text: &str) -> bool {
    const WORDS: [&str; 18] = [
        "async", "const", "enum", "extern", "fn", "impl", "let", "loop", "match", "mod", "pub", "static", "struct",
        "trait", "type", "union", "unsafe", "use",
    ];
    // `#[…]` is an attribute here and a comment there.
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("#["));
    let Some(first) = lines.next() else { return false };
    let mut words = first.split_whitespace();
    let begins = words.next().is_some_and(|word| WORDS.contains(&word) || word.starts_with("pub("));
    let goes_on = words.next().is_some_and(|word| !word.starts_with(['=', ':']));
    begins && goes_on || ["//", "/*", "#!["].iter().any(|start| first.starts_with(start))
}

/// The editor counts every line break as one unit, so that offsets only agree on `\n`.
fn with_line_feeds(text: &str) -> String {
    let mut pieces = text.split('\r');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if !piece.starts_with('\n') {
            out.push('\n');
        }
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shown_document_comes_first_in_a_list() {
        let mut documents = Documents::of_rust("fn main() {}");
        documents.set(DocumentKind::Workflow, "jobs:");
        let kinds: Vec<_> = documents.list(DocumentKind::Workflow).into_iter().map(|d| d.kind).collect();
        assert_eq!(kinds, [DocumentKind::Workflow, DocumentKind::Rust]);
        assert_eq!(Documents::from_list(&documents.list(DocumentKind::Rust)), documents);
    }

    #[test]
    fn rust_is_known_by_how_it_begins() {
        for text in ["\n#[derive(Debug)]\npub(crate) struct A;", "// hm\nx", "#![allow(x)]", "let a = 1;", "use a::b;"]
        {
            assert!(is_surely_rust(text), "{text}");
        }
        for text in ["", "serde = \"1\"", "type = 'x'", "# use this\nuse: x", "use: cargo test", "- run: x", "static"] {
            assert!(!is_surely_rust(text), "{text}");
        }
    }

    #[test]
    fn line_breaks_become_what_the_editor_counts() {
        assert_eq!(Documents::of_rust("a\r\nb\rc\n").text(DocumentKind::Rust), "a\nb\nc\n");
    }
}
