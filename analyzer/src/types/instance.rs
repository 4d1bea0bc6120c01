//! Says what generic code means for the types at hand: which impl's method a call runs, what a type is without parameters.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Model;
use super::decl::{AdtKind, Decls, Shape};
use super::fold::{Fold, fold, subst};
use super::infer::Infer;
use super::intern::Interner;
use super::query::Query;
use super::results::Results;
use super::solve::{Candidate, Choice, Verdict};
use super::table::resolve;
use super::ty::{Def, Kind, List, Origin, TraitRef, Ty, flag};
use crate::hir::{BodyId, BodyOwner, Hir, ItemId, ItemKind, Name};
use crate::report::Edition;

/// Hidden types inside hidden types: followed so far and no further.
const MAX_HIDDEN: usize = 32;

/// What the call of a function or of a trait's member leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Member {
    /// This function, with arguments for all its generics.
    Fn(Def, List),
    /// A member of the trait of a `dyn` type, to be found behind its vtable.
    Virtual(Def, List),
    /// `call`, `call_mut` or `call_once` of a function, closure or function pointer.
    Call,
    /// A member that `#[derive]` or the language writes for the type.
    Derived(Def, Ty),
    /// Not known.
    Unknown,
}

/// A variant's name, its fields, and whether they are named.
pub(crate) type Part = (Name, Vec<(Name, Ty)>, bool);

/// A text and the model of std with all that inference says of them: of the text at once, of the model's bodies on demand.
pub(crate) struct Typing<'x, 'a> {
    infer: Infer<'x, 'a>,
    model: &'a Model,
    text: &'a Hir,
    of_text: Results,
    of_model: Results,
    /// Bodies of the model that have been inferred.
    done: FxHashSet<BodyId>,
    /// Bodies by the item they are of: the text's, then the model's.
    bodies: [FxHashMap<ItemId, BodyId>; 2],
}

impl<'x, 'a> Typing<'x, 'a> {
    /// Infers a text; `model` has its bodies.
    pub(crate) fn new(
        model: &'a Model,
        decls: &'x Decls<'a>,
        types: &'x mut Interner<'a>,
        text: &'a Hir,
        edition: Edition,
    ) -> Typing<'x, 'a>
    where
        'a: 'x,
    {
        let mut infer = Infer::new(model, decls, types, text);
        infer.never_falls_back_to_never = edition == Edition::E2024;
        infer.is_detailed = true;
        // What is run is whole: else rustc would not build it either.
        infer.is_part = false;
        infer.check_all();
        let of_text = std::mem::take(&mut infer.out);
        let bodies = [bodies_of(text), bodies_of(&model.hir)];
        let of_model = Results::default();
        let mut typing = Typing { infer, model, text, of_text, of_model, done: FxHashSet::default(), bodies };
        typing.read_model();
        typing.infer.make_room();
        typing.leave_model();
        typing.infer.enter(None);
        typing
    }

    pub(crate) fn decls(&self) -> &'x Decls<'a> {
        self.infer.decls
    }

    pub(crate) fn lang(&self) -> super::lang::Lang {
        self.infer.lang
    }

