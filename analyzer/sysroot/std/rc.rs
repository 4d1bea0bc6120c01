// The counted pointer of one thread.

use std::any::Any;
use std::borrow::{Borrow, Cow};
use std::cell::Cell;
use std::clone::CloneToUninit;
use std::cmp::Ordering;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display, Formatter, Pointer};
use std::hash::{Hash, Hasher};
use std::marker::Unsize;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ops::{CoerceUnsized, Deref};
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::ptr::{copy_nonoverlapping, drop_in_place};

pub struct Rc<T: ?Sized> { ptr: *mut Inner<T> }
// All `Rc`s together count as one `Weak`.
#[repr(C)]
struct Inner<T: ?Sized> { strong: Cell<usize>, weak: Cell<usize>, value: T }
// Memory for a value like another, with the other's bits.
unsafe fn copied<T: ?Sized>(value: *const T) -> *mut Inner<T> {
    let (size, align) = (size_of_val(&*value), align_of_val(&*value));
    let layout = std::alloc::Layout { size: offset(align) + size, align: align.max(align_of::<usize>()) }.pad_to_align();
    let ptr = std::intrinsics::with_address(value, std::alloc::alloc(layout)) as *mut Inner<T>;
    (&raw mut (*ptr).strong).write(Cell::new(1));
    (&raw mut (*ptr).weak).write(Cell::new(1));
    copy_nonoverlapping(value as *const u8, &raw mut (*ptr).value as *mut u8, size);
    ptr
}
fn offset(align: usize) -> usize { (2 * size_of::<usize>()).next_multiple_of(align) }
impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> { Rc { ptr: Box::into_raw(Box::new(Inner { strong: Cell::new(1), weak: Cell::new(1), value })) } }
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {
        let uninit: Rc<MaybeUninit<T>> = Rc::new_uninit();
        let ptr = ManuallyDrop::new(uninit).ptr as *mut Inner<T>;
        unsafe {
            (*ptr).strong.set(0);
            let weak = Weak { ptr };
            let value = data_fn(&weak);
            (&raw mut (*ptr).value).write(value);
            (*ptr).strong.set(1);
            std::mem::forget(weak);
        }
        Rc { ptr }
    }
    pub fn new_uninit() -> Rc<MaybeUninit<T>> { Rc::new(MaybeUninit::uninit()) }
    pub fn new_zeroed() -> Rc<MaybeUninit<T>> { Rc::new(MaybeUninit::zeroed()) }
    pub fn pin(value: T) -> Pin<Rc<T>> { unsafe { Pin::new_unchecked(Rc::new(value)) } }
    pub fn try_unwrap(this: Self) -> Result<T, Self> {
        if Rc::strong_count(&this) != 1 {
            return Err(this);
        }
        let ptr = ManuallyDrop::new(this).ptr;
        unsafe {
            let value = (&raw const (*ptr).value).read();
            (*ptr).strong.set(0);
            drop(Weak { ptr });
            Ok(value)
        }
    }
    pub fn into_inner(this: Self) -> Option<T> { Rc::try_unwrap(this).ok() }
}
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> { Rc::from(Box::<[T]>::new_uninit_slice(len)) }
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> { Rc::from(Box::<[T]>::new_zeroed_slice(len)) }
}
impl<T> Rc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Rc<T> { Rc { ptr: ManuallyDrop::new(self).ptr as *mut Inner<T> } }
}
impl<T> Rc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Rc<[T]> { Rc { ptr: ManuallyDrop::new(self).ptr as *mut Inner<[T]> } }
}
impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self { Rc { ptr: ptr.byte_sub(offset(align_of_val(&*ptr))) as *mut Inner<T> } }
    pub fn into_raw(this: Self) -> *const T { Rc::as_ptr(&ManuallyDrop::new(this)) }
    pub unsafe fn increment_strong_count(ptr: *const T) {
        let this = ManuallyDrop::new(Rc::from_raw(ptr));
        std::mem::forget(Rc::clone(&this));
    }
    pub unsafe fn decrement_strong_count(ptr: *const T) { drop(Rc::from_raw(ptr)) }
    pub fn as_ptr(this: &Self) -> *const T { unsafe { &raw const (*this.ptr).value } }
    pub fn downgrade(this: &Self) -> Weak<T> {
        let weak = this.weak();
        weak.set(weak.get() + 1);
        Weak { ptr: this.ptr }
    }
    fn weak(&self) -> &Cell<usize> { unsafe { &(*self.ptr).weak } }
    pub fn weak_count(this: &Self) -> usize { this.weak().get() - 1 }
    pub fn strong_count(this: &Self) -> usize { unsafe { (*this.ptr).strong.get() } }
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        if Rc::strong_count(this) == 1 && Rc::weak_count(this) == 0 { Some(unsafe { &mut (*this.ptr).value }) } else { None }
    }
    pub fn ptr_eq(this: &Self, other: &Self) -> bool { std::ptr::addr_eq(this.ptr, other.ptr) }
}
impl<T: ?Sized + CloneToUninit> Rc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T {
        unsafe {
            if Rc::strong_count(this) != 1 {
                // The bits are those of the value until its copy is written over them.
                let ptr = copied(&raw const (*this.ptr).value);
                (*this.ptr).value.clone_to_uninit(&raw mut (*ptr).value as *mut u8);
                *this = Rc { ptr };
            } else if Rc::weak_count(this) != 0 {
                let ptr = copied(&raw const (*this.ptr).value);
                let old = std::mem::replace(&mut this.ptr, ptr);
                (*old).strong.set(0);
                drop(Weak { ptr: old });
            }
            &mut (*this.ptr).value
        }
    }
}
impl<T: Clone> Rc<T> {
    pub fn unwrap_or_clone(this: Self) -> T { Rc::try_unwrap(this).unwrap_or_else(|shared| (*shared).clone()) }
}
impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self> { if (*self).is::<T>() { Ok(Rc { ptr: ManuallyDrop::new(self).ptr as *mut Inner<T> }) } else { Err(self) } }
}
impl From<CString> for Rc<CStr> {}
impl From<&CStr> for Rc<CStr> {}
impl From<&mut CStr> for Rc<CStr> {}
impl Default for Rc<CStr> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Rc<U>> for Rc<T> {}
impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &(*self.ptr).value } }
}
impl<T: ?Sized> Drop for Rc<T> {
    fn drop(&mut self) {
        unsafe {
            let strong = &(*self.ptr).strong;
            strong.set(strong.get() - 1);
            if strong.get() == 0 {
                let _weak = Weak { ptr: self.ptr };
                drop_in_place(&raw mut (*self.ptr).value);
            }
        }
    }
}
impl<T: ?Sized> Clone for Rc<T> {
    fn clone(&self) -> Self {
        let strong = unsafe { &(*self.ptr).strong };
        strong.set(strong.get() + 1);
        Rc { ptr: self.ptr }
    }
}
impl<T: Default> Default for Rc<T> {
    fn default() -> Self { Rc::new(T::default()) }
}
impl Default for Rc<str> {
    fn default() -> Self { Rc::from("") }
}
impl<T> Default for Rc<[T]> {
    fn default() -> Self { Rc::from(Vec::new()) }
}
impl<T: ?Sized> Default for Pin<Rc<T>> where Rc<T>: Default {
    fn default() -> Self { unsafe { Pin::new_unchecked(Rc::default()) } }
}
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {
    fn eq(&self, other: &Self) -> bool { **self == **other }
}
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { (**self).partial_cmp(&**other) }
}
impl<T: ?Sized + Ord> Ord for Rc<T> {
    fn cmp(&self, other: &Self) -> Ordering { (**self).cmp(&**other) }
}
impl<T: ?Sized + Hash> Hash for Rc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) }
}
impl<T: ?Sized + Display> Display for Rc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
impl<T: ?Sized + Debug> Debug for Rc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized> Pointer for Rc<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Pointer::fmt(&&**self, f) }
}
impl<T> From<T> for Rc<T> {
    fn from(value: T) -> Self { Rc::new(value) }
}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {
    fn from(array: [T; N]) -> Self { Rc::from(Vec::from(array)) }
}
impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(slice: &[T]) -> Self { Rc::from(slice.to_vec()) }
}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    fn from(slice: &mut [T]) -> Self { Rc::from(slice.to_vec()) }
}
impl From<&str> for Rc<str> {
    fn from(text: &str) -> Self { Rc::from(String::from(text)) }
}
impl From<&mut str> for Rc<str> {
    fn from(text: &mut str) -> Self { Rc::from(String::from(text)) }
}
impl From<String> for Rc<str> {
    fn from(text: String) -> Self { Rc::from(text.into_boxed_str()) }
}
impl<T: ?Sized> From<Box<T>> for Rc<T> {
    fn from(boxed: Box<T>) -> Self {
        let raw = Box::into_raw(boxed);
        unsafe {
            let ptr = copied(raw);
            let size = size_of_val(&*raw);
            if size != 0 {
                std::intrinsics::dealloc(raw as *mut u8, size, align_of_val(&*raw));
            }
            Rc { ptr }
        }
    }
}
impl<T> From<Vec<T>> for Rc<[T]> {
    fn from(all: Vec<T>) -> Self { Rc::from(all.into_boxed_slice()) }
}
impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<B::Owned> {
    fn from(cow: Cow<'a, B>) -> Self {
        match cow {
            Cow::Borrowed(it) => Rc::from(it),
            Cow::Owned(it) => Rc::from(it),
        }
    }
}
impl From<Rc<str>> for Rc<[u8]> {
    fn from(text: Rc<str>) -> Self { Rc { ptr: ManuallyDrop::new(text).ptr as *mut Inner<[u8]> } }
}
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> {
    type Error = Rc<[T]>;
    fn try_from(slice: Rc<[T]>) -> Result<Self, Rc<[T]>> {
        if slice.len() == N { Ok(Rc { ptr: ManuallyDrop::new(slice).ptr as *mut Inner<[T; N]> }) } else { Err(slice) }
    }
}
impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Rc::from(Vec::from_iter(iter)) }
}
impl<T: ?Sized> Borrow<T> for Rc<T> {
    fn borrow(&self) -> &T { &**self }
}
impl<T: ?Sized> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T { &**self }
}
impl From<OsString> for Rc<OsStr> {
    fn from(value: OsString) -> Self { Rc::from(value.into_boxed_os_str()) }
}
impl From<&OsStr> for Rc<OsStr> {
    fn from(value: &OsStr) -> Self { Rc::from(Box::<OsStr>::from(value)) }
}
impl From<&mut OsStr> for Rc<OsStr> {
    fn from(value: &mut OsStr) -> Self { Rc::from(Box::<OsStr>::from(value)) }
}
impl<T: AsFd + ?Sized> AsFd for Rc<T> {}
impl<T: AsRawFd> AsRawFd for Rc<T> {}
impl From<PathBuf> for Rc<Path> {
    fn from(value: PathBuf) -> Self { Rc::from(value.into_boxed_path()) }
}
impl From<&Path> for Rc<Path> {
    fn from(value: &Path) -> Self { Rc::from(Box::<Path>::from(value)) }
}
impl From<&mut Path> for Rc<Path> {
    fn from(value: &mut Path) -> Self { Rc::from(Box::<Path>::from(value)) }
}
pub struct Weak<T: ?Sized> { ptr: *mut Inner<T> }
impl<T> Weak<T> {
    pub const fn new() -> Weak<T> { Weak { ptr: std::ptr::without_provenance_mut(1) } }
}
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        let start = if ptr.addr() == 1 { ptr } else { ptr.byte_sub(offset(align_of_val(&*ptr))) };
        Weak { ptr: start as *mut Inner<T> }
    }
    // Whether it never was of anything: its address is one that nothing can have.
    fn is_dangling(&self) -> bool { self.ptr.addr() == 1 }
    pub fn into_raw(self) -> *const T { ManuallyDrop::new(self).as_ptr() }
    pub fn as_ptr(&self) -> *const T { if self.is_dangling() { self.ptr as *const T } else { unsafe { &raw const (*self.ptr).value } } }
    pub fn upgrade(&self) -> Option<Rc<T>> {
        let count = self.strong_count();
        if count == 0 {
            return None;
        }
        unsafe { (*self.ptr).strong.set(count + 1) }
        Some(Rc { ptr: self.ptr })
    }
    pub fn strong_count(&self) -> usize { if self.is_dangling() { 0 } else { unsafe { (*self.ptr).strong.get() } } }
    pub fn weak_count(&self) -> usize { if self.strong_count() == 0 { 0 } else { unsafe { (*self.ptr).weak.get() - 1 } } }
    pub fn ptr_eq(&self, other: &Self) -> bool { std::ptr::addr_eq(self.ptr, other.ptr) }
}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized> Drop for Weak<T> {
    fn drop(&mut self) {
        if self.is_dangling() {
            return;
        }
        unsafe {
            let weak = &(*self.ptr).weak;
            weak.set(weak.get() - 1);
            if weak.get() == 0 {
                std::intrinsics::dealloc(self.ptr as *mut u8, size_of_val(&*self.ptr), align_of_val(&*self.ptr));
            }
        }
    }
}
impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Self {
        if !self.is_dangling() {
            let weak = unsafe { &(*self.ptr).weak };
            weak.set(weak.get() + 1);
        }
        Weak { ptr: self.ptr }
    }
}
impl<T: ?Sized> Debug for Weak<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("(Weak)") }
}
impl<T> Default for Weak<T> {
    fn default() -> Self { Weak::new() }
}
