//! `friction run FILE --fn NAME` without arguments: finds inputs for which the builds part or both panic.

use std::io::{self, Write};

use friction_analyzer::report::{
    Document, ProfileRun, Proved, RunOutcome, SearchConfig, SearchReport, Verdict, Witness,
};
use friction_analyzer::{Runner, apply_fixes};

use super::Failure;
use super::args::{RunArgs, TypesFormat};
use super::run::{MEMORY, refuse, told};

/// Steps that all calls of a search may take, where nothing else is said.
const FUEL: u64 = 200_000_000;

/// Searches a function and prints what was found.
pub(super) fn search(runner: &Runner, document: &Document, name: &str, args: &RunArgs) -> Result<u8, Failure> {
    let config = SearchConfig { fuel: args.fuel.min(FUEL), memory: MEMORY, seed: 0 };
    let report = runner.search(document, args.edition, name, &config);
    let mut out = io::BufWriter::new(io::stdout().lock());
    if args.format == TypesFormat::Json {
        serde_json::to_writer(&mut out, &report).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        refuse(document, &report.errors);
        print(&report, document, &mut out)?;
    }
    out.flush()?;
    Ok(u8::from(!report.errors.is_empty() || !report.witnesses.is_empty()))
}

fn print(report: &SearchReport, document: &Document, out: &mut impl Write) -> io::Result<()> {
    if !report.errors.is_empty() {
        return Ok(());
    }
    if report.proved == Some(Proved::NoPanic) {
        return writeln!(out, "{}: on no input do the builds part or panic: proved, none was tried", report.function);
    }
    let all = if report.complete { ", which are all there are" } else { "" };
    writeln!(out, "{}: {} inputs tried in both builds{all}", report.function, report.tried)?;
    if let Some(why) = &report.why_open {
        writeln!(out, "of {} inputs it is not known what they do: {why}", report.open)?;
    }
    if report.proved == Some(Proved::Same) {
        writeln!(out, "on no input do the builds part: proved")?;
    }
    if report.witnesses.is_empty() {
        let parts = if report.proved.is_some() { "both panic" } else { "the builds part or both panic" };
        writeln!(out, "none was found for which {parts}")?;
    }
    for witness in &report.witnesses {
        print_witness(witness, out)?;
    }
    for fix in &report.fixes {
        writeln!(out, "\n-- fix: {}", fix.fix.title)?;
        let value = fix.value.as_deref().map_or("both panic".to_owned(), |value| format!("both return {value}"));
        writeln!(out, "   with the first input {value}; {} inputs tried, the builds part on none", fix.tried)?;
        let (fixed, _) = apply_fixes(&document.text, [&fix.fix]);
        for (_, line) in document.text.lines().zip(fixed.lines()).filter(|(before, after)| before != after) {
            writeln!(out, "   {}", line.trim())?;
        }
    }
    Ok(())
}

fn print_witness(witness: &Witness, out: &mut impl Write) -> io::Result<()> {
    let title = match witness.verdict {
        Verdict::BothPanic => "both builds panic",
        _ => "the builds part",
    };
    writeln!(out, "\n{title}: {}", witness.call)?;
    for run in [&witness.debug, &witness.release] {
        writeln!(out, "   {}: {}", super::run::name(run.profile), ended(run))?;
    }
    writeln!(out)?;
    witness.test.lines().try_for_each(|line| writeln!(out, "   {line}"))
}

/// How a run ended, on one line.
fn ended(run: &ProfileRun) -> String {
    match &run.outcome {
        RunOutcome::Finished { value: Some(value) } => format!("returns {value}"),
        RunOutcome::Finished { value: None } => "returns".to_owned(),
        _ => told(run).trim_start_matches("thread 'main' ").trim_end().replacen(":\n", ": ", 1),
    }
}
