//! Drops: their order, moves, panics.

use super::build::{Build, bits, copy, part, take};
use super::fake::Fake;
use super::{Types, message, run, types};
use crate::flow::{
    Aggregate, BinOp, CastKind, LocalId, Overflow, Projection, RETURN, Rvalue, StatementKind, TerminatorKind,
};
use crate::hir::Id as _;
use crate::machine::{Adt, Outcome, Profile, Variant};
use crate::types::{Def, Kind, Store, Ty};

fn local(index: usize) -> LocalId {
    LocalId::from_index(index)
}

/// A struct of a letter that is printed when it is dropped.
struct Loud {
    def: Def,
    ty: Ty,
}

fn loud(fake: &mut Fake<'_>, types: Types) -> Loud {
    let ty = fake.adt_ty("Loud", |_| Adt {
        variants: vec![Variant { fields: vec![types.u8], discriminant: 0 }],
        ..Adt::default()
    });
    let print = fake.intrinsic("std::intrinsics::write_stdout");
    let one = fake.types.ty(Kind::Value(1));
    let array = fake.types.ty(Kind::Array(types.u8, one));
    let bytes = fake.types.ty(Kind::Slice(types.u8));
    let (to_byte, to_array) = (fake.types.reference(false, types.u8), fake.types.reference(false, array));
    let bytes = fake.types.reference(false, bytes);
    let own = fake.types.reference(true, ty);
    let mut build = Build::new(types.unit, &[own]);
    let (byte, array, slice) = (build.local(to_byte), build.local(to_array), build.local(bytes));
    let field = part(local(1), &[Projection::Deref, Projection::Field(0, types.u8)]);
    build.assign(byte, Rvalue::Ref { mutable: false, place: field });
    build.assign(array, Rvalue::Cast(CastKind::Pointer, copy(byte), to_array));
    build.assign(slice, Rvalue::Cast(CastKind::Unsize, copy(array), bytes));
    build.call(RETURN, print, types.none, vec![copy(slice)]);
    build.end(TerminatorKind::Return);
    let drop = fake.function("drop", build.done());
    fake.drops.insert(ty, drop);
    Loud { def: fake.def("Loud"), ty }
}

impl Loud {
    fn make(&self, build: &mut Build, types: Types, to: LocalId, letter: u8) {
        let aggregate = Aggregate::Adt { def: self.def, variant: 0, args: types.none, union_field: None };
        build.assign(to, Rvalue::Aggregate(aggregate, vec![bits(types.u8, letter.into())]));
    }
}

#[test]
fn scopes_drop_what_was_not_moved() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let loud = loud(&mut fake, types);
    let pair = fake.types.tuple(&[loud.ty, loud.ty]);
    // fn eat(x: Loud) {}
    let mut build = Build::new(types.unit, &[loud.ty]);
    build.dropped(local(1));
    build.push(StatementKind::Drop(local(1).into()));
    build.end(TerminatorKind::Return);
    let eat = fake.function("eat", build.done());
    // let a = Loud(a); let b = Loud(b); let c = (Loud(c), Loud(d)); if flag { eat(a) }; eat(c.1);
    let mut build = Build::new(types.unit, &[types.bool]);
    let [a, b, c, d] = [0; 4].map(|_| build.local(loud.ty));
    let (both, unit) = (build.local(pair), build.local(types.unit));
    let (moves, after) = (build.block(), build.block());
    [a, b, both].into_iter().for_each(|local| build.dropped(local));
    for (local, letter) in [(a, b'a'), (b, b'b'), (c, b'c'), (d, b'd')] {
        loud.make(&mut build, types, local, letter);
    }
    build.assign(both, Rvalue::Aggregate(Aggregate::Tuple, vec![take(c), take(d)]));
    build.branch(local(1), moves, after);
    build.at(moves);
    build.call(unit, eat, types.none, vec![take(a)]);
    build.end(TerminatorKind::Goto(after));
    build.at(after);
    build.call(unit, eat, types.none, vec![take(part(both, &[Projection::Field(1, loud.ty)]))]);
    [both, b, a].into_iter().for_each(|local| build.push(StatementKind::Drop(local.into())));
    build.end(TerminatorKind::Return);
    let def = fake.function("main", build.done());
    for (flag, expected) in [(1, "adcb"), (0, "dcba")] {
        let ran = run(&mut fake, def, &[vec![flag]], Profile::DEBUG);
        assert_eq!((ran.outcome, ran.out.as_str()), (Outcome::Finished, expected));
    }
}

