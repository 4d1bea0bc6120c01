//! What the machine asks of the types: its left edge, narrow, so that graphs made by hand run as well.
//!
//! The machine never sees inference. It holds monomorphic types (no parameters, projections, opaque types or lifetimes but
//! the erased one), asks [`Program`] to make them so, and keeps what it is told: every question is put once for each pair of
//! a definition and its arguments, save `kind`, `types` and `dyn_bounds`, which must be cheap.
//!
//! Rules for whoever implements it:
//!
//! - Nothing may fail: what can't be known is `Kind::Unknown`, [`Target::Unsupported`] or `None`, and running into it is an
//!   outcome that names it.
//! - `subst` gives normalised types: associated types replaced by what the impls say, `impl Trait` results by their hidden
//!   types, async functions' results by `Kind::Async`, lifetimes erased, lengths evaluated to `Kind::Value`.
//! - Arguments of an [`Instance`] are those of the item and all around it, as `List`s of `Callee::Def` are; those of a closure
//!   are those around it.
//! - `resolve` chooses impls as rustc's codegen does: of an inherent or free function itself, of a trait's member the impl's
//!   member (with the impl's arguments and the member's own), or the trait's provided body with `Self` in place.

use std::rc::Rc;

use crate::flow::Graph;
use crate::source::Span;
use crate::types::{Def, Dyn, DynId, Kind, List, Origin, Ty};

/// Code, before its parameters have types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Body {
    /// A function, method, constant or static.
    Item(Def),
    /// Statements without a function around them.
    Loose,
    /// By what `Kind::Closure` holds.
    Closure(Origin),
    /// By what `Kind::Async` holds.
    Async(Origin),
    /// What `= expr` says behind a variant with this index.
    Discriminant(Def, u32),
    /// A member of a trait that a `#[derive]` on the type writes, or the language itself for tuples, with its arguments, of
    /// which the first is the type. The graph's types have no parameters.
    Derived(Def, List),
    /// The machine's own: drops of types, calls of values.
    Glue,
}

/// Code and the types for its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Instance {
    pub(crate) body: Body,
    pub(crate) args: List,
}

/// What a call leads to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    /// `Program::graph` knows the code.
    Code(Instance),
    /// A function of the model without a body: the machine's own, by its path, `std::ptr::read`; a method of a primitive
    /// stands below it (`i32` and all its fellows: `int::pow`, `float::sqrt`; `str::len`, `slice::len`, `ptr::add`, `char::…`,
    /// `bool::…`), of another type below the type (`std::vec::Vec::push`). The arguments are those of the function and its impl.
    Intrinsic(Rc<str>, List),
    /// A method of a `dyn` type's own trait: the member and its arguments, to be resolved again for the type behind the vtable
    /// (`args[0]` is the `dyn` type).
    Virtual(Def, List),
    /// `call`, `call_mut` or `call_once` of a closure, function, constructor or function pointer: calls the first argument
    /// (or what it refers to) with the parts of the second, a tuple.
    Call,
    /// `Clone::clone` of a type that the language copies, or (tuples, arrays, closures) clones part by part.
    Clone(Ty),
    /// `Future::poll`, which the member is, of the future of `async` code.
    Poll(Def, Ty),
    /// Nothing that can be run, and why.
    Unsupported(Rc<str>),
}

/// A struct, enum or union, with types as declared: parameters of its own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Adt {
    pub(crate) kind: AdtShape,
    pub(crate) repr: Repr,
    /// A struct or union has one.
    pub(crate) variants: Vec<Variant>,
    /// The values that the only field of a struct may have, where not all: `NonNull` and `NonZero` from 1 to the greatest in two's
    /// complement (`rustc_layout_scalar_valid_range`). From the first to the last, around zero if the first is greater.
    pub(crate) valid: Option<(u128, u128)>,
    /// `UnsafeCell`: its niches are hidden.
    pub(crate) hides_niches: bool,
    /// The last field of a struct is a `?Sized` parameter, an unsized type or a struct that ends so: it stays last, whatever it is.
    pub(crate) has_tail: bool,
    /// `Box`: one pointer that is never null, whatever its fields.
    pub(crate) is_box: bool,
    /// `ManuallyDrop` and `MaybeUninit`: nothing is dropped, and of the latter no value is known to be impossible.
    pub(crate) never_drops: bool,
}

