//! Runs Rust.

use crate::hir::{self, ItemKind};
use crate::machine::instance::{Body, Instance, Program as _};
use crate::machine::program::Text;
use crate::machine::{Limits, Machine, Outcome, Profile, Stream};
use crate::report::Edition;
use crate::source::Source;
use crate::syntax;
use crate::types::{self, Def, Model, Typing};

/// How `main` ends, the bytes of its value, and what it writes.
pub(super) fn run(model: &Model, text: &str, profile: Profile) -> (Outcome, Vec<u8>, String) {
    let source = Source::new(text);
    let parsed = syntax::scan(&source).parse(Edition::E2024);
    let hir = hir::lower_with(&parsed, &source, &model.externs);
    proc_macro2::extra::invalidate_current_thread_spans();
    let (decls, mut types) = types::declare(model, &hir);
    let typing = Typing::new(model, &decls, &mut types, &hir, Edition::E2024);
    let mut text = Text::new(typing, &source, Edition::E2024);
    let main = hir.items.iter().find(|(_, item)| item.name == "main" && matches!(item.kind, ItemKind::Fn(_)));
    let body = Body::Item(Def::text(main.expect("a function `main`").0));
    let args = text.list(&[]);
    let mut machine = Machine::new(&mut text, profile, Limits::default(), 100_000_000);
    let (outcome, value) = machine.run(Instance { body, args }, &[]);
    let out = machine.host.text(Stream::Out);
    (outcome, value, out)
}

/// Programs whose `main` gives an `i64`, and what that is: as rustc says.
const PROGRAMS: &[(&str, &str, i64)] = &[
    ("loops", "fn main() -> i64 { let mut s = 0; for_each(10, |i| s += i); s }
        fn for_each(n: i64, mut f: impl FnMut(i64)) { let mut i = 0; while i < n { f(i); i += 1; } }", 45),
    ("generics", "trait Area { fn area(&self) -> i64; fn twice(&self) -> i64 { self.area() * 2 } }
        struct Square(i64); struct Rect { w: i64, h: i64 }
        impl Area for Square { fn area(&self) -> i64 { self.0 * self.0 } }
        impl Area for Rect { fn area(&self) -> i64 { self.w * self.h } fn twice(&self) -> i64 { 1000 } }
        fn total<A: Area, B: Area>(a: &A, b: &B) -> i64 { a.twice() + b.twice() }
        fn main() -> i64 { total(&Square(3), &Rect { w: 2, h: 5 }) }", 1018),
    ("dyn", "trait Area { fn area(&self) -> i64; }
        struct Square(i64); struct Rect { w: i64, h: i64 }
        impl Area for Square { fn area(&self) -> i64 { self.0 * self.0 } }
        impl Area for Rect { fn area(&self) -> i64 { self.w * self.h } }
        fn main() -> i64 { let all: [&dyn Area; 2] = [&Square(3), &Rect { w: 2, h: 5 }];
            let mut s = 0; let mut i = 0; while i < all.len() { s += all[i].area(); i += 1; } s }", 19),
    ("enums", "enum Tree { Leaf(i64), Node { left: i64, right: Option<i64> }, Empty }
        fn value(t: &Tree) -> i64 { match t { Tree::Leaf(n) if *n > 10 => 100, Tree::Leaf(n) => *n,
            Tree::Node { left, right: Some(r) } => *left + *r, Tree::Node { left, right: None } => *left, Tree::Empty => -1 } }
        fn main() -> i64 { value(&Tree::Leaf(5)) + value(&Tree::Leaf(11)) + value(&Tree::Empty)
            + value(&Tree::Node { left: 1, right: Some(2) }) + value(&Tree::Node { left: 7, right: None }) }", 114),
    ("closures", "fn make(n: i64) -> impl Fn(i64) -> i64 { move |x| x + n }
        fn apply(f: &dyn Fn(i64) -> i64, x: i64) -> i64 { f(x) }
        fn main() -> i64 { let add = make(5); let f: fn(i64) -> i64 = |x| x * 2; apply(&add, f(10)) + apply(&f, 1) }", 27),
    ("slices", "fn sum(v: &[i64]) -> i64 { match v { [] => 0, [first, rest @ ..] => *first + sum(rest) } }
        fn main() -> i64 { let a = [1, 2, 3, 4]; sum(&a) }", 10),
    ("consts", "const N: usize = 4; const TABLE: [i64; N] = [1, 10, 100, 1000]; static BASE: i64 = 7;
        fn main() -> i64 { TABLE[2] + BASE + N as i64 }", 111),
    ("drops", "struct Count<'a>(&'a std::cell::Cell<i64>, i64);
        static mut LOG: i64 = 0;
        struct Loud(i64); impl Drop for Loud { fn drop(&mut self) { unsafe { LOG = LOG * 10 + self.0 } } }
        fn eat(_: Loud) {}
        fn main() -> i64 { { let a = Loud(1); let _b = Loud(2); eat(a); let _c = Loud(3); } unsafe { LOG } }", 132),
    ("casts", "#[derive(Clone, Copy)] enum E { A = 3, B = 10 } fn main() -> i64 { (300i32 as u8) as i64 + (-1i8 as u32 as i64 & 0xff) + E::B as i64 + E::A as i64 + 3.99f64 as i64 }", 44 + 255 + 13 + 3),
];

#[test]
fn programs_give_what_rustc_says() {
    let model = Model::with_bodies();
    let mut wrong = Vec::new();
    for (name, text, expected) in PROGRAMS {
        for profile in [Profile::DEBUG, Profile::RELEASE] {
            let (outcome, value, _) = run(&model, text, profile);
            if outcome != Outcome::Finished || value != expected.to_le_bytes() {
                let value = value.try_into().map(i64::from_le_bytes);
                wrong.push(format!("{name}: {outcome:?} {value:?}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
