//! Format strings: `std::fmt::Arguments`, as the model declares it, of texts and values to be formatted.

use rustc_hash::FxHashMap;

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{Count, ExprId, ExprKind, Lit, MacroCall, Piece, Placeholder};
use crate::types::{Def, Dyn, Kind, Ty};

/// `Spec::flags` of the model.
mod flags {
    pub(super) const PLUS: u32 = 1;
    pub(super) const MINUS: u32 = 1 << 1;
    pub(super) const ALTERNATE: u32 = 1 << 2;
    pub(super) const ZERO: u32 = 1 << 3;
    pub(super) const DEBUG_LOWER_HEX: u32 = 1 << 4;
    pub(super) const DEBUG_UPPER_HEX: u32 = 1 << 5;
}

/// The model's types that arguments are made of.
#[derive(Debug, Clone, Copy)]
struct Parts {
    piece: Def,
    value: Def,
    spec: Def,
}

/// Arguments being put together.
struct Pieces {
    parts: Parts,
    /// Text that no piece holds yet.
    text: String,
    done: Vec<Operand>,
}

impl Builder<'_, '_, '_, '_> {
    pub(super) fn arguments_ty(&mut self) -> Ty {
        match self.unit.query.lang().arguments {
            Some(def) => {
                let erased = self.unit.query.types().common.erased;
                self.unit.query.types().adt(def, &[erased])
            }
            None => self.unknown(),
        }
    }

    fn pieces(&self, text: &str) -> Option<Pieces> {
        let query = &self.unit.query;
        let parts = Parts {
            piece: query.path("std::fmt::rt::Piece")?,
            value: query.path("std::fmt::rt::Value")?,
            spec: query.path("std::fmt::rt::Spec")?,
        };
        Some(Pieces { parts, text: text.to_owned(), done: Vec::new() })
    }

    /// A text alone.
    pub(super) fn plain_arguments(&mut self, text: &str) -> Option<Operand> {
        let pieces = self.pieces(text)?;
        self.put_together(pieces)
    }

    /// The arguments of a macro call's format, with text before and behind it. The values are evaluated in order.
    pub(super) fn arguments(&mut self, call: &MacroCall, before: &str, behind: &str) -> Option<Operand> {
        // What stands where a format string is wanted is none that is known.
        if call.has_unknown_format() {
            return None;
        }
        let mut pieces = self.pieces(before)?;
        let given = match &call.format {
            Some(format) => {
                let literal = call.args.iter().position(|&arg| arg == format.literal)?;
                call.args.get(literal.saturating_add(1)..).unwrap_or(&[])
            }
            None => &[],
        };
        let mut places: FxHashMap<ExprId, Place> = FxHashMap::default();
        for &arg in given {
            let place = self.as_settled_place(Node::whole(self, arg), false);
            places.insert(arg, place);
        }
        for piece in call.format.iter().flat_map(|format| &format.pieces) {
            match piece {
                Piece::Text(text) => pieces.text.push_str(text),
                Piece::Placeholder(placeholder) if let Some(text) = self.inlined(call, placeholder) => {
                    pieces.text.push_str(&text);
                }
                Piece::Placeholder(placeholder) => self.placeholder(&mut pieces, placeholder, &places)?,
            }
        }
        pieces.text.push_str(behind);
        self.put_together(pieces)
    }

    /// What `{}` shows of a literal: rustc makes it a part of the text, save in `panic!("{}", …)`.
    fn inlined(&self, call: &MacroCall, placeholder: &Placeholder) -> Option<String> {
        let is_alone = call.format.as_ref().is_some_and(|format| format.pieces.len() == 1);
        if call.path.last() == "panic" && is_alone {
            return None;
        }
        let arg = placeholder.arg?;
        if *placeholder != (Placeholder { arg: placeholder.arg, ..Placeholder::default() }) {
            return None;
        }
        match self.hir.kind(arg) {
            ExprKind::Lit(Lit::Str(text)) => Some(text.clone()),
            ExprKind::Lit(Lit::Int { value: Some(value), suffix }) if suffix.is_empty() => Some(value.to_string()),
            _ => None,
        }
    }

