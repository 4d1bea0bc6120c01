//! Walks a module: the paths of its signatures, and its impls by a header that any renaming of parameters leaves alone.

use std::collections::{HashMap, HashSet};

use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Attribute, Expr, Fields, FnArg, GenericArgument, GenericParam, Generics, Ident,
    ImplItem, Item, ItemImpl, ItemTrait, Lit, Path, PathArguments, PointerMutability, ReceiverKind, ReturnType,
    Signature, Token, TraitItem, Type, TypeParamBound, WherePredicate,
};

use super::bare::Bare;
use super::{Model, Module};

const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16", "u32", "u64", "u8",
    "usize",
];

/// A path that has to lead somewhere.
pub struct Seen {
    pub path: Vec<String>,
    /// How many type and constant arguments it has; nothing for `Fn(A) -> B`.
    pub arguments: Option<usize>,
    pub line: usize,
}

/// All that the tests ask of a module.
pub struct Reader<'m> {
    model: &'m Model,
    module: &'m Module,
    pub seen: Vec<Seen>,
    /// Inherent functions: type, name, line.
    pub inherent: Vec<(String, String, usize)>,
    /// Headers of impls of traits.
    pub impls: Vec<(String, usize)>,
    /// For each impl of a trait: the trait, the associated types it names, the line.
    pub assigned: Vec<(Vec<String>, Vec<String>, usize)>,
    /// Generic parameters in scope, and what they are called in headers.
    parameters: HashMap<String, Option<String>>,
    named: usize,
    /// The words of bodies.
    pub mentioned: HashSet<String>,
    /// What is not written in the dialect, by line.
    pub strange: Vec<(String, usize)>,
    /// Where the item at hand begins.
    line: usize,
}

