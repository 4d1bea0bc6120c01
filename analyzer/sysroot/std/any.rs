// Types asked for at run time: `Any`, `TypeId`, names of types.

use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};

pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}
#[derive(Clone, Eq, Copy, PartialOrd, Ord)]
pub struct TypeId { id: u128 }
pub fn type_name<T: ?Sized>() -> &'static str;
pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str { type_name::<T>() }
impl<T: 'static + ?Sized> Any for T {
    fn type_id(&self) -> TypeId { TypeId::of::<T>() }
}
impl Debug for dyn Any {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Any").finish_non_exhaustive() }
}
impl Debug for dyn Any + Send {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Any").finish_non_exhaustive() }
}
impl Debug for dyn Any + Send + Sync {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Any").finish_non_exhaustive() }
}
impl dyn Any {
    pub fn is<T: Any>(&self) -> bool { self.type_id() == TypeId::of::<T>() }
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None } }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None } }
}
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool { self.type_id() == TypeId::of::<T>() }
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None } }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None } }
}
impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool { self.type_id() == TypeId::of::<T>() }
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { if self.is::<T>() { Some(unsafe { &*(self as *const Self as *const T) }) } else { None } }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { if self.is::<T>() { Some(unsafe { &mut *(self as *mut Self as *mut T) }) } else { None } }
}
impl PartialEq for TypeId {
    fn eq(&self, other: &Self) -> bool { self.id == other.id }
}
impl TypeId {
    pub const fn of<T: ?Sized + 'static>() -> TypeId { TypeId { id: std::intrinsics::type_id::<T>() } }
}
impl Hash for TypeId {
    fn hash<H: Hasher>(&self, state: &mut H) { state.write_u64(self.id as u64) }
}
impl Debug for TypeId {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("TypeId(0x")?;
        let mut shift: u32 = 128;
        while shift > 0 {
            shift -= 4;
            let digit = char::from_digit((self.id >> shift) as u32 & 15, 16);
            f.write_str(digit.unwrap_or('0').encode_utf8(&mut [0; 4]))?;
        }
        f.write_str(")")
    }
}
