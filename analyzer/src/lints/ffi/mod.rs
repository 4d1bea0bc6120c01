//! Guarantees given by hand at foreign calls and in unsafe code.
