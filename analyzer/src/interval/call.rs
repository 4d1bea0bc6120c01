//! Calls: of functions of the text and of the model, closures, and what can't be looked into.

use std::rc::Rc;

use super::engine::{Engine, Frame};
use super::state::State;
use super::value::{Key, Pointer, Root, Value};
use crate::flow::{Call, Callee, ClosureKind, Operand, Place};
use crate::machine::{Body, Instance, Program as _, Target};
use crate::source::to_u32;
use crate::types::{Def, Kind, List, Origin, Ty};

/// Types in types that are looked at.
const DEPTH: u32 = 8;
/// Callables in callables.
const THROUGH: u32 = 6;

impl Engine<'_, '_, '_> {
    pub(super) fn list(&mut self, frame: &Frame, list: List) -> List {
        let types = self.text.types(list).to_vec();
        let types: Vec<Ty> = types.into_iter().map(|ty| self.ty(frame, ty)).collect();
        self.text.list(&types)
    }

    /// Whether code is the text's own.
    pub(super) fn is_text(body: Body) -> bool {
        match body {
            Body::Item(def) | Body::Discriminant(def, _) => def.is_text(),
            Body::Closure(Origin::Expr { is_text, .. }) | Body::Async(Origin::Expr { is_text, .. }) => is_text,
            Body::Closure(Origin::Fn(def)) | Body::Async(Origin::Fn(def)) => def.is_text(),
            Body::Loose => true,
            Body::Derived(..) | Body::Glue => false,
        }
    }

    /// Carries out a call; whether control goes on.
    pub(super) fn call(&mut self, frame: &Frame, state: &mut State, call: &Call) -> bool {
        let Some(args) = self.arguments(frame, state, &call.args) else { return false };
        let result = self.result_ty(frame, &call.dest);
        let value = match &call.callee {
            Callee::Def(def, generics) => {
                let generics = self.list(frame, *generics);
                if !def.is_text() && self.kind(result) == Kind::Never {
                    self.panics(state, *def);
                    return false;
                }
                let target = self.text.resolve(*def, generics);
                self.target(frame, state, target, args, result)
            }
            Callee::Pointer(pointer) => {
                let Some((_, ty)) = self.operand(frame, state, pointer) else { return false };
                match self.kind(ty) {
                    Kind::FnDef(def, generics) => {
                        let target = self.text.resolve(def, generics);
                        self.target(frame, state, target, args, result)
                    }
                    Kind::Ctor(def, variant, _) => Some(self.construct(def, variant, args)),
                    _ => Some(self.opaque(state, &values(&args), "a function pointer is called")),
                }
            }
            Callee::Fn(kind, of) => {
                let of = self.ty(frame, *of);
                self.call_value(frame, state, (*kind, of), args, result)
            }
        };
        value.is_some_and(|value| self.assign(frame, state, &call.dest, &value))
    }

    fn arguments(&mut self, frame: &Frame, state: &mut State, args: &[Operand]) -> Option<Vec<(Value, Ty)>> {
        args.iter().map(|arg| self.operand(frame, state, arg)).collect()
    }

    /// The type of what a call gives, as its place has it.
    fn result_ty(&mut self, frame: &Frame, dest: &Place) -> Ty {
        let mut ty = self.ty(frame, frame.graph.locals[dest.local].ty);
        for step in &dest.projections {
            ty = match step {
                crate::flow::Projection::Field(_, of) => self.ty(frame, *of),
                crate::flow::Projection::Deref => self.pointee(ty),
                crate::flow::Projection::Index(_) | crate::flow::Projection::ConstantIndex { .. } => {
                    self.element_ty(ty)
                }
                _ => ty,
            };
        }
        ty
    }

    /// A function of the model that does not return: it panics, or ends the program.
    fn panics(&mut self, state: &State, def: Def) {
        let shows_values = self.text.model_path(def).is_none_or(|path| !path.starts_with("std::intrinsics::"));
        if shows_values && self.writes_itself() {
            self.doubt("what a panic says is for the text's own code to say");
        }
        self.may_fail(state, false, vec![Vec::new()]);
    }

    /// Whether the text says itself how its values are shown.
    fn writes_itself(&self) -> bool {
        let hir = self.text.hir();
        let is_fmt = |item: &crate::hir::Item| item.name == "fmt" && matches!(item.kind, crate::hir::ItemKind::Fn(_));
        hir.items.iter().any(|(_, item)| is_fmt(item))
    }

    /// Calls what a call leads to; `None` if it does not return.
    pub(super) fn target(
        &mut self,
        frame: &Frame,
        state: &mut State,
        target: Target,
        args: Vec<(Value, Ty)>,
        result: Ty,
    ) -> Option<Value> {
        match target {
            Target::Code(instance) => self.enter(state, instance, values(&args)),
            Target::Intrinsic(path, generics) => {
                let generics = self.text.types(generics).to_vec();
                self.intrinsic(frame, state, &path, &generics, &args, result)
            }
            Target::Call => self.spread(frame, state, args, result),
            Target::Clone(ty) if self.text.is_copy(ty) => {
                let pointer = args.first().map_or(Value::Any, |(pointer, _)| pointer.clone());
                let found = self.deref(state, &pointer, ty);
                Some(self.read(state, &found))
            }
            Target::Virtual(..) | Target::Clone(_) | Target::Poll(..) => {
                Some(self.opaque(state, &values(&args), "what is called depends on the value"))
            }
            Target::Unsupported(_) => Some(self.opaque(state, &values(&args), "code that is not known is called")),
        }
    }

    /// A call that can't be looked into: it may write wherever its arguments lead.
    pub(super) fn opaque(&mut self, state: &mut State, args: &[Value], why: &'static str) -> Value {
        self.doubt(why);
        args.iter().for_each(|arg| state.escape(&self.symbols, arg));
        state.forget_escaped(&self.symbols);
        Value::Any
    }

    /// `Fn::call(f, (a, b))`.
    fn spread(&mut self, frame: &Frame, state: &mut State, mut args: Vec<(Value, Ty)>, result: Ty) -> Option<Value> {
        let (tuple, callee) = (args.pop(), args.pop());
        let (Some((tuple, ty)), Some(callee)) = (tuple, callee) else { return Some(Value::Any) };
        let Kind::Tuple(parts) = self.kind(ty) else {
            return Some(self.opaque(state, &[tuple, callee.0], "a call like this"));
        };
        let parts = self.text.types(parts).to_vec();
        let mut spread = vec![callee.clone()];
        for (index, ty) in (0..).zip(parts) {
            spread.push((state.part(&mut self.symbols, &tuple, Key::Field(0, index)), ty));
        }
        let kind = match self.kind(callee.1) {
            Kind::Ref(_, true, _) => ClosureKind::FnMut,
            Kind::Ref(..) => ClosureKind::Fn,
            _ => ClosureKind::FnOnce,
        };
        let of = if kind == ClosureKind::FnOnce { callee.1 } else { self.pointee(callee.1) };
        self.call_value(frame, state, (kind, of), spread, result)
    }

    /// Calls the first argument, a value of a type or a reference to one.
    fn call_value(
        &mut self,
        frame: &Frame,
        state: &mut State,
        (kind, of): (ClosureKind, Ty),
        mut args: Vec<(Value, Ty)>,
        result: Ty,
    ) -> Option<Value> {
        if args.is_empty() {
            return Some(Value::Any);
        }
        let (mut callee, ty) = args.remove(0);
        let mut of = of;
        let mut is_pointer = kind != ClosureKind::FnOnce && ty != of;
        for _ in 0..THROUGH {
            match self.kind(of) {
                Kind::FnDef(def, generics) => {
                    let target = self.text.resolve(def, generics);
                    return self.target(frame, state, target, args, result);
                }
                Kind::Ctor(def, variant, _) => return Some(self.construct(def, variant, args)),
                Kind::Closure(origin, generics) => {
                    let instance = Instance { body: Body::Closure(origin), args: generics };
                    return self.call_closure(state, instance, (callee, of, is_pointer), values(&args));
                }
                Kind::Ref(..) => {
                    if is_pointer {
                        let found = self.deref(state, &callee, of);
                        callee = self.read(state, &found);
                    }
                    (of, is_pointer) = (self.pointee(of), true);
                }
                _ => break,
            }
        }
        let mut all = values(&args);
        all.push(callee);
        Some(self.opaque(state, &all, "what is called depends on the value"))
    }

    fn call_closure(
        &mut self,
        state: &mut State,
        instance: Instance,
        (callee, of, is_pointer): (Value, Ty, bool),
        args: Vec<Value>,
    ) -> Option<Value> {
        let takes_value = self.text.graph(instance.body).is_some_and(|graph| graph.kind == Some(ClosureKind::FnOnce));
        let mut lent = None;
        let own = match (takes_value, is_pointer) {
            (true, true) => {
                let found = self.deref(state, &callee, of);
                self.read(state, &found)
            }
            (false, false) => {
                let point = self.point;
                let site = (point.call, point.block, point.statement, point.index.saturating_add(2_000), None);
                let root = Root::Lent(self.symbols.call(site));
                Rc::make_mut(&mut state.memory).insert(root, callee);
                lent = Some(root);
                Value::pointer(Pointer::of(root))
            }
            _ => callee,
        };
        let value = self.enter(state, instance, std::iter::once(own).chain(args).collect());
        lent.into_iter().for_each(|root| state.remove(root));
        value
    }

    fn construct(&mut self, def: Def, variant: u32, args: Vec<(Value, Ty)>) -> Value {
        let is_enum = self.text.adt(def).is_none_or(|adt| adt.kind == crate::machine::AdtShape::Enum);
        Value::variant(is_enum.then_some(variant), values(&args))
    }

    /// Drops what is in a place; whether control goes on.
    pub(super) fn drop_place(&mut self, frame: &Frame, state: &mut State, place: &Place) -> bool {
        let Some(found) = self.place(frame, state, place) else { return false };
        if !self.is_quiet(found.ty, 0) {
            let value = self.read(state, &found);
            self.opaque(state, &[value], "dropping a value runs code");
        }
        true
    }

    /// Whether dropping a value of a type does nothing but give memory back.
    pub(super) fn is_quiet(&mut self, ty: Ty, depth: u32) -> bool {
        if let Some(&known) = self.quiet.get(&ty) {
            return known;
        }
        if depth > DEPTH {
            return false;
        }
        let inner = depth.saturating_add(1);
        let is_quiet = match self.kind(ty) {
            Kind::Bool | Kind::Char | Kind::Str | Kind::Int(_) | Kind::Float(_) | Kind::Never => true,
            Kind::Ref(..) | Kind::Ptr(..) | Kind::FnDef(..) | Kind::Ctor(..) | Kind::FnPtr(_) => true,
            Kind::Slice(of) | Kind::Array(of, _) => self.is_quiet(of, inner),
            Kind::Tuple(parts) => {
                let parts = self.text.types(parts).to_vec();
                parts.into_iter().all(|part| self.is_quiet(part, inner))
            }
            Kind::Adt(def, args) => self.is_quiet_adt(ty, def, args, inner),
            Kind::Closure(origin, args) => {
                let graph = self.text.graph(Body::Closure(origin));
                let captures: Vec<Ty> = graph.iter().flat_map(|graph| &graph.captures).map(|it| it.ty).collect();
                let captures: Vec<Ty> = captures.into_iter().map(|ty| self.text.subst(ty, args)).collect();
                captures.into_iter().all(|ty| self.is_quiet(ty, inner))
            }
            _ => false,
        };
        self.quiet.insert(ty, is_quiet);
        is_quiet
    }

    fn is_quiet_adt(&mut self, ty: Ty, def: Def, args: List, depth: u32) -> bool {
        if self.text.drop_impl(ty).is_some() {
            let known = ["std::vec::Vec", "std::vec::IntoIter", "std::boxed::Box", "std::array::IntoIter"];
            let path = self.text.model_path(def).unwrap_or_default();
            if !known.contains(&&*path) {
                return false;
            }
        }
        let args_of = self.text.types(args).to_vec();
        let is_type = |engine: &Self, ty: Ty| !matches!(engine.kind(ty), Kind::Region(_) | Kind::Value(_));
        let types: Vec<Ty> = args_of.into_iter().filter(|ty| is_type(self, *ty)).collect();
        let Some(adt) = self.text.adt(def) else { return false };
        let fields: Vec<Ty> = adt.variants.iter().flat_map(|variant| variant.fields.clone()).collect();
        let fields: Vec<Ty> = fields.into_iter().map(|field| self.text.subst(field, args)).collect();
        let of_model = if def.is_text() { Vec::new() } else { types };
        fields.into_iter().chain(of_model).all(|ty| self.is_quiet(ty, depth))
    }

    /// The index of a parameter's value in memory.
    pub(super) fn param(call: u32, index: usize) -> Root {
        Root::Local(call, crate::hir::Id::from_index(index))
    }
}

fn values(args: &[(Value, Ty)]) -> Vec<Value> {
    args.iter().map(|(value, _)| value.clone()).collect()
}

/// A field's index as a key.
pub(super) fn field(index: usize) -> Key {
    Key::Field(0, to_u32(index))
}
