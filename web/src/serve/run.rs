//! Runs for the page: a text under both profiles, told in words and UTF-16 units.

use friction_analyzer::Runner;
use friction_analyzer::report::{
    self, BuildProfile, Builds, Document, DocumentKind, Overflow, ProfileRun, ProfileTest, RunConfig, RunOutcome,
    RunPlace, SyntaxError, TestRun, Trail, TrailCode,
};
use friction_analyzer::source::Source;
use serde::Serialize;

use super::parting::{self, Compared, is_own};
use super::units;
use crate::ran::{Column, Place, Ran, Run, Stream, Test, Told, Tone};

/// Bytes that a program may have allocated at a time.
const MEMORY: u64 = 256 << 20;

/// How many bytes of a stream are shown.
const SHOWN: usize = 64 << 10;

/// The most steps of the machine that a run has which is recorded.
const RECORDED: u64 = 2_000_000;

thread_local! {
    /// Reads the model of std, with its bodies, when something is first run.
    static RUNNER: Runner = Runner::new();
}

/// Runs what is asked for.
pub(super) fn run(request: &Run) -> Ran {
    let Some(document) = request.documents.first() else {
        return Ran { id: request.id, trail: "[]".to_owned(), ..Ran::default() };
    };
    let config = RunConfig {
        profiles: vec![BuildProfile::Debug, BuildProfile::Release],
        fuel: request.fuel.into(),
        memory: MEMORY,
        stdin: request.stdin.clone(),
        builds: builds(&request.documents),
        cfg: Vec::new(),
    };
    let report = RUNNER.with(|runner| runner.run(document, request.edition, &config));
    let tests = match request.tests {
        true => RUNNER.with(|runner| runner.test(document, request.edition, &config)).tests,
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
    let columns = match report.profiles.as_slice() {
        [debug, release] => vec![column(debug, release, &text), column(release, debug, &text)],
        _ => Vec::new(),
    };
    let beside = beside(&parting);
    let steps = steps(document, request, &config, &report.profiles, compared.as_ref(), &text);
    let mut summary = summary(&errors, compared.as_ref(), &tests);
    for line in friction_analyzer::differences(&config.builds) {
        summary.extend([" ", &line, ", from Cargo.toml."]);
    }
    Ran { id: request.id, summary, errors, parting, columns, tests, trail: beside, steps }
}

/// What is told beside the code.
fn beside(parting: &[Told]) -> String {
    #[derive(Serialize)]
    struct Beside<'a> {
        words: &'a str,
        #[serde(flatten)]
        place: Place,
    }
    let told = parting.iter().filter_map(|told| Some(Beside { words: &told.words, place: told.place? }));
    serde_json::to_string(&told.collect::<Vec<_>>()).unwrap_or_default()
}

/// The release run step by step; up to where something wraps, a debug run has the same steps.
fn steps(
    document: &Document,
    request: &Run,
    config: &RunConfig,
    runs: &[ProfileRun],
    compared: Option<&Compared>,
    text: &Text<'_>,
) -> String {
    let Some(release) = runs.last().filter(|run| run.steps <= RECORDED) else { return String::new() };
    let is_alike = release.trail.is_some() || !matches!(compared, Some(Compared::Part { .. }));
    let steps = RUNNER.with(|runner| runner.steps(document, request.edition, config)).unwrap_or_default();
    let step = |step: report::Step| {
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
    };
    let steps: Vec<Step> = steps.steps.into_iter().map(step).collect();
    serde_json::to_string(&steps).unwrap_or_default()
}

/// A line about to be run.
#[derive(Debug, Serialize)]
struct Step {
    told: Told,
    /// What the function's variables hold in each profile, debug first, a line each.
    values: [String; 2],
}

/// What the profiles of a manifest among the documents set.
fn builds(documents: &[Document]) -> Builds {
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

/// The text, to find places in.
struct Text<'a> {
    source: Source<'a>,
}

