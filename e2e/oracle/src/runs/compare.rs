//! Says whether Friction ran a program as rustc's build of it did.

use friction_analyzer::report::{BuildProfile, ProfileRun, RunOutcome, RunPanic, RunReport};

use super::machine::{FILE, Reply};
use super::panics::panics;
use super::{Panicked, Ran, Verdict};

/// Where std's own files are, and those of what it is built from.
const STD: [&str; 2] = ["library/", "/rust/deps/"];

/// How a run by Friction compares with rustc's; later ones outweigh earlier ones.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// Output, panic and exit code are the same in both profiles.
    Equal,
    /// It needed more steps than it had.
    OutOfFuel,
    /// The machine said what it can't do, and all it had printed by then was right.
    Unsupported(String),
    /// The machine says that the program's behaviour is undefined, and it is, in these words.
    Undefined(&'static str),
    /// Nobody can say: the program does not compile, or does not do the same twice.
    Incomparable(&'static str),
    /// Something is wrong, in these words.
    Different(String),
}

/// The class of a case.
fn class(verdict: &Verdict, reply: &Reply) -> Class {
    match (verdict, reply) {
        (Verdict::Refused(_), _) => Class::Incomparable("does not compile"),
        (Verdict::Unsteady, _) => Class::Incomparable("is not the same twice"),
        (Verdict::Ran { .. }, Reply::Ran(report)) => of_report(verdict, report),
        (Verdict::Ran { .. }, reply) => failed(reply),
    }
}

/// The class of a case, given its text: which thread comes first is nobody's to say where nothing but chance decides it.
pub(super) fn class_of(text: &str, verdict: &Verdict, reply: &Reply) -> Class {
    match (class(verdict, reply), verdict.ran(), reply) {
        (Class::Different(_), Some(theirs), Reply::Ran(report))
            if text.contains("spawn")
                && theirs.iter().zip(&report.profiles).all(|(ran, run)| is_reordered(ran, run)) =>
        {
            Class::Incomparable("has threads in another order")
        }
        (class, ..) => class,
    }
}

/// Whether a run prints the lines of rustc's in another order, or fewer, since the program's end came first.
fn is_reordered(ran: &Ran, run: &ProfileRun) -> bool {
    let mut left: Vec<&str> = ran.stdout.lines().collect();
    let mut is_there = |line| left.iter().position(|other| *other == line).map(|at| left.swap_remove(at)).is_some();
    ran.exit == run.exit_code && run.stdout.lines().all(&mut is_there)
}

/// The class of a reply that is no report.
pub(super) fn failed(reply: &Reply) -> Class {
    Class::Different(match reply {
        Reply::Ran(_) | Reply::Tested(_) | Reply::Searched(_) => "the wrong report".to_owned(),
        Reply::Panicked(message) => format!("Friction panicked: {message}"),
        Reply::Crashed => "Friction crashed".to_owned(),
        Reply::Hung => "Friction hung".to_owned(),
    })
}

/// The class of a test of which libtest says whether it passes.
pub(super) fn of_test(name: &str, profile: BuildProfile, passes: bool, reply: &Reply) -> Class {
    let Reply::Tested(report) = reply else { return failed(reply) };
    if let Some(error) = report.errors.first() {
        return Class::Different(format!("refused: {}", error.message));
    }
    let test = report.tests.iter().find(|test| test.name == name);
    let Some(test) = test.and_then(|test| test.profiles.iter().find(|one| one.run.profile == profile)) else {
        return Class::Different(format!("{profile:?}: no such test"));
    };
    match &test.run.outcome {
        RunOutcome::Unsupported { what, .. } => Class::Unsupported(what.clone()),
        RunOutcome::OutOfFuel => Class::OutOfFuel,
        RunOutcome::Undefined { what, .. } => Class::Different(format!("{profile:?}: undefined behaviour: {what}")),
        _ if test.passed == passes => Class::Equal,
        outcome => {
            let message = test.run.panic.as_ref().map(|panic| panic.message.as_str());
            Class::Different(format!("{profile:?}: rustc's passed is {passes}; {outcome:?} {message:?}"))
        }
    }
}

fn of_report(verdict: &Verdict, report: &RunReport) -> Class {
    if let Some(error) = report.errors.first() {
        return Class::Different(format!("refused: {}", error.message));
    }
    let [Some(debug), Some(release)] = [0, 1].map(|at| report.profiles.get(at)) else {
        return Class::Different("a profile is missing".to_owned());
    };
    let Some(expected) = verdict.ran() else { return Class::Incomparable("does not compile") };
    let both = expected.into_iter().zip([debug, release]).map(|(ran, run)| of_profile(ran, run));
    both.max().unwrap_or(Class::Equal)
}

/// The class of one profile's run.
pub(super) fn of_profile(ran: &Ran, run: &ProfileRun) -> Class {
    let is_begun = ran.stdout.starts_with(&run.stdout);
    let wrong = |what: &str| Class::Different(format!("{:?}: {what}", run.profile));
    match &run.outcome {
        RunOutcome::Unsupported { .. } | RunOutcome::OutOfFuel | RunOutcome::Deadlock { .. } if !is_begun => {
            wrong(&format!("stdout: {}", parting(&ran.stdout, &run.stdout)))
        }
        RunOutcome::Unsupported { what, .. } => Class::Unsupported(what.clone()),
        RunOutcome::OutOfFuel | RunOutcome::Deadlock { .. } if ran.exit.is_none() => Class::Equal,
        RunOutcome::OutOfFuel => Class::OutOfFuel,
        RunOutcome::Undefined { what, .. } => wrong(&format!("undefined behaviour: {what}")),
        _ => difference(ran, run).map_or(Class::Equal, |what| wrong(&what)),
    }
}

/// What two runs differ in first.
fn difference(ran: &Ran, run: &ProfileRun) -> Option<String> {
    if ran.stdout != run.stdout {
        return Some(format!("stdout: {}", parting(&ran.stdout, &run.stdout)));
    }
    if let Some(what) = of_panics(ran.fatal(), run.panic.as_ref()) {
        return Some(what);
    }
    if ran.exit != run.exit_code {
        return Some(format!("exit code: rustc's {:?}, ours {:?}", ran.exit, run.exit_code));
    }
    // What std says of an abort is not the program's.
    let is_aborted = matches!(run.outcome, RunOutcome::Aborted { .. } | RunOutcome::StackOverflow);
    let (stderr, (panicked, rest)) = (renamed(&ran.stderr), panics(&run.stderr));
    if stderr != rest && !is_aborted {
        return Some(format!("stderr: {}", parting(&stderr, &rest)));
    }
    let (theirs, ours) = (said(ran.others()), said(&panicked));
    (theirs != ours && !is_aborted).then(|| format!("panics: rustc's {theirs:?}, ours {ours:?}"))
}

/// What panics say, by thread, in no order: threads have none.
fn said<'a>(panics: impl IntoIterator<Item = &'a Panicked>) -> Vec<(&'a str, &'a str)> {
    let mut said: Vec<_> = panics.into_iter().map(|one| (one.thread.as_str(), one.panic.message.as_str())).collect();
    said.sort_unstable();
    said
}

