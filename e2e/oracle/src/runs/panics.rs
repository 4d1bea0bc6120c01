//! Takes std's reports of panics out of what a program wrote to standard error.

use friction_analyzer::report::{RunPanic, RunPlace};

use super::Panicked;

/// What std says after the first panic of a process.
const NOTE: &str = "\nnote: run with `RUST_BACKTRACE=1`";
/// What it writes when a panic may not unwind.
const TRACE: &str = "\nstack backtrace:";

/// The panics, and all else.
pub(super) fn panics(stderr: &str) -> (Vec<Panicked>, String) {
    let mut found = Vec::new();
    let mut rest = String::new();
    let mut left = stderr;
    while let Some((before, head, after)) = next(left) {
        rest.push_str(before);
        let (message, behind) = message(after);
        found.push(Panicked { thread: head.0, panic: RunPanic { message: message.to_owned(), place: head.1 } });
        left = behind;
    }
    rest.push_str(left);
    (found, rest)
}

type Head = (String, RunPlace);

/// What stands before the next report, its first line, and what stands behind that.
fn next(text: &str) -> Option<(&str, Head, &str)> {
    for (at, _) in text.match_indices("thread '") {
        let (before, line) = text.split_at_checked(at)?;
        let (line, after) = line.split_once('\n').unwrap_or((line, ""));
        if (before.is_empty() || before.ends_with('\n'))
            && let Some(head) = head(line)
        {
            return Some((before.strip_suffix('\n').unwrap_or(before), head, after));
        }
    }
    None
}

/// `thread 'main' (7) panicked at a.rs:1:2:`
fn head(line: &str) -> Option<Head> {
    let (thread, place) = line.strip_prefix("thread '")?.split_once("' (")?;
    let (_, place) = place.split_once(") panicked at ")?;
    let mut parts = place.strip_suffix(':')?.rsplitn(3, ':');
    let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let file = parts.next()?;
    // std's own files are named from where it was built.
    let file = file.find("library/").and_then(|at| file.get(at..)).filter(|_| file.starts_with('/')).unwrap_or(file);
    Some((thread.to_owned(), RunPlace { file: file.to_owned(), line, column }))
}

/// The message at the start of a text, and what stands behind the report.
fn message(text: &str) -> (&str, &str) {
    let ends = [text.find(NOTE), text.find(TRACE), text.find("\n\nthread '"), text.find("\nthread '")];
    let Some(end) = ends.into_iter().flatten().min() else { return (text.strip_suffix('\n').unwrap_or(text), "") };
    let (message, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let is_note = rest.starts_with(NOTE) || rest.starts_with(TRACE);
    let rest = rest.strip_prefix('\n').unwrap_or(rest);
    // The lines of a backtrace are of no use to anybody here.
    let rest = if is_note { rest.split_once('\n').map_or("", |(_, rest)| rest) } else { rest };
    (message, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_are_told_from_the_rest() {
        let text = "before\n\nthread 'main' (12) panicked at c0.rs:3:5:\nindex\nof two lines\n\
                    note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\nbetween\n\
                    \nthread 'a b' (13) panicked at /rustc/59807616/library/core/src/option.rs:7:9:\nno value\n";
        let (found, rest) = panics(text);
        let told: Vec<_> =
            found.iter().map(|p| (p.thread.as_str(), p.panic.message.as_str(), &p.panic.place)).collect();
        let place = |file: &str, line, column| RunPlace { file: file.into(), line, column };
        let (first, second) = (place("c0.rs", 3, 5), place("library/core/src/option.rs", 7, 9));
        assert_eq!(told, [("main", "index\nof two lines", &first), ("a b", "no value", &second)]);
        assert_eq!(rest, "before\nbetween\n");
        assert_eq!(panics("thread 'x'\n"), (Vec::new(), "thread 'x'\n".to_owned()));
    }
}
