//! The loop that carries out instructions.

use super::frame::{Window, fill_from, get, move_within, put, scalar, word};
use super::reach::{misaligned, out_of_bounds};
use super::slow::slow;
use super::{Frame, FrameKind};
use crate::machine::code::{Instr, SiteCallee, Slot};
use crate::machine::intrinsic::Call;
use crate::machine::memory::WINDOW;
use crate::machine::outcome::{Cause, Stop, Undefined};
use crate::machine::trace::Spot;
use crate::machine::{ConstantState, Key, Machine};
use crate::source::{to_u32, to_usize};

const REMAINDER_BY_ZERO: &str = "attempt to calculate the remainder with a divisor of zero";
const REMAINDER_OVERFLOWS: &str = "attempt to calculate the remainder with overflow";
/// Frames on one another.
const MAX_DEPTH: usize = 200_000;

impl Machine<'_> {
    /// Runs until the last frame has returned, or something stops it.
    #[expect(clippy::cognitive_complexity, reason = "one arm an instruction")]
    pub(super) fn steps<const TRACED: bool>(&mut self) -> Result<(), Stop> {
        let Some(frame) = self.thread.frames.pop() else { return Ok(()) };
        // The frame that runs, in parts.
        let Frame { mut code, mut block, mut kind, mut is_cleaning, .. } = frame;
        let (mut pc, mut base) = (to_usize(frame.pc), to_usize(frame.base));
        let mut fuel = self.fuel;

        /// Leaves the loop with an error.
        macro_rules! check {
            ($result:expr) => {
                match $result {
                    Ok(value) => value,
                    Err(stop) => break Err(Stop::from(stop)),
                }
            };
        }
        /// The frame's memory.
        macro_rules! window {
            () => {
                match self.memory.stack.get_mut(base..).and_then(|bytes| bytes.first_chunk_mut::<WINDOW>()) {
                    Some(window) => window,
                    None => break Err(Stop::new(Cause::StackOverflow)),
                }
            };
        }
        macro_rules! copied {
            ($d:ident, $s:ident, $size:literal) => {{
                let window = window!();
                put(window, $d, get::<$size>(window, $s));
            }};
        }
        /// `d = f(a, b)`, of scalars of a type.
        macro_rules! binary {
            ($d:ident, $a:ident, $b:ident, $ty:ty, |$x:ident, $y:ident| $value:expr) => {{
                let window = window!();
                let $x = <$ty>::from_le_bytes(get(window, $a));
                let $y = <$ty>::from_le_bytes(get(window, $b));
                put(window, $d, ($value).to_le_bytes());
            }};
        }
        macro_rules! checked {
            ($d:ident, $a:ident, $b:ident, $ty:ty, $op:ident, $message:literal) => {{
                let window = window!();
                let x = <$ty>::from_le_bytes(get(window, $a));
                let y = <$ty>::from_le_bytes(get(window, $b));
                match x.$op(y) {
                    Some(value) => put(window, $d, value.to_le_bytes()),
                    None => break Err(Stop::panic($message)),
                }
            }};
        }
        /// With a constant, never negative for unsigned types.
        macro_rules! checked_small {
            ($d:ident, $a:ident, $k:ident, $ty:ty, $op:ident, $message:literal) => {{
                let window = window!();
                let x = <$ty>::from_le_bytes(get(window, $a));
                match <$ty>::try_from($k).ok().and_then(|y| x.$op(y)) {
                    Some(value) => put(window, $d, value.to_le_bytes()),
                    None => break Err(Stop::panic($message)),
                }
            }};
        }
        macro_rules! quotient {
            ($d:ident, $a:ident, $b:ident, $ty:ty, $op:ident, $zero:expr, $message:expr) => {{
                let window = window!();
                let x = <$ty>::from_le_bytes(get(window, $a));
                let y = <$ty>::from_le_bytes(get(window, $b));
                match x.$op(y) {
                    Some(value) => put(window, $d, value.to_le_bytes()),
                    None if y == 0 => break Err(Stop::panic($zero)),
                    None => break Err(Stop::panic($message)),
                }
            }};
        }
        macro_rules! divide {
            ($d:ident, $a:ident, $b:ident, $ty:ty) => {
                quotient!($d, $a, $b, $ty, checked_div, "attempt to divide by zero", "attempt to divide with overflow")
            };
        }
        macro_rules! remainder {
            ($d:ident, $a:ident, $b:ident, $ty:ty) => {
                quotient!($d, $a, $b, $ty, checked_rem, REMAINDER_BY_ZERO, REMAINDER_OVERFLOWS)
            };
        }
        /// By a constant that is not 0.
        macro_rules! by_small {
            ($d:ident, $a:ident, $k:ident, $ty:ty, $op:ident) => {{
                let window = window!();
                let value = <$ty>::from_le_bytes(get(window, $a));
                let by = <$ty>::try_from($k).unwrap_or(1);
                put(window, $d, value.$op(by).unwrap_or(value).to_le_bytes());
            }};
        }
        macro_rules! shift {
            ($d:ident, $a:ident, $b:ident, $ty:ty, $op:ident) => {{
                let window = window!();
                let by = u32::from_le_bytes(get(window, $b));
                put(window, $d, <$ty>::from_le_bytes(get(window, $a)).$op(by).to_le_bytes());
            }};
        }
        macro_rules! compare {
            ($d:ident, $a:ident, $b:ident, $ty:ty, $op:tt) => {{
                let window = window!();
                let x = <$ty>::from_le_bytes(get(window, $a));
                let y = <$ty>::from_le_bytes(get(window, $b));
                put(window, $d, [u8::from(x $op y)]);
            }};
        }
        /// Leaves the loop; the instruction is carried out again if it is gone on from.
        macro_rules! again {
            ($stop:expr) => {{
                pc = pc.saturating_sub(1);
                break Err($stop);
            }};
        }
        /// Spends fuel: every loop and every call passes here, before it has done anything.
        macro_rules! spend {
            () => {
                match fuel.checked_sub(1) {
                    Some(left) => fuel = left,
                    None => again!(Stop::new(Cause::OutOfFuel)),
                }
            };
        }
        macro_rules! near {
            ($distance:ident) => {{
                spend!();
                pc = pc.wrapping_add_signed(isize::from($distance));
            }};
        }
        macro_rules! jump_on {
            ($s:ident, $to:ident, $op:tt) => {
                if get::<1>(window!(), $s) $op [0] {
                    spend!();
                    pc = to_usize($to);
                }
            };
        }
        macro_rules! jump_if {
            ($a:ident, $b:ident, $to:ident, $ty:ty, $op:tt) => {{
                let window = window!();
                if <$ty>::from_le_bytes(get(window, $a)) $op <$ty>::from_le_bytes(get(window, $b)) {
                    near!($to);
                }
            }};
        }
        macro_rules! jump_small {
            ($a:ident, $k:ident, $to:ident, $ty:ty, $op:tt) => {{
                let window = window!();
                if i64::from(<$ty>::from_le_bytes(get(window, $a))) $op i64::from($k) {
                    near!($to);
                }
            }};
        }
        macro_rules! jump_small_u64 {
            ($a:ident, $k:ident, $to:ident, $op:tt) => {{
                let window = window!();
                if word(window, $a) $op u64::from($k.unsigned_abs()) {
                    near!($to);
                }
            }};
        }
        macro_rules! load {
            ($d:ident, $p:ident, $offset:ident, $size:literal) => {{
                let pointer = word(window!(), $p).wrapping_add($offset.into());
                if !pointer.is_multiple_of($size) {
                    break Err(misaligned(pointer));
                }
                let value: [u8; $size] = check!(self.memory.read(pointer));
                put(window!(), $d, value);
            }};
        }
        macro_rules! store {
            ($p:ident, $offset:ident, $s:ident, $size:literal) => {{
                let window = window!();
                let pointer = word(window, $p).wrapping_add($offset.into());
                let value: [u8; $size] = get(window, $s);
                if !pointer.is_multiple_of($size) {
                    break Err(misaligned(pointer));
                }
                check!(self.memory.write(pointer, value));
            }};
        }
        macro_rules! element {
            ($d:ident, $p:ident, $i:ident, $size:literal) => {{
                let window = window!();
                let pointer = word(window, $p).wrapping_add(word(window, $i).wrapping_mul($size));
                put(window, $d, pointer.to_le_bytes());
            }};
        }
        macro_rules! further {
            ($d:ident, $p:ident, $i:ident, $size:literal) => {{
                let window = window!();
                let (pointer, distance) = (word(window, $p), word(window, $i).wrapping_mul($size));
                check!(self.memory.within(pointer, distance));
                put(window!(), $d, pointer.wrapping_add(distance).to_le_bytes());
            }};
        }
        /// Calls a function, behind which it goes on so many instructions back.
        macro_rules! enter {
            ($function:expr, $start:expr, $kind:expr) => {
                enter!($function, $start, $kind, 0)
            };
            ($function:expr, $start:expr, $kind:expr, $back:literal) => {{
                spend!();
                enter!(free $function, $start, $kind, $back)
            }};
            (free $function:expr, $start:expr, $kind:expr, $back:literal) => {{
                let next = check!(self.code($function));
                let start: usize = $start;
                let Ok(start32) = u32::try_from(start) else { break Err(Stop::new(Cause::StackOverflow)) };
                if self.thread.frames.len() >= MAX_DEPTH {
                    break Err(Stop::new(Cause::StackOverflow));
                }
                if let Err(stop) = self.memory.reach(start32, next.size) {
                    again!(stop);
                }
                let caller = std::mem::replace(&mut code, next);
                let (pc32, base32) = (to_u32(pc.saturating_sub($back)), to_u32(base));
                self.thread.frames.push(Frame { code: caller, pc: pc32, base: base32, block, kind, is_cleaning });
                (pc, base, block, kind, is_cleaning) = (0, start, 0, $kind, false);
            }};
        }
        let end = loop {
            let Some(&instr) = code.instrs.get(pc) else { break Err(Undefined::Unreachable.into()) };
            if TRACED {
                check!(self.observe(&Spot { code: &code, base, pc }, instr));
            }
            pc += 1;
            match instr {
                Instr::Mov1(d, s) => copied!(d, s, 1),
                Instr::Mov2(d, s) => copied!(d, s, 2),
                Instr::Mov4(d, s) => copied!(d, s, 4),
                Instr::Mov8(d, s) => copied!(d, s, 8),
                Instr::Mov16(d, s) => copied!(d, s, 16),
                Instr::MovN(d, s, size) => move_within(window!(), d, s, size),
                Instr::Set1(d, value) => put(window!(), d, [value]),
                Instr::Set4(d, value) => put(window!(), d, value.to_le_bytes()),
                Instr::Set8(d, value) => put(window!(), d, i64::from(value).to_le_bytes()),
                Instr::SetN(d, at) => {
                    let bytes = code.pool.get(to_usize(at)).map(|bytes| &**bytes).unwrap_or_default();
                    fill_from(window!(), d, bytes);
                }
                Instr::Zero(d, size) => {
                    let start = usize::from(d);
                    window!().get_mut(start..start + usize::from(size)).unwrap_or_default().fill(0);
                }
                Instr::Box(at) => {
                    let Some(&(slot, size, align)) = code.boxes.get(to_usize(at)) else { continue };
                    let pointer = check!(self.memory.allocate(size, align));
                    put(window!(), slot, pointer.to_le_bytes());
                }

                Instr::Ld1(d, p, offset) => load!(d, p, offset, 1),
                Instr::Ld2(d, p, offset) => load!(d, p, offset, 2),
                Instr::Ld4(d, p, offset) => load!(d, p, offset, 4),
                Instr::Ld8(d, p, offset) => load!(d, p, offset, 8),
                Instr::Ld16(d, p, offset) => load!(d, p, offset, 16),
                Instr::LdN(d, p, size) => {
                    let pointer = word(window!(), p);
                    check!(self.load(base, d, pointer, size));
                }
                Instr::St1(p, offset, s) => store!(p, offset, s, 1),
                Instr::St2(p, offset, s) => store!(p, offset, s, 2),
                Instr::St4(p, offset, s) => store!(p, offset, s, 4),
                Instr::St8(p, offset, s) => store!(p, offset, s, 8),
                Instr::St16(p, offset, s) => store!(p, offset, s, 16),
                Instr::StN(p, s, size) => {
                    let pointer = word(window!(), p);
                    check!(self.store(base, pointer, s, size));
                }
                Instr::Copy(at) => {
                    let Some(&copy) = code.copies.get(to_usize(at)) else { continue };
                    let window = window!();
                    let (to, from) = (word(window, copy.to), word(window, copy.from));
                    check!(self.memory.copy(from, to, copy.size.into()));
                }
                Instr::CopyOver(to, from, size) | Instr::CopyApart(to, from, size) => {
                    let window = window!();
                    let (to, from, size) = (word(window, to), word(window, from), word(window, size));
                    self.fuel = fuel;
                    check!(self.copy_many(to, from, size, matches!(instr, Instr::CopyApart(..))));
                    fuel = self.fuel;
                }
                Instr::Lea(d, offset) => {
                    if block == 0 {
                        block = check!(self.memory.frame(to_u32(base), code.size));
                    }
                    let pointer = block.wrapping_add(offset.into());
                    put(window!(), d, pointer.to_le_bytes());
                }
                Instr::AddOff(d, p, offset) => {
                    let window = window!();
                    put(window, d, word(window, p).wrapping_add(offset.into()).to_le_bytes());
                }
                Instr::DynField(p, vtable, offset) => {
                    let window = window!();
                    let (pointer, vtable) = (word(window, p), word(window, vtable));
                    let ty = check!(self.behind(vtable));
                    let align = check!(self.layout(ty)).align;
                    let offset = u64::from(offset).next_multiple_of(align.max(1));
                    put(window!(), p, pointer.wrapping_add(offset).to_le_bytes());
                }
                Instr::Bound(i, len) => {
                    let window = window!();
                    let (i, len) = (word(window, i), word(window, len));
                    if i >= len {
                        break Err(out_of_bounds(i, len));
                    }
                }
                Instr::BoundK(i, len) => {
                    let i = word(window!(), i);
                    if i >= u64::from(len) {
                        break Err(out_of_bounds(i, len.into()));
                    }
                }
                Instr::Index1(d, p, i) => element!(d, p, i, 1),
                Instr::Index2(d, p, i) => element!(d, p, i, 2),
                Instr::Index4(d, p, i) => element!(d, p, i, 4),
                Instr::Index8(d, p, i) => element!(d, p, i, 8),
                Instr::Index16(d, p, i) => element!(d, p, i, 16),
                Instr::Offset1(d, p, i) => further!(d, p, i, 1),
                Instr::Offset2(d, p, i) => further!(d, p, i, 2),
                Instr::Offset4(d, p, i) => further!(d, p, i, 4),
                Instr::Offset8(d, p, i) => further!(d, p, i, 8),
                Instr::Offset16(d, p, i) => further!(d, p, i, 16),
                Instr::Aligned(p, align) => {
                    let pointer = word(window!(), p);
                    if pointer == 0 || !pointer.is_multiple_of(align.into()) {
                        break Err(misaligned(pointer));
                    }
                }
                Instr::Fill(p, total, unit) => {
                    let window = window!();
                    let (pointer, total) = (word(window, p), word(window, total));
                    check!(self.repeat(pointer, total, unit.into()));
                }
                Instr::Free(at) => {
                    let Some(&free) = code.frees.get(to_usize(at)) else { continue };
                    let window = window!();
                    let pointer = word(window, free.pointer);
                    let meta = free.by.meta().map_or(0, |meta| word(window, meta));
                    let (size, align) = check!(self.size_of_box(free, meta));
                    if size > 0 {
                        check!(self.memory.free(pointer, size, align));
                    }
                }

                Instr::AddI32(d, a, b) => checked!(d, a, b, i32, checked_add, "attempt to add with overflow"),
                Instr::AddU32(d, a, b) => checked!(d, a, b, u32, checked_add, "attempt to add with overflow"),
                Instr::AddI64(d, a, b) => checked!(d, a, b, i64, checked_add, "attempt to add with overflow"),
                Instr::AddU64(d, a, b) => checked!(d, a, b, u64, checked_add, "attempt to add with overflow"),
                Instr::SubI32(d, a, b) => checked!(d, a, b, i32, checked_sub, "attempt to subtract with overflow"),
                Instr::SubU32(d, a, b) => checked!(d, a, b, u32, checked_sub, "attempt to subtract with overflow"),
                Instr::SubI64(d, a, b) => checked!(d, a, b, i64, checked_sub, "attempt to subtract with overflow"),
                Instr::SubU64(d, a, b) => checked!(d, a, b, u64, checked_sub, "attempt to subtract with overflow"),
                Instr::MulI32(d, a, b) => checked!(d, a, b, i32, checked_mul, "attempt to multiply with overflow"),
                Instr::MulU32(d, a, b) => checked!(d, a, b, u32, checked_mul, "attempt to multiply with overflow"),
                Instr::MulI64(d, a, b) => checked!(d, a, b, i64, checked_mul, "attempt to multiply with overflow"),
                Instr::MulU64(d, a, b) => checked!(d, a, b, u64, checked_mul, "attempt to multiply with overflow"),
                Instr::AddI32K(d, a, k) => checked_small!(d, a, k, i32, checked_add, "attempt to add with overflow"),
                Instr::AddU32K(d, a, k) => checked_small!(d, a, k, u32, checked_add, "attempt to add with overflow"),
                Instr::AddI64K(d, a, k) => checked_small!(d, a, k, i64, checked_add, "attempt to add with overflow"),
                Instr::AddU64K(d, a, k) => checked_small!(d, a, k, u64, checked_add, "attempt to add with overflow"),
                Instr::SubI32K(d, a, k) => {
                    checked_small!(d, a, k, i32, checked_sub, "attempt to subtract with overflow");
                }
                Instr::SubU32K(d, a, k) => {
                    checked_small!(d, a, k, u32, checked_sub, "attempt to subtract with overflow");
                }
                Instr::SubI64K(d, a, k) => {
                    checked_small!(d, a, k, i64, checked_sub, "attempt to subtract with overflow");
                }
                Instr::SubU64K(d, a, k) => {
                    checked_small!(d, a, k, u64, checked_sub, "attempt to subtract with overflow");
                }
                Instr::Add4(d, a, b) => binary!(d, a, b, u32, |x, y| x.wrapping_add(y)),
                Instr::Sub4(d, a, b) => binary!(d, a, b, u32, |x, y| x.wrapping_sub(y)),
                Instr::Mul4(d, a, b) => binary!(d, a, b, u32, |x, y| x.wrapping_mul(y)),
                Instr::Add8(d, a, b) => binary!(d, a, b, u64, |x, y| x.wrapping_add(y)),
                Instr::Sub8(d, a, b) => binary!(d, a, b, u64, |x, y| x.wrapping_sub(y)),
                Instr::Mul8(d, a, b) => binary!(d, a, b, u64, |x, y| x.wrapping_mul(y)),
                Instr::Add4K(d, a, k) => {
                    let window = window!();
                    let value = i32::from_le_bytes(get(window, a)).wrapping_add(k.into());
                    put(window, d, value.to_le_bytes());
                }
                Instr::Add8K(d, a, k) => {
                    let window = window!();
                    let value = i64::from_le_bytes(get(window, a)).wrapping_add(k.into());
                    put(window, d, value.to_le_bytes());
                }
                Instr::Mul8K(d, a, k) => {
                    let window = window!();
                    put(window, d, word(window, a).wrapping_mul(k.into()).to_le_bytes());
                }
                Instr::DivI32(d, a, b) => divide!(d, a, b, i32),
                Instr::DivU32(d, a, b) => divide!(d, a, b, u32),
                Instr::DivI64(d, a, b) => divide!(d, a, b, i64),
                Instr::DivU64(d, a, b) => divide!(d, a, b, u64),
                Instr::RemI32(d, a, b) => remainder!(d, a, b, i32),
                Instr::RemU32(d, a, b) => remainder!(d, a, b, u32),
                Instr::RemI64(d, a, b) => remainder!(d, a, b, i64),
                Instr::RemU64(d, a, b) => remainder!(d, a, b, u64),
                Instr::DivI32K(d, a, k) => by_small!(d, a, k, i32, checked_div),
                Instr::DivU32K(d, a, k) => by_small!(d, a, k, u32, checked_div),
                Instr::DivI64K(d, a, k) => by_small!(d, a, k, i64, checked_div),
                Instr::DivU64K(d, a, k) => by_small!(d, a, k, u64, checked_div),
                Instr::RemI32K(d, a, k) => by_small!(d, a, k, i32, checked_rem),
                Instr::RemU32K(d, a, k) => by_small!(d, a, k, u32, checked_rem),
                Instr::RemI64K(d, a, k) => by_small!(d, a, k, i64, checked_rem),
                Instr::RemU64K(d, a, k) => by_small!(d, a, k, u64, checked_rem),
                Instr::And1(d, a, b) => binary!(d, a, b, u8, |x, y| x & y),
                Instr::Or1(d, a, b) => binary!(d, a, b, u8, |x, y| x | y),
                Instr::Xor1(d, a, b) => binary!(d, a, b, u8, |x, y| x ^ y),
                Instr::And4(d, a, b) => binary!(d, a, b, u32, |x, y| x & y),
                Instr::Or4(d, a, b) => binary!(d, a, b, u32, |x, y| x | y),
                Instr::Xor4(d, a, b) => binary!(d, a, b, u32, |x, y| x ^ y),
                Instr::And8(d, a, b) => binary!(d, a, b, u64, |x, y| x & y),
                Instr::Or8(d, a, b) => binary!(d, a, b, u64, |x, y| x | y),
                Instr::Xor8(d, a, b) => binary!(d, a, b, u64, |x, y| x ^ y),
                Instr::NotBool(d, a) => {
                    let window = window!();
                    let [value] = get::<1>(window, a);
                    put(window, d, [value ^ 1]);
                }
                Instr::Shl4(d, a, b) => shift!(d, a, b, u32, wrapping_shl),
                Instr::Shl8(d, a, b) => shift!(d, a, b, u64, wrapping_shl),
                Instr::ShrI32(d, a, b) => shift!(d, a, b, i32, wrapping_shr),
                Instr::ShrU32(d, a, b) => shift!(d, a, b, u32, wrapping_shr),
                Instr::ShrI64(d, a, b) => shift!(d, a, b, i64, wrapping_shr),
                Instr::ShrU64(d, a, b) => shift!(d, a, b, u64, wrapping_shr),
                Instr::AddF64(d, a, b) => binary!(d, a, b, f64, |x, y| x + y),
                Instr::SubF64(d, a, b) => binary!(d, a, b, f64, |x, y| x - y),
                Instr::MulF64(d, a, b) => binary!(d, a, b, f64, |x, y| x * y),
                Instr::DivF64(d, a, b) => binary!(d, a, b, f64, |x, y| x / y),
                Instr::AddF32(d, a, b) => binary!(d, a, b, f32, |x, y| x + y),
                Instr::SubF32(d, a, b) => binary!(d, a, b, f32, |x, y| x - y),
                Instr::MulF32(d, a, b) => binary!(d, a, b, f32, |x, y| x * y),
                Instr::DivF32(d, a, b) => binary!(d, a, b, f32, |x, y| x / y),
                Instr::IsZero8(d, s) => {
                    let window = window!();
                    put(window, d, u32::from(word(window, s) == 0).to_le_bytes());
                }
                Instr::NonZero8(d, s) => {
                    let window = window!();
                    put(window, d, u32::from(word(window, s) != 0).to_le_bytes());
                }
                Instr::Sext48(d, s) => {
                    let window = window!();
                    put(window, d, i64::from(i32::from_le_bytes(get(window, s))).to_le_bytes());
                }
                Instr::Zext48(d, s) => {
                    let window = window!();
                    put(window, d, u64::from(u32::from_le_bytes(get(window, s))).to_le_bytes());
                }
                Instr::Zext14(d, s) => {
                    let window = window!();
                    put(window, d, u32::from(u8::from_le_bytes(get(window, s))).to_le_bytes());
                }
                Instr::Zext18(d, s) => {
                    let window = window!();
                    put(window, d, u64::from(u8::from_le_bytes(get(window, s))).to_le_bytes());
                }
                Instr::Eq1(d, a, b) => compare!(d, a, b, u8, ==),
                Instr::Eq4(d, a, b) => compare!(d, a, b, u32, ==),
                Instr::Eq8(d, a, b) => compare!(d, a, b, u64, ==),
                Instr::Ne1(d, a, b) => compare!(d, a, b, u8, !=),
                Instr::Ne4(d, a, b) => compare!(d, a, b, u32, !=),
                Instr::Ne8(d, a, b) => compare!(d, a, b, u64, !=),
                Instr::LtU8(d, a, b) => compare!(d, a, b, u8, <),
                Instr::LtI32(d, a, b) => compare!(d, a, b, i32, <),
                Instr::LtU32(d, a, b) => compare!(d, a, b, u32, <),
                Instr::LtI64(d, a, b) => compare!(d, a, b, i64, <),
                Instr::LtU64(d, a, b) => compare!(d, a, b, u64, <),
                Instr::LtF64(d, a, b) => compare!(d, a, b, f64, <),
                Instr::LeU8(d, a, b) => compare!(d, a, b, u8, <=),
                Instr::LeI32(d, a, b) => compare!(d, a, b, i32, <=),
                Instr::LeU32(d, a, b) => compare!(d, a, b, u32, <=),
                Instr::LeI64(d, a, b) => compare!(d, a, b, i64, <=),
                Instr::LeU64(d, a, b) => compare!(d, a, b, u64, <=),
                Instr::LeF64(d, a, b) => compare!(d, a, b, f64, <=),
                Instr::Slow(at) => {
                    let Some(&op) = code.slow.get(to_usize(at)) else { continue };
                    check!(slow(window!(), &code, op));
                }

                Instr::Jmp(to) => {
                    spend!();
                    pc = to_usize(to);
                }
                Instr::Skip(to) => pc = to_usize(to),
                Instr::JmpIf(s, to) => jump_on!(s, to, !=),
                Instr::JmpIfNot(s, to) => jump_on!(s, to, ==),
                Instr::JltI32(a, b, to) => jump_if!(a, b, to, i32, <),
                Instr::JltU32(a, b, to) => jump_if!(a, b, to, u32, <),
                Instr::JltI64(a, b, to) => jump_if!(a, b, to, i64, <),
                Instr::JltU64(a, b, to) => jump_if!(a, b, to, u64, <),
                Instr::JleI32(a, b, to) => jump_if!(a, b, to, i32, <=),
                Instr::JleU32(a, b, to) => jump_if!(a, b, to, u32, <=),
                Instr::JleI64(a, b, to) => jump_if!(a, b, to, i64, <=),
                Instr::JleU64(a, b, to) => jump_if!(a, b, to, u64, <=),
                Instr::Jeq4(a, b, to) => jump_if!(a, b, to, u32, ==),
                Instr::Jne4(a, b, to) => jump_if!(a, b, to, u32, !=),
                Instr::Jeq8(a, b, to) => jump_if!(a, b, to, u64, ==),
                Instr::Jne8(a, b, to) => jump_if!(a, b, to, u64, !=),
                Instr::JltI32K(a, k, to) => jump_small!(a, k, to, i32, <),
                Instr::JltU32K(a, k, to) => jump_small!(a, k, to, u32, <),
                Instr::JltI64K(a, k, to) => jump_small!(a, k, to, i64, <),
                Instr::JltU64K(a, k, to) => jump_small_u64!(a, k, to, <),
                Instr::JgeI32K(a, k, to) => jump_small!(a, k, to, i32, >=),
                Instr::JgeU32K(a, k, to) => jump_small!(a, k, to, u32, >=),
                Instr::JgeI64K(a, k, to) => jump_small!(a, k, to, i64, >=),
                Instr::JgeU64K(a, k, to) => jump_small_u64!(a, k, to, >=),
                Instr::Jeq1K(a, k, to) => jump_small!(a, k, to, u8, ==),
                Instr::Jne1K(a, k, to) => jump_small!(a, k, to, u8, !=),
                Instr::Jeq4K(a, k, to) => jump_small!(a, k, to, i32, ==),
                Instr::Jne4K(a, k, to) => jump_small!(a, k, to, i32, !=),
                Instr::Jeq8K(a, k, to) => jump_small!(a, k, to, i64, ==),
                Instr::Jne8K(a, k, to) => jump_small!(a, k, to, i64, !=),
                Instr::Switch(s, at) => {
                    spend!();
                    let Some(switch) = code.switches.get(to_usize(at)) else { continue };
                    let value = scalar(window!(), s, switch.size);
                    let found = switch.cases.binary_search_by_key(&value, |(case, _)| *case);
                    let case = found.ok().and_then(|at| switch.cases.get(at));
                    pc = to_usize(case.map_or(switch.otherwise, |(_, to)| *to));
                }

                Instr::Call(shift, function) => {
                    enter!(function, base + usize::from(shift) * 16, FrameKind::Plain);
                }
                Instr::CallModel(shift, function) => {
                    enter!(free function, base + usize::from(shift) * 16, FrameKind::Plain, 0);
                }
                Instr::CallPtr(shift, p) | Instr::CallCatch(shift, p) => {
                    let pointer = word(window!(), p);
                    let function = check!(self.memory.function_at(pointer));
                    let is_plain = matches!(instr, Instr::CallPtr(..));
                    let kind = if is_plain { FrameKind::Plain } else { FrameKind::Catch };
                    enter!(function, base + usize::from(shift) * 16, kind);
                }
                Instr::CallVirtual(shift, at) => {
                    let Some(site) = code.sites.get(to_usize(at)) else { continue };
                    let callee = site.callee;
                    let (SiteCallee::Virtual(slot, ..) | SiteCallee::Callable(slot, _)) = callee else { continue };
                    let vtable = word(window!(), slot);
                    let function = check!(self.behind_vtable(vtable, callee));
                    enter!(function, base + usize::from(shift) * 16, FrameKind::Plain);
                }
                Instr::DropDyn(shift, slot) => {
                    let vtable = word(window!(), slot);
                    let ty = check!(self.behind(vtable));
                    if self.needs_drop(ty) {
                        let function = self.function(Key::Drop(ty));
                        enter!(function, base + usize::from(shift) * 16, FrameKind::Plain);
                    }
                }
                Instr::Intrinsic(shift, at) => {
                    spend!();
                    let Some(site) = code.sites.get(to_usize(at)) else { continue };
                    let SiteCallee::Intrinsic((_, function)) = site.callee else { continue };
                    let call = Call { base: base + usize::from(shift) * 16, site };
                    self.fuel = fuel;
                    check!(function(self, &call));
                    fuel = self.fuel;
                }
                Instr::Const(d, id) | Instr::Static(d, id) => {
                    let is_static = matches!(instr, Instr::Static(..));
                    match check!(self.constant_state(id)) {
                        ConstantState::Ready(pointer) if is_static => put(window!(), d, pointer.to_le_bytes()),
                        ConstantState::Ready(pointer) => {
                            let (size, _) = check!(self.memory.extent(pointer));
                            check!(self.load(base, d, pointer, size.try_into().unwrap_or(u16::MAX)));
                        }
                        _ => {
                            let start = (base + to_usize(code.size)).next_multiple_of(16);
                            let function = self.constant_function(id);
                            enter!(function, start, FrameKind::Constant(id), 1);
                            self.computes(id);
                        }
                    }
                }
                Instr::Ret => {
                    let is_constant = matches!(kind, FrameKind::Constant(_));
                    if !is_constant && (block != 0 || !code.boxes.is_empty()) {
                        self.leave(&code, base, block);
                    }
                    match kind {
                        FrameKind::Plain | FrameKind::Dropped => {}
                        FrameKind::Constant(id) => check!(self.keep_constant(id, base, block, code.result)),
                        FrameKind::Catch => put(window!(), 0, [0]),
                        FrameKind::Hook => {
                            (block, is_cleaning) = (0, true);
                            break Err(Stop::new(Cause::Resume));
                        }
                    }
                    let Some(caller) = self.thread.frames.pop() else {
                        self.fuel = fuel;
                        return Ok(());
                    };
                    (pc, base) = (to_usize(caller.pc), to_usize(caller.base));
                    Frame { code, block, kind, is_cleaning, .. } = caller;
                }
                Instr::Resume => break Err(Stop::new(Cause::Resume)),
                Instr::Park | Instr::Unpark(..) | Instr::DropParked(..) => break Err(Stop::new(Cause::Future(instr))),
                Instr::Unsupported(at) => {
                    break Err(Stop::unsupported(code.messages.get(to_usize(at)).cloned().unwrap_or_default()));
                }
                Instr::Panic(at) => {
                    break Err(Stop::panic(code.messages.get(to_usize(at)).cloned().unwrap_or_default()));
                }
                Instr::Unreachable => break Err(Undefined::Unreachable.into()),
                Instr::Note(_) => {}
            }
        };
        self.fuel = fuel;
        self.thread.frames.push(Frame { code, pc: to_u32(pc), base: to_u32(base), block, kind, is_cleaning });
        end
    }
}
