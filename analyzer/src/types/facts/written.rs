//! Written types: paths, aliases, `Self`.

use super::{Facts, Known};
use crate::hir::{GenericArg, GenericParamKind, Generics, ItemId, ItemKind, Name, Path, Res, TyId, TyKind};
use crate::source::Span;

impl Facts<'_> {
    /// Computes a written type.
    pub(super) fn written(&self, ty: TyId) -> Known {
        match &self.hir.types[ty].kind {
            TyKind::Path(path) => self.type_path(path),
            TyKind::Ref { mutable, ty, .. } => Known::Ref { mutable: *mutable, to: Box::new(self.of_ty(*ty)) },
            TyKind::Ptr { .. } => Known::RawPtr,
            TyKind::Slice(elem) => Known::slice(self.of_ty(*elem)),
            TyKind::Array { elem, .. } => Known::Array(Box::new(self.of_ty(*elem))),
            TyKind::Tuple(parts) => Known::Tuple(parts.iter().map(|&part| self.of_ty(part)).collect()),
            TyKind::FnPtr { .. }
            | TyKind::ImplTrait(_)
            | TyKind::Dyn(_)
            | TyKind::Never
            | TyKind::Infer
            | TyKind::Unknown => Known::Unknown,
        }
    }

    /// The type a path names.
    pub(super) fn type_path(&self, path: &Path) -> Known {
        if path.qself.is_some() {
            return Known::Unknown;
        }
        match &path.res {
            Res::Primitive(name) if !name.contains("::") => Known::Extern(name.clone(), Vec::new()),
            Res::Extern(name) => outside(name, self.type_args(path.args())),
            Res::Item { item, rest: 0 } => self.item_type(*item, path),
            Res::SelfType if path.segments.len() == 1 => self.self_type(path.span),
            _ => Known::Unknown,
        }
    }

    /// What `Self` is at a place.
    pub(super) fn self_type(&self, place: Span) -> Known {
        let Some(owner) = self.index.self_owner(place) else { return Known::Unknown };
        match &self.hir.items[owner].kind {
            ItemKind::Impl(block) => self.of_ty(block.self_ty),
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => Known::Item(owner),
            _ => Known::Unknown,
        }
    }

    /// The types among generic arguments.
    pub(super) fn type_args(&self, args: &[GenericArg]) -> Vec<Known> {
        args.iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(self.of_ty(*ty)),
                _ => None,
            })
            .collect()
    }

    fn item_type(&self, item: ItemId, path: &Path) -> Known {
        match &self.hir.items[item].kind {
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => Known::Item(item),
            ItemKind::TypeAlias { generics, ty: Some(ty), .. } => self.alias(generics, *ty, path),
            _ => Known::Unknown,
        }
    }

    /// An alias; its parameters are replaced where they are direct arguments, as in
    /// `type Result<T> = std::result::Result<T, Error>`.
    fn alias(&self, generics: &Generics, ty: TyId, path: &Path) -> Known {
        let known = self.of_ty(ty);
        let (Known::Extern(name, mut args), TyKind::Path(target)) = (known.clone(), &self.hir.types[ty].kind) else {
            return known;
        };
        let given = self.type_args(path.args());
        let written = target.args().iter().filter(|arg| matches!(arg, GenericArg::Type(_)));
        for (slot, arg) in args.iter_mut().zip(written) {
            if let Some(value) = self.position(generics, arg).and_then(|at| given.get(at)) {
                *slot = value.clone();
            }
        }
        Known::Extern(name, args)
    }

    /// Which of the alias's type parameters an argument is.
    fn position(&self, generics: &Generics, arg: &GenericArg) -> Option<usize> {
        let GenericArg::Type(ty) = arg else { return None };
        let TyKind::Path(path) = &self.hir.types[*ty].kind else { return None };
        if !matches!(path.res, Res::Generic { .. }) {
            return None;
        }
        let types = generics.params.iter().filter(|param| matches!(param.kind, GenericParamKind::Type { .. }));
        types.map(|param| &param.name).position(|name| name == path.last())
    }
}

/// A type outside this text, with the aliases of std resolved.
pub(super) fn outside(path: &Name, mut args: Vec<Known>) -> Known {
    match path.as_str() {
        "std::io::Result" => error_alias(args, "std::io::Error"),
        "anyhow::Result" if args.len() == 1 => error_alias(args, "anyhow::Error"),
        "std::fmt::Result" => Known::result(Known::unit(), Known::plain("std::fmt::Error")),
        "std::thread::Result" => Known::result(args.pop().unwrap_or(Known::Unknown), Known::Unknown),
        "std::collections::hash_map::HashMap" => Known::named("std::collections::HashMap", args),
        "std::collections::hash_set::HashSet" => Known::named("std::collections::HashSet", args),
        "std::collections::btree_map::BTreeMap" => Known::named("std::collections::BTreeMap", args),
        "std::collections::btree_set::BTreeSet" => Known::named("std::collections::BTreeSet", args),
        "std::collections::vec_deque::VecDeque" => Known::named("std::collections::VecDeque", args),
        _ => Known::Extern(path.clone(), args),
    }
}

fn error_alias(mut args: Vec<Known>, error: &'static str) -> Known {
    Known::result(args.pop().unwrap_or(Known::Unknown), Known::plain(error))
}
