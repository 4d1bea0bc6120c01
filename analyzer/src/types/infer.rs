//! The state of inferring the types of one text, body by body.

use rustc_hash::{FxHashMap, FxHashSet};

use super::decl::Decls;
use super::env::Env;
use super::intern::{Interner, TyVec};
use super::lang::Lang;
use super::names::Names;
use super::solve::{Obligation, Verdict};
use super::table::{Table, resolve, shallow};
use super::ty::{Def, Kind, List, Origin, Ty, VarKind};
use super::unify::unify;
use crate::hir::{BindingId, ExprId, Hir, ScopeId};

/// Inference over one text.
pub(crate) struct Infer<'x, 'a> {
    pub(crate) decls: &'x Decls<'a>,
    pub(crate) names: &'x Names,
    pub(crate) lang: Lang,
    pub(crate) types: &'x mut Interner<'a>,
    /// What is read: the text, or the model of std with its bodies.
    pub(crate) hir: &'a Hir,
    pub(crate) is_text: bool,
    pub(crate) table: Table,
    pub(crate) env: Env,
    /// What must still hold.
    pub(crate) pending: Vec<Obligation>,
    /// How many requirements there were.
    pub(crate) required: u32,
    /// Projections without variables and parameters, and what they stand for.
    pub(crate) projections: FxHashMap<Ty, Ty>,
    /// The same for the parameters of the item at hand.
    pub(crate) own_projections: FxHashMap<Ty, Ty>,
    /// Trait references without variables and parameters, and whether they hold.
    pub(crate) verdicts: FxHashMap<(Def, List), Verdict>,
    pub(crate) closures: FxHashMap<Origin, ClosureSig>,
    /// The closures of bodies that are done, in terms of the generics around them: when code is to be run.
    pub(crate) known_closures: FxHashMap<Origin, ClosureSig>,
    /// How much of the budget for the body at hand is left.
    pub(crate) fuel: u32,
    pub(crate) out: super::results::Results,
    /// Whether `Results::details` are gathered.
    pub(crate) is_detailed: bool,
    /// What comes out of looking at a body under a supposition; kept for its room.
    pub(crate) scratch: super::results::Results,
    pub(crate) supposed: super::check::Supposition,
    /// Where the body at hand owes a type to an impl that is the only one.
    pub(crate) decisions: Vec<super::solve::Decision>,
    pub(crate) body: super::check::BodyState,
    /// Traits whose methods need no import.
    pub(crate) prelude: &'x FxHashSet<Def>,
    /// The scopes whose traits can be used in the body at hand.
    pub(crate) body_scope: Vec<ScopeId>,
    /// Traits imported or declared in scopes.
    pub(crate) scope_traits: FxHashMap<ScopeId, Vec<Def>>,
    /// From the 2024 edition on, the value of code that never ends is of type `!`.
    pub(crate) never_falls_back_to_never: bool,
    /// Statements that are there under some configurations only.
    pub(crate) conditional: FxHashSet<crate::source::Span>,
    /// Whether the text is a part of a crate, so that impls and members may stand elsewhere.
    pub(crate) is_part: bool,
    /// Calls of macros that are not known, in order.
    pub(crate) unknown_macros: Vec<crate::source::Span>,
    /// Variables by binding, while a body is checked.
    pub(crate) locals: FxHashMap<BindingId, Ty>,
}

/// What is known of a closure.
#[derive(Debug, Clone)]
pub(crate) struct ClosureSig {
    pub(crate) inputs: TyVec,
    pub(crate) output: Ty,
}

impl<'x, 'a> Infer<'x, 'a> {
    pub(crate) fn new(
        model: &'x super::Model,
        decls: &'x Decls<'a>,
        types: &'x mut Interner<'a>,
        hir: &'a Hir,
    ) -> Infer<'x, 'a> {
        Infer {
            decls,
            names: &model.names,
            lang: model.lang,
            types,
            hir,
            is_text: decls.own_is_text,
            table: Table::default(),
            env: Env::default(),
            pending: Vec::new(),
            required: 0,
            projections: FxHashMap::default(),
            own_projections: FxHashMap::default(),
            verdicts: FxHashMap::default(),
            closures: FxHashMap::default(),
            known_closures: FxHashMap::default(),
            fuel: 0,
            out: super::results::Results::default(),
            is_detailed: false,
            scratch: super::results::Results::default(),
            supposed: super::check::Supposition::default(),
            decisions: Vec::new(),
            body: super::check::BodyState::default(),
            prelude: &model.prelude,
            body_scope: Vec::new(),
            scope_traits: FxHashMap::default(),
            never_falls_back_to_never: false,
            is_part: super::part::is_part(hir, &model.names),
            unknown_macros: hir.unknown_macros(),
            conditional: hir.conditional_nodes().collect(),
            locals: FxHashMap::default(),
        }
    }

