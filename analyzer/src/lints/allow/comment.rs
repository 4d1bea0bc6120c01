//! Turns a comment's text into what it says about silencing.

/// What one comment says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    pub(super) names: Vec<&'a str>,
    pub(super) expects: bool,
    pub(super) whole_file: bool,
    pub(super) has_reason: bool,
}

/// Reads a Rust comment, with its delimiters. Comments that only begin like one (`// friction: 0.3`) say nothing.
pub(super) fn parse(comment: &str) -> Option<Said<'_>> {
    let inside = match comment.strip_prefix("/*") {
        Some(block) => block.strip_suffix("*/").unwrap_or(block),
        None => comment.strip_prefix("//")?,
    };
    parse_inside(inside)
}

/// Reads the comment of a line of TOML or YAML; gives also the byte it begins at.
pub(super) fn parse_line(line: &str) -> Option<(usize, Said<'_>)> {
    let starts = memchr::memchr_iter(b'#', line.as_bytes());
    let mut comments = starts.filter(|&at| line.get(..at).is_some_and(is_apart));
    comments.find_map(|at| Some((at, parse_inside(line.get(at.saturating_add(1)..)?)?)))
}

fn is_apart(before: &str) -> bool {
    before.is_empty() || before.ends_with([' ', '\t'])
}

fn parse_inside(inside: &str) -> Option<Said<'_>> {
    let said = inside.trim().strip_prefix("friction:")?.trim_start();
    let (verb, rest) = said.split_once('(')?;
    let (names, rest) = rest.split_once(')')?;
    let (expects, whole_file) = match verb.trim_end() {
        "allow" => (false, false),
        "expect" => (true, false),
        "allow-file" => (false, true),
        _ => return None,
    };
    let reason = rest.trim_start().strip_prefix("because").map(str::trim);
    let names = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>();
    Some(Said { names, expects, whole_file, has_reason: reason.is_some_and(|reason| !reason.is_empty()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_verb_and_reason() {
        let said = parse("// friction: allow(async/a, cost) because it is cold").unwrap();
        assert_eq!(said, Said { names: vec!["async/a", "cost"], expects: false, whole_file: false, has_reason: true });
        assert!(parse("/* friction: expect(ffi) */").unwrap().expects);
        assert!(!parse("//friction:allow-file(ffi) because").unwrap().has_reason);
    }

    #[test]
    fn ordinary_comments_say_nothing() {
        for comment in ["// friction: 0.3", "// friction: f(v) is linear", "// Friction", "// see friction: allow(x)"] {
            assert_eq!(parse(comment), None, "{comment}");
        }
    }

    #[test]
    fn a_hash_inside_a_value_starts_no_comment() {
        assert_eq!(parse_line("url = \"a#friction: allow(build)\""), None);
        assert_eq!(parse_line("lto = true # friction: allow(build)").map(|(at, _)| at), Some(11));
    }
}
