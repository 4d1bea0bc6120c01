// Cells that are set once: once_cell 1.

pub mod sync {
    use std::fmt::Debug;
    use std::ops::{Deref, DerefMut};

    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T: Debug, F> Debug for Lazy<T, F> {}
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T>;
        pub const fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn wait(&self) -> &T;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub unsafe fn get_unchecked(&self) -> &T;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
}

pub mod unsync {
    use std::fmt::Debug;
    use std::ops::{Deref, DerefMut};

    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F> Lazy<T, F> {
        pub const fn new(init: F) -> Lazy<T, F>;
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T;
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
        pub fn get(this: &Lazy<T, F>) -> Option<&T>;
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
    }
    impl<T: Debug, F> Debug for Lazy<T, F> {}
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T>;
        pub const fn with_value(value: T) -> OnceCell<T>;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), T>;
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
        pub fn take(&mut self) -> Option<T>;
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
}
