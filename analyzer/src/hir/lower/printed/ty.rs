//! Prints paths and types.

use syn::{GenericArgument, PathArguments, Type, TypeParamBound};

use super::Printer;
use super::page::Breaks;

impl Printer<'_, '_> {
    /// A path; in expressions the arguments of its segments stand behind `::`.
    pub(super) fn path(&mut self, of: Option<&syn::QSelf>, path: &syn::Path, is_expr: bool) -> Option<()> {
        let Some(of) = of else {
            if path.leading_colon.is_some() {
                self.page.word("::");
            }
            return self.segments(&path.segments, 0, usize::MAX, is_expr);
        };
        self.page.word("<");
        self.ty(&of.ty)?;
        if of.position > 0 {
            self.page.space();
            self.page.word_space("as");
            if path.leading_colon.is_some() {
                self.page.word("::");
            }
            self.segments(&path.segments, 0, of.position, false)?;
        }
        self.page.word(">");
        self.page.word("::");
        self.segments(&path.segments, of.position, usize::MAX, is_expr)
    }

    fn segments<'n>(
        &mut self,
        segments: impl IntoIterator<Item = &'n syn::PathSegment>,
        from: usize,
        to: usize,
        is_expr: bool,
    ) -> Option<()> {
        for (index, segment) in segments.into_iter().enumerate() {
            if index < from || index >= to {
                continue;
            }
            if index > from {
                self.page.word("::");
            }
            self.ident(&segment.ident)?;
            let has_colons = is_expr && !matches!(segment.arguments, PathArguments::None);
            if has_colons {
                self.page.word("::");
            }
            match &segment.arguments {
                PathArguments::None => {}
                PathArguments::AngleBracketed(generics) => self.generics(generics)?,
                PathArguments::Parenthesized(inputs) => {
                    self.page.word("(");
                    self.list(&inputs.inputs, Breaks::Needed, |printer, input| printer.unnamed(input))?;
                    self.page.word(")");
                    self.output(&inputs.output)?;
                }
            }
        }
        Some(())
    }

    /// The type of an argument that has no name.
    fn unnamed(&mut self, input: &syn::NamedArg) -> Option<()> {
        if input.name.is_some() || !input.attrs.is_empty() {
            return None;
        }
        self.ty(&input.ty)
    }

    pub(super) fn generics(&mut self, generics: &syn::AngleBracketedGenericArguments) -> Option<()> {
        self.page.word("<");
        self.list(&generics.args, Breaks::Needed, Self::generic)?;
        self.page.word(">");
        Some(())
    }

    fn generic(&mut self, generic: &GenericArgument) -> Option<()> {
        match generic {
            GenericArgument::Lifetime(lifetime) => {
                self.lifetime(lifetime);
                Some(())
            }
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::Const(value) => self.expr(value),
            GenericArgument::AssocType(equal) if equal.generics.is_none() => {
                self.ident(&equal.ident)?;
                self.page.space();
                self.page.word_space("=");
                self.ty(&equal.ty)
            }
            _ => None,
        }
    }

    pub(super) fn ty(&mut self, ty: &Type) -> Option<()> {
        if let Type::Group(group) = ty {
            return self.ty(&group.elem);
        }
        self.page.begin(0, Breaks::Needed);
        self.ty_form(ty)?;
        self.page.end();
        Some(())
    }

    fn ty_form(&mut self, ty: &Type) -> Option<()> {
        match ty {
            Type::Array(array) => {
                self.page.word("[");
                self.ty(&array.elem)?;
                self.page.word("; ");
                self.expr(&array.len)?;
                self.page.word("]");
            }
            Type::FnPtr(pointer) => self.fn_pointer(pointer)?,
            Type::ImplTrait(of) => {
                self.page.word("impl ");
                self.bounds(&of.bounds)?;
            }
            Type::Infer(_) => self.page.word("_"),
            Type::Macro(call) => self.mac(&call.mac)?,
            Type::Never(_) => self.page.word("!"),
            Type::Paren(inner) => {
                self.page.word("(");
                self.ty(&inner.elem)?;
                self.page.word(")");
            }
            Type::Path(path) => self.path(path.qself.as_ref(), &path.path, false)?,
            Type::Ptr(pointer) => {
                let is_const = matches!(pointer.mutability, syn::PointerMutability::Const(_));
                self.page.word(if is_const { "*const " } else { "*mut " });
                self.ty(&pointer.elem)?;
            }
            Type::Reference(reference) => self.reference(reference)?,
            Type::Slice(slice) => {
                self.page.word("[");
                self.ty(&slice.elem)?;
                self.page.word("]");
            }
            Type::TraitObject(object) => {
                if object.dyn_token.is_some() {
                    self.page.word("dyn ");
                }
                self.bounds(&object.bounds)?;
            }
            Type::Tuple(tuple) => {
                self.page.word("(");
                self.list(&tuple.elems, Breaks::Needed, Self::ty)?;
                self.page.word(if tuple.elems.len() == 1 { ",)" } else { ")" });
            }
            _ => return None,
        }
        Some(())
    }

    fn reference(&mut self, reference: &syn::TypeReference) -> Option<()> {
        self.page.word("&");
        if let Some(lifetime) = &reference.lifetime {
            self.lifetime(lifetime);
            self.page.word(" ");
        }
        if reference.mutability.is_some() {
            self.page.word("mut ");
        }
        self.ty(&reference.elem)
    }

    fn fn_pointer(&mut self, pointer: &syn::TypeFnPtr) -> Option<()> {
        if pointer.variadic.is_some() {
            return None;
        }
        self.page.begin(4, Breaks::Needed);
        self.binder(pointer.lifetimes.as_ref())?;
        if pointer.unsafety.is_some() {
            self.page.word("unsafe ");
        }
        if let Some(abi) = &pointer.abi {
            self.page.word("extern ");
            if let Some(name) = &abi.name {
                self.literal(&syn::Lit::Str(name.clone()))?;
                self.page.word(" ");
            }
        }
        self.page.word("fn");
        self.page.word("(");
        self.list(&pointer.inputs, Breaks::Needed, |printer, input| {
            printer.page.begin(4, Breaks::Needed);
            if let Some((name, _)) = &input.name {
                printer.ident(name)?;
                printer.page.word_space(":");
            }
            printer.ty(&input.ty)?;
            printer.page.end();
            Some(())
        })?;
        self.page.word(")");
        self.output(&pointer.output)?;
        self.page.end();
        Some(())
    }

    pub(super) fn output(&mut self, output: &syn::ReturnType) -> Option<()> {
        let syn::ReturnType::Type(_, ty) = output else { return Some(()) };
        self.page.space_between();
        self.page.begin(4, Breaks::Needed);
        self.page.word_space("->");
        self.ty(ty)?;
        self.page.end();
        Some(())
    }

    /// `for<'a> `.
    pub(super) fn binder(&mut self, binder: Option<&syn::BoundLifetimes>) -> Option<()> {
        let Some(binder) = binder else { return Some(()) };
        self.page.word("for");
        self.page.word("<");
        self.list(&binder.lifetimes, Breaks::Needed, |printer, param| match param {
            syn::GenericParam::Lifetime(param) if param.bounds.is_empty() && param.attrs.is_empty() => {
                printer.lifetime(&param.lifetime);
                Some(())
            }
            _ => None,
        })?;
        self.page.word("> ");
        Some(())
    }

    fn bounds<'n>(&mut self, bounds: impl IntoIterator<Item = &'n TypeParamBound>) -> Option<()> {
        for (index, bound) in bounds.into_iter().enumerate() {
            if index > 0 {
                self.page.word(" ");
                self.page.word_space("+");
            }
            match bound {
                TypeParamBound::Trait(bound) if bound.paren_token.is_none() => {
                    self.binder(bound.lifetimes.as_ref())?;
                    if bound.maybe.is_some() {
                        self.page.word("?");
                    }
                    self.path(None, &bound.path, false)?;
                }
                TypeParamBound::Lifetime(lifetime) => self.lifetime(lifetime),
                _ => return None,
            }
        }
        Some(())
    }
}
