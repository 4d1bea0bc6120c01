//! Writes graphs as text, near to how rustc writes its own (`--emit mir`).

use std::fmt::Write as _;

use super::ir::*;
use crate::hir::{Hir, Id as _};
use crate::types::{Def, List, Query, Ty};

/// What names in graphs mean.
struct Printer<'p, 'q, 'x, 'a> {
    query: &'p mut Query<'q, 'x, 'a>,
    hir: &'p Hir,
}

/// A graph as text.
pub(crate) fn print(query: &mut Query<'_, '_, '_>, hir: &Hir, graph: &Graph) -> String {
    let mut printer = Printer { query, hir };
    let mut out = String::new();
    printer.head(graph, &mut out);
    for (id, block) in graph.blocks.iter() {
        let _ = writeln!(out, "bb{}:", id.index());
        for statement in &block.statements {
            let _ = writeln!(out, "    {}", printer.statement(&statement.kind));
        }
        if let Some(terminator) = &block.terminator {
            let _ = writeln!(out, "    {}", printer.terminator(&terminator.kind));
        }
    }
    for (index, promoted) in graph.promoted.iter().enumerate() {
        let _ = writeln!(out, "promoted {index}:");
        let inner = print(printer.query, hir, promoted);
        inner.lines().for_each(|line| {
            let _ = writeln!(out, "  {line}");
        });
    }
    out
}

impl Printer<'_, '_, '_, '_> {
    fn head(&mut self, graph: &Graph, out: &mut String) {
        if let Some(kind) = graph.kind {
            let _ = writeln!(out, "{kind:?}");
        }
        for capture in &graph.captures {
            let place = self.hir.bindings[capture.binding].name.to_string();
            let place = self.projected(place, &capture.path);
            let _ = writeln!(out, "capture {place} by {:?}: {}", capture.mode, self.ty(capture.ty));
        }
        for (id, local) in graph.locals.iter() {
            let what = if id.index() > graph.params || id == RETURN { "" } else { "param " };
            let name =
                local.binding.map_or(String::new(), |binding| format!(" // {}", self.hir.bindings[binding].name));
            let _ = writeln!(out, "{what}_{}: {}{name}", id.index(), self.ty(local.ty));
        }
        if !graph.drops.is_empty() {
            let drops: Vec<String> = graph.drops.iter().map(|local| format!("_{}", local.index())).collect();
            let _ = writeln!(out, "drops {}", drops.join(" "));
        }
    }

    fn ty(&self, ty: Ty) -> String {
        self.query.print(ty)
    }

    fn statement(&mut self, kind: &StatementKind) -> String {
        match kind {
            StatementKind::Assign(place, value) => format!("{} = {}", self.place(place), self.rvalue(value)),
            StatementKind::StorageLive(local) => format!("live _{}", local.index()),
            StatementKind::StorageDead(local) => format!("dead _{}", local.index()),
            StatementKind::Drop(place) => format!("drop {}", self.place(place)),
            StatementKind::Call(call) => {
                let args = self.operands(&call.args);
                let callee = match &call.callee {
                    Callee::Def(def, generics) => self.def(*def, *generics),
                    Callee::Pointer(pointer) => format!("({})", self.operand(pointer)),
                    Callee::Fn(kind, of) => format!("<{} as {kind:?}>", self.ty(*of)),
                };
                format!("{} = {callee}({args})", self.place(&call.dest))
            }
            StatementKind::Await { future, dest } => format!("{} = await {}", self.place(dest), self.place(future)),
            StatementKind::Unsupported(reason) => format!("unsupported: {reason}"),
        }
    }

    fn terminator(&mut self, kind: &TerminatorKind) -> String {
        match kind {
            TerminatorKind::Goto(target) => format!("goto bb{}", target.index()),
            TerminatorKind::Return => "return".into(),
            TerminatorKind::Unreachable => "unreachable".into(),
            TerminatorKind::Switch { value, targets, otherwise } => {
                let value = self.operand(value);
                let each = targets.iter().map(|(bits, target)| format!("{bits}: bb{}, ", target.index()));
                format!("switch {value} [{}else: bb{}]", each.collect::<String>(), otherwise.index())
            }
        }
    }

    fn place(&mut self, place: &Place) -> String {
        self.projected(format!("_{}", place.local.index()), &place.projections)
    }

