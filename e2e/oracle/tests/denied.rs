//! Friction refuses nothing before a run that rustc's lints do not refuse, and most of what they do.

use std::collections::BTreeSet;

use friction_oracle::denied::{Refusal, compare, mutants, verdicts, written};
use friction_oracle::generate::SEED;

#[test]
fn what_is_refused_rustc_refuses_too() {
    let folder = std::env::temp_dir().join(format!("friction-denied-{}", std::process::id()));
    let (mut cases, mut told): (Vec<_>, Vec<Option<BTreeSet<Refusal>>>) = (written(), Vec::new());
    cases.extend(mutants(SEED, 60));
    cases.sort_by_key(|case| case.edition);
    for batch in cases.chunk_by(|a, b| a.edition == b.edition) {
        told.extend(verdicts(batch, &folder).unwrap());
    }
    std::fs::remove_dir_all(&folder).unwrap();
    let agreement = compare(&cases, &told);
    assert!(agreement.is_good(), "{}{}", agreement.text(), agreement.rows.concat());
    let sum = |which: usize| agreement.counts.values().map(|counts| counts[which]).sum::<usize>();
    let (both, missed) = (sum(0), sum(1));
    assert_eq!(agreement.skipped, 0, "{}", agreement.text());
    assert!(missed * 20 < both, "{}{}", agreement.text(), agreement.rows.concat());
}
