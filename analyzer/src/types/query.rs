//! Answers questions about types once all bodies are inferred: what holds of them, what they are made of.

use rustc_hash::FxHashMap;

use super::decl::{AdtKind, Decls};
use super::fold::{Fold, fold, subst};
use super::infer::Infer;
use super::intern::Interner;
use super::print::Printer;
use super::solve::Verdict;
use super::ty::{Def, Kind, List, TraitRef, Ty, flag};

/// Steps of work for one question.
const FUEL: u32 = 20_000;
/// Types inside types: looked into so deep and no deeper.
const MAX_DEPTH: u32 = 16;

/// Types, and what is known of them inside one item.
pub(crate) struct Query<'q, 'x, 'a> {
    infer: &'q mut Infer<'x, 'a>,
}

impl<'q, 'x, 'a> Query<'q, 'x, 'a> {
    pub(crate) fn new(infer: &'q mut Infer<'x, 'a>) -> Query<'q, 'x, 'a> {
        Query { infer }
    }

    /// Answers what follows inside an item: by the bounds of its parameters.
    pub(crate) fn enter(&mut self, owner: Option<Def>) {
        self.infer.enter(owner);
    }

    pub(crate) fn types(&mut self) -> &mut Interner<'a> {
        self.infer.types
    }

    pub(crate) fn decls(&self) -> &'x Decls<'a> {
        self.infer.decls
    }

    pub(crate) fn lang(&self) -> super::lang::Lang {
        self.infer.lang
    }

    /// The item of the model with this path.
    pub(crate) fn path(&self, path: &str) -> Option<Def> {
        self.infer.names.get(path)
    }

    pub(crate) fn kind(&self, ty: Ty) -> Kind {
        self.infer.types.kind(ty)
    }

    /// Whether a trait holds for certain.
    pub(crate) fn holds(&mut self, def: Option<Def>, args: &[Ty]) -> bool {
        let Some(def) = def else { return false };
        self.infer.fuel = FUEL;
        let args = self.infer.types.list(args);
        self.infer.probe(|infer| infer.verdict(TraitRef { def, args }, 0)) == Verdict::Yes
    }

    /// Whether values of a type are copied. Of closures the captures decide, which nobody knows here.
    pub(crate) fn is_copy(&mut self, ty: Ty) -> bool {
        match self.kind(ty) {
            Kind::Never | Kind::Bool | Kind::Char | Kind::Int(_) | Kind::Float(_) | Kind::Ptr(..) => true,
            Kind::FnDef(..) | Kind::Ctor(..) | Kind::FnPtr(_) | Kind::Ref(_, false, _) => true,
            Kind::Str | Kind::Ref(_, true, _) | Kind::Slice(_) | Kind::Dyn(_) | Kind::Unknown | Kind::Closure(..) => {
                false
            }
            Kind::Tuple(parts) => self.infer.types.vec(parts).into_iter().all(|part| self.is_copy(part)),
            Kind::Array(of, _) => self.is_copy(of),
            _ => self.holds(self.infer.lang.copy, &[ty]),
        }
    }

    /// Whether dropping a value of a type may do something.
    pub(crate) fn needs_drop(&mut self, ty: Ty) -> bool {
        self.may_drop(ty, 0)
    }

    fn may_drop(&mut self, ty: Ty, depth: u32) -> bool {
        match self.kind(ty) {
            Kind::Never | Kind::Bool | Kind::Char | Kind::Str | Kind::Int(_) | Kind::Float(_) => false,
            Kind::Ref(..) | Kind::Ptr(..) | Kind::FnDef(..) | Kind::Ctor(..) | Kind::FnPtr(_) => false,
            Kind::Region(_) | Kind::Value(_) => false,
            Kind::Slice(of) | Kind::Array(of, _) => self.may_drop(of, depth),
            Kind::Tuple(parts) => self.any_drops(&self.infer.types.vec(parts), depth),
            Kind::Adt(def, args) => depth > MAX_DEPTH || self.adt_drops(ty, def, args, depth.saturating_add(1)),
            _ => !self.is_copy(ty),
        }
    }

    fn any_drops(&mut self, parts: &[Ty], depth: u32) -> bool {
        parts.iter().any(|&part| self.may_drop(part, depth))
    }

    fn adt_drops(&mut self, ty: Ty, def: Def, args: List, depth: u32) -> bool {
        let decls = self.infer.decls;
        let Some(adt) = decls.adt(def) else { return true };
        if adt.kind == AdtKind::Union || self.is_never_dropped(def) {
            return false;
        }
        if self.has_drop(ty) {
            return true;
        }
        let args = self.infer.types.vec(args);
        // Of the model's types private fields are left out: what their arguments do is theirs.
        if !def.is_text() && adt.kind == AdtKind::Struct && self.any_drops(&args, depth) {
            return true;
        }
        let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
        fields.into_iter().any(|(_, field)| {
            let field = self.settled(*field, &args);
            self.may_drop(field, depth)
        })
    }

