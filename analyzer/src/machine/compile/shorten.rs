//! Shortens the code of a block: what is only copied on is read where it came from, what lies in the frame is not reached by a
//! pointer, and what nobody reads is not written.
//!
//! Names, checks and fuel stay as they are: only instructions that cannot fail are left out.

use rustc_hash::{FxHashMap, FxHashSet};

use super::live::{Jumps, Live};
use super::place::Loc;
use super::{Compiler, aim, target};
use crate::hir::Id as _;
use crate::machine::code::{Code, Instr, SiteCallee, Slot};
use crate::machine::trace::{Effect, effect, writes};
use crate::order;
use crate::source::{to_u32, to_usize};

/// Copies that are known at once.
const KNOWN: usize = 40;
/// Instructions of a block that is looked at.
const MOST: u32 = 2_000;

/// Slots: the first, and behind the last.
pub(super) type Range = (u32, u32);

/// What some slots hold.
#[derive(Debug, Clone, Copy)]
struct Known {
    to: Range,
    what: What,
    /// The instruction that it is known from.
    since: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    /// The same as the slots from here on.
    Same(u32),
    /// The address of a part of the frame.
    Address(u32),
    /// The pointer in a slot, so many bytes further.
    Further(Slot, u16),
    /// An integer, by its sign.
    Value(i64),
    /// 1 if the word in a slot is 0, and otherwise 0; or the other way round.
    Zero(Slot, bool),
}

/// What is known of the slots of a function.
#[derive(Debug, Default)]
pub(super) struct Slots {
    /// Those of its locals, in order.
    locals: Vec<Range>,
    /// What pointers may lead to.
    exposed: Live,
    /// What is read when a panic passes.
    cleaned: Live,
    /// What is used in one block only, by its number.
    passing: FxHashMap<usize, Vec<Range>>,
}

/// The same for a block.
pub(super) struct Frame {
    pub(super) exposed: Live,
    /// What is read behind the block, and what always may be.
    pub(super) outside: Live,
    pub(super) kept: Live,
    pub(super) size: u32,
}

impl Known {
    /// The slots that it is known by.
    fn source(&self) -> Option<Range> {
        match self.what {
            What::Same(from) => Some((from, from.saturating_add(self.to.1 - self.to.0))),
            What::Further(from, _) | What::Zero(from, _) => Some(range((from, 8))),
            What::Address(_) | What::Value(_) => None,
        }
    }
}

fn meet(a: Range, b: Range) -> bool {
    a.0 < b.1 && b.0 < a.1
}

pub(super) fn range((slot, size): (Slot, u16)) -> Range {
    (slot.into(), u32::from(slot) + u32::from(size))
}

impl Compiler<'_, '_> {
    /// Finds what is known of the slots, once locals and flags have theirs.
    pub(super) fn know_slots(&mut self) {
        let mut slots = Slots { exposed: Live::new(self.floor), cleaned: Live::new(self.floor), ..Slots::default() };
        for (id, _) in self.graph.locals.iter() {
            let Some(Some(at)) = self.locals.get(id.index()) else { continue };
            let range = match at.loc {
                Loc::Frame(start) => (start, start.saturating_add(u32::try_from(at.layout.size).unwrap_or(0))),
                Loc::Ptr(slot, _) => (slot.into(), u32::from(slot) + 8),
            };
            slots.locals.push(range);
            if self.uses.is_borrowed(id) {
                slots.exposed.set(range, true);
            }
            if self.flags.is_tracked(id) {
                slots.cleaned.set(range, true);
            } else if let (Some(block), false) = (self.uses.only_block(id), self.uses.is_borrowed(id)) {
                slots.passing.entry(block).or_default().push(range);
            }
        }
        self.flags.slots().for_each(|slot| slots.cleaned.set(range((slot, 1)), true));
        order::sort(&mut slots.locals);
        self.slots = slots;
    }

