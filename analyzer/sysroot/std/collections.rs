// The collections and what their allocation can fail with.

use std::error::Error;
use std::fmt::Display;

pub use std::collections::binary_heap::BinaryHeap;
pub use std::collections::btree_map::BTreeMap;
pub use std::collections::btree_set::BTreeSet;
pub use std::collections::hash_map::HashMap;
pub use std::collections::hash_set::HashSet;
pub use std::collections::linked_list::LinkedList;
pub use std::collections::vec_deque::VecDeque;
pub use std::ops::Bound;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TryReserveError;
impl Display for TryReserveError {}
impl Error for TryReserveError {}
