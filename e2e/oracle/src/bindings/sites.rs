//! Finds the variables that a program binds, and where each is known and can be looked at.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Arm, Block, Expr, ExprClosure, ExprForLoop, ExprIf, ExprWhile, FnArg, Generics, ImplItemFn, ItemFn, ItemImpl,
    ItemTrait, Local, Macro, Pat, PatIdent, Signature, Stmt, TraitItemFn, Type,
};

use crate::walk::arguments;

/// A variable, and where it can be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    pub name: String,
    /// Where the name stands.
    pub start: usize,
    pub end: usize,
    /// Whether a `let` binds it.
    pub is_let: bool,
    /// Behind this offset it can be looked at.
    pub at: usize,
    /// The end of the expression that has to become a block for that.
    pub until: Option<usize>,
}

/// The variables of `statements` whose types depend on no generic parameter.
pub(super) fn sites(statements: &[Stmt]) -> Vec<Site> {
    let mut finder = Finder::default();
    statements.iter().for_each(|statement| finder.visit_stmt(statement));
    finder.sites
}

/// The variables of `statements`, whatever their types depend on.
pub(super) fn all_sites(statements: &[Stmt]) -> Vec<Site> {
    let mut finder = Finder { with_generic: true, ..Finder::default() };
    statements.iter().for_each(|statement| finder.visit_stmt(statement));
    finder.sites
}

#[derive(Default)]
struct Finder {
    sites: Vec<Site>,
    /// How many of the items around have type or const parameters.
    generic: usize,
    with_generic: bool,
}

impl Finder {
    fn bind(&mut self, pattern: &Pat, is_let: bool, at: usize, until: Option<usize>) {
        let mut names = Names::default();
        names.visit_pat(pattern);
        if self.generic > 0 && !self.with_generic {
            return;
        }
        for (name, span) in names.0 {
            let range = span.byte_range();
            self.sites.push(Site { name, start: range.start, end: range.end, is_let, at, until });
        }
    }

    /// Variables that are there from the beginning of a block on.
    fn bind_in_block(&mut self, pattern: &Pat, block: &Block) {
        self.bind(pattern, false, block.brace_token.span.open().byte_range().end, None);
    }

    fn bind_in(&mut self, pattern: &Pat, body: &Expr) {
        match body {
            Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
                self.bind_in_block(pattern, &block.block)
            }
            _ => {
                let range = range(body);
                self.bind(pattern, false, range.0, Some(range.1));
            }
        }
    }

    fn bind_conditions(&mut self, condition: &Expr, block: &Block) {
        match condition {
            Expr::Let(condition) => self.bind_in_block(&condition.pat, block),
            Expr::Binary(both) => {
                self.bind_conditions(&both.left, block);
                self.bind_conditions(&both.right, block);
            }
            _ => {}
        }
    }

    fn within(&mut self, is_generic: bool, visit: impl FnOnce(&mut Finder)) {
        self.generic = self.generic.saturating_add(usize::from(is_generic));
        visit(self);
        self.generic = self.generic.saturating_sub(usize::from(is_generic));
    }

    fn parameters(&mut self, signature: &Signature, block: &Block) {
        for input in &signature.inputs {
            if let FnArg::Typed(typed) = input {
                self.bind_in_block(&typed.pat, block);
            }
        }
    }
}

fn has_types(generics: &Generics) -> bool {
    generics.type_params().next().is_some() || generics.const_params().next().is_some()
}

fn is_generic(signature: &Signature) -> bool {
    let hides = |input: &FnArg| matches!(input, FnArg::Typed(typed) if mentions_impl(&typed.ty));
    has_types(&signature.generics) || signature.inputs.iter().any(hides)
}

