//! Where data starts, who has it, where it dies.
