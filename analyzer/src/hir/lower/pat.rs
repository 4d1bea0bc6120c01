//! Lowers patterns and declares the variables they bind.

use super::super::{Binding, BindingId, BindingKind, BlockKind, BodyId, ExprId, Name, Pat, PatId, PatKind, TyId};
use super::scope::Shared;
use super::{At, Lower, Parent};
use crate::source::Span;

/// What is the same for every variable of a pattern.
#[derive(Debug, Clone, Copy)]
struct Origin {
    body: BodyId,
    kind: BindingKind,
    ty: Option<TyId>,
    init: Option<ExprId>,
    /// Whether the pattern being lowered is the whole pattern.
    whole: bool,
}

impl Lower<'_> {
    /// Lowers a pattern; its variables are seen by what is lowered next in the scope on top.
    pub(super) fn pat_in(
        &mut self,
        pat: &syn::Pat,
        body: BodyId,
        kind: BindingKind,
        ty: Option<TyId>,
        init: Option<ExprId>,
    ) -> PatId {
        self.pat(pat, Origin { body, kind, ty, init, whole: true })
    }

    /// Declares `self`.
    pub(super) fn self_binding(
        &mut self,
        body: BodyId,
        span: Span,
        by_ref: bool,
        mutable: bool,
        ty: Option<TyId>,
    ) -> PatId {
        let origin = Origin { body, kind: BindingKind::SelfParam, ty, init: None, whole: true };
        let name = Name::new_static("self");
        let binding = self.binding(name.clone(), name, span, origin, mutable && !by_ref, false);
        self.hir.pats.push(Pat { kind: PatKind::Binding { binding, sub: None }, span })
    }

    fn binding(&mut self, name: Name, key: Name, span: Span, origin: Origin, mutable: bool, by_ref: bool) -> BindingId {
        if let Some(binding) = self.scopes.shared(&name) {
            return binding;
        }
        let binding = self.hir.bindings.push(Binding {
            name,
            span,
            kind: origin.kind,
            mutable,
            by_ref,
            body: origin.body,
            whole: origin.whole,
            ty: origin.ty,
            init: origin.init,
            expanded: self.spans.expanding().is_some(),
            uses: Vec::new(),
            mentions: Vec::new(),
            mentioned_in_expansion: false,
            reassigned: false,
        });
        self.scopes.declare_local(key, binding);
        binding
    }

    fn pat(&mut self, pat: &syn::Pat, origin: Origin) -> PatId {
        let part = Origin { whole: false, ..origin };
        let (kind, span) = match pat {
            syn::Pat::Ident(pat) => self.ident_pat(pat, origin),
            syn::Pat::Paren(pat) => return self.pat(&pat.pat, origin),
            syn::Pat::Type(pat) => return self.typed_pat(pat, origin),
            syn::Pat::Guard(pat) => return self.guarded_pat(pat, origin),
            syn::Pat::Wild(pat) => (PatKind::Wild, self.spans.sign(pat.underscore_token.span)),
            syn::Pat::Rest(pat) => {
                (PatKind::Rest, self.spans.between(pat.dot2_token.spans[0], pat.dot2_token.spans[1]))
            }
            syn::Pat::Path(pat) => {
                let path = self.path(pat.qself.as_ref(), &pat.path);
                let span = path.span;
                (PatKind::Path(path), span)
            }
            syn::Pat::Lit(pat) => {
                let (lit, negative) = self.signed_lit(&pat.lit);
                (PatKind::Lit { lit, negative }, self.spans.of(pat.lit.span()))
            }
            syn::Pat::Range(pat) => self.range_pat(pat, origin),
            syn::Pat::Const(pat) => {
                let block = self.const_block(pat, origin);
                (PatKind::ConstBlock(block), self.hir.span(block))
            }
            syn::Pat::Macro(pat) => match self.expand(&pat.mac, syn::Pat::parse_multi_with_leading_vert) {
                Some(expansion) => return self.inside(&expansion, |lower, pat| lower.pat(pat, origin)),
                None => (PatKind::Unknown, self.spans.mac(&pat.mac)),
            },
            syn::Pat::Reference(pat) => {
                let inner = self.pat(&pat.pat, part);
                let span = self.spans.sign(pat.and_token.span).to(self.hir.pats[inner].span);
                (PatKind::Ref { mutable: pat.mutability.is_some(), pat: inner }, span)
            }
            syn::Pat::Tuple(pat) => {
                let span = self.spans.delimited(&pat.paren_token.span);
                (PatKind::Tuple(self.pats(&pat.elems, part)), span)
            }
            syn::Pat::Slice(pat) => {
                let span = self.spans.delimited(&pat.bracket_token.span);
                (PatKind::Slice(self.pats(&pat.elems, part)), span)
            }
            syn::Pat::TupleStruct(pat) => {
                let path = self.path(pat.qself.as_ref(), &pat.path);
                let span = path.span.to(self.spans.sign(pat.paren_token.span.close()));
                (PatKind::TupleStruct { path, pats: self.pats(&pat.elems, part) }, span)
            }
            syn::Pat::Struct(pat) => self.struct_pat(pat, part),
            syn::Pat::Or(pat) => return self.or_pat(pat, origin),
            syn::Pat::Verbatim(tokens) => (PatKind::Unknown, self.spans.tokens(tokens)),
            _ => (PatKind::Unknown, Span::default()),
        };
        self.hir.pats.push(Pat { kind, span })
    }

    fn pats(&mut self, pats: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>, origin: Origin) -> Vec<PatId> {
        pats.iter().map(|pat| self.pat(pat, origin)).collect()
    }

    fn ident_pat(&mut self, pat: &syn::PatIdent, origin: Origin) -> (PatKind, Span) {
        let (name, span) = self.spans.ident(&pat.ident);
        let plain = pat.by_ref.is_none() && pat.mutability.is_none() && pat.subpat.is_none();
        if plain && name.starts_with(|c: char| c.is_uppercase()) {
            // A constant, unit struct or variant: rustc warns of variables named like that.
            let path = syn::Path::from(pat.ident.clone());
            return (PatKind::Path(self.path(None, &path)), span);
        }
        let key = match self.spans.expanding() {
            Some(_) => self.spans.key(&pat.ident),
            None => name.clone(),
        };
        let binding = self.binding(name, key, span, origin, pat.mutability.is_some(), pat.by_ref.is_some());
        let start = [pat.by_ref.map(|token| token.span), pat.mutability.map(|token| token.span)];
        let whole = start.into_iter().flatten().fold(span, |span, token| span.to(self.spans.of(token)));
        let sub = pat.subpat.as_ref().map(|(_, sub)| self.pat(sub, Origin { whole: false, ..origin }));
        let whole = sub.map_or(whole, |sub| whole.to(self.hir.pats[sub].span));
        let whole = pat.subpat.as_ref().map_or(whole, |(at, _)| self.spans.around(whole, at.span));
        (PatKind::Binding { binding, sub }, whole)
    }

    fn typed_pat(&mut self, pat: &syn::PatType, origin: Origin) -> PatId {
        let ty = self.ty(&pat.ty);
        self.pat(&pat.pat, Origin { ty: Some(ty), ..origin })
    }

    fn guarded_pat(&mut self, pat: &syn::PatGuard, origin: Origin) -> PatId {
        let inner = self.pat(&pat.pat, Origin { whole: false, ..origin });
        let guard = self.const_in_pat(&pat.guard, origin);
        let span = self.hir.pats[inner].span.to(self.hir.span(guard));
        self.hir.pats.push(Pat { kind: PatKind::Guard { pat: inner, guard }, span })
    }

    fn range_pat(&mut self, pat: &syn::PatRange, origin: Origin) -> (PatKind, Span) {
        let start = pat.start.as_ref().map(|end| self.const_in_pat(end, origin));
        let end = pat.end.as_ref().map(|end| self.const_in_pat(end, origin));
        let (limits, inclusive) = match &pat.limits {
            syn::RangeLimits::HalfOpen(dots) => (self.spans.between(dots.spans[0], dots.spans[1]), false),
            syn::RangeLimits::Closed(dots) => (self.spans.between(dots.spans[0], dots.spans[2]), true),
        };
        let span = start.into_iter().chain(end).fold(limits, |span, end| span.to(self.hir.span(end)));
        (PatKind::Range { start, end, inclusive }, span)
    }

    /// Lowers an expression that stands in a pattern.
    fn const_in_pat(&mut self, expr: &syn::Expr, origin: Origin) -> ExprId {
        let shared = self.scopes.share(Shared::default());
        let id = self.expr(expr, At { parent: Parent::Detached, body: origin.body });
        self.scopes.share(shared);
        id
    }

    fn const_block(&mut self, block: &syn::ExprConst, origin: Origin) -> ExprId {
        let shared = self.scopes.share(Shared::default());
        let id = self.reserve(At { parent: Parent::Detached, body: origin.body });
        let inside = At { parent: Parent::Expr(id), body: origin.body };
        let (kind, span) = self.keyword_block(block.const_token.span, &block.block, BlockKind::Const, inside);
        self.fill(id, kind, span);
        self.scopes.share(shared);
        id
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct, part: Origin) -> (PatKind, Span) {
        let path = self.path(pat.qself.as_ref(), &pat.path);
        let span = path.span.to(self.spans.sign(pat.brace_token.span.close()));
        let fields = self.each(&pat.fields, |lower, field| {
            let name = match &field.member {
                syn::Member::Named(ident) => lower.spans.name(ident),
                syn::Member::Unnamed(index) => Name::new(index.index.to_string()),
            };
            (name, lower.pat(&field.pat, part))
        });
        (PatKind::Struct { path, fields, rest: pat.rest.is_some() }, span)
    }

    /// Every alternative binds the same names: the first alternative's variables stand for all.
    fn or_pat(&mut self, pat: &syn::PatOr, origin: Origin) -> PatId {
        let mut cases = pat.cases.iter();
        let mut pats: Vec<PatId> = cases.next().map(|case| self.pat(case, origin)).into_iter().collect();
        let bound = pats.iter().flat_map(|&first| self.hir.bindings_in(first));
        let bound = bound.map(|binding| (self.hir.bindings[binding].name.clone(), binding)).collect::<Shared>();
        let outer = self.scopes.share(bound);
        for case in cases {
            self.scopes.push_block();
            pats.push(self.pat(case, origin));
            self.scopes.pop();
        }
        self.scopes.share(outer);
        let span = pats.iter().map(|&pat| self.hir.pats[pat].span).reduce(Span::to).unwrap_or_default();
        let signs = pat.cases.pairs().filter_map(|pair| pair.punct().map(|sign| sign.span));
        let span = signs.fold(span, |span, sign| self.spans.around(span, sign));
        self.hir.pats.push(Pat { kind: PatKind::Or(pats), span })
    }
}
