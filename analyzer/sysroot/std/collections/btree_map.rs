// The sorted map, its views and entries: a sorted vector.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::FusedIterator;
use std::ops::{Bound, Index, RangeBounds};
use std::slice::as_mut;

pub struct BTreeMap<K, V> { items: Vec<(K, V)> }
fn pair<K, V>(item: &(K, V)) -> (&K, &V) { (&item.0, &item.1) }
impl<K, V> BTreeMap<K, V> {
    pub const fn new() -> BTreeMap<K, V> { BTreeMap { items: Vec::new() } }
    pub fn clear(&mut self) { self.items = Vec::new() }
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord { Some(&self.items[self.find(key).ok()?].1) }
    // Where a key is, or where it would go.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize> where K: Borrow<Q> {
        self.items.binary_search_by(|(it, _)| it.borrow().cmp(key))
    }
    // The indices of a range.
    #[track_caller]
    fn bounds<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: &R) -> std::ops::Range<usize> where K: Borrow<T> {
        if self.items.is_empty() {
            return 0..0;
        }
        match (range.start_bound(), range.end_bound()) {
            (Bound::Excluded(start), Bound::Excluded(end)) if *start == *end => {
                panic!("range start and end are equal and excluded in BTreeMap")
            }
            (Bound::Included(start) | Bound::Excluded(start), Bound::Included(end) | Bound::Excluded(end)) if *start > *end => {
                panic!("range start is greater than range end in BTreeMap")
            }
            _ => {}
        }
        let start = match range.start_bound() {
            Bound::Included(key) => self.find(key).unwrap_or_else(|at| at),
            Bound::Excluded(key) => self.find(key).map_or_else(|at| at, |at| at + 1),
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(key) => self.find(key).map_or_else(|at| at, |at| at + 1),
            Bound::Excluded(key) => self.find(key).unwrap_or_else(|at| at),
            Bound::Unbounded => self.items.len(),
        };
        start..end
    }
    pub fn get_key_value<Q: Ord + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord { Some(pair(&self.items[self.find(k).ok()?])) }
    pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord { self.items.first().map(pair) }
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord { if self.is_empty() { None } else { Some(OccupiedEntry { at: 0, map: self }) } }
    pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord { if self.is_empty() { None } else { Some(self.items.remove(0)) } }
    pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord { self.items.last().map(pair) }
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord { if self.is_empty() { None } else { Some(OccupiedEntry { at: self.items.len() - 1, map: self }) } }
    pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord { self.items.pop() }
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord { self.find(key).is_ok() }
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord {
        let at = self.find(key).ok()?;
        Some(&mut self.items[at].1)
    }
    pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord {
        match self.find(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.items[at].1, value)),
            Err(at) => {
                self.items.insert(at, (key, value));
                None
            }
        }
    }
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord { Some(self.remove_entry(key)?.1) }
    pub fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord {
        let at = self.find(key).ok()?;
        Some(self.items.remove(at))
    }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord {
        let mut f = f;
        self.items.retain_mut(|(key, value)| f(key, value));
    }
    pub fn append(&mut self, other: &mut Self) where K: Ord { self.extend(std::mem::take(other)) }
    #[track_caller]
    pub fn range<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> + Ord { Range { it: self.items[self.bounds(&range)].iter() } }
    #[track_caller]
    pub fn range_mut<T: Ord + ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> + Ord { RangeMut { it: self.range(range) } }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord {
        match self.find(&key) {
            Ok(at) => Entry::Occupied(OccupiedEntry { map: self, at }),
            Err(at) => Entry::Vacant(VacantEntry { map: self, at, key }),
        }
    }
    pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> + Ord {
        let at = self.find(key).unwrap_or_else(|at| at);
        BTreeMap { items: self.items.split_off(at) }
    }
    #[track_caller]
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord {
        let bounds = self.bounds(&range);
        ExtractIf { map: self, at: bounds.start, end: bounds.end, pred, range }
    }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { it: self.into_iter() } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { it: self.into_iter() } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { it: self.items.iter() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { it: self.iter() } }
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { it: self.iter() } }
    pub fn values(&self) -> Values<'_, K, V> { Values { it: self.iter() } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { it: self.iter_mut() } }
    pub fn len(&self) -> usize { self.items.len() }
    pub fn is_empty(&self) -> bool { self.items.is_empty() }
}
impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
    fn clone(&self) -> Self { BTreeMap { items: self.items.clone() } }
}
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> { self.iter() }
}
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() }
}
impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> { IntoIter { it: self.items.into_iter() } }
}
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {
        let mut items = Vec::from_iter(iter);
        items.sort_by(|a, b| a.0.cmp(&b.0));
        // Of equal keys the last one stays.
        items.dedup_by(|next, kept| {
            let is_same = next.0 == kept.0;
            if is_same {
                std::mem::swap(next, kept);
            }
            is_same
        });
        BTreeMap { items }
    }
}
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
        for (key, value) in iter {
            self.insert(key, value);
        }
    }
}
impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { self.extend(iter.into_iter().map(|(key, value)| (*key, *value))) }
}
impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {
    fn hash<H: Hasher>(&self, state: &mut H) { self.items.hash(state) }
}
impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> Self { BTreeMap::new() }
}
impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {
    fn eq(&self, other: &Self) -> bool { self.items == other.items }
}
impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.items.partial_cmp(&other.items) }
}
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {
    fn cmp(&self, other: &Self) -> Ordering { self.items.cmp(&other.items) }
}
impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_map().entries(self).finish() }
}
impl<K: Borrow<Q> + Ord, Q: Ord + ?Sized, V> Index<&Q> for BTreeMap<K, V> {
    type Output = V;
    #[track_caller]
    fn index(&self, key: &Q) -> &V { self.get(key).expect("no entry found for key") }
}
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
    fn from(array: [(K, V); N]) -> Self { BTreeMap::from_iter(array) }
}
pub struct Iter<'a, K: 'a, V: 'a> { it: std::slice::Iter<'a, (K, V)> }
impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K: 'a, V: 'a> Default for Iter<'a, K, V> {
    fn default() -> Self { Iter { it: Default::default() } }
}
impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> { self.it.next().map(pair) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> FusedIterator for Iter<'_, K, V> {}
impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)> { self.it.next_back().map(pair) }
}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self { Iter { it: self.it.clone() } }
}
pub struct IterMut<'a, K: 'a, V: 'a> { it: Iter<'a, K, V> }
impl<K: Debug, V: Debug> Debug for IterMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&self.it, f) }
}
impl<'a, K: 'a, V: 'a> Default for IterMut<'a, K, V> {
    fn default() -> Self { IterMut { it: Default::default() } }
}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> { self.it.next().map(|(key, value)| (key, unsafe { as_mut(value) })) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> { self.it.next_back().map(|(key, value)| (key, unsafe { as_mut(value) })) }
}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<K, V> FusedIterator for IterMut<'_, K, V> {}
pub struct IntoIter<K, V> { it: std::vec::IntoIter<(K, V)> }
impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.as_slice().iter().map(pair)).finish() }
}
impl<K, V> Default for IntoIter<K, V> {
    fn default() -> Self { IntoIter { it: Default::default() } }
}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {
    fn next_back(&mut self) -> Option<(K, V)> { self.it.next_back() }
}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> FusedIterator for IntoIter<K, V> {}
pub struct Keys<'a, K, V> { it: Iter<'a, K, V> }
impl<K: Debug, V> Debug for Keys<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K> { self.it.next().map(|(key, _)| key) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a K> { self.it.next_back().map(|(key, _)| key) }
}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<K, V> FusedIterator for Keys<'_, K, V> {}
impl<K, V> Clone for Keys<'_, K, V> {
    fn clone(&self) -> Self { Keys { it: self.it.clone() } }
}
impl<K, V> Default for Keys<'_, K, V> {
    fn default() -> Self { Keys { it: Default::default() } }
}
pub struct Values<'a, K, V> { it: Iter<'a, K, V> }
impl<K, V: Debug> Debug for Values<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V> { self.it.next().map(|(_, value)| value) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a V> { self.it.next_back().map(|(_, value)| value) }
}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<K, V> FusedIterator for Values<'_, K, V> {}
impl<K, V> Clone for Values<'_, K, V> {
    fn clone(&self) -> Self { Values { it: self.it.clone() } }
}
impl<K, V> Default for Values<'_, K, V> {
    fn default() -> Self { Values { it: Default::default() } }
}
pub struct ValuesMut<'a, K, V> { it: IterMut<'a, K, V> }
impl<K, V: Debug> Debug for ValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.clone().map(|(_, value)| value)).finish() }
}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V> { self.it.next().map(|(_, value)| value) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a mut V> { self.it.next_back().map(|(_, value)| value) }
}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}
impl<K, V> Default for ValuesMut<'_, K, V> {
    fn default() -> Self { ValuesMut { it: Default::default() } }
}
pub struct IntoKeys<K, V> { it: IntoIter<K, V> }
impl<K: Debug, V> Debug for IntoKeys<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.as_slice().iter().map(|(key, _)| key)).finish() }
}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K> { self.it.next().map(|(key, _)| key) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {
    fn next_back(&mut self) -> Option<K> { self.it.next_back().map(|(key, _)| key) }
}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> FusedIterator for IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> {
    fn default() -> Self { IntoKeys { it: Default::default() } }
}
pub struct IntoValues<K, V> { it: IntoIter<K, V> }
impl<K, V: Debug> Debug for IntoValues<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.as_slice().iter().map(|(_, value)| value)).finish() }
}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V> { self.it.next().map(|(_, value)| value) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> DoubleEndedIterator for IntoValues<K, V> {
    fn next_back(&mut self) -> Option<V> { self.it.next_back().map(|(_, value)| value) }
}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> FusedIterator for IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> {
    fn default() -> Self { IntoValues { it: Default::default() } }
}
pub struct Range<'a, K: 'a, V: 'a> { it: std::slice::Iter<'a, (K, V)> }
impl<K: Debug, V: Debug> Debug for Range<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> { self.it.next().map(pair) }
}
impl<K, V> Default for Range<'_, K, V> {
    fn default() -> Self { Range { it: Default::default() } }
}
impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)> { self.it.next_back().map(pair) }
}
impl<K, V> FusedIterator for Range<'_, K, V> {}
impl<K, V> Clone for Range<'_, K, V> {
    fn clone(&self) -> Self { Range { it: self.it.clone() } }
}
pub struct RangeMut<'a, K: 'a, V: 'a> { it: Range<'a, K, V> }
impl<K: Debug, V: Debug> Debug for RangeMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&self.it, f) }
}
impl<K, V> Default for RangeMut<'_, K, V> {
    fn default() -> Self { RangeMut { it: Default::default() } }
}
impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> { self.it.next().map(|(key, value)| (key, unsafe { as_mut(value) })) }
}
impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> { self.it.next_back().map(|(key, value)| (key, unsafe { as_mut(value) })) }
}
impl<K, V> FusedIterator for RangeMut<'_, K, V> {}
pub struct ExtractIf<'a, K, V, R, F> { map: &'a mut BTreeMap<K, V>, at: usize, end: usize, pred: F, range: R }
impl<K: Debug, V: Debug, R, F> Debug for ExtractIf<'_, K, V, R, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ExtractIf").finish_non_exhaustive() }
}
impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {
        while self.at < self.end {
            let (key, value) = &mut self.map.items[self.at];
            if (self.pred)(key, value) {
                self.end -= 1;
                return Some(self.map.items.remove(self.at));
            }
            self.at += 1;
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.map.len())) }
}
impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> FusedIterator for ExtractIf<'_, K, V, R, F> {}
pub enum Entry<'a, K: 'a, V: 'a> { Vacant(VacantEntry<'a, K, V>), Occupied(OccupiedEntry<'a, K, V>) }
impl<'a, K: Ord, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V { self.or_insert_with(|| default) }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(default()),
        }
    }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let value = default(entry.key());
                entry.insert(value)
            }
        }
    }
    pub fn key(&self) -> &K {
        match self {
            Entry::Occupied(entry) => entry.key(),
            Entry::Vacant(entry) => entry.key(),
        }
    }
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {
        let mut entry = self;
        if let Entry::Occupied(occupied) = &mut entry {
            f(occupied.get_mut());
        }
        entry
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        match self {
            Entry::Occupied(mut entry) => {
                entry.insert(value);
                entry
            }
            Entry::Vacant(entry) => entry.insert_entry(value),
        }
    }
}
impl<'a, K: Ord, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V { self.or_insert_with(V::default) }
}
impl<K: Debug + Ord, V: Debug> Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { 
        let entry: &dyn Debug = match self {
            Entry::Occupied(entry) => entry,
            Entry::Vacant(entry) => entry,
        };
        f.debug_tuple("Entry").field(entry).finish()
     }
}
pub struct VacantEntry<'a, K, V> { map: &'a mut BTreeMap<K, V>, at: usize, key: K }
impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    pub fn insert(self, value: V) -> &'a mut V { self.insert_entry(value).into_mut() }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        self.map.items.insert(self.at, (self.key, value));
        OccupiedEntry { map: self.map, at: self.at }
    }
}
impl<K: Debug + Ord, V> Debug for VacantEntry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("VacantEntry").field(self.key()).finish() }
}
pub struct OccupiedEntry<'a, K, V> { map: &'a mut BTreeMap<K, V>, at: usize }
impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.map.items[self.at].0 }
    pub fn remove_entry(self) -> (K, V) { self.map.items.remove(self.at) }
    pub fn get(&self) -> &V { &self.map.items[self.at].1 }
    pub fn get_mut(&mut self) -> &mut V { &mut self.map.items[self.at].1 }
    pub fn into_mut(self) -> &'a mut V { &mut self.map.items[self.at].1 }
    pub fn insert(&mut self, value: V) -> V { std::mem::replace(self.get_mut(), value) }
    pub fn remove(self) -> V { self.remove_entry().1 }
}
impl<K: Debug + Ord, V: Debug> Debug for OccupiedEntry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("OccupiedEntry").field("key", self.key()).field("value", self.get()).finish() }
}
