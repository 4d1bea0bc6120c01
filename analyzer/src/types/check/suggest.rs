//! Finds types that would settle what is ambiguous, and how to write them down: what is required of the type is asked of
//! each candidate.

use super::super::infer::Infer;
use super::super::print::Printer;
use super::super::results::{Place, SaidArg, Says, Suggestion};
use super::super::solve::Verdict;
use super::super::ty::{Def, Float, Int, Kind, List, Pred, Ty};
use crate::hir::{BindingKind, ExprId, ExprKind, PatId, PatKind, Path};
use crate::source::to_usize;

/// Suggestions for one ambiguity that are tried.
const MOST: usize = 12;
/// Impls of one trait that are looked at.
const MOST_IMPLS: usize = 200;

impl Infer<'_, '_> {
    /// Ways to settle an ambiguity, best first.
    pub(super) fn suggestions(&mut self, target: Ty, at: Place, required: Option<Def>) -> Vec<Suggestion> {
        let Kind::Var(_) = self.kind(target) else { return Vec::new() };
        let preds: Vec<Pred> = self.pending.iter().map(|obligation| obligation.pred).collect();
        let mut found: Vec<Suggestion> = Vec::new();
        for candidate in self.candidates(target, required, &preds) {
            if found.len() == MOST {
                break;
            }
            let written = self.probe(|infer| {
                let fits = infer.eq(target, candidate) && infer.all(&preds, 1) != Verdict::No;
                if fits { infer.written_at(at, target, required) } else { None }
            });
            if let Some(suggestion) = written
                && !found.contains(&suggestion)
            {
                found.push(suggestion);
            }
        }
        found
    }

    /// What the impls that are withheld would have made of a type, and how it is written down.
    pub(super) fn as_decided(&mut self, target: Ty, at: Place, required: Option<Def>) -> (Option<Ty>, Vec<Suggestion>) {
        let withheld = std::mem::take(&mut self.supposed.withheld);
        let pending = self.pending.clone();
        self.pending.iter_mut().for_each(|obligation| obligation.seen = usize::MAX);
        let found = self.probe(|infer| {
            infer.select();
            let written = infer.written_at(at, target, required);
            (Some(infer.resolve(target)), written.into_iter().filter(|written| written.ty != "_").collect())
        });
        self.pending = pending;
        self.supposed.withheld = withheld;
        found
    }

    /// Types to try, those most likely meant first.
    fn candidates(&mut self, target: Ty, required: Option<Def>, preds: &[Pred]) -> Vec<Ty> {
        let lang = self.lang;
        // Where a type must be known, what is required of it is not asked yet.
        let required = required.or_else(|| self.required_of(target, preds));
        let bound = preds.iter().find_map(|pred| match pred {
            Pred::Trait(bound) if Some(bound.def) == required => {
                let self_ty = self.shallow(self.types.nth(bound.args, 0));
                (self_ty == self.shallow(target) || self.resolve(self_ty) == target).then_some(*bound)
            }
            _ => None,
        });
        let plain = self.plain();
        let Some(bound) = bound else { return plain };
        let other = self.types.types(bound.args).get(1).copied().map(|ty| self.resolve(ty));
        if required == lang.from_iterator
            && let Some(item) = other
        {
            return self.collections(item);
        }
        if matches!(self.decls.name(bound.def).as_str(), "Sum" | "Product")
            && let Some(item) = other
        {
            let own = match self.kind(item) {
                Kind::Ref(_, _, to) => to,
                _ => item,
            };
            return std::iter::once(own).chain(plain).collect();
        }
        if self.decls.name(bound.def) == "FromStr" {
            return plain;
        }
        // Of std's own there are too many, unless an argument tells them apart.
        let all = self.implementors(bound.def).into_iter();
        let own = all.filter(|&ty| if other.is_some() { self.is_of_std(ty) } else { self.is_own(ty) });
        let (own, others): (Vec<Ty>, Vec<Ty>) = own.partition(|&ty| self.is_own(ty));
        own.into_iter().chain(plain).chain(others).collect()
    }

    /// The first trait that is required of a type.
    fn required_of(&mut self, target: Ty, preds: &[Pred]) -> Option<Def> {
        preds.iter().find_map(|pred| match pred {
            Pred::Trait(bound) => (self.resolve(self.types.nth(bound.args, 0)) == target).then_some(bound.def),
            Pred::Proj(..) => None,
        })
    }

