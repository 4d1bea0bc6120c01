//! Says what is known of the types of expressions from annotations, constructors and items of the same text.

mod call;
mod expr;
mod index;
mod infer;
mod iter;
mod known;
mod memo;
mod method;
mod pattern;
mod std_call;
mod std_method;
mod std_text;
#[cfg(test)]
mod tests;
mod written;

pub(crate) use infer::Types;
pub(crate) use known::Known;
