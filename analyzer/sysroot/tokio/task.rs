// Tasks: spawned, joined, aborted, local to a thread.

use std::{error, io};
use std::any::Any;
use std::fmt::{Debug, Display};
use std::task::{Context, Poll};
use tokio::runtime;
use tokio::runtime::{Handle, Runtime};
use tokio::task::futures::TaskLocalFuture;
use tokio::task::task_local::AccessError;

#[derive(Clone, Debug)] pub struct AbortHandle;
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
impl Drop for AbortHandle {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Id;
impl Display for Id {}
#[derive(Debug)] pub struct JoinError;
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl Display for JoinError {}
impl error::Error for JoinError {}
impl From<JoinError> for io::Error {}
#[derive(Debug)] pub struct JoinHandle<T>;
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}
impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
impl<T> Drop for JoinHandle<T> {}
pub struct JoinSet<T>;
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: 'static> JoinSet<T> {
    pub fn spawn<F: Future<Output = T> + Send + 'static>(&mut self, task: F) -> AbortHandle where T: Send;
    pub fn spawn_on<F: Future<Output = T> + Send + 'static>(&mut self, task: F, handle: &Handle) -> AbortHandle where T: Send;
    pub fn spawn_local<F: Future<Output = T> + 'static>(&mut self, task: F) -> AbortHandle;
    pub fn spawn_local_on<F: Future<Output = T> + 'static>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle;
    pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static>(&mut self, f: F) -> AbortHandle where T: Send;
    pub fn spawn_blocking_on<F: FnOnce() -> T + Send + 'static>(&mut self, f: F, handle: &Handle) -> AbortHandle where T: Send;
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Drop for JoinSet<T> {}
impl<T> Debug for JoinSet<T> {}
impl<T> Default for JoinSet<T> {}
impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> FromIterator<F> for JoinSet<T> {}
impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> Extend<F> for JoinSet<T> {}
#[derive(Debug)] pub struct LocalEnterGuard;
impl Drop for LocalEnterGuard {}
pub struct LocalKey<T: 'static>;
impl<T: 'static> LocalKey<T> {
    pub fn scope<F: Future>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>;
    pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R;
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError>;
}
impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}
impl<T: 'static> Debug for LocalKey<T> {}
#[derive(Debug, Default)] pub struct LocalSet;
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    pub fn spawn_local<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output> where F::Output: 'static;
    pub fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output;
    pub async fn run_until<F: Future>(&self, future: F) -> F::Output;
    pub fn id(&self) -> runtime::Id;
}
impl Future for LocalSet { type Output = (); }
impl Drop for LocalSet {}
pub struct Unconstrained<F>;
impl<F: Future> Future for Unconstrained<F> { type Output = F::Output; }
pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R;
pub async fn consume_budget();
pub fn id() -> Id;
pub fn spawn<F: Future + Send + 'static>(future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> JoinHandle<R>;
pub fn spawn_local<F: Future + 'static>(future: F) -> JoinHandle<F::Output> where F::Output: 'static;
pub fn try_id() -> Option<Id>;
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
pub async fn yield_now();

pub mod coop {
    use std::task::{Context, Poll};
    pub use tokio::task::{Unconstrained, consume_budget, unconstrained};

    #[derive(Debug)] pub struct Coop<F: Future>;
    impl<F: Future> Future for Coop<F> { type Output = F::Output; }
    #[derive(Debug)] pub struct RestoreOnPending;
    impl RestoreOnPending {
        pub fn made_progress(&self);
    }
    impl Drop for RestoreOnPending {}
    pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
    pub fn has_budget_remaining() -> bool;
    pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
}

pub mod futures {
    use std::fmt::Debug;
    use std::pin::Pin;

    pub struct TaskLocalFuture<T: 'static, F>;
    impl<T: 'static, F> TaskLocalFuture<T, F> {
        pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
    }
    impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {}
    impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> { type Output = F::Output; }
    impl<T: Debug + 'static, F> Debug for TaskLocalFuture<T, F> {}
}

mod task_local {
    use std::error::Error;
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct AccessError;
    impl Display for AccessError {}
    impl Error for AccessError {}
}
