// Sleeping, deadlines, intervals.

use std::fmt::Debug;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time;
use tokio::runtime::scheduler::{Core, Timer};
use tokio::time::error::Elapsed;
pub use std::time::Duration;

// Of the runtime's clock, in nanoseconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Instant { nanos: u64 }
impl Debug for Instant {}
// The most that anything sleeps: thirty years.
const FOREVER: u64 = 946080000000000000;
// Of a time to sleep.
fn nanos(duration: Duration) -> u64 { u64::try_from(duration.as_nanos()).unwrap_or(FOREVER).min(FOREVER) }
impl Instant {
    pub fn now() -> Instant { Instant { nanos: tokio::runtime::scheduler::clock() } }
    pub fn from_std(std: time::Instant) -> Instant;
    pub fn into_std(self) -> time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration { self.saturating_duration_since(earlier) }
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { self.nanos.checked_sub(earlier.nanos).map(Duration::from_nanos) }
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration { Duration::from_nanos(self.nanos.saturating_sub(earlier.nanos)) }
    pub fn elapsed(&self) -> Duration { Instant::now().duration_since(*self) }
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        let nanos = self.nanos.checked_add(u64::try_from(duration.as_nanos()).ok()?)?;
        Some(Instant { nanos })
    }
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        let nanos = self.nanos.checked_sub(u64::try_from(duration.as_nanos()).ok()?)?;
        Some(Instant { nanos })
    }
}
impl From<time::Instant> for Instant {}
impl From<Instant> for time::Instant {}
impl Add<Duration> for Instant {
    type Output = Instant;
    #[track_caller]
    fn add(self, other: Duration) -> Instant { self.checked_add(other).expect("overflow when adding duration to instant") }
}
impl AddAssign<Duration> for Instant {
    #[track_caller]
    fn add_assign(&mut self, rhs: Duration) { *self = *self + rhs }
}
impl Sub for Instant {
    type Output = Duration;
    fn sub(self, rhs: Instant) -> Duration { self.saturating_duration_since(rhs) }
}
impl Sub<Duration> for Instant {
    type Output = Instant;
    #[track_caller]
    fn sub(self, rhs: Duration) -> Instant { self.checked_sub(rhs).expect("overflow when subtracting duration from instant") }
}
impl SubAssign<Duration> for Instant {
    #[track_caller]
    fn sub_assign(&mut self, rhs: Duration) { *self = *self - rhs }
}
pub struct Interval { delay: Pin<Box<Sleep>>, period: Duration, behavior: MissedTickBehavior }
impl Debug for Interval {}
impl Interval {
    pub async fn tick(&mut self) -> Instant { std::future::poll_fn(|cx| self.poll_tick(cx)).await }
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant> {
        std::task::ready!(self.delay.as_mut().poll(cx));
        let (timeout, now) = (self.delay.deadline(), Instant::now());
        let is_late = now > timeout + Duration::from_millis(5);
        let next = if is_late { self.behavior.next(timeout, now, self.period) } else { timeout + self.period };
        self.delay.as_mut().restart(next);
        Poll::Ready(timeout)
    }
    pub fn reset(&mut self) { self.reset_at(Instant::now() + self.period) }
    pub fn reset_immediately(&mut self) { self.reset_at(Instant::now()) }
    pub fn reset_after(&mut self, after: Duration) { self.reset_at(Instant::now() + after) }
    pub fn reset_at(&mut self, deadline: Instant) { self.delay.as_mut().reset(deadline) }
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior { self.behavior }
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) { self.behavior = behavior }
    pub fn period(&self) -> Duration { self.period }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum MissedTickBehavior { Burst, Delay, Skip }
