//! Answers the release lens: a program or its tests under both profiles, told in words and UTF-16 units; its functions by `search`.

use friction_analyzer::Runner;
use friction_analyzer::report::{
    self, BuildProfile, Builds, Document, DocumentKind, Overflow, ProfileRun, ProfileTest, RunConfig, TestRun,
};

use super::parting::{self, Compared};
use super::search;
use super::text::Text;
use crate::ran::{Answer, Column, Job, Ran, Run, Step, Stream, Test, Told, Tone, Whole};

/// Steps that each run may take: some tens of seconds.
const FUEL: u64 = 1_000_000_000;

/// Bytes that a program may have allocated at a time.
pub(super) const MEMORY: u64 = 256 << 20;

/// How many bytes of a stream are shown.
const SHOWN: usize = 64 << 10;

thread_local! {
    /// Reads the model of std, with its bodies, when something is first run.
    static RUNNER: Runner = Runner::new();
}

/// Does what is asked for.
pub(super) fn answer(request: &Run) -> Ran {
    let Run { id, revision, job, .. } = request;
    let (functions, told) = match request.documents.first() {
        Some(document) => RUNNER.with(|runner| {
            let functions = match job {
                Job::Plane { .. } | Job::Cell { .. } => None,
                _ => Some(search::functions(runner, document, request.edition)),
            };
            (functions, told(runner, document, request))
        }),
        None => (None, Answer::Functions),
    };
    Ran { id: *id, revision: *revision, functions, told }
}

fn told(runner: &Runner, document: &Document, request: &Run) -> Answer {
    match &request.job {
        Job::Run => Answer::Run(whole(runner, document, request)),
        Job::Functions => Answer::Functions,
        Job::Search { function } => Answer::Search(search::search(runner, document, request, function)),
        Job::Call { function, args } => Answer::Call(search::call(runner, document, request, (function, args))),
        Job::Plane { plane } => Answer::Plane(search::plane(runner, document, request.edition, plane)),
        Job::Cell { plane, values } => Answer::Call(search::cell(runner, document, request, (plane, values))),
    }
}

/// What both profiles are run with.
pub(super) fn config(request: &Run) -> RunConfig {
    RunConfig {
        profiles: vec![BuildProfile::Debug, BuildProfile::Release],
        fuel: FUEL,
        memory: MEMORY,
        stdin: request.stdin.clone(),
        builds: builds(&request.documents),
        cfg: Vec::new(),
    }
}

fn whole(runner: &Runner, document: &Document, request: &Run) -> Whole {
    let config = config(request);
    let report = runner.run(document, request.edition, &config);
    let tests = match document.text.contains("#[test]") {
        true => runner.test(document, request.edition, &config).tests,
        false => Vec::new(),
    };
    let text = Text::of(document);
    let tests: Vec<Test> = tests.iter().map(|one| test(one, &text)).collect();
    // A text with tests needs no `main`.
    let refused = report.errors.iter().filter(|error| tests.is_empty() || error.start < error.end);
    let errors: Vec<Told> = refused.map(|error| text.refused(error)).collect();
    let compared = match report.profiles.as_slice() {
        [debug, release] => Some(parting::compare(debug, release)),
        _ => None,
    };
    let trail = report.profiles.iter().find_map(|run| run.trail.as_ref());
    let parting = match trail {
        Some(trail) => text.trail(trail),
        None => compared.as_ref().and_then(|compared| text.parting(compared)).into_iter().collect(),
    };
    let columns = columns(&report.profiles, &text);
    let steps = match report.profiles.last() {
        Some(release) => {
            let is_alike = release.trail.is_some() || !matches!(compared, Some(Compared::Part { .. }));
            let steps = runner.steps(document, request.edition, &config).unwrap_or_default().steps;
            steps.into_iter().map(|one| step(one, is_alike, &text)).collect()
        }
        None => Vec::new(),
    };
    let mut summary = summary(&errors, compared.as_ref(), &tests);
    for line in friction_analyzer::differences(&config.builds) {
        summary.extend([" ", &line, ", from Cargo.toml."]);
    }
    Whole { summary, errors, parting, columns, tests, steps }
}

/// A step of the release run; up to where something wraps, a debug run has the same.
fn step(step: report::Step, is_alike: bool, text: &Text<'_>) -> Step {
    let values: Vec<String> = step.values.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
    let values = values.concat();
    let debug = match (is_alike, step.wrapped) {
        (true, false) => values.clone(),
        (true, true) => "It has panicked.\n".to_owned(),
        (false, _) => "It goes another way, which is not recorded.\n".to_owned(),
    };
    let tone = if step.wrapped { Tone::Wrong } else { Tone::Good };
    let words = format!("Line {}, in `{}`", step.line, step.function);
    Step { told: Told { words, tone, place: text.line(step.line) }, values: [debug, values] }
}

