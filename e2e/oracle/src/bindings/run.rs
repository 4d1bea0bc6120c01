//! Runs a program of many examples, past those that hang or crash, and reads what its probes told.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// The runner, which is compiled into each program.
const RUNNER: &str = include_str!("runner.rs");

/// What stands before the examples.
pub(super) fn head() -> String {
    format!(
        "#![allow(warnings)]\nmod runner__ {{ {RUNNER} }}\n\
         pub fn p__<T: ?Sized>(site: u32, _: &T) {{ runner__::tell(site, ::std::any::type_name::<T>()) }}\n"
    )
}

/// What stands behind `count` examples.
pub(super) fn tail(count: usize) -> String {
    let names = (0..count).map(|number| format!("e{number}::run__, ")).collect::<String>();
    format!("fn main() {{ runner__::run(&[{names}]) }}\n")
}

/// The types told by each site, with those examples that were run.
///
/// # Errors
/// When the program can't be run.
pub(super) fn run(program: &Path, folder: &Path, count: usize) -> Result<HashMap<usize, Vec<String>>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", program.display());
    let log = folder.join("log");
    let _ = fs::remove_file(&log);
    let place = folder.join("place");
    let mut next = 0;
    while next < count {
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place).map_err(failed)?;
        let mut command = Command::new(program);
        command.current_dir(&place).arg(&log).arg(next.to_string());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().map_err(failed)?;
        let told = fs::read_to_string(&log).map_err(failed)?;
        if told.ends_with("end\n") {
            break;
        }
        let last = told.lines().rev().find_map(|line| line.strip_prefix("start ")?.parse::<usize>().ok());
        next = last.map_or(count, |last| last.saturating_add(1)).max(next.saturating_add(1));
    }
    Ok(read(&fs::read_to_string(&log).map_err(failed)?))
}

fn read(log: &str) -> HashMap<usize, Vec<String>> {
    let mut told: HashMap<usize, Vec<String>> = HashMap::new();
    let sites = log.lines().filter_map(|line| line.strip_prefix("site ")?.split_once(' '));
    for (site, name) in sites {
        let Ok(site) = site.parse() else { continue };
        let names = told.entry(site).or_default();
        if !names.iter().any(|told| told == name) {
            names.push(name.to_owned());
        }
    }
    told
}
