//! Loops, calls, arithmetic, slices.
#![expect(clippy::as_conversions, reason = "what the machine is compared with")]

use super::build::{Build, bits, copy, part, take};
use super::fake::Fake;
use super::{Types, message, run, run_for, types};
use crate::flow::{
    Aggregate, BinOp, CastKind, LocalId, Overflow, Place, Projection, RETURN, Rvalue, TerminatorKind, UnOp,
};
use crate::hir::Id as _;
use crate::machine::{Outcome, Profile, Undefined};
use crate::types::{Def, Float, Int, Kind, Store, Ty};

fn local(index: usize) -> LocalId {
    LocalId::from_index(index)
}

/// `fn sum(n: u64) -> u64 { let mut s = 0; let mut i = 0; while i < n { s += i; i += 1 } s }`.
pub(super) fn sum(fake: &mut Fake<'_>, types: Types) -> Def {
    let mut build = Build::new(types.u64, &[types.u64]);
    let (sum, index, goes_on) = (build.local(types.u64), build.local(types.u64), build.local(types.bool));
    let (head, body, end) = (build.block(), build.block(), build.block());
    build.assign(sum, Rvalue::Use(bits(types.u64, 0)));
    build.assign(index, Rvalue::Use(bits(types.u64, 0)));
    build.end(TerminatorKind::Goto(head));
    build.at(head);
    build.binary(goes_on, BinOp::Lt, copy(index), copy(local(1)));
    build.branch(goes_on, body, end);
    build.at(body);
    build.binary(sum, BinOp::Add, copy(sum), copy(index));
    build.binary(index, BinOp::Add, copy(index), bits(types.u64, 1));
    build.end(TerminatorKind::Goto(head));
    build.at(end);
    build.assign(RETURN, Rvalue::Use(copy(sum)));
    build.end(TerminatorKind::Return);
    fake.function("sum", build.done())
}

/// `fn fib(n: i32) -> i32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }`.
pub(super) fn fib(fake: &mut Fake<'_>, types: Types) -> Def {
    let def = fake.def("fib");
    let mut build = Build::new(types.i32, &[types.i32]);
    let is_small = build.local(types.bool);
    let [one, two, a, b] = [0; 4].map(|_| build.local(types.i32));
    let (small, large) = (build.block(), build.block());
    build.binary(is_small, BinOp::Lt, copy(local(1)), bits(types.i32, 2));
    build.branch(is_small, small, large);
    build.at(small);
    build.assign(RETURN, Rvalue::Use(copy(local(1))));
    build.end(TerminatorKind::Return);
    build.at(large);
    build.binary(one, BinOp::Sub, copy(local(1)), bits(types.i32, 1));
    build.call(a, def, types.none, vec![take(one)]);
    build.binary(two, BinOp::Sub, copy(local(1)), bits(types.i32, 2));
    build.call(b, def, types.none, vec![take(two)]);
    build.binary(RETURN, BinOp::Add, copy(a), copy(b));
    build.end(TerminatorKind::Return);
    fake.function("fib", build.done())
}

