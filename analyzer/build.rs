//! Joins the files of the model of std into one text of nested modules.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new("sysroot");
    println!("cargo::rerun-if-changed=sysroot");
    let mut text = String::new();
    modules(root, &mut text);
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
        text.push_str(&format!("pub mod {name} {{\n"));
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