impl<'a> Text<'a> {
    fn of(document: &'a Document) -> Text<'a> {
        Text { source: Source::new(&document.text) }
    }

    fn refused(&self, error: &SyntaxError) -> Told {
        let map = self.source.utf16_map();
        let place = Place { start: units(&map, error.start), end: units(&map, error.end) };
        let place = (error.start < error.end).then_some(place);
        let line = place.map_or_else(String::new, |_| format!("Line {}: ", error.line));
        Told { words: format!("{line}{}", error.message), tone: Tone::Bad, place }
    }

    fn parting(&self, compared: &Compared) -> Option<Told> {
        let Compared::Part { words, place } = compared else { return None };
        let place = place.as_ref();
        let line =
            place.filter(|place| is_own(place)).map_or_else(String::new, |place| format!("Line {}: ", place.line));
        Some(Told {
            words: format!("{line}{words}"),
            tone: Tone::Bad,
            place: place.and_then(|place| self.place(place)),
        })
    }

    /// The code of a line.
    fn line(&self, line: usize) -> Option<Place> {
        let column = self.source.slice(self.source.line_span(line)).chars().take_while(|c| c.is_whitespace()).count();
        self.place(&RunPlace { file: String::new(), line, column: column.saturating_add(1) })
    }

    /// What wrapped, and what the code makes of it.
    fn trail(&self, trail: &Trail) -> Vec<Told> {
        let map = self.source.utf16_map();
        let told = |code: TrailCode, words: String, tone| Told {
            words: format!("Line {}: {words}", code.line),
            tone,
            place: Some(Place { start: units(&map, code.start), end: units(&map, code.end) }),
        };
        let steps = trail.steps.iter().map(|step| told(step.code, step.words(), Tone::Wrong));
        let mut all = vec![told(trail.first.code, trail.first.words(), Tone::Bad)];
        all.extend(steps);
        if trail.cut {
            let words = "There is more, which was not followed.".to_owned();
            all.push(Told { words, tone: Tone::Wrong, place: None });
        }
        all
    }

    /// How a run ended, in words.
    fn outcome(&self, run: &ProfileRun) -> Told {
        let (tone, words, place) = told(run);
        let mut words = words;
        if let Some(place) = place {
            let RunPlace { line, column, .. } = place;
            words.push_str(&if is_own(place) { format!(", at {line}:{column}") } else { ", in std's code".to_owned() });
        }
        Told { words, tone, place: place.and_then(|place| self.place(place)) }
    }

    /// From a place to the end of the code on its line, if it is in the text.
    fn place(&self, place: &RunPlace) -> Option<Place> {
        if !is_own(place) {
            return None;
        }
        let line = self.source.slice(self.source.line_span(place.line));
        let start = usize::try_from(self.source.line_start(place.line)).ok()?;
        let before: usize = line.chars().take(place.column.saturating_sub(1)).map(char::len_utf8).sum();
        let code = line.split_once("//").map_or(line, |(code, _)| code).trim_end();
        let end = if code.len() > before { code.len() } else { line.len() };
        let map = self.source.utf16_map();
        let at = |offset: usize| units(&map, start.saturating_add(offset));
        Some(Place { start: at(before), end: at(end) })
    }
}

/// How a run ended: how to take it, in words, and where.
fn told(run: &ProfileRun) -> (Tone, String, Option<&RunPlace>) {
    let panic = run.panic.as_ref().map(|panic| &panic.place);
    let said = |what: &str| match &run.panic {
        Some(panic) => format!("{what}: {}", panic.message),
        None => what.to_owned(),
    };
    match &run.outcome {
        RunOutcome::Finished { .. } => match run.exit_code.unwrap_or(0) {
            0 => (Tone::Good, "finished".to_owned(), None),
            code => (Tone::Bad, format!("finished with exit code {code}"), None),
        },
        RunOutcome::Panicked => (Tone::Bad, said("panicked"), panic),
        RunOutcome::Aborted { .. } => (Tone::Bad, said("aborted"), panic),
        RunOutcome::Undefined { what, place } => (Tone::Bad, format!("undefined behaviour: {what}"), place.as_ref()),
        RunOutcome::Unsupported { what, place } => {
            (Tone::Unknown, format!("not run to its end: Friction does not support {what} yet"), place.as_ref())
        }
        RunOutcome::OutOfFuel => (Tone::Unknown, "stopped: it took more steps than a run may".to_owned(), None),
        RunOutcome::StackOverflow => (Tone::Bad, "the stack overflowed".to_owned(), None),
        RunOutcome::OutOfMemory => (Tone::Unknown, "stopped: it took more memory than a run may".to_owned(), None),
        RunOutcome::Deadlock { waiting } => {
            let waits: Vec<String> = waiting.iter().map(ToString::to_string).collect();
            let place = waiting.first().and_then(|wait| wait.place.as_ref());
            (Tone::Bad, format!("deadlock: {}", waits.join("; ")), place)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use friction_analyzer::report::Edition;

    fn ran(text: &str, tests: bool) -> Ran {
        ran_with(text, tests, "")
    }

    fn ran_with(text: &str, tests: bool, stdin: &str) -> Ran {
        let document = Document { name: "main.rs".into(), kind: DocumentKind::Rust, text: text.into() };
        let fuel = 1_000_000;
        run(&Run { id: 1, documents: vec![document], edition: Edition::default(), stdin: stdin.into(), fuel, tests })
    }

    fn selected(text: &str, place: Place) -> String {
        let units: Vec<u16> = text.encode_utf16().collect();
        String::from_utf16(&units[place.start..place.end]).unwrap()
    }

    #[test]
    fn an_overflow_parts_the_profiles_where_it_stands() {
        let text = "fn price(a: i32, b: i32) -> i32 {\n    /* 🦀 */ a * b // cents\n}\nfn main() {\n    \
                    let total = price(2_000_000_000, 3);\n    std::process::exit(total % 7);\n}\n";
        let ran = ran(text, false);
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
    fn a_manifest_among_the_documents_says_what_the_profiles_set() {
        let text = "fn main() {\n    let n = std::hint::black_box(255u8);\n    println!(\"{}\", n + 1);\n}\n";
        let document = |name: &str, kind, text: &str| Document { name: name.into(), kind, text: text.into() };
        let documents = |manifest: &str| {
            let rust = document("main.rs", DocumentKind::Rust, text);
            vec![rust, document("Cargo.toml", DocumentKind::CargoToml, manifest)]
        };
        let ran = |manifest: &str| {
            let (edition, stdin, fuel, tests) = (Edition::default(), String::new(), 1_000_000, false);
            run(&Run { id: 1, documents: documents(manifest), edition, stdin, fuel, tests })
        };
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
        let ran = ran_with(text, false, "one\ntwo\n");
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
        let ran = ran("fn f() {}\n", false);
        assert_eq!((ran.summary.as_str(), ran.errors.len(), ran.columns.len()), ("Nothing was run.", 1, 0));
        assert_eq!(ran.errors[0].place, None);
    }

    #[test]
    fn tests_have_a_result_in_each_profile() {
        let text = "fn add(a: u8, b: u8) -> u8 {\n    a + b\n}\n#[test]\nfn fits() {\n    assert!(add(1, 2) == 3);\n}\n\
                    #[test]\nfn wraps() {\n    assert!(add(255, 1) == 0);\n}\n";
        let ran = ran(text, true);
        assert!(ran.errors.is_empty(), "tests need no main");
        let tones = |test: &Test| test.results.iter().map(|told| told.tone).collect::<Vec<_>>();
        assert_eq!(tones(&ran.tests[0]), [Tone::Good, Tone::Good]);
        assert_eq!(tones(&ran.tests[1]), [Tone::Bad, Tone::Good]);
        assert_eq!(ran.summary, "One test has another result in release.");
    }
}
