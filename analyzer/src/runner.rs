//! Runs a text's program or its tests under build profiles.

mod switches;
#[cfg(test)]
mod tests;
mod trail;

use crate::cfg::Build;
use crate::check::syntax_errors;
use crate::denied;
use crate::hir::{self, BodyOwner, ExprId, ExprKind, Hir, ItemId, ItemKind};
use crate::machine::{
    Body, Instance, Limits, Machine, Outcome, Panic, PanicStrategy, Position, Profile, Program, Stream, Target, Text,
    Undefined, Waiting, Width,
};
use crate::order;
use crate::report::{
    BuildProfile, BuildSettings, Builds, Document, Edition, PanicSetting, PointerWidth, ProfileRun, ProfileTest,
    RunConfig, RunOutcome, RunPanic, RunPlace, RunReport, RunWait, Steps, SyntaxError, TestReport, TestRun,
};
use crate::source::{Source, Span, to_usize};
use crate::syntax::{self, Parsed};
use crate::types::{self, Def, Kind, Model, Typing};

/// Bytes of a main thread's stack.
const STACK: usize = 8 << 20;

/// Runs any number of texts, with a model of std whose bodies are read once.
#[derive(Debug)]
pub struct Runner {
    model: Model,
}

impl Default for Runner {
    fn default() -> Self {
        Runner::new()
    }
}

/// What is run.
#[derive(Debug, Clone, Copy)]
enum Entry {
    /// `main`, or a test.
    Function(Def),
    Loose,
}

impl Runner {
    /// Reads the model of std with its bodies.
    pub fn new() -> Runner {
        Runner { model: Model::with_bodies() }
    }

    /// Runs `main`, or the statements of a text without functions around them, once for each profile. Never fails: what
    /// cannot be run says so in its outcome.
    pub fn run(&self, document: &Document, edition: Edition, config: &RunConfig) -> RunReport {
        let mut report = RunReport { file: document.name.clone(), errors: Vec::new(), profiles: Vec::new() };
        for profiles in together(document, config, false) {
            self.with_text(document, edition, build(profiles, config, false), |hir, text| match text {
                Err(errors) => report.errors = errors,
                Ok(text) => match entry(hir) {
                    None => report.errors = vec![no_main()],
                    Some(entry) => {
                        report.errors.extend(refused(text, &document.text, &settings(profiles, config)));
                        if !report.errors.is_empty() {
                            return;
                        }
                        for &profile in profiles {
                            let ran = run(text, entry, profile, config);
                            let ran = with_trail(text, entry, ran, report.profiles.first(), config);
                            report.profiles.push(ran);
                        }
                    }
                },
            });
        }
        refuse(&mut report.errors, &mut report.profiles);
        self.with_switches(document, edition, config, &mut report);
        report
    }

    /// Runs `main`, or the statements without functions around them, under the last of the profiles once more, step by step:
    /// the lines before something wraps or the run ends, and as many after that. `None` where there is nothing to run, or nothing
    /// wraps for too long.
    pub fn steps(&self, document: &Document, edition: Edition, config: &RunConfig) -> Option<Steps> {
        let profile = *config.profiles.last()?;
        let mut steps = None;
        self.with_text(document, edition, build(&[profile], config, false), |hir, text| {
            if let (Ok(text), Some(entry)) = (text, entry(hir)) {
                steps = trail::steps(text, entry, profile, config);
            }
        });
        steps
    }

    /// Runs every `#[test]` function, once for each profile.
    pub fn test(&self, document: &Document, edition: Edition, config: &RunConfig) -> TestReport {
        let mut report = TestReport { file: document.name.clone(), errors: Vec::new(), tests: Vec::new() };
        let config = &RunConfig { builds: of_tests(&config.builds), ..config.clone() };
        for profiles in together(document, config, true) {
            let config = &RunConfig { profiles: profiles.to_vec(), ..config.clone() };
            self.with_text(document, edition, build(profiles, config, true), |hir, text| match text {
                Err(errors) => report.errors = errors,
                Ok(text) => {
                    report.errors.extend(refused(text, &document.text, &settings(profiles, config)));
                    if report.errors.is_empty() {
                        tests(hir).into_iter().for_each(|test| add(&mut report.tests, test.run(text, config)));
                    }
                }
            });
        }
        refuse(&mut report.errors, &mut report.tests);
        report
    }

