//! Finds the code that debug assertions switch on or off and that makes two runs part: each place is written as a release
//! build has it, and the debug build run again.

use ra_ap_rustc_lexer::{Cursor, FrontmatterAllowed, TokenKind};

use super::{Runner, settings};
use crate::cfg::Build;
use crate::report::{
    BuildProfile, Document, Edition, ProfileRun, RunConfig, RunOutcome, RunReport, Switch, SwitchKind, TrailCode,
};
use crate::source::{Source, Span, to_usize};

/// Places that are looked at; of a text with more of them nothing is said.
const PLACES: usize = 24;

/// Steps of the machine that all runs may take together.
const STEPS: u64 = 200_000_000;

/// Code that is another one in a build without debug assertions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    kind: SwitchKind,
    /// What is shown.
    code: Span,
    /// What is written otherwise.
    changed: Span,
    /// As what.
    with: &'static str,
}

impl Runner {
    /// Tells the second of two runs that part, and neither of whose values wrapped, what made them.
    pub(super) fn with_switches(
        &self,
        document: &Document,
        edition: Edition,
        config: &RunConfig,
        report: &mut RunReport,
    ) {
        let [debug, release] = report.profiles.as_mut_slice() else { return };
        let is_checked: Vec<bool> = settings(&[debug.profile, release.profile], config)
            .iter()
            .map(|setting| setting.debug_assertions)
            .collect();
        let is_told = release.trail.is_some() || !is_whole(debug) || !is_whole(release) || is_same(debug, release);
        if is_checked == [true, false] && !is_told {
            let profile = debug.profile;
            let longest = debug.steps.max(release.steps);
            release.switches = self.switches(document, edition, (profile, longest, config), release);
        }
    }

    /// The places without which the debug build does what the release build does, each of them needed.
    fn switches(
        &self,
        document: &Document,
        edition: Edition,
        (profile, longest, config): (BuildProfile, u64, &RunConfig),
        release: &ProfileRun,
    ) -> Vec<Switch> {
        let mut off = places(&document.text);
        let runs = u64::try_from(off.len()).unwrap_or(u64::MAX).saturating_add(1);
        if off.is_empty() || off.len() > PLACES || longest.saturating_mul(runs) > STEPS {
            return Vec::new();
        }
        let fuel = config.fuel.min(longest.saturating_mul(2).saturating_add(100_000));
        let config = RunConfig { profiles: vec![profile], fuel, ..config.clone() };
        let agrees = |off: &[Place]| {
            let text = without(&document.text, off);
            let report = self.run(&Document { text, ..document.clone() }, edition, &config);
            report.profiles.first().is_some_and(|run| is_same(run, release))
        };
        if !agrees(&off) {
            return Vec::new();
        }
        for place in off.clone() {
            let fewer: Vec<Place> = off.iter().copied().filter(|other| *other != place).collect();
            if !fewer.is_empty() && agrees(&fewer) {
                off = fewer;
            }
        }
        let source = Source::new(&document.text);
        off.iter().map(|place| told(place, &source)).collect()
    }
}

fn told(place: &Place, source: &Source<'_>) -> Switch {
    let (line, column) = source.shown_at(place.code.start);
    let (start, end) = (to_usize(place.code.start), to_usize(place.code.end));
    Switch { switched: place.kind, code: TrailCode { start, end, line, column } }
}

/// Whether a run came to an end that a real one would come to as well.
fn is_whole(run: &ProfileRun) -> bool {
    matches!(run.outcome, RunOutcome::Finished { .. } | RunOutcome::Panicked | RunOutcome::Aborted { .. })
}

fn is_same(one: &ProfileRun, other: &ProfileRun) -> bool {
    let all = |run: &ProfileRun| (run.outcome.clone(), run.exit_code, run.panic.clone());
    one.stdout == other.stdout && one.stderr == other.stderr && all(one) == all(other)
}

