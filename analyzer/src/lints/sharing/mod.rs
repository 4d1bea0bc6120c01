//! Locks and shared state: where threads wait for each other.

mod locks;

pub(super) mod arc_clone_in_loop;
pub(super) mod atomic_load_then_store;
pub(super) mod channel_shaped_mutex;
pub(super) mod double_lock;
pub(super) mod guard_dropped_at_once;
pub(super) mod guard_in_scrutinee;
pub(super) mod half_shared;
pub(super) mod mutex_of_atomic;
pub(super) mod rc_refcell_graph;
