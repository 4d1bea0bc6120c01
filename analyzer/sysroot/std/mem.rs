// Sizes, and moving values about in memory.

use std::cmp::Ordering;
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr;

#[derive(Copy, Clone, Debug, Default)]
pub struct ManuallyDrop<T: ?Sized> { value: T }
#[derive(Copy)]
pub struct MaybeUninit<T> { value: T }
pub const fn forget<T>(t: T);
pub const fn size_of<T>() -> usize;
pub const fn size_of_val<T: ?Sized>(val: &T) -> usize;
pub fn min_align_of<T>() -> usize { align_of::<T>() }
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize { align_of_val(val) }
pub const fn align_of<T>() -> usize;
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize;
pub const fn needs_drop<T: ?Sized>() -> bool;
pub const unsafe fn zeroed<T>() -> T { unsafe { MaybeUninit::zeroed().assume_init() } }
pub unsafe fn uninitialized<T>() -> T { unsafe { MaybeUninit::uninit().assume_init() } }
pub const fn swap<T>(x: &mut T, y: &mut T) { unsafe { ptr::swap(x, y) } }
pub fn take<T: Default>(dest: &mut T) -> T { replace(dest, T::default()) }
pub const fn replace<T>(dest: &mut T, src: T) -> T {
    unsafe {
        let old = ptr::read(dest);
        ptr::write(dest, src);
        old
    }
}
pub fn drop<T>(_x: T) {  }
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst { unsafe { ptr::read_unaligned(src as *const Src as *const Dst) } }
pub struct Discriminant<T> { value: i128, of: PhantomData<T> }
pub const fn discriminant<T>(v: &T) -> Discriminant<T> { Discriminant { value: std::intrinsics::discriminant(v), of: PhantomData } }
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T> { ManuallyDrop { value } }
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T { unsafe { ptr::read(&slot.value) } }
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T { unsafe { ptr::read(&slot.value) } }
}
impl<T: ?Sized> ManuallyDrop<T> {
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) { unsafe { ptr::drop_in_place(&mut slot.value) } }
}
impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.value }
}
impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T { &mut self.value }
}
impl<T: ?Sized + Eq> Eq for ManuallyDrop<T> {}
impl<T: ?Sized + PartialEq> PartialEq for ManuallyDrop<T> {
    fn eq(&self, other: &Self) -> bool { self.value == other.value }
}
impl<T: ?Sized + Ord> Ord for ManuallyDrop<T> {
    fn cmp(&self, other: &Self) -> Ordering { self.value.cmp(&other.value) }
}
impl<T: ?Sized + PartialOrd> PartialOrd for ManuallyDrop<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.value.partial_cmp(&other.value) }
}
impl<T: ?Sized + Hash> Hash for ManuallyDrop<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { self.value.hash(state) }
}
impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> Self { *self }
}
impl<T> Debug for MaybeUninit<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("MaybeUninit<")?;
        f.write_str(std::any::type_name::<T>())?;
        f.write_str(">")
    }
}
impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T> { MaybeUninit { value: val } }
    pub const fn uninit() -> MaybeUninit<T>;
    pub const fn zeroed() -> MaybeUninit<T> {
        let mut value = MaybeUninit::uninit();
        unsafe { ptr::write_bytes(&mut value, 0, 1) };
        value
    }
    pub const fn write(&mut self, val: T) -> &mut T {
        unsafe { ptr::write(&mut self.value, val) };
        &mut self.value
    }
    pub const fn as_ptr(&self) -> *const T { &raw const self.value }
    pub const fn as_mut_ptr(&mut self) -> *mut T { &raw mut self.value }
    pub const unsafe fn assume_init(self) -> T { unsafe { ptr::read(&self.value) } }
    pub const unsafe fn assume_init_read(&self) -> T { unsafe { ptr::read(&self.value) } }
    pub unsafe fn assume_init_drop(&mut self) { unsafe { ptr::drop_in_place(&mut self.value) } }
    pub const unsafe fn assume_init_ref(&self) -> &T { &self.value }
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T { &mut self.value }
}
impl<T> [MaybeUninit<T>] {
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy { self.write_clone_of_slice(src) }
    #[track_caller]
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone {
        assert!(self.len() == src.len());
        let mut index = 0;
        while index < src.len() {
            self[index].write(src[index].clone());
            index += 1;
        }
        unsafe { self.assume_init_mut() }
    }
    pub unsafe fn assume_init_drop(&mut self) { unsafe { ptr::drop_in_place(self.assume_init_mut()) } }
    pub const unsafe fn assume_init_ref(&self) -> &[T] { unsafe { &*(self as *const [MaybeUninit<T>] as *const [T]) } }
    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T] { unsafe { &mut *(self as *mut [MaybeUninit<T>] as *mut [T]) } }
}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn from(value: [MaybeUninit<T>; N]) -> Self { unsafe { transmute_copy(&ManuallyDrop::new(value)) } }
}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; N] { unsafe { &*(self as *const Self as *const [MaybeUninit<T>; N]) } }
}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>] { unsafe { &*(self as *const Self as *const [MaybeUninit<T>; N]) } }
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N] { unsafe { &mut *(self as *mut Self as *mut [MaybeUninit<T>; N]) } }
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>] { unsafe { &mut *(self as *mut Self as *mut [MaybeUninit<T>; N]) } }
}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {
    fn from(value: MaybeUninit<[T; N]>) -> Self { unsafe { transmute_copy(&value) } }
}
impl<T> Copy for Discriminant<T> {}
impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Self { *self }
}
impl<T> PartialEq for Discriminant<T> {
    fn eq(&self, other: &Self) -> bool { self.value == other.value }
}
impl<T> Eq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_isize(self.value as isize) }
}
impl<T> Debug for Discriminant<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Discriminant").field(&self.value).finish() }
}
pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
