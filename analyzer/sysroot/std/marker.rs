// Traits without methods that the language knows, and `PhantomData`.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

#[auto]
pub unsafe trait Send {}
pub trait Sized {}
pub trait Unsize<T: ?Sized> {}
pub trait Copy: Clone {}
#[auto]
pub unsafe trait Sync {}
pub struct PhantomData<T: ?Sized>;
#[auto]
pub trait Unpin {}
#[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct PhantomPinned;
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)] impl<Prim> Copy for Prim {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}
impl Copy for ! {}
impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Hash for PhantomData<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}
impl<T: ?Sized> PartialEq for PhantomData<T> {
    fn eq(&self, other: &Self) -> bool { true }
}
impl<T: ?Sized> Eq for PhantomData<T> {}
impl<T: ?Sized> PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(Ordering::Equal) }
}
impl<T: ?Sized> Ord for PhantomData<T> {
    fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal }
}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: ?Sized> Clone for PhantomData<T> {
    fn clone(&self) -> Self { PhantomData }
}
impl<T: ?Sized> Default for PhantomData<T> {
    fn default() -> Self { PhantomData }
}
