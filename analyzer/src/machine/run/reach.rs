//! What instructions need beyond the frame: bytes behind pointers, constants, functions behind vtables.

use crate::machine::bits::{index, low32};
use crate::machine::code::{Free, FreeSize, SiteCallee, Slot};
use crate::machine::outcome::{Stop, Undefined};
use crate::machine::{Body, CallMode, ConstantState, Instance, Key, Machine, Target};
use crate::source::to_usize;
use crate::types::Kind;

impl Machine<'_> {
    /// Bytes behind a pointer into the frame.
    pub(super) fn load(&mut self, base: usize, d: Slot, pointer: u64, size: u16) -> Result<(), Undefined> {
        let (mut buffer, size) = ([0u8; 64], usize::from(size));
        let to = base.saturating_add(usize::from(d));
        let bytes = self.memory.bytes(pointer, u64::try_from(size).unwrap_or(0))?;
        if let (Some(kept), true) = (buffer.get_mut(..size), size <= 64) {
            kept.copy_from_slice(bytes);
            let target = self.memory.stack.get_mut(to..to.saturating_add(size)).ok_or(Undefined::OutOfBounds)?;
            target.copy_from_slice(kept);
            return Ok(());
        }
        let bytes = bytes.to_vec();
        let target = self.memory.stack.get_mut(to..to.saturating_add(size)).ok_or(Undefined::OutOfBounds)?;
        target.copy_from_slice(&bytes);
        Ok(())
    }

    /// Bytes of the frame to behind a pointer.
    pub(super) fn store(&mut self, base: usize, pointer: u64, s: Slot, size: u16) -> Result<(), Undefined> {
        let (mut buffer, size) = ([0u8; 64], usize::from(size));
        let from = base.saturating_add(usize::from(s));
        let bytes = self.memory.stack.get(from..from.saturating_add(size)).ok_or(Undefined::OutOfBounds)?;
        let length = u64::try_from(size).unwrap_or(0);
        if let (Some(kept), true) = (buffer.get_mut(..size), size <= 64) {
            kept.copy_from_slice(bytes);
            self.memory.bytes_mut(pointer, length)?.copy_from_slice(kept);
            return Ok(());
        }
        let bytes = bytes.to_vec();
        self.memory.bytes_mut(pointer, length)?.copy_from_slice(&bytes);
        Ok(())
    }

    /// Copies so many bytes, which may have to be apart.
    pub(super) fn copy_many(&mut self, to: u64, from: u64, size: u64, is_apart: bool) -> Result<(), Stop> {
        let distance = u64::from(low32(from).abs_diff(low32(to)));
        if is_apart && from >> 32 == to >> 32 && distance < size {
            return Err(Undefined::Broken("what is copied must not overlap").into());
        }
        self.spend(size)?;
        Ok(self.memory.copy(from, to, size)?)
    }

    /// Size and alignment of what a box holds, given what stands beside its pointer.
    pub(super) fn size_of_box(&mut self, free: Free, meta: u64) -> Result<(u64, u64), Stop> {
        match free.by {
            FreeSize::Sized => Ok((free.size, free.align)),
            FreeSize::Slice(_, of) => Ok((meta.saturating_mul(of), free.align)),
            FreeSize::Tail(ty, _) => self.extent_of(ty, meta),
            FreeSize::Dyn(_) => {
                let ty = self.behind(meta)?;
                let layout = self.layout(ty)?;
                Ok((layout.size, layout.align))
            }
        }
    }

    /// Repeats the first `unit` bytes behind a pointer up to `total` bytes.
    pub(super) fn repeat(&mut self, pointer: u64, total: u64, unit: u64) -> Result<(), Undefined> {
        let unit = index(unit);
        let bytes = self.memory.bytes_mut(pointer, total)?;
        let mut done = unit.min(bytes.len());
        if unit == 1 {
            let first = bytes.first().copied().unwrap_or(0);
            bytes.fill(first);
            return Ok(());
        }
        while done < bytes.len() && done > 0 {
            let next = done.min(bytes.len() - done);
            bytes.copy_within(..next, done);
            done += next;
        }
        Ok(())
    }

    pub(super) fn constant_state(&self, id: u32) -> Result<ConstantState, Stop> {
        match self.constants.get(to_usize(id)).map(|constant| constant.state) {
            Some(ConstantState::Running) => Err(Stop::unsupported("a constant that depends on itself")),
            Some(state) => Ok(state),
            None => Err(Stop::unsupported("a constant that is not known")),
        }
    }

    /// The function that computes a constant.
    pub(super) fn constant_function(&mut self, id: u32) -> u32 {
        let Some(key) = self.constants.get(to_usize(id)).map(|constant| constant.key) else { return 0 };
        self.function(key)
    }

    /// That function has been entered.
    pub(super) fn computes(&mut self, id: u32) {
        self.constants.get_mut(to_usize(id)).into_iter().for_each(|constant| constant.state = ConstantState::Running);
        self.computing = self.computing.saturating_add(1);
    }

    /// The method of the type behind a vtable.
    pub(super) fn behind_vtable(&mut self, vtable: u64, callee: SiteCallee) -> Result<u32, Stop> {
        match callee {
            SiteCallee::Callable(_, mode) => {
                let ty = self.behind(vtable)?;
                let is_plain = mode == CallMode::Pointer;
                let key = match (is_plain, self.program.kind(ty)) {
                    (true, Kind::Closure(origin, args)) if !self.self_by_value(ty) => {
                        Key::Code(Instance { body: Body::Closure(origin), args })
                    }
                    _ => Key::Call(ty, mode),
                };
                Ok(self.function(key))
            }
            SiteCallee::Virtual(_, def, args) => {
                if let Some(&known) = self.methods.get(&(vtable, def, args)) {
                    return Ok(known);
                }
                let ty = self.behind(vtable)?;
                let mut types = self.program.types(args).to_vec();
                types.first_mut().into_iter().for_each(|own| *own = ty);
                let own = self.program.list(&types);
                let key = match self.program.resolve(def, own) {
                    Target::Code(instance) => Key::Code(instance),
                    Target::Intrinsic(..) => Key::Foreign(def, own),
                    Target::Clone(ty) => Key::Clone(def, ty),
                    Target::Poll(def, ty) => Key::Poll(def, ty),
                    Target::Unsupported(why) => return Err(Stop::unsupported(why)),
                    Target::Virtual(..) | Target::Call => return Err(Stop::unsupported("a method behind two vtables")),
                };
                let function = self.function(key);
                self.methods.insert((vtable, def, args), function);
                Ok(function)
            }
            SiteCallee::Intrinsic(_) => Err(Stop::unsupported("a method that is none")),
        }
    }
}

/// What is wrong with an address.
#[cold]
pub(super) fn misaligned(pointer: u64) -> Stop {
    if pointer == 0 { Undefined::Null.into() } else { Undefined::Misaligned.into() }
}

/// The panic of an index that is too large.
#[cold]
pub(super) fn out_of_bounds(index: u64, len: u64) -> Stop {
    let message = format!("index out of bounds: the len is {len} but the index is {index}");
    Stop::panic_made(message)
}
