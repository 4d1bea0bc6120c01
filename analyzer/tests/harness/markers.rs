//! Takes expectations out of a block: `//~ area/rule` at the end of a line (`#~` outside Rust).

/// A text without its markers, and what they expect.
#[derive(Debug, PartialEq, Eq)]
pub struct Marked {
    pub text: String,
    /// Line (from 1) and rule of every expected finding, in order; the rule `syntax` stands for a syntax error.
    pub expected: Vec<(usize, String)>,
}

/// Takes the markers out of a block in `language`.
pub fn take(text: &str, language: &str) -> Marked {
    let sign = if language == "rust" { "//~" } else { "#~" };
    let mut marked = Marked { text: String::new(), expected: Vec::new() };
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let Some((code, markers)) = line.split_once(sign) else {
            marked.text.push_str(line);
            continue;
        };
        marked.text.push_str(code.trim_end());
        marked.text.push('\n');
        let names = markers.split_whitespace().filter(|word| *word != sign);
        marked.expected.extend(names.map(|name| (index + 1, name.trim_matches(',').to_owned())));
    }
    marked.expected.sort();
    marked
}
