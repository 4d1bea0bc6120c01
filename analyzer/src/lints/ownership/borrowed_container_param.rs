//! `ownership/borrowed-container-param`.

use crate::hir::{
    BindingId, Bound, ExprId, ExprKind, FnItem, GenericArg, Hir, Item, ItemId, ItemKind, Param, PatKind, Path, Res, Ty,
    TyId, TyKind,
};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use std::collections::HashSet;

rule! {
    /// ## What it does
    /// Finds a parameter of type `&String`, `&Vec<T>`, `&PathBuf` or `&Box<T>` in a function that only reads it.
    ///
    /// ## Why it matters
    /// The function demands a heap allocation it never uses: a caller with a literal, an array or a slice must first build
    /// a `String` or `Vec` to call it. `&str`, `&[T]`, `&Path` and `&T` take all of them, and save a pointer hop.
    ///
    /// ## Example
    /// ```rust
    /// fn total(prices: &Vec<u64>) -> u64 {
    ///     prices.iter().sum()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn total(prices: &[u64]) -> u64 {
    ///     prices.iter().sum()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: callers go on compiling, because the reference is converted for them, but not where the function is
    /// passed around as a value in another file.
    BORROWED_CONTAINER_PARAM = "ownership/borrowed-container-param", Ownership, Warn, fix: Suggested,
    clippy: ["ptr_arg", "borrowed_box"], Rust(check),
}

/// Methods of `Vec` that are really the slice's.
const SLICE: &[&str] = &[
    "binary_search",
    "binary_search_by",
    "binary_search_by_key",
    "chunks",
    "chunks_exact",
    "concat",
    "contains",
    "ends_with",
    "first",
    "get",
    "into_iter",
    "is_empty",
    "is_sorted",
    "iter",
    "join",
    "last",
    "len",
    "repeat",
    "rchunks",
    "split_at",
    "split_first",
    "split_last",
    "starts_with",
    "to_vec",
    "windows",
];

/// Methods of `String` that are really `str`'s.
const STR: &[&str] = &[
    "as_bytes",
    "bytes",
    "char_indices",
    "chars",
    "contains",
    "ends_with",
    "eq_ignore_ascii_case",
    "find",
    "get",
    "is_ascii",
    "is_char_boundary",
    "is_empty",
    "len",
    "lines",
    "match_indices",
    "matches",
    "parse",
    "repeat",
    "replace",
    "replacen",
    "rfind",
    "rsplit",
    "rsplit_once",
    "rsplitn",
    "split",
    "split_at",
    "split_once",
    "split_terminator",
    "split_whitespace",
    "splitn",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
    "to_ascii_lowercase",
    "to_ascii_uppercase",
    "to_lowercase",
    "to_owned",
    "to_string",
    "to_uppercase",
    "trim",
    "trim_end",
    "trim_end_matches",
    "trim_matches",
    "trim_start",
    "trim_start_matches",
];

/// Methods of `PathBuf` that are really `Path`'s.
const PATH: &[&str] = &[
    "ancestors",
    "as_os_str",
    "canonicalize",
    "components",
    "display",
    "ends_with",
    "exists",
    "extension",
    "file_name",
    "file_stem",
    "has_root",
    "is_absolute",
    "is_dir",
    "is_file",
    "is_relative",
    "is_symlink",
    "iter",
    "join",
    "metadata",
    "parent",
    "read_dir",
    "starts_with",
    "strip_prefix",
    "symlink_metadata",
    "to_owned",
    "to_path_buf",
    "to_str",
    "to_string_lossy",
    "with_extension",
    "with_file_name",
];

/// What stands behind the reference.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    String,
    Vec,
    PathBuf,
    Box,
}

impl Container {
    fn of(path: &Path) -> Option<Container> {
        match path.canonical()? {
            "std::string::String" => Some(Container::String),
            "std::vec::Vec" => Some(Container::Vec),
            "std::path::PathBuf" => Some(Container::PathBuf),
            "std::boxed::Box" => Some(Container::Box),
            _ => None,
        }
    }

    /// Methods that the borrowed form has too, with the same result.
    fn has_method(self, name: &str) -> bool {
        match self {
            Container::String => STR.contains(&name),
            Container::Vec => SLICE.contains(&name),
            Container::PathBuf => PATH.contains(&name),
            Container::Box => !matches!(name, "clone" | "as_ref" | "borrow" | "to_owned" | "deref" | "type_id"),
        }
    }

