//! Checks of the tree itself: the invariants that the architecture rests on.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proc_macro2::{TokenStream, TokenTree};

/// A Rust file of the project.
struct File {
    /// From the project's root, with `/`.
    path: String,
    text: String,
    /// Identifiers and literals in order of position, without comments, documentation and `#[cfg(test)]` modules.
    words: Vec<String>,
}

impl File {
    /// Whether the words occur next to each other.
    fn says(&self, words: &[&str]) -> bool {
        self.words.windows(words.len()).any(|window| window.iter().zip(words).all(|(one, other)| one == other))
    }

    fn is_in(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    fn stem(&self) -> &str {
        Path::new(&self.path).file_stem().unwrap().to_str().unwrap()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust file of the crates.
fn files() -> &'static [File] {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
        let mut files = Vec::new();
        for folder in ["analyzer", "web", "xtask", "e2e"] {
            walk(&root().join(folder), &mut files);
        }
        assert!(files.len() > 50, "the tree was not found");
        files
    });
    &FILES
}

fn walk(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !matches!(name, "target" | "node_modules" | "dist" | "suite" | "sysroot") {
            walk(&path, files);
        } else if name.ends_with(".rs") {
            files.push(read(&path));
        }
    }
}

fn read(path: &Path) -> File {
    let text = fs::read_to_string(path).unwrap();
    let below = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{below}: {error}"));
    let mut words = Vec::new();
    flatten(tokens, &mut words);
    File { path: below, text, words }
}

fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) => words.push(name.to_string()),
            TokenTree::Literal(literal) => words.push(literal.to_string()),
            TokenTree::Group(group) => flatten(group.stream(), words),
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                let attribute = tokens.next_if(|next| matches!(next, TokenTree::Group(_))).map(|next| next.to_string());
                if attribute.is_some_and(|text| text.replace(' ', "") == "[cfg(test)]") {
                    // The item after it: up to its braces or semicolon.
                    let is_end = |next: &TokenTree| {
                        matches!(next, TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace)
                            || matches!(next, TokenTree::Punct(sign) if sign.as_char() == ';')
                    };
                    tokens.by_ref().find(is_end);
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// Fails with the files for which `is_bad` gives a reason.
#[track_caller]
fn none(files: &[File], is_bad: impl Fn(&File) -> Option<String>) {
    let bad: Vec<_> =
        files.iter().filter_map(|file| is_bad(file).map(|reason| format!("{}: {reason}", file.path))).collect();
    assert!(bad.is_empty(), "\n{}", bad.join("\n"));
}

/// What the library may not touch: the outside world, time, chance, threads, state shared between analyses.
const IMPURE: &[&[&str]] = &[
    &["web_sys"],
    &["js_sys"],
    &["wasm_bindgen"],
    &["rand"],
    &["getrandom"],
    &["RandomState"],
    &["Instant"],
    &["SystemTime"],
    &["std", "env"],
    &["std", "fs"],
    &["std", "io"],
    &["std", "net"],
    &["std", "process"],
    &["std", "sync"],
    &["std", "thread"],
    &["std", "time"],
    &["static", "mut"],
    &["thread_local"],
    &["lazy_static"],
    &["LazyLock"],
    &["OnceLock"],
    &["OnceCell"],
    &["println"],
    &["eprintln"],
    &["dbg"],
];

#[test]
fn the_library_is_pure() {
    none(files(), |file| {
        let is_library =
            file.is_in("analyzer/src/") && !file.is_in("analyzer/src/cli/") && !matches!(file.stem(), "main" | "tests");
        let found = IMPURE.iter().find(|words| is_library && file.says(words))?;
        Some(format!("`{}` has no place in the library", found.join("::")))
    });
}

#[test]
fn only_report_has_serde_derives() {
    none(files(), |file| {
        let is_bound = file.is_in("analyzer/src/") && !file.is_in("analyzer/src/report/");
        let found = ["Serialize", "Deserialize"].into_iter().find(|name| is_bound && file.says(&[name]))?;
        Some(format!("`{found}` belongs in src/report"))
    });
}

/// Lenses, each with what it draws on; stages (`syntax`, `hir`, `types`, `flow`, `build`) may be used by all.
const LENSES: &[&str] = &["lints", "ownership", "machine", "executor"];

#[test]
fn lenses_import_no_other_lens() {
    none(files(), |file| {
        let own = LENSES.iter().find(|lens| file.is_in(&format!("analyzer/src/{lens}/")))?;
        // The executor is the machine under a virtual clock.
        let is_allowed = |lens: &str| lens == *own || (*own == "executor" && lens == "machine");
        let other = LENSES.iter().find(|lens| !is_allowed(lens) && file.says(&["crate", lens]))?;
        Some(format!("`{own}` imports `{other}`"))
    });
}

#[test]
fn stages_import_no_lens_and_report_imports_nothing() {
    none(files(), |file| {
        let stage = ["syntax", "hir", "types", "flow", "build"]
            .into_iter()
            .find(|stage| file.is_in(&format!("analyzer/src/{stage}/")));
        let lens = LENSES.iter().find(|lens| stage.is_some() && file.says(&["crate", lens]));
        let report = file.is_in("analyzer/src/report/") && file.words.iter().any(|word| word == "crate");
        match (lens, report) {
            (Some(lens), _) => Some(format!("a stage imports `{lens}`")),
            (None, true) => Some("the report types use the rest of the library".into()),
            (None, false) => None,
        }
    });
}

#[test]
fn only_the_worker_client_touches_workers_and_only_the_editor_codemirror() {
    none(files(), |file| {
        if !file.is_in("web/src/") {
            return None;
        }
        let names = |part: &str| file.words.iter().any(|word| word.contains(part));
        let spawns = file.words.iter().any(|word| matches!(word.as_str(), "Worker" | "WorkerOptions"));
        if spawns && file.path != "web/src/worker_client.rs" {
            return Some("`Worker` belongs in worker_client.rs".into());
        }
        let edits = names("CodeMirror") || names("codemirror") || names("frictionEditor");
        (edits && file.path != "web/src/editor.rs").then(|| "CodeMirror belongs in editor.rs".into())
    });
}

#[test]
fn panels_never_call_the_analyzer() {
    none(files(), |file| {
        let is_panel = file.is_in("web/src/panels/");
        let calls = file.words.windows(2).find(|pair| pair[0] == "friction_analyzer" && pair[1] != "report");
        calls.filter(|_| is_panel).map(|pair| format!("`friction_analyzer::{}` in a panel", pair[1]))
    });
}

#[test]
fn modules_begin_with_a_sentence() {
    none(files(), |file| (!file.text.starts_with("//! ")).then(|| "does not begin with `//!`".into()));
}

/// Most files have about 120 lines; few more than 400.
#[test]
fn files_are_short() {
    let files = files();
    none(files, |file| (file.text.lines().count() > 650).then(|| "more than 650 lines".into()));
    let long: Vec<_> = files.iter().filter(|file| file.text.lines().count() > 400).map(|file| &file.path).collect();
    assert!(long.len() * 25 <= files.len(), "more than one file in 25 has over 400 lines: {long:#?}");
}

#[test]
fn every_rule_file_is_registered_under_its_own_name() {
    let ids: Vec<_> = friction_analyzer::rules().iter().map(|rule| rule.id).collect();
    none(files(), |file| {
        let below = file.path.strip_prefix("analyzer/src/lints/")?.strip_suffix(".rs")?;
        let (area, name) = below.split_once('/')?;
        let declares = file.words.first().is_some_and(|_| file.text.lines().any(|line| line.starts_with("rule! {")));
        if !declares || friction_analyzer::report::Area::named(area).is_none() {
            return None;
        }
        let id = format!("{area}/{}", name.replace('_', "-"));
        (!ids.contains(&id.as_str())).then(|| format!("`{id}` is not in lints/registry.rs"))
    });
}
