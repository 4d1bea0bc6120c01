//! Reads types as rustc and Friction write them, and tells whether two of them are the same.

mod compare;
mod parse;
mod tokens;

pub use compare::{is_known, same};
pub use parse::parse;

/// A type, without paths, lifetimes and what closures are called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spelled {
    /// The last name of a path, its type arguments, and the named ones (`Item = u8`).
    Named(String, Vec<Spelled>),
    /// `Item = u8` among the arguments of a trait.
    Bound(String, Box<Spelled>),
    /// `&T`, `&mut T`, `*const T`, `*mut T`, `[T]`: by the sign before.
    Sign(&'static str, Box<Spelled>),
    /// `[T; N]`.
    Array(Box<Spelled>, String),
    /// `(A, B)`.
    Tuple(Vec<Spelled>),
    /// `fn(A) -> B`, with what stands before `fn`.
    Pointer(String, Vec<Spelled>, Box<Spelled>),
    /// A function itself, by its name.
    Function(String),
    /// `dyn A + B`, without the order.
    Dyn(Vec<Spelled>),
    /// `impl A + B`: any type, as far as rustc's names tell.
    Opaque,
    /// A closure or a future of an `async` block or function.
    Closure,
    /// `!`.
    Never,
    /// What is not known.
    Unknown,
}
