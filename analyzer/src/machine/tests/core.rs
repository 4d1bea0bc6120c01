//! Runs programs over the model's core: what they give is what rustc's builds of them give.

use super::text::run;
use crate::machine::{Outcome, Profile};
use crate::types::Model;

/// Programs whose `main` gives an `i64`, and what that is.
const PROGRAMS: &[(&str, &str, i64)] = &[
    (
        "ranges",
        r#"fn main() -> i64 { let mut s = 0; for i in (1..=10).rev() { s = s * 3 + i; } for i in
            (0..20).step_by(7) { s += i; } s + (0..5i64).len_() } trait L { fn len_(self) -> i64; } impl<I:
            Iterator> L for I { fn len_(self) -> i64 { self.count() as i64 } }"#,
        280509,
    ),
    (
        "adaptors",
        r#"fn main() -> i64 { (1..=10i64).map(|x| x * x).filter(|x| x % 2 == 0).sum::<i64>() +
            (0..3).chain(7..9).rev().zip(1..).fold(0, |s, (a, b)| s * 3 + a * b) + (0..4).flat_map(|n|
            0..n).enumerate().map(|(i, n)| i as i64 * n).sum::<i64>() }"#,
        1328,
    ),
    (
        "more adaptors",
        r#"fn main() -> i64 { let mut it = (0..20i64).skip_while(|x| *x < 5).take_while(|x| *x <
            12).step_by(2).peekable(); let first = *it.peek().unwrap(); let rest: i64 = it.scan(1, |s, x| { *s
            += x; Some(*s) }).sum(); first * 1000 + rest + (0..9).skip(2).take(3).last().unwrap() +
            (0..10).position(|x| x == 4).unwrap() as i64 + [3, 1, 2].into_iter().max_by_key(|x| x % 3).unwrap()
            }"#,
        5084,
    ),
    (
        "options",
        r#"fn main() -> i64 { let a = Some(3); let mut b = None; b.get_or_insert(4); let c =
            b.take().xor(None::<i64>); a.map(|x| x + 1).and_then(|x| if x > 3 { Some(x * 2) } else { None
            }).unwrap_or(0) + [Some(1), None].into_iter().flatten().count() as i64 + [Some(1),
            Some(2)].into_iter().sum::<Option<i64>>().unwrap() + c.unwrap() + a.zip(b.or(Some(9))).map_or(0,
            |(x, y)| x * y) }"#,
        43,
    ),
    (
        "results",
        r#"fn half(n: i64) -> Result<i64, i64> { if n % 2 == 0 { Ok(n / 2) } else { Err(n) } } fn twice(n: i64)
            -> Result<i64, i64> { let h = half(n)?; Ok(half(h)? + 1) } fn main() -> i64 { twice(12).unwrap() +
            twice(6).unwrap_err() * 100 + twice(7).map_err(|e| e + 1).unwrap_or_else(|e| e * 10) + [2, 4,
            7].into_iter().map(half).product::<Result<i64, i64>>().unwrap_or(5) + (0..5).try_fold(0, |s, x|
            half(x * 2).map(|h| s + h)).unwrap() }"#,
        399,
    ),
    (
        "parsed numbers",
        r#"fn main() -> i64 { let a = i64::from_str_radix("-ff", 16).unwrap(); let b =
            u8::from_str_radix("256", 10).is_err() as i64; let c = i32::from_str_radix("", 10).is_err() as i64;
            a + b * 1000 + c * 10000 }"#,
        10745,
    ),
    (
        "integers",
        r#"fn main() -> i64 { let a = 3i64.pow(7) + 1000i64.isqrt() + (-7i64).rem_euclid(3) +
            7i64.div_euclid(-2); let b = 250u8.checked_add(5).unwrap() as i64 + 250u8.checked_add(6).is_none()
            as i64 + 250u8.saturating_add(9) as i64 + 250u8.wrapping_add(9) as i64; let c =
            i32::MIN.overflowing_neg().1 as i64 + (-5i32).abs_diff(7) as i64 + 40u64.ilog2() as i64 +
            0x12u8.rotate_left(4) as i64 + 0x1234u16.swap_bytes() as i64; let d = 1u8.reverse_bits() as i64 +
            i8::MAX as i64 + u32::BITS as i64 + 100u32.next_power_of_two() as i64 + (-3i64).signum(); a + b * 7
            + c * 11 + d * 13 }"#,
        158388,
    ),
    (
        "wide integers",
        r#"fn main() -> i64 { let a = u128::MAX / 3; let (low, high) = u64::MAX.carrying_mul_(u64::MAX);
            (a.count_ones() as i64) + (low as i64) + (high as i64 & 0xffff) + (i128::MIN.checked_abs().is_none()
            as i64) } trait W { fn carrying_mul_(self, b: u64) -> (u64, u64); } impl W for u64 { fn
            carrying_mul_(self, b: u64) -> (u64, u64) { let p = self as u128 * b as u128; (p as u64, (p >> 64)
            as u64) } }"#,
        65600,
    ),
    (
        "generic operators",
        r#"use std::ops::{Add, Mul, Neg, Shl, AddAssign}; fn f<T: Add<Output = T> + Mul<Output = T> +
            Neg<Output = T> + Copy>(a: T, b: T) -> T { -(a + b * b) } fn g<T: AddAssign + Default + Copy>(x: T)
            -> T { let mut s = T::default(); s += x; s += x; s } fn h<T: Shl<u32, Output = T>>(x: T) -> T { x <<
            3 } fn main() -> i64 { f(1i64, 2) + f(1.5, 2.0) as i64 + g(4u8) as i64 + h(5i64) + (&3 + &4) as i64
            }"#,
        45,
    ),
    (
        "comparisons",
        r#"use std::cmp::{Ordering, Reverse, max, min}; fn top<T: PartialOrd + Copy>(a: T, b: T) -> T { if a >
            b { a } else { b } } fn main() -> i64 { max(3, 4) as i64 + min(3, 4) as i64 * 10 + 7.clamp(1, 5) as
            i64 * 100 + top(1.5, 2.5) as i64 * 1000 + (Reverse(1).cmp(&Reverse(2)) == Ordering::Greater) as i64
            * 10000 + (1.cmp(&2).then(2.cmp(&1)).reverse() as i8 as i64) * 100000 + Some(3).max(None).unwrap()
            as i64 + (f64::NAN.partial_cmp(&1.0).is_none()) as i64 }"#,
        112538,
    ),
    (
        "cells",
        r#"use std::cell::{Cell, OnceCell, RefCell}; fn main() -> i64 { let c = Cell::new(5); c.set(c.get() +
            1); let old = c.replace(9); let r = RefCell::new(1i64); { let mut b = r.borrow_mut(); *b += 10; }
            let busy = { let _b = r.borrow(); r.try_borrow_mut().is_err() as i64 }; let o = OnceCell::new(); let
            x = *o.get_or_init(|| 3i64) + *o.get_or_init(|| 4i64); old + c.take() * 10 + *r.borrow() * 100 +
            busy * 10000 + x * 100000 }"#,
        611196,
    ),
    (
        "memory",
        r#"fn main() -> i64 { let (mut a, mut b) = (1i64, 2i64); std::mem::swap(&mut a, &mut b); let c =
            std::mem::replace(&mut a, 7); let d = std::mem::take(&mut b); let p = &mut a as *mut i64; unsafe {
            *p += 1; p.write(p.read() * 2); } a + c * 100 + d * 1000 + b +
            std::mem::size_of::<Option<Box<i64>>>() as i64 + (std::mem::discriminant(&Some(1)) ==
            std::mem::discriminant(&Some(2))) as i64 }"#,
        1225,
    ),
    (
        "floats",
        r#"fn main() -> i64 { let x = 2.0f64; (x.sqrt() * 1000.0) as i64 + x.powi(5) as i64 + (x.ln() *
            100.0).round() as i64 + (-2.5f64).abs() as i64 + 7.9f32.floor() as i64 + f64::MAX.is_finite() as i64
            + (0.0f64 / 0.0).is_nan() as i64 + (1.0f64.atan2(1.0) * 4.0 * 1e6) as i64 + 2.5f64.total_cmp(&1.5)
            as i64 + (-1.5f64).rem_euclid(1.0).to_bits() as i64 % 1000 + f64::EPSILON.to_bits() as i64 % 997 }"#,
        3144372,
    ),
    (
        "hashes",
        r#"use std::hash::{DefaultHasher, Hash, Hasher}; fn main() -> i64 { let mut h = DefaultHasher::new();
            5u32.hash(&mut h); "text of more than eight bytes".hash(&mut h); (1u8, 'x', true).hash(&mut h);
            h.finish() as i64 }"#,
        4256981030638020226,
    ),
    (
        "durations",
        r#"use std::time::Duration; fn main() -> i64 { let d = Duration::from_millis(1500) * 3 +
            Duration::from_secs_f64(0.25); d.as_nanos() as i64 + Duration::new(1,
            5).checked_sub(Duration::from_secs(2)).is_none() as i64 }"#,
        4750000001,
    ),
    (
        "characters",
        r#"fn main() -> i64 { let mut s = 0; for c in 'a'..='e' { s = s * 7 + c.to_digit(16).unwrap() as i64; }
            s + 'q'.to_ascii_uppercase() as i64 + 'ß'.to_uppercase().count() as i64 * 1000 + '\u{e9}'.len_utf8()
            as i64 * 10000 + 'é'.is_alphabetic() as i64 + char::from_u32(0xD800).is_none() as i64 +
            'Ä'.to_lowercase().next().unwrap() as i64 + '\n'.escape_default().count() as i64 }"#,
        50789,
    ),
    (
        "arrays",
        r#"fn main() -> i64 { let a = [1, 2, 3, 4].map(|x: i64| x * x); let b: [i64; 3] =
            std::array::from_fn(|i| i as i64 * 10); let mut it = a.into_iter(); let last =
            it.next_back().unwrap(); let (x, y): (i64, i64) = [5, 6].into(); it.sum::<i64>() + last * 100 + b[2]
            * 1000 + x * y }"#,
        21644,
    ),
    (
        "numbers that are not zero",
        r#"use std::num::{NonZero, Saturating, Wrapping}; fn main() -> i64 { let n =
            NonZero::new(12u8).unwrap(); let w = Wrapping(200u8) + Wrapping(100); let mut s = Saturating(200u8);
            s += 100; n.get() as i64 + NonZero::<i32>::new(0).is_none() as i64 + w.0 as i64 + s.0 as i64 +
            n.trailing_zeros() as i64 + (100 / n.get()) as i64 }"#,
        322,
    ),
    (
        "conversions",
        r#"fn to<T: TryFrom<i64>>(n: i64) -> Option<T> { T::try_from(n).ok() } fn main() -> i64 { let a: i64 =
            7u8.into(); let b = to::<u8>(300).is_none() as i64 + to::<i8>(-128).unwrap() as i64; let c =
            i64::from(true) + i64::from(-3i16) + f64::from(2.5f32) as i64 + u32::from('a') as i64; let o:
            Option<i64> = 4.into(); a + b * 3 + c * 5 + o.unwrap() + usize::try_from(-1i32).is_err() as i64 }"#,
        116,
    ),
    (
        "drops in arrays",
        r#"use std::cell::Cell; struct D<'a>(&'a Cell<i64>, i64); impl Drop for D<'_> { fn drop(&mut self) {
            self.0.set(self.0.get() * 3 + self.1) } } fn main() -> i64 { let log = Cell::new(0); { let a: [D; 4]
            = std::array::from_fn(|i| D(&log, i as i64)); let mut it = a.into_iter(); let _first = it.next();
            drop(it.next_back()); } let o = Some(D(&log, 7)); let r = o.ok_or(1); drop(r); log.get() }"#,
        265,
    ),
    (
        "moves out of arrays",
        r#"static mut LOG: i64 = 0; struct L(i64); impl Drop for L { fn drop(&mut self) { unsafe { LOG = LOG * 10 +
            self.0 } } } fn eat(_: L) {} fn main() -> i64 { { let [a, rest @ .., d] = [L(1), L(2), L(3), L(4)];
            eat(d); let [b, _c] = rest; eat(b); let _e = L(5); drop(a); } unsafe { LOG } }"#,
        42153,
    ),
    (
        "what is derived",
        r#"#[derive(PartialEq, PartialOrd)] enum E { Top = 2, Bottom = 1 } fn main() -> i64 { let s: &[u8] = b"abc";
            (E::Bottom < E::Top) as i64 + (E::Top != E::Bottom) as i64 * 10 + ((1, 2) < (1, 3)) as i64 * 100 +
            (String::from("a") == "a") as i64 * 1000 + s.len() as i64 * 10000 }"#,
        31111,
    ),
    (
        "errors in boxes",
        r#"use std::error::Error; fn read(s: &str) -> Result<i64, Box<dyn Error>> { Ok(s.parse::<i64>()?) }
            fn main() -> i64 { read("5").unwrap() + read("x").unwrap_err().to_string().len() as i64 }"#,
        5 + 29,
    ),
    (
        "type names",
        r#"use std::any::{Any, TypeId}; fn is<T: Any>(x: &dyn Any) -> bool { x.is::<T>() } fn main() -> i64 {
            let x: &dyn Any = &5i64; is::<i64>(x) as i64 + is::<u8>(x) as i64 * 10 +
            *x.downcast_ref::<i64>().unwrap() + (TypeId::of::<i64>() == TypeId::of::<i64>()) as i64 }"#,
        7,
    ),
];

#[test]
fn programs_over_core_give_what_rustc_says() {
    let model = Model::with_bodies();
    let mut wrong = Vec::new();
    for (name, text, expected) in PROGRAMS {
        let (outcome, value, _) = run(&model, text, Profile::DEBUG);
        if outcome != Outcome::Finished || value != expected.to_le_bytes() {
            let value = value.try_into().map(i64::from_le_bytes);
            wrong.push(format!("{name}: {outcome:?} {value:?}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