    /// Methods that only the container has, with what to write for the borrowed form: an empty text drops the call.
    fn translate(self, name: &str) -> Option<&'static str> {
        match (self, name) {
            (Container::String, "as_str") | (Container::Vec, "as_slice") | (Container::PathBuf, "as_path") => Some(""),
            (Container::String, "clone") => Some(".to_owned()"),
            (Container::Vec, "clone") => Some(".to_vec()"),
            (Container::PathBuf, "clone") => Some(".to_path_buf()"),
            _ => None,
        }
    }
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut values = None;
    let mut imported = None;
    for (id, item) in cx.hir.items() {
        let ItemKind::Fn(function) = &item.kind else { continue };
        let found: Vec<Draft> =
            function.params.iter().filter_map(|param| draft(cx, item, param, &mut imported)).collect();
        if found.is_empty() || function.body.is_none() || !has_free_signature(cx.hir, id, item, function) {
            continue;
        }
        if !values.get_or_insert_with(|| Values::of(cx.hir)).has(id, item) {
            found.into_iter().for_each(|draft| out.push(draft));
        }
    }
}

/// Functions whose names are used as values, so that their exact types matter.
#[derive(Default)]
struct Values<'a> {
    items: HashSet<ItemId>,
    /// Last names of longer paths, `Type::method`, whose function is not known.
    names: HashSet<&'a str>,
}

