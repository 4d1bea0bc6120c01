//! Code that no graph has: drops of types, calls through pointers, clones of tuples and arrays.

use std::rc::Rc;

use super::call::{Arg, Dest};
use super::place::{At, Loc};
use super::{Compiler, Made, area, direct, slot};
use crate::machine::code::{Free, FreeSize, Instr, Site, SiteCallee, Slot};
use crate::machine::instance::{Body, Target};
use crate::machine::layout::{Layout, Shape};
use crate::machine::outcome::Stop;
use crate::machine::{CallMode, Key, intrinsic};
use crate::source::to_u32;
use crate::types::{Def, Kind, Ty};

/// Something that is dropped of a value.
#[derive(Debug, Clone)]
pub(super) enum DropPart {
    /// What the type's own `Drop` does.
    Own(Target),
    Field(usize),
    /// What a box holds, and its memory.
    Content,
    Memory,
}

/// The elements of an array or slice, and which is at hand: their number and the index are in slots.
struct Elements {
    of: Ty,
    layout: Rc<Layout>,
    base: Slot,
    len: Slot,
    index: Slot,
}

impl Compiler<'_, '_> {
    pub(super) fn glue(&mut self, key: Key) -> Made<()> {
        match key {
            Key::Drop(ty) => self.drop_glue(ty)?,
            Key::Call(ty, mode) => self.call_glue(ty, mode)?,
            Key::Clone(def, ty) => self.clone_glue(def, ty)?,
            Key::Foreign(def, args) => {
                let signature = self.m.program.signature(def, args);
                let target = self.m.program.resolve(def, args);
                let (Some(signature), Target::Intrinsic(path, generics)) = (signature, target) else {
                    return Err(Stop::unsupported(self.m.program.name(Body::Item(def))));
                };
                let types = self.m.program.types(signature).to_vec();
                let (result, params) = self.own_area(&types)?;
                let generics: Rc<[Ty]> = self.m.program.types(generics).into();
                if let Some(direct) = direct::find(&path) {
                    let args: Vec<Arg<'_>> = params.into_iter().map(Arg::At).collect();
                    self.call_direct(direct, &generics, &args, &Dest::Result(result))?;
                    self.emit(Instr::Ret);
                    return Ok(());
                }
                let Some(function) = intrinsic::find(&path) else { return Err(Stop::unsupported(path)) };
                let params: Vec<(u32, Ty)> = params.iter().filter_map(frame_param).collect();
                let result = types.last().copied().unwrap_or(self.m.unit());
                let callee = SiteCallee::Intrinsic(function);
                let end = self.code.params.max(self.top);
                let args = self.m.types_of(&generics);
                self.code.sites.push(Site { callee, args, params: params.into(), end, result });
                self.emit(Instr::Intrinsic(0, 0));
            }
            Key::Poll(def, ty) => self.poll_glue(def, ty)?,
            Key::Spent(origin, is_lost) => self.spent_glue(origin, is_lost),
            Key::Code(_) | Key::Promoted(..) => {}
        }
        self.emit(Instr::Ret);
        Ok(())
    }

    /// Places for a result (the last type) and parameters, as a caller fills them.
    pub(super) fn own_area(&mut self, types: &[Ty]) -> Made<(At, Vec<At>)> {
        let Some((result, params)) = types.split_last() else { return Err(Stop::unsupported("a call like this")) };
        let result = self.frame_at(0, *result)?;
        let layouts: Made<Vec<Rc<Layout>>> = params.iter().map(|ty| self.m.layout(*ty)).collect();
        let layouts = layouts?;
        let mut end = result.layout.size;
        let mut placed = Vec::new();
        for ((offset, ty), layout) in area(&result.layout, &layouts).into_iter().zip(params).zip(&layouts) {
            end = u64::from(offset).saturating_add(layout.size);
            placed.push(self.frame_at(offset, *ty)?);
        }
        self.code.result = u32::try_from(result.layout.size).map_err(|_| super::too_large())?;
        self.top = u32::try_from(end.max(result.layout.size)).map_err(|_| super::too_large())?;
        self.floor = self.top;
        self.code.size = self.code.size.max(self.top);
        Ok((result, placed))
    }

