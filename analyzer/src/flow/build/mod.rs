//! Builds the graph of a body, in the way of rustc's MIR building
//! (<https://rustc-dev-guide.rust-lang.org/mir/construction.html>).
//!
//! A value goes into a place (`eval`), or is wanted as a place, an operand or a temporary. What comes next goes into the
//! block at hand; code after a jump goes into a block that nothing leads to, and is dropped at the end.

mod adjust;
mod asm;
mod assign;
mod block;
mod call;
mod captures;
mod closure;
mod concurrent;
mod control;
mod extend;
mod format;
mod formatted;
mod into;
mod literal;
mod mac;
mod matching;
mod node;
mod op;
mod operand;
mod pat;
mod path;
mod place;
mod promote;
mod recorded;
mod scope;
mod structs;
mod switch;
mod test;
mod try_op;

use rustc_hash::FxHashMap;

use super::ir::*;
use crate::hir::{BindingId, BodyId, BodyOwner, ExprId, Hir, Id as _, ItemId, PatId};
use crate::report::Edition;
use crate::source::{Source, Span};
use crate::types::{Def, Kind, Origin, Query, Results, Ty};
use node::Node;
use scope::{Scope, Target};

/// One text and what is known of it.
pub(in crate::flow) struct Unit<'q, 'x, 'a> {
    pub(in crate::flow) query: Query<'q, 'x, 'a>,
    pub(in crate::flow) hir: &'a Hir,
    pub(in crate::flow) results: &'q Results,
    /// Whether it is the analysed text, or the model of std.
    pub(in crate::flow) is_text: bool,
    /// The parameter of a `#[for_each]` impl around, and a type that it stands for.
    pub(in crate::flow) each: Option<(Ty, Kind)>,
    pub(in crate::flow) source: &'q Source<'q>,
    pub(in crate::flow) edition: Edition,
    /// Whether graphs have all that rustc's have, not only what can be told apart when they run.
    pub(in crate::flow) is_exact: bool,
    /// What closures that are lowered can do.
    pub(in crate::flow) closures: FxHashMap<Origin, Lowered>,
}

impl Unit<'_, '_, '_> {
    fn def(&self, item: ItemId) -> Def {
        if self.is_text { Def::text(item) } else { Def::model(item) }
    }
}

/// What is known of a closure once it is lowered.
#[derive(Debug, Clone, Copy)]
pub(in crate::flow) struct Lowered {
    pub(crate) kind: ClosureKind,
    pub(crate) is_copy: bool,
}

/// Lowers the body of a function or constant: its graph, after those of the closures and `async` blocks in it.
pub(in crate::flow) fn lower(unit: &mut Unit<'_, '_, '_>, body: BodyId) -> Vec<(BodyId, Graph)> {
    let owner = match unit.hir.bodies[unit.hir.outermost(body)].owner {
        BodyOwner::Item(item) => Some(unit.def(item)),
        _ => None,
    };
    unit.query.enter(owner);
    let mut builder = Builder::new(unit, body);
    builder.body();
    let mut done = std::mem::take(&mut builder.done);
    done.push((body, builder.finish()));
    done
}

/// The state of building one graph.
struct Builder<'u, 'q, 'x, 'a> {
    unit: &'u mut Unit<'q, 'x, 'a>,
    hir: &'a Hir,
    body: BodyId,
    graph: Graph,
    /// The block that grows.
    at: BlockId,
    /// The code that statements are of.
    span: Span,
    scopes: Vec<Scope>,
    /// The scope of variables that are declared now.
    vars: usize,
    /// The scope of temporaries that are made now.
    temps: usize,
    targets: Vec<Target>,
    /// The block that returns.
    returns: Option<BlockId>,
    /// Where variables are.
    locals: FxHashMap<BindingId, LocalId>,
    /// In guards: references to what is moved only once the guard holds.
    guarded: FxHashMap<BindingId, LocalId>,
    /// Variables of the bodies around, as locals until the captures are known.
    outer: Vec<(BindingId, LocalId)>,
    /// Temporaries that live longer than their statement, with the scope that ends them.
    extended: FxHashMap<ExprId, Option<usize>>,
    /// Which alternative of an or-pattern matched.
    which: FxHashMap<PatId, LocalId>,
    /// The alternative that an or-pattern is read as.
    chosen: FxHashMap<PatId, usize>,
    /// The graphs of closures in this body.
    done: Vec<(BodyId, Graph)>,
}

