//! What is proved of small functions, and of those that look like them and are not so.

use super::{Proof, analyse};
use crate::cfg::Build;
use crate::report::{Document, DocumentKind, Edition};
use crate::runner::Runner;
use crate::types::Def;

const DEBUG: Build<'_> = Build { is_test: false, debug_assertions: true, aborts: false, is_narrow: false, cfg: &[] };

thread_local! {
    static RUNNER: Runner = Runner::new();
}

/// What is proved of the function `f` of a text, or why nothing is.
fn proved(text: &str) -> Result<Proof, &'static str> {
    let document = Document { name: "main.rs".into(), kind: DocumentKind::Rust, text: text.into() };
    RUNNER.with(|runner| {
        let mut found = Err("there is no function");
        runner.with_text(&document, Edition::E2024, DEBUG, |hir, text| {
            let text = text.unwrap_or_else(|errors| panic!("{errors:?}"));
            let (item, _) = hir.items.iter().find(|(_, item)| item.name == "f").unwrap();
            let analysis = analyse(text, Def::text(item));
            found = analysis.proof.ok_or(analysis.doubt.unwrap_or("an operation may fail"));
        });
        found
    })
}

/// One test, since to read the model takes longer than all of these.
#[test]
fn what_is_proved_holds_and_what_looks_like_it_is_not_proved() {
    arithmetic_fits_or_does_not();
    branches_tell();
    ways_that_come_together_are_not_mixed_up();
    std_is_looked_into();
    loops_end_somewhere();
    elements_are_there_or_not();
    memory_is_followed();
    what_can_not_be_seen_proves_nothing();
}