    /// Shortens the code from an instruction on, which is all of a block's.
    pub(super) fn shorten(&mut self, start: u32, block: usize) {
        let count = self.here().saturating_sub(start);
        if self.m.trace.is_some() || !(2..=MOST).contains(&count) {
            return;
        }
        let mut open: FxHashSet<u32> =
            self.jumps.iter().rev().map(|(at, _)| *at).take_while(|at| *at >= start).collect();
        let (_, labels) = self.targets(start, &open);
        self.thread(start, &mut open, &labels);
        let (targets, _) = self.targets(start, &open);
        let sources = first_sources(start, &targets);
        let frame = self.frame(start, block);
        let mut known: Vec<Known> = Vec::new();
        for at in start..self.here() {
            if let Some(source) = sources.get(&at) {
                known.retain(|known| known.since < *source);
            }
            self.simplify(at, &mut known, &frame);
        }
        let (targets, labels) = self.targets(start, &open);
        let areas = &self.m.areas;
        let dead = Jumps { start, targets: &targets, labels: &labels, open: &open, areas }.dead(&self.code, &frame);
        self.leave_out(start, &dead, &targets);
    }

    /// Where a block's jumps lead within it; one to a jump that costs nothing leads to where that does.
    pub(super) fn targets(&mut self, start: u32, open: &FxHashSet<u32>) -> (Vec<Option<u32>>, FxHashSet<u32>) {
        let mut targets = Vec::new();
        for at in start..self.here() {
            let instr = self.code.instrs.get(to_usize(at)).copied().filter(|_| !open.contains(&at));
            let found = instr.and_then(|instr| target(instr, at));
            let further = found.and_then(|to| match self.code.instrs.get(to_usize(to)) {
                Some(Instr::Skip(further)) if *further > to => Some(*further),
                _ => None,
            });
            if let (Some(further), Some(instr)) = (further, self.code.instrs.get_mut(to_usize(at))) {
                aim(instr, at, further);
            }
            targets.push(further.or(found));
        }
        let labels = targets.iter().copied().flatten().collect();
        (targets, labels)
    }

    /// What is known of the slots in a block.
    fn frame(&self, start: u32, block: usize) -> Frame {
        let size = self.code.size;
        let (mut exposed, mut outside) = (Live::new(size), Live::new(size));
        exposed.add(&self.slots.exposed);
        for instr in self.code.instrs.get(to_usize(start)..).unwrap_or_default() {
            let Instr::Lea(_, offset) = *instr else { continue };
            let behind = self.slots.locals.partition_point(|range| range.0 <= offset);
            let local = self.slots.locals.get(behind.wrapping_sub(1)).filter(|range| offset < range.1);
            exposed.set(local.copied().unwrap_or((offset, size)), true);
        }
        outside.set((0, self.floor), true);
        for slots in self.slots.passing.get(&block).into_iter().flatten() {
            outside.set(*slots, false);
        }
        outside.add(&exposed);
        let mut kept = exposed.clone();
        kept.add(&self.slots.cleaned);
        Frame { exposed, outside, kept, size }
    }

    /// Reads the sources of copies in place of the copies, and follows what the instruction does.
    fn simplify(&mut self, at: u32, known: &mut Vec<Known>, frame: &Frame) {
        let Some(&instr) = self.code.instrs.get(to_usize(at)) else { return };
        let mut instr = self.with_sources(instr, known);
        if let Some(direct) = in_frame(instr, known, frame) {
            instr = self.with_sources(direct, known);
        }
        instr = self.decided(at, self.by_word(at, nearer(instr, known), known), known);
        self.code.instrs.get_mut(to_usize(at)).into_iter().for_each(|place| *place = instr);
        let effect = effect(&self.code, instr);
        // What is copied is asked before it may be overwritten.
        let found = match (effect, instr) {
            (Effect::Move { to, from, .. }, Instr::AddOff(_, _, by)) => {
                let what = match address(known, from) {
                    Some(offset) => What::Address(offset.saturating_add(by.into())),
                    None => What::Further(from, by),
                };
                vec![Known { to: range((to, 8)), what, since: at }]
            }
            (Effect::Move { to, from, size }, _) => copies(known, at, to, from, size),
            (Effect::Make { to, .. }, _) => {
                let what = computed(instr, known).map(What::Value).or_else(|| zero(instr, known));
                what.into_iter().map(|what| Known { to: range(to), what, since: at }).collect()
            }
            (_, Instr::Set1(to, value)) => {
                vec![Known { to: range((to, 1)), what: What::Value(value.into()), since: at }]
            }
            (_, Instr::Set4(to, value)) => {
                vec![Known { to: range((to, 4)), what: What::Value(value.cast_signed().into()), since: at }]
            }
            (_, Instr::Set8(to, value)) => {
                vec![Known { to: range((to, 8)), what: What::Value(value.into()), since: at }]
            }
            (_, Instr::Lea(to, offset)) => vec![Known { to: range((to, 8)), what: What::Address(offset), since: at }],
            _ => Vec::new(),
        };
        let is_over = |slots: Range, known: &Known| {
            meet(slots, known.to) || known.source().is_some_and(|source| meet(slots, source))
        };
        let changed = match effect {
            Effect::Enter | Effect::Intrinsic { .. } => callee(instr).map(|start| (start, u32::MAX)),
            _ => writes(&self.code, instr).map(range),
        };
        if let Some(slots) = changed {
            known.retain(|known| !is_over(slots, known));
        }
        let reaches = matches!(
            effect,
            Effect::Store { .. }
                | Effect::Copy { .. }
                | Effect::CopyMany { .. }
                | Effect::Repeat { .. }
                | Effect::Free { .. }
                | Effect::Enter
                | Effect::Intrinsic { .. }
                | Effect::Constant { .. }
        );
        if reaches {
            known.retain(|known| {
                !frame.exposed.any(known.to) && !known.source().is_some_and(|source| frame.exposed.any(source))
            });
        }
        known.extend(
            found
                .into_iter()
                .filter(|new| new.source().is_none_or(|source| changed.is_none_or(|slots| !meet(slots, source)))),
        );
        if known.len() > KNOWN {
            known.drain(..known.len() - KNOWN);
        }
    }

