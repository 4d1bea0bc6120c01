//! Traits that the language implements: of functions, closures, tuples, futures.

use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::ty::{Def, Kind, Origin, Pred, TraitRef, Ty, flag};
use super::Step;

/// A callable's parameters and result.
#[derive(Debug, Clone)]
pub(crate) struct Callable {
    pub(crate) inputs: TyVec,
    pub(crate) output: Ty,
}

impl Infer<'_, '_> {
    pub(super) fn is_builtin(&mut self, trait_ref: TraitRef) -> bool {
        let def = Some(trait_ref.def);
        let lang = self.lang;
        let self_ty = self.types.nth(trait_ref.args, 0);
        let kind = self.kind(self_ty);
        if self.is_fn_trait(trait_ref.def) || self.is_async_fn_trait(trait_ref.def) {
            return matches!(kind, Kind::FnDef(..) | Kind::Ctor(..) | Kind::FnPtr(_) | Kind::Closure(..));
        }
        if def == lang.future {
            return matches!(kind, Kind::Async(..));
        }
        if def == lang.clone || def == lang.copy {
            return matches!(
                kind,
                Kind::Tuple(_) | Kind::FnDef(..) | Kind::Ctor(..) | Kind::FnPtr(_) | Kind::Closure(..) | Kind::Never
            );
        }
        let of_pointers = [lang.debug, lang.partial_eq, lang.eq, lang.partial_ord, lang.ord, lang.hash, lang.pointer];
        matches!(kind, Kind::FnPtr(_)) && of_pointers.contains(&def)
    }

    pub(crate) fn is_fn_trait(&self, def: Def) -> bool {
        let def = Some(def);
        def == self.lang.fn_once || def == self.lang.fn_mut || def == self.lang.function
    }

    pub(crate) fn is_async_fn_trait(&self, def: Def) -> bool {
        let def = Some(def);
        def == self.lang.async_fn_once || def == self.lang.async_fn_mut || def == self.lang.async_fn
    }

    pub(super) fn confirm_builtin(&mut self, trait_ref: TraitRef) -> Step {
        let self_ty = self.types.nth(trait_ref.args, 0);
        if self.is_fn_trait(trait_ref.def) || self.is_async_fn_trait(trait_ref.def) {
            let Some(callable) = self.callable(self_ty) else { return Step::Failed };
            let inputs = self.types.tuple(&callable.inputs);
            let wanted = self.types.nth(trait_ref.args, 1);
            return match self.eq(inputs, wanted) {
                true => Step::Done(Vec::new()),
                false => Step::Failed,
            };
        }
        if let Kind::Tuple(parts) = self.kind(self_ty) {
            let each = self.types.vec(parts).into_iter().map(|part| {
                let args = self.types.list(&[part]);
                Pred::Trait(TraitRef { def: trait_ref.def, args })
            });
            return Step::Done(each.collect());
        }
        if let (Kind::FnPtr(_), Some(&other)) = (self.kind(self_ty), self.types.types(trait_ref.args).get(1))
            && !self.eq(self_ty, other)
        {
            return Step::Failed;
        }
        Step::Done(Vec::new())
    }

    /// The signature of a function, constructor, function pointer or closure.
    pub(crate) fn callable(&mut self, ty: Ty) -> Option<Callable> {
        let ty = self.shallow(ty);
        match self.kind(ty) {
            Kind::FnDef(def, args) => {
                let args = self.types.vec(args);
                Some(self.signature(def, &args)?)
            }
            Kind::Ctor(def, variant, args) => {
                let args_vec = self.types.vec(args);
                let decls = self.decls;
                let fields = &decls.adt(def)?.variants.get(crate::source::to_usize(variant))?.fields;
                let mut inputs = TyVec::new();
                for (_, field) in fields {
                    let field = super::super::fold::subst(self.types, *field, &args_vec);
                    inputs.push(self.normalize(field));
                }
                Some(Callable { inputs, output: self.types.ty(Kind::Adt(def, args)) })
            }
            Kind::FnPtr(parts) => {
                let mut inputs = self.types.vec(parts);
                let output = inputs.pop()?;
                Some(Callable { inputs, output })
            }
            Kind::Closure(origin, args) => {
                let super::super::infer::ClosureSig { mut inputs, output } = {
                    let known = self.closures.get(&origin).or_else(|| self.known_closures.get(&origin));
                    known?.clone()
                };
                let args = self.types.vec(args);
                for input in &mut inputs {
                    *input = self.of_closure(*input, &args);
                }
                Some(Callable { inputs, output: self.of_closure(output, &args) })
            }
            _ => None,
        }
    }

    /// A part of a closure's signature, which is in terms of the generics around it, with arguments for these. In the body
    /// that the closure stands in, they are themselves.
    fn of_closure(&mut self, ty: Ty, args: &[Ty]) -> Ty {
        if self.types.flags(ty) & (flag::PARAM | flag::PROJ) == 0 {
            return ty;
        }
        let ty = super::super::fold::subst(self.types, ty, args);
        self.normalize(ty)
    }

    /// A function's parameters and result with arguments for its generics, associated types settled.
    pub(crate) fn signature(&mut self, def: Def, args: &[Ty]) -> Option<Callable> {
        let decls = self.decls;
        let decl = decls.function(def)?;
        let mut inputs = TyVec::new();
        for &input in &decl.inputs {
            let input = super::super::fold::subst(self.types, input, args);
            inputs.push(self.normalize(input));
        }
        let output = super::super::fold::subst(self.types, decl.output, args);
        let output = self.normalize(output);
        let output = if decl.is_async {
            {
                let args = self.types.list(args);
                self.types.ty(Kind::Async(Origin::Fn(def), args, output))
            }
        } else {
            output
        };
        Some(Callable { inputs, output })
    }
}