    /// The value behind the pointer that is the first parameter.
    fn drop_glue(&mut self, ty: Ty) -> Made<()> {
        let layout = self.layout(ty)?;
        let meta = layout.is_unsized.then_some(8);
        self.top = 16;
        self.floor = 16;
        self.code.size = 16;
        let at = At { loc: Loc::Ptr(0, 0), ty, layout, meta, variant: None };
        match self.m.program.kind(ty) {
            Kind::Async(..) => self.drop_future(&at),
            Kind::Array(..) | Kind::Slice(_) => self.drop_elements(&at),
            _ => self.drop_all(&at),
        }
    }

    /// Part after part. Where one panics, the rest is dropped on the panic's way.
    fn drop_all(&mut self, at: &At) -> Made<()> {
        let parts = self.parts(at);
        let count: usize = parts.iter().map(|(_, parts)| parts.len()).sum();
        let begun = if count > 1 { Some(self.temp_slot(4)?) } else { None };
        self.drop_each(at, &parts, begun, false)?;
        if begun.is_some() {
            self.emit(Instr::Ret);
            self.code.cleanup = Some(self.here());
            self.drop_each(at, &parts, begun, true)?;
            self.emit(Instr::Resume);
        }
        Ok(())
    }

    /// What there is to drop of a value, by the variant that has it.
    pub(super) fn parts(&mut self, at: &At) -> Vec<(Option<usize>, Vec<DropPart>)> {
        if self.m.is_box(at.ty) {
            return vec![(None, vec![DropPart::Content, DropPart::Memory])];
        }
        let mut first = Vec::new();
        if let Kind::Adt(..) = self.m.program.kind(at.ty)
            && let Some(target) = self.m.program.drop_impl(at.ty)
        {
            first.push(DropPart::Own(target));
        }
        let layout = at.layout.clone();
        if let Shape::Enum(_, variants) = &layout.shape {
            let of = |variant: &crate::machine::layout::Variant| variant.types.clone();
            let fields: Vec<Vec<Ty>> = variants.iter().map(of).collect();
            let mut parts = vec![(None, first)];
            for (index, types) in fields.into_iter().enumerate() {
                parts.push((Some(index), self.fields_to_drop(&types)));
            }
            parts.retain(|(_, parts)| !parts.is_empty());
            return parts;
        }
        if !self.m.is_union(at.ty) {
            let types = layout.variant(0).map_or_else(Vec::new, |fields| fields.types.clone());
            first.extend(self.fields_to_drop(&types));
        }
        vec![(None, first)]
    }

    fn fields_to_drop(&mut self, types: &[Ty]) -> Vec<DropPart> {
        let needs = |(index, ty): (usize, &Ty)| self.m.needs_drop(*ty).then_some(DropPart::Field(index));
        types.iter().enumerate().filter_map(needs).collect()
    }

    /// Drops parts and says in a slot which was begun; or, in a panic, those that were not.
    pub(super) fn drop_each(
        &mut self,
        at: &At,
        parts: &[(Option<usize>, Vec<DropPart>)],
        begun: Option<Slot>,
        in_panic: bool,
    ) -> Made<()> {
        let mut ends = Vec::new();
        let before = parts.iter().find(|(variant, _)| variant.is_none()).map_or(0, |(_, parts)| parts.len());
        for (variant, parts) in parts {
            let other = variant.map(|index| self.unless_variant(at, index)).transpose()?;
            let at = At { variant: *variant, ..at.clone() };
            let first = if variant.is_some() { before } else { 0 };
            for (number, part) in (first + 1..).zip(parts) {
                let number = i16::try_from(number).map_err(|_| super::too_large())?;
                let done = match begun {
                    Some(begun) if in_panic => Some(self.emit(Instr::JgeU32K(begun, number, 0))),
                    Some(begun) => {
                        self.emit(Instr::Set4(begun, number.unsigned_abs().into()));
                        None
                    }
                    None => None,
                };
                self.drop_part(&at, part)?;
                done.into_iter().for_each(|done| self.land(done));
            }
            if let Some(other) = other {
                ends.push(self.emit(Instr::Jmp(0)));
                self.land(other);
            }
        }
        ends.into_iter().for_each(|end| self.land(end));
        Ok(())
    }

    fn drop_part(&mut self, at: &At, part: &DropPart) -> Made<()> {
        match part {
            DropPart::Own(target) => self.call_drop(target.clone(), at),
            DropPart::Field(index) => {
                let field = self.field(at, *index, None)?;
                self.drop_whole(&field)
            }
            DropPart::Content => {
                let inner = self.deref(at)?;
                self.drop_whole(&inner)
            }
            DropPart::Memory => {
                let inner = self.deref(at)?;
                self.free_box(at, &inner)
            }
        }
    }