    fn plain(&mut self) -> Vec<Ty> {
        let ints = [Int::I32, Int::U32, Int::U64, Int::Usize, Int::I64];
        let mut all: Vec<Ty> = ints.into_iter().map(|int| self.types.ty(Kind::Int(int))).collect();
        all.push(self.types.ty(Kind::Float(Float::F64)));
        all.extend(self.lang.string.map(|def| self.types.adt(def, &[])));
        all.push(self.types.common.bool);
        all
    }

    fn collections(&mut self, item: Ty) -> Vec<Ty> {
        let named = |infer: &Self, path: &str| infer.names.get(path);
        let mut all = Vec::new();
        for path in ["std::vec::Vec", "std::collections::HashSet", "std::collections::BTreeSet"] {
            if let Some(def) = named(self, path) {
                let args = self.args_with_defaults(def, &[item]);
                all.push(self.types.adt(def, &args));
            }
        }
        if let Kind::Tuple(parts) = self.kind(item)
            && let [key, value] = *self.types.types(parts)
        {
            for path in ["std::collections::HashMap", "std::collections::BTreeMap"] {
                if let Some(def) = named(self, path) {
                    let args = self.args_with_defaults(def, &[key, value]);
                    all.push(self.types.adt(def, &args));
                }
            }
        }
        all.extend(self.lang.string.map(|def| self.types.adt(def, &[])));
        all
    }

    fn args_with_defaults(&mut self, def: Def, given: &[Ty]) -> super::super::intern::TyVec {
        let mut args = super::super::intern::TyVec::from_slice(given);
        for index in given.len()..self.decls.param_count(def) {
            let default = match self.decls.param(def, index).map(|param| param.kind) {
                Some(super::super::decl::ParamKind::Type { default: Some(default) }) => default,
                _ => self.unknown(),
            };
            let arg = super::super::fold::subst(self.types, default, &args);
            args.push(arg);
        }
        args
    }

    /// Types that implement a trait without anything to choose: those of the text first.
    fn implementors(&mut self, def: Def) -> Vec<Ty> {
        let decls = self.decls;
        let mut found = Vec::new();
        for krate in decls.krates() {
            let impls = krate.impls.of_trait.get(&def).map_or(&[][..], Vec::as_slice);
            for &block in impls.iter().take(MOST_IMPLS) {
                let Some(decl) = decls.impl_decl(block) else { continue };
                if !decl.for_each.is_empty() {
                    found.extend(&decl.for_each);
                } else if self.types.flags(decl.self_ty) & super::super::ty::flag::PARAM == 0 {
                    found.push(decl.self_ty);
                }
            }
        }
        found
    }

    /// Whether the text may name a type without another crate.
    fn is_of_std(&self, ty: Ty) -> bool {
        match self.kind(ty) {
            Kind::Adt(def, _) if !def.is_text() => self.names.path(def).is_some_and(|path| path.starts_with("std::")),
            _ => true,
        }
    }

