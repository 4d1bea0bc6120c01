//! Expressions as places (<https://doc.rust-lang.org/reference/expressions.html#place-expressions-and-value-expressions>).

use super::super::ir::*;
use super::Builder;
use super::node::{Node, Shape};
use crate::hir::{BindingId, ExprId, ExprKind, Res, UnOp};
use crate::types::{Adjust, Callee as Member, Kind, Ty};

impl Builder<'_, '_, '_, '_> {
    /// Where the value of a node is: a temporary, if it is no place. `mutable`: it is assigned to or borrowed mutably.
    pub(super) fn as_place(&mut self, node: Node, mutable: bool) -> Place {
        let node = self.peel(node);
        let outer = self.at_span(self.span_of(node));
        let place = self.place_of(node, mutable);
        self.span = outer;
        place
    }

    /// Where the value of a node is, for code that looks at it more than once: what can fail, fails here.
    pub(super) fn as_settled_place(&mut self, node: Node, mutable: bool) -> Place {
        let place = self.as_place(node, mutable);
        if self.unit.is_exact || !is_indexed(&place) {
            return place;
        }
        let to = self.place_ty(&place);
        let ty = self.reference(mutable, to);
        let outer = self.at_span(self.span_of(node));
        let reference = self.held(ty, Rvalue::Ref { mutable, place });
        self.span = outer;
        Place::of(reference).project(Projection::Deref)
    }

    fn place_of(&mut self, node: Node, mutable: bool) -> Place {
        match self.shape(node) {
            Shape::Adjusted(adjustment, inner) => match adjustment.kind {
                Adjust::Deref { overloaded: false } => self.deref_builtin(inner, mutable),
                Adjust::Deref { overloaded: true } => self.deref_adjusted(node, inner, mutable),
                _ => self.as_temp(node).into(),
            },
            Shape::Plain(kind) => match kind {
                ExprKind::Path(path) => match path.res {
                    Res::Local(binding) => self.variable(binding),
                    _ => self.named_place(node),
                },
                ExprKind::Field { base, .. } => self.field(node, *base, mutable),
                ExprKind::Index { base, index } => self.index(node.expr, *base, *index, mutable),
                ExprKind::Unary { op: UnOp::Deref, expr } => self.deref_written(node, *expr, mutable),
                _ => self.as_temp(node).into(),
            },
        }
    }

    /// The place of a variable.
    pub(super) fn variable(&mut self, binding: BindingId) -> Place {
        if let Some(&reference) = self.guarded.get(&binding) {
            return Place::of(reference).project(Projection::Deref);
        }
        if let Some(&local) = self.locals.get(&binding) {
            return local.into();
        }
        if self.hir.bindings[binding].body == self.body {
            self.unsupported("a variable that is not declared here");
        }
        self.outer_variable(binding)
    }

    /// A variable of a body around: a local until the captures are known.
    fn outer_variable(&mut self, binding: BindingId) -> Place {
        if let Some((_, local)) = self.outer.iter().find(|(of, _)| *of == binding) {
            return Place::of(*local);
        }
        let ty = self.binding_ty(binding);
        let local = self.local(ty);
        self.outer.push((binding, local));
        local.into()
    }

    fn named_place(&mut self, node: Node) -> Place {
        let Some(def) = self.static_of(node.expr) else { return self.as_temp(node).into() };
        let ty = self.ty(node);
        let pointer = self.intern(Kind::Ptr(true, ty));
        let address = Const { kind: ConstKind::Static(def), ty: pointer };
        let local = self.held(pointer, Rvalue::Use(Operand::Const(address)));
        Place::of(local).project(Projection::Deref)
    }

    fn field(&mut self, node: Node, base: ExprId, mutable: bool) -> Place {
        let base = Node::whole(self, base);
        let ty = self.ty(node);
        let place = self.as_place(base, mutable);
        match self.unit.results.details.fields.get(&node.expr) {
            Some(&index) => place.project(Projection::Field(index, ty)),
            None => {
                self.unsupported("a field that is not known");
                place
            }
        }
    }

    fn deref_builtin(&mut self, inner: Node, mutable: bool) -> Place {
        let ty = self.ty(inner);
        // Behind `&` and raw pointers nothing of the place itself changes.
        let through = mutable && !matches!(self.kind(ty), Kind::Ref(_, false, _) | Kind::Ptr(..));
        self.as_place(inner, through).project(Projection::Deref)
    }

    fn deref_adjusted(&mut self, node: Node, inner: Node, mutable: bool) -> Place {
        let (from, to) = (self.ty(inner), self.ty(node));
        self.deref_overloaded(inner, from, to, mutable, node.expr)
    }

