//! Measures the types Friction finds against rustc's.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use friction_oracle::bindings::{Told, facts};

/// Measures the types Friction finds against rustc's.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    oracle: Oracle,
}

#[derive(Debug, Subcommand)]
enum Oracle {
    /// The types of the variables of std's documentation examples.
    Bindings,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().oracle {
        Oracle::Bindings => bindings(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn bindings() -> Result<(), String> {
    let facts = facts(&mut |line| eprintln!("{line}"))?;
    let bindings: Vec<_> = facts.iter().flat_map(|facts| &facts.bindings).collect();
    let count = |is: &dyn Fn(&Told) -> bool| bindings.iter().filter(|binding| is(&binding.told)).count();
    println!(
        "{} examples, {} compile; {} variables: {} with a type, {} unseen, {} unreached, {} several",
        facts.len(),
        facts.iter().filter(|facts| facts.compiles).count(),
        bindings.len(),
        count(&|told| matches!(told, Told::Type(_))),
        count(&|told| *told == Told::Unseen),
        count(&|told| *told == Told::Unreached),
        count(&|told| *told == Told::Several),
    );
    Ok(())
}
