// `Default`.

pub trait Default: Sized {
    fn default() -> Self;
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Default for Int {
    fn default() -> Int { 0 }
}
#[for_each(f32, f64)]
impl<Float> Default for Float {
    fn default() -> Float { 0.0 }
}
impl Default for bool {
    fn default() -> bool { false }
}
impl Default for char {
    fn default() -> char { '\0' }
}
#[variadic]
impl<T: Default> Default for (T,) {}