/// Which of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum AdtShape {
    #[default]
    Struct,
    Enum,
    Union,
}

/// A variant's fields, and the discriminant if one is written or the machine must count on from one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Variant {
    pub(crate) fields: Vec<Ty>,
    /// In two's complement of 128 bits; counted on where none is written.
    pub(crate) discriminant: i128,
}

/// `#[repr]` (<https://doc.rust-lang.org/reference/type-layout.html#representations>).
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Repr {
    pub(crate) c: bool,
    pub(crate) transparent: bool,
    pub(crate) int: Option<crate::types::Int>,
    /// `packed(n)`: 1 if not given.
    pub(crate) packed: Option<u32>,
    pub(crate) align: Option<u32>,
}

/// Where code stands, as panics say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Position {
    /// `src/main.rs` for the text.
    pub(crate) file: Rc<str>,
    pub(crate) line: u32,
    /// From 1, as wide as a terminal shows it.
    pub(crate) column: u32,
}

/// A program with its types.
pub(crate) trait Program {
    fn kind(&self, ty: Ty) -> Kind;
    fn types(&self, list: List) -> &[Ty];
    fn dyn_bounds(&self, id: DynId) -> &Dyn;
    /// The id of a type; of a list.
    fn ty(&mut self, kind: Kind) -> Ty;
    fn list(&mut self, types: &[Ty]) -> List;
    /// The type with arguments in place, normalised as said above.
    fn subst(&mut self, ty: Ty, args: List) -> Ty;
    /// What a call of this function leads to. All types are monomorphic.
    fn resolve(&mut self, def: Def, args: List) -> Target;
    /// The types of a function's parameters (`self` first) and, last, of its result.
    fn signature(&mut self, def: Def, args: List) -> Option<List>;
    /// The code of a body; `None` if there is none.
    fn graph(&mut self, body: Body) -> Option<Rc<Graph>>;
    fn adt(&mut self, def: Def) -> Option<Rc<Adt>>;
    /// Whether values of the type are copied (`Copy`).
    fn is_copy(&mut self, ty: Ty) -> bool;
    /// `Drop::drop` of a struct, enum or union that implements it itself.
    fn drop_impl(&mut self, ty: Ty) -> Option<Target>;
    /// Whether a trait is `FnOnce`.
    fn is_fn_once(&self, def: Def) -> bool;
    /// `Future::poll`.
    fn poll(&self) -> Option<Def>;
    /// The variants of an enum, a struct or a tuple, with the names of fields; and whether it is an enum. `None` of other types.
    fn parts(&mut self, ty: Ty) -> Option<(Vec<crate::types::Part>, bool)>;
    /// A variable's name in a body.
    fn variable(&self, body: Body, binding: crate::hir::BindingId) -> Option<Rc<str>>;
    /// The path by which a type of the model is known to programs: `std::vec::Vec`.
    fn model_path(&self, def: Def) -> Option<Rc<str>>;
    /// A type as it is written, for messages.
    fn type_name(&self, ty: Ty) -> String;
    /// A constant's, static's or function's path for messages.
    fn name(&self, body: Body) -> String;
    /// Where a span of a body's text starts; `None` in the model, whose callers are pointed to instead.
    fn position(&self, body: Body, span: Span) -> Option<Position>;
    /// The function of the model that an attribute of an `async` function has run its future: `#[tokio::main]`.
    fn runner(&self, def: Def) -> Option<Def>;
    /// The span of all of a body's code.
    fn whole(&self, body: Body) -> Option<Span>;
    /// Whether panics in the body point to its caller: `#[track_caller]`.
    fn tracks_caller(&self, body: Body) -> bool;
    /// Whether a function is seldom called: `#[cold]`.
    fn is_cold(&self, body: Body) -> bool;
    /// Whether a static can be written to: `static mut`, or one with interior mutability.
    fn is_mutable(&mut self, def: Def) -> bool;
}