/// What the profiles of a manifest among the documents set.
pub(super) fn builds(documents: &[Document]) -> Builds {
    let manifest = documents.iter().find(|document| document.kind == DocumentKind::CargoToml);
    manifest.map_or_else(Builds::default, |manifest| friction_analyzer::builds(&manifest.text))
}

fn summary(errors: &[Told], compared: Option<&Compared>, tests: &[Test]) -> String {
    let run = match compared {
        Some(compared) => compared.summary(),
        None if errors.is_empty() => "",
        None => "Nothing was run.",
    };
    let parted = tests.iter().filter(|test| parts(test)).count();
    let tests = match (tests.len(), parted) {
        (0, _) => String::new(),
        (1, 0) => "The test has one result in both.".to_owned(),
        (many, 0) => format!("Each of {many} tests has one result in both."),
        (_, 1) => "One test has another result in release.".to_owned(),
        (_, parted) => format!("{parted} tests have another result in release."),
    };
    [run, &tests].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn parts(test: &Test) -> bool {
    matches!(test.results.as_slice(), [debug, release] if debug.tone != release.tone)
}

/// The runs of both profiles side by side; nothing where there was no run.
pub(super) fn columns(runs: &[ProfileRun], text: &Text<'_>) -> Vec<Column> {
    match runs {
        [debug, release] => vec![column(debug, release, text), column(release, debug, text)],
        _ => Vec::new(),
    }
}

fn column(run: &ProfileRun, other: &ProfileRun, text: &Text<'_>) -> Column {
    Column {
        outcome: text.outcome(run),
        stdout: stream(&run.stdout, &other.stdout),
        stderr: stream(&run.stderr, &other.stderr),
    }
}

/// A stream with the first line that the other one does not have.
fn stream(text: &str, other: &str) -> Stream {
    let shown = text.get(..text.floor_char_boundary(SHOWN)).unwrap_or(text);
    let start = parting::common(text, other).min(shown.len());
    let (before, rest) = shown.split_at_checked(start).unwrap_or((shown, ""));
    let end = rest.find('\n').map_or(rest.len(), |at| at.saturating_add(1));
    let (parts, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    Stream { before: before.into(), parts: parts.into(), after: after.into(), cut: shown.len() < text.len() }
}

fn test(test: &TestRun, text: &Text<'_>) -> Test {
    let ignored = || Told { words: "ignored".to_owned(), tone: Tone::Unknown, place: None };
    let results = match test.profiles.as_slice() {
        [] => vec![ignored(), ignored()],
        profiles => profiles.iter().map(|profile| result(profile, text)).collect(),
    };
    Test { name: test.name.clone(), results }
}

fn result(test: &ProfileTest, text: &Text<'_>) -> Told {
    let told = text.outcome(&test.run);
    let wrapped = test.run.trail.as_ref().map(|trail| {
        let Overflow { operation, wrapped, .. } = &trail.first;
        format!("ok, though `{operation}` became {wrapped}")
    });
    match (test.passed, told.tone) {
        (true, _) => Told { words: wrapped.unwrap_or_else(|| "ok".to_owned()), tone: Tone::Good, place: None },
        (false, Tone::Unknown) => told,
        (false, _) => Told { words: format!("failed: {}", told.words), tone: Tone::Bad, ..told },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ran::Place;
    use friction_analyzer::report::Edition;

    fn ran(text: &str) -> Whole {
        ran_with(text, "")
    }

    fn ran_with(text: &str, stdin: &str) -> Whole {
        let document = Document { name: "main.rs".into(), kind: DocumentKind::Rust, text: text.into() };
        ran_of(vec![document], stdin)
    }

    fn ran_of(documents: Vec<Document>, stdin: &str) -> Whole {
        let (edition, stdin) = (Edition::default(), stdin.to_owned());
        match answer(&Run { id: 1, revision: 7, documents, edition, stdin, job: Job::Run }).told {
            Answer::Run(whole) => whole,
            other => panic!("{other:?}"),
        }
    }

    fn selected(text: &str, place: Place) -> String {
        let units: Vec<u16> = text.encode_utf16().collect();
        String::from_utf16(&units[place.start..place.end]).unwrap()
    }

    #[test]
    fn long_runs_are_recorded_where_something_wraps() {
        let counts = "while sum < 500_000 {\n        sum += 1;\n    }\n    println!(\"{sum}\");\n}\n";
        let never = format!("fn main() {{\n    let mut sum = 0u64;\n    {counts}");
        assert!(ran(&never).steps.is_empty());
        let early = "let top: u8 = \"255\".parse().unwrap();\n    let mut sum = u64::from(top + 1);";
        assert!(!ran(&format!("fn main() {{\n    {early}\n    {counts}")).steps.is_empty());
    }

    #[test]
    fn an_overflow_parts_the_profiles_where_it_stands() {
        let text = "fn price(a: i32, b: i32) -> i32 {\n    /* 🦀 */ a * b // cents\n}\nfn main() {\n    \
                    let total = price(2_000_000_000, 3);\n    std::process::exit(total % 7);\n}\n";
        let ran = ran(text);
        let told: Vec<_> =
            ran.parting.iter().map(|told| (told.words.as_str(), selected(text, told.place.unwrap()))).collect();
        let first = "Line 2: `2000000000 * 3` is 6000000000, which `i32` cannot hold: debug panics, release goes on with 1705032704";
        let expected = [
            (first, "a * b"),
            ("Line 5: `price` returns it: 1705032704", "price(2_000_000_000, 3)"),
            ("Line 6: computes with it: 4", "total % 7"),
            ("Line 6: is the exit code", "std::process::exit(total % 7)"),
        ];
        assert_eq!(told, expected.map(|(words, code)| (words, code.to_owned())));
        assert!(ran.columns[0].outcome.words.contains("attempt to multiply with overflow"));
        assert_eq!(ran.columns[0].outcome.tone, Tone::Bad);
    }

    #[test]
    fn a_panic_is_found_behind_tabs_and_wide_characters() {
        let text = "fn main() {\n\tlet s = \"🦀é\"; let _n = [s.len()][s.len()];\n}\n";
        let outcome = ran(text).columns.remove(0).outcome;
        assert!(outcome.words.ends_with(", at 2:29"), "{}", outcome.words);
        assert_eq!(selected(text, outcome.place.unwrap()), "[s.len()][s.len()];");
    }

    #[test]
    fn a_manifest_among_the_documents_says_what_the_profiles_set() {
        let text = "fn main() {\n    let n = std::hint::black_box(255u8);\n    println!(\"{}\", n + 1);\n}\n";
        let document = |name: &str, kind, text: &str| Document { name: name.into(), kind, text: text.into() };
        let documents = |manifest: &str| {
            let rust = document("main.rs", DocumentKind::Rust, text);
            vec![rust, document("Cargo.toml", DocumentKind::CargoToml, manifest)]
        };
        let ran = |manifest: &str| ran_of(documents(manifest), "");
        let checked = ran("[profile.release]\noverflow-checks = true\npanic = \"abort\"\n");
        let said = " release: overflow-checks = true, panic = \"abort\", from Cargo.toml.";
        assert!(checked.summary.ends_with(said), "{}", checked.summary);
        assert_eq!(checked.columns[1].outcome.words, "aborted: attempt to add with overflow, at 3:20");
        let usual = ran("[profile.release]\nopt-level = 3\n");
        assert!(!usual.summary.contains("Cargo.toml"), "{}", usual.summary);
        assert_eq!(usual.columns[1].stdout.parts, "0\n");
    }

    #[test]
    fn programs_read_their_input() {
        let text = "fn main() {\n    let mut line = String::new();\n    for _ in 0..2 {\n        \
                    std::io::stdin().read_line(&mut line).unwrap();\n    }\n    print!(\"<{}>\", line.trim());\n}\n";
        let ran = ran_with(text, "one\ntwo\n");
        assert_eq!(ran.columns[1].stdout.before, "<one\ntwo>", "{:?}", ran.columns[1].outcome);
    }

    #[test]
    fn streams_show_the_line_at_which_they_part() {
        let parted = stream("one\ntwo\nthree\n", "one\n2\n3\n");
        assert_eq!(
            (parted.before.as_str(), parted.parts.as_str(), parted.after.as_str()),
            ("one\n", "two\n", "three\n")
        );
        assert_eq!(stream("one\n", "one\ntwo\n").before, "one\n");
        assert!(stream(&"é".repeat(SHOWN), "").cut);
    }

    #[test]
    fn nothing_to_run_says_so() {
        let ran = ran("fn f() {}\n");
        assert_eq!((ran.summary.as_str(), ran.errors.len(), ran.columns.len()), ("Nothing was run.", 1, 0));
        assert_eq!(ran.errors[0].place, None);
    }

    #[test]
    fn tests_have_a_result_in_each_profile() {
        let text = "fn add(a: u8, b: u8) -> u8 {\n    a + b\n}\n#[test]\nfn fits() {\n    assert!(add(1, 2) == 3);\n}\n\
                    #[test]\nfn wraps() {\n    assert!(add(255, 1) == 0);\n}\n";
        let ran = ran(text);
        assert!(ran.errors.is_empty(), "tests need no main");
        let tones = |test: &Test| test.results.iter().map(|told| told.tone).collect::<Vec<_>>();
        assert_eq!(tones(&ran.tests[0]), [Tone::Good, Tone::Good]);
        assert_eq!(tones(&ran.tests[1]), [Tone::Bad, Tone::Good]);
        assert_eq!(ran.summary, "One test has another result in release.");
    }
}
