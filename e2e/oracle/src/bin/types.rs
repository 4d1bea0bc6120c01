//! Measures the types Friction finds against rustc's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use friction_oracle::ambiguity::{self, Source, Verdict};
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
    /// What is ambiguous when an annotation is taken away.
    Ambiguity {
        /// The project whose dependencies are mutated too.
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/Cargo.toml"))]
        manifest: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().oracle {
        Oracle::Bindings => bindings(),
        Oracle::Ambiguity { manifest } => ambiguity(&manifest),
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

fn ambiguity(manifest: &Path) -> Result<(), String> {
    let tell = &mut |line: &str| eprintln!("{line}");
    for sources in [ambiguity::examples(&facts(tell)?, tell)?, ambiguity::crates(manifest, tell)?] {
        print_verdicts(&sources);
    }
    Ok(())
}

fn print_verdicts(sources: &[Source]) {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for mutant in sources.iter().flat_map(|source| &source.rounds).flatten() {
        let word = match &mutant.verdict {
            Verdict::Compiles => "compiles",
            Verdict::Ambiguous(_) => "ambiguous",
            Verdict::Other(_) => "other error",
        };
        let count = counts.entry((mutant.kind, word)).or_default();
        *count = count.saturating_add(1);
    }
    println!("{} programs", sources.len());
    counts.iter().for_each(|((kind, word), count)| println!("{count:6} {kind:?}: {word}"));
}
