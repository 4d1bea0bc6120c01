//! Guarantees given by hand at foreign calls and in unsafe code.

mod signature;
mod transmute;

pub(super) mod dangling_cstring;
pub(super) mod extern_type_without_repr_c;
pub(super) mod missing_safety_doc;
pub(super) mod null_unchecked_param;
pub(super) mod panic_in_extern_fn;
pub(super) mod static_mut_reference;
pub(super) mod transmute_for_conversion;
pub(super) mod transmute_to_enum;
pub(super) mod transmute_to_static;
pub(super) mod undocumented_unsafe;