    /// What each `assert!` without a message of its own says when it fails, by the first byte of its call; `None` where that
    /// is not known.
    pub fn assertions(&self, text: &str, edition: Edition) -> Vec<(usize, Option<String>)> {
        let build = Build { is_test: true, debug_assertions: true, aborts: false, is_narrow: false, cfg: &[] };
        let (_, hir) = self.lower(&Source::new(text), edition, build);
        let said = |(id, expr): (ExprId, &hir::Expr)| match &expr.kind {
            ExprKind::Macro(call) if call.is_assertion() => {
                let shown = call.shown.as_ref().map(|shown| format!("assertion failed: {shown}"));
                Some((to_usize(hir.span(id).start), shown))
            }
            _ => None,
        };
        hir.exprs.iter().filter_map(said).collect()
    }

    pub(crate) fn with_text(
        &self,
        document: &Document,
        edition: Edition,
        build: Build<'_>,
        run: impl FnOnce(&Hir, Result<&mut Text<'_, '_>, Vec<SyntaxError>>),
    ) {
        let source = Source::new(&document.text);
        let (parsed, hir) = self.lower(&source, edition, build);
        let errors: Vec<(Span, String)> = parsed.errors.into_iter().map(|error| (error.span, error.message)).collect();
        if !errors.is_empty() {
            return run(&hir, Err(syntax_errors(errors, &source)));
        }
        let (decls, mut types) = types::declare(&self.model, &hir);
        let typing = Typing::new(&self.model, &decls, &mut types, &hir, edition);
        run(&hir, Ok(&mut Text::new(typing, &source, edition)));
    }

    fn lower(&self, source: &Source<'_>, edition: Edition, build: Build<'_>) -> (Parsed, Hir) {
        let parsed = syntax::scan(source).parse(edition);
        let hir = hir::lower_for(&parsed, source, &self.model.externs, build);
        // proc-macro2 keeps every text parsed on this thread until told otherwise.
        proc_macro2::extra::invalidate_current_thread_spans();
        (parsed, hir)
    }
}

/// The profiles that have the same code.
pub(crate) fn together<'a>(
    document: &Document,
    config: &'a RunConfig,
    is_test: bool,
) -> impl Iterator<Item = &'a [BuildProfile]> {
    let is_told = document.text.contains("debug_assertions");
    let code = move |profile: BuildProfile| {
        let build = build(&[profile], config, is_test);
        Build { debug_assertions: is_told && build.debug_assertions, ..build }
    };
    config.profiles.chunk_by(move |&a, &b| code(a) == code(b))
}

/// What holds in a build of profiles that have the same code.
pub(crate) fn build<'a>(profiles: &[BuildProfile], config: &'a RunConfig, is_test: bool) -> Build<'a> {
    let profile = settings(profiles, config).first().copied().unwrap_or(Profile::DEBUG);
    Build {
        is_test,
        debug_assertions: profile.debug_assertions,
        aborts: profile.panic == PanicStrategy::Abort,
        is_narrow: profile.width == Width::Bits32,
        cfg: &config.cfg,
    }
}

/// Adds a test, or how it went under another profile.
fn add(tests: &mut Vec<TestRun>, test: TestRun) {
    match tests.iter_mut().find(|known| known.name == test.name) {
        Some(known) => known.profiles.extend(test.profiles),
        None => tests.push(test),
    }
}

/// What is refused under one profile is not run under another.
fn refuse<T>(errors: &mut Vec<SyntaxError>, runs: &mut Vec<T>) {
    order::sort_by_key(errors, |error| (error.start, error.end));
    errors.dedup();
    if !errors.is_empty() {
        runs.clear();
    }
}

/// What rustc's lints refuse under profiles that have the same code.
pub(crate) fn refused(text: &mut Text<'_, '_>, written: &str, profiles: &[Profile]) -> Vec<SyntaxError> {
    syntax_errors(denied::refusals(text, profiles), &Source::new(written))
}

