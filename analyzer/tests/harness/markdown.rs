//! Turns a Markdown text into cases with fenced blocks.

/// A `## heading` with the blocks under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Line of the opening fence, from 1.
    pub line: usize,
    /// The words after the opening fence: `rust`, `rust fixed`.
    pub info: Vec<String>,
    /// The text, each line with its line break.
    pub text: String,
}

impl Block {
    /// The language: the first word after the fence.
    pub fn language(&self) -> &str {
        self.info.first().map_or("", String::as_str)
    }

    /// Whether `word` stands after the language.
    pub fn has(&self, word: &str) -> bool {
        self.info.iter().skip(1).any(|other| other == word)
    }

    /// `value` of `key=value` after the language.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.info.iter().find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
    }
}

/// The cases of a text; blocks before the first `##` heading belong to a case called `introduction`.
///
/// A block may be fenced by more than three backquotes to hold a fence itself.
pub fn cases(markdown: &str) -> Vec<Case> {
    let mut cases = vec![Case { heading: "introduction".into(), blocks: Vec::new() }];
    let mut lines = markdown.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            cases.push(Case { heading: heading.trim().into(), blocks: Vec::new() });
        } else if let Some(fence) = fence(line) {
            let info = line[fence.len()..].split_whitespace().map(Into::into).collect();
            let inside = lines.by_ref().map(|(_, line)| line).take_while(|line| line.trim_end() != fence);
            let text = inside.map(|line| format!("{line}\n")).collect();
            cases.last_mut().unwrap().blocks.push(Block { line: index + 1, info, text });
        }
    }
    cases
}

/// The backquotes a line begins with, when there are at least three.
pub fn fence(line: &str) -> Option<&str> {
    let fence = &line[..line.len() - line.trim_start_matches('`').len()];
    (fence.len() >= 3).then_some(fence)
}
