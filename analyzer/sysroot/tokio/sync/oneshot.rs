// A channel for one value.

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use tokio::sync::oneshot::error::{RecvError, TryRecvError};

struct Shared<T> { value: RefCell<Option<T>>, is_complete: Cell<bool>, is_closed: Cell<bool>, receiver: RefCell<Option<Waker>>, sender: RefCell<Option<Waker>> }
impl<T> Shared<T> {
    fn close(&self) {
        self.is_closed.set(true);
        if let Some(waker) = self.sender.take() {
            waker.wake();
        }
    }
    fn complete(&self) {
        self.is_complete.set(true);
        if let Some(waker) = self.receiver.take() {
            waker.wake();
        }
    }
}
pub struct Receiver<T> { shared: Option<Arc<Shared<T>>> }
impl<T> Debug for Receiver<T> {}
impl<T> Receiver<T> {
    pub fn close(&mut self) {
        if let Some(shared) = &self.shared {
            shared.close();
        }
    }
    pub fn is_terminated(&self) -> bool { self.shared.is_none() }
    pub fn is_empty(&self) -> bool { self.shared.as_ref().is_none_or(|shared| shared.value.borrow().is_none()) }
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
        let Some(shared) = &self.shared else { return Err(TryRecvError::Closed) };
        let value = shared.value.take();
        if value.is_none() && !shared.is_complete.get() && !shared.is_closed.get() {
            return Err(TryRecvError::Empty);
        }
        self.shared = None;
        value.ok_or(TryRecvError::Closed)
    }
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        if let Some(shared) = &self.shared {
            shared.close();
            drop(shared.value.take());
        }
    }
}
impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, RecvError>> {
        let Some(shared) = self.shared.clone() else { panic!("called after complete") };
        let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
        if !shared.is_complete.get() && !shared.is_closed.get() {
            *shared.receiver.borrow_mut() = Some(cx.waker().clone());
            return Poll::Pending;
        }
        progress.made();
        self.shared = None;
        Poll::Ready(shared.value.take().ok_or(RecvError(())))
    }
}
pub struct Sender<T> { shared: Option<Arc<Shared<T>>> }
impl<T> Debug for Sender<T> {}
impl<T> Sender<T> {
    pub fn send(mut self, t: T) -> Result<(), T> {
        let Some(shared) = self.shared.take() else { return Err(t) };
        if shared.is_closed.get() {
            return Err(t);
        }
        *shared.value.borrow_mut() = Some(t);
        shared.complete();
        Ok(())
    }
    pub async fn closed(&mut self) { std::future::poll_fn(|cx| self.poll_closed(cx)).await }
    pub fn is_closed(&self) -> bool { self.shared.as_ref().is_none_or(|shared| shared.is_closed.get()) }
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
        let Some(shared) = &self.shared else { return Poll::Ready(()) };
        if shared.is_closed.get() {
            progress.made();
            return Poll::Ready(());
        }
        *shared.sender.borrow_mut() = Some(cx.waker().clone());
        Poll::Pending
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        if let Some(shared) = &self.shared {
            shared.complete();
        }
    }
}
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared { value: RefCell::new(None), is_complete: Cell::new(false), is_closed: Cell::new(false), receiver: RefCell::new(None), sender: RefCell::new(None) });
    (Sender { shared: Some(shared.clone()) }, Receiver { shared: Some(shared) })
}

pub mod error {
    use std::error::Error;
    use std::fmt::{Display, Formatter};

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct RecvError(());
    impl Display for RecvError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("channel closed") }
    }
    impl Error for RecvError {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Closed }
    impl Display for TryRecvError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str(if *self == TryRecvError::Empty { "channel empty" } else { "channel closed" }) }
    }
    impl Error for TryRecvError {}
}
