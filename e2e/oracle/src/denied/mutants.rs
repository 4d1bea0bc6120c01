//! Takes away from generated programs what hides their values from rustc: `black_box`, and parameters.

use std::fmt::Write as _;

use crate::generate::{self, Rng};
use crate::runs::Case;
use friction_analyzer::report::Edition;

/// The first `count` mutants of the generated programs of a seed.
pub fn mutants(seed: u64, count: u64) -> Vec<Case> {
    let case = |number| Case {
        name: format!("mutant {seed}/{number}"),
        group: "mutants".to_owned(),
        text: mutant(&generate::case(seed, number), &mut Rng::new(seed ^ 0x6d75, number)),
        edition: Edition::E2024,
        cfg: Vec::new(),
    };
    (0..count).map(case).collect()
}

/// The program with some of its opaque values plain, and some of its parameters known.
fn mutant(text: &str, rng: &mut Rng) -> String {
    let percent = [100, 90, 50, 20].get(rng.below(4)).copied().unwrap_or(100);
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let line = if line.contains("fn bb") { line.to_owned() } else { shown(line, percent, rng) };
        out.push_str(&line);
        if let (Some(lets), true) = (known(&line, rng), rng.chance(50)) {
            out.push_str(&lets);
        }
    }
    out
}

/// A line without some of its calls of `bb`.
fn shown(line: &str, percent: usize, rng: &mut Rng) -> String {
    let mut parts = line.split("bb(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_call = !out.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        out.push_str(if is_call && rng.chance(percent) { "(" } else { "bb(" });
        out.push_str(part);
    }
    out
}

/// What gives the integer parameters of a function that begins on this line values.
fn known(line: &str, rng: &mut Rng) -> Option<String> {
    let trimmed = line.trim_end();
    if !line.trim_start().starts_with("fn ") || !trimmed.ends_with('{') || trimmed.contains("&mut") {
        return None;
    }
    let (_, rest) = line.split_once('(')?;
    let (params, _) = rest.split_once(')')?;
    let mut lets = String::new();
    for param in params.split(", ") {
        let Some((name, ty)) = param.split_once(": ") else { continue };
        let is_int = ty.strip_prefix(['i', 'u']).is_some_and(|width| width == "size" || width.parse::<u8>().is_ok());
        if is_int && rng.chance(70) {
            let value = match rng.below(4) {
                0 => format!("{ty}::MAX"),
                1 => format!("{ty}::MIN"),
                _ => rng.within(0, 20).to_string(),
            };
            // Writing into a string can't fail.
            let _ = writeln!(lets, "let {name}: {ty} = {value};");
        }
    }
    Some(lets)
}
