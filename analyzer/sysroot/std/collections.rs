// The collections and what their allocation can fail with.

use std::error::Error;
use std::fmt::{Display, Formatter};

pub use std::collections::binary_heap::BinaryHeap;
pub use std::collections::btree_map::BTreeMap;
pub use std::collections::btree_set::BTreeSet;
pub use std::collections::hash_map::HashMap;
pub use std::collections::hash_set::HashSet;
pub use std::collections::linked_list::LinkedList;
pub use std::collections::vec_deque::VecDeque;
pub use std::ops::Bound;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TryReserveError { kind: TryReserveErrorKind }
#[derive(Clone, Debug, Eq, PartialEq)]
enum TryReserveErrorKind { CapacityOverflow }
fn check_reserve<T>(len: usize, additional: usize) -> Result<(), TryReserveError> {
    let bytes = len.checked_add(additional).and_then(|count| count.checked_mul(size_of::<T>()));
    match bytes {
        Some(bytes) if bytes <= isize::MAX as usize => Ok(()),
        _ => Err(TryReserveError { kind: TryReserveErrorKind::CapacityOverflow }),
    }
}
impl Display for TryReserveError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("memory allocation failed because the computed capacity exceeded the collection's maximum")
    }
}
impl Error for TryReserveError {}
