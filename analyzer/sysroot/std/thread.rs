// Threads, scoped and not, and their local values.

use std::any::Any;
use std::cell::{Cell, RefCell, UnsafeCell};
use std::error::Error;
use std::ffi::CString;
use std::fmt::{Debug, Display, Formatter};
use std::io;
use std::marker::PhantomData;
use std::num::NonZero;
use std::result;
use std::sync::Arc;
use std::time::Duration;

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;
const STACK: usize = 2097152;
#[derive(Debug)]
pub struct Builder { name: Option<String>, stack_size: Option<usize>, no_hooks: bool }
impl Builder {
    pub fn new() -> Builder { Builder { name: None, stack_size: None, no_hooks: false } }
    pub fn name(self, name: String) -> Builder { Builder { name: Some(name), ..self } }
    pub fn stack_size(self, size: usize) -> Builder { Builder { stack_size: Some(size), ..self } }
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>> { Ok(JoinHandle { native: self.started(f, None) }) }
    pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>> { Ok(JoinHandle { native: self.started(f, None) }) }
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> {
        scope.data.running.set(scope.data.running.get() + 1);
        Ok(ScopedJoinHandle { native: self.started(f, Some(scope.data.clone())), scope: PhantomData })
    }
    #[track_caller]
    fn started<F: FnOnce() -> T, T>(self, f: F, scope: Option<Arc<ScopeData>>) -> Native<T> {
        if let Some(name) = &self.name {
            CString::new(name.as_str()).expect("thread name may not contain interior null bytes");
        }
        let packet = Arc::new(Packet { scope, result: UnsafeCell::new(None) });
        let inner = Arc::new(Inner { id: Cell::new(0), name: self.name, token: Cell::new(false) });
        let start = Start { f, packet: packet.clone() };
        let (data, handle) = (Box::into_raw(Box::new(start)) as *mut u8, Arc::into_raw(inner.clone()) as *const u8);
        let name = inner.name.as_deref().unwrap_or("\0");
        let id = std::intrinsics::spawn_thread(begin::<F, T>, data, handle, name, self.stack_size.unwrap_or(STACK));
        inner.id.set(id);
        Native { packet, thread: Thread { inner }, id }
    }
}
// What a thread is started with.
struct Start<F, T> { f: F, packet: Arc<Packet<T>> }
// Where a thread leaves its result. A scope waits until nobody has it any more.
struct Packet<T> { scope: Option<Arc<ScopeData>>, result: UnsafeCell<Option<Result<T>>> }
impl<T> Drop for Packet<T> {
    fn drop(&mut self) {
        let is_panic = matches!(self.result.get_mut(), Some(Err(_)));
        *self.result.get_mut() = None;
        if let Some(scope) = &self.scope {
            scope.panicked.set(scope.panicked.get() || is_panic);
            scope.running.set(scope.running.get() - 1);
            std::intrinsics::wake(&**scope as *const ScopeData as *const u8, usize::MAX);
        }
    }
}
// What a thread does.
fn begin<F: FnOnce() -> T, T>(data: *mut u8) {
    std::intrinsics::at_thread_end(forget_handle, std::intrinsics::thread_handle() as *mut u8);
    let start = unsafe { *Box::from_raw(data as *mut Start<F, T>) };
    let result = std::panicking::caught(start.f);
    unsafe { *start.packet.result.get() = Some(result) };
}
fn forget_handle(handle: *mut u8) { drop(unsafe { Arc::from_raw(handle as *const Inner) }) }
struct Native<T> { packet: Arc<Packet<T>>, thread: Thread, id: u64 }
impl<T> Native<T> {
    fn join(self) -> Result<T> {
        while std::intrinsics::is_thread_there(self.id) {
            std::intrinsics::wait(self.id as *const u8, u64::MAX, "the end of a thread", 0);
        }
        match unsafe { (*self.packet.result.get()).take() } {
            Some(result) => result,
            None => std::intrinsics::abort(),
        }
    }
    fn is_finished(&self) -> bool { Arc::strong_count(&self.packet) == 1 }
}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ThreadId(NonZero<u64>);
pub struct JoinHandle<T> { native: Native<T> }
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread { &self.native.thread }
    pub fn join(self) -> Result<T> { self.native.join() }
    pub fn is_finished(&self) -> bool { self.native.is_finished() }
}
impl<T> Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("JoinHandle").finish_non_exhaustive() }
}
pub struct LocalKey<T: 'static> { init: fn() -> T }
// At what address a value lies of which nobody may know any more.
const GONE: usize = 1;
impl<T: 'static> LocalKey<T> {
    pub const fn new(init: fn() -> T) -> LocalKey<T> { LocalKey { init } }
    #[track_caller]
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {
        match self.value(None) {
            Ok(value) => f(value),
            Err(error) => panic!("cannot access a Thread Local Storage value during or after destruction: {error:?}"),
        }
    }
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> result::Result<R, AccessError> { Ok(f(self.value(None)?)) }
    // The thread's own value, which begins as what is given, else as what is declared.
    fn value(&'static self, first: Option<T>) -> result::Result<&'static T, AccessError> {
        let key = self as *const LocalKey<T> as *const u8;
        let known = std::intrinsics::local(key);
        if known as usize == GONE {
            return Err(AccessError);
        }
        if !known.is_null() {
            let known = unsafe { &*(known as *const Local<T>) };
            return Ok(&known.value);
        }
        let value = match first {
            Some(value) => value,
            None => (self.init)(),
        };
        let local = Box::into_raw(Box::new(Local { key: self, value }));
        std::intrinsics::set_local(key, local as *mut u8);
        std::intrinsics::at_thread_end(end_local::<T>, local as *mut u8);
        Ok(unsafe { &(*local).value })
    }
    // Sets a value by what is given, without the one that is declared if there is none yet.
    #[track_caller]
    fn put<V>(&'static self, value: V, make: fn(V) -> T, set: fn(&T, V)) {
        let key = self as *const LocalKey<T> as *const u8;
        if std::intrinsics::local(key).is_null() {
            drop(self.value(Some(make(value))));
        } else {
            self.with(|now| set(now, value));
        }
    }
}
struct Local<T: 'static> { key: &'static LocalKey<T>, value: T }
fn end_local<T: 'static>(local: *mut u8) {
    let local = local as *mut Local<T>;
    let key = unsafe { (*local).key } as *const LocalKey<T> as *const u8;
    // What needs no drop is there until the thread is not.
    if std::mem::needs_drop::<T>() {
        std::intrinsics::set_local(key, GONE as *mut u8);
        drop(unsafe { Box::from_raw(local) });
    }
}
impl<T: 'static> LocalKey<Cell<T>> {
    #[track_caller]
    pub fn set(&'static self, value: T) { self.put(value, Cell::new, |cell, value| cell.set(value)) }
    #[track_caller]
    pub fn get(&'static self) -> T where T: Copy { self.with(|cell| cell.get()) }
    #[track_caller]
    pub fn take(&'static self) -> T where T: Default { self.with(|cell| cell.take()) }
    #[track_caller]
    pub fn replace(&'static self, value: T) -> T { self.with(|cell| cell.replace(value)) }
}
impl<T: 'static> LocalKey<RefCell<T>> {
    #[track_caller]
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { self.with(|cell| f(&*cell.borrow())) }
    #[track_caller]
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { self.with(|cell| f(&mut *cell.borrow_mut())) }
    #[track_caller]
    pub fn set(&'static self, value: T) { self.put(value, RefCell::new, |cell, value| *cell.borrow_mut() = value) }
    #[track_caller]
    pub fn take(&'static self) -> T where T: Default { self.with(|cell| cell.take()) }
    #[track_caller]
    pub fn replace(&'static self, value: T) -> T { self.with(|cell| cell.replace(value)) }
}
impl<T: 'static> Debug for LocalKey<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("LocalKey").finish_non_exhaustive() }
}
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError;
impl Debug for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("AccessError").finish() }
}
impl Display for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("already destroyed") }
}
impl Error for AccessError {}
pub struct Scope<'scope, 'env: 'scope> { data: Arc<ScopeData>, scope: PhantomData<&'scope mut &'scope ()>, env: PhantomData<&'env mut &'env ()> }
struct ScopeData { running: Cell<usize>, panicked: Cell<bool> }
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {
        self.data.running.set(self.data.running.get() + 1);
        ScopedJoinHandle { native: Builder::new().started(f, Some(self.data.clone())), scope: PhantomData }
    }
}
impl Debug for Scope<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scope").field("num_running_threads", &self.data.running.get()).field("a_thread_panicked", &self.data.panicked.get()).field("main_thread", &current()).finish_non_exhaustive()
    }
}
pub struct ScopedJoinHandle<'scope, T> { native: Native<T>, scope: PhantomData<&'scope ()> }
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread { &self.native.thread }
    pub fn join(self) -> Result<T> { self.native.join() }
    pub fn is_finished(&self) -> bool { self.native.is_finished() }
}
impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ScopedJoinHandle").finish_non_exhaustive() }
}
struct Inner { id: Cell<u64>, name: Option<String>, token: Cell<bool> }
#[derive(Clone)]
pub struct Thread { inner: Arc<Inner> }
impl Thread {
    pub fn unpark(&self) {
        self.inner.token.set(true);
        std::intrinsics::wake(&*self.inner as *const Inner as *const u8, usize::MAX);
    }
    pub fn id(&self) -> ThreadId { ThreadId(unsafe { NonZero::new_unchecked(self.inner.id.get()) }) }
    pub fn name(&self) -> Option<&str> { self.inner.name.as_deref() }
    fn park(&self, nanos: u64) {
        while !self.inner.token.get() {
            std::intrinsics::wait(&*self.inner as *const Inner as *const u8, nanos, "`unpark`", 0);
            if std::intrinsics::is_late() {
                break;
            }
        }
        self.inner.token.set(false);
    }
}
impl Debug for Thread {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Thread").field("id", &self.id()).field("name", &self.name()).finish_non_exhaustive() }
}
pub fn current() -> Thread {
    let handle = std::intrinsics::thread_handle() as *const Inner;
    if !handle.is_null() {
        unsafe { Arc::increment_strong_count(handle) };
        return Thread { inner: unsafe { Arc::from_raw(handle) } };
    }
    let inner = Inner { id: Cell::new(std::intrinsics::thread_id()), name: Some(String::from("main")), token: Cell::new(false) };
    let inner = Arc::new(inner);
    std::intrinsics::set_thread_handle(Arc::into_raw(inner.clone()) as *const u8);
    Thread { inner }
}
pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> { JoinHandle { native: Builder::new().started(f, None) } }
pub fn yield_now() { std::intrinsics::give_way() }
pub fn panicking() -> bool;
pub fn sleep_ms(ms: u32) { sleep(Duration::from_millis(ms as u64)) }
pub fn sleep(dur: Duration) {
    let here = 0u8;
    std::intrinsics::wait(&here, nanos(dur), "a time", 0);
}
// Of a time to wait for.
fn nanos(dur: Duration) -> u64 { u64::try_from(dur.as_nanos()).unwrap_or(u64::MAX - 1).min(u64::MAX - 1) }
pub fn park() { current().park(u64::MAX) }
pub fn park_timeout_ms(ms: u32) { park_timeout(Duration::from_millis(ms as u64)) }
pub fn park_timeout(dur: Duration) { current().park(nanos(dur)) }
pub fn available_parallelism() -> io::Result<NonZero<usize>>;
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T {
    let data = Arc::new(ScopeData { running: Cell::new(0), panicked: Cell::new(false) });
    let scope = Scope { data, scope: PhantomData, env: PhantomData };
    let result = std::panicking::caught(|| f(&scope));
    while scope.data.running.get() > 0 {
        std::intrinsics::wait(&*scope.data as *const ScopeData as *const u8, u64::MAX, "the end of a scope's threads", 0);
    }
    match result {
        Err(payload) => std::panic::resume_unwind(payload),
        Ok(_) if scope.data.panicked.get() => panic!("a scoped thread panicked"),
        Ok(value) => value,
    }
}
