//! Lowers macro calls: the text's own and std's known ones to what they mean, others to the local variables they mention.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::super::{BindingKind, ExprId, ExprKind, Lit, MacroCall, MacroKind, Path, Res};
use super::expansion::expression;
use super::format::names_in_format;
use super::{At, Lower};
use crate::source::{Span, to_u32};

impl Lower<'_> {
    pub(super) fn mac(&mut self, mac: &syn::Macro, at: At) -> ExprId {
        let id = self.reserve(at);
        let (kind, span) = self.mac_kind(mac, at.inside(id));
        self.fill(id, kind, span)
    }

    pub(super) fn mac_kind(&mut self, mac: &syn::Macro, at: At) -> (ExprKind, Span) {
        let path = self.path(None, &mac.path);
        let span = self.spans.mac(mac);
        if let Some(expansion) = self.expand(mac, expression) {
            self.mention(mac.tokens.clone());
            let root = self.inside(&expansion, |lower, expr| lower.expr(expr, at));
            return (ExprKind::Macro(MacroCall::new(path, MacroKind::Expanded, vec![root])), span);
        }
        if let Some(literal) = self.constant_call(mac, &path) {
            return (ExprKind::Lit(literal), span);
        }
        let call = self.known_call(mac, path, span, at);
        (ExprKind::Macro(call), span)
    }

    /// What a call stands for in a build, where that is a literal.
    fn constant_call(&mut self, mac: &syn::Macro, path: &Path) -> Option<Lit> {
        match self.known(path)? {
            MacroKind::Cfg => self.cfg_holds(&mac.tokens).map(Lit::Bool),
            MacroKind::Constant if self.build.is_some() => self.eager_call(mac).map(Lit::Str),
            _ => None,
        }
    }

    fn known_call(&mut self, mac: &syn::Macro, path: Path, span: Span, at: At) -> MacroCall {
        let kind = self.known(&path);
        let mut call = MacroCall::new(path, MacroKind::Unknown, Vec::new());
        if kind == Some(MacroKind::Select) && self.select(&mut call, &mac.tokens, span, at).is_some() {
            return call;
        }
        let Some((kind, args)) = kind.and_then(|kind| Some((kind, arguments(kind, &mac.tokens)?))) else {
            match self.spans.expanding() {
                Some(_) => self.mention_in_expansion(mac.tokens.clone()),
                None => self.mention(mac.tokens.clone()),
            }
            return call;
        };
        call.kind = refine(kind, &args);
        match args.pat {
            Some((pat, guard)) => self.matches_call(&mut call, &args.exprs, &pat, guard.as_ref(), at),
            None => self.args(&mut call, &args.exprs, at),
        }
        if let ([condition], true) = (args.exprs.as_slice(), call.is_assertion()) {
            call.shown = self.shown(condition).map(String::into_boxed_str);
        }
        call
    }

    /// What a macro is by its name, unless this text defines one of that name.
    pub(super) fn known(&self, path: &Path) -> Option<MacroKind> {
        let name = path.last();
        if path.segments.len() == 1 && self.may_be_own(name) {
            return None;
        }
        let krate = match (&path.res, path.segments.first()) {
            (Res::Extern(path), _) => path.split("::").next().unwrap_or(""),
            (_, Some(first)) if path.segments.len() > 1 => first.name.as_str(),
            _ => "",
        };
        by_name(krate, name)
    }

    /// Lowers arguments; of `name = value` only the value.
    fn args(&mut self, call: &mut MacroCall, exprs: &[syn::Expr], at: At) {
        let mut args = Vec::with_capacity(exprs.len());
        let position = call.format_position();
        let mut format = None;
        for (index, expr) in exprs.iter().enumerate() {
            if !self.stays(expr) {
                continue;
            }
            let literal = if Some(index) == position { self.eager_literal(expr) } else { None };
            let expr = literal.as_ref().unwrap_or(expr);
            args.push(match expr {
                syn::Expr::Assign(named) if name_of(&named.left).is_some() => {
                    (name_of(&named.left).map(|name| self.spans.name(name)), self.expr(&named.right, at))
                }
                _ => (None, self.expr(expr, at)),
            });
            if Some(index) == position {
                format = literal_text(expr);
            }
        }
        call.args = args.iter().map(|(_, arg)| *arg).collect();
        if let Some(text) = format {
            self.format(call, &args, &text, at);
        }
    }

    fn matches_call(
        &mut self,
        call: &mut MacroCall,
        exprs: &[syn::Expr],
        pat: &syn::Pat,
        guard: Option<&syn::Expr>,
        at: At,
    ) {
        self.args(call, exprs, at);
        self.scopes.push_block();
        call.pat = Some(self.pat_in(pat, at.body, BindingKind::Arm, None, call.args.first().copied()));
        if let Some(guard) = guard {
            let guard = self.expr(guard, at);
            call.args.push(guard);
        }
        self.scopes.pop();
    }

    /// Records every local variable whose name is among the tokens of a call that is written in the text.
    pub(super) fn mention(&mut self, tokens: TokenStream) {
        if self.spans.expanding().is_some() {
            return;
        }
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.mention(group.stream()),
                TokenTree::Ident(ident) => self.mention_name(self.spans.word(ident.span())),
                TokenTree::Literal(literal) => {
                    let span = self.spans.of(literal.span());
                    for (start, end) in names_in_format(self.source.slice(span)) {
                        let name =
                            Span::new(span.start.saturating_add(to_u32(start)), span.start.saturating_add(to_u32(end)));
                        self.mention_name(name);
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Marks every local variable whose name is among the tokens of a call that an expansion made.
    fn mention_in_expansion(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.mention_in_expansion(group.stream()),
                TokenTree::Ident(ident) => {
                    if let Some(binding) = self.scopes.local(&self.spans.key(&ident)) {
                        self.hir.bindings[binding].mentioned_in_expansion = true;
                    }
                }
                TokenTree::Literal(_) | TokenTree::Punct(_) => {}
            }
        }
    }

    fn mention_name(&mut self, name: Span) {
        if let Some(binding) = self.scopes.local(self.source.slice(name)) {
            self.hir.bindings[binding].mentions.push(name);
        }
    }
}

