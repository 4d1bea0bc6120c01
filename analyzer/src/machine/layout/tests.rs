//! Compares layouts with those of the compiler that compiled this test.

use std::cell::{Cell, UnsafeCell};
use std::mem::{align_of, size_of};
use std::num::{NonZeroI32, NonZeroU8};
use std::ptr::NonNull;

use super::Layouts;
use crate::machine::instance::{Adt, AdtShape, Repr, Variant};
use crate::machine::tests::fake::Fake;
use crate::types::{Float, Int, Kind, Store, Ty};

/// A type that both the compiler and the machine lay out.
trait Reflect {
    fn ty(fake: &mut Fake<'_>) -> Ty;
}

macro_rules! primitives {
    ($($ty:ty => $kind:expr),* $(,)?) => {
        $(impl Reflect for $ty {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                fake.types.ty($kind)
            }
        })*
    };
}

primitives! {
    bool => Kind::Bool, char => Kind::Char, str => Kind::Str,
    i8 => Kind::Int(Int::I8), i16 => Kind::Int(Int::I16), i32 => Kind::Int(Int::I32), i64 => Kind::Int(Int::I64),
    i128 => Kind::Int(Int::I128), isize => Kind::Int(Int::Isize),
    u8 => Kind::Int(Int::U8), u16 => Kind::Int(Int::U16), u32 => Kind::Int(Int::U32), u64 => Kind::Int(Int::U64),
    u128 => Kind::Int(Int::U128), usize => Kind::Int(Int::Usize),
    f32 => Kind::Float(Float::F32), f64 => Kind::Float(Float::F64),
}

impl<T: Reflect + ?Sized> Reflect for &T {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let to = T::ty(fake);
        fake.types.reference(false, to)
    }
}

impl<T: Reflect + ?Sized> Reflect for *const T {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let to = T::ty(fake);
        fake.types.ty(Kind::Ptr(false, to))
    }
}

impl<T: Reflect> Reflect for [T] {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let of = T::ty(fake);
        fake.types.ty(Kind::Slice(of))
    }
}

impl<T: Reflect, const N: usize> Reflect for [T; N] {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let of = T::ty(fake);
        let len = fake.types.ty(Kind::Value(N.try_into().unwrap()));
        fake.types.ty(Kind::Array(of, len))
    }
}

impl Reflect for fn(u8) -> u32 {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let parts = [u8::ty(fake), u32::ty(fake)];
        let parts = fake.types.list(&parts);
        fake.types.ty(Kind::FnPtr(parts))
    }
}

/// Tells names of parameters apart.
macro_rules! tuples {
    ($(($($part:ident),*))*) => {
        $(impl<$($part: Reflect),*> Reflect for ($($part,)*) {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let parts = [$($part::ty(fake)),*];
                fake.types.tuple(&parts)
            }
        })*
    };
}

tuples! { () (A) (A, B) (A, B, C) (A, B, C, D) }

fn structure(fields: Vec<Ty>) -> Adt {
    Adt { variants: vec![Variant { fields, discriminant: 0 }], ..Adt::default() }
}

fn enumeration(repr: Repr, variants: Vec<(Vec<Ty>, Option<i128>)>) -> Adt {
    let mut next = 0;
    let variants = variants.into_iter().map(|(fields, discriminant)| {
        let discriminant = discriminant.unwrap_or(next);
        next = discriminant + 1;
        Variant { fields, discriminant }
    });
    Adt { kind: AdtShape::Enum, repr, variants: variants.collect(), ..Adt::default() }
}

macro_rules! generic {
    ($($name:ident<T> => |$t:ident| $adt:expr;)*) => {
        $(impl<T: Reflect> Reflect for $name<T> {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let $t = T::ty(fake);
                fake.adt_ty(&format!("{}<{:?}>", stringify!($name), $t), |_| $adt)
            }
        })*
    };
}

generic! {
    Option<T> => |t| enumeration(Repr::default(), vec![(vec![], None), (vec![t], None)]);
    Cell<T> => |t| Adt { hides_niches: true, ..structure(vec![t]) };
    UnsafeCell<T> => |t| Adt { hides_niches: true, ..structure(vec![t]) };
}

