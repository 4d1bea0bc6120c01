//! Follows one instruction: what it reads, what of that depends on a wrapped value, and what it writes.

use super::arith::result;
use super::effect::{Effect, How, Part, effect};
use super::exact::Operand;
use super::mark::{Use, bits};
use super::{Address, Pending, Spot, Trace, slot};
use crate::machine::code::{Code, Instr, Slot};
use crate::machine::layout::int_size;
use crate::machine::run::sign_extend;
use crate::machine::{ConstantState, Machine, bits as wide};
use crate::source::to_usize;
use crate::types::Int;

impl Trace {
    /// Follows an instruction before it is carried out.
    pub(super) fn tell(&mut self, m: &mut Machine<'_>, spot: &Spot<'_>, instr: Instr) {
        if let Some(pending) = self.pending.take() {
            self.settle(m, spot, pending);
        }
        let slow = match instr {
            Instr::Slow(at) => spot.code.slow.get(to_usize(at)),
            _ => None,
        };
        if !self.is_idle() {
            self.follow(m, spot, instr);
        }
        if let Some(slow) = slow {
            self.arithmetic(m, spot, slow);
        }
    }

    /// Does what the instruction before could not: it had not been carried out.
    fn settle(&mut self, m: &Machine<'_>, spot: &Spot<'_>, pending: Pending) {
        match pending {
            Pending::Enter { caller } if spot.base != caller && spot.pc == 0 => self.entered(m, spot),
            Pending::Enter { .. } => {}
            Pending::Moved { pointer, size, bytes } => {
                if let Some(to) = address(m, wide::low64(bits(m, pointer, 8)), size) {
                    self.taint.put(to, size, &bytes);
                }
            }
        }
    }

    /// A function begins: what it was given, and memory that nobody has written to yet.
    fn entered(&mut self, m: &Machine<'_>, spot: &Spot<'_>) {
        let Code { result, params, size, .. } = *spot.code;
        let at = |offset: u32| Address::stack(spot.base.saturating_add(to_usize(offset)));
        self.taint.clear(at(0), result.into());
        if params >= result {
            self.taint.clear(at(params), size.saturating_sub(params).into());
        }
        if !self.taint.any(at(result), params.saturating_sub(result).into()) {
            return;
        }
        let Some(site) = self.caller(m) else { return };
        let callee = m.program.name(spot.code.body);
        if let Some(mark) = self.mark(m, site, Use::Passed) {
            mark.callee = Some(callee.into());
        }
    }

    fn follow(&mut self, m: &mut Machine<'_>, spot: &Spot<'_>, instr: Instr) {
        let at = |slot_at: Slot| slot(spot.base, slot_at);
        let pointer = |slot_at: Slot| word(m, spot, slot_at);
        match effect(spot.code, instr) {
            Effect::Nothing => {}
            Effect::Move { to, from, size } => self.taint.copy(at(from), at(to), size.into()),
            Effect::Clear((to, size)) => self.taint.clear(at(to), size.into()),
            Effect::Make { to, from, how } => self.make(m, spot, to, from, how),
            Effect::Load { to: (d, size), pointer: p, offset } => {
                let from = address(m, pointer(p).wrapping_add(offset.into()), size.into());
                match from {
                    _ if self.taint.any(at(p), 8) => self.taint.set(at(d), size.into()),
                    Some(from) => self.taint.copy(from, at(d), size.into()),
                    None => {}
                }
            }
            Effect::Store { pointer: p, offset, from: (s, size) } => {
                if let Some(to) = address(m, pointer(p).wrapping_add(offset.into()), size.into()) {
                    self.store(m, spot, at(s), to, size.into());
                }
            }
            Effect::Copy { to, from, size } => self.copy(m, spot, pointer(to), pointer(from), size.into()),
            Effect::CopyMany { to, from, size } => self.copy(m, spot, pointer(to), pointer(from), pointer(size)),
            Effect::Repeat { pointer: p, total, unit } => {
                let total = pointer(total);
                if let Some(to) = address(m, pointer(p), total) {
                    self.taint.repeat(to, total, unit.into());
                }
            }
            Effect::Free { pointer: p } => self.free(m, pointer(p)),
            Effect::Decide(parts) => {
                if self.depends(spot, parts) {
                    self.tell_own(m, spot, Use::Decided);
                }
            }
            Effect::Index(i) => self.index(m, spot, i),
            Effect::Enter => self.pending = Some(Pending::Enter { caller: spot.base }),
            Effect::Intrinsic { shift, site } => self.intrinsic(m, spot, shift, to_usize(site)),
            Effect::Constant { to, id } => self.constant(m, at(to), id),
            Effect::Return => self.returned(m, spot),
        }
    }

