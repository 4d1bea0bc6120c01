//! Calls functions that give text, many times over one compiled program: each call finds the memory that a process finds.

use std::rc::Rc;

use super::bits::low64;
use super::host::Host;
use super::memory::Memory;
use super::outcome::{Outcome, Stop, Undefined};
use super::run::{Thread, Threads};
use super::{ConstantState, Instance, Machine};
use crate::types::Def;

/// Bytes in use at which memory is thrown away: what calls leaked.
const MUCH: u64 = 8 << 20;

/// What came of a call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fed {
    pub(crate) outcome: Outcome,
    /// The text that the function gave.
    pub(crate) said: Option<String>,
    pub(crate) steps: u64,
}

impl Machine<'_> {
    /// The text that a `&str`, given as its bytes, refers to.
    pub(crate) fn said(&self, value: &[u8]) -> Option<String> {
        let bits = u128::from_le_bytes(*value.first_chunk()?);
        let bytes = self.memory.bytes(low64(bits), low64(bits.wrapping_shr(64))).ok()?;
        Some(String::from_utf8_lossy(bytes).into_owned())
    }

    /// Calls a `fn(&[u128]) -> &str` as if nothing had run before. `host` has what it wrote, until the next call.
    pub(crate) fn feed(&mut self, instance: Instance, words: &[u128], fuel: u64) -> Fed {
        self.forget(fuel);
        let (outcome, value) = match self.words(words) {
            Ok(slice) => self.run(instance, &[slice]),
            Err(_) => (Outcome::OutOfMemory, Vec::new()),
        };
        let said = if outcome == Outcome::Finished { self.said(&value) } else { None };
        let steps = self.steps_taken(fuel);
        let is_whole = matches!(outcome, Outcome::Finished | Outcome::Panicked(_) | Outcome::Exit(_));
        let has_threads = self.threads.were_started() || self.hook.is_some();
        if !is_whole || has_threads || self.memory.used > MUCH || self.is_computing() {
            self.restart();
        }
        Fed { outcome, said, steps }
    }

    /// A slice of words, as its bytes.
    fn words(&mut self, words: &[u128]) -> Result<Vec<u8>, Stop> {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let pointer = self.memory.allocate(size, 16)?;
        self.memory.bytes_mut(pointer, size).map_err(Stop::from)?.copy_from_slice(&bytes);
        let length = u64::try_from(words.len()).map_err(|_| Undefined::OutOfBounds)?;
        Ok([pointer.to_le_bytes(), length.to_le_bytes()].concat())
    }

    /// Forgets what a call left: what it wrote, and statics. Constants of which none can be told from a new one stay.
    fn forget(&mut self, fuel: u64) {
        self.host = Host::default();
        (self.thread, self.threads) = (Thread::default(), Threads::default());
        (self.value, self.ending, self.hook) = (Vec::new(), None, None);
        (self.reserve, self.budget, self.computing, self.is_noted) = (0, fuel, 0, false);
        self.fuel = fuel;
        let used = self.constants.iter().filter(|constant| constant.state != ConstantState::New);
        let statics: Vec<Def> = used.filter_map(|constant| constant.of).collect();
        if statics.into_iter().any(|def| self.program.is_mutable(def)) {
            self.constants.iter_mut().for_each(|constant| constant.state = ConstantState::New);
        }
    }

    /// Whether a panic has left a constant half made.
    fn is_computing(&self) -> bool {
        self.constants.iter().any(|constant| constant.state == ConstantState::Running)
    }

    /// Throws memory away, and code, which has addresses in it.
    fn restart(&mut self) {
        self.memory = Memory::new(self.limits);
        self.parked.clear();
        self.functions.iter_mut().for_each(|(_, code)| *code = None::<Rc<_>>);
        self.addresses.clear();
        self.texts.clear();
        self.constants.iter_mut().for_each(|constant| constant.state = ConstantState::New);
    }
}
