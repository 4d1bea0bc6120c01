//! Says which `cfg` predicates hold in a build
//! (<https://doc.rust-lang.org/reference/conditional-compilation.html>).

/// Predicates deeper than this hold nowhere.
const MAX_DEPTH: u32 = 64;

/// What holds where programs are run: on Linux.
const PLATFORM: [&str; 15] = [
    "true",
    "unix",
    "target_endian=\"little\"",
    "target_env=\"gnu\"",
    "target_family=\"unix\"",
    "target_feature=\"fxsr\"",
    "target_feature=\"sse\"",
    "target_feature=\"sse2\"",
    "target_has_atomic",
    "target_has_atomic=\"8\"",
    "target_has_atomic=\"16\"",
    "target_has_atomic=\"32\"",
    "target_has_atomic=\"64\"",
    "target_has_atomic=\"ptr\"",
    "target_os=\"linux\"",
];

/// What differs between builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Build<'a> {
    pub(crate) is_test: bool,
    pub(crate) debug_assertions: bool,
    /// `panic = "abort"`.
    pub(crate) aborts: bool,
    /// Whether `usize` has 32 bits.
    pub(crate) is_narrow: bool,
    /// What else holds, as rustc's `--cfg` says it.
    pub(crate) cfg: &'a [String],
}

impl Build<'_> {
    /// Whether a predicate holds.
    pub(crate) fn holds(self, predicate: &str) -> bool {
        let text: String = predicate.split_whitespace().collect();
        self.is_true(&text, 0)
    }

    fn is_true(self, text: &str, depth: u32) -> bool {
        let deeper = depth.saturating_add(1);
        let inside = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        if depth > MAX_DEPTH {
            false
        } else if let Some(inner) = inside("not") {
            !self.is_true(inner.trim_end_matches(','), deeper)
        } else if let Some(inner) = inside("all") {
            parts(inner).all(|part| self.is_true(part, deeper))
        } else if let Some(inner) = inside("any") {
            parts(inner).any(|part| self.is_true(part, deeper))
        } else {
            match text {
                "test" => self.is_test,
                "debug_assertions" => self.debug_assertions,
                "panic=\"abort\"" => self.aborts,
                "panic=\"unwind\"" => !self.aborts,
                "target_arch=\"x86\"" | "target_pointer_width=\"32\"" => self.is_narrow,
                "target_arch=\"x86_64\"" | "target_pointer_width=\"64\"" => !self.is_narrow,
                _ => PLATFORM.contains(&text) || self.cfg.iter().any(|name| is_same(name, text)),
            }
        }
    }
}

/// Whether a name is `text`, spaces aside.
fn is_same(name: &str, text: &str) -> bool {
    name.split_whitespace().flat_map(str::chars).eq(text.chars())
}

/// What commas outside brackets and quotes separate.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut is_quoted) = (0_u32, false);
    let parts = text.split(move |c: char| {
        match c {
            '"' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth = depth.saturating_add(1),
            ')' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0 && !is_quoted
    });
    parts.filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Build;

    #[test]
    fn predicates_hold_as_on_linux() {
        let cfg = ["feature = \"std\"".to_owned(), "loom".to_owned()];
        let build = Build { is_test: false, debug_assertions: true, aborts: false, is_narrow: false, cfg: &cfg };
        for predicate in ["unix", "not(windows)", "all()", "any(windows, target_os = \"linux\")", "debug_assertions"] {
            assert!(build.holds(predicate), "{predicate}");
        }
        assert!(build.holds("all(loom, feature = \"std\")"));
        for predicate in
            ["test", "any()", "all(unix, not(unix),)", "feature = \"a,b\"", "not(any(test, unix))", "panic = \"abort\""]
        {
            assert!(!build.holds(predicate), "{predicate}");
        }
    }
}
