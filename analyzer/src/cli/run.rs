//! `friction run` and `friction test`.

use std::io::{self, Read, Write};
use std::path::Path;

use friction_analyzer::Runner;
use friction_analyzer::report::{
    BuildProfile, Builds, Document, PointerWidth, ProfileRun, RunConfig, RunOutcome, RunPlace, Switch, SyntaxError,
    TestReport, Trail, TrailCode,
};

use super::Failure;
use super::args::{CallArgs, Profiles, RunArgs, TypesFormat, Width};
use super::input;
use super::search;

/// Bytes that a program may hold at a time.
pub(super) const MEMORY: u64 = 1 << 30;

/// Runs a program, or calls a function.
pub(super) fn run(call: &CallArgs) -> Result<u8, Failure> {
    let args = &call.run;
    let document = input::read(Path::new(&args.file)).map_err(Failure::Usage)?;
    let (runner, config) = (Runner::new(), config(args)?);
    if let (Some(name), []) = (&call.function, call.args.as_slice()) {
        let is_it =
            |known: &str| known == name || known.strip_suffix(name.as_str()).is_some_and(|rest| rest.ends_with("::"));
        let functions = runner.functions(&document, args.edition);
        if functions.iter().any(|known| is_it(&known.name) && known.params > 0) {
            return search::search(&runner, &document, name, args);
        }
    }
    let report = match &call.function {
        None => runner.run(&document, args.edition, &config),
        Some(name) => runner.call(&document, args.edition, name, &call.args, &config),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    if args.format == TypesFormat::Json {
        serde_json::to_writer(&mut out, &report).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        refuse(&document, &report.errors);
        for run in &report.profiles {
            if args.profile == Profiles::Both {
                writeln!(out, "-- {}", name(run.profile))?;
            }
            out.write_all(run.stdout.as_bytes())?;
            if let (Some(_), RunOutcome::Finished { value }) = (&call.function, &run.outcome) {
                writeln!(out, "= {}", value.as_deref().unwrap_or("a value without `Debug`"))?;
            }
            out.flush()?;
            eprint!("{}{}", run.stderr, told(run));
        }
        report.profiles.iter().filter_map(|run| run.trail.as_ref()).for_each(|trail| print_trail(trail, &document));
        report.profiles.iter().for_each(|run| print_switches(&run.switches, &document));
    }
    out.flush()?;
    let code = report.profiles.iter().map(code).max();
    Ok(if report.errors.is_empty() { code.unwrap_or(1) } else { 1 })
}

fn config(args: &RunArgs) -> Result<RunConfig, Failure> {
    let (profiles, builds) = builds(args)?;
    let mut stdin = String::new();
    if args.file != "-" && !io::IsTerminal::is_terminal(&io::stdin()) {
        io::stdin().read_to_string(&mut stdin)?;
    }
    Ok(RunConfig { profiles, fuel: args.fuel, memory: MEMORY, stdin, builds, cfg: args.cfg.clone() })
}

/// The profiles asked for, and what they set; what a manifest changes is told.
fn builds(args: &RunArgs) -> Result<(Vec<BuildProfile>, Builds), Failure> {
    let manifest = match &args.manifest {
        Some(path) => input::read(path).map_err(Failure::Usage)?.text,
        None => String::new(),
    };
    let mut builds = friction_analyzer::builds(&manifest);
    let profiles = match &args.profile {
        Profiles::Debug => vec![BuildProfile::Debug],
        Profiles::Release => vec![BuildProfile::Release],
        Profiles::Both => vec![BuildProfile::Debug, BuildProfile::Release],
        Profiles::Named(name) => {
            let named = friction_analyzer::named_build(&manifest, name);
            let (settings, from) = named.ok_or_else(|| Failure::Usage(format!("no profile is called `{name}`")))?;
            builds = Builds { debug: settings, release: settings, test: settings };
            vec![from]
        }
    };
    for line in friction_analyzer::differences(&builds).iter().filter(|_| profiles.len() > 1) {
        eprintln!("{line}, from Cargo.toml");
    }
    if args.width == Width::Bits32 {
        for settings in [&mut builds.debug, &mut builds.release, &mut builds.test] {
            settings.pointer_width = PointerWidth::Bits32;
        }
    }
    Ok((profiles, builds))
}

pub(super) fn name(profile: BuildProfile) -> &'static str {
    match profile {
        BuildProfile::Debug => "debug",
        BuildProfile::Release => "release",
    }
}

