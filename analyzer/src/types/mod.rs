//! Says what is known of the types of expressions from annotations, constructors and items of the same text.

mod known;

pub(crate) use known::{Known, Types};
