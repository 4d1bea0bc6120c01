//! Compiles calls: arguments are put where the callee's frame will be.

use std::rc::Rc;

use super::inline::Shared;
use super::place::{At, Loc};
use super::{Compiler, Made, area, direct, slot};
use crate::flow::{Call, Callee, ClosureKind, ConstKind, Operand, Place};
use crate::machine::code::{Code, Instr, Site, SiteCallee, Slot};
use crate::machine::instance::{Body, Target};
use crate::machine::layout::{Layout, Shape};
use crate::machine::outcome::Stop;
use crate::machine::{CallMode, Key, intrinsic};
use crate::source::to_u32;
use crate::types::{Kind, List, Ty};

/// Something that is passed.
#[derive(Debug, Clone)]
pub(super) enum Arg<'g> {
    Operand(&'g Operand),
    At(At),
    /// A thin pointer in a slot.
    Pointer(Slot),
}

/// Where a call's value goes.
#[derive(Debug, Clone)]
pub(super) enum Dest<'g> {
    Place(&'g Place),
    /// The frame's own result.
    Result(At),
    Nowhere,
}

/// Arguments in place.
pub(super) struct Passed {
    /// Where the callee's frame begins, in 16 bytes.
    pub(super) shift: u16,
    pub(super) base: u32,
    params: Vec<(u32, Ty)>,
    /// Where they end.
    pub(super) end: u32,
    pub(super) result: Ty,
    pub(super) layout: Rc<Layout>,
    /// Those that were left where they are.
    pub(super) shared: Vec<Shared>,
}

impl Compiler<'_, '_> {
    pub(super) fn call(&mut self, call: &Call) -> Made<()> {
        let dest = Dest::Place(&call.dest);
        match &call.callee {
            Callee::Def(def, args) => {
                let args = self.m.subst_list(*args, self.args);
                let passed: Vec<Arg<'_>> = call.args.iter().map(Arg::Operand).collect();
                match self.m.program.resolve(*def, args) {
                    Target::Call => self.call_spread(&call.args, &dest),
                    Target::Clone(ty) => self.call_key(Key::Clone(*def, ty), &passed, &dest),
                    target => self.call_target(target, &passed, &dest),
                }
            }
            Callee::Pointer(operand) => {
                let passed: Vec<Arg<'_>> = call.args.iter().map(Arg::Operand).collect();
                self.call_operand(operand, &passed, &dest)
            }
            Callee::Fn(kind, of) => {
                let of = self.subst(*of);
                self.call_fn(*kind, of, &call.args, &dest)
            }
        }
    }

    pub(super) fn call_target(&mut self, target: Target, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        match target {
            Target::Code(instance) => self.call_key(Key::Code(instance), args, dest),
            Target::Intrinsic(path, generics) => self.call_intrinsic(&path, generics, args, dest),
            Target::Virtual(def, generics) => self.call_virtual(def, generics, args, dest),
            Target::Unsupported(why) => Err(Stop::unsupported(why)),
            Target::Poll(def, ty) => self.call_key(Key::Poll(def, ty), args, dest),
            Target::Call | Target::Clone(_) => Err(Stop::unsupported("a call like this")),
        }
    }

    /// Calls a function of the table.
    pub(super) fn call_key(&mut self, key: Key, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let function = self.m.function(key);
        self.call_function(function, args, dest)
    }