impl<'a> Values<'a> {
    fn of(hir: &'a Hir) -> Values<'a> {
        let mut values = Values::default();
        for (expr, node) in hir.exprs() {
            let ExprKind::Path(path) = &node.kind else { continue };
            match path.res {
                _ if is_callee(hir, expr) => {}
                Res::Item { item, rest: 0 } => drop(values.items.insert(item)),
                _ if path.segments.len() > 1 => drop(values.names.insert(path.last())),
                _ => {}
            }
        }
        values
    }

    fn has(&self, id: ItemId, item: &Item) -> bool {
        self.items.contains(&id) || self.names.contains(item.name.as_str())
    }
}

fn variable(hir: &Hir, pat: crate::hir::PatId) -> Option<BindingId> {
    match hir.pats[pat].kind {
        PatKind::Binding { binding, sub: None } => Some(binding),
        _ => None,
    }
}

/// Whether the author chose the signature: no trait, macro or foreign caller demands it.
fn has_free_signature(hir: &Hir, id: ItemId, item: &Item, function: &FnItem) -> bool {
    let in_trait = item.parent.is_some_and(|parent| match &hir.items[parent].kind {
        ItemKind::Trait(_) => true,
        ItemKind::Impl(imp) => imp.trait_path.is_some(),
        _ => false,
    });
    let plain = item.attrs.iter().all(|attr| {
        matches!(attr.name.as_str(), "doc" | "inline" | "must_use" | "allow" | "expect" | "cold" | "deprecated" | "cfg")
    });
    !in_trait && plain && function.abi.is_none() && !hir.is_test_item(id)
}

fn is_callee(hir: &Hir, expr: ExprId) -> bool {
    hir.parent(expr).is_some_and(|parent| matches!(hir.kind(parent), ExprKind::Call { callee, .. } if *callee == expr))
}

/// The finding for one parameter, if it is a container that is only read.
fn draft(cx: &Context<'_>, item: &Item, param: &Param, imported: &mut Option<bool>) -> Option<Draft> {
    let id = param.pat.and_then(|pat| variable(cx.hir, pat))?;
    let (container, inner) = borrowed_container(cx.hir, param.ty)?;
    let binding = &cx.hir.bindings[id];
    if !binding.mentions.is_empty() || binding.uses.is_empty() {
        return None;
    }
    let replacement = replacement(cx, container, inner, imported)?;
    let mut edits = vec![(cx.hir.types[inner].span, replacement.clone())];
    for &at in &binding.uses {
        edits.extend(use_edit(cx, container, at)?);
    }
    let (whole, inner) = (cx.hir.types[param.ty].span, cx.hir.types[inner].span);
    let wanted = format!("{}{replacement}", cx.source.slice(Span::new(whole.start, inner.start)));
    let draft = Draft::new(
        whole,
        format!("`{}` takes `{}` as `{}` and only reads it.", item.name, binding.name, cx.source.slice(whole)),
        "Callers who hold a borrowed or fixed-size value must first allocate a container just to call it.",
        format!("Take `{wanted}`: every call of today still fits."),
    );
    Some(draft.suggestion(format!("Take `{wanted}`"), edits))
}

/// The container behind a shared reference, and its written type.
fn borrowed_container(hir: &Hir, ty: TyId) -> Option<(Container, TyId)> {
    let TyKind::Ref { mutable: false, ty: inner, .. } = &hir.types[ty].kind else { return None };
    let TyKind::Path(path) = &hir.types[*inner].kind else { return None };
    Some((Container::of(path)?, *inner))
}

/// The borrowed form to write after the `&`.
fn replacement(cx: &Context<'_>, container: Container, inner: TyId, imported: &mut Option<bool>) -> Option<String> {
    let TyKind::Path(path) = &cx.hir.types[inner].kind else { return None };
    let arg = match path.args() {
        [GenericArg::Type(arg)] => Some(*arg),
        _ => None,
    };
    let text = arg.map(|arg| cx.source.slice(cx.hir.types[arg].span));
    match container {
        Container::String => Some("str".to_owned()),
        Container::PathBuf => Some(path_beside(cx.hir, cx.source.slice(path.span), imported)),
        Container::Vec => Some(format!("[{}]", text?)),
        Container::Box => boxed(cx.hir, arg?, text?),
    }
}

/// `Path`, as `PathBuf` is written: with the same module before it, or alone where another type does so.
fn path_beside(hir: &Hir, written: &str, imported: &mut Option<bool>) -> String {
    let is_path = |ty: &Ty| matches!(&ty.kind, TyKind::Path(path) if is_bare_path(path));
    let mut imported = || *imported.get_or_insert_with(|| hir.types.iter().any(|(_, ty)| is_path(ty)));
    match written.strip_suffix("PathBuf") {
        Some("") if imported() => "Path".to_owned(),
        Some("") | None => "std::path::Path".to_owned(),
        Some(before) => format!("{before}Path"),
    }
}

fn is_bare_path(path: &Path) -> bool {
    path.segments.len() == 1 && path.is("std::path::Path") && path.last() == "Path"
}

fn boxed(hir: &Hir, arg: TyId, text: &str) -> Option<String> {
    match &hir.types[arg].kind {
        TyKind::Dyn(bounds) if bounds.iter().any(is_any) => None,
        TyKind::Dyn(bounds) if bounds.len() > 1 => Some(format!("({text})")),
        TyKind::Dyn(bounds) if bounds.iter().any(|bound| !matches!(bound, Bound::Trait { .. })) => None,
        _ => Some(text.to_owned()),
    }
}

/// `dyn Any` asks for the type behind it, and behind a reference to the box that is the box.
fn is_any(bound: &Bound) -> bool {
    matches!(bound, Bound::Trait { path, .. } if path.last() == "Any")
}

/// The edits one use of the parameter needs under the borrowed type; `None` when the use needs the container.
fn use_edit(cx: &Context<'_>, container: Container, at: ExprId) -> Option<Option<(Span, String)>> {
    let hir = cx.hir;
    let parent = hir.parent(at)?;
    match hir.kind(parent) {
        ExprKind::MethodCall { receiver, method, args, .. } if *receiver == at => {
            if container.has_method(method) {
                return Some(None);
            }
            let text = container.translate(method).filter(|_| args.is_empty())?;
            // A copy that is only printed need not be made.
            let is_printed = hir.parent(parent).is_some_and(|around| usage::is_formatted(hir, around, parent));
            let text = if is_printed { "" } else { text };
            let call = Span::new(hir.span(at).end, hir.span(parent).end);
            Some(Some((call, text.to_owned())))
        }
        ExprKind::Index { base, .. } if *base == at && container != Container::Box => Some(None),
        ExprKind::For { iter, .. } if *iter == at && container == Container::Vec => Some(None),
        _ if usage::is_formatted(hir, parent, at) && !is_pointer_format(cx, parent) => Some(None),
        _ => None,
    }
}

/// Whether a macro prints addresses: those of the container and of its contents differ.
fn is_pointer_format(cx: &Context<'_>, call: ExprId) -> bool {
    cx.source.slice(cx.hir.span(call)).contains(":p}")
}
