//! Marks identifiers by the expansion they come from, so that a macro's own variables and the caller's stay apart.
//!
//! `macro_rules!` is hygienic for local variables and labels only
//! (<https://doc.rust-lang.org/reference/macros-by-example.html#hygiene>). An identifier of a macro's body is renamed for
//! the time of lowering: `x` becomes `x`, [`SIGN`] and the number of its context. A context leads back to the one the
//! identifier had where the macro was defined: names that the expansion does not declare are looked up there.

use proc_macro2::Ident;

use super::DefId;

/// Stands between a name and the number of its context: a letter for the parser, and in no program.
const SIGN: char = '\u{1c3}';

/// Where identifiers come from.
#[derive(Debug, Default)]
pub(super) struct Contexts {
    contexts: Vec<Context>,
}

#[derive(Debug)]
struct Context {
    /// The identifier's mark in the definition.
    outer: Option<u32>,
    /// The macro whose expansion gave the mark.
    def: DefId,
}

/// The contexts that one expansion gives.
#[derive(Debug)]
pub(super) struct Marks {
    def: DefId,
    /// Marks in the definition, and what they become.
    given: Vec<(Option<u32>, u32)>,
}

impl Marks {
    pub(super) fn new(def: DefId) -> Marks {
        Marks { def, given: Vec::new() }
    }
}

impl Contexts {
    /// An identifier of a macro's body, which is not fixed, as this expansion has it.
    pub(super) fn mark(&mut self, ident: &Ident, marks: &mut Marks) -> Ident {
        let text = ident.to_string();
        let (name, outer) = split(&text);
        let known = marks.given.iter().find(|(mark, _)| *mark == outer).map(|(_, mark)| *mark);
        let mark = known.unwrap_or_else(|| {
            let mark = u32::try_from(self.contexts.len()).unwrap_or(u32::MAX);
            self.contexts.push(Context { outer, def: marks.def });
            marks.given.push((outer, mark));
            mark
        });
        Ident::new(&join(name, Some(mark)), ident.span())
    }

    /// The macro that marked a name last, and the name with the mark of before.
    pub(super) fn outside(&self, key: &str) -> Option<(DefId, String)> {
        let (name, mark) = split(key);
        let context = self.contexts.get(usize::try_from(mark?).ok()?)?;
        Some((context.def, join(name, context.outer)))
    }
}

/// The name without its mark.
pub(crate) fn plain(name: &str) -> &str {
    split(name).0
}

fn split(text: &str) -> (&str, Option<u32>) {
    match text.rsplit_once(SIGN) {
        Some((name, mark)) => match mark.parse() {
            Ok(mark) => (name, Some(mark)),
            Err(_) => (text, None),
        },
        None => (text, None),
    }
}

fn join(name: &str, mark: Option<u32>) -> String {
    mark.map_or_else(|| name.to_owned(), |mark| format!("{name}{SIGN}{mark}"))
}

/// Words that mean something to the parser by themselves; raw identifiers are left alone too.
pub(super) fn is_fixed(name: &str) -> bool {
    name.starts_with("r#") || FIXED.binary_search(&name).is_ok()
}

const FIXED: &[&str] = &[
    "Self",
    "_",
    "abstract",
    "as",
    "async",
    "auto",
    "await",
    "become",
    "box",
    "break",
    "builtin",
    "const",
    "continue",
    "crate",
    "default",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "macro_rules",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "pure",
    "raw",
    "ref",
    "return",
    "safe",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_words_are_sorted_for_binary_search() {
        assert!(FIXED.is_sorted());
    }
}