/// What `dbg!` wrote, with the file named as Friction names it: among many programs each has a number (`[c12.rs:5:1]`).
fn renamed(stderr: &str) -> String {
    let line = |line: &str| {
        let rest = line.strip_prefix("[c").map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
        match rest.and_then(|rest| rest.strip_prefix(".rs:")) {
            Some(rest) => format!("[{FILE}:{rest}"),
            None => line.to_owned(),
        }
    };
    stderr.split_inclusive('\n').map(line).collect()
}

fn of_panics(theirs: Option<&RunPanic>, ours: Option<&RunPanic>) -> Option<String> {
    let (theirs, ours) = match (theirs, ours) {
        (None, None) => return None,
        (Some(theirs), Some(ours)) => (theirs, ours),
        (Some(theirs), None) => return Some(format!("no panic: {:?}", theirs.message)),
        (None, Some(ours)) => return Some(format!("a panic that rustc has not: {:?}", ours.message)),
    };
    if theirs.message != ours.message {
        return Some(format!("panic: rustc's {:?}, ours {:?}", theirs.message, ours.message));
    }
    let is_std = |panic: &RunPanic| STD.iter().any(|folder| panic.place.file.starts_with(folder));
    let place = |panic: &RunPanic| (panic.place.line, panic.place.column);
    // Where in std a panic comes from is no place in the model of it: ours is the call in the text that led there.
    let is_same = is_std(theirs) || !is_std(ours) && place(theirs) == place(ours);
    (!is_same).then(|| format!("place of {:?}: rustc's {:?}, ours {:?}", theirs.message, theirs.place, ours.place))
}

