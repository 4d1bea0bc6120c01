//! Coercions (<https://doc.rust-lang.org/reference/type-coercions.html>).

use super::super::infer::Infer;
use super::super::results::Adjust;
use super::super::ty::{Def, Kind, List, Pred, TraitRef, Ty};
use crate::hir::ExprId;

impl Infer<'_, '_> {
    /// Makes a value of one type fit where another is wanted; false where it does not.
    pub(crate) fn coerce(&mut self, expr: ExprId, from: Ty, to: Ty) -> bool {
        let (from, to) = (self.shallow(from), self.shallow(to));
        if from == to {
            return true;
        }
        match (self.kind(from), self.kind(to)) {
            (Kind::Never, Kind::Var(id)) => {
                self.table.set_diverging(id);
                self.adjust(expr, Adjust::NeverToAny, to);
                return true;
            }
            (Kind::Never, _) => {
                self.adjust(expr, Adjust::NeverToAny, to);
                return true;
            }
            (Kind::Unknown, _) | (_, Kind::Unknown) | (Kind::Var(_), _) => return self.eq(from, to),
            _ => {}
        }
        if self.unsize(from, to) {
            self.adjust(expr, Adjust::Unsize, to);
            return true;
        }
        match (self.kind(from), self.kind(to)) {
            (Kind::Ref(_, _, _), Kind::Ref(_, mutable, _)) => return self.reborrow(expr, from, to, mutable),
            (Kind::Ref(_, from_mut, a), Kind::Ptr(to_mut, b)) | (Kind::Ptr(from_mut, a), Kind::Ptr(to_mut, b)) => {
                let fits = (from_mut || !to_mut) && self.eq(a, b);
                if fits {
                    self.adjust(expr, Adjust::Pointer, to);
                }
                return fits;
            }
            (Kind::FnDef(..) | Kind::Ctor(..) | Kind::Closure(..), Kind::FnPtr(_)) => {
                let Some(callable) = self.callable(from) else { return false };
                let pointer = self.fn_pointer(&callable);
                let fits = self.eq(pointer, to);
                if fits {
                    self.adjust(expr, Adjust::FnPointer, to);
                }
                return fits;
            }
            _ => {}
        }
        self.eq(from, to)
    }

    /// `&mut T` to `&T`, `&String` to `&str`.
    fn reborrow(&mut self, expr: ExprId, from: Ty, to: Ty, mutable: bool) -> bool {
        let Kind::Ref(_, from_mut, inner) = self.kind(from) else { return false };
        if mutable && !from_mut {
            return false;
        }
        let mut at = self.shallow(inner);
        let mut count = 1;
        loop {
            let candidate = self.types.reference(mutable, at);
            if self.eq(candidate, to) {
                if count > 1 || from_mut != mutable {
                    self.adjust_reborrow(expr, from, mutable, count, to);
                }
                return true;
            }
            if self.is_open_var(at) || count > 12 {
                return false;
            }
            let Some(next) = self.deref(at) else { return false };
            at = next;
            count += 1;
        }
    }

    fn adjust_reborrow(&mut self, expr: ExprId, from: Ty, mutable: bool, count: usize, to: Ty) {
        if !self.is_detailed {
            return;
        }
        let mut at = from;
        for _ in 0..count {
            let Some(next) = self.deref(at) else { return };
            self.adjust_deref(expr, at, next);
            at = next;
        }
        self.adjust(expr, Adjust::Borrow(super::super::method::AutoRef::Borrow(mutable)), to);
    }

    /// `&[T; N]` to `&[T]`, `Box<T>` to `Box<dyn Trait>`.
    fn unsize(&mut self, from: Ty, to: Ty) -> bool {
        match (self.kind(from), self.kind(to)) {
            (Kind::Ref(_, a_mut, a), Kind::Ref(_, b_mut, b)) | (Kind::Ref(_, a_mut, a), Kind::Ptr(b_mut, b)) => {
                (a_mut || !b_mut) && self.unsize_inner(a, b)
            }
            (Kind::Ptr(a_mut, a), Kind::Ptr(b_mut, b)) => (a_mut || !b_mut) && self.unsize_inner(a, b),
            (Kind::Adt(a, a_args), Kind::Adt(b, b_args)) if a == b && self.is_pointer(a, from) => {
                self.unsize_args(a_args, b_args)
            }
            _ => false,
        }
    }

