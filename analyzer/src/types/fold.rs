//! Rebuilds types with some of their parts replaced.

use rustc_hash::{FxHashMap, FxHashSet};

use super::intern::{Interner, TyVec};
use super::ty::{Kind, List, Region, Ty, flag};
use crate::source::to_usize;

/// Replaces parts of types.
pub(crate) trait Fold {
    /// Types without any of these flags are left as they are.
    fn flags(&self) -> u8;

    /// What stands for a type; `None` to go on with its parts.
    fn replace(&mut self, types: &mut Interner<'_>, ty: Ty, kind: Kind) -> Option<Ty>;

    /// What was rebuilt already: types share parts, and a type of many levels may have each twice.
    fn memo(&mut self) -> Option<&mut Memo> {
        None
    }
}

/// Steps before what is seen is remembered: most types are small.
const SMALL: u32 = 256;

/// Types that were rebuilt, once there are many.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    steps: u32,
    rebuilt: FxHashMap<Ty, Ty>,
}

impl Memo {
    fn get(&mut self, ty: Ty) -> Option<Ty> {
        self.steps = self.steps.saturating_add(1);
        self.rebuilt.get(&ty).copied()
    }

    fn put(&mut self, ty: Ty, rebuilt: Ty) {
        if self.steps > SMALL {
            self.rebuilt.insert(ty, rebuilt);
        }
    }
}

/// Rebuilds a type.
pub(crate) fn fold(types: &mut Interner<'_>, ty: Ty, with: &mut impl Fold) -> Ty {
    if types.flags(ty) & with.flags() == 0 {
        return ty;
    }
    let kind = types.kind(ty);
    match with.replace(types, ty, kind) {
        Some(replaced) => replaced,
        None => {
            if let Some(known) = with.memo().and_then(|memo| memo.get(ty)) {
                return known;
            }
            let rebuilt = fold_parts(types, ty, kind, with);
            if let Some(memo) = with.memo() {
                memo.put(ty, rebuilt);
            }
            rebuilt
        }
    }
}

/// Rebuilds each type of a list.
pub(crate) fn fold_list(types: &mut Interner<'_>, list: List, with: &mut impl Fold) -> List {
    if types.list_flags(list) & with.flags() == 0 {
        return list;
    }
    let mut parts = types.vec(list);
    for part in &mut parts {
        *part = fold(types, *part, with);
    }
    types.list(&parts)
}

fn fold_parts(types: &mut Interner<'_>, ty: Ty, kind: Kind, with: &mut impl Fold) -> Ty {
    let kind = match kind {
        Kind::Adt(def, args) => Kind::Adt(def, fold_list(types, args, with)),
        Kind::Ref(region, mutable, to) => Kind::Ref(fold(types, region, with), mutable, fold(types, to, with)),
        Kind::Ptr(mutable, to) => Kind::Ptr(mutable, fold(types, to, with)),
        Kind::Slice(of) => Kind::Slice(fold(types, of, with)),
        Kind::Array(of, len) => Kind::Array(fold(types, of, with), fold(types, len, with)),
        Kind::Tuple(parts) => Kind::Tuple(fold_list(types, parts, with)),
        Kind::FnDef(def, args) => Kind::FnDef(def, fold_list(types, args, with)),
        Kind::Ctor(def, variant, args) => Kind::Ctor(def, variant, fold_list(types, args, with)),
        Kind::FnPtr(parts) => Kind::FnPtr(fold_list(types, parts, with)),
        Kind::Closure(origin, args) => Kind::Closure(origin, fold_list(types, args, with)),
        Kind::Async(origin, args, output) => {
            Kind::Async(origin, fold_list(types, args, with), fold(types, output, with))
        }
        Kind::Opaque(def, index, args) => Kind::Opaque(def, index, fold_list(types, args, with)),
        Kind::Proj(def, args) => Kind::Proj(def, fold_list(types, args, with)),
        Kind::Dyn(id) => {
            let mut bounds = types.bounds(id).clone();
            bounds.principal = bounds.principal.map(|(def, args)| (def, fold_list(types, args, with)));
            for (_, ty) in &mut bounds.bindings {
                *ty = fold(types, *ty, with);
            }
            Kind::Dyn(types.dyn_id(bounds))
        }
        Kind::Unknown
        | Kind::Never
        | Kind::Bool
        | Kind::Char
        | Kind::Str
        | Kind::Int(_)
        | Kind::Float(_)
        | Kind::Param(_)
        | Kind::Var(_)
        | Kind::Value(_)
        | Kind::Region(_) => return ty,
    };
    types.ty(kind)
}

