//! What changes between debug and release.
