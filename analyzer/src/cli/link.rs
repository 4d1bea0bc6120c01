//! `friction link`: a permalink that holds a text.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use friction_analyzer::report::{Lines, RunView, Shared};
use friction_analyzer::share::{MAX_UNPACKED, encode};

use super::args::LinkArgs;
use super::{Failure, input};

pub(super) fn run(args: &LinkArgs) -> Result<u8, Failure> {
    let document = input::read(Path::new(&args.file)).map_err(Failure::Usage)?;
    if document.text.len() > MAX_UNPACKED / 2 {
        return Err(Failure::Usage(format!("{}: too large for a link, which may hold 1 MiB", document.name)));
    }
    let count = document.text.lines().count();
    let lines = args.lines.as_deref().map(|lines| parse(lines, count)).transpose().map_err(Failure::Usage)?;
    let run = view(args).map_err(Failure::Usage)?;
    let lens = args.lens.clone().or_else(|| run.as_ref().map(|_| "release".to_owned()));
    let shared = Shared { documents: vec![document], edition: args.edition, lens, lines, run };
    writeln!(io::stdout().lock(), "{}{}", args.site, encode(&shared))?;
    Ok(0)
}

/// What the release lens shows, if anything is said of it.
fn view(args: &LinkArgs) -> Result<Option<RunView>, String> {
    let read = |path: &PathBuf| fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()));
    let stdin = args.stdin.as_ref().map(read).transpose()?.unwrap_or_default();
    let shows = match (&args.function, args.args.as_slice()) {
        (None, _) if args.stdin.is_none() => return Ok(None),
        (None, _) => "run",
        (Some(_), []) => "search",
        (Some(_), _) => "call",
    };
    let function = args.function.clone().unwrap_or_default();
    Ok(Some(RunView { stdin, shows: shows.to_owned(), function, args: args.args.join(", "), step: 0 }))
}

/// Reads `A` or `A-B` for a text with `count` lines.
fn parse(lines: &str, count: usize) -> Result<Lines, String> {
    let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
    let number = |text: &str| text.parse::<u32>().ok();
    match (number(first), number(last)) {
        (Some(first), Some(last)) if 1 <= first && first <= last && usize::try_from(last).is_ok_and(|n| n <= count) => {
            Ok(Lines { first, last })
        }
        _ => Err(format!("`{lines}` names no lines of a text with {count}: write `12` or `12-20`")),
    }
}
