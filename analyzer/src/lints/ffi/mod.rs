//! Guarantees given by hand at foreign calls and in unsafe code.

mod signature;

pub(super) mod dangling_cstring;
pub(super) mod extern_type_without_repr_c;
pub(super) mod missing_safety_doc;
pub(super) mod null_unchecked_param;
pub(super) mod panic_in_extern_fn;
pub(super) mod static_mut_reference;
pub(super) mod undocumented_unsafe;
