//! Answers the machine's questions about a text: from its types, its graphs and the model of std.

mod adt;
mod derive;
mod exact;
mod path;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::instance::{Adt, Body, Instance, Position, Program, Target};
use crate::flow::{self, FILE, Graph};
use crate::hir::{BodyId, BodyOwner, Hir, ItemKind};
use crate::report::Edition;
use crate::source::{Source, Span, to_u32};
use crate::types::{Def, Dyn, DynId, Kind, List, Member, Origin, Ty, Typing};

/// A text that can be run.
pub(crate) struct Text<'x, 'a> {
    typing: Typing<'x, 'a>,
    source: &'x Source<'x>,
    edition: Edition,
    graphs: FxHashMap<Body, Option<Rc<Graph>>>,
    adts: FxHashMap<Def, Option<Rc<Adt>>>,
}

impl<'x, 'a> Text<'x, 'a> {
    /// A text by the types that inference gave it.
    pub(crate) fn new(typing: Typing<'x, 'a>, source: &'x Source<'x>, edition: Edition) -> Text<'x, 'a> {
        Text { typing, source, edition, graphs: FxHashMap::default(), adts: FxHashMap::default() }
    }

    /// The item of the model with this path.
    pub(crate) fn path(&self, path: &str) -> Option<Def> {
        self.typing.path(path)
    }

    /// What inference says of the text.
    pub(crate) fn typing(&mut self) -> &mut Typing<'x, 'a> {
        &mut self.typing
    }

    /// The text's arenas.
    pub(crate) fn hir(&self) -> &'a Hir {
        self.typing.hir(true)
    }

    /// Where the code of a body is: whether in the text, and which.
    fn place_of(&self, body: Body) -> Option<(bool, BodyId)> {
        match body {
            Body::Item(def) => Some((def.is_text(), self.typing.body_of(def)?)),
            Body::Closure(origin) | Body::Async(origin) => self.body_of_origin(origin),
            Body::Discriminant(def, index) => {
                let hir = self.typing.hir(def.is_text());
                let ItemKind::Enum(item) = &hir.items[def.item()].kind else { return None };
                let variant = item.variants.get(crate::source::to_usize(index))?;
                Some((def.is_text(), variant.discriminant?))
            }
            Body::Loose => {
                let mut bodies = self.typing.hir(true).bodies.iter();
                let (id, _) = bodies.find(|(_, body)| body.owner == BodyOwner::Loose)?;
                Some((true, id))
            }
            Body::Derived(..) | Body::Glue => None,
        }
    }

    fn body_of_origin(&self, origin: Origin) -> Option<(bool, BodyId)> {
        use crate::hir::ExprKind;
        match origin {
            Origin::Fn(def) => Some((def.is_text(), self.typing.body_of(def)?)),
            Origin::Expr { expr, is_text } => match self.typing.hir(is_text).kind(expr) {
                ExprKind::Closure { body, .. } | ExprKind::Async { body, .. } => Some((is_text, *body)),
                _ => None,
            },
        }
    }

    /// Builds the graph of a body, and those of the closures in it.
    fn build(&mut self, body: Body) -> Option<Rc<Graph>> {
        let (is_text, id) = self.place_of(body)?;
        let root = self.typing.hir(is_text).outermost(id);
        let root = if matches!(body, Body::Discriminant(..)) { id } else { root };
        let nothing = Source::new("");
        let source = if is_text { self.source } else { &nothing };
        let edition = if is_text { self.edition } else { Edition::E2024 };
        let built = flow::lower(&mut self.typing, is_text, root, source, edition);
        for (inner, graph) in built {
            for body in self.bodies_of(is_text, inner) {
                self.graphs.entry(body).or_insert_with(|| Some(Rc::new(graph.clone())));
            }
        }
        self.graphs.get(&body).cloned().flatten()
    }

    /// What a body is called by.
    fn bodies_of(&self, is_text: bool, body: BodyId) -> Vec<Body> {
        let hir = self.typing.hir(is_text);
        let of_expr = |expr| Origin::Expr { expr, is_text };
        match hir.bodies[body].owner {
            BodyOwner::Closure(expr) => vec![Body::Closure(of_expr(expr)), Body::Async(of_expr(expr))],
            BodyOwner::AsyncBlock(expr) => vec![Body::Async(of_expr(expr))],
            BodyOwner::Item(item) => {
                let def = if is_text { Def::text(item) } else { Def::model(item) };
                vec![Body::Item(def), Body::Async(Origin::Fn(def))]
            }
            BodyOwner::Loose => vec![Body::Loose],
        }
    }

    /// A member that nobody wrote.
    fn derived(&mut self, member: Def, of: Ty, args: List) -> Target {
        if path::has_body(self.typing.decls(), member) {
            return Target::Code(Instance { body: Body::Item(member), args });
        }
        let body = Body::Derived(member, args);
        if !self.graphs.contains_key(&body) {
            let graph = derive::graph(&mut self.typing, member, args, of).map(Rc::new);
            self.graphs.insert(body, graph);
        }
        match self.graphs.get(&body) {
            Some(Some(_)) => Target::Code(Instance { body, args }),
            _ if self.typing.decls().name(member) == "clone" => Target::Clone(of),
            // What a trait provides, nobody derives.
            _ if path::has_body(self.typing.decls(), member) => {
                Target::Code(Instance { body: Body::Item(member), args })
            }
            _ => Target::Unsupported(format!("`{}` of this type", self.typing.decls().name(member)).into()),
        }
    }

    fn has_attr(&self, def: Def, name: &str) -> bool {
        let item = &self.typing.hir(def.is_text()).items[def.item()];
        item.attrs.iter().any(|attr| attr.name == name)
    }
}

