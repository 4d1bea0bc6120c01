//! The members that `#[derive]` writes, and those that the language writes for tuples: each calls the same member of the
//! parts (<https://doc.rust-lang.org/reference/attributes/derive.html>).

mod compare;
mod sketch;

use sketch::{Sketch, wide};

use crate::flow::{Graph, Operand, Place, RETURN, Rvalue};
use crate::types::{Def, Kind, List, Ty, Typing};

/// The graph of a member of a trait that a type derives; `args` are those of the member. None of members that nobody derives.
pub(super) fn graph(typing: &mut Typing<'_, '_>, member: Def, args: List, of: Ty) -> Option<Graph> {
    let name = typing.decls().name(member).clone();
    let mut sketch = Sketch::new(typing, member, args, of)?;
    match name.as_str() {
        "clone" => clone(&mut sketch, member),
        "default" => default(&mut sketch, member)?,
        "fmt" => debug(&mut sketch)?,
        "hash" => hash(&mut sketch, member, args),
        "eq" => compare::eq(&mut sketch, member),
        "cmp" => compare::cmp(&mut sketch, member),
        "partial_cmp" => compare::partial_cmp(&mut sketch, member),
        _ => return None,
    }
    Some(sketch.finish())
}

fn clone(sketch: &mut Sketch<'_, '_, '_>, member: Def) {
    let copy = sketch.typing.lang().copy;
    if sketch.typing.holds(copy, sketch.of) {
        let whole = Operand::Copy(Sketch::whole(0));
        return sketch.assign(&RETURN.into(), Rvalue::Use(whole));
    }
    sketch.for_each_part(0, |sketch, part| {
        let mut values = Vec::new();
        for (index, (_, ty)) in sketch.fields(part).into_iter().enumerate() {
            let field = sketch.field(0, part, index, ty);
            let reference = sketch.borrow(field, ty);
            let cloned = sketch.local(ty);
            sketch.call(member, &[ty], vec![reference], &cloned.into());
            values.push(Operand::Move(cloned.into()));
        }
        sketch.make(part, values);
    });
}

fn default(sketch: &mut Sketch<'_, '_, '_>, member: Def) -> Option<()> {
    let part = if sketch.is_enum { sketch.typing.default_variant(sketch.of)? } else { 0 };
    let mut values = Vec::new();
    for (_, ty) in sketch.fields(part) {
        let value = sketch.local(ty);
        sketch.call(member, &[ty], Vec::new(), &value.into());
        values.push(Operand::Move(value.into()));
    }
    sketch.make(part, values);
    Some(())
}

/// `debug_struct` and `debug_tuple`, by two functions of the model that take all fields at once.
fn debug(sketch: &mut Sketch<'_, '_, '_>) -> Option<()> {
    let of_struct = sketch.typing.path("std::fmt::debug_struct_fields")?;
    let of_tuple = sketch.typing.path("std::fmt::debug_tuple_fields")?;
    let mut done = Some(());
    sketch.for_each_part(0, |sketch, part| {
        let is_named = sketch.parts.get(part).is_some_and(|part| part.is_named);
        let helper = if is_named { of_struct } else { of_tuple };
        done = done.and_then(|()| debug_part(sketch, part, helper, is_named));
    });
    done
}

fn debug_part(sketch: &mut Sketch<'_, '_, '_>, part: usize, helper: Def, is_named: bool) -> Option<()> {
    let erased = sketch.typing.types().common.erased;
    let generics = vec![erased; sketch.typing.decls().param_count(helper)];
    let list = sketch.typing.types().list(&generics);
    let (inputs, _) = sketch.typing.signature(helper, list)?;
    let &values_ty = inputs.last()?;
    let Kind::Ref(_, _, slice) = sketch.typing.kind(values_ty) else { return None };
    let Kind::Slice(object) = sketch.typing.kind(slice) else { return None };
    let name = sketch.parts.get(part)?.name.clone();
    let fields = sketch.fields(part);
    let mut values = vec![Operand::Move(Sketch::param(1).into()), sketch.text(&name)];
    if is_named {
        let names = fields.iter().map(|(name, _)| sketch.text(name)).collect();
        values.push(sketch.slice(names, *inputs.get(2)?)?);
    }
    let mut objects = Vec::new();
    for (index, (_, ty)) in fields.into_iter().enumerate() {
        let field = sketch.field(0, part, index, ty);
        let reference = sketch.borrow(field, ty);
        objects.push(sketch.unsize(reference, object));
    }
    values.push(sketch.slice(objects, values_ty)?);
    sketch.call(helper, &generics, values, &RETURN.into());
    Some(())
}

/// The index of an enum's variant, then the fields.
fn hash(sketch: &mut Sketch<'_, '_, '_>, member: Def, args: List) {
    let state = sketch.typing.interned().types(args).get(1).copied().unwrap_or(sketch.of);
    if sketch.is_enum && sketch.parts.len() > 1 {
        let isize_ty = sketch.typing.types().ty(Kind::Int(crate::types::Int::Isize));
        sketch.for_each_part(0, |sketch, part| {
            let local = sketch.local(isize_ty);
            let index = sketch.bits(wide(part), isize_ty);
            sketch.assign(&local.into(), Rvalue::Use(index));
            hash_one(sketch, member, local.into(), isize_ty, state);
        });
    }
    sketch.for_each_part(0, |sketch, part| {
        for (index, (_, ty)) in sketch.fields(part).into_iter().enumerate() {
            let field = sketch.field(0, part, index, ty);
            hash_one(sketch, member, field, ty, state);
        }
    });
}

fn hash_one(sketch: &mut Sketch<'_, '_, '_>, member: Def, place: Place, ty: Ty, state: Ty) {
    let unit = sketch.typing.types().common.unit;
    let nothing = sketch.local(unit);
    let reference = sketch.borrow(place, ty);
    let to = sketch.typing.types().reference(true, state);
    let hasher = sketch.local(to);
    sketch.assign(&hasher.into(), Rvalue::Ref { mutable: true, place: Sketch::whole(1) });
    sketch.call(member, &[ty, state], vec![reference, Operand::Move(hasher.into())], &nothing.into());
}
