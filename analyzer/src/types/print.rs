//! Writes types as rustc shows them, paths shortened to their last name.

use std::fmt::Write as _;

use super::decl::{Decls, ParamKind};
use super::intern::Interner;
use super::names::Names;
use super::ty::{Def, Kind, List, Ty};
use crate::source::to_usize;

/// What printing a type needs.
pub(crate) struct Printer<'x, 'a> {
    pub(crate) decls: &'x Decls<'a>,
    pub(crate) types: &'x Interner<'a>,
    /// Whose generic parameters `Param` names.
    pub(crate) owner: Option<Def>,
    /// Where the paths of types of std are found that need an import.
    pub(crate) paths: Option<&'x Names>,
}

/// Types inside types: written so deep and no deeper.
const MAX_DEPTH: u32 = 24;
/// Bytes of a type that are written, about.
const MAX_LENGTH: usize = 2_000;

impl Printer<'_, '_> {
    /// A type as text.
    pub(crate) fn print(&self, ty: Ty) -> String {
        let mut out = String::new();
        self.ty(ty, &mut out, 0);
        out
    }

    fn ty(&self, ty: Ty, out: &mut String, depth: u32) {
        if depth > MAX_DEPTH || out.len() > MAX_LENGTH {
            out.push('…');
            return;
        }
        let depth = depth + 1;
        match self.types.kind(ty) {
            Kind::Unknown => out.push_str("{unknown}"),
            Kind::Never => out.push('!'),
            Kind::Bool => out.push_str("bool"),
            Kind::Char => out.push_str("char"),
            Kind::Str => out.push_str("str"),
            Kind::Int(int) => out.push_str(int.name()),
            Kind::Float(super::ty::Float::F32) => out.push_str("f32"),
            Kind::Float(super::ty::Float::F64) => out.push_str("f64"),
            Kind::Adt(def, args) => {
                out.push_str(self.path(def));
                let shown = self.without_defaults(def, args);
                self.args(&shown, out, depth);
            }
            Kind::Ref(_, mutable, to) => {
                out.push_str(if mutable { "&mut " } else { "&" });
                self.pointee(to, out, depth);
            }
            Kind::Ptr(mutable, to) => {
                out.push_str(if mutable { "*mut " } else { "*const " });
                self.pointee(to, out, depth);
            }
            Kind::Slice(of) => {
                out.push('[');
                self.ty(of, out, depth);
                out.push(']');
            }
            Kind::Array(of, len) => {
                out.push('[');
                self.ty(of, out, depth);
                out.push_str("; ");
                match self.types.kind(len) {
                    Kind::Unknown => out.push('_'),
                    _ => self.ty(len, out, depth),
                }
                out.push(']');
            }
            Kind::Tuple(parts) => self.tuple(parts, out, depth),
            Kind::FnDef(def, args) => self.function(def, args, out, depth),
            Kind::Ctor(def, variant, _) => self.constructor(def, variant, out),
            Kind::FnPtr(parts) => {
                out.push_str("fn");
                self.signature(self.types.types(parts), out, depth);
            }
            Kind::Dyn(id) => self.dynamic(id, out, depth),
            Kind::Closure(..) => out.push_str("{closure}"),
            Kind::Async(super::ty::Origin::Expr { .. }, ..) => out.push_str("{async block}"),
            Kind::Async(super::ty::Origin::Fn(_), _, output) => {
                out.push_str("impl Future<Output = ");
                self.ty(output, out, depth);
                out.push('>');
            }
            Kind::Opaque(def, index, args) => self.opaque(def, index, args, out, depth),
            Kind::Param(index) => self.param(index, out),
            Kind::Proj(assoc, args) => self.projection(assoc, args, out, depth),
            Kind::Var(_) => out.push('_'),
            Kind::Value(value) => {
                let _ = write!(out, "{value}");
            }
            Kind::Region(_) => out.push_str("'_"),
        }
    }

    /// A type's name; its path where that is wanted and the name alone may not be in scope.
    fn path(&self, def: Def) -> &str {
        const PRELUDE: [&str; 5] = ["Box", "Option", "Result", "String", "Vec"];
        let name = self.decls.name(def).as_str();
        let path = self.paths.filter(|_| !def.is_text() && !PRELUDE.contains(&name)).and_then(|names| names.path(def));
        path.map_or(name, |path| path.as_str())
    }

    /// What stands behind `&`: sums need brackets.
    fn pointee(&self, to: Ty, out: &mut String, depth: u32) {
        let is_sum = match self.types.kind(to) {
            Kind::Dyn(id) => {
                let bounds = self.types.bounds(id);
                bounds.autos.len() + usize::from(bounds.principal.is_some()) > 1
            }
            _ => false,
        };
        if is_sum {
            out.push('(');
        }
        self.ty(to, out, depth);
        if is_sum {
            out.push(')');
        }
    }

    /// The arguments of a type, without those at the end that are the defaults of their parameters.
    fn without_defaults(&self, def: Def, args: List) -> Vec<Ty> {
        let mut args = self.types.types(args).to_vec();
        while let Some(&last) = args.last() {
            let param = self.decls.param(def, args.len() - 1);
            let default = match param.map(|param| param.kind) {
                Some(ParamKind::Type { default } | ParamKind::Const { default, .. }) => default,
                _ => None,
            };
            let is_default = default.is_some_and(|default| self.is_default(default, last, &args));
            if !is_default {
                break;
            }
            args.pop();
        }
        args
    }

