//! Comparisons: by the variants' order, then by the fields' from the first on.

use super::super::adt;
use super::sketch::{Sketch, wide};
use crate::flow::{BinOp, LocalId, Operand, Overflow, Place, Projection, RETURN, Rvalue, TerminatorKind};
use crate::types::{Def, Kind, Ty};

/// `Equal` among the variants of `Ordering`.
const EQUAL: u128 = 1;
/// `Some` among the variants of `Option`.
const SOME: usize = 1;

/// `PartialEq::eq`.
pub(super) fn eq(sketch: &mut Sketch<'_, '_, '_>, member: Def) {
    let bool_ty = sketch.typing.types().common.bool;
    if sketch.is_enum {
        let (left, right) = (sketch.variant(0), sketch.variant(1));
        let same = Rvalue::Binary(BinOp::Eq, Overflow::Never, Operand::Copy(left.into()), Operand::Copy(right.into()));
        sketch.assign(&RETURN.into(), same);
        sketch.return_unless(Operand::Copy(RETURN.into()), 1);
    }
    let yes = sketch.bits(1, bool_ty);
    sketch.assign(&RETURN.into(), Rvalue::Use(yes));
    sketch.for_each_part(0, |sketch, part| {
        for (index, (_, ty)) in sketch.fields(part).into_iter().enumerate() {
            compare_field(sketch, member, (part, index, ty));
            sketch.return_unless(Operand::Copy(RETURN.into()), 1);
        }
    });
}

/// `Ord::cmp`.
pub(super) fn cmp(sketch: &mut Sketch<'_, '_, '_>, member: Def) {
    order(sketch, member, false);
}

/// `PartialOrd::partial_cmp`.
pub(super) fn partial_cmp(sketch: &mut Sketch<'_, '_, '_>, member: Def) {
    order(sketch, member, true);
}

fn order(sketch: &mut Sketch<'_, '_, '_>, member: Def, is_partial: bool) {
    sketch.say(EQUAL, is_partial);
    if sketch.is_enum {
        order_variants(sketch, is_partial);
    }
    sketch.for_each_part(0, |sketch, part| {
        for (index, (_, ty)) in sketch.fields(part).into_iter().enumerate() {
            compare_field(sketch, member, (part, index, ty));
            return_unless_equal(sketch, is_partial);
        }
    });
}

/// Where the variant that a parameter refers to stands in the order of discriminants.
fn rank(sketch: &mut Sketch<'_, '_, '_>, param: usize) -> LocalId {
    let ranks = ranks(sketch);
    if ranks.is_sorted() {
        return sketch.variant(param);
    }
    let ty = sketch.typing.types().common.u32;
    let local = sketch.local(ty);
    sketch.for_each_part(param, |sketch, part| {
        let rank = sketch.bits(ranks.get(part).copied().unwrap_or(0), ty);
        sketch.assign(&local.into(), Rvalue::Use(rank));
    });
    local
}

fn ranks(sketch: &Sketch<'_, '_, '_>) -> Vec<u128> {
    let Kind::Adt(def, _) = sketch.typing.kind(sketch.of) else { return Vec::new() };
    let typing = &*sketch.typing;
    let Some(adt) = adt::describe(typing.decls(), typing.names(), typing.interned(), def) else { return Vec::new() };
    let smaller = |of: i128| adt.variants.iter().filter(|variant| variant.discriminant < of).count();
    adt.variants.iter().map(|variant| wide(smaller(variant.discriminant))).collect()
}

/// Returns which variant comes first, unless both are the same.
fn order_variants(sketch: &mut Sketch<'_, '_, '_>, is_partial: bool) {
    let bool_ty = sketch.typing.types().common.bool;
    let (left, right) = (rank(sketch, 0), rank(sketch, 1));
    for (op, ordering) in [(BinOp::Lt, 0), (BinOp::Gt, 2)] {
        let found = sketch.local(bool_ty);
        let (left, right) = (Operand::Copy(left.into()), Operand::Copy(right.into()));
        sketch.assign(&found.into(), Rvalue::Binary(op, Overflow::Never, left, right));
        let (says, goes_on) = (sketch.block(), sketch.block());
        let value = Operand::Copy(found.into());
        sketch.end(TerminatorKind::Switch { value, targets: vec![(0, goes_on)], otherwise: says });
        sketch.go_on(says);
        sketch.say(ordering, is_partial);
        sketch.end(TerminatorKind::Return);
        sketch.go_on(goes_on);
    }
}

fn compare_field(sketch: &mut Sketch<'_, '_, '_>, member: Def, (part, index, ty): (usize, usize, Ty)) {
    let (left, right) = (sketch.field(0, part, index, ty), sketch.field(1, part, index, ty));
    let (left, right) = (sketch.borrow(left, ty), sketch.borrow(right, ty));
    // `Ord` has no parameter for the other side.
    let sides = if sketch.typing.param_count_of_trait(member) > 1 { &[ty, ty][..] } else { &[ty] };
    sketch.call(member, sides, vec![left, right], &RETURN.into());
}

fn return_unless_equal(sketch: &mut Sketch<'_, '_, '_>, is_partial: bool) {
    let mut place = Place::of(RETURN);
    if is_partial {
        let is_some = sketch.variant_of(place.clone());
        sketch.return_unless(Operand::Copy(is_some.into()), wide(SOME));
        let Some(ordering) = sketch.ordering(is_partial) else { return };
        place = place.project(Projection::Downcast(SOME)).project(Projection::Field(0, ordering));
    }
    let found = sketch.variant_of(place);
    sketch.return_unless(Operand::Copy(found.into()), EQUAL);
}

impl Sketch<'_, '_, '_> {
    /// The type `Ordering`, which the member returns or wraps.
    fn ordering(&mut self, is_partial: bool) -> Option<Ty> {
        let output = self.result();
        match (is_partial, self.typing.kind(output)) {
            (true, Kind::Adt(_, args)) => self.typing.interned().types(args).first().copied(),
            _ => Some(output),
        }
    }

    /// Makes an ordering the result.
    fn say(&mut self, variant: u128, is_partial: bool) {
        use crate::flow::Aggregate;
        let Some(ordering) = self.ordering(is_partial) else { return };
        let Kind::Adt(def, args) = self.typing.kind(ordering) else { return };
        let variant = usize::try_from(variant).unwrap_or(0);
        let value = Rvalue::Aggregate(Aggregate::Adt { def, variant, args, union_field: None }, Vec::new());
        if !is_partial {
            return self.assign(&RETURN.into(), value);
        }
        let local = self.local(ordering);
        self.assign(&local.into(), value);
        let output = self.result();
        let Kind::Adt(def, args) = self.typing.kind(output) else { return };
        let some = Aggregate::Adt { def, variant: SOME, args, union_field: None };
        self.assign(&RETURN.into(), Rvalue::Aggregate(some, vec![Operand::Copy(local.into())]));
    }
}
