//! Goes through the graphs of a function and of what it calls, until nothing new becomes known.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::graph::{Shape, shape};
use super::join::{Meeting, join};
use super::ranges::Ranges;
use super::site::{Goal, Sites, Want};
use super::state::State;
use super::symbol::{Origin, Symbols};
use super::value::{Def, Root, Scalar, Value};
use super::wide::Wide;
use crate::flow::{BlockId, ENTRY, Graph, Operand, RETURN, StatementKind, TerminatorKind};
use crate::hir::Id as _;
use crate::machine::{Body, Instance, Program as _, Text};
use crate::source::{to_u32, to_usize};
use crate::types::{Kind, List, Ty};

/// Calls in calls.
const DEPTH: usize = 24;
/// Times that a loop is gone through before its numbers are taken to grow on.
const PATIENCE: u32 = 2;
/// Times after which they grow in few steps.
const HURRY: u32 = 7;
/// What a state may hold before it is left alone.
const MOST_ROOTS: usize = 600;

/// A call that is gone through.
pub(super) struct Frame {
    pub(super) call: u32,
    pub(super) body: Body,
    pub(super) args: List,
    pub(super) graph: Rc<Graph>,
}

/// Where the statement at hand stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Point {
    pub(super) call: u32,
    pub(super) block: u32,
    pub(super) statement: u32,
    /// Numbers that the statement has made so far.
    pub(super) index: u32,
}

/// What goes through graphs.
pub(super) struct Engine<'e, 'x, 'a> {
    pub(super) text: &'e mut Text<'x, 'a>,
    pub(super) symbols: Symbols,
    pub(super) sites: Sites,
    pub(super) point: Point,
    /// Why nothing can be proved of all that the function does.
    pub(super) hole: Option<&'static str>,
    pub(super) fuel: u64,
    pub(super) stack: Vec<Instance>,
    pub(super) types: FxHashMap<(Ty, List), Ty>,
    pub(super) quiet: FxHashMap<Ty, bool>,
    pub(super) constants: FxHashMap<(crate::types::Def, List), Option<Ranges>>,
    shapes: FxHashMap<(Body, Option<u32>), Rc<Shape>>,
    promoted: FxHashMap<(Body, u32), Rc<Graph>>,
    /// Where numbers that grow in a loop may stop.
    steps: Vec<Wide>,
    few_steps: Vec<Wide>,
}

impl<'e, 'x, 'a> Engine<'e, 'x, 'a> {
    pub(super) fn new(text: &'e mut Text<'x, 'a>, fuel: u64, constants: &[Wide]) -> Self {
        let few_steps = ends();
        let mut steps: Vec<Wide> = few_steps.iter().chain(constants).copied().collect();
        crate::order::sort(&mut steps);
        steps.dedup();
        Engine {
            text,
            symbols: Symbols::default(),
            sites: Sites::default(),
            point: Point::default(),
            hole: None,
            fuel,
            stack: Vec::new(),
            types: FxHashMap::default(),
            quiet: FxHashMap::default(),
            constants: FxHashMap::default(),
            shapes: FxHashMap::default(),
            promoted: FxHashMap::default(),
            steps,
            few_steps,
        }
    }

    /// Says that not all is known of what the function does.
    pub(super) fn doubt(&mut self, why: &'static str) {
        self.hole.get_or_insert(why);
    }

    pub(super) fn ranges(&self, state: &State, scalar: &Scalar) -> Ranges {
        state.ranges(&self.symbols, scalar)
    }

    /// A number that the statement at hand makes.
    pub(super) fn fresh(&mut self, state: &mut State, ranges: Ranges, def: Option<Def>) -> Scalar {
        if ranges.only().is_some() {
            return Scalar::Known(ranges);
        }
        let Point { call, block, statement, index } = self.point;
        self.point.index = index.saturating_add(1);
        let sym = self.symbols.sym(Origin::At { call, block, statement, index }, &Ranges::all());
        let def = def.filter(|def| !def.operands().contains(&sym));
        state.name(sym, ranges, def);
        Scalar::Sym(sym)
    }

