//! Makes Rust programs from numbers: well typed, terminating, and likely to meet the edges of their integers.
//!
//! A program says what it computes as it goes, so that two runs of it part at the first line that differs. What rustc could
//! work out before any run stands behind `black_box` or a parameter: none of its lints that are denied by default applies.

mod borrows;
mod collections;
mod functions;
mod integers;
mod items;
mod iterators;
mod loops;
mod matches;
mod methods;
mod numbers;
mod rng;
mod scope;
mod statements;
mod tasks;
mod values;
mod writer;

pub(crate) use rng::Rng;
pub use tasks::tasks;
use writer::Writer;

/// The seed of the cases that everybody runs.
pub const SEED: u64 = 2026;

/// The text of a case; the same for the same numbers, wherever and whenever.
pub fn case(seed: u64, number: u64) -> String {
    let mut writer = Writer::new(Rng::new(seed, number));
    let functions = writer.items();
    writer.main(&functions);
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_programs() {
        for number in 0..200 {
            for text in [case(SEED, number), tasks(SEED, number)] {
                let parsed = syn::parse_file(&text);
                assert!(parsed.is_ok(), "{number}: {:?}\n{text}", parsed.err());
            }
        }
    }

    #[test]
    fn a_case_is_made_the_same_again() {
        assert_eq!(case(1, 2), case(1, 2));
        assert_eq!(tasks(1, 2), tasks(1, 2));
        assert_ne!(tasks(1, 2), tasks(1, 3));
        assert_ne!(case(1, 2), case(1, 3));
        assert_ne!(case(1, 2), case(2, 2));
    }
}
