// `Default`.

pub trait Default: Sized {
    fn default() -> Self;
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)] impl<Prim> Default for Prim {}
#[variadic]
impl<T: Default> Default for (T,) {}
