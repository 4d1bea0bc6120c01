//! Reads a workflow in GitHub's YAML format.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use super::{Entry, Node, Value};
use crate::source::{Source, Span, to_u32, to_usize};

/// How deep maps and lists may nest; a workflow needs less than ten.
const MAX_DEPTH: usize = 64;
/// How many closing brackets may stand too far left.
const MAX_BRACKETS: u32 = 32;

/// A parsed workflow.
#[derive(Debug)]
pub(crate) struct Workflow<'a> {
    pub(crate) source: &'a Source<'a>,
    /// The first document of the text, as far as it could be read.
    pub(crate) root: Node,
}

impl<'a> Workflow<'a> {
    /// Reads the first YAML document of `source`; what stands before an error is kept.
    pub(crate) fn parse(source: &'a Source<'a>) -> (Workflow<'a>, Vec<(Span, String)>) {
        let whole = source.text();
        let text = whole.trim_start_matches('\u{feff}');
        let skipped = to_u32(whole.len().saturating_sub(text.len()));
        let mut text = Cow::Borrowed(text);
        let mut tries = MAX_BRACKETS;
        loop {
            let (root, error) = read(&text, skipped);
            match error.as_ref().and_then(|error| outdented_bracket(&text, skipped, error)) {
                Some(line_break) if tries > 0 => text.to_mut().replace_range(line_break, " "),
                _ => return (Workflow { source, root }, error.into_iter().collect()),
            }
            tries = tries.saturating_sub(1);
        }
    }
}

/// The line break before a line that begins with a closing bracket, when that line is where reading failed.
///
/// YAML wants the bracket indented more than the key it belongs to. Most parsers, GitHub's too, do not insist, and
/// people write `]` under the key. Without the line break the bracket is where YAML wants it, at the same offset.
fn outdented_bracket(text: &str, skipped: u32, (at, _): &(Span, String)) -> Option<Range<usize>> {
    let at = to_usize(at.start.checked_sub(skipped)?);
    let line_break = text.get(..at)?.rfind('\n')?;
    let before = text.get(..line_break)?;
    let is_bracket = text.get(line_break..)?.trim_start().starts_with([']', '}']);
    let has_comment = before.get(before.rfind('\n').unwrap_or(0)..)?.contains('#');
    (is_bracket && !has_comment).then_some(line_break..line_break.saturating_add(1))
}

/// Builds the tree of a text that stands `skipped` bytes into the document.
fn read(text: &str, skipped: u32) -> (Node, Option<(Span, String)>) {
    let offsets = Offsets::new(text, skipped);
    let mut builder = Builder::default();
    let error = gather(&mut builder, &offsets).err();
    (builder.finish(), error)
}

fn gather(builder: &mut Builder, offsets: &Offsets<'_>) -> Result<(), (Span, String)> {
    for event in Parser::new_from_str(offsets.text) {
        let (event, span) = event.map_err(|error| {
            let at = offsets.byte(error.marker());
            (Span::new(at, at), format!("not valid YAML: {}", error.info()))
        })?;
        let at = Span::new(offsets.byte(&span.start), offsets.byte(&span.end));
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        builder.event(event, at).map_err(|message| (at, message))?;
    }
    Ok(())
}

/// Turns the parser's character positions into byte offsets of the whole text, byte-order mark included.
struct Offsets<'a> {
    /// Without the byte-order mark.
    text: &'a str,
    skipped: u32,
    /// Byte offset of each character; empty for ASCII.
    chars: Vec<u32>,
}

impl<'a> Offsets<'a> {
    fn new(text: &'a str, skipped: u32) -> Offsets<'a> {
        let chars = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(at, _)| to_u32(at)).collect() };
        Offsets { text, skipped, chars }
    }

    fn byte(&self, marker: &Marker) -> u32 {
        let end = to_u32(self.text.len());
        let at = if self.chars.is_empty() {
            to_u32(marker.index()).min(end)
        } else {
            self.chars.get(marker.index()).copied().unwrap_or(end)
        };
        at.saturating_add(self.skipped)
    }
}

/// Gathers events into a tree without recursion.
#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
}

/// A list or map whose end was not seen yet.
enum Open {
    List(Span, Vec<Node>),
    /// With the key that waits for its value.
    Map(Span, Vec<Entry>, Option<Node>),
}

impl Builder {
    fn event(&mut self, event: Event<'_>, at: Span) -> Result<(), String> {
        match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => {
                self.add(Node { value: Value::Plain(text.into_owned()), span: at })
            }
            Event::Scalar(text, ..) => self.add(Node { value: Value::Text(text.into_owned()), span: at }),
            Event::Alias(_) => self.add(Node { value: Value::Unknown, span: at }),
            Event::SequenceStart(..) => return self.open(Open::List(at, Vec::new())),
            Event::MappingStart(..) => return self.open(Open::Map(at, Vec::new(), None)),
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, open: Open) -> Result<(), String> {
        if self.open.len() >= MAX_DEPTH {
            return Err(format!("nested more than {MAX_DEPTH} deep; nothing after this is read"));
        }
        self.open.push(open);
        Ok(())
    }

