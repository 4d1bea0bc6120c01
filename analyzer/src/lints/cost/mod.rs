//! Allocations and indirection.

mod copy;
mod invariant;

pub(super) mod allocation_in_loop;
pub(super) mod boxed_collection;
pub(super) mod boxed_trait_vec;
pub(super) mod buffer_in_loop;
pub(super) mod collect_then_iterate;
pub(super) mod format_then_push;
pub(super) mod push_without_capacity;
pub(super) mod regex_in_loop;
pub(super) mod to_string_for_borrow;
pub(super) mod unbuffered_io;