    /// Whether a type points to another, so that what it points to may lose its size.
    fn is_pointer(&self, def: Def, ty: Ty) -> bool {
        let Some(coerce) = self.lang.coerce_unsized else { return false };
        let _ = def;
        !self.impls_for(coerce, ty).is_empty()
    }

    fn unsize_args(&mut self, from: List, to: List) -> bool {
        let (from, to) = (self.types.vec(from), self.types.vec(to));
        let Some((&from_last, &to_last)) = self.last_type(&from).zip(self.last_type(&to)) else { return false };
        let (from_last, to_last) = (self.shallow(from_last), self.shallow(to_last));
        // `Pin<Box<T>>` and `Cell<Box<T>>`: what is inside points.
        self.unsize_inner(from_last, to_last) || self.unsize(from_last, to_last)
    }

    fn last_type<'t>(&self, args: &'t [Ty]) -> Option<&'t Ty> {
        args.iter().rev().find(|&&arg| !matches!(self.kind(arg), Kind::Region(_)))
    }

    fn unsize_inner(&mut self, from: Ty, to: Ty) -> bool {
        let (from, to) = (self.shallow(from), self.shallow(to));
        match (self.kind(from), self.kind(to)) {
            (Kind::Array(a, _), Kind::Slice(b)) => self.eq(a, b),
            (Kind::Dyn(_), Kind::Dyn(_)) => self.upcast(from, to),
            (Kind::Unknown | Kind::Slice(_) | Kind::Str, Kind::Dyn(_)) => false,
            (Kind::Var(_), Kind::Dyn(_)) if self.is_open_var(from) => false,
            (_, Kind::Dyn(_)) => self.promise_dyn(from, to),
            (Kind::Adt(a, a_args), Kind::Adt(b, b_args)) if a == b && from != to => {
                // `RefCell<T>` to `RefCell<dyn Trait>`: the last field.
                let snapshot = self.table.snapshot();
                let (a_args, b_args) = (self.types.vec(a_args), self.types.vec(b_args));
                let fits = match self.last_type(&a_args).zip(self.last_type(&b_args)) {
                    Some((&a, &b)) => {
                        let b = self.shallow(b);
                        matches!(self.kind(b), Kind::Dyn(_) | Kind::Slice(_)) && self.unsize_inner(a, b)
                    }
                    None => false,
                };
                match fits {
                    true => self.table.commit(snapshot),
                    false => self.table.rollback(snapshot),
                }
                fits
            }
            _ => false,
        }
    }

    fn upcast(&mut self, from: Ty, to: Ty) -> bool {
        let (Kind::Dyn(a), Kind::Dyn(b)) = (self.kind(from), self.kind(to)) else { return false };
        let (Some((a_def, _)), Some((b_def, b_args))) =
            (self.types.bounds(a).principal, self.types.bounds(b).principal)
        else {
            return true;
        };
        if a_def == b_def {
            return self.eq(from, to);
        }
        let Some(bound) = self.object_trait(a, from, b_def) else { return false };
        let theirs = self.types.vec(bound.args);
        let theirs = self.types.list(theirs.get(1..).unwrap_or(&[]));
        super::super::unify::unify_lists(self.types, &mut self.table, theirs, b_args)
    }

    /// Requires of a type what a `dyn` type promises.
    fn promise_dyn(&mut self, from: Ty, to: Ty) -> bool {
        let Kind::Dyn(id) = self.kind(to) else { return false };
        let bounds = self.types.bounds(id).clone();
        if let Some((def, args)) = bounds.principal {
            let mut all: super::super::intern::TyVec = smallvec::smallvec![from];
            all.extend(self.types.vec(args));
            let list = self.types.list(&all);
            self.require(Pred::Trait(TraitRef { def, args: list }));
            for (assoc, ty) in bounds.bindings {
                let Some(owner) = self.decls.trait_of(assoc) else { continue };
                // A binding may be of a supertrait: its arguments follow from the trait's.
                let bound = TraitRef { def, args: list };
                let all = super::super::env::elaborate(self.decls, self.types, vec![bound], &mut Vec::new());
                if let Some(bound) = all.into_iter().find(|bound| bound.def == owner) {
                    self.require(Pred::Proj(assoc, bound.args, ty));
                }
            }
        }
        true
    }
}