#[test]
fn loops_and_calls_run() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let (sum, fib) = (sum(&mut fake, types), fib(&mut fake, types));
    let ran = run(&mut fake, sum, &[100_000u64.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!((ran.outcome, ran.value), (Outcome::Finished, 4_999_950_000u64.to_le_bytes().to_vec()));
    let ran = run(&mut fake, fib, &[20i32.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!((ran.outcome, ran.value), (Outcome::Finished, 6765i32.to_le_bytes().to_vec()));
}

#[test]
fn what_never_ends_is_ended() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let sum = sum(&mut fake, types);
    let ran = run_for(&mut fake, sum, &[u64::MAX.to_le_bytes().to_vec()], Profile::RELEASE, 10_000);
    assert_eq!((ran.outcome, ran.fuel), (Outcome::OutOfFuel, 10_000));
    let forever = fake.def("forever");
    let mut build = Build::new(types.unit, &[]);
    build.call(RETURN, forever, types.none, vec![]);
    build.end(TerminatorKind::Return);
    fake.function("forever", build.done());
    assert_eq!(run(&mut fake, forever, &[], Profile::DEBUG).outcome, Outcome::StackOverflow);
}

/// `fn(a, b) -> a op b`.
fn operator(fake: &mut Fake<'_>, op: BinOp, a: Ty, b: Ty, result: Ty) -> Def {
    let mut build = Build::new(result, &[a, b]);
    build.binary(RETURN, op, copy(local(1)), copy(local(2)));
    build.end(TerminatorKind::Return);
    fake.function(&format!("{op:?} {a:?} {b:?}"), build.done())
}

fn int(fake: &mut Fake<'_>, int: Int) -> Ty {
    fake.types.ty(Kind::Int(int))
}

macro_rules! agrees {
    ($fake:ident, $($ty:ty: $int:expr),* $(,)?) => {
        $({
            let ty = int(&mut $fake, $int);
            let values: [$ty; 9] = [<$ty>::MIN, <$ty>::MIN + 1, 0, 1, 2, 7, <$ty>::MAX / 2, <$ty>::MAX - 1, <$ty>::MAX];
            for (op, checked, wrapping, word) in [
                (BinOp::Add, <$ty>::checked_add as fn($ty, $ty) -> Option<$ty>, <$ty>::wrapping_add as fn($ty, $ty) -> $ty, "add"),
                (BinOp::Sub, <$ty>::checked_sub, <$ty>::wrapping_sub, "subtract"),
                (BinOp::Mul, <$ty>::checked_mul, <$ty>::wrapping_mul, "multiply"),
            ] {
                let def = operator(&mut $fake, op, ty, ty, ty);
                for a in values {
                    for b in values {
                        let args = [a.to_le_bytes().to_vec(), b.to_le_bytes().to_vec()];
                        let ran = run(&mut $fake, def, &args, Profile::DEBUG);
                        match checked(a, b) {
                            Some(value) => assert_eq!(ran.value, value.to_le_bytes(), "{a} {op:?} {b}"),
                            None => assert_eq!(message(&ran.outcome), format!("attempt to {word} with overflow")),
                        }
                        let ran = run(&mut $fake, def, &args, Profile::RELEASE);
                        assert_eq!(ran.value, wrapping(a, b).to_le_bytes(), "{a} {op:?} {b}");
                    }
                }
            }
            for (op, checked, zero, overflow) in [
                (
                    BinOp::Div, <$ty>::checked_div as fn($ty, $ty) -> Option<$ty>,
                    "attempt to divide by zero", "attempt to divide with overflow",
                ),
                (
                    BinOp::Rem, <$ty>::checked_rem,
                    "attempt to calculate the remainder with a divisor of zero",
                    "attempt to calculate the remainder with overflow",
                ),
            ] {
                let def = operator(&mut $fake, op, ty, ty, ty);
                for a in values {
                    for b in values {
                        let args = [a.to_le_bytes().to_vec(), b.to_le_bytes().to_vec()];
                        let ran = run(&mut $fake, def, &args, Profile::RELEASE);
                        match checked(a, b) {
                            Some(value) => assert_eq!(ran.value, value.to_le_bytes(), "{a} {op:?} {b}"),
                            None => assert_eq!(message(&ran.outcome), if b == 0 { zero } else { overflow }, "{a} {op:?} {b}"),
                        }
                    }
                }
            }
        })*
    };
}

#[test]
fn arithmetic_is_checked_in_debug_and_wraps_in_release() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    agrees!(
        fake,
        i8: Int::I8, i16: Int::I16, i32: Int::I32, i64: Int::I64, i128: Int::I128, isize: Int::Isize,
        u8: Int::U8, u16: Int::U16, u32: Int::U32, u64: Int::U64, u128: Int::U128, usize: Int::Usize,
    );
}

#[test]
fn shifts_are_checked_or_masked() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let i8_ty = int(&mut fake, Int::I8);
    for (op, debug) in
        [(BinOp::Shl, "attempt to shift left with overflow"), (BinOp::Shr, "attempt to shift right with overflow")]
    {
        for by in [-1i32, 0, 1, 7, 8, 9, 31, 32] {
            let def = operator(&mut fake, op, i8_ty, types.i32, i8_ty);
            let args = [(-100i8).to_le_bytes().to_vec(), by.to_le_bytes().to_vec()];
            let ran = run(&mut fake, def, &args, Profile::DEBUG);
            let masked = by.cast_unsigned();
            let wrapped = if op == BinOp::Shl { (-100i8).wrapping_shl(masked) } else { (-100i8).wrapping_shr(masked) };
            match (0..8).contains(&by) {
                true => assert_eq!(ran.value, wrapped.to_le_bytes()),
                false => assert_eq!(message(&ran.outcome), debug),
            }
            assert_eq!(run(&mut fake, def, &args, Profile::RELEASE).value, wrapped.to_le_bytes(), "{op:?} {by}");
            let def = operator(&mut fake, op, types.i32, types.i32, types.i32);
            let args = [(-100i32).to_le_bytes().to_vec(), by.to_le_bytes().to_vec()];
            let wrapped =
                if op == BinOp::Shl { (-100i32).wrapping_shl(masked) } else { (-100i32).wrapping_shr(masked) };
            assert_eq!(run(&mut fake, def, &args, Profile::RELEASE).value, wrapped.to_le_bytes());
        }
    }
}