/// Texts in pairs: of the first it is proved that it returns, of the second it is not.
fn pairs(all: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (holds, fails) in all {
        let (first, second) = (proved(holds), proved(fails));
        if first != Ok(Proof::Returns) || second == Ok(Proof::Returns) {
            wrong.push(format!("{holds}\n   {first:?}\n{fails}\n   {second:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn arithmetic_fits_or_does_not() {
    pairs(&[
        ("fn f(a: u8) -> u16 { a as u16 + 1 }", "fn f(a: u8) -> u8 { a + 1 }"),
        (
            "fn f(a: u8, b: u8) -> u16 { u16::from(a) * u16::from(b) }",
            "fn f(a: u8, b: u8) -> i16 { a as i16 * b as i16 }",
        ),
        ("fn f(a: i8) -> i16 { -(a as i16) }", "fn f(a: i8) -> i8 { -a }"),
        ("fn f(a: u32) -> u32 { a / 3 + a % 7 }", "fn f(a: u32) -> u32 { a / 3 * 4 }"),
        ("fn f(a: u32) -> u32 { (a & 15) << (a % 28) }", "fn f(a: u32) -> u32 { 1 << (a % 33) }"),
        ("fn f(a: i64) -> i64 { (a >> 1) + (a >> 2) }", "fn f(a: i64) -> i64 { (a >> 1) + (a >> 1) + (a >> 2) }"),
        ("fn f(a: u128) -> u128 { a / 2 + a / 2 }", "fn f(a: u128) -> u128 { a / 2 + a / 2 + 2 }"),
        ("fn f(a: i128) -> i128 { a / 2 - 1 }", "fn f(a: i128) -> i128 { a - 1 }"),
        ("fn f(a: u64) -> u8 { (a >> 56) as u8 + 0 }", "fn f(a: u64) -> u8 { (a >> 56) as u8 + 1 }"),
        (
            "fn f(a: u128, b: u128) -> u128 { if a > 9 || b > u128::MAX / 9 { 0 } else { a * b } }",
            "fn f(a: u128, b: u128) -> u128 { if a < u128::MAX - 9 || b < u128::MAX - 9 { 0 } else { a * b } }",
        ),
        ("fn f(a: char) -> u32 { a as u32 + 1 }", "fn f(a: char) -> u8 { a as u8 + 1 }"),
        ("fn f(a: bool, b: bool) -> u8 { a as u8 + b as u8 }", "fn f(a: bool, b: u8) -> u8 { a as u8 + b }"),
    ]);
}

fn branches_tell() {
    pairs(&[
        (
            "fn f(a: u8) -> u8 { if a < 200 { a + 55 } else { a } }",
            "fn f(a: u8) -> u8 { if a <= 200 { a + 56 } else { a } }",
        ),
        (
            "fn f(a: u8, b: u8) -> u8 { if a > b { a - b } else { b - a } }",
            "fn f(a: u8, b: u8) -> u8 { if a < b { a - b } else { b - a } }",
        ),
        (
            "fn f(a: i32, b: i32) -> i32 { if b > 0 { a / b } else { 0 } }",
            "fn f(a: i32, b: i32) -> i32 { if b != 0 { a / b } else { 0 } }",
        ),
        (
            "fn f(a: u8) -> u8 { match a { 0..=9 => a * 25, _ => 1 } }",
            "fn f(a: u8) -> u8 { match a { 0..=10 => a * 26, _ => 1 } }",
        ),
        (
            "fn f(a: u8, b: u8) -> u8 { if (1..10).contains(&b) { a / b } else { 0 } }",
            "fn f(a: u8, b: u8) -> u8 { if (0..10).contains(&b) { a / b } else { 0 } }",
        ),
        (
            "fn f(a: u8) -> u8 { let b = a; if b > 100 || b == 7 { return 0 } a + 100 }",
            "fn f(a: u8) -> u8 { let b = a; if b > 100 && b == 7 { return 0 } a + 100 }",
        ),
        (
            "fn f(a: i8) -> i8 { if a == i8::MIN { 0 } else { -a } }",
            "fn f(a: i8) -> i8 { if a == i8::MAX { 0 } else { -a } }",
        ),
        (
            "fn f(a: u8, b: u8) -> u8 { let (l, h) = if a < b { (a, b) } else { (b, a) }; l + (h - l) / 2 }",
            "fn f(a: u8, b: u8) -> u8 { let (l, h) = if a < b { (a, b) } else { (b, a) }; h + (h - l) / 2 }",
        ),
        (
            "fn f(a: Option<u8>) -> u8 { match a { Some(x) if x < 9 => x + 1, Some(_) => 3, None => 7 } }",
            "fn f(a: Option<u8>) -> u8 { match a { Some(x) if x > 9 => x + 1, Some(_) => 3, None => 7 } }",
        ),
    ]);
}

fn ways_that_come_together_are_not_mixed_up() {
    pairs(&[
        (
            "fn f(a: u8) -> u8 { let o = if a > 10 { Some(a - 10) } else { None }; if a < 5 { return a + 1 } o.map_or(0, |o| o + 10) }",
            "fn f(a: u8) -> u8 { let o = if a > 10 { Some(a - 10) } else { None }; if a < 5 { return a + 253 } o.map_or(0, |o| o + 10) }",
        ),
        (
            "fn f(l: u8, h: u8, q: u8) -> u8 { let d = if l < h { Some(h - l) } else { None }; if q < 5 && l < 9 { l + q } else { d.unwrap_or(1) } }",
            "fn f(l: u8, h: u8, q: u8) -> u8 { let d = if h > 99 && l < 9 { Some(h - l) } else { None }; if q < 5 { l + q } else { d.unwrap_or(1) } }",
        ),
        (
            "fn g(a: u8, b: u8) -> bool { a > 9 && b > a }\nfn f(a: u8, b: u8) -> u8 { if g(a, b) { b - a } else { a / 2 } }",
            "fn g(a: u8, b: u8) -> bool { a > 9 || b > a }\nfn f(a: u8, b: u8) -> u8 { if g(a, b) { b - a } else { a / 2 } }",
        ),
        (
            "fn f(a: u8, b: u8) -> u8 { let c = if a < 9 { b < 9 } else { false }; if c { a + b } else { 0 } }",
            "fn f(a: u8, b: u8) -> u8 { let c = if a < 9 { b < 9 } else { true }; if c { a + b } else { 0 } }",
        ),
        (
            "fn f(a: u8, b: u8) -> u8 { let c = a < 9; let d = if c { b > 250 } else { b < 250 }; if !c && d { b + 6 } else { 1 } }",
            "fn f(a: u8, b: u8) -> u8 { let c = a < 9; let d = if c { b > 250 } else { b < 250 }; if d { b + 6 } else { 1 } }",
        ),
    ]);
}

fn std_is_looked_into() {
    pairs(&[
        (
            "fn f(a: u8, b: u8) -> u8 { a.min(100) + b.min(100) }",
            "fn f(a: u8, b: u8) -> u8 { a.max(100) + b.min(100) }",
        ),
        ("fn f(a: u8) -> u8 { a.clamp(3, 9) * 20 }", "fn f(a: u8, l: u8) -> u8 { a.clamp(l, 9) * 20 }"),
        ("fn f(a: i32) -> i64 { (a as i64).abs() }", "fn f(a: i32) -> i32 { a.abs() }"),
        ("fn f(a: u8, b: u8) -> u8 { a.saturating_sub(b) }", "fn f(a: u8, b: u8) -> u8 { a.saturating_sub(b) + 1 }"),
        (
            "fn f(a: u8, b: u8) -> u8 { a.checked_add(b).unwrap_or(0) }",
            "fn f(a: u8, b: u8) -> u8 { a.checked_add(b).unwrap() }",
        ),
        ("fn f(a: u8, b: u8) -> u8 { a.abs_diff(b) }", "fn f(a: u8, b: u8) -> u8 { a.abs_diff(b) + b }"),
        (
            "fn f(a: u8, b: u8) -> Option<u8> { Some(a.checked_add(b)? / 2 + 1) }",
            "fn f(a: u8, b: u8) -> Option<u8> { Some(a.wrapping_add(b) + 1) }",
        ),
        ("fn f(a: u32) -> u32 { a.leading_zeros() + 8 }", "fn f(a: u32) -> u32 { 31 - a.leading_zeros() }"),
        (
            "fn f(a: Option<u8>) -> u16 { a.map(|x| u16::from(x) * 2).unwrap_or(1) }",
            "fn f(a: Option<u8>) -> u8 { a.map(|x| x * 2).unwrap_or(1) }",
        ),
        ("fn f(a: u8, b: u8) -> u8 { a.rem_euclid(b.max(1)) }", "fn f(a: u8, b: u8) -> u8 { a.rem_euclid(b) }"),
    ]);
}

fn loops_end_somewhere() {
    pairs(&[
        (
            "fn f(n: u8) -> u16 { let mut last = 0; for i in 0..n { last = i as u16 + 1 } last }",
            "fn f(n: u8) -> u16 { let mut sum = 0; for i in 0..n { sum += i as u16 * 100 } sum }",
        ),
        (
            "fn f(mut n: u32) -> u32 { while n > 9 { n /= 10 } n + 1 }",
            "fn f(mut n: u32) -> u32 { while n > 9 { n += 10 } n }",
        ),
        (
            "fn f(n: u8) -> u8 { let mut left = n; while left != 0 { left -= 1 } left }",
            "fn f(n: u8) -> u8 { let mut left = n; while left != 1 { left -= 1 } left }",
        ),
        (
            "fn f(a: u8, b: u8) -> u8 { let (mut x, mut y) = (a, b); while y != 0 { (x, y) = (y, x % y) } x }",
            "fn f(a: u8, b: u8) -> u8 { let (mut x, mut y) = (a, b); while x != 0 { (x, y) = (y, x % y) } x }",
        ),
    ]);
}

fn elements_are_there_or_not() {
    pairs(&[
        ("fn f(a: [u8; 4]) -> u8 { a[3] / 2 + a[0] / 2 }", "fn f(a: [u8; 4]) -> u8 { a[3] / 2 + a[0] }"),
        ("fn f(a: [u8; 4], i: usize) -> u8 { a[i % 4] }", "fn f(a: [u8; 4], i: usize) -> u8 { a[i % 5] }"),
        (
            "fn f(a: &[u8]) -> u8 { if a.is_empty() { 0 } else { a[a.len() - 1] } }",
            "fn f(a: &[u8]) -> u8 { if a.is_empty() { 0 } else { a[a.len()] } }",
        ),
        (
            "fn f(a: &[u8]) -> usize { if a.len() > 2 { a.len() - 3 } else { 0 } }",
            "fn f(a: &[u8]) -> usize { if a.len() > 1 { a.len() - 3 } else { 0 } }",
        ),
        (
            "fn f(a: &[u8], i: usize) -> u8 { if i < a.len() { a[i] } else { 0 } }",
            "fn f(a: &[u8], i: usize) -> u8 { if i <= a.len() { a[i] } else { 0 } }",
        ),
        (
            "fn f(a: &[u8]) -> u8 { a.get(1).copied().unwrap_or(4) }",
            "fn f(a: &[u8]) -> u8 { a.get(1).copied().unwrap() }",
        ),
    ]);
}

fn memory_is_followed() {
    pairs(&[
        (
            "fn f(a: u8) -> u8 { let mut x = 1; let r = &mut x; *r = a / 2; x + 1 }",
            "fn f(a: u8) -> u8 { let mut x = 1; let r = &mut x; *r = a; x + 1 }",
        ),
        (
            "fn set(r: &mut u8, to: u8) { *r = to }\nfn f(a: u8) -> u8 { let mut x = 0; set(&mut x, a % 9); x * 2 }",
            "fn set(r: &mut u8, to: u8) { *r = to }\nfn f(a: u8) -> u8 { let mut x = 0; set(&mut x, a); x * 2 }",
        ),
        (
            "struct P { x: u8, y: u8 }\nfn f(p: P) -> u16 { p.x as u16 + p.y as u16 }",
            "struct P { x: u8, y: u8 }\nfn f(p: P) -> u8 { p.x + p.y }",
        ),
        (
            "struct P { x: u8, y: u8 }\nfn f(p: &mut P) { if p.x < 9 { p.x += 1 } p.y /= 2 }",
            "struct P { x: u8, y: u8 }\nfn f(p: &mut P) { if p.x < 9 { p.y += 1 } p.y /= 2 }",
        ),
        (
            "fn f(a: u8, c: bool) -> u8 { let (mut x, mut y) = (1, 2); let r = if c { &mut x } else { &mut y }; *r = a / 4; x + y }",
            "fn f(a: u8, c: bool) -> u8 { let (mut x, mut y) = (1, 2); let r = if c { &mut x } else { &mut y }; *r = a; x + y }",
        ),
        (
            "fn f(a: u8) -> u8 { let mut n = 0; let mut add = |by: u8| n = by; add(a / 2); n + 1 }",
            "fn f(a: u8) -> u8 { let mut n = 0; let mut add = |by: u8| n = by; add(a); n + 1 }",
        ),
        (
            "fn f(a: u8) -> u8 { let mut l = [1, 2, 3]; l[(a % 3) as usize] = 9; l[0] + l[1] }",
            "fn f(a: u8) -> u8 { let mut l = [1, 2, 3]; l[(a % 3) as usize] = 250; l[0] + l[1] }",
        ),
        (
            "fn f(a: u8) -> u8 { let (mut x, mut y) = (a, a); std::mem::swap(&mut x, &mut y); x / 2 + y / 2 }",
            "fn f(a: u8) -> u8 { let (mut x, mut y) = (a, 1); std::mem::swap(&mut x, &mut y); x + y }",
        ),
        (
            "fn f(a: u8, c: bool) -> u8 { let (mut x, mut y) = (1, 2); let l = [&mut x, &mut y]; *l[c as usize] = a / 4; x + y }",
            "fn f(a: u8, c: bool) -> u8 { let (mut x, mut y) = (1, 2); let l = [&mut x, &mut y]; *l[c as usize] = a; x + y }",
        ),
        (
            "fn f(a: u8) -> u8 { let mut x = 1; let mut last = 0; for _ in 0..3 { last = x; x = a / 2 } last / 2 + x }",
            "fn f(a: u8) -> u8 { let mut x = 0; let mut last = 1; for _ in 0..3 { last = x; x = a } x - last }",
        ),
    ]);
}

fn what_can_not_be_seen_proves_nothing() {
    for text in [
        "fn f(a: u8) -> u8 { if a == 0 { 0 } else { f(a - 1) } }",
        "fn f(a: u8) -> u8 { debug_assert!(a < 255); a }",
        "fn f(a: &dyn Fn(u8) -> u8) -> u8 { a(1) }",
        "fn f(a: u8) { println!(\"{a}\") }",
        "struct S(u8);\nimpl Drop for S { fn drop(&mut self) { self.0 += 1 } }\nfn f(a: u8) { let _s = S(a); panic!() }",
        "struct S(u8);\nimpl Drop for S { fn drop(&mut self) { self.0 += 1 } }\nfn f(a: u8) { let _s = S(a); }",
        "fn f(a: u8) -> usize { &a as *const u8 as usize }",
        "async fn f(a: u8) -> u8 { a }",
        "fn f(a: u8) -> u8 { unknown(a) }",
        "fn f(a: u128, b: u8) -> u128 { a.pow(u32::from(b & 7)) }",
    ] {
        assert!(proved(text).is_err(), "{text}: {:?}", proved(text));
    }
    assert_eq!(proved("fn f(a: u8, b: u8) -> u8 { a / b }"), Ok(Proof::Same));
    assert_eq!(proved("fn f(a: u8) -> u8 { assert!(a < 9); a + 1 }"), Ok(Proof::Same));
    assert_eq!(proved("fn f(a: u8) -> u8 { assert!(a > 9); a + 1 }"), Err("an operation may fail"));
}
