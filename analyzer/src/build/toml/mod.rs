//! Turns a TOML text into a tree, out of the events of `toml_parser`.

mod table;

use std::borrow::Cow;

use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{ErrorSink, Expected, ParseError, Source};

use super::{Node, Value};
use crate::source::{Span, to_u32};
use table::{Key, Table};

/// Arrays and inline tables may nest so deep, and keys have so many parts: what the tree is made into recurses.
const MAX_DEPTH: u8 = 80;

/// The map that a text holds; else the first error in it, with its place.
pub(super) fn parse(text: &str) -> Result<Node, (Span, String)> {
    let mut reader = Reader::new(text);
    let root = reader.document();
    match reader.error {
        Some(error) => Err((error.unexpected().map_or(Span::default(), span), message(&error))),
        None => Ok(root.into_node(Span::new(0, to_u32(text.len())))),
    }
}

fn span(of: toml_parser::Span) -> Span {
    Span::new(to_u32(of.start()), to_u32(of.end()))
}

/// What was found, and what may stand there.
fn message(error: &ParseError) -> String {
    let mut message = error.description().to_owned();
    let Some(expected) = error.expected() else { return message };
    message.push_str(", expected ");
    for (place, each) in expected.iter().enumerate() {
        if place > 0 {
            message.push_str(", ");
        }
        match each {
            Expected::Literal("\n") => message.push_str("newline"),
            Expected::Literal("`") => message.push_str("'`'"),
            Expected::Literal(text) => message.extend(["`", text, "`"]),
            Expected::Description(words) => message.push_str(words),
            _ => message.push_str("something else"),
        }
    }
    if expected.is_empty() {
        message.push_str("nothing");
    }
    message
}

/// Reads events in order. After a first error it goes on, but what it makes is not used.
struct Reader<'s> {
    source: Source<'s>,
    events: std::vec::IntoIter<Event>,
    error: Option<ParseError>,
}

impl<'s> Reader<'s> {
    fn new(text: &'s str) -> Self {
        let source = Source::new(text);
        let tokens: Vec<_> = source.lex().collect();
        let mut events: Vec<Event> = Vec::new();
        let mut error = None;
        let mut receiver = ValidateWhitespace::new(&mut events, source);
        parse_document(&tokens, &mut RecursionGuard::new(&mut receiver, MAX_DEPTH.into()), &mut error);
        if error.is_some() {
            events.clear();
        }
        Self { source, events: events.into_iter(), error }
    }

    fn document(&mut self) -> Table {
        let mut root = Table::root();
        let mut header = Vec::new();
        while let Some(event) = self.events.next() {
            let done = match event.kind() {
                kind @ (EventKind::StdTableOpen | EventKind::ArrayTableOpen) => {
                    let (keys, close) = self.keys();
                    header = keys;
                    let at = span(event.span()).to(close);
                    root.open(&header, at, kind == EventKind::ArrayTableOpen)
                }
                EventKind::SimpleKey => {
                    let (keys, value) = self.entry(event);
                    root.current(&header).map_or(Ok(()), |table| table.insert(keys, value))
                }
                _ => Ok(()),
            };
            self.note(done);
        }
        root
    }

    fn note(&mut self, done: Result<(), ParseError>) {
        if let Err(error) = done {
            self.error.report_error(error);
        }
    }

    /// A key whose first part has been met, and its value.
    fn entry(&mut self, first: Event) -> (Vec<Key>, Node) {
        let first = self.key(first);
        let (rest, separator) = self.keys();
        let mut keys = vec![first];
        keys.extend(rest);
        (keys, self.value(separator))
    }

