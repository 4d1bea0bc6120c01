//! Runs programs by Friction and by rustc in both build profiles, and counts where they part.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use friction_oracle::{asserts, cache, denied, generate, programs, runs, searches};
use runs::{Case, Verdict};

/// Runs programs by Friction and by rustc in both build profiles.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    oracle: Oracle,
    /// Worker processes.
    #[arg(long, default_value_t = 2, global = true)]
    jobs: usize,
    /// Write a line for each case to this file.
    #[arg(long, global = true)]
    rows: Option<PathBuf>,
    /// Only what rustc does: nothing is run by Friction.
    #[arg(long, global = true)]
    rustc: bool,
}

#[derive(Debug, Subcommand)]
enum Oracle {
    /// Programs made from numbers.
    Generated {
        /// How many.
        #[arg(long, default_value_t = 20_000)]
        cases: u64,
        /// Which.
        #[arg(long, default_value_t = generate::SEED)]
        seed: u64,
        /// Print the program of this number instead.
        #[arg(long)]
        show: Option<u64>,
    },
    /// Programs of tasks made from numbers, beside tokio.
    Tasks {
        /// How many.
        #[arg(long, default_value_t = 2_000)]
        cases: u64,
        /// Which.
        #[arg(long, default_value_t = generate::SEED)]
        seed: u64,
        /// Print the program of this number instead.
        #[arg(long)]
        show: Option<u64>,
    },
    /// The documentation examples of std.
    Examples,
    /// Examples and tests of published crates that need nothing but std.
    Programs {
        /// Look for them anew, and write the list.
        #[arg(long)]
        find: bool,
        /// The project whose dependencies are looked through.
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/Cargo.toml"))]
        manifest: PathBuf,
        /// Write their texts to this folder instead, each with what its build is told in its first line.
        #[arg(long)]
        write: Option<PathBuf>,
    },
    /// What rustc refuses by lints that are denied by default.
    Denied {
        /// How many mutants of generated programs, beside what was written by hand and std's examples.
        #[arg(long, default_value_t = 5_000)]
        cases: u64,
        /// Which.
        #[arg(long, default_value_t = generate::SEED)]
        seed: u64,
        /// Print the mutant of this number instead.
        #[arg(long)]
        show: Option<u64>,
    },
    /// What a failed `assert!` says.
    Asserts {
        /// How many expressions of each source, beside those written by hand.
        #[arg(long, default_value_t = 20_000)]
        cases: usize,
        /// Only those written by hand, and of generated programs.
        #[arg(long)]
        slice: bool,
        /// The project whose dependencies are looked through.
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/Cargo.toml"))]
        manifest: PathBuf,
    },
    /// Searches of functions for inputs.
    Search {
        /// How many functions, spread over all of them.
        #[arg(long, default_value_t = usize::MAX)]
        cases: usize,
        /// Steps of the machine that a search may take.
        #[arg(long, default_value_t = 200_000_000)]
        fuel: u64,
        /// Only the function of this path.
        #[arg(long)]
        function: Option<String>,
    },
    /// Programs made to hurt.
    Hostile,
    /// Answers on standard output for each case on standard input.
    #[command(hide = true)]
    Worker,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.oracle {
        Oracle::Generated { seed, show: Some(number), .. } => {
            print!("{}", generate::case(*seed, *number));
            Ok(true)
        }
        Oracle::Generated { cases, seed, show: None } => {
            compare(&arguments, &format!("generated-{seed}"), &runs::generated(*seed, *cases), &[])
        }
        Oracle::Tasks { seed, show: Some(number), .. } => {
            print!("{}", generate::tasks(*seed, *number));
            Ok(true)
        }
        Oracle::Tasks { cases, seed, show: None } => runs::Tokio::build().and_then(|tokio| {
            let name = format!("tasks-{}-{seed}", tokio.version);
            compare(&arguments, &name, &runs::tasks(*seed, *cases), &tokio.options())
        }),
        Oracle::Examples => runs::examples().and_then(|cases| compare(&arguments, "examples", &cases, &[])),
        Oracle::Programs { find: true, manifest, .. } => programs::find(manifest, &mut tell).map(|found| {
            println!("{} programs, listed in {}", found.len(), programs::LIST);
            true
        }),
        Oracle::Programs { write: Some(folder), manifest, .. } => programs::write(manifest, folder).map(|()| true),
        Oracle::Programs { find: false, manifest, write: None } => by_others(&arguments, manifest),
        Oracle::Denied { seed, show: Some(number), .. } => {
            let mutants = denied::mutants(*seed, number.saturating_add(1));
            mutants.last().into_iter().for_each(|case| print!("{}", case.text));
            Ok(true)
        }
        Oracle::Denied { cases, seed, show: None } => refused(&arguments, *seed, *cases),
        Oracle::Asserts { cases, slice, manifest } => asserted(&arguments, *cases, *slice, manifest),
        Oracle::Search { cases, fuel, function } => searched(&arguments, *cases, *fuel, function.as_deref()),
        Oracle::Hostile => hostile(&arguments),
        Oracle::Worker => runs::serve().map(|()| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn tell(line: &str) {
    eprintln!("{line}");
}

fn compare(arguments: &Arguments, name: &str, cases: &[Case], more: &[&str]) -> Result<bool, String> {
    let verdicts = runs::verdicts(name, cases, more, &mut tell)?;
    print!("{}", runs::survey(cases, &verdicts));
    if arguments.rustc {
        return write_rows(arguments, &rows(cases, &verdicts)).map(|()| true);
    }
    let comparison = runs::compare(cases, &verdicts, arguments.jobs)?;
    write_rows(arguments, &comparison.lines())?;
    print!("\n{}", comparison.text());
    Ok(comparison.is_good())
}

fn refused(arguments: &Arguments, seed: u64, count: u64) -> Result<bool, String> {
    let (mut is_good, mut rows) = (true, String::new());
    for (name, cases) in [
        ("written by hand", denied::written()),
        ("std's examples", runs::examples()?),
        ("mutants", denied::mutants(seed, count)),
    ] {
        let (mut alike, mut verdicts) = (cases, Vec::new());
        alike.sort_by_key(|case| case.edition);
        for batch in alike.chunk_by(|a, b| a.edition == b.edition) {
            verdicts.extend(denied::verdicts(batch, &cache::folder()?.join("denied"))?);
        }
        let agreement = denied::compare(&alike, &verdicts);
        println!("{name}: {}", agreement.text());
        is_good &= agreement.is_good();
        rows.extend(agreement.rows);
    }
    write_rows(arguments, &rows).map(|()| is_good)
}

fn searched(arguments: &Arguments, most: usize, fuel: u64, function: Option<&str>) -> Result<bool, String> {
    let mut subjects = searches::functions();
    subjects.retain(|subject| function.is_none_or(|name| name == subject.function));
    let every = subjects.len().div_ceil(most.max(1)).max(1);
    let subjects: Vec<_> = subjects.into_iter().step_by(every).collect();
    let searched = searches::search(&subjects, fuel, arguments.jobs)?;
    write_rows(arguments, &searched.iter().map(|one| format!("{one:?}\n")).collect::<String>())?;
    let agreement = searches::compare(&searched, &cache::folder()?.join("search"), &mut tell)?;
    print!("{}", agreement.text());
    Ok(agreement.is_good())
}

fn asserted(arguments: &Arguments, most: usize, is_slice: bool, manifest: &Path) -> Result<bool, String> {
    let mut conditions = asserts::written();
    if is_slice {
        conditions.extend(asserts::generated(most));
    } else {
        conditions.extend(asserts::gathered(&programs::read(manifest)?, most)?);
    }
    let messages = asserts::messages(&conditions, &cache::folder()?.join("asserts"))?;
    let agreement = asserts::compare(&conditions, &messages);
    print!("{}", agreement.text());
    write_rows(arguments, &agreement.rows)?;
    Ok(agreement.is_good())
}

fn by_others(arguments: &Arguments, manifest: &Path) -> Result<bool, String> {
    let candidates = programs::read(manifest)?;
    let told = programs::verdicts(&candidates, &mut tell)?;
    print!("{}", programs::survey(&candidates, &told));
    if arguments.rustc {
        return Ok(true);
    }
    let comparison = programs::compare(&candidates, &told, arguments.jobs)?;
    write_rows(arguments, &comparison.lines())?;
    print!("\n{}", comparison.text());
    Ok(comparison.is_good())
}

fn rows(cases: &[Case], verdicts: &[Verdict]) -> String {
    cases.iter().zip(verdicts).map(|(case, verdict)| format!("{}\t{verdict:?}\n", case.name)).collect()
}

fn write_rows(arguments: &Arguments, rows: &str) -> Result<(), String> {
    let Some(path) = &arguments.rows else { return Ok(()) };
    std::fs::write(path, rows).map_err(|error| format!("{}: {error}", path.display()))
}

fn hostile(arguments: &Arguments) -> Result<bool, String> {
    runs::check_hostile(&runs::verdicts("hostile", &runs::hostile(), &[], &mut tell)?)?;
    let (text, is_good) = runs::run_hostile(arguments.jobs)?;
    print!("{text}");
    Ok(is_good)
}