    pub(crate) fn types(&mut self) -> &mut Interner<'a> {
        self.infer.types
    }

    /// The model's names.
    pub(crate) fn names(&self) -> &'x super::names::Names {
        self.infer.names
    }

    /// The item of the model with this path.
    pub(crate) fn path(&self, path: &str) -> Option<Def> {
        self.infer.names.get(path)
    }

    /// A type as text.
    pub(crate) fn print(&self, ty: Ty) -> String {
        let (decls, types) = (self.infer.decls, &*self.infer.types);
        super::print::Printer { decls, types, owner: None, paths: None }.print(ty)
    }

    /// The parameters and result of a function for these arguments.
    pub(crate) fn signature(&mut self, def: Def, args: List) -> Option<(Vec<Ty>, Ty)> {
        let decl = self.infer.decls.function(def)?;
        let inputs = decl.inputs.iter().map(|&input| self.monomorphic(input, args)).collect();
        let output = self.monomorphic(decl.output, args);
        let future = Kind::Async(Origin::Fn(def), args, output);
        Some((inputs, if decl.is_async { self.infer.types.ty(future) } else { output }))
    }

    /// How many parameters the trait of a member has, `Self` included.
    pub(crate) fn param_count_of_trait(&self, member: Def) -> usize {
        self.infer.decls.trait_of(member).map_or(0, |def| self.infer.decls.param_count(def))
    }

    /// The variants of an enum, a struct or a tuple: name, fields, whether they are named; and whether it is an enum. None of
    /// other types.
    pub(crate) fn parts(&mut self, ty: Ty) -> Option<(Vec<Part>, bool)> {
        match self.kind(ty) {
            Kind::Tuple(types) => {
                let types = self.infer.types.vec(types);
                let fields = types.iter().map(|&ty| (Name::default(), ty)).collect();
                Some((vec![(Name::default(), fields, false)], false))
            }
            Kind::Adt(def, args) => {
                let adt = self.infer.decls.adt(def).filter(|adt| adt.kind != AdtKind::Union)?;
                let is_enum = adt.kind == AdtKind::Enum;
                let mut parts = Vec::new();
                for variant in &adt.variants {
                    let fields = variant.fields.iter();
                    let fields = fields.map(|(name, ty)| (name.clone(), self.monomorphic(*ty, args))).collect();
                    parts.push((variant.name.clone(), fields, variant.shape == Shape::Named));
                }
                Some((parts, is_enum))
            }
            _ => None,
        }
    }

    /// The variant that `#[default]` marks.
    pub(crate) fn default_variant(&self, ty: Ty) -> Option<usize> {
        let Kind::Adt(def, _) = self.kind(ty) else { return None };
        let hir = self.hir(def.is_text());
        let ItemKind::Enum(item) = &hir.items[def.item()].kind else { return None };
        let marked =
            |span: crate::source::Span| hir.node_attrs.iter().any(|(of, attr)| *of == span && attr.name == "default");
        item.variants.iter().position(|variant| marked(variant.span))
    }

    pub(crate) fn kind(&self, ty: Ty) -> Kind {
        self.infer.types.kind(ty)
    }

    pub(crate) fn interned(&self) -> &Interner<'a> {
        self.infer.types
    }

    /// The arenas that a definition or origin is of.
    pub(crate) fn hir(&self, is_text: bool) -> &'a Hir {
        if is_text { self.text } else { &self.model.hir }
    }

    /// What inference says of the text, or of the model's bodies that were asked for.
    pub(crate) fn results(&self, is_text: bool) -> &Results {
        if is_text { &self.of_text } else { &self.of_model }
    }

    /// Questions about types, and what inference says of the text or of the model's bodies that were asked for.
    pub(crate) fn query(&mut self, is_text: bool) -> (Query<'_, 'x, 'a>, &Results) {
        let results = if is_text { &self.of_text } else { &self.of_model };
        (Query::new(&mut self.infer), results)
    }

    /// In a body of a `#[for_each]` impl of the model: its parameter, and a type that it stands for.
    pub(crate) fn each_around(&mut self, is_text: bool, body: BodyId) -> Option<(Ty, Kind)> {
        if is_text {
            return None;
        }
        let BodyOwner::Item(item) = self.model.hir.bodies[body].owner else { return None };
        let (each, first) = self.infer.each_around(Def::model(item))?;
        Some((each, self.kind(first)))
    }

    /// The body of a function, constant or static.
    pub(crate) fn body_of(&self, def: Def) -> Option<BodyId> {
        let [text, model] = &self.bodies;
        let bodies = if def.is_text() { text } else { model };
        bodies.get(&def.item()).copied()
    }

    /// Infers a body of the model, once.
    pub(crate) fn know(&mut self, is_text: bool, body: BodyId) {
        if is_text {
            return;
        }
        let body = self.model.hir.outermost(body);
        if self.done.insert(body) {
            self.read_model();
            self.infer.check_body(body);
            self.leave_model();
            self.infer.enter(None);
        }
    }

    /// Turns inference to the model's bodies; `leave_model` turns it back.
    fn read_model(&mut self) {
        let infer = &mut self.infer;
        (infer.hir, infer.is_text) = (&self.model.hir, false);
        std::mem::swap(&mut infer.out, &mut self.of_model);
        infer.scope_traits.clear();
        infer.unknown_macros.clear();
        infer.conditional.clear();
    }

    fn leave_model(&mut self) {
        let infer = &mut self.infer;
        (infer.hir, infer.is_text) = (self.text, true);
        std::mem::swap(&mut infer.out, &mut self.of_model);
    }

    /// A type with arguments in the place of parameters, as it is when the program runs: no projections, no lifetimes, and
    /// what stands behind `impl Trait`.
    pub(crate) fn monomorphic(&mut self, ty: Ty, args: List) -> Ty {
        let args = self.infer.types.vec(args);
        let ty = subst(self.infer.types, ty, &args);
        let ty = self.revealed(ty);
        // What nothing settles has no variable either, once the body that it was of is left.
        if self.infer.types.flags(ty) & flag::VAR == 0 { ty } else { self.infer.types.common.unknown }
    }

    fn revealed(&mut self, ty: Ty) -> Ty {
        let mut ty = fold(self.infer.types, ty, &mut EraseRegions);
        for _ in 0..MAX_HIDDEN {
            if self.infer.types.flags(ty) & (flag::PROJ | flag::LOCAL) == 0 {
                return ty;
            }
            let before = ty;
            ty = self.infer.normalize(ty);
            self.settle();
            ty = resolve(self.infer.types, &self.infer.table, ty);
            let mut opaques = Vec::new();
            super::fold::walk(self.infer.types, ty, &mut |ty, kind| {
                match kind {
                    Kind::Opaque(def, index, args) => opaques.push((ty, def, Some(index), args)),
                    Kind::Async(Origin::Fn(def), args, _) => opaques.push((ty, def, None, args)),
                    _ => {}
                }
                true
            });
            let mut replaced = Vec::with_capacity(opaques.len());
            for (opaque, def, index, args) in opaques {
                match (self.given_by_impl(opaque, def, args), index) {
                    (Some(given), _) => replaced.push((opaque, given)),
                    (None, Some(index)) => replaced.push((opaque, self.hidden(def, index, args))),
                    (None, None) => {}
                }
            }
            if !replaced.is_empty() {
                ty = fold(self.infer.types, ty, &mut super::check::ReplaceAll { replaced });
            }
            ty = fold(self.infer.types, ty, &mut EraseRegions);
            if ty == before {
                return ty;
            }
        }
        self.infer.types.common.unknown
    }

    /// What a trait's function gives that is `async`, or gives `impl Trait`, is what the impl's does.
    fn given_by_impl(&mut self, ty: Ty, def: Def, args: List) -> Option<Ty> {
        self.infer.decls.trait_of(def)?;
        let is_all = match self.kind(ty) {
            Kind::Opaque(_, index, _) => {
                let output = self.infer.decls.function(def)?.output;
                matches!(self.kind(output), Kind::Opaque(of, at, _) if (of, at) == (def, index))
            }
            _ => true,
        };
        match self.member(def, args) {
            Member::Fn(found, args) if found != def && is_all => Some(self.signature(found, args)?.1),
            _ => None,
        }
    }

    /// What stands behind an `impl Trait`.
    fn hidden(&mut self, def: Def, index: u32, args: List) -> Ty {
        if let Some(body) = self.body_of(def) {
            self.know(def.is_text(), body);
        }
        let found = self.results(def.is_text()).details.opaques.get(&(def, index)).copied();
        let args = self.infer.types.vec(args);
        found.map_or(self.infer.types.common.unknown, |ty| subst(self.infer.types, ty, &args))
    }

    /// Carries out what is pending.
    fn settle(&mut self) {
        self.infer.fuel = 100_000;
        self.infer.select();
        self.infer.pending.clear();
    }

    /// What a call leads to; arguments are monomorphic.
    pub(crate) fn member(&mut self, def: Def, args: List) -> Member {
        let decls = self.infer.decls;
        let Some(trait_def) = decls.trait_of(def) else { return Member::Fn(def, args) };
        let all = self.infer.types.vec(args);
        let count = decls.param_count(trait_def).min(all.len());
        let (of_trait, own) = all.split_at(count);
        let trait_args = self.infer.types.list(of_trait);
        let trait_ref = TraitRef { def: trait_def, args: trait_args };
        self.infer.enter(None);
        self.infer.fuel = 100_000;
        let Some(candidate) = self.way(trait_ref) else { return Member::Unknown };
        let self_ty = self.infer.types.nth(trait_args, 0);
        match candidate {
            Candidate::Impl(def_impl) => self.impl_member(def, def_impl, trait_ref, own, args),
            Candidate::Object(_) => Member::Virtual(def, args),
            Candidate::Derive => Member::Derived(def, self_ty),
            Candidate::Builtin if self.infer.is_fn_trait(trait_def) => Member::Call,
            Candidate::Builtin => Member::Derived(def, self_ty),
            Candidate::Bound(_) => Member::Unknown,
        }
    }

    /// How a trait holds. Among impls that differ in auto traits only (`dyn Error`, `dyn Error + Send`), which inference
    /// does not tell apart, it is the one for just this type.
    fn way(&mut self, trait_ref: TraitRef) -> Option<Candidate> {
        match self.infer.choose(trait_ref, 0) {
            Choice::One(candidate) => return Some(candidate),
            Choice::None => return None,
            Choice::Open | Choice::Many => {}
        }
        let ways = self.infer.ways(trait_ref);
        let exact = ways.iter().copied().find(|&way| self.is_exact(way, trait_ref));
        exact.or(ways.first().copied())
    }

    fn is_exact(&mut self, way: Candidate, trait_ref: TraitRef) -> bool {
        let Candidate::Impl(of) = way else { return false };
        let Some(declared) = self.infer.decls.impl_decl(of).and_then(|decl| decl.trait_ref) else { return false };
        let Some(args) = self.infer.match_impl(of, trait_ref) else { return false };
        let declared = self.infer.types.vec(declared.args);
        let asked = self.infer.types.vec(trait_ref.args);
        declared.iter().zip(&asked).all(|(&declared, &asked)| {
            let ty = subst(self.infer.types, declared, &args);
            let ty = resolve(self.infer.types, &self.infer.table, ty);
            fold(self.infer.types, ty, &mut EraseRegions) == fold(self.infer.types, asked, &mut EraseRegions)
        })
    }

    fn impl_member(&mut self, def: Def, of: Def, trait_ref: TraitRef, own: &[Ty], args: List) -> Member {
        let decls = self.infer.decls;
        let Some(decl) = decls.impl_decl(of) else { return Member::Unknown };
        if decl.is_variadic {
            return Member::Derived(def, self.infer.types.nth(trait_ref.args, 0));
        }
        // The trait's own body, if the impl has none.
        let Some(&member) = decl.items.get(decls.name(def)) else { return Member::Fn(def, args) };
        let Some(impl_args) = self.infer.match_impl(of, trait_ref) else { return Member::Unknown };
        for pred in self.infer.impl_preds(of, &impl_args) {
            self.infer.require(pred);
        }
        self.settle();
        let mut all = Vec::new();
        for &arg in impl_args.iter().chain(own) {
            let arg = resolve(self.infer.types, &self.infer.table, arg);
            all.push(self.revealed(arg));
        }
        Member::Fn(member, self.infer.types.list(&all))
    }

    /// Whether a trait holds of a monomorphic type.
    pub(crate) fn holds(&mut self, trait_def: Option<Def>, ty: Ty) -> bool {
        self.infer.enter(None);
        self.infer.fuel = 100_000;
        self.infer.holds(trait_def, &[ty]) == Verdict::Yes
    }
}

