// The hash set and its iterators.

use std::borrow::Borrow;
use std::collections::TryReserveError;
use std::collections::hash_map::{HashMap, RandomState};
use std::fmt::{Debug, Formatter};
use std::hash::{BuildHasher, Hash};
use std::iter::FusedIterator;
use std::ops::{BitAnd, BitOr, BitXor, Sub};

pub struct HashSet<T, S = RandomState> { map: HashMap<T, (), S> }
impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState> { HashSet { map: HashMap::new() } }
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> { HashSet { map: HashMap::with_capacity(capacity) } }
}
impl<T, S> HashSet<T, S> {
    pub const fn with_hasher(hasher: S) -> HashSet<T, S> { HashSet { map: HashMap::with_hasher(hasher) } }
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> { HashSet { map: HashMap::with_capacity_and_hasher(capacity, hasher) } }
    pub fn capacity(&self) -> usize { self.map.capacity() }
    pub fn iter(&self) -> Iter<'_, T> { Iter { it: self.map.keys() } }
    pub fn len(&self) -> usize { self.map.len() }
    pub fn is_empty(&self) -> bool { self.map.is_empty() }
    pub fn drain(&mut self) -> Drain<'_, T> { Drain { it: self.map.drain() } }
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F> { ExtractIf { table: &mut self.map.table, at: 0, pred } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.map.retain(|key, _| f(key));
    }
    pub fn clear(&mut self) { self.map.clear() }
    pub fn hasher(&self) -> &S { self.map.hasher() }
}
impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) { self.map.reserve(additional) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { self.map.try_reserve(additional) }
    pub fn shrink_to_fit(&mut self) { self.map.shrink_to_fit() }
    pub fn shrink_to(&mut self, min_capacity: usize) { self.map.shrink_to(min_capacity) }
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> { Difference { it: self.iter(), other } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> { SymmetricDifference { it: self.difference(other).chain(other.difference(self)) } }
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> {
        let (small, large) = if self.len() <= other.len() { (self, other) } else { (other, self) };
        Intersection { it: small.iter(), other: large }
    }
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> {
        let (large, small) = if self.len() >= other.len() { (self, other) } else { (other, self) };
        Union { it: large.iter().chain(small.difference(large)) }
    }
    pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> { self.map.contains_key(value) }
    pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> { Some(self.map.get_key_value(value)?.0) }
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool { self.intersection(other).next().is_none() }
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool { self.len() <= other.len() && self.iter().all(|it| other.contains(it)) }
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool { other.is_subset(self) }
    pub fn insert(&mut self, value: T) -> bool { self.map.insert(value, ()).is_none() }
    pub fn replace(&mut self, value: T) -> Option<T> {
        let old = self.take(&value);
        self.insert(value);
        old
    }
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> { self.map.remove(value).is_some() }
    pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { Some(self.map.remove_entry(value)?.0) }
}
impl<T: Clone, S: Clone> Clone for HashSet<T, S> {
    fn clone(&self) -> Self { HashSet { map: self.map.clone() } }
}
impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {
    fn eq(&self, other: &Self) -> bool { self.len() == other.len() && self.is_subset(other) }
}
impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
impl<T: Debug, S> Debug for HashSet<T, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_set().entries(self).finish() }
}
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut set = HashSet::default();
        set.extend(iter);
        set
    }
}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {
    fn from(array: [T; N]) -> Self { HashSet::from_iter(array) }
}
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.map.extend(iter.into_iter().map(|key| (key, ()))) }
}
impl<'a, T: 'a + Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.extend(iter.into_iter().copied()) }
}
impl<T, S: Default> Default for HashSet<T, S> {
    fn default() -> Self { HashSet { map: HashMap::default() } }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitor(self, other: &HashSet<T, S>) -> HashSet<T, S> { self.union(other).cloned().collect() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitand(self, other: &HashSet<T, S>) -> HashSet<T, S> { self.intersection(other).cloned().collect() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitxor(self, other: &HashSet<T, S>) -> HashSet<T, S> { self.symmetric_difference(other).cloned().collect() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn sub(self, other: &HashSet<T, S>) -> HashSet<T, S> { self.difference(other).cloned().collect() }
}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { it: self.map.into_keys() } }
}
pub struct Iter<'a, K: 'a> { it: std::collections::hash_map::Keys<'a, K, ()> }
impl<K> Default for Iter<'_, K> {
    fn default() -> Self { Iter { it: Default::default() } }
}
impl<K> Clone for Iter<'_, K> {
    fn clone(&self) -> Self { Iter { it: self.it.clone() } }
}
impl<'a, K> Iterator for Iter<'a, K> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<K> FusedIterator for Iter<'_, K> {}
impl<K: Debug> Debug for Iter<'_, K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
pub struct IntoIter<K> { it: std::collections::hash_map::IntoKeys<K, ()> }
impl<K> Default for IntoIter<K> {
    fn default() -> Self { IntoIter { it: Default::default() } }
}
impl<K> Iterator for IntoIter<K> {
    type Item = K;
    fn next(&mut self) -> Option<K> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> FusedIterator for IntoIter<K> {}
impl<K: Debug> Debug for IntoIter<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&self.it, f) }
}
pub struct Drain<'a, K: 'a> { it: std::collections::hash_map::Drain<'a, K, ()> }
impl<'a, K> Iterator for Drain<'a, K> {
    type Item = K;
    fn next(&mut self) -> Option<K> { self.it.next().map(|(key, _)| key) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<K> FusedIterator for Drain<'_, K> {}
impl<K: Debug> Debug for Drain<'_, K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.iter().map(|(key, _)| key)).finish() }
}
pub struct ExtractIf<'a, K, F> { table: &'a mut std::collections::hash_map::Table<(K, ())>, at: usize, pred: F }
impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
    type Item = K;
    fn next(&mut self) -> Option<K> {
        let pred = &mut self.pred;
        let (key, _) = self.table.take_if(&mut self.at, &mut |(key, _): &mut (K, ())| pred(key))?;
        Some(key)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.table.len)) }
}
impl<K, F: FnMut(&K) -> bool> FusedIterator for ExtractIf<'_, K, F> {}
impl<K: Debug, F> Debug for ExtractIf<'_, K, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ExtractIf").finish_non_exhaustive() }
}
pub struct Intersection<'a, T: 'a, S: 'a> { it: Iter<'a, T>, other: &'a HashSet<T, S> }
impl<T, S> Clone for Intersection<'_, T, S> {
    fn clone(&self) -> Self { Intersection { it: self.it.clone(), other: self.other } }
}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        loop {
            let found = self.it.next()?;
            if self.other.contains(found) {
                return Some(found);
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.it.size_hint().1) }
}
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Intersection<'_, T, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Intersection<'_, T, S> {}
pub struct Difference<'a, T: 'a, S: 'a> { it: Iter<'a, T>, other: &'a HashSet<T, S> }
impl<T, S> Clone for Difference<'_, T, S> {
    fn clone(&self) -> Self { Difference { it: self.it.clone(), other: self.other } }
}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        loop {
            let found = self.it.next()?;
            if !self.other.contains(found) {
                return Some(found);
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.it.size_hint().1) }
}
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Difference<'_, T, S> {}
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Difference<'_, T, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
pub struct SymmetricDifference<'a, T: 'a, S: 'a> { it: std::iter::Chain<Difference<'a, T, S>, Difference<'a, T, S>> }
impl<T, S> Clone for SymmetricDifference<'_, T, S> {
    fn clone(&self) -> Self { SymmetricDifference { it: self.it.clone() } }
}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for SymmetricDifference<'_, T, S> {}
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for SymmetricDifference<'_, T, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
pub struct Union<'a, T: 'a, S: 'a> { it: std::iter::Chain<Iter<'a, T>, Difference<'a, T, S>> }
impl<T, S> Clone for Union<'_, T, S> {
    fn clone(&self) -> Self { Union { it: self.it.clone() } }
}
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Union<'_, T, S> {}
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Union<'_, T, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