/// A text in which places are written as a release build has them; everything else stays where it is.
fn without(text: &str, places: &[Place]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for place in places {
        let (start, end) = (to_usize(place.changed.start), to_usize(place.changed.end));
        out.push_str(text.get(from..start).unwrap_or(""));
        out.push_str(place.with);
        let rest = text.get(start..end).and_then(|old| old.get(place.with.len()..)).unwrap_or("");
        out.extend(rest.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        from = end;
    }
    out.push_str(text.get(from..).unwrap_or(""));
    out
}

type Token = (TokenKind, Span);

/// The places of a text, in its order; those inside others are left out.
fn places(text: &str) -> Vec<Place> {
    let tokens = tokens(text);
    let word = |at: usize| tokens.get(at).and_then(|(_, span)| text.get(to_usize(span.start)..to_usize(span.end)));
    let mut places: Vec<Place> = Vec::new();
    for at in 0..tokens.len() {
        let found = match word(at) {
            Some("debug_assert" | "debug_assert_eq" | "debug_assert_ne") => assertion(&tokens, at, &word),
            Some("cfg") => predicate(text, &tokens, at, &word),
            _ => None,
        };
        places.extend(found.filter(|place| places.last().is_none_or(|last| last.changed.end <= place.changed.start)));
    }
    places
}

/// `debug_assert!(…)`, with the path before it.
fn assertion<'t>(tokens: &[Token], at: usize, word: &impl Fn(usize) -> Option<&'t str>) -> Option<Place> {
    (word(at.checked_add(1)?) == Some("!")).then_some(())?;
    let close = closing(tokens, at.checked_add(2)?)?;
    let mut first = at;
    while let Some(before) = first.checked_sub(3)
        && word(before.checked_add(1)?) == Some(":")
        && matches!(word(before), Some("std" | "core"))
    {
        first = before;
    }
    let span = tokens.get(first)?.1.to(tokens.get(close)?.1);
    Some(Place { kind: SwitchKind::DebugAssert, code: span, changed: span, with: "()" })
}

/// What stands inside the brackets of `cfg(…)` or `cfg!(…)`, if it depends on debug assertions.
fn predicate<'t>(text: &str, tokens: &[Token], at: usize, word: &impl Fn(usize) -> Option<&'t str>) -> Option<Place> {
    let open = match word(at.checked_add(1)?) {
        Some("!") => at.checked_add(2)?,
        _ => at.checked_add(1)?,
    };
    let first = tokens.get(at)?.1;
    let close = closing(tokens, open)?;
    let (open, close) = (tokens.get(open)?.1, tokens.get(close)?.1);
    let changed = Span::new(open.end, close.start);
    let inside = text.get(to_usize(changed.start)..to_usize(changed.end))?;
    let build =
        |debug_assertions| Build { is_test: false, debug_assertions, aborts: false, is_narrow: false, cfg: &[] };
    let (debug, release) = (build(true).holds(inside), build(false).holds(inside));
    let with = if release { "all()" } else { "any()" };
    let kind = SwitchKind::Cfg;
    (debug != release && inside.len() >= with.len()).then(|| Place { kind, code: first.to(close), changed, with })
}

/// The index of the bracket that closes the one at an index.
fn closing(tokens: &[Token], open: usize) -> Option<usize> {
    let mut depth = 0_u32;
    for (index, (kind, _)) in tokens.iter().enumerate().skip(open) {
        match kind {
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth = depth.checked_add(1)?,
            TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return (index > open).then_some(index);
        }
    }
    None
}

fn tokens(text: &str) -> Vec<Token> {
    let (mut tokens, mut start) = (Vec::new(), 0_u32);
    let mut cursor = Cursor::new(text, FrontmatterAllowed::No);
    loop {
        let token = cursor.advance_token();
        let end = start.saturating_add(token.len);
        match token.kind {
            TokenKind::Eof => return tokens,
            TokenKind::Whitespace | TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => {}
            kind => tokens.push((kind, Span::new(start, end))),
        }
        start = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_as_release_has_them() {
        let text = "#[cfg(debug_assertions)]\nfn f() {}\nfn main() {\n    std::debug_assert!(a(),\n \"x\");\n    \
                    let _ = (cfg!(not(debug_assertions)), cfg!(unix));\n    // debug_assert!(b());\n}\n";
        let places = places(text);
        let kinds: Vec<SwitchKind> = places.iter().map(|place| place.kind).collect();
        assert_eq!(kinds, [SwitchKind::Cfg, SwitchKind::DebugAssert, SwitchKind::Cfg]);
        let off = without(text, &places);
        assert_eq!(off.len(), text.len());
        assert_eq!(off.lines().count(), text.lines().count());
        assert!(off.starts_with("#[cfg(any()           )]\n") && off.contains("cfg!(all()                )"));
        assert!(off.contains("    ()") && !off.contains("a()") && off.contains("// debug_assert!(b())"));
    }
}
