// One error type for programs: anyhow 1.

use std::{error, result};
use std::backtrace::Backtrace;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

#[derive(Clone, Default)] pub struct Chain<'a>;
impl<'a> Chain<'a> {
    pub fn new(head: &'a (dyn error::Error + 'static)) -> Self;
}
impl<'a> Iterator for Chain<'a> { type Item = &'a (dyn error::Error + 'static); }
impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}
pub trait Context<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E: error::Error + Send + Sync + 'static> Context<T, E> for result::Result<T, E> {}
impl<T> Context<T, Error> for result::Result<T, Error> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}
#[derive(Debug)] pub struct Error;
impl Error {
    pub fn new<E: error::Error + Send + Sync + 'static>(error: E) -> Self;
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Self;
    pub fn from_boxed(boxed_error: Box<dyn error::Error + Send + Sync + 'static>) -> Self;
    pub fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Self;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn error::Error + 'static);
    pub fn is<E: Display + Debug + Send + Sync + 'static>(&self) -> bool;
    pub fn downcast<E: Display + Debug + Send + Sync + 'static>(self) -> result::Result<E, Self>;
    pub fn downcast_ref<E: Display + Debug + Send + Sync + 'static>(&self) -> Option<&E>;
    pub fn downcast_mut<E: Display + Debug + Send + Sync + 'static>(&mut self) -> Option<&mut E>;
    pub fn into_boxed_dyn_error(self) -> Box<dyn error::Error + Send + Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn error::Error + Send + Sync + 'static>;
}
impl<E: error::Error + Send + Sync + 'static> From<E> for Error {}
impl Deref for Error { type Target = dyn error::Error + Sync + Send; }
impl DerefMut for Error {}
impl Display for Error {}
impl Drop for Error {}
impl From<Error> for Box<dyn error::Error + Send + Sync + 'static> {}
impl From<Error> for Box<dyn error::Error + Send + 'static> {}
impl From<Error> for Box<dyn error::Error + 'static> {}
impl AsRef<dyn error::Error + Sync + Send> for Error {}
impl AsRef<dyn error::Error> for Error {}
pub type Result<T, E = Error> = result::Result<T, E>;
pub fn Ok<T>(value: T) -> Result<T>;