    /// Notes that an operation may fail in one of these ways, if it can.
    pub(super) fn may_fail(&mut self, state: &State, parts: bool, ways: Vec<Vec<Want>>) {
        let goals = ways.into_iter().map(|wants| Goal { state: state.clone(), wants });
        let goals: Vec<Goal> = goals.filter(|goal| goal.met(&self.symbols).is_some()).collect();
        if !goals.is_empty() {
            self.sites.fails(self.point, parts, goals);
        }
    }

    /// Calls code with arguments; `None` if it does not return.
    pub(super) fn enter(&mut self, state: &mut State, instance: Instance, args: Vec<Value>) -> Option<Value> {
        let graph = self.text.graph(instance.body);
        let why = match &graph {
            _ if self.stack.len() >= DEPTH => "calls go deep",
            _ if self.stack.contains(&instance) => "a function calls itself",
            _ if self.fuel == 0 => "it would take long",
            None => "code that is not known is called",
            Some(graph) if graph.is_async => "it is asynchronous",
            Some(_) => "",
        };
        let Some(graph) = graph.filter(|_| why.is_empty()) else { return Some(self.opaque(state, &args, why)) };
        let Point { call, block, statement, index } = self.point;
        let call = self.symbols.call((call, block, statement, index, Some(instance)));
        let frame = Frame { call, body: instance.body, args: instance.args, graph };
        self.look_at_types(&frame);
        let mut inner = std::mem::take(state);
        for (index, value) in (1..=frame.graph.params).zip(args) {
            let root = Root::Local(call, crate::flow::LocalId::from_index(index));
            std::rc::Rc::make_mut(&mut inner.memory).insert(root, value);
        }
        self.stack.push(instance);
        let done = self.run(&frame, None, inner);
        self.stack.pop();
        let (outer, value) = done?;
        *state = outer;
        Some(value)
    }

    /// Of what inference left open nothing is proved, nor where a panic on its way out runs code of the text's.
    pub(super) fn look_at_types(&mut self, frame: &Frame) {
        if self.hole.is_some() {
            return;
        }
        for local in &frame.graph.drops {
            let ty = self.ty(frame, frame.graph.locals[*local].ty);
            if !self.is_quiet(ty, 0) {
                return self.doubt("dropping a value runs code");
            }
        }
        if !Self::is_text(frame.body) {
            return;
        }
        let is_open = |ty: Ty| self.text.flags(ty) & (crate::types::flag::VAR | crate::types::flag::UNKNOWN) != 0;
        if frame.graph.locals.iter().any(|(_, local)| is_open(local.ty)) {
            self.doubt("a type is not known");
        }
    }

    /// The value of a constant whose address is taken.
    pub(super) fn promoted(&mut self, frame: &Frame, state: &mut State, index: usize) -> Value {
        let number = to_u32(index);
        let root = Root::Promoted(frame.call, number);
        if !state.memory.contains_key(&root) {
            let Some(part) = frame.graph.promoted.get(index) else { return Value::Any };
            let graph = self.promoted.entry((frame.body, number)).or_insert_with(|| Rc::new(part.clone())).clone();
            let Point { call, block, statement, index } = self.point;
            let call = self.symbols.call((call, block, statement, index.saturating_add(1_000), None));
            let inner = Frame { call, body: frame.body, args: frame.args, graph };
            let taken = std::mem::take(state);
            let (outer, value) = match self.run(&inner, Some(number), taken.clone()) {
                Some(done) => done,
                None => (taken, Value::Any),
            };
            *state = outer;
            Rc::make_mut(&mut state.memory).insert(root, value);
        }
        Value::pointer(super::value::Pointer::of(root))
    }

    /// Goes through a graph; what is known when it returns, and its value. `None` if it does not.
    pub(super) fn run(&mut self, frame: &Frame, part: Option<u32>, entry: State) -> Option<(State, Value)> {
        let key = (frame.body, part);
        let shape = self.shapes.entry(key).or_insert_with(|| Rc::new(shape(&frame.graph))).clone();
        let outside = self.point;
        let mut run = Run { heads: FxHashMap::default(), edges: BTreeMap::new(), returns: BTreeMap::new() };
        let mut open: BTreeSet<u32> = BTreeSet::from([0]);
        while let Some(place) = open.pop_first() {
            let Some(&block) = shape.order.get(to_usize(place)) else { continue };
            let Some(state) = self.before(frame, &shape, &mut run, block, &entry) else { continue };
            self.point = Point { call: frame.call, block: to_u32(block.index()), statement: 0, index: 0 };
            for (target, mut state) in self.block(frame, block, state) {
                self.leave(frame, &shape, target, &mut state);
                let known = match target {
                    Some(target) => run.edges.insert((target, block), state.clone()),
                    None => run.returns.insert(block, state.clone()),
                };
                if let (Some(target), true) = (target, known.as_ref() != Some(&state)) {
                    open.extend(shape.place(target));
                }
            }
            if self.fuel == 0 {
                self.doubt("it would take long");
                break;
            }
        }
        let done = self.returned(frame, run);
        self.point = outside;
        done
    }

