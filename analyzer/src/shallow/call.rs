//! Types of calls of functions, methods and constructors.

use super::{Known, Types, known, std_call};
use crate::hir::{Attr, ExprId, ExprKind, FnItem, ItemId, ItemKind, Name, Path, Res};

impl Types<'_> {
    /// The type of `callee(args)`.
    pub(super) fn call(&self, callee: ExprId, args: &[ExprId]) -> Known {
        let ExprKind::Path(path) = self.hir.kind(self.hir.peel(callee)) else { return Known::Unknown };
        if path.qself.is_some() {
            return Known::Unknown;
        }
        match &path.res {
            Res::Item { item, rest: 0 } => self.called_item(*item, path),
            Res::Item { item, rest: 1 } => self.called_part(*item, path),
            Res::SelfType => self.called_self(path),
            Res::Extern(name) => self.called_outside(name, path, args),
            Res::Primitive(name) => std_call::primitive(name),
            _ => Known::Unknown,
        }
    }

    /// What a function of this text gives: its written return type, or a future of it.
    pub(super) fn returned(&self, item: ItemId) -> Known {
        let ItemKind::Fn(function) = &self.hir.items[item].kind else { return Known::Unknown };
        let output = self.output(function);
        let around = self.hir.items[item].parent.filter(|_| function.is_async);
        let runs = |item: ItemId| self.hir.items[item].attrs.iter().any(runs_it);
        if function.is_async && (runs(item) || around.is_some_and(runs)) {
            return Known::Unknown;
        }
        if function.is_async { Known::named(known::FUTURE, vec![output]) } else { output }
    }

    fn output(&self, function: &FnItem) -> Known {
        function.ret.map_or_else(Known::unit, |ty| self.of_ty(ty))
    }

    fn called_item(&self, item: ItemId, path: &Path) -> Known {
        match &self.hir.items[item].kind {
            ItemKind::Fn(_) => self.returned(item),
            ItemKind::Struct(_) => Known::Item(item),
            ItemKind::Enum(_) => self.called_part(item, path),
            _ => Known::Unknown,
        }
    }

    /// `Type::function(…)` and `Enum::Variant(…)`.
    fn called_part(&self, item: ItemId, path: &Path) -> Known {
        if self.index.variant(self.hir, item, path.last()).is_some() {
            return Known::Item(item);
        }
        if let ItemKind::TypeAlias { ty: Some(ty), .. } = &self.hir.items[item].kind {
            return match self.of_ty(*ty) {
                Known::Item(target) => self.called_part(target, path),
                _ => Known::Unknown,
            };
        }
        let name = Name::new(path.last());
        match self.item_method(item, &name) {
            Some(known) => known,
            None if name == "default" && self.index.implements(item, "Default") => Known::Item(item),
            None => Known::Unknown,
        }
    }

    fn called_self(&self, path: &Path) -> Known {
        match (self.self_type(path.span), path.segments.len()) {
            (known, 1) => known,
            (Known::Item(item), 2) => self.called_part(item, path),
            _ => Known::Unknown,
        }
    }

    /// What the method or function called `name` of a type of this text gives. Where several traits have one of that
    /// name, what they agree on.
    pub(super) fn item_method(&self, item: ItemId, name: &Name) -> Option<Known> {
        let candidates = self.index.methods(item, name);
        let (first, rest) = candidates.split_first()?;
        let known = self.returned(*first);
        if self.is_inherent(*first) {
            return Some(known);
        }
        Some(rest.iter().fold(known, |known, &other| known.join(&self.returned(other))))
    }

    fn is_inherent(&self, method: ItemId) -> bool {
        self.hir.enclosing_impl(method).is_some_and(|block| match &self.hir.items[block].kind {
            ItemKind::Impl(block) => block.trait_path.is_none(),
            _ => false,
        })
    }

    fn called_outside(&self, name: &Name, path: &Path, args: &[ExprId]) -> Known {
        let types = self.type_args(path.args());
        let on_type = path.segments.iter().rev().nth(1).map(|segment| self.type_args(&segment.args));
        let values: Vec<Known> = args.iter().map(|&arg| self.of(arg)).collect();
        std_call::call(name, types, on_type.unwrap_or_default(), &values)
    }
}

impl Types<'_> {
    /// The function or method that a call certainly runs, when it is one of this text.
    pub(crate) fn callee(&self, call: ExprId) -> Option<ItemId> {
        match self.hir.kind(call) {
            ExprKind::Call { callee, .. } => match self.hir.kind(self.hir.peel(*callee)) {
                ExprKind::Path(path) if path.qself.is_none() => self.named_function(path),
                _ => None,
            },
            ExprKind::MethodCall { receiver, method, .. } => match self.of(*receiver).peel_refs() {
                Known::Item(item) => self.only_method(*item, method),
                _ => None,
            },
            _ => None,
        }
    }

    fn named_function(&self, path: &Path) -> Option<ItemId> {
        match &path.res {
            Res::Item { item, rest: 0 } => matches!(self.hir.items[*item].kind, ItemKind::Fn(_)).then_some(*item),
            Res::Item { item, rest: 1 } => self.only_method(*item, &Name::new(path.last())),
            Res::SelfType if path.segments.len() == 2 => match self.self_type(path.span) {
                Known::Item(item) => self.only_method(item, &Name::new(path.last())),
                _ => None,
            },
            _ => None,
        }
    }

    /// The inherent method of that name, else the only one of a trait.
    fn only_method(&self, item: ItemId, name: &Name) -> Option<ItemId> {
        match self.index.methods(item, name) {
            [first, rest @ ..] if rest.is_empty() || self.is_inherent(*first) => {
                matches!(self.hir.items[*first].kind, ItemKind::Fn(_)).then_some(*first)
            }
            _ => None,
        }
    }
}

/// Whether an attribute makes a plain function of an async one: `#[tokio::main]`, `#[tokio::test]`, an executor's
/// `#[task]`, or one on the impl around it.
fn runs_it(attr: &Attr) -> bool {
    attr.name
        .rsplit("::")
        .next()
        .is_some_and(|last| matches!(last, "main" | "task" | "maybe_async" | "must_be_sync") || last.contains("test"))
}
