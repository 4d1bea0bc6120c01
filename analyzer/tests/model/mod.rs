//! Reads the sysroot into modules with the names they declare and import.

pub mod bare;
pub mod read;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use syn::{Generics, Ident, Item, TraitItem, UseTree, Visibility};

use bare::Bare;

/// What a name stands for.
pub enum Kind {
    Module,
    Type {
        /// How many type and constant arguments it needs.
        least: usize,
        /// How many it takes.
        most: usize,
        /// A trait's associated types.
        associated: Vec<String>,
        /// A trait's methods.
        methods: Vec<String>,
    },
    /// A function or constant.
    Value,
}

/// A name brought in by `use`.
pub struct Import {
    pub path: Vec<String>,
    pub public: bool,
    pub line: usize,
}

/// One module: a file, or what stands inline in one.
pub struct Module {
    /// `std::option`.
    pub path: String,
    /// From the sysroot, with `/`.
    pub file: String,
    pub items: Vec<Item>,
    pub names: HashMap<String, Kind>,
    pub imports: HashMap<String, Import>,
    /// Modules all of whose names are handed on.
    pub globs: Vec<Vec<String>>,
    errors: Vec<String>,
}

/// The whole sysroot, by the paths of its modules.
pub struct Model {
    pub modules: BTreeMap<String, Module>,
}

impl Model {
    /// All of `analyzer/sysroot`, and what is wrong with it.
    pub fn read() -> (Model, Vec<String>) {
        let mut model = Model { modules: BTreeMap::new() };
        let mut errors = Vec::new();
        model.read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sysroot"), "", &mut errors);
        assert!(model.modules.len() > 50, "the sysroot was not found");
        let paths: Vec<String> = model.modules.keys().cloned().collect();
        for path in paths {
            if let Some((above, name)) = path.rsplit_once("::")
                && let Some(module) = model.modules.get_mut(above)
            {
                module.names.insert(name.into(), Kind::Module);
            }
        }
        for module in model.modules.values() {
            errors.extend(module.errors.iter().cloned());
        }
        (model, errors)
    }

    fn read_folder(&mut self, folder: &Path, above: &str, errors: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let module = if above.is_empty() { stem.to_owned() } else { format!("{above}::{stem}") };
            if path.is_dir() {
                self.modules.entry(module.clone()).or_insert_with(|| Module::new(module.clone(), String::new()));
                self.read_folder(&path, &module, errors);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let file = format!("{}.rs", module.replace("::", "/"));
                match syn::parse_file(&text) {
                    Ok(parsed) => self.add(module, file, parsed.items),
                    Err(error) => errors.push(format!("{file}:{}: {error}", error.span().start().line)),
                }
            }
        }
    }

    fn add(&mut self, path: String, file: String, items: Vec<Item>) {
        let mut module = Module::new(path.clone(), file.clone());
        for item in items {
            match item {
                Item::Mod(inline) => {
                    let below = format!("{path}::{}", inline.ident);
                    self.add(below, file.clone(), inline.content.map(|(_, items)| items).unwrap_or_default());
                }
                item => module.add(item),
            }
        }
        self.modules.insert(path, module);
    }

    /// What an absolute path names, and where it is declared; anything behind a type is its variant or associated item.
    pub fn find(&self, path: &[String]) -> Option<(String, &Kind)> {
        let (root, rest) = path.split_first()?;
        let mut module = self.modules.get(root)?;
        for (index, name) in rest.iter().enumerate() {
            if let Some(import) = module.imports.get(name).filter(|import| import.public) {
                let after = rest.iter().skip(index + 1);
                return self.find(&import.path.iter().chain(after).cloned().collect::<Vec<_>>());
            }
            let at = format!("{}::{name}", module.path);
            match module.names.get(name) {
                Some(Kind::Module) => module = self.modules.get(&at)?,
                Some(kind) => return Some((at, kind)),
                None => {
                    let behind = |glob: &[String]| -> Vec<String> {
                        glob.iter().chain(rest.iter().skip(index)).cloned().collect()
                    };
                    return module.globs.iter().find_map(|glob| self.find(&behind(glob)));
                }
            }
        }
        Some((module.path.clone(), &Kind::Module))
    }

    /// What a path written in `module` names, and where that is declared.
    pub fn resolve<'m>(&'m self, module: &'m Module, path: &[String]) -> Option<(String, &'m Kind)> {
        let (first, rest) = path.split_first()?;
        if let Some(import) = module.imports.get(first) {
            return self.find(&import.path.iter().chain(rest).cloned().collect::<Vec<_>>());
        }
        match module.names.get(first) {
            Some(Kind::Module) => {
                let inside = module.path.split("::").map(String::from).chain(path.iter().cloned());
                return self.find(&inside.collect::<Vec<_>>());
            }
            Some(kind) => return Some((format!("{}::{first}", module.path), kind)),
            None if !rest.is_empty() => return self.find(path),
            None => {}
        }
        self.find(&["std", "prelude", "rust_2024", first].map(String::from))
    }
}

