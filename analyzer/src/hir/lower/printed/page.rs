//! Breaks words into lines of 78 columns as rustc's printer does: Oppen's algorithm, with the whole text at hand.

/// Columns of a line.
const WIDTH: i64 = 78;

/// What a line has at least, however far it is indented.
const LEAST: i64 = 60;

/// Whether every break of a box is a new line once one has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    All,
    Needed,
}

/// Words with places where a line may end, and boxes around those that belong together.
#[derive(Debug, Default)]
pub(super) struct Page {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Word(String),
    /// Blanks, or a new line that is indented by so much more than its box, with a comma before it.
    Break {
        blanks: i64,
        offset: i64,
        is_comma: bool,
    },
    Begin {
        indent: i64,
        breaks: Breaks,
    },
    End,
}

impl Page {
    pub(super) fn word(&mut self, word: impl Into<String>) {
        self.parts.push(Part::Word(word.into()));
    }

    /// A blank, or the end of a line.
    pub(super) fn space(&mut self) {
        self.parts.push(Part::Break { blanks: 1, offset: 0, is_comma: false });
    }

    /// A word and a space.
    pub(super) fn word_space(&mut self, word: &str) {
        self.word(word);
        self.space();
    }

    /// The space before a bracket that closes a block, whose line is indented less.
    pub(super) fn space_out(&mut self) {
        self.parts.push(Part::Break { blanks: 1, offset: -4, is_comma: false });
    }

    /// The same behind the last of several fields, which has a comma where the line ends.
    pub(super) fn comma_or_space_out(&mut self) {
        self.parts.push(Part::Break { blanks: 1, offset: -4, is_comma: true });
    }

    /// A space, except at the very start.
    pub(super) fn space_between(&mut self) {
        if !self.parts.is_empty() {
            self.space();
        }
    }

    pub(super) fn begin(&mut self, indent: i64, breaks: Breaks) {
        self.parts.push(Part::Begin { indent, breaks });
    }

    pub(super) fn end(&mut self) {
        self.parts.push(Part::End);
    }

    /// The text in lines.
    pub(super) fn text(&self) -> String {
        let mut lines = Lines { out: String::new(), left: WIDTH, indent: 0, pending: 0, boxes: Vec::new() };
        for (part, size) in self.parts.iter().zip(self.sizes()) {
            lines.put(part, size);
        }
        lines.out
    }

    /// What has to fit for a part to stay on its line: for a break, all up to the next one of its box; for a box, all of
    /// it; and in both cases what follows the box, up to a break there.
    fn sizes(&self) -> Vec<i64> {
        let mut sizes = vec![0; self.parts.len()];
        let (mut open, mut total) = (Vec::new(), 0_i64);
        for (index, part) in self.parts.iter().enumerate() {
            if matches!(part, Part::Break { .. }) {
                self.close(&mut open, &mut sizes, total);
            }
            if !matches!(part, Part::Word(_)) {
                open.push((index, total));
            }
            total = total.saturating_add(width(part));
        }
        self.close(&mut open, &mut sizes, total);
        sizes
    }

    fn close(&self, open: &mut Vec<(usize, i64)>, sizes: &mut [i64], total: i64) {
        let mut depth = 0_u32;
        while let Some(&(index, start)) = open.last() {
            let part = self.parts.get(index);
            let is_begin = matches!(part, Some(Part::Begin { .. }));
            if is_begin && depth == 0 {
                break;
            }
            open.pop();
            if matches!(part, Some(Part::End)) {
                depth = depth.saturating_add(1);
                continue;
            }
            if let Some(size) = sizes.get_mut(index) {
                *size = total.saturating_sub(start);
            }
            if is_begin {
                depth = depth.saturating_sub(1);
            } else if depth == 0 {
                break;
            }
        }
    }
}

/// In bytes, as rustc counts.
fn width(part: &Part) -> i64 {
    match part {
        Part::Word(word) => i64::try_from(word.len()).unwrap_or(i64::MAX),
        Part::Break { blanks, .. } => *blanks,
        Part::Begin { .. } | Part::End => 0,
    }
}

struct Lines {
    out: String,
    /// Columns left on the line.
    left: i64,
    indent: i64,
    /// Blanks that are written only if a word comes.
    pending: i64,
    /// How each open box breaks, if it does, and the indentation around it.
    boxes: Vec<Option<(Breaks, i64)>>,
}

impl Lines {
    fn put(&mut self, part: &Part, size: i64) {
        match part {
            Part::Word(word) => {
                self.out.extend((0..std::mem::take(&mut self.pending)).map(|_| ' '));
                self.out.push_str(word);
                self.left = self.left.saturating_sub(width(part));
            }
            Part::Begin { .. } if size <= self.left => self.boxes.push(None),
            Part::Begin { indent, breaks } => {
                self.boxes.push(Some((*breaks, self.indent)));
                self.indent = self.indent.saturating_add(*indent);
            }
            Part::End => {
                if let Some((_, indent)) = self.boxes.pop().flatten() {
                    self.indent = indent;
                }
            }
            Part::Break { blanks, offset, is_comma } => {
                let fits = match self.boxes.last() {
                    Some(None) => true,
                    Some(Some((Breaks::All, _))) => false,
                    Some(Some((Breaks::Needed, _))) | None => size <= self.left,
                };
                if fits {
                    self.pending = self.pending.saturating_add(*blanks);
                    self.left = self.left.saturating_sub(*blanks);
                } else {
                    self.new_line(*offset, *is_comma);
                }
            }
        }
    }

    fn new_line(&mut self, offset: i64, is_comma: bool) {
        self.out.push_str(if is_comma { ",\n" } else { "\n" });
        self.pending = self.indent.saturating_add(offset);
        self.left = WIDTH.saturating_sub(self.pending).max(LEAST);
    }
}
