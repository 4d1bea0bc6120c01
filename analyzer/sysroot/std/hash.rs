// Hashing: `Hash`, `Hasher`, and the hashers of maps.

use std::fmt::{Debug, Formatter};
use std::intrinsics::metadata;
use std::marker::PhantomData;

#[derive(Debug, Clone)]
pub struct SipHasher { inner: Sip }
#[derive(Debug, Clone)]
struct Sip { v0: u64, v1: u64, v2: u64, v3: u64, tail: u64, ntail: u32, length: u64, rounds: u32 }
impl Sip {
    fn new(key0: u64, key1: u64, rounds: u32) -> Sip {
        Sip {
            v0: key0 ^ 0x736f6d6570736575,
            v1: key1 ^ 0x646f72616e646f6d,
            v2: key0 ^ 0x6c7967656e657261,
            v3: key1 ^ 0x7465646279746573,
            tail: 0,
            ntail: 0,
            length: 0,
            rounds,
        }
    }
    fn mix(&mut self, rounds: u32) {
        let (mut v0, mut v1, mut v2, mut v3) = (self.v0, self.v1, self.v2, self.v3);
        let mut left = rounds;
        while left > 0 {
            v0 = v0.wrapping_add(v1);
            v2 = v2.wrapping_add(v3);
            v1 = v1.rotate_left(13) ^ v0;
            v3 = v3.rotate_left(16) ^ v2;
            v0 = v0.rotate_left(32).wrapping_add(v3);
            v2 = v2.wrapping_add(v1);
            v3 = v3.rotate_left(21) ^ v0;
            v1 = v1.rotate_left(17) ^ v2;
            v2 = v2.rotate_left(32);
            left -= 1;
        }
        (self.v0, self.v1, self.v2, self.v3) = (v0, v1, v2, v3);
    }
    fn word(&mut self, word: u64) {
        self.v3 ^= word;
        self.mix(self.rounds);
        self.v0 ^= word;
    }
    fn bits(&mut self, value: u64, bytes: u32) {
        self.length += bytes as u64;
        self.tail |= value << (8 * self.ntail);
        let count = self.ntail + bytes;
        if count < 8 {
            self.ntail = count;
            return;
        }
        self.word(self.tail);
        let used = 8 - self.ntail;
        self.tail = if used < 8 { value >> (8 * used) } else { 0 };
        self.ntail = count - 8;
    }
    fn write(&mut self, bytes: &[u8]) {
        let (mut at, len) = (0, bytes.len());
        while at + 8 <= len {
            self.bits(unsafe { (bytes.as_ptr().add(at) as *const u64).read_unaligned() }, 8);
            at += 8;
        }
        while at < len {
            self.bits(bytes[at] as u64, 1);
            at += 1;
        }
    }
    fn finish(&self, rounds: u32) -> u64 {
        let mut last = self.clone();
        last.word(self.tail | self.length << 56);
        last.v2 ^= 0xff;
        last.mix(rounds);
        last.v0 ^ last.v1 ^ last.v2 ^ last.v3
    }
}
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized {
        let mut at = 0;
        while at < data.len() {
            data[at].hash(state);
            at += 1;
        }
    }
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) { self.write(&i.to_ne_bytes()) }
    fn write_u16(&mut self, i: u16) { self.write(&i.to_ne_bytes()) }
    fn write_u32(&mut self, i: u32) { self.write(&i.to_ne_bytes()) }
    fn write_u64(&mut self, i: u64) { self.write(&i.to_ne_bytes()) }
    fn write_u128(&mut self, i: u128) { self.write(&i.to_ne_bytes()) }
    fn write_usize(&mut self, i: usize) { self.write(&i.to_ne_bytes()) }
    fn write_i8(&mut self, i: i8) { self.write_u8(i as u8) }
    fn write_i16(&mut self, i: i16) { self.write_u16(i as u16) }
    fn write_i32(&mut self, i: i32) { self.write_u32(i as u32) }
    fn write_i64(&mut self, i: i64) { self.write_u64(i as u64) }
    fn write_i128(&mut self, i: i128) { self.write_u128(i as u128) }
    fn write_isize(&mut self, i: isize) { self.write_usize(i as usize) }
    fn write_length_prefix(&mut self, len: usize) { self.write_usize(len) }
    fn write_str(&mut self, s: &str) {
        self.write(s.as_bytes());
        self.write_u8(0xff)
    }
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher {
        let mut hasher = self.build_hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}
