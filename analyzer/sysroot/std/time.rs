// Durations and clocks.

use std::error::Error;
use std::fmt::{Alignment, Debug, Display, Formatter};
use std::intrinsics::text;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration { secs: u64, nanos: u32 }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryFromFloatSecsError { kind: FloatSecs }
#[derive(Debug, Clone, PartialEq, Eq)]
enum FloatSecs { Negative, OverflowOrNan }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant { nanos: i128 }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime { nanos: i128 }
#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);
pub const UNIX_EPOCH: SystemTime = SystemTime { nanos: 0 };
const SECOND: u32 = 1_000_000_000;
impl Duration {
    pub const ZERO: Duration = Duration { secs: 0, nanos: 0 };
    pub const MAX: Duration = Duration { secs: u64::MAX, nanos: 999_999_999 };
    fn of_nanos(nanos: u128) -> Option<Duration> {
        let secs = nanos / SECOND as u128;
        if secs > u64::MAX as u128 {
            return None;
        }
        Some(Duration { secs: secs as u64, nanos: (nanos % SECOND as u128) as u32 })
    }
    #[track_caller]
    fn of_float(secs: f64) -> Duration {
        match Duration::try_from_secs_f64(secs) {
            Ok(duration) => duration,
            Err(error) => std::intrinsics::panic_str(error.message()),
        }
    }
    #[track_caller]
    pub const fn new(secs: u64, nanos: u32) -> Duration {
        if nanos < SECOND {
            return Duration { secs, nanos };
        }
        match secs.checked_add((nanos / SECOND) as u64) {
            Some(secs) => Duration { secs, nanos: nanos % SECOND },
            None => panic!("overflow in Duration::new"),
        }
    }
    pub const fn from_secs(secs: u64) -> Duration { Duration { secs, nanos: 0 } }
    pub const fn from_millis(millis: u64) -> Duration { Duration { secs: millis / 1000, nanos: (millis % 1000) as u32 * 1_000_000 } }
    pub const fn from_micros(micros: u64) -> Duration { Duration { secs: micros / 1_000_000, nanos: (micros % 1_000_000) as u32 * 1000 } }
    pub const fn from_nanos(nanos: u64) -> Duration { Duration { secs: nanos / SECOND as u64, nanos: (nanos % SECOND as u64) as u32 } }
    #[track_caller]
    pub const fn from_nanos_u128(nanos: u128) -> Duration {
        match Duration::of_nanos(nanos) {
            Some(duration) => duration,
            None => panic!("overflow in `Duration::from_nanos_u128`"),
        }
    }
    #[track_caller]
    pub const fn from_hours(hours: u64) -> Duration {
        if hours > u64::MAX / 3600 {
            panic!("overflow in Duration::from_hours");
        }
        Duration::from_secs(hours * 3600)
    }
    #[track_caller]
    pub const fn from_mins(mins: u64) -> Duration {
        if mins > u64::MAX / 60 {
            panic!("overflow in Duration::from_mins");
        }
        Duration::from_secs(mins * 60)
    }
    pub const fn is_zero(&self) -> bool { self.secs == 0 && self.nanos == 0 }
    pub const fn as_secs(&self) -> u64 { self.secs }
    pub const fn subsec_millis(&self) -> u32 { self.nanos / 1_000_000 }
    pub const fn subsec_micros(&self) -> u32 { self.nanos / 1000 }
    pub const fn subsec_nanos(&self) -> u32 { self.nanos }
    pub const fn as_millis(&self) -> u128 { self.as_nanos() / 1_000_000 }
    pub const fn as_micros(&self) -> u128 { self.as_nanos() / 1000 }
    pub const fn as_nanos(&self) -> u128 { self.secs as u128 * SECOND as u128 + self.nanos as u128 }
    pub const fn abs_diff(self, other: Duration) -> Duration { if self > other { self - other } else { other - self } }
    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> { Duration::of_nanos(self.as_nanos() + rhs.as_nanos()) }
    pub const fn saturating_add(self, rhs: Duration) -> Duration { self.checked_add(rhs).unwrap_or(Duration::MAX) }
    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> { Duration::of_nanos(self.as_nanos().checked_sub(rhs.as_nanos())?) }
    pub const fn saturating_sub(self, rhs: Duration) -> Duration { self.checked_sub(rhs).unwrap_or(Duration::ZERO) }
    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> { Duration::of_nanos(self.as_nanos() * rhs as u128) }
    pub const fn saturating_mul(self, rhs: u32) -> Duration { self.checked_mul(rhs).unwrap_or(Duration::MAX) }
    pub const fn checked_div(self, rhs: u32) -> Option<Duration> { Duration::of_nanos(self.as_nanos().checked_div(rhs as u128)?) }
    pub const fn as_secs_f64(&self) -> f64 { self.secs as f64 + self.nanos as f64 / 1e9 }
    pub const fn as_secs_f32(&self) -> f32 { self.secs as f32 + self.nanos as f32 / 1e9 }
    #[track_caller]
    pub fn from_secs_f64(secs: f64) -> Duration { Duration::of_float(secs) }
    #[track_caller]
    pub fn from_secs_f32(secs: f32) -> Duration { Duration::of_float(secs as f64) }
    #[track_caller]
    pub fn mul_f64(self, rhs: f64) -> Duration { Duration::of_float(rhs * self.as_secs_f64()) }
    #[track_caller]
    pub fn mul_f32(self, rhs: f32) -> Duration { Duration::of_float((rhs * self.as_secs_f32()) as f64) }
    #[track_caller]
    pub fn div_f64(self, rhs: f64) -> Duration { Duration::of_float(self.as_secs_f64() / rhs) }
    #[track_caller]
    pub fn div_f32(self, rhs: f32) -> Duration { Duration::of_float((self.as_secs_f32() / rhs) as f64) }
    pub const fn div_duration_f64(self, rhs: Duration) -> f64 { (self.secs as f64 * 1e9 + self.nanos as f64) / (rhs.secs as f64 * 1e9 + rhs.nanos as f64) }
    pub const fn div_duration_f32(self, rhs: Duration) -> f32 { (self.secs as f32 * 1e9 + self.nanos as f32) / (rhs.secs as f32 * 1e9 + rhs.nanos as f32) }
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> { Duration::try_from_secs_f64(secs as f64) }
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {
        if secs < 0.0 {
            return Err(TryFromFloatSecsError { kind: FloatSecs::Negative });
        }
        let too_much = Err(TryFromFloatSecsError { kind: FloatSecs::OverflowOrNan });
        if !(secs < 18446744073709551616.0) {
            return too_much;
        }
        let bits = secs.to_bits();
        let exponent = (bits >> 52 & 0x7ff) as i32;
        let fraction = bits & 0xf_ffff_ffff_ffff;
        let (mantissa, exponent) =
            if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
        let scaled = mantissa as u128 * SECOND as u128;
        let nanos = if exponent >= 0 {
            scaled << exponent
        } else if exponent < -100 {
            0
        } else {
            let whole = scaled >> -exponent;
            let rest = scaled - (whole << -exponent);
            let half = 1_u128 << (-exponent - 1);
            if rest > half || rest == half && whole & 1 == 1 { whole + 1 } else { whole }
        };
        match Duration::of_nanos(nanos) {
            Some(duration) => Ok(duration),
            None => too_much,
        }
    }
}
impl Add for Duration {
    type Output = Duration;
    #[track_caller]
    fn add(self, rhs: Duration) -> Duration {
        match self.checked_add(rhs) {
            Some(value) => value,
            None => panic!("overflow when adding durations"),
        }
    }
}
impl AddAssign for Duration {
    #[track_caller]
    fn add_assign(&mut self, rhs: Duration) { *self = *self + rhs }
}
impl Sub for Duration {
    type Output = Duration;
    #[track_caller]
    fn sub(self, rhs: Duration) -> Duration {
        match self.checked_sub(rhs) {
            Some(value) => value,
            None => panic!("overflow when subtracting durations"),
        }
    }
}
impl SubAssign for Duration {
    #[track_caller]
    fn sub_assign(&mut self, rhs: Duration) { *self = *self - rhs }
}
impl Mul<u32> for Duration {
    type Output = Duration;
    #[track_caller]
    fn mul(self, rhs: u32) -> Duration {
        match self.checked_mul(rhs) {
            Some(value) => value,
            None => panic!("overflow when multiplying duration by scalar"),
        }
    }
}
impl Mul<Duration> for u32 {
    type Output = Duration;
    #[track_caller]
    fn mul(self, rhs: Duration) -> Duration { rhs * self }
}
impl MulAssign<u32> for Duration {
    #[track_caller]
    fn mul_assign(&mut self, rhs: u32) { *self = *self * rhs }
}
impl Div<u32> for Duration {
    type Output = Duration;
    #[track_caller]
    fn div(self, rhs: u32) -> Duration {
        match self.checked_div(rhs) {
            Some(value) => value,
            None => panic!("divide by zero error when dividing duration by scalar"),
        }
    }
}
impl DivAssign<u32> for Duration {
    #[track_caller]
    fn div_assign(&mut self, rhs: u32) { *self = *self / rhs }
}
impl Sum for Duration {
    #[track_caller]
    fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration {
        match iter.map(|duration| duration.as_nanos()).try_fold(0_u128, |sum, nanos| sum.checked_add(nanos)).and_then(Duration::of_nanos) {
            Some(sum) => sum,
            None => panic!("overflow in iter::sum over durations"),
        }
    }
}
impl<'a> Sum<&'a Duration> for Duration {
    #[track_caller]
    fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration {
        match iter.map(|duration| duration.as_nanos()).try_fold(0_u128, |sum, nanos| sum.checked_add(nanos)).and_then(Duration::of_nanos) {
            Some(sum) => sum,
            None => panic!("overflow in iter::sum over durations"),
        }
    }
}
impl Debug for Duration {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let (whole, rest, unit, suffix) = if self.secs > 0 {
            (self.secs, self.nanos, 1_000_000_000, "s")
        } else if self.nanos >= 1_000_000 {
            ((self.nanos / 1_000_000) as u64, self.nanos % 1_000_000, 1_000_000, "ms")
        } else if self.nanos >= 1000 {
            ((self.nanos / 1000) as u64, self.nanos % 1000, 1000, "\u{b5}s")
        } else {
            (self.nanos as u64, 0, 1, "ns")
        };
        let mut digits = String::new();
        let (mut whole, mut rest, mut unit, mut shown) = (whole as u128, rest, unit, 0_u32);
        let wanted = f.precision();
        while rest > 0 && wanted.is_none_or(|wanted| digits.len() < wanted) {
            unit /= 10;
            shown = shown * 10 + rest / unit;
            digits.push((b'0' + (rest / unit) as u8) as char);
            rest %= unit;
        }
        let last = if digits.is_empty() { (whole & 1) as u32 } else { shown & 1 };
        if rest * 2 > unit || rest > 0 && rest * 2 == unit && last == 1 {
            let grown = text(&(10_u32.pow(digits.len() as u32) + shown + 1));
            whole += (grown.as_bytes()[0] - b'1') as u128;
            digits = String::from(&grown[1..]);
        }
        while wanted.is_some_and(|wanted| digits.len() < wanted) {
            digits.push('0');
        }
        let mut out = String::from(if f.sign_plus() { "+" } else { "" });
        out.push_str(&text(&whole));
        if !digits.is_empty() {
            out.push('.');
            out.push_str(&digits);
        }
        out.push_str(suffix);
        let missing = f.width().unwrap_or(0).saturating_sub(out.chars().count());
        let before = match f.align() {
            Some(Alignment::Right) => missing,
            Some(Alignment::Center) => missing / 2,
            _ => 0,
        };
        write_fill(f, before)?;
        f.write_str(&out)?;
        write_fill(f, missing - before)
    }
}
impl Display for TryFromFloatSecsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(self.message()) }
}
fn write_fill(f: &mut Formatter<'_>, count: usize) -> std::fmt::Result {
    let mut left = count;
    while left > 0 {
        f.write_str(f.fill().encode_utf8(&mut [0; 4]))?;
        left -= 1;
    }
    Ok(())
}
fn stamp(nanos: i128) -> Option<i128> {
    let secs = nanos.div_euclid(SECOND as i128);
    if secs == secs as i64 as i128 { Some(nanos) } else { None }
}
fn write_stamp(f: &mut Formatter<'_>, name: &str, nanos: i128) -> std::fmt::Result {
    let second = SECOND as i128;
    f.debug_struct(name).field("tv_sec", &nanos.div_euclid(second)).field("tv_nsec", &nanos.rem_euclid(second)).finish()
}
impl TryFromFloatSecsError {
    fn message(&self) -> &'static str {
        match self.kind {
            FloatSecs::Negative => "cannot convert float seconds to Duration: value is negative",
            FloatSecs::OverflowOrNan => "cannot convert float seconds to Duration: value is either too big or NaN",
        }
    }
}
impl Instant {
    pub fn now() -> Instant { Instant { nanos: std::intrinsics::monotonic_nanos() as i128 } }
    pub fn duration_since(&self, earlier: Instant) -> Duration { self.saturating_duration_since(earlier) }
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { if self.nanos < earlier.nanos { None } else { Duration::of_nanos((self.nanos - earlier.nanos) as u128) } }
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration { self.checked_duration_since(earlier).unwrap_or(Duration::ZERO) }
    pub fn elapsed(&self) -> Duration { Instant::now().saturating_duration_since(*self) }
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> { Some(Instant { nanos: stamp(self.nanos + duration.as_nanos() as i128)? }) }
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> { Some(Instant { nanos: stamp(self.nanos - duration.as_nanos() as i128)? }) }
}
impl Add<Duration> for Instant {
    type Output = Instant;
    #[track_caller]
    fn add(self, other: Duration) -> Instant {
        match self.checked_add(other) {
            Some(value) => value,
            None => panic!("overflow when adding duration to instant"),
        }
    }
}
impl AddAssign<Duration> for Instant {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) { *self = *self + other }
}
impl Sub<Duration> for Instant {
    type Output = Instant;
    #[track_caller]
    fn sub(self, other: Duration) -> Instant {
        match self.checked_sub(other) {
            Some(value) => value,
            None => panic!("overflow when subtracting duration from instant"),
        }
    }
}
impl SubAssign<Duration> for Instant {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) { *self = *self - other }
}
impl Sub<Instant> for Instant {
    type Output = Duration;
    fn sub(self, other: Instant) -> Duration { self.duration_since(other) }
}
impl Debug for Instant {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { write_stamp(f, "Instant", self.nanos) }
}
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = UNIX_EPOCH;
    pub fn now() -> SystemTime { SystemTime { nanos: std::intrinsics::unix_nanos() as i128 } }
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {
        let nanos = self.nanos - earlier.nanos;
        let duration = Duration::from_nanos_u128(nanos.unsigned_abs());
        if nanos < 0 { Err(SystemTimeError(duration)) } else { Ok(duration) }
    }
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> { SystemTime::now().duration_since(*self) }
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> { Some(SystemTime { nanos: stamp(self.nanos + duration.as_nanos() as i128)? }) }
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> { Some(SystemTime { nanos: stamp(self.nanos - duration.as_nanos() as i128)? }) }
}
impl Add<Duration> for SystemTime {
    type Output = SystemTime;
    #[track_caller]
    fn add(self, dur: Duration) -> SystemTime {
        match self.checked_add(dur) {
            Some(value) => value,
            None => panic!("overflow when adding duration to instant"),
        }
    }
}
impl AddAssign<Duration> for SystemTime {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) { *self = *self + other }
}
impl Sub<Duration> for SystemTime {
    type Output = SystemTime;
    #[track_caller]
    fn sub(self, dur: Duration) -> SystemTime {
        match self.checked_sub(dur) {
            Some(value) => value,
            None => panic!("overflow when subtracting duration from instant"),
        }
    }
}
impl SubAssign<Duration> for SystemTime {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) { *self = *self - other }
}
impl Debug for SystemTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { write_stamp(f, "SystemTime", self.nanos) }
}
impl SystemTimeError {
    pub fn duration(&self) -> Duration { self.0 }
}
impl Error for SystemTimeError {}
impl Display for SystemTimeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("second time provided was later than self") }
}
