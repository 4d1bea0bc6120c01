//! Gathers conditions: those written by hand, and every expression of std's examples, of generated programs, and of published
//! crates. Whether they are of type `bool` does not matter to the message.

use std::collections::BTreeSet;

use friction_analyzer::report::Edition;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use super::Condition;
use crate::examples::{self, Program};
use crate::generate;
use crate::programs::Candidate;

/// One a line.
const WRITTEN: &str = include_str!("../../tests/data/conditions.txt");

/// Expressions of this many bytes are asked about.
const LENGTHS: std::ops::RangeInclusive<usize> = 3..=2000;

/// Those written by hand, one for each form that rustc prints in a way of its own.
pub fn written() -> Vec<Condition> {
    let lines = WRITTEN.lines().filter(|line| !line.is_empty() && !line.starts_with("//"));
    let condition = |line: &str| Condition {
        group: "written",
        edition: Edition::E2024,
        // A line that is broken says so.
        text: line.replace("\\n", "\n"),
    };
    lines.map(condition).collect()
}

/// Expressions of generated programs, `most` of them.
pub fn generated(most: usize) -> Vec<Condition> {
    let texts = (0..300).map(|number| (Edition::E2024, generate::case(generate::SEED, number)));
    expressions("generated", texts, most)
}

/// Expressions of std's examples, generated programs and published crates, `most` of each.
///
/// # Errors
/// When the sources of std are not installed, or can't be read.
pub fn gathered(candidates: &[Candidate], most: usize) -> Result<Vec<Condition>, String> {
    let examples = examples::examples()?;
    let examples = examples.iter().map(|example| (example.edition, example.text.clone()));
    let programs = candidates.iter().map(|candidate| (candidate.edition, candidate.text.clone()));
    let mut all = expressions("examples", examples, most);
    all.extend(generated(most));
    all.extend(expressions("programs", programs, most));
    Ok(all)
}

fn expressions(group: &'static str, texts: impl Iterator<Item = (Edition, String)>, most: usize) -> Vec<Condition> {
    let mut found = BTreeSet::new();
    for (edition, text) in texts {
        let Some(program) = Program::parse(&text) else { continue };
        let mut finder = Finder { text: &program.text, found: Vec::new() };
        program.statements.iter().for_each(|statement| finder.visit_stmt(statement));
        found.extend(finder.found.into_iter().map(|text| Condition { group, edition, text }));
    }
    let step = found.len().div_ceil(most.max(1)).max(1);
    found.into_iter().step_by(step).collect()
}

struct Finder<'t> {
    text: &'t str,
    found: Vec<String>,
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        let is_plain = matches!(expr, syn::Expr::Path(_) | syn::Expr::Lit(_) | syn::Expr::Paren(_));
        let written = self.text.get(expr.span().byte_range());
        if let Some(written) = written.filter(|written| !is_plain && LENGTHS.contains(&written.len())) {
            self.found.push(written.to_owned());
        }
        visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        for argument in crate::walk::arguments(mac) {
            self.visit_expr(&argument);
        }
    }
}