    /// The parts of a key up to what ends it, and where that stands.
    fn keys(&mut self) -> (Vec<Key>, Span) {
        let mut keys = Vec::new();
        let mut end = Span::default();
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::SimpleKey => keys.push(self.key(event)),
                EventKind::StdTableClose | EventKind::ArrayTableClose | EventKind::KeyValSep => {
                    end = span(event.span());
                    break;
                }
                _ => {}
            }
        }
        if keys.len() > usize::from(MAX_DEPTH) {
            self.error.report_error(ParseError::new("a key of too many parts"));
            keys.clear();
        }
        (keys, end)
    }

    fn key(&mut self, event: Event) -> Key {
        let mut name = Cow::Borrowed("");
        if let Some(raw) = self.source.get(event) {
            raw.decode_key(&mut name, &mut self.error);
        }
        Key { name: name.into_owned(), span: event.span() }
    }

    /// The next value; `missing` is where it would stand.
    fn value(&mut self, missing: Span) -> Node {
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::Whitespace | EventKind::Comment | EventKind::Newline => {}
                _ => return self.value_of(event),
            }
        }
        Node { value: Value::Unknown, span: missing }
    }

    /// The value that begins with an event.
    fn value_of(&mut self, event: Event) -> Node {
        let at = span(event.span());
        match event.kind() {
            EventKind::Scalar => Node { value: self.scalar(event), span: at },
            EventKind::ArrayOpen => self.array(at),
            EventKind::InlineTableOpen => self.inline_table(at),
            _ => Node { value: Value::Unknown, span: at },
        }
    }

    fn array(&mut self, open: Span) -> Node {
        let mut items = Vec::new();
        let mut at = open;
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::ArrayClose => {
                    at = open.to(span(event.span()));
                    break;
                }
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    items.push(self.value_of(event));
                }
                _ => {}
            }
        }
        Node { value: Value::List(items), span: at }
    }

    fn inline_table(&mut self, open: Span) -> Node {
        let mut table = Table::root();
        let mut at = open;
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::InlineTableClose => {
                    at = open.to(span(event.span()));
                    break;
                }
                EventKind::SimpleKey => {
                    let (keys, value) = self.entry(event);
                    let done = table.insert(keys, value);
                    self.note(done);
                }
                _ => {}
            }
        }
        table.into_node(at)
    }

    fn scalar(&mut self, event: Event) -> Value {
        let Some(raw) = self.source.get(event) else { return Value::Unknown };
        let mut text = Cow::Borrowed("");
        let kind = raw.decode_scalar(&mut text, &mut self.error);
        match kind {
            ScalarKind::String => return Value::Text(text.into_owned()),
            ScalarKind::Integer(radix) => match i64::from_str_radix(&text, radix.value()) {
                Ok(number) => return Value::Plain(number.to_string()),
                Err(_) => self.refuse("integer number overflowed", event),
            },
            ScalarKind::Float if text.parse::<f64>().is_err() => self.refuse(kind.invalid_description(), event),
            ScalarKind::Float | ScalarKind::Boolean(_) | ScalarKind::DateTime => {}
        }
        Value::Plain(text.into_owned())
    }

    fn refuse(&mut self, why: &'static str, event: Event) {
        self.error.report_error(ParseError::new(why).with_unexpected(event.span()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn error(text: &str) -> (String, String) {
        let (at, message) = parse(text).unwrap_err();
        (crate::source::Source::new(text).slice(at).to_owned(), message)
    }

    #[test]
    fn a_table_may_be_written_in_several_places() {
        let text = "a.x = 1\na.y.z = 'é'\n[b.c.d]\ne = {f.g = 0x1_0}\n[b]\nc.h = []\n[[l.m]]\nn = 1.5\n[[l.m]]\n[l.m.o]\np = true\n";
        let root = parse(text).unwrap();
        let plain = |keys: &[&str]| root.at(keys).and_then(Node::as_str).map(str::to_owned);
        assert_eq!(plain(&["a", "x"]).as_deref(), Some("1"));
        assert_eq!(plain(&["a", "y", "z"]).as_deref(), Some("é"));
        assert_eq!(plain(&["b", "c", "d", "e", "f", "g"]).as_deref(), Some("16"));
        assert_eq!(root.at(&["b", "c", "h"]).unwrap().items(), []);
        let list = root.at(&["l", "m"]).unwrap().items();
        assert_eq!(list.len(), 2);
        assert_eq!(list[0].get("n").and_then(Node::as_str), Some("1.5"));
        assert_eq!(list[1].at(&["o", "p"]).and_then(Node::as_str), Some("true"));
    }

    #[test]
    fn a_table_is_defined_once() {
        for text in [
            "a = 1\na = 2\n",
            "[a]\n[a]\n",
            "x = {a = 1, a = 2}\n",
            "a.b = 1\n[a]\n",
            "[[a]]\n[a]\n",
            "[a]\n[[a]]\n",
            "[x]\n[x.a]\n[y]\n[x.a]\n",
        ] {
            assert_eq!(error(text), ("a".to_owned(), "duplicate key".to_owned()), "{text}");
        }
        assert_eq!(error("x = {a = 1}\nx.b = 2\n").1, "duplicate key");
        assert_eq!(error("a = 1\na.b = 2\n"), ("a".to_owned(), "cannot extend a value that is no table".to_owned()));
        assert_eq!(error("a = 1\n[a.b]\n").1, "cannot extend a value that is no table");
    }

    #[test]
    fn what_a_number_cannot_be_is_said() {
        assert_eq!(error("a = 99999999999999999999\n").1, "integer number overflowed");
        assert!(parse("a = 1.\n").is_err());
        assert!(error("a = [1 2]\n").1.contains("expected "));
    }

    #[test]
    fn many_keys_take_no_longer_each() {
        let text: String = (0..100_000).map(|number| format!("k{number} = 1\n")).collect();
        assert_eq!(parse(&text).unwrap().entries().len(), 100_000);
    }
}