/// Arguments parsed as expressions.
#[derive(Default)]
struct Arguments {
    exprs: Vec<syn::Expr>,
    /// `value; count`.
    repeat: bool,
    /// The pattern of `matches!`, and its guard.
    pat: Option<(syn::Pat, Option<syn::Expr>)>,
}

fn arguments(kind: MacroKind, tokens: &TokenStream) -> Option<Arguments> {
    let list = |exprs: Vec<syn::Expr>| Arguments { exprs, ..Arguments::default() };
    match kind {
        MacroKind::Constant | MacroKind::Cfg => Some(list(Vec::new())),
        MacroKind::Select => None,
        MacroKind::Matches => scrutinee.parse2(tokens.clone()).ok(),
        MacroKind::Vec { .. } => vec_arguments.parse2(tokens.clone()).ok(),
        _ => {
            let parser = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
            parser.parse2(tokens.clone()).ok().map(|args| list(args.into_iter().collect()))
        }
    }
}

fn vec_arguments(input: ParseStream<'_>) -> syn::Result<Arguments> {
    if input.is_empty() {
        return Ok(Arguments::default());
    }
    let mut exprs = vec![input.parse()?];
    if input.peek(syn::Token![;]) {
        input.parse::<syn::Token![;]>()?;
        exprs.push(input.parse()?);
        return Ok(Arguments { exprs, repeat: true, pat: None });
    }
    while !input.is_empty() {
        input.parse::<syn::Token![,]>()?;
        if !input.is_empty() {
            exprs.push(input.parse()?);
        }
    }
    Ok(Arguments { exprs, ..Arguments::default() })
}

/// `matches!(scrutinee, pattern if guard)`.
fn scrutinee(input: ParseStream<'_>) -> syn::Result<Arguments> {
    let scrutinee = input.parse()?;
    input.parse::<syn::Token![,]>()?;
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    let guard = match input.parse::<Option<syn::Token![if]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    input.parse::<Option<syn::Token![,]>>()?;
    Ok(Arguments { exprs: vec![scrutinee], repeat: false, pat: Some((pat, guard)) })
}

fn refine(kind: MacroKind, args: &Arguments) -> MacroKind {
    match kind {
        MacroKind::Vec { .. } => MacroKind::Vec { repeat: args.repeat },
        other => other,
    }
}

fn name_of(expr: &syn::Expr) -> Option<&syn::Ident> {
    match expr {
        syn::Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// A string literal as written.
fn literal_text(expr: &syn::Expr) -> Option<String> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.token().to_string()),
        syn::Expr::Group(group) => literal_text(&group.expr),
        _ => None,
    }
}

/// Whether std has a macro of this name that is known.
pub(super) fn is_of_std(name: &str) -> bool {
    by_name("std", name).is_some()
}

/// Macros of std, and those of well-known crates that look the same.
fn by_name(krate: &str, name: &str) -> Option<MacroKind> {
    let of_std = matches!(krate, "" | "std" | "core" | "alloc");
    Some(match name {
        "format" | "format_args" if of_std => MacroKind::Format,
        "print" | "println" | "eprint" | "eprintln" if of_std => MacroKind::Print,
        "trace" | "debug" | "info" | "warn" | "error" if matches!(krate, "" | "log" | "tracing") => MacroKind::Print,
        "write" | "writeln" if of_std => MacroKind::Write,
        "panic" | "todo" | "unimplemented" | "unreachable" if of_std => MacroKind::Panic,
        "assert" | "assert_eq" | "assert_ne" if of_std => MacroKind::Assert,
        "debug_assert" | "debug_assert_eq" | "debug_assert_ne" if of_std => MacroKind::DebugAssert,
        "vec" if of_std => MacroKind::Vec { repeat: false },
        "matches" if of_std => MacroKind::Matches,
        "dbg" if of_std => MacroKind::Dbg,
        "join" | "try_join" if matches!(krate, "" | "tokio" | "futures" | "futures_util") => MacroKind::Join,
        "select" | "select_biased" if matches!(krate, "" | "tokio" | "futures" | "futures_util") => MacroKind::Select,
        "cfg" if of_std => MacroKind::Cfg,
        "env"
        | "option_env"
        | "concat"
        | "include_str"
        | "include_bytes"
        | "stringify"
        | "line"
        | "column"
        | "file"
        | "module_path"
        | "is_x86_feature_detected"
        | "is_aarch64_feature_detected"
            if of_std =>
        {
            MacroKind::Constant
        }
        _ => return None,
    })
}