    /// What is known before a block; nothing if that was known before.
    fn before(&mut self, frame: &Frame, shape: &Shape, run: &mut Run, block: BlockId, entry: &State) -> Option<State> {
        let is_head = shape.heads.contains(&block);
        let meeting = Meeting { call: frame.call, block: to_u32(block.index()), is_head, steps: None };
        let given = (block == ENTRY).then_some(entry);
        let ways = run.edges.range((block, ENTRY)..).take_while(|((to, _), _)| *to == block).map(|(_, state)| state);
        let mut ways = given.into_iter().chain(ways).cloned();
        let first = ways.next()?;
        let mut count = 0_u64;
        let state = ways.fold(first, |known, way| {
            count += 1;
            join(&mut self.symbols, meeting, known, way)
        });
        self.fuel = self.fuel.saturating_sub(count.saturating_mul(4));
        if !is_head {
            return Some(state);
        }
        let (visits, old) = match run.heads.get(&block) {
            Some((visits, old)) => (visits.saturating_add(1), old.clone()),
            None => {
                run.heads.insert(block, (0, state.clone()));
                return Some(state);
            }
        };
        let steps = match visits {
            _ if visits <= PATIENCE => None,
            _ if visits <= HURRY => Some(self.steps.as_slice()),
            _ => Some(self.few_steps.as_slice()),
        };
        let grown = join(&mut self.symbols, Meeting { steps, ..meeting }, old.clone(), state);
        if grown == old {
            return None;
        }
        run.heads.insert(block, (visits, grown.clone()));
        Some(grown)
    }

    /// Forgets what nobody will look at on the way to a block, or out of the graph.
    fn leave(&mut self, frame: &Frame, shape: &Shape, target: Option<BlockId>, state: &mut State) {
        let is_done = |root: &Root| match (root, target) {
            (Root::Local(call, local), Some(target)) => *call == frame.call && !shape.is_live(target, *local),
            (Root::Local(call, local), None) => *call == frame.call && *local != RETURN,
            (Root::Promoted(call, _), None) => *call == frame.call,
            _ => false,
        };
        let done: Vec<Root> = state.memory.keys().copied().filter(is_done).collect();
        for root in done {
            state.remove(root);
        }
        state.tidy(&self.symbols);
    }

    /// What is known where a graph returns.
    fn returned(&mut self, frame: &Frame, run: Run) -> Option<(State, Value)> {
        let meeting = Meeting { call: frame.call, block: u32::MAX, is_head: false, steps: None };
        let mut ways = run.returns.into_values();
        let first = ways.next()?;
        let mut state = ways.fold(first, |known, way| join(&mut self.symbols, meeting, known, way));
        let root = Root::Local(frame.call, RETURN);
        let value = state.memory.get(&root).cloned().unwrap_or(Value::Any);
        state.remove(root);
        Some((state, value))
    }

    /// Goes through a block: where control goes from there, and what is known then.
    fn block(&mut self, frame: &Frame, block: BlockId, mut state: State) -> Vec<(Option<BlockId>, State)> {
        let graph = frame.graph.clone();
        let block = &graph.blocks[block];
        for (index, statement) in block.statements.iter().enumerate() {
            self.fuel = self.fuel.saturating_sub(1);
            if self.fuel == 0 || state.memory.len() > MOST_ROOTS {
                self.doubt("it would take long");
                self.fuel = 0;
                return Vec::new();
            }
            (self.point.statement, self.point.index) = (to_u32(index), 0);
            if !self.statement(frame, &mut state, &statement.kind) {
                return Vec::new();
            }
        }
        (self.point.statement, self.point.index) = (u32::MAX, 0);
        match block.terminator.as_ref().map(|terminator| &terminator.kind) {
            Some(TerminatorKind::Goto(target)) => vec![(Some(*target), state)],
            Some(TerminatorKind::Return) => vec![(None, state)],
            Some(TerminatorKind::Switch { value, targets, otherwise }) => {
                self.switch(frame, state, value, targets, *otherwise)
            }
            Some(TerminatorKind::Unreachable) | None => Vec::new(),
        }
    }

