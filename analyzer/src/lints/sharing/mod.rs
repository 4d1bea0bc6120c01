//! Locks and shared state.
