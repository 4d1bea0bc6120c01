//! Prints what the whole analysis costs beside `syn`'s parsing of the same text, and how it grows.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use friction_analyzer::{Analyzer, Stage};
use friction_oracle::bench::{LINES, Times, measure, measure_model, pieces, texts};

/// The whole analysis may take this many tenths of `syn`'s parsing.
const RATIO_TENTHS: u128 = 25;
/// A line of the largest text may take this many tenths of a line of the text of 500.
const GROWTH_TENTHS: u128 = 15;
/// As much as the `friction` command has.
const STACK_BYTES: usize = 256 * 1024 * 1024;

fn main() -> ExitCode {
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(run);
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(true))) => ExitCode::SUCCESS,
        Ok(Ok(Ok(false))) => ExitCode::FAILURE,
        Ok(Ok(Err(error))) => failed(&error),
        Ok(Err(_)) => failed("the measuring thread panicked"),
        Err(error) => failed(&error.to_string()),
    }
}

fn failed(error: &str) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(2)
}

fn run() -> Result<bool, String> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/Cargo.toml");
    let pieces = pieces(Path::new(manifest))?;
    let sizes = [100, 500, 2_000, LINES];
    println!("the model of std is read in {} µs\n", measure_model().as_micros());
    let analyzer = Analyzer::new();
    let rows: Vec<_> = sizes.iter().map(|&size| Row::of(&analyzer, &texts(&pieces, size))).collect();
    println!(
        "{:>7} {:>6} {:>12} {:>12} {:>7} {:>12} {:>7}",
        "lines", "texts", "syn µs", "whole µs", "ratio", "types µs", "ratio"
    );
    rows.iter().for_each(Row::print);
    println!("\nstages, nanoseconds a line");
    print_stages(&rows);
    let of_whole: fn(&Times) -> Duration = |times| times.whole;
    let of_types: fn(&Times) -> Duration = |times| times.typed;
    let mut good = true;
    for (name, of) in [("the whole", of_whole), ("syntax, hir and types", of_types)] {
        good &= rows.iter().all(|row| tenths(of(&row.times), row.times.syn) <= RATIO_TENTHS);
        let [_, small, _, large] = rows.as_slice() else { continue };
        let growth =
            tenths_of(nanos_a_line(of(&large.times), large.lines), nanos_a_line(of(&small.times), small.lines));
        println!("\n{name}: a line of 20,000 costs {}.{} times a line of 500", growth / 10, growth % 10);
        good &= growth <= GROWTH_TENTHS;
    }
    println!("{}", if good { "within budget" } else { "OVER BUDGET" });
    Ok(good)
}

struct Row {
    texts: usize,
    lines: usize,
    times: Times,
}

impl Row {
    fn of(analyzer: &Analyzer, texts: &[String]) -> Row {
        let lines = texts.iter().map(|text| text.lines().count()).sum();
        Row { texts: texts.len(), lines, times: measure(analyzer, texts) }
    }

    fn print(&self) {
        let times = &self.times;
        let (whole, typed) = (tenths(times.whole, times.syn), tenths(times.typed, times.syn));
        println!(
            "{:>7} {:>6} {:>12} {:>12} {:>5}.{} {:>12} {:>5}.{}",
            self.lines.checked_div(self.texts).unwrap_or(0),
            self.texts,
            each(times.syn, self.texts),
            each(times.whole, self.texts),
            whole / 10,
            whole % 10,
            each(times.typed, self.texts),
            typed / 10,
            typed % 10
        );
    }
}

fn print_stages(rows: &[Row]) {
    let columns = |name: &str, of: &dyn Fn(&Row) -> Duration| {
        let cells: String = rows.iter().map(|row| format!("{:>9}", nanos_a_line(of(row), row.lines))).collect();
        println!("{name:40}{cells}");
    };
    columns("syn", &|row| row.times.syn);
    columns("whole", &|row| row.times.whole);
    let Some(first) = rows.first() else { return };
    for (index, (stage, _)) in first.times.stages.iter().enumerate() {
        let name = match stage {
            Stage::Rule(id) => format!("  {id}"),
            other => format!("{other:?}").to_lowercase(),
        };
        columns(&name, &|row| row.times.stages.get(index).map_or(Duration::ZERO, |(_, time)| *time));
    }
}

fn each(time: Duration, texts: usize) -> u128 {
    time.as_micros().checked_div(u128::try_from(texts).unwrap_or(0)).unwrap_or(0)
}

fn nanos_a_line(time: Duration, lines: usize) -> u128 {
    time.as_nanos().checked_div(u128::try_from(lines).unwrap_or(0)).unwrap_or(0)
}

fn tenths(time: Duration, unit: Duration) -> u128 {
    tenths_of(time.as_nanos(), unit.as_nanos())
}

fn tenths_of(part: u128, unit: u128) -> u128 {
    part.saturating_mul(10).checked_div(unit).unwrap_or(0)
}