fn bodies_of(hir: &Hir) -> FxHashMap<ItemId, BodyId> {
    let owned = hir.bodies.iter().filter_map(|(id, body)| match body.owner {
        BodyOwner::Item(item) => Some((item, id)),
        _ => None,
    });
    let is_one = |item: ItemId| !matches!(hir.items[item].kind, ItemKind::Enum(_));
    owned.filter(|(item, _)| is_one(*item)).collect()
}

/// Lifetimes say nothing of what runs.
struct EraseRegions;

impl Fold for EraseRegions {
    fn flags(&self) -> u8 {
        flag::REGION
    }

    fn replace(&mut self, types: &mut Interner<'_>, _: Ty, kind: Kind) -> Option<Ty> {
        matches!(kind, Kind::Region(_)).then_some(types.common.erased)
    }
}

/// Whether anything in a type is not known.
pub(crate) fn is_unknown(types: &Interner<'_>, ty: Ty) -> bool {
    types.flags(ty) & flag::UNKNOWN != 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hir::Id as _;
    use crate::types::collect::collect;

    /// Every body that the model has is inferred whole.
    #[test]
    fn the_models_bodies_are_understood() {
        let model = Model::with_bodies();
        let text = Hir::default();
        let mut types = Interner::new(&model.store);
        let decls = collect(&text, Some((&model.krate, &model.hir)), &model.names, &mut types);
        let mut typing = Typing::new(&model, &decls, &mut types, &text, Edition::E2024);
        let hir = &model.hir;
        for (id, body) in hir.bodies.iter() {
            if matches!(body.owner, BodyOwner::Item(_)) {
                typing.know(false, id);
            }
        }
        let mut known = 0;
        let mut complaints = Vec::new();
        for (id, expr) in hir.exprs.iter() {
            let ty = typing.results(false).exprs.get(id.index()).copied().flatten();
            known += usize::from(ty.is_some());
            let is_whole = ty.is_none_or(|ty| !is_unknown(typing.interned(), ty));
            if !is_whole {
                let item = hir.bodies[hir.outermost(expr.body)].owner;
                let BodyOwner::Item(item) = item else { continue };
                complaints.push(format!("{}: {:?}", hir.items[item].name, expr.kind));
            }
        }
        let found = typing.results(false).ambiguities.len();
        complaints.truncate(40);
        assert!(known > 10);
        assert!(complaints.is_empty() && found == 0, "{found} ambiguities\n{}", complaints.join("\n"));
    }
}
