//! A slice of the searches: each input, fix and test is what it was said to be, by rustc's builds.

use std::process::Command;

#[test]
fn searches_say_what_rustc_confirms() {
    let arguments = ["search", "--cases", "12", "--fuel", "2000000"];
    let output = Command::new(env!("CARGO_BIN_EXE_run")).args(arguments).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("inputs that end as rustc's builds do"), "{text}");
}