/// What the profiles of tests set: they unwind, whatever is said, so that a test that panics is one that failed.
fn of_tests(builds: &Builds) -> Builds {
    let unwinds = |settings: BuildSettings| BuildSettings { panic: PanicSetting::Unwind, ..settings };
    let (test, release) = (unwinds(builds.test), unwinds(builds.release));
    Builds { debug: test, release, test }
}

/// What profiles are to the machine.
pub(crate) fn settings(profiles: &[BuildProfile], config: &RunConfig) -> Vec<Profile> {
    profiles.iter().map(|&profile| setting(profile, config)).collect()
}

fn setting(profile: BuildProfile, config: &RunConfig) -> Profile {
    let settings = match profile {
        BuildProfile::Debug => config.builds.debug,
        BuildProfile::Release => config.builds.release,
    };
    let BuildSettings { overflow_checks, debug_assertions, panic, pointer_width } = settings;
    Profile {
        overflow_checks,
        debug_assertions,
        panic: match panic {
            PanicSetting::Abort => PanicStrategy::Abort,
            PanicSetting::Unwind => PanicStrategy::Unwind,
        },
        width: match pointer_width {
            PointerWidth::Bits32 => Width::Bits32,
            PointerWidth::Bits64 => Width::Bits64,
        },
    }
}

fn no_main() -> SyntaxError {
    let message = "there is no `main` function, and no statement outside a function: nothing to run".to_owned();
    SyntaxError { message, start: 0, end: 0, line: 1, column: 1 }
}

/// `main`, or else the statements that stand outside all functions.
fn entry(hir: &Hir) -> Option<Entry> {
    let is_main = |item: &&ItemId| {
        let item = &hir.items[**item];
        item.name == "main" && matches!(item.kind, ItemKind::Fn(_))
    };
    if let Some(&item) = hir.roots.iter().find(is_main) {
        return Some(Entry::Function(Def::text(item)));
    }
    let is_loose = |owner| owner == BodyOwner::Loose;
    hir.bodies.iter().any(|(_, body)| is_loose(body.owner)).then_some(Entry::Loose)
}

/// A run with the trail of what wrapped in it, where a run that checks panicked.
fn with_trail(
    text: &mut Text<'_, '_>,
    entry: Entry,
    run: ProfileRun,
    checked: Option<&ProfileRun>,
    config: &RunConfig,
) -> ProfileRun {
    let is_wanted = !setting(run.profile, config).overflow_checks
        && checked.is_some_and(|checked| checked.profile != run.profile && trail::may_differ(checked, &run));
    if !is_wanted {
        return run;
    }
    let trail =
        trail::traced(text, entry, run.profile, config, None).and_then(|trace| trail::trail(*trace, &run.stdout));
    ProfileRun { trail, ..run }
}

fn machine<'t>(text: &'t mut Text<'_, '_>, profile: BuildProfile, config: &RunConfig) -> Machine<'t> {
    let limits = Limits { stack: STACK, heap: usize::try_from(config.memory).unwrap_or(usize::MAX) };
    let mut machine = Machine::new(text, setting(profile, config), limits, config.fuel);
    machine.host.input = config.stdin.clone().into_bytes();
    machine
}

/// Runs something under a profile.
fn run(text: &mut Text<'_, '_>, entry: Entry, profile: BuildProfile, config: &RunConfig) -> ProfileRun {
    let instance = match start(text, entry) {
        Ok(instance) => instance,
        Err(what) => return unsupported(profile, what),
    };
    let mut machine = machine(text, profile, config);
    let (outcome, value) = machine.run(instance, &[]);
    let returned = value.get(..4).and_then(|bytes| bytes.try_into().ok()).map_or(0, i32::from_le_bytes);
    let code = if matches!(entry, Entry::Loose) { 0 } else { returned };
    report(&machine, profile, told(outcome, code), config)
}

/// Runs a function that takes nothing and gives text, which is its value.
pub(crate) fn run_text(
    text: &mut Text<'_, '_>,
    instance: Instance,
    profile: BuildProfile,
    config: &RunConfig,
) -> ProfileRun {
    let mut machine = machine(text, profile, config);
    let (outcome, value) = machine.run(instance, &[]);
    let said = machine.said(&value);
    let is_exit = matches!(outcome, Outcome::Exit(_));
    let (mut outcome, exit_code, panic) = told(outcome, 0);
    if let (RunOutcome::Finished { value }, false) = (&mut outcome, is_exit) {
        *value = said;
    }
    report(&machine, profile, (outcome, exit_code, panic), config)
}

