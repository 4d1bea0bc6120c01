//! Puts a crate into one text: every `mod name;` becomes the module itself.

use std::fs;
use std::path::{Path, PathBuf};

use syn::{Expr, File, Item, ItemMod, Lit, Meta};

/// How deep modules may lie.
const DEPTH: usize = 20;

/// The text of the crate whose root is the file at `root`; `None` where a file can't be read as Rust.
pub(crate) fn inline(root: &Path) -> Option<String> {
    inlined(root, root.parent()?, DEPTH)
}

/// The text of the file at `path`, whose modules lie in `folder`.
fn inlined(path: &Path, folder: &Path, depth: usize) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let text = text.trim_start_matches('\u{feff}');
    // The paths of included files would lead nowhere.
    let text = text.replace("include_str!", "stringify!");
    let parsed = syn::parse_str::<File>(&text).ok()?;
    let mut found = Vec::new();
    declared(&parsed.items, folder, path.parent()?, &mut found);
    let mut out = String::new();
    let mut copied = 0;
    for (semicolon, file, folder) in found {
        let Some(file) = file else { continue };
        let inner = inlined(&file, &folder, depth.checked_sub(1)?)?;
        out.push_str(text.get(copied..semicolon)?);
        out.push_str(" {\n");
        out.push_str(&inner);
        out.push_str("\n}");
        copied = semicolon.saturating_add(1);
    }
    out.push_str(text.get(copied..)?);
    Some(out)
}

/// The modules that lie in other files: where their semicolon stands, the file if it is there, and their folder.
fn declared(items: &[Item], folder: &Path, beside: &Path, found: &mut Vec<(usize, Option<PathBuf>, PathBuf)>) {
    for item in items {
        let Item::Mod(module) = item else { continue };
        let name = module.ident.to_string();
        let name = name.trim_start_matches("r#");
        match (&module.content, &module.semi) {
            (Some((_, items)), _) => declared(items, &folder.join(name), beside, found),
            (None, Some(semicolon)) => {
                let inner = folder.join(name);
                let file = match written_path(module) {
                    Some(path) => Some(beside.join(path)),
                    None => [folder.join(format!("{name}.rs")), inner.join("mod.rs")]
                        .into_iter()
                        .find(|path| path.is_file()),
                };
                let file = file.filter(|file| file.is_file());
                found.push((semicolon.span.byte_range().start, file, inner));
            }
            (None, None) => {}
        }
    }
}

/// `#[path = "…"]`.
fn written_path(module: &ItemMod) -> Option<String> {
    module.attrs.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_put_where_they_are_declared() {
        let folder = std::env::temp_dir().join(format!("friction-inline-{}", std::process::id()));
        let file = |name: &str, text: &str| {
            fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
            fs::write(folder.join(name), text).unwrap();
        };
        file("lib.rs", "mod a;\n#[cfg(windows)] mod missing;\nmod b { mod c; }\nfn f() {}");
        file("a/mod.rs", "//! A.\npub(crate) mod d;");
        file("a/d.rs", "fn d() {}");
        file("b/c.rs", "fn c() {}");
        let expected = "mod a {\n//! A.\npub(crate) mod d {\nfn d() {}\n}\n}\n\
                        #[cfg(windows)] mod missing;\nmod b { mod c {\nfn c() {}\n} }\nfn f() {}";
        assert_eq!(inline(&folder.join("lib.rs")).as_deref(), Some(expected));
        fs::remove_dir_all(&folder).unwrap();
    }
}