    fn is_never_dropped(&self, def: Def) -> bool {
        let paths = ["std::mem::ManuallyDrop", "std::mem::MaybeUninit", "std::marker::PhantomData"];
        paths.iter().any(|path| self.path(path) == Some(def))
    }

    /// Whether a type itself implements `Drop`.
    pub(crate) fn has_drop(&mut self, ty: Ty) -> bool {
        match self.infer.lang.drop {
            Some(drop) => !self.infer.impls_for(drop, ty).is_empty(),
            None => false,
        }
    }

    /// A type of a declaration with arguments for its parameters, associated types settled.
    pub(crate) fn settled(&mut self, ty: Ty, args: &[Ty]) -> Ty {
        let ty = subst(self.infer.types, ty, args);
        self.normalize(ty)
    }

    /// Replaces associated types by what they stand for.
    pub(crate) fn normalize(&mut self, ty: Ty) -> Ty {
        self.infer.fuel = FUEL;
        let ty = self.infer.normalize(ty);
        if self.infer.types.flags(ty) & flag::VAR != 0 {
            // What an impl's own parameter is, its bounds say.
            self.infer.select();
            self.infer.pending.clear();
        }
        self.infer.resolve(ty)
    }

    /// The associated type of a trait for these arguments, `Self` first.
    pub(crate) fn assoc(&mut self, def: Option<Def>, name: &str, args: &[Ty]) -> Ty {
        let decls = self.infer.decls;
        let Some(member) = def.and_then(|def| decls.trait_member(def, name)) else {
            return self.infer.types.common.unknown;
        };
        let args = self.infer.types.list(args);
        let projection = self.infer.types.ty(Kind::Proj(member, args));
        self.normalize(projection)
    }

    /// The parameters of an item and those around, standing for themselves.
    pub(crate) fn identity(&mut self, def: Def) -> super::intern::TyVec {
        super::collect::identity(self.infer.decls, self.infer.types, def)
    }

    /// The type with what stands behind a function's own `impl Trait`s in their place.
    pub(crate) fn reveal(&mut self, ty: Ty, owner: Def, hidden: &FxHashMap<(Def, u32), Ty>) -> Ty {
        fold(self.infer.types, ty, &mut Reveal { owner, hidden })
    }

    /// A method of a trait.
    pub(crate) fn method(&self, def: Option<Def>, name: &str) -> Option<Def> {
        self.infer.decls.trait_member(def?, name)
    }

    /// The type of a field of a struct's, union's or enum's variant.
    pub(crate) fn field(&mut self, def: Def, args: List, variant: usize, field: usize) -> Option<Ty> {
        let decls = self.infer.decls;
        let ty = decls.adt(def)?.variants.get(variant)?.fields.get(field)?.1;
        let args = self.infer.types.vec(args);
        Some(self.settled(ty, &args))
    }

    /// The types of all fields of all variants.
    pub(crate) fn all_fields(&mut self, def: Def, args: List) -> Vec<Ty> {
        let args = self.infer.types.vec(args);
        let decls = self.infer.decls;
        let fields = decls.adt(def).into_iter().flat_map(|adt| &adt.variants).flat_map(|variant| &variant.fields);
        fields.map(|(_, ty)| self.settled(*ty, &args)).collect()
    }

    /// A member of an inherent impl of a type of the model.
    pub(crate) fn inherent(&self, ty: Ty, name: &str) -> Option<Def> {
        let head = self.infer.types.head(ty)?;
        let key = (head, crate::hir::Name::new(name));
        self.infer.decls.krates().find_map(|krate| Some(krate.impls.inherent.get(&key)?.first()?.1))
    }

    /// A type as text.
    pub(crate) fn print(&self, ty: Ty) -> String {
        let (decls, owner) = (self.infer.decls, self.infer.env.owner);
        Printer { decls, types: self.infer.types, owner, paths: None }.print(ty)
    }
}

/// Puts types in the place of a function's opaque ones.
struct Reveal<'h> {
    owner: Def,
    hidden: &'h FxHashMap<(Def, u32), Ty>,
}

impl Fold for Reveal<'_> {
    fn flags(&self) -> u8 {
        flag::LOCAL
    }

    fn replace(&mut self, _: &mut Interner<'_>, _: Ty, kind: Kind) -> Option<Ty> {
        match kind {
            Kind::Opaque(def, index, _) if def == self.owner => self.hidden.get(&(def, index)).copied(),
            _ => None,
        }
    }
}
