//! Reads `Cargo.toml`.

use std::ops::Range;

use toml_edit::{Document, Item, Table, TableLike};

use super::{Entry, Node, Value};
use crate::source::{Source, Span, to_u32, to_usize};

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
            match Document::parse(text.as_str()) {
                Ok(document) => {
                    root = table(document.as_table(), Span::new(0, to_u32(text.len())));
                    break;
                }
                Err(error) => {
                    let at = error.span().map_or(Span::default(), |range| span(&range));
                    errors.push((at, format!("not valid TOML: {}", error.message())));
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

fn span(range: &Range<usize>) -> Span {
    Span::new(to_u32(range.start), to_u32(range.end))
}

fn table(table: &dyn TableLike, at: Span) -> Node {
    let entries = table.iter().filter_map(|(name, _)| entry(table.get_key_value(name)?)).collect::<Vec<_>>();
    Node { value: Value::Map(entries), span: at }
}

fn entry((key, item): (&toml_edit::Key, &Item)) -> Option<Entry> {
    let key_span = span(&key.span()?);
    Some(Entry { key: key.get().to_owned(), key_span, value: node(item, key_span) })
}

/// A dotted or implied table has no span of its own and takes its key's.
fn node(item: &Item, key_span: Span) -> Node {
    let at = item.span().map_or(key_span, |range| span(&range));
    match item {
        Item::Value(value) => self::value(value, at),
        Item::Table(inner) => table(inner, at),
        Item::ArrayOfTables(tables) => {
            Node { value: Value::List(tables.iter().map(|each| element(each, at)).collect()), span: at }
        }
        Item::None => Node { value: Value::Unknown, span: at },
    }
}

fn element(each: &Table, at: Span) -> Node {
    table(each, each.span().map_or(at, |range| span(&range)))
}

fn value(value: &toml_edit::Value, at: Span) -> Node {
    let at = value.span().map_or(at, |range| span(&range));
    let value = match value {
        toml_edit::Value::String(text) => Value::Text(text.value().clone()),
        toml_edit::Value::Integer(number) => Value::Plain(number.value().to_string()),
        toml_edit::Value::Float(number) => Value::Plain(number.value().to_string()),
        toml_edit::Value::Boolean(flag) => Value::Plain(flag.value().to_string()),
        toml_edit::Value::Datetime(time) => Value::Plain(time.value().to_string()),
        toml_edit::Value::Array(array) => Value::List(array.iter().map(|each| self::value(each, at)).collect()),
        toml_edit::Value::InlineTable(inner) => return table(inner, at),
    };
    Node { value, span: at }
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
