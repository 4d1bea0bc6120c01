//! Code that no graph has: drops of types, calls through pointers, clones of tuples and arrays.

use std::rc::Rc;

use super::call::{Arg, Dest};
use super::place::{At, Loc};
use super::{Compiler, Made, area, slot};
use crate::machine::code::{Free, FreeSize, Instr, Site, SiteCallee, Slot};
use crate::machine::instance::{Body, Target};
use crate::machine::layout::{Layout, Shape};
use crate::machine::outcome::Stop;
use crate::machine::{CallMode, Key, intrinsic};
use crate::source::to_u32;
use crate::types::{Def, Kind, Ty};

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
                let Some(function) = intrinsic::find(&path) else { return Err(Stop::unsupported(path)) };
                let (_, params) = self.own_area(&types)?;
                let params: Vec<(u32, Ty)> = params.iter().filter_map(frame_param).collect();
                let generics: Rc<[Ty]> = self.m.program.types(generics).into();
                let result = types.last().copied().unwrap_or(self.m.unit());
                let callee = SiteCallee::Intrinsic(function);
                self.code.sites.push(Site { callee, args: generics, params: params.into(), result });
                self.emit(Instr::Intrinsic(0, 0));
            }
            Key::Code(_) | Key::Promoted(..) => {}
        }
        self.emit(Instr::Ret);
        Ok(())
    }

    /// Places for a result (the last type) and parameters, as a caller fills them.
    fn own_area(&mut self, types: &[Ty]) -> Made<(At, Vec<At>)> {
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
        self.drop_inside(&at)
    }

    fn drop_inside(&mut self, at: &At) -> Made<()> {
        match self.m.program.kind(at.ty) {
            Kind::Adt(..) => {
                if let Some(target) = self.m.program.drop_impl(at.ty).filter(|_| !self.m.is_box(at.ty)) {
                    self.call_drop(target, at)?;
                }
                if self.m.is_box(at.ty) {
                    let inner = self.deref(at)?;
                    self.drop_whole(&inner)?;
                    return self.free_box(at, &inner);
                }
                self.drop_variants(at)
            }
            Kind::Tuple(_) | Kind::Closure(..) => self.drop_fields(at),
            Kind::Array(..) | Kind::Slice(_) => self.drop_elements(at),
            _ => Ok(()),
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

    fn drop_variants(&mut self, at: &At) -> Made<()> {
        let layout = at.layout.clone();
        let Shape::Enum(_, variants) = &layout.shape else { return self.drop_fields(at) };
        let mut ends = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            if !variant.types.iter().any(|ty| self.m.needs_drop(*ty)) {
                continue;
            }
            let next = self.unless_variant(at, index)?;
            self.drop_fields(&At { variant: Some(index), ..at.clone() })?;
            ends.push(self.emit(Instr::Jmp(0)));
            self.land(next);
        }
        ends.into_iter().for_each(|end| self.land(end));
        Ok(())
    }

    fn drop_fields(&mut self, at: &At) -> Made<()> {
        let layout = at.layout.clone();
        let count = layout.variant(at.variant.unwrap_or(0)).map_or(0, |fields| fields.types.len());
        if self.m.is_union(at.ty) {
            return Ok(());
        }
        for index in 0..count {
            let field = self.field(at, index, None)?;
            self.drop_whole(&field)?;
        }
        Ok(())
    }

    fn drop_elements(&mut self, at: &At) -> Made<()> {
        self.each_element(at, |compiler, element, _| compiler.drop_whole(element))
    }

    /// Runs code for every element; it is given the element, and a slot with its index.
    fn each_element(&mut self, at: &At, body: impl FnOnce(&mut Self, &At, Slot) -> Made<()>) -> Made<()> {
        let (of, len) = self.elements(at)?;
        let layout = self.layout(of)?;
        let len = match (len, at.meta) {
            (Some(len), _) => self.constant_slot(len.into(), 8)?,
            (None, Some(meta)) => meta,
            (None, None) => return Err(Stop::unsupported("a slice without a length")),
        };
        let base = self.address(at.loc)?;
        let index = self.constant_slot(0, 8)?;
        let (is_end, pointer) = (self.temp_slot(1)?, self.temp_slot(8)?);
        let start = self.here();
        self.emit(Instr::Eq8(is_end, index, len));
        let exit = self.emit(Instr::JmpIf(is_end, 0));
        self.index(pointer, base, index, layout.size)?;
        let element = At { loc: Loc::Ptr(pointer, 0), ty: of, layout, meta: None, variant: None };
        body(self, &element, index)?;
        self.emit(Instr::Add8K(index, index, 1));
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
                let all = params.iter().skip(1).chain([result]);
                Ok(all.map(|ty| self.m.program.subst(*ty, args)).collect())
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
            let (of, _) = self.elements(&source)?;
            let layout = self.layout(of)?;
            return self.each_element(&source, |compiler, element, index| {
                let to = compiler.temp_slot(8)?;
                compiler.index(to, base, index, layout.size)?;
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
