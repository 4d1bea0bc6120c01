// The sorted set and its iterators.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::btree_map::BTreeMap;
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::{FusedIterator, Peekable};
use std::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

pub struct BTreeSet<T> { map: BTreeMap<T, ()> }
impl<T> BTreeSet<T> {
    pub const fn new() -> BTreeSet<T> { BTreeSet { map: BTreeMap::new() } }
    #[track_caller]
    pub fn range<K: Ord + ?Sized, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> + Ord { Range { it: self.map.range(range) } }
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord { Difference { it: self.iter(), other } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord { SymmetricDifference { a: self.iter().peekable(), b: other.iter().peekable() } }
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord { Intersection { it: self.iter(), other } }
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord { Union { a: self.iter().peekable(), b: other.iter().peekable() } }
    pub fn clear(&mut self) { self.map.clear() }
    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord { self.map.contains_key(value) }
    pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord { Some(self.map.get_key_value(value)?.0) }
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord { self.intersection(other).next().is_none() }
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord { self.iter().all(|it| other.contains(it)) }
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord { other.is_subset(self) }
    pub fn first(&self) -> Option<&T> where T: Ord { self.map.first_key_value().map(|(key, _)| key) }
    pub fn last(&self) -> Option<&T> where T: Ord { self.map.last_key_value().map(|(key, _)| key) }
    pub fn pop_first(&mut self) -> Option<T> where T: Ord { self.map.pop_first().map(|(key, _)| key) }
    pub fn pop_last(&mut self) -> Option<T> where T: Ord { self.map.pop_last().map(|(key, _)| key) }
    pub fn insert(&mut self, value: T) -> bool where T: Ord { self.map.insert(value, ()).is_none() }
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord {
        let old = self.take(&value);
        self.insert(value);
        old
    }
    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord { self.map.remove(value).is_some() }
    pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord { Some(self.map.remove_entry(value)?.0) }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord {
        let mut f = f;
        self.map.retain(|key, _| f(key));
    }
    pub fn append(&mut self, other: &mut Self) where T: Ord { self.map.append(&mut other.map) }
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord { BTreeSet { map: self.map.split_off(value) } }
    #[track_caller]
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord {
        let bounds = self.map.bounds(&range);
        ExtractIf { map: &mut self.map, at: bounds.start, end: bounds.end, pred, range }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { it: self.map.keys() } }
    pub fn len(&self) -> usize { self.map.len() }
    pub fn is_empty(&self) -> bool { self.map.is_empty() }
}
impl<T: Hash> Hash for BTreeSet<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len());
        for it in self {
            it.hash(state);
        }
    }
}
impl<T: PartialEq> PartialEq for BTreeSet<T> {
    fn eq(&self, other: &Self) -> bool { self.map == other.map }
}
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.map.partial_cmp(&other.map) }
}
impl<T: Ord> Ord for BTreeSet<T> {
    fn cmp(&self, other: &Self) -> Ordering { self.map.cmp(&other.map) }
}
impl<T: Clone> Clone for BTreeSet<T> {
    fn clone(&self) -> Self { BTreeSet { map: self.map.clone() } }
}
impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { BTreeSet { map: iter.into_iter().map(|key| (key, ())).collect() } }
}
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
    fn from(array: [T; N]) -> Self { BTreeSet::from_iter(array) }
}
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { iter: self.map.into_keys() } }
}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T: Ord> Extend<T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for it in iter {
            self.insert(it);
        }
    }
}
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.extend(iter.into_iter().copied()) }
}
impl<T> Default for BTreeSet<T> {
    fn default() -> Self { BTreeSet::new() }
}
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn sub(self, other: &BTreeSet<T>) -> BTreeSet<T> { self.difference(other).cloned().collect() }
}
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitxor(self, other: &BTreeSet<T>) -> BTreeSet<T> { self.symmetric_difference(other).cloned().collect() }
}
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitand(self, other: &BTreeSet<T>) -> BTreeSet<T> { self.intersection(other).cloned().collect() }
}
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitor(self, other: &BTreeSet<T>) -> BTreeSet<T> { self.union(other).cloned().collect() }
}
impl<T: Debug> Debug for BTreeSet<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_set().entries(self).finish() }
}
pub struct Iter<'a, T: 'a> { it: std::collections::btree_map::Keys<'a, T, ()> }
impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Iter").field(&self.it).finish() }
}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self { Iter { it: self.it.clone() } }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> { self.it.next_back() }
}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {
    fn default() -> Self { Iter { it: Default::default() } }
}
#[derive(Debug)]
pub struct IntoIter<T> { iter: std::collections::btree_map::IntoKeys<T, ()> }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.iter.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> { self.iter.next_back() }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {
    fn default() -> Self { IntoIter { iter: Default::default() } }
}
#[derive(Debug)]
pub struct Range<'a, T: 'a> { it: std::collections::btree_map::Range<'a, T, ()> }
impl<T> Clone for Range<'_, T> {
    fn clone(&self) -> Self { Range { it: self.it.clone() } }
}
impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.it.next().map(|(key, _)| key) }
}
impl<'a, T> DoubleEndedIterator for Range<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> { self.it.next_back().map(|(key, _)| key) }
}
impl<T> FusedIterator for Range<'_, T> {}
impl<T> Default for Range<'_, T> {
    fn default() -> Self { Range { it: Default::default() } }
}
pub struct Difference<'a, T: 'a> { it: Iter<'a, T>, other: &'a BTreeSet<T> }
impl<T: Debug> Debug for Difference<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Difference").field(&self.it).field(&self.other).finish() }
}
impl<T> Clone for Difference<'_, T> {
    fn clone(&self) -> Self { Difference { it: self.it.clone(), other: self.other } }
}
impl<'a, T: Ord> Iterator for Difference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        loop {
            let found = self.it.next()?;
            if !self.other.contains(found) {
                return Some(found);
            }
        }
    }
}
impl<T: Ord> FusedIterator for Difference<'_, T> {}
pub struct SymmetricDifference<'a, T: 'a> { a: Peekable<Iter<'a, T>>, b: Peekable<Iter<'a, T>> }
impl<T: Debug> Debug for SymmetricDifference<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("SymmetricDifference").field(&self.a).field(&self.b).finish() }
}
impl<T> Clone for SymmetricDifference<'_, T> {
    fn clone(&self) -> Self { SymmetricDifference { a: self.a.clone(), b: self.b.clone() } }
}
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        loop {
            let (Some(a), Some(b)) = (self.a.peek(), self.b.peek()) else { return self.a.next().or_else(|| self.b.next()) };
            match a.cmp(b) {
                Ordering::Less => return self.a.next(),
                Ordering::Greater => return self.b.next(),
                Ordering::Equal => {
                        self.a.next();
                        self.b.next();
                    }
            }
        }
    }
}
impl<T: Ord> FusedIterator for SymmetricDifference<'_, T> {}
pub struct Intersection<'a, T: 'a> { it: Iter<'a, T>, other: &'a BTreeSet<T> }
impl<T: Debug> Debug for Intersection<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Intersection").field(&self.it).field(&self.other).finish() }
}
impl<T> Clone for Intersection<'_, T> {
    fn clone(&self) -> Self { Intersection { it: self.it.clone(), other: self.other } }
}
impl<'a, T: Ord> Iterator for Intersection<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        loop {
            let found = self.it.next()?;
            if self.other.contains(found) {
                return Some(found);
            }
        }
    }
}
impl<T: Ord> FusedIterator for Intersection<'_, T> {}
pub struct Union<'a, T: 'a> { a: Peekable<Iter<'a, T>>, b: Peekable<Iter<'a, T>> }
impl<T: Debug> Debug for Union<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Union").field(&self.a).field(&self.b).finish() }
}
impl<T> Clone for Union<'_, T> {
    fn clone(&self) -> Self { Union { a: self.a.clone(), b: self.b.clone() } }
}
impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        loop {
            let (Some(a), Some(b)) = (self.a.peek(), self.b.peek()) else { return self.a.next().or_else(|| self.b.next()) };
            match a.cmp(b) {
                Ordering::Less => return self.a.next(),
                Ordering::Greater => return self.b.next(),
                Ordering::Equal => {
                        self.b.next();
                        return self.a.next();
                    }
            }
        }
    }
}
impl<T: Ord> FusedIterator for Union<'_, T> {}
pub struct ExtractIf<'a, T, R, F> { map: &'a mut BTreeMap<T, ()>, at: usize, end: usize, pred: F, range: R }
impl<T: Debug, R, F> Debug for ExtractIf<'_, T, R, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ExtractIf").finish_non_exhaustive() }
}
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while self.at < self.end {
            if (self.pred)(&self.map.items[self.at].0) {
                self.end -= 1;
                return Some(self.map.items.remove(self.at).0);
            }
            self.at += 1;
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.map.len())) }
}
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> FusedIterator for ExtractIf<'_, T, R, F> {}