    /// The instruction with what it reads read where it came from.
    fn with_sources(&mut self, instr: Instr, known: &[Known]) -> Instr {
        if known.is_empty() || matches!(instr, Instr::DynField(..)) {
            return instr;
        }
        if let Instr::Slow(at) = instr {
            let Some(reads) = operands(&self.code, instr) else { return instr };
            let Some(&slow) = self.code.slow.get(to_usize(at)) else { return instr };
            let size = |slot: Slot| reads.iter().find(|read| read.0 == slot).map(|read| read.1);
            let of = |slot: Slot| size(slot).map_or(slot, |size| source(known, slot, size));
            let (a, b) = (of(slow.a), of(slow.b));
            if (a, b) == (slow.a, slow.b) {
                return instr;
            }
            self.code.slow.push(crate::machine::code::Slow { a, b, ..slow });
            return Instr::Slow(to_u32(self.code.slow.len() - 1));
        }
        let Some(reads) = operands(&self.code, instr) else { return instr };
        let has_result = writes(&self.code, instr).is_some();
        let mut count = 0;
        let _ = instr.map_slots(&mut |slot| {
            count += 1;
            slot
        });
        if count != reads.len() + usize::from(has_result) {
            return instr;
        }
        let sizes = has_result.then_some(0).into_iter().chain(reads.iter().map(|(_, size)| *size));
        let mut sizes = sizes.collect::<Vec<u16>>().into_iter();
        instr.map_slots(&mut |slot| match sizes.next() {
            None | Some(0) => slot,
            Some(size) => source(known, slot, size),
        })
    }

    /// A jump by whether a word is 0, as one by the word.
    fn by_word(&self, at: u32, instr: Instr, known: &[Known]) -> Instr {
        // What is asked for, of how many bytes, and whether the jump is taken if it is so.
        let (slot, size, wanted) = match instr {
            Instr::JmpIf(slot, _) | Instr::Jeq1K(slot, 1, _) | Instr::Jne1K(slot, 0, _) => (slot, 1, true),
            Instr::JmpIfNot(slot, _) | Instr::Jeq1K(slot, 0, _) | Instr::Jne1K(slot, 1, _) => (slot, 1, false),
            Instr::Jeq4K(slot, 1, _) | Instr::Jne4K(slot, 0, _) => (slot, 4, true),
            Instr::Jeq4K(slot, 0, _) | Instr::Jne4K(slot, 1, _) => (slot, 4, false),
            _ => return instr,
        };
        let zero = |what| if let What::Zero(word, is) = what { Some((word, is)) } else { None };
        let Some((word, is)) = held(known, slot, size, zero).filter(|_| self.is_short) else { return instr };
        let mut by_word = if is == wanted { Instr::Jeq8K(word, 0, 0) } else { Instr::Jne8K(word, 0, 0) };
        if let (Some(to), false) = (target(instr, at), self.is_open(at)) {
            aim(&mut by_word, at, to);
        }
        by_word
    }

