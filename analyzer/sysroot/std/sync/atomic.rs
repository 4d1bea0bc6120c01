// Atomics. All threads take turns, so that nothing comes between reading and writing.

use std::cell::UnsafeCell;
use std::fmt::{Debug, Formatter, Pointer};

pub struct AtomicBool { v: UnsafeCell<bool> }
pub struct AtomicPtr<T> { v: UnsafeCell<*mut T> }
#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub const ATOMIC_BOOL_INIT: AtomicBool = AtomicBool::new(false);
pub struct AtomicI8 { v: UnsafeCell<i8> }
pub struct AtomicU8 { v: UnsafeCell<u8> }
pub struct AtomicI16 { v: UnsafeCell<i16> }
pub struct AtomicU16 { v: UnsafeCell<u16> }
pub struct AtomicI32 { v: UnsafeCell<i32> }
pub struct AtomicU32 { v: UnsafeCell<u32> }
pub struct AtomicI64 { v: UnsafeCell<i64> }
pub struct AtomicU64 { v: UnsafeCell<u64> }
pub struct AtomicIsize { v: UnsafeCell<isize> }
pub struct AtomicUsize { v: UnsafeCell<usize> }
pub const ATOMIC_ISIZE_INIT: AtomicIsize = AtomicIsize::new(0);
pub const ATOMIC_USIZE_INIT: AtomicUsize = AtomicUsize::new(0);
pub fn fence(order: Ordering) {}
pub fn compiler_fence(order: Ordering) {}
pub fn spin_loop_hint() { std::thread::yield_now() }
impl Default for AtomicBool {
    fn default() -> Self { AtomicBool::new(false) }
}
impl Default for AtomicI8 {
    fn default() -> Self { AtomicI8::new(0) }
}
impl Default for AtomicU8 {
    fn default() -> Self { AtomicU8::new(0) }
}
impl Default for AtomicI16 {
    fn default() -> Self { AtomicI16::new(0) }
}
impl Default for AtomicU16 {
    fn default() -> Self { AtomicU16::new(0) }
}
impl Default for AtomicI32 {
    fn default() -> Self { AtomicI32::new(0) }
}
impl Default for AtomicU32 {
    fn default() -> Self { AtomicU32::new(0) }
}
impl Default for AtomicI64 {
    fn default() -> Self { AtomicI64::new(0) }
}
impl Default for AtomicU64 {
    fn default() -> Self { AtomicU64::new(0) }
}
impl Default for AtomicIsize {
    fn default() -> Self { AtomicIsize::new(0) }
}
impl Default for AtomicUsize {
    fn default() -> Self { AtomicUsize::new(0) }
}
impl<T> Default for AtomicPtr<T> {
    fn default() -> Self { AtomicPtr::new(std::ptr::null_mut()) }
}
impl AtomicBool {
    pub const fn new(v: bool) -> AtomicBool { AtomicBool { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool { &*(ptr as *const AtomicBool) }
    pub fn get_mut(&mut self) -> &mut bool { self.v.get_mut() }
    pub const fn into_inner(self) -> bool { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> bool { unsafe { *self.v.get() } }
    pub fn store(&self, val: bool, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: bool, order: Ordering) -> bool { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_not(&self, order: Ordering) -> bool { self.swap(!unsafe { *self.v.get() }, order) }
    pub const fn as_ptr(&self) -> *mut bool { self.v.get() }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> where F: FnMut(bool) -> Option<bool> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
}
impl<T> AtomicPtr<T> {
    pub const fn new(p: *mut T) -> AtomicPtr<T> { AtomicPtr { v: UnsafeCell::new(p) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> { &*(ptr as *const AtomicPtr<T>) }
    pub fn get_mut(&mut self) -> &mut *mut T { self.v.get_mut() }
    pub const fn into_inner(self) -> *mut T { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> *mut T { unsafe { *self.v.get() } }
    pub fn store(&self, ptr: *mut T, order: Ordering) { unsafe { *self.v.get() = ptr } }
    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T { unsafe { std::mem::replace(&mut *self.v.get(), ptr) } }
    pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T> where F: FnMut(*mut T) -> Option<*mut T> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.wrapping_byte_add(val), order) }
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.wrapping_byte_sub(val), order) }
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.map_addr(|addr| addr | val), order) }
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.map_addr(|addr| addr & val), order) }
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T { self.swap(unsafe { *self.v.get() }.map_addr(|addr| addr ^ val), order) }
    pub const fn as_ptr(&self) -> *mut *mut T { self.v.get() }
}
impl From<bool> for AtomicBool {
    fn from(v: bool) -> Self { AtomicBool::new(v) }
}
impl<T> From<*mut T> for AtomicPtr<T> {
    fn from(p: *mut T) -> Self { AtomicPtr::new(p) }
}
impl From<i8> for AtomicI8 {
    fn from(v: i8) -> Self { AtomicI8::new(v) }
}
impl Debug for AtomicBool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicI8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicU8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicI16 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicU16 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicI32 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicU32 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicI64 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicU64 {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicIsize {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl Debug for AtomicUsize {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl AtomicI8 {
    pub const fn new(v: i8) -> Self { AtomicI8 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a AtomicI8 { &*(ptr as *const AtomicI8) }
    pub fn get_mut(&mut self) -> &mut i8 { self.v.get_mut() }
    pub const fn into_inner(self) -> i8 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> i8 { unsafe { *self.v.get() } }
    pub fn store(&self, val: i8, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: i8, order: Ordering) -> i8 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> where F: FnMut(i8) -> Option<i8> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut i8 { self.v.get() }
}
impl From<u8> for AtomicU8 {
    fn from(v: u8) -> Self { AtomicU8::new(v) }
}
impl AtomicU8 {
    pub const fn new(v: u8) -> Self { AtomicU8 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a AtomicU8 { &*(ptr as *const AtomicU8) }
    pub fn get_mut(&mut self) -> &mut u8 { self.v.get_mut() }
    pub const fn into_inner(self) -> u8 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> u8 { unsafe { *self.v.get() } }
    pub fn store(&self, val: u8, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: u8, order: Ordering) -> u8 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> where F: FnMut(u8) -> Option<u8> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut u8 { self.v.get() }
}
impl From<i16> for AtomicI16 {
    fn from(v: i16) -> Self { AtomicI16::new(v) }
}
impl AtomicI16 {
    pub const fn new(v: i16) -> Self { AtomicI16 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a AtomicI16 { &*(ptr as *const AtomicI16) }
    pub fn get_mut(&mut self) -> &mut i16 { self.v.get_mut() }
    pub const fn into_inner(self) -> i16 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> i16 { unsafe { *self.v.get() } }
    pub fn store(&self, val: i16, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: i16, order: Ordering) -> i16 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> where F: FnMut(i16) -> Option<i16> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> i16) -> i16 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut i16 { self.v.get() }
}
impl From<u16> for AtomicU16 {
    fn from(v: u16) -> Self { AtomicU16::new(v) }
}
impl AtomicU16 {
    pub const fn new(v: u16) -> Self { AtomicU16 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a AtomicU16 { &*(ptr as *const AtomicU16) }
    pub fn get_mut(&mut self) -> &mut u16 { self.v.get_mut() }
    pub const fn into_inner(self) -> u16 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> u16 { unsafe { *self.v.get() } }
    pub fn store(&self, val: u16, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: u16, order: Ordering) -> u16 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> where F: FnMut(u16) -> Option<u16> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> u16) -> u16 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut u16 { self.v.get() }
}
impl From<i32> for AtomicI32 {
    fn from(v: i32) -> Self { AtomicI32::new(v) }
}
impl AtomicI32 {
    pub const fn new(v: i32) -> Self { AtomicI32 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a AtomicI32 { &*(ptr as *const AtomicI32) }
    pub fn get_mut(&mut self) -> &mut i32 { self.v.get_mut() }
    pub const fn into_inner(self) -> i32 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> i32 { unsafe { *self.v.get() } }
    pub fn store(&self, val: i32, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: i32, order: Ordering) -> i32 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> where F: FnMut(i32) -> Option<i32> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> i32) -> i32 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut i32 { self.v.get() }
}
impl From<u32> for AtomicU32 {
    fn from(v: u32) -> Self { AtomicU32::new(v) }
}
impl AtomicU32 {
    pub const fn new(v: u32) -> Self { AtomicU32 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a AtomicU32 { &*(ptr as *const AtomicU32) }
    pub fn get_mut(&mut self) -> &mut u32 { self.v.get_mut() }
    pub const fn into_inner(self) -> u32 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> u32 { unsafe { *self.v.get() } }
    pub fn store(&self, val: u32, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: u32, order: Ordering) -> u32 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> where F: FnMut(u32) -> Option<u32> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> u32) -> u32 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut u32 { self.v.get() }
}
impl From<i64> for AtomicI64 {
    fn from(v: i64) -> Self { AtomicI64::new(v) }
}
impl AtomicI64 {
    pub const fn new(v: i64) -> Self { AtomicI64 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a AtomicI64 { &*(ptr as *const AtomicI64) }
    pub fn get_mut(&mut self) -> &mut i64 { self.v.get_mut() }
    pub const fn into_inner(self) -> i64 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> i64 { unsafe { *self.v.get() } }
    pub fn store(&self, val: i64, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: i64, order: Ordering) -> i64 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> where F: FnMut(i64) -> Option<i64> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> i64) -> i64 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut i64 { self.v.get() }
}
impl From<u64> for AtomicU64 {
    fn from(v: u64) -> Self { AtomicU64::new(v) }
}
impl AtomicU64 {
    pub const fn new(v: u64) -> Self { AtomicU64 { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a AtomicU64 { &*(ptr as *const AtomicU64) }
    pub fn get_mut(&mut self) -> &mut u64 { self.v.get_mut() }
    pub const fn into_inner(self) -> u64 { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> u64 { unsafe { *self.v.get() } }
    pub fn store(&self, val: u64, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: u64, order: Ordering) -> u64 { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> where F: FnMut(u64) -> Option<u64> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> u64) -> u64 {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut u64 { self.v.get() }
}
impl From<isize> for AtomicIsize {
    fn from(v: isize) -> Self { AtomicIsize::new(v) }
}
impl AtomicIsize {
    pub const fn new(v: isize) -> Self { AtomicIsize { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a AtomicIsize { &*(ptr as *const AtomicIsize) }
    pub fn get_mut(&mut self) -> &mut isize { self.v.get_mut() }
    pub const fn into_inner(self) -> isize { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> isize { unsafe { *self.v.get() } }
    pub fn store(&self, val: isize, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: isize, order: Ordering) -> isize { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> where F: FnMut(isize) -> Option<isize> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> isize) -> isize {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: isize, order: Ordering) -> isize { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut isize { self.v.get() }
}
impl From<usize> for AtomicUsize {
    fn from(v: usize) -> Self { AtomicUsize::new(v) }
}
impl AtomicUsize {
    pub const fn new(v: usize) -> Self { AtomicUsize { v: UnsafeCell::new(v) } }
    pub const unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a AtomicUsize { &*(ptr as *const AtomicUsize) }
    pub fn get_mut(&mut self) -> &mut usize { self.v.get_mut() }
    pub const fn into_inner(self) -> usize { self.v.into_inner() }
    pub fn load(&self, order: Ordering) -> usize { unsafe { *self.v.get() } }
    pub fn store(&self, val: usize, order: Ordering) { unsafe { *self.v.get() = val } }
    pub fn swap(&self, val: usize, order: Ordering) -> usize { unsafe { std::mem::replace(&mut *self.v.get(), val) } }
    pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize { self.compare_exchange(current, new, order, order).unwrap_or_else(|now| now) }
    pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {
        let now = unsafe { *self.v.get() };
        if now != current {
            return Err(now);
        }
        Ok(self.swap(new, success))
    }
    pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> { self.compare_exchange(current, new, success, failure) }
    pub fn fetch_add(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() }.wrapping_add(val), order) }
    pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() }.wrapping_sub(val), order) }
    pub fn fetch_and(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() } & val, order) }
    pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize { self.swap(!(unsafe { *self.v.get() } & val), order) }
    pub fn fetch_or(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() } | val, order) }
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() } ^ val, order) }
    pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> where F: FnMut(usize) -> Option<usize> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize> {
        let mut f = f;
        let now = unsafe { *self.v.get() };
        match f(now) {
            Some(new) => Ok(self.swap(new, set_order)),
            None => Err(now),
        }
    }
    pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> usize) -> usize {
        let mut f = f;
        let new = f(unsafe { *self.v.get() });
        self.swap(new, set_order)
    }
    pub fn fetch_max(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() }.max(val), order) }
    pub fn fetch_min(&self, val: usize, order: Ordering) -> usize { self.swap(unsafe { *self.v.get() }.min(val), order) }
    pub const fn as_ptr(&self) -> *mut usize { self.v.get() }
}
impl<T> Debug for AtomicPtr<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&unsafe { *self.v.get() }, f) }
}
impl<T> Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Pointer::fmt(&unsafe { *self.v.get() }, f) }
}
