//! Takes the Rust blocks out of a documentation text, by rustdoc's rules.

use friction_analyzer::report::Edition;

use super::Example;
use super::docs::UNKNOWN;

/// What rustdoc assumes: the edition of the standard library itself.
const EDITION: Edition = Edition::E2024;

/// What the words behind the fence say.
#[derive(Debug, PartialEq, Eq)]
struct Kind {
    edition: Edition,
    runs: bool,
}

/// The examples of `documentation` that rustdoc would compile on a stable toolchain.
pub(super) fn blocks(documentation: &str, name: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut lines = documentation.lines();
    while let Some(line) = lines.next() {
        let Some((fence, words)) = fence(line) else { continue };
        let indent = line.len().saturating_sub(line.trim_start().len());
        let inside = lines.by_ref().take_while(|line| !closes(line, fence)).map(|line| shown(line, indent));
        let text = inside.collect::<Vec<_>>().join("\n") + "\n";
        let is_whole = !text.contains(UNKNOWN) && !text.contains("#![feature") && !text.trim().is_empty();
        if let Some(kind) = kind(words).filter(|_| is_whole) {
            let name = format!("{name}#{}", examples.len());
            examples.push(Example { name, text, edition: kind.edition, runs: kind.runs });
        }
    }
    examples
}

/// The fence a line opens, and the words behind it.
fn fence(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let marks = line.len().saturating_sub(line.trim_start_matches(['`', '~']).len());
    let (fence, words) = line.split_at_checked(marks)?;
    (marks >= 3 && !words.contains('`')).then_some((fence, words))
}

fn closes(line: &str, fence: &str) -> bool {
    line.trim().strip_prefix(fence).is_some_and(|rest| rest.trim_matches(['`', '~']).is_empty())
}

/// A line as the compiler sees it: without the fence's indentation, and without the mark that hides it from readers.
fn shown(line: &str, indent: usize) -> String {
    let cut = line.len().saturating_sub(line.trim_start().len()).min(indent);
    let line = line.get(cut..).unwrap_or_default();
    let trimmed = line.trim_start();
    let margin = line.get(..line.len().saturating_sub(trimmed.len())).unwrap_or_default();
    match trimmed.strip_prefix('#') {
        Some("") => String::new(),
        Some(rest) if rest.starts_with('#') => format!("{margin}{rest}"),
        Some(rest) if rest.starts_with(' ') => format!("{margin}{}", rest.trim_start_matches(' ')),
        _ => line.to_owned(),
    }
}

/// `None` for what is not Rust, or not to be compiled.
fn kind(words: &str) -> Option<Kind> {
    let mut kind = Kind { edition: EDITION, runs: true };
    for word in words.split([',', ' ', '\t']).filter(|word| !word.is_empty()) {
        match word {
            "rust" | "should_panic" => {}
            "no_run" => kind.runs = false,
            "edition2015" => kind.edition = Edition::E2015,
            "edition2018" => kind.edition = Edition::E2018,
            "edition2021" => kind.edition = Edition::E2021,
            "edition2024" => kind.edition = Edition::E2024,
            _ => return None,
        }
    }
    Some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(documentation: &str) -> Vec<(String, bool)> {
        blocks(documentation, "f").into_iter().map(|example| (example.text, example.runs)).collect()
    }

    #[test]
    fn blocks_are_taken_with_their_hidden_lines() {
        let found = texts("Text.\n```\n# use a::B;\n#\nlet x = 1;\n## not hidden\n#[cold]\n```\nMore.\n");
        assert_eq!(found, [("use a::B;\n\nlet x = 1;\n# not hidden\n#[cold]\n".to_owned(), true)]);
    }

    #[test]
    fn words_behind_the_fence_decide() {
        let block = |words: &str| texts(&format!("```{words}\nf();\n```\n"));
        assert_eq!(block("no_run"), [("f();\n".to_owned(), false)]);
        assert_eq!(block("should_panic,rust").len(), 1);
        for words in ["text", "compile_fail,E0382", "ignore (why)", "ignore-wasm", "c"] {
            assert_eq!(block(words), [], "{words}");
        }
        let editions: Vec<_> = blocks("```edition2021\nf();\n```\n", "f").iter().map(|e| e.edition).collect();
        assert_eq!(editions, [Edition::E2021]);
    }

    #[test]
    fn fences_in_lists_and_longer_fences() {
        assert_eq!(texts("* item\n  ```\n  a;\n    b;\n  ```\n"), [("a;\n  b;\n".to_owned(), true)]);
        assert_eq!(texts("````\n```\na;\n````\n"), [("```\na;\n".to_owned(), true)]);
        assert_eq!(texts("`` `a` ``\n```inline```\n"), []);
    }

    #[test]
    fn what_needs_a_nightly_or_an_unknown_macro_is_left_out() {
        assert_eq!(texts("```\n#![feature(a)]\nf();\n```\n"), []);
        assert_eq!(texts(&format!("```\n{UNKNOWN}\nf();\n```\n```\ng();\n```\n")), [("g();\n".to_owned(), true)]);
    }
}