pub(super) fn refuse(document: &Document, errors: &[SyntaxError]) {
    for error in errors {
        eprintln!("{}:{}:{}: error: {}", document.name, error.line, error.column, error.message);
    }
}

/// The exit code of a run.
fn code(run: &ProfileRun) -> u8 {
    run.exit_code.map_or(1, |code| u8::try_from(code & 0xff).unwrap_or(1))
}

/// How a run ended, unless it came to its end.
pub(super) fn told(run: &ProfileRun) -> String {
    let at = |place: &Option<RunPlace>| match place {
        Some(place) => format!(" at {}:{}:{}", place.file, place.line, place.column),
        None => String::new(),
    };
    let panic = run.panic.as_ref().map_or_else(String::new, |panic| {
        let RunPlace { file, line, column } = &panic.place;
        format!("thread 'main' panicked at {file}:{line}:{column}:\n{}\n", panic.message)
    });
    let end = match &run.outcome {
        RunOutcome::Finished { .. } | RunOutcome::Panicked => return panic,
        RunOutcome::Aborted { why } => format!("aborted: {why}"),
        RunOutcome::Undefined { what, place } => format!("undefined behaviour{}: {what}", at(place)),
        RunOutcome::Unsupported { what, place } => format!("unsupported{}: {what}", at(place)),
        RunOutcome::OutOfFuel => "stopped: it took more steps than it may".to_owned(),
        RunOutcome::StackOverflow => "stack overflow".to_owned(),
        RunOutcome::OutOfMemory => "out of memory".to_owned(),
        RunOutcome::Deadlock { waiting } => {
            let lines: Vec<String> = waiting.iter().map(|wait| format!("\n  {wait}")).collect();
            format!("deadlock: every thread waits{}", lines.concat())
        }
    };
    format!("{panic}{end}\n")
}

/// What became of a value that wrapped.
fn print_trail(trail: &Trail, document: &Document) {
    eprintln!("-- where they part");
    let told = |TrailCode { line, column, .. }: TrailCode, words: String| {
        eprintln!("{}:{line}:{column}: {words}", document.name);
    };
    told(trail.first.code, trail.first.words());
    trail.steps.iter().for_each(|step| told(step.code, step.words()));
    if trail.count > 1 {
        eprintln!("{} operations wrap in all", trail.count);
    }
    if trail.cut {
        eprintln!("and more, which was not followed");
    }
}

/// What debug assertions switch on or off and made the builds part.
fn print_switches(switches: &[Switch], document: &Document) {
    if let [first, rest @ ..] = switches {
        eprintln!("-- why they part");
        let others = if rest.is_empty() { "" } else { ", with those below" };
        for (switch, others) in [(first, others)].into_iter().chain(rest.iter().map(|switch| (switch, ""))) {
            let TrailCode { line, column, .. } = switch.code;
            eprintln!("{}:{line}:{column}: {}{others}", document.name, switch.words());
        }
    }
}

/// Runs a file's tests.
pub(super) fn test(args: &RunArgs) -> Result<u8, Failure> {
    let document = input::read(Path::new(&args.file)).map_err(Failure::Usage)?;
    let config = config(args)?;
    let report = Runner::new().test(&document, args.edition, &config);
    let mut out = io::BufWriter::new(io::stdout().lock());
    if args.format == TypesFormat::Json {
        serde_json::to_writer(&mut out, &report).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        refuse(&document, &report.errors);
        print_tests(&report, &config.profiles, &mut out)?;
    }
    out.flush()?;
    let failed = report.tests.iter().flat_map(|test| &test.profiles).any(|run| !run.passed);
    Ok(u8::from(failed || !report.errors.is_empty()))
}

/// libtest's lines, once for each profile.
fn print_tests(report: &TestReport, profiles: &[BuildProfile], out: &mut impl Write) -> io::Result<()> {
    for (index, &profile) in profiles.iter().enumerate() {
        if profiles.len() > 1 {
            writeln!(out, "-- {}", name(profile))?;
        }
        for test in &report.tests {
            let word = match test.profiles.get(index) {
                _ if test.ignored => "ignored",
                Some(run) if run.passed => "ok",
                Some(run) if matches!(run.run.outcome, RunOutcome::Unsupported { .. }) => "unsupported",
                _ => "FAILED",
            };
            writeln!(out, "test {} ... {word}", test.name)?;
        }
    }
    Ok(())
}
