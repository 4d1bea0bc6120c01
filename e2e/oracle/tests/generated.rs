//! A slice of the generated programs: all compile, and Friction runs none of them otherwise than rustc's builds.

use std::process::Command;

#[test]
fn generated_programs_run_as_rustc_has_them_run() {
    let output = Command::new(env!("CARGO_BIN_EXE_run")).args(["generated", "--cases", "300"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let refused = text.lines().nth(1).and_then(|line| line.split_whitespace().nth(2));
    assert_eq!(refused, Some("0"), "{text}");
}
