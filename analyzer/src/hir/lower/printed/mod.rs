//! Turns expressions and tokens into the text that rustc prints for them, in `assert!`'s message and `stringify!`.

mod block;
mod expr;
mod page;
mod pat;
mod precedence;
mod tokens;
mod ty;

use proc_macro2::TokenStream;

use self::page::{Breaks, Page};
use super::super::expand::plain;
use super::Lower;

/// Prints a tree. Every form gives `None` where nobody knows how rustc prints it.
struct Printer<'a, 'b> {
    lower: &'a Lower<'b>,
    page: Page,
}

impl Lower<'_> {
    /// What `stringify!` gives for tokens; none where that is not known.
    pub(super) fn stringified(&self, tokens: TokenStream) -> Option<String> {
        let mut printer = Printer { lower: self, page: Page::default() };
        printer.tokens(&self.listed(tokens)?)?;
        Some(printer.page.text())
    }

    /// An expression as the message of a failed `assert!` has it; none where that is not known.
    pub(super) fn shown(&self, expr: &syn::Expr) -> Option<String> {
        let mut printer = Printer { lower: self, page: Page::default() };
        printer.expr(expr)?;
        Some(printer.page.text())
    }
}

impl Printer<'_, '_> {
    /// Elements with commas between them.
    fn list<'n, N: 'n>(
        &mut self,
        nodes: impl IntoIterator<Item = &'n N>,
        breaks: Breaks,
        mut print: impl FnMut(&mut Self, &'n N) -> Option<()>,
    ) -> Option<()> {
        self.page.begin(0, breaks);
        for (index, node) in nodes.into_iter().enumerate() {
            if index > 0 {
                self.page.word_space(",");
            }
            print(self, node)?;
        }
        self.page.end();
        Some(())
    }

    fn ident(&mut self, ident: &syn::Ident) -> Option<()> {
        let written = ident.to_string();
        let word = plain(&written);
        if word == "crate" && self.lower.start(ident.span()).is_none() {
            // `$crate` is printed as that.
            return None;
        }
        // A raw identifier that need not be one is printed as if it were none.
        let bare = word.strip_prefix("r#").filter(|word| syn::parse_str::<syn::Ident>(word).is_ok());
        self.page.word(bare.unwrap_or(word));
        Some(())
    }

    fn lifetime(&mut self, lifetime: &syn::Lifetime) {
        let word = lifetime.ident.to_string();
        self.page.word(format!("'{}", plain(&word)));
    }

    /// A literal as it is written.
    fn literal(&mut self, literal: &syn::Lit) -> Option<()> {
        let written = self.lower.spans.in_text(literal.span())?;
        self.page.word(self.lower.source.slice(written).replace("\r\n", "\n"));
        Some(())
    }
}
