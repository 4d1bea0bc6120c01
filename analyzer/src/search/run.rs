//! Searches a function of a text: finds inputs, confirms them by calls of their own, and adds tests and fixes.

use crate::cfg::Build;
use crate::machine::{Limits, Machine, Profile, Text};
use crate::report::{
    self, BuildProfile, Document, Edition, FunctionReport, ProfileRun, Proved, RunConfig, RunOutcome, SearchConfig,
    SearchParam, SearchReport, SyntaxError, Verdict, Witness,
};
use crate::runner::{Runner, refused};
use crate::source::{Source, to_usize};

use super::call::{error, named};
use super::explore::{Effort, Found, explore};
use super::shape::{Shape, Value};
use super::subject::{Refusal, Subject};
use super::trial::{Builds, Seen};
use super::{callable, driver, plane, witness};

pub(super) const DEBUG: Build<'_> =
    Build { is_test: false, debug_assertions: true, aborts: false, is_narrow: false, cfg: &[] };
const RELEASE: Build<'_> = Build { debug_assertions: false, ..DEBUG };

/// Steps that a call of its own may take.
const CONFIRM: u64 = 20_000_000;

impl Runner {
    /// The functions of a text, and which of them can be searched.
    pub fn functions(&self, document: &Document, edition: Edition) -> Vec<FunctionReport> {
        let mut all = Vec::new();
        self.with_text(document, edition, DEBUG, |hir, text| {
            let Ok(text) = text else { return };
            let source = Source::new(&document.text);
            for callable in callable::callables(hir, &source) {
                let item = &hir.items[callable.item];
                let is_test = hir.is_test_item(callable.item) || item.name == "main";
                if is_test {
                    continue;
                }
                let why_not = Subject::of(hir, text, &source, &callable).err();
                let (start, end) = (to_usize(item.name_span.start), to_usize(item.name_span.end));
                let params = callable::params(item);
                all.push(FunctionReport { name: callable.path, start, end, params, why_not });
            }
        });
        all
    }

    /// Looks for inputs of a function for which the builds part or both panic. Never fails: what can't be searched is an error
    /// of the report.
    pub fn search(&self, document: &Document, edition: Edition, function: &str, config: &SearchConfig) -> SearchReport {
        let mut report = empty(document, function);
        let subject = match self.subject(document, edition, function) {
            Ok(subject) => subject,
            Err(errors) => return SearchReport { errors, ..report },
        };
        report.function.clone_from(&subject.path);
        report.params = params(&subject);
        let simplest: Vec<Value> = subject.params.iter().map(|(_, shape)| shape.simplest()).collect();
        let known = self.known(document, edition, &subject);
        report.proved = known.proved;
        if report.proved == Some(Proved::NoPanic) {
            report.plane = plane::around(&subject, &simplest);
            return report;
        }
        let found = self.explored(document, edition, (&subject, Effort::SEARCH), &known.first, config);
        let found = found.unwrap_or_default();
        // A run that says otherwise is right: what is returned may be shown by code of the text's own.
        let parts = |(_, seen): &(Vec<Value>, Seen)| seen.verdict == Verdict::Parts;
        report.proved = known.proved.filter(|_| !found.ends.iter().any(parts));
        (report.tried, report.complete, report.open) = (found.tried, found.complete, found.open);
        report.why_open.clone_from(&found.why);
        for ((input, seen), after) in found.ends.iter().zip(&found.after) {
            let mut witness = self.witness(document, edition, &subject, (input, seen.verdict), config);
            if let Some(witness) = &mut witness {
                witness.after = *after;
                let others: String = report.witnesses.iter().map(|witness| witness.test.as_str()).collect();
                let Witness { call, verdict, debug, release, .. } = &*witness;
                witness.test = witness::test(&format!("{}{others}", document.text), call, *verdict, debug, release);
                witness.insert = witness::insert(&document.text, &witness.test);
            }
            report.witnesses.extend(witness);
        }
        let first = found.ends.first().map_or(&simplest, |(input, _)| input);
        report.plane = plane::around(&subject, first);
        report.fixes = self.fixes(document, edition, (&subject, &found), config);
        report
    }

    pub(super) fn subject(
        &self,
        document: &Document,
        edition: Edition,
        function: &str,
    ) -> Result<Subject, Vec<SyntaxError>> {
        let mut subject = Err(Vec::new());
        self.with_text(document, edition, DEBUG, |hir, text| {
            let source = Source::new(&document.text);
            let refuse = |(why, span): Refusal| vec![error(why, span, &source)];
            subject = text.and_then(|text| {
                let refused = refused(text, &document.text, &[Profile::DEBUG]);
                if refused.is_empty() {
                    Subject::find(hir, text, &source, function).map_err(refuse)
                } else {
                    Err(refused)
                }
            });
        });
        subject
    }

