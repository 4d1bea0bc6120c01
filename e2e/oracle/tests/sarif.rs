//! Holds `friction check --format sarif` to the schema that OASIS publishes.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a panic is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A manifest with findings, some with fixes, and names that need escaping.
const MANIFEST: &str = r#"[package]
name = "démo"

[dependencies]
serde = "*"
tokio = { version = "1", features = ["full"] }

[profile.dev]
lto = true
"#;

const WORKFLOW: &str = "
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: cargo build
      - run: cargo clean
      - run: cargo test
";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn cargo(args: &[&str]) -> Output {
    Command::new(env!("CARGO")).args(args).current_dir(root()).stdin(Stdio::null()).output().unwrap()
}

/// The schema, from the package of a crate whose types are made of it.
fn schema() -> Value {
    let output = cargo(&["metadata", "--format-version", "1"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").unwrap();
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let text = fs::read_to_string(manifest.with_file_name("src").join("schema.json")).unwrap();
    // A `]` that closes nothing: browsers' regular expressions take it as it is, the validator's only escaped.
    serde_json::from_str(&text.replace("{2}]?$", "{2}\\\\]?$")).unwrap()
}

/// What the command prints for a folder with the given files.
fn sarif(name: &str, files: &[(&str, &str)]) -> Value {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let folder = folder.to_str().unwrap();
    let output = cargo(&["run", "-q", "-p", "friction-analyzer", "--", "check", "--format", "sarif", folder]);
    let problems = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}\n{problems}"))
}

#[track_caller]
fn assert_valid(log: &Value) {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let errors: Vec<_> = validator.iter_errors(log).map(|e| format!("{} {e}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn findings_fixes_and_syntax_errors_are_valid() {
    let log = sarif(
        "sarif-full",
        &[
            ("Cargo.toml", MANIFEST),
            (".github/workflows/ci.yml", WORKFLOW),
            ("src/größe und so.rs", "\u{feff}fn main() { let x = ; }\r\n"),
        ],
    );
    assert_valid(&log);
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert!(results.len() >= 4, "{results:#?}");
    assert!(results.iter().any(|result| !result["fixes"].as_array().unwrap().is_empty()), "no fix is shown");
    assert!(results.iter().any(|result| !result["relatedLocations"].as_array().unwrap().is_empty()));
    let notifications = &run["invocations"][0]["toolExecutionNotifications"];
    let place = &notifications[0]["locations"][0]["physicalLocation"];
    assert!(place["artifactLocation"]["uri"].as_str().unwrap().ends_with("/src/gr%C3%B6%C3%9Fe%20und%20so.rs"));
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    }
}

#[test]
fn nothing_found_is_valid() {
    let log = sarif("sarif-empty", &[("main.rs", "fn main() {}\n")]);
    assert_valid(&log);
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
}

/// The schema is a real one: it refuses what SARIF refuses.
#[test]
fn the_schema_refuses_what_is_wrong() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let mut log = sarif("sarif-wrong", &[("Cargo.toml", MANIFEST)]);
    assert!(validator.is_valid(&log));
    log["runs"][0]["results"][0]["level"] = "warn".into();
    assert!(!validator.is_valid(&log));
}