    fn close(&mut self, at: Span) {
        match self.open.pop() {
            Some(Open::List(start, items)) => {
                let end = items.last().map_or(at, |item| item.span);
                self.add(Node { value: Value::List(items), span: whole(start, end, at) });
            }
            Some(Open::Map(start, entries, _)) => {
                let end = entries.last().map_or(at, |entry| entry.value.span);
                self.add(Node { value: Value::Map(entries), span: whole(start, end, at) });
            }
            None => {}
        }
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key @ Some(_))) => entries.extend(key.take().map(|key| entry(key, node))),
            Some(Open::Map(_, _, key)) => *key = Some(node),
            None => self.root = self.root.take().or(Some(node)),
        }
    }

    fn finish(mut self) -> Node {
        while !self.open.is_empty() {
            self.close(Span::default());
        }
        self.root.unwrap_or(Node { value: Value::Unknown, span: Span::default() })
    }
}

/// A flow list ends at its bracket; a block's end mark lies on a later line, so it ends with its last part.
fn whole(start: Span, last: Span, end: Span) -> Span {
    if end.start < end.end { start.to(end) } else { start.to(last) }
}

fn entry(key: Node, value: Node) -> Entry {
    Entry { key: key.as_str().unwrap_or_default().to_owned(), key_span: key.span, value }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{feff}name: é # ü\r\non: [push]\r\njobs:\r\n  test:\r\n    steps:\r\n      - uses: actions/checkout@v4\r\n      - name: 'ö'\r\n        run: |\r\n          cargo test\r\n\r\n          cargo build\r\n      - run: cargo fmt\r\n";

    #[test]
    fn spans_of_keys_and_values() {
        let source = Source::new(TEXT);
        let (workflow, errors) = Workflow::parse(&source);
        assert_eq!(errors, []);
        let name = workflow.root.entry("name").unwrap();
        assert_eq!((source.slice(name.key_span), source.slice(name.value.span)), ("name", "é"));
        let steps = workflow.root.at(&["jobs", "test", "steps"]).unwrap();
        let [uses, run, last] = steps.items() else { panic!("three steps") };
        assert_eq!(source.slice(uses.get("uses").unwrap().span), "actions/checkout@v4");
        let run = run.entry("run").unwrap();
        assert_eq!(run.value.as_str(), Some("cargo test\n\ncargo build\n"));
        assert_eq!(source.slice(run.key_span), "run");
        assert_eq!(source.slice(run.value.span).trim_end(), "cargo test\r\n\r\n          cargo build");
        assert_eq!(source.slice(last.get("run").unwrap().span), "cargo fmt");
        assert_eq!(source.slice(workflow.root.get("on").unwrap().span), "[push]");
        assert!(source.slice(steps.span).starts_with("- uses: "));
        assert!(source.slice(steps.span).ends_with("cargo fmt"));
    }

    #[test]
    fn an_error_keeps_what_stood_before() {
        let source = Source::new("name: a\njobs:\n  x: [1, 2\n");
        let (workflow, errors) = Workflow::parse(&source);
        assert_eq!(errors.len(), 1);
        assert_eq!(workflow.root.get("name").and_then(Node::as_str), Some("a"));
    }

    #[test]
    fn a_closing_bracket_may_stand_under_its_key() {
        let source = Source::new("\u{feff}é:\r\n  x: [\r\n    1,\r\n    2\r\n  ]\r\n  y: {\n    a: b\n  }\nz: end\n");
        let (workflow, errors) = Workflow::parse(&source);
        assert_eq!(errors, []);
        assert_eq!(workflow.root.at(&["é", "x"]).unwrap().items().len(), 2);
        assert_eq!(source.slice(workflow.root.get("z").unwrap().span), "end");
    }

    #[test]
    fn an_alias_is_unknown() {
        let source = Source::new("a: &x [1]\nb: [*x, *x]\n");
        let (workflow, errors) = Workflow::parse(&source);
        assert_eq!(errors, []);
        assert!(workflow.root.get("b").unwrap().has_unknown());
    }

    #[test]
    fn any_text_ends() {
        let deep =
            ["- ", "[", "? ", "{a: ", "{", "[[[{{{", "!a ", "&a ", "a: &a ", "\n- ", "'", "\"\\", "- |\n ", "? - "]
                .map(|part| part.repeat(20_000));
        for text in [
            "",
            ":",
            "-",
            "?",
            "*a",
            "&",
            "!",
            "%",
            "%YAML",
            "---",
            "...",
            "\u{feff}",
            "\0",
            "a: |",
            "a: >\n",
            "\t",
            "a:\n\t- b",
            "'",
            "\"\\x",
            "|",
            "a: [",
            "a: {",
            "]",
            "}",
            "é: [",
        ] {
            let source = Source::new(text);
            let _ = Workflow::parse(&source);
        }
        for text in &deep {
            let source = Source::new(text);
            let _ = Workflow::parse(&source);
        }
    }
}