#[test]
fn the_least_value_has_no_negative() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let mut build = Build::new(types.i32, &[types.i32]);
    build.assign(RETURN, Rvalue::Unary(UnOp::Neg, Overflow::Profile, copy(local(1))));
    build.end(TerminatorKind::Return);
    let def = fake.function("neg", build.done());
    let ran = run(&mut fake, def, &[i32::MIN.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!(message(&ran.outcome), "attempt to negate with overflow");
    assert_eq!(run(&mut fake, def, &[i32::MIN.to_le_bytes().to_vec()], Profile::RELEASE).value, i32::MIN.to_le_bytes());
    assert_eq!(run(&mut fake, def, &[5i32.to_le_bytes().to_vec()], Profile::DEBUG).value, (-5i32).to_le_bytes());
}

macro_rules! casts {
    ($fake:ident, [$($from:ty: $from_kind:expr, $values:expr);*], $to:tt) => {
        $(casts!(@from $fake, $from, $from_kind, $values, $to);)*
    };
    (@from $fake:ident, $from:ty, $from_kind:expr, $values:expr, [$($to:ty: $to_kind:expr),*]) => {
        $({
            let (from, to) = ($fake.types.ty($from_kind), $fake.types.ty($to_kind));
            let mut build = Build::new(to, &[from]);
            build.assign(RETURN, Rvalue::Cast(CastKind::Scalar, copy(local(1)), to));
            build.end(TerminatorKind::Return);
            let def = $fake.function(concat!(stringify!($from), " as ", stringify!($to)), build.done());
            for value in $values {
                let value: $from = value;
                let ran = run(&mut $fake, def, &[value.to_le_bytes().to_vec()], Profile::DEBUG);
                let expected = value as $to;
                assert_eq!(ran.value, expected.to_le_bytes(), "{value} as {}", stringify!($to));
            }
        })*
    };
}

#[test]
fn casts_are_the_languages() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let floats =
        [0.0, -0.0, 1.5, -1.5, 255.9, -129.0, 3e9, 1e19, -1e19, 1e39, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.1];
    let floats32 = [0.0f32, -0.0, 1.5, -1.5, 255.9, 3e9, 1e19, -1e38, f32::NAN, f32::INFINITY, 0.1, 16_777_217.0];
    casts!(
        fake,
        [
            i8: Kind::Int(Int::I8), [0, 1, -1, i8::MIN, i8::MAX];
            u8: Kind::Int(Int::U8), [0, 1, 200, u8::MAX];
            i32: Kind::Int(Int::I32), [0, -1, i32::MIN, i32::MAX, 16_777_217];
            u64: Kind::Int(Int::U64), [0, 1, u64::MAX, 1 << 53 | 1, (1 << 63) + 1025];
            i128: Kind::Int(Int::I128), [0, -1, i128::MIN, i128::MAX];
            u128: Kind::Int(Int::U128), [0, u128::MAX, 1 << 100];
            f32: Kind::Float(Float::F32), floats32;
            f64: Kind::Float(Float::F64), floats
        ],
        [
            i8: Kind::Int(Int::I8), u8: Kind::Int(Int::U8), i16: Kind::Int(Int::I16), u16: Kind::Int(Int::U16),
            i32: Kind::Int(Int::I32), u32: Kind::Int(Int::U32), i64: Kind::Int(Int::I64), u64: Kind::Int(Int::U64),
            i128: Kind::Int(Int::I128), u128: Kind::Int(Int::U128), f32: Kind::Float(Float::F32), f64: Kind::Float(Float::F64)
        ]
    );
}

