//! Expands `macro_rules!` macros of the text: tokens of a call to the tokens it stands for.

mod fragment;
mod hygiene;
mod matching;
mod nesting;
mod rules;
mod transcribe;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use rustc_hash::{FxHashMap, FxHashSet};

use self::hygiene::{Contexts, Marks};
use self::rules::Arm;
use self::transcribe::Transcription;
use super::Name;

pub(super) use self::hygiene::plain;

/// Expansions inside expansions, as rustc's own limit.
const MAX_DEPTH: usize = 128;
/// Levels that expansions inside each other may nest a tree beyond what the text does itself.
const MAX_LINKS: u32 = 1_000;
/// Tokens that expansions may look at and write for a text, besides `FUEL_PER_BYTE` for each of its bytes.
const FUEL: usize = 200_000;
const FUEL_PER_BYTE: usize = 4;

/// A `macro_rules!` of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct DefId(usize);

/// The macros of a text, and which of them are seen where lowering has got to.
#[derive(Debug)]
pub(super) struct Macros {
    defs: Vec<Def>,
    contexts: Contexts,
    /// Macros by name, the one that is seen now last.
    seen: FxHashMap<Name, Vec<DefId>>,
    /// The names that came to be seen, in order.
    order: Vec<Name>,
    /// Every macro of a name, for calls by path.
    all: FxHashMap<Name, Vec<DefId>>,
    /// Names of those with `#[macro_export]`.
    exported: FxHashSet<Name>,
    /// Those that are not of the text, by their arms.
    builtins: FxHashMap<&'static str, DefId>,
    fuel: usize,
    /// For each expansion being lowered, how deep its tokens nest.
    open: Vec<u32>,
}

/// What a call stands for.
pub(super) struct Written {
    pub(super) tokens: TokenStream,
    /// How deep they nest.
    pub(super) links: u32,
}

#[derive(Debug)]
struct Def {
    tokens: TokenStream,
    /// Parsed when first called; none inside where that failed.
    arms: Option<Option<Vec<Arm>>>,
}

impl Macros {
    /// For a text of so many bytes.
    pub(super) fn new(bytes: usize) -> Macros {
        Macros {
            defs: Vec::new(),
            contexts: Contexts::default(),
            seen: FxHashMap::default(),
            order: Vec::new(),
            all: FxHashMap::default(),
            exported: FxHashSet::default(),
            builtins: FxHashMap::default(),
            fuel: FUEL.saturating_add(bytes.saturating_mul(FUEL_PER_BYTE)),
            open: Vec::new(),
        }
    }

    /// A macro whose arms are not of the text.
    pub(super) fn builtin(&mut self, rules: &'static str) -> Option<DefId> {
        if let Some(def) = self.builtins.get(rules) {
            return Some(*def);
        }
        let tokens = nowhere(rules.parse().ok()?);
        let def = DefId(self.defs.len());
        self.defs.push(Def { tokens, arms: None });
        self.builtins.insert(rules, def);
        Some(def)
    }

    /// Adds a macro, which is not seen yet.
    pub(super) fn define(&mut self, name: &Name, tokens: TokenStream) -> DefId {
        let def = DefId(self.defs.len());
        self.defs.push(Def { tokens, arms: None });
        self.all.entry(name.clone()).or_default().push(def);
        def
    }

    /// From here on, `name` means `def`: until [`Macros::leave`] with what [`Macros::enter`] gave before.
    pub(super) fn show(&mut self, name: Name, def: DefId) {
        self.seen.entry(name.clone()).or_default().push(def);
        self.order.push(name);
    }

    /// Enters a module or block.
    pub(super) fn enter(&self) -> usize {
        self.order.len()
    }

    /// Leaves a module or block: what it defined is not seen any more.
    pub(super) fn leave(&mut self, entered: usize) {
        for name in self.order.drain(entered.min(self.order.len())..) {
            if let Some(seen) = self.seen.get_mut(&name) {
                seen.pop();
            }
        }
    }

    /// The macro that a name means here: the last one defined before in the text, else the only one there is (an import
    /// may lead to it).
    pub(super) fn find(&self, name: &str) -> Option<DefId> {
        self.seen.get(name).and_then(|seen| seen.last().copied()).or_else(|| self.by_path(name))
    }

    /// The macro that a path with this last name leads to.
    pub(super) fn by_path(&self, name: &str) -> Option<DefId> {
        match self.all.get(name)?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// Whether a macro of this name is in scope by its place in the text, or exported from it.
    pub(super) fn is_seen(&self, name: &str) -> bool {
        self.exported.contains(name) || self.seen.get(name).is_some_and(|seen| !seen.is_empty())
    }

    /// A macro of this name can be named by a path: `#[macro_export]`.
    pub(super) fn export(&mut self, name: &Name) {
        self.exported.insert(name.clone());
    }

    /// Whether the text has a macro of this name anywhere.
    pub(super) fn has(&self, name: &str) -> bool {
        self.all.contains_key(name)
    }

    /// The tokens that a call stands for; none where no arm matches, something is not understood, or limits are met.
    pub(super) fn expand(&mut self, def: DefId, tokens: TokenStream) -> Option<Written> {
        if self.open.len() >= MAX_DEPTH || self.fuel == 0 {
            return None;
        }
        let Macros { defs, contexts, fuel, .. } = self;
        let Def { tokens: rules, arms } = defs.get_mut(def.0)?;
        let arms = arms.get_or_insert_with(|| rules::arms(std::mem::take(rules))).as_ref()?;
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        *fuel = fuel.saturating_sub(tokens.len());
        let (arm, bindings) =
            arms.iter().find_map(|arm| Some((arm, matching::matches(&arm.matcher, &tokens, fuel)?)))?;
        let marks = Marks::new(def);
        let rounds = Vec::new();
        let (tokens, links) = Transcription { bindings: &bindings, contexts, marks, fuel, rounds }.write(&arm.body)?;
        let all = self.open.iter().fold(links, |sum, links| sum.saturating_add(*links));
        (all <= MAX_LINKS).then_some(Written { tokens, links })
    }

    /// Begins with what a call became.
    pub(super) fn open(&mut self, links: u32) {
        self.open.push(links);
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// The macro that marked a name, and the name as it is outside the scope of that macro's definition.
    pub(super) fn outside(&self, key: &str) -> Option<(DefId, String)> {
        self.contexts.outside(key)
    }
}

/// Tokens that stand nowhere in the text.
fn nowhere(tokens: TokenStream) -> TokenStream {
    let moved = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), nowhere(group.stream()))),
        mut token => {
            token.set_span(Span::call_site());
            token
        }
    });
    moved.collect()
}
