// Interior mutability on one thread: `Cell`, `RefCell`, `OnceCell`, `LazyCell`, `UnsafeCell`.

use std::cmp::Ordering;
use std::fmt::{Debug, Display, Formatter};
use std::mem::{forget, replace};
use std::ops::{Deref, DerefMut};
use std::ptr::{NonNull, swap};

pub struct LazyCell<T, F = fn() -> T> { state: UnsafeCell<State<T, F>> }
enum State<T, F> { Uninit(F), Init(T), Poisoned }
pub struct OnceCell<T> { inner: UnsafeCell<Option<T>> }
pub struct Cell<T: ?Sized> { value: UnsafeCell<T> }
pub struct RefCell<T: ?Sized> { borrow: Cell<isize>, value: UnsafeCell<T> }
#[derive(Debug)]
pub struct BorrowError;
#[derive(Debug)]
pub struct BorrowMutError;
pub struct Ref<'b, T: ?Sized + 'b> { value: NonNull<T>, borrow: &'b Cell<isize> }
pub struct RefMut<'b, T: ?Sized + 'b> { value: NonNull<T>, borrow: &'b Cell<isize> }
pub struct UnsafeCell<T: ?Sized> { value: T }
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> { LazyCell { state: UnsafeCell::new(State::Uninit(f)) } }
    pub fn force(this: &LazyCell<T, F>) -> &T {
        let state = unsafe { &mut *this.state.get() };
        if let State::Uninit(_) = state
            && let State::Uninit(f) = replace(state, State::Poisoned)
        {
            let value = f();
            unsafe { *this.state.get() = State::Init(value) };
        }
        match LazyCell::get(this) {
            Some(value) => value,
            None => panic!("LazyCell instance has previously been poisoned"),
        }
    }
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {
        LazyCell::force(this);
        unsafe { LazyCell::get_mut(this).unwrap_unchecked() }
    }
}
impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {
        match &mut this.state.value {
            State::Init(value) => Some(value),
            _ => None,
        }
    }
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {
        match &this.state.value {
            State::Init(value) => Some(value),
            _ => None,
        }
    }
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    fn deref(&self) -> &T { LazyCell::force(self) }
}
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
    fn deref_mut(&mut self) -> &mut T { LazyCell::force_mut(self) }
}
impl<T: Default> Default for LazyCell<T> {
    fn default() -> Self { LazyCell::new(T::default) }
}
impl<T: Debug, F> Debug for LazyCell<T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match LazyCell::get(self) {
            Some(value) => f.debug_tuple("LazyCell").field(value).finish(),
            None => f.write_str("LazyCell(<uninit>)"),
        }
    }
}
impl<T, F> From<T> for LazyCell<T, F> {
    fn from(value: T) -> Self { LazyCell { state: UnsafeCell::new(State::Init(value)) } }
}
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> { OnceCell { inner: UnsafeCell::new(None) } }
    pub fn get(&self) -> Option<&T> { self.inner.value.as_ref() }
    pub fn get_mut(&mut self) -> Option<&mut T> { self.inner.value.as_mut() }
    pub fn set(&self, value: T) -> Result<(), T> {
        if self.get().is_some() {
            return Err(value);
        }
        unsafe { *self.inner.get() = Some(value) };
        Ok(())
    }
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {
        if let Some(value) = self.get() {
            return value;
        }
        if self.set(f()).is_err() {
            panic!("reentrant init");
        }
        unsafe { self.get().unwrap_unchecked() }
    }
    pub const fn into_inner(self) -> Option<T> { self.inner.value }
    pub fn take(&mut self) -> Option<T> { self.inner.value.take() }
}
impl<T> Default for OnceCell<T> {
    fn default() -> Self { OnceCell::new() }
}
impl<T: Debug> Debug for OnceCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self.get() {
            Some(value) => f.debug_tuple("OnceCell").field(value).finish(),
            None => f.write_str("OnceCell(<uninit>)"),
        }
    }
}
impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> Self { OnceCell { inner: UnsafeCell::new(self.get().cloned()) } }
}
impl<T: PartialEq> PartialEq for OnceCell<T> {
    fn eq(&self, other: &Self) -> bool { self.get() == other.get() }
}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self { OnceCell { inner: UnsafeCell::new(Some(value)) } }
}
impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Self { Cell::new(self.get()) }
}
impl<T: Default> Default for Cell<T> {
    fn default() -> Self { Cell::new(T::default()) }
}
impl<T: PartialEq + Copy> PartialEq for Cell<T> {
    fn eq(&self, other: &Self) -> bool { self.get() == other.get() }
}
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.get().partial_cmp(&other.get()) }
}
impl<T: Ord + Copy> Ord for Cell<T> {
    fn cmp(&self, other: &Self) -> Ordering { self.get().cmp(&other.get()) }
}
impl<T> From<T> for Cell<T> {
    fn from(value: T) -> Self { Cell::new(value) }
}
impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T> { Cell { value: UnsafeCell { value } } }
    pub fn set(&self, val: T) { self.replace(val); }
    pub fn swap(&self, other: &Self) {
        if self.as_ptr() != other.as_ptr() {
            unsafe { swap(self.as_ptr(), other.as_ptr()) };
        }
    }
    pub const fn replace(&self, val: T) -> T { replace(unsafe { &mut *self.value.get() }, val) }
    pub const fn into_inner(self) -> T { self.value.value }
}
impl<T: Copy> Cell<T> {
    pub const fn get(&self) -> T { self.value.value }
    pub fn update(&self, f: impl FnOnce(T) -> T) { self.set(f(self.get())) }
}
impl<T: ?Sized> Cell<T> {
    pub const fn as_ptr(&self) -> *mut T { self.value.get() }
    pub const fn get_mut(&mut self) -> &mut T { &mut self.value.value }
    pub const fn from_mut(t: &mut T) -> &Cell<T> { unsafe { &*(t as *mut T as *const Cell<T>) } }
}
impl<T: Default> Cell<T> {
    pub fn take(&self) -> T where T: Default { self.replace(T::default()) }
}
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>; N] { self.as_array_of_cells() }
}
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>] { self.as_array_of_cells() }
}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {
    fn as_ref(&self) -> &[Cell<T>] { self.as_slice_of_cells() }
}
impl<T> Cell<[T]> {
    pub const fn as_slice_of_cells(&self) -> &[Cell<T>] { unsafe { &*(self as *const Cell<[T]> as *const [Cell<T>]) } }
}
impl<T, const N: usize> Cell<[T; N]> {
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N] { unsafe { &*(self as *const Cell<[T; N]> as *const [Cell<T>; N]) } }
}
impl Display for BorrowError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("already mutably borrowed") }
}
impl Display for BorrowMutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("already borrowed") }
}
impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T> { RefCell { borrow: Cell::new(0), value: UnsafeCell { value } } }
    pub const fn into_inner(self) -> T { self.value.value }
    #[track_caller]
    pub fn replace(&self, t: T) -> T { replace(&mut *self.borrow_mut(), t) }
    #[track_caller]
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {
        let mut value = self.borrow_mut();
        let new = f(&mut *value);
        replace(&mut *value, new)
    }
    #[track_caller]
    pub fn swap(&self, other: &Self) { std::mem::swap(&mut *self.borrow_mut(), &mut *other.borrow_mut()) }
}
impl<T: ?Sized> RefCell<T> {
    #[track_caller]
    pub fn borrow(&self) -> Ref<'_, T> {
        match self.try_borrow() {
            Ok(value) => value,
            Err(_) => panic!("RefCell already mutably borrowed"),
        }
    }
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {
        let borrows = self.borrow.get();
        if borrows < 0 {
            return Err(BorrowError);
        }
        self.borrow.set(borrows + 1);
        Ok(Ref { value: unsafe { NonNull::new_unchecked(self.value.get()) }, borrow: &self.borrow })
    }
    #[track_caller]
    pub fn borrow_mut(&self) -> RefMut<'_, T> {
        match self.try_borrow_mut() {
            Ok(value) => value,
            Err(_) => panic!("RefCell already borrowed"),
        }
    }
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {
        if self.borrow.get() != 0 {
            return Err(BorrowMutError);
        }
        self.borrow.set(-1);
        Ok(RefMut { value: unsafe { NonNull::new_unchecked(self.value.get()) }, borrow: &self.borrow })
    }
    pub fn as_ptr(&self) -> *mut T { self.value.get() }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value.value }
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> { if self.borrow.get() < 0 { Err(BorrowError) } else { Ok(&self.value.value) } }
}
impl<T: Default> RefCell<T> {
    #[track_caller]
    pub fn take(&self) -> T { self.replace(T::default()) }
}
impl<T: Clone> Clone for RefCell<T> {
    #[track_caller]
    fn clone(&self) -> Self { RefCell::new(T::clone(&*self.borrow())) }
}
impl<T: Default> Default for RefCell<T> {
    fn default() -> Self { RefCell::new(T::default()) }
}
impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {
    fn eq(&self, other: &Self) -> bool { *self.borrow() == *other.borrow() }
}
impl<T: ?Sized + Eq> Eq for RefCell<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { T::partial_cmp(&*self.borrow(), &*other.borrow()) }
}
impl<T: ?Sized + Ord> Ord for RefCell<T> {
    fn cmp(&self, other: &Self) -> Ordering { T::cmp(&*self.borrow(), &*other.borrow()) }
}
impl<T> From<T> for RefCell<T> {
    fn from(value: T) -> Self { RefCell::new(value) }
}
impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.value.pointer } }
}
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {
        orig.borrow.set(orig.borrow.get() + 1);
        Ref { value: orig.value, borrow: orig.borrow }
    }
    pub fn map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> where F: FnOnce(&T) -> &U {
        let value = NonNull::from(f(&*orig));
        let borrow = orig.borrow;
        forget(orig);
        Ref { value, borrow }
    }
    pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self> where F: FnOnce(&T) -> Option<&U> {
        match f(&*orig) {
            Some(value) => {
                let value = NonNull::from(value);
                Ok(Ref::map(orig, |_| unsafe { &*value.as_ptr() }))
            }
            None => Err(orig),
        }
    }
    pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) where F: FnOnce(&T) -> (&U, &V) {
        let (a, b) = f(&*orig);
        let (a, b) = (NonNull::from(a), NonNull::from(b));
        let borrow = orig.borrow;
        borrow.set(borrow.get() + 1);
        forget(orig);
        (Ref { value: a, borrow }, Ref { value: b, borrow })
    }
}
impl<T: ?Sized + Display> Display for Ref<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { T::fmt(&**self, f) }
}
impl<T: ?Sized> Drop for Ref<'_, T> {
    fn drop(&mut self) { self.borrow.set(self.borrow.get() - 1) }
}
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> where F: FnOnce(&mut T) -> &mut U {
        let value = NonNull::from(f(unsafe { &mut *orig.value.as_ptr() }));
        let borrow = orig.borrow;
        forget(orig);
        RefMut { value, borrow }
    }
    pub fn filter_map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {
        match f(unsafe { &mut *orig.value.as_ptr() }) {
            Some(value) => {
                let value = NonNull::from(value);
                Ok(RefMut::map(orig, |_| unsafe { &mut *value.as_ptr() }))
            }
            None => Err(orig),
        }
    }
    pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) where F: FnOnce(&mut T) -> (&mut U, &mut V) {
        let (a, b) = f(unsafe { &mut *orig.value.as_ptr() });
        let (a, b) = (NonNull::from(a), NonNull::from(b));
        let borrow = orig.borrow;
        borrow.set(borrow.get() - 1);
        forget(orig);
        (RefMut { value: a, borrow }, RefMut { value: b, borrow })
    }
}
impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.value.pointer } }
}
impl<T: ?Sized> DerefMut for RefMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T { unsafe { &mut *self.value.as_ptr() } }
}
impl<T: ?Sized + Display> Display for RefMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { T::fmt(&**self, f) }
}
impl<T: ?Sized> Drop for RefMut<'_, T> {
    fn drop(&mut self) { self.borrow.set(self.borrow.get() + 1) }
}
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T> { UnsafeCell { value } }
    pub const fn into_inner(self) -> T { self.value }
}
impl<T: ?Sized> UnsafeCell<T> {
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T> { unsafe { &mut *(value as *mut T as *mut UnsafeCell<T>) } }
    pub const fn get(&self) -> *mut T { &raw const self.value as *mut T }
    pub const fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub const fn raw_get(this: *const Self) -> *mut T { this as *mut T }
}
impl<T: Default> Default for UnsafeCell<T> {
    fn default() -> Self { UnsafeCell::new(T::default()) }
}
impl<T> From<T> for UnsafeCell<T> {
    fn from(value: T) -> Self { UnsafeCell::new(value) }
}
