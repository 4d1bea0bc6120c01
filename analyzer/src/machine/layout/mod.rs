//! Sizes, alignments, places of fields and tags of types, as rustc lays them out
//! (<https://doc.rust-lang.org/reference/type-layout.html>).

mod fields;
mod niche;
mod tag;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::instance::{Adt, AdtShape, Body, Program, Repr};
use crate::flow::Graph;
use crate::types::{Int, Kind, List, Origin, Ty};
use fields::{Form, place};
pub(crate) use niche::{Niche, greatest};
use tag::{Enum, EnumVariant};

/// Bytes of the largest type: what offsets of pointers can tell apart.
const MAX_SIZE: u64 = 1 << 31;
/// Types inside types.
const MAX_DEPTH: u32 = 200;

/// How a type lies in memory.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Layout {
    /// Bytes; of an unsized type, those before its tail.
    pub(crate) size: u64,
    pub(crate) align: u64,
    pub(crate) niche: Option<Niche>,
    pub(crate) is_uninhabited: bool,
    pub(crate) is_unsized: bool,
    pub(crate) shape: Shape,
}

/// What a type is inside.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Scalar,
    /// Data, then a length or a vtable.
    WidePointer,
    /// Element and how many.
    Array(Ty, u64),
    /// A struct, tuple, closure or union.
    Struct(Variant),
    Enum(Tag, Vec<Variant>),
}

/// Fields in the order of their declaration.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Variant {
    pub(crate) offsets: Vec<u64>,
    pub(crate) types: Vec<Ty>,
    pub(crate) discriminant: i128,
}

/// How the variants of an enum are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// There is only this one.
    Single(usize),
    /// By a discriminant.
    Direct { offset: u64, size: u64, signed: bool },
    /// By values that a field of the `untagged` variant never has: `start` for the variant `first`, and so on to `last`.
    Niche { offset: u64, size: u64, start: u128, first: usize, last: usize, untagged: usize },
}

/// Why a type has no layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoLayout {
    Unknown,
    TooLarge,
    /// Types in types without end.
    TooDeep,
}

type Laid = Result<Rc<Layout>, NoLayout>;

/// Layouts of types.
#[derive(Debug)]
pub(crate) struct Layouts {
    /// Bytes of a pointer.
    pub(crate) pointer: u64,
    /// Bytes of `usize`: what programs are told.
    pub(crate) usize: u64,
    known: FxHashMap<Ty, Laid>,
}

impl Layout {
    pub(crate) fn scalar(size: u64) -> Layout {
        Layout { size, align: size.max(1), niche: None, is_uninhabited: false, is_unsized: false, shape: Shape::Scalar }
    }

    fn aligned(self, align: u64) -> Layout {
        Layout { align, ..self }
    }

    fn valid(self, start: u128, end: u128) -> Layout {
        Layout { niche: Niche::new(0, self.size, start, end), ..self }
    }

    /// The fields of a struct, tuple, closure or union, or of one variant.
    pub(crate) fn variant(&self, index: usize) -> Option<&Variant> {
        match &self.shape {
            Shape::Struct(fields) => Some(fields),
            Shape::Enum(_, variants) => variants.get(index),
            Shape::Scalar | Shape::WidePointer | Shape::Array(..) => None,
        }
    }
}

impl Layouts {
    /// For pointers and `usize` of so many bytes.
    pub(crate) fn new(pointer: u64, usize: u64) -> Layouts {
        Layouts { pointer, usize, known: FxHashMap::default() }
    }

    /// The layout of a type.
    pub(crate) fn of(&mut self, program: &mut dyn Program, ty: Ty) -> Laid {
        self.at(program, ty, 0)
    }

