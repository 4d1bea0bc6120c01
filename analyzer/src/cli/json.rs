//! `--format json`: an array of reports, one a line.

use std::io::{self, Write};

use friction_analyzer::report::{Document, Report};

use super::check::Printer;

#[derive(Default)]
pub(super) struct Json {
    started: bool,
}

impl Printer for Json {
    fn report(&mut self, _: &Document, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(if std::mem::replace(&mut self.started, true) { b",\n" } else { b"[\n" })?;
        serde_json::to_writer(out, report).map_err(io::Error::from)
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(if self.started { b"\n]\n" } else { b"[]\n" })
    }
}
