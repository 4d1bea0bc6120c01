//! Types of local variables, from annotations, initialisers and the pattern they stand in.

use super::{Known, Types, expr, iter, known};
use crate::hir::{
    Binding, BindingId, BindingKind, BodyOwner, ExprKind, Field, FnItem, ItemId, ItemKind, Name, PatId, PatKind, Path,
    Res,
};

/// Patterns nested deeper than this are not looked into.
const DEPTH: usize = 32;

/// How a pattern has come to bind by reference: what the language calls the default binding mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Move,
    Ref { mutable: bool },
}

impl Types<'_> {
    /// Computes the type of a local variable.
    pub(super) fn binding(&self, id: BindingId) -> Known {
        let binding = &self.hir.bindings[id];
        match binding.kind {
            BindingKind::SelfParam => self.self_param(binding),
            _ if binding.whole => by_ref(binding, self.matched(id, binding)),
            _ => self.part(id, binding),
        }
    }

    /// The type of the value that the whole pattern around a variable is matched against.
    fn matched(&self, id: BindingId, binding: &Binding) -> Known {
        let written = binding.ty.map_or(Known::Unknown, |ty| self.of_ty(ty));
        let Some(init) = binding.init else {
            return if binding.kind == BindingKind::ClosureParam && written.is_unknown() {
                self.closure_param(id, binding)
            } else {
                written
            };
        };
        let value = self.of(init);
        match binding.kind {
            BindingKind::For => expr::element(&value),
            _ if binding.ty.is_some() => self.annotated(binding, written, &value),
            _ => value,
        }
    }

    /// `_` in an annotation is filled from the value; other unknown parts (`dyn Trait`) are not.
    fn annotated(&self, binding: &Binding, written: Known, value: &Known) -> Known {
        let infers = binding.ty.is_some_and(|ty| self.mentions_infer(ty));
        if infers { written.fill(value) } else { written }
    }

    fn mentions_infer(&self, ty: crate::hir::TyId) -> bool {
        use crate::hir::{GenericArg, TyKind};
        match &self.hir.types[ty].kind {
            TyKind::Infer => true,
            TyKind::Path(path) => {
                let mut types = path.args().iter().filter_map(|arg| match arg {
                    GenericArg::Type(ty) => Some(*ty),
                    _ => None,
                });
                types.all(|ty| matches!(self.hir.types[ty].kind, TyKind::Infer)) && !path.args().is_empty()
            }
            _ => false,
        }
    }

    fn self_param(&self, binding: &Binding) -> Known {
        let BodyOwner::Item(item) = self.hir.bodies[binding.body].owner else { return Known::Unknown };
        let ItemKind::Fn(FnItem { self_param: Some(param), .. }) = &self.hir.items[item].kind else {
            return Known::Unknown;
        };
        match (param.ty, param.by_ref) {
            (Some(ty), _) => self.of_ty(ty),
            (None, false) => self.self_type(binding.span),
            (None, true) => Known::Ref { mutable: param.mutable, to: Box::new(self.self_type(binding.span)) },
        }
    }

    /// A closure's only parameter, from the iterator or option whose method it is given to.
    fn closure_param(&self, id: BindingId, binding: &Binding) -> Known {
        let body = &self.hir.bodies[binding.body];
        let BodyOwner::Closure(closure) = body.owner else { return Known::Unknown };
        let root = self.index.binding_pat(id).map(|pat| self.root(pat).0);
        let [(only, _)] = body.params.as_slice() else { return Known::Unknown };
        let Some(call) = self.hir.parent(closure) else { return Known::Unknown };
        match self.hir.kind(call) {
            ExprKind::MethodCall { receiver, method, .. } if root == Some(*only) && *receiver != closure => {
                given(&self.of(*receiver), method)
            }
            _ => Known::Unknown,
        }
    }

    /// A variable that is a part of the value: from the value down the pattern.
    fn part(&self, id: BindingId, binding: &Binding) -> Known {
        let Some(pat) = self.index.binding_pat(id) else { return Known::Unknown };
        let (_, path) = self.root(pat);
        if path.len() > DEPTH {
            return Known::Unknown;
        }
        let mut known = self.matched(id, binding);
        let mut mode = Mode::Move;
        for step in path.windows(2).rev() {
            let [inner, outer] = step else { continue };
            (known, mode) = self.step(*outer, *inner, known, mode);
        }
        match mode {
            Mode::Move => by_ref(binding, known),
            Mode::Ref { mutable } => Known::Ref { mutable, to: Box::new(known) },
        }
    }

    /// The outermost pattern around `pat`, and the way from `pat` to it.
    fn root(&self, pat: PatId) -> (PatId, Vec<PatId>) {
        let way: Vec<PatId> =
            std::iter::successors(Some(pat), |&at| self.index.pat_parent(at)).take(DEPTH.saturating_add(2)).collect();
        (way.last().copied().unwrap_or(pat), way)
    }

    /// The type of `inner`, a direct part of `outer`, which is matched against `known`.
    fn step(&self, outer: PatId, inner: PatId, known: Known, mode: Mode) -> (Known, Mode) {
        match &self.hir.pats[outer].kind {
            PatKind::Binding { .. } | PatKind::Or(_) => (known, mode),
            PatKind::Ref { .. } => match (known, mode) {
                (Known::Ref { to, .. }, Mode::Move) => (*to, Mode::Move),
                _ => (Known::Unknown, Mode::Move),
            },
            kind => {
                let (known, mode) = enter(known, mode);
                (self.project(kind, inner, &known), mode)
            }
        }
    }

    fn project(&self, kind: &PatKind, inner: PatId, known: &Known) -> Known {
        match (kind, known) {
            (PatKind::Tuple(pats), Known::Tuple(parts)) => nth(self, pats, inner, parts),
            (PatKind::Slice(_), Known::Slice(elem) | Known::Array(elem)) => self.slice_part(inner, elem),
            (PatKind::TupleStruct { path, pats }, _) => self.tuple_struct(path, pats, inner, known),
            (PatKind::Struct { path, fields, .. }, _) => {
                let name = fields.iter().find(|(_, pat)| *pat == inner).map(|(name, _)| name);
                let found = name.and_then(|name| self.fields(path, known)?.iter().find(|field| field.name == *name));
                found.map_or(Known::Unknown, |field| self.of_ty(field.ty))
            }
            _ => Known::Unknown,
        }
    }

    fn slice_part(&self, inner: PatId, elem: &Known) -> Known {
        match self.hir.pats[inner].kind {
            PatKind::Binding { sub: Some(_), .. } => Known::Unknown,
            _ => elem.clone(),
        }
    }

    fn tuple_struct(&self, path: &Path, pats: &[PatId], inner: PatId, known: &Known) -> Known {
        match (path.canonical().and_then(|path| path.rsplit("::").next()), known.path()) {
            (Some("Some"), Some(known::OPTION)) | (Some("Ok"), Some(known::RESULT)) => known.arg().clone(),
            (Some("Err"), Some(known::RESULT)) => known.nth_arg(1).clone(),
            _ => {
                let fields = self.fields(path, known).unwrap_or_default();
                let types: Vec<Known> = fields.iter().map(|field| self.of_ty(field.ty)).collect();
                nth(self, pats, inner, &types)
            }
        }
    }

    /// The fields of the struct or variant of this text that a pattern's path names.
    fn fields(&self, path: &Path, known: &Known) -> Option<&[Field]> {
        let item = match (&path.res, known) {
            (Res::Item { item, .. }, _) => *item,
            (Res::SelfType, _) => self.self_item(path)?,
            (_, Known::Item(item)) => *item,
            _ => return None,
        };
        self.item_fields(item, path.last())
    }

    fn self_item(&self, path: &Path) -> Option<ItemId> {
        match self.self_type(path.span) {
            Known::Item(item) => Some(item),
            _ => None,
        }
    }

    fn item_fields(&self, item: ItemId, name: &str) -> Option<&[Field]> {
        match &self.hir.items[item].kind {
            ItemKind::Struct(data) | ItemKind::Union(data) => Some(&data.fields),
            ItemKind::Enum(_) => self.index.variant(self.hir, item, name).map(|variant| variant.fields.as_slice()),
            _ => None,
        }
    }
}

