// `Pin`.

use std::cmp::Ordering;
use std::fmt::{Debug, Display, Formatter, Pointer};
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

#[derive(Copy, Clone)]
pub struct Pin<Ptr> { pointer: Ptr }
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {
    fn eq(&self, other: &Pin<Q>) -> bool { Ptr::Target::eq(&**self, &**other) }
}
impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> {
    fn partial_cmp(&self, other: &Pin<Q>) -> Option<Ordering> { Ptr::Target::partial_cmp(&**self, &**other) }
}
impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> {
    fn cmp(&self, other: &Self) -> Ordering { Ptr::Target::cmp(&**self, &**other) }
}
impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> {
    fn hash<H: Hasher>(&self, state: &mut H) { Ptr::Target::hash(&**self, state) }
}
impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
    pub const fn new(pointer: Ptr) -> Pin<Ptr> { Pin { pointer } }
    pub const fn into_inner(pin: Pin<Ptr>) -> Ptr { pin.pointer }
}
impl<Ptr: Deref> Pin<Ptr> {
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> { Pin { pointer } }
    pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref { Pin { pointer: self.pointer.deref() } }
    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr { pin.pointer }
}
impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut { Pin { pointer: self.pointer.deref_mut() } }
    pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut { unsafe { self.get_unchecked_mut() }.as_mut() }
    pub fn set(&mut self, value: Ptr::Target) where Ptr::Target: Sized { *self.pointer.deref_mut() = value }
}
impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U> where U: ?Sized, F: FnOnce(&T) -> &U { Pin { pointer: func(self.pointer) } }
    pub const fn get_ref(self) -> &'a T { self.pointer }
}
impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn into_ref(self) -> Pin<&'a T> { Pin { pointer: self.pointer } }
    pub const fn get_mut(self) -> &'a mut T where T: Unpin { self.pointer }
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T { self.pointer }
    pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U { Pin { pointer: func(self.pointer) } }
}
impl<T: ?Sized> Pin<&'static T> {
    pub const fn static_ref(r: &'static T) -> Pin<&'static T> { Pin { pointer: r } }
}
impl<T: ?Sized> Pin<&'static mut T> {
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T> { Pin { pointer: r } }
}
impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
    fn deref(&self) -> &Ptr::Target { self.pointer.deref() }
}
impl<Ptr: DerefMut<Target: Unpin>> DerefMut for Pin<Ptr> {
    fn deref_mut(&mut self) -> &mut Ptr::Target { self.pointer.deref_mut() }
}
impl<Ptr: Debug> Debug for Pin<Ptr> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.pointer.fmt(f) }
}
impl<Ptr: Display> Display for Pin<Ptr> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.pointer.fmt(f) }
}
impl<Ptr: Pointer> Pointer for Pin<Ptr> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.pointer.fmt(f) }
}
