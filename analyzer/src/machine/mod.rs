//! Runs graphs: compiles them to compact code for the types at hand, and interprets that on memory made of bytes.

mod bits;
mod call;
mod code;
mod compile;
mod host;
mod instance;
mod intrinsic;
mod layout;
mod memory;
mod moved;
mod outcome;
mod profile;
mod program;
mod run;
#[cfg(test)]
mod tests;
mod trace;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::source::{to_u32, to_usize};
use crate::types::{Def, Int, Kind, List, Origin, Ty};
pub(crate) use bits::narrow;
pub(crate) use call::Fed;
use code::Code;
pub(crate) use code::{Num, Policy};
pub(crate) use host::{Host, Stream};
pub(crate) use instance::{Adt, AdtShape, Body, Instance, Position, Program, Repr, Target, Variant};
pub(crate) use layout::int_size;
use layout::{Layout, Layouts, NoLayout};
pub(crate) use memory::Limits;
use memory::Memory;
use outcome::Stop;
pub(crate) use outcome::{Outcome, Panic, Undefined, Waiting};
pub(crate) use profile::{PanicStrategy, Profile, Width};
pub(crate) use program::Text;
pub(crate) use run::slow as arithmetic;
use run::{Parked, Thread, Threads};
pub(crate) use trace::{Mark, Recorder, Step, Trace, Wrapped};

/// Bytes of a pointer in the machine's memory, whatever `usize` is.
const POINTER: u64 = 8;

/// A function of the machine's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Code(Instance),
    /// The constant with this index that the code of the instance takes the address of.
    Promoted(Instance, u32),
    /// Drops what a pointer leads to.
    Drop(Ty),
    /// Calls a value of this type.
    Call(Ty, CallMode),
    /// Clones a value of this type by the trait's method.
    Clone(Def, Ty),
    /// Polls a future of `async` code by the trait's method.
    Poll(Def, Ty),
    /// The panic of one that is polled once more: after it was done, or after a panic.
    Spent(Origin, bool),
    /// One of the machine's own, as a function that pointers and vtables can lead to.
    Foreign(Def, List),
}

/// How a value is called by code that does not know its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum CallMode {
    /// There is no value: a function's own type.
    Plain,
    /// Through a pointer that comes before the arguments.
    Pointer,
    /// The same, and the value is gone afterwards.
    Once,
}

/// A constant or static.
#[derive(Debug)]
struct Constant {
    key: Key,
    /// Of a static.
    of: Option<Def>,
    state: ConstantState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ConstantState {
    New,
    Running,
    Ready(u64),
}

/// A program under a profile, with its memory.
pub(crate) struct Machine<'p> {
    program: &'p mut dyn Program,
    profile: Profile,
    layouts: Layouts,
    /// What `size_of` says where pointers have another width.
    told: Layouts,
    memory: Memory,
    limits: Limits,
    functions: Vec<(Key, Option<Rc<Code>>)>,
    /// Where the arguments of those that are called by their number end.
    areas: FxHashMap<u32, u32>,
    /// Those that are being compiled, one for the other.
    compiling: Vec<u32>,
    ids: FxHashMap<Key, u32>,
    addresses: FxHashMap<u32, u64>,
    vtables: Vec<Ty>,
    vtable_ids: FxHashMap<Ty, u64>,
    /// Functions behind vtables.
    methods: FxHashMap<(u64, Def, List), u32>,
    constants: Vec<Constant>,
    constant_ids: FxHashMap<Key, u32>,
    texts: FxHashMap<Box<[u8]>, u64>,
    drops: FxHashMap<Ty, bool>,
    /// Frames of `async` code that are put aside.
    parked: Parked,
    /// The thread that runs; all others.
    thread: Thread,
    threads: Threads,
    /// Bytes of the value of the function that is run, and the value once it has returned.
    result: u32,
    value: Vec<u8>,
    /// How the program ends, once the main thread's own values are gone.
    ending: Option<Outcome>,
    /// Steps that the running thread may take before others must have their turn, those left beyond, and all there were.
    fuel: u64,
    reserve: u64,
    budget: u64,
    /// Constants that are being computed.
    computing: u32,
    /// What is called at a panic in place of the message, and with which argument.
    hook: Option<(u32, u64)>,
    /// Whether the note was given that comes with the first panic.
    is_noted: bool,
    /// Follows values that wrapped, if somebody wants to know.
    trace: Option<Box<trace::Trace>>,
    pub(crate) host: Host,
}

