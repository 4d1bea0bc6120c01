//! Compiles futures of `async` code: the call that keeps its arguments, the poll that runs it, `await`, and the drop.
//!
//! A future is what its code is given (parameters, or captures), and its state: `NEW`, `DONE`, `LOST`, or the block of the
//! frame that is put aside. Its code is called by the first poll, with the context as one more argument. Where it returns, the
//! caller goes on with the next instruction; where it is put aside, with the one behind that.

use super::call::{Arg, Dest};
use super::place::{At, Loc};
use super::{Compiler, Made, slot};
use crate::flow::Place;
use crate::machine::Key;
use crate::machine::code::{Instr, Slot};
use crate::machine::instance::{Body, Instance, Target};
use crate::machine::layout::{Layout, Shape};
use crate::machine::outcome::Stop;
use crate::types::{Def, Kind, List, Origin, Ty};

/// It was not polled yet.
const NEW: u128 = 0;
/// It has given its value.
const DONE: i16 = 1;
/// It is being polled, or was when a panic passed.
const LOST: i16 = 2;
/// More than the parts of any value that is dropped.
const ALL_PARTS: u32 = 0x7fff;
/// Variants of `Poll`.
const READY: usize = 0;
const PENDING: usize = 1;

/// A future behind a pointer.
struct Polled {
    at: At,
    state: At,
    origin: Origin,
    args: List,
    output: Ty,
}

impl Compiler<'_, '_> {
    /// A call of `async` code: its arguments become a future, which an attribute may have run.
    pub(super) fn future_shell(&mut self, instance: Instance, origin: Origin) -> Made<()> {
        let graph = self.graph.clone();
        let locals: Vec<Ty> = graph.locals.iter().map(|(_, local)| local.ty).take(graph.params + 1).collect();
        let Some((&output, params)) = locals.split_first() else { return Err(Stop::unsupported("a future like this")) };
        let output = self.subst(output);
        let mut types: Vec<Ty> = params.iter().map(|ty| self.subst(*ty)).collect();
        let ty = self.m.program.ty(Kind::Async(origin, instance.args, output));
        let runner = self.runner(instance, ty)?;
        types.push(if runner.is_some() { output } else { ty });
        let (result, params) = self.own_area(&types)?;
        // Built aside: the parameters may lie where it goes.
        let layout = self.layout(ty)?;
        let start = self.temp(layout.size, layout.align)?;
        let future = At { loc: Loc::Frame(start), ty, layout, meta: None, variant: None };
        for (index, param) in params.iter().enumerate() {
            let to = self.field(&future, index, None)?;
            self.copy(to.loc, param.loc, &param.layout)?;
        }
        self.set_new(&future)?;
        match runner {
            None => self.copy(result.loc, future.loc, &future.layout)?,
            Some(runner) => {
                self.code.spans.extend(self.m.program.whole(instance.body).map(|span| (0, span)));
                let args = self.m.program.list(&[ty]);
                let target = self.m.program.resolve(runner, args);
                self.call_target(target, &[Arg::At(future)], &Dest::Result(result))?;
            }
        }
        self.emit(Instr::Ret);
        Ok(())
    }

    /// What runs the future, unless a call gives the future itself.
    fn runner(&mut self, instance: Instance, future: Ty) -> Made<Option<Def>> {
        let Body::Item(def) = instance.body else { return Ok(None) };
        let signature = self.m.program.signature(def, instance.args);
        if signature.is_some_and(|types| self.m.program.types(types).last() == Some(&future)) {
            return Ok(None);
        }
        let runner = self.m.program.runner(def);
        runner.map(Some).ok_or_else(|| Stop::unsupported("an `async` function that an attribute runs"))
    }

    /// A future begins: its state is the last of its fields.
    pub(super) fn set_new(&mut self, at: &At) -> Made<()> {
        let state = self.state(at)?;
        self.bits_to(&state, NEW)
    }

    fn state(&mut self, at: &At) -> Made<At> {
        let Shape::Struct(fields) = &at.layout.shape else { return Err(Stop::unsupported("a future like this")) };
        let last = fields.types.len().saturating_sub(1);
        self.field(at, last, None)
    }

