//! `friction types`.

use std::io::{self, Write};
use std::path::Path;

use friction_analyzer::Analyzer;
use friction_analyzer::report::{Config, TypesReport};
use friction_analyzer::source::Source;

use super::Failure;
use super::args::{TypesArgs, TypesFormat};
use super::input;

/// Prints the types of a file.
pub(super) fn run(args: &TypesArgs) -> Result<u8, Failure> {
    let document = input::read(Path::new(&args.file)).map_err(Failure::Usage)?;
    let config = Config { edition: args.edition, ..Config::default() };
    let report = Analyzer::new().types(&document, &config);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match args.format {
        TypesFormat::Json => {
            serde_json::to_writer(&mut out, &report.nodes).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        TypesFormat::Text => print(&document.text, &report, &mut out)?,
    }
    out.flush()?;
    Ok(u8::from(!report.ambiguities.is_empty()))
}

fn print(text: &str, report: &TypesReport, out: &mut impl Write) -> io::Result<()> {
    let source = Source::new(text);
    for node in &report.nodes {
        let (line, column) = source.line_column(u32::try_from(node.start).unwrap_or(u32::MAX));
        let code = text.get(node.start..node.end).unwrap_or_default();
        let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
        writeln!(out, "{line}:{column}  {code}  {}", node.ty)?;
    }
    for found in &report.ambiguities {
        let (line, column) = source.line_column(u32::try_from(found.start).unwrap_or(u32::MAX));
        writeln!(out, "{line}:{column}  error[{}]: {}", found.code, found.message)?;
        for fix in &found.fixes {
            writeln!(out, "    {}", fix.title)?;
        }
    }
    for found in &report.singles {
        let (line, column) = source.line_column(u32::try_from(found.start).unwrap_or(u32::MAX));
        writeln!(out, "{line}:{column}  one impl: {}, which says `{}`", found.message, found.ty)?;
        if let Some(fix) = &found.fix {
            writeln!(out, "    {}", fix.title)?;
        }
    }
    let stats = report.stats;
    writeln!(out, "{} of {} expressions typed", stats.typed, stats.expressions)
}
