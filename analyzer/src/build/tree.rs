//! The tree that both formats become: maps, lists and scalars, each with its span.

use crate::source::Span;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A string that can't be mistaken for another type: quoted, or a block of lines.
    Text(String),
    /// Anything written without quotes: `true`, `3`, and YAML's plain strings.
    Plain(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// A YAML alias (`*name`), or something the format allows and no rule reads.
    Unknown,
}

/// One key of a map with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_span: Span,
    pub(crate) value: Node,
}

impl Entry {
    /// From the key to the end of the value.
    pub(crate) fn span(&self) -> Span {
        self.key_span.to(self.value.span)
    }
}

impl Node {
    /// The entries of a map, in order; none for anything else.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list, in order; none for anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The entry of a map called `key`.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value of a map's `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The value reached by following the keys.
    pub(crate) fn at(&self, keys: &[&str]) -> Option<&Node> {
        keys.iter().try_fold(self, |node, key| node.get(key))
    }

    /// A scalar's text, quoted or not.
    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) | Value::Plain(text) => Some(text),
            _ => None,
        }
    }

    /// A string's text: for a manifest, which tells strings from other scalars by their quotes.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it, or anything in it, could not be read.
    pub(crate) fn has_unknown(&self) -> bool {
        match &self.value {
            Value::Unknown => true,
            Value::List(items) => items.iter().any(Node::has_unknown),
            Value::Map(entries) => entries.iter().any(|entry| entry.value.has_unknown()),
            Value::Text(_) | Value::Plain(_) => false,
        }
    }
}
