// Hashing: `Hash`, `Hasher`, and the hashers of maps.

use std::fmt::Debug;

#[derive(Debug, Clone, Default)]
pub struct SipHasher;
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    #[provided] fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized;
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    #[provided] fn write_u8(&mut self, i: u8);
    #[provided] fn write_u16(&mut self, i: u16);
    #[provided] fn write_u32(&mut self, i: u32);
    #[provided] fn write_u64(&mut self, i: u64);
    #[provided] fn write_u128(&mut self, i: u128);
    #[provided] fn write_usize(&mut self, i: usize);
    #[provided] fn write_i8(&mut self, i: i8);
    #[provided] fn write_i16(&mut self, i: i16);
    #[provided] fn write_i32(&mut self, i: i32);
    #[provided] fn write_i64(&mut self, i: i64);
    #[provided] fn write_i128(&mut self, i: i128);
    #[provided] fn write_isize(&mut self, i: isize);
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    #[provided] fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher;
}
pub struct BuildHasherDefault<H>;
#[derive(Clone)]
pub struct RandomState;
#[derive(Clone, Debug)]
pub struct DefaultHasher;
impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}
impl Hasher for SipHasher {}
impl<H: Hasher + ?Sized> Hasher for &mut H {}
impl<H> BuildHasherDefault<H> {
    pub const fn new() -> Self;
}
impl<H> Debug for BuildHasherDefault<H> {}
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)] impl<Prim> Hash for Prim {}
impl Hash for str {}
impl Hash for ! {}
impl<T: Hash> Hash for [T] {}
impl<T: ?Sized + Hash> Hash for &T {}
impl<T: ?Sized + Hash> Hash for &mut T {}
impl<T: ?Sized> Hash for *const T {}
impl<T: ?Sized> Hash for *mut T {}
impl RandomState {
    pub fn new() -> RandomState;
}
impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
impl DefaultHasher {
    pub fn new() -> DefaultHasher;
}
impl Default for DefaultHasher {}
impl Hasher for DefaultHasher {}
impl Default for RandomState {}
impl Debug for RandomState {}
#[variadic]
impl<T: Hash> Hash for (T,) {}