    fn at(&mut self, program: &mut dyn Program, ty: Ty, depth: u32) -> Laid {
        if let Some(known) = self.known.get(&ty) {
            return known.clone();
        }
        if depth > MAX_DEPTH {
            return Err(NoLayout::TooDeep);
        }
        let made = self.make(program, ty, depth + 1);
        let made = made.and_then(|layout| if layout.size < MAX_SIZE { Ok(layout) } else { Err(NoLayout::TooLarge) });
        let laid = made.map(Rc::new);
        self.known.insert(ty, laid.clone());
        laid
    }

    fn make(&mut self, program: &mut dyn Program, ty: Ty, depth: u32) -> Result<Layout, NoLayout> {
        Ok(match program.kind(ty) {
            Kind::Never => {
                let empty = Shape::Struct(Variant::default());
                Layout { is_uninhabited: true, shape: empty, ..Layout::scalar(0) }
            }
            Kind::Bool => Layout::scalar(1).valid(0, 1),
            Kind::Char => Layout::scalar(4).valid(0, 0x10_ffff),
            Kind::Int(int) => Layout::scalar(int_size(int, self.usize).0),
            Kind::Float(float) => Layout::scalar(float.bytes()),
            Kind::Ref(_, _, to) => self.pointer_to(program, to, true, depth),
            Kind::Ptr(_, to) => self.pointer_to(program, to, false, depth),
            Kind::FnPtr(_) => self.thin().valid(1, greatest(self.pointer)),
            Kind::FnDef(..) | Kind::Ctor(..) => self.fields(program, &[], depth, Form::Sized, Repr::default())?,
            Kind::Str => Layout { is_unsized: true, ..Layout::scalar(0) },
            Kind::Slice(of) => {
                let element = self.at(program, of, depth)?;
                let shape = Shape::Array(of, 0);
                Layout { is_unsized: true, shape, ..Layout::scalar(0) }.aligned(element.align)
            }
            Kind::Dyn(_) => Layout { is_unsized: true, ..Layout::scalar(0) },
            Kind::Array(of, len) => self.array(program, of, len, depth)?,
            Kind::Tuple(parts) => {
                let types = program.types(parts).to_vec();
                let form = if types.is_empty() { Form::Sized } else { Form::Tail };
                self.fields(program, &types, depth, form, Repr::default())?
            }
            Kind::Closure(origin, args) => {
                let types = captures(program, Body::Closure(origin), args);
                self.fields(program, &types, depth, Form::Sized, Repr::default())?
            }
            Kind::Adt(def, args) => {
                let adt = program.adt(def).ok_or(NoLayout::Unknown)?;
                self.adt(program, &adt, args, depth)?
            }
            Kind::Async(origin, args, _) => {
                let mut types = given(program, origin, args).ok_or(NoLayout::Unknown)?;
                types.push(program.ty(Kind::Int(Int::U64)));
                self.fields(program, &types, depth, Form::Sized, Repr::default())?
            }
            Kind::Unknown
            | Kind::Opaque(..)
            | Kind::Param(_)
            | Kind::Proj(..)
            | Kind::Var(_)
            | Kind::Value(_)
            | Kind::Region(_) => return Err(NoLayout::Unknown),
        })
    }

    fn thin(&self) -> Layout {
        Layout::scalar(self.pointer)
    }

    fn pointer_to(&mut self, program: &mut dyn Program, to: Ty, is_valid: bool, depth: u32) -> Layout {
        let greatest = greatest(self.pointer);
        let thin = if is_valid { self.thin().valid(1, greatest) } else { self.thin() };
        let Some(tail) = unsized_tail(program, to, depth) else { return thin };
        let of_vtable = Niche::new(self.pointer, self.pointer, 1, greatest);
        let is_dyn = matches!(program.kind(tail), Kind::Dyn(_));
        let niche = thin.niche.or(of_vtable.filter(|_| is_dyn));
        Layout { size: self.pointer.saturating_mul(2), niche, shape: Shape::WidePointer, ..thin }
    }