/// Replaces generic parameters by arguments.
struct Subst<'a> {
    args: &'a [Ty],
    memo: Memo,
}

impl Fold for Subst<'_> {
    fn flags(&self) -> u8 {
        flag::PARAM | flag::REGION
    }

    fn replace(&mut self, types: &mut Interner<'_>, _: Ty, kind: Kind) -> Option<Ty> {
        match kind {
            Kind::Param(index) => Some(self.args.get(to_usize(index)).copied().unwrap_or(types.common.unknown)),
            Kind::Region(Region::Param(index)) => {
                Some(self.args.get(to_usize(index)).copied().unwrap_or(types.common.erased))
            }
            Kind::Region(_) => Some(types.common.erased),
            _ => None,
        }
    }

    fn memo(&mut self) -> Option<&mut Memo> {
        Some(&mut self.memo)
    }
}

/// Replaces the generic parameters in a type by arguments, and erases its lifetimes.
pub(crate) fn subst(types: &mut Interner<'_>, ty: Ty, args: &[Ty]) -> Ty {
    fold(types, ty, &mut Subst { args, memo: Memo::default() })
}

/// Replaces the generic parameters in a list.
pub(crate) fn subst_list(types: &mut Interner<'_>, list: List, args: &[Ty]) -> List {
    fold_list(types, list, &mut Subst { args, memo: Memo::default() })
}

/// Calls `visit` for a type and all its parts, outermost first; stops below those for which it gives false.
pub(crate) fn walk(types: &Interner<'_>, ty: Ty, visit: &mut impl FnMut(Ty, Kind) -> bool) {
    walk_new(types, ty, visit, &mut 0, &mut FxHashSet::default());
}

/// Walks a type; once it turns out to be large, each part once.
fn walk_new(
    types: &Interner<'_>,
    ty: Ty,
    visit: &mut impl FnMut(Ty, Kind) -> bool,
    steps: &mut u32,
    seen: &mut FxHashSet<Ty>,
) {
    *steps = steps.saturating_add(1);
    if *steps > SMALL && !seen.insert(ty) {
        return;
    }
    let kind = types.kind(ty);
    if !visit(ty, kind) {
        return;
    }
    for part in parts(types, kind) {
        walk_new(types, part, visit, steps, seen);
    }
}

/// The direct parts of a type.
pub(crate) fn parts(types: &Interner<'_>, kind: Kind) -> TyVec {
    match kind {
        Kind::Adt(_, list)
        | Kind::Tuple(list)
        | Kind::FnDef(_, list)
        | Kind::Ctor(_, _, list)
        | Kind::FnPtr(list)
        | Kind::Opaque(_, _, list)
        | Kind::Closure(_, list)
        | Kind::Proj(_, list) => types.vec(list),
        Kind::Ref(_, _, to) | Kind::Ptr(_, to) | Kind::Slice(to) => TyVec::from_slice(&[to]),
        Kind::Async(_, args, output) => types.types(args).iter().copied().chain([output]).collect(),
        Kind::Array(of, len) => TyVec::from_slice(&[of, len]),
        Kind::Dyn(id) => {
            let bounds = types.bounds(id);
            let args = bounds.principal.map_or(&[][..], |(_, args)| types.types(args));
            args.iter().copied().chain(bounds.bindings.iter().map(|(_, ty)| *ty)).collect()
        }
        Kind::Unknown
        | Kind::Never
        | Kind::Bool
        | Kind::Char
        | Kind::Str
        | Kind::Int(_)
        | Kind::Float(_)
        | Kind::Param(_)
        | Kind::Var(_)
        | Kind::Value(_)
        | Kind::Region(_) => TyVec::new(),
    }
}
