//! Turns an input into a test that fails where it fails.

use crate::report::{Edit, Fix, ProfileRun, RunOutcome, Verdict};

/// A test of a call, under a name that the text does not have yet.
pub(crate) fn test(text: &str, call: &str, verdict: Verdict, debug: &ProfileRun, release: &ProfileRun) -> String {
    let name = name(text, call, verdict);
    let body = match (&debug.outcome, &release.outcome) {
        (RunOutcome::Finished { value: Some(one) }, RunOutcome::Finished { value: Some(other) }) if one != other => {
            format!("    assert_eq!(format!(\"{{:?}}\", {call}), {one:?});\n")
        }
        _ => format!("    let _ = {call};\n"),
    };
    let said = format!("    // Debug {}; release {}.\n", said(debug), said(release));
    format!("#[test]\nfn {name}() {{\n{said}{body}}}\n")
}

/// How a run ended, in a few words.
pub(crate) fn said(run: &ProfileRun) -> String {
    match (&run.outcome, &run.panic) {
        (RunOutcome::Finished { value: Some(value) }, _) => format!("returns {}", one_line(value)),
        (RunOutcome::Finished { .. }, _) => match run.exit_code {
            Some(code) if code != 0 => format!("exits with {code}"),
            _ => "returns".to_owned(),
        },
        (_, Some(panic)) => format!("panics: {}", one_line(&panic.message)),
        _ => "does not come to an end".to_owned(),
    }
}

fn one_line(text: &str) -> String {
    let line: String = text.chars().take(120).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.len() < text.len() { format!("{line}…") } else { line }
}

fn name(text: &str, call: &str, verdict: Verdict) -> String {
    let path = call.split_once('(').map_or(call, |(path, _)| path);
    let words: String = path.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    let words: Vec<&str> = words.split('_').filter(|word| !word.is_empty()).collect();
    let end = if verdict == Verdict::Parts { "is_the_same_in_every_build" } else { "does_not_panic" };
    let name = format!("{}_{end}", words.join("_"));
    let is_free = |name: &str| !text.contains(&format!("fn {name}("));
    let mut numbered = (2..).map(|number| format!("{name}_{number}"));
    if is_free(&name) { name } else { numbered.find(|name| is_free(name)).unwrap_or(name) }
}

/// The test as a change of the text: at its end.
pub(crate) fn insert(text: &str, test: &str) -> Fix {
    let between = match text {
        "" => "",
        text if text.ends_with("\n\n") => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let edit = Edit { start: text.len(), end: text.len(), text: format!("{between}{test}") };
    Fix { title: "Add this test".to_owned(), edits: vec![edit], safe: true }
}