#[test]
fn panics_drop_what_is_there_in_reverse() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let loud = loud(&mut fake, types);
    let mut build = Build::new(types.i32, &[types.i32]);
    let [a, b, c] = [0; 3].map(|_| build.local(loud.ty));
    [a, b, c].into_iter().for_each(|local| build.dropped(local));
    loud.make(&mut build, types, a, b'a');
    loud.make(&mut build, types, b, b'b');
    build.assign(RETURN, Rvalue::Binary(BinOp::Div, Overflow::Profile, bits(types.i32, 7), copy(local(1))));
    loud.make(&mut build, types, c, b'c');
    [c, b, a].into_iter().for_each(|local| build.push(StatementKind::Drop(local.into())));
    build.end(TerminatorKind::Return);
    let inner = fake.function("inner", build.done());
    let mut build = Build::new(types.i32, &[types.i32]);
    let z = build.local(loud.ty);
    build.dropped(z);
    loud.make(&mut build, types, z, b'z');
    build.call(RETURN, inner, types.none, vec![copy(local(1))]);
    build.push(StatementKind::Drop(z.into()));
    build.end(TerminatorKind::Return);
    let def = fake.function("outer", build.done());
    let ran = run(&mut fake, def, &[0i32.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!(message(&ran.outcome), "attempt to divide by zero");
    assert_eq!(ran.out, "baz");
    let ran = run(&mut fake, def, &[2i32.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!((ran.outcome, ran.out.as_str(), ran.value), (Outcome::Finished, "cbaz", 3i32.to_le_bytes().to_vec()));
    let aborts = Profile { panic: crate::machine::PanicStrategy::Abort, ..Profile::RELEASE };
    let ran = run(&mut fake, def, &[0i32.to_le_bytes().to_vec()], aborts);
    assert!(matches!(ran.outcome, Outcome::Aborted(Some(_))));
    assert_eq!(ran.out, "");
}

#[test]
fn elements_are_dropped_in_order() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let loud = loud(&mut fake, types);
    let three = fake.types.ty(Kind::Value(3));
    let array = fake.types.ty(Kind::Array(loud.ty, three));
    let mut build = Build::new(types.unit, &[]);
    let [a, b, c] = [0; 3].map(|_| build.local(loud.ty));
    let all = build.local(array);
    build.dropped(all);
    for (local, letter) in [(a, b'a'), (b, b'b'), (c, b'c')] {
        loud.make(&mut build, types, local, letter);
    }
    build.assign(all, Rvalue::Aggregate(Aggregate::Array(loud.ty), vec![take(a), take(b), take(c)]));
    build.push(StatementKind::Drop(all.into()));
    build.end(TerminatorKind::Return);
    let def = fake.function("main", build.done());
    let ran = run(&mut fake, def, &[], Profile::DEBUG);
    assert_eq!((ran.outcome, ran.out.as_str()), (Outcome::Finished, "abc"));
}

/// `catch_unwind` says whether there was a panic, and the drops on the way were done.
#[test]
fn panics_are_caught() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let loud = loud(&mut fake, types);
    let catch = fake.intrinsic("std::intrinsics::catch_unwind");
    let data = fake.types.ty(Kind::Ptr(true, types.u8));
    let parts = fake.types.list(&[data, types.unit]);
    let pointer = fake.types.ty(Kind::FnPtr(parts));
    let mut build = Build::new(types.unit, &[data]);
    let (a, number) = (build.local(loud.ty), build.local(types.u8));
    build.dropped(a);
    loud.make(&mut build, types, a, b'a');
    let value = part(local(1), &[Projection::Deref]);
    build.binary(number, BinOp::Add, copy(value), bits(types.u8, 1));
    build.push(StatementKind::Drop(a.into()));
    build.end(TerminatorKind::Return);
    let body = fake.function("body", build.done());
    let body = fake.types.ty(Kind::FnDef(body, types.none));
    let mut build = Build::new(types.bool, &[types.u8]);
    let (call, to) = (build.local(pointer), build.local(data));
    let unit = crate::flow::Const { kind: crate::flow::ConstKind::Unit, ty: body };
    build.assign(call, Rvalue::Cast(CastKind::FnPointer, crate::flow::Operand::Const(unit), pointer));
    build.assign(to, Rvalue::RawPtr { mutable: true, place: local(1).into() });
    build.call(RETURN, catch, types.none, vec![copy(call), copy(to)]);
    build.end(TerminatorKind::Return);
    let def = fake.function("main", build.done());
    for (value, caught) in [(3, 0), (255, 1)] {
        let ran = run(&mut fake, def, &[vec![value]], Profile::DEBUG);
        assert_eq!((ran.outcome, ran.value, ran.out.as_str()), (Outcome::Finished, vec![caught], "a"));
    }
}