    fn switch(
        &mut self,
        frame: &Frame,
        mut state: State,
        value: &Operand,
        targets: &[(u128, BlockId)],
        otherwise: BlockId,
    ) -> Vec<(Option<BlockId>, State)> {
        let Some((value, ty)) = self.operand(frame, &mut state, value) else { return Vec::new() };
        let Value::Scalar(value) = value else {
            let all = targets.iter().map(|(_, target)| *target).chain([otherwise]);
            return self.together(frame, all.map(|target| (target, state.clone())).collect());
        };
        let mut rest = self.ranges(&state, &value);
        let mut ways: Vec<(BlockId, State)> = Vec::new();
        for (bits, target) in targets {
            let case = self.constant(*bits, ty);
            let mut way = state.clone();
            if way.assume(&self.symbols, &value, &Ranges::one(case)) {
                ways.push((*target, way));
            }
            rest = rest.without(case);
        }
        if !rest.is_empty() && state.assume(&self.symbols, &value, &rest) {
            ways.push((otherwise, state));
        }
        self.together(frame, ways)
    }

    /// Ways to the same block as one.
    fn together(&mut self, frame: &Frame, ways: Vec<(BlockId, State)>) -> Vec<(Option<BlockId>, State)> {
        let mut all: Vec<(Option<BlockId>, State)> = Vec::new();
        for (target, state) in ways {
            match all.iter_mut().find(|(known, _)| *known == Some(target)) {
                Some((_, known)) => {
                    let block = to_u32(target.index());
                    let meeting = Meeting { call: frame.call, block, is_head: true, steps: None };
                    *known = join(&mut self.symbols, meeting, std::mem::take(known), state);
                }
                None => all.push((Some(target), state)),
            }
        }
        all
    }

    /// Carries out a statement; whether control goes on.
    fn statement(&mut self, frame: &Frame, state: &mut State, statement: &StatementKind) -> bool {
        match statement {
            StatementKind::Assign(place, value) => {
                let Some(value) = self.rvalue(frame, state, place, value) else { return false };
                self.assign(frame, state, place, &value)
            }
            StatementKind::StorageLive(local) | StatementKind::StorageDead(local) => {
                state.remove(Root::Local(frame.call, *local));
                true
            }
            StatementKind::Drop(place) => self.drop_place(frame, state, place),
            StatementKind::Call(call) => self.call(frame, state, call),
            StatementKind::Await { dest, .. } => {
                self.doubt("it is asynchronous");
                state.forget_escaped(&self.symbols);
                self.assign(frame, state, dest, &Value::Any)
            }
            // The machine stops here too.
            StatementKind::Unsupported(_) => {
                self.doubt("it holds code that is not supported");
                false
            }
        }
    }

    pub(super) fn kind(&self, ty: Ty) -> Kind {
        self.text.kind(ty)
    }
}

/// A graph that is gone through.
struct Run {
    /// How often the heads of loops were come to, and what was known.
    heads: FxHashMap<BlockId, (u32, State)>,
    /// What is known on the way to a block from another.
    edges: BTreeMap<(BlockId, BlockId), State>,
    returns: BTreeMap<BlockId, State>,
}

/// The ends of all types, and some numbers near zero.
fn ends() -> Vec<Wide> {
    let mut all = vec![Wide::ZERO, Wide::ONE, Wide::ONE.negated(), Wide::unsigned(0x0010_ffff)];
    for bits in [7, 8, 15, 16, 31, 32, 63, 64, 127, 128] {
        let power = Wide::power_of_two(bits);
        all.extend([power.previous(), power, power.negated()]);
    }
    crate::order::sort(&mut all);
    all
}
