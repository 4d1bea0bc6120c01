//! `join!`, `try_join!` and `select!`: futures in a list of the model, which is awaited.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use super::pat::Phase;
use super::scope::Holds;
use crate::hir::{Branch, ExprId, MacroCall, Select};
use crate::types::{Kind, Ty};

/// Branches that `select!` has at most.
const MAX_BRANCHES: usize = 64;

impl Builder<'_, '_, '_, '_> {
    pub(super) fn join_macro(&mut self, dest: &Place, expr: ExprId, call: &MacroCall) {
        let is_try = call.path.last() == "try_join";
        let around = self.enter(Holds::Vars);
        // Those of futures are polled in their order.
        let is_biased = self.is_of_futures(call);
        let Some((list, outputs)) = self.future_list(expr, &call.args) else { return self.unsupported("join!") };
        let made = match is_try {
            true => self.try_joined(dest, expr, list, is_biased),
            false => self.joined(expr, list, is_biased),
        };
        let Some((future, pairs)) = made else { return self.unsupported("join!") };
        let value = self.awaited(future, pairs);
        if is_try {
            self.unpacked_result(dest, value, &outputs);
        } else {
            let parts = self.pairs(value.into(), &outputs);
            self.aggregate(dest, Aggregate::Tuple, parts);
        }
        self.leave(around);
    }

    fn is_of_futures(&self, call: &MacroCall) -> bool {
        match &call.path.res {
            crate::hir::Res::Extern(path) => path.starts_with("futures"),
            _ => call.path.segments.first().is_some_and(|first| first.name.starts_with("futures")),
        }
    }

    /// The futures, evaluated in order, as a list; and what each gives.
    fn future_list(&mut self, expr: ExprId, args: &[ExprId]) -> Option<(LocalId, Vec<Ty>)> {
        let lang = self.unit.query.lang();
        let nodes = self.wholes(args);
        let values = self.as_operands(&nodes);
        let (end, more) = (self.unit.query.path("tokio::macros::end")?, self.unit.query.path("tokio::macros::more")?);
        let (of_end, of_more) =
            (self.unit.query.path("tokio::macros::End")?, self.unit.query.path("tokio::macros::More")?);
        let mut ty = self.unit.query.types().adt(of_end, &[]);
        let mut list = self.call_for(end, &[], Vec::new(), ty, expr);
        let mut outputs = Vec::new();
        for (node, value) in nodes.into_iter().zip(values).rev() {
            let of = self.ty(node);
            let future = self.future_of(of);
            outputs.push(self.unit.query.assoc(lang.future, "Output", &[future]));
            let rest = (Operand::Move(list.into()), ty);
            ty = self.unit.query.types().adt(of_more, &[future, rest.1]);
            list = self.call_for(more, &[of, rest.1], vec![value, rest.0], ty, expr);
        }
        outputs.reverse();
        if self.needs_drop(ty) {
            self.schedule_value(list, self.vars);
        }
        Some((list, outputs))
    }

    /// The future that waits for all of a list, and what it gives.
    fn joined(&mut self, expr: ExprId, list: LocalId, is_biased: bool) -> Option<(LocalId, Ty)> {
        let (join, of_join) =
            (self.unit.query.path("tokio::macros::join")?, self.unit.query.path("tokio::macros::Join")?);
        let of_list = self.graph.locals[list].ty;
        let ty = self.unit.query.types().adt(of_join, &[of_list]);
        let args = vec![Operand::Move(list.into()), self.bool_const(is_biased)];
        let future = self.call_for(join, &[of_list], args, ty, expr);
        let lang = self.unit.query.lang();
        let pairs = self.unit.query.assoc(lang.future, "Output", &[ty]);
        Some((future, pairs))
    }

    fn try_joined(&mut self, dest: &Place, expr: ExprId, list: LocalId, is_biased: bool) -> Option<(LocalId, Ty)> {
        let join = self.unit.query.path("tokio::macros::try_join")?;
        let of_join = self.unit.query.path("tokio::macros::TryJoin")?;
        let of_dest = self.place_ty(dest);
        let Kind::Adt(_, args) = self.kind(of_dest) else { return None };
        let error = self.unit.query.types().nth(args, 1);
        let of_list = self.graph.locals[list].ty;
        let ty = self.unit.query.types().adt(of_join, &[error, of_list]);
        let args = vec![Operand::Move(list.into()), self.bool_const(is_biased)];
        let future = self.call_for(join, &[error, of_list], args, ty, expr);
        let lang = self.unit.query.lang();
        let result = self.unit.query.assoc(lang.future, "Output", &[ty]);
        Some((future, result))
    }

