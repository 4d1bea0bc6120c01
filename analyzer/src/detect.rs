//! Recognises what a pasted or named text is.

use crate::report::DocumentKind;

/// What `text` is: its file name decides where there is one that says, then its content; Rust when in doubt.
pub fn detect_kind(name: Option<&str>, text: &str) -> DocumentKind {
    name.and_then(kind_of_name).unwrap_or_else(|| kind_of_text(text))
}

/// A TOML file that is not called `Cargo.toml` is read as one too: it is certainly not Rust.
fn kind_of_name(name: &str) -> Option<DocumentKind> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match file.rsplit_once('.')?.1 {
        "rs" => Some(DocumentKind::Rust),
        "toml" => Some(DocumentKind::CargoToml),
        "yml" | "yaml" => Some(DocumentKind::Workflow),
        "orig" if file == "Cargo.toml.orig" => Some(DocumentKind::CargoToml),
        _ => None,
    }
}

fn kind_of_text(text: &str) -> DocumentKind {
    let text = text.trim_start_matches('\u{feff}');
    if is_manifest(text) {
        DocumentKind::CargoToml
    } else if is_workflow(text) {
        DocumentKind::Workflow
    } else {
        DocumentKind::Rust
    }
}

/// The lines that are neither blank nor comments of TOML and YAML. `#[` and `#!` are Rust's, and stay.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim_end).filter(|line| {
        let start = line.trim_start();
        !start.is_empty() && (!start.starts_with('#') || start.starts_with("#[") || start.starts_with("#!"))
    })
}

/// Whether the text begins with a table that Cargo knows.
fn is_manifest(text: &str) -> bool {
    let mut lines = lines(text).skip_while(|line| line.starts_with("cargo-features"));
    lines.next().is_some_and(is_manifest_header)
}

fn is_manifest_header(line: &str) -> bool {
    const TABLES: [&str; 16] = [
        "package",
        "dependencies",
        "dev-dependencies",
        "build-dependencies",
        "workspace",
        "profile",
        "features",
        "lib",
        "bin",
        "example",
        "test",
        "bench",
        "target",
        "patch",
        "lints",
        "badges",
    ];
    let line = line.split_once('#').map_or(line, |(code, _)| code).trim();
    let inner = match line.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")) {
        Some(inner) => Some(inner),
        None => line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')),
    };
    let first = inner.and_then(|inner| inner.split('.').next()).unwrap_or_default();
    TABLES.contains(&first.trim())
}

/// Whether the text begins with a key of a workflow and has jobs.
fn is_workflow(text: &str) -> bool {
    const KEYS: [&str; 10] =
        ["name", "run-name", "on", "\"on\"", "'on'", "permissions", "env", "defaults", "concurrency", "jobs"];
    let mut lines = lines(text).skip_while(|line| *line == "---");
    let first = lines.next().unwrap_or_default();
    let begins = first.split_once(':').is_some_and(|(key, rest)| KEYS.contains(&key) && !rest.starts_with(':'));
    begins && (first == "jobs:" || lines.any(|line| line == "jobs:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_decide() {
        for (name, kind) in [
            ("a/Cargo.toml", DocumentKind::CargoToml),
            ("Cargo.toml.orig", DocumentKind::CargoToml),
            (".github\\workflows\\ci.yml", DocumentKind::Workflow),
            ("ci.yaml", DocumentKind::Workflow),
            ("main.rs", DocumentKind::Rust),
        ] {
            assert_eq!(detect_kind(Some(name), "[package]\nname = 'x'"), kind, "{name}");
        }
    }

    #[test]
    fn content_decides_without_a_telling_name() {
        for name in [None, Some("pasted"), Some("-"), Some("notes.txt")] {
            assert_eq!(detect_kind(name, "\u{feff}# mine\n\n[package] # x\nname = 'x'"), DocumentKind::CargoToml);
            assert_eq!(detect_kind(name, "name: CI\r\non: push\r\njobs:\r\n  a:\r\n"), DocumentKind::Workflow);
            assert_eq!(detect_kind(name, "fn main() {}"), DocumentKind::Rust);
        }
        assert_eq!(detect_kind(None, "[[bin]]\nname = 'x'"), DocumentKind::CargoToml);
        assert_eq!(detect_kind(None, "[target.'cfg(unix)'.dependencies]"), DocumentKind::CargoToml);
        assert_eq!(detect_kind(None, "---\n# c\njobs:\n  a:"), DocumentKind::Workflow);
    }

    #[test]
    fn rust_when_in_doubt() {
        for text in [
            "",
            "[a, b]",
            "[package][0]",
            "#[derive(Debug)]\n[package]",
            "#![allow(x)]\nfn main() {}",
            "serde = \"1\"",
            "name: String,\njobs: u32,",
            "name::new();\njobs:\n",
            "let jobs = 1;",
            "name: CI",
        ] {
            assert_eq!(detect_kind(None, text), DocumentKind::Rust, "{text}");
        }
    }
}