    fn polled(&mut self, pointer: Slot, ty: Ty) -> Made<Polled> {
        let Kind::Async(origin, args, output) = self.m.program.kind(ty) else {
            return Err(Stop::unsupported("a future like this"));
        };
        let layout = self.layout(ty)?;
        let at = At { loc: Loc::Ptr(pointer, 0), ty, layout, meta: None, variant: None };
        let state = self.state(&at)?;
        Ok(Polled { at, state, origin, args, output })
    }

    /// `Future::poll` of such a future.
    pub(super) fn poll_glue(&mut self, def: Def, ty: Ty) -> Made<()> {
        let args = self.m.program.list(&[ty]);
        let signature = self.m.program.signature(def, args).ok_or_else(|| Stop::unsupported("poll"))?;
        let types = self.m.program.types(signature).to_vec();
        let (result, params) = self.own_area(&types)?;
        let (Some(own), Some(context)) = (params.first(), params.get(1)) else { return Err(Stop::unsupported("poll")) };
        let (pointer, context) = (frame_slot(own)?, frame_slot(context)?);
        let future = self.polled(pointer, ty)?;
        let code = Key::Code(Instance { body: Body::Async(future.origin), args: future.args });
        // What stands behind one another is for `Unpark`.
        let by = self.temp_slot(16)?;
        self.emit(Instr::Mov8(by.saturating_add(8), context));
        self.copy(Loc::Frame(by.into()), future.state.loc, &future.state.layout)?;
        let begun = self.emit(Instr::Jne8K(by, 0, 0));

        let layout = self.layout(future.output)?;
        let output = At { loc: Loc::Frame(0), ty: future.output, layout, meta: None, variant: None };
        let args = self.given(&future, context)?;
        let passed = self.pass(&args, &Dest::Result(output.clone()), None)?;
        self.bits_to(&future.state, bits(LOST))?;
        let function = self.m.function(code);
        self.emit(Instr::Call(passed.shift, function));
        let first_ready = self.emit(Instr::Jmp(0));
        let first_pending = self.emit(Instr::Jmp(0));

        self.land(begun);
        let done = self.emit(Instr::Jeq8K(by, DONE, 0));
        let lost = self.emit(Instr::Jeq8K(by, LOST, 0));
        self.bits_to(&future.state, bits(LOST))?;
        self.emit(Instr::Unpark(passed.shift, by));
        let ready = self.emit(Instr::Jmp(0));

        self.land(first_pending);
        let block = At { loc: Loc::Frame(passed.base), ..future.state.clone() };
        self.copy(future.state.loc, block.loc, &block.layout)?;
        self.set_variant(&result, PENDING)?;
        self.emit(Instr::Ret);

        self.land(first_ready);
        self.land(ready);
        self.bits_to(&future.state, bits(DONE))?;
        let to = self.field(&At { variant: Some(READY), ..result.clone() }, 0, None)?;
        self.copy(to.loc, Loc::Frame(passed.base), &output.layout)?;
        self.set_variant(&result, READY)?;
        self.emit(Instr::Ret);

        self.land(done);
        self.call_key(Key::Spent(future.origin, false), &[], &Dest::Nowhere)?;
        self.land(lost);
        self.call_key(Key::Spent(future.origin, true), &[], &Dest::Nowhere)
    }

