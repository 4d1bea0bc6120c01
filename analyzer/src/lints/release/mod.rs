//! What changes between debug and release.

mod effects;
mod ints;

pub(super) mod cfg_debug_assertions;
pub(super) mod narrowing_cast_arithmetic;
pub(super) mod overflowing_accumulator;
pub(super) mod side_effect_in_debug_assert;
pub(super) mod tests_debug_only;
pub(super) mod unguarded_len_subtraction;
pub(super) mod widened_too_late;