impl Program for Text<'_, '_> {
    fn kind(&self, ty: Ty) -> Kind {
        self.typing.kind(ty)
    }

    fn types(&self, list: List) -> &[Ty] {
        self.typing.interned().types(list)
    }

    fn dyn_bounds(&self, id: DynId) -> &Dyn {
        self.typing.interned().bounds(id)
    }

    fn ty(&mut self, kind: Kind) -> Ty {
        self.typing.types().ty(kind)
    }

    fn list(&mut self, types: &[Ty]) -> List {
        self.typing.types().list(types)
    }

    fn subst(&mut self, ty: Ty, args: List) -> Ty {
        self.typing.monomorphic(ty, args)
    }

    fn resolve(&mut self, def: Def, args: List) -> Target {
        match self.typing.member(def, args) {
            Member::Fn(found, args) if path::has_body(self.typing.decls(), found) => {
                Target::Code(Instance { body: Body::Item(found), args })
            }
            Member::Fn(found, _) if found.is_text() => {
                Target::Unsupported(format!("`{}` has no body", self.typing.decls().name(found)).into())
            }
            Member::Fn(found, args) => {
                let typing = &self.typing;
                Target::Intrinsic(path::intrinsic(typing.decls(), typing.names(), typing.interned(), found), args)
            }
            Member::Virtual(found, args) => Target::Virtual(found, args),
            Member::Call => Target::Call,
            Member::Derived(found, ty) if Some(found) == self.poll() => Target::Poll(found, ty),
            Member::Derived(found, ty) => self.derived(found, ty, args),
            Member::Unknown => {
                Target::Unsupported(format!("`{}` is not known here", self.typing.decls().name(def)).into())
            }
        }
    }

    fn signature(&mut self, def: Def, args: List) -> Option<List> {
        let (mut types, output) = self.typing.signature(def, args)?;
        types.push(output);
        Some(self.typing.types().list(&types))
    }

    fn is_fn_once(&self, def: Def) -> bool {
        self.typing.lang().fn_once == Some(def)
    }

