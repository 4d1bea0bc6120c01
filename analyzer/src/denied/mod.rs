//! Finds what rustc refuses by lints that are denied unless the text says otherwise: errors before any run.
//!
//! `arithmetic_overflow` and `unconditional_panic` are rustc's to find in MIR, by propagating constants as far as a rather
//! simple pass does (`propagate`); that it does not see more is part of what is shown. `overflowing_literals` are read off
//! the types of literals (`literal`).

mod level;
mod literal;
mod locals;
mod propagate;
mod scalar;
mod state;
#[cfg(test)]
mod tests;

use crate::flow::Graph;
use crate::hir::{BodyId, BodyOwner, Hir, ItemKind};
use crate::machine::{Profile, Text};
use crate::order;
use crate::source::Span;

/// A lint that is denied by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Lint {
    ArithmeticOverflow,
    UnconditionalPanic,
    OverflowingLiterals,
}

impl Lint {
    fn name(self) -> &'static str {
        match self {
            Lint::ArithmeticOverflow => "arithmetic_overflow",
            Lint::UnconditionalPanic => "unconditional_panic",
            Lint::OverflowingLiterals => "overflowing_literals",
        }
    }
}

/// Something that a lint finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    span: Span,
    lint: Lint,
    message: String,
}

/// What rustc says of a text when it is built under any of these profiles, by place.
pub(crate) fn refusals(text: &mut Text<'_, '_>, profiles: &[Profile]) -> Vec<(Span, String)> {
    let hir = text.hir();
    let mut found = literal::overflowing(text);
    for body in looked_at(hir) {
        for mut graph in text.exact_graphs(body) {
            in_graph(text, &mut graph, profiles, &mut found);
        }
    }
    found.retain(|found| level::is_denied(hir, found.lint.name(), found.span));
    order::sort(&mut found);
    found.dedup();
    found.into_iter().map(|found| (found.span, found.message)).collect()
}

/// The bodies that rustc propagates constants in: of functions and associated constants.
fn looked_at(hir: &Hir) -> Vec<BodyId> {
    let is_looked_at = |owner| match owner {
        BodyOwner::Loose => true,
        BodyOwner::Item(item) => match hir.items[item].kind {
            ItemKind::Fn(_) => true,
            ItemKind::Const(_) => hir.items[item]
                .parent
                .is_some_and(|parent| matches!(hir.items[parent].kind, ItemKind::Impl(_) | ItemKind::Trait(_))),
            _ => false,
        },
        BodyOwner::Closure(_) | BodyOwner::AsyncBlock(_) => false,
    };
    let discriminants: Vec<BodyId> = discriminants(hir).collect();
    let bodies = hir.bodies.iter().filter(|(id, body)| is_looked_at(body.owner) && !discriminants.contains(id));
    bodies.map(|(id, _)| id).collect()
}

/// What is written behind the variants of enums.
fn discriminants(hir: &Hir) -> impl Iterator<Item = BodyId> {
    let variants = hir.items.iter().flat_map(|(_, item)| match &item.kind {
        ItemKind::Enum(item) => item.variants.as_slice(),
        _ => &[],
    });
    variants.filter_map(|variant| variant.discriminant)
}

fn in_graph(text: &mut Text<'_, '_>, graph: &mut Graph, profiles: &[Profile], found: &mut Vec<Found>) {
    for mut promoted in std::mem::take(&mut graph.promoted) {
        in_graph(text, &mut promoted, profiles, found);
    }
    if graph.is_async {
        return;
    }
    for &profile in profiles {
        let mut each = propagate::known_panics(text, graph, profile, false);
        // Where storage ends on one way, it is unknown on ways that are looked at later: what depends on their order, and so
        // on all of rustc's own, is left out.
        let other = propagate::known_panics(text, graph, profile, true);
        each.retain(|one| other.contains(one));
        found.extend(each);
    }
}
