//! Where a type is found only because of code far away.
