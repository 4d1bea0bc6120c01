//! Where a type is found only because of code far away.

mod anchor;
mod generic_call;
mod unanchored;

pub(super) mod ambiguous_type;
pub(super) mod cast_to_infer;
pub(super) mod inferred_from_a_distance;
pub(super) mod single_impl;
pub(super) mod unanchored_collect;
pub(super) mod unanchored_default;
pub(super) mod unanchored_into;
pub(super) mod unanchored_parse;
pub(super) mod unanchored_sum;
pub(super) mod used_before_known;