    /// Whether one of the parts depends on a wrapped value.
    fn depends(&self, spot: &Spot<'_>, parts: [Part; 2]) -> bool {
        parts.into_iter().any(|(part, size)| self.taint.any(slot(spot.base, part), size.into()))
    }

    fn make(&mut self, m: &Machine<'_>, spot: &Spot<'_>, (d, size): Part, from: [Part; 2], how: How) {
        let depends = self.depends(spot, from);
        let to = slot(spot.base, d);
        self.taint.clear(to, size.into());
        if depends {
            self.taint.set(to, size.into());
            if how == How::Computed {
                self.tell_own(m, spot, Use::Computed);
            }
        }
    }

    fn copy(&mut self, m: &Machine<'_>, spot: &Spot<'_>, to: u64, from: u64, size: u64) {
        if let (Some(to), Some(from)) = (address(m, to, size), address(m, from, size)) {
            self.store(m, spot, from, to, size);
        }
    }

    /// Copies bytes, and tells of it where they are there for others to see.
    pub(super) fn store(&mut self, m: &Machine<'_>, spot: &Spot<'_>, from: Address, to: Address, size: u64) {
        let depends = self.taint.any(from, size);
        self.taint.copy(from, to, size);
        let frame = Address::stack(spot.base)..Address::stack(spot.base.saturating_add(to_usize(spot.code.size)));
        if !depends || frame.contains(&to) {
            return;
        }
        let is_text = self.is_text(m, spot.code.body);
        if (is_text || to.is_heap())
            && let Some(site) = self.site(m, spot)
        {
            self.mark(m, site, Use::Stored);
        }
    }

    /// Tells of a use by the text's own code.
    fn tell_own(&mut self, m: &Machine<'_>, spot: &Spot<'_>, used: Use) {
        let Some(site) = self.site(m, spot).filter(|site| site.is_own) else { return };
        if let Some(mark) = self.mark(m, site, used) {
            mark.value = spot.code.instrs.get(spot.pc).and_then(|instr| result(m, spot, *instr));
        }
    }

    fn index(&mut self, m: &Machine<'_>, spot: &Spot<'_>, i: Slot) {
        if !self.taint.any(slot(spot.base, i), 8) {
            return;
        }
        let value = bits(m, spot.base.saturating_add(usize::from(i)), 8);
        let Some(site) = self.site(m, spot) else { return };
        if let Some(mark) = self.mark(m, site, Use::Indexed) {
            mark.value = Some(value.to_string());
        }
    }

    fn constant(&mut self, m: &Machine<'_>, to: Address, id: u32) {
        let state = m.constants.get(to_usize(id)).map(|constant| constant.state);
        let Some(ConstantState::Ready(pointer)) = state else { return };
        let size = m.memory.extent(pointer).map_or(8, |(size, _)| u64::from(size).max(8));
        self.taint.clear(to, size);
    }

    pub(super) fn free(&mut self, m: &Machine<'_>, pointer: u64) {
        let Ok((size, _)) = m.memory.extent(pointer) else { return };
        if let Some(at) = address(m, pointer, size.into()) {
            self.taint.clear(at, size.into());
        }
    }

    /// A function returns: what it gives back, and a frame that is gone.
    fn returned(&mut self, m: &Machine<'_>, spot: &Spot<'_>) {
        let Code { result, size, returns, .. } = *spot.code;
        let start = Address::stack(spot.base);
        let behind = Address::stack(spot.base.saturating_add(to_usize(result)));
        self.taint.clear(behind, size.saturating_sub(result).into());
        if !self.taint.any(start, result.into()) {
            return;
        }
        let Some(site) = self.caller(m) else { return };
        let value = returns.map(|int| self.number(m, int, bits(m, spot.base, result.into())).to_string());
        let callee = m.program.name(spot.code.body);
        if let Some(mark) = self.mark(m, site, Use::Returned) {
            (mark.value, mark.callee) = (value, Some(callee.into()));
        }
    }

    /// A value of an integer type.
    pub(super) fn number(&self, m: &Machine<'_>, int: Int, bits: u128) -> Operand {
        let (size, signed) = int_size(int, m.profile.width.bytes());
        operand(bits, u8::try_from(size).unwrap_or(16), signed)
    }
}

fn word(m: &Machine<'_>, spot: &Spot<'_>, slot: Slot) -> u64 {
    wide::low64(bits(m, spot.base.saturating_add(usize::from(slot)), 8))
}

/// Where so many bytes behind a pointer lie; `None` if they are not there.
pub(super) fn address(m: &Machine<'_>, pointer: u64, size: u64) -> Option<Address> {
    m.memory.locate(pointer, size).ok().map(|(region, index)| Address::of(region, index))
}

/// An integer of so many bytes.
pub(super) fn operand(bits: u128, size: u8, signed: bool) -> Operand {
    if signed { Operand::Signed(sign_extend(bits, size)) } else { Operand::Unsigned(bits) }
}