#[test]
fn indices_are_checked() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let three = fake.types.ty(Kind::Value(3));
    let array = fake.types.ty(Kind::Array(types.i32, three));
    let slice = fake.types.ty(Kind::Slice(types.i32));
    let slice = fake.types.reference(false, slice);
    let to_array = fake.types.reference(false, array);
    let mut build = Build::new(types.i32, &[types.usize]);
    let (whole, pointer, part_of, sum) =
        (build.local(array), build.local(to_array), build.local(slice), build.local(types.i32));
    let elements = [10, 20, 30].map(|value| bits(types.i32, value)).to_vec();
    build.assign(whole, Rvalue::Aggregate(Aggregate::Array(types.i32), elements));
    build.assign(part(whole, &[Projection::Index(local(1))]), Rvalue::Use(bits(types.i32, 5)));
    build.assign(pointer, Rvalue::Ref { mutable: false, place: whole.into() });
    build.assign(part_of, Rvalue::Cast(CastKind::Unsize, copy(pointer), slice));
    build.assign(sum, Rvalue::Use(copy(part(part_of, &[Projection::Deref, Projection::Index(local(1))]))));
    let last = part(part_of, &[Projection::Deref, Projection::ConstantIndex { offset: 1, from_end: true }]);
    build.binary(RETURN, BinOp::Add, copy(sum), copy(last));
    build.end(TerminatorKind::Return);
    let def = fake.function("index", build.done());
    let ran = run(&mut fake, def, &[1u64.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!((ran.outcome, ran.value), (Outcome::Finished, 35i32.to_le_bytes().to_vec()));
    let ran = run(&mut fake, def, &[3u64.to_le_bytes().to_vec()], Profile::DEBUG);
    assert_eq!(message(&ran.outcome), "index out of bounds: the len is 3 but the index is 3");
    let Outcome::Panicked(panic) = ran.outcome else { panic!() };
    assert_eq!(panic.unwrap().position.map(|position| position.line), Some(2));
}

#[test]
fn pointers_that_dangle_are_undefined() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let pointer = fake.types.ty(Kind::Ptr(false, types.i32));
    let mut build = Build::new(pointer, &[types.i32]);
    build.assign(RETURN, Rvalue::RawPtr { mutable: false, place: local(1).into() });
    build.end(TerminatorKind::Return);
    let leak = fake.function("leak", build.done());
    let mut build = Build::new(types.i32, &[]);
    let dangling = build.local(pointer);
    build.call(dangling, leak, types.none, vec![bits(types.i32, 1)]);
    build.assign(RETURN, Rvalue::Use(copy(part(dangling, &[Projection::Deref]))));
    build.end(TerminatorKind::Return);
    let def = fake.function("use", build.done());
    let ran = run(&mut fake, def, &[], Profile::DEBUG);
    assert!(matches!(ran.outcome, Outcome::Undefined(Undefined::Dangling, Some(_))), "{:?}", ran.outcome);
}

