// Cancellation and the counting of tasks: tokio-util 0.7, its modules `sync` and `task`.

pub mod sync {
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)] pub struct CancellationToken;
    impl CancellationToken {
        pub fn new() -> CancellationToken;
        pub fn child_token(&self) -> CancellationToken;
        pub fn cancel(&self);
        pub fn is_cancelled(&self) -> bool;
        pub fn cancelled(&self) -> WaitForCancellationFuture<'_>;
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> DropGuard;
        pub fn drop_guard_ref(&self) -> DropGuardRef<'_>;
        pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output>;
        pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output>;
    }
    impl Drop for CancellationToken {}
    #[derive(Debug)] pub struct DropGuard;
    impl DropGuard {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> CancellationToken;
    }
    impl Drop for DropGuard {}
    #[derive(Debug)] pub struct DropGuardRef<'a>;
    impl<'a> DropGuardRef<'a> {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> &'a CancellationToken;
    }
    impl Drop for DropGuardRef<'_> {}
    #[derive(Debug)] pub struct WaitForCancellationFuture<'a>;
    impl<'a> Future for WaitForCancellationFuture<'a> { type Output = (); }
    #[derive(Debug)] pub struct WaitForCancellationFutureOwned;
    impl Future for WaitForCancellationFutureOwned { type Output = (); }
}

pub mod task {
    use std::fmt::Debug;
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, JoinError, JoinHandle, LocalSet};
    use tokio_util::task::task_tracker::{TaskTrackerToken, TaskTrackerWaitFuture, TrackedFuture};

    #[derive(Debug)] pub struct AbortOnDrop;
    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn detach(self) -> AbortHandle;
    }
    impl Drop for AbortOnDrop {}
    pub struct AbortOnDropHandle<T>;
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self;
        pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn detach(self) -> JoinHandle<T>;
    }
    impl<T> Drop for AbortOnDropHandle<T> {}
    impl<T> Debug for AbortOnDropHandle<T> {}
    impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, JoinError>; }
    impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}
    #[derive(Clone, Debug, Default)] pub struct TaskTracker;
    impl TaskTracker {
        pub fn new() -> Self;
        pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
        pub fn close(&self) -> bool;
        pub fn reopen(&self) -> bool;
        pub fn is_closed(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F: Future + Send + 'static>(&self, task: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
        pub fn spawn_on<F: Future + Send + 'static>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> where F::Output: Send + 'static;
        pub fn spawn_local<F: Future + 'static>(&self, task: F) -> JoinHandle<F::Output> where F::Output: 'static;
        pub fn spawn_local_on<F: Future + 'static>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> where F::Output: 'static;
        pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(&self, task: F) -> JoinHandle<T>;
        pub fn spawn_blocking_on<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(&self, task: F, handle: &Handle) -> JoinHandle<T>;
        pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
        pub fn token(&self) -> TaskTrackerToken;
        pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
    }

    pub mod task_tracker {
        pub use tokio_util::task::TaskTracker;

        #[derive(Clone, Debug)] pub struct TaskTrackerToken;
        impl TaskTrackerToken {
            pub fn task_tracker(&self) -> &TaskTracker;
        }
        impl Drop for TaskTrackerToken {}
        #[derive(Debug)] pub struct TaskTrackerWaitFuture<'a>;
        impl<'a> Future for TaskTrackerWaitFuture<'a> { type Output = (); }
        #[derive(Debug)] pub struct TrackedFuture<F>;
        impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }
    }
}
