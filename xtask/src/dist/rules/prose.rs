//! A rule's Markdown as HTML, with its example made openable in the page.

use anyhow::{Context, Result};
use friction_analyzer::Rule;
use friction_analyzer::report::{Document, DocumentKind, Shared};
use friction_analyzer::share::encode;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Parser, Tag, TagEnd, html};

/// What a rule's documentation comes to.
pub struct Prose {
    /// All of it, as HTML.
    pub html: String,
    /// Its first paragraph, as plain text.
    pub summary: String,
    /// What begins a comment in the language of its example.
    pub comment: &'static str,
}

impl Prose {
    /// Reads a rule's documentation.
    pub fn of(rule: &Rule) -> Result<Self> {
        let docs = plain(rule.docs);
        let events: Vec<Event<'_>> = Parser::new(&docs).collect();
        let example = example(&events).with_context(|| format!("{} has no example", rule.id))?;
        let link = format!("<p class=\"try\"><a href=\"../../{}\">Try it</a></p>\n", encode(&example));
        let mut html = String::new();
        html::push_html(&mut html, with_link(&events, link).into_iter());
        // A wide block scrolls by itself, so the keyboard must reach it.
        let html = html.replace("<pre>", "<pre tabindex=\"0\">");
        let is_rust = example.documents.iter().all(|document| document.kind == DocumentKind::Rust);
        Ok(Self { html, summary: summary(&events), comment: if is_rust { "//" } else { "#" } })
    }
}

/// A doc comment's text: without the space that follows `///`, and without the tests' expectations in examples.
fn plain(docs: &str) -> String {
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.map(|line| without_marker(line) + "\n").collect()
}

fn without_marker(line: &str) -> String {
    let code = line.split_once("//~").or_else(|| line.split_once("#~"));
    code.map_or(line, |(code, _)| code.trim_end()).to_owned()
}

/// The first block of code, as a permalink holds it.
fn example(events: &[Event<'_>]) -> Option<Shared> {
    let start = events.iter().position(|event| matches!(event, Event::Start(Tag::CodeBlock(_))))?;
    let (first, rest) = events.get(start..)?.split_first()?;
    let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) = first else { return None };
    let text: String =
        rest.iter().map_while(|event| if let Event::Text(text) = event { Some(&**text) } else { None }).collect();
    let (name, kind) = document(language)?;
    let document = Document { name: name.to_owned(), kind, text };
    Some(Shared { documents: vec![document], ..Shared::default() })
}

fn document(language: &str) -> Option<(&'static str, DocumentKind)> {
    match language.split([' ', ',']).next()? {
        "rust" => Some(("main.rs", DocumentKind::Rust)),
        "toml" => Some(("Cargo.toml", DocumentKind::CargoToml)),
        "yaml" => Some((".github/workflows/ci.yml", DocumentKind::Workflow)),
        _ => None,
    }
}

/// The events with the link after the first block of code.
fn with_link<'a>(events: &[Event<'a>], link: String) -> Vec<Event<'a>> {
    let mut all = events.to_vec();
    let end = all.iter().position(|event| matches!(event, Event::End(TagEnd::CodeBlock)));
    if let Some(end) = end {
        all.insert(end.saturating_add(1), Event::Html(CowStr::from(link)));
    }
    all
}

/// The text of the first paragraph.
fn summary(events: &[Event<'_>]) -> String {
    let from_start = events.iter().skip_while(|event| !matches!(event, Event::Start(Tag::Paragraph)));
    let paragraph = from_start.take_while(|event| !matches!(event, Event::End(TagEnd::Paragraph)));
    let words = paragraph.filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(&**text),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_own_markers_are_not_shown() {
        assert_eq!(plain(" let a = 1; //~ cost/x\n # not a marker\n"), "let a = 1;\n# not a marker\n");
    }

    #[test]
    fn the_summary_is_the_first_paragraph_as_text() {
        let events: Vec<_> = Parser::new("## What it does\nFinds `a`\nand *b*.\n\nMore.").collect();
        assert_eq!(summary(&events), "Finds a and b.");
    }
}
