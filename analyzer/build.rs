//! Joins the files of the model of std into one text of nested modules, in which every function and constant outside a
//! trait has a body, so that it is ordinary Rust: the model leaves bodies out.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new("sysroot");
    println!("cargo::rerun-if-changed=sysroot");
    let mut text = String::new();
    modules(root, &mut text);
    let text = with_bodies(&text);
    let target = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("sysroot.rs.txt");
    if let Err(error) = fs::write(&target, text) {
        println!("cargo::error=cannot write the model of std to {}: {error}", target.display());
    }
}

/// Adds the modules of a folder in order of name: each file with what lies in the folder of the same name.
fn modules(folder: &Path, text: &mut String) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter_map(|name| match name.strip_suffix(".rs") {
            Some(module) => Some(module.to_owned()),
            None => folder.join(&name).is_dir().then_some(name),
        })
        .collect();
    names.sort();
    names.dedup();
    for name in names {
        text.extend(["pub mod ", &*name, " {\n"]);
        let file = folder.join(&name).with_extension("rs");
        if let Ok(content) = fs::read_to_string(&file) {
            for line in content.lines().map(str::trim) {
                if !line.is_empty() && !line.starts_with("//") {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        modules(&folder.join(&name), text);
        text.push_str("}\n");
    }
}

/// Ends functions that end in `;` with `{}`, and gives constants without a value one; those of traits may be without.
fn with_bodies(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    // For each brace that is open, whether it is a trait's.
    let mut braces = vec![false];
    // Round and square brackets that are open.
    let mut depth = 0_u32;
    let mut opens_trait = false;
    // What the item at hand is missing when it ends here.
    let mut missing = None;
    let mut word = String::new();
    let mut keyword = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            out.push(c);
            continue;
        }
        if !word.is_empty() {
            let is_item = depth == 0 && !braces.last().copied().unwrap_or(false);
            match (keyword.as_str(), word.as_str()) {
                (_, "trait") if depth == 0 => opens_trait = true,
                // These end in `;` by themselves.
                (_, "struct" | "enum" | "union" | "type" | "use" | "static" | "impl") if missing.is_none() => {
                    missing = Some(";");
                }
                // The keyword is followed by a name: it declares an item, and is no type.
                ("fn", _) if is_item && missing.is_none() => missing = Some("{}"),
                ("const", name) if is_item && missing.is_none() && !matches!(name, "fn" | "unsafe" | "async") => {
                    missing = Some("= ();");
                }
                _ => {}
            }
            keyword = std::mem::take(&mut word);
        }
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '{' => {
                braces.push(std::mem::take(&mut opens_trait));
                missing = None;
            }
            '}' => {
                braces.pop();
                missing = None;
            }
            '=' if depth == 0 && missing == Some("= ();") => missing = None,
            ';' if depth == 0 => {
                if let Some(body) = missing.take() {
                    out.push_str(body);
                    continue;
                }
            }
            _ => {}
        }
        if !c.is_whitespace() {
            keyword.clear();
        }
        out.push(c);
    }
    out
}
