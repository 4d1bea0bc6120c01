//! Joins the files of the model of std into one text of nested modules, in which every function and constant outside a
//! trait has a body, so that it is ordinary Rust: the model leaves bodies out. Those it has go into a second text, in order,
//! and leave `{;}` behind: whoever runs code puts them back, and whoever needs signatures only parses less. Neither has
//! comments or space that tells no tokens apart.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new("sysroot");
    println!("cargo::rerun-if-changed=sysroot");
    let mut text = String::new();
    modules(root, &mut text);
    let mut bodies = String::new();
    let text = with_bodies(&text, &mut bodies);
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for (name, content) in [("sysroot.rs.txt", text), ("bodies.rs.txt", bodies)] {
        let target = folder.join(name);
        let content = squeezed(&content);
        if !content.is_ascii() {
            // Lines of ASCII need no look at their characters, and the whole is one.
            println!("cargo::error=the model of std has characters that are not ASCII: write them as `\\u{{…}}`");
        }
        if let Err(error) = fs::write(&target, content) {
            println!("cargo::error=cannot write the model of std to {}: {error}", target.display());
        }
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

/// Ends functions that end in `;` with `{}`, and gives constants without a value one; those of traits may be without. The
/// bodies of the others are taken out.
fn with_bodies(text: &str, bodies: &mut String) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    // For each brace that is open, whether it is a trait's.
    let mut braces = vec![false];
    // Round and square brackets that are open.
    let mut depth = 0_u32;
    let mut opens_trait = false;
    let mut opens_fn = false;
    // What the item at hand is missing when it ends here.
    let mut missing: Option<&str> = None;
    let mut word = String::new();
    let mut keyword = String::new();
    // Where the characters left begin.
    let mut base = 0;
    let mut chars = text.char_indices();
    while let Some((from_base, c)) = chars.next() {
        let at = base + from_base;
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
                ("fn", _) if depth == 0 && missing.is_none() => {
                    opens_fn = true;
                    missing = is_item.then_some("{}");
                }
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
            '{' if opens_fn && depth == 0 => {
                let rest = text.get(at..).unwrap_or_default();
                let body = body(rest);
                bodies.push_str(if body.trim_matches(['{', '}']).trim().is_empty() { "{()}" } else { body });
                bodies.push('\0');
                out.push_str("{;}");
                // What follows the body.
                base = at + body.len();
                chars = text.get(base..).unwrap_or_default().char_indices();
                (opens_fn, missing) = (false, None);
                keyword.clear();
                continue;
            }
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
                opens_fn = false;
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

/// The block in braces at the beginning of a text.
fn body(text: &str) -> &str {
    let mut depth = 0_u32;
    let mut rest = text;
    loop {
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { return text };
        rest = chars.as_str();
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '"' => rest = after_string(rest),
            '\'' => rest = after_char(rest),
            '/' if rest.starts_with('/') => rest = rest.split_once('\n').map_or("", |(_, rest)| rest),
            _ => {}
        }
        if depth == 0 {
            return text.strip_suffix(rest).unwrap_or(text);
        }
    }
}

/// Code without comments and without space that tells no tokens apart.
fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let next = match c {
            '/' if after.starts_with('/') => after.find('\n').and_then(|end| after.get(end..)).unwrap_or_default(),
            '"' => after_string(after),
            '\'' => after_char(after),
            _ => after,
        };
        if c.is_whitespace() {
            rest = rest.trim_start();
            if !out.ends_with(is_apart) && !rest.starts_with(is_apart) && are_told_apart(&out, rest) {
                out.push(' ');
            }
            continue;
        }
        if !(c == '/' && after.starts_with('/')) {
            out.push_str(rest.strip_suffix(next).unwrap_or_default());
        }
        rest = next;
    }
    out
}

/// A character that is a token of its own.
fn is_apart(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ';' | '\0')
}

/// Whether a space between these keeps the last token of one and the first of the other apart.
fn are_told_apart(before: &str, after: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '"' | '\'');
    let (ends, starts) = (before.ends_with(is_word), after.starts_with(is_word));
    ends == starts || (ends && after.starts_with('.'))
}

/// What follows a string whose quote has been read.
fn after_string(text: &str) -> &str {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '"' => break,
            _ => {}
        }
    }
    chars.as_str()
}

/// What follows a character literal or lifetime whose quote has been read.
fn after_char(text: &str) -> &str {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some('\\'), Some(_)) => chars.as_str().split_once('\'').map_or("", |(_, rest)| rest),
        (Some(_), Some('\'')) => chars.as_str(),
        _ => text,
    }
}
