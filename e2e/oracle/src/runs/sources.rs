//! Gathers the programs: generated ones, and std's documentation examples.

use friction_analyzer::report::Edition;

use super::Case;
use crate::examples::{self, Example, Program, Shape};
use crate::generate;

/// The first `count` generated programs of a seed.
pub fn generated(seed: u64, count: u64) -> Vec<Case> {
    made("generated", generate::case, seed, count)
}

/// The first `count` generated programs of tasks of a seed.
pub fn tasks(seed: u64, count: u64) -> Vec<Case> {
    made("tasks", generate::tasks, seed, count)
}

fn made(group: &str, text: fn(u64, u64) -> String, seed: u64, count: u64) -> Vec<Case> {
    let case = |number| Case {
        name: format!("{group} {seed}/{number}"),
        group: group.to_owned(),
        text: text(seed, number),
        edition: Edition::E2024,
        cfg: Vec::new(),
    };
    (0..count).map(case).collect()
}

/// Every documentation example that rustdoc would run, as a program.
///
/// # Errors
/// When the sources of std are not installed, or can't be read.
pub fn examples() -> Result<Vec<Case>, String> {
    Ok(examples::examples()?.iter().filter(|example| example.runs).filter_map(program).collect())
}

/// `None` for what does not parse.
fn program(example: &Example) -> Option<Case> {
    let Program { text, shape, .. } = Program::parse(&example.text)?;
    let text = match shape {
        Shape::Items => text,
        Shape::Statements => format!("fn main() {{\n{text}\n}}\n"),
        Shape::Fallible => format!(
            "fn main() {{ fn inner__() -> ::core::result::Result<(), impl ::core::fmt::Debug> {{\n{text}\n}}\n\
             inner__().unwrap() }}\n"
        ),
    };
    let (name, group) = (example.name.clone(), module(&example.name));
    Some(Case { name, group, text, edition: example.edition, cfg: Vec::new() })
}

/// `core/src/option.rs:12#0` is of `option`, `std/src/collections/hash/map.rs:9#1` of `collections`.
fn module(name: &str) -> String {
    let inside = name.split_once("/src/").map_or(name, |(_, inside)| inside);
    inside.split(['/', '.', ':']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_become_programs() {
        let case = |text: &str| {
            let name = "core/src/num/mod.rs:3#0".to_owned();
            program(&Example { name, text: text.to_owned(), edition: Edition::E2024, runs: true })
        };
        assert_eq!(case("let x = 1;").unwrap().text, "fn main() {\nlet x = 1;\n}\n");
        assert_eq!(case("fn main() {}").unwrap().text, "fn main() {}");
        assert!(case("let x: u8 = f()?;\nOk::<(), E>(())\n").unwrap().text.contains("inner__().unwrap()"));
        assert_eq!(case("f();").unwrap().group, "num");
        assert_eq!(case("let ="), None);
    }
}
