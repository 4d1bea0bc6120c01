//! How fast the interpreter is: `cargo test --release -p friction-analyzer --lib machine -- --ignored`, one at a time.

use super::fake::Fake;
use super::loops::{fib, sum};
use super::{Types, run_for, types};
use crate::machine::{Outcome, Profile};
use crate::types::{Def, Store};

fn measure(make: fn(&mut Fake<'_>, Types) -> Def, arg: Vec<u8>) {
    let store = Store::default();
    let mut fake = Fake::new(&store);
    let types = types(&mut fake);
    let def = make(&mut fake, types);
    assert_eq!(run_for(&mut fake, def, &[arg], Profile::DEBUG, u64::MAX).outcome, Outcome::Finished);
}

/// 4 instructions each time.
#[test]
#[ignore = "a measurement"]
fn speed_of_a_loop_of_500_million() {
    measure(sum, 500_000_000u64.to_le_bytes().to_vec());
}

#[test]
#[ignore = "a measurement"]
fn speed_of_fib_35() {
    measure(fib, 35i32.to_le_bytes().to_vec());
}
