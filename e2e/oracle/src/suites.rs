//! Makes growing texts of the rules' suites: every statement, arm, member and item of their cases, repeated.

use std::collections::HashSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A part of a text that is repeated, with what stands around it.
#[derive(Debug)]
pub struct Repeated {
    /// The suite and the part.
    pub name: String,
    before: String,
    part: String,
    after: String,
}

impl Repeated {
    /// The text with its part `n` times.
    #[must_use]
    pub fn text(&self, n: usize) -> String {
        format!("{}{}{}", self.before, self.part.repeat(n), self.after)
    }
}

/// Every part of every case of the suites below `folder`.
///
/// # Errors
/// When a folder or file can't be read.
pub fn repeated(folder: &Path) -> std::io::Result<Vec<Repeated>> {
    let mut files = Vec::new();
    gather(folder, &mut files)?;
    files.sort();
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    for file in files {
        let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for block in blocks(&std::fs::read_to_string(&file)?) {
            found.extend(parts_of(&name, &block).filter(|part| seen.insert(part.text(2))));
        }
    }
    Ok(found)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
    Ok(())
}

/// The Rust blocks of a suite without their expectations.
fn blocks(markdown: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut inside = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            inside = !inside && matches!(line, "```rust" | "```rust fixed");
            blocks.extend(inside.then(String::new));
        } else if let (true, Some(block)) = (inside, blocks.last_mut()) {
            block.push_str(line.split("//~").next().unwrap_or_default());
            block.push('\n');
        }
    }
    blocks
}

fn parts_of<'t>(name: &'t str, text: &'t str) -> impl Iterator<Item = Repeated> + 't {
    let mut parts = Vec::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        cut(tokens, &mut parts);
    }
    parts.into_iter().filter_map(move |(range, separator)| {
        let part = text.get(range.clone())?;
        Some(Repeated {
            name: format!("{name}: {}", part.split_whitespace().collect::<Vec<_>>().join(" ")),
            before: text.get(..range.start)?.to_owned(),
            part: format!("{part}{separator} "),
            after: text.get(range.end..)?.to_owned(),
        })
    })
}

/// Cuts what stands between braces, and in the whole text, after each `;`, `,` and `}`.
fn cut(tokens: TokenStream, parts: &mut Vec<(Range<usize>, &'static str)>) {
    let (mut start, mut end) = (None, 0);
    for token in tokens {
        let range = token.span().byte_range();
        let from = *start.get_or_insert(range.start);
        end = range.end;
        let ends = match token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | ','),
            TokenTree::Group(group) => {
                cut(group.stream(), parts);
                group.delimiter() == Delimiter::Brace
            }
            _ => false,
        };
        if ends {
            parts.push((from..end, ""));
            start = None;
        }
    }
    // The last expression of a block, or the last argument.
    if let Some(start) = start {
        parts.push((start..end, ";"));
        parts.push((start..end, ","));
    }
}
