// What `join!`, `try_join!` and `select!` become: futures in a list, of which a number says which is polled.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

// The end of a list, and a future before the rest of one.
pub struct End;
pub struct More<F: Future, R> { future: Option<F>, output: Option<F::Output>, rest: R }
pub fn end() -> End { End }
pub fn more<F: IntoFuture, R>(future: F, rest: R) -> More<F::IntoFuture, R> { More { future: Some(future.into_future()), output: None, rest } }
impl<F: Future, R> More<F, R> {
    // Whether there is a value.
    fn poll(&mut self, cx: &mut Context<'_>) -> bool {
        let Some(future) = &mut self.future else { return true };
        match unsafe { Pin::new_unchecked(future) }.poll(cx) {
            Poll::Ready(value) => {
                self.future = None;
                self.output = Some(value);
                true
            }
            Poll::Pending => false,
        }
    }
    fn take(&mut self) -> F::Output { self.output.take().expect("expected completed future") }
}
pub trait All {
    type Output;
    const COUNT: usize;
    fn poll_at(&mut self, index: usize, cx: &mut Context<'_>) -> bool;
    fn take_all(&mut self) -> Self::Output;
}
impl All for End {
    type Output = ();
    const COUNT: usize = 0;
    fn poll_at(&mut self, _: usize, _: &mut Context<'_>) -> bool { true }
    fn take_all(&mut self) {}
}
impl<F: Future, R: All> All for More<F, R> {
    type Output = (F::Output, R::Output);
    const COUNT: usize = R::COUNT + 1;
    fn poll_at(&mut self, index: usize, cx: &mut Context<'_>) -> bool { if index == 0 { self.poll(cx) } else { self.rest.poll_at(index - 1, cx) } }
    fn take_all(&mut self) -> Self::Output { (self.take(), self.rest.take_all()) }
}
// Polls all of a list, beginning with another each time unless it is biased.
pub struct Join<L> { list: L, first: usize, is_biased: bool }
pub fn join<L: All>(list: L, is_biased: bool) -> Join<L> { Join { list, first: 0, is_biased } }
impl<L: All> Future for Join<L> {
    type Output = L::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<L::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        let (first, mut are_ready) = (this.first, true);
        if !this.is_biased {
            this.first = (first + 1) % L::COUNT;
        }
        for index in 0..L::COUNT {
            are_ready &= this.list.poll_at((first + index) % L::COUNT, cx);
        }
        if are_ready { Poll::Ready(this.list.take_all()) } else { Poll::Pending }
    }
}
pub trait AllOk<E> {
    type Output;
    const COUNT: usize;
    fn poll_ok_at(&mut self, index: usize, cx: &mut Context<'_>) -> Result<bool, E>;
    fn take_all_ok(&mut self) -> Self::Output;
}
impl<E> AllOk<E> for End {
    type Output = ();
    const COUNT: usize = 0;
    fn poll_ok_at(&mut self, _: usize, _: &mut Context<'_>) -> Result<bool, E> { Ok(true) }
    fn take_all_ok(&mut self) {}
}
impl<T, E, F: Future<Output = Result<T, E>>, R: AllOk<E>> AllOk<E> for More<F, R> {
    type Output = (T, R::Output);
    const COUNT: usize = R::COUNT + 1;
    fn poll_ok_at(&mut self, index: usize, cx: &mut Context<'_>) -> Result<bool, E> {
        if index > 0 {
            return self.rest.poll_ok_at(index - 1, cx);
        }
        if !self.poll(cx) {
            return Ok(false);
        }
        match &self.output {
            Some(Err(_)) => match self.take() {
                Err(error) => Err(error),
                Ok(_) => Ok(true),
            },
            _ => Ok(true),
        }
    }
    fn take_all_ok(&mut self) -> Self::Output {
        match self.take() {
            Ok(value) => (value, self.rest.take_all_ok()),
            Err(_) => unreachable!(),
        }
    }
}
pub struct TryJoin<E, L> { list: L, first: usize, is_biased: bool, error: PhantomData<fn() -> E> }
pub fn try_join<E, L: AllOk<E>>(list: L, is_biased: bool) -> TryJoin<E, L> { TryJoin { list, first: 0, is_biased, error: PhantomData } }
impl<E, L: AllOk<E>> Future for TryJoin<E, L> {
    type Output = Result<L::Output, E>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        let (first, mut are_ready) = (this.first, true);
        if !this.is_biased {
            this.first = (first + 1) % L::COUNT;
        }
        for index in 0..L::COUNT {
            match this.list.poll_ok_at((first + index) % L::COUNT, cx) {
                Ok(is_ready) => are_ready &= is_ready,
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        if are_ready { Poll::Ready(Ok(this.list.take_all_ok())) } else { Poll::Pending }
    }
}
// The value of this future, or of one behind it.
pub enum Picked<A, R> { This(A), Later(R) }
pub trait Any {
    type Picked;
    const COUNT: usize;
    fn poll_any_at(&mut self, index: usize, cx: &mut Context<'_>) -> Poll<Self::Picked>;
}
impl Any for End {
    type Picked = ();
    const COUNT: usize = 0;
    fn poll_any_at(&mut self, _: usize, _: &mut Context<'_>) -> Poll<()> { Poll::Pending }
}
impl<F: Future, R: Any> Any for More<F, R> {
    type Picked = Picked<F::Output, R::Picked>;
    const COUNT: usize = R::COUNT + 1;
    fn poll_any_at(&mut self, index: usize, cx: &mut Context<'_>) -> Poll<Self::Picked> {
        if index > 0 {
            return self.rest.poll_any_at(index - 1, cx).map(Picked::Later);
        }
        if self.poll(cx) { Poll::Ready(Picked::This(self.take())) } else { Poll::Pending }
    }
}
// Branches that are polled in turns until one gives a value that its pattern takes: from the first on, or from any.
pub struct Select<L> { list: L, disabled: u64, is_biased: bool, first: usize, at: usize, is_pending: bool }
pub fn select<L: Any>(list: L, disabled: u64, is_biased: bool) -> Select<L> { Select { list, disabled, is_biased, first: 0, at: 0, is_pending: false } }
// The next value: `None` if there is no branch left. That branch is not polled again.
pub struct Next<'a, L> { select: &'a mut Select<L> }
pub fn next<L: Any>(select: &mut Select<L>) -> Next<'_, L> { Next { select } }
impl<L: Any> Future for Next<'_, L> {
    type Output = Option<L::Picked>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        let select = &mut *this.select;
        if select.at == 0 && !select.is_biased {
            select.first = tokio::runtime::scheduler::random(L::COUNT);
        }
        while select.at < L::COUNT {
            let index = (select.first + select.at) % L::COUNT;
            select.at += 1;
            if select.disabled >> index & 1 == 1 {
                continue;
            }
            match select.list.poll_any_at(index, cx) {
                Poll::Ready(value) => {
                    select.disabled |= 1 << index;
                    return Poll::Ready(Some(value));
                }
                Poll::Pending => select.is_pending = true,
            }
        }
        select.at = 0;
        if std::mem::replace(&mut select.is_pending, false) { Poll::Pending } else { Poll::Ready(None) }
    }
}
