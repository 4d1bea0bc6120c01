//! The words of the status line and of the live region.

// friction: allow-file(cost/format-then-push) because the line is short and written once an analysis

/// What the newest answer amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Findings in all documents.
    pub findings: usize,
    /// Syntax errors in all documents.
    pub syntax_errors: usize,
    /// Findings that the code itself silences.
    pub silenced: usize,
    /// Time of the analysis in microseconds.
    pub micros: u32,
}

/// What the analyzer is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Engine {
    /// Not asked for yet.
    #[default]
    Off,
    /// Being downloaded and started.
    Loading,
    /// At work on the newest text.
    Working,
    /// Done with the newest text.
    Done,
    /// Ended over the newest text; waits for another.
    Gave,
    /// Can't be started.
    Unavailable,
}

/// The status line; `typed` is the share of expressions that have a type, in percent.
pub fn line(engine: Engine, summary: Option<Summary>, typed: Option<usize>) -> String {
    let counts = summary.map(counts);
    let middle = match (engine, summary) {
        (Engine::Off, _) => "not analysed yet".to_owned(),
        (Engine::Loading, _) => "loading the analyzer…".to_owned(),
        (Engine::Gave, _) => "this text was not analysed".to_owned(),
        (Engine::Unavailable, _) => "the analyzer could not be started".to_owned(),
        (Engine::Working, None) => "analysing…".to_owned(),
        (Engine::Working | Engine::Done, Some(summary)) => format!("analysed in {}", duration(summary.micros)),
        (Engine::Done, None) => String::new(),
    };
    let typed = typed.map(|percent| format!("{percent} % of expressions typed")).unwrap_or_default();
    let parts = [counts.unwrap_or_default(), typed, middle, "nothing left this tab".to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The counts in words: "2 findings and 1 syntax error, 1 silenced".
pub fn counts(summary: Summary) -> String {
    let mut words = match summary.findings {
        0 => "No findings".to_owned(),
        many => count(many, "finding"),
    };
    if summary.syntax_errors > 0 {
        words.push_str(&format!(" and {}", count(summary.syntax_errors, "syntax error")));
    }
    if summary.silenced > 0 {
        words.push_str(&format!(", {} silenced", summary.silenced));
    }
    words
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

fn duration(micros: u32) -> String {
    let tenths = micros.saturating_add(50_000) / 100_000;
    match micros.saturating_add(500) / 1000 {
        0 => "under 1 ms".to_owned(),
        millis @ 1..1000 => format!("{millis} ms"),
        _ => format!("{}.{} s", tenths / 10, tenths % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_says_what_is_so() {
        let done = |findings, syntax_errors, micros| {
            line(Engine::Done, Some(Summary { findings, syntax_errors, silenced: 0, micros }), None)
        };
        assert_eq!(done(7, 0, 9_400), "7 findings · analysed in 9 ms · nothing left this tab");
        assert_eq!(done(1, 2, 300), "1 finding and 2 syntax errors · analysed in under 1 ms · nothing left this tab");
        assert_eq!(done(0, 0, 1_234_000), "No findings · analysed in 1.2 s · nothing left this tab");
        let typed = line(Engine::Done, Some(Summary::default()), Some(98));
        assert_eq!(typed, "No findings · 98 % of expressions typed · analysed in under 1 ms · nothing left this tab");
        assert_eq!(line(Engine::Loading, None, None), "loading the analyzer… · nothing left this tab");
    }

    #[test]
    fn silenced_findings_are_counted() {
        assert_eq!(counts(Summary { silenced: 2, ..Summary::default() }), "No findings, 2 silenced");
    }
}
