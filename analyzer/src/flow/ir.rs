//! The graph of one body: blocks of statements over places, in the terms of rustc's MIR
//! (<https://rustc-dev-guide.rust-lang.org/mir/index.html>).
//!
//! A graph is generic as its function is: its types may hold parameters and projections. Whoever runs it puts types in
//! their place. It has no edges for unwinding: every local that needs dropping has its place in `Graph::drops`, and what is
//! initialised when a panic passes is dropped in the reverse of that order.

use crate::hir::{Arena, BindingId, ExprId, Id};
use crate::source::Span;
use crate::types::{Def, List, Ty};

/// A local: the return place, a parameter, a variable or a temporary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LocalId(u32);

/// A basic block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BlockId(u32);

macro_rules! index {
    ($name:ident) => {
        impl Id for $name {
            fn from_index(index: usize) -> Self {
                $name(crate::source::to_u32(index))
            }

            fn index(self) -> usize {
                crate::source::to_usize(self.0)
            }
        }
    };
}

index!(LocalId);
index!(BlockId);

/// Where a body returns its value.
pub(crate) const RETURN: LocalId = LocalId(0);

/// Where a body begins.
pub(crate) const ENTRY: BlockId = BlockId(0);

/// The code of one body.
#[derive(Debug, Clone, Default)]
pub(crate) struct Graph {
    /// `RETURN`, then the parameters (a closure's own value first), then all others.
    pub(crate) locals: Arena<LocalId, Local>,
    /// How many parameters there are.
    pub(crate) params: usize,
    /// From `ENTRY` on.
    pub(crate) blocks: Arena<BlockId, Block>,
    /// Locals that scopes drop at their end, in the order in which the scopes hold them: a panic drops them backwards.
    pub(crate) drops: Vec<LocalId>,
    /// What a closure or `async` block takes from around it: fields of its value, in this order.
    pub(crate) captures: Vec<Capture>,
    /// How a closure is called: what its first parameter is.
    pub(crate) kind: Option<ClosureKind>,
    /// `async fn`, `async` closure or block: calling it makes a future that keeps the parameters, polling that runs this.
    pub(crate) is_async: bool,
    /// Constants that live as long as the program, whose addresses are taken: bodies without parameters.
    pub(crate) promoted: Vec<Graph>,
}

/// The most that a closure can do, and by which trait that is called. The first parameter of its body, which is its own value
/// in the middle of a call, is `&Self`, `&mut Self` or `Self`; the arguments follow it one by one, not in a tuple.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ClosureKind {
    Fn,
    FnMut,
    FnOnce,
}

/// A place for a value.
#[derive(Debug, Clone)]
pub(crate) struct Local {
    pub(crate) ty: Ty,
    /// The variable it is, if it is one.
    pub(crate) binding: Option<BindingId>,
    pub(crate) span: Span,
}

/// What a closure keeps of its surroundings.
#[derive(Debug, Clone)]
pub(crate) struct Capture {
    pub(crate) binding: BindingId,
    /// The fields taken from the variable: all of it when empty.
    pub(crate) path: Vec<Projection>,
    pub(crate) mode: CaptureMode,
    /// The type of the field: a reference unless it is taken by value.
    pub(crate) ty: Ty,
}

/// How a closure takes a variable (<https://doc.rust-lang.org/reference/types/closure.html#capture-modes>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CaptureMode {
    Ref,
    RefMut,
    Value,
}

/// Statements that run one after another, and where control goes then.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    pub(crate) statements: Vec<Statement>,
    pub(crate) terminator: Option<Terminator>,
}

/// A statement and the code it is of.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    pub(crate) kind: StatementKind,
    pub(crate) span: Span,
}

/// What a statement does. Calls and drops are statements: they go on to the next one, or unwind.
#[derive(Debug, Clone)]
pub(crate) enum StatementKind {
    /// Gives a place a value, without dropping what was there.
    Assign(Place, Rvalue),
    /// A variable or temporary begins: it holds nothing.
    StorageLive(LocalId),
    /// It ends: whoever still points to it dangles.
    StorageDead(LocalId),
    /// Drops what a place holds, as far as it is initialised.
    Drop(Place),
    /// `dest = callee(args)`. If the result's type is `!`, the block ends in `Unreachable`.
    Call(Box<Call>),
    /// `dest = future.await`: the body stops until the future at the place is ready.
    Await { future: Place, dest: Place },
    /// Running on from here is not supported, for this reason.
    Unsupported(&'static str),
}

/// A call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) callee: Callee,
    /// By value; the callee drops them.
    pub(crate) args: Vec<Operand>,
    pub(crate) dest: Place,
    /// The expression that calls: a call, a method call, an operator, a `for`, a `?`.
    pub(crate) expr: Option<ExprId>,
}

/// What is called.
#[derive(Debug, Clone)]
pub(crate) enum Callee {
    /// A function or method. A trait's method stands for that of the type it is called on, its first argument.
    Def(Def, List),
    /// A function pointer.
    Pointer(Operand),
    /// What a value of this type does when it is called by a trait of this kind: a closure, parameter, `dyn`, or whatever
    /// else a parameter stands for. The first argument is `&of`, `&mut of` or `of`, the others follow one by one.
    Fn(ClosureKind, Ty),
}

/// How a block ends.
#[derive(Debug, Clone)]
pub(crate) struct Terminator {
    pub(crate) kind: TerminatorKind,
    pub(crate) span: Span,
}

