//! Runs a program of tests and reads what libtest says of each.

use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::runs::output;

/// All the tests of a text together may take no longer.
const DEADLINE: Duration = Duration::from_secs(20);

/// What libtest says of a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestResult {
    /// Its path in the crate.
    pub name: String,
    /// Whether it is `ok`; tests that are ignored are not listed.
    pub passed: bool,
}

/// The tests of a program that say the same twice.
///
/// # Errors
/// When the program can't be run.
pub(crate) fn results(program: &Path, place: &Path) -> Result<Vec<TestResult>, String> {
    let once = || output(program, &["--test-threads=1"], place, DEADLINE).map(|(stdout, _)| read(&stdout));
    let (first, second) = (once()?, once()?);
    Ok(first.into_iter().filter(|result| second.contains(result)).collect())
}

/// `test a::b ... ok`, `test c - should panic ... FAILED`; what a test prints may stand between.
fn read(stdout: &str) -> Vec<TestResult> {
    let result = |line: &str| {
        let (name, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
        let passed = match rest.split_whitespace().next_back()? {
            "ok" => true,
            "FAILED" => false,
            _ => return None,
        };
        let name = name.strip_suffix(" - should panic").unwrap_or(name).to_owned();
        Some(TestResult { name, passed })
    };
    stdout.lines().filter_map(result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_libtest_are_read() {
        let said = "\nrunning 3 tests\ntest a::b ... ok\ntest c - should panic ... FAILED\ntest d ... ignored\n";
        let told: Vec<_> = read(said).into_iter().map(|result| (result.name, result.passed)).collect();
        assert_eq!(told, [("a::b".to_owned(), true), ("c".to_owned(), false)]);
    }
}
