//! Reads `Cargo.toml`.

use super::{Node, Value, toml};
use crate::source::{Source, Span, to_usize};

/// Lines with errors are skipped one by one so that the rest is read; so many at most.
const MAX_ERRORS: usize = 8;

/// A parsed manifest.
#[derive(Debug)]
pub(crate) struct Manifest<'a> {
    pub(crate) source: &'a Source<'a>,
    /// A map of everything that could be read.
    pub(crate) root: Node,
}

impl<'a> Manifest<'a> {
    /// Reads `source`. A line that is not TOML is reported and the rest is read as if it were blank.
    pub(crate) fn parse(source: &'a Source<'a>) -> (Manifest<'a>, Vec<(Span, String)>) {
        let mut text = source.text().to_owned();
        let mut errors = Vec::new();
        let mut root = Node { value: Value::Map(Vec::new()), span: Span::default() };
        while errors.len() < MAX_ERRORS {
            match toml::parse(&text) {
                Ok(map) => {
                    root = map;
                    break;
                }
                Err((at, message)) => {
                    errors.push((at, format!("not valid TOML: {message}")));
                    blank(&mut text, line_of(source, at));
                }
            }
        }
        crate::order::sort(&mut errors);
        (Manifest { source, root }, errors)
    }
}

/// Replaces a line by spaces so that later spans stay true.
fn blank(text: &mut String, line: Span) {
    let range = to_usize(line.start)..to_usize(line.end);
    if text.get(range.clone()).is_some() {
        text.replace_range(range.clone(), &" ".repeat(range.len()));
    }
}

/// The line an error begins on; at the end of the text, the last line that is not empty.
fn line_of(source: &Source<'_>, span: Span) -> Span {
    let line = source.line(span.start);
    (1..=line).rev().map(|at| source.line_span(at)).find(|at| !source.slice(*at).trim().is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<'a>(source: &Source<'a>, span: Span) -> &'a str {
        source.slice(span)
    }

    #[test]
    fn spans_of_keys_and_values() {
        let text = "\u{feff}[dependencies]\r\n# é\r\nserde = { version = \"1\", features = [\"derive\"] }\r\na.version = '*'\r\n";
        let source = Source::new(text);
        let (manifest, errors) = Manifest::parse(&source);
        assert_eq!(errors, []);
        let serde = manifest.root.at(&["dependencies"]).unwrap().entry("serde").unwrap();
        assert_eq!(at(&source, serde.key_span), "serde");
        assert_eq!(at(&source, serde.value.span), "{ version = \"1\", features = [\"derive\"] }");
        let feature = &serde.value.get("features").unwrap().items()[0];
        assert_eq!((feature.as_text(), at(&source, feature.span)), (Some("derive"), "\"derive\""));
        let star = manifest.root.at(&["dependencies", "a", "version"]).unwrap();
        assert_eq!((star.as_str(), at(&source, star.span)), (Some("*"), "'*'"));
    }

    #[test]
    fn a_bad_line_leaves_the_others() {
        let source = Source::new("[package]\nname = \nversion = \"1\"\n[dependencies\nx = \"*\"\n");
        let (manifest, errors) = Manifest::parse(&source);
        let lines: Vec<_> = errors.iter().map(|(span, _)| source.line(span.start)).collect();
        assert_eq!(lines, [2, 4]);
        assert_eq!(manifest.root.at(&["package", "version"]).and_then(Node::as_text), Some("1"));
    }

    #[test]
    fn any_text_ends() {
        let deep = "[".repeat(100_000);
        let value = format!("a = {}", "[".repeat(100_000));
        let dots = format!("{}b = 1", "a.".repeat(100_000));
        let header = format!("[{}b]", "a.".repeat(100_000));
        let inline = format!("a = {}", "{a=".repeat(100_000));
        for text in [
            "",
            "[",
            "[]",
            "[[]]",
            "[[",
            "=",
            "a",
            "a=",
            "\u{feff}",
            "\"",
            "'''",
            "a = '''",
            "[.]",
            "[a.]",
            "\0",
            "é = 1",
            "a = \"\n\n\n",
        ] {
            let source = Source::new(text);
            let _ = Manifest::parse(&source);
        }
        for text in [deep, value, dots, header, inline] {
            let source = Source::new(&text);
            let (_, errors) = Manifest::parse(&source);
            assert!(!errors.is_empty());
        }
    }
}
