//! Lowers `select!` of tokio and futures: its branches with what they wait for and what they do then.
//!
//! Follows the documentation of [`tokio::select`](https://docs.rs/tokio/latest/tokio/macro.select.html) and
//! [`futures::select`](https://docs.rs/futures/latest/futures/macro.select.html).

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};

use super::super::{BindingKind, Branch, ExprId, MacroCall, MacroKind, Select};
use super::{At, Lower};
use crate::source::Span;

/// What is written in the braces.
#[derive(Default)]
struct Written {
    is_biased: bool,
    arms: Vec<Arm>,
}

enum Arm {
    Branch(Box<Parts>),
    /// `else` of tokio, `default` and `complete` of futures.
    Otherwise(Box<syn::Expr>),
}

struct Parts {
    pat: syn::Pat,
    future: syn::Expr,
    precondition: Option<syn::Expr>,
    handler: syn::Expr,
}

impl Lower<'_> {
    /// Fills in the branches, unless the tokens are none. Rules do not look inside: nodes count as expanded.
    pub(super) fn select(&mut self, call: &mut MacroCall, tokens: &TokenStream, span: Span, at: At) -> Option<()> {
        let written = parse.parse2(tokens.clone()).ok()?;
        self.mention(tokens.clone());
        let outer = self.spans.expanding();
        self.spans.expand(outer.or(Some(span)));
        let mut select = Select { is_biased: written.is_biased, branches: Vec::new(), otherwise: Vec::new() };
        for arm in &written.arms {
            match arm {
                Arm::Branch(parts) => {
                    let Parts { pat, future, precondition, handler } = &**parts;
                    let future = self.argument(call, future, at);
                    let precondition = precondition.as_ref().map(|condition| self.argument(call, condition, at));
                    self.scopes.push_block();
                    let pat = self.pat_in(pat, at.body, BindingKind::Arm, None, None);
                    let handler = self.argument(call, handler, at);
                    self.scopes.pop();
                    select.branches.push(Branch { pat, future, precondition, handler });
                }
                Arm::Otherwise(handler) => select.otherwise.push(self.argument(call, handler, at)),
            }
        }
        self.spans.expand(outer);
        call.kind = MacroKind::Select;
        call.select = Some(Box::new(select));
        Some(())
    }

    fn argument(&mut self, call: &mut MacroCall, expr: &syn::Expr, at: At) -> ExprId {
        let id = self.expr(expr, at);
        call.args.push(id);
        id
    }
}

fn parse(input: ParseStream<'_>) -> syn::Result<Written> {
    let mut written = Written::default();
    if input.peek(syn::Ident) && input.peek2(syn::Token![;]) {
        let word: syn::Ident = input.parse()?;
        input.parse::<syn::Token![;]>()?;
        written.is_biased = word == "biased";
    }
    while !input.is_empty() {
        written.arms.push(arm(input)?);
        input.parse::<Option<syn::Token![,]>>()?;
    }
    Ok(written)
}

fn arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    let is_word = input.peek(syn::Token![else]) || input.peek(syn::Ident);
    if is_word && input.peek2(syn::Token![=>]) {
        input.call(<syn::Ident as syn::ext::IdentExt>::parse_any)?;
        return Ok(Arm::Otherwise(Box::new(handler(input)?)));
    }
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<syn::Token![=]>()?;
    let future = input.parse()?;
    let precondition = match input.peek(syn::Token![,]) && input.peek2(syn::Token![if]) {
        true => {
            input.parse::<syn::Token![,]>()?;
            input.parse::<syn::Token![if]>()?;
            Some(input.parse()?)
        }
        false => None,
    };
    Ok(Arm::Branch(Box::new(Parts { pat, future, precondition, handler: handler(input)? })))
}

fn handler(input: ParseStream<'_>) -> syn::Result<syn::Expr> {
    input.parse::<syn::Token![=>]>()?;
    match input.peek(syn::token::Brace) {
        true => input.parse().map(|block| syn::Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block })),
        false => input.parse(),
    }
}
