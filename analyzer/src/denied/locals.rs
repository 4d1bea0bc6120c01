//! How far the value of each local is propagated: rustc's `CanConstProp`.

use crate::flow::{Access, Graph, LocalId, Projection, each_place};
use crate::hir::Id as _;
use crate::machine::{AdtShape, Program as _, Text};
use crate::types::{Kind, Ty, flag};

/// Bytes from which on a local is too large.
const MAX_BYTES: u64 = 1024;

/// Types inside types: looked at so far.
const MAX_DEPTH: u32 = 6;

/// How far a local's value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Everywhere,
    /// To the end of the block that wrote it: it is written more than once.
    OwnBlock,
    Nowhere,
}

/// What is known of a local.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fate {
    pub(super) mode: Mode,
    /// rustc may know less, by the size or drops of the type.
    pub(super) is_doubtful: bool,
    pub(super) is_written: bool,
}

/// What is known of each local of a graph.
pub(super) fn fates(text: &mut Text<'_, '_>, graph: &mut Graph) -> Vec<Fate> {
    let types: Vec<Ty> = graph.locals.iter().map(|(_, local)| local.ty).collect();
    let params = graph.params;
    let of_type = types.into_iter().enumerate().map(|(index, ty)| {
        // Of what inference left open nothing is asked.
        if text.flags(ty) & (flag::VAR | flag::UNKNOWN) != 0 {
            return Fate { mode: Mode::Everywhere, is_doubtful: true, is_written: (1..=params).contains(&index) };
        }
        let is_union = is_union(text, ty);
        let is_small = size(text, ty, 0).is_some_and(|size| size < MAX_BYTES);
        Fate {
            mode: if is_union { Mode::Nowhere } else { Mode::Everywhere },
            is_doubtful: !is_small || text.may_drop(ty),
            is_written: (1..=params).contains(&index),
        }
    });
    let mut fates: Vec<Fate> = of_type.collect();
    each_place(graph, &mut |place, access| {
        let is_behind = place.projections.first() == Some(&Projection::Deref);
        let Some(fate) = fates.get_mut(place.local.index()).filter(|_| !is_behind) else { return };
        match access {
            Access::Write if fate.is_written && fate.mode == Mode::Everywhere => fate.mode = Mode::OwnBlock,
            Access::Write => fate.is_written = true,
            Access::Borrow(_) => fate.mode = Mode::Nowhere,
            Access::Drop => fate.is_doubtful = true,
            Access::Copy | Access::Move | Access::Look => {}
        }
    });
    fates
}

/// Whether a local may have been given a value that was not looked at.
pub(super) fn fate(fates: &[Fate], local: LocalId) -> Fate {
    let unknown = Fate { mode: Mode::Nowhere, is_doubtful: true, is_written: true };
    fates.get(local.index()).copied().unwrap_or(unknown)
}

fn is_union(text: &mut Text<'_, '_>, ty: Ty) -> bool {
    match text.kind(ty) {
        Kind::Adt(def, _) => text.adt(def).is_some_and(|adt| adt.kind == AdtShape::Union),
        _ => false,
    }
}

/// At least as many bytes as a value takes; `None` where that is not plain.
fn size(text: &mut Text<'_, '_>, ty: Ty, depth: u32) -> Option<u64> {
    if depth > MAX_DEPTH {
        return None;
    }
    let inner = depth.saturating_add(1);
    match text.kind(ty) {
        Kind::Bool | Kind::Char | Kind::Int(_) | Kind::Float(_) | Kind::Ref(..) | Kind::Ptr(..) => Some(16),
        Kind::Never | Kind::FnDef(..) | Kind::Ctor(..) | Kind::FnPtr(_) => Some(8),
        Kind::Tuple(parts) => {
            let parts = text.types(parts).to_vec();
            sum(parts.into_iter().map(|part| size(text, part, inner)))
        }
        Kind::Array(of, len) => match (text.kind(len), size(text, of, inner)?) {
            (Kind::Value(len), of) => of.checked_mul(u64::try_from(len).ok()?),
            _ => None,
        },
        Kind::Adt(def, args) => {
            let adt = text.adt(def)?;
            let fields: Vec<Ty> = adt.variants.iter().flat_map(|variant| variant.fields.iter().copied()).collect();
            let fields: Vec<Ty> = fields.into_iter().map(|field| text.subst(field, args)).collect();
            sum(fields.into_iter().map(|field| size(text, field, inner)))?.checked_add(16)
        }
        _ => None,
    }
}

fn sum(mut sizes: impl Iterator<Item = Option<u64>>) -> Option<u64> {
    sizes.try_fold(0_u64, |sum, size| sum.checked_add(size?))
}
