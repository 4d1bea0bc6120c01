//! Where a debug and a release run of one program part, in words.

use friction_analyzer::report::{ProfileRun, RunOutcome, RunPanic, RunPlace, TrailCode};

/// How many characters of a line are quoted.
const QUOTED: usize = 60;

/// What two runs amount to, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Compared {
    /// They did the same, to the end.
    Same,
    /// They did the same as far as they went, and one of them did not come to its end.
    Unfinished,
    /// They part.
    Part {
        /// Where first, in words.
        words: String,
        /// The code, if that is known.
        place: Option<RunPlace>,
    },
}

impl Compared {
    /// In a sentence.
    pub(super) fn summary(&self) -> &'static str {
        match self {
            Compared::Same => "Debug and release do the same.",
            Compared::Unfinished => "No difference as far as both profiles were run.",
            Compared::Part { .. } => "Debug and release part.",
        }
    }
}

/// Compares two runs.
pub(super) fn compare(debug: &ProfileRun, release: &ProfileRun) -> Compared {
    if let Some(panic) = debug.panic.as_ref().filter(|_| goes_on(debug, release)) {
        return Compared::Part { words: goes_on_by(panic), place: Some(panic.place.clone()) };
    }
    if let Some(switch) = release.switches.first() {
        let TrailCode { line, column, .. } = switch.code;
        let others = if release.switches.len() > 1 { ", together with others" } else { "" };
        let words = format!("{}{others}.", switch.words());
        return Compared::Part { words, place: Some(RunPlace { file: String::new(), line, column }) };
    }
    let is_whole = is_whole(debug) && is_whole(release);
    let streams = [("Output", &debug.stdout, &release.stdout), ("Standard error", &debug.stderr, &release.stderr)];
    for (name, debug, release) in streams {
        if debug != release && (is_whole || !is_prefix(debug, release)) {
            return Compared::Part { words: lines(name, debug, release), place: None };
        }
    }
    if !is_whole {
        return Compared::Unfinished;
    }
    if debug.outcome != release.outcome || debug.exit_code != release.exit_code || debug.panic != release.panic {
        let place = |run: &ProfileRun| run.panic.as_ref().map(|panic: &RunPanic| panic.place.clone());
        let words = "the two end in different ways.".to_owned();
        return Compared::Part { words, place: place(debug).or_else(|| place(release)) };
    }
    Compared::Same
}

/// Whether debug panicked where release went on, as far as it was run.
fn goes_on(debug: &ProfileRun, release: &ProfileRun) -> bool {
    let printed = release.stdout.starts_with(&debug.stdout) && release.stderr.starts_with(&debug.stderr);
    let is_there = |panic: &RunPanic| debug.panic.as_ref().is_some_and(|debug| debug.place == panic.place);
    let ends_before = matches!(release.outcome, RunOutcome::Unsupported { .. } | RunOutcome::OutOfFuel)
        && release.steps < debug.steps;
    debug.outcome == RunOutcome::Panicked && printed && !ends_before && !release.panic.as_ref().is_some_and(is_there)
}

/// What release does where debug panics.
fn goes_on_by(panic: &RunPanic) -> String {
    let overflowed = panic.message.strip_prefix("attempt to ").and_then(|rest| rest.strip_suffix(" with overflow"));
    let how = match overflowed {
        Some("shift left" | "shift right") => "release shifts by the amount's lowest bits and goes on",
        Some(_) => "release wraps and goes on",
        None => "release goes on",
    };
    let place = if is_own(&panic.place) { "here" } else { "in std's code" };
    format!("debug panics {place}; {how}.")
}

/// Whether a place is in the reader's text, not in std's.
pub(super) fn is_own(place: &RunPlace) -> bool {
    place.line > 0 && !place.file.starts_with("library")
}

/// Whether a run came to an end that a real one would come to as well.
fn is_whole(run: &ProfileRun) -> bool {
    !matches!(run.outcome, RunOutcome::Unsupported { .. } | RunOutcome::OutOfFuel | RunOutcome::OutOfMemory)
}