    /// Whether it is not known yet where a jump leads.
    fn is_open(&self, at: u32) -> bool {
        self.jumps.iter().rev().take_while(|(from, _)| *from >= at).any(|(from, _)| *from == at)
    }

    /// A jump that always goes the same way: it costs the same where it is taken, and is nothing where it is not.
    fn decided(&mut self, at: u32, instr: Instr, known: &[Known]) -> Instr {
        let is = |slot: Slot, size: u16, wanted: i16| value(known, slot, size).map(|value| value == i64::from(wanted));
        let is_less = |slot: Slot, size: u16, k: i16| value(known, slot, size).map(|value| value < i64::from(k));
        // What has the sign's bit is large without a sign.
        let is_below = |slot: Slot, size: u16, k: i16| match value(known, slot, size) {
            Some(value) if value >= 0 && k >= 0 => Some(value < i64::from(k)),
            _ => None,
        };
        let is_taken = match instr {
            Instr::JltI32K(s, k, _) => is_less(s, 4, k),
            Instr::JgeI32K(s, k, _) => is_less(s, 4, k).map(|is| !is),
            Instr::JltI64K(s, k, _) => is_less(s, 8, k),
            Instr::JgeI64K(s, k, _) => is_less(s, 8, k).map(|is| !is),
            Instr::JltU32K(s, k, _) => is_below(s, 4, k),
            Instr::JgeU32K(s, k, _) => is_below(s, 4, k).map(|is| !is),
            Instr::JltU64K(s, k, _) => is_below(s, 8, k),
            Instr::JgeU64K(s, k, _) => is_below(s, 8, k).map(|is| !is),
            Instr::Jeq1K(s, k, _) => is(s, 1, k),
            Instr::Jne1K(s, k, _) => is(s, 1, k).map(|is| !is),
            Instr::Jeq4K(s, k, _) => is(s, 4, k),
            Instr::Jne4K(s, k, _) => is(s, 4, k).map(|is| !is),
            Instr::Jeq8K(s, k, _) => is(s, 8, k),
            Instr::Jne8K(s, k, _) => is(s, 8, k).map(|is| !is),
            Instr::JmpIf(s, _) => is(s, 1, 0).map(|is| !is),
            Instr::JmpIfNot(s, _) => is(s, 1, 0),
            _ => None,
        };
        match (is_taken, target(instr, at)) {
            (Some(true), Some(to)) => Instr::Jmp(if self.is_open(at) { 0 } else { to }),
            (Some(false), _) => {
                self.jumps.retain(|(from, _)| *from != at);
                Instr::Mov1(0, 0)
            }
            _ => instr,
        }
    }

    /// Leaves instructions out, and makes jumps lead where they did.
    fn leave_out(&mut self, start: u32, dead: &[bool], targets: &[Option<u32>]) {
        if !dead.contains(&true) {
            return;
        }
        let mut places = Vec::with_capacity(dead.len() + 1);
        let mut next = start;
        for dead in dead {
            places.push(next);
            next += u32::from(!dead);
        }
        places.push(next);
        let place = |at: u32| match at.checked_sub(start) {
            Some(index) => places.get(to_usize(index)).copied().unwrap_or(at),
            None => at,
        };
        let old = self.code.instrs.split_off(to_usize(start));
        for ((mut instr, dead), (target, at)) in old.into_iter().zip(dead).zip(targets.iter().zip(start..)) {
            if *dead {
                continue;
            }
            if let Some(target) = target {
                aim(&mut instr, place(at), place(*target));
            }
            self.code.instrs.push(instr);
        }
        let is_left_out = |at: u32| at.checked_sub(start).is_some_and(|at| dead.get(to_usize(at)) == Some(&true));
        let kept = self.jumps.partition_point(|(at, _)| *at < start);
        let open = self.jumps.split_off(kept);
        self.jumps.extend(open.into_iter().filter(|(at, _)| !is_left_out(*at)));
        self.jumps.iter_mut().rev().take_while(|(at, _)| *at >= start).for_each(|(at, _)| *at = place(*at));
        for (from, to) in self.code.inside.iter_mut().rev().take_while(|(from, _)| *from >= start) {
            (*from, *to) = (place(*from), place(*to));
        }
        self.code.spans.iter_mut().rev().take_while(|(at, _)| *at >= start).for_each(|(at, _)| *at = place(*at));
    }
}