    /// A search with machines of its own; `None` where the text with its driver is none.
    pub(super) fn explored(
        &self,
        document: &Document,
        edition: Edition,
        (subject, effort): (&Subject, Effort),
        first: &[Vec<Value>],
        config: &SearchConfig,
    ) -> Option<Found> {
        let look = |builds: &mut Builds<'_>| explore(builds, (subject, effort), first, config.seed);
        self.with_builds(document, edition, subject, config, look)
    }

    /// Gives the two builds of a text with a driver for a function.
    pub(super) fn with_builds<T>(
        &self,
        document: &Document,
        edition: Edition,
        subject: &Subject,
        config: &SearchConfig,
        act: impl FnOnce(&mut Builds<'_>) -> T,
    ) -> Option<T> {
        let driver = driver::driver(&subject.path, &subject.params, subject.has_value);
        let driven = Document { text: format!("{}{driver}", document.text), ..document.clone() };
        let mut done = None;
        self.with_text(&driven, edition, DEBUG, |debug_hir, debug| {
            let Ok(debug) = debug else { return };
            self.with_text(&driven, edition, RELEASE, |release_hir, release| {
                let Ok(release) = release else { return };
                let entries = (named(debug_hir, debug, driver::NAME), named(release_hir, release, driver::NAME));
                let (Some(first), Some(second)) = entries else { return };
                let mut builds = Builds {
                    debug: (machine(debug, BuildProfile::Debug, config), first),
                    release: (machine(release, BuildProfile::Release, config), second),
                    fuel: config.fuel,
                    tried: 0,
                    open: 0,
                    why: None,
                };
                done = Some(act(&mut builds));
            });
        });
        done
    }

    /// An input as a call of its own, in machines of its own, and what came of it; nothing if that is something else.
    fn witness(
        &self,
        document: &Document,
        edition: Edition,
        subject: &Subject,
        (input, verdict): (&[Value], Verdict),
        config: &SearchConfig,
    ) -> Option<Witness> {
        let args = literals(subject, input);
        let call = subject.call(&args);
        let (debug, release) = self.both(document, edition, subject, &args, config)?;
        let is_it = match (returned(&debug), returned(&release)) {
            (true, true) => {
                verdict == Verdict::Parts
                    && (debug.outcome != release.outcome || debug.stdout != release.stdout || changes(subject))
            }
            (false, false) => verdict == Verdict::BothPanic && debug.panic.is_some() && release.panic.is_some(),
            _ => verdict == Verdict::Parts && (debug.panic.is_some() || release.panic.is_some()),
        };
        let (test, insert) = (String::new(), witness::insert("", ""));
        is_it.then_some(Witness { verdict, after: 0, args, call, debug, release, test, insert })
    }

    /// A call in both builds.
    pub(super) fn both(
        &self,
        document: &Document,
        edition: Edition,
        subject: &Subject,
        args: &[String],
        config: &SearchConfig,
    ) -> Option<(ProfileRun, ProfileRun)> {
        let profiles = vec![BuildProfile::Debug, BuildProfile::Release];
        let config = RunConfig {
            profiles,
            fuel: CONFIRM,
            memory: config.memory,
            stdin: String::new(),
            builds: report::Builds::default(),
            cfg: Vec::new(),
        };
        let report = self.call(document, edition, &subject.path, args, &config);
        let mut runs = report.profiles.into_iter();
        Some((runs.next()?, runs.next()?))
    }
}

pub(super) fn returned(run: &ProfileRun) -> bool {
    matches!(run.outcome, RunOutcome::Finished { .. })
}

/// Whether a function can change what it is given.
fn changes(subject: &Subject) -> bool {
    subject.params.iter().any(|(_, shape)| matches!(shape, Shape::Ref(true, _)))
}

pub(super) fn literals(subject: &Subject, input: &[Value]) -> Vec<String> {
    subject.params.iter().zip(input).map(|((_, shape), value)| shape.literal(value)).collect()
}

fn params(subject: &Subject) -> Vec<SearchParam> {
    let each = subject.params.iter().zip(&subject.types);
    each.map(|((name, _), ty)| SearchParam { name: name.clone(), ty: ty.clone() }).collect()
}

fn machine<'p>(text: &'p mut Text<'_, '_>, profile: BuildProfile, config: &SearchConfig) -> Machine<'p> {
    let limits = Limits { stack: 1 << 20, heap: usize::try_from(config.memory).unwrap_or(usize::MAX) };
    let profile = match profile {
        BuildProfile::Debug => Profile::DEBUG,
        BuildProfile::Release => Profile::RELEASE,
    };
    Machine::new(text, profile, limits, 0)
}

fn empty(document: &Document, function: &str) -> SearchReport {
    SearchReport {
        file: document.name.clone(),
        function: function.to_owned(),
        errors: Vec::new(),
        params: Vec::new(),
        proved: None,
        tried: 0,
        complete: false,
        open: 0,
        why_open: None,
        witnesses: Vec::new(),
        fixes: Vec::new(),
        plane: None,
    }
}
