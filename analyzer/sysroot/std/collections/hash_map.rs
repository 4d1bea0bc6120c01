// The hash map, its views and entries. What is in the map goes by the hash, and stands behind what had the place before.

use std::borrow::Borrow;
use std::collections::TryReserveError;
use std::fmt::{Debug, Formatter};
use std::hash::{BuildHasher, Hash};
pub use std::hash::{DefaultHasher, RandomState};
use std::iter::FusedIterator;
use std::ops::Index;

pub struct HashMap<K, V, S = RandomState> { hash_builder: S, table: Table<(K, V)> }
#[derive(Clone)]
enum Slot<T> { Empty, Deleted, Full(u64, T) }
// As many slots as a power of two, or none; `used` ones are not empty.
#[derive(Clone)]
struct Table<T> { slots: Vec<Slot<T>>, len: usize, used: usize }
impl<T> Table<T> {
    fn new() -> Self { Table { slots: Vec::new(), len: 0, used: 0 } }
    fn with_capacity(capacity: usize) -> Self {
        let mut table = Table::new();
        if capacity > 0 {
            table.resize(capacity);
        }
        table
    }
    fn capacity(&self) -> usize { if self.slots.len() < 8 { self.slots.len().saturating_sub(1) } else { self.slots.len() / 8 * 7 } }
    #[track_caller]
    fn resize(&mut self, capacity: usize) {
        let count = match capacity {
            0..4 => 4,
            4..8 => 8,
            8..15 => 16,
            _ => match capacity.checked_mul(8) {
                Some(count) => (count / 7).next_power_of_two(),
                None => panic!("Hash table capacity overflow"),
            },
        };
        let mut slots = Vec::with_capacity(count);
        slots.resize_with(count, || Slot::Empty);
        let old = std::mem::replace(&mut self.slots, slots);
        self.used = self.len;
        for slot in old {
            if let Slot::Full(hash, _) = slot {
                let at = self.free(hash);
                unsafe { self.slots.ptr.add(at).write(slot) }
            }
        }
    }
    #[track_caller]
    fn reserve(&mut self, additional: usize) {
        let Some(needed) = self.len.checked_add(additional) else { panic!("Hash table capacity overflow") };
        if self.used + additional > self.capacity() {
            self.resize(if needed <= self.capacity() / 2 { self.capacity() } else { needed.max(self.capacity() + 1) });
        }
    }
    fn shrink_to(&mut self, capacity: usize) {
        let capacity = capacity.max(self.len);
        if capacity == 0 {
            *self = Table::new();
        } else if capacity < self.capacity() {
            self.resize(capacity);
        }
    }
    // Where something with a hash can go.
    fn free(&self, hash: u64) -> usize {
        let mask = self.slots.len - 1;
        let mut at = hash as usize & mask;
        while let Slot::Full(..) = unsafe { &*self.slots.ptr.add(at) } {
            at = (at + 1) & mask;
        }
        at
    }
    fn find<F: FnMut(&T) -> bool>(&self, hash: u64, is_it: F) -> Option<usize> {
        let mut is_it = is_it;
        if self.len == 0 {
            return None;
        }
        let mask = self.slots.len - 1;
        let mut at = hash as usize & mask;
        loop {
            match unsafe { &*self.slots.ptr.add(at) } {
                Slot::Full(other, it) if *other == hash && is_it(it) => return Some(at),
                Slot::Empty => return None,
                _ => at = (at + 1) & mask,
            }
        }
    }
    fn insert(&mut self, hash: u64, it: T) -> usize {
        self.reserve(1);
        let at = self.free(hash);
        let slot = unsafe { &mut *self.slots.ptr.add(at) };
        if let Slot::Empty = slot {
            self.used += 1;
        }
        *slot = Slot::Full(hash, it);
        self.len += 1;
        at
    }
    fn get(&self, at: usize) -> &T {
        match unsafe { &*self.slots.ptr.add(at) } {
            Slot::Full(_, it) => it,
            _ => panic!("an empty slot"),
        }
    }
    fn get_mut(&mut self, at: usize) -> &mut T { unsafe { std::slice::as_mut(self.get(at)) } }
    fn take(&mut self, at: usize) -> T {
        let next = (at + 1) & (self.slots.len - 1);
        let left = if let Slot::Empty = &self.slots[next] { Slot::Empty } else { Slot::Deleted };
        if let Slot::Empty = left {
            self.used -= 1;
        }
        self.len -= 1;
        match std::mem::replace(&mut self.slots[at], left) {
            Slot::Full(_, it) => it,
            _ => panic!("an empty slot"),
        }
    }
    fn iter(&self) -> TableIter<'_, T> { TableIter { slots: self.slots.iter(), left: self.len } }
    fn into_iter(self) -> TableIntoIter<T> { TableIntoIter { slots: self.slots.into_iter(), left: self.len } }
    fn clear(&mut self) {
        for slot in &mut self.slots {
            *slot = Slot::Empty;
        }
        (self.len, self.used) = (0, 0);
    }
    // The next that is full and fits, from an index on.
    fn take_if<F: FnMut(&mut T) -> bool>(&mut self, at: &mut usize, fits: &mut F) -> Option<T> {
        while *at < self.slots.len {
            let here = *at;
            *at += 1;
            if let Slot::Full(_, it) = &mut self.slots[here] && fits(it) {
                return Some(self.take(here));
            }
        }
        None
    }
}
struct TableIter<'a, T> { slots: std::slice::Iter<'a, Slot<T>>, left: usize }
impl<'a, T> Iterator for TableIter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        while self.left > 0 {
            if let Slot::Full(_, it) = self.slots.next()? {
                self.left -= 1;
                return Some(it);
            }
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.left, Some(self.left)) }
}
impl<T> Clone for TableIter<'_, T> {
    fn clone(&self) -> Self { TableIter { slots: self.slots.clone(), left: self.left } }
}
impl<T> Default for TableIter<'_, T> {
    fn default() -> Self { TableIter { slots: std::slice::Iter::default(), left: 0 } }
}
struct TableIntoIter<T> { slots: std::vec::IntoIter<Slot<T>>, left: usize }
impl<T> TableIntoIter<T> {
    fn iter(&self) -> TableIter<'_, T> { TableIter { slots: self.slots.as_slice().iter(), left: self.left } }
}
impl<T> Iterator for TableIntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while self.left > 0 {
            if let Slot::Full(_, it) = self.slots.next()? {
                self.left -= 1;
                return Some(it);
            }
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.left, Some(self.left)) }
}
impl<T> Default for TableIntoIter<T> {
    fn default() -> Self { Table::new().into_iter() }
}
impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState> { HashMap::default() }
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> { HashMap::with_capacity_and_hasher(capacity, RandomState::new()) }
}
impl<K, V, S> HashMap<K, V, S> {
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> { HashMap { hash_builder, table: Table::new() } }
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> { HashMap { hash_builder: hasher, table: Table::with_capacity(capacity) } }
    pub fn capacity(&self) -> usize { self.table.capacity() - (self.table.used - self.table.len) }
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { it: self.iter() } }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { it: self.into_iter() } }
    pub fn values(&self) -> Values<'_, K, V> { Values { it: self.iter() } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { it: self.iter_mut() } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { it: self.into_iter() } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { it: self.table.iter() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { it: self.table.iter() } }
    pub fn len(&self) -> usize { self.table.len }
    pub fn is_empty(&self) -> bool { self.table.len == 0 }
    pub fn drain(&mut self) -> Drain<'_, K, V> {
        let empty = Table::with_capacity(self.table.capacity());
        Drain { it: std::mem::replace(&mut self.table, empty).into_iter() }
    }
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> { ExtractIf { table: &mut self.table, at: 0, pred } }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.extract_if(|key, value| !f(key, value)).for_each(drop);
    }
    pub fn clear(&mut self) { self.table.clear() }
    pub fn hasher(&self) -> &S { &self.hash_builder }
}
impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) { self.table.reserve(additional) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        std::collections::check_reserve::<(K, V)>(self.len(), additional)?;
        self.table.reserve(additional);
        Ok(())
    }
    pub fn shrink_to_fit(&mut self) { self.table.shrink_to(0) }
    pub fn shrink_to(&mut self, min_capacity: usize) { self.table.shrink_to(min_capacity) }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let hash = self.hash_builder.hash_one(&key);
        match self.table.find(hash, |(other, _)| *other == key) {
            Some(at) => Entry::Occupied(OccupiedEntry { table: &mut self.table, at }),
            None => Entry::Vacant(VacantEntry { table: &mut self.table, hash, key }),
        }
    }
    // The hash of a key, and the slot in which it is.
    fn find<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> (u64, Option<usize>) where K: Borrow<Q> {
        let hash = self.hash_builder.hash_one(k);
        (hash, self.table.find(hash, |(key, _)| *key.borrow() == *k))
    }
    pub fn get<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> { Some(&self.table.get(self.find(k).1?).1) }
    pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {
        let (key, value) = self.table.get(self.find(k).1?);
        Some((key, value))
    }
    #[track_caller]
    pub fn get_disjoint_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> {
        let found = ks.map(|key| self.find(key).1);
        for (at, one) in found.iter().enumerate() {
            assert!(one.is_none() || !found[..at].contains(one), "duplicate keys found");
        }
        unsafe { self.get_disjoint_unchecked_mut(ks) }
    }
    pub unsafe fn get_disjoint_unchecked_mut<Q: Hash + Eq + ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> { ks.map(|key| self.get(key).map(|value| unsafe { std::slice::as_mut(value) })) }
    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q> { self.find(k).1.is_some() }
    pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {
        let at = self.find(k).1?;
        Some(&mut self.table.get_mut(at).1)
    }
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {
        let (hash, found) = self.find(&k);
        match found {
            Some(at) => Some(std::mem::replace(&mut self.table.get_mut(at).1, v)),
            None => {
                self.table.insert(hash, (k, v));
                None
            }
        }
    }
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> { Some(self.remove_entry(k)?.1) }
    pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {
        let at = self.find(k).1?;
        Some(self.table.take(at))
    }
}
impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {
    fn clone(&self) -> Self { HashMap { hash_builder: self.hash_builder.clone(), table: self.table.clone() } }
}
impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {
    fn eq(&self, other: &Self) -> bool { self.len() == other.len() && self.iter().all(|(key, value)| other.get(key).is_some_and(|it| *value == *it)) }
}
impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_map().entries(self).finish() }
}
impl<K, V, S: Default> Default for HashMap<K, V, S> {
    fn default() -> Self { HashMap::with_hasher(S::default()) }
}
impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
    type Output = V;
    #[track_caller]
    fn index(&self, key: &Q) -> &V { self.get(key).expect("no entry found for key") }
}
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {
    fn from(array: [(K, V); N]) -> Self { HashMap::from_iter(array) }
}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> { self.iter() }
}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() }
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> { IntoIter { it: self.table.into_iter() } }
}
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {
        let mut map = HashMap::default();
        map.extend(iter);
        map
    }
}
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
        let iter = iter.into_iter();
        let least = iter.size_hint().0;
        self.reserve(if self.is_empty() { least } else { least.div_ceil(2) });
        for (key, value) in iter {
            self.insert(key, value);
        }
    }
}
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
    fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { self.extend(iter.into_iter().map(|(key, value)| (*key, *value))) }
}
pub struct Iter<'a, K: 'a, V: 'a> { it: TableIter<'a, (K, V)> }
impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self { Iter { it: self.it.clone() } }
}
impl<K, V> Default for Iter<'_, K, V> {
    fn default() -> Self { Iter { it: Default::default() } }
}
impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> { self.it.next().map(|(key, value)| (key, value)) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<K, V> FusedIterator for Iter<'_, K, V> {}
pub struct IterMut<'a, K: 'a, V: 'a> { it: TableIter<'a, (K, V)> }
impl<K, V> Default for IterMut<'_, K, V> {
    fn default() -> Self { IterMut { it: Default::default() } }
}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> { self.it.next().map(|(key, value)| (key, unsafe { std::slice::as_mut(value) })) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<K, V> FusedIterator for IterMut<'_, K, V> {}
impl<K: Debug, V: Debug> Debug for IterMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.clone()).finish() }
}
pub struct IntoIter<K, V> { it: TableIntoIter<(K, V)> }
impl<K, V> Default for IntoIter<K, V> {
    fn default() -> Self { IntoIter { it: Default::default() } }
}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> FusedIterator for IntoIter<K, V> {}
impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.iter()).finish() }
}
pub struct Keys<'a, K: 'a, V: 'a> { it: Iter<'a, K, V> }
impl<K, V> Clone for Keys<'_, K, V> {
    fn clone(&self) -> Self { Keys { it: self.it.clone() } }
}
impl<K, V> Default for Keys<'_, K, V> {
    fn default() -> Self { Keys { it: Default::default() } }
}
impl<K: Debug, V> Debug for Keys<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K> { self.it.next().map(|(key, _)| key) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<K, V> FusedIterator for Keys<'_, K, V> {}
pub struct Values<'a, K: 'a, V: 'a> { it: Iter<'a, K, V> }
impl<K, V> Clone for Values<'_, K, V> {
    fn clone(&self) -> Self { Values { it: self.it.clone() } }
}
impl<K, V> Default for Values<'_, K, V> {
    fn default() -> Self { Values { it: Default::default() } }
}
impl<K, V: Debug> Debug for Values<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.clone()).finish() }
}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V> { self.it.next().map(|(_, value)| value) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<K, V> FusedIterator for Values<'_, K, V> {}
pub struct Drain<'a, K: 'a, V: 'a> { it: TableIntoIter<(K, V)> }
impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> { self.it.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> FusedIterator for Drain<'_, K, V> {}
impl<K: Debug, V: Debug> Debug for Drain<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.iter()).finish() }
}
pub struct ExtractIf<'a, K, V, F> { table: &'a mut Table<(K, V)>, at: usize, pred: F }
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {
        let pred = &mut self.pred;
        self.table.take_if(&mut self.at, &mut |(key, value): &mut (K, V)| pred(key, value))
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.table.len)) }
}
impl<K, V, F: FnMut(&K, &mut V) -> bool> FusedIterator for ExtractIf<'_, K, V, F> {}
impl<K: Debug, V: Debug, F> Debug for ExtractIf<'_, K, V, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ExtractIf").finish_non_exhaustive() }
}
pub struct ValuesMut<'a, K: 'a, V: 'a> { it: IterMut<'a, K, V> }
impl<K, V> Default for ValuesMut<'_, K, V> {
    fn default() -> Self { ValuesMut { it: Default::default() } }
}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V> { self.it.next().map(|(_, value)| value) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}
impl<K, V: Debug> Debug for ValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.clone().map(|(_, value)| value)).finish() }
}
pub struct IntoKeys<K, V> { it: IntoIter<K, V> }
impl<K, V> Default for IntoKeys<K, V> {
    fn default() -> Self { IntoKeys { it: Default::default() } }
}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K> { self.it.next().map(|(key, _)| key) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> FusedIterator for IntoKeys<K, V> {}
impl<K: Debug, V> Debug for IntoKeys<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.iter().map(|(key, _)| key)).finish() }
}
pub struct IntoValues<K, V> { it: IntoIter<K, V> }
impl<K, V> Default for IntoValues<K, V> {
    fn default() -> Self { IntoValues { it: Default::default() } }
}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V> { self.it.next().map(|(_, value)| value) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> FusedIterator for IntoValues<K, V> {}
impl<K, V: Debug> Debug for IntoValues<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self.it.it.iter().map(|(_, value)| value)).finish() }
}
pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
impl<'a, K, V> Entry<'a, K, V> {
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
impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V { self.or_insert_with(V::default) }
}
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { 
        let entry: &dyn Debug = match self {
            Entry::Occupied(entry) => entry,
            Entry::Vacant(entry) => entry,
        };
        f.debug_tuple("Entry").field(entry).finish()
     }
}
pub struct OccupiedEntry<'a, K: 'a, V: 'a> { table: &'a mut Table<(K, V)>, at: usize }
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.table.get(self.at).0 }
    pub fn remove_entry(self) -> (K, V) { self.table.take(self.at) }
    pub fn get(&self) -> &V { &self.table.get(self.at).1 }
    pub fn get_mut(&mut self) -> &mut V { &mut self.table.get_mut(self.at).1 }
    pub fn into_mut(self) -> &'a mut V { &mut self.table.get_mut(self.at).1 }
    pub fn insert(&mut self, value: V) -> V { std::mem::replace(self.get_mut(), value) }
    pub fn remove(self) -> V { self.remove_entry().1 }
}
impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("OccupiedEntry").field("key", self.key()).field("value", self.get()).finish_non_exhaustive() }
}
pub struct VacantEntry<'a, K: 'a, V: 'a> { table: &'a mut Table<(K, V)>, hash: u64, key: K }
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    pub fn insert(self, value: V) -> &'a mut V { self.insert_entry(value).into_mut() }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        let at = self.table.insert(self.hash, (self.key, value));
        OccupiedEntry { table: self.table, at }
    }
}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("VacantEntry").field(self.key()).finish() }
}
