// Tasks: spawned, joined, aborted, local to a thread.

use std::{error, io};
use std::any::Any;
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::fmt::{Debug, Display, Formatter};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use tokio::runtime;
use tokio::runtime::scheduler::{Core, Job, Packet};
use tokio::runtime::{Handle, Runtime};
use tokio::task::futures::TaskLocalFuture;
use tokio::task::task_local::AccessError;

#[derive(Clone)] pub struct AbortHandle { job: Arc<Job> }
impl AbortHandle {
    pub fn abort(&self) { self.job.abort() }
    pub fn is_finished(&self) -> bool { self.job.is_finished() }
    pub fn id(&self) -> Id { Id(self.job.id) }
}
impl Debug for AbortHandle {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("AbortHandle").field("id", &self.id()).finish() }
}
impl Drop for AbortHandle {
    fn drop(&mut self) {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Id(u64);
impl Display for Id {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&self.0, f) }
}
pub struct JoinError { id: Id, panic: Option<Box<dyn Any + Send + 'static>> }
impl JoinError {
    pub fn is_cancelled(&self) -> bool { self.panic.is_none() }
    pub fn is_panic(&self) -> bool { self.panic.is_some() }
    #[track_caller]
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static> { self.try_into_panic().expect("`JoinError` reason is not a panic.") }
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError> {
        match self.panic {
            Some(payload) => Ok(payload),
            None => Err(JoinError { id: self.id, panic: None }),
        }
    }
    pub fn id(&self) -> Id { self.id }
    fn said(&self) -> Option<&str> {
        match &self.panic {
            Some(payload) => std::panicking::text(&**payload),
            None => None,
        }
    }
}
impl Debug for JoinError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match (self.is_panic(), self.said()) {
            (false, _) => write!(f, "JoinError::Cancelled({:?})", self.id),
            (true, Some(text)) => write!(f, "JoinError::Panic({:?}, {:?}, ...)", self.id, text),
            (true, None) => write!(f, "JoinError::Panic({:?}, ...)", self.id),
        }
    }
}
impl Display for JoinError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match (self.is_panic(), self.said()) {
            (false, _) => write!(f, "task {} was cancelled", self.id),
            (true, Some(text)) => write!(f, "task {} panicked with message {:?}", self.id, text),
            (true, None) => write!(f, "task {} panicked", self.id),
        }
    }
}
impl error::Error for JoinError {}
impl From<JoinError> for io::Error {
    fn from(src: JoinError) -> io::Error { io::Error::other(if src.is_panic() { "task panicked" } else { "task was cancelled" }) }
}
pub struct JoinHandle<T> { job: Arc<Job>, packet: Arc<Packet<T>> }
impl<T> JoinHandle<T> {
    pub fn abort(&self) { self.job.abort() }
    pub fn is_finished(&self) -> bool { self.job.is_finished() }
    pub fn abort_handle(&self) -> AbortHandle { AbortHandle { job: self.job.clone() } }
    pub fn id(&self) -> Id { Id(self.job.id) }
    fn taken(&self) -> Option<Result<T, JoinError>> { if self.is_finished() { self.packet.result.take() } else { None } }
}
impl<T> Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("JoinHandle").field("id", &self.id()).finish() }
}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
        if !self.is_finished() {
            *self.job.waiter.borrow_mut() = Some(cx.waker().clone());
            return Poll::Pending;
        }
        progress.made();
        match self.packet.result.take() {
            Some(result) => Poll::Ready(result),
            None => panic!("JoinHandle polled after completion"),
        }
    }
}
impl<T> Drop for JoinHandle<T> {
    fn drop(&mut self) { self.job.waiter.take(); }
}
// Tasks in the order in which they were done, and who waits for one.
struct Done { ids: RefCell<VecDeque<u64>>, waker: RefCell<Option<Waker>> }
struct Member { id: u64, done: Arc<Done> }
impl Wake for Member {
    fn wake(self: Arc<Self>) { self.wake_by_ref() }
    fn wake_by_ref(self: &Arc<Self>) {
        self.done.ids.borrow_mut().push_back(self.id);
        if let Some(waker) = self.done.waker.take() {
            waker.wake();
        }
    }
}
pub struct JoinSet<T> { handles: BTreeMap<u64, JoinHandle<T>>, done: Arc<Done> }
impl<T> JoinSet<T> {
    pub fn new() -> Self { JoinSet { handles: BTreeMap::new(), done: Arc::new(Done { ids: RefCell::new(VecDeque::new()), waker: RefCell::new(None) }) } }
    pub fn len(&self) -> usize { self.handles.len() }
    pub fn is_empty(&self) -> bool { self.handles.is_empty() }
    fn add(&mut self, handle: JoinHandle<T>) -> AbortHandle {
        let (id, abort) = (handle.job.id, handle.abort_handle());
        let waker = Waker::from(Arc::new(Member { id, done: self.done.clone() }));
        if handle.is_finished() {
            waker.wake();
        } else {
            *handle.job.waiter.borrow_mut() = Some(waker);
        }
        self.handles.insert(id, handle);
        abort
    }
    // The first that was done.
    fn first_done(&mut self) -> Option<(Id, Result<T, JoinError>)> {
        let id = self.done.ids.borrow_mut().pop_front()?;
        let handle = self.handles.remove(&id)?;
        Some((Id(id), handle.packet.result.take()?))
    }
}
impl<T: 'static> JoinSet<T> {
    #[track_caller]
    pub fn spawn<F: Future<Output = T> + Send + 'static>(&mut self, task: F) -> AbortHandle where T: Send { self.add(spawn(task)) }
    pub fn spawn_on<F: Future<Output = T> + Send + 'static>(&mut self, task: F, handle: &Handle) -> AbortHandle where T: Send { self.add(handle.spawn(task)) }
    pub fn spawn_local<F: Future<Output = T> + 'static>(&mut self, task: F) -> AbortHandle;
    pub fn spawn_local_on<F: Future<Output = T> + 'static>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle;
    #[track_caller]
    pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static>(&mut self, f: F) -> AbortHandle where T: Send { self.add(spawn_blocking(f)) }
    pub fn spawn_blocking_on<F: FnOnce() -> T + Send + 'static>(&mut self, f: F, handle: &Handle) -> AbortHandle where T: Send;
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> { std::future::poll_fn(|cx| self.poll_join_next(cx)).await }
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> { std::future::poll_fn(|cx| self.poll_join_next_with_id(cx)).await }
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> { self.first_done().map(|(_, result)| result) }
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> { self.first_done().map(|(id, result)| result.map(|value| (id, value))) }
    pub async fn shutdown(&mut self) {
        self.abort_all();
        while self.join_next().await.is_some() {}
    }
    pub async fn join_all(mut self) -> Vec<T> {
        let mut all = Vec::with_capacity(self.len());
        while let Some(result) = self.join_next().await {
            match result {
                Ok(value) => all.push(value),
                Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
                Err(error) => panic!("{error}"),
            }
        }
        all
    }
    pub fn abort_all(&mut self) { self.handles.values().for_each(|handle| handle.abort()) }
    pub fn detach_all(&mut self) { self.handles.clear() }
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>> { self.poll_done(cx).map(|done| done.map(|(_, result)| result)) }
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>> { self.poll_done(cx).map(|done| done.map(|(id, result)| result.map(|value| (id, value)))) }
    fn poll_done(&mut self, cx: &mut Context<'_>) -> Poll<Option<(Id, Result<T, JoinError>)>> {
        if self.done.ids.borrow().is_empty() {
            if self.is_empty() {
                return Poll::Ready(None);
            }
            *self.done.waker.borrow_mut() = Some(cx.waker().clone());
            return Poll::Pending;
        }
        match tokio::runtime::scheduler::proceed(cx) {
            Poll::Ready(progress) => progress.made(),
            Poll::Pending => {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
        }
        Poll::Ready(self.first_done())
    }
}
impl<T> Drop for JoinSet<T> {
    fn drop(&mut self) { self.handles.values().for_each(|handle| handle.abort()) }
}
impl<T> Debug for JoinSet<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("JoinSet").field("len", &self.len()).finish() }
}
impl<T> Default for JoinSet<T> {
    fn default() -> Self { JoinSet::new() }
}
impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> FromIterator<F> for JoinSet<T> {
    fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self {
        let mut set = JoinSet::new();
        set.extend(iter);
        set
    }
}
impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> Extend<F> for JoinSet<T> {
    fn extend<I: IntoIterator<Item = F>>(&mut self, iter: I) {
        for task in iter {
            self.spawn(task);
        }
    }
}
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
#[track_caller]
pub fn id() -> Id { try_id().expect("Can't get a task id when not inside a task") }
#[track_caller]
pub fn spawn<F: Future + Send + 'static>(future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static { tokio::runtime::scheduler::current().spawn(future) }
#[track_caller]
pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> JoinHandle<R> { blocking(&tokio::runtime::scheduler::current(), f) }
fn blocking<F: FnOnce() -> R, R>(core: &Arc<Core>, f: F) -> JoinHandle<R> { core.blocking(f) }
pub fn spawn_local<F: Future + 'static>(future: F) -> JoinHandle<F::Output> where F::Output: 'static;
pub fn try_id() -> Option<Id> {
    let id = tokio::runtime::scheduler::try_current()?.current.get();
    if id == 0 { None } else { Some(Id(id)) }
}
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
pub async fn yield_now() {
    let mut has_yielded = false;
    std::future::poll_fn(|cx| {
        if has_yielded {
            return Poll::Ready(());
        }
        has_yielded = true;
        tokio::runtime::scheduler::defer(cx.waker());
        Poll::Pending
    })
    .await
}

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
