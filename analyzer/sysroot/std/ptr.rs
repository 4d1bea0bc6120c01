// Raw pointers: functions, the methods of `*const T` and `*mut T`, `NonNull`.

use std::cmp::Ordering;
use std::fmt::{Debug, Formatter, Pointer};
use std::hash::{Hash, Hasher};
use std::intrinsics::{metadata, with_address};
use std::mem::MaybeUninit;
use std::num::NonZero;

pub struct NonNull<T: ?Sized> { pointer: *const T }
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {
    unsafe { std::intrinsics::copy_nonoverlapping(src, dst, count) }
}
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) { unsafe { std::intrinsics::copy(src, dst, count) } }
pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) { unsafe { std::intrinsics::write_bytes(dst, val, count) } }
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T);
pub trait Thin {}
impl<T> Thin for T {}
pub const fn null<T: Thin>() -> *const T { 0 as *const T }
pub const fn null_mut<T: Thin>() -> *mut T { 0 as *mut T }
pub const fn without_provenance<T>(addr: usize) -> *const T { addr as *const T }
pub const fn dangling<T>() -> *const T { align_of::<T>() as *const T }
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T { addr as *mut T }
pub const fn dangling_mut<T>() -> *mut T { align_of::<T>() as *mut T }
pub const fn with_exposed_provenance<T>(addr: usize) -> *const T { addr as *const T }
pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T { addr as *mut T }
pub const fn from_ref<T: ?Sized>(r: &T) -> *const T { r }
pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T { r }
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
pub const unsafe fn swap<T>(x: *mut T, y: *mut T) {
    unsafe {
        let old = read(x);
        copy(y, x, 1);
        write(y, old);
    }
}
pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) {
    let mut index = 0;
    while index < count {
        unsafe { swap(x.add(index), y.add(index)) };
        index += 1;
    }
}
pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {
    unsafe {
        let old = read(dst);
        write(dst, src);
        old
    }
}
pub const unsafe fn read<T>(src: *const T) -> T;
pub const unsafe fn read_unaligned<T>(src: *const T) -> T {
    let mut value = MaybeUninit::<T>::uninit();
    unsafe {
        copy(src as *const u8, value.as_mut_ptr() as *mut u8, std::intrinsics::size_of::<T>());
        value.assume_init()
    }
}
pub const unsafe fn write<T>(dst: *mut T, src: T);
pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T) {
    unsafe { copy(&raw const src as *const u8, dst as *mut u8, std::intrinsics::size_of::<T>()) };
    std::mem::forget(src);
}
pub unsafe fn read_volatile<T>(src: *const T) -> T { unsafe { read(src) } }
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) { unsafe { write(dst, src) } }
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { a == b }
pub fn fn_addr_eq<T, U>(f: T, g: U) -> bool { unsafe { std::mem::transmute_copy::<T, usize>(&f) == std::mem::transmute_copy::<U, usize>(&g) } }
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool { p as *const () == q as *const () }
pub fn hash<T: ?Sized, S: Hasher>(hashee: *const T, into: &mut S) { hashee.hash(into) }
impl<T: Sized> NonNull<T> {
    pub const fn without_provenance(addr: NonZero<usize>) -> Self { NonNull { pointer: addr.get() as *const T } }
    pub const fn dangling() -> Self { NonNull { pointer: dangling() } }
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> Self { NonNull { pointer: addr.get() as *const T } }
}
impl<T: ?Sized> NonNull<T> {
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Self { NonNull { pointer: ptr } }
    pub const fn new(ptr: *mut T) -> Option<Self> { if ptr.is_null() { None } else { Some(NonNull { pointer: ptr }) } }
    pub const fn from_ref(r: &T) -> Self { NonNull { pointer: r } }
    pub const fn from_mut(r: &mut T) -> Self { NonNull { pointer: r } }
    pub fn addr(self) -> NonZero<usize> { unsafe { NonZero::new_unchecked(self.pointer.addr()) } }
    pub fn expose_provenance(self) -> NonZero<usize> { self.addr() }
    pub fn with_addr(self, addr: NonZero<usize>) -> Self { NonNull { pointer: self.pointer.with_addr(addr.get()) } }
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> Self { self.with_addr(f(self.addr())) }
    pub const fn as_ptr(self) -> *mut T { self.pointer as *mut T }
    pub const unsafe fn as_ref<'a>(&self) -> &'a T { unsafe { &*self.pointer } }
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T { unsafe { &mut *self.as_ptr() } }
    pub const fn cast<U>(self) -> NonNull<U> { NonNull { pointer: self.pointer as *const U } }
    pub const unsafe fn offset(self, count: isize) -> Self where T: Sized { NonNull { pointer: unsafe { self.pointer.offset(count) } } }
    pub const unsafe fn byte_offset(self, count: isize) -> Self { NonNull { pointer: unsafe { self.pointer.byte_offset(count) } } }
    pub const unsafe fn add(self, count: usize) -> Self where T: Sized { NonNull { pointer: unsafe { self.pointer.add(count) } } }
    pub const unsafe fn byte_add(self, count: usize) -> Self { NonNull { pointer: unsafe { self.pointer.byte_add(count) } } }
    pub const unsafe fn sub(self, count: usize) -> Self where T: Sized { NonNull { pointer: unsafe { self.pointer.sub(count) } } }
    pub const unsafe fn byte_sub(self, count: usize) -> Self { NonNull { pointer: unsafe { self.pointer.byte_sub(count) } } }
    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize where T: Sized { unsafe { self.pointer.offset_from(origin.pointer) } }
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize { unsafe { self.pointer.byte_offset_from(origin.pointer) } }
    pub const unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize where T: Sized { unsafe { self.pointer.offset_from_unsigned(subtracted.pointer) } }
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize { unsafe { self.pointer.byte_offset_from_unsigned(origin.pointer) } }
    pub const unsafe fn read(self) -> T where T: Sized { unsafe { read(self.pointer) } }
    pub unsafe fn read_volatile(self) -> T where T: Sized { unsafe { read(self.pointer) } }
    pub const unsafe fn read_unaligned(self) -> T where T: Sized { unsafe { read_unaligned(self.pointer) } }
    pub const unsafe fn copy_to(self, dest: NonNull<T>, count: usize) where T: Sized { unsafe { copy(self.pointer, dest.as_ptr(), count) } }
    pub const unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) where T: Sized { unsafe { copy_nonoverlapping(self.pointer, dest.as_ptr(), count) } }
    pub const unsafe fn copy_from(self, src: NonNull<T>, count: usize) where T: Sized { unsafe { copy(src.pointer, self.as_ptr(), count) } }
    pub const unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) where T: Sized { unsafe { copy_nonoverlapping(src.pointer, self.as_ptr(), count) } }
    pub unsafe fn drop_in_place(self) { unsafe { drop_in_place(self.as_ptr()) } }
    pub const unsafe fn write(self, val: T) where T: Sized { unsafe { write(self.as_ptr(), val) } }
    pub const unsafe fn write_bytes(self, val: u8, count: usize) where T: Sized { unsafe { write_bytes(self.as_ptr(), val, count) } }
    pub unsafe fn write_volatile(self, val: T) where T: Sized { unsafe { write(self.as_ptr(), val) } }
    pub const unsafe fn write_unaligned(self, val: T) where T: Sized { unsafe { write_unaligned(self.as_ptr(), val) } }
    pub const unsafe fn replace(self, src: T) -> T where T: Sized { unsafe { replace(self.as_ptr(), src) } }
    pub const unsafe fn swap(self, with: NonNull<T>) where T: Sized { unsafe { swap(self.as_ptr(), with.as_ptr()) } }
    pub fn align_offset(self, align: usize) -> usize where T: Sized { self.pointer.align_offset(align) }
    pub fn is_aligned(self) -> bool where T: Sized { self.pointer.is_aligned() }
}
impl<T> NonNull<[T]> {
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self { NonNull { pointer: slice_from_raw_parts(data.pointer, len) } }
    pub const fn len(self) -> usize { metadata(self.pointer) }
    pub const fn is_empty(self) -> bool { self.len() == 0 }
}
impl<T: ?Sized> Clone for NonNull<T> {
    fn clone(&self) -> Self { *self }
}
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized> Debug for NonNull<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Pointer::fmt(&self.pointer, f) }
}
impl<T: ?Sized> Pointer for NonNull<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Pointer::fmt(&self.pointer, f) }
}
impl<T: ?Sized> Eq for NonNull<T> {}
impl<T: ?Sized> PartialEq for NonNull<T> {
    fn eq(&self, other: &Self) -> bool { self.pointer == other.pointer }
}
impl<T: ?Sized> Ord for NonNull<T> {
    fn cmp(&self, other: &Self) -> Ordering { self.pointer.cmp(&other.pointer) }
}
impl<T: ?Sized> PartialOrd for NonNull<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(self.cmp(other)) }
}
impl<T: ?Sized> Hash for NonNull<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { self.pointer.hash(state) }
}
impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(value: &mut T) -> Self { NonNull { pointer: value } }
}
impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(value: &T) -> Self { NonNull { pointer: value } }
}
impl<T: ?Sized> *const T {
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *const U { self as *const U }
    pub const fn cast_mut(self) -> *mut T { self as *mut T }
    pub fn addr(self) -> usize { self as *const () as usize }
    pub fn expose_provenance(self) -> usize { self.addr() }
    pub fn with_addr(self, addr: usize) -> Self { self.wrapping_byte_offset(addr.wrapping_sub(self.addr()) as isize) }
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self { self.with_addr(f(self.addr())) }
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> { if self.is_null() { None } else { Some(unsafe { &*self }) } }
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T { unsafe { &*self } }
    pub const unsafe fn offset(self, count: isize) -> *const T where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> Self { with_address(self, unsafe { (self as *const u8).offset(count) }) }
    pub const fn wrapping_offset(self, count: isize) -> *const T where T: Sized;
    pub const fn wrapping_byte_offset(self, count: isize) -> Self { with_address(self, (self as *const u8).wrapping_offset(count)) }
    pub const unsafe fn offset_from(self, origin: *const T) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize { unsafe { (self as *const u8).offset_from(origin as *const u8) } }
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize where T: Sized { unsafe { self.offset_from(origin) as usize } }
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize { unsafe { (self as *const u8).offset_from(origin as *const u8) as usize } }
    pub const unsafe fn add(self, count: usize) -> Self where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> Self { unsafe { self.byte_offset(count as isize) } }
    pub const unsafe fn sub(self, count: usize) -> Self where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> Self { unsafe { self.byte_offset((count as isize).wrapping_neg()) } }
    pub const fn wrapping_add(self, count: usize) -> Self where T: Sized;
    pub const fn wrapping_byte_add(self, count: usize) -> Self { self.wrapping_byte_offset(count as isize) }
    pub const fn wrapping_sub(self, count: usize) -> Self where T: Sized;
    pub const fn wrapping_byte_sub(self, count: usize) -> Self { self.wrapping_byte_offset((count as isize).wrapping_neg()) }
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized { unsafe { read(self) } }
    pub const unsafe fn read_unaligned(self) -> T where T: Sized { unsafe { read_unaligned(self) } }
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) where T: Sized { unsafe { copy(self, dest, count) } }
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) where T: Sized { unsafe { copy_nonoverlapping(self, dest, count) } }
    #[track_caller]
    pub fn align_offset(self, align: usize) -> usize where T: Sized {
        if !align.is_power_of_two() {
            panic!("align_offset: align is not a power-of-two");
        }
        let (size, missing) = (size_of::<T>(), self.addr().wrapping_neg() % align);
        if missing == 0 {
            return 0;
        }
        let mut count = 1;
        while size > 0 && count < align {
            if count * size % align == missing {
                return count;
            }
            count += 1;
        }
        usize::MAX
    }
    pub fn is_aligned(self) -> bool where T: Sized { self.addr() % align_of::<T>() == 0 }
}
impl<T> *const [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool { self.len() == 0 }
    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]> { if self.len() == N { Some(self as *const [T; N]) } else { None } }
}
impl<T: ?Sized> PartialEq for *const T {
    fn eq(&self, other: &Self) -> bool { self.addr() == other.addr() && metadata(*self) == metadata(*other) }
}
impl<T: ?Sized> Eq for *const T {}
impl<T: ?Sized> Ord for *const T {
    fn cmp(&self, other: &Self) -> Ordering { (self.addr(), metadata(*self)).cmp(&(other.addr(), metadata(*other))) }
}
impl<T: ?Sized> PartialOrd for *const T {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(self.cmp(other)) }
}
impl<T> Default for *const T {
    fn default() -> Self { null() }
}
impl<T: ?Sized> *mut T {
    pub const fn is_null(self) -> bool;
    pub const fn cast<U>(self) -> *mut U { self as *mut U }
    pub const fn cast_const(self) -> *const T { self as *const T }
    pub fn addr(self) -> usize { self as *const () as usize }
    pub fn expose_provenance(self) -> usize { self.addr() }
    pub fn with_addr(self, addr: usize) -> Self { self.wrapping_byte_offset(addr.wrapping_sub(self.addr()) as isize) }
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self { self.with_addr(f(self.addr())) }
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> { if self.is_null() { None } else { Some(unsafe { &*self }) } }
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T { unsafe { &*self } }
    pub const unsafe fn offset(self, count: isize) -> *mut T where T: Sized;
    pub const unsafe fn byte_offset(self, count: isize) -> Self { with_address(self as *const T, unsafe { (self as *const u8).offset(count) }) as *mut T }
    pub const fn wrapping_offset(self, count: isize) -> *mut T where T: Sized;
    pub const fn wrapping_byte_offset(self, count: isize) -> Self { with_address(self as *const T, (self as *const u8).wrapping_offset(count)) as *mut T }
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> { if self.is_null() { None } else { Some(unsafe { &mut *self }) } }
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T { unsafe { &mut *self } }
    pub const unsafe fn offset_from(self, origin: *const T) -> isize where T: Sized;
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize { unsafe { (self as *const u8).offset_from(origin as *const u8) } }
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize where T: Sized { unsafe { self.offset_from(origin) as usize } }
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize { unsafe { (self as *const u8).offset_from(origin as *const u8) as usize } }
    pub const unsafe fn add(self, count: usize) -> Self where T: Sized;
    pub const unsafe fn byte_add(self, count: usize) -> Self { unsafe { self.byte_offset(count as isize) } }
    pub const unsafe fn sub(self, count: usize) -> Self where T: Sized;
    pub const unsafe fn byte_sub(self, count: usize) -> Self { unsafe { self.byte_offset((count as isize).wrapping_neg()) } }
    pub const fn wrapping_add(self, count: usize) -> Self where T: Sized;
    pub const fn wrapping_byte_add(self, count: usize) -> Self { self.wrapping_byte_offset(count as isize) }
    pub const fn wrapping_sub(self, count: usize) -> Self where T: Sized;
    pub const fn wrapping_byte_sub(self, count: usize) -> Self { self.wrapping_byte_offset((count as isize).wrapping_neg()) }
    pub const unsafe fn read(self) -> T where T: Sized;
    pub unsafe fn read_volatile(self) -> T where T: Sized { unsafe { read(self) } }
    pub const unsafe fn read_unaligned(self) -> T where T: Sized { unsafe { read_unaligned(self) } }
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize) where T: Sized { unsafe { copy(self, dest, count) } }
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) where T: Sized { unsafe { copy_nonoverlapping(self, dest, count) } }
    pub const unsafe fn copy_from(self, src: *const T, count: usize) where T: Sized { unsafe { copy(src, self, count) } }
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) where T: Sized { unsafe { copy_nonoverlapping(src, self, count) } }
    pub unsafe fn drop_in_place(self) { unsafe { drop_in_place(self) } }
    pub const unsafe fn write(self, val: T) where T: Sized;
    pub const unsafe fn write_bytes(self, val: u8, count: usize) where T: Sized { unsafe { write_bytes(self, val, count) } }
    pub unsafe fn write_volatile(self, val: T) where T: Sized { unsafe { write(self, val) } }
    pub const unsafe fn write_unaligned(self, val: T) where T: Sized { unsafe { write_unaligned(self, val) } }
    pub const unsafe fn replace(self, src: T) -> T where T: Sized { unsafe { replace(self, src) } }
    pub const unsafe fn swap(self, with: *mut T) where T: Sized { unsafe { swap(self, with) } }
    #[track_caller]
    pub fn align_offset(self, align: usize) -> usize where T: Sized {
        if !align.is_power_of_two() {
            panic!("align_offset: align is not a power-of-two");
        }
        let (size, missing) = (size_of::<T>(), self.addr().wrapping_neg() % align);
        if missing == 0 {
            return 0;
        }
        let mut count = 1;
        while size > 0 && count < align {
            if count * size % align == missing {
                return count;
            }
            count += 1;
        }
        usize::MAX
    }
    pub fn is_aligned(self) -> bool where T: Sized { self.addr() % align_of::<T>() == 0 }
}
impl<T> *mut [T] {
    pub const fn len(self) -> usize;
    pub const fn is_empty(self) -> bool { self.len() == 0 }
    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]> { if self.len() == N { Some(self as *mut [T; N]) } else { None } }
}
impl<T: ?Sized> PartialEq for *mut T {
    fn eq(&self, other: &Self) -> bool { self.addr() == other.addr() && metadata(*self as *const T) == metadata(*other as *const T) }
}
impl<T: ?Sized> Eq for *mut T {}
impl<T: ?Sized> Ord for *mut T {
    fn cmp(&self, other: &Self) -> Ordering { (self.addr(), metadata(*self as *const T)).cmp(&(other.addr(), metadata(*other as *const T))) }
}
impl<T: ?Sized> PartialOrd for *mut T {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(self.cmp(other)) }
}
impl<T> Default for *mut T {
    fn default() -> Self { null_mut() }
}
