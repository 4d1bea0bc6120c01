//! Runs graphs made by hand.

mod build;
mod core;
mod drops;
pub(super) mod fake;
mod loops;
mod speed;
mod text;

use crate::machine::{Instance, Limits, Machine, Outcome, Profile, Stream, instance::Body};
use crate::types::{Def, Kind, List, Ty};
use fake::Fake;

/// The types that most tests need.
#[derive(Debug, Clone, Copy)]
struct Types {
    unit: Ty,
    bool: Ty,
    i32: Ty,
    u8: Ty,
    u64: Ty,
    usize: Ty,
    str: Ty,
    none: List,
}

fn types(fake: &mut Fake<'_>) -> Types {
    let common = fake.types.common;
    let u64 = fake.types.ty(Kind::Int(crate::types::Int::U64));
    let str = fake.types.reference(false, common.str);
    Types {
        unit: common.unit,
        bool: common.bool,
        i32: common.i32,
        u8: common.u8,
        u64,
        usize: common.usize,
        str,
        none: common.empty,
    }
}

/// What came of a run: the outcome, the value's bytes, and what was written.
struct Ran {
    outcome: Outcome,
    value: Vec<u8>,
    out: String,
    fuel: u64,
}

fn run_for(fake: &mut Fake<'_>, def: Def, args: &[Vec<u8>], profile: Profile, fuel: u64) -> Ran {
    let args_list = fake.types.common.empty;
    let mut machine = Machine::new(fake, profile, Limits::default(), fuel);
    let (outcome, value) = machine.run(Instance { body: Body::Item(def), args: args_list }, args);
    Ran { outcome, value, out: machine.host.text(Stream::Out), fuel: fuel - machine.fuel }
}

fn run(fake: &mut Fake<'_>, def: Def, args: &[Vec<u8>], profile: Profile) -> Ran {
    run_for(fake, def, args, profile, 100_000_000)
}

fn message(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Panicked(Some(panic)) => &panic.message,
        _ => panic!("{outcome:?}"),
    }
}
