//! Types as inference sees them: small interned values.

use crate::hir::{ExprId, Id as _, ItemId};

/// A type, constant or lifetime; interned, so equal ones have equal ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ty(pub(super) u32);

/// An interned list of types: generic arguments, the parts of a tuple.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct List(pub(super) u32);

/// A `dyn` type's bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct DynId(pub(super) u32);

/// An item of the analysed text or of the model of std.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Def(u32);

/// Set in the ids of items of the text.
const TEXT: u32 = 1 << 31;

impl Def {
    /// An item of the model of std.
    pub(crate) fn model(item: ItemId) -> Def {
        Def(crate::source::to_u32(item.index()))
    }

    /// An item of the analysed text.
    pub(crate) fn text(item: ItemId) -> Def {
        Def(crate::source::to_u32(item.index()) | TEXT)
    }

    /// An item of the same text as `self`.
    pub(crate) fn sibling(self, item: ItemId) -> Def {
        if self.is_text() { Def::text(item) } else { Def::model(item) }
    }

    /// Whether it is of the analysed text.
    pub(crate) fn is_text(self) -> bool {
        self.0 & TEXT != 0
    }

    /// Its id in its own text.
    pub(crate) fn item(self) -> ItemId {
        ItemId::from_index(crate::source::to_usize(self.0 & !TEXT))
    }
}

/// Where a closure or future comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Origin {
    /// A closure, `async` closure or `async` block of the analysed text, or of the model of std.
    Expr { expr: ExprId, is_text: bool },
    /// An `async` function.
    Fn(Def),
}

/// An integer type (<https://doc.rust-lang.org/reference/types/numeric.html>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Int {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
}

/// A floating-point type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Float {
    F32,
    F64,
}

impl Float {
    /// Its size.
    pub(crate) fn bytes(self) -> u64 {
        match self {
            Float::F32 => 4,
            Float::F64 => 8,
        }
    }
}

/// A lifetime. Inside bodies all are erased: what they are is for borrow analysis to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Region {
    Erased,
    Static,
    /// By index among the generics of the item.
    Param(u32),
}

/// The kind of an inference variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum VarKind {
    General,
    /// Of an integer literal.
    Int,
    /// Of a float literal.
    Float,
}

/// What a type is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// Not known; equal to anything, and silences.
    Unknown,
    Never,
    Bool,
    Char,
    Str,
    Int(Int),
    Float(Float),
    /// A struct, enum or union.
    Adt(Def, List),
    /// Lifetime, mutability, referent.
    Ref(Ty, bool, Ty),
    Ptr(bool, Ty),
    Slice(Ty),
    /// Element and length, a constant.
    Array(Ty, Ty),
    Tuple(List),
    /// The type of a function's name, with the arguments of its generics and those around.
    FnDef(Def, List),
    /// The constructor of a tuple struct or of the variant with this index.
    Ctor(Def, u32, List),
    /// Parameters and, last, the result.
    FnPtr(List),
    Dyn(DynId),
    /// By its expression, see `Origin`, with the arguments of the generics around it.
    Closure(Origin, List),
    /// The future of an `async` block or function, with the arguments of the generics around it, and what awaiting it
    /// gives.
    Async(Origin, List, Ty),
    /// `impl Trait` as a result: of a function, by position, with the arguments of the function's generics.
    Opaque(Def, u32, List),
    /// A generic parameter, by index among those of its item and those around.
    Param(u32),
    /// `<A as Trait<B>>::Assoc`: the associated type, and the trait's arguments (`Self` first) with its own.
    Proj(Def, List),
    /// An inference variable.
    Var(u32),
    /// A constant in a type: a length.
    Value(i128),
    Region(Region),
}

/// What occurs somewhere in a type.
pub(crate) mod flag {
    pub(crate) const VAR: u8 = 1;
    pub(crate) const PARAM: u8 = 2;
    pub(crate) const PROJ: u8 = 4;
    pub(crate) const UNKNOWN: u8 = 8;
    /// A lifetime that is not erased.
    pub(crate) const REGION: u8 = 16;
    /// A closure, `async` block or opaque type of the text: nothing to remember beyond a body.
    pub(crate) const LOCAL: u8 = 32;
}

/// A trait with its arguments, `Self` first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TraitRef {
    pub(crate) def: Def,
    pub(crate) args: List,
}

/// What must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Pred {
    Trait(TraitRef),
    /// The associated type with these arguments equals the type.
    Proj(Def, List, Ty),
}

/// The bounds of a `dyn` type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Dyn {
    /// The trait that is no auto trait; with arguments but without `Self`.
    pub(crate) principal: Option<(Def, List)>,
    /// `Item = T`.
    pub(crate) bindings: Vec<(Def, Ty)>,
    pub(crate) autos: Vec<Def>,
}

impl Int {
    pub(crate) const ALL: [Int; 12] = [
        Int::I8,
        Int::I16,
        Int::I32,
        Int::I64,
        Int::I128,
        Int::Isize,
        Int::U8,
        Int::U16,
        Int::U32,
        Int::U64,
        Int::U128,
        Int::Usize,
    ];

    /// As written.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Int::I8 => "i8",
            Int::I16 => "i16",
            Int::I32 => "i32",
            Int::I64 => "i64",
            Int::I128 => "i128",
            Int::Isize => "isize",
            Int::U8 => "u8",
            Int::U16 => "u16",
            Int::U32 => "u32",
            Int::U64 => "u64",
            Int::U128 => "u128",
            Int::Usize => "usize",
        }
    }

    /// Bits, `usize` having 64.
    pub(crate) fn bits(self) -> u32 {
        match self {
            Int::I8 | Int::U8 => 8,
            Int::I16 | Int::U16 => 16,
            Int::I32 | Int::U32 => 32,
            Int::I64 | Int::U64 | Int::Isize | Int::Usize => 64,
            Int::I128 | Int::U128 => 128,
        }
    }
}

/// The primitive type of this name; `str` too.
pub(crate) fn primitive(name: &str) -> Option<Kind> {
    Some(match name {
        "bool" => Kind::Bool,
        "char" => Kind::Char,
        "str" => Kind::Str,
        "f32" => Kind::Float(Float::F32),
        "f64" => Kind::Float(Float::F64),
        _ => Kind::Int(Int::ALL.into_iter().find(|int| int.name() == name)?),
    })
}

/// The outermost part of a type, by which impls are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Never,
    Bool,
    Char,
    Str,
    Int(Int),
    Float(Float),
    Adt(Def),
    Ref(bool),
    Ptr(bool),
    Slice,
    Array,
    Tuple,
    Fn,
    FnPtr,
    Dyn(Option<Def>),
    Closure,
    Async,
}
