//! Gives every script, style and module of the site a name that carries its content's hash.
//!
//! A file is renamed after all files that it refers to, since their new names are part of its content.

use crate::cache::hash;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Files that others refer to by name from outside the site.
const STABLE: [&str; 1] = ["embed.js"];
const HASHED: [&str; 3] = ["css", "js", "wasm"];
const QUOTES: [char; 3] = ['"', '\'', '`'];

/// The files of a directory and everything below it.
pub fn files(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(directory).with_context(|| format!("reading {}", directory.display()))?;
    for entry in entries {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => found.extend(files(&entry.path())?),
            false => found.push(entry.path()),
        }
    }
    found.sort();
    Ok(found)
}

/// The files of a site: address relative to its root, with `/`, and content.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The hashed part of a site.
#[derive(Default)]
pub struct Assets {
    /// Old address to new address.
    pub renamed: BTreeMap<String, String>,
    /// Contents by new address.
    pub files: Files,
    /// The new addresses that each new address loads at once; what it may import later is not among them.
    pub references: BTreeMap<String, BTreeSet<String>>,
}

impl Assets {
    /// Takes the files that can be hashed out of `site`.
    pub fn take_from(site: &mut Files) -> Result<Self> {
        let hashed = |address: &String| -> bool {
            let extension = address.rsplit('.').next().unwrap_or_default();
            HASHED.contains(&extension) && !STABLE.contains(&address.as_str())
        };
        let addresses: Vec<String> = site.keys().filter(|address| hashed(address)).cloned().collect();
        let mut plain = Files::new();
        for address in addresses {
            plain.extend(site.remove_entry(&address));
        }
        let mut assets = Self::default();
        for address in plain.keys() {
            assets.settle(address, &plain, &mut Vec::new())?;
        }
        Ok(assets)
    }

    /// Renames one file after those that it refers to; gives its new address.
    fn settle(&mut self, address: &str, plain: &Files, waiting: &mut Vec<String>) -> Result<String> {
        if let Some(done) = self.renamed.get(address) {
            return Ok(done.clone());
        }
        if waiting.iter().any(|one| one == address) {
            bail!("{} refer to each other, so no content hash can name them", waiting.join(", "));
        }
        waiting.push(address.to_owned());
        let mut content = plain.get(address).cloned().unwrap_or_default();
        let mut references = BTreeSet::new();
        if let Ok(mut text) = String::from_utf8(content.clone()) {
            for other in plain.keys().filter(|other| *other != address) {
                if refers(&text, address, other) {
                    let new = self.settle(other, plain, waiting)?;
                    let at_once = refers_at_once(&text, address, other);
                    text = redirect(&text, address, other, &relative(&hashed_directory(address), &new));
                    references.extend(at_once.then_some(new));
                }
            }
            content = text.into_bytes();
        }
        waiting.pop();
        let new = hashed_name(address, &content);
        self.references.insert(new.clone(), references);
        self.files.insert(new.clone(), content);
        self.renamed.insert(address.to_owned(), new.clone());
        Ok(new)
    }

    /// A page of the site with its references redirected, and the new addresses it refers to.
    pub fn redirect_page(&self, address: &str, text: &str) -> (String, BTreeSet<String>) {
        let mut text = text.to_owned();
        let mut found = BTreeSet::new();
        for (old, new) in &self.renamed {
            if refers(&text, address, old) {
                text = redirect(&text, address, old, &relative(directory(address), new));
                found.insert(new.clone());
            }
        }
        (text, found)
    }

    /// Everything that is loaded with some new addresses, themselves included.
    pub fn closure(&self, from: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<String> = from.into_iter().collect();
        while let Some(next) = open.pop() {
            if reached.insert(next.clone()) {
                open.extend(self.references.get(&next).into_iter().flatten().cloned());
            }
        }
        reached
    }
}

fn directory(address: &str) -> &str {
    address.rsplit_once('/').map_or("", |(directory, _)| directory)
}

fn hashed_directory(address: &str) -> String {
    format!("assets/{}", directory(address)).trim_end_matches('/').to_owned()
}

fn hashed_name(address: &str, content: &[u8]) -> String {
    let digest: String = hash(content).chars().take(12).collect();
    let (stem, extension) = address.rsplit_once('.').unwrap_or((address, ""));
    format!("assets/{stem}-{digest}.{extension}")
}

