//! Functions for the release lens: calls and searches of them and maps of their inputs, told in words and UTF-16 units.

use friction_analyzer::report::{
    Axis, Document, Edition, PlaneConfig, PlaneReport, ProfileRun, Proved, RunOutcome, SearchConfig, SearchFix,
    SearchReport, Verdict,
};
use friction_analyzer::{Runner, report};

use super::parting;
use super::run::{MEMORY, builds, columns, config};
use super::text::{Text, quoted};
use crate::ran::{Called, Function, Plane, Repair, Run, Searched, Told, Tone, Witness};

/// Steps that all calls of a search may take, and of each of its fixes once more: some seconds. Tests are not optimised.
const FUEL: u64 = if cfg!(test) { 3_000_000 } else { 60_000_000 };

/// Cells from left to right and from bottom to top.
const CELLS: (usize, usize) = (96, 60);

/// Cells of a strip.
const STRIP: usize = 192;

/// The functions that can be called by their names.
pub(super) fn functions(runner: &Runner, document: &Document, edition: Edition) -> Vec<Function> {
    let text = Text::of(document);
    let all = runner.functions(document, edition).into_iter();
    all.map(|one| Function { place: text.code(one.start, one.end), name: one.name, why_not: one.why_not }).collect()
}

/// Calls a function.
pub(super) fn call(runner: &Runner, document: &Document, request: &Run, (function, args): (&str, &str)) -> Called {
    let refused = |why: String| Called {
        function: function.to_owned(),
        args: args.to_owned(),
        summary: "Nothing was called.".to_owned(),
        errors: vec![Told { words: why, tone: Tone::Bad, place: None }],
        columns: Vec::new(),
    };
    match friction_analyzer::arguments(args) {
        Ok(args) => called(runner, document, request, (function, &args)),
        Err(why) => refused(why),
    }
}

/// Calls a function with an input of a rectangle.
pub(super) fn cell(
    runner: &Runner,
    document: &Document,
    request: &Run,
    (plane, values): (&PlaneConfig, &[(usize, String)]),
) -> Called {
    let (plane, args) = runner.moved(document, request.edition, plane.clone(), values);
    called(runner, document, request, (&plane.function, &args))
}

fn called(runner: &Runner, document: &Document, request: &Run, (function, args): (&str, &[String])) -> Called {
    let text = Text::of(document);
    let report = runner.call(document, request.edition, function, args, &config(request));
    let summary = match report.profiles.as_slice() {
        [debug, release] => parting::compare(debug, release).summary(),
        _ => "Nothing was called.",
    };
    Called {
        function: function.to_owned(),
        args: args.join(", "),
        summary: summary.to_owned(),
        errors: report.errors.iter().map(|error| text.refused(error)).collect(),
        columns: columns(&report.profiles, &text),
    }
}

/// Searches a function.
pub(super) fn search(runner: &Runner, document: &Document, request: &Run, function: &str) -> Searched {
    let text = Text::of(document);
    let limits = SearchConfig { fuel: FUEL, memory: MEMORY, seed: 0 };
    let report = runner.search(document, request.edition, function, &limits);
    let mut summary = summary(&report);
    if !friction_analyzer::differences(&builds(&request.documents)).is_empty() {
        summary.push_str(" A search is over Cargo's own profiles, whatever Cargo.toml says.");
    }
    let plane = report.plane.as_ref().map(|around| plane(runner, document, request.edition, around));
    Searched {
        summary,
        errors: report.errors.iter().map(|error| text.refused(error)).collect(),
        params: report.params.into_iter().map(|param| param.name).collect(),
        witnesses: report.witnesses.into_iter().map(|one| witness(one, &text)).collect(),
        fixes: report.fixes.into_iter().map(|one| repair(one, &text)).collect(),
        plane: plane.filter(|plane| !plane.cells.is_empty()),
        function: report.function,
    }
}

