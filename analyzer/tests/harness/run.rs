//! Judges the suites about runs: the `output` block below a program is what rustc's build of it prints.
//!
//! Standard output comes first, then the panic or what else a run ended by. Where the profiles part, each stands below its
//! name, and then what became of a value that wrapped. `rust test` runs tests and prints a line for each; what follows
//! `cfg:` holds in its build. `rust steps` prints the lines of a release run with what its variables hold.

use std::fmt::Write as _;

use friction_analyzer::Runner;
use friction_analyzer::report::{
    BuildProfile, Builds, Document, DocumentKind, Edition, ProfileRun, RunConfig, RunOutcome, Step, Steps, Trail,
    TrailCode,
};
use libtest_mimic::{Failed, Trial};

use super::analyse::on_large_stack;
use super::markdown::{Block, Case};
use super::suite::Suite;

const PROFILES: [BuildProfile; 2] = [BuildProfile::Debug, BuildProfile::Release];

/// Whether a suite is about runs.
pub fn is_about_runs(suite: &Suite) -> bool {
    suite.name.starts_with("run/")
}

/// One test for every suite in `run/`: the model with its bodies is read once for all of its cases.
pub fn trials(suites: &[Suite]) -> Vec<Trial> {
    let suites = suites.iter().filter(|suite| is_about_runs(suite)).cloned();
    suites.map(|suite| Trial::test(suite.name.clone(), move || judge(&suite))).collect()
}

fn judge(suite: &Suite) -> Result<(), Failed> {
    let wrong = results(suite).into_iter().filter(|(block, printed)| block.text != *printed);
    let wrong: String = wrong
        .map(|(block, printed)| {
            format!(
                "tests/suite/{}.md:{}: this is printed instead (UPDATE=1 rewrites it):\n{printed}",
                suite.name, block.line
            )
        })
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// The `output` blocks with what the programs above them print.
pub fn results(suite: &Suite) -> Vec<(&Block, String)> {
    let pairs = |case: &Case| -> Vec<(Block, usize)> {
        let pairs = case.blocks.iter().zip(1..).filter(|(block, _)| block.language() == "rust");
        pairs.map(|(block, next)| (block.clone(), next)).collect()
    };
    let programs = suite.cases.iter().map(pairs).collect::<Vec<_>>();
    let printed = on_large_stack(move || {
        let runner = Runner::new();
        let print = |case: Vec<(Block, usize)>| -> Vec<(usize, String)> {
            case.into_iter().map(|(block, next)| (next, print(&runner, &block))).collect()
        };
        programs.into_iter().map(print).collect::<Vec<_>>()
    });
    let cases = suite.cases.iter().zip(printed);
    cases.flat_map(|(case, printed)| printed.into_iter().map(|(at, text)| (&case.blocks[at], text))).collect()
}

fn print(runner: &Runner, block: &Block) -> String {
    let document = Document { name: "main.rs".into(), kind: DocumentKind::Rust, text: block.text.clone() };
    let edition = block.value("edition").map_or(Edition::default(), |year| Edition::named(year).unwrap());
    let cfg = block.info.iter().filter_map(|word| word.strip_prefix("cfg:")).map(Into::into).collect();
    let config = RunConfig {
        profiles: PROFILES.to_vec(),
        fuel: 10_000_000,
        memory: 1 << 24,
        stdin: String::new(),
        builds: Builds::default(),
        cfg,
    };
    if block.has("test") {
        return tests(runner, &document, edition, &config);
    }
    if block.has("steps") {
        return runner.steps(&document, edition, &config).map_or_else(String::new, |steps| stepped(&steps));
    }
    let report = runner.run(&document, edition, &config);
    let errors = report.errors.iter().map(|error| format!("error: {}\n", error.message));
    let [debug, release] = report.profiles.as_slice() else { return errors.collect() };
    let trail = release.trail.as_ref().map_or_else(String::new, trail);
    let [debug, release] = [debug, release].map(told);
    if debug == release { debug } else { format!("-- debug\n{debug}-- release\n{release}{trail}") }
}

fn trail(trail: &Trail) -> String {
    let told = |code: TrailCode, words: String| format!("{}:{}: {words}\n", code.line, code.column);
    let steps = trail.steps.iter().map(|step| told(step.code, step.words()));
    let count = if trail.count > 1 { format!("{} operations wrap in all\n", trail.count) } else { String::new() };
    let cut = if trail.cut { "and more\n" } else { "" };
    format!("-- trail\n{}{}{count}{cut}", told(trail.first.code, trail.first.words()), steps.collect::<String>())
}

fn stepped(steps: &Steps) -> String {
    let line = |step: &Step| {
        let values: String = step.values.iter().map(|(name, value)| format!(" {name}={value}")).collect();
        format!("{}{} {}:{values}\n", if step.wrapped { "! " } else { "" }, step.line, step.function)
    };
    let dropped = if steps.dropped > 0 { format!("{} before\n", steps.dropped) } else { String::new() };
    format!(
        "{dropped}{}{}",
        steps.steps.iter().map(line).collect::<String>(),
        if steps.cut { "and more\n" } else { "" }
    )
}

fn tests(runner: &Runner, document: &Document, edition: Edition, config: &RunConfig) -> String {
    let mut text = String::new();
    for test in runner.test(document, edition, config).tests {
        let passed = test.profiles.iter().map(|profile| if profile.passed { " ok" } else { " FAILED" });
        writeln!(text, "{}:{}", test.name, passed.collect::<String>()).unwrap();
    }
    text
}

fn told(run: &ProfileRun) -> String {
    let panic = run.panic.as_ref().map(|panic| {
        format!("panicked at {}:{}:{}: {}\n", panic.place.file, panic.place.line, panic.place.column, panic.message)
    });
    let end = match (&run.outcome, run.exit_code) {
        (RunOutcome::Finished { .. }, Some(0)) | (RunOutcome::Panicked, _) => String::new(),
        (RunOutcome::Finished { .. }, code) => format!("exit code: {code:?}\n"),
        (RunOutcome::Unsupported { what, .. }, _) => format!("unsupported: {what}\n"),
        (RunOutcome::Deadlock { waiting }, _) => {
            waiting.iter().fold("deadlock\n".to_owned(), |lines, wait| format!("{lines}  {wait}\n"))
        }
        (outcome, _) => format!("{outcome:?}\n"),
    };
    [run.stdout.as_str(), &run.stderr, &panic.unwrap_or_default(), &end].concat()
}
