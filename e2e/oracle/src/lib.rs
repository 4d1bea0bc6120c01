//! Compares what Friction says with the real thing.
