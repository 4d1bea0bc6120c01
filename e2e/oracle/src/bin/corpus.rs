//! Checks the sources of several hundred published crates, prints what was found, fails where Friction did.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use friction_analyzer::rules;
use friction_oracle::corpus::packages;
use friction_oracle::corpus::sample::{Found, choose, show};
use friction_oracle::corpus::sources::{SourceFile, sources};
use friction_oracle::corpus::table::Summary;
use friction_oracle::corpus::worker::{Outcome, check_all, serve};

/// Runs Friction over the sources of the corpus.
#[derive(Debug, Parser)]
struct Arguments {
    /// Show findings of this rule before the table; may be given several times, `all` means every rule.
    #[arg(long)]
    rule: Vec<String>,
    /// How many findings of each rule to show.
    #[arg(long, default_value_t = 20)]
    sample: usize,
    /// Chooses other findings.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only packages whose name contains this.
    #[arg(long, default_value = "")]
    package: String,
    /// Spoil every file a little first, in ways that only this number and the file decide: nothing may break.
    #[arg(long)]
    damage: Option<u64>,
    /// Read test code as if it were none: no linter has seen it, and it is nearer to what people paste.
    #[arg(long)]
    untested: bool,
    /// Print the table as JSON.
    #[arg(long)]
    json: bool,
    /// Worker processes.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// The project whose dependencies are checked.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/Cargo.toml"))]
    manifest: PathBuf,
    /// Answer on standard output for each file named on standard input.
    #[arg(long, hide = true)]
    worker: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    if arguments.worker {
        return serve().map(|()| true);
    }
    let results = check(arguments)?;
    let is_wanted = |id: &str| arguments.rule.iter().any(|rule| rule == id || rule == "all");
    for rule in rules().iter().filter(|rule| is_wanted(rule.id)) {
        print_sample(rule.id, &results, arguments);
    }
    print_table(&results, arguments.json)
}

fn check(arguments: &Arguments) -> Result<Vec<(SourceFile, Outcome)>, String> {
    let mut packages = packages::packages(&arguments.manifest)?;
    packages.retain(|package| package.name.contains(&arguments.package));
    let mut files = Vec::new();
    for package in &packages {
        files.extend(sources(package)?);
    }
    files.iter_mut().for_each(|file| file.untested = arguments.untested);
    if let Some(seed) = arguments.damage {
        (seed.wrapping_mul(1_000_000)..).zip(&mut files).for_each(|(seed, file)| file.damage = Some(seed));
    }
    let outcomes = check_all(&files, arguments.jobs)?;
    Ok(files.into_iter().zip(outcomes).collect())
}

fn print_sample(rule: &str, results: &[(SourceFile, Outcome)], arguments: &Arguments) {
    let found: Vec<Found<'_>> = results
        .iter()
        .filter_map(|(file, outcome)| match outcome {
            Outcome::Checked { report, .. } => Some((file, report)),
            _ => None,
        })
        .flat_map(|(file, report)| report.findings.iter().map(move |finding| (file, finding)))
        .filter(|(_, finding)| finding.rule == rule)
        .collect();
    println!("{} findings of {rule}", found.len());
    for (number, &found) in (1..).zip(&choose(&found, arguments.sample, arguments.seed)) {
        println!("{}", show(found, number));
    }
}

fn print_table(results: &[(SourceFile, Outcome)], json: bool) -> Result<bool, String> {
    let summary = Summary::of(results)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&summary).map_err(|error| error.to_string())?);
    } else {
        print!("{}", summary.text());
    }
    Ok(summary.is_clean())
}
