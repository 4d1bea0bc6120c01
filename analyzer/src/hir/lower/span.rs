//! Byte spans of `syn`'s nodes, from their first and last tokens.

use proc_macro2::extra::DelimSpan;

use super::super::expand::plain;
use super::super::{Name, Segment};
use crate::source::{Source, Span, to_u32, to_usize};

/// Converts `syn`'s spans to byte spans of the source.
///
/// proc-macro2 counts characters. Asking it for bytes costs a search in a tree that grows with every question, so lines
/// without wide characters, almost all, are converted from line and column here.
pub(super) struct Spans<'a> {
    source: &'a Source<'a>,
    /// Bytes before the parsed text.
    base: u32,
    lines: Vec<Line>,
    /// The outermost macro call around the nodes being lowered.
    expanding: Option<Span>,
}

/// A line of the parsed text.
struct Line {
    /// Its first byte in the source.
    start: u32,
    is_ascii: bool,
}

impl<'a> Spans<'a> {
    pub(super) fn new(source: &'a Source<'a>, base: u32) -> Spans<'a> {
        let text = source.text().get(to_usize(base)..).unwrap_or("");
        let is_ascii = text.is_ascii();
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end.saturating_add(1));
        let mut start = 0;
        let lines = ends.chain(std::iter::once(text.len())).map(|end| {
            let line = std::mem::replace(&mut start, end);
            let is_ascii = is_ascii || text.get(line..end).is_some_and(str::is_ascii);
            Line { start: base.saturating_add(to_u32(line)), is_ascii }
        });
        Spans { source, base, lines: lines.collect(), expanding: None }
    }

    /// The outermost macro call whose expansion is being lowered.
    pub(super) fn expanding(&self) -> Option<Span> {
        self.expanding
    }

    /// Sets the outermost macro call, and gives the one of before.
    pub(super) fn expand(&mut self, call: Option<Span>) -> Option<Span> {
        std::mem::replace(&mut self.expanding, call)
    }

    /// Where a token is written; a token of a macro's body is where the macro is called.
    pub(super) fn of(&self, span: proc_macro2::Span) -> Span {
        let written = self.written(span);
        match self.expanding {
            Some(call) if written.start == written.end || !call.contains(written) => call,
            _ => written,
        }
    }

    /// Where a token is written, be it in a macro's body; none for tokens that are not of the text.
    pub(super) fn in_text(&self, span: proc_macro2::Span) -> Option<Span> {
        Some(self.written(span)).filter(|written| written.start < written.end)
    }

    /// Whether a token is none of a macro's body.
    pub(super) fn is_argument(&self, span: proc_macro2::Span) -> bool {
        let written = self.in_text(span);
        self.expanding.is_none_or(|call| written.is_some_and(|written| call.contains(written)))
    }

    /// Where a token of one byte is written.
    pub(super) fn sign(&self, span: proc_macro2::Span) -> Span {
        match self.expanding.is_none().then(|| self.byte(span.start())).flatten() {
            Some(start) => Span::new(start, start.saturating_add(1)),
            None => self.of(span),
        }
    }

    /// Where a word is written: its end is looked for in the text, which is quicker than to ask for it.
    pub(super) fn word(&self, span: proc_macro2::Span) -> Span {
        let length = |start| {
            let text = self.source.text().as_bytes().get(to_usize(start)..).unwrap_or_default();
            let raw = if text.starts_with(b"r#") { 2 } else { 0 };
            let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            let length = text.iter().skip(raw).take_while(|byte| is_part(byte)).count();
            (length > 0).then(|| to_u32(length.saturating_add(raw)))
        };
        let start = self.expanding.is_none().then(|| self.byte(span.start())).flatten();
        match start.and_then(|start| Some((start, length(start)?))) {
            Some((start, length)) => Span::new(start, start.saturating_add(length)),
            None => self.of(span),
        }
    }

    /// A span with a token inside it, which in an expansion may be of the macro's body though both ends are arguments.
    pub(super) fn around(&self, span: Span, token: proc_macro2::Span) -> Span {
        if self.expanding.is_some() { span.to(self.of(token)) } else { span }
    }

    fn written(&self, span: proc_macro2::Span) -> Span {
        match (self.byte(span.start()), self.byte(span.end())) {
            (Some(start), Some(end)) => Span::new(start, end),
            _ => {
                let range = span.byte_range();
                let shift = |offset| self.base.saturating_add(to_u32(offset));
                Span::new(shift(range.start), shift(range.end))
            }
        }
    }

    fn byte(&self, at: proc_macro2::LineColumn) -> Option<u32> {
        let line = self.lines.get(at.line.checked_sub(1)?).filter(|line| line.is_ascii)?;
        Some(line.start.saturating_add(to_u32(at.column)))
    }

    /// From the first token's start to the last token's end.
    pub(super) fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        if self.expanding.is_none()
            && let (Some(start), Some(end)) = (self.byte(first.start()), self.byte(last.end()))
        {
            return Span::new(start, end);
        }
        self.of(first).to(self.of(last))
    }

    /// Brackets with what they hold.
    pub(super) fn delimited(&self, span: &DelimSpan) -> Span {
        self.between(span.open(), span.close())
    }

    /// What stands between the brackets of a macro.
    pub(super) fn inside(&self, delimiter: &syn::MacroDelimiter) -> Span {
        let span = delimiter.span();
        Span::new(self.of(span.open()).end, self.of(span.close()).start)
    }

    /// An identifier without `r#`.
    pub(super) fn name(&self, ident: &syn::Ident) -> Name {
        match self.expanding {
            Some(_) => Name::new(plain(&self.key(ident))),
            None => self.written_name(self.word(ident.span())),
        }
    }

    /// An identifier without `r#`, and where it is written.
    pub(super) fn ident(&self, ident: &syn::Ident) -> (Name, Span) {
        let span = self.word(ident.span());
        match self.expanding {
            Some(_) => (self.name(ident), span),
            None => (self.written_name(span), span),
        }
    }

    fn written_name(&self, span: Span) -> Name {
        let text = self.source.slice(span);
        Name::new(text.strip_prefix("r#").unwrap_or(text))
    }

    /// A name as variables and labels are told apart: with the mark of the expansion it comes from.
    pub(super) fn key(&self, ident: &syn::Ident) -> Name {
        if self.expanding.is_none() {
            return self.name(ident);
        }
        let text = ident.to_string();
        Name::new(text.strip_prefix("r#").unwrap_or(&text))
    }

    /// A name with the mark that another has.
    pub(super) fn marked_like(&self, name: &str, other: Option<&Name>) -> Name {
        let mark = other.and_then(|other| other.strip_prefix(plain(other)));
        Name::new(format!("{name}{}", mark.unwrap_or("")))
    }

    pub(super) fn lifetime(&self, lifetime: &syn::Lifetime) -> Name {
        self.name(&lifetime.ident)
    }

    /// `a::b` without generic arguments.
    pub(super) fn dotted(&self, path: &syn::Path) -> Name {
        let mut names = path.segments.iter().map(|segment| self.name(&segment.ident));
        let first = names.next().unwrap_or_default();
        names.fold(first, |path, name| Name::new(format!("{path}::{name}")))
    }

    pub(super) fn path(&self, path: &syn::Path) -> Span {
        match (path.segments.first(), path.segments.last()) {
            (Some(first), Some(last)) => {
                self.path_of(path, self.word(first.ident.span()), self.word(last.ident.span()))
            }
            _ => path.leading_colon.map_or(Span::default(), |colons| self.of(colons.spans[0])),
        }
    }

    /// A path of which it is known where its first and its last name are written.
    fn path_of(&self, path: &syn::Path, first: Span, last: Span) -> Span {
        let start = path.leading_colon.map_or(first, |colons| self.of(colons.spans[0]));
        let span = path.segments.last().map_or(start, |segment| start.to(self.with_arguments(last, segment)));
        if self.expanding.is_none() {
            return span;
        }
        path.segments
            .pairs()
            .filter_map(|pair| pair.punct().copied().copied())
            .fold(span, |span, colons| self.around(span, colons.spans[0]))
    }

    fn with_arguments(&self, name: Span, segment: &syn::PathSegment) -> Span {
        match &segment.arguments {
            syn::PathArguments::None => name,
            syn::PathArguments::AngleBracketed(args) => name.to(self.sign(args.gt_token.span)),
            syn::PathArguments::Parenthesized(args) => {
                let span = name.to(self.delimited(&args.paren_token.span));
                self.output(&args.output).map_or(span, |output| span.to(output))
            }
        }
    }

    pub(super) fn qualified(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Span {
        self.behind_qself(qself, self.path(path))
    }

    /// A path whose segments are lowered.
    pub(super) fn lowered(&self, qself: Option<&syn::QSelf>, path: &syn::Path, segments: &[Segment]) -> Span {
        let span = match segments {
            [first, .., last] => self.path_of(path, first.span, last.span),
            [only] => self.path_of(path, only.span, only.span),
            [] => self.path(path),
        };
        self.behind_qself(qself, span)
    }

    fn behind_qself(&self, qself: Option<&syn::QSelf>, path: Span) -> Span {
        qself.map_or(path, |qself| self.sign(qself.lt_token.span).to(self.sign(qself.gt_token.span)).to(path))
    }

    fn output(&self, output: &syn::ReturnType) -> Option<Span> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    pub(super) fn ty(&self, ty: &syn::Type) -> Span {
        match ty {
            syn::Type::Array(ty) => self.delimited(&ty.bracket_token.span),
            syn::Type::FnPtr(ty) => self.fn_ptr(ty),
            syn::Type::Group(ty) => self.ty(&ty.elem),
            syn::Type::ImplTrait(ty) => self.of(ty.impl_token.span).to(self.last_bound(ty.bounds.last())),
            syn::Type::Infer(ty) => self.sign(ty.underscore_token.span),
            syn::Type::Macro(ty) => self.mac(&ty.mac),
            syn::Type::Never(ty) => self.of(ty.bang_token.span),
            syn::Type::Paren(ty) => self.delimited(&ty.paren_token.span),
            syn::Type::Path(ty) => self.qualified(ty.qself.as_ref(), &ty.path),
            syn::Type::Ptr(ty) => self.of(ty.star_token.span).to(self.ty(&ty.elem)),
            syn::Type::Reference(ty) => self.sign(ty.and_token.span).to(self.ty(&ty.elem)),
            syn::Type::Slice(ty) => self.delimited(&ty.bracket_token.span),
            syn::Type::TraitObject(ty) => self.trait_object(ty),
            syn::Type::Tuple(ty) => self.delimited(&ty.paren_token.span),
            syn::Type::Verbatim(tokens) => self.tokens(tokens),
            _ => Span::default(),
        }
    }

    fn fn_ptr(&self, ty: &syn::TypeFnPtr) -> Span {
        let keyword = self.of(ty.fn_token.span);
        let unsafety = ty.unsafety.map(|token| self.of(token.span));
        let abi = ty.abi.as_ref().map(|abi| self.of(abi.extern_token.span));
        let start = unsafety.into_iter().chain(abi).fold(keyword, Span::to);
        let span = start.to(self.delimited(&ty.paren_token.span));
        self.output(&ty.output).map_or(span, |output| span.to(output))
    }

    fn trait_object(&self, ty: &syn::TypeTraitObject) -> Span {
        let last = self.last_bound(ty.bounds.last());
        let first = ty.bounds.first().map_or(last, |bound| self.bound(bound));
        let start = ty.dyn_token.map_or(first, |token| self.of(token.span));
        start.to(last)
    }

    fn last_bound(&self, bound: Option<&syn::TypeParamBound>) -> Span {
        bound.map_or(Span::default(), |bound| self.bound(bound))
    }

    fn bound(&self, bound: &syn::TypeParamBound) -> Span {
        match bound {
            syn::TypeParamBound::Trait(bound) => match &bound.paren_token {
                Some(paren) => self.delimited(&paren.span),
                None => self.path(&bound.path),
            },
            syn::TypeParamBound::Lifetime(lifetime) => self.lifetime_span(lifetime),
            syn::TypeParamBound::PreciseCapture(capture) => self.between(capture.use_token.span, capture.gt_token.span),
            syn::TypeParamBound::Verbatim(tokens) => self.tokens(tokens),
            _ => Span::default(),
        }
    }

    pub(super) fn lifetime_span(&self, lifetime: &syn::Lifetime) -> Span {
        self.between(lifetime.apostrophe, lifetime.ident.span())
    }

    pub(super) fn mac(&self, mac: &syn::Macro) -> Span {
        self.path(&mac.path).to(self.of(mac.delimiter.span().close()))
    }

    pub(super) fn tokens(&self, tokens: &proc_macro2::TokenStream) -> Span {
        let mut spans = tokens.clone().into_iter().map(|token| self.of(token.span()));
        let first = spans.next().unwrap_or_default();
        spans.last().map_or(first, |last| first.to(last))
    }

    /// An expression that is not lowered (an attribute's value): literals and paths only.
    pub(super) fn expr(&self, expr: &syn::Expr) -> Span {
        match expr {
            syn::Expr::Lit(lit) => self.of(lit.lit.span()),
            syn::Expr::Path(path) => self.path(&path.path),
            syn::Expr::Macro(mac) => self.mac(&mac.mac),
            _ => Span::default(),
        }
    }
}