/// The first jump to each label; 0 if there is one from behind it. What was known before that jump, and nothing in between has
/// changed, is known at the label.
fn first_sources(start: u32, targets: &[Option<u32>]) -> FxHashMap<u32, u32> {
    let mut sources = FxHashMap::default();
    for (at, target) in (start..).zip(targets) {
        let Some(target) = target else { continue };
        let source = if *target > at { at } else { 0 };
        let first = sources.entry(*target).or_insert(source);
        *first = source.min(*first);
    }
    sources
}

/// Where the callee's frame begins.
pub(super) fn callee(instr: Instr) -> Option<u32> {
    match instr {
        Instr::Call(shift, _)
        | Instr::CallModel(shift, _)
        | Instr::CallPtr(shift, _)
        | Instr::CallCatch(shift, _)
        | Instr::CallVirtual(shift, _)
        | Instr::DropDyn(shift, _)
        | Instr::Unpark(shift, _)
        | Instr::DropParked(shift, _)
        | Instr::Intrinsic(shift, _) => Some(u32::from(shift) * 16),
        _ => None,
    }
}

/// The slots that an instruction reads by its operands, in their order; `None` if that is not known.
pub(super) fn operands(code: &Code, instr: Instr) -> Option<Vec<(Slot, u16)>> {
    let some = |parts: [(Slot, u16); 2]| parts.into_iter().filter(|(_, size)| *size > 0).collect();
    Some(match effect(code, instr) {
        Effect::Nothing => match instr {
            Instr::DynField(pointer, vtable, _) => vec![(pointer, 8), (vtable, 8)],
            Instr::Aligned(pointer, _) => vec![(pointer, 8)],
            Instr::Resume | Instr::Unreachable => return None,
            _ => Vec::new(),
        },
        Effect::Move { from, size, .. } => vec![(from, size)],
        Effect::Clear(_) | Effect::Constant { .. } => Vec::new(),
        Effect::Make { from, .. } => some(from),
        Effect::Load { pointer, .. } => vec![(pointer, 8)],
        Effect::Store { pointer, from, .. } => vec![(pointer, 8), from],
        Effect::Copy { to, from, .. } => vec![(to, 8), (from, 8)],
        Effect::CopyMany { to, from, size } => vec![(to, 8), (from, 8), (size, 8)],
        Effect::Repeat { pointer, total, .. } => vec![(pointer, 8), (total, 8)],
        Effect::Free { pointer } => {
            let Instr::Free(at) = instr else { return None };
            let meta = code.frees.get(to_usize(at)).and_then(|free| free.by.meta());
            std::iter::once((pointer, 8)).chain(meta.map(|meta| (meta, 8))).collect()
        }
        Effect::Decide(parts) => some(parts),
        Effect::Index(i) => match instr {
            Instr::Bound(_, len) => vec![(i, 8), (len, 8)],
            _ => vec![(i, 8)],
        },
        Effect::Enter | Effect::Intrinsic { .. } => match instr {
            Instr::CallPtr(_, slot)
            | Instr::CallCatch(_, slot)
            | Instr::DropDyn(_, slot)
            | Instr::DropParked(_, slot) => {
                vec![(slot, 8)]
            }
            Instr::Unpark(_, slot) => vec![(slot, 16)],
            Instr::Park => return None,
            Instr::CallVirtual(_, site) => match code.sites.get(to_usize(site))?.callee {
                SiteCallee::Virtual(slot, ..) | SiteCallee::Callable(slot, _) => vec![(slot, 8)],
                SiteCallee::Intrinsic(_) => return None,
            },
            _ => Vec::new(),
        },
        Effect::Return => return None,
    })
}

/// The slots that hold the same.
fn source(known: &[Known], slot: Slot, size: u16) -> Slot {
    let (start, end) = range((slot, size));
    let found = known.iter().rev().find_map(|known| match known.what {
        What::Same(from) if known.to.0 <= start && end <= known.to.1 => Slot::try_from(from + start - known.to.0).ok(),
        _ => None,
    });
    found.unwrap_or(slot)
}

