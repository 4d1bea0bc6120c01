//! Measures work on one thread, on machines that do other things too.

use std::time::{Duration, Instant};

/// A running measurement.
#[derive(Debug)]
pub struct Stopwatch {
    started: Instant,
    spent: Option<u64>,
}

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Stopwatch {
        Stopwatch { spent: thread_nanos(), started: Instant::now() }
    }

    /// The time this thread has run since; all the time that passed where the system does not say (Unix does).
    pub fn elapsed(&self) -> Duration {
        let passed = self.started.elapsed();
        match (self.spent, thread_nanos()) {
            (Some(before), Some(now)) => Duration::from_nanos(now.saturating_sub(before)),
            _ => passed,
        }
    }
}

/// Nanoseconds this thread has run.
#[cfg(unix)]
fn thread_nanos() -> Option<u64> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    u64::try_from(time.tv_sec).ok()?.checked_mul(1_000_000_000)?.checked_add(u64::try_from(time.tv_nsec).ok()?)
}

#[cfg(not(unix))]
fn thread_nanos() -> Option<u64> {
    None
}
