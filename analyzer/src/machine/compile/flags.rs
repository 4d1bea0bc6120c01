//! Drop flags: which locals, and which parts of them, hold something that is to be dropped.

use super::place::{At, Loc};
use super::{Compiler, Made, slot, too_large};
use crate::flow::{Callee, LocalId, Operand, Place, Projection, Rvalue, StatementKind};
use crate::hir::Id as _;
use crate::machine::code::{Instr, Slot};
use crate::machine::layout::Shape;
use crate::machine::outcome::Stop;
use crate::source::to_u32;
use crate::types::{Int, Kind, Ty};

/// A step of a path that can be moved out of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Field(usize),
    Variant(usize),
    /// The element of an array with this index.
    Element(u64),
    /// What a box holds.
    Boxed,
}

/// Whether a path is initialised.
#[derive(Debug)]
struct Flag {
    local: LocalId,
    path: Vec<Part>,
    slot: Slot,
}

/// The flags of a frame.
#[derive(Debug, Default)]
pub(super) struct Flags {
    flags: Vec<Flag>,
    tracked: Vec<bool>,
}

impl Flags {
    /// Whether a local has flags.
    pub(super) fn is_tracked(&self, local: LocalId) -> bool {
        self.tracked.get(local.index()).copied().unwrap_or(false)
    }

    /// Where flags lie.
    pub(super) fn slots(&self) -> impl Iterator<Item = Slot> {
        self.flags.iter().map(|flag| flag.slot)
    }

    fn exact(&self, local: LocalId, path: &[Part]) -> Option<Slot> {
        self.flags.iter().find(|flag| flag.local == local && flag.path == path).map(|flag| flag.slot)
    }

    /// The flag that says of a path, or of what it is a part of, whether it is initialised.
    fn governing(&self, local: LocalId, path: &[Part]) -> Option<Slot> {
        let prefixes = self.flags.iter().filter(|flag| flag.local == local && path.starts_with(&flag.path));
        prefixes.max_by_key(|flag| flag.path.len()).map(|flag| flag.slot)
    }

    /// The flags of a path and its parts.
    fn within(&self, local: LocalId, path: &[Part]) -> Vec<Slot> {
        let inside = self.flags.iter().filter(|flag| flag.local == local && flag.path.starts_with(path));
        inside.map(|flag| flag.slot).collect()
    }

    fn has_parts(&self, local: LocalId, path: &[Part]) -> bool {
        self.flags.iter().any(|flag| flag.local == local && flag.path.len() > path.len() && flag.path.starts_with(path))
    }
}

/// Elements of one array that are moved one by one: so many and no more.
const MAX_ELEMENTS: u64 = 256;

impl Compiler<'_, '_> {
    /// A place as a path of parts, if it is within its local.
    fn path(&mut self, place: &Place) -> Option<Vec<Part>> {
        let mut parts = Vec::with_capacity(place.projections.len());
        for (at, step) in place.projections.iter().enumerate() {
            parts.push(match *step {
                Projection::Field(index, _) => Part::Field(index),
                Projection::Downcast(variant) => Part::Variant(variant),
                Projection::Deref => Part::Boxed,
                Projection::ConstantIndex { offset, from_end } => {
                    let len = self.array_len(place, at)?;
                    Part::Element(if from_end { len.checked_sub(offset)? } else { offset })
                }
                Projection::Index(_) | Projection::Subslice { .. } => return None,
            });
        }
        Some(parts)
    }

    /// The paths that are moved when a place is: of a part of an array, those of its elements.
    fn moved_paths(&mut self, place: &Place) -> Vec<Vec<Part>> {
        let Some((Projection::Subslice { from, to }, before)) = place.projections.split_last() else {
            return self.path(place).into_iter().collect();
        };
        let array = Place { local: place.local, projections: before.to_vec() };
        let (Some(path), Some(len)) = (self.path(&array), self.array_len(place, before.len())) else {
            return Vec::new();
        };
        let elements = *from..len.saturating_sub(*to).min(from.saturating_add(MAX_ELEMENTS));
        elements.map(|index| path.iter().copied().chain([Part::Element(index)]).collect()).collect()
    }

