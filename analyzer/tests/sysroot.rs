//! The model of std, tokio and futures: it parses, every name in it leads somewhere, and nothing stands in it twice.
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod model;

use std::collections::HashMap;

use model::read::Reader;
use model::{Import, Kind, Model, Module};

type Complaints = Vec<String>;
type Read<'m> = Vec<(&'m Module, Reader<'m>)>;

#[test]
fn the_model_holds_together() {
    let (model, mut complaints) = Model::read();
    let read: Read = model.modules.values().map(|module| (module, Reader::of(&model, module))).collect();
    complaints.extend(not_of_the_dialect(&read));
    complaints.extend(imports_of_nothing(&model));
    complaints.extend(unused_imports(&model, &read));
    complaints.extend(names_of_nothing(&model, &read));
    complaints.extend(functions_twice(&read));
    complaints.extend(impls_twice(&read));
    complaints.extend(associated_types(&model, &read));
    complaints.sort();
    complaints.dedup();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

fn not_of_the_dialect(read: &Read) -> Complaints {
    let strange = read.iter().flat_map(|(module, reader)| reader.strange.iter().map(|it| (&module.file, it)));
    strange.map(|(file, (what, line))| format!("{file}:{line}: {what}")).collect()
}

fn imports_of_nothing(model: &Model) -> Complaints {
    let imports = model.modules.values().flat_map(|module| module.imports.values().map(|it| (&module.file, it)));
    let missing = imports.filter(|(_, import)| model.find(&import.path).is_none());
    let missing = missing.map(|(file, it)| format!("{file}:{}: no `{}`", it.line, it.path.join("::")));
    let globs = model.modules.values().flat_map(|module| module.globs.iter().map(|glob| (&module.file, glob)));
    let empty = globs.filter(|(_, glob)| !matches!(model.find(glob), Some((_, Kind::Module))));
    missing.chain(empty.map(|(file, glob)| format!("{file}: no module `{}`", glob.join("::")))).collect()
}

fn unused_imports(model: &Model, read: &Read) -> Complaints {
    let mut complaints = Vec::new();
    for (module, reader) in read {
        let is_used = |name: &String| {
            reader.mentioned.contains(name) || reader.seen.iter().any(|seen| seen.path.first() == Some(name))
        };
        // A trait is used where its methods are called.
        let is_called = |import: &Import| match model.find(&import.path) {
            Some((_, Kind::Type { methods, .. })) => methods.iter().any(|name| reader.mentioned.contains(name)),
            _ => false,
        };
        let unused =
            module.imports.iter().filter(|(name, import)| !import.public && !is_used(name) && !is_called(import));
        complaints.extend(unused.map(|(name, it)| format!("{}:{}: `{name}` is not used", module.file, it.line)));
    }
    complaints
}

fn names_of_nothing(model: &Model, read: &Read) -> Complaints {
    let mut complaints = Vec::new();
    for (module, reader) in read {
        for seen in &reader.seen {
            let path = seen.path.join("::");
            let mut complain = |what: &str| complaints.push(format!("{}:{}: `{path}` {what}", module.file, seen.line));
            match model.resolve(module, &seen.path) {
                None => complain("is not declared, imported or in the prelude"),
                Some((_, Kind::Module | Kind::Value)) => complain("is not a type"),
                Some((_, Kind::Type { least, most, .. })) => match seen.arguments {
                    Some(given) if given > *most => complain(&format!("takes {most} arguments, not {given}")),
                    Some(given) if given < *least => complain(&format!("needs {least} arguments, not {given}")),
                    _ => {}
                },
            }
        }
    }
    complaints
}

fn functions_twice(read: &Read) -> Complaints {
    let mut first = HashMap::new();
    let mut complaints = Vec::new();
    for (module, reader) in read {
        for (owner, name, line) in &reader.inherent {
            let at = format!("{}:{line}", module.file);
            if let Some(other) = first.insert((owner, name), at.clone()) {
                complaints.push(format!("{at}: `{owner}::{name}` stands at {other} too"));
            }
        }
    }
    complaints
}

fn impls_twice(read: &Read) -> Complaints {
    let mut first = HashMap::new();
    let mut complaints = Vec::new();
    for (module, reader) in read {
        for (header, line) in &reader.impls {
            let at = format!("{}:{line}", module.file);
            if let Some(other) = first.insert(header, at.clone()) {
                complaints.push(format!("{at}: `impl {header}` stands at {other} too"));
            }
        }
    }
    complaints
}

/// Impls name the associated types of their trait, all of them and no others.
fn associated_types(model: &Model, read: &Read) -> Complaints {
    let mut complaints = Vec::new();
    for (module, reader) in read {
        for (path, given, line) in &reader.assigned {
            let Some((declared, Kind::Type { associated, .. })) = model.resolve(module, path) else { continue };
            let at = format!("{}:{line}", module.file);
            let surplus = given.iter().filter(|name| !associated.contains(name));
            complaints.extend(surplus.map(|name| format!("{at}: `{declared}` has no associated type `{name}`")));
            let missing = associated.iter().filter(|name| !given.contains(name));
            complaints.extend(missing.map(|name| format!("{at}: `{name}` of `{declared}` is missing")));
        }
    }
    complaints
}