    fn array(&mut self, program: &mut dyn Program, of: Ty, len: Ty, depth: u32) -> Result<Layout, NoLayout> {
        let Kind::Value(len) = program.kind(len) else { return Err(NoLayout::Unknown) };
        let len = u64::try_from(len).map_err(|_| NoLayout::TooLarge)?;
        let element = self.at(program, of, depth)?;
        Ok(Layout {
            size: element.size.checked_mul(len).ok_or(NoLayout::TooLarge)?,
            align: element.align,
            niche: element.niche.filter(|_| len > 0),
            is_uninhabited: len > 0 && element.is_uninhabited,
            is_unsized: false,
            shape: Shape::Array(of, len),
        })
    }

    fn all(&mut self, program: &mut dyn Program, types: &[Ty], depth: u32) -> Result<Vec<Rc<Layout>>, NoLayout> {
        types.iter().map(|ty| self.at(program, *ty, depth)).collect()
    }

    fn fields(
        &mut self,
        program: &mut dyn Program,
        types: &[Ty],
        depth: u32,
        form: Form,
        repr: Repr,
    ) -> Result<Layout, NoLayout> {
        let laid = self.all(program, types, depth)?;
        let fields: Vec<&Layout> = laid.iter().map(Rc::as_ref).collect();
        let placed = place(&fields, repr, form).ok_or(NoLayout::TooLarge)?;
        let is_unsized = fields.last().is_some_and(|field| field.is_unsized);
        Ok(Layout {
            // What an unsized tail adds is rounded up by who knows the tail.
            size: if is_unsized { placed.offsets.last().copied().unwrap_or(0) } else { placed.size },
            align: placed.align,
            niche: placed.niche,
            is_uninhabited: fields.iter().any(|field| field.is_uninhabited),
            is_unsized,
            shape: Shape::Struct(Variant { offsets: placed.offsets, types: types.to_vec(), discriminant: 0 }),
        })
    }

    fn adt(&mut self, program: &mut dyn Program, adt: &Adt, args: List, depth: u32) -> Result<Layout, NoLayout> {
        if adt.is_box {
            let to = program.types(args).first().copied().ok_or(NoLayout::Unknown)?;
            return Ok(self.pointer_to(program, to, true, depth));
        }
        let mut variants = Vec::new();
        for variant in &adt.variants {
            variants.push(variant.fields.iter().map(|ty| program.subst(*ty, args)).collect::<Vec<_>>());
        }
        match adt.kind {
            AdtShape::Enum => self.enumeration(program, adt, variants, depth),
            AdtShape::Struct => {
                let types = variants.pop().unwrap_or_default();
                let form = if adt.has_tail { Form::Tail } else { Form::Sized };
                let mut layout = self.fields(program, &types, depth, form, adt.repr)?;
                if let Some((start, end)) = adt.valid {
                    layout.niche = scalar_size(&layout).and_then(|size| {
                        Niche::new(0, size, start & greatest(size), end & greatest(size)).or(layout.niche)
                    });
                }
                layout.niche = layout.niche.filter(|_| !adt.hides_niches);
                Ok(layout)
            }
            AdtShape::Union => {
                let types = variants.pop().unwrap_or_default();
                self.union(program, types, adt.repr, depth)
            }
        }
    }

    fn union(&mut self, program: &mut dyn Program, types: Vec<Ty>, repr: Repr, depth: u32) -> Result<Layout, NoLayout> {
        let laid = self.all(program, &types, depth)?;
        let size = laid.iter().map(|field| field.size).max().unwrap_or(0);
        let align = laid.iter().map(|field| field.align).max().unwrap_or(1);
        let align = repr.packed.map_or(align, |packed| align.min(packed.into())).max(repr.align.map_or(1, u64::from));
        let offsets = vec![0; types.len()];
        Ok(Layout {
            size: align_to(size, align).ok_or(NoLayout::TooLarge)?,
            align,
            niche: None,
            is_uninhabited: false,
            is_unsized: false,
            shape: Shape::Struct(Variant { offsets, types, discriminant: 0 }),
        })
    }

