// Sizes, and moving values about in memory.

use std::fmt::Debug;
use std::hash::Hash;
use std::ops::{Deref, DerefMut};

#[derive(Copy, Clone, Debug, Default)]
pub struct ManuallyDrop<T: ?Sized>;
#[derive(Copy)]
pub struct MaybeUninit<T>;
pub const fn forget<T>(t: T);
pub const fn size_of<T>() -> usize;
pub const fn size_of_val<T: ?Sized>(val: &T) -> usize;
pub fn min_align_of<T>() -> usize;
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize;
pub const fn align_of<T>() -> usize;
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize;
pub const fn needs_drop<T: ?Sized>() -> bool;
pub const unsafe fn zeroed<T>() -> T;
pub unsafe fn uninitialized<T>() -> T;
pub const fn swap<T>(x: &mut T, y: &mut T);
pub fn take<T: Default>(dest: &mut T) -> T;
pub const fn replace<T>(dest: &mut T, src: T) -> T;
pub fn drop<T>(_x: T);
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub struct Discriminant<T>;
pub const fn discriminant<T>(v: &T) -> Discriminant<T>;
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T>;
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T;
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T;
}
impl<T: ?Sized> ManuallyDrop<T> {
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>);
}
impl<T: ?Sized> Deref for ManuallyDrop<T> { type Target = T; }
impl<T: ?Sized> DerefMut for ManuallyDrop<T> {}
impl<T: ?Sized + Eq> Eq for ManuallyDrop<T> {}
impl<T: ?Sized + PartialEq> PartialEq for ManuallyDrop<T> {}
impl<T: ?Sized + Ord> Ord for ManuallyDrop<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for ManuallyDrop<T> {}
impl<T: ?Sized + Hash> Hash for ManuallyDrop<T> {}
impl<T: Copy> Clone for MaybeUninit<T> {}
impl<T> Debug for MaybeUninit<T> {}
impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T>;
    pub const fn uninit() -> MaybeUninit<T>;
    pub const fn zeroed() -> MaybeUninit<T>;
    pub const fn write(&mut self, val: T) -> &mut T;
    pub const fn as_ptr(&self) -> *const T;
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub const unsafe fn assume_init(self) -> T;
    pub const unsafe fn assume_init_read(&self) -> T;
    pub unsafe fn assume_init_drop(&mut self);
    pub const unsafe fn assume_init_ref(&self) -> &T;
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T;
}
impl<T> [MaybeUninit<T>] {
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy;
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone;
    pub unsafe fn assume_init_drop(&mut self);
    pub const unsafe fn assume_init_ref(&self) -> &[T];
    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T];
}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
impl<T> Copy for Discriminant<T> {}
impl<T> Clone for Discriminant<T> {}
impl<T> PartialEq for Discriminant<T> {}
impl<T> Eq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> {}
impl<T> Debug for Discriminant<T> {}
pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
