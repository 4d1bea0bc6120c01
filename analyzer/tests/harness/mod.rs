//! What the suites are made of and how their blocks are judged.

pub mod analyse;
pub mod console;
pub mod docs;
pub mod lints;
pub mod markdown;
pub mod markers;
pub mod robust;
pub mod run;
pub mod suite;
pub mod types;
pub mod update;