    fn call_drop(&mut self, target: Target, at: &At) -> Made<()> {
        let pointer = self.address(at.loc)?;
        let arg = match at.meta {
            None => Arg::Pointer(pointer),
            Some(meta) => {
                let pair = self.temp(16, 8)?;
                self.copy_bytes(Loc::Frame(pair), Loc::Frame(pointer.into()), 8, 8)?;
                self.copy_bytes(Loc::Frame(pair + 8), Loc::Frame(meta.into()), 8, 8)?;
                let ty = self.m.program.ty(Kind::Ptr(true, at.ty));
                Arg::At(self.frame_at(pair, ty)?)
            }
        };
        self.call_target(target, &[arg], &Dest::Nowhere)
    }

    fn drop_elements(&mut self, at: &At) -> Made<()> {
        let all = self.all_elements(at)?;
        self.each_element(&all, |compiler, element| compiler.drop_whole(element))?;
        // Where one panics, those behind it are dropped.
        self.emit(Instr::Ret);
        self.code.cleanup = Some(self.here());
        self.emit(Instr::Add8K(all.index, all.index, 1));
        self.each_element(&all, |compiler, element| compiler.drop_whole(element))?;
        self.emit(Instr::Resume);
        Ok(())
    }

    fn all_elements(&mut self, at: &At) -> Made<Elements> {
        let (of, len) = self.elements(at)?;
        let layout = self.layout(of)?;
        let len = match (len, at.meta) {
            (Some(len), _) => self.constant_slot(len.into(), 8)?,
            (None, Some(meta)) => meta,
            (None, None) => return Err(Stop::unsupported("a slice without a length")),
        };
        let base = self.address(at.loc)?;
        let index = self.constant_slot(0, 8)?;
        Ok(Elements { of, layout, base, len, index })
    }

    /// Runs code for every element from the index on.
    fn each_element(&mut self, all: &Elements, body: impl FnOnce(&mut Self, &At) -> Made<()>) -> Made<()> {
        let (is_end, pointer) = (self.temp_slot(1)?, self.temp_slot(8)?);
        let start = self.here();
        self.emit(Instr::Eq8(is_end, all.index, all.len));
        let exit = self.emit(Instr::JmpIf(is_end, 0));
        self.index(pointer, all.base, all.index, all.layout.size)?;
        let element =
            At { loc: Loc::Ptr(pointer, 0), ty: all.of, layout: all.layout.clone(), meta: None, variant: None };
        body(self, &element)?;
        self.emit(Instr::Add8K(all.index, all.index, 1));
        self.emit(Instr::Jmp(start));
        self.land(exit);
        Ok(())
    }

    /// Gives back the memory of a box, whose content is gone.
    pub(super) fn free_box(&mut self, at: &At, inner: &At) -> Made<()> {
        let pointer = self.value_slot(at)?;
        let size = match (self.m.program.kind(inner.ty), inner.meta) {
            (_, None) => FreeSize::Sized,
            (Kind::Slice(_) | Kind::Str, Some(meta)) => {
                let (of, _) = self.elements(inner)?;
                FreeSize::Slice(meta, self.layout(of)?.size)
            }
            (Kind::Dyn(_), Some(meta)) => FreeSize::Dyn(meta),
            (_, Some(meta)) => FreeSize::Tail(inner.ty, meta),
        };
        let free = Free { pointer, size: inner.layout.size, align: inner.layout.align, by: size };
        let index = to_u32(self.code.frees.len());
        self.code.frees.push(free);
        self.emit(Instr::Free(index));
        Ok(())
    }

    /// Calls a value of a type: what it is called with, and how it is reached, is the mode's to say.
    fn call_glue(&mut self, ty: Ty, mode: CallMode) -> Made<()> {
        let signature = self.signature(ty, 0)?;
        let mut types = signature;
        if mode != CallMode::Plain {
            let pointer = self.m.program.ty(Kind::Ptr(true, ty));
            types.insert(0, pointer);
        }
        let (result, params) = self.own_area(&types)?;
        let (callee, args) = match (mode, params.split_first()) {
            (CallMode::Plain, _) => {
                let layout = self.layout(ty)?;
                let none = self.constant_slot(1, 8)?;
                (At { loc: Loc::Ptr(none, 0), ty, layout, meta: None, variant: None }, params.as_slice())
            }
            (_, Some((pointer, rest))) => (self.deref(pointer)?, rest),
            (_, None) => return Err(Stop::unsupported("a call like this")),
        };
        let args: Vec<Arg<'_>> = args.iter().cloned().map(Arg::At).collect();
        self.call_at(&callee, &args, &Dest::Result(result), 0)?;
        if mode == CallMode::Once && !self.m.self_by_value(ty) {
            self.drop_whole(&callee)?;
        }
        Ok(())
    }

