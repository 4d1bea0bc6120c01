//! What a program says to the outside and hears from it.

/// Where output goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Out,
    Err,
}

/// The outside of a program.
#[derive(Debug, Default)]
pub(crate) struct Host {
    /// What it wrote, in order.
    pub(crate) output: Vec<(Stream, Vec<u8>)>,
    /// What it may read, and how far it has.
    pub(crate) input: Vec<u8>,
    pub(crate) read: usize,
    /// Bytes of output that are kept; what is more is lost.
    written: usize,
    pub(crate) is_cut: bool,
    /// Nanoseconds since the program started, as it is told.
    pub(crate) clock: u64,
}

/// Bytes of output that are kept.
const MAX_OUTPUT: usize = 4 << 20;

impl Host {
    /// Takes output.
    pub(crate) fn write(&mut self, stream: Stream, bytes: &[u8]) {
        let room = MAX_OUTPUT.saturating_sub(self.written);
        let kept = bytes.get(..room).unwrap_or(bytes);
        self.is_cut |= kept.len() < bytes.len();
        self.written = self.written.saturating_add(kept.len());
        match self.output.last_mut() {
            Some((last, text)) if *last == stream => text.extend_from_slice(kept),
            _ => self.output.push((stream, kept.to_vec())),
        }
    }

    /// All that went to a stream.
    pub(crate) fn text(&self, stream: Stream) -> String {
        let parts = self.output.iter().filter(|(to, _)| *to == stream);
        let bytes: Vec<u8> = parts.flat_map(|(_, bytes)| bytes.iter().copied()).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Whether a line has ended on a stream since it had so many bytes.
    pub(crate) fn has_ended_line(&self, stream: Stream, since: usize) -> bool {
        let mut left = self.written(stream).saturating_sub(since);
        for (_, bytes) in self.output.iter().rev().filter(|(to, _)| *to == stream) {
            let last = bytes.len().saturating_sub(left);
            if bytes.get(last..).unwrap_or_default().contains(&b'\n') {
                return true;
            }
            left = left.saturating_sub(bytes.len());
            if left == 0 {
                break;
            }
        }
        false
    }

    /// How many bytes of what went to a stream were kept.
    pub(crate) fn written(&self, stream: Stream) -> usize {
        self.output.iter().filter(|(to, _)| *to == stream).map(|(_, bytes)| bytes.len()).sum()
    }

    /// The next bytes of input, at most so many, which stay there to be read.
    pub(crate) fn peek(&self, most: usize) -> Vec<u8> {
        let rest = self.input.get(self.read..).unwrap_or_default();
        rest.get(..most).unwrap_or(rest).to_vec()
    }

    /// Reads the next bytes of input, at most so many.
    pub(crate) fn take(&mut self, most: usize) -> Vec<u8> {
        let taken = self.peek(most);
        self.read = self.read.saturating_add(taken.len());
        taken
    }
}