    fn poll(&self) -> Option<Def> {
        self.typing.decls().trait_member(self.typing.lang().future?, "poll")
    }

    fn graph(&mut self, body: Body) -> Option<Rc<Graph>> {
        if let Some(known) = self.graphs.get(&body) {
            return known.clone();
        }
        let built = self.build(body);
        self.graphs.insert(body, built.clone());
        built
    }

    fn adt(&mut self, def: Def) -> Option<Rc<Adt>> {
        let typing = &self.typing;
        let describe = || adt::describe(typing.decls(), typing.names(), typing.interned(), def).map(Rc::new);
        self.adts.entry(def).or_insert_with(describe).clone()
    }

    fn is_copy(&mut self, ty: Ty) -> bool {
        let copy = self.typing.lang().copy;
        self.typing.holds(copy, ty)
    }

    fn drop_impl(&mut self, ty: Ty) -> Option<Target> {
        let drop_trait = self.typing.lang().drop?;
        if !self.typing.holds(Some(drop_trait), ty) {
            return None;
        }
        let member = self.typing.decls().trait_member(drop_trait, "drop")?;
        let args = self.typing.types().list(&[ty]);
        Some(self.resolve(member, args))
    }

    fn type_name(&self, ty: Ty) -> String {
        self.typing.print(ty)
    }

    fn name(&self, body: Body) -> String {
        match body {
            Body::Item(def) | Body::Discriminant(def, _) | Body::Derived(def, _) => {
                self.typing.decls().name(def).to_string()
            }
            Body::Closure(_) => "{closure}".to_owned(),
            Body::Async(_) => "{async block}".to_owned(),
            Body::Loose => "main".to_owned(),
            Body::Glue => "{glue}".to_owned(),
        }
    }

    fn model_path(&self, def: Def) -> Option<Rc<str>> {
        if def.is_text() {
            return None;
        }
        self.typing.names().path(def).map(|path| path.to_string().into())
    }

    fn parts(&mut self, ty: Ty) -> Option<(Vec<crate::types::Part>, bool)> {
        self.typing.parts(ty)
    }

    fn variable(&self, body: Body, binding: crate::hir::BindingId) -> Option<Rc<str>> {
        let (is_text, _) = self.place_of(body)?;
        Some((*self.typing.hir(is_text).bindings[binding].name).into())
    }

    fn position(&self, body: Body, span: Span) -> Option<Position> {
        let (true, _) = self.place_of(body)? else { return None };
        let (line, column) = self.source.shown_at(span.start);
        Some(Position { file: FILE.into(), line: to_u32(line), column: to_u32(column) })
    }

    fn runner(&self, def: Def) -> Option<Def> {
        let item = &self.typing.hir(def.is_text()).items[def.item()];
        let attr = item.attrs.iter().find(|attr| matches!(&*attr.name, "tokio::main" | "tokio::test"))?;
        let is_single = if attr.text.contains("flavor") {
            attr.text.contains("current_thread")
        } else {
            attr.name == "tokio::test"
        };
        self.path(if is_single { "tokio::runtime::main_single" } else { "tokio::runtime::main_multi" })
    }

    fn whole(&self, body: Body) -> Option<Span> {
        let (is_text, body) = self.place_of(body)?;
        let hir = self.typing.hir(is_text);
        match hir.bodies[body].owner {
            BodyOwner::AsyncBlock(expr) => Some(hir.span(expr)),
            _ => Some(hir.span(hir.bodies[body].root)),
        }
    }

    fn tracks_caller(&self, body: Body) -> bool {
        matches!(body, Body::Item(def) if self.has_attr(def, "track_caller"))
    }

    fn is_cold(&self, body: Body) -> bool {
        matches!(body, Body::Item(def) if self.has_attr(def, "cold"))
    }

    fn is_mutable(&mut self, def: Def) -> bool {
        matches!(self.typing.hir(def.is_text()).items[def.item()].kind, ItemKind::Static { .. })
    }
}