    /// The parameters and, last, the result of calling a value of a type.
    fn signature(&mut self, ty: Ty, depth: u32) -> Made<Vec<Ty>> {
        let unknown = || Stop::unsupported("a call of what is no function");
        match self.m.program.kind(ty) {
            Kind::FnPtr(parts) => Ok(self.m.program.types(parts).to_vec()),
            Kind::FnDef(def, args) => {
                let signature = self.m.program.signature(def, args).ok_or_else(unknown)?;
                Ok(self.m.program.types(signature).to_vec())
            }
            Kind::Ctor(def, variant, args) => {
                let adt = self.m.program.adt(def).ok_or_else(unknown)?;
                let fields = adt.variants.get(crate::source::to_usize(variant)).map(|variant| variant.fields.clone());
                let mut types: Vec<Ty> = fields.ok_or_else(unknown)?;
                types.iter_mut().for_each(|ty| *ty = self.m.program.subst(*ty, args));
                types.push(self.m.program.ty(Kind::Adt(def, args)));
                Ok(types)
            }
            Kind::Closure(origin, args) => {
                let graph = self.m.program.graph(Body::Closure(origin)).ok_or_else(unknown)?;
                let types: Vec<Ty> = graph.locals.iter().map(|(_, local)| local.ty).take(graph.params + 1).collect();
                let (result, params) = types.split_first().ok_or_else(unknown)?;
                let result = self.m.program.subst(*result, args);
                let future = Kind::Async(origin, args, result);
                let result = if graph.is_async { self.m.program.ty(future) } else { result };
                let mut all: Vec<Ty> = params.iter().skip(1).map(|ty| self.m.program.subst(*ty, args)).collect();
                all.push(result);
                Ok(all)
            }
            Kind::Ref(_, _, to) if depth < 16 => self.signature(to, depth + 1),
            Kind::Adt(..) if self.m.is_box(ty) && depth < 16 => {
                let to = self.pointee(ty)?;
                self.signature(to, depth + 1)
            }
            Kind::Adt(..) if depth < 16 => {
                let field = self.wrapped(ty)?;
                self.signature(field, depth + 1)
            }
            _ => Err(unknown()),
        }
    }

    /// `Clone::clone` of what the language clones: bytes, or part by part.
    fn clone_glue(&mut self, def: Def, ty: Ty) -> Made<()> {
        let reference = self.m.program.ty(Kind::Ptr(false, ty));
        let (result, params) = self.own_area(&[reference, ty])?;
        let Some(source) = params.first() else { return Ok(()) };
        let source = self.deref(source)?;
        if self.m.program.is_copy(ty) {
            return self.copy(result.loc, source.loc, &source.layout);
        }
        if let Shape::Array(..) = source.layout.shape {
            let base = self.address(result.loc)?;
            let all = self.all_elements(&source)?;
            return self.each_element(&all, |compiler, element| {
                let to = compiler.temp_slot(8)?;
                compiler.index(to, base, all.index, all.layout.size)?;
                let to = At { loc: Loc::Ptr(to, 0), ..element.clone() };
                compiler.clone_part(def, element, to)
            });
        }
        let count = source.layout.variant(0).map_or(0, |fields| fields.types.len());
        for index in 0..count {
            let (from, to) = (self.field(&source, index, None)?, self.field(&result, index, None)?);
            self.clone_part(def, &from, to)?;
        }
        Ok(())
    }

    fn clone_part(&mut self, def: Def, from: &At, to: At) -> Made<()> {
        let pointer = self.address(from.loc)?;
        let args = self.m.program.list(&[from.ty]);
        match self.m.program.resolve(def, args) {
            Target::Clone(ty) => self.call_key(Key::Clone(def, ty), &[Arg::Pointer(pointer)], &Dest::Result(to)),
            target => self.call_target(target, &[Arg::Pointer(pointer)], &Dest::Result(to)),
        }
    }
}

fn frame_param(at: &At) -> Option<(u32, Ty)> {
    match at.loc {
        Loc::Frame(offset) => slot(offset).ok().map(|_| (offset, at.ty)),
        Loc::Ptr(..) => None,
    }
}
