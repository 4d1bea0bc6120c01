//! Lowers functions and methods: signature, parameters, body.

use super::super::{BindingKind, BodyId, BodyOwner, FnItem, ItemId, ItemKind, Param, SelfParam, TyId};
use super::Lower;
use super::item::Node;
use super::ty::abi_name;
use crate::source::Span;

impl Lower<'_> {
    pub(super) fn function(
        &mut self,
        id: ItemId,
        vis: &syn::Visibility,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        end: Option<proc_macro2::Span>,
    ) -> Node {
        self.scopes.push_item(self.is_associated(id));
        let generics = self.generics(&sig.generics);
        let is_async = sig.asyncness.is_some();
        let lowered = block.filter(|_| self.has_bodies);
        let body = lowered.map(|_| self.open_body(BodyOwner::Item(id), None, is_async));
        if let Some((body, _)) = body {
            self.scopes.push_body(body);
        }
        let self_param = sig.receiver().map(|receiver| self.receiver(receiver, body.map(|(body, _)| body)));
        let params = self.params(sig, body.map(|(body, _)| body));
        let ret = self.ret(&sig.output);
        if let (Some((body, at)), Some(block)) = (body, lowered) {
            let root = self.block_expr(block, at);
            self.hir.bodies[body].root = root;
            self.scopes.pop();
        }
        self.scopes.pop();
        let sig_span = self.sig_span(sig, ret);
        let last = block.map(|block| block.brace_token.span.close()).or(end);
        let start = self.vis_start(vis).unwrap_or(sig_span);
        let span = last.map_or(sig_span, |last| sig_span.to(self.spans.of(last)));
        let item = FnItem {
            generics,
            self_param,
            params,
            ret,
            is_async,
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            is_const: sig.constness.is_some(),
            abi: sig.abi.as_ref().map(abi_name),
            variadic: sig.variadic.is_some(),
            sig_span,
            body: body.map(|(body, _)| body),
        };
        self.named(&sig.ident, start.to(span), ItemKind::Fn(item))
    }

    pub(super) fn is_associated(&self, id: ItemId) -> bool {
        let parent = self.hir.items[id].parent;
        parent.is_some() && parent == self.associated_parent
    }

    pub(super) fn sig_span(&self, sig: &syn::Signature, ret: Option<TyId>) -> Span {
        let keyword = self.spans.of(sig.fn_token.span);
        let qualifiers = [
            sig.constness.map(|token| token.span),
            sig.asyncness.map(|token| token.span),
            match &sig.safety {
                syn::Safety::Unsafe(token) => Some(token.span),
                syn::Safety::Safe(token) => Some(token.span),
                syn::Safety::Default => None,
            },
            sig.abi.as_ref().map(|abi| abi.extern_token.span),
        ];
        let start = qualifiers.into_iter().flatten().fold(keyword, |span, token| span.to(self.spans.of(token)));
        let span = start.to(self.spans.delimited(&sig.paren_token.span));
        ret.map_or(span, |ret| span.to(self.hir.types[ret].span))
    }

    pub(super) fn receiver(&mut self, receiver: &syn::Receiver, body: Option<BodyId>) -> SelfParam {
        let (by_ref, mutable, ty) = match &receiver.kind {
            syn::ReceiverKind::Value => (false, receiver.mutability.is_some(), None),
            syn::ReceiverKind::Reference(_, _, mutability) => (true, mutability.is_some(), None),
            syn::ReceiverKind::Typed(_, ty) => (false, receiver.mutability.is_some(), Some(self.ty(ty))),
            _ => (false, false, None),
        };
        if let Some(body) = body {
            let span = self.spans.of(receiver.self_token.span);
            let pat = self.self_binding(body, span, by_ref, mutable, ty);
            self.hir.bodies[body].params.push((pat, ty));
        }
        SelfParam { by_ref, mutable, ty }
    }

    pub(super) fn params(&mut self, sig: &syn::Signature, body: Option<BodyId>) -> Vec<Param> {
        sig.inputs
            .iter()
            .filter_map(|arg| match arg {
                _ if !self.stays(arg) => None,
                syn::FnArg::Typed(arg) => Some(self.param(arg, body)),
                syn::FnArg::Receiver(_) => None,
            })
            .collect()
    }

    pub(super) fn param(&mut self, arg: &syn::PatType, body: Option<BodyId>) -> Param {
        let ty = self.ty(&arg.ty);
        let pat = body.map(|body| {
            let pat = self.pat_in(&arg.pat, body, BindingKind::Param, Some(ty), None);
            self.hir.bodies[body].params.push((pat, Some(ty)));
            self.node_attrs(&arg.attrs, self.hir.pats[pat].span.to(self.hir.types[ty].span));
            pat
        });
        Param { pat, ty }
    }
}
