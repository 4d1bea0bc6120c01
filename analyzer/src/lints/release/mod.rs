//! What changes between debug and release.

pub(super) mod tests_debug_only;
