//! `friction check`: reads, checks and prints one document after another.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use friction_analyzer::Analyzer;
use friction_analyzer::report::{Config, Document, Report};

use super::args::{CheckArgs, Format};
use super::{Failure, fix, input, json, markdown, sarif, text};

/// Prints reports in one format, as they come.
pub(super) trait Printer {
    /// Prints one document's report.
    fn report(&mut self, document: &Document, report: &Report, out: &mut dyn Write) -> io::Result<()>;
    /// Prints what stands after all reports.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

pub(super) fn run(args: &CheckArgs) -> Result<u8, Failure> {
    if args.fix && args.files.iter().any(|file| file == "-") {
        return Err(Failure::Usage("`--fix` changes files, and standard input is none".into()));
    }
    let config = args.config();
    let analyzer = Analyzer::new();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut printer = printer(args.format);
    let (mut read, mut found, mut unreadable) = (false, false, false);
    for file in input::files(&args.files) {
        match file.and_then(|path| check(&analyzer, &path, &config, args.fix)) {
            Ok((document, report)) => {
                read = true;
                found |= !report.findings.is_empty() || !report.syntax_errors.is_empty();
                printer.report(&document, &report, &mut out)?;
                out.flush()?;
            }
            Err(problem) => {
                unreadable = true;
                eprintln!("error: {problem}");
            }
        }
    }
    if !read && !unreadable {
        eprintln!("no Rust file, manifest or workflow found");
    }
    printer.finish(&mut out)?;
    out.flush()?;
    Ok(if unreadable { 2 } else { u8::from(found) })
}

fn printer(format: Format) -> Box<dyn Printer> {
    match format {
        Format::Text => Box::new(text::Text::new()),
        Format::Json => Box::new(json::Json::default()),
        Format::Markdown => Box::new(markdown::Markdown::default()),
        Format::Sarif => Box::new(sarif::Sarif::default()),
    }
}

fn check(analyzer: &Analyzer, path: &Path, config: &Config, fix: bool) -> Result<(Document, Report), String> {
    let mut document = input::read(path)?;
    let report = if fix { fix::fix(analyzer, path, &mut document, config)? } else { analyzer.check(&document, config) };
    Ok((document, report))
}
