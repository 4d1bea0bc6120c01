// Sharing between threads: the counted pointer, locks, cells that are set once, barriers.

use std::any::Any;
use std::borrow::{Borrow, Cow};
use std::cell::{Cell, UnsafeCell};
use std::clone::CloneToUninit;
use std::cmp::Ordering;
use std::error::Error;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display, Formatter, Pointer};
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::{Read, Seek, Write};
use std::marker::Unsize;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ops::{CoerceUnsized, Deref, DerefMut};
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{RawWaker, RawWakerVTable, Wake, Waker};
use std::time::Duration;

pub const ONCE_INIT: Once = Once::new();
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool { self.0 }
}
// All threads take turns, so that counting is as in `Rc`.
pub struct Arc<T: ?Sized> { rc: Rc<T> }
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> { Arc { rc: Rc::new(data) } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> { Arc { rc: Rc::new_cyclic(|weak| data_fn(&ManuallyDrop::new(Weak { rc: unsafe { std::ptr::read(weak) } }))) } }
    pub fn new_uninit() -> Arc<MaybeUninit<T>> { Arc { rc: Rc::new_uninit() } }
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> { Arc { rc: Rc::new_zeroed() } }
    pub fn pin(data: T) -> Pin<Arc<T>> { unsafe { Pin::new_unchecked(Arc::new(data)) } }
    pub fn try_unwrap(this: Self) -> Result<T, Self> { Rc::try_unwrap(this.rc).map_err(|rc| Arc { rc }) }
    pub fn into_inner(this: Self) -> Option<T> { Rc::into_inner(this.rc) }
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> { Arc { rc: Rc::<[T]>::new_uninit_slice(len) } }
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> { Arc { rc: Rc::<[T]>::new_zeroed_slice(len) } }
}
impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T> { Arc { rc: self.rc.assume_init() } }
}
impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]> { Arc { rc: self.rc.assume_init() } }
}
impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Arc { rc: Rc::from_raw(ptr) } }
    pub fn into_raw(this: Self) -> *const T { Rc::into_raw(this.rc) }
    pub unsafe fn increment_strong_count(ptr: *const T) { Rc::increment_strong_count(ptr) }
    pub unsafe fn decrement_strong_count(ptr: *const T) { Rc::decrement_strong_count(ptr) }
    pub fn as_ptr(this: &Self) -> *const T { Rc::as_ptr(&this.rc) }
    pub fn downgrade(this: &Self) -> Weak<T> { Weak { rc: Rc::downgrade(&this.rc) } }
    pub fn weak_count(this: &Self) -> usize { Rc::weak_count(&this.rc) }
    pub fn strong_count(this: &Self) -> usize { Rc::strong_count(&this.rc) }
    pub fn ptr_eq(this: &Self, other: &Self) -> bool { Rc::ptr_eq(&this.rc, &other.rc) }
    pub fn get_mut(this: &mut Self) -> Option<&mut T> { Rc::get_mut(&mut this.rc) }
}
impl<T: ?Sized + CloneToUninit> Arc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T { Rc::make_mut(&mut this.rc) }
}
impl<T: Clone> Arc<T> {
    pub fn unwrap_or_clone(this: Self) -> T { Rc::unwrap_or_clone(this.rc) }
}
impl Arc<dyn Any + Send + Sync> {
    pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Self> { if (*self).is::<T>() { Ok(unsafe { Arc::from_raw(Arc::into_raw(self) as *const T) }) } else { Err(self) } }
}
impl From<CString> for Arc<CStr> {}
impl From<&CStr> for Arc<CStr> {}
impl From<&mut CStr> for Arc<CStr> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Self { Arc { rc: self.rc.clone() } }
}
impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.rc }
}
impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
    fn eq(&self, other: &Self) -> bool { **self == **other }
}
impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { (**self).partial_cmp(&**other) }
}
impl<T: ?Sized + Ord> Ord for Arc<T> {
    fn cmp(&self, other: &Self) -> Ordering { (**self).cmp(&**other) }
}
impl<T: ?Sized + Eq> Eq for Arc<T> {}
impl<T: ?Sized + Display> Display for Arc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
impl<T: ?Sized + Debug> Debug for Arc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized> Pointer for Arc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Pointer::fmt(&&**self, f) }
}
impl<T: Default> Default for Arc<T> {
    fn default() -> Self { Arc::new(T::default()) }
}
impl Default for Arc<str> {
    fn default() -> Self { Arc::from("") }
}
impl Default for Arc<CStr> {}
impl<T> Default for Arc<[T]> {
    fn default() -> Self { Arc::from(Vec::new()) }
}
impl<T: ?Sized> Default for Pin<Arc<T>> where Arc<T>: Default {
    fn default() -> Self { unsafe { Pin::new_unchecked(Arc::default()) } }
}
impl<T: ?Sized + Hash> Hash for Arc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) }
}
impl<T> From<T> for Arc<T> {
    fn from(value: T) -> Self { Arc::new(value) }
}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(array: [T; N]) -> Self { Arc::from(Vec::from(array)) }
}
impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(slice: &[T]) -> Self { Arc::from(slice.to_vec()) }
}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(slice: &mut [T]) -> Self { Arc::from(slice.to_vec()) }
}
impl From<&str> for Arc<str> {
    fn from(text: &str) -> Self { Arc::from(String::from(text)) }
}
impl From<&mut str> for Arc<str> {
    fn from(text: &mut str) -> Self { Arc::from(String::from(text)) }
}
impl From<String> for Arc<str> {
    fn from(text: String) -> Self { Arc::from(text.into_boxed_str()) }
}
impl<T: ?Sized> From<Box<T>> for Arc<T> {
    fn from(boxed: Box<T>) -> Self { Arc { rc: Rc::from(boxed) } }
}
impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(all: Vec<T>) -> Self { Arc::from(all.into_boxed_slice()) }
}
impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<B::Owned> {
    fn from(cow: Cow<'a, B>) -> Self {
        match cow {
            Cow::Borrowed(it) => Arc::from(it),
            Cow::Owned(it) => Arc::from(it),
        }
    }
}
impl From<Arc<str>> for Arc<[u8]> {
    fn from(text: Arc<str>) -> Self { Arc { rc: Rc::from(text.rc) } }
}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
    fn try_from(slice: Arc<[T]>) -> Result<Self, Arc<[T]>> {
        match slice.rc.try_into() {
            Ok(rc) => Ok(Arc { rc }),
            Err(rc) => Err(Arc { rc }),
        }
    }
}
impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Arc::from(Vec::from_iter(iter)) }
}
impl<T: ?Sized> Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T { &**self }
}
impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T { &**self }
}
impl<T: Error + ?Sized> Error for Arc<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() }
}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(waker: Arc<W>) -> Waker { unsafe { Waker::from_raw(RawWaker::from(waker)) } }
}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
    fn from(waker: Arc<W>) -> RawWaker { raw_waker::<W>(Arc::into_raw(waker) as *const ()) }
}
fn raw_waker<W: Wake + Send + Sync + 'static>(data: *const ()) -> RawWaker {
    RawWaker::new(data, &RawWakerVTable { clone: clone_waker::<W>, wake: wake::<W>, wake_by_ref: wake_by_ref::<W>, drop: drop_waker::<W> })
}
unsafe fn clone_waker<W: Wake + Send + Sync + 'static>(data: *const ()) -> RawWaker {
    unsafe { Arc::increment_strong_count(data as *const W) };
    raw_waker::<W>(data)
}
unsafe fn wake<W: Wake + Send + Sync + 'static>(data: *const ()) { W::wake(unsafe { Arc::from_raw(data as *const W) }) }
unsafe fn wake_by_ref<W: Wake + Send + Sync + 'static>(data: *const ()) {
    let waker = ManuallyDrop::new(unsafe { Arc::from_raw(data as *const W) });
    W::wake_by_ref(&waker)
}
unsafe fn drop_waker<W: Wake + Send + Sync + 'static>(data: *const ()) { drop(unsafe { Arc::from_raw(data as *const W) }) }
impl From<OsString> for Arc<OsStr> {
    fn from(value: OsString) -> Self { Arc::from(value.into_boxed_os_str()) }
}
impl From<&OsStr> for Arc<OsStr> {
    fn from(value: &OsStr) -> Self { Arc::from(Box::<OsStr>::from(value)) }
}
impl From<&mut OsStr> for Arc<OsStr> {
    fn from(value: &mut OsStr) -> Self { Arc::from(Box::<OsStr>::from(value)) }
}
impl Read for Arc<File> {}
impl Write for Arc<File> {}
impl Seek for Arc<File> {}
impl<T: AsFd + ?Sized> AsFd for Arc<T> {}
impl<T: AsRawFd> AsRawFd for Arc<T> {}
impl From<PathBuf> for Arc<Path> {
    fn from(value: PathBuf) -> Self { Arc::from(value.into_boxed_path()) }
}
impl From<&Path> for Arc<Path> {
    fn from(value: &Path) -> Self { Arc::from(Box::<Path>::from(value)) }
}
impl From<&mut Path> for Arc<Path> {
    fn from(value: &mut Path) -> Self { Arc::from(Box::<Path>::from(value)) }
}
pub struct Weak<T: ?Sized> { rc: std::rc::Weak<T> }
impl<T> Weak<T> {
    pub const fn new() -> Weak<T> { Weak { rc: std::rc::Weak::new() } }
}
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Weak { rc: std::rc::Weak::from_raw(ptr) } }
    pub fn into_raw(self) -> *const T { self.rc.into_raw() }
    pub fn as_ptr(&self) -> *const T { self.rc.as_ptr() }
    pub fn upgrade(&self) -> Option<Arc<T>> { Some(Arc { rc: self.rc.upgrade()? }) }
    pub fn strong_count(&self) -> usize { self.rc.strong_count() }
    pub fn weak_count(&self) -> usize { self.rc.weak_count() }
    pub fn ptr_eq(&self, other: &Self) -> bool { self.rc.ptr_eq(&other.rc) }
}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized> Debug for Weak<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("(Weak)") }
}
impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Self { Weak { rc: self.rc.clone() } }
}
impl<T> Default for Weak<T> {
    fn default() -> Self { Weak::new() }
}
// The address of something, for who waits there.
fn at<T: ?Sized>(it: &T) -> *const u8 { it as *const T as *const u8 }
fn wait_at<T: ?Sized>(it: &T, what: &str) { std::intrinsics::wait(at(it), u64::MAX, what, 0) }
fn wake_all<T: ?Sized>(it: &T) { std::intrinsics::wake(at(it), usize::MAX) }
// Nanoseconds of a time to wait for.
fn nanos(dur: Duration) -> u64 { u64::try_from(dur.as_nanos()).unwrap_or(u64::MAX - 1).min(u64::MAX - 1) }
pub struct Barrier { left: Cell<usize>, round: Cell<usize>, size: usize }
impl Barrier {
    pub const fn new(n: usize) -> Barrier { Barrier { left: Cell::new(n), round: Cell::new(0), size: n } }
    pub fn wait(&self) -> BarrierWaitResult {
        self.left.set(self.left.get().saturating_sub(1));
        if self.left.get() == 0 {
            self.left.set(self.size);
            self.round.set(self.round.get() + 1);
            wake_all(self);
            return BarrierWaitResult(true);
        }
        let round = self.round.get();
        while self.round.get() == round {
            wait_at(self, "others at a `Barrier`");
        }
        BarrierWaitResult(false)
    }
}
impl Debug for Barrier {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Barrier").finish_non_exhaustive() }
}
pub struct BarrierWaitResult(bool);
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool { self.0 }
}
impl Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("BarrierWaitResult").field("is_leader", &self.0).finish() }
}
pub struct LazyLock<T, F = fn() -> T> { once: Once, value: OnceLock<T>, init: Cell<Option<F>> }
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> { LazyLock { once: Once::new(), value: OnceLock::new(), init: Cell::new(Some(f)) } }
    #[track_caller]
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {
        LazyLock::force(this);
        unsafe { this.value.get_mut().unwrap_unchecked() }
    }
    #[track_caller]
    pub fn force(this: &LazyLock<T, F>) -> &T {
        if let Some(value) = this.value.get() {
            return value;
        }
        if this.once.state.get() == POISONED {
            panic!("LazyLock instance has previously been poisoned");
        }
        this.once.call_once(|| {
            let value = this.init.take().map(|init| init());
            unsafe { *this.value.value.get() = value }
        });
        unsafe { this.value.get().unwrap_unchecked() }
    }
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> { this.value.get_mut() }
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> { this.value.get() }
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    #[track_caller]
    fn deref(&self) -> &T { LazyLock::force(self) }
}
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    #[track_caller]
    fn deref_mut(&mut self) -> &mut T { LazyLock::force_mut(self) }
}
impl<T: Default> Default for LazyLock<T> {
    fn default() -> Self { LazyLock::new(T::default) }
}
impl<T: Debug, F> Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_tuple("LazyLock");
        match self.value.get() {
            Some(value) => shown.field(value),
            None => shown.field(&std::fmt::from_fn(|f| f.write_str("<uninit>"))),
        };
        shown.finish()
    }
}
impl<T, F> From<T> for LazyLock<T, F> {
    fn from(value: T) -> Self { LazyLock { once: Once::new(), value: OnceLock::from(value), init: Cell::new(None) } }
}
const NEW: u32 = 0;
const POISONED: u32 = 1;
const DONE: u32 = 2;
// With the number of the thread.
const RUNNING: u32 = 3;
pub struct Once { state: Cell<u32> }
// Leaves a `Once` poisoned unless all went well.
struct Running<'a> { once: &'a Once, end: u32 }
impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.once.state.set(self.end);
        wake_all(self.once);
    }
}
impl Once {
    pub const fn new() -> Once { Once { state: Cell::new(NEW) } }
    #[track_caller]
    pub fn call_once<F: FnOnce()>(&self, f: F) {
        if self.state.get() == POISONED {
            panic!("Once instance has previously been poisoned");
        }
        self.call_once_force(|_| f());
    }
    #[track_caller]
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {
        while self.state.get() >= RUNNING {
            std::intrinsics::wait(at(self), u64::MAX, "a `Once` that is run", (self.state.get() - RUNNING) as u64);
        }
        if self.state.get() == DONE {
            return;
        }
        let state = OnceState { poisoned: self.state.get() == POISONED };
        self.state.set(RUNNING + std::intrinsics::thread_id() as u32);
        let mut running = Running { once: self, end: POISONED };
        f(&state);
        running.end = DONE;
    }
    pub fn is_completed(&self) -> bool { self.state.get() == DONE }
    pub fn wait(&self) {
        assert!(self.state.get() != POISONED, "Once instance has previously been poisoned");
        self.wait_force();
    }
    pub fn wait_force(&self) {
        while self.state.get() != DONE {
            wait_at(self, "a `Once` to be run");
        }
    }
}
impl Debug for Once {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Once").finish_non_exhaustive() }
}
pub struct OnceState { poisoned: bool }
impl OnceState {
    pub fn is_poisoned(&self) -> bool { self.poisoned }
}
impl Debug for OnceState {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("OnceState").field("poisoned", &self.poisoned).finish() }
}
pub struct OnceLock<T> { once: Once, value: UnsafeCell<Option<T>> }
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> { OnceLock { once: Once::new(), value: UnsafeCell::new(None) } }
    pub fn get(&self) -> Option<&T> { unsafe { (*self.value.get()).as_ref() } }
    pub fn get_mut(&mut self) -> Option<&mut T> { unsafe { (*self.value.get()).as_mut() } }
    pub fn wait(&self) -> &T {
        loop {
            if let Some(value) = self.get() {
                return value;
            }
            wait_at(&self.once, "a value of a `OnceLock`");
        }
    }
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| unsafe { value.take().unwrap_unchecked() });
        match value {
            None => Ok(()),
            Some(value) => Err(value),
        }
    }
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        if self.get().is_none() {
            self.once.call_once_force(|_| {
                let value = f();
                unsafe { *self.value.get() = Some(value) }
            });
        }
        unsafe { self.get().unwrap_unchecked() }
    }
    pub fn into_inner(self) -> Option<T> { self.value.into_inner() }
    pub fn take(&mut self) -> Option<T> { std::mem::take(self).into_inner() }
}
impl<T> Default for OnceLock<T> {
    fn default() -> Self { OnceLock::new() }
}
impl<T: Debug> Debug for OnceLock<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_tuple("OnceLock");
        match self.get() {
            Some(value) => shown.field(value),
            None => shown.field(&std::fmt::from_fn(|f| f.write_str("<uninit>"))),
        };
        shown.finish()
    }
}
impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> Self { OnceLock { once: Once::new(), value: UnsafeCell::new(self.get().cloned()) } }
}
impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> Self { OnceLock { once: Once::new(), value: UnsafeCell::new(Some(value)) } }
}
impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &Self) -> bool { self.get() == other.get() }
}
impl<T: Eq> Eq for OnceLock<T> {}
pub struct PoisonError<T> { data: T }
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> { PoisonError { data } }
    pub fn into_inner(self) -> T { self.data }
    pub fn get_ref(&self) -> &T { &self.data }
    pub fn get_mut(&mut self) -> &mut T { &mut self.data }
}
impl<T> Debug for PoisonError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("PoisonError").finish_non_exhaustive() }
}
impl<T> Display for PoisonError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("poisoned lock: another task failed inside") }
}
impl<T> Error for PoisonError<T> {}
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> From<PoisonError<T>> for TryLockError<T> {
    fn from(error: PoisonError<T>) -> Self { TryLockError::Poisoned(error) }
}
impl<T> Debug for TryLockError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(match self {
        TryLockError::Poisoned(_) => "Poisoned(..)",
        TryLockError::WouldBlock => "WouldBlock",
    }) }
}
impl<T> Display for TryLockError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(match self {
        TryLockError::Poisoned(_) => "poisoned lock: another task failed inside",
        TryLockError::WouldBlock => "try_lock failed because the operation would block",
    }) }
}
impl<T> Error for TryLockError<T> {}
// Who waits does so on the condition variable itself.
pub struct Condvar { mark: Cell<u32> }
impl Condvar {
    pub const fn new() -> Condvar { Condvar { mark: Cell::new(0) } }
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        let lock = guard.lock;
        drop(guard);
        wait_at(self, "a `Condvar`");
        lock.lock()
    }
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {
        let (mut guard, mut condition) = (guard, condition);
        while condition(&mut *guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {
        match self.wait_timeout(guard, Duration::from_millis(ms as u64)) {
            Ok((guard, result)) => Ok((guard, !result.0)),
            Err(error) => {
                let (guard, result) = error.into_inner();
                Err(PoisonError::new((guard, !result.0)))
            }
        }
    }
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let lock = guard.lock;
        drop(guard);
        std::intrinsics::wait(at(self), nanos(dur), "a `Condvar`", 0);
        let is_late = std::intrinsics::is_late();
        match lock.lock() {
            Ok(guard) => Ok((guard, WaitTimeoutResult(is_late))),
            Err(error) => Err(PoisonError::new((error.data, WaitTimeoutResult(is_late)))),
        }
    }
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let (mut guard, mut condition) = (guard, condition);
        let end = std::time::Instant::now() + dur;
        while condition(&mut *guard) {
            let left = end.saturating_duration_since(std::time::Instant::now());
            if left.is_zero() {
                return Ok((guard, WaitTimeoutResult(true)));
            }
            guard = self.wait_timeout(guard, left)?.0;
        }
        Ok((guard, WaitTimeoutResult(false)))
    }
    pub fn notify_one(&self) { std::intrinsics::wake(at(self), 1) }
    pub fn notify_all(&self) { wake_all(self) }
}
impl Debug for Condvar {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Condvar").finish_non_exhaustive() }
}
impl Default for Condvar {
    fn default() -> Self { Condvar::new() }
}
// `owner` is the thread that has it, or 0.
pub struct Mutex<T: ?Sized> { owner: Cell<u32>, poisoned: Cell<bool>, data: UnsafeCell<T> }
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T> { Mutex { owner: Cell::new(0), poisoned: Cell::new(false), data: UnsafeCell::new(t) } }
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        while self.owner.get() != 0 {
            std::intrinsics::wait(at(&self.owner), u64::MAX, "a `Mutex`", self.owner.get() as u64);
        }
        self.guard()
    }
    fn guard(&self) -> LockResult<MutexGuard<'_, T>> {
        self.owner.set(std::intrinsics::thread_id() as u32);
        checked(&self.poisoned, MutexGuard { lock: self, panicking: std::thread::panicking() })
    }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> { if self.owner.get() != 0 { Err(TryLockError::WouldBlock) } else { Ok(self.guard()?) } }
    pub fn is_poisoned(&self) -> bool { self.poisoned.get() }
    pub fn clear_poison(&self) { self.poisoned.set(false) }
    pub fn into_inner(self) -> LockResult<T> where T: Sized { checked(&self.poisoned, self.data.into_inner()) }
    pub fn get_mut(&mut self) -> LockResult<&mut T> { checked(&self.poisoned, self.data.get_mut()) }
}
impl<T> From<T> for Mutex<T> {
    fn from(value: T) -> Self { Mutex::new(value) }
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Self { Mutex::new(T::default()) }
}
impl<T: ?Sized + Debug> Debug for Mutex<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Mutex");
        if self.owner.get() != 0 {
            shown.field("data", &std::fmt::from_fn(|f| f.write_str("<locked>")));
        } else {
            shown.field("data", &unsafe { &*self.data.get() });
        }
        shown.field("poisoned", &self.poisoned.get()).finish_non_exhaustive()
    }
}
fn checked<T>(poisoned: &Cell<bool>, value: T) -> LockResult<T> { if poisoned.get() { Err(PoisonError::new(value)) } else { Ok(value) } }
pub struct MutexGuard<'a, T: ?Sized + 'a> { lock: &'a Mutex<T>, panicking: bool }
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.data.get() } }
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T { unsafe { &mut *self.lock.data.get() } }
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        if !self.panicking && std::thread::panicking() {
            self.lock.poisoned.set(true);
        }
        self.lock.owner.set(0);
        std::intrinsics::wake(at(&self.lock.owner), 1);
    }
}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
// `readers` is -1 while somebody writes. `owner` is the thread that does, or read first.
pub struct RwLock<T: ?Sized> { readers: Cell<i32>, owner: Cell<u32>, poisoned: Cell<bool>, data: UnsafeCell<T> }
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> { RwLock { readers: Cell::new(0), owner: Cell::new(0), poisoned: Cell::new(false), data: UnsafeCell::new(t) } }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        while self.readers.get() < 0 {
            self.wait("an `RwLock` to read");
        }
        self.read_guard()
    }
    fn wait(&self, what: &str) { std::intrinsics::wait(at(&self.readers), u64::MAX, what, self.owner.get() as u64) }
    fn unlock(&self, readers: i32) {
        self.readers.set(readers);
        wake_all(&self.readers);
    }
    fn read_guard(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        if self.readers.replace(self.readers.get() + 1) == 0 {
            self.owner.set(std::intrinsics::thread_id() as u32);
        }
        checked(&self.poisoned, RwLockReadGuard { lock: self })
    }
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> { if self.readers.get() < 0 { Err(TryLockError::WouldBlock) } else { Ok(self.read_guard()?) } }
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        while self.readers.get() != 0 {
            self.wait("an `RwLock` to write");
        }
        self.write_guard()
    }
    fn write_guard(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        self.readers.set(-1);
        self.owner.set(std::intrinsics::thread_id() as u32);
        checked(&self.poisoned, RwLockWriteGuard { lock: self, panicking: std::thread::panicking() })
    }
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> { if self.readers.get() != 0 { Err(TryLockError::WouldBlock) } else { Ok(self.write_guard()?) } }
    pub fn is_poisoned(&self) -> bool { self.poisoned.get() }
    pub fn clear_poison(&self) { self.poisoned.set(false) }
    pub fn into_inner(self) -> LockResult<T> where T: Sized { checked(&self.poisoned, self.data.into_inner()) }
    pub fn get_mut(&mut self) -> LockResult<&mut T> { checked(&self.poisoned, self.data.get_mut()) }
}
impl<T: ?Sized + Debug> Debug for RwLock<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("RwLock");
        if self.readers.get() < 0 {
            shown.field("data", &std::fmt::from_fn(|f| f.write_str("<locked>")));
        } else {
            shown.field("data", &unsafe { &*self.data.get() });
        }
        shown.field("poisoned", &self.poisoned.get()).finish_non_exhaustive()
    }
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> Self { RwLock::new(T::default()) }
}
impl<T> From<T> for RwLock<T> {
    fn from(value: T) -> Self { RwLock::new(value) }
}
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> { lock: &'rwlock RwLock<T> }
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) { self.lock.unlock(self.lock.readers.get() - 1) }
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.data.get() } }
}
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> { lock: &'rwlock RwLock<T>, panicking: bool }
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> {
        let lock = s.lock;
        std::mem::forget(s);
        lock.unlock(1);
        RwLockReadGuard { lock }
    }
}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        if !self.panicking && std::thread::panicking() {
            self.lock.poisoned.set(true);
        }
        self.lock.unlock(0);
    }
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.data.get() } }
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T { unsafe { &mut *self.lock.data.get() } }
}
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