impl Module {
    fn new(path: String, file: String) -> Module {
        Module {
            path,
            file,
            items: Vec::new(),
            names: HashMap::new(),
            imports: HashMap::new(),
            globs: Vec::new(),
            errors: Vec::new(),
        }
    }

    fn add(&mut self, item: Item) {
        match &item {
            Item::Struct(it) => self.declare(&it.ident, &it.generics, Vec::new(), Vec::new()),
            Item::Enum(it) => self.declare(&it.ident, &it.generics, Vec::new(), Vec::new()),
            Item::Type(it) => self.declare(&it.ident, &it.generics, Vec::new(), Vec::new()),
            Item::Trait(it) => {
                let types = it.items.iter().filter_map(|item| match item {
                    TraitItem::Type(it) => Some(it.ident.to_string()),
                    _ => None,
                });
                let methods = it.items.iter().filter_map(|item| match item {
                    TraitItem::Fn(it) => Some(it.sig.ident.to_string()),
                    TraitItem::Verbatim(tokens) => Bare::parse(tokens).map(|bare| bare.name()),
                    _ => None,
                });
                self.declare(&it.ident, &it.generics, types.collect(), methods.collect());
            }
            Item::Use(it) => self.import(&it.tree, matches!(it.vis, Visibility::Public(_)), &mut Vec::new()),
            Item::Verbatim(tokens) => {
                if let Some(name) = Bare::parse(tokens).map(|bare| bare.name()) {
                    self.names.entry(name).or_insert(Kind::Value);
                }
            }
            Item::Fn(it) => drop(self.names.entry(it.sig.ident.to_string()).or_insert(Kind::Value)),
            Item::Const(it) => drop(self.names.entry(it.ident.to_string()).or_insert(Kind::Value)),
            _ => {}
        }
        self.items.push(item);
    }

    fn declare(&mut self, name: &Ident, generics: &Generics, associated: Vec<String>, methods: Vec<String>) {
        let types = generics.type_params().map(|parameter| parameter.default.is_none());
        let constants = generics.const_params().map(|parameter| parameter.default.is_none());
        let needed: Vec<bool> = types.chain(constants).collect();
        let least = needed.iter().filter(|needed| **needed).count();
        let previous =
            self.names.insert(name.to_string(), Kind::Type { least, most: needed.len(), associated, methods });
        if matches!(previous, Some(Kind::Type { .. })) {
            self.errors.push(format!("{}:{}: `{name}` stands twice", self.file, name.span().start().line));
        }
    }

    fn import(&mut self, tree: &UseTree, public: bool, path: &mut Vec<String>) {
        let (alias, last) = match tree {
            UseTree::Path(it) => {
                path.push(it.ident.to_string());
                self.import(&it.tree, public, path);
                path.pop();
                return;
            }
            UseTree::Group(it) => return it.items.iter().for_each(|tree| self.import(tree, public, path)),
            UseTree::Name(it) => (&it.ident, &it.ident),
            UseTree::Rename(it) => (&it.rename, &it.ident),
            UseTree::Glob(_) if public => return self.globs.push(path.clone()),
            UseTree::Glob(_) => {
                let what = format!("{}: `use {}::*` hides what it names", self.file, path.join("::"));
                return self.errors.push(what);
            }
        };
        let path = path.iter().cloned().chain([last.to_string()]).collect();
        self.imports.insert(alias.to_string(), Import { path, public, line: last.span().start().line });
    }
}