impl<T: Reflect + ?Sized> Reflect for Box<T> {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let to = T::ty(fake);
        fake.adt_ty("Box", |_| Adt { is_box: true, ..structure(vec![]) });
        let def = fake.def("Box");
        fake.types.adt(def, &[to])
    }
}

impl<T: Reflect + ?Sized> Reflect for NonNull<T> {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let pointer = <*const T>::ty(fake);
        fake.adt_ty(&format!("NonNull<{pointer:?}>"), |_| Adt {
            valid: Some((1, u128::MAX)),
            ..structure(vec![pointer])
        })
    }
}

impl<T: Reflect, E: Reflect> Reflect for Result<T, E> {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        let (ok, err) = (T::ty(fake), E::ty(fake));
        let variants = vec![(vec![ok], None), (vec![err], None)];
        fake.adt_ty(&format!("Result<{ok:?}, {err:?}>"), |_| enumeration(Repr::default(), variants))
    }
}

macro_rules! nonzero {
    ($($name:ident: $int:ty),*) => {
        $(impl Reflect for $name {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let int = <$int>::ty(fake);
                fake.adt_ty(stringify!($name), |_| Adt { valid: Some((1, u128::MAX)), ..structure(vec![int]) })
            }
        })*
    };
}

nonzero! { NonZeroU8: u8, NonZeroI32: i32 }

fn repr_of(text: &str) -> Repr {
    let mut repr = Repr::default();
    for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let number = || word.split(['(', ')']).nth(1).and_then(|number| number.trim().parse().ok());
        match word {
            "C" => repr.c = true,
            "transparent" => repr.transparent = true,
            _ if word.starts_with("packed") => repr.packed = Some(number().unwrap_or(1)),
            _ if word.starts_with("align") => repr.align = number(),
            _ => repr.int = Int::ALL.into_iter().find(|int| int.name() == word),
        }
    }
    repr
}

