//! Lowers macro calls: std's known ones to their arguments, others to the local variables they mention.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;

use super::super::{ExprId, ExprKind, MacroCall, MacroKind, Name, Path, Res, Segment};
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
        let mut call = MacroCall { path, kind: MacroKind::Unknown, args: Vec::new() };
        match self.known(&call.path).and_then(|kind| Some((kind, arguments(kind, &mac.tokens)?))) {
            Some((kind, args)) => {
                call.kind = refine(kind, &args);
                call.args = args.exprs.iter().map(|arg| self.argument(arg, at)).collect();
                self.inline_names(kind, &mut call, at);
            }
            None => self.mention(mac.tokens.clone()),
        }
        (ExprKind::Macro(call), span)
    }

    /// What a macro is by its name, unless this text defines one of that name.
    fn known(&self, path: &Path) -> Option<MacroKind> {
        let name = path.last();
        if path.segments.len() == 1 && self.scopes.is_own_macro(name) {
            return None;
        }
        let krate = match path.segments.first() {
            Some(first) if path.segments.len() > 1 => first.name.as_str(),
            _ => "",
        };
        by_name(krate, name)
    }

    /// One argument; of `name = value` only the value.
    fn argument(&mut self, arg: &syn::Expr, at: At) -> ExprId {
        match arg {
            syn::Expr::Assign(named) if is_name(&named.left) => self.expr(&named.right, at),
            _ => self.expr(arg, at),
        }
    }

    /// Adds the variables that a format string names: `{x}`, `{x:?}`, `{:width$}`.
    fn inline_names(&mut self, kind: MacroKind, call: &mut MacroCall, at: At) {
        let position = match kind {
            MacroKind::Format | MacroKind::Print | MacroKind::Panic => 0,
            MacroKind::Write => 1,
            MacroKind::Assert | MacroKind::DebugAssert => {
                if call.path.last().ends_with("assert") {
                    1
                } else {
                    2
                }
            }
            _ => return,
        };
        let Some(&format) = call.args.get(position) else { return };
        if !matches!(self.hir.kind(format), ExprKind::Lit(super::super::Lit::Str(_))) {
            return;
        }
        let literal = self.hir.span(format);
        for (start, end) in names_in_format(self.source.slice(literal)) {
            let span =
                Span::new(literal.start.saturating_add(to_u32(start)), literal.start.saturating_add(to_u32(end)));
            if let Some(arg) = self.inline_name(span, at) {
                call.args.push(arg);
            }
        }
    }

    fn inline_name(&mut self, span: Span, at: At) -> Option<ExprId> {
        let name = Name::new(self.source.slice(span));
        let res = Res::Local(self.scopes.local(&name)?);
        let path = Path {
            segments: vec![Segment { name, span, parenthesized: false, args: Vec::new() }],
            res,
            span,
            qself: None,
            global: false,
        };
        let id = self.reserve(at);
        self.record_use(&path, id);
        Some(self.fill(id, ExprKind::Path(path), span))
    }

    /// Records every local variable whose name is among the tokens.
    fn mention(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.mention(group.stream()),
                TokenTree::Ident(ident) => self.mention_name(self.spans.of(ident.span())),
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

    fn mention_name(&mut self, name: Span) {
        if let Some(binding) = self.scopes.local(self.source.slice(name)) {
            self.hir.bindings[binding].mentions.push(name);
        }
    }
}

/// Arguments parsed as expressions.
struct Arguments {
    exprs: Vec<syn::Expr>,
    /// `value; count`.
    repeat: bool,
}

fn arguments(kind: MacroKind, tokens: &TokenStream) -> Option<Arguments> {
    let list = |exprs: Vec<syn::Expr>| Arguments { exprs, repeat: false };
    match kind {
        MacroKind::Constant | MacroKind::Cfg => Some(list(Vec::new())),
        MacroKind::Matches => scrutinee.parse2(tokens.clone()).ok().map(list),
        MacroKind::Vec { .. } => vec_arguments.parse2(tokens.clone()).ok(),
        _ => {
            let parser = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
            parser.parse2(tokens.clone()).ok().map(|args| list(args.into_iter().collect()))
        }
    }
}