    /// What the code of a future is called with: a block is a parameter of its own, with its captures.
    fn given(&mut self, future: &Polled, context: Slot) -> Made<Vec<Arg<'static>>> {
        let context = Arg::Pointer(context);
        if self.m.is_async_block(future.origin) {
            return Ok(vec![Arg::At(future.at.clone()), context]);
        }
        let count = future.at.layout.variant(0).map_or(0, |fields| fields.types.len()).saturating_sub(1);
        let mut args = Vec::with_capacity(count + 1);
        for index in 0..count {
            args.push(Arg::At(self.field(&future.at, index, None)?));
        }
        args.push(context);
        Ok(args)
    }

    /// The panic of a future that is polled once more, in the place where its code begins.
    pub(super) fn spent_glue(&mut self, origin: Origin, is_lost: bool) {
        self.code.body = Body::Async(origin);
        if let Some(span) = self.m.program.whole(self.code.body) {
            self.code.spans.push((0, span));
        }
        let message =
            if is_lost { "`async fn` resumed after panicking" } else { "`async fn` resumed after completion" };
        self.code.messages.push(message.into());
        self.emit(Instr::Panic(0));
    }

    /// Drops a future: what it was given if it has not begun, what is in its frame if that was put aside.
    pub(super) fn drop_future(&mut self, at: &At) -> Made<()> {
        let Loc::Ptr(pointer, _) = at.loc else { return Err(Stop::unsupported("a future like this")) };
        let future = self.polled(pointer, at.ty)?;
        let parts = self.parts(at);
        let (begun, by) = (self.temp_slot(4)?, self.temp_slot(16)?);
        self.emit(Instr::Set4(begun, ALL_PARTS));
        self.copy(Loc::Frame(by.into()), future.state.loc, &future.state.layout)?;
        let is_new = self.emit(Instr::Jeq8K(by, 0, 0));
        let ends = [self.emit(Instr::Jeq8K(by, DONE, 0)), self.emit(Instr::Jeq8K(by, LOST, 0))];
        self.bits_to(&future.state, bits(DONE))?;
        let shift = u16::try_from(self.temp(16, 16)? / 16).map_err(|_| super::too_large())?;
        self.emit(Instr::DropParked(shift, by));
        self.emit(Instr::Ret);
        self.land(is_new);
        self.drop_each(at, &parts, Some(begun), false)?;
        ends.into_iter().for_each(|end| self.land(end));
        self.emit(Instr::Ret);
        self.code.cleanup = Some(self.here());
        self.drop_each(at, &parts, Some(begun), true)?;
        self.emit(Instr::Resume);
        Ok(())
    }

    /// `dest = future.await`: polls until there is a value, and is put aside each time there is none.
    pub(super) fn await_future(&mut self, future: &Place, dest: &Place) -> Made<()> {
        let (Some(context), Some(def)) = (self.code.context, self.m.program.poll()) else {
            return Err(Stop::unsupported("await"));
        };
        let top = self.top;
        let again = self.here();
        let at = self.place(future)?;
        let args = self.m.program.list(&[at.ty]);
        let signature = self.m.program.signature(def, args).ok_or_else(|| Stop::unsupported("poll"))?;
        let Some(&poll) = self.m.program.types(signature).last() else { return Err(Stop::unsupported("poll")) };
        let target = self.m.program.resolve(def, args);
        if target == Target::Call {
            return Err(Stop::unsupported("poll"));
        }
        let layout = self.layout(poll)?;
        let start = self.temp(layout.size, layout.align)?;
        let poll = self.frame_at(start, poll)?;
        let pointer = self.address(at.loc)?;
        self.call_target(target, &[Arg::Pointer(pointer), Arg::Pointer(context)], &Dest::Result(poll.clone()))?;
        let pending = self.unless_variant(&poll, READY)?;
        let value = self.field(&At { variant: Some(READY), ..poll }, 0, None)?;
        let to = self.place(dest)?;
        self.copy(to.loc, value.loc, &value.layout)?;
        self.initialised(dest, to.ty);
        let ready = self.emit(Instr::Jmp(0));
        self.land(pending);
        self.emit(Instr::Park);
        self.emit(Instr::Jmp(again));
        self.land(ready);
        self.top = top;
        Ok(())
    }

    /// Where the context stands that a future is polled with: behind what its code is given.
    pub(super) fn place_context(&mut self, end: u64) -> Made<u64> {
        let pointer = Layout::scalar(8);
        let start = crate::machine::layout::align_to(end, pointer.align).ok_or_else(super::too_large)?;
        self.code.context = Some(slot(u32::try_from(start).map_err(|_| super::too_large())?)?);
        Ok(start.saturating_add(pointer.size))
    }

    /// Whether this is code of a future, not a constant of it.
    pub(super) fn is_future(&self) -> bool {
        self.graph.part.is_none() && self.graph.is_async
    }
}

fn bits(state: i16) -> u128 {
    state.unsigned_abs().into()
}

fn frame_slot(at: &At) -> Made<Slot> {
    match at.loc {
        Loc::Frame(offset) => slot(offset),
        Loc::Ptr(..) => Err(Stop::unsupported("poll")),
    }
}

impl crate::machine::Machine<'_> {
    /// Whether a future is that of a block, whose code has its captures in one parameter.
    fn is_async_block(&mut self, origin: Origin) -> bool {
        let graph = self.program.graph(Body::Async(origin));
        graph.is_some_and(|graph| crate::machine::layout::is_block(self.program, &graph))
    }
}
