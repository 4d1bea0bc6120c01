//! Prints patterns.

use syn::Pat;

use super::Printer;
use super::page::Breaks;

impl Printer<'_, '_> {
    pub(super) fn pat(&mut self, pat: &Pat) -> Option<()> {
        match pat {
            Pat::Ident(name) => self.binding(name),
            Pat::Lit(literal) if literal.attrs.is_empty() => self.literal_pat(literal),
            Pat::Macro(call) => self.mac(&call.mac),
            Pat::Or(or) => self.alternatives(or),
            Pat::Paren(inner) => {
                self.page.word("(");
                self.pat(&inner.pat)?;
                self.page.word(")");
                Some(())
            }
            Pat::Path(path) => self.path(path.qself.as_ref(), &path.path, path.qself.is_none()),
            Pat::Range(range) => self.range_pat(range),
            Pat::Reference(reference) => {
                self.page.word(if reference.mutability.is_some() { "&mut " } else { "&" });
                self.pat(&reference.pat)
            }
            Pat::Rest(_) => self.pat_word(".."),
            Pat::Slice(slice) => {
                self.page.word("[");
                self.list(&slice.elems, Breaks::Needed, Self::pat)?;
                self.pat_word("]")
            }
            Pat::Struct(structure) => self.struct_pat(structure),
            Pat::Tuple(tuple) => {
                self.page.word("(");
                self.list(&tuple.elems, Breaks::Needed, Self::pat)?;
                self.pat_word(if tuple.elems.len() == 1 { ",)" } else { ")" })
            }
            Pat::TupleStruct(tuple) => {
                self.path(tuple.qself.as_ref(), &tuple.path, true)?;
                self.page.word("(");
                self.list(&tuple.elems, Breaks::Needed, Self::pat)?;
                self.pat_word(")")
            }
            Pat::Type(typed) => {
                self.pat(&typed.pat)?;
                self.page.word_space(":");
                self.ty(&typed.ty)
            }
            Pat::Wild(_) => self.pat_word("_"),
            _ => None,
        }
    }

    fn pat_word(&mut self, word: &str) -> Option<()> {
        self.page.word(word);
        Some(())
    }

    fn binding(&mut self, name: &syn::PatIdent) -> Option<()> {
        if name.by_ref.is_some() {
            self.page.word("ref ");
        }
        if name.mutability.is_some() {
            self.page.word("mut ");
        }
        self.ident(&name.ident)?;
        if let Some((_, inner)) = &name.subpat {
            self.page.space();
            self.page.word_space("@");
            self.pat(inner)?;
        }
        Some(())
    }

    fn literal_pat(&mut self, literal: &syn::PatLit) -> Option<()> {
        self.page.begin(4, Breaks::Needed);
        self.literal(&literal.lit)?;
        self.page.end();
        Some(())
    }

    fn alternatives(&mut self, or: &syn::PatOr) -> Option<()> {
        self.page.begin(0, Breaks::Needed);
        for (index, case) in or.cases.iter().enumerate() {
            if index > 0 {
                self.page.space();
                self.page.word_space("|");
            }
            self.pat(case)?;
        }
        self.page.end();
        Some(())
    }

    fn range_pat(&mut self, range: &syn::PatRange) -> Option<()> {
        if let Some(start) = &range.start {
            self.expr(start)?;
        }
        self.page.word(match range.limits {
            syn::RangeLimits::HalfOpen(_) => "..",
            syn::RangeLimits::Closed(_) => "..=",
        });
        range.end.as_deref().map_or(Some(()), |end| self.expr(end))
    }

    fn struct_pat(&mut self, structure: &syn::PatStruct) -> Option<()> {
        self.path(structure.qself.as_ref(), &structure.path, true)?;
        let is_empty = structure.fields.is_empty() && structure.rest.is_none();
        if is_empty {
            return self.pat_word(" {}");
        }
        self.page.word(" {");
        self.page.space();
        self.list(&structure.fields, Breaks::All, Self::field_pat)?;
        if structure.rest.is_some() {
            if !structure.fields.is_empty() {
                self.page.word_space(",");
            }
            self.page.word("..");
        }
        self.page.space();
        self.pat_word("}")
    }

    fn field_pat(&mut self, field: &syn::FieldPat) -> Option<()> {
        if !field.attrs.is_empty() {
            return None;
        }
        self.page.begin(4, Breaks::All);
        if field.colon_token.is_some() {
            self.member(&field.member)?;
            self.page.word(": ");
        }
        self.pat(&field.pat)?;
        self.page.end();
        Some(())
    }
}
