// Types asked for at run time: `Any`, `TypeId`, names of types.

use std::fmt::Debug;
use std::hash::Hash;

pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}
#[derive(Clone, Eq, Copy, PartialOrd, Ord)]
pub struct TypeId;
pub fn type_name<T: ?Sized>() -> &'static str;
pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str;
impl<T: 'static + ?Sized> Any for T {}
impl Debug for dyn Any {}
impl Debug for dyn Any + Send {}
impl Debug for dyn Any + Send + Sync {}
impl dyn Any {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl PartialEq for TypeId {}
impl TypeId {
    pub const fn of<T: ?Sized + 'static>() -> TypeId;
}
impl Hash for TypeId {}
impl Debug for TypeId {}
