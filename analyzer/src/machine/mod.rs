//! Runs graphs: compiles them to compact code for the types at hand, and interprets that on memory made of bytes.

mod instance;
mod layout;
mod program;
#[cfg(test)]
mod tests;
