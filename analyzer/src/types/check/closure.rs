//! Closures and async blocks.

use super::super::infer::{ClosureSig, Infer};
use super::super::intern::TyVec;
use super::super::ty::{Kind, List, Origin, Pred, Ty};
use super::Expect;
use crate::hir::{BodyId, ExprId};

impl Infer<'_, '_> {
    pub(crate) fn check_async(&mut self, expr: ExprId, body: BodyId, expect: Expect) -> Ty {
        let hint = expect.hint().and_then(|wanted| self.expected_output(wanted));
        let output = hint.unwrap_or_else(|| self.fresh());
        let root = self.hir.bodies[body].root;
        self.in_body_of(output, |infer| {
            infer.check_to(root, output);
        });
        {
            let (origin, args) = self.origin(expr);
            self.types.ty(Kind::Async(origin, args, output))
        }
    }

    /// Where a closure or block stands, and the generics around it as they are in this body.
    fn origin(&mut self, expr: ExprId) -> (Origin, List) {
        let own = match self.env.owner {
            Some(owner) => super::super::collect::identity(self.decls, self.types, owner),
            None => TyVec::new(),
        };
        (Origin::Expr { expr, is_text: self.is_text }, self.types.list(&own))
    }

    /// What is wanted of a future: `Future<Output = T>` among the requirements on a variable.
    fn expected_output(&mut self, wanted: Ty) -> Option<Ty> {
        let wanted = self.shallow(wanted);
        let future = self.lang.future?;
        let output = self.decls.trait_member(future, "Output")?;
        if let Kind::Dyn(id) = self.kind(wanted) {
            return self.types.bounds(id).bindings.iter().find(|(def, _)| *def == output).map(|(_, ty)| *ty);
        }
        let Kind::Var(id) = self.kind(wanted) else { return None };
        let root = self.table.root(id);
        self.pending.iter().find_map(|obligation| match obligation.pred {
            Pred::Proj(assoc, args, ty) if assoc == output => {
                let Kind::Var(at) = self.shallow_kind(self.types.nth(args, 0)) else { return None };
                (self.table.root(at) == root).then_some(ty)
            }
            _ => None,
        })
    }

    /// Runs something in which `return` gives this type and loops around are out of reach.
    fn in_body_of(&mut self, ret: Ty, run: impl FnOnce(&mut Self)) {
        let breaks = std::mem::take(&mut self.body.breaks);
        let outer = self.body.ret.replace(ret);
        let diverges = std::mem::take(&mut self.body.diverges);
        run(self);
        self.body.diverges = diverges;
        self.body.ret = outer;
        self.body.breaks = breaks;
    }

    pub(crate) fn check_closure(&mut self, expr: ExprId, body: BodyId, is_async: bool, expect: Expect) -> Ty {
        let hir = self.hir;
        let data = &hir.bodies[body];
        let (wanted_inputs, wanted_output) = match expect.hint() {
            Some(wanted) => self.expected_signature(wanted),
            None => (None, None),
        };
        let is_loose = match expect {
            Expect::Loose => true,
            _ => expect.only().is_some_and(|wanted| self.is_tainted(wanted)),
        };
        let mut inputs = TyVec::new();
        for (index, (pat, written)) in data.params.iter().enumerate() {
            let wanted = wanted_inputs.as_ref().and_then(|inputs| inputs.get(index).copied());
            let ty = match (written, wanted) {
                (Some(written), wanted) => {
                    let ty = self.written(*written);
                    if let Some(wanted) = wanted {
                        self.eq(ty, wanted);
                    } else if is_loose {
                        self.taint(ty);
                    }
                    ty
                }
                (None, Some(wanted)) => wanted,
                // What is not known says what it is called with.
                (None, None) if is_loose => self.unknown(),
                (None, None) => self.fresh(),
            };
            if let Some(said) = self.said_pat(*pat) {
                self.eq(ty, said);
            }
            inputs.push(ty);
        }
        let written = data.ret.map(|ret| self.written(ret));
        let output = match (written, wanted_output) {
            (Some(written), _) => written,
            (None, Some(wanted)) if !is_async => wanted,
            _ => self.fresh(),
        };
        if is_loose {
            self.taint(output);
        }
        let (origin, args) = self.origin(expr);
        let result = if is_async { self.types.ty(Kind::Async(origin, args, output)) } else { output };
        self.closures.insert(origin, ClosureSig { inputs: inputs.clone(), output: result });
        let signature = self.fn_pointer(&super::super::solve::Callable { inputs: inputs.clone(), output: result });
        self.table.closures.insert(origin, signature);
        let params: Vec<_> = data.params.iter().map(|(pat, _)| *pat).collect();
        let root = data.root;
        self.in_body_of(output, |infer| {
            for (pat, ty) in params.into_iter().zip(inputs) {
                infer.check_pat(pat, ty);
            }
            infer.check_to(root, output);
        });
        self.types.ty(Kind::Closure(origin, args))
    }