fn report(machine: &Machine<'_>, profile: BuildProfile, told: Told, config: &RunConfig) -> ProfileRun {
    let (mut outcome, exit_code, panic) = told;
    if let RunOutcome::Aborted { why } = &mut outcome
        && panic.is_some()
        && setting(profile, config).panic == PanicStrategy::Abort
    {
        *why = "a panic, where the profile says `panic = \"abort\"`".to_owned();
    }
    let (stdout, stderr) = (machine.host.text(Stream::Out), machine.host.text(Stream::Err));
    ProfileRun {
        profile,
        outcome,
        stdout,
        stderr,
        exit_code,
        panic,
        steps: machine.steps_taken(config.fuel),
        trail: None,
        switches: Vec::new(),
    }
}

fn unsupported(profile: BuildProfile, what: &str) -> ProfileRun {
    let outcome = RunOutcome::Unsupported { what: what.to_owned(), place: None };
    let (stdout, stderr) = (String::new(), String::new());
    ProfileRun {
        profile,
        outcome,
        stdout,
        stderr,
        exit_code: None,
        panic: None,
        steps: 0,
        trail: None,
        switches: Vec::new(),
    }
}

/// The code to begin with: `std::process::start`, which calls what it is given and makes an exit code of its result.
fn start(text: &mut Text<'_, '_>, entry: Entry) -> Result<Instance, &'static str> {
    let empty = text.list(&[]);
    let Entry::Function(def) = entry else { return Ok(Instance { body: Body::Loose, args: empty }) };
    if !matches!(text.hir().items[def.item()].kind, ItemKind::Fn(_)) {
        return Err("something that is no function");
    }
    let signature = text.signature(def, empty).ok_or("a function that is not known")?;
    let output = text.types(signature).last().copied().ok_or("a function that is not known")?;
    if matches!(text.kind(output), Kind::Async(..)) {
        return Err("an async entry");
    }
    let function = text.ty(Kind::FnDef(def, empty));
    let args = text.list(&[output, function]);
    let start = text.path("std::process::start").ok_or("a model without a start")?;
    match text.resolve(start, args) {
        Target::Code(instance) => Ok(instance),
        _ => Err("a model without a start"),
    }
}

/// How a run ended, its exit code, and the panic that ended it.
pub(crate) type Told = (RunOutcome, Option<i32>, Option<RunPanic>);

/// What is said of an outcome; `code` is the exit code of a program that came to its end.
pub(crate) fn told(outcome: Outcome, code: i32) -> Told {
    match outcome {
        Outcome::Finished => (RunOutcome::Finished { value: None }, Some(code), None),
        Outcome::Exit(code) => (RunOutcome::Finished { value: None }, Some(code), None),
        Outcome::Panicked(panic) => (RunOutcome::Panicked, Some(101), panic.map(told_panic)),
        Outcome::Aborted(panic) => {
            let why = panic.as_ref().map_or_else(String::new, |_| "a panic that may not unwind".to_owned());
            (RunOutcome::Aborted { why }, Some(134), panic.map(told_panic))
        }
        Outcome::Undefined(what, place) => {
            (RunOutcome::Undefined { what: sentence(what).to_owned(), place: place.map(told_place) }, None, None)
        }
        Outcome::Unsupported(what, place) => {
            (RunOutcome::Unsupported { what: what.to_string(), place: place.map(told_place) }, None, None)
        }
        Outcome::OutOfFuel => (RunOutcome::OutOfFuel, None, None),
        Outcome::StackOverflow => (RunOutcome::StackOverflow, Some(134), None),
        Outcome::OutOfMemory => (RunOutcome::OutOfMemory, None, None),
        Outcome::Deadlock(waiting) => {
            (RunOutcome::Deadlock { waiting: waiting.into_iter().map(told_wait).collect() }, None, None)
        }
    }
}