/// What exactly these slots hold, by the last thing known of the kind that is asked for.
fn held<T>(known: &[Known], slot: Slot, size: u16, asked: impl Fn(What) -> Option<T>) -> Option<T> {
    let slots = range((slot, size));
    known.iter().rev().filter(|known| known.to == slots).find_map(|known| asked(known.what))
}

/// The part of the frame that the pointer in a slot leads to.
fn address(known: &[Known], slot: Slot) -> Option<u32> {
    held(known, slot, 8, |what| if let What::Address(offset) = what { Some(offset) } else { None })
}

/// The integer that a slot holds.
fn value(known: &[Known], slot: Slot, size: u16) -> Option<i64> {
    held(known, slot, size, |what| if let What::Value(value) = what { Some(value) } else { None })
}

/// What a comparison of known integers gives.
fn computed(instr: Instr, known: &[Known]) -> Option<i64> {
    let both = |a: Slot, b: Slot, size: u16| Some((value(known, a, size)?, value(known, b, size)?));
    let answer = match instr {
        Instr::Eq1(_, a, b) => both(a, b, 1).map(|(a, b)| a == b)?,
        Instr::Eq4(_, a, b) => both(a, b, 4).map(|(a, b)| a == b)?,
        Instr::Eq8(_, a, b) => both(a, b, 8).map(|(a, b)| a == b)?,
        Instr::Ne1(_, a, b) => both(a, b, 1).map(|(a, b)| a != b)?,
        Instr::Ne4(_, a, b) => both(a, b, 4).map(|(a, b)| a != b)?,
        Instr::Ne8(_, a, b) => both(a, b, 8).map(|(a, b)| a != b)?,
        Instr::NotBool(_, a) => value(known, a, 1)? == 0,
        _ => return None,
    };
    Some(answer.into())
}

/// Whether an instruction asks if a word is 0.
fn zero(instr: Instr, known: &[Known]) -> Option<What> {
    let other = |a: Slot, b: Slot| match (value(known, a, 8), value(known, b, 8)) {
        (Some(0), _) => Some(b),
        (_, Some(0)) => Some(a),
        _ => None,
    };
    match instr {
        Instr::IsZero8(_, a) => Some(What::Zero(a, true)),
        Instr::NonZero8(_, a) => Some(What::Zero(a, false)),
        Instr::Eq8(_, a, b) => other(a, b).map(|slot| What::Zero(slot, true)),
        Instr::Ne8(_, a, b) => other(a, b).map(|slot| What::Zero(slot, false)),
        _ => None,
    }
}

/// What is known once bytes were copied: where they come from first of all.
fn copies(known: &[Known], at: u32, to: Slot, from: Slot, size: u16) -> Vec<Known> {
    let (start, end) = range((from, size));
    let mut found = vec![Known { to: range((to, size)), what: What::Same(start), since: at }];
    for known in known {
        let (low, high) = (known.to.0.max(start), known.to.1.min(end));
        let what = match known.what {
            What::Same(source) if low < high => What::Same(source + low - known.to.0),
            What::Address(_) | What::Value(_) | What::Further(..) | What::Zero(..) if known.to == (low, high) => {
                known.what
            }
            _ => continue,
        };
        let begin = u32::from(to) + low - start;
        found.push(Known { to: (begin, begin + high - low), what, since: at });
    }
    found
}

/// A load or store of what lies in the frame, as a move.
fn in_frame(instr: Instr, known: &[Known], frame: &Frame) -> Option<Instr> {
    let at = |pointer: Slot, offset: u16, size: u32, align: u32| {
        let start = address(known, pointer)?.checked_add(offset.into())?;
        let fits = start.checked_add(size)? <= frame.size && start.is_multiple_of(align);
        Slot::try_from(start).ok().filter(|_| fits)
    };
    Some(match instr {
        Instr::Ld1(d, p, offset) => Instr::Mov1(d, at(p, offset, 1, 1)?),
        Instr::Ld2(d, p, offset) => Instr::Mov2(d, at(p, offset, 2, 2)?),
        Instr::Ld4(d, p, offset) => Instr::Mov4(d, at(p, offset, 4, 4)?),
        Instr::Ld8(d, p, offset) => Instr::Mov8(d, at(p, offset, 8, 8)?),
        Instr::Ld16(d, p, offset) => Instr::Mov16(d, at(p, offset, 16, 16)?),
        Instr::LdN(d, p, size) => Instr::MovN(d, at(p, 0, size.into(), 1)?, size),
        Instr::St1(p, offset, s) => Instr::Mov1(at(p, offset, 1, 1)?, s),
        Instr::St2(p, offset, s) => Instr::Mov2(at(p, offset, 2, 2)?, s),
        Instr::St4(p, offset, s) => Instr::Mov4(at(p, offset, 4, 4)?, s),
        Instr::St8(p, offset, s) => Instr::Mov8(at(p, offset, 8, 8)?, s),
        Instr::St16(p, offset, s) => Instr::Mov16(at(p, offset, 16, 16)?, s),
        Instr::StN(p, s, size) => Instr::MovN(at(p, 0, size.into(), 1)?, s, size),
        _ => return None,
    })
}