    /// Awaits a future that is dropped with the scope at hand.
    fn awaited(&mut self, future: LocalId, output: Ty) -> LocalId {
        let ty = self.graph.locals[future].ty;
        if self.needs_drop(ty) {
            self.schedule_value(future, self.vars);
        }
        let value = self.local(output);
        self.push(StatementKind::Await { future: future.into(), dest: value.into() });
        if self.needs_drop(output) {
            self.schedule_value(value, self.vars);
        }
        value
    }

    /// The values of nested pairs.
    fn pairs(&mut self, mut at: Place, outputs: &[Ty]) -> Vec<Operand> {
        let mut parts = Vec::with_capacity(outputs.len());
        for &output in outputs {
            let of_pair = self.place_ty(&at);
            let rest = match self.kind(of_pair) {
                Kind::Tuple(types) => self.unit.query.types().nth(types, 1),
                _ => self.unknown(),
            };
            parts.push(self.consume(at.project(Projection::Field(0, output)), output));
            at = at.project(Projection::Field(1, rest));
        }
        parts
    }

    /// `Ok` of a tuple from `Ok` of nested pairs, or the error.
    fn unpacked_result(&mut self, dest: &Place, value: LocalId, outputs: &[Ty]) {
        let (from, to) = (self.graph.locals[value].ty, self.place_ty(dest));
        let (Kind::Adt(def, of_value), Kind::Adt(_, of_dest)) = (self.kind(from), self.kind(to)) else {
            return self.unsupported("try_join!");
        };
        let types = self.unit.query.types();
        let (pairs, tuple, error) = (types.nth(of_value, 0), types.nth(of_dest, 0), types.nth(of_dest, 1));
        let values: Vec<Ty> = outputs.iter().map(|output| self.ok_of(*output)).collect();
        let (fail, after) = (self.block(), self.block());
        self.test_variant(&value.into(), 0, fail);
        let inside = Place::of(value).project(Projection::Downcast(0)).project(Projection::Field(0, pairs));
        let parts = self.pairs(inside, &values);
        let all = self.local(tuple);
        self.aggregate(&all.into(), Aggregate::Tuple, parts);
        let adt = |variant| Aggregate::Adt { def, variant, args: of_dest, union_field: None };
        self.aggregate(dest, adt(0), vec![Operand::Move(all.into())]);
        self.goto(after);
        self.at = fail;
        let found = Place::of(value).project(Projection::Downcast(1)).project(Projection::Field(0, error));
        let found = self.consume(found, error);
        self.aggregate(dest, adt(1), vec![found]);
        self.join(after);
    }

    fn ok_of(&mut self, result: Ty) -> Ty {
        match self.kind(result) {
            Kind::Adt(_, args) => self.unit.query.types().nth(args, 0),
            _ => self.unknown(),
        }
    }

    pub(super) fn select_macro(&mut self, dest: &Place, expr: ExprId, select: &Select) {
        if select.branches.len() > MAX_BRANCHES || self.selected(dest, expr, select).is_none() {
            self.unsupported("select!");
        }
    }