impl<'m> Reader<'m> {
    pub fn of(model: &'m Model, module: &'m Module) -> Reader<'m> {
        let mut reader = Reader {
            model,
            module,
            seen: Vec::new(),
            inherent: Vec::new(),
            impls: Vec::new(),
            assigned: Vec::new(),
            parameters: HashMap::new(),
            named: 0,
            strange: Vec::new(),
            mentioned: HashSet::new(),
            line: 0,
        };
        module.items.iter().for_each(|item| reader.item(item));
        reader
    }

    fn item(&mut self, item: &Item) {
        self.parameters.clear();
        self.line = line(item).unwrap_or(self.line);
        match item {
            Item::Struct(it) => {
                self.generics(&it.generics);
                self.fields(&it.fields);
            }
            Item::Enum(it) => {
                self.generics(&it.generics);
                it.variants.iter().for_each(|variant| self.fields(&variant.fields));
            }
            Item::Type(it) => {
                self.generics(&it.generics);
                self.ty(&it.ty);
            }
            Item::Trait(it) => self.declared_trait(it),
            Item::Impl(it) => self.implementation(it),
            Item::Use(_) => {}
            Item::Verbatim(tokens) => match Bare::parse(tokens) {
                Some(bare) => self.bare(&bare),
                None => self.strange(format!("not of the dialect: {tokens}")),
            },
            Item::Const(it) => drop(self.ty(&it.ty)),
            Item::Fn(it) => {
                self.signature(&it.sig);
                self.body(it.block.brace_token.span.join());
            }
            _ => self.strange("this kind of item is not of the dialect".into()),
        }
    }

    fn strange(&mut self, what: String) {
        self.strange.push((what, self.line));
    }

    /// Remembers the words of a body; whether they mean something is for inference to say.
    fn body(&mut self, span: proc_macro2::Span) {
        let text = span.source_text().unwrap_or_default();
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        self.mentioned.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }

    fn fields(&mut self, fields: &Fields) {
        for field in fields {
            self.ty(&field.ty);
        }
    }

    fn bare(&mut self, bare: &Bare) {
        match bare {
            Bare::Function(signature) => self.signature(signature),
            Bare::Constant(_, ty) => drop(self.ty(ty)),
        }
    }

    fn declared_trait(&mut self, it: &ItemTrait) {
        self.generics(&it.generics);
        self.bounds(&it.supertraits);
        for item in &it.items {
            match item {
                TraitItem::Fn(it) => {
                    self.signature(&it.sig);
                    it.default.iter().for_each(|block| self.body(block.brace_token.span.join()));
                }
                TraitItem::Type(it) => {
                    let outer = self.parameters.clone();
                    self.generics(&it.generics);
                    self.bounds(&it.bounds);
                    self.parameters = outer;
                }
                TraitItem::Const(it) => drop(self.ty(&it.ty)),
                _ => self.strange(format!("`{}` holds what is not of the dialect", it.ident)),
            }
        }
    }

    fn implementation(&mut self, it: &ItemImpl) {
        let line = it.impl_token.span.start().line;
        self.line = line;
        self.generics(&it.generics);
        self.ty(&it.self_ty);
        it.trait_.iter().for_each(|(path, _)| drop(self.path(path)));
        let mut assigned = Vec::new();
        let mut functions = Vec::new();
        for item in &it.items {
            match item {
                ImplItem::Type(it) => {
                    let outer = self.parameters.clone();
                    self.generics(&it.generics);
                    self.ty(&it.ty);
                    self.parameters = outer;
                    assigned.push(it.ident.to_string());
                }
                ImplItem::Verbatim(tokens) => match Bare::parse(tokens) {
                    Some(bare) => {
                        functions.push((bare.name(), bare.line()));
                        self.bare(&bare);
                    }
                    None => self.strange(format!("not of the dialect: {tokens}")),
                },
                ImplItem::Const(it) => drop(self.ty(&it.ty)),
                ImplItem::Fn(it) => {
                    functions.push((it.sig.ident.to_string(), it.sig.ident.span().start().line));
                    self.signature(&it.sig);
                    self.body(it.block.brace_token.span.join());
                }
                _ => self.strange("a body, or what else is not of the dialect".into()),
            }
        }
        if let Some((path, _)) = &it.trait_ {
            self.assigned.push((segments(path), assigned, line));
        }
        let each: Vec<String> = for_each(&it.attrs).iter().map(|name| self.path(&Path::from(name.clone()))).collect();
        let parameter = it.generics.type_params().next().map(|parameter| parameter.ident.to_string());
        let instances = if each.is_empty() { vec![None] } else { each.into_iter().map(Some).collect() };
        for instance in instances {
            self.rename(parameter.as_deref(), instance);
            let length = self.seen.len();
            match &it.trait_ {
                Some((path, _)) => {
                    let header = format!("{} for {}", self.path(path), self.ty(&it.self_ty));
                    self.impls.push((header, line));
                }
                None => {
                    let owner = self.ty(&it.self_ty);
                    self.inherent.extend(functions.iter().map(|(name, line)| (owner.clone(), name.clone(), *line)));
                }
            }
            self.seen.truncate(length);
        }
    }

    /// Forgets what parameters were called, and calls one by the type it stands for.
    fn rename(&mut self, parameter: Option<&str>, instance: Option<String>) {
        self.named = 0;
        self.parameters.values_mut().for_each(|name| *name = None);
        if let (Some(parameter), Some(instance)) = (parameter, instance) {
            self.parameters.insert(parameter.into(), Some(instance));
        }
    }

    fn signature(&mut self, signature: &Signature) {
        let outer = self.parameters.clone();
        self.generics(&signature.generics);
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    if let ReceiverKind::Typed(_, ty) = &receiver.kind {
                        self.ty(ty);
                    }
                }
                FnArg::Typed(input) => drop(self.ty(&input.ty)),
            }
        }
        self.output(&signature.output);
        self.parameters = outer;
    }

    fn generics(&mut self, generics: &Generics) {
        for parameter in &generics.params {
            match parameter {
                GenericParam::Type(it) => drop(self.parameters.insert(it.ident.to_string(), None)),
                GenericParam::Const(it) => drop(self.parameters.insert(it.ident.to_string(), None)),
                GenericParam::Lifetime(_) => {}
            }
        }
        for parameter in generics.type_params() {
            self.bounds(&parameter.bounds);
            if let Some((_, ty)) = &parameter.default {
                self.ty(ty);
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(it) = predicate {
                self.ty(&it.bounded_ty);
                self.bounds(&it.bounds);
            }
        }
    }

    fn bounds(&mut self, bounds: &Punctuated<TypeParamBound, Token![+]>) -> String {
        let bounds = bounds.iter().filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) => Some(self.path(&bound.path)),
            _ => None,
        });
        bounds.collect::<Vec<_>>().join(" + ")
    }

    fn output(&mut self, output: &ReturnType) -> String {
        match output {
            ReturnType::Default => "()".into(),
            ReturnType::Type(_, ty) => self.ty(ty),
        }
    }

    /// Looks at every path of a type, and writes the type without lifetimes.
    fn ty(&mut self, ty: &Type) -> String {
        match ty {
            Type::Array(it) => format!("[{}; {}]", self.ty(&it.elem), self.length(&it.len)),
            Type::FnPtr(it) => {
                let inputs: Vec<_> = it.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                format!("fn({}) -> {}", inputs.join(", "), self.output(&it.output))
            }
            Type::ImplTrait(it) => format!("impl {}", self.bounds(&it.bounds)),
            Type::Never(_) => "!".into(),
            Type::Paren(it) => self.ty(&it.elem),
            Type::Path(it) => match &it.qself {
                None => self.path(&it.path),
                Some(qself) => {
                    let mut path = it.path.clone();
                    let behind = path.segments.len() - qself.position;
                    for _ in 0..behind {
                        path.segments.pop();
                    }
                    path.segments.pop_punct();
                    let name = it.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                    format!("<{} as {}>::{name}", self.ty(&qself.ty), self.path(&path))
                }
            },
            Type::Ptr(it) => match it.mutability {
                PointerMutability::Const(_) => format!("*const {}", self.ty(&it.elem)),
                PointerMutability::Mut(_) => format!("*mut {}", self.ty(&it.elem)),
            },
            Type::Reference(it) if it.mutability.is_some() => format!("&mut {}", self.ty(&it.elem)),
            Type::Reference(it) => format!("&{}", self.ty(&it.elem)),
            Type::Slice(it) => format!("[{}]", self.ty(&it.elem)),
            Type::TraitObject(it) => format!("dyn {}", self.bounds(&it.bounds)),
            Type::Tuple(it) => {
                let elements: Vec<_> = it.elems.iter().map(|element| self.ty(element)).collect();
                format!("({})", elements.join(", "))
            }
            _ => {
                self.strange("this kind of type is not of the dialect".into());
                String::new()
            }
        }
    }

    fn length(&mut self, length: &Expr) -> String {
        match length {
            Expr::Lit(it) => match &it.lit {
                Lit::Int(number) => number.to_string(),
                _ => "?".into(),
            },
            Expr::Path(it) => self.path(&it.path),
            _ => "?".into(),
        }
    }

    fn path(&mut self, path: &Path) -> String {
        let arguments: Vec<String> = path.segments.iter().map(|segment| self.arguments(&segment.arguments)).collect();
        let names = segments(path);
        let (Some(first), Some(ident)) = (names.first(), path.segments.first().map(|segment| &segment.ident)) else {
            return String::new();
        };
        let behind = names.iter().skip(1).map(|name| format!("::{name}")).collect::<String>() + &arguments.concat();
        if self.parameters.contains_key(first) {
            return self.parameter(first) + &behind;
        }
        if first == "Self" || names.len() == 1 && PRIMITIVES.contains(&first.as_str()) {
            return first.clone() + &behind;
        }
        self.look(path, ident);
        match self.model.resolve(self.module, &names) {
            Some((declared, _)) => declared + &arguments.concat(),
            None => first.clone() + &behind,
        }
    }

    /// What a parameter is called in headers: its place among those that came before.
    fn parameter(&mut self, name: &str) -> String {
        let named = &mut self.named;
        let called = self.parameters.entry(name.into()).or_default();
        called
            .get_or_insert_with(|| {
                *named += 1;
                format!("_{named}")
            })
            .clone()
    }

    fn look(&mut self, path: &Path, first: &Ident) {
        let last = path.segments.last().map(|segment| &segment.arguments);
        let arguments = match last {
            Some(PathArguments::AngleBracketed(list)) => Some(list.args.iter().filter(|it| is_counted(it)).count()),
            Some(PathArguments::Parenthesized(_)) => None,
            _ => Some(0),
        };
        self.seen.push(Seen { path: segments(path), arguments, line: first.span().start().line });
    }

    fn arguments(&mut self, arguments: &PathArguments) -> String {
        match arguments {
            PathArguments::None => String::new(),
            PathArguments::AngleBracketed(list) => self.list(list),
            PathArguments::Parenthesized(it) => {
                let inputs: Vec<_> = it.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                format!("({}) -> {}", inputs.join(", "), self.output(&it.output))
            }
        }
    }

    fn list(&mut self, list: &AngleBracketedGenericArguments) -> String {
        let arguments = list.args.iter().filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(self.ty(ty)),
            GenericArgument::Const(length) => Some(self.length(length)),
            GenericArgument::AssocType(it) => Some(format!("{} = {}", it.ident, self.ty(&it.ty))),
            GenericArgument::Constraint(it) => Some(format!("{}: {}", it.ident, self.bounds(&it.bounds))),
            _ => None,
        });
        let arguments: Vec<_> = arguments.collect();
        if arguments.is_empty() { String::new() } else { format!("<{}>", arguments.join(", ")) }
    }
}

fn line(item: &Item) -> Option<usize> {
    let first = match item {
        Item::Const(it) => it.ident.span(),
        Item::Enum(it) => it.ident.span(),
        Item::Fn(it) => it.sig.ident.span(),
        Item::Struct(it) => it.ident.span(),
        Item::Trait(it) => it.ident.span(),
        Item::Type(it) => it.ident.span(),
        Item::Verbatim(tokens) => tokens.clone().into_iter().next()?.span(),
        _ => return None,
    };
    Some(first.start().line)
}

fn is_counted(argument: &GenericArgument) -> bool {
    matches!(argument, GenericArgument::Type(_) | GenericArgument::Const(_))
}

fn segments(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}

/// The types that `#[for_each(…)]` lists.
fn for_each(attributes: &[Attribute]) -> Vec<Ident> {
    let each = attributes.iter().find(|attribute| attribute.path().is_ident("for_each"));
    let parse = Punctuated::<Ident, Token![,]>::parse_terminated;
    let list = each.map(|attribute| attribute.parse_args_with(parse).unwrap());
    list.into_iter().flatten().collect()
}
