//! Counts 300,000 numbers in a hash map.

use std::collections::HashMap;

fn main() {
    let mut counts: HashMap<i64, i64> = HashMap::new();
    let mut seed = 42i64;
    let mut i = 0i64;
    while i < 300_000 {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        *counts.entry(seed % 1000).or_insert(0) += 1;
        i = i + 1;
    }
    let mut most = 0i64;
    for count in counts.values() {
        if *count > most {
            most = *count;
        }
    }
    println!("{} {}", counts.len(), most);
}
