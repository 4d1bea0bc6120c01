//! Functions and constants that end in `;` outside traits, which syn hands on as tokens.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Ident, Signature, Token, Type, Visibility};

/// A function without a body, or a constant without a value.
pub enum Bare {
    Function(Box<Signature>),
    Constant(Ident, Box<Type>),
}

impl Bare {
    pub fn parse(tokens: &TokenStream) -> Option<Bare> {
        <Bare as Parse>::parse.parse2(tokens.clone()).ok()
    }

    pub fn name(&self) -> String {
        self.ident().to_string()
    }

    pub fn line(&self) -> usize {
        self.ident().span().start().line
    }

    fn ident(&self) -> &Ident {
        match self {
            Bare::Function(signature) => &signature.ident,
            Bare::Constant(name, _) => name,
        }
    }
}

impl Parse for Bare {
    fn parse(input: ParseStream) -> syn::Result<Bare> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        let bare = if input.peek(Token![const]) && input.peek3(Token![:]) {
            input.parse::<Token![const]>()?;
            let name = input.parse()?;
            input.parse::<Token![:]>()?;
            Bare::Constant(name, input.parse()?)
        } else {
            Bare::Function(input.parse()?)
        };
        input.parse::<Token![;]>()?;
        Ok(bare)
    }
}
