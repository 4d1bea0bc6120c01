//! Settings of the development profile that belong to a release.

use crate::build::{Entry, Manifest, Node};
use crate::lints::{Draft, Sink, rule};
use crate::source::{Source, Span};

rule! {
    /// ## What it does
    /// Finds `lto`, `codegen-units = 1` and `incremental = false` in `[profile.dev]` and `[profile.test]`.
    ///
    /// ## Why it matters
    /// This profile is what every `cargo build`, `cargo run` and `cargo test` uses. Link-time optimisation redoes the
    /// whole program after each edit, one codegen unit leaves the other cores idle, and without incremental
    /// compilation a one-line change recompiles the crate. Worth it only where the tests themselves run for minutes.
    ///
    /// ## Example
    /// ```toml
    /// [profile.dev]
    /// lto = true
    /// ```
    ///
    /// ## Write instead
    /// ```toml
    /// [profile.release]
    /// lto = true
    /// ```
    ///
    /// ## Fix safety
    /// Suggested, not automatic: it deletes the line. The program does the same, only its speed in debug builds may
    /// change.
    SLOW_DEV_PROFILE = "build/slow-dev-profile", Build, Note, fix: Suggested,
    clippy: [], Manifest(check),
}

fn check(manifest: &Manifest<'_>, out: &mut Sink) {
    for name in ["dev", "test"] {
        let Some(profile) = manifest.root.at(&["profile", name]) else { continue };
        if is_small(profile) {
            continue;
        }
        for entry in profile.entries() {
            if let Some(cost) = cost(entry) {
                out.push(draft(manifest.source, name, entry, cost));
            }
        }
    }
}

/// Firmware has to fit its flash in every profile; such profiles optimise for size.
fn is_small(profile: &Node) -> bool {
    profile.get("opt-level").and_then(Node::as_str).is_some_and(|level| matches!(level, "s" | "z"))
}

/// What a setting does to each build.
fn cost(entry: &Entry) -> Option<&'static str> {
    let value = entry.value.as_str()?;
    match (entry.key.as_str(), value) {
        ("lto", "true" | "fat" | "thin") => Some("optimises the whole program again at each link"),
        ("codegen-units", "1") => Some("compiles each crate on one core"),
        ("incremental", "false") => Some("recompiles the whole crate after each edit"),
        _ => None,
    }
}

fn draft(source: &Source<'_>, profile: &str, entry: &Entry, cost: &str) -> Draft {
    let setting = source.slice(entry.span());
    let draft = Draft::new(
        entry.span(),
        format!("`{setting}` in `[profile.{profile}]` {cost}."),
        "Every `cargo build`, `cargo run` and `cargo test` of every day waits for it.",
        "Move it to `[profile.release]`, or to a profile of its own that inherits from it.",
    );
    match whole_line(source, entry) {
        Some(line) => draft.suggestion("Delete the line", vec![(line, String::new())]),
        None => draft,
    }
}

/// The line with its break, when the setting stands alone on it.
fn whole_line(source: &Source<'_>, entry: &Entry) -> Option<Span> {
    let line = source.line(entry.key_span.start);
    let text = source.line_span(line);
    let alone = source.slice(text).split('#').next()?.trim() == source.slice(entry.span());
    alone.then(|| Span::new(text.start, source.line_start(line.saturating_add(1))))
}
