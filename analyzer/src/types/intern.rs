//! Keeps one copy of every type, so that a type is a number.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::ty::{Dyn, DynId, Head, Kind, List, Region, Ty, flag};
use crate::source::{to_u32, to_usize};

/// A short list of types.
pub(crate) type TyVec = SmallVec<[Ty; 4]>;

/// Types, lists and `dyn` bounds by id.
#[derive(Debug, Default)]
pub(crate) struct Store {
    kinds: Vec<Kind>,
    flags: Vec<u8>,
    ids: FxHashMap<Kind, Ty>,
    items: Vec<Ty>,
    /// Start, length and flags of each list.
    lists: Vec<(u32, u32, u8)>,
    list_ids: FxHashMap<TyVec, List>,
    dyns: Vec<Dyn>,
    dyn_ids: FxHashMap<Dyn, DynId>,
}

/// The types of one analysis, on top of those of the model of std.
#[derive(Debug)]
pub(crate) struct Interner<'b> {
    base: &'b Store,
    own: Store,
    base_types: u32,
    base_lists: u32,
    base_dyns: u32,
    /// The types of the first variables.
    vars: Vec<Ty>,
    /// In a body of a `#[for_each]` impl: its parameter, and the first of the types that it stands for, at the outside.
    pub(crate) each: Option<(Ty, Head)>,
    pub(crate) common: Common,
}

/// Types needed everywhere.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Common {
    pub(crate) unknown: Ty,
    pub(crate) never: Ty,
    pub(crate) bool: Ty,
    pub(crate) char: Ty,
    pub(crate) str: Ty,
    pub(crate) unit: Ty,
    pub(crate) u8: Ty,
    pub(crate) u32: Ty,
    pub(crate) i32: Ty,
    pub(crate) usize: Ty,
    pub(crate) f64: Ty,
    pub(crate) erased: Ty,
    pub(crate) empty: List,
}

