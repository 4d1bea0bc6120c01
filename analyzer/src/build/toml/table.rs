//! Tables while they are put together: TOML allows one to be written in several places, by rules of its own.

use rustc_hash::FxHashMap;
use toml_parser::ParseError;

use super::span;
use crate::build::{Entry, Node, Value};
use crate::source::{Span, to_u32, to_usize};

/// One part of a key.
#[derive(Clone)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) span: toml_parser::Span,
}

/// What a key of a table stands for.
pub(super) enum Item {
    Value(Node),
    Table(Table),
    /// What `[[…]]` headers add to.
    Tables(Vec<Table>),
}

/// How a table came to be, which decides what may still be added to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// By a header of its own, or it is the whole: complete.
    Header,
    /// By the header of a table in it: its own header may follow, and so may dotted keys.
    Implied,
    /// By a dotted key: more of these may follow.
    Dotted,
}

/// A table: its entries in the order of the text.
pub(super) struct Table {
    origin: Origin,
    span: Option<Span>,
    entries: Vec<(Key, Item)>,
    /// Where among the entries a name is.
    places: FxHashMap<String, u32>,
}

impl Table {
    /// The table that is not in another one.
    pub(super) fn root() -> Self {
        Self::new(Origin::Header)
    }

    fn new(origin: Origin) -> Self {
        Self { origin, span: None, entries: Vec::new(), places: FxHashMap::default() }
    }

    fn get(&mut self, name: &str) -> Option<&mut (Key, Item)> {
        let place = *self.places.get(name)?;
        self.entries.get_mut(to_usize(place))
    }

    fn add(&mut self, key: Key, item: Item) {
        self.places.insert(key.name.clone(), to_u32(self.entries.len()));
        self.entries.push((key, item));
    }

    /// Opens the table, or adds one to the list of tables, that a header at `at` names.
    pub(super) fn open(&mut self, path: &[Key], at: Span, is_element: bool) -> Result<(), ParseError> {
        let Some((key, parents)) = path.split_last() else { return Ok(()) };
        let mut parent = self;
        for key in parents {
            parent = parent.implied(key)?;
        }
        let made = Self { span: Some(at), ..Self::new(Origin::Header) };
        match parent.get(&key.name) {
            None if is_element => parent.add(key.clone(), Item::Tables(vec![made])),
            None => parent.add(key.clone(), Item::Table(made)),
            Some((_, Item::Tables(tables))) if is_element => tables.push(made),
            Some((old, Item::Table(table))) if !is_element && table.origin == Origin::Implied => {
                *old = key.clone();
                (table.origin, table.span) = (Origin::Header, Some(at));
            }
            Some(_) => return Err(duplicate(key)),
        }
        Ok(())
    }

    /// The table that a header goes through on its way, made if need be.
    fn implied(&mut self, key: &Key) -> Result<&mut Self, ParseError> {
        if !self.places.contains_key(&key.name) {
            self.add(key.clone(), Item::Table(Self::new(Origin::Implied)));
        }
        match self.get(&key.name) {
            Some((_, Item::Table(table))) => Ok(table),
            Some((_, Item::Tables(tables))) => tables.last_mut().ok_or_else(|| duplicate(key)),
            _ => Err(no_table(key)),
        }
    }

    /// The table that the header before now opened.
    pub(super) fn current(&mut self, path: &[Key]) -> Option<&mut Self> {
        path.iter().try_fold(self, |table, key| match table.get(&key.name)? {
            (_, Item::Table(inner)) => Some(inner),
            (_, Item::Tables(tables)) => tables.last_mut(),
            (_, Item::Value(_)) => None,
        })
    }

    /// Adds the value of a key, in tables inside this one where the key has dots.
    pub(super) fn insert(&mut self, mut path: Vec<Key>, value: Node) -> Result<(), ParseError> {
        let Some(key) = path.pop() else { return Ok(()) };
        let mut table = self;
        for key in &path {
            table = table.dotted(key)?;
        }
        if table.places.contains_key(&key.name) {
            return Err(duplicate(&key));
        }
        table.add(key, Item::Value(value));
        Ok(())
    }

    /// The table that a dotted key goes through on its way, made if need be.
    fn dotted(&mut self, key: &Key) -> Result<&mut Self, ParseError> {
        if !self.places.contains_key(&key.name) {
            self.add(key.clone(), Item::Table(Self::new(Origin::Dotted)));
        }
        match self.get(&key.name) {
            Some((_, Item::Table(table))) if table.origin != Origin::Header => {
                table.origin = Origin::Dotted;
                Ok(table)
            }
            Some((_, Item::Value(Node { value: Value::Text(_) | Value::Plain(_) | Value::List(_), .. }))) => {
                Err(no_table(key))
            }
            _ => Err(duplicate(key)),
        }
    }

    /// The finished table, which stands at `at` unless a header says where.
    pub(super) fn into_node(self, at: Span) -> Node {
        let at = self.span.unwrap_or(at);
        let entry = |(key, item): (Key, Item)| {
            let key_span = span(key.span);
            Entry { key: key.name, key_span, value: item.into_node(key_span) }
        };
        Node { value: Value::Map(self.entries.into_iter().map(entry).collect()), span: at }
    }
}

impl Item {
    fn into_node(self, at: Span) -> Node {
        match self {
            Self::Value(node) => node,
            Self::Table(table) => table.into_node(at),
            Self::Tables(tables) => {
                let items: Vec<Node> = tables.into_iter().map(|table| table.into_node(at)).collect();
                let span = items.first().zip(items.last()).map_or(at, |(first, last)| first.span.to(last.span));
                Node { value: Value::List(items), span }
            }
        }
    }
}

fn duplicate(key: &Key) -> ParseError {
    ParseError::new("duplicate key").with_unexpected(key.span)
}

fn no_table(key: &Key) -> ParseError {
    ParseError::new("cannot extend a value that is no table").with_unexpected(key.span)
}