    /// The length of the array that a place's first steps lead to.
    fn array_len(&mut self, place: &Place, steps: usize) -> Option<u64> {
        let array = Place { local: place.local, projections: place.projections.get(..steps)?.to_vec() };
        let ty = self.place_ty(&array).ok()?;
        let Kind::Array(_, len) = self.m.program.kind(ty) else { return None };
        let Kind::Value(len) = self.m.program.kind(len) else { return None };
        u64::try_from(len).ok().filter(|len| *len <= MAX_ELEMENTS)
    }

    /// Gives flags to what is dropped by scopes, and sets those of parameters.
    pub(super) fn place_flags(&mut self) -> Made<()> {
        let graph = self.graph.clone();
        let mut paths: Vec<(LocalId, Vec<Part>)> = Vec::new();
        self.flags.tracked = vec![false; graph.locals.len()];
        for &local in &graph.drops {
            let Ok(at) = self.local(local) else { continue };
            if self.m.needs_drop(at.ty) && !self.flags.is_tracked(local) {
                self.flags.tracked.get_mut(local.index()).into_iter().for_each(|tracked| *tracked = true);
                paths.push((local, Vec::new()));
            }
        }
        for place in moves(&graph) {
            if place.projections.is_empty() || !self.flags.is_tracked(place.local) {
                continue;
            }
            let is_dropped = self.quietly(|compiler| {
                let at = compiler.place(place)?;
                Ok(compiler.m.needs_drop(at.ty))
            });
            if !is_dropped || !self.is_within(place) {
                continue;
            }
            let moved = self.moved_paths(place);
            if moved.is_empty() {
                return Err(Stop::unsupported("moving out of an array like this"));
            }
            let beside = self.beside(place);
            for path in moved.into_iter().chain(beside) {
                if !paths.contains(&(place.local, path.clone())) {
                    paths.push((place.local, path));
                }
            }
        }
        let start = self.floor;
        for (local, path) in paths {
            let slot = slot(self.floor)?;
            self.floor = self.floor.checked_add(1).ok_or_else(too_large)?;
            self.flags.flags.push(Flag { local, path, slot });
        }
        let count = u16::try_from(self.floor - start).map_err(|_| too_large())?;
        self.code.size = self.code.size.max(self.floor);
        if count > 0 {
            self.emit(Instr::Zero(slot(start)?, count));
        }
        for flag in &self.flags.flags {
            let index = flag.local.index();
            if index > 0 && index <= graph.params {
                self.code.instrs.push(Instr::Set1(flag.slot, 1));
            }
        }
        Ok(())
    }

    /// The fields beside a place, and beside what it is a field of.
    fn beside(&mut self, place: &Place) -> Vec<Vec<Part>> {
        let mut paths = Vec::new();
        for (at, step) in place.projections.iter().enumerate() {
            let around =
                Place { local: place.local, projections: place.projections.get(..at).unwrap_or_default().to_vec() };
            let (Projection::Field(..), Some(path)) = (step, self.path(&around)) else { continue };
            self.quietly(|compiler| {
                let at = compiler.place(&around)?;
                let fields = at.layout.variant(at.variant.unwrap_or(0));
                for (index, ty) in fields.map_or_else(Vec::new, |fields| fields.types.clone()).into_iter().enumerate() {
                    if compiler.m.needs_drop(ty) {
                        paths.push(path.iter().copied().chain([Part::Field(index)]).collect());
                    }
                }
                Ok(true)
            });
        }
        paths
    }

    /// Whether a value is dropped part by part, each with a flag of its own: a panic in one then goes on with the others.
    fn is_flagged(&mut self, at: &At, local: LocalId, path: &[Part]) -> bool {
        let layout = at.layout.clone();
        let Shape::Struct(fields) = &layout.shape else { return false };
        let mut fields = fields.types.iter().enumerate();
        fields.all(|(index, ty)| {
            let path: Vec<Part> = path.iter().copied().chain([Part::Field(index)]).collect();
            !self.m.needs_drop(*ty) || self.flags.exact(local, &path).is_some()
        })
    }

