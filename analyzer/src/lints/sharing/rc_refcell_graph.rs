//! `sharing/rc-refcell-graph`.

use crate::hir::{Field, GenericArg, Hir, Item, ItemId, ItemKind, Path, Res, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds a struct linked to others of its kind by `Rc<RefCell<Self>>` (or `Arc<Mutex<Self>>`): a graph whose edges are
    /// reference counts.
    ///
    /// ## Why it matters
    /// Every step counts up and down, every look is checked for borrows while the program runs, a second `borrow_mut` on
    /// the way panics, and a cycle is never freed. The compiler can help with none of it.
    ///
    /// ## Example
    /// ```rust
    /// use std::{cell::RefCell, rc::Rc};
    ///
    /// struct Node {
    ///     value: u32,
    ///     parent: Option<Rc<RefCell<Node>>>,
    ///     children: Vec<Rc<RefCell<Node>>>,
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// #[derive(Clone, Copy)]
    /// struct NodeId(usize);
    ///
    /// struct Node {
    ///     value: u32,
    ///     parent: Option<NodeId>,
    ///     children: Vec<NodeId>,
    /// }
    ///
    /// struct Graph {
    ///     nodes: Vec<Node>,
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: the nodes move into a container of their own, and every function that follows an edge takes it along.
    RC_REFCELL_GRAPH = "sharing/rc-refcell-graph", Sharing, Note, fix: None,
    clippy: [], Rust(check),
}

/// How deep types and aliases are followed.
const DEPTH: usize = 16;

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, item) in cx.hir.items() {
        let fields = match &item.kind {
            ItemKind::Struct(item) => item.fields.iter().collect(),
            ItemKind::Enum(item) => item.variants.iter().flat_map(|variant| &variant.fields).collect(),
            _ => Vec::new(),
        };
        let links: Vec<&Field> = fields.into_iter().filter(|field| is_link(cx.hir, id, field.ty, DEPTH)).collect();
        if let [first, rest @ ..] = links.as_slice()
            && !cx.hir.is_test_item(id)
        {
            out.push(draft(cx, item, first, rest));
        }
    }
}

/// Whether a type holds a counted, lockable pointer to `owner`, inside whatever containers.
fn is_link(hir: &Hir, owner: ItemId, ty: TyId, depth: usize) -> bool {
    let TyKind::Path(path) = &hir.types[ty].kind else { return false };
    let Some(depth) = depth.checked_sub(1) else { return false };
    if path.is("std::rc::Rc") || path.is("std::sync::Arc") {
        return types(path).any(|inner| is_cell_of(hir, owner, inner, depth));
    }
    match path.res {
        Res::Item { item, rest: 0 } => match &hir.items[item].kind {
            ItemKind::TypeAlias { ty: Some(ty), .. } => is_link(hir, owner, *ty, depth),
            _ => false,
        },
        Res::Extern(_) => types(path).any(|inner| is_link(hir, owner, inner, depth)),
        _ => false,
    }
}

fn is_cell_of(hir: &Hir, owner: ItemId, ty: TyId, depth: usize) -> bool {
    let TyKind::Path(path) = &hir.types[ty].kind else { return false };
    let cell = matches!(
        path.canonical(),
        Some(
            "std::cell::RefCell"
                | "std::sync::Mutex"
                | "std::sync::RwLock"
                | "parking_lot::Mutex"
                | "parking_lot::RwLock"
        )
    );
    cell && types(path).any(|inner| is_owner(hir, owner, inner, depth))
}

fn is_owner(hir: &Hir, owner: ItemId, ty: TyId, depth: usize) -> bool {
    match (&hir.types[ty].kind, depth.checked_sub(1)) {
        (TyKind::Path(path), Some(depth)) => match path.res {
            Res::SelfType => path.segments.len() == 1,
            Res::Item { item, rest: 0 } => {
                item == owner
                    || matches!(&hir.items[item].kind, ItemKind::TypeAlias { ty: Some(ty), .. } if is_owner(hir, owner, *ty, depth))
            }
            Res::Extern(_) => path.is("std::option::Option") && types(path).any(|ty| is_owner(hir, owner, ty, depth)),
            _ => false,
        },
        _ => false,
    }
}

fn types(path: &Path) -> impl Iterator<Item = TyId> {
    path.args().iter().filter_map(|arg| match arg {
        GenericArg::Type(ty) => Some(*ty),
        _ => None,
    })
}

fn draft(cx: &Context<'_>, owner: &Item, first: &Field, rest: &[&Field]) -> Draft {
    let span = |field: &Field| -> Span { cx.hir.types[field.ty].span };
    let why = match rest {
        [] => {
            "Every step counts, every look is checked at run time, and a second `borrow_mut` or lock on the way panics or hangs."
        }
        _ => "Strong links in two directions make a cycle that is never freed; and every look is checked at run time.",
    };
    let mut draft = Draft::new(
        span(first),
        format!("`{}` is linked to other `{}`s by reference counts and run-time borrows.", owner.name, owner.name),
        why,
        format!("Keep all of them in one `Vec<{}>` and link them by index.", owner.name),
    );
    for field in rest {
        draft = draft.label(span(field), "linked here too");
    }
    draft
}
