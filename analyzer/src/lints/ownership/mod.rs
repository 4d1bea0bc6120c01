//! Where data starts, who has it, where it dies.

pub(super) mod borrowed_container_param;
pub(super) mod clone_of_last_use;
pub(super) mod clone_only_borrowed;
pub(super) mod clone_to_iterate;
pub(super) mod owned_lookup_key;
pub(super) mod owned_param_only_borrowed;
