//! A program made by hand.

use std::collections::HashMap;
use std::rc::Rc;

use crate::flow::Graph;
use crate::hir::{Id as _, ItemId};
use crate::machine::instance::{Adt, Body, Instance, Position, Program, Target};
use crate::source::Span;
use crate::types::{Def, Dyn, DynId, Interner, Kind, List, Store, Ty, subst};

/// Types and graphs by definition.
pub(crate) struct Fake<'a> {
    pub(crate) types: Interner<'a>,
    names: HashMap<String, Def>,
    adts: HashMap<Def, Rc<Adt>>,
    pub(crate) graphs: HashMap<Body, Rc<Graph>>,
    pub(crate) targets: HashMap<Def, Rc<str>>,
    pub(crate) drops: HashMap<Ty, Def>,
    /// Structs whose values are copied.
    pub(crate) copied: Vec<Ty>,
}

impl<'a> Fake<'a> {
    pub(crate) fn new(store: &'a Store) -> Fake<'a> {
        Fake {
            types: Interner::new(store),
            names: HashMap::new(),
            adts: HashMap::new(),
            graphs: HashMap::new(),
            targets: HashMap::new(),
            drops: HashMap::new(),
            copied: Vec::new(),
        }
    }

    /// The definition with this name; the same for the same.
    pub(crate) fn def(&mut self, name: &str) -> Def {
        let next = self.names.len();
        *self.names.entry(name.to_owned()).or_insert_with(|| Def::text(ItemId::from_index(next)))
    }

    /// A struct, enum or union without parameters.
    pub(crate) fn adt_ty(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Adt) -> Ty {
        let def = self.def(name);
        if !self.adts.contains_key(&def) {
            let adt = make(self);
            self.adts.insert(def, Rc::new(adt));
        }
        self.types.adt(def, &[])
    }

    /// A function with this graph.
    pub(crate) fn function(&mut self, name: &str, graph: Graph) -> Def {
        let def = self.def(name);
        self.graphs.insert(Body::Item(def), Rc::new(graph));
        def
    }

    /// A function of the machine's own.
    pub(crate) fn intrinsic(&mut self, path: &str) -> Def {
        let def = self.def(path);
        self.targets.insert(def, path.into());
        def
    }
}

impl Program for Fake<'_> {
    fn kind(&self, ty: Ty) -> Kind {
        self.types.kind(ty)
    }

    fn types(&self, list: List) -> &[Ty] {
        self.types.types(list)
    }

    fn dyn_bounds(&self, id: DynId) -> &Dyn {
        self.types.bounds(id)
    }

    fn ty(&mut self, kind: Kind) -> Ty {
        self.types.ty(kind)
    }

    fn list(&mut self, types: &[Ty]) -> List {
        self.types.list(types)
    }

    fn subst(&mut self, ty: Ty, args: List) -> Ty {
        let args = self.types.vec(args);
        subst(&mut self.types, ty, &args)
    }

    fn resolve(&mut self, def: Def, args: List) -> Target {
        match self.targets.get(&def) {
            Some(path) => Target::Intrinsic(path.clone(), args),
            None => Target::Code(Instance { body: Body::Item(def), args }),
        }
    }

    fn signature(&mut self, def: Def, _: List) -> Option<List> {
        let graph = self.graph(Body::Item(def))?;
        let types: Vec<Ty> = graph.locals.iter().map(|(_, local)| local.ty).take(graph.params + 1).collect();
        let (result, params) = types.split_first()?;
        let all: Vec<Ty> = params.iter().copied().chain([*result]).collect();
        Some(self.types.list(&all))
    }

    fn runner(&self, _: Def) -> Option<Def> {
        None
    }

    fn whole(&self, _: Body) -> Option<Span> {
        None
    }

    fn poll(&self) -> Option<Def> {
        None
    }

    fn is_fn_once(&self, _: Def) -> bool {
        false
    }

    fn graph(&mut self, body: Body) -> Option<Rc<Graph>> {
        self.graphs.get(&body).cloned()
    }

    fn adt(&mut self, def: Def) -> Option<Rc<Adt>> {
        self.adts.get(&def).cloned()
    }

    fn is_copy(&mut self, ty: Ty) -> bool {
        match self.kind(ty) {
            Kind::Adt(..) => self.copied.contains(&ty),
            Kind::Ref(_, mutable, _) => !mutable,
            Kind::Tuple(parts) => self.types.vec(parts).iter().all(|part| self.is_copy(*part)),
            Kind::Array(of, _) => self.is_copy(of),
            _ => true,
        }
    }

    fn drop_impl(&mut self, ty: Ty) -> Option<Target> {
        let def = *self.drops.get(&ty)?;
        Some(Target::Code(Instance { body: Body::Item(def), args: self.types.common.empty }))
    }

    fn model_path(&self, _: Def) -> Option<Rc<str>> {
        None
    }

    fn parts(&mut self, _: Ty) -> Option<(Vec<crate::types::Part>, bool)> {
        None
    }

    fn variable(&self, _: Body, _: crate::hir::BindingId) -> Option<Rc<str>> {
        None
    }

    fn type_name(&self, ty: Ty) -> String {
        format!("{:?}", self.types.kind(ty))
    }

    fn name(&self, body: Body) -> String {
        let name = self.names.iter().find(|(_, def)| Body::Item(**def) == body);
        name.map_or_else(|| format!("{body:?}"), |(name, _)| name.clone())
    }

    fn position(&self, _: Body, span: Span) -> Option<Position> {
        Some(Position { file: "src/main.rs".into(), line: span.start, column: span.end })
    }

    fn tracks_caller(&self, _: Body) -> bool {
        false
    }

    fn is_cold(&self, _: Body) -> bool {
        false
    }

    fn is_mutable(&mut self, _: Def) -> bool {
        false
    }
}
