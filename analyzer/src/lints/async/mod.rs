//! Cooperative tasks: what runs at once and what stalls everyone.