/// The address `to` as a file in directory `from` writes it, always beginning with a dot.
fn relative(from: &str, to: &str) -> String {
    let parts =
        |path: &str| -> Vec<String> { path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect() };
    let (from, to) = (parts(from), parts(to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - shared);
    let down = to.into_iter().skip(shared).collect::<Vec<_>>().join("/");
    if up.is_empty() { format!("./{down}") } else { format!("{up}{down}") }
}

/// How a file may write a reference: quoted, with or without the leading `./`.
fn forms(from: &str, to: &str) -> Vec<(String, char)> {
    let dotted = relative(directory(from), to);
    let bare = dotted.strip_prefix("./").map(str::to_owned);
    let spellings = [Some(dotted), bare];
    spellings
        .into_iter()
        .flatten()
        .flat_map(|form| QUOTES.map(|quote| (format!("{quote}{form}{quote}"), quote)))
        .collect()
}

fn refers(text: &str, from: &str, to: &str) -> bool {
    forms(from, to).iter().any(|(form, _)| text.contains(form))
}

/// Whether a file refers to another in any way but by importing it when it comes to that: `import("…")`.
fn refers_at_once(text: &str, from: &str, to: &str) -> bool {
    let count = |form: &str| text.matches(form).count();
    forms(from, to).iter().any(|(form, _)| count(form) > count(&format!("import({form})")))
}

fn redirect(text: &str, from: &str, to: &str, new: &str) -> String {
    forms(from, to)
        .iter()
        .fold(text.to_owned(), |text, (form, quote)| text.replace(form, &format!("{quote}{new}{quote}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(address, text)| ((*address).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_change_in_a_module_renames_everything_that_leads_to_it() {
        let names = |wasm: &str| {
            let mut files = site(&[
                ("app.js", "new URL('app_bg.wasm', import.meta.url)"),
                ("boot.js", "import './app.js'"),
                ("app_bg.wasm", wasm),
            ]);
            Assets::take_from(&mut files).unwrap().renamed
        };
        let (one, two) = (names("one"), names("two"));
        assert!(one.keys().eq(two.keys()));
        assert!(one.values().zip(two.values()).all(|(a, b)| a != b));
    }

    #[test]
    fn pages_refer_to_the_new_names_from_where_they_stand() {
        let mut files = site(&[("tokens.css", "a{}"), ("embed.js", "x"), ("rules/a/b.html", "")]);
        let assets = Assets::take_from(&mut files).unwrap();
        let new = assets.renamed["tokens.css"].clone();
        let (page, found) = assets.redirect_page("rules/a/b.html", r#"<link href="../../tokens.css">"#);
        assert_eq!(page, format!(r#"<link href="../../{new}">"#));
        assert_eq!(found, BTreeSet::from([new]));
        assert!(files.contains_key("embed.js"), "others load it under this name");
    }

    #[test]
    fn modules_in_directories_keep_finding_each_other() {
        let mut files = site(&[("snippets/a/editor.js", ""), ("app.js", r#"import"./snippets/a/editor.js""#)]);
        let assets = Assets::take_from(&mut files).unwrap();
        let app = String::from_utf8(assets.files[&assets.renamed["app.js"]].clone()).unwrap();
        let editor = assets.renamed["snippets/a/editor.js"].strip_prefix("assets/").unwrap();
        assert_eq!(app, format!(r#"import"./{editor}""#));
    }

    #[test]
    fn what_is_imported_later_is_renamed_but_not_loaded_at_once() {
        let mut files = site(&[("a.js", r#"import"./b.js";import("./c.js")"#), ("b.js", ""), ("c.js", "")]);
        let assets = Assets::take_from(&mut files).unwrap();
        let [a, b, c] = ["a.js", "b.js", "c.js"].map(|name| assets.renamed[name].clone());
        assert!(String::from_utf8_lossy(&assets.files[&a]).contains(c.strip_prefix("assets/").unwrap()));
        assert_eq!(assets.closure([a.clone()]), BTreeSet::from([a, b]));
    }

    #[test]
    fn two_files_that_need_each_others_hash_are_an_error() {
        let mut files = site(&[("a.js", "import './b.js'"), ("b.js", "import './a.js'")]);
        assert!(Assets::take_from(&mut files).is_err());
    }
}