pub struct BuildHasherDefault<H> { of: PhantomData<fn() -> H> }
#[derive(Clone)]
pub struct RandomState;
// That of a `RandomState`, whose results nobody can foresee, is a quick one.
#[derive(Clone, Debug)]
pub struct DefaultHasher { quick: Quick, sip: Option<Sip> }
#[derive(Clone, Debug)]
struct Quick { hash: u64 }
impl SipHasher {
    pub fn new() -> SipHasher { SipHasher::new_with_keys(0, 0) }
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher { SipHasher { inner: Sip::new(key0, key1, 2) } }
}
impl Default for SipHasher {
    fn default() -> Self { SipHasher::new() }
}
impl Hasher for SipHasher {
    fn finish(&self) -> u64 { self.inner.finish(4) }
    fn write(&mut self, bytes: &[u8]) { self.inner.write(bytes) }
    fn write_str(&mut self, s: &str) {
        self.inner.write(s.as_bytes());
        self.inner.bits(0xff, 1)
    }
    fn write_u8(&mut self, i: u8) { self.inner.bits(i as u64, 1) }
    fn write_u16(&mut self, i: u16) { self.inner.bits(i as u64, 2) }
    fn write_u32(&mut self, i: u32) { self.inner.bits(i as u64, 4) }
    fn write_u64(&mut self, i: u64) { self.inner.bits(i as u64, 8) }
    fn write_usize(&mut self, i: usize) { self.inner.bits(i as u64, 8) }
}
impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64 { (**self).finish() }
    fn write(&mut self, bytes: &[u8]) { (**self).write(bytes) }
    fn write_u8(&mut self, i: u8) { (**self).write_u8(i) }
    fn write_u16(&mut self, i: u16) { (**self).write_u16(i) }
    fn write_u32(&mut self, i: u32) { (**self).write_u32(i) }
    fn write_u64(&mut self, i: u64) { (**self).write_u64(i) }
    fn write_u128(&mut self, i: u128) { (**self).write_u128(i) }
    fn write_usize(&mut self, i: usize) { (**self).write_usize(i) }
    fn write_i8(&mut self, i: i8) { (**self).write_i8(i) }
    fn write_i16(&mut self, i: i16) { (**self).write_i16(i) }
    fn write_i32(&mut self, i: i32) { (**self).write_i32(i) }
    fn write_i64(&mut self, i: i64) { (**self).write_i64(i) }
    fn write_i128(&mut self, i: i128) { (**self).write_i128(i) }
    fn write_isize(&mut self, i: isize) { (**self).write_isize(i) }
    fn write_length_prefix(&mut self, len: usize) { (**self).write_length_prefix(len) }
    fn write_str(&mut self, s: &str) { (**self).write_str(s) }
}
impl<H> BuildHasherDefault<H> {
    pub const fn new() -> Self { BuildHasherDefault { of: PhantomData } }
}
impl<H> Debug for BuildHasherDefault<H> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("BuildHasherDefault") }
}
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H { H::default() }
}
impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> Self { Self::new() }
}
impl<H> Default for BuildHasherDefault<H> {
    fn default() -> Self { Self::new() }
}
impl<H> PartialEq for BuildHasherDefault<H> {
    fn eq(&self, other: &Self) -> bool { true }
}
impl<H> Eq for BuildHasherDefault<H> {}
impl Hash for i8 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_i8(*self) }
    fn hash_slice<H: Hasher>(data: &[i8], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<i8>()) }) }
}
impl Hash for i16 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_i16(*self) }
    fn hash_slice<H: Hasher>(data: &[i16], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<i16>()) }) }
}
impl Hash for i32 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_i32(*self) }
    fn hash_slice<H: Hasher>(data: &[i32], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<i32>()) }) }
}
impl Hash for i64 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_i64(*self) }
    fn hash_slice<H: Hasher>(data: &[i64], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<i64>()) }) }
}
impl Hash for i128 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_i128(*self) }
    fn hash_slice<H: Hasher>(data: &[i128], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<i128>()) }) }
}
impl Hash for isize {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_isize(*self) }
    fn hash_slice<H: Hasher>(data: &[isize], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<isize>()) }) }
}
impl Hash for u8 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u8(*self) }
    fn hash_slice<H: Hasher>(data: &[u8], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<u8>()) }) }
}
impl Hash for u16 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u16(*self) }
    fn hash_slice<H: Hasher>(data: &[u16], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<u16>()) }) }
}
impl Hash for u32 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u32(*self) }
    fn hash_slice<H: Hasher>(data: &[u32], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<u32>()) }) }
}
impl Hash for u64 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u64(*self) }
    fn hash_slice<H: Hasher>(data: &[u64], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<u64>()) }) }
}
impl Hash for u128 {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u128(*self) }
    fn hash_slice<H: Hasher>(data: &[u128], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<u128>()) }) }
}
impl Hash for usize {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_usize(*self) }
    fn hash_slice<H: Hasher>(data: &[usize], state: &mut H) { state.write(unsafe { std::slice::from_raw_parts(data.as_ptr() as *const u8, data.len() * std::intrinsics::size_of::<usize>()) }) }
}
impl Hash for bool {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u8(*self as u8) }
}
impl Hash for char {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u32(*self as u32) }
}
impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_str(self) }
}
impl Hash for ! {
    fn hash<H: Hasher>(&self, state: &mut H) { *self }
}
impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_length_prefix(self.len());
        T::hash_slice(self, state)
    }
}
impl<T: ?Sized + Hash> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H) { T::hash(*self, state) }
}
impl<T: ?Sized + Hash> Hash for &mut T {
    fn hash<H: Hasher>(&self, state: &mut H) { T::hash(*self, state) }
}
impl<T: ?Sized> Hash for *const T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.addr());
        if std::intrinsics::size_of::<Self>() > 8 {
            state.write_usize(metadata(*self));
        }
    }
}
impl<T: ?Sized> Hash for *mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.addr());
        if std::intrinsics::size_of::<Self>() > 8 {
            state.write_usize(metadata(*self as *const T));
        }
    }
}
impl RandomState {
    pub fn new() -> RandomState { RandomState }
}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher { DefaultHasher { quick: Quick { hash: 0 }, sip: None } }
    fn hash_one<T: Hash>(&self, x: T) -> u64 {
        let mut hasher = Quick { hash: 0 };
        x.hash(&mut hasher);
        hasher.finish()
    }
}
impl DefaultHasher {
    pub fn new() -> DefaultHasher { DefaultHasher { quick: Quick { hash: 0 }, sip: Some(Sip::new(0, 0, 1)) } }
    fn bits(&mut self, value: u64, bytes: u32) {
        match &mut self.sip {
            Some(sip) => sip.bits(value, bytes),
            None => self.quick.bits(value),
        }
    }
}
impl Default for DefaultHasher {
    fn default() -> Self { DefaultHasher::new() }
}
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 {
        match &self.sip {
            Some(sip) => sip.finish(3),
            None => self.quick.finish(),
        }
    }
    fn write(&mut self, bytes: &[u8]) {
        match &mut self.sip {
            Some(sip) => sip.write(bytes),
            None => self.quick.write(bytes),
        }
    }
    fn write_str(&mut self, s: &str) {
        self.write(s.as_bytes());
        self.bits(0xff, 1)
    }
    fn write_u8(&mut self, i: u8) { self.bits(i as u64, 1) }
    fn write_u16(&mut self, i: u16) { self.bits(i as u64, 2) }
    fn write_u32(&mut self, i: u32) { self.bits(i as u64, 4) }
    fn write_u64(&mut self, i: u64) { self.bits(i, 8) }
    fn write_usize(&mut self, i: usize) { self.bits(i as u64, 8) }
}
impl Quick {
    fn bits(&mut self, value: u64) { self.hash = (self.hash ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15) }
}
impl Hasher for Quick {
    fn finish(&self) -> u64 { self.hash ^ self.hash >> 32 }
    fn write(&mut self, bytes: &[u8]) {
        let (mut at, len) = (0, bytes.len());
        while at + 8 <= len {
            self.bits(unsafe { (bytes.as_ptr().add(at) as *const u64).read_unaligned() });
            at += 8;
        }
        while at < len {
            self.bits(bytes[at] as u64);
            at += 1;
        }
    }
    fn write_u8(&mut self, i: u8) { self.bits(i as u64) }
    fn write_u16(&mut self, i: u16) { self.bits(i as u64) }
    fn write_u32(&mut self, i: u32) { self.bits(i as u64) }
    fn write_u64(&mut self, i: u64) { self.bits(i) }
    fn write_usize(&mut self, i: usize) { self.bits(i as u64) }
}
impl Default for RandomState {
    fn default() -> Self { RandomState }
}
impl Debug for RandomState {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RandomState").finish_non_exhaustive() }
}
#[variadic]
impl<T: Hash> Hash for (T,) {}
