// Sleeping, deadlines, intervals.

use std::time;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::time::error::Elapsed;
pub use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Instant;
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: time::Instant) -> Instant;
    pub fn into_std(self) -> time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl From<time::Instant> for Instant {}
impl From<Instant> for time::Instant {}
impl Add<Duration> for Instant { type Output = Instant; }
impl AddAssign<Duration> for Instant {}
impl Sub for Instant { type Output = Duration; }
impl Sub<Duration> for Instant { type Output = Instant; }
impl SubAssign<Duration> for Instant {}
#[derive(Debug)] pub struct Interval;
impl Interval {
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum MissedTickBehavior { Burst, Delay, Skip }
impl Default for MissedTickBehavior {}
#[derive(Debug)] pub struct Sleep;
impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl Future for Sleep { type Output = (); }
#[derive(Debug)] pub struct Timeout<T>;
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Future> Future for Timeout<T> { type Output = Result<T::Output, Elapsed>; }
pub async fn advance(duration: Duration);
pub fn interval(period: Duration) -> Interval;
pub fn interval_at(start: Instant, period: Duration) -> Interval;
pub fn pause();
pub fn resume();
pub fn sleep(duration: Duration) -> Sleep;
pub fn sleep_until(deadline: Instant) -> Sleep;
pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture>;
pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>;

pub mod error {
    use std::{error, io};
    use std::fmt::Display;

    #[derive(Debug, PartialEq, Eq)] pub struct Elapsed;
    impl Display for Elapsed {}
    impl error::Error for Elapsed {}
    impl From<Elapsed> for io::Error {}
}