fn is_prefix(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// The bytes of the lines with which both begin.
pub(super) fn common(one: &str, other: &str) -> usize {
    let pairs = one.split_inclusive('\n').zip(other.split_inclusive('\n'));
    pairs.take_while(|(one, other)| one == other).map(|(line, _)| line.len()).sum()
}

fn lines(name: &str, debug: &str, release: &str) -> String {
    let start = common(debug, release);
    let number = debug.get(..start).unwrap_or_default().lines().count().saturating_add(1);
    let line = |text: &str| match text.get(start..).unwrap_or_default().lines().next() {
        Some(line) => format!("`{}`", cut(line)),
        None => "nothing more".to_owned(),
    };
    format!("{name} parts at line {number}: debug writes {}, release {}.", line(debug), line(release))
}

/// A line without what would end its quotation, cut where it is long.
fn cut(line: &str) -> String {
    let line = line.replace('`', "'");
    if line.chars().count() <= QUOTED { line } else { line.chars().take(QUOTED).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use friction_analyzer::report::{BuildProfile, Switch, SwitchKind};

    fn finished(stdout: &str) -> ProfileRun {
        ProfileRun {
            profile: BuildProfile::Debug,
            outcome: RunOutcome::Finished { value: None },
            stdout: stdout.into(),
            stderr: String::new(),
            exit_code: Some(0),
            panic: None,
            steps: 10,
            trail: None,
            switches: Vec::new(),
        }
    }

    fn panicked(stdout: &str, message: &str, line: usize) -> ProfileRun {
        let place = RunPlace { file: "main.rs".into(), line, column: 5 };
        let panic = Some(RunPanic { message: message.into(), place });
        ProfileRun { outcome: RunOutcome::Panicked, exit_code: Some(101), panic, ..finished(stdout) }
    }

    fn fueled(stdout: &str) -> ProfileRun {
        ProfileRun { outcome: RunOutcome::OutOfFuel, exit_code: None, ..finished(stdout) }
    }

    fn words(debug: &ProfileRun, release: &ProfileRun) -> String {
        match compare(debug, release) {
            Compared::Part { words, .. } => words,
            other => other.summary().to_owned(),
        }
    }

    #[test]
    fn what_release_does_instead_is_said_by_the_operation() {
        let debug = |message| panicked("a\n", message, 3);
        let release = finished("a\nb\n");
        let multiply = debug("attempt to multiply with overflow");
        assert_eq!(words(&multiply, &release), "debug panics here; release wraps and goes on.");
        let shift = debug("attempt to shift left with overflow");
        assert!(words(&shift, &release).contains("lowest bits"));
        assert_eq!(words(&debug("assertion failed: x"), &release), "debug panics here; release goes on.");
    }

    #[test]
    fn the_same_panic_is_no_parting() {
        let both = panicked("", "attempt to divide by zero", 3);
        assert_eq!(compare(&both, &both), Compared::Same);
        let later = panicked("", "boom", 9);
        assert!(words(&both, &later).starts_with("debug panics here"));
    }

    #[test]
    fn the_first_line_that_differs_is_quoted() {
        let told = words(&finished("a\nb\n"), &finished("a\nc`\n"));
        assert_eq!(told, "Output parts at line 2: debug writes `b`, release `c'`.");
        let told = words(&finished("a\n"), &finished("a\nc\n"));
        assert_eq!(told, "Output parts at line 2: debug writes nothing more, release `c`.");
    }

    #[test]
    fn what_debug_assertions_switch_is_told() {
        let code = TrailCode { start: 9, end: 20, line: 2, column: 5 };
        let switch = Switch { switched: SwitchKind::DebugAssert, code };
        let release = |switches| ProfileRun { switches, ..finished("b\n") };
        let told = compare(&finished("a\n"), &release(vec![switch]));
        let place = RunPlace { file: String::new(), line: 2, column: 5 };
        let said = "only debug runs this `debug_assert!`; without it both do the same.".to_owned();
        assert_eq!(told, Compared::Part { words: said, place: Some(place) });
        assert!(words(&finished("a\n"), &release(vec![switch; 2])).ends_with("same, together with others."));
    }

    #[test]
    fn a_run_without_an_end_is_compared_as_far_as_it_went() {
        assert_eq!(compare(&fueled("a\nb\n"), &fueled("a\n")), Compared::Unfinished);
        assert_eq!(compare(&finished("a\nb\n"), &fueled("a\n")), Compared::Unfinished);
        assert!(words(&fueled("a\n"), &fueled("b\n")).starts_with("Output parts"));
    }

    #[test]
    fn only_outcomes_may_differ() {
        let other = ProfileRun { exit_code: Some(3), ..finished("") };
        assert_eq!(words(&finished(""), &other), "the two end in different ways.");
    }
}
