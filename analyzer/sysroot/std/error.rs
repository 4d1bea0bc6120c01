// `Error`, and what may be asked of a `dyn Error`.

use std::any::TypeId;
use std::cell::{BorrowError, BorrowMutError};
use std::char::CharTryFromError;
use std::fmt::{Debug, Display};
use std::slice::GetDisjointMutError;
use std::time::TryFromFloatSecsError;

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> { None }
    fn description(&self) -> &str { "description() is deprecated; use Display" }
    fn cause(&self) -> Option<&dyn Error> { self.source() }
    fn own_type_id(&self) -> TypeId where Self: 'static { TypeId::of::<Self>() }
}
impl Error for ! {}
impl dyn Error + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool { self.own_type_id() == TypeId::of::<T>() }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None } }
}
impl dyn Error + 'static + Send {
    pub fn is<T: Error + 'static>(&self) -> bool { self.own_type_id() == TypeId::of::<T>() }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None } }
}
impl dyn Error + 'static + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool { self.own_type_id() == TypeId::of::<T>() }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None } }
}
impl<'a, T: Error + ?Sized> Error for &'a T {
    fn source(&self) -> Option<&(dyn Error + 'static)> { T::source(*self) }
}
impl Error for std::fmt::Error {}
impl Error for BorrowError {}
impl Error for BorrowMutError {}
impl Error for CharTryFromError {}
impl Error for TryFromFloatSecsError {}
impl Error for GetDisjointMutError {}
