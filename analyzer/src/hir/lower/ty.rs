//! Lowers types, paths and generics.

use super::super::{
    Bound, GenericArg, GenericParam, GenericParamKind, Generics, Path, Segment, Ty, TyId, TyKind, WherePredicate,
};
use super::{At, Lower};
use crate::source::Span;

impl Lower<'_> {
    pub(super) fn ty(&mut self, ty: &syn::Type) -> TyId {
        let kind = self.ty_kind(ty);
        // What has been found for the parts need not be looked for again.
        let span = match (&kind, ty) {
            (TyKind::Path(path), syn::Type::Path(_)) => path.span,
            (TyKind::Ref { ty: to, .. }, syn::Type::Reference(ty)) => {
                self.spans.sign(ty.and_token.span).to(self.hir.types[*to].span)
            }
            (TyKind::Ptr { ty: to, .. }, syn::Type::Ptr(ty)) => {
                self.spans.sign(ty.star_token.span).to(self.hir.types[*to].span)
            }
            _ => self.spans.ty(ty),
        };
        self.hir.types.push(Ty { kind, span })
    }

    fn ty_kind(&mut self, ty: &syn::Type) -> TyKind {
        match ty {
            syn::Type::Array(ty) => {
                let elem = self.ty(&ty.elem);
                TyKind::Array { elem, len: self.detached(&ty.len) }
            }
            syn::Type::FnPtr(ty) => TyKind::FnPtr {
                params: ty.inputs.iter().map(|arg| self.ty(&arg.ty)).collect(),
                ret: self.ret(&ty.output),
                abi: ty.abi.as_ref().map(abi_name),
                is_unsafe: ty.unsafety.is_some(),
            },
            syn::Type::Group(ty) => self.ty_kind(&ty.elem),
            syn::Type::Paren(ty) => self.ty_kind(&ty.elem),
            syn::Type::ImplTrait(ty) => TyKind::ImplTrait(self.bounds(&ty.bounds)),
            syn::Type::TraitObject(ty) => TyKind::Dyn(self.bounds(&ty.bounds)),
            syn::Type::Infer(_) => TyKind::Infer,
            syn::Type::Never(_) => TyKind::Never,
            syn::Type::Path(ty) => TyKind::Path(self.path_of(ty.qself.as_ref(), &ty.path, false)),
            syn::Type::Ptr(ty) => {
                let mutable = matches!(ty.mutability, syn::PointerMutability::Mut(_));
                TyKind::Ptr { mutable, ty: self.ty(&ty.elem) }
            }
            syn::Type::Reference(ty) => TyKind::Ref {
                mutable: ty.mutability.is_some(),
                lifetime: ty.lifetime.as_ref().map(|lifetime| self.spans.lifetime(lifetime)),
                ty: self.ty(&ty.elem),
            },
            syn::Type::Slice(ty) => TyKind::Slice(self.ty(&ty.elem)),
            syn::Type::Tuple(ty) => TyKind::Tuple(ty.elems.iter().map(|ty| self.ty(ty)).collect()),
            syn::Type::Macro(ty) => match self.expand(&ty.mac, <syn::Type as syn::parse::Parse>::parse) {
                Some(expansion) => self.inside(&expansion, |lower, ty| lower.ty_kind(ty)),
                None => TyKind::Unknown,
            },
            _ => TyKind::Unknown,
        }
    }

    pub(super) fn ret(&mut self, output: &syn::ReturnType) -> Option<TyId> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    /// A path in expression or pattern position, or of a trait.
    pub(super) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        self.path_of(qself, path, true)
    }

    /// A path that may be a variable, or a type, which never is one.
    fn path_of(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path, is_value: bool) -> Path {
        let qself_ty = qself.map(|qself| self.ty(&qself.ty));
        let segments: Vec<Segment> = path.segments.iter().map(|segment| self.segment(segment)).collect();
        let span = self.spans.lowered(qself, path, &segments);
        let key = match (self.spans.expanding(), path.segments.first()) {
            (Some(_), Some(segment)) => self.spans.key(&segment.ident),
            _ => segments.first().map(|segment| segment.name.clone()).unwrap_or_default(),
        };
        let res = match qself {
            Some(qself) if qself.position == 0 => super::super::Res::Unknown,
            _ => {
                let key = is_value.then_some(key.as_str());
                self.scopes.resolve(&segments, key, path.leading_colon.is_some())
            }
        };
        let key = self.spans.expanding().map(|_| key);
        Path { segments, res, span, qself: qself_ty, global: path.leading_colon.is_some(), key }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let args = match &segment.arguments {
            syn::PathArguments::None => Vec::new(),
            syn::PathArguments::AngleBracketed(args) => self.generic_args(args),
            syn::PathArguments::Parenthesized(args) => self.fn_args(args),
        };
        let parenthesized = matches!(segment.arguments, syn::PathArguments::Parenthesized(_));
        let (name, span) = self.spans.ident(&segment.ident);
        Segment { name, span, parenthesized, args }
    }

    pub(super) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> Vec<GenericArg> {
        args.args.iter().map(|arg| self.generic_arg(arg)).collect()
    }

    fn generic_arg(&mut self, arg: &syn::GenericArgument) -> GenericArg {
        match arg {
            syn::GenericArgument::Lifetime(lifetime) => GenericArg::Lifetime(self.spans.lifetime(lifetime)),
            syn::GenericArgument::Type(ty) => GenericArg::Type(self.ty(ty)),
            syn::GenericArgument::Const(expr) => GenericArg::Const(self.detached(expr)),
            syn::GenericArgument::AssocType(assoc) => {
                GenericArg::Assoc { name: self.spans.name(&assoc.ident), ty: self.ty(&assoc.ty) }
            }
            syn::GenericArgument::Constraint(bound) => {
                GenericArg::AssocBounds { name: self.spans.name(&bound.ident), bounds: self.bounds(&bound.bounds) }
            }
            _ => GenericArg::Other,
        }
    }

    fn fn_args(&mut self, args: &syn::ParenthesizedGenericArguments) -> Vec<GenericArg> {
        let mut lowered: Vec<GenericArg> = args.inputs.iter().map(|arg| GenericArg::Type(self.ty(&arg.ty))).collect();
        if let Some(ty) = self.ret(&args.output) {
            lowered.push(GenericArg::Assoc { name: "Output".into(), ty });
        }
        lowered
    }

    pub(super) fn bounds(
        &mut self,
        bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>,
    ) -> Vec<Bound> {
        bounds.iter().map(|bound| self.bound(bound)).collect()
    }

    fn bound(&mut self, bound: &syn::TypeParamBound) -> Bound {
        match bound {
            syn::TypeParamBound::Trait(bound) => {
                Bound::Trait { path: self.path(None, &bound.path), maybe: bound.maybe.is_some() }
            }
            syn::TypeParamBound::Lifetime(lifetime) => Bound::Lifetime(self.spans.lifetime(lifetime)),
            _ => Bound::Other,
        }
    }

    /// Lowers generics into the scope on top, so that bounds and everything after see the parameters.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let there: Vec<&syn::GenericParam> = generics.params.iter().filter(|param| self.stays(*param)).collect();
        for (index, param) in there.iter().enumerate() {
            let ident = match param {
                syn::GenericParam::Lifetime(_) => continue,
                syn::GenericParam::Type(param) => &param.ident,
                syn::GenericParam::Const(param) => &param.ident,
            };
            if let Some(owner) = self.item {
                let name = self.spans.name(ident);
                self.scopes.declare_generic(name, owner, index);
            }
        }
        let params = there.into_iter().map(|param| self.generic_param(param)).collect::<Vec<_>>();
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = predicates.filter_map(|predicate| self.predicate(predicate)).collect::<Vec<_>>();
        Generics { params, predicates }
    }

    fn generic_param(&mut self, param: &syn::GenericParam) -> GenericParam {
        let (name, span, kind) = match param {
            syn::GenericParam::Lifetime(param) => {
                let span = self.spans.lifetime_span(&param.lifetime);
                (self.spans.lifetime(&param.lifetime), span, GenericParamKind::Lifetime)
            }
            syn::GenericParam::Type(param) => {
                let bounds = self.bounds(&param.bounds);
                let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                let kind = GenericParamKind::Type { bounds, default };
                (self.spans.name(&param.ident), self.spans.of(param.ident.span()), kind)
            }
            syn::GenericParam::Const(param) => {
                let kind = GenericParamKind::Const {
                    ty: self.ty(&param.ty),
                    default: param.default.as_ref().map(|(_, value)| self.detached(value)),
                };
                (self.spans.name(&param.ident), self.spans.of(param.ident.span()), kind)
            }
        };
        GenericParam { name, span, kind }
    }

    fn predicate(&mut self, predicate: &syn::WherePredicate) -> Option<WherePredicate> {
        match predicate {
            syn::WherePredicate::Type(predicate) => {
                Some(WherePredicate { ty: self.ty(&predicate.bounded_ty), bounds: self.bounds(&predicate.bounds) })
            }
            _ => None,
        }
    }

    /// An expression inside a type or pattern, in a body of its own kind: the innermost one around, or a new loose one.
    pub(super) fn detached(&mut self, expr: &syn::Expr) -> super::ExprId {
        let body = match self.scopes.body() {
            Some(body) => body,
            None => self.open_body(super::BodyOwner::Loose, None, false).0,
        };
        self.expr(expr, At { parent: super::Parent::Detached, body })
    }
}

/// The name of an ABI; `extern` alone means `C`.
pub(super) fn abi_name(abi: &syn::Abi) -> String {
    abi.name.as_ref().map_or_else(|| "C".to_owned(), syn::LitStr::value)
}

/// The span of a list of attributes and the node after them.
pub(super) fn with_attrs(attrs: &[super::Attr], node: Span) -> Span {
    attrs.first().map_or(node, |attr| attr.span.to(node))
}