    fn enumeration(
        &mut self,
        program: &mut dyn Program,
        adt: &Adt,
        variants: Vec<Vec<Ty>>,
        depth: u32,
    ) -> Result<Layout, NoLayout> {
        let laid: Result<Vec<_>, _> = variants.iter().map(|types| self.all(program, types, depth)).collect();
        let laid = laid?;
        let parts = variants.into_iter().zip(&laid).zip(&adt.variants);
        let variants: Vec<EnumVariant<'_>> = parts
            .map(|((types, laid), declared)| EnumVariant {
                types,
                fields: laid.iter().map(Rc::as_ref).collect(),
                discriminant: declared.discriminant,
            })
            .collect();
        Enum { repr: adt.repr, variants: &variants }.layout().ok_or(NoLayout::TooLarge)
    }
}

/// The size of the scalar that a struct with a valid range holds.
fn scalar_size(layout: &Layout) -> Option<u64> {
    // `NonNull<dyn T>`: the range is that of the data.
    Some(if layout.size > layout.align { layout.align } else { layout.size })
}

/// What a closure or `async` block captures.
pub(crate) fn captures(program: &mut dyn Program, body: Body, args: List) -> Vec<Ty> {
    let Some(graph) = program.graph(body) else { return Vec::new() };
    graph.captures.iter().map(|capture| program.subst(capture.ty, args)).collect()
}

/// Whether a graph is of an `async` block: its only parameter is the future itself.
pub(crate) fn is_block(program: &dyn Program, graph: &Graph) -> bool {
    let own = graph.locals.iter().nth(1).map(|(_, local)| program.kind(local.ty));
    graph.is_async && graph.kind.is_some() && matches!(own, Some(Kind::Async(..)))
}

/// What `async` code is given, which its future keeps until it begins: captures of a block, else parameters.
fn given(program: &mut dyn Program, origin: Origin, args: List) -> Option<Vec<Ty>> {
    let graph = program.graph(Body::Async(origin))?;
    if is_block(program, &graph) {
        return Some(captures(program, Body::Async(origin), args));
    }
    let params = graph.locals.iter().skip(1).take(graph.params);
    Some(params.map(|(_, local)| program.subst(local.ty, args)).collect())
}

/// The `str`, slice or `dyn` type that a type ends in, if it is unsized.
pub(crate) fn unsized_tail(program: &mut dyn Program, ty: Ty, depth: u32) -> Option<Ty> {
    if depth > MAX_DEPTH {
        return None;
    }
    match program.kind(ty) {
        Kind::Str | Kind::Slice(_) | Kind::Dyn(_) => Some(ty),
        Kind::Tuple(parts) => {
            let last = program.types(parts).last().copied()?;
            unsized_tail(program, last, depth + 1)
        }
        Kind::Adt(def, args) => {
            let adt = program.adt(def).filter(|adt| adt.has_tail && !adt.is_box)?;
            let last = *adt.variants.first()?.fields.last()?;
            let last = program.subst(last, args);
            unsized_tail(program, last, depth + 1)
        }
        _ => None,
    }
}

/// Bytes and sign of an integer.
pub(crate) fn int_size(int: Int, usize: u64) -> (u64, bool) {
    match int {
        Int::I8 => (1, true),
        Int::I16 => (2, true),
        Int::I32 => (4, true),
        Int::I64 => (8, true),
        Int::I128 => (16, true),
        Int::Isize => (usize, true),
        Int::U8 => (1, false),
        Int::U16 => (2, false),
        Int::U32 => (4, false),
        Int::U64 => (8, false),
        Int::U128 => (16, false),
        Int::Usize => (usize, false),
    }
}

/// The least multiple of an alignment that is not less.
pub(crate) fn align_to(offset: u64, align: u64) -> Option<u64> {
    offset.checked_next_multiple_of(align.max(1))
}