    /// Whether a type is the default of a parameter, given the arguments before it.
    fn is_default(&self, default: Ty, ty: Ty, args: &[Ty]) -> bool {
        if default == ty {
            return true;
        }
        match (self.types.kind(default), self.types.kind(ty)) {
            (Kind::Param(index), _) => args.get(to_usize(index)) == Some(&ty),
            (Kind::Adt(a, a_args), Kind::Adt(b, b_args)) => a == b && self.are_defaults(a_args, b_args, args),
            (Kind::FnPtr(a), Kind::FnPtr(b)) | (Kind::Tuple(a), Kind::Tuple(b)) => self.are_defaults(a, b, args),
            _ => false,
        }
    }

    fn are_defaults(&self, defaults: List, types: List, args: &[Ty]) -> bool {
        let (defaults, types) = (self.types.types(defaults), self.types.types(types));
        defaults.len() == types.len() && defaults.iter().zip(types).all(|(&a, &b)| self.is_default(a, b, args))
    }

    fn args(&self, args: &[Ty], out: &mut String, depth: u32) {
        let is_region = |arg: Ty| matches!(self.types.kind(arg), Kind::Region(_));
        let shown: Vec<Ty> = args.iter().copied().filter(|&arg| !is_region(arg)).collect();
        if shown.is_empty() {
            return;
        }
        out.push('<');
        self.list(&shown, out, depth);
        out.push('>');
    }

    fn list(&self, types: &[Ty], out: &mut String, depth: u32) {
        for (index, &ty) in types.iter().enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            self.ty(ty, out, depth);
        }
    }

    fn tuple(&self, parts: List, out: &mut String, depth: u32) {
        let parts = self.types.types(parts);
        out.push('(');
        self.list(parts, out, depth);
        if parts.len() == 1 {
            out.push(',');
        }
        out.push(')');
    }

    /// `(A, B) -> C`; the result comes last.
    fn signature(&self, parts: &[Ty], out: &mut String, depth: u32) {
        let Some((&output, inputs)) = parts.split_last() else { return };
        out.push('(');
        self.list(inputs, out, depth);
        out.push(')');
        if output != self.types.common.unit {
            out.push_str(" -> ");
            self.ty(output, out, depth);
        }
    }

    fn function(&self, def: Def, _: List, out: &mut String, _: u32) {
        let _ = write!(out, "fn {}", self.decls.name(def));
    }

    fn constructor(&self, def: Def, variant: u32, out: &mut String) {
        let name = self.decls.name(def);
        let variant = self.decls.adt(def).and_then(|adt| adt.variants.get(to_usize(variant)));
        match variant {
            Some(variant) if variant.name != *name => {
                let _ = write!(out, "fn {name}::{}", variant.name);
            }
            _ => {
                let _ = write!(out, "fn {name}");
            }
        }
    }

    fn dynamic(&self, id: super::ty::DynId, out: &mut String, depth: u32) {
        let bounds = self.types.bounds(id);
        out.push_str("dyn ");
        let mut first = true;
        if let Some((def, args)) = bounds.principal {
            first = false;
            out.push_str(self.path(def));
            self.trait_args(def, self.types.types(args), &bounds.bindings, out, depth);
        }
        for &auto in &bounds.autos {
            if !first {
                out.push_str(" + ");
            }
            first = false;
            out.push_str(self.decls.name(auto));
        }
    }

    /// `<A, Item = B>`, or `(A) -> B` of the `Fn` traits.
    fn trait_args(&self, def: Def, args: &[Ty], bindings: &[(Def, Ty)], out: &mut String, depth: u32) {
        let is_fn = matches!(self.decls.name(def).as_str(), "Fn" | "FnMut" | "FnOnce");
        if let (true, [inputs]) = (is_fn, args)
            && let Kind::Tuple(inputs) = self.types.kind(*inputs)
        {
            let mut parts = self.types.types(inputs).to_vec();
            parts.push(bindings.first().map_or(self.types.common.unit, |(_, ty)| *ty));
            self.signature(&parts, out, depth);
            return;
        }
        let args: Vec<Ty> =
            args.iter().copied().filter(|&arg| !matches!(self.types.kind(arg), Kind::Region(_))).collect();
        if args.is_empty() && bindings.is_empty() {
            return;
        }
        out.push('<');
        self.list(&args, out, depth);
        for (index, (assoc, ty)) in bindings.iter().enumerate() {
            if index > 0 || !args.is_empty() {
                out.push_str(", ");
            }
            let _ = write!(out, "{} = ", self.decls.name(*assoc));
            self.ty(*ty, out, depth);
        }
        out.push('>');
    }

    fn opaque(&self, def: Def, index: u32, _: List, out: &mut String, _: u32) {
        let preds = self.decls.krate(def).opaques.get(&(def, index));
        out.push_str("impl ");
        let names: Vec<&str> = preds
            .into_iter()
            .flatten()
            .filter_map(|pred| match pred {
                super::ty::Pred::Trait(bound) => Some(self.decls.name(bound.def).as_str()),
                super::ty::Pred::Proj(..) => None,
            })
            .collect();
        out.push_str(&names.join(" + "));
    }

    fn param(&self, index: u32, out: &mut String) {
        let param = self.owner.and_then(|owner| self.decls.param(owner, to_usize(index)));
        match param {
            Some(param) if !param.name.is_empty() => out.push_str(&param.name),
            Some(param) if matches!(param.kind, ParamKind::Type { .. }) => out.push_str("impl Trait"),
            _ => out.push('_'),
        }
    }

    fn projection(&self, assoc: Def, args: List, out: &mut String, depth: u32) {
        out.push('<');
        self.ty(self.types.nth(args, 0), out, depth);
        let trait_name = self.decls.trait_of(assoc).map_or("_", |def| self.decls.name(def).as_str());
        let _ = write!(out, " as {trait_name}>::{}", self.decls.name(assoc));
    }
}