#[test]
fn intrinsics_are_found_by_path() {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let (size_of, print, missing) = (
        fake.intrinsic("std::intrinsics::size_of"),
        fake.intrinsic("std::intrinsics::write_stdout"),
        fake.intrinsic("std::nobody::knows"),
    );
    let pair = fake.types.tuple(&[types.u8, types.u64]);
    let pair = fake.types.list(&[pair]);
    let bytes = fake.types.ty(Kind::Slice(types.u8));
    let bytes = fake.types.reference(false, bytes);
    let mut build = Build::new(types.usize, &[]);
    let (unit, word) = (build.local(types.unit), build.local(bytes));
    build.assign(word, Rvalue::Cast(CastKind::Transmute, super::build::text(types.str, "hi\n"), bytes));
    build.call(unit, print, types.none, vec![copy(word)]);
    build.call(RETURN, size_of, pair, vec![]);
    build.end(TerminatorKind::Return);
    let def = fake.function("main", build.done());
    let ran = run(&mut fake, def, &[], Profile::DEBUG);
    assert_eq!((ran.outcome, ran.value, ran.out.as_str()), (Outcome::Finished, 16u64.to_le_bytes().to_vec(), "hi\n"));
    let mut build = Build::new(types.unit, &[]);
    build.call(RETURN, missing, types.none, vec![]);
    build.end(TerminatorKind::Return);
    let def = fake.function("other", build.done());
    let ran = run(&mut fake, def, &[], Profile::DEBUG);
    assert!(matches!(ran.outcome, Outcome::Unsupported(what, _) if &*what == "std::nobody::knows"));
}

/// `Option<&i32>`-like enums are told apart by their niche.
#[test]
fn variants_are_told_apart() {
    use crate::machine::{Adt, AdtShape, Variant};
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let option = |fake: &mut Fake<'_>, name: &str, of: Ty| {
        let variant = |fields, discriminant| Variant { fields, discriminant };
        fake.adt_ty(name, |_| Adt {
            kind: AdtShape::Enum,
            variants: vec![variant(vec![], 0), variant(vec![of], 1)],
            ..Adt::default()
        })
    };
    let index = int(&mut fake, Int::U32);
    let mut checked = 0;
    for (name, of, value) in [("bool", types.bool, 1), ("i32", types.i32, 7), ("u8", types.u8, 255)] {
        let ty = option(&mut fake, &format!("Option<{name}>"), of);
        let nested = option(&mut fake, &format!("Option<Option<{name}>>"), ty);
        let (def, nested_def) = (fake.def(&format!("Option<{name}>")), fake.def(&format!("Option<Option<{name}>>")));
        let aggregate = |def, variant| Aggregate::Adt { def, variant, args: types.none, union_field: None };
        let mut build = Build::new(index, &[]);
        let (inner, outer, a, b) = (build.local(ty), build.local(nested), build.local(index), build.local(index));
        build.assign(inner, Rvalue::Aggregate(aggregate(def, 1), vec![bits(of, value)]));
        build.assign(outer, Rvalue::Aggregate(aggregate(nested_def, 1), vec![copy(inner)]));
        build.assign(a, Rvalue::Variant(outer.into()));
        build.assign(inner, Rvalue::Aggregate(aggregate(def, 0), vec![]));
        build.assign(outer, Rvalue::Aggregate(aggregate(nested_def, 1), vec![copy(inner)]));
        let content = part(outer, &[Projection::Downcast(1), Projection::Field(0, ty)]);
        build.assign(b, Rvalue::Variant(content));
        build.binary(a, BinOp::Mul, copy(a), bits(index, 10));
        build.binary(RETURN, BinOp::Add, copy(a), copy(b));
        build.end(TerminatorKind::Return);
        let def = fake.function(&format!("main {name}"), build.done());
        let ran = run(&mut fake, def, &[], Profile::DEBUG);
        assert_eq!((ran.outcome, ran.value), (Outcome::Finished, 10u32.to_le_bytes().to_vec()), "{name}");
        checked += 1;
    }
    assert_eq!(checked, 3);
    let _ = Place::of(RETURN);
}