    fn is_own(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), Kind::Adt(def, _) if def.is_text())
    }

    /// The edit that writes the types down, now that what is missing is bound.
    fn written_at(&mut self, at: Place, target: Ty, required: Option<Def>) -> Option<Suggestion> {
        match at {
            Place::Pat(pat) => self.written_on_pat(pat),
            Place::Method(call) => self.written_on_method(call),
            Place::Expr(expr) => match self.hir.kind(expr) {
                ExprKind::Path(path) => self.written_on_path(expr, path, target, required),
                _ => None,
            },
            Place::Binding(_) => None,
        }
    }

    fn written_on_pat(&mut self, pat: PatId) -> Option<Suggestion> {
        let PatKind::Binding { binding, sub: None } = self.hir.pats[pat].kind else { return None };
        let declared = &self.hir.bindings[binding];
        if !declared.whole || !matches!(declared.kind, BindingKind::Let | BindingKind::ClosureParam) {
            return None;
        }
        let ty = self.out.pats.get(crate::hir::Id::index(pat)).copied().flatten()?;
        let text = self.text_of(ty)?;
        let says = Says::Pat(pat, self.resolve(ty));
        Some(Suggestion { edits: vec![(self.hir.pats[pat].span.after(), format!(": {text}"))], ty: text, says })
    }

    fn written_on_method(&mut self, call: ExprId) -> Option<Suggestion> {
        let ExprKind::MethodCall { method_span, turbofish, .. } = self.hir.kind(call) else { return None };
        if !turbofish.is_empty() {
            return None;
        }
        let callee = *self.out.calls.get(&call)?;
        let (text, args) = self.own_args_text(callee.def, callee.args)?;
        let says = Says::Args(call, args);
        Some(Suggestion { edits: vec![(method_span.after(), format!("::<{text}>"))], ty: text, says })
    }

    fn written_on_path(&mut self, expr: ExprId, path: &Path, target: Ty, required: Option<Def>) -> Option<Suggestion> {
        let callee = *self.out.paths.get(&expr)?;
        let last = path.segments.last()?;
        let parent = self.decls.generics(callee.def).parent;
        let before = path.segments.iter().rev().nth(1);
        if let (Some(trait_def), Some(before)) = (parent.filter(|_| self.decls.trait_of(callee.def).is_some()), before)
            && Some(trait_def) == required.or(Some(trait_def))
            && self.resolve(self.types.nth(callee.args, 0)) == self.resolve(target)
        {
            let text = self.text_of(target)?;
            let start = path.span.before();
            let edits = vec![(start, format!("<{text} as ")), (before.span.after(), ">".to_owned())];
            let says = Says::Args(expr, vec![(trait_def, 0, self.resolve(target))]);
            return Some(Suggestion { edits, ty: text, says });
        }
        if let (Some(parent), Some(before)) = (parent, before)
            && let Some(decl) = self.decls.impl_decl(parent)
            && before.args.is_empty()
        {
            let args = self.types.vec(callee.args);
            let own = super::super::fold::subst(self.types, decl.self_ty, &args);
            if let Kind::Adt(def, adt_args) = self.kind(own)
                && let Some((text, args)) = self.own_args_text(def, adt_args)
            {
                let (edits, says) = (vec![(before.span.after(), format!("::<{text}>"))], Says::Args(expr, args));
                return Some(Suggestion { edits, ty: text, says });
            }
        }
        if !last.args.is_empty() {
            return None;
        }
        let (text, args) = self.own_args_text(callee.def, callee.args)?;
        let (edits, says) = (vec![(path.span.after(), format!("::<{text}>"))], Says::Args(expr, args));
        Some(Suggestion { edits, ty: text, says })
    }

    /// The arguments of an item's own parameters, as they are written in angle brackets.
    fn own_args_text(&mut self, def: Def, args: List) -> Option<(String, Vec<SaidArg>)> {
        let generics = self.decls.generics(def);
        if generics.written < generics.params.len() || generics.params.is_empty() {
            return None;
        }
        let own_self = usize::from(self.decls.trait_decl(def).is_some());
        let skip = to_usize(generics.before) + own_self;
        let args: Vec<Ty> = self.types.types(args).iter().copied().skip(skip).collect();
        let (mut shown, mut said) = (Vec::new(), Vec::new());
        for (at, &arg) in args.iter().enumerate() {
            let param = self.decls.param(def, skip + at)?;
            match param.kind {
                super::super::decl::ParamKind::Region => {}
                super::super::decl::ParamKind::Type { default: Some(_) } => break,
                _ => {
                    shown.push(self.text_of(arg)?);
                    said.push((def, skip + at, self.resolve(arg)));
                }
            }
        }
        (!shown.is_empty()).then(|| (shown.join(", "), said))
    }

    /// A type as it can be written: nothing for closures and other types without a name.
    pub(super) fn text_of(&mut self, ty: Ty) -> Option<String> {
        let ty = self.resolve(ty);
        let mut nameless = false;
        super::super::fold::walk(self.types, ty, &mut |_, kind| {
            nameless |= matches!(
                kind,
                Kind::Closure(..)
                    | Kind::Async(..)
                    | Kind::Opaque(..)
                    | Kind::FnDef(..)
                    | Kind::Ctor(..)
                    | Kind::Unknown
            );
            !nameless
        });
        if nameless {
            return None;
        }
        let printer = Printer { decls: self.decls, types: self.types, owner: self.env.owner, paths: Some(self.names) };
        Some(printer.print(ty))
    }
}