fn mentions_impl(ty: &Type) -> bool {
    struct Search(bool);
    impl<'ast> Visit<'ast> for Search {
        fn visit_type_impl_trait(&mut self, _: &'ast syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut search = Search(false);
    search.visit_type(ty);
    search.0
}

/// From first to last token.
fn range(node: &impl Spanned) -> (usize, usize) {
    let range = node.span().byte_range();
    (range.start, range.end)
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_local(&mut self, local: &'ast Local) {
        if local.init.is_some() {
            self.bind(&local.pat, true, local.semi_token.span.byte_range().end, None);
        }
        visit::visit_local(self, local);
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.bind_in(&arm.pat, &arm.body);
        visit::visit_arm(self, arm);
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        for input in &closure.inputs {
            self.bind_in(input, &closure.body);
        }
        visit::visit_expr_closure(self, closure);
    }

    fn visit_expr_for_loop(&mut self, node: &'ast ExprForLoop) {
        self.bind_in_block(&node.pat, &node.body);
        visit::visit_expr_for_loop(self, node);
    }

    fn visit_expr_if(&mut self, node: &'ast ExprIf) {
        self.bind_conditions(&node.cond, &node.then_branch);
        visit::visit_expr_if(self, node);
    }

    fn visit_expr_while(&mut self, node: &'ast ExprWhile) {
        self.bind_conditions(&node.cond, &node.body);
        visit::visit_expr_while(self, node);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.within(is_generic(&item.sig), |finder| {
            finder.parameters(&item.sig, &item.block);
            visit::visit_item_fn(finder, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.within(is_generic(&item.sig), |finder| {
            finder.parameters(&item.sig, &item.block);
            visit::visit_impl_item_fn(finder, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.within(is_generic(&item.sig), |finder| {
            item.default.iter().for_each(|block| finder.parameters(&item.sig, block));
            visit::visit_trait_item_fn(finder, item);
        });
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        self.within(has_types(&item.generics), |finder| visit::visit_item_impl(finder, item));
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        // `Self` is a parameter too.
        self.within(true, |finder| visit::visit_item_trait(finder, item));
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for argument in &arguments(mac) {
            Visit::visit_expr(self, argument);
        }
    }
}

/// The variables of a pattern; a name in capitals is a constant or a variant.
#[derive(Default)]
struct Names(Vec<(String, Span)>);

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
        let name = pattern.ident.to_string();
        let is_plain = pattern.subpat.is_none() && pattern.by_ref.is_none() && pattern.mutability.is_none();
        if !(is_plain && name.starts_with(char::is_uppercase)) {
            self.0.push((name, pattern.ident.span()));
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples::Program;

    /// Each variable with the text from where it can be looked at.
    fn found(text: &str) -> Vec<(String, String)> {
        let program = Program::parse(text).unwrap();
        let show = |site: Site| (site.name, text.get(site.at..site.until.unwrap_or(text.len())).unwrap().to_owned());
        sites(&program.statements).into_iter().map(show).collect()
    }

    fn names(text: &str) -> Vec<String> {
        found(text).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn each_way_to_bind() {
        assert_eq!(found("let a = 1; b"), [("a".to_owned(), " b".to_owned())]);
        assert_eq!(found("m(|x| x + 1);"), [("x".to_owned(), "x + 1".to_owned())]);
        assert_eq!(found("m(|x| { 1 })"), [("x".to_owned(), " 1 })".to_owned())]);
        assert_eq!(found("match a { Some(b) => c, None => d }"), [("b".to_owned(), "c".to_owned())]);
        assert_eq!(names("for (i, &x) in a { }"), ["i", "x"]);
        assert_eq!(names("if let Some(mut a) = b && let Ok(c) = d { }"), ["a", "c"]);
        assert_eq!(names("while let [ref a, b @ ..] = c { }"), ["a", "b"]);
        assert_eq!(names("let Some(x) = y else { return };"), ["x"]);
        assert_eq!(names("assert_eq!(a.map(|y| y), vec![b.map(|z| z); 2]);"), ["y", "z"]);
        assert_eq!(names("fn f(a: u8) { let b = a; }"), ["a", "b"]);
    }

    #[test]
    fn what_depends_on_parameters_is_left_out() {
        assert_eq!(names("fn f<T>(a: T) { let b = a; } fn g(a: impl Fn()) { let b = a; } let c = 1;"), ["c"]);
        assert_eq!(names("impl<T> S<T> { fn f(&self) { let a = 1; } } trait T { fn f() { let b = 1; } }"), [""; 0]);
        assert_eq!(names("impl<'a> S<'a> { fn f(&self) { let a = 1; } } let x; "), ["a"]);
    }
}