    fn deref_written(&mut self, node: Node, inner: ExprId, mutable: bool) -> Place {
        let inner = Node::whole(self, inner);
        let (from, to) = (self.ty(inner), self.ty(node));
        match self.kind(from) {
            Kind::Ref(..) | Kind::Ptr(..) => self.deref_builtin(inner, mutable),
            Kind::Adt(def, _) if Some(def) == self.unit.query.lang().boxed => self.deref_builtin(inner, mutable),
            _ => self.deref_overloaded(inner, from, to, mutable, node.expr),
        }
    }

    /// `*Deref::deref(&place)`, `*DerefMut::deref_mut(&mut place)`.
    fn deref_overloaded(&mut self, inner: Node, from: Ty, to: Ty, mutable: bool, expr: ExprId) -> Place {
        let lang = self.unit.query.lang();
        let (of, name) = if mutable { (lang.deref_mut, "deref_mut") } else { (lang.deref, "deref") };
        let Some(def) = self.unit.query.method(of, name) else {
            self.unsupported("a dereference that is not known");
            return self.as_place(inner, mutable);
        };
        let base = self.as_place(inner, mutable);
        let receiver = self.borrowed(base, mutable);
        let ty = self.reference(mutable, to);
        let result = self.call_for(def, &[from], vec![receiver], ty, expr);
        Place::of(result).project(Projection::Deref)
    }

    /// A reference to a place.
    pub(super) fn borrowed(&mut self, place: Place, mutable: bool) -> Operand {
        let to = self.place_ty(&place);
        let ty = self.reference(mutable, to);
        Operand::Move(self.held(ty, Rvalue::Ref { mutable, place }).into())
    }

    fn index(&mut self, expr: ExprId, base: ExprId, index: ExprId, mutable: bool) -> Place {
        let (base, index) = (Node::whole(self, base), Node::whole(self, index));
        let of = self.ty(base);
        let index_ty = self.ty(index);
        let is_builtin = matches!(self.kind(of), Kind::Array(..) | Kind::Slice(_))
            && self.kind(index_ty) == Kind::Int(crate::types::Int::Usize);
        if is_builtin {
            let place = self.as_place(base, mutable);
            let local = self.as_temp(index);
            let element = place.project(Projection::Index(local));
            if self.unit.is_exact {
                let usize = self.unit.query.types().common.usize;
                self.held(usize, Rvalue::Len(element.clone()));
            }
            return element;
        }
        match self.callee_of(expr) {
            Some(member) => self.index_overloaded(expr, member, base, index, mutable),
            None => {
                self.unsupported("an index that is not known");
                self.as_place(base, mutable)
            }
        }
    }

    /// `*Index::index(&base, index)`, `*IndexMut::index_mut(&mut base, index)`.
    fn index_overloaded(&mut self, expr: ExprId, member: Member, base: Node, index: Node, mutable: bool) -> Place {
        let lang = self.unit.query.lang();
        let def = match mutable {
            true => self.unit.query.method(lang.index_mut, "index_mut"),
            false => self.unit.query.method(lang.index, "index"),
        };
        let base = self.as_place(base, mutable);
        let receiver = self.borrowed(base, mutable);
        let index = self.as_operand(index);
        let to = self.ty(Node::bare(expr));
        let ty = self.reference(mutable, to);
        let result = self.local(ty);
        let callee = super::super::ir::Callee::Def(def.unwrap_or(member.def), member.args);
        let outer = self.at_span(self.brackets(expr));
        self.call(callee, vec![receiver, index], &result.into(), Some(expr));
        self.span = outer;
        Place::of(result).project(Projection::Deref)
    }

    /// `[index]`, to which callers of `Index::index` are pointed.
    fn brackets(&self, expr: ExprId) -> crate::source::Span {
        let whole = self.span;
        let ExprKind::Index { base, .. } = self.hir.kind(expr) else { return whole };
        let base = self.hir.span(*base);
        if self.hir.exprs[expr].expanded || base.end <= whole.start || base.end >= whole.end {
            return whole;
        }
        let behind = crate::source::Span::new(base.end, whole.end);
        match self.unit.source.slice(behind).find('[') {
            Some(at) => crate::source::Span::new(base.end.saturating_add(crate::source::to_u32(at)), whole.end),
            None => whole,
        }
    }
}

/// Whether a place is checked against a length when it is used.
pub(super) fn is_indexed(place: &Place) -> bool {
    place.projections.iter().any(|step| matches!(step, Projection::Index(_)))
}