    /// A text, and a value as `{:#?}` shows it, on a line.
    pub(super) fn debug_arguments(&mut self, before: &str, place: &Place) -> Option<Operand> {
        let mut pieces = self.pieces(before)?;
        let shown = Placeholder { trait_name: "?".into(), alternate: true, ..Placeholder::default() };
        let value = self.formatted(&pieces, &shown, place)?;
        let spec = self.spec(&pieces, &shown, &FxHashMap::default())?;
        self.add_piece(&mut pieces, "Special", vec![value, spec]);
        pieces.text.push('\n');
        self.put_together(pieces)
    }

    fn put_together(&mut self, mut pieces: Pieces) -> Option<Operand> {
        self.add_text(&mut pieces);
        let piece = self.piece_ty(pieces.parts.piece);
        let len = self.intern(Kind::Value(i128::try_from(pieces.done.len()).unwrap_or(i128::MAX)));
        let array_ty = self.intern(Kind::Array(piece, len));
        let slice_ty = self.intern(Kind::Slice(piece));
        let array = self.held(array_ty, Rvalue::Aggregate(Aggregate::Array(piece), pieces.done));
        let borrowed = self.borrowed(array.into(), false);
        let ty = self.reference(false, slice_ty);
        let slice = self.held(ty, Rvalue::Cast(CastKind::Unsize, borrowed, ty));
        let def = self.unit.query.lang().arguments?;
        let arguments = self.arguments_ty();
        let Kind::Adt(_, args) = self.kind(arguments) else { return None };
        let what = Aggregate::Adt { def, variant: 0, args, union_field: None };
        let made = self.held(arguments, Rvalue::Aggregate(what, vec![Operand::Copy(slice.into())]));
        Some(Operand::Copy(made.into()))
    }

    fn piece_ty(&mut self, def: Def) -> Ty {
        let erased = self.unit.query.types().common.erased;
        let count = self.unit.query.decls().param_count(def);
        self.unit.query.types().adt(def, &vec![erased; count])
    }

    /// Puts the text so far into a piece.
    fn add_text(&mut self, pieces: &mut Pieces) {
        if pieces.text.is_empty() {
            return;
        }
        let text = std::mem::take(&mut pieces.text);
        let text = self.str_const(&text);
        let made = self.variant(pieces.parts.piece, "Text", vec![text]);
        pieces.done.push(made);
    }

    fn add_piece(&mut self, pieces: &mut Pieces, name: &str, parts: Vec<Operand>) {
        self.add_text(pieces);
        let made = self.variant(pieces.parts.piece, name, parts);
        pieces.done.push(made);
    }

    /// A value of an enum of the model that has only lifetimes.
    fn variant(&mut self, def: Def, name: &str, parts: Vec<Operand>) -> Operand {
        let ty = self.piece_ty(def);
        let local = self.local(ty);
        self.make(&local.into(), name, parts);
        Operand::Copy(local.into())
    }

    fn placeholder(
        &mut self,
        pieces: &mut Pieces,
        placeholder: &Placeholder,
        places: &FxHashMap<ExprId, Place>,
    ) -> Option<()> {
        let place = places.get(&placeholder.arg?)?;
        let value = self.formatted(pieces, placeholder, place)?;
        let is_plain = *placeholder
            == Placeholder {
                arg: placeholder.arg,
                trait_name: placeholder.trait_name.clone(),
                ..Placeholder::default()
            }
            && placeholder.trait_name.len() < 2;
        if is_plain {
            self.add_piece(pieces, "Plain", vec![value]);
        } else {
            let spec = self.spec(pieces, placeholder, places)?;
            self.add_piece(pieces, "Special", vec![value, spec]);
        }
        Some(())
    }

