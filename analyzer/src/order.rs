//! Sorts lists of any type by one sort of numbers: the standard library's, compiled for each type, is large in the page.

use std::cmp::Ordering;

use crate::source::{to_u32, to_usize};

/// Sorts, keeping the order of equal items.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, Ord::cmp);
}

/// Sorts by a key, keeping the order of items with equal keys.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts as `compare` says, keeping the order of equal items.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    // Most lists are short, or in order already.
    if items.is_sorted_by(|one, other| compare(one, other) != Ordering::Greater) {
        return;
    }
    let mut order: Vec<u32> = (0..to_u32(items.len())).collect();
    sort_numbers(&mut order, &|one, other| match (items.get(to_usize(one)), items.get(to_usize(other))) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    for start in 0..order.len() {
        arrange(items, &mut order, start);
    }
}

/// Collects one by one: a `BTreeMap`'s or `BTreeSet`'s own `collect` sorts what it is given first.
pub(crate) fn gather<C: Default + Extend<T>, T>(items: impl Iterator<Item = T>) -> C {
    let mut all = C::default();
    all.extend(items);
    all
}

#[inline(never)]
fn sort_numbers(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_by(|&one, &other| compare(one, other));
}

/// Brings the items of one cycle to their places: `order` says which item comes to each place.
fn arrange<T>(items: &mut [T], order: &mut [u32], start: usize) {
    let mut at = start;
    while let Some(slot) = order.get_mut(at) {
        let from = to_usize(std::mem::replace(slot, to_u32(at)));
        if from == start || from == at {
            return;
        }
        items.swap(at, from);
        at = from;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut state: u32 = 1;
        for length in 0..60 {
            let items = (0..length).map(|index| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 28, index)
            });
            let mut ours: Vec<(u32, i32)> = items.collect();
            let mut theirs = ours.clone();
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            assert_eq!(ours, theirs);
            ours.reverse();
            sort(&mut ours);
            theirs.sort();
            assert_eq!(ours, theirs);
        }
    }
}