impl<'p> Machine<'p> {
    pub(crate) fn new(program: &'p mut dyn Program, profile: Profile, limits: Limits, fuel: u64) -> Machine<'p> {
        let usize = profile.width.bytes();
        Machine {
            program,
            profile,
            layouts: Layouts::new(POINTER, usize),
            told: Layouts::new(usize, usize),
            memory: Memory::new(limits),
            limits,
            functions: Vec::new(),
            areas: FxHashMap::default(),
            compiling: Vec::new(),
            ids: FxHashMap::default(),
            addresses: FxHashMap::default(),
            vtables: Vec::new(),
            vtable_ids: FxHashMap::default(),
            methods: FxHashMap::default(),
            constants: Vec::new(),
            constant_ids: FxHashMap::default(),
            texts: FxHashMap::default(),
            drops: FxHashMap::default(),
            parked: Parked::default(),
            thread: Thread::default(),
            threads: Threads::default(),
            result: 0,
            value: Vec::new(),
            ending: None,
            fuel,
            reserve: 0,
            budget: fuel,
            computing: 0,
            hook: None,
            is_noted: false,
            trace: None,
            host: Host::default(),
        }
    }

    /// Steps that were taken of those that might be.
    pub(crate) fn steps_taken(&self, fuel: u64) -> u64 {
        fuel.saturating_sub(self.fuel).saturating_sub(self.reserve)
    }

    fn layout(&mut self, ty: Ty) -> Result<Rc<Layout>, Stop> {
        self.layouts.of(self.program, ty).map_err(|why| self.no_layout(ty, why))
    }

    #[cold]
    fn no_layout(&self, ty: Ty, why: NoLayout) -> Stop {
        let name = self.program.type_name(ty);
        Stop::unsupported(match why {
            NoLayout::Unknown => format!("a value of type `{name}`"),
            NoLayout::TooLarge => format!("a value as large as `{name}`"),
            NoLayout::TooDeep => format!("a type as deep as `{name}`"),
        })
    }

    fn subst_list(&mut self, list: List, args: List) -> List {
        let types = self.program.types(list).to_vec();
        let types: Vec<Ty> = types.into_iter().map(|ty| self.program.subst(ty, args)).collect();
        self.program.list(&types)
    }

    fn unit(&mut self) -> Ty {
        let empty = self.program.list(&[]);
        self.program.ty(Kind::Tuple(empty))
    }

    fn byte(&mut self) -> Ty {
        self.program.ty(Kind::Int(Int::U8))
    }

    fn is_box(&mut self, ty: Ty) -> bool {
        self.adt(ty).is_some_and(|adt| adt.is_box)
    }

    fn is_union(&mut self, ty: Ty) -> bool {
        self.adt(ty).is_some_and(|adt| adt.kind == AdtShape::Union)
    }

    fn adt(&mut self, ty: Ty) -> Option<Rc<Adt>> {
        match self.program.kind(ty) {
            Kind::Adt(def, _) => self.program.adt(def),
            _ => None,
        }
    }

    fn is_fn_once(&self, ty: Ty) -> bool {
        let Kind::Dyn(id) = self.program.kind(ty) else { return false };
        self.program.dyn_bounds(id).principal.is_some_and(|(def, _)| self.program.is_fn_once(def))
    }

    /// Whether a closure's code takes the closure by value.
    fn self_by_value(&mut self, ty: Ty) -> bool {
        let Kind::Closure(origin, _) = self.program.kind(ty) else { return false };
        let graph = self.program.graph(Body::Closure(origin));
        let own = graph.and_then(|graph| graph.locals.iter().nth(1).map(|(_, local)| local.ty));
        own.is_some_and(|own| matches!(self.program.kind(own), Kind::Closure(..)))
    }

    /// Whether dropping a value of the type does anything.
    fn needs_drop(&mut self, ty: Ty) -> bool {
        if let Some(&known) = self.drops.get(&ty) {
            return known;
        }
        // A type in itself is there behind a box, which needs dropping.
        self.drops.insert(ty, false);
        let needs = match self.program.kind(ty) {
            // What is put aside of a future is memory at least.
            Kind::Dyn(_) | Kind::Async(..) => true,
            Kind::Tuple(parts) => self.any_needs_drop(self.program.types(parts).to_vec()),
            Kind::Array(of, len) => self.program.kind(len) != Kind::Value(0) && self.needs_drop(of),
            Kind::Slice(of) => self.needs_drop(of),
            Kind::Closure(origin, args) => {
                let captures = layout::captures(self.program, Body::Closure(origin), args);
                self.any_needs_drop(captures)
            }
            Kind::Adt(def, args) => match self.program.adt(def) {
                Some(adt) if adt.never_drops => false,
                Some(adt) if adt.is_box || self.program.drop_impl(ty).is_some() => {
                    adt.is_box || !adt.variants.is_empty()
                }
                Some(adt) if adt.kind == AdtShape::Union => false,
                Some(adt) => {
                    let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                    let fields = fields.map(|field| self.program.subst(*field, args)).collect();
                    self.any_needs_drop(fields)
                }
                None => false,
            },
            _ => false,
        };
        self.drops.insert(ty, needs);
        needs
    }

    /// Whether a program may know the size of a type: not of what holds a future of `async` code.
    fn is_told(&mut self, ty: Ty) -> Result<(), Stop> {
        match self.holds_future(ty) {
            true => Err(Stop::unsupported(format!("the size of `{}`", self.program.type_name(ty)))),
            false => Ok(()),
        }
    }

    fn holds_future(&mut self, ty: Ty) -> bool {
        let parts = match self.program.kind(ty) {
            Kind::Async(..) => return true,
            Kind::Tuple(parts) => self.program.types(parts).to_vec(),
            Kind::Array(of, _) | Kind::Slice(of) => vec![of],
            Kind::Closure(origin, args) => layout::captures(self.program, Body::Closure(origin), args),
            Kind::Adt(def, args) => match self.program.adt(def) {
                Some(adt) if !adt.is_box => {
                    let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                    fields.map(|field| self.program.subst(*field, args)).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        parts.into_iter().any(|part| self.holds_future(part))
    }

    fn any_needs_drop(&mut self, types: Vec<Ty>) -> bool {
        types.into_iter().any(|ty| self.needs_drop(ty))
    }

    /// The address of constant bytes.
    fn text(&mut self, bytes: &[u8]) -> Result<u64, Stop> {
        if let Some(&known) = self.texts.get(bytes) {
            return Ok(known);
        }
        let pointer = self.memory.constant(bytes, 1)?;
        self.texts.insert(bytes.into(), pointer);
        Ok(pointer)
    }

    /// The number of a constant or, if it is of one, a static.
    fn constant(&mut self, key: Key, of: Option<Def>) -> u32 {
        if let Some(&known) = self.constant_ids.get(&key) {
            return known;
        }
        let id = to_u32(self.constants.len());
        self.constants.push(Constant { key, of, state: ConstantState::New });
        self.constant_ids.insert(key, id);
        id
    }

    /// The number of a type's vtable: never 0.
    fn vtable(&mut self, ty: Ty) -> u64 {
        if let Some(&known) = self.vtable_ids.get(&ty) {
            return known;
        }
        self.vtables.push(ty);
        let id = u64::from(to_u32(self.vtables.len()));
        self.vtable_ids.insert(ty, id);
        id
    }

    /// The type behind a vtable.
    fn behind(&self, vtable: u64) -> Result<Ty, Undefined> {
        let index = bits::index(vtable).wrapping_sub(1);
        self.vtables.get(index).copied().ok_or(Undefined::Broken("a vtable must be of a type"))
    }

    /// The number of a function.
    fn function(&mut self, key: Key) -> u32 {
        if let Some(&known) = self.ids.get(&key) {
            return known;
        }
        let id = to_u32(self.functions.len());
        self.functions.push((key, None));
        self.ids.insert(key, id);
        id
    }

    /// The address of a function.
    fn address_of(&mut self, key: Key) -> Result<u64, Stop> {
        let function = self.function(key);
        if let Some(&known) = self.addresses.get(&function) {
            return Ok(known);
        }
        let address = self.memory.function(function)?;
        self.addresses.insert(function, address);
        Ok(address)
    }

    /// The code of a function, compiled when it is first called.
    #[inline(always)]
    fn code(&mut self, function: u32) -> Result<Rc<Code>, Stop> {
        match self.functions.get(to_usize(function)) {
            Some((_, Some(code))) => Ok(code.clone()),
            _ => self.compiled(function),
        }
    }

    #[cold]
    fn compiled(&mut self, function: u32) -> Result<Rc<Code>, Stop> {
        let Some(&(key, _)) = self.functions.get(to_usize(function)) else {
            return Err(Undefined::Broken("a function must be one").into());
        };
        self.compiling.push(function);
        let made = self.compile(key);
        self.compiling.pop();
        let code = Rc::new(made?);
        self.functions.get_mut(to_usize(function)).into_iter().for_each(|(_, slot)| *slot = Some(code.clone()));
        Ok(code)
    }
}