    /// Waits for branches until one gives what its pattern takes.
    fn selected(&mut self, dest: &Place, expr: ExprId, select: &Select) -> Option<()> {
        let after = self.block();
        let around = self.enter(Holds::Vars);
        let disabled = self.disabled(&select.branches);
        let futures: Vec<ExprId> = select.branches.iter().map(|branch| branch.future).collect();
        let (list, _) = self.future_list(expr, &futures)?;
        let make = self.unit.query.path("tokio::macros::select")?;
        let of_select = self.unit.query.path("tokio::macros::Select")?;
        let (next, of_next) =
            (self.unit.query.path("tokio::macros::next")?, self.unit.query.path("tokio::macros::Next")?);
        let of_list = self.graph.locals[list].ty;
        let ty = self.unit.query.types().adt(of_select, &[of_list]);
        let is_biased = self.bool_const(select.is_biased);
        let args = vec![Operand::Move(list.into()), Operand::Copy(disabled.into()), is_biased];
        let waiting = self.call_for(make, &[of_list], args, ty, expr);
        if self.needs_drop(ty) {
            self.schedule_value(waiting, self.vars);
        }
        let erased = self.unit.query.types().common.erased;
        let ty = self.unit.query.types().adt(of_next, &[erased, of_list]);
        let lang = self.unit.query.lang();
        let picked = self.unit.query.assoc(lang.future, "Output", &[ty]);
        // What is picked outlives the futures.
        let value = self.local(picked);
        let again = self.block();
        self.join(again);
        let borrowed = self.borrowed(waiting.into(), true);
        let future = self.call_for(next, &[of_list], vec![borrowed], ty, expr);
        self.push(StatementKind::Await { future: future.into(), dest: value.into() });
        let none = self.block();
        self.test_variant(&value.into(), 1, none);
        let of_picked = self.ok_of(picked);
        let mut place = Place::of(value).project(Projection::Downcast(1)).project(Projection::Field(0, of_picked));
        for branch in &select.branches {
            let other = self.block();
            self.test_variant(&place, 0, other);
            let of_place = self.place_ty(&place);
            let Kind::Adt(_, args) = self.kind(of_place) else { return None };
            let (of_this, of_rest) = {
                let types = self.unit.query.types();
                (types.nth(args, 0), types.nth(args, 1))
            };
            let this = place.project(Projection::Downcast(0)).project(Projection::Field(0, of_this));
            self.branch(dest, branch, &this, (value, again), around.depth, after);
            self.at = other;
            place = place.project(Projection::Downcast(1)).project(Projection::Field(0, of_rest));
        }
        self.end(TerminatorKind::Unreachable);
        self.at = none;
        self.exit_to(around.depth);
        self.none_left(dest, expr, select);
        self.goto(after);
        self.scopes.truncate(around.depth);
        self.leave(around);
        self.at = after;
        Some(())
    }

    /// A bit for each branch whose precondition does not hold.
    fn disabled(&mut self, branches: &[Branch]) -> LocalId {
        let u64 = self.intern(Kind::Int(crate::types::Int::U64));
        let mask = self.local(u64);
        let zero = self.bits(0, u64);
        self.assign(&mask.into(), Rvalue::Use(zero));
        for (index, branch) in branches.iter().enumerate() {
            let Some(precondition) = branch.precondition else { continue };
            let (fail, holds) = (self.block(), self.block());
            let around = self.enter(Holds::Temps);
            self.condition(precondition, fail, around.depth);
            self.leave(around);
            self.goto(holds);
            self.at = fail;
            let bit = self.bits(1u128 << index, u64);
            self.assign(&mask.into(), Rvalue::Binary(BinOp::BitOr, Overflow::Never, Operand::Copy(mask.into()), bit));
            self.join(holds);
        }
        mask
    }

    /// Runs a branch's handler, once the futures are gone; where its pattern does not match, waits again.
    fn branch(
        &mut self,
        dest: &Place,
        branch: &Branch,
        place: &Place,
        (value, again): (LocalId, BlockId),
        depth: usize,
        after: BlockId,
    ) {
        let fail = self.block();
        self.test(branch.pat, place, fail);
        self.exit_to(depth);
        let inside = self.enter(Holds::Both);
        let of_value = self.graph.locals[value].ty;
        if self.needs_drop(of_value) {
            self.schedule_value(value, self.vars);
        }
        self.declare_all(branch.pat);
        self.bind(branch.pat, place, Phase::All);
        self.schedule_bound(branch.pat);
        self.eval(dest, Node::whole(self, branch.handler));
        self.leave(inside);
        self.goto(after);
        self.at = fail;
        self.push(StatementKind::Drop(value.into()));
        self.goto(again);
    }

    fn none_left(&mut self, dest: &Place, expr: ExprId, select: &Select) {
        match select.otherwise.as_slice() {
            [] => self.panic_with(expr, "all branches are disabled and there is no else branch"),
            [otherwise] => self.eval_alone(dest, *otherwise),
            _ => self.unsupported("select! with `default` or `complete`"),
        }
    }
}
