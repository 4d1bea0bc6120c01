//! Measures the types Friction finds against rustc's.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use friction_oracle::ambiguity::Source;
use friction_oracle::bindings::{Facts, facts};
use friction_oracle::corpus::packages::{libraries, packages};
use friction_oracle::corpus::sources::sources;
use friction_oracle::{ambiguity, bindings, engine, typed};

/// Measures the types Friction finds against rustc's.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    oracle: Oracle,
    /// Worker processes.
    #[arg(long, default_value_t = 2, global = true)]
    jobs: usize,
    /// Write every row to this file.
    #[arg(long, global = true)]
    rows: Option<PathBuf>,
    /// The project whose dependencies are read too.
    #[arg(long, global = true, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/Cargo.toml"))]
    manifest: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Oracle {
    /// The types of the variables of std's documentation examples.
    Bindings {
        /// Of published crates that need nothing but std instead.
        #[arg(long)]
        crates: bool,
    },
    /// What is ambiguous when an annotation is taken away.
    Ambiguity,
    /// Both for some examples only, asked of rustc on the spot: seconds.
    Slice,
    /// How many expressions of published crates get a type.
    Typed {
        /// Only crates whose name contains this.
        #[arg(long, default_value = "")]
        package: String,
        /// Only crates that need nothing but std, each as one text.
        #[arg(long)]
        std: bool,
    },
    /// Answers on standard output for each text on standard input.
    #[command(hide = true)]
    Worker,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.oracle {
        Oracle::Bindings { crates: false } => facts(&mut tell).and_then(|facts| compare_bindings(&arguments, &facts)),
        Oracle::Bindings { crates: true } => compare_crates(&arguments),
        Oracle::Ambiguity => mutants(&arguments).and_then(|mutants| compare_ambiguity(&arguments, &mutants)),
        Oracle::Slice => slice(&arguments),
        Oracle::Typed { package, std } => measure_typed(&arguments, package, *std),
        Oracle::Worker => engine::serve().map(|()| true),
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

fn write_rows(arguments: &Arguments, rows: &str) -> Result<(), String> {
    let Some(path) = &arguments.rows else { return Ok(()) };
    std::fs::write(path, rows).map_err(|error| format!("{}: {error}", path.display()))
}

fn compare_bindings(arguments: &Arguments, facts: &[Facts]) -> Result<bool, String> {
    let comparison = bindings::compare(facts, arguments.jobs)?;
    write_rows(arguments, &comparison.rows())?;
    print!("{}", comparison.text());
    Ok(comparison.is_good())
}

fn compare_crates(arguments: &Arguments) -> Result<bool, String> {
    let sources = ambiguity::crates(&arguments.manifest, &mut tell)?;
    compare_bindings(arguments, &bindings::crates(&sources, &arguments.manifest, &mut tell)?)
}

fn mutants(arguments: &Arguments) -> Result<Vec<Source>, String> {
    let mut sources = ambiguity::examples(&facts(&mut tell)?, &mut tell)?;
    sources.extend(ambiguity::crates(&arguments.manifest, &mut tell)?);
    Ok(sources)
}

fn compare_ambiguity(arguments: &Arguments, sources: &[Source]) -> Result<bool, String> {
    let comparison = ambiguity::compare(sources, arguments.jobs)?;
    write_rows(arguments, &comparison.rows())?;
    print!("{}", comparison.text());
    Ok(comparison.is_good())
}

fn slice(arguments: &Arguments) -> Result<bool, String> {
    let facts = bindings::slice(&mut tell)?;
    let types = compare_bindings(arguments, &facts)?;
    let ambiguities = compare_ambiguity(arguments, &ambiguity::ask(&facts, &mut tell)?)?;
    Ok(types && ambiguities)
}

fn measure_typed(arguments: &Arguments, package: &str, only_std: bool) -> Result<bool, String> {
    let mut whole = ambiguity::crates(&arguments.manifest, &mut tell)?;
    whole.retain(|source| source.name.contains(package));
    let whole = typed::measure(&typed::wholes(&whole), arguments.jobs)?;
    println!("CRATES THAT NEED NOTHING BUT STD, each as one text\n{}", whole.text());
    if only_std {
        write_rows(arguments, &whole.rows())?;
        return Ok(whole.is_good());
    }
    let alone: Vec<_> = libraries(&arguments.manifest)?.into_iter().filter(|library| library.is_alone).collect();
    let (mut std, mut others) = (Vec::new(), Vec::new());
    for found in packages(&arguments.manifest)?.iter().filter(|found| found.name.contains(package)) {
        let is_alone = alone.iter().any(|one| one.name == found.name && one.version == found.version);
        if is_alone { &mut std } else { &mut others }.extend(typed::files(&sources(found)?));
    }
    let std = typed::measure(&std, arguments.jobs)?;
    println!("\nTHE SAME AND LARGER, each file by itself\n{}", std.text());
    let others = typed::measure(&others, arguments.jobs)?;
    println!("\nALL OTHER CRATES, each file by itself\n{}", others.text());
    write_rows(arguments, &[whole.rows(), std.rows(), others.rows()].concat())?;
    println!("\n{}\n{}\n{}", whole.total(), std.total(), others.total());
    Ok(whole.is_good() && std.is_good() && others.is_good())
}
