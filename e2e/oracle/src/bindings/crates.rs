//! Turns published crates into facts: what rustc calls the types of their variables, generic functions included.

use std::path::Path;

use super::facts::{Binding, Facts, Told};
use super::mir::{Variables, variables};
use super::sites::all_sites;
use crate::ambiguity::Source;
use crate::cache;
use crate::compiler::Rustc;
use crate::corpus::packages::libraries;
use crate::examples::Example;

/// Rises with what the facts contain, so that older ones are not read.
const SCHEME: u32 = 2;

/// The facts of crates: from the cache, or by asking rustc.
///
/// # Errors
/// When cargo or rustc can't be run.
pub fn crates(sources: &[Source], manifest: &Path, tell: &mut dyn FnMut(&str)) -> Result<Vec<Facts>, String> {
    let release = Rustc::version()?.split(' ').next().unwrap_or_default().to_owned();
    let path = cache::folder()?.join(format!("crate-bindings-{release}-{SCHEME}.jsonl"));
    if let Some(facts) = cache::read(&path) {
        return Ok(facts);
    }
    let folder = std::env::temp_dir().join(format!("friction-mir-{}", std::process::id()));
    let rustc = Rustc::new(&folder)?;
    let libraries = libraries(manifest)?;
    let mut all = Vec::new();
    for source in sources {
        let library = libraries.iter().find(|library| library.title() == source.name);
        let Some(library) = library else { continue };
        let mir = rustc.mir(&source.text, source.edition, &library.options())?;
        let facts = facts(source, &variables(&mir))?;
        tell(&format!("{}: {} variables", source.name, facts.bindings.len()));
        all.push(facts);
    }
    let _ = std::fs::remove_dir_all(folder);
    cache::write(&path, &all)?;
    Ok(all)
}

fn facts(source: &Source, variables: &Variables) -> Result<Facts, String> {
    let parsed = syn::parse_str::<syn::File>(&source.text).map_err(|error| format!("{}: {error}", source.name))?;
    let statements: Vec<_> = parsed.items.into_iter().map(syn::Stmt::Item).collect();
    let starts: Vec<usize> =
        std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at.saturating_add(1))).collect();
    let binding = |site: super::sites::Site| {
        let line = starts.partition_point(|start| *start <= site.end);
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = source.text.get(start..site.end).unwrap_or_default().chars().count().saturating_add(1);
        let told = match variables.get(&(line, column)).map(Vec::as_slice) {
            Some([ty]) => Told::Type(ty.clone()),
            Some(_) => Told::Several,
            None => Told::Unreached,
        };
        Binding { name: site.name, start: site.start, end: site.end, is_let: site.is_let, told }
    };
    let example =
        Example { name: source.name.clone(), text: source.text.clone(), edition: source.edition, runs: false };
    let bindings = all_sites(&statements).into_iter().map(binding).collect();
    Ok(Facts { example, compiles: true, bindings })
}
