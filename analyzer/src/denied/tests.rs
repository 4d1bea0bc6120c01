//! What is refused, where, and what looks like it and is not; `oracle run denied` compares many more with rustc.

use crate::Runner;
use crate::report::{BuildProfile, Builds, Document, DocumentKind, Edition, RunConfig};

const OVERFLOW: &str = "this arithmetic operation will overflow";
const PANIC: &str = "this operation will panic at runtime";

/// The errors of functions, as columns and messages.
fn errors(runner: &Runner, items: &str) -> Vec<(usize, String)> {
    let text = format!("{items}\nfn main() {{}}");
    let document = Document { name: "main.rs".to_owned(), kind: DocumentKind::Rust, text };
    let profiles = vec![BuildProfile::Debug, BuildProfile::Release];
    let config = RunConfig {
        profiles,
        fuel: 1000,
        memory: 1 << 20,
        stdin: String::new(),
        builds: Builds::default(),
        cfg: Vec::new(),
    };
    let report = runner.run(&document, Edition::E2024, &config);
    assert_eq!(report.profiles.is_empty(), !report.errors.is_empty(), "{items}");
    report.errors.into_iter().map(|error| (error.column, error.message)).collect()
}

#[test]
fn what_rustc_refuses_is_refused_in_its_words_and_place() {
    let runner = Runner::new();
    for (items, column, message) in [
        ("fn f() -> u8 { 255 + 1 }", 16, OVERFLOW),
        ("fn f() -> i32 { i32::MAX + 1 }", 17, OVERFLOW),
        ("fn f() -> u8 { let mut x = 254u8; x += 1; x += 1; x }", 43, OVERFLOW),
        ("fn f(n: u8) -> u8 { n << 8 }", 21, OVERFLOW),
        ("fn f() -> i8 { let a = i8::MIN; -a }", 33, OVERFLOW),
        ("fn f(n: usize) -> usize { let z = 0; n / z }", 38, PANIC),
        ("fn f(a: &[u8; 3]) -> u8 { let i = 3; a[i] }", 38, PANIC),
        ("fn f() -> i32 { i32::MIN / -1 }", 17, PANIC),
        ("fn f() -> u8 { 256 }", 16, "literal out of range for `u8`"),
        ("fn f() -> i8 { -129 }", 16, "literal out of range for `i8`"),
        ("fn f() -> i8 { 0xFF }", 16, "literal out of range for `i8`"),
        ("fn f() { for _ in 0..256u8 {} }", 19, "range endpoint is out of range for `u8`"),
        (
            "fn f() -> char { 300u16 as u8 as char } fn g() -> char { 300 as char }",
            58,
            "only `u8` can be cast into `char`",
        ),
        ("#[deny(arithmetic_overflow)] fn f() -> u8 { 255 + 1 }", 45, OVERFLOW),
    ] {
        assert_eq!(errors(&runner, items), [(column, message.to_owned())], "{items}");
    }
}

#[test]
fn what_rustc_does_not_see_is_run() {
    let runner = Runner::new();
    for items in [
        "fn f() -> u8 { let x = 255u8; let r = &x; *r + x + 1 }",
        "fn f() -> u8 { let mut x = 255u8; for _ in 0..1 { x += 1; } x }",
        "fn f() -> u8 { if false { 255 + 1 } else { 0 } }",
        "fn f() -> u8 { match 1 { 1 => 0, _ => 255 + 1 } }",
        "fn f(a: &[u8]) -> u8 { let i = 3; a[i] }",
        "fn f() -> u8 { 255u8.wrapping_add(1) } fn g() -> i8 { -128 } fn h() -> u8 { 0xFF }",
        "const C: u8 = 254 + 1; fn f() -> u64 { 18446744073709551615 }",
        "fn f() -> f64 { 1.0 / 0.0 } fn g() -> u8 { 300 as f32 as u8 }",
        "#[allow(arithmetic_overflow)] fn f() -> u8 { 255 + 1 }",
        "fn f() -> i32 { #[allow(unconditional_panic)] { 1 / 0 } }",
        "mod m { #![allow(overflowing_literals)] pub fn f() -> u8 { 256 } }",
        "async fn f() -> u8 { 255 + 1 }",
    ] {
        assert_eq!(errors(&runner, items), [], "{items}");
    }
}