    /// An item of what is read.
    pub(crate) fn own_def(&self, item: crate::hir::ItemId) -> Def {
        if self.is_text { Def::text(item) } else { Def::model(item) }
    }

    pub(crate) fn kind(&self, ty: Ty) -> Kind {
        self.types.kind(ty)
    }

    /// What a type is as far as known, at the outside.
    pub(crate) fn shallow(&self, ty: Ty) -> Ty {
        shallow(self.types, &self.table, ty)
    }

    /// The kind of what a type is as far as known.
    pub(crate) fn shallow_kind(&self, ty: Ty) -> Kind {
        self.types.kind(self.shallow(ty))
    }

    /// Replaces all variables whose value is known.
    pub(crate) fn resolve(&mut self, ty: Ty) -> Ty {
        resolve(self.types, &self.table, ty)
    }

    pub(crate) fn resolve_list(&mut self, list: List) -> List {
        if self.types.list_flags(list) & super::ty::flag::VAR == 0 {
            return list;
        }
        let mut parts = self.types.vec(list);
        for part in &mut parts {
            *part = self.resolve(*part);
        }
        self.types.list(&parts)
    }

    pub(crate) fn fresh(&mut self) -> Ty {
        self.table.fresh(self.types, VarKind::General)
    }

    /// Makes two types equal, or changes nothing.
    pub(crate) fn eq(&mut self, a: Ty, b: Ty) -> bool {
        if a == b {
            return true;
        }
        let snapshot = self.table.snapshot();
        let holds = unify(self.types, &mut self.table, a, b);
        match holds {
            true => self.table.commit(snapshot),
            false => self.table.rollback(snapshot),
        }
        holds
    }

    /// Whether two types could be made equal.
    pub(crate) fn could_eq(&mut self, a: Ty, b: Ty) -> bool {
        let snapshot = self.table.snapshot();
        let holds = unify(self.types, &mut self.table, a, b);
        self.table.rollback(snapshot);
        holds
    }

    /// Runs something and takes back what it did to variables.
    pub(crate) fn probe<T>(&mut self, run: impl FnOnce(&mut Self) -> T) -> T {
        let snapshot = self.table.snapshot();
        let pending = self.pending.len();
        let found = run(self);
        self.pending.truncate(pending);
        self.table.rollback(snapshot);
        found
    }

    /// Spends one step of the budget; false when there is none left.
    pub(crate) fn spend(&mut self) -> bool {
        self.fuel = self.fuel.saturating_sub(1);
        self.fuel > 0
    }

    pub(crate) fn unknown(&self) -> Ty {
        self.types.common.unknown
    }

    pub(crate) fn is_unknown(&self, ty: Ty) -> bool {
        ty == self.types.common.unknown
    }

    pub(crate) fn is_never(&self, ty: Ty) -> bool {
        ty == self.types.common.never
    }

    /// Nothing is said of the variables in a type any more.
    pub(crate) fn taint(&mut self, ty: Ty) {
        super::unify::taint(self.types, &mut self.table, ty);
    }

    /// Whether a type is unknown, or a variable that something unknown may settle.
    pub(crate) fn is_tainted(&self, ty: Ty) -> bool {
        match self.shallow_kind(ty) {
            Kind::Unknown => true,
            Kind::Var(id) => self.table.is_tainted(id),
            _ => false,
        }
    }

    pub(crate) fn taint_list(&mut self, list: List) {
        for ty in self.types.vec(list) {
            self.taint(ty);
        }
    }

    /// The expression being checked.
    pub(crate) fn at(&self) -> Option<ExprId> {
        self.table.at
    }

    /// Fresh variables for the parameters of an item and those around; the first ones may be given.
    pub(crate) fn fresh_args(&mut self, def: Def, given: &[Ty]) -> TyVec {
        let mut args = TyVec::from_slice(given);
        for index in given.len()..self.decls.param_count(def) {
            let param = self.decls.param(def, index);
            let arg = match param.map(|param| param.kind) {
                Some(super::decl::ParamKind::Region) => self.types.common.erased,
                _ => self.fresh(),
            };
            args.push(arg);
        }
        args
    }
}

impl super::collect::Fresh for Table {
    fn fresh(&mut self, types: &mut Interner<'_>) -> Ty {
        let var = Table::fresh(self, types, VarKind::General);
        if let Kind::Var(id) = types.kind(var) {
            self.holes.push(id);
        }
        var
    }

    fn fresh_unsized(&mut self, types: &mut Interner<'_>) -> Ty {
        Table::fresh(self, types, VarKind::General)
    }
}
