// Formatting: the traits behind `{}`, `Formatter`, the builders of `Debug`.

use std::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use std::marker::PhantomData;

pub struct DebugStruct<'a, 'b: 'a>;
pub struct DebugTuple<'a, 'b: 'a>;
pub struct DebugSet<'a, 'b: 'a>;
pub struct DebugList<'a, 'b: 'a>;
pub struct DebugMap<'a, 'b: 'a>;
pub const fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F>;
pub struct FromFn<F>;
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment { Left, Right, Center }
pub type Result = std::result::Result<(), Error>;
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    #[provided] fn write_char(&mut self, c: char) -> Result;
    #[provided] fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}
pub struct Formatter<'a>;
#[derive(Copy, Clone)]
pub struct Arguments<'a> { pieces: &'a [std::fmt::rt::Piece<'a>] }
// What the formatting macros make of a format string: `Plain` stands for a value with nothing said of how.
mod rt {
    use std::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};

    #[derive(Copy, Clone)]
    pub enum Piece<'a> { Text(&'a str), Plain(Value<'a>), Special(Value<'a>, Spec) }
    #[derive(Copy, Clone)]
    pub enum Value<'a> {
        Display(&'a dyn Display),
        Debug(&'a dyn Debug),
        LowerHex(&'a dyn LowerHex),
        UpperHex(&'a dyn UpperHex),
        Octal(&'a dyn Octal),
        Binary(&'a dyn Binary),
        LowerExp(&'a dyn LowerExp),
        UpperExp(&'a dyn UpperExp),
        Pointer(&'a dyn Pointer),
    }
    // `align`: left, right, center, as the type likes. `flags`: `+`, `-`, `#`, `0`, `x?`, `X?` from the lowest bit on.
    #[derive(Copy, Clone)]
    pub struct Spec { pub fill: char, pub align: u8, pub flags: u32, pub width: Option<usize>, pub precision: Option<usize> }
}
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result;
pub fn format(args: Arguments<'_>) -> String;
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}
impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {}
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)] impl<Prim> Debug for Prim {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)] impl<Prim> Display for Prim {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> LowerExp for Num {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> UpperExp for Num {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Binary for Int {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Octal for Int {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> LowerHex for Int {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> UpperHex for Int {}
impl<W: Write + ?Sized> Write for &mut W {}
impl<'a> Arguments<'a> {
    pub const fn as_str(&self) -> Option<&'static str>;
}
impl Debug for Arguments<'_> {}
impl Display for Arguments<'_> {}
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
    pub fn pad(&mut self, s: &str) -> Result;
    pub fn write_str(&mut self, data: &str) -> Result;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> Option<Alignment>;
    pub fn width(&self) -> Option<usize>;
    pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl Write for Formatter<'_> {}
impl Display for Error {}
impl<T: ?Sized + Debug> Debug for &T {}
impl<T: ?Sized + Debug> Debug for &mut T {}
impl<T: ?Sized + Display> Display for &T {}
impl<T: ?Sized + Display> Display for &mut T {}
impl<T: ?Sized + Octal> Octal for &T {}
impl<T: ?Sized + Octal> Octal for &mut T {}
impl<T: ?Sized + Binary> Binary for &T {}
impl<T: ?Sized + Binary> Binary for &mut T {}
impl<T: ?Sized + LowerHex> LowerHex for &T {}
impl<T: ?Sized + LowerHex> LowerHex for &mut T {}
impl<T: ?Sized + UpperHex> UpperHex for &T {}
impl<T: ?Sized + UpperHex> UpperHex for &mut T {}
impl<T: ?Sized + LowerExp> LowerExp for &T {}
impl<T: ?Sized + LowerExp> LowerExp for &mut T {}
impl<T: ?Sized + UpperExp> UpperExp for &T {}
impl<T: ?Sized + UpperExp> UpperExp for &mut T {}
impl Debug for ! {}
impl Display for ! {}
impl Debug for str {}
impl Display for str {}
impl<T: ?Sized> Pointer for *const T {}
impl<T: ?Sized> Pointer for *mut T {}
impl<T: ?Sized> Pointer for &T {}
impl<T: ?Sized> Pointer for &mut T {}
impl<T: ?Sized> Debug for *const T {}
impl<T: ?Sized> Debug for *mut T {}
impl<T: Debug> Debug for [T] {}
impl<T: ?Sized> Debug for PhantomData<T> {}
impl<T: Copy + Debug> Debug for Cell<T> {}
impl<T: ?Sized + Debug> Debug for RefCell<T> {}
impl<T: ?Sized + Debug> Debug for Ref<'_, T> {}
impl<T: ?Sized + Debug> Debug for RefMut<'_, T> {}
impl<T: ?Sized> Debug for UnsafeCell<T> {}
#[variadic]
impl<T: Debug> Debug for (T,) {}
fn debug_struct_fields(f: &mut Formatter<'_>, name: &str, names: &[&str], values: &[&dyn Debug]) -> Result {
    let mut builder = f.debug_struct(name);
    let mut at = 0;
    while at < names.len() {
        builder.field(names[at], values[at]);
        at += 1;
    }
    builder.finish()
}
fn debug_tuple_fields(f: &mut Formatter<'_>, name: &str, values: &[&dyn Debug]) -> Result {
    let mut builder = f.debug_tuple(name);
    let mut at = 0;
    while at < values.len() {
        builder.field(values[at]);
        at += 1;
    }
    builder.finish()
}