/// The type of the part at the place of `inner`; `..` may stand before it.
fn nth(types: &Types<'_>, pats: &[PatId], inner: PatId, parts: &[Known]) -> Known {
    let is_rest = |&&pat: &&PatId| matches!(types.hir.pats[pat].kind, PatKind::Rest);
    let Some(at) = pats.iter().position(|&pat| pat == inner) else { return Known::Unknown };
    let after_rest = pats.iter().take(at).any(|pat| is_rest(&pat));
    let index = if after_rest {
        pats.len().checked_sub(at).and_then(|from_end| parts.len().checked_sub(from_end))
    } else {
        Some(at)
    };
    index.and_then(|index| parts.get(index)).cloned().unwrap_or(Known::Unknown)
}

/// A pattern that is no reference matched against one looks through it and binds by reference.
fn enter(mut known: Known, mut mode: Mode) -> (Known, Mode) {
    while let Known::Ref { mutable, to } = known {
        mode = match mode {
            Mode::Move => Mode::Ref { mutable },
            Mode::Ref { mutable: outer } => Mode::Ref { mutable: outer && mutable },
        };
        known = *to;
    }
    (known, mode)
}

fn by_ref(binding: &Binding, known: Known) -> Known {
    match (binding.by_ref, binding.mutable) {
        (false, _) => known,
        (true, mutable) => Known::Ref { mutable, to: Box::new(known) },
    }
}

/// What the closure given to a method of an iterator, option or result is called with.
fn given(receiver: &Known, method: &Name) -> Known {
    if iter::is_iterator(receiver) {
        return match method.as_str() {
            "map" | "for_each" | "any" | "all" | "position" | "filter_map" | "flat_map" | "find_map" | "map_while"
            | "try_for_each" => iter::item(receiver),
            "filter" | "find" | "take_while" | "skip_while" | "inspect" | "max_by_key" | "min_by_key" | "partition" => {
                iter::item(receiver).reference()
            }
            _ => Known::Unknown,
        };
    }
    match (receiver.path(), method.as_str()) {
        (Some(known::OPTION | known::RESULT), "map" | "and_then" | "is_some_and" | "is_ok_and") => {
            receiver.arg().clone()
        }
        (Some(known::OPTION), "filter") => receiver.arg().clone().reference(),
        (Some(known::RESULT), "map_err" | "or_else" | "unwrap_or_else") => receiver.nth_arg(1).clone(),
        _ => Known::Unknown,
    }
}
