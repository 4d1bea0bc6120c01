//! Reads the errors that rustc tells as JSON, at the place in the file itself where macros are involved.

use serde::{Deserialize, Serialize};

/// An error of rustc.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// `E0282`; empty for errors that have none.
    pub code: String,
    /// Its first line.
    pub message: String,
    /// The first byte of the primary span.
    pub start: usize,
    /// The byte behind the primary span.
    pub end: usize,
    /// If that is in a macro of the file, the first bytes of the calls that led there.
    #[serde(default)]
    pub calls: Vec<usize>,
}

#[derive(Deserialize)]
struct Message {
    message: String,
    code: Option<Code>,
    level: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    byte_start: usize,
    byte_end: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

impl Span {
    /// Where the calls of macros begin that this span comes from.
    fn calls(&self, file: &str) -> Vec<usize> {
        let outer = std::iter::successors(self.expansion.as_ref(), |expansion| expansion.span.expansion.as_ref());
        outer.filter(|expansion| expansion.span.file_name == file).map(|expansion| expansion.span.byte_start).collect()
    }

    /// The span in `file` that this one stands in, or comes from by macros.
    fn in_file(&self, file: &str) -> Option<(usize, usize)> {
        if self.file_name == file {
            return Some((self.byte_start, self.byte_end));
        }
        self.expansion.as_ref()?.span.in_file(file)
    }
}

/// The errors in `file` among rustc's messages; those without a place there stand at 0.
pub(super) fn errors(messages: &str, file: &str) -> Vec<Diagnostic> {
    let parsed = messages.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    let errors = parsed.filter(|message| message.level.starts_with("error"));
    // "aborting due to 2 previous errors"
    let told = errors.filter(|message| !message.message.starts_with("aborting due to"));
    told.map(|message| {
        let primary = || message.spans.iter().filter(|span| span.is_primary);
        let (start, end) = primary().filter_map(|span| span.in_file(file)).next().unwrap_or_default();
        let calls = primary().flat_map(|span| span.calls(file)).collect();
        Diagnostic {
            code: message.code.map(|code| code.code).unwrap_or_default(),
            message: message.message,
            start,
            end,
            calls,
        }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_in_macros_stand_where_the_macro_is_used() {
        let line = |level: &str, span: &str| {
            format!("{{\"message\":\"m\",\"code\":{{\"code\":\"E1\"}},\"level\":\"{level}\",\"spans\":[{span}]}}\n")
        };
        let here = r#"{"file_name":"a.rs","byte_start":3,"byte_end":4,"is_primary":true,"expansion":null}"#;
        let there = format!(
            r#"{{"file_name":"std.rs","byte_start":9,"byte_end":9,"is_primary":true,"expansion":{{"span":{here}}}}}"#
        );
        let messages = line("error", here) + "no json\n" + &line("warning", here) + &line("error", &there);
        let found = errors(&messages, "a.rs");
        assert_eq!(found.iter().map(|error| (error.start, error.end)).collect::<Vec<_>>(), [(3, 4), (3, 4)]);
    }
}