    /// Whether all derefs of a place are of boxes.
    fn is_within(&mut self, place: &Place) -> bool {
        let derefs = place.projections.iter().enumerate().filter(|(_, step)| **step == Projection::Deref);
        let bases: Vec<Place> = derefs
            .filter_map(|(at, _)| {
                Some(Place { local: place.local, projections: place.projections.get(..at)?.to_vec() })
            })
            .collect();
        bases.iter().all(|base| {
            self.quietly(|compiler| {
                let at = compiler.place(base)?;
                Ok(compiler.m.is_box(at.ty))
            })
        })
    }

    /// Asks something without emitting code.
    fn quietly(&mut self, ask: impl FnOnce(&mut Self) -> Made<bool>) -> bool {
        let (length, top) = (self.code.instrs.len(), self.top);
        self.top = self.floor;
        let answer = ask(self).unwrap_or(false);
        self.code.instrs.truncate(length);
        self.top = top;
        answer
    }

    fn set_all(&mut self, slots: Vec<Slot>, value: u8) {
        for slot in slots {
            self.emit(Instr::Set1(slot, value));
        }
    }

    /// A place has got a value.
    pub(super) fn initialised(&mut self, place: &Place, _: Ty) {
        if self.flags.is_tracked(place.local)
            && let Some(path) = self.path(place)
        {
            let slots = self.flags.within(place.local, &path);
            self.set_all(slots, 1);
        }
    }

    /// A place has lost its value, unless it was copied.
    pub(super) fn moved(&mut self, place: &Place, ty: Ty) {
        if !self.flags.is_tracked(place.local) || !self.m.needs_drop(ty) {
            return;
        }
        for path in self.moved_paths(place) {
            if let Some(slot) = self.flags.exact(place.local, &path) {
                self.emit(Instr::Set1(slot, 0));
            }
        }
    }

    /// Drops what a place holds, as far as it is initialised.
    pub(super) fn drop_place(&mut self, place: &Place) -> Made<()> {
        let at = self.place(place)?;
        if !self.m.needs_drop(at.ty) {
            return Ok(());
        }
        match self.path(place).filter(|_| self.flags.is_tracked(place.local)) {
            Some(path) => self.drop_path(&at, place.local, &path),
            None => self.drop_whole(&at),
        }
    }

    fn drop_path(&mut self, at: &At, local: LocalId, path: &[Part]) -> Made<()> {
        if !self.m.needs_drop(at.ty) {
            return Ok(());
        }
        let Some(flag) = self.flags.governing(local, path) else { return self.drop_whole(at) };
        let skip = self.emit(Instr::JmpIfNot(flag, 0));
        let is_exact = self.flags.exact(local, path).is_some();
        let has_parts = self.flags.has_parts(local, path);
        let is_last = has_parts && self.is_flagged(at, local, path);
        if is_exact && !is_last {
            self.emit(Instr::Set1(flag, 0));
        }
        if has_parts {
            self.drop_parts(at, local, path)?;
        } else {
            self.drop_whole(at)?;
        }
        if is_exact && is_last {
            self.emit(Instr::Set1(flag, 0));
        }
        self.land(skip);
        Ok(())
    }

    /// Drops each part that is still there.
    fn drop_parts(&mut self, at: &At, local: LocalId, path: &[Part]) -> Made<()> {
        let below = |part: Part| path.iter().copied().chain([part]).collect::<Vec<_>>();
        if self.m.is_box(at.ty) {
            let inner = self.deref(at)?;
            self.drop_path(&inner, local, &below(Part::Boxed))?;
            return self.free_box(at, &inner);
        }
        let layout = at.layout.clone();
        match (&layout.shape, at.variant) {
            (Shape::Enum(_, variants), None) => {
                let mut ends = Vec::new();
                for variant in 0..variants.len() {
                    let path = below(Part::Variant(variant));
                    if !self.flags.has_parts(local, &path) {
                        continue;
                    }
                    let next = self.unless_variant(at, variant)?;
                    let inner = At { variant: Some(variant), ..at.clone() };
                    self.drop_parts(&inner, local, &path)?;
                    ends.push(self.emit(Instr::Jmp(0)));
                    self.land(next);
                }
                self.drop_whole(at)?;
                ends.into_iter().for_each(|end| self.land(end));
                Ok(())
            }
            (Shape::Array(_, len), _) => {
                for index in 0..*len {
                    let element = self.constant_element(at, index, false)?;
                    self.drop_path_or_part(&element, local, &below(Part::Element(index)))?;
                }
                Ok(())
            }
            _ => {
                let count = layout.variant(at.variant.unwrap_or(0)).map_or(0, |fields| fields.types.len());
                for index in 0..count {
                    let field = self.field(at, index, None)?;
                    self.drop_path_or_part(&field, local, &below(Part::Field(index)))?;
                }
                Ok(())
            }
        }
    }