    fn projected(&self, mut out: String, steps: &[Projection]) -> String {
        for step in steps {
            match step {
                Projection::Deref => out = format!("(*{out})"),
                Projection::Field(index, _) => {
                    let _ = write!(out, ".{index}");
                }
                Projection::Index(local) => {
                    let _ = write!(out, "[_{}]", local.index());
                }
                Projection::ConstantIndex { offset, from_end } => {
                    let _ = write!(out, "[{}{offset}]", if *from_end { "-" } else { "" });
                }
                Projection::Subslice { from, to } => {
                    let _ = write!(out, "[{from}..-{to}]");
                }
                Projection::Downcast(variant) => {
                    let _ = write!(out, ".v{variant}");
                }
            }
        }
        out
    }

    fn operands(&mut self, operands: &[Operand]) -> String {
        operands.iter().map(|operand| self.operand(operand)).collect::<Vec<_>>().join(", ")
    }

    fn operand(&mut self, operand: &Operand) -> String {
        match operand {
            Operand::Copy(place) => self.place(place),
            Operand::Move(place) => format!("move {}", self.place(place)),
            Operand::Const(constant) => self.constant(constant),
        }
    }

    fn constant(&mut self, constant: &Const) -> String {
        let ty = self.ty(constant.ty);
        match &constant.kind {
            ConstKind::Bits(bits) => format!("{bits}_{ty}"),
            ConstKind::Float(text) => format!("{text}_{ty}"),
            ConstKind::Str(text) => format!("{text:?}"),
            ConstKind::Bytes(bytes) | ConstKind::CStr(bytes) => format!("{bytes:?}"),
            ConstKind::Unit => ty,
            ConstKind::Item(def, generics) => format!("const {}", self.def(*def, *generics)),
            ConstKind::Static(def) => format!("static {}", self.query.decls().name(*def)),
            ConstKind::Param(param) => format!("const {}", self.ty(*param)),
            ConstKind::DebugAssertions => "debug_assertions".into(),
            ConstKind::Promoted(index) => format!("promoted {index}"),
        }
    }

    /// `Trait::method<Self, T>`, `function<T>`.
    fn def(&mut self, def: Def, generics: List) -> String {
        let decls = self.query.decls();
        let name = decls.name(def);
        let owner = decls.trait_of(def).map_or(String::new(), |of| format!("{}::", decls.name(of)));
        let args = self.query.types().vec(generics);
        let written: Vec<String> = args.iter().map(|&arg| self.ty(arg)).filter(|arg| arg != "'_").collect();
        match written.is_empty() {
            true => format!("{owner}{name}"),
            false => format!("{owner}{name}<{}>", written.join(", ")),
        }
    }

    fn rvalue(&mut self, value: &Rvalue) -> String {
        match value {
            Rvalue::Use(operand) => self.operand(operand),
            Rvalue::Repeat(operand, len) => format!("[{}; {}]", self.operand(operand), self.ty(*len)),
            Rvalue::Ref { mutable, place } => format!("&{}{}", mutable_word(*mutable), self.place(place)),
            Rvalue::RawPtr { mutable, place } => {
                format!("&raw {}{}", if *mutable { "mut " } else { "const " }, self.place(place))
            }
            Rvalue::Len(place) => format!("len {}", self.place(place)),
            Rvalue::Binary(op, overflow, left, right) => {
                format!("{op:?}{}({}, {})", mark(*overflow), self.operand(left), self.operand(right))
            }
            Rvalue::Unary(op, overflow, operand) => format!("{op:?}{}({})", mark(*overflow), self.operand(operand)),
            Rvalue::Cast(kind, operand, ty) => format!("{} as {} ({kind:?})", self.operand(operand), self.ty(*ty)),
            Rvalue::Aggregate(what, parts) => self.aggregate(what, parts),
            Rvalue::Variant(place) => format!("variant {}", self.place(place)),
        }
    }

    fn aggregate(&mut self, what: &Aggregate, parts: &[Operand]) -> String {
        let inside = self.operands(parts);
        match what {
            Aggregate::Tuple => format!("({inside})"),
            Aggregate::Array(_) => format!("[{inside}]"),
            Aggregate::Closure(ty) => format!("{} {{ {inside} }}", self.ty(*ty)),
            Aggregate::Adt { def, variant, .. } => {
                let decls = self.query.decls();
                let found = decls.adt(*def).and_then(|adt| adt.variants.get(*variant));
                let name = found.map_or("?", |variant| variant.name.as_str());
                let owner = decls.name(*def);
                let path = if name == owner { owner.to_string() } else { format!("{owner}::{name}") };
                format!("{path} {{ {inside} }}")
            }
        }
    }
}

fn mutable_word(mutable: bool) -> &'static str {
    if mutable { "mut " } else { "" }
}

/// What arithmetic is marked with that may overflow.
fn mark(overflow: Overflow) -> &'static str {
    match overflow {
        Overflow::Profile => "?",
        Overflow::Wrap => "%",
        Overflow::Never => "",
    }
}