impl<'u, 'q, 'x, 'a> Builder<'u, 'q, 'x, 'a> {
    fn new(unit: &'u mut Unit<'q, 'x, 'a>, body: BodyId) -> Self {
        let hir = unit.hir;
        let mut graph = Graph::default();
        let at = graph.blocks.push(Block::default());
        Builder {
            unit,
            hir,
            body,
            graph,
            at,
            span: Span::default(),
            scopes: vec![Scope::default()],
            vars: 0,
            temps: 0,
            targets: Vec::new(),
            returns: None,
            locals: FxHashMap::default(),
            guarded: FxHashMap::default(),
            outer: Vec::new(),
            extended: FxHashMap::default(),
            which: FxHashMap::default(),
            chosen: FxHashMap::default(),
            done: Vec::new(),
        }
    }

    /// Lowers the parameters and the code.
    fn body(&mut self) {
        let root = self.hir.bodies[self.body].root;
        if root.index() >= self.hir.exprs.len() {
            return;
        }
        self.span = self.hir.span(root);
        let ret = self.result_type(root);
        self.local(ret);
        self.graph.is_async = self.hir.bodies[self.body].is_async;
        self.params();
        if self.is_constant() {
            self.extend(root, None);
        }
        let around = self.enter(scope::Holds::Temps);
        self.eval(&RETURN.into(), Node::whole(self, root));
        self.leave(around);
        self.exit_body();
    }

    /// What the body's value becomes: by its owner's signature, or by the type of its last expression.
    fn result_type(&mut self, root: ExprId) -> Ty {
        let node = Node::whole(self, root);
        let of_root = self.ty(node);
        match self.hir.bodies[self.body].owner {
            BodyOwner::Closure(expr) => self.closure_result(expr).unwrap_or(of_root),
            BodyOwner::AsyncBlock(expr) => self.async_result(expr).unwrap_or(of_root),
            BodyOwner::Item(item) => self.item_result(item).unwrap_or(of_root),
            BodyOwner::Loose => of_root,
        }
    }

    fn params(&mut self) {
        if matches!(self.hir.bodies[self.body].owner, BodyOwner::Closure(_) | BodyOwner::AsyncBlock(_)) {
            // Its type is known when the captures are.
            let unknown = self.unknown();
            let own = self.local(unknown);
            self.schedule_value(own, 0);
        }
        let params: Vec<PatId> = self.hir.bodies[self.body].params.iter().map(|(pat, _)| *pat).collect();
        let types = self.param_types(&params);
        let first = self.graph.locals.len();
        for &ty in &types {
            self.local(ty);
        }
        self.graph.params = self.graph.locals.len().saturating_sub(1);
        for (index, (&pat, &ty)) in params.iter().zip(&types).enumerate() {
            let local = LocalId::from_index(first.saturating_add(index));
            self.param(pat, local, ty);
        }
    }

    fn param(&mut self, pat: PatId, local: LocalId, ty: Ty) {
        if self.needs_drop(ty) {
            self.schedule_value(local, 0);
        }
        match self.plain_binding(pat) {
            Some(binding) => {
                self.graph.locals[local].binding = Some(binding);
                self.locals.insert(binding, local);
            }
            None => {
                self.declare_all(pat);
                self.bind(pat, &local.into(), pat::Phase::All);
                self.schedule_bound(pat);
            }
        }
    }

    fn is_constant(&self) -> bool {
        use crate::hir::ItemKind;
        match self.hir.bodies[self.body].owner {
            BodyOwner::Item(item) => !matches!(self.hir.items[item].kind, ItemKind::Fn(_)),
            _ => false,
        }
    }

    fn finish(mut self) -> Graph {
        super::finish::finish(&mut self.graph, self.unit.is_exact);
        self.graph
    }
}