impl MissedTickBehavior {
    fn next(self, timeout: Instant, now: Instant, period: Duration) -> Instant {
        match self {
            MissedTickBehavior::Burst => timeout + period,
            MissedTickBehavior::Delay => now + period,
            MissedTickBehavior::Skip => {
                let behind = (now - timeout).as_nanos() % period.as_nanos();
                now + (period - Duration::from_nanos(behind as u64))
            }
        }
    }
}
impl Default for MissedTickBehavior {
    fn default() -> Self { MissedTickBehavior::Burst }
}
pub struct Sleep { deadline: Instant, core: Arc<Core>, timer: Option<Running> }
impl Debug for Sleep {}
// A timer that nobody waits for once this is gone.
struct Running { timer: Arc<Timer> }
impl Drop for Running {
    fn drop(&mut self) { self.timer.cancel() }
}
impl Sleep {
    pub fn deadline(&self) -> Instant { self.deadline }
    pub fn is_elapsed(&self) -> bool { self.timer.as_ref().is_some_and(|running| running.timer.is_fired.get()) }
    pub fn reset(self: Pin<&mut Self>, deadline: Instant) {
        let this = unsafe { self.get_unchecked_mut() };
        this.deadline = deadline;
        let waker = match &this.timer {
            Some(running) => running.timer.waker.take(),
            None => None,
        };
        let timer = this.start();
        match waker {
            Some(waker) if timer.is_fired.get() => waker.wake(),
            waker => *timer.waker.borrow_mut() = waker,
        }
    }
    // The same, but the timer begins when it is polled.
    fn restart(self: Pin<&mut Self>, deadline: Instant) {
        let this = unsafe { self.get_unchecked_mut() };
        this.deadline = deadline;
        this.timer = None;
    }
    fn start(&mut self) -> Arc<Timer> {
        self.timer = None;
        let timer = Timer::new(self.core.clone(), self.deadline.nanos);
        self.timer = Some(Running { timer: timer.clone() });
        timer
    }
}
impl Future for Sleep {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = unsafe { self.get_unchecked_mut() };
        let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
        let timer = match &this.timer {
            Some(running) => running.timer.clone(),
            None => this.start(),
        };
        if timer.is_fired.get() {
            progress.made();
            return Poll::Ready(());
        }
        *timer.waker.borrow_mut() = Some(cx.waker().clone());
        Poll::Pending
    }
}
pub struct Timeout<T> { value: T, delay: Option<Sleep> }
impl<T> Debug for Timeout<T> {}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T { &self.value }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub fn into_inner(self) -> T { self.value }
}
impl<T: Future> Future for Timeout<T> {
    type Output = Result<T::Output, Elapsed>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        let had_budget = tokio::runtime::scheduler::has_budget();
        if let Poll::Ready(value) = unsafe { Pin::new_unchecked(&mut this.value) }.poll(cx) {
            return Poll::Ready(Ok(value));
        }
        let Some(delay) = &mut this.delay else { return Poll::Pending };
        let delay = unsafe { Pin::new_unchecked(delay) };
        // What used the budget up must not keep the time from being looked at.
        let is_used_up = had_budget && !tokio::runtime::scheduler::has_budget();
        let polled = if is_used_up { tokio::runtime::scheduler::without_budget(|| delay.poll(cx)) } else { delay.poll(cx) };
        polled.map(|()| Err(Elapsed(())))
    }
}
pub async fn advance(duration: Duration) {
    std::thread::sleep(duration);
    tokio::task::yield_now().await
}
#[track_caller]
pub fn interval(period: Duration) -> Interval {
    assert!(period > Duration::ZERO, "`period` must be non-zero.");
    interval_at(Instant::now(), period)
}
#[track_caller]
pub fn interval_at(start: Instant, period: Duration) -> Interval {
    assert!(period > Duration::ZERO, "`period` must be non-zero.");
    Interval { delay: Box::pin(sleep_until(start)), period, behavior: MissedTickBehavior::Burst }
}
// The clock only moves where all wait: it is as if it was paused.
pub fn pause() {}
pub fn resume() {}
#[track_caller]
pub fn sleep(duration: Duration) -> Sleep { sleep_until(Instant { nanos: Instant::now().nanos + nanos(duration) }) }
#[track_caller]
pub fn sleep_until(deadline: Instant) -> Sleep { Sleep { deadline, core: tokio::runtime::scheduler::current(), timer: None } }
#[track_caller]
pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture> { Timeout { value: future.into_future(), delay: Some(sleep(duration)) } }
#[track_caller]
pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> { Timeout { value: future.into_future(), delay: Some(sleep_until(deadline)) } }

pub mod error {
    use std::{error, io};
    use std::fmt::{Display, Formatter};

    #[derive(Debug, PartialEq, Eq)] pub struct Elapsed(());
    impl Display for Elapsed {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("deadline has elapsed") }
    }
    impl error::Error for Elapsed {}
    impl From<Elapsed> for io::Error {
        fn from(err: Elapsed) -> io::Error { io::Error::new(io::ErrorKind::TimedOut, "deadline has elapsed") }
    }
}
