//! Puts what inference says into the comments of a block.

use friction_analyzer::report::{Ambiguity, TypesReport};

use super::super::markdown::Block;
use super::{infer, is_told, list, place, read};
use read::{About, Stated, TypeAt, UNKNOWN};

/// The text of a block with what inference says at the places that the block states something of.
pub fn rewrite(block: &Block) -> String {
    let report = infer(block, &block.text);
    let now = Now { text: &block.text, stated: read::read(&block.text), report };
    let lines = block.text.split_inclusive('\n').enumerate();
    lines.map(|(index, line)| now.line(index + 1, line)).collect()
}

struct Now<'t> {
    text: &'t str,
    stated: Stated,
    report: TypesReport,
}

impl Now<'_> {
    fn line(&self, number: usize, line: &str) -> String {
        let ty = self.stated.types.iter().find(|stated| stated.comment == number).map(|stated| self.ty(stated));
        if let Some((about, _)) = read::listed(line) {
            return self.listed(number, line, about);
        }
        match read::carets(line) {
            Some((columns, what)) if read::is_code(what) => self.is_still_told(number, what, columns.len(), line),
            Some((columns, _)) => format!("{} {}\n", &line[..columns.end], ty.unwrap_or_default()),
            None => self.beside(number, line, ty.as_deref()),
        }
    }

    fn listed(&self, number: usize, line: &str, about: About) -> String {
        let code = self.stated.listed.iter().find(|listed| listed.comment == number).map_or(0, |listed| listed.line);
        let indent = &line[..line.len() - line.trim_start().len()];
        let types = list(self.text, &self.report, about, code);
        format!("{}\n", format!("{indent}{}{types}", about.prefix()).trim_end())
    }

    fn ty(&self, stated: &TypeAt) -> String {
        let said = place::type_at(self.text, &self.report, stated);
        if said == UNKNOWN { "unknown".into() } else { said }
    }

    /// A line of carets over an ambiguity: gone when the ambiguity is.
    fn is_still_told(&self, number: usize, code: &str, width: usize, line: &str) -> String {
        let start: usize = self.text.split_inclusive('\n').take(number - 1).map(str::len).sum();
        let above = read::line_at(self.text, start.saturating_sub(1));
        let is_this = |told: &&read::Told| {
            told.code == code && told.range.as_ref().is_some_and(|range| range.len() == width) && told.line <= above
        };
        let is_told = |told: &read::Told| self.report.ambiguities.iter().any(|found| is_told(self.text, told, found));
        if self.stated.told.iter().filter(is_this).any(is_told) { line.into() } else { String::new() }
    }

    fn beside(&self, number: usize, line: &str, ty: Option<&str>) -> String {
        let parts = read::parts(line);
        let mut new = parts.code.to_owned();
        match ty {
            Some("unknown") => new.push_str(" // unknown"),
            Some(ty) => new.push_str(&format!(" // type: {ty}")),
            None => {}
        }
        let codes: Vec<_> = self.bare(number).map(|found| found.code.as_str()).collect();
        if !codes.is_empty() {
            new.push_str(&format!(" //~ {}", codes.join(" ")));
        }
        if ty.is_none() && codes.is_empty() && parts.codes.is_empty() { line.into() } else { new + "\n" }
    }

    /// Ambiguities on a line that no carets show.
    fn bare(&self, number: usize) -> impl Iterator<Item = &Ambiguity> {
        let has_carets = |found: &Ambiguity| {
            let mut exact = self.stated.told.iter().filter(|told| told.range.is_some());
            exact.any(|told| is_told(self.text, told, found))
        };
        let found = self.report.ambiguities.iter();
        found.filter(move |found| read::line_at(self.text, found.start) == number && !has_carets(found))
    }
}