fn summary(report: &SearchReport) -> String {
    if !report.errors.is_empty() {
        return "Nothing was searched.".to_owned();
    }
    if report.proved == Some(Proved::NoPanic) {
        return "On no input do the builds part, and on none do they panic: this is proved, none was tried.".to_owned();
    }
    let is_there = |verdict| report.witnesses.iter().any(|witness| witness.verdict == verdict);
    let is_same = report.proved == Some(Proved::Same);
    let found = match (is_there(Verdict::Parts), is_there(Verdict::BothPanic)) {
        (true, _) => "There are inputs on which debug and release part",
        (false, true) if is_same => "There are inputs on which both builds panic; that they part on none is proved",
        (false, false) if is_same => {
            "On no input do the builds part, which is proved, and none was found on which they panic"
        }
        (false, true) => "There are inputs on which both builds panic, and none was found on which they part",
        (false, false) => "No input was found on which the builds part or panic",
    };
    let tried = match (report.tried, report.complete) {
        (1, _) => "1 was tried".to_owned(),
        (many, true) => format!("all {} were tried", grouped(many)),
        (many, false) => format!("{} were tried", grouped(many)),
    };
    let open = match (report.open, &report.why_open) {
        (0, _) | (_, None) => String::new(),
        (many, Some(why)) => format!(" Of {} it is not known what they do: {why}.", grouped(many)),
    };
    format!("{found}: {tried}.{open}")
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len().saturating_sub(index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn witness(found: report::Witness, text: &Text<'_>) -> Witness {
    let report::Witness { args, call, debug, release, test, insert, verdict, after: _ } = found;
    let place = debug.panic.as_ref().or(release.panic.as_ref()).and_then(|panic| text.place(&panic.place));
    let words = match verdict {
        Verdict::BothPanic => "Both builds panic.".to_owned(),
        _ => format!("Debug {}, release {}.", said(&debug), said(&release)),
    };
    Witness {
        told: Told { words, tone: Tone::Bad, place },
        call,
        args: args.join(", "),
        columns: columns(&[debug, release], text),
        test,
        insert: text.fix(insert),
    }
}

/// How a run ended, in a word or two.
fn said(run: &ProfileRun) -> String {
    match &run.outcome {
        RunOutcome::Finished { value: Some(value) } => format!("returns {}", quoted(value)),
        RunOutcome::Finished { value: None } => "returns".to_owned(),
        RunOutcome::Panicked => "panics".to_owned(),
        _ => "comes to no end".to_owned(),
    }
}

fn repair(found: SearchFix, text: &Text<'_>) -> Repair {
    let value = match &found.value {
        Some(value) => format!("both builds return {}", quoted(value)),
        None => "both builds panic".to_owned(),
    };
    let (tried, unchanged) = (grouped(found.tried), grouped(found.unchanged));
    let words = format!(
        "With the first input {value}. Searched again: of {tried} inputs none parts the builds, and {unchanged} on which \
         they agreed come out as before."
    );
    Repair { fix: text.fix(found.fix), words }
}

/// The outcomes of a rectangle of inputs; no cells where there is none.
pub(super) fn plane(runner: &Runner, document: &Document, edition: Edition, around: &PlaneConfig) -> Plane {
    let limits = SearchConfig { fuel: FUEL, memory: MEMORY, seed: 0 };
    let cells = if around.y.is_some() { CELLS } else { (STRIP, 1) };
    let found = runner.plane(document, edition, around, cells, &limits);
    let mut plane = around.clone();
    between(&mut plane.x, &found.columns);
    if let Some(y) = &mut plane.y {
        between(y, &found.rows);
    }
    let PlaneReport { columns, rows, ends, cells, mark, .. } = found;
    Plane { plane, columns, rows, ends, cells, mark }
}

/// Sets an axis's ends to the values that there were.
fn between(axis: &mut Axis, values: &[String]) {
    if let (Some(first), Some(last)) = (values.first(), values.last()) {
        axis.from.clone_from(first);
        axis.to.clone_from(last);
    }
}

#[cfg(test)]
mod tests {
    use super::super::run::answer;
    use super::*;
    use crate::ran::{Answer, Job, Ran};
    use friction_analyzer::apply_fixes;
    use friction_analyzer::report::DocumentKind;

    const TOTAL: &str = "fn total(/* 🦀 */ cents: u32, quantity: u32) -> u32 {\n    cents * quantity\n}\n";

    fn document(text: &str) -> Document {
        Document { name: "main.rs".into(), kind: DocumentKind::Rust, text: text.into() }
    }

    fn asked(text: &str, job: Job) -> Ran {
        let (documents, edition, stdin) = (vec![document(text)], Edition::default(), String::new());
        answer(&Run { id: 1, revision: 7, documents, edition, stdin, job })
    }

    fn searched(text: &str, function: &str) -> Searched {
        match asked(text, Job::Search { function: function.into() }).told {
            Answer::Search(searched) => searched,
            other => panic!("{other:?}"),
        }
    }

    fn call(text: &str, function: &str, args: &str) -> Called {
        match asked(text, Job::Call { function: function.into(), args: args.into() }).told {
            Answer::Call(called) => called,
            other => panic!("{other:?}"),
        }
    }

    fn in_bytes(text: &str, fix: &report::Fix) -> report::Fix {
        let units: Vec<u16> = text.encode_utf16().collect();
        let bytes = |at: usize| String::from_utf16(&units[..at]).unwrap().len();
        let mut fix = fix.clone();
        for edit in &mut fix.edits {
            (edit.start, edit.end) = (bytes(edit.start), bytes(edit.end));
        }
        fix
    }

    #[test]
    fn functions_say_why_they_are_not_searched() {
        let text = format!("{TOTAL}fn now() -> u64 {{\n    1\n}}\nfn main() {{}}\n");
        let functions = asked(&text, Job::Functions).functions.unwrap();
        let told: Vec<_> = functions.iter().map(|one| (one.name.as_str(), one.why_not.as_deref())).collect();
        assert_eq!(told, [("total", None), ("now", Some("it takes nothing"))]);
        let units: Vec<u16> = text.encode_utf16().collect();
        let place = functions[1].place;
        assert_eq!(String::from_utf16(&units[place.start..place.end]).unwrap(), "now");
    }

    #[test]
    fn a_search_tells_the_smallest_input_its_test_fixes_and_the_map_around_it() {
        let found = searched(TOTAL, "total");
        assert!(found.summary.starts_with("There are inputs on which debug and release part: "), "{}", found.summary);
        let witness = &found.witnesses[0];
        assert_eq!((witness.call.as_str(), witness.args.as_str()), ("total(65536, 65536)", "65536, 65536"));
        assert_eq!(witness.told.words, "Debug panics, release returns `0`.");
        assert_eq!(witness.columns[0].outcome.words, "panicked: attempt to multiply with overflow, at 2:5");
        assert_eq!(witness.columns[1].outcome.words, "returned `0`");
        let (tested, _) = apply_fixes(TOTAL, [&in_bytes(TOTAL, &witness.insert)]);
        assert!(tested.contains("#[test]\nfn total_is_the_same_in_every_build() {"), "{tested}");
        let wider = &found.fixes[0];
        assert!(wider.words.starts_with("With the first input both builds return `4294967296`."), "{}", wider.words);
        let (fixed, _) = apply_fixes(TOTAL, [&in_bytes(TOTAL, &wider.fix)]);
        assert!(fixed.contains("u64::from(cents) * u64::from(quantity)"), "{fixed}");
        let plane = found.plane.unwrap();
        assert_eq!((plane.columns.len(), plane.rows.len(), plane.cells.len()), (CELLS.0, CELLS.1, CELLS.1));
        let (column, row) = plane.mark.unwrap();
        assert_eq!((plane.columns[column].as_str(), plane.rows[row].as_str()), ("65536", "65536"));
        assert_eq!(plane.cells[row].chars().nth(column), Some('!'));
        assert!(plane.cells.concat().contains('='));
    }

    #[test]
    fn a_rectangle_has_the_ends_that_its_types_have() {
        let found = searched(TOTAL, "total").plane.unwrap();
        let mut plane = found.plane;
        plane.x.from = "-5".into();
        plane.x.to = "99999999999999999999".into();
        let Answer::Plane(whole) = asked(TOTAL, Job::Plane { plane: plane.clone() }).told else { panic!() };
        assert_eq!((whole.plane.x.from.as_str(), whole.plane.x.to.as_str()), ("0", "4294967295"));
        assert_eq!(whole.ends[1], ("0".to_owned(), "4294967295".to_owned()));
        let values = vec![(0, "3".to_owned()), (1, "5".to_owned())];
        let Answer::Call(called) = asked(TOTAL, Job::Cell { plane, values }).told else { panic!() };
        assert_eq!((called.args.as_str(), called.columns[0].outcome.words.as_str()), ("3, 5", "returned `15`"));
    }

    #[test]
    fn calls_say_what_both_profiles_return_or_why_there_is_none() {
        let called = call(TOTAL, "total", "65_536, 65_537");
        assert_eq!(called.summary, "Debug and release part.");
        assert_eq!(called.columns[1].outcome.words, "returned `65536`");
        assert_eq!(call(TOTAL, "total", "2, 3").summary, "Debug and release do the same.");
        for (args, why) in [
            ("1", "2 arguments are needed, and 1 given"),
            ("1 2", "no list of arguments"),
            ("-1, 2", "`-1` is negative"),
        ] {
            let called = call(TOTAL, "total", args);
            assert_eq!((called.summary.as_str(), called.columns.len()), ("Nothing was called.", 0), "{args}");
            assert!(called.errors[0].words.contains(why), "{}", called.errors[0].words);
        }
        let divides = call(TOTAL, "total", "1 / (2 - std::hint::black_box(2)), 1");
        assert_eq!(divides.columns[0].outcome.words, "panicked: attempt to divide by zero, in the arguments");
        assert_eq!(divides.columns[0].outcome.place, None);
    }

    #[test]
    fn one_parameter_has_a_strip_and_none_has_no_map() {
        let strip = searched("fn next(day: u8) -> u8 {\n    day + 1\n}\n", "next").plane.unwrap();
        assert_eq!((strip.plane.y.is_none(), strip.rows.as_slice()), (true, &[String::new()][..]));
        assert_eq!(strip.columns.len(), STRIP);
        let none = searched("fn first(text: &str) -> &str {\n    &text[1..]\n}\n", "first");
        assert!(none.plane.is_none() && none.summary.contains("both builds panic"), "{}", none.summary);
    }

    #[test]
    fn what_is_proved_is_told_apart_from_what_was_not_found() {
        let summary = |text: &str| searched(text, "f").summary;
        let proved = summary("fn f(day: u8) -> u8 {\n    day / 2\n}\n");
        assert_eq!(
            proved,
            "On no input do the builds part, and on none do they panic: this is proved, none was tried."
        );
        let same = summary("fn f(day: u32, of: u32) -> u32 {\n    day / of\n}\n");
        assert!(
            same.starts_with("There are inputs on which both builds panic; that they part on none is proved: "),
            "{same}"
        );
        let open = summary("fn f(day: bool) -> bool {\n    day && f(false)\n}\n");
        assert_eq!(open, "No input was found on which the builds part or panic: all 2 were tried.");
    }

    #[test]
    fn what_is_not_there_is_not_searched() {
        let found = searched(TOTAL, "other");
        assert_eq!((found.summary.as_str(), found.errors.len()), ("Nothing was searched.", 1));
    }
}