impl<'b> Interner<'b> {
    pub(crate) fn new(base: &'b Store) -> Interner<'b> {
        let nothing = Ty(0);
        let mut interner = Interner {
            base,
            own: Store::default(),
            base_types: to_u32(base.kinds.len()),
            base_lists: to_u32(base.lists.len()),
            base_dyns: to_u32(base.dyns.len()),
            vars: Vec::new(),
            each: None,
            common: Common {
                unknown: nothing,
                never: nothing,
                bool: nothing,
                char: nothing,
                str: nothing,
                unit: nothing,
                u8: nothing,
                u32: nothing,
                i32: nothing,
                usize: nothing,
                f64: nothing,
                erased: nothing,
                empty: List(0),
            },
        };
        interner.common = interner.common_types();
        interner
    }

    fn common_types(&mut self) -> Common {
        use super::ty::{Float, Int};
        let empty = self.list(&[]);
        Common {
            unknown: self.ty(Kind::Unknown),
            never: self.ty(Kind::Never),
            bool: self.ty(Kind::Bool),
            char: self.ty(Kind::Char),
            str: self.ty(Kind::Str),
            unit: self.ty(Kind::Tuple(empty)),
            u8: self.ty(Kind::Int(Int::U8)),
            u32: self.ty(Kind::Int(Int::U32)),
            i32: self.ty(Kind::Int(Int::I32)),
            usize: self.ty(Kind::Int(Int::Usize)),
            f64: self.ty(Kind::Float(Float::F64)),
            erased: self.ty(Kind::Region(Region::Erased)),
            empty,
        }
    }

    /// What has been added, to be the base of others.
    pub(crate) fn into_store(self) -> Store {
        self.own
    }

    /// The id of a type.
    pub(crate) fn ty(&mut self, kind: Kind) -> Ty {
        let of_base = if self.is_new(kind) { None } else { self.base.ids.get(&kind) };
        if let Some(&ty) = of_base.or_else(|| self.own.ids.get(&kind)) {
            return ty;
        }
        let flags = self.flags_of(kind);
        let ty = Ty(self.base_types + to_u32(self.own.kinds.len()));
        self.own.kinds.push(kind);
        self.own.flags.push(flags);
        self.own.ids.insert(kind, ty);
        ty
    }

    /// The type of a variable.
    pub(crate) fn var(&mut self, id: u32) -> Ty {
        if let Some(&ty) = self.vars.get(to_usize(id)) {
            return ty;
        }
        let ty = self.ty(Kind::Var(id));
        if to_usize(id) == self.vars.len() {
            self.vars.push(ty);
        }
        ty
    }

    /// Whether a type has parts that the base does not know: nor does it know the type.
    fn is_new(&self, kind: Kind) -> bool {
        let is_new = |ty: Ty| ty.0 >= self.base_types;
        match kind {
            Kind::Adt(_, list)
            | Kind::Tuple(list)
            | Kind::FnDef(_, list)
            | Kind::Ctor(_, _, list)
            | Kind::FnPtr(list)
            | Kind::Opaque(_, _, list)
            | Kind::Proj(_, list) => list.0 >= self.base_lists,
            Kind::Ref(region, _, to) => is_new(region) || is_new(to),
            Kind::Ptr(_, to) | Kind::Slice(to) => is_new(to),
            Kind::Async(_, args, output) => args.0 >= self.base_lists || is_new(output),
            Kind::Array(of, len) => is_new(of) || is_new(len),
            Kind::Dyn(id) => id.0 >= self.base_dyns,
            Kind::Closure(..) | Kind::Var(_) => true,
            Kind::Unknown
            | Kind::Never
            | Kind::Bool
            | Kind::Char
            | Kind::Str
            | Kind::Int(_)
            | Kind::Float(_)
            | Kind::Param(_)
            | Kind::Value(_)
            | Kind::Region(_) => false,
        }
    }

    /// The id of a list.
    pub(crate) fn list(&mut self, types: &[Ty]) -> List {
        let is_new = types.iter().any(|ty| ty.0 >= self.base_types);
        let of_base = if is_new { None } else { self.base.list_ids.get(types) };
        if let Some(&list) = of_base.or_else(|| self.own.list_ids.get(types)) {
            return list;
        }
        let flags = types.iter().fold(0, |flags, &ty| flags | self.flags(ty));
        let list = List(self.base_lists + to_u32(self.own.lists.len()));
        let start = to_u32(self.own.items.len());
        self.own.items.extend_from_slice(types);
        self.own.lists.push((start, to_u32(types.len()), flags));
        self.own.list_ids.insert(types.into(), list);
        list
    }

    /// The id of a `dyn` type's bounds.
    pub(crate) fn dyn_id(&mut self, bounds: Dyn) -> DynId {
        if let Some(&id) = self.base.dyn_ids.get(&bounds).or_else(|| self.own.dyn_ids.get(&bounds)) {
            return id;
        }
        let id = DynId(self.base_dyns + to_u32(self.own.dyns.len()));
        self.own.dyns.push(bounds.clone());
        self.own.dyn_ids.insert(bounds, id);
        id
    }

    /// What a type is made of.
    #[expect(clippy::indexing_slicing, reason = "ids come only from `ty` of the same interner, which never shrinks")]
    #[inline(always)]
    pub(crate) fn kind(&self, ty: Ty) -> Kind {
        match ty.0.checked_sub(self.base_types) {
            None => self.base.kinds[to_usize(ty.0)],
            Some(own) => self.own.kinds[to_usize(own)],
        }
    }

    /// What occurs in a type.
    #[expect(clippy::indexing_slicing, reason = "ids come only from `ty` of the same interner, which never shrinks")]
    #[inline(always)]
    pub(crate) fn flags(&self, ty: Ty) -> u8 {
        match ty.0.checked_sub(self.base_types) {
            None => self.base.flags[to_usize(ty.0)],
            Some(own) => self.own.flags[to_usize(own)],
        }
    }

    /// The types of a list.
    #[expect(clippy::indexing_slicing, reason = "ids come only from `list` of the same interner, which never shrinks")]
    pub(crate) fn types(&self, list: List) -> &[Ty] {
        let (store, at) = match list.0.checked_sub(self.base_lists) {
            None => (self.base, list.0),
            Some(own) => (&self.own, own),
        };
        let (start, length, _) = store.lists[to_usize(at)];
        &store.items[to_usize(start)..to_usize(start + length)]
    }

    /// A copy of a list.
    pub(crate) fn vec(&self, list: List) -> TyVec {
        TyVec::from_slice(self.types(list))
    }

    /// One type of a list; unknown when there are fewer.
    pub(crate) fn nth(&self, list: List, index: usize) -> Ty {
        self.types(list).get(index).copied().unwrap_or(self.common.unknown)
    }

    /// What occurs in a list.
    #[expect(clippy::indexing_slicing, reason = "ids come only from `list` of the same interner, which never shrinks")]
    pub(crate) fn list_flags(&self, list: List) -> u8 {
        match list.0.checked_sub(self.base_lists) {
            None => self.base.lists[to_usize(list.0)].2,
            Some(own) => self.own.lists[to_usize(own)].2,
        }
    }

    /// A `dyn` type's bounds.
    #[expect(
        clippy::indexing_slicing,
        reason = "ids come only from `dyn_id` of the same interner, which never shrinks"
    )]
    pub(crate) fn bounds(&self, id: DynId) -> &Dyn {
        match id.0.checked_sub(self.base_dyns) {
            None => &self.base.dyns[to_usize(id.0)],
            Some(own) => &self.own.dyns[to_usize(own)],
        }
    }

    fn flags_of(&self, kind: Kind) -> u8 {
        match kind {
            Kind::Unknown => flag::UNKNOWN,
            Kind::Never
            | Kind::Bool
            | Kind::Char
            | Kind::Str
            | Kind::Int(_)
            | Kind::Float(_)
            | Kind::Value(_)
            | Kind::Region(Region::Erased) => 0,
            Kind::Region(_) => flag::REGION,
            Kind::Adt(_, list) | Kind::Tuple(list) | Kind::FnPtr(list) => self.list_flags(list),
            Kind::FnDef(_, list) | Kind::Ctor(_, _, list) => self.list_flags(list),
            Kind::Opaque(_, _, list) => self.list_flags(list) | flag::LOCAL,
            Kind::Ref(region, _, ty) => self.flags(region) | self.flags(ty),
            Kind::Ptr(_, ty) | Kind::Slice(ty) => self.flags(ty),
            Kind::Array(ty, len) => self.flags(ty) | self.flags(len),
            Kind::Async(_, args, ty) => self.list_flags(args) | self.flags(ty) | flag::LOCAL,
            Kind::Closure(_, args) => self.list_flags(args) | flag::LOCAL,
            Kind::Dyn(id) => self.dyn_flags(id),
            Kind::Param(_) => flag::PARAM,
            Kind::Proj(_, list) => self.list_flags(list) | flag::PROJ,
            Kind::Var(_) => flag::VAR,
        }
    }

    fn dyn_flags(&self, id: DynId) -> u8 {
        let bounds = self.bounds(id);
        let principal = bounds.principal.map_or(0, |(_, args)| self.list_flags(args));
        bounds.bindings.iter().fold(principal, |flags, (_, ty)| flags | self.flags(*ty))
    }

    /// The outermost part of a type; none for parameters, variables and what is not known.
    pub(crate) fn head(&self, ty: Ty) -> Option<Head> {
        Some(match self.kind(ty) {
            Kind::Never => Head::Never,
            Kind::Bool => Head::Bool,
            Kind::Char => Head::Char,
            Kind::Str => Head::Str,
            Kind::Int(int) => Head::Int(int),
            Kind::Float(float) => Head::Float(float),
            Kind::Adt(def, _) => Head::Adt(def),
            Kind::Ref(_, mutable, _) => Head::Ref(mutable),
            Kind::Ptr(mutable, _) => Head::Ptr(mutable),
            Kind::Slice(_) => Head::Slice,
            Kind::Array(..) => Head::Array,
            Kind::Tuple(_) => Head::Tuple,
            Kind::FnDef(..) | Kind::Ctor(..) => Head::Fn,
            Kind::FnPtr(_) => Head::FnPtr,
            Kind::Dyn(id) => Head::Dyn(self.bounds(id).principal.map(|(def, _)| def)),
            Kind::Closure(..) => Head::Closure,
            Kind::Async(..) => Head::Async,
            Kind::Unknown
            | Kind::Opaque(..)
            | Kind::Param(_)
            | Kind::Proj(..)
            | Kind::Var(_)
            | Kind::Value(_)
            | Kind::Region(_) => return None,
        })
    }

    /// The outside of a type in the body at hand: there the parameter of a `#[for_each]` impl has one.
    pub(crate) fn own_head(&self, ty: Ty) -> Option<Head> {
        self.head(ty).or(self.each.filter(|(each, _)| *each == ty).map(|(_, head)| head))
    }

    /// A reference with an erased lifetime.
    pub(crate) fn reference(&mut self, mutable: bool, to: Ty) -> Ty {
        let erased = self.common.erased;
        self.ty(Kind::Ref(erased, mutable, to))
    }

    pub(crate) fn tuple(&mut self, types: &[Ty]) -> Ty {
        let list = self.list(types);
        self.ty(Kind::Tuple(list))
    }

    pub(crate) fn adt(&mut self, def: super::ty::Def, args: &[Ty]) -> Ty {
        let args = self.list(args);
        self.ty(Kind::Adt(def, args))
    }
}
