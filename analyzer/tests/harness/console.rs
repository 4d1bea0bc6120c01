//! Runs the commands of `console` blocks and compares what they print.
//!
//! Blocks with `file=NAME` are the files of a case's folder. In a `console` block, `$ friction …` (with `< NAME` for
//! standard input) and `$ cat NAME` are commands; what follows is what they print, standard output first, and
//! `[exit N]` where the exit code is not 0.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use libtest_mimic::{Failed, Trial};

use super::markdown::{Block, Case};
use super::suite::Suite;

/// One test for every case of the suites in `cli/`.
pub fn trials(suites: &[Suite]) -> Vec<Trial> {
    suites
        .iter()
        .filter(|suite| is_console(suite))
        .flat_map(|suite| suite.cases.iter().filter_map(|case| trial(suite, case)))
        .collect()
}

/// Whether a suite's cases are commands.
pub fn is_console(suite: &Suite) -> bool {
    suite.name.starts_with("cli/")
}

fn trial(suite: &Suite, case: &Case) -> Option<Trial> {
    let (suite, case) = (suite.name.clone(), case.clone());
    let name = format!("{suite}: {}", case.heading);
    (!case.blocks.is_empty()).then(|| Trial::test(name, move || judge(&suite, &case)))
}

fn judge(suite: &str, case: &Case) -> Result<(), Failed> {
    for (block, printed) in results(suite, case) {
        if block.text != printed {
            let place = format!("tests/suite/{suite}.md:{}", block.line);
            return Err(format!("{place}: this is printed instead (UPDATE=1 rewrites it):\n{printed}").into());
        }
    }
    Ok(())
}

/// The `console` blocks of a case with their present text.
pub fn results<'a>(suite: &str, case: &'a Case) -> Vec<(&'a Block, String)> {
    let folder = folder(suite, case);
    for block in &case.blocks {
        if let Some(name) = block.value("file") {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &block.text).unwrap();
        }
    }
    case.blocks
        .iter()
        .filter(|block| block.language() == "console")
        .map(|block| (block, run_all(block, &folder)))
        .collect()
}

/// An empty folder for a case.
fn folder(suite: &str, case: &Case) -> PathBuf {
    let name = format!("{suite}-{}", case.heading).replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run_all(block: &Block, folder: &Path) -> String {
    let commands = block.text.lines().filter_map(|line| line.strip_prefix("$ "));
    commands.map(|command| format!("$ {command}\n{}", run(command, folder))).collect()
}

fn run(command: &str, folder: &Path) -> String {
    let (command, input) = command.split_once(" < ").unwrap_or((command, ""));
    let mut words = command.split_whitespace();
    match words.next() {
        Some("cat") => fs::read_to_string(folder.join(words.next().unwrap())).unwrap(),
        Some("friction") => shown(&friction(words, input, folder)),
        _ => panic!("`{command}` is no command of these suites"),
    }
}

fn friction<'a>(args: impl Iterator<Item = &'a str>, input: &str, folder: &Path) -> Output {
    let stdin = match input {
        "" => Stdio::null(),
        name => fs::File::open(folder.join(name)).unwrap().into(),
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_friction"));
    command.args(args).current_dir(folder).stdin(stdin).output().unwrap()
}

fn shown(output: &Output) -> String {
    let mut shown = String::from_utf8(output.stdout.clone()).unwrap();
    shown.push_str(&String::from_utf8(output.stderr.clone()).unwrap());
    if !shown.is_empty() && !shown.ends_with('\n') {
        shown.push('\n');
    }
    match output.status.code() {
        Some(0) => shown,
        Some(code) => shown + &format!("[exit {code}]\n"),
        None => shown + "[killed]\n",
    }
}
