//! Asks rustc for the messages of many assertions at once.

use std::collections::BTreeMap;
use std::path::Path;

use friction_analyzer::report::Edition;

use super::Condition;
use crate::compiler::Rustc;

/// Conditions in one text.
const BATCH: usize = 500;

/// What rustc has each assertion say; none where it does not read it.
///
/// # Errors
/// When rustc can't be run.
pub fn messages(conditions: &[Condition], folder: &Path) -> Result<Vec<Option<String>>, String> {
    let rustc = Rustc::new(folder)?;
    let mut found = BTreeMap::new();
    let numbered: Vec<(usize, &Condition)> = conditions.iter().enumerate().collect();
    for edition in [Edition::E2015, Edition::E2018, Edition::E2021, Edition::E2024] {
        let of: Vec<_> = numbered.iter().copied().filter(|(_, condition)| condition.edition == edition).collect();
        for batch in of.chunks(BATCH) {
            ask(&rustc, edition, batch, &mut found)?;
        }
    }
    Ok((0..conditions.len()).map(|number| found.remove(&number)).collect())
}

/// Asks about some; where one of them can't be read, in halves.
fn ask(
    rustc: &Rustc,
    edition: Edition,
    batch: &[(usize, &Condition)],
    found: &mut BTreeMap<usize, String>,
) -> Result<(), String> {
    let text: String = batch.iter().map(|(number, condition)| condition.function(*number)).collect();
    let expanded = rustc.expanded(&text, edition)?;
    let said: Vec<_> = batch.iter().map(|(number, _)| said(&expanded, *number)).collect();
    if said.iter().all(Option::is_some) || batch.len() == 1 {
        found.extend(batch.iter().zip(said).filter_map(|((number, _), said)| Some((*number, said?))));
        return Ok(());
    }
    let (left, right) = batch.split_at(batch.len() / 2);
    ask(rustc, edition, left, found)?;
    ask(rustc, edition, right, found)
}

/// The message in a function: the last one, since those of assertions inside of the condition come before.
fn said(expanded: &str, number: usize) -> Option<String> {
    let (_, function) = expanded.split_once(&format!("fn f{number}() "))?;
    let function = function.split_once("\nfn f").map_or(function, |(function, _)| function);
    let mut last = None;
    for (at, sign) in function.match_indices("panicking::panic(") {
        let argument = function.get(at + sign.len()..)?.trim_start();
        last = literal(argument).filter(|message| message.starts_with("assertion failed: ")).or(last);
    }
    last
}

/// The string literal that a text begins with.
fn literal(text: &str) -> Option<String> {
    let mut signs = text.char_indices();
    signs.next().filter(|(_, quote)| *quote == '"')?;
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\\' => drop(signs.next()),
            '"' => return syn::parse_str::<syn::LitStr>(text.get(..=at)?).ok().map(|literal| literal.value()),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_found() {
        let text = "fn f0() {\n    if !true { ::core::panicking::panic(\"assertion failed: true\") };\n}\n\
                    fn f1() { if !a {\n ::core::panicking::panic(\n \"assertion failed: \\\"\\u{e9}\\n\") } }\n";
        assert_eq!(said(text, 0).unwrap(), "assertion failed: true");
        assert_eq!(said(text, 1).unwrap(), "assertion failed: \"é\n");
        assert_eq!(said(text, 2), None);
    }
}
