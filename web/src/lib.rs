//! The page of Friction.
