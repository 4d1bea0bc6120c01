//! Allocations and indirection.
