//! Processor time, which another program's work on the same machine does not add to.

use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::time::{ClockId, clock_gettime};

/// What this thread has used.
pub fn of_thread() -> Result<Duration, String> {
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_err(|error| error.to_string())?;
    Ok(Duration::from(time))
}

/// What all processes that were started and have ended have used.
pub fn of_children() -> Result<Duration, String> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let (user, system) = (usage.user_time(), usage.system_time());
    let micros = |time: nix::sys::time::TimeVal| {
        let (seconds, micros) = (u64::try_from(time.tv_sec()), u64::try_from(time.tv_usec()));
        seconds.unwrap_or(0).saturating_mul(1_000_000).saturating_add(micros.unwrap_or(0))
    };
    Ok(Duration::from_micros(micros(user).saturating_add(micros(system))))
}
