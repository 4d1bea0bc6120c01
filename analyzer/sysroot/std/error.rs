// `Error`, and what may be asked of a `dyn Error`.

use std::cell::{BorrowError, BorrowMutError};
use std::char::CharTryFromError;
use std::fmt::{Debug, Display};
use std::slice::GetDisjointMutError;
use std::time::TryFromFloatSecsError;

pub trait Error: Debug + Display {
    #[provided] fn source(&self) -> Option<&(dyn Error + 'static)>;
    #[provided] fn description(&self) -> &str;
    #[provided] fn cause(&self) -> Option<&dyn Error>;
}
impl Error for ! {}
impl dyn Error + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}
impl dyn Error + 'static + Send {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}
impl dyn Error + 'static + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}
impl<'a, T: Error + ?Sized> Error for &'a T {}
impl Error for std::fmt::Error {}
impl Error for BorrowError {}
impl Error for BorrowMutError {}
impl Error for CharTryFromError {}
impl Error for TryFromFloatSecsError {}
impl Error for GetDisjointMutError {}