/// Where control goes.
#[derive(Debug, Clone)]
pub(crate) enum TerminatorKind {
    Goto(BlockId),
    /// By the bits of an integer, `bool` or `char`.
    Switch {
        value: Operand,
        targets: Vec<(u128, BlockId)>,
        otherwise: BlockId,
    },
    Return,
    /// Never reached by code that compiles.
    Unreachable,
}

/// A local and the way from it to a part of it or to what it points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) local: LocalId,
    pub(crate) projections: Vec<Projection>,
}

/// One step of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Projection {
    /// What a reference, raw pointer or `Box` points to.
    Deref,
    /// The field with this index of a struct, tuple, closure, union, or of the variant downcast to; with its type.
    Field(usize, Ty),
    /// The element of an array or slice at the `usize` in a local; checked.
    Index(LocalId),
    /// An element by its distance from the beginning or, counted from 1, from the end. The pattern has checked the length.
    ConstantIndex { offset: u64, from_end: bool },
    /// All but so many at both ends.
    Subslice { from: u64, to: u64 },
    /// The variant with this index of an enum.
    Downcast(usize),
}

/// What a value is made of.
#[derive(Debug, Clone)]
pub(crate) enum Rvalue {
    Use(Operand),
    /// `[value; len]`, the length a constant of the type system.
    Repeat(Operand, Ty),
    /// `&place`, `&mut place`.
    Ref {
        mutable: bool,
        place: Place,
    },
    /// `&raw const place`, `&raw mut place`.
    RawPtr {
        mutable: bool,
        place: Place,
    },
    /// The number of elements of an array or slice.
    Len(Place),
    Binary(BinOp, Overflow, Operand, Operand),
    Unary(UnOp, Overflow, Operand),
    Cast(CastKind, Operand, Ty),
    Aggregate(Aggregate, Vec<Operand>),
    /// Which variant an enum's value is: its index among them, a `u32`. What `as` gives may be another number.
    Variant(Place),
}

/// Operators of the language on its own scalars. Division and remainder by zero, and of the least value by -1, panic in
/// every profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitXor,
    BitAnd,
    BitOr,
    Shl,
    Shr,
    Eq,
    Lt,
    Le,
    Ne,
    Ge,
    Gt,
    /// Of pointers: by so many elements, within the allocation.
    Offset,
}

impl BinOp {
    pub(crate) fn is_comparison(self) -> bool {
        matches!(self, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
    }
}

/// What arithmetic does when the true result does not fit; one graph serves every profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Overflow {
    /// Panics where the profile checks, else wraps: `+` as written.
    Profile,
    /// Wraps.
    Wrap,
    /// Can't happen: of floats, comparisons, bits; else undefined behaviour.
    Never,
}

/// Unary operators of the language on its own scalars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum UnOp {
    Not,
    Neg,
}

/// How a value becomes one of another type (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#type-cast-expressions>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum CastKind {
    /// Between integers, floats, `bool`, `char`, and from an enum without fields.
    Scalar,
    /// Between pointers of the same or less metadata, references included.
    Pointer,
    /// A pointer's address.
    Expose,
    /// A pointer from an address.
    FromAddress,
    /// A function's own type, or a constructor's, to a function pointer.
    FnPointer,
    /// A closure that captures nothing to a function pointer.
    ClosurePointer,
    /// `&[T; N]` to `&[T]`, `Box<T>` to `Box<dyn Trait>`, and the like.
    Unsize,
    /// Bits as they are.
    Transmute,
}

/// What is put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Aggregate {
    Tuple,
    /// Of elements of this type.
    Array(Ty),
    /// A struct, or an enum's variant with this index. Of a union, the field with this index is the only operand.
    Adt {
        def: Def,
        variant: usize,
        args: List,
        union_field: Option<usize>,
    },
    /// A closure or `async` block: of this type, from its captures.
    Closure(Ty),
}

/// A value that is read.
#[derive(Debug, Clone)]
pub(crate) enum Operand {
    Copy(Place),
    /// The place is not initialised any more, unless its type turns out to be `Copy`.
    Move(Place),
    Const(Const),
}

/// A constant.
#[derive(Debug, Clone)]
pub(crate) struct Const {
    pub(crate) kind: ConstKind,
    pub(crate) ty: Ty,
}

/// What a constant is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ConstKind {
    /// An integer, `bool`, `char` or `u8` in two's complement of its width.
    Bits(u128),
    /// A float literal's digits, to be read at the precision of its type.
    Float(crate::hir::Name),
    /// `&'static str`.
    Str(Box<str>),
    /// `&'static [u8; N]`.
    Bytes(Box<[u8]>),
    /// `&'static CStr`, without the zero at its end.
    CStr(Box<[u8]>),
    /// A value without bits: `()`, a function's or constructor's own type.
    Unit,
    /// A `const` item, associated or not, with arguments: its value.
    Item(Def, List),
    /// The address of a `static`.
    Static(Def),
    /// The value of a constant parameter or length: a constant of the type system.
    Param(Ty),
    /// `cfg!(debug_assertions)`, which is for the profile to say.
    DebugAssertions,
    /// The address of the constant with this index in `Graph::promoted`.
    Promoted(usize),
}

impl Place {
    /// All of a local.
    pub(crate) fn of(local: LocalId) -> Place {
        Place { local, projections: Vec::new() }
    }

    /// A part of the place.
    #[must_use]
    pub(crate) fn project(&self, step: Projection) -> Place {
        let mut projections = self.projections.clone();
        projections.push(step);
        Place { local: self.local, projections }
    }
}

impl From<LocalId> for Place {
    fn from(local: LocalId) -> Place {
        Place::of(local)
    }
}
