//! Keeps what rustc said of each text, and asks for what is missing, many texts at a time.

use std::collections::HashMap;
use std::path::Path;

use friction_analyzer::report::Edition;
use serde::{Deserialize, Serialize};

use super::batch::{ask, times};
use super::{Case, Verdict};
use crate::cache;
use crate::compiler::{Rustc, year};

/// Rises with what verdicts contain, so that older ones are not read.
const SCHEME: u32 = 2;

/// Cases in one program: as many as link quickly.
const BATCH: usize = 250;

#[derive(Serialize, Deserialize)]
struct Row {
    key: String,
    verdict: Verdict,
}

/// What rustc, told `more`, says of each case: from the cache file of that name, or by asking.
///
/// # Errors
/// When rustc or a program can't be run, or the cache not be written.
pub fn verdicts(name: &str, cases: &[Case], more: &[&str], tell: &mut dyn FnMut(&str)) -> Result<Vec<Verdict>, String> {
    let release = Rustc::version()?.split(' ').next().unwrap_or_default().to_owned();
    let path = cache::folder()?.join(format!("runs-{name}-{release}-{SCHEME}.jsonl"));
    let rows = cache::read_all::<Row>(&path);
    let mut known: HashMap<String, Verdict> = rows.into_iter().map(|row| (row.key, row.verdict)).collect();
    let missing: Vec<&Case> = cases.iter().filter(|case| !known.contains_key(&key(case))).collect();
    let folder = std::env::temp_dir().join(format!("friction-runs-{}", std::process::id()));
    let mut left = missing.len();
    for batch in batches(&missing) {
        let verdicts = ask(&batch, more, &folder)?;
        let rows: Vec<Row> =
            batch.iter().zip(verdicts).map(|(case, verdict)| Row { key: key(case), verdict }).collect();
        cache::append(&path, &rows)?;
        known.extend(rows.into_iter().map(|row| (row.key, row.verdict)));
        left = left.saturating_sub(batch.len());
        tell(&format!("rustc has {left} more of these programs to build and run"));
        remove(&folder);
    }
    let unknown = || Verdict::Refused("nobody asked".to_owned());
    Ok(cases.iter().map(|case| known.get(&key(case)).cloned().unwrap_or_else(unknown)).collect())
}

fn remove(folder: &Path) {
    let _ = std::fs::remove_dir_all(folder);
}

/// Cases of one edition, a bearable number at a time.
fn batches(cases: &[&Case]) -> Vec<Vec<Case>> {
    let editions = [Edition::E2015, Edition::E2018, Edition::E2021, Edition::E2024];
    let of =
        |edition| cases.iter().filter(|case| case.edition == edition).map(|case| (*case).clone()).collect::<Vec<_>>();
    editions
        .into_iter()
        .flat_map(|edition| of(edition).chunks(BATCH).map(<[Case]>::to_vec).collect::<Vec<_>>())
        .collect()
}

fn key(case: &Case) -> String {
    let often = if times(&case.text) > 2 { "-often" } else { "" };
    format!("{}-{:032x}{often}", year(case.edition), hash(case.text.as_bytes()))
}

/// FNV-1a of 128 bits, which is the same on every machine and in every version of std.
pub(crate) fn hash(bytes: &[u8]) -> u128 {
    let fold = |hash: u128, byte: &u8| (hash ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, fold)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_do_not_change() {
        assert_eq!(hash(b""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(hash(b"a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
    }
}
