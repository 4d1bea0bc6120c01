//! What rules ask of types: names they can compare, instead of inference's own.

mod convert;
mod index;
mod known;
mod memo;
mod written;

pub(crate) use known::Known;

use self::index::Index;
use self::memo::{Depth, Memo};
use super::results::Fixed;
use super::{Model, Typed};
use crate::hir::{BindingId, ExprId, ExprKind, Hir, Id as _, ItemId, ItemKind, Name, TyId};
use crate::source::Span;

/// Answers the questions of rules. Each answer is made once, when first asked for.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) hir: &'a Hir,
    model: &'a Model,
    typed: &'a Typed<'a>,
    index: Index,
    exprs: Memo,
    bindings: Memo,
    written: Memo,
    depth: Depth,
}

/// A type that nothing settles.
#[derive(Debug)]
pub(crate) struct Open {
    pub(crate) span: Span,
    /// rustc's error code.
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// Types that fit, best first.
    pub(crate) candidates: Vec<String>,
    /// Title and edits that write the first of them.
    pub(crate) fix: Option<(String, Vec<(Span, String)>)>,
}

/// A type that one impl settles, because no other fits.
#[derive(Debug)]
pub(crate) struct Single {
    /// Where rustc would point, were there two.
    pub(crate) span: Span,
    pub(crate) asked_by: ExprId,
    /// Which impl, in words.
    pub(crate) asked: String,
    /// Whether the trait is one of the text.
    pub(crate) is_own: bool,
    /// rustc's error code, were there two.
    pub(crate) code: &'static str,
    /// What the impl says.
    pub(crate) ty: String,
    /// Title and edits that write it down.
    pub(crate) fix: Option<(String, Vec<(Span, String)>)>,
}

