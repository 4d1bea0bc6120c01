// Permits that are handed to who waits for them in the order of arrival: what locks, semaphores and bounded channels stand on.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

struct Queue { permits: Cell<usize>, is_closed: Cell<bool>, waiting: RefCell<VecDeque<Arc<Place>>> }
// Who waits: how many permits are still missing.
struct Place { missing: Cell<usize>, is_queued: Cell<bool>, waker: RefCell<Option<Waker>> }
impl Queue {
    const fn new(permits: usize) -> Queue { Queue { permits: Cell::new(permits), is_closed: Cell::new(false), waiting: RefCell::new(VecDeque::new()) } }
    fn acquire(&self, wanted: usize) -> Acquire<'_> { Acquire { queue: self, wanted, place: None } }
    // `None` if it is closed.
    fn try_acquire(&self, wanted: usize) -> Option<bool> {
        if self.is_closed.get() {
            return None;
        }
        let has_enough = self.permits.get() >= wanted;
        if has_enough {
            self.permits.set(self.permits.get() - wanted);
        }
        Some(has_enough)
    }
    fn release(&self, count: usize) {
        let mut left = count;
        let mut ready = Vec::new();
        while left > 0 {
            let first = self.waiting.borrow().front().cloned();
            let Some(place) = first else { break };
            let given = left.min(place.missing.get());
            left -= given;
            place.missing.set(place.missing.get() - given);
            if place.missing.get() == 0 {
                place.is_queued.set(false);
                self.waiting.borrow_mut().pop_front();
                ready.extend(place.waker.take());
            }
        }
        self.permits.set(self.permits.get() + left);
        ready.into_iter().for_each(|waker| waker.wake());
    }
    fn close(&self) {
        self.is_closed.set(true);
        let waiting = self.waiting.take();
        for place in waiting {
            place.is_queued.set(false);
            if let Some(waker) = place.waker.take() {
                waker.wake();
            }
        }
    }
}
struct Acquire<'a> { queue: &'a Queue, wanted: usize, place: Option<Arc<Place>> }
impl Future for Acquire<'_> {
    // Whether there were permits: there are none once the queue is closed.
    type Output = bool;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<bool> {
        let this = unsafe { self.get_unchecked_mut() };
        let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
        let queue = this.queue;
        let place = match &this.place {
            Some(place) => place.clone(),
            None => {
                if queue.is_closed.get() {
                    progress.made();
                    return Poll::Ready(false);
                }
                let given = queue.permits.get().min(this.wanted);
                queue.permits.set(queue.permits.get() - given);
                let place = Arc::new(Place { missing: Cell::new(this.wanted - given), is_queued: Cell::new(given < this.wanted), waker: RefCell::new(None) });
                if place.is_queued.get() {
                    queue.waiting.borrow_mut().push_back(place.clone());
                }
                this.place = Some(place.clone());
                place
            }
        };
        if place.is_queued.get() {
            *place.waker.borrow_mut() = Some(cx.waker().clone());
            return Poll::Pending;
        }
        progress.made();
        let has_all = place.missing.get() == 0;
        if has_all {
            // They are no longer this future's to give back.
            this.wanted = 0;
        }
        Poll::Ready(has_all)
    }
}
impl Drop for Acquire<'_> {
    fn drop(&mut self) {
        let Some(place) = &self.place else { return };
        if place.is_queued.get() {
            self.queue.waiting.borrow_mut().retain(|other| !Arc::ptr_eq(other, place));
        }
        if self.wanted > place.missing.get() {
            self.queue.release(self.wanted - place.missing.get());
        }
    }
}