    /// A part whose own flag governs, or that is there whenever all is.
    fn drop_path_or_part(&mut self, at: &At, local: LocalId, path: &[Part]) -> Made<()> {
        match (self.flags.exact(local, path), self.flags.has_parts(local, path)) {
            (Some(_), _) => self.drop_path(at, local, path),
            (None, true) if self.m.needs_drop(at.ty) => self.drop_parts(at, local, path),
            _ => self.drop_whole(at),
        }
    }

    /// Jumps if an enum's value is not of a variant.
    pub(super) fn unless_variant(&mut self, at: &At, variant: usize) -> Made<u32> {
        let ty = self.m.program.ty(Kind::Int(Int::U32));
        let layout = self.layout(ty)?;
        let temp = self.temp(4, 4)?;
        let target = At { loc: Loc::Frame(temp), ty, layout, meta: None, variant: None };
        self.variant_of(&target, &At { variant: None, ..at.clone() })?;
        let wanted = self.constant_slot(u128::try_from(variant).unwrap_or(0), 4)?;
        let is_same = self.temp_slot(1)?;
        self.emit(Instr::Eq4(is_same, slot(temp)?, wanted));
        Ok(self.emit(Instr::JmpIfNot(is_same, 0)))
    }

    /// What a panic drops in this frame.
    pub(super) fn cleanup(&mut self) {
        let graph = self.graph.clone();
        let mut drops: Vec<LocalId> = Vec::new();
        for &local in graph.drops.iter().rev() {
            if self.flags.is_tracked(local) && !drops.contains(&local) {
                drops.push(local);
            }
        }
        if drops.is_empty() {
            return;
        }
        self.code.cleanup = Some(to_u32(self.code.instrs.len()));
        for local in drops {
            let span = graph.locals[local].span;
            self.checked(span, |compiler| compiler.drop_place(&Place::of(local)));
        }
        self.emit(Instr::Resume);
    }
}

/// All places that are moved out of.
fn moves(graph: &crate::flow::Graph) -> Vec<&Place> {
    let mut moves = Vec::new();
    for (_, block) in graph.blocks.iter() {
        for statement in &block.statements {
            match &statement.kind {
                StatementKind::Assign(_, rvalue) => rvalue_moves(rvalue, &mut moves),
                StatementKind::Call(call) => {
                    moves.extend(call.args.iter().filter_map(moved_place));
                    if let Callee::Pointer(operand) = &call.callee {
                        moves.extend(moved_place(operand));
                    }
                }
                _ => {}
            }
        }
    }
    moves
}

fn moved_place(operand: &Operand) -> Option<&Place> {
    match operand {
        Operand::Move(place) => Some(place),
        _ => None,
    }
}

fn rvalue_moves<'g>(rvalue: &'g Rvalue, moves: &mut Vec<&'g Place>) {
    match rvalue {
        Rvalue::Use(operand)
        | Rvalue::Repeat(operand, _)
        | Rvalue::Unary(_, _, operand)
        | Rvalue::Cast(_, operand, _) => {
            moves.extend(moved_place(operand));
        }
        Rvalue::Binary(_, _, a, b) => moves.extend([a, b].into_iter().filter_map(moved_place)),
        Rvalue::Aggregate(_, operands) => moves.extend(operands.iter().filter_map(moved_place)),
        Rvalue::Ref { .. } | Rvalue::RawPtr { .. } | Rvalue::Len(_) | Rvalue::Variant(_) => {}
    }
}
