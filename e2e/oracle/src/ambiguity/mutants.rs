//! Finds the annotations of a program that can be taken away without making it another program.

use proc_macro2::Span;
use serde::{Deserialize, Serialize};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    AngleBracketedGenericArguments, Attribute, Expr, ExprClosure, ExprLit, ExprMethodCall, ExprPath, ExprStruct,
    GenericArgument, ImplItemFn, Item, ItemFn, Lit, Local, Macro, Pat, PatType, Path, PathArguments, ReturnType, Stmt,
    TraitItemFn, Type,
};

use crate::walk::arguments;

/// What is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// `: T` of a `let`.
    Let,
    /// `::<T>` of a method's call.
    Method,
    /// `::<T>` in a path: of a function, a type or a variant.
    Path,
    /// `: T` of a closure's parameter.
    Parameter,
    /// `-> T` of a closure.
    Output,
    /// The suffix of a number.
    Suffix,
    /// `T` of a `Vec<T>` in any of these; `_` takes its place.
    Argument,
}

impl Kind {
    /// What stands there instead.
    pub fn replacement(self) -> &'static str {
        if self == Kind::Argument { "_" } else { "" }
    }
}

/// A piece of text that can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Annotation {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
    /// The outermost function it stands in, if it stands in one.
    pub body: Option<(usize, usize)>,
}

/// The annotations in `statements`, in order of the text.
pub(super) fn annotations(statements: &[Stmt]) -> Vec<Annotation> {
    let mut finder = Finder::default();
    statements.iter().for_each(|statement| finder.visit_stmt(statement));
    finder.found.sort_by_key(|annotation| annotation.start);
    finder.found
}

#[derive(Default)]
struct Finder {
    found: Vec<Annotation>,
    body: Option<(usize, usize)>,
}

impl Finder {
    fn push(&mut self, kind: Kind, start: Span, end: Span) {
        let (start, end) = (start.byte_range().start, end.byte_range().end);
        self.found.push(Annotation { kind, start, end, body: self.body });
    }

    fn typed(&mut self, kind: Kind, pattern: &Pat) {
        if let Pat::Type(PatType { colon_token, ty, .. }) = pattern {
            self.push(kind, colon_token.span, ty.span());
            self.inside(ty);
        }
    }

    fn turbofish(&mut self, kind: Kind, arguments: &AngleBracketedGenericArguments) {
        if let Some(colons) = &arguments.colon2_token {
            self.push(kind, colons.span(), arguments.gt_token.span);
            let types = arguments.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            types.for_each(|ty| self.inside(ty));
        }
    }

    /// The arguments of a type.
    fn inside(&mut self, ty: &Type) {
        let mut arguments = Arguments::default();
        arguments.visit_type(ty);
        arguments.0.into_iter().for_each(|span| self.push(Kind::Argument, span, span));
    }

    fn path(&mut self, path: &Path) {
        for segment in &path.segments {
            if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
                self.turbofish(Kind::Path, arguments);
            }
        }
    }

    fn within(&mut self, function: Span, visit: impl FnOnce(&mut Finder)) {
        let before = self.body;
        let range = function.byte_range();
        self.body = before.or(Some((range.start, range.end)));
        visit(self);
        self.body = before;
    }
}

/// The types between `<` and `>`.
#[derive(Default)]
struct Arguments(Vec<Span>);

impl<'ast> Visit<'ast> for Arguments {
    fn visit_generic_argument(&mut self, argument: &'ast GenericArgument) {
        if let GenericArgument::Type(ty) = argument
            && !matches!(ty, Type::Infer(_))
        {
            self.0.push(ty.span());
        }
        visit::visit_generic_argument(self, argument);
    }

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

/// Whether an item may not be compiled, so that nothing can be said of it.
fn is_conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| ["cfg", "test", "bench"].iter().any(|name| attribute.path().is_ident(name)))
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_local(&mut self, local: &'ast Local) {
        self.typed(Kind::Let, &local.pat);
        visit::visit_local(self, local);
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        closure.inputs.iter().for_each(|input| self.typed(Kind::Parameter, input));
        if let ReturnType::Type(arrow, ty) = &closure.output {
            self.push(Kind::Output, arrow.span(), ty.span());
        }
        visit::visit_expr_closure(self, closure);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        call.turbofish.iter().for_each(|arguments| self.turbofish(Kind::Method, arguments));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.path(&path.path);
        visit::visit_expr_path(self, path);
    }

    fn visit_expr_struct(&mut self, node: &'ast ExprStruct) {
        self.path(&node.path);
        visit::visit_expr_struct(self, node);
    }

    fn visit_expr_lit(&mut self, literal: &'ast ExprLit) {
        let (suffix, digits, span) = match &literal.lit {
            Lit::Int(number) => (number.suffix(), number.base10_digits(), number.span()),
            Lit::Float(number) => (number.suffix(), number.base10_digits(), number.span()),
            _ => return,
        };
        // `1f32` would become an integer.
        let stays = digits.contains('.') || !suffix.starts_with('f');
        if !suffix.is_empty() && stays {
            let end = span.byte_range().end;
            let start = end.saturating_sub(suffix.len());
            self.found.push(Annotation { kind: Kind::Suffix, start, end, body: self.body });
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Trait(item) => &item.attrs,
            _ => return,
        };
        if !is_conditional(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.within(item.span(), |finder| visit::visit_item_fn(finder, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        if is_conditional(&item.attrs) {
            return;
        }
        self.within(item.span(), |finder| visit::visit_impl_item_fn(finder, item));
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.within(item.span(), |finder| visit::visit_trait_item_fn(finder, item));
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for argument in &arguments(mac) {
            Visit::visit_expr(self, argument);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples::Program;

    #[test]
    fn each_kind_is_cut_out_whole() {
        let cut = |text: &str| {
            let found = annotations(&Program::parse(text).unwrap().statements);
            found.into_iter().map(|a| (a.kind, text.get(a.start..a.end).unwrap().to_owned())).collect::<Vec<_>>()
        };
        let one = |kind: Kind, text: &str| vec![(kind, text.to_owned())];
        assert_eq!(
            cut("let x : Vec<u8> = f();"),
            [(Kind::Let, ": Vec<u8>".to_owned()), (Kind::Argument, "u8".to_owned())]
        );
        assert_eq!(cut("a.collect::<Vec<_>>();"), one(Kind::Method, "::<Vec<_>>"));
        assert_eq!(cut("Vec::<u8>::new();"), one(Kind::Path, "::<u8>"));
        assert_eq!(cut("assert_eq!(f::<u8>(), 1);"), one(Kind::Path, "::<u8>"));
        assert_eq!(cut("|x: u8| x;"), one(Kind::Parameter, ": u8"));
        assert_eq!(cut("|x| -> u8 { x };"), one(Kind::Output, "-> u8"));
        assert_eq!(
            cut("f(1_u8, 0x1f32, 2.0f32, 1f32, 3);"),
            [(Kind::Suffix, "u8".to_owned()), (Kind::Suffix, "f32".to_owned())]
        );
        assert_eq!(cut("#[test] fn f() { g::<u8>() } #[cfg(test)] mod m { fn f() { g::<u8>() } }"), []);
        assert_eq!(cut("fn f<T>(x: Vec<u8>) -> u8 { g(x) }"), []);
    }

    #[test]
    fn annotations_know_the_function_around_them() {
        let text = "fn f() { fn g() { h::<u8>(); } }";
        assert_eq!(annotations(&Program::parse(text).unwrap().statements)[0].body, Some((0, text.len())));
    }
}