impl<'a> Facts<'a> {
    pub(crate) fn new(model: &'a Model, hir: &'a Hir, typed: &'a Typed<'a>) -> Facts<'a> {
        Facts {
            hir,
            model,
            typed,
            index: Index::new(hir),
            exprs: Memo::new(hir.exprs.len()),
            bindings: Memo::new(hir.bindings.len()),
            written: Memo::new(hir.types.len()),
            depth: Depth::default(),
        }
    }

    /// The type of an expression, before coercions.
    pub(crate) fn of(&self, expr: ExprId) -> Known {
        self.exprs.get(expr.index(), &self.depth, || {
            let ty = self.typed.results.exprs.get(expr.index()).copied().flatten();
            match ty.map_or(Known::Unknown, |ty| self.known(ty)) {
                known if known.peel_refs().is_unknown() => self.named(expr),
                known => known,
            }
        })
    }

    /// The name of a type of a crate without a model, where it is written or made by its own `new`.
    fn named(&self, expr: ExprId) -> Known {
        match self.hir.kind(expr) {
            ExprKind::Path(path) => path.local().map_or(Known::Unknown, |binding| self.of_binding(binding)),
            ExprKind::Paren(inner) => self.of(*inner),
            ExprKind::Field { base, name, .. } => self.field(&self.of(*base), name),
            ExprKind::Call { .. } => self.hir.callee(expr).map_or(Known::Unknown, made_by),
            _ => Known::Unknown,
        }
    }

    fn named_binding(&self, binding: BindingId) -> Known {
        let declared = &self.hir.bindings[binding];
        match (declared.whole, declared.ty, declared.init) {
            (true, Some(ty), _) => self.of_ty(ty),
            (true, None, Some(init)) => self.of(init),
            _ => Known::Unknown,
        }
    }

    /// The type of a local variable.
    pub(crate) fn of_binding(&self, binding: BindingId) -> Known {
        self.bindings.get(binding.index(), &self.depth, || {
            let ty = self.typed.results.bindings.get(binding.index()).copied().flatten();
            match ty.map_or(Known::Unknown, |ty| self.known(ty)) {
                known if known.peel_refs().is_unknown() => self.named_binding(binding),
                known => known,
            }
        })
    }

    /// Whether names come from elsewhere: what is not seen may settle what looks open.
    pub(crate) fn is_part(&self) -> bool {
        super::part::is_part(self.hir, &self.model.names)
    }

    /// What nothing settles, in order of position.
    pub(crate) fn ambiguities(&self) -> Vec<Open> {
        let open = self.typed.results.ambiguities.iter().map(|found| {
            let fix = found.suggestions.first();
            Open {
                span: self.typed.place(self.hir, found.at),
                code: found.code.as_str(),
                message: self.typed.message(found),
                candidates: found.suggestions.iter().map(|suggestion| suggestion.ty.clone()).collect(),
                fix: fix.map(|fix| (fix.title(), fix.edits.clone())),
            }
        });
        let mut open: Vec<Open> = open.collect();
        crate::order::sort_by_key(&mut open, |open| open.span);
        open
    }

    /// What only one impl settles, in order of position.
    pub(crate) fn singles(&self) -> Vec<Single> {
        let singles = self.typed.results.singles.iter().map(|found| Single {
            span: self.typed.place(self.hir, found.at),
            asked_by: found.decision.at,
            asked: self.typed.message_of_single(self.hir, found),
            is_own: found.decision.asked.def.is_text(),
            code: found.code.as_str(),
            ty: self.typed.print_single(self.hir, found),
            fix: found.fix.as_ref().map(|fix| (fix.title(), fix.edits.clone())),
        });
        let mut singles: Vec<Single> = singles.collect();
        crate::order::sort_by_key(&mut singles, |single| single.span);
        singles
    }

    /// The statement that settles a variable's type, where that is another one than its own.
    pub(crate) fn fixed_by(&self, binding: BindingId) -> Option<&Fixed> {
        self.typed.results.fixed_by.get(&binding)
    }

    /// A written type.
    pub(crate) fn of_ty(&self, ty: TyId) -> Known {
        self.written.get(ty.index(), &self.depth, || self.written(ty))
    }

    /// The functions called `name` in impls of a type of this text.
    pub(crate) fn methods(&self, item: ItemId, name: &str) -> &[ItemId] {
        self.index.methods(item, &Name::new(name))
    }

    /// Whether a type of this text implements or derives a trait outside it, given by its last name.
    pub(crate) fn implements(&self, item: ItemId, name: &str) -> bool {
        self.index.implements(item, name)
    }

    /// The function or method that a call certainly runs, when it is one of this text.
    pub(crate) fn callee(&self, call: ExprId) -> Option<ItemId> {
        let results = &self.typed.results;
        let callee = match self.hir.kind(call) {
            ExprKind::Call { callee, .. } => results.paths.get(&self.hir.peel(*callee)),
            ExprKind::MethodCall { .. } => results.calls.get(&call),
            _ => None,
        };
        let def = callee?.def;
        let runs = def.is_text() && matches!(self.hir.items[def.item()].kind, ItemKind::Fn(_));
        runs.then(|| self.implementation(def.item(), callee?.args)).flatten()
    }

    /// The type of a field, through references and smart pointers.
    pub(crate) fn field(&self, base: &Known, name: &Name) -> Known {
        match base {
            Known::Item(item) => self.item_field(*item, name),
            Known::Tuple(parts) => {
                name.parse::<usize>().ok().and_then(|at| parts.get(at)).cloned().unwrap_or(Known::Unknown)
            }
            other => other.deref().map_or(Known::Unknown, |inner| self.field(inner, name)),
        }
    }

    fn item_field(&self, item: ItemId, name: &Name) -> Known {
        match &self.hir.items[item].kind {
            ItemKind::Struct(data) | ItemKind::Union(data) => data
                .fields
                .iter()
                .find(|field| field.name == *name)
                .map_or(Known::Unknown, |field| self.of_ty(field.ty)),
            _ => Known::Unknown,
        }
    }
}

/// What `krate::Type::new` makes.
fn made_by(path: &str) -> Known {
    let Some((ty, "new" | "default")) = path.rsplit_once("::") else { return Known::Unknown };
    let is_type = ty.rsplit("::").next().is_some_and(|name| name.starts_with(char::is_uppercase));
    if is_type { Known::Extern(Name::new(ty), Vec::new()) } else { Known::Unknown }
}
