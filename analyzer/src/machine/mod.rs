//! Runs graphs: compiles them to compact code for the types at hand, and interprets that on memory made of bytes.

mod instance;
mod layout;
#[cfg(test)]
mod tests;