    /// What is wanted of a closure: from a function pointer, a `dyn Fn`, or the requirements on a variable.
    fn expected_signature(&mut self, wanted: Ty) -> (Option<TyVec>, Option<Ty>) {
        let wanted = self.shallow(wanted);
        match self.kind(wanted) {
            Kind::FnPtr(parts) => {
                let mut inputs = self.types.vec(parts);
                let output = inputs.pop();
                (Some(inputs), output)
            }
            Kind::Dyn(id) => {
                let bounds = self.types.bounds(id).clone();
                let Some((def, args)) = bounds.principal else { return (None, None) };
                if !self.is_fn_trait(def) {
                    return (None, None);
                }
                let inputs = self.tuple_parts(self.types.nth(args, 0));
                (inputs, bounds.bindings.first().map(|(_, ty)| *ty))
            }
            Kind::Var(id) => self.required_signature(id),
            _ => (None, None),
        }
    }

    fn tuple_parts(&self, ty: Ty) -> Option<TyVec> {
        match self.shallow_kind(ty) {
            Kind::Tuple(parts) => Some(self.types.vec(parts)),
            _ => None,
        }
    }

    pub(super) fn required_signature(&mut self, var: u32) -> (Option<TyVec>, Option<Ty>) {
        let root = self.table.root(var);
        let (mut inputs, mut output) = (None, None);
        let mut bounds = Vec::new();
        for obligation in &self.pending {
            let args = match obligation.pred {
                Pred::Trait(bound) => bound.args,
                Pred::Proj(_, args, _) => args,
            };
            let Kind::Var(at) = self.shallow_kind(self.types.nth(args, 0)) else { continue };
            if self.table.root(at) == root {
                bounds.push(obligation.pred);
            }
        }
        let mut projections = Vec::new();
        for pred in bounds {
            match pred {
                Pred::Trait(bound) if self.is_callable_trait(bound.def) => {
                    inputs = inputs.or(self.tuple_parts(self.types.nth(bound.args, 1)));
                }
                Pred::Trait(bound) => {
                    // A trait of one's own whose supertrait is `Fn`.
                    let all = super::super::env::elaborate(self.decls, self.types, vec![bound], &mut projections);
                    for bound in all.into_iter().skip(1) {
                        if self.is_callable_trait(bound.def) {
                            inputs = inputs.or(self.tuple_parts(self.types.nth(bound.args, 1)));
                        }
                    }
                }
                Pred::Proj(assoc, args, ty) => projections.push((assoc, args, ty)),
            }
        }
        for (assoc, args, ty) in projections {
            let owner = self.decls.trait_of(assoc);
            if owner.is_some_and(|def| self.is_callable_trait(def)) {
                inputs = inputs.or(self.tuple_parts(self.types.nth(args, 1)));
                if owner.is_some_and(|def| self.is_fn_trait(def)) {
                    output = output.or(Some(ty));
                }
            }
        }
        (inputs, output)
    }

    fn is_callable_trait(&self, def: super::super::ty::Def) -> bool {
        self.is_fn_trait(def) || self.is_async_fn_trait(def)
    }
}