/// The first line that differs.
fn parting(theirs: &str, ours: &str) -> String {
    let lines = theirs.lines().map(Some).chain(std::iter::repeat(None));
    let own = ours.lines().map(Some).chain(std::iter::repeat(None));
    let most = theirs.lines().count().max(ours.lines().count());
    let differs = (1_usize..).zip(lines.zip(own)).take(most).find(|(_, (theirs, ours))| theirs != ours);
    let Some((number, (theirs, ours))) = differs else { return "the end of the last line".to_owned() };
    format!("line {number}: rustc's {theirs:?}, ours {ours:?}")
}

#[cfg(test)]
mod tests {
    use friction_analyzer::report::RunPlace;

    use super::super::Panicked;
    use super::*;

    fn panic(message: &str, file: &str, line: usize) -> RunPanic {
        RunPanic { message: message.into(), place: RunPlace { file: file.into(), line, column: 1 } }
    }

    fn ran(stdout: &str, panic: Option<RunPanic>) -> Ran {
        let exit = Some(if panic.is_some() { 101 } else { 0 });
        let panics = panic.into_iter().map(|panic| Panicked { thread: "main".into(), panic }).collect();
        Ran { stdout: stdout.into(), stderr: String::new(), panics, exit }
    }

    fn run(stdout: &str, panic: Option<RunPanic>) -> ProfileRun {
        let outcome = if panic.is_some() { RunOutcome::Panicked } else { RunOutcome::Finished { value: None } };
        let exit_code = Some(if panic.is_some() { 101 } else { 0 });
        let (stdout, stderr) = (stdout.to_owned(), String::new());
        ProfileRun {
            profile: BuildProfile::Debug,
            outcome,
            stdout,
            stderr,
            exit_code,
            panic,
            steps: 1,
            trail: None,
            switches: Vec::new(),
        }
    }

    #[test]
    fn what_is_the_same_is_equal() {
        assert_eq!(of_profile(&ran("a\n", None), &run("a\n", None)), Class::Equal);
        let theirs = ran("", Some(panic("m", "c0.rs", 3)));
        assert_eq!(of_profile(&theirs, &run("", Some(panic("m", "a.rs", 3)))), Class::Equal);
        let theirs = ran("", Some(panic("m", "library/core/src/a.rs", 3)));
        assert_eq!(of_profile(&theirs, &run("", Some(panic("m", "library/core/src/b.rs", 9)))), Class::Equal);
    }

    #[test]
    fn differences_are_told() {
        let told = |ran: &Ran, run: &ProfileRun| match of_profile(ran, run) {
            Class::Different(what) => what,
            class => format!("{class:?}"),
        };
        assert_eq!(
            told(&ran("a\nb\n", None), &run("a\nc\n", None)),
            "Debug: stdout: line 2: rustc's Some(\"b\"), ours Some(\"c\")"
        );
        let theirs = ran("", Some(panic("m", "c0.rs", 3)));
        assert!(told(&theirs, &run("", Some(panic("m", "a.rs", 4)))).starts_with("Debug: place of"));
        assert!(told(&theirs, &run("", Some(panic("n", "a.rs", 3)))).starts_with("Debug: panic"));
        assert!(told(&theirs, &run("", None)).starts_with("Debug: no panic"));
    }

    #[test]
    fn what_was_printed_before_giving_up_counts() {
        let mut given_up = run("a\n", None);
        given_up.outcome = RunOutcome::Unsupported { what: "std::fs::read".into(), place: None };
        assert_eq!(of_profile(&ran("a\nb\n", None), &given_up), Class::Unsupported("std::fs::read".into()));
        assert!(matches!(of_profile(&ran("b\n", None), &given_up), Class::Different(_)));
        given_up.outcome = RunOutcome::OutOfFuel;
        assert_eq!(of_profile(&ran("a\nb\n", None), &given_up), Class::OutOfFuel);
        assert_eq!(of_profile(&Ran { exit: None, ..ran("a\n", None) }, &given_up), Class::Equal);
    }
}