/// A load or store behind a pointer that is another one, some bytes further.
fn nearer(instr: Instr, known: &[Known]) -> Instr {
    let at = |pointer: Slot, offset: u16| {
        let further = |what| if let What::Further(from, by) = what { Some((from, by)) } else { None };
        let found = held(known, pointer, 8, further);
        found.and_then(|(from, by)| Some((from, by.checked_add(offset)?))).unwrap_or((pointer, offset))
    };
    macro_rules! by_access {
        (load: $($load:ident)*, store: $($store:ident)*) => {
            match instr {
                $(Instr::$load(d, p, offset) => {
                    let (p, offset) = at(p, offset);
                    Instr::$load(d, p, offset)
                })*
                $(Instr::$store(p, offset, s) => {
                    let (p, offset) = at(p, offset);
                    Instr::$store(p, offset, s)
                })*
                _ => instr,
            }
        };
    }
    by_access!(load: Ld1 Ld2 Ld4 Ld8 Ld16, store: St1 St2 St4 St8 St16)
}

/// Whether an instruction only writes its result.
pub(super) fn is_pure(code: &Code, instr: Instr) -> bool {
    match effect(code, instr) {
        Effect::Move { .. } => true,
        Effect::Clear(_) => !matches!(instr, Instr::Box(_)),
        #[rustfmt::skip]
        Effect::Make { .. } => matches!(
            instr,
            Instr::Index1(..) | Instr::Index2(..) | Instr::Index4(..) | Instr::Index8(..) | Instr::Index16(..)
            | Instr::Add4(..) | Instr::Add8(..) | Instr::Sub4(..) | Instr::Sub8(..) | Instr::Mul4(..) | Instr::Mul8(..)
            | Instr::Add4K(..) | Instr::Add8K(..) | Instr::Mul8K(..) | Instr::NotBool(..) | Instr::IsZero8(..) | Instr::NonZero8(..)
            | Instr::DivI32K(..) | Instr::DivU32K(..) | Instr::DivI64K(..) | Instr::DivU64K(..)
            | Instr::RemI32K(..) | Instr::RemU32K(..) | Instr::RemI64K(..) | Instr::RemU64K(..)
            | Instr::And1(..) | Instr::Or1(..) | Instr::Xor1(..) | Instr::And4(..) | Instr::Or4(..) | Instr::Xor4(..)
            | Instr::And8(..) | Instr::Or8(..) | Instr::Xor8(..)
            | Instr::Shl4(..) | Instr::Shl8(..) | Instr::ShrI32(..) | Instr::ShrU32(..) | Instr::ShrI64(..) | Instr::ShrU64(..)
            | Instr::AddF64(..) | Instr::SubF64(..) | Instr::MulF64(..) | Instr::DivF64(..)
            | Instr::AddF32(..) | Instr::SubF32(..) | Instr::MulF32(..) | Instr::DivF32(..)
            | Instr::Sext48(..) | Instr::Zext14(..) | Instr::Zext18(..) | Instr::Zext48(..)
            | Instr::Eq1(..) | Instr::Eq4(..) | Instr::Eq8(..) | Instr::Ne1(..) | Instr::Ne4(..) | Instr::Ne8(..)
            | Instr::LtU8(..) | Instr::LtI32(..) | Instr::LtU32(..) | Instr::LtI64(..) | Instr::LtU64(..) | Instr::LtF64(..)
            | Instr::LeU8(..) | Instr::LeI32(..) | Instr::LeU32(..) | Instr::LeI64(..) | Instr::LeU64(..) | Instr::LeF64(..)
        ),
        _ => false,
    }
}
