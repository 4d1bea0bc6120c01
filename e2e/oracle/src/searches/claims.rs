//! Turns what a search said into programs, with what they have to do.

use std::fmt::Write as _;

use friction_analyzer::apply_fixes;
use friction_analyzer::report::{ProfileRun, RunOutcome, SearchReport, Verdict, Witness};

use super::Subject;
use crate::runs::{Case, Ran};

/// What is claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Claim {
    /// A call ends like this in debug and in release.
    Ends(Box<[ProfileRun; 2]>),
    /// Both builds return this, or both panic where there is none.
    Fixed(Option<String>),
    /// Both builds do the same.
    Same,
}

/// A program that shows whether a claim is true.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) case: Case,
    pub(super) claim: Claim,
}

/// The programs for a report.
pub(super) fn claims(subject: &Subject, report: &SearchReport) -> Vec<Shown> {
    let mut all = Vec::new();
    for witness in &report.witnesses {
        let case = subject.program("witness", &subject.text, &call(witness));
        all.push(Shown { case, claim: Claim::Ends(Box::new([witness.debug.clone(), witness.release.clone()])) });
    }
    for fix in &report.fixes {
        let (fixed, _) = apply_fixes(&subject.text, [&fix.fix]);
        let parted = report.witnesses.iter().filter(|witness| witness.verdict == Verdict::Parts);
        for (index, witness) in parted.enumerate() {
            let claim = if index == 0 { Claim::Fixed(fix.value.clone()) } else { Claim::Same };
            let main = all_said(subject, report, witness);
            all.push(Shown { case: subject.program(&format!("fix {}", fix.fix.title), &fixed, &main), claim });
        }
    }
    all
}

fn has_value(witness: &Witness) -> bool {
    let says = |run: &ProfileRun| matches!(run.outcome, RunOutcome::Finished { value: Some(_) });
    says(&witness.debug) || says(&witness.release)
}

/// A call that prints what comes back, and what became of the arguments that the function can change.
fn all_said(subject: &Subject, report: &SearchReport, witness: &Witness) -> String {
    let (mut lets, mut values, mut args) = (String::new(), Vec::new(), witness.args.clone());
    let mut form: Vec<String> = has_value(witness).then(|| "{said__:?}".to_owned()).into_iter().collect();
    for (index, (arg, param)) in args.iter_mut().zip(&report.params).enumerate() {
        let Some(value) = arg.strip_prefix("&mut ") else { continue };
        // Writing into a string can't fail.
        let _ = writeln!(lets, "    let mut m{index}__ = {value};");
        *arg = format!("&mut m{index}__");
        form.push(format!("{} = {{:?}}", param.name));
        values.push(format!(", m{index}__"));
    }
    let (path, form) = (&subject.function, form.join(", "));
    let call = if values.is_empty() { witness.call.clone() } else { format!("{path}({})", args.join(", ")) };
    format!("{lets}    let said__ = {call};\n    let _ = &said__;\n    println!(\"{form}\"{});\n", values.concat())
}

fn call(witness: &Witness) -> String {
    if has_value(witness) {
        format!("    println!(\"{{:?}}\", {});\n", witness.call)
    } else {
        format!("    let _ = {};\n", witness.call)
    }
}

/// What is not as it was claimed; none if all is.
pub(super) fn refuted(claim: &Claim, ran: [&Ran; 2]) -> Option<String> {
    let [debug, release] = ran;
    match claim {
        Claim::Ends(runs) => runs.iter().zip(ran).find_map(|(run, ran)| ended_otherwise(run, ran)),
        Claim::Same => (debug != release).then(|| format!("the builds part: {debug:?} {release:?}")),
        Claim::Fixed(_) if debug != release => Some(format!("the builds part: {debug:?} {release:?}")),
        Claim::Fixed(Some(value)) => {
            let is_it = debug.exit == Some(0) && debug.stdout.ends_with(&format!("{value}\n"));
            (!is_it).then(|| format!("{value} was said, it is {:?}", debug.stdout))
        }
        Claim::Fixed(None) => (debug.exit != Some(101)).then(|| "a panic was said, there is none".to_owned()),
    }
}

fn ended_otherwise(run: &ProfileRun, ran: &Ran) -> Option<String> {
    let wrong = |what: String| Some(format!("{:?}: {what}", run.profile));
    match (&run.outcome, &run.panic) {
        (RunOutcome::Finished { value }, _) => {
            let value = value.as_ref().map_or_else(String::new, |value| format!("{value}\n"));
            let expected = format!("{}{value}", run.stdout);
            let is_it = ran.exit == run.exit_code && ran.stdout == expected;
            if is_it { None } else { wrong(format!("{expected:?} was said, it is {:?} {:?}", ran.stdout, ran.exit)) }
        }
        (RunOutcome::Panicked, Some(panic)) => {
            let Some(theirs) = ran.fatal() else { return wrong("a panic was said, there is none".to_owned()) };
            let place = |panic: &friction_analyzer::report::RunPanic| (panic.place.line, panic.place.column);
            let is_own = !theirs.place.file.starts_with("library/");
            let is_it = theirs.message == panic.message && (!is_own || place(theirs) == place(panic));
            if is_it { None } else { wrong(format!("{panic:?} was said, it is {theirs:?}")) }
        }
        (outcome, _) => wrong(format!("{outcome:?} was said")),
    }
}