macro_rules! declare {
    ($($(#[repr($($repr:tt)*)])? $kind:ident $name:ident { $($body:tt)* })*) => {
        $(declare! { @$kind ($($($repr)*)?) $name { $($body)* } })*
    };
    (@struct ($($repr:tt)*) $name:ident { $($ty:ty),* }) => {
        #[repr($($repr)*)]
        struct $name($(#[allow(dead_code, reason = "only laid out")] $ty),*);
        impl Reflect for $name {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let fields = vec![$(<$ty>::ty(fake)),*];
                let repr = repr_of(stringify!($($repr)*));
                fake.adt_ty(stringify!($name), |_| Adt { repr, ..structure(fields) })
            }
        }
    };
    (@union ($($repr:tt)*) $name:ident { $($field:ident: $ty:ty),* }) => {
        #[repr($($repr)*)]
        #[allow(dead_code, reason = "only laid out")]
        union $name { $($field: $ty),* }
        impl Reflect for $name {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let fields = vec![$(<$ty>::ty(fake)),*];
                let repr = repr_of(stringify!($($repr)*));
                fake.adt_ty(stringify!($name), |_| Adt { kind: AdtShape::Union, repr, ..structure(fields) })
            }
        }
    };
    (@enum ($($repr:tt)*) $name:ident { $($variant:ident($($ty:ty),*)),* }) => {
        #[repr($($repr)*)]
        #[allow(dead_code, reason = "only laid out")]
        enum $name { $($variant($($ty),*)),* }
        impl Reflect for $name {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let repr = repr_of(stringify!($($repr)*));
                let variants = vec![$((vec![$(<$ty>::ty(fake)),*], None)),*];
                fake.adt_ty(stringify!($name), |_| enumeration(repr, variants))
            }
        }
    };
    (@codes ($($repr:tt)*) $name:ident { $($variant:ident = $value:expr),* }) => {
        #[repr($($repr)*)]
        #[allow(dead_code, reason = "only laid out")]
        enum $name { $($variant = $value),* }
        impl Reflect for $name {
            fn ty(fake: &mut Fake<'_>) -> Ty {
                let repr = repr_of(stringify!($($repr)*));
                fake.adt_ty(stringify!($name), |_| enumeration(repr, vec![$((vec![], Some($value))),*]))
            }
        }
    };
}

declare! {
    #[repr(Rust)] struct Empty {}
    #[repr(Rust)] struct Mixed { u8, u32, u16 }
    #[repr(Rust)] struct Padded { u8, u64, u8, u32, u16, u8 }
    #[repr(Rust)] struct Flagged { u32, bool, u64, u8 }
    #[repr(Rust)] struct Bytes { u8, [u8; 16] }
    #[repr(Rust)] struct Niched { bool, [u8; 16] }
    #[repr(Rust)] struct Text { usize, NonNull<u8>, usize }
    #[repr(Rust)] struct Deep { Mixed, Option<char>, bool }
    #[repr(C)] struct InOrder { u8, u32, u16 }
    #[repr(C)] struct WithBool { u8, u64, bool, u32 }
    #[repr(Rust, packed)] struct Packed { u8, u32, u16 }
    #[repr(C, packed(2))] struct Packed2 { u8, u32, u16 }
    #[repr(align(32))] struct Aligned { u8, u32 }
    #[repr(transparent)] struct Same { char }
    #[repr(Rust)] union Either { a: u8, b: u32, c: [u8; 7] }
    #[repr(C)] union EitherC { a: u64, b: (u8, u16) }
    #[repr(Rust)] enum One { A() }
    #[repr(Rust)] enum OneWith { A(u32, u8) }
    #[repr(Rust)] enum Units { A(), B(), C() }
    #[repr(Rust)] codes Negative { A = -1, B = 5 }
    #[repr(Rust)] codes Wide { A = 300, B = 2 }
    #[repr(Rust)] codes Wider { A = -40_000, B = 2 }
    #[repr(Rust)] enum Shapes { Circle(f64), Square(f64, f64), Point() }
    #[repr(Rust)] enum Small { A(u8), B(u8, u8), C() }
    #[repr(Rust)] enum Holder { A(Box<u8>), B() }
    #[repr(Rust)] enum Three { A(Box<u8>), B(), C() }
    #[repr(Rust)] enum Chars { A(char), B(), C(), D() }
    #[repr(Rust)] enum Beside { A(bool, u32), B(u16), C(u8) }
    #[repr(Rust)] enum Front { A(u64, bool), B(u32), C(u64) }
    #[repr(Rust)] enum Big { A(u128), B(u8) }
    #[repr(Rust)] enum Half { A(Void, u32), B(u8) }
    #[repr(Rust)] enum Nested { A(Shapes), B(), C() }
    #[repr(Rust)] enum Json { Null(), Bool(bool), Number(f64), Text(Text), List(Text) }
    #[repr(Rust)] enum Expr { Number(i64), Add(Box<u8>, Box<u8>), Neg(Box<u8>) }
    #[repr(u8)] enum Tagged { A(u32), B(u8, u16), C() }
    #[repr(u8)] codes Codes { A = 200, B = 201 }
    #[repr(i16)] codes Signed { A = -5, B = 7 }
    #[repr(C)] enum InC { A(u8), B(u64), C() }
    #[repr(C)] enum UnitsC { A(), B() }
    #[repr(C, u8)] enum InCu8 { A(u8), B(u64), C() }
    #[repr(u8)] enum OneTagged { A(u16) }
}

#[allow(dead_code, reason = "only laid out")]
enum Void {}

impl Reflect for Void {
    fn ty(fake: &mut Fake<'_>) -> Ty {
        fake.adt_ty("Void", |_| enumeration(Repr::default(), vec![]))
    }
}

macro_rules! agree {
    ($($ty:ty),* $(,)?) => {{
        let store = Store::default();
        let mut fake = Fake::new(&store);
        let mut layouts = Layouts::new(8, 8);
        let mut checked = 0;
        $(
            for (name, told, ty) in [
                (stringify!($ty).to_owned(), (size_of::<$ty>(), align_of::<$ty>()), <$ty>::ty(&mut fake)),
                (
                    format!("Option<{}>", stringify!($ty)),
                    (size_of::<Option<$ty>>(), align_of::<Option<$ty>>()),
                    <Option<$ty>>::ty(&mut fake),
                ),
                (
                    format!("Option<Option<{}>>", stringify!($ty)),
                    (size_of::<Option<Option<$ty>>>(), align_of::<Option<Option<$ty>>>()),
                    <Option<Option<$ty>>>::ty(&mut fake),
                ),
                (
                    format!("Result<{}, u32>", stringify!($ty)),
                    (size_of::<Result<$ty, u32>>(), align_of::<Result<$ty, u32>>()),
                    <Result<$ty, u32>>::ty(&mut fake),
                ),
            ] {
                let layout = layouts.of(&mut fake, ty).expect(&name);
                let ours = (usize::try_from(layout.size).unwrap(), usize::try_from(layout.align).unwrap());
                assert_eq!(ours, told, "{name}: {layout:?}");
                checked += 1;
            }
        )*
        checked
    }};
}

#[test]
fn sizes_alignments_and_niches_are_the_compilers() {
    let checked = agree!(
        (), bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64,
        &'static u8, &'static str, &'static [u32], *const u8, *const str, fn(u8) -> u32,
        (u8,), (u8, u32), (u8, u32, u16), (u32, u8, bool), (bool, u64, u8), (u8, bool, u32, u16), (u64, u8), (u8, u64),
        [u8; 3], [u32; 4], [bool; 2], [u64; 0], [(u8, u32); 3], [char; 0],
        Box<u8>, Box<str>, Box<[u8]>, NonNull<u8>, NonNull<str>, NonZeroU8, NonZeroI32, Cell<bool>, UnsafeCell<char>,
        Cell<&'static u8>, Option<bool>, Option<Option<bool>>, Option<char>, Option<u32>, Option<Box<u8>>,
        Result<u8, ()>, Result<Box<u8>, ()>, Result<(), Box<u8>>, Result<u64, bool>, Result<char, bool>,
        Empty, Mixed, Padded, Flagged, Bytes, Niched, Text, Deep, InOrder, WithBool, Packed, Packed2, Aligned, Same,
        Either, EitherC, Void, One, OneWith, Units, Negative, Wide, Wider, Shapes, Small, Holder, Three, Chars, Beside,
        Front, Big, Half, Nested, Json, Expr, Tagged, Codes, Signed, InC, UnitsC, InCu8, OneTagged,
        (Shapes, u8), (Json, bool), [Json; 2], (Units, Units), (Option<u8>, u8), (Void, u32),
    );
    assert!(checked > 400);
}

/// What the compiler tells of the places of fields and of bits.
#[test]
fn places_are_the_compilers() {
    use std::mem::offset_of;
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let mut layouts = Layouts::new(8, 8);
    macro_rules! offsets {
        ($($ty:ty: [$($field:tt)*],)*) => {
            $({
                let ty = <$ty>::ty(&mut fake);
                let layout = layouts.of(&mut fake, ty).unwrap();
                let ours: Vec<_> = layout.variant(0).unwrap().offsets.clone();
                let theirs = offsets!(@of $ty; $($field)*);
                assert_eq!(ours, theirs, "{}", stringify!($ty));
            })*
        };
        (@of $ty:ty; $($field:tt)*) => {
            [$(u64::try_from(offset_of!($ty, $field)).unwrap()),*]
        };
    }
    offsets! {
        Mixed: [0 1 2],
        Padded: [0 1 2 3 4 5],
        Flagged: [0 1 2 3],
        Bytes: [0 1],
        Niched: [0 1],
        Text: [0 1 2],
        Deep: [0 1 2],
        InOrder: [0 1 2],
        Packed: [0 1 2],
        Packed2: [0 1 2],
        Aligned: [0 1],
        (u8, u32, u16): [0 1 2],
        (u8, bool, u32, u16): [0 1 2 3],
    }
}