    /// `Value::Display(&place)` and its like.
    fn formatted(&mut self, pieces: &Pieces, placeholder: &Placeholder, place: &Place) -> Option<Operand> {
        let name = trait_of(&placeholder.trait_name)?;
        let principal = self.unit.query.path(&format!("std::fmt::{name}"))?;
        let empty = self.unit.query.types().common.empty;
        let bounds = Dyn { principal: Some((principal, empty)), bindings: Vec::new(), autos: Vec::new() };
        let id = self.unit.query.types().dyn_id(bounds);
        let object = self.intern(Kind::Dyn(id));
        let ty = self.reference(false, object);
        let reference = self.borrowed(place.clone(), false);
        let value = self.held(ty, Rvalue::Cast(CastKind::Unsize, reference, ty));
        Some(self.variant(pieces.parts.value, name, vec![Operand::Copy(value.into())]))
    }

    /// `Spec { fill, align, flags, width, precision }`.
    fn spec(
        &mut self,
        pieces: &Pieces,
        placeholder: &Placeholder,
        places: &FxHashMap<ExprId, Place>,
    ) -> Option<Operand> {
        let common = self.unit.query.types().common;
        let fill = self.bits(u128::from(u32::from(placeholder.fill.unwrap_or(' '))), common.char);
        let align = self.bits(align_of(placeholder.align), common.u8);
        let flags = self.bits(u128::from(flags_of(placeholder)), common.u32);
        let width = self.count(placeholder.width, places)?;
        let precision = self.count(placeholder.precision, places)?;
        let ty = self.piece_ty(pieces.parts.spec);
        let what = Aggregate::Adt { def: pieces.parts.spec, variant: 0, args: common.empty, union_field: None };
        let parts = vec![fill, align, flags, width, precision];
        Some(Operand::Copy(self.held(ty, Rvalue::Aggregate(what, parts)).into()))
    }

    /// An `Option<usize>`.
    fn count(&mut self, count: Count, places: &FxHashMap<ExprId, Place>) -> Option<Operand> {
        let usize = self.unit.query.types().common.usize;
        let option = self.unit.query.lang().option?;
        let ty = self.unit.query.types().adt(option, &[usize]);
        let local = self.local(ty);
        match count {
            Count::None => self.make(&local.into(), "None", Vec::new()),
            Count::Fixed(value) => {
                let value = self.usize_const(u64::try_from(value).unwrap_or(u64::MAX));
                self.make(&local.into(), "Some", vec![value]);
            }
            Count::Arg(arg) => {
                let mut place = places.get(&arg)?.clone();
                // `width$` may be a reference to the number.
                while let Kind::Ref(..) = {
                    let ty = self.place_ty(&place);
                    self.kind(ty)
                } {
                    place = place.project(Projection::Deref);
                }
                self.make(&local.into(), "Some", vec![Operand::Copy(place)]);
            }
            Count::Missing => return None,
        }
        Some(Operand::Copy(local.into()))
    }
}

/// The trait that a placeholder asks for, and the variant of `Value` for it.
fn trait_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "" => "Display",
        "?" | "x?" | "X?" => "Debug",
        "x" => "LowerHex",
        "X" => "UpperHex",
        "o" => "Octal",
        "b" => "Binary",
        "e" => "LowerExp",
        "E" => "UpperExp",
        "p" => "Pointer",
        _ => return None,
    })
}

/// As the model numbers them; the last is "as the type likes".
fn align_of(align: Option<char>) -> u128 {
    match align {
        Some('<') => 0,
        Some('>') => 1,
        Some('^') => 2,
        _ => 3,
    }
}

fn flags_of(placeholder: &Placeholder) -> u32 {
    let mut all = 0;
    for (is_set, flag) in [
        (placeholder.plus, flags::PLUS),
        (placeholder.minus, flags::MINUS),
        (placeholder.alternate, flags::ALTERNATE),
        (placeholder.zero, flags::ZERO),
        (placeholder.trait_name == "x?", flags::DEBUG_LOWER_HEX),
        (placeholder.trait_name == "X?", flags::DEBUG_UPPER_HEX),
    ] {
        if is_set {
            all |= flag;
        }
    }
    all
}
