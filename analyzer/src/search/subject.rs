//! What is searched: a function of a text with the shapes of its parameters, and what the text itself says of values.

use crate::hir::{ExprKind, Hir, Item, ItemId, ItemKind, Lit};
use crate::machine::Text;
use crate::source::{Source, Span};
use crate::types::{Def, Ty};

use super::callable::{self, Callable};
use super::critical;
use super::shape::{Shape, shape_of};

/// A function that can be searched.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub(crate) item: ItemId,
    /// As a caller at the text's end writes it.
    pub(crate) path: String,
    /// Names and shapes, `self` first.
    pub(crate) params: Vec<(String, Shape)>,
    /// The parameters' types, as printed.
    pub(crate) types: Vec<String>,
    /// Whether what it returns can be printed.
    pub(crate) has_value: bool,
    pub(crate) dictionary: Dictionary,
    /// Values of parameters near which the function does something else.
    pub(crate) critical: Vec<(Option<usize>, u128)>,
    /// Types of the text that are not settled.
    pub(crate) ambiguities: usize,
}

/// Literals of a text: values that its code is likely to ask for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dictionary {
    pub(crate) ints: Vec<u128>,
    pub(crate) chars: Vec<char>,
    pub(crate) texts: Vec<String>,
}

/// Why a function can't be searched, and where it stands.
pub(crate) type Refusal = (String, Option<Span>);

impl Subject {
    /// The function of a name.
    pub(crate) fn find(
        hir: &Hir,
        text: &mut Text<'_, '_>,
        source: &Source<'_>,
        name: &str,
    ) -> Result<Subject, Refusal> {
        let found = callable::find(&callable::callables(hir, source), name).map_err(|why| (why, None))?;
        let span = hir.items[found.item].name_span;
        Subject::of(hir, text, source, &found)
            .map_err(|why| (format!("`{}` can't be searched: {why}", found.path), Some(span)))
    }

    /// A function as a subject, or why it is none.
    pub(crate) fn of(
        hir: &Hir,
        text: &mut Text<'_, '_>,
        source: &Source<'_>,
        callable: &Callable,
    ) -> Result<Subject, String> {
        if let Some(why) = callable::refuse(hir, callable.item) {
            return Err(why.to_owned());
        }
        if !callable.is_visible {
            return Err("it is private to its module".to_owned());
        }
        let item = &hir.items[callable.item];
        let types = inputs(text, callable).ok_or("its parameters are not known")?;
        if types.is_empty() {
            return Err("it takes nothing".to_owned());
        }
        let names = names(hir, source, item);
        let mut params = Vec::new();
        for (index, &ty) in types.iter().enumerate() {
            let shape = shape_of(text, ty).map_err(|what| format!("it takes {what}, for which no values are made"))?;
            params.push((names.get(index).cloned().unwrap_or_else(|| format!("argument {}", index + 1)), shape));
        }
        let has_value = super::call::has_debug(text, Def::text(callable.item)).ok_or("its result is not known")?;
        let types = types.iter().map(|&ty| text.typing().print(ty)).collect::<Vec<String>>();
        let mut dictionary = Dictionary::of(hir);
        let critical = critical::values(hir, text.typing(), callable.item);
        dictionary.ints.extend(critical.iter().filter(|(param, _)| param.is_none()).map(|(_, value)| *value));
        let ambiguities = text.typing().results(true).ambiguities.len();
        let path = callable.path.clone();
        Ok(Subject { item: callable.item, path, params, types, has_value, dictionary, critical, ambiguities })
    }

    /// A call with these arguments.
    pub(crate) fn call(&self, args: &[String]) -> String {
        format!("{}({})", self.path, args.join(", "))
    }
}

fn inputs(text: &mut Text<'_, '_>, callable: &Callable) -> Option<Vec<Ty>> {
    use crate::machine::Program as _;
    let empty = text.list(&[]);
    text.typing().signature(Def::text(callable.item), empty).map(|(inputs, _)| inputs)
}

fn names(hir: &Hir, source: &Source<'_>, item: &Item) -> Vec<String> {
    let ItemKind::Fn(function) = &item.kind else { return Vec::new() };
    let own = function.self_param.map(|_| "self".to_owned());
    let others = function.params.iter().map(|param| {
        let written = param.pat.map_or("", |pat| source.slice(hir.pats[pat].span));
        written.trim_start_matches("mut ").to_owned()
    });
    own.into_iter().chain(others).collect()
}

impl Dictionary {
    fn of(hir: &Hir) -> Dictionary {
        let mut found = Dictionary::default();
        for (_, expr) in hir.exprs.iter() {
            let ExprKind::Lit(lit) = &expr.kind else { continue };
            match lit {
                Lit::Int { value: Some(value), .. } => found.ints.push(*value),
                Lit::Byte(byte) => found.ints.push(u128::from(*byte)),
                Lit::Char(c) => found.chars.push(*c),
                Lit::Str(text) if text.len() <= 40 => found.texts.push(text.clone()),
                _ => {}
            }
        }
        crate::order::sort(&mut found.ints);
        found.ints.dedup();
        found.ints.truncate(60);
        crate::order::sort(&mut found.chars);
        found.chars.dedup();
        found.chars.truncate(20);
        crate::order::sort(&mut found.texts);
        found.texts.dedup();
        found.texts.truncate(20);
        found
    }
}
