//! Times the analyzer beside `syn` over texts made of published files.

use std::time::Duration;

use friction_analyzer::report::{Config, Document, DocumentKind, Edition};
use friction_analyzer::{Analyzer, Stage};

use crate::clock::Stopwatch;
use crate::corpus::packages::{Package, packages};
use crate::corpus::sources::sources;

/// Lines of the largest text, and of all texts of a smaller size together.
pub const LINES: usize = 20_000;
/// The longest file taken, so that texts of 500 lines can be made of whole files.
const LONGEST_FILE: usize = 450;
/// The shortest file taken.
const SHORTEST_FILE: usize = 30;
/// How often everything is measured; the quickest counts.
const ROUNDS: usize = 7;

/// The corpus's files that make up the texts: from every package in turn, 20,000 lines together.
///
/// They are put together flat, as one module: lines of inner documentation are dropped, files with inner attributes
/// left out.
///
/// # Errors
/// When the corpus can't be read.
pub fn pieces(manifest: &std::path::Path) -> Result<Vec<String>, String> {
    let packages = packages(manifest)?;
    let columns = packages.iter().map(candidates).collect::<Result<Vec<_>, String>>()?;
    let rounds = columns.iter().map(Vec::len).max().unwrap_or(0);
    let mut pieces = Vec::new();
    let mut lines: usize = 0;
    for path in (0..rounds).flat_map(|round| columns.iter().filter_map(move |column| column.get(round))) {
        let Some(piece) = std::fs::read_to_string(path).ok().and_then(|text| piece(&text)) else { continue };
        let count = piece.lines().count();
        if lines.saturating_add(count) <= LINES {
            lines = lines.saturating_add(count);
            pieces.push(piece);
        }
        if lines.saturating_add(SHORTEST_FILE) > LINES {
            break;
        }
    }
    Ok(pieces)
}

fn candidates(package: &Package) -> Result<Vec<std::path::PathBuf>, String> {
    let files = sources(package)?.into_iter();
    let files = files.filter(|file| file.kind == DocumentKind::Rust && file.name.starts_with("src/"));
    Ok(files.filter(|file| file.edition >= Edition::E2018).map(|file| file.path).collect())
}

fn piece(text: &str) -> Option<String> {
    if text.contains("#![") || text.contains("/*!") || text.starts_with('\u{feff}') || text.starts_with("#!") {
        return None;
    }
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//!"));
    let piece: String = lines.flat_map(|line| [line, "\n"]).collect();
    let count = piece.lines().count();
    let parses = || syn::parse_file(&piece).is_ok_and(|file| !file.items.is_empty());
    ((SHORTEST_FILE..=LONGEST_FILE).contains(&count) && parses()).then_some(piece)
}

/// Puts whole pieces together to texts of at most `lines` lines.
pub fn texts(pieces: &[String], lines: usize) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut room = 0;
    for piece in pieces {
        let count = piece.lines().count();
        if count > lines {
            continue;
        }
        match texts.last_mut() {
            Some(text) if count <= room => text.push_str(piece),
            _ => {
                room = lines;
                texts.push(piece.clone());
            }
        }
        room = room.saturating_sub(count);
    }
    texts
}

/// Times over all texts of one size.
#[derive(Debug, Default)]
pub struct Times {
    /// `syn::parse_file`, the tree dropped.
    pub syn: Duration,
    /// The whole analysis.
    pub whole: Duration,
    /// Its stages, in order; rules under their names.
    pub stages: Vec<(Stage, Duration)>,
    /// Syntax, hir and inference alone.
    pub typed: Duration,
}

/// How long the model of std takes to read: the quickest of several rounds.
pub fn measure_model() -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let watch = Stopwatch::start();
        let analyzer = Analyzer::new();
        let elapsed = watch.elapsed();
        drop(analyzer);
        elapsed
    });
    rounds.min().unwrap_or_default()
}

/// The quickest of several rounds over `texts`, for each figure.
pub fn measure(analyzer: &Analyzer, texts: &[String]) -> Times {
    let mut best = Times::default();
    for text in texts {
        let rounds = (0..ROUNDS).map(|_| once(analyzer, text));
        if let Some(times) = rounds.reduce(quicker) {
            best = sum(best, times);
        }
    }
    best
}

fn once(analyzer: &Analyzer, text: &str) -> Times {
    let watch = Stopwatch::start();
    drop(syn::parse_file(text));
    let syn = watch.elapsed();
    proc_macro2::extra::invalidate_current_thread_spans();
    let document = Document { name: "bench.rs".into(), kind: DocumentKind::Rust, text: text.to_owned() };
    let config = Config::default();
    let mut ends = Vec::new();
    let watch = Stopwatch::start();
    drop(analyzer.check_observed(&document, &config, &mut |stage| ends.push((stage, watch.elapsed()))));
    let whole = watch.elapsed();
    let typed = ends.iter().find(|(stage, _)| *stage == Stage::Types).map_or(Duration::ZERO, |(_, end)| *end);
    let mut before = Duration::ZERO;
    let stages = ends.into_iter().map(|(stage, end)| (stage, end.saturating_sub(std::mem::replace(&mut before, end))));
    Times { syn, whole, stages: stages.collect(), typed }
}

fn quicker(one: Times, other: Times) -> Times {
    combine(one, other, Ord::min)
}

fn sum(one: Times, other: Times) -> Times {
    if one.stages.is_empty() { other } else { combine(one, other, Duration::saturating_add) }
}

fn combine(one: Times, other: Times, with: impl Fn(Duration, Duration) -> Duration) -> Times {
    let stages = one.stages.into_iter().zip(other.stages).map(|((stage, a), (_, b))| (stage, with(a, b)));
    Times {
        syn: with(one.syn, other.syn),
        whole: with(one.whole, other.whole),
        stages: stages.collect(),
        typed: with(one.typed, other.typed),
    }
}