    pub(super) fn call_with(
        &mut self,
        args: &[Arg<'_>],
        dest: &Dest<'_>,
        instr: impl FnOnce(&Passed) -> Instr,
    ) -> Made<()> {
        let passed = self.pass(args, dest, None)?;
        self.emit(instr(&passed));
        self.returned(&passed, dest)
    }

    /// Puts arguments in place, those that the callee has to be given there if its code becomes a part of this.
    pub(super) fn pass(&mut self, args: &[Arg<'_>], dest: &Dest<'_>, inside: Option<&Code>) -> Made<Passed> {
        let result = match dest {
            Dest::Place(place) => {
                let at = self.quiet_place(place)?;
                at.ty
            }
            Dest::Result(at) => at.ty,
            Dest::Nowhere => self.m.unit(),
        };
        let layout = self.layout(result)?;
        // Ways to the arguments first: what they need lies below the callee's frame.
        let mut found = Vec::with_capacity(args.len());
        for arg in args {
            found.push(self.found(arg)?);
        }
        let layouts: Vec<Rc<Layout>> = found.iter().map(|at| at.layout.clone()).collect();
        let offsets = area(&layout, &layouts);
        let end =
            offsets.last().zip(layouts.last()).map_or(layout.size, |(offset, layout)| u64::from(*offset) + layout.size);
        let base = self.temp(end.max(layout.size), 16)?;
        let (mut params, mut shared) = (Vec::with_capacity(args.len()), Vec::new());
        for ((arg, at), offset) in args.iter().zip(&found).zip(&offsets) {
            let to = At { loc: Loc::Frame(base.saturating_add(*offset)), ..at.clone() };
            params.push((*offset, at.ty));
            let stays = inside.and_then(|callee| self.shared_argument(callee, arg, at, *offset));
            shared.extend(stays);
            match arg {
                Arg::Operand(Operand::Move(place)) if stays.is_some() => self.moved(place, at.ty),
                _ if stays.is_some() => {}
                Arg::Operand(Operand::Const(constant)) if constant.kind == ConstKind::Unit => {}
                Arg::Operand(operand @ Operand::Const(_)) => self.operand_to(&to, operand)?,
                Arg::Operand(Operand::Move(place)) => {
                    self.copy(to.loc, at.loc, &at.layout)?;
                    self.moved(place, at.ty);
                }
                Arg::Operand(Operand::Copy(_)) | Arg::At(_) | Arg::Pointer(_) => {
                    self.copy(to.loc, at.loc, &at.layout)?
                }
            }
        }
        let shift = u16::try_from(base / 16).map_err(|_| super::too_large())?;
        let end = u32::try_from(end.max(layout.size)).map_err(|_| super::too_large())?;
        Ok(Passed { shift, base, params, end, result, layout, shared })
    }

    fn quiet_place(&mut self, place: &Place) -> Made<At> {
        let (length, top) = (self.code.instrs.len(), self.top);
        let at = self.place(place);
        self.code.instrs.truncate(length);
        self.top = top;
        at
    }

    pub(super) fn found(&mut self, arg: &Arg<'_>) -> Made<At> {
        match arg {
            Arg::At(at) => Ok(at.clone()),
            Arg::Pointer(pointer) => self.pointer_at(*pointer),
            Arg::Operand(Operand::Copy(place) | Operand::Move(place)) => self.place(place),
            Arg::Operand(Operand::Const(constant)) => {
                let ty = self.subst(constant.ty);
                let layout = self.layout(ty)?;
                Ok(At { loc: Loc::Frame(0), ty, layout, meta: None, variant: None })
            }
        }
    }

    /// A slot with a thin pointer.
    pub(super) fn pointer_at(&mut self, pointer: Slot) -> Made<At> {
        let unit = self.m.unit();
        let ty = self.m.program.ty(Kind::Ptr(true, unit));
        let layout = self.layout(ty)?;
        Ok(At { loc: Loc::Frame(pointer.into()), ty, layout, meta: None, variant: None })
    }

    /// Takes a call's value.
    pub(super) fn returned(&mut self, passed: &Passed, dest: &Dest<'_>) -> Made<()> {
        let from = Loc::Frame(passed.base);
        match dest {
            Dest::Nowhere => Ok(()),
            Dest::Result(at) => self.copy(at.loc, from, &passed.layout),
            Dest::Place(place) => {
                let at = self.place(place)?;
                self.copy(at.loc, from, &passed.layout)?;
                self.initialised(place, at.ty);
                Ok(())
            }
        }
    }

    /// Calls a function of the machine's own.
    pub(super) fn call_intrinsic(&mut self, path: &str, generics: List, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        if path == intrinsic::CATCH {
            return self.call_catch(args, dest);
        }
        let generics: Rc<[Ty]> = self.m.program.types(generics).into();
        let path = if self.is_text() { intrinsic::told(path) } else { path };
        if let Some(direct) = direct::find(path) {
            return self.call_direct(direct, &generics, args, dest);
        }
        if path == intrinsic::DROP_IN_PLACE {
            return self.call_drop_in_place(&generics, args);
        }
        let Some(function) = intrinsic::find(path) else { return Err(Stop::unsupported(path)) };
        let passed = self.pass(args, dest, None)?;
        let types = self.m.types_of(&generics);
        let site = self.site(SiteCallee::Intrinsic(function), types, &passed);
        self.emit(Instr::Intrinsic(passed.shift, site));
        self.returned(&passed, dest)
    }

    fn site(&mut self, callee: SiteCallee, args: Rc<[Ty]>, passed: &Passed) -> u32 {
        let index = to_u32(self.code.sites.len());
        let params = passed.params.as_slice().into();
        self.code.sites.push(Site { callee, args, params, end: passed.end, result: passed.result });
        index
    }

    /// `catch_unwind(call: fn(*mut u8), data: *mut u8) -> bool`.
    fn call_catch(&mut self, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let Some((call, data)) = args.split_first() else { return Err(Stop::unsupported(intrinsic::CATCH)) };
        let call = self.found(call)?;
        let call = self.value_slot(&call)?;
        let mut passed = self.pass(data, &Dest::Nowhere, None)?;
        self.emit(Instr::CallCatch(passed.shift, call));
        passed.layout = Rc::new(Layout::scalar(1));
        self.returned(&passed, dest)
    }

    fn call_drop_in_place(&mut self, generics: &[Ty], args: &[Arg<'_>]) -> Made<()> {
        let (Some(ty), Some(pointer)) = (generics.first(), args.first()) else { return Ok(()) };
        let pointer = self.found(pointer)?;
        let at = self.deref(&pointer)?;
        if self.m.needs_drop(*ty) { self.drop_whole(&at) } else { Ok(()) }
    }

    /// Calls a method of the type behind a wide pointer, the first argument.
    fn call_virtual(&mut self, def: crate::types::Def, generics: List, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let Some((receiver, rest)) = args.split_first() else {
            return Err(Stop::unsupported("a method without a receiver"));
        };
        let at = self.found(receiver)?;
        if at.layout.size != 16 {
            return Err(Stop::unsupported("a `dyn` receiver like this"));
        }
        let pointer = self.value_slot(&at)?;
        if let Arg::Operand(Operand::Move(place)) = receiver {
            self.moved(place, at.ty);
        }
        let args: Vec<Arg<'_>> = std::iter::once(Arg::Pointer(pointer)).chain(rest.iter().cloned()).collect();
        let vtable = pointer.saturating_add(8);
        self.call_site(SiteCallee::Virtual(vtable, def, generics), &args, dest)
    }

    fn call_site(&mut self, callee: SiteCallee, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let passed = self.pass(args, dest, None)?;
        let site = self.site(callee, Rc::new([]), &passed);
        self.emit(Instr::CallVirtual(passed.shift, site));
        self.returned(&passed, dest)
    }

    /// `Fn::call(f, (a, b))`.
    fn call_spread(&mut self, operands: &[Operand], dest: &Dest<'_>) -> Made<()> {
        let (Some(callee), Some(tuple)) = (operands.first(), operands.get(1)) else {
            return Err(Stop::unsupported("a call like this"));
        };
        let mut args = Vec::new();
        if let Operand::Copy(place) | Operand::Move(place) = tuple {
            let at = self.place(place)?;
            let count = at.layout.variant(0).map_or(0, |fields| fields.types.len());
            for index in 0..count {
                args.push(Arg::At(self.field(&at, index, None)?));
            }
            self.moved(place, at.ty);
        }
        self.call_operand(callee, &args, dest)
    }

    /// Calls what the first argument is, or refers to, by a trait of this kind.
    fn call_fn(&mut self, kind: ClosureKind, of: Ty, operands: &[Operand], dest: &Dest<'_>) -> Made<()> {
        let Some((receiver, rest)) = operands.split_first() else { return Err(Stop::unsupported("a call like this")) };
        let mut at = self.found(&Arg::Operand(receiver))?;
        if let Operand::Const(_) = receiver {
            let (slot, _) = self.operand_slot(receiver)?;
            at.loc = Loc::Frame(slot.into());
        }
        if kind != ClosureKind::FnOnce && at.ty != of {
            at = self.deref(&at)?;
        }
        let args: Vec<Arg<'_>> = rest.iter().map(Arg::Operand).collect();
        if let Operand::Move(place) = receiver {
            self.moved(place, at.ty);
        }
        if kind == ClosureKind::FnOnce && self.is_lent(at.ty) {
            return Err(Stop::unsupported("an `async` closure that is called by value and keeps what it owns"));
        }
        self.call_at(&at, &args, dest, 0)?;
        if kind == ClosureKind::FnOnce && self.keeps(at.ty) { self.drop_whole(&at) } else { Ok(()) }
    }

    /// Whether a call's future refers to the closure.
    fn is_lent(&mut self, ty: Ty) -> bool {
        let Kind::Closure(origin, _) = self.m.program.kind(ty) else { return false };
        let is_async = self.m.program.graph(Body::Closure(origin)).is_some_and(|graph| graph.is_async);
        is_async && !self.m.self_by_value(ty)
    }

    /// Whether a value is still there after it was called.
    pub(super) fn keeps(&mut self, ty: Ty) -> bool {
        match self.m.program.kind(ty) {
            Kind::Closure(..) => !self.m.self_by_value(ty),
            Kind::Adt(..) => match self.pointee(ty).or_else(|_| self.wrapped(ty)) {
                Ok(inner) if matches!(self.m.program.kind(inner), Kind::Dyn(_)) => !self.m.is_fn_once(inner),
                Ok(inner) => self.keeps(inner),
                Err(_) => true,
            },
            _ => false,
        }
    }

    /// What is called of a struct that is: `AssertUnwindSafe` is the only one that implements `FnOnce` itself.
    pub(super) fn wrapped(&mut self, ty: Ty) -> Made<Ty> {
        let layout = self.layout(ty)?;
        let field = layout.variant(0).and_then(|fields| fields.types.first().copied());
        field.ok_or_else(|| Stop::unsupported("a call of what is no function"))
    }

    /// Calls a value.
    fn call_operand(&mut self, operand: &Operand, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let at = match operand {
            Operand::Const(constant) => {
                let (offset, ty) = self.operand_slot(operand)?;
                let _ = constant;
                let layout = self.layout(ty)?;
                At { loc: Loc::Frame(offset.into()), ty, layout, meta: None, variant: None }
            }
            Operand::Copy(place) | Operand::Move(place) => {
                let at = self.place(place)?;
                if matches!(operand, Operand::Move(_)) && self.takes_value(at.ty) {
                    self.moved(place, at.ty);
                }
                at
            }
        };
        self.call_at(&at, args, dest, 0)
    }

    /// Whether calling a value of this type uses it up.
    fn takes_value(&mut self, ty: Ty) -> bool {
        match self.m.program.kind(ty) {
            Kind::Closure(..) => self.m.self_by_value(ty),
            Kind::Adt(..) => true,
            _ => false,
        }
    }

    pub(super) fn call_at(&mut self, at: &At, args: &[Arg<'_>], dest: &Dest<'_>, depth: u32) -> Made<()> {
        if depth > 16 {
            return Err(Stop::unsupported("a call through this many pointers"));
        }
        match self.m.program.kind(at.ty) {
            Kind::FnDef(def, generics) => {
                let target = self.m.program.resolve(def, generics);
                self.call_target(target, args, dest)
            }
            Kind::Ctor(_, variant, _) => self.construct(crate::source::to_usize(variant), args, dest),
            Kind::FnPtr(_) => {
                let pointer = self.value_slot(at)?;
                self.call_with(args, dest, |passed| Instr::CallPtr(passed.shift, pointer))
            }
            Kind::Closure(origin, generics) => {
                let receiver =
                    if self.m.self_by_value(at.ty) { Arg::At(at.clone()) } else { Arg::Pointer(self.address(at.loc)?) };
                let args: Vec<Arg<'_>> = std::iter::once(receiver).chain(args.iter().cloned()).collect();
                let instance = crate::machine::instance::Instance { body: Body::Closure(origin), args: generics };
                self.call_key(Key::Code(instance), &args, dest)
            }
            Kind::Dyn(_) => {
                let Some(vtable) = at.meta else { return Err(Stop::unsupported("a `dyn` without a vtable")) };
                let pointer = self.address(at.loc)?;
                let args: Vec<Arg<'_>> = std::iter::once(Arg::Pointer(pointer)).chain(args.iter().cloned()).collect();
                let mode = if self.m.is_fn_once(at.ty) { CallMode::Once } else { CallMode::Pointer };
                self.call_site(SiteCallee::Callable(vtable, mode), &args, dest)
            }
            Kind::Adt(..) if !self.m.is_box(at.ty) => {
                let inner = self.field(at, 0, None)?;
                self.call_at(&inner, args, dest, depth + 1)
            }
            Kind::Ref(..) | Kind::Ptr(..) | Kind::Adt(..) => {
                let inner = self.deref(at)?;
                self.call_at(&inner, args, dest, depth + 1)?;
                if self.m.is_box(at.ty)
                    && matches!(self.m.program.kind(inner.ty), Kind::Dyn(_))
                    && self.m.is_fn_once(inner.ty)
                {
                    self.free_box(at, &inner)?;
                }
                Ok(())
            }
            _ => Err(Stop::unsupported("a call of what is no function")),
        }
    }

    /// Calls a constructor.
    fn construct(&mut self, variant: usize, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let mut found = Vec::new();
        for arg in args {
            found.push(self.found(arg)?);
        }
        let place = match dest {
            Dest::Place(place) => self.place(place)?,
            Dest::Result(at) => at.clone(),
            Dest::Nowhere => return Ok(()),
        };
        // Built aside: arguments may be parts of the target.
        let temp = self.temp(place.layout.size, place.layout.align)?;
        let is_enum = matches!(place.layout.shape, Shape::Enum(..));
        let at = At { loc: Loc::Frame(temp), variant: is_enum.then_some(variant), ..place.clone() };
        for (index, (arg, from)) in args.iter().zip(&found).enumerate() {
            let to = self.field(&at, index, None)?;
            match arg {
                Arg::Operand(operand) => self.operand_to(&to, operand)?,
                Arg::At(_) | Arg::Pointer(_) => self.copy(to.loc, from.loc, &from.layout)?,
            }
        }
        self.set_variant(&At { variant: None, ..at.clone() }, variant)?;
        self.copy(place.loc, at.loc, &place.layout)?;
        if let Dest::Place(to) = dest {
            self.initialised(to, place.ty);
        }
        Ok(())
    }

    /// The function of the table that a function's own type leads to.
    pub(super) fn function_of(&mut self, ty: Ty) -> Made<Key> {
        if let Kind::FnDef(def, generics) = self.m.program.kind(ty)
            && let Target::Code(instance) = self.m.program.resolve(def, generics)
        {
            return Ok(Key::Code(instance));
        }
        Ok(Key::Call(ty, CallMode::Plain))
    }

    /// Drops what is at a place by the code for its type.
    pub(super) fn drop_whole(&mut self, at: &At) -> Made<()> {
        if !self.m.needs_drop(at.ty) {
            return Ok(());
        }
        let pointer = self.address(at.loc)?;
        let args = match at.meta {
            None => vec![Arg::Pointer(pointer)],
            Some(meta) => vec![Arg::Pointer(pointer), Arg::Pointer(meta)],
        };
        match (self.m.program.kind(at.ty), at.meta) {
            (Kind::Dyn(_), Some(meta)) => {
                let args = [Arg::Pointer(pointer)];
                self.call_with(&args, &Dest::Nowhere, |passed| Instr::DropDyn(passed.shift, meta))
            }
            _ => self.call_key(Key::Drop(at.ty), &args, &Dest::Nowhere),
        }
    }

    /// Where a slot of this frame is, as a place for results.
    pub(super) fn frame_at(&mut self, offset: u32, ty: Ty) -> Made<At> {
        slot(offset)?;
        let layout = self.layout(ty)?;
        Ok(At { loc: Loc::Frame(offset), ty, layout, meta: None, variant: None })
    }
}
