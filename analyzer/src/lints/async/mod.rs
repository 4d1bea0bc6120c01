//! Cooperative tasks: what runs at once and what stalls everyone.

mod effects;
mod facts;
mod reads;

pub(super) mod async_without_await;
pub(super) mod await_in_loop;
pub(super) mod block_on_in_async;
pub(super) mod blocking_call;
pub(super) mod guard_across_await;
pub(super) mod sequential_awaits;
pub(super) mod spawn_then_await;
pub(super) mod unused_future;