fn vec_arguments(input: syn::parse::ParseStream<'_>) -> syn::Result<Arguments> {
    if input.is_empty() {
        return Ok(Arguments { exprs: Vec::new(), repeat: false });
    }
    let mut exprs = vec![input.parse()?];
    if input.peek(syn::Token![;]) {
        input.parse::<syn::Token![;]>()?;
        exprs.push(input.parse()?);
        return Ok(Arguments { exprs, repeat: true });
    }
    while !input.is_empty() {
        input.parse::<syn::Token![,]>()?;
        if !input.is_empty() {
            exprs.push(input.parse()?);
        }
    }
    Ok(Arguments { exprs, repeat: false })
}

/// `matches!(scrutinee, pattern if guard)`: the scrutinee. The guard sees the pattern's variables, so it is left out.
fn scrutinee(input: syn::parse::ParseStream<'_>) -> syn::Result<Vec<syn::Expr>> {
    let scrutinee = input.parse()?;
    input.parse::<syn::Token![,]>()?;
    syn::Pat::parse_multi_with_leading_vert(input)?;
    if input.peek(syn::Token![if]) {
        return Err(input.error("a guard"));
    }
    input.parse::<Option<syn::Token![,]>>()?;
    Ok(vec![scrutinee])
}

fn refine(kind: MacroKind, args: &Arguments) -> MacroKind {
    match kind {
        MacroKind::Vec { .. } => MacroKind::Vec { repeat: args.repeat },
        other => other,
    }
}

fn is_name(expr: &syn::Expr) -> bool {
    matches!(expr, syn::Expr::Path(path) if path.path.get_ident().is_some())
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
        "cfg" if of_std => MacroKind::Cfg,
        "env" | "option_env" | "concat" | "include_str" | "include_bytes" | "stringify" | "line" | "column"
        | "file" | "module_path"
            if of_std =>
        {
            MacroKind::Constant
        }
        _ => return None,
    })
}

/// Byte ranges, in a string literal's source, of the names in its `{…}` placeholders
/// (<https://doc.rust-lang.org/std/fmt/#syntax>).
fn names_in_format(literal: &str) -> Vec<(usize, usize)> {
    let mut names = Vec::new();
    let mut rest = literal.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        if c != '{' {
            continue;
        }
        if rest.next_if(|&(_, next)| next == '{').is_some() {
            continue;
        }
        let behind = literal.get(at.saturating_add(1)..).unwrap_or("");
        // No placeholder holds another brace: to the next one is as far as any looks.
        let inside = behind.split(['{', '}']).next().unwrap_or("");
        names.extend(names_in_placeholder(inside).into_iter().map(|(start, end)| {
            let shift = at.saturating_add(1);
            (start.saturating_add(shift), end.saturating_add(shift))
        }));
    }
    names
}

/// Names in the inside of one placeholder: the argument before `:`, and widths and precisions that end in `$`.
fn names_in_placeholder(inside: &str) -> Vec<(usize, usize)> {
    let (argument, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let mut names = Vec::new();
    if is_identifier(argument.trim_end()) {
        names.push((0, argument.trim_end().len()));
    }
    let mut offset = argument.len().saturating_add(1);
    for part in spec.split_inclusive('$') {
        if let Some(before) = part.strip_suffix('$') {
            let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| {
                at.saturating_add(before.get(at..).and_then(|text| text.chars().next()).map_or(1, char::len_utf8))
            });
            if before.get(start..).is_some_and(is_identifier) {
                names.push((offset.saturating_add(start), offset.saturating_add(before.len())));
            }
        }
        offset = offset.saturating_add(part.len());
    }
    names
}

fn is_identifier(text: &str) -> bool {
    ra_ap_rustc_lexer::is_ident(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(literal: &str) -> Vec<&str> {
        names_in_format(literal).into_iter().map(|(start, end)| literal.get(start..end).unwrap()).collect()
    }

    #[test]
    fn placeholders_name_their_arguments() {
        assert_eq!(names(r#""{a} {b:?} {} {0} {{c}} {d:>width$.prec$}""#), ["a", "b", "d", "width", "prec"]);
        assert_eq!(names(r#""no names, an unclosed {x""#), ["x\""; 0]);
    }
}