fn told_wait(waiting: Waiting) -> RunWait {
    RunWait {
        thread: waiting.thread.to_string(),
        what: waiting.what.to_string(),
        held_by: waiting.who.map(|who| who.to_string()),
        place: waiting.position.map(told_place),
    }
}

fn told_panic(panic: Panic) -> RunPanic {
    let nowhere = RunPlace { file: "library".to_owned(), line: 0, column: 0 };
    RunPanic { message: panic.message.to_string(), place: panic.position.map_or(nowhere, told_place) }
}

fn told_place(position: Position) -> RunPlace {
    RunPlace { file: position.file.to_string(), line: to_usize(position.line), column: to_usize(position.column) }
}

fn sentence(what: Undefined) -> &'static str {
    match what {
        Undefined::Null => "memory was accessed through a null pointer",
        Undefined::Dangling => "memory was accessed that is not there any more",
        Undefined::OutOfBounds => "memory was accessed beyond what was allocated",
        Undefined::Misaligned => "memory was accessed at an address that is not aligned for the type",
        Undefined::WriteToConstant => "a constant was written to",
        Undefined::BadFree => "memory was freed twice, or not at its beginning",
        Undefined::WrongLayout => "memory was freed with another layout than it was allocated with",
        Undefined::InvalidValue => "a value was read that its type never has",
        Undefined::Unreachable => "code was reached that was promised not to be",
        Undefined::Overflow => "arithmetic overflowed that was promised not to",
        Undefined::Broken(what) => what,
    }
}

/// A `#[test]` function.
struct Test {
    item: ItemId,
    name: String,
    ignored: bool,
    /// What `#[should_panic]` expects of the message; empty if any will do.
    should_panic: Option<String>,
}

impl Test {
    fn run(self, text: &mut Text<'_, '_>, config: &RunConfig) -> TestRun {
        let mut profiles: Vec<ProfileTest> = Vec::new();
        if !self.ignored {
            for &profile in &config.profiles {
                let checked = profiles.first().map(|test| &test.run);
                let test = self.run_in(text, profile, checked, config);
                profiles.push(test);
            }
        }
        TestRun { name: self.name, ignored: self.ignored, profiles }
    }

    fn run_in(
        &self,
        text: &mut Text<'_, '_>,
        profile: BuildProfile,
        checked: Option<&ProfileRun>,
        config: &RunConfig,
    ) -> ProfileTest {
        let entry = Entry::Function(Def::text(self.item));
        let run = run(text, entry, profile, config);
        let run = with_trail(text, entry, run, checked, config);
        let passed = match (&self.should_panic, &run.outcome) {
            (None, RunOutcome::Finished { .. }) => run.exit_code == Some(0),
            (Some(expected), RunOutcome::Panicked) => {
                run.panic.as_ref().is_some_and(|panic| panic.message.contains(expected))
            }
            _ => false,
        };
        ProfileTest { passed, run }
    }
}

/// A name as libtest shows it: keywords are raw identifiers.
fn raw(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

/// The tests of a text, by name.
fn tests(hir: &Hir) -> Vec<Test> {
    let mut tests: Vec<Test> = hir.items.iter().filter_map(|(id, _)| test(hir, id)).collect();
    tests.sort_by(|a, b| a.name.cmp(&b.name));
    tests
}

fn test(hir: &Hir, id: ItemId) -> Option<Test> {
    let item = &hir.items[id];
    let attr = |name: &str| item.attrs.iter().find(|attr| attr.name == name);
    attr("test")?;
    let should_panic = attr("should_panic").map(|attr| {
        let value = attr.text.split_once('=').map_or("", |(_, value)| value.trim_start());
        let literal = value.rfind(['"', '#']).and_then(|end| value.get(..=end));
        literal
            .and_then(|literal| syn::parse_str::<syn::LitStr>(literal).ok())
            .map_or_else(String::new, |it| it.value())
    });
    let mut name = raw(&item.name);
    let mut around = item.parent;
    while let Some(parent) = around {
        let parent = &hir.items[parent];
        if matches!(parent.kind, ItemKind::Mod { .. }) {
            name = format!("{}::{name}", raw(&parent.name));
        }
        around = parent.parent;
    }
    Some(Test { item: id, name, ignored: attr("ignore").is_some(), should_panic })
}
