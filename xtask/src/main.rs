//! `cargo xtask`: turns a fresh checkout into a served page, a tested tree or a site to publish.

mod bench;
mod cache;
mod dist;
mod project;
mod serve;
mod setup;
mod shell;
mod test;

use anyhow::{Result, bail};
use lexopt::prelude::*;
use project::Project;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask setup              install what is missing: wasm32 target, trunk, wasm-bindgen, wasm-opt, npm packages, a browser
cargo xtask serve [--port N]   set up, build optimised, serve the page on loopback (port 8080, else a free one)
cargo xtask test [--only STEP] set up and run every check; STEP is one of: fmt clippy native wasm dist browser self
cargo xtask bench              set up, build and run the measurements of e2e/bench
cargo xtask oracle [--slice]   measure the types found against rustc's word; --slice takes seconds, the whole minutes
cargo xtask oracle run WHAT    run programs beside rustc's builds; WHAT is one of: generated tasks examples programs hostile
cargo xtask dist               set up and make the static site in dist/, with sizes against the budgets

Environment:
  FRICTION_WASM=rustup|debian  where the wasm32 target comes from; unset: rustup where it works, else Debian's packages
  FRICTION_CACHE=DIR           where tools are kept (default: $XDG_CACHE_HOME/friction or ~/.cache/friction)
  FRICTION_CHROMIUM=FILE       the browser that tests drive (default: chromium or google-chrome on PATH)
";

/// What the command line asks for.
enum Task {
    Setup,
    Serve { port: Option<u16> },
    Test { only: Option<String> },
    Bench,
    Oracle { slice: bool },
    OracleRun { arguments: Vec<String> },
    Dist,
    Help,
}

fn main() -> ExitCode {
    match parse(lexopt::Parser::from_env()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut args: lexopt::Parser) -> Result<Task> {
    let mut task = None;
    while let Some(arg) = args.next()? {
        match (arg, &mut task) {
            (Value(name), None) => task = Some(named(&name.string()?)?),
            (Long("port"), Some(Task::Serve { port })) => *port = Some(args.value()?.parse()?),
            (Long("only"), Some(Task::Test { only })) => *only = Some(args.value()?.string()?),
            (Long("slice"), Some(Task::Oracle { slice })) => *slice = true,
            (Value(word), Some(Task::Oracle { slice: false })) if word == "run" => {
                let rest = args.raw_args()?.map(|word| word.string());
                task = Some(Task::OracleRun { arguments: rest.collect::<Result<_, _>>()? });
            }
            (Short('h') | Long("help"), _) => return Ok(Task::Help),
            (arg, _) => return Err(arg.unexpected().into()),
        }
    }
    Ok(task.unwrap_or(Task::Help))
}

fn named(name: &str) -> Result<Task> {
    Ok(match name {
        "setup" => Task::Setup,
        "serve" => Task::Serve { port: None },
        "test" => Task::Test { only: None },
        "bench" => Task::Bench,
        "oracle" => Task::Oracle { slice: false },
        "dist" => Task::Dist,
        "help" => Task::Help,
        _ => bail!("no command `{name}`\n\n{USAGE}"),
    })
}

fn run(task: Task) -> Result<()> {
    let project = Project::locate()?;
    match task {
        Task::Setup => setup::everything(&project),
        Task::Serve { port } => serve::serve(&project, port),
        Task::Test { only } => test::test(&project, only.as_deref()),
        Task::Bench => bench::bench(&project),
        Task::Oracle { slice } => test::oracle(&project, slice),
        Task::OracleRun { arguments } => test::oracle_run(&project, &arguments),
        Task::Dist => dist::dist(&project),
        Task::Help => {
            print!("{USAGE}");
            Ok(())
        }
    }
}
