//! Checks texts made to hurt, short and eight times as long: nothing may break, or cost more a byte when it is longer.
//!
//! `hostile [NAME]` takes the shapes written by hand whose name contains NAME; `hostile --suites [NAME]` repeats every
//! part of every case of the suites.

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use friction_analyzer::Analyzer;
use friction_analyzer::report::{Config, Document, DocumentKind};
use friction_oracle::clock::Stopwatch;
use friction_oracle::hostile::{MANIFESTS, SHAPES, WORKFLOWS};

thread_local! {
    /// Reads the model of std once.
    static ANALYZER: Analyzer = Analyzer::new();
}

/// Parts of the short text.
const PARTS: usize = 2_000;
/// Parts of the short text made of a suite's case.
const SUITE_PARTS: usize = 500;
/// The long text has so many times more.
const TIMES: usize = 8;
/// A byte of the long text may cost this many times one of the short text, in tenths.
const GROWTH_TENTHS: u128 = 25;
/// Below this the clock says more about the machine than about the text.
const TOO_SHORT: Duration = Duration::from_millis(2);
/// Nothing that takes longer is measured again.
const LONG: Duration = Duration::from_millis(300);
/// As much as the `friction` command has.
const STACK_BYTES: usize = 256 * 1024 * 1024;

fn main() -> ExitCode {
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(run);
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(true)) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn run() -> bool {
    let mut args = std::env::args().skip(1).peekable();
    let suites = args.next_if(|arg| arg == "--suites").is_some();
    let only = args.next().unwrap_or_default();
    println!("{:44} {:>10} {:>10} {:>10} {:>7}", "shape", "bytes", "µs", "µs, ×8", "growth");
    if suites { run_suites(&only) } else { run_shapes(&only) }
}

fn run_shapes(only: &str) -> bool {
    let mut good = true;
    let rust = SHAPES.iter().map(|shape| (DocumentKind::Rust, shape));
    let manifests = MANIFESTS.iter().map(|shape| (DocumentKind::CargoToml, shape));
    let workflows = WORKFLOWS.iter().map(|shape| (DocumentKind::Workflow, shape));
    for (kind, (name, text)) in rust.chain(manifests).chain(workflows) {
        if name.contains(only) {
            good &= is_linear(name, kind, PARTS, text, true);
        }
    }
    good
}

/// There are thousands, so each is shorter and only those that grow are shown.
fn run_suites(only: &str) -> bool {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../analyzer/tests/suite");
    let Ok(parts) = friction_oracle::suites::repeated(&folder) else { return false };
    let mut good = true;
    for part in parts.iter().filter(|part| part.name.contains(only)) {
        good &= is_linear(&part.name, DocumentKind::Rust, SUITE_PARTS, |n| part.text(n), false);
    }
    good
}

fn is_linear(name: &str, kind: DocumentKind, parts: usize, text: impl Fn(usize) -> String, shown: bool) -> bool {
    if shown {
        // Whoever crashes is named.
        print!("{name:44} ");
        let _ = std::io::stdout().flush();
    }
    let (short, long) = (text(parts), text(parts.saturating_mul(TIMES)));
    let (short_time, long_time) = (quickest(&short, kind), quickest(&long, kind));
    let growth = growth_tenths((&short, short_time), (&long, long_time));
    let is_good = growth <= GROWTH_TENTHS || long_time < TOO_SHORT;
    if !shown && !is_good {
        print!("{name:44} ");
    }
    if shown || !is_good {
        let verdict = if is_good { "" } else { "  GROWS" };
        let (short_time, long_time) = (short_time.as_micros(), long_time.as_micros());
        println!("{:>10} {short_time:>10} {long_time:>10} {:>5}.{}{verdict}", short.len(), growth / 10, growth % 10);
    }
    if !is_good {
        print_stages(&long, kind);
    }
    is_good
}

fn quickest(text: &str, kind: DocumentKind) -> Duration {
    let document = Document { name: "hostile".into(), kind, text: text.to_owned() };
    let once = || {
        let watch = Stopwatch::start();
        drop(ANALYZER.with(|analyzer| analyzer.check(&document, &Config::default())));
        watch.elapsed()
    };
    let first = once();
    // What takes long needs no second opinion.
    if first > LONG { first } else { first.min(once()).min(once()) }
}

/// The stages that took longest.
fn print_stages(text: &str, kind: DocumentKind) {
    let document = Document { name: "hostile".into(), kind, text: text.to_owned() };
    let (mut stages, mut watch) = (Vec::new(), Stopwatch::start());
    let mut ended = |stage| stages.push((std::mem::replace(&mut watch, Stopwatch::start()).elapsed(), stage));
    drop(ANALYZER.with(|analyzer| analyzer.check_observed(&document, &Config::default(), &mut ended)));
    stages.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    for (time, stage) in stages.iter().take(4) {
        println!("{:55} {:>10}  {stage:?}", "", time.as_micros());
    }
}

fn growth_tenths(short: (&str, Duration), long: (&str, Duration)) -> u128 {
    let a_byte = |(text, time): (&str, Duration)| {
        let bytes = u128::try_from(text.len()).unwrap_or(1);
        time.as_nanos().saturating_mul(1_000).checked_div(bytes).unwrap_or(0)
    };
    a_byte(long).saturating_mul(10).checked_div(a_byte(short)).unwrap_or(0)
}
