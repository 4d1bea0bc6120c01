// Streams and their combinators.

use futures::future::{Either, FusedFuture, FutureObj, LocalFutureObj, TryFuture};
use futures::io::{AsyncBufRead, AsyncRead, AsyncWrite};
use futures::sink::Sink;
use futures::stream::futures_unordered::{IterPinMut, IterPinRef};
use futures::task::{LocalSpawn, Spawn};
use std::{any, error, io};
use std::fmt::{Debug, Display};
use std::ops::DerefMut;
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use futures::future::{AbortHandle, AbortRegistration, Abortable, Aborted};

pub struct All<St, Fut, F>;
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> FusedFuture for All<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for All<St, Fut, F> { type Output = bool; }
pub struct AndThen<St, Fut, F>;
impl<St: TryStream, Fut: TryFuture<Error = St::Error>, F: FnMut(St::Ok) -> Fut> Stream for AndThen<St, Fut, F> { type Item = Result<Fut::Ok, St::Error>; }
impl<St: TryStream + FusedStream, Fut: TryFuture<Error = St::Error>, F: FnMut(St::Ok) -> Fut> FusedStream for AndThen<St, Fut, F> {}
pub struct Any<St, Fut, F>;
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> FusedFuture for Any<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for Any<St, Fut, F> { type Output = bool; }
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
#[derive(Debug)] pub struct BufferUnordered<St: Stream>;
impl<St: Stream> Stream for BufferUnordered<St> where St::Item: Future { type Item = <St::Item as Future>::Output; }
impl<St: Stream> FusedStream for BufferUnordered<St> where St::Item: Future {}
impl<S: Stream + Sink<Item>, Item> Sink<Item> for BufferUnordered<S> where S::Item: Future { type Error = S::Error; }
pub struct Buffered<St: Stream> where St::Item: Future;
impl<St: Stream> Stream for Buffered<St> where St::Item: Future { type Item = <St::Item as Future>::Output; }
impl<St: Stream> FusedStream for Buffered<St> where St::Item: Future {}
impl<S: Stream + Sink<Item>, Item> Sink<Item> for Buffered<S> where S::Item: Future { type Error = S::Error; }
#[derive(Debug)] pub struct CatchUnwind<St>;
impl<St: Stream + UnwindSafe> Stream for CatchUnwind<St> { type Item = Result<St::Item, Box<dyn any::Any + Send>>; }
impl<St: FusedStream + UnwindSafe> FusedStream for CatchUnwind<St> {}
#[derive(Debug)] pub struct Chain<St1, St2>;
impl<St1: Stream, St2: FusedStream<Item = St1::Item>> FusedStream for Chain<St1, St2> {}
impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Chain<St1, St2> { type Item = St1::Item; }
#[derive(Debug)] pub struct Chunks<St: Stream>;
impl<St: Stream> Stream for Chunks<St> { type Item = Vec<St::Item>; }
impl<St: FusedStream> FusedStream for Chunks<St> {}
#[derive(Debug)] pub struct Collect<St, C>;
impl<St: FusedStream, C: Default + Extend<St::Item>> FusedFuture for Collect<St, C> {}
impl<St: Stream, C: Default + Extend<St::Item>> Future for Collect<St, C> { type Output = C; }
#[derive(Debug)] pub struct Concat<St: Stream>;
impl<St: Stream> Future for Concat<St> where St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default { type Output = St::Item; }
impl<St: FusedStream> FusedFuture for Concat<St> where St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default {}
#[derive(Debug)] pub struct Count<St>;
impl<St: FusedStream> FusedFuture for Count<St> {}
impl<St: Stream> Future for Count<St> { type Output = usize; }
#[derive(Debug)] pub struct Cycle<St>;
impl<St: Clone + Stream> Stream for Cycle<St> { type Item = St::Item; }
impl<St: Clone + Stream> FusedStream for Cycle<St> {}
#[derive(Debug)] pub struct Empty<T>;
impl<T> FusedStream for Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }
impl<T> Clone for Empty<T> {}
#[derive(Debug)] pub struct Enumerate<St>;
impl<St: Stream + FusedStream> FusedStream for Enumerate<St> {}
impl<St: Stream> Stream for Enumerate<St> { type Item = (usize, St::Item); }
pub struct ErrInto<St, E>;
impl<St: TryStream, E> Stream for ErrInto<St, E> where St::Error: Into<E> { type Item = Result<St::Ok, E>; }
impl<St: TryStream + FusedStream, E> FusedStream for ErrInto<St, E> where St::Error: Into<E> {}
pub struct Filter<St: Stream, Fut, F>;
impl<St: Stream + FusedStream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> FusedStream for Filter<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: for<'a> FnMut(&'a St::Item) -> Fut> Stream for Filter<St, Fut, F> { type Item = St::Item; }
pub struct FilterMap<St, Fut, F>;
impl<St: Stream + FusedStream, Fut: Future<Output = Option<T>>, F: FnMut(St::Item) -> Fut, T> FusedStream for FilterMap<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = Option<T>>, F: FnMut(St::Item) -> Fut, T> Stream for FilterMap<St, Fut, F> { type Item = T; }
pub struct FlatMap<St, U, F>;
impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMap<St, U, F> { type Item = U::Item; }
impl<St: FusedStream, U: Stream, F: FnMut(St::Item) -> U> FusedStream for FlatMap<St, U, F> {}
pub struct FlatMapUnordered<St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U>;
impl<St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U> Stream for FlatMapUnordered<St, U, F> { type Item = U::Item; }
impl<St: FusedStream, U: Stream + Unpin, F: FnMut(St::Item) -> U> FusedStream for FlatMapUnordered<St, U, F> {}
pub struct Flatten<St: Stream>;
impl<St: Stream> Stream for Flatten<St> where St::Item: Stream { type Item = <St::Item as Stream>::Item; }
impl<St: FusedStream> FusedStream for Flatten<St> where St::Item: Stream {}
pub struct FlattenUnordered<St: Stream>;
impl<St: Stream> Stream for FlattenUnordered<St> where St::Item: Stream + Unpin { type Item = <St::Item as Stream>::Item; }
impl<St: FusedStream> FusedStream for FlattenUnordered<St> where St::Item: Stream + Unpin {}
pub struct Fold<St, Fut, T, F>;
impl<St: Stream, Fut: Future<Output = T>, T, F: FnMut(T, St::Item) -> Fut> FusedFuture for Fold<St, Fut, T, F> {}
impl<St: Stream, Fut: Future<Output = T>, T, F: FnMut(T, St::Item) -> Fut> Future for Fold<St, Fut, T, F> { type Output = T; }
pub struct ForEach<St, Fut, F>;
impl<St: FusedStream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> FusedFuture for ForEach<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEach<St, Fut, F> { type Output = (); }
pub struct ForEachConcurrent<St, Fut, F>;
impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> FusedFuture for ForEachConcurrent<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEachConcurrent<St, Fut, F> { type Output = (); }
pub struct Forward<St: TryStream, Si>;
impl<St: TryStream, Si: Sink<St::Ok, Error = St::Error>> Future for Forward<St, Si> { type Output = Result<(), St::Error>; }
impl<St: TryStream, Si: Sink<St::Ok, Error = St::Error>> FusedFuture for Forward<St, Si> {}
#[derive(Debug)] pub struct Fuse<St>;
impl<St> Fuse<St> {
    pub fn is_done(&self) -> bool;
}
impl<S: Stream> FusedStream for Fuse<S> {}
impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
pub trait FusedStream: Stream {
    fn is_terminated(&self) -> bool;
}
impl<F: ?Sized + FusedStream + Unpin> FusedStream for &mut F {}
impl<P: DerefMut + Unpin> FusedStream for Pin<P> where P::Target: FusedStream {}
impl<S: ?Sized + FusedStream + Unpin> FusedStream for Box<S> {}
pub struct FuturesOrdered<T: Future>;
impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, future: Fut);
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}
impl<Fut: Future> Default for FuturesOrdered<Fut> {}
impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
impl<Fut: Future> Debug for FuturesOrdered<Fut> {}
impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
impl<Fut: Future> FusedStream for FuturesOrdered<Fut> {}
impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}
pub struct FuturesUnordered<Fut>;
impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> futures_unordered::Iter<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> futures_unordered::IterMut<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<'_, Fut>;
    pub fn clear(&mut self);
}
impl Spawn for FuturesUnordered<FutureObj<'_, ()>> {}
impl LocalSpawn for FuturesUnordered<LocalFutureObj<'_, ()>> {}
impl<Fut> Default for FuturesUnordered<Fut> {}
impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
impl<Fut> Debug for FuturesUnordered<Fut> {}
impl<Fut> Drop for FuturesUnordered<Fut> {}
impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> { type Item = &'a Fut; type IntoIter = futures_unordered::Iter<'a, Fut>; }
impl<'a, Fut: Unpin> IntoIterator for &'a mut FuturesUnordered<Fut> { type Item = &'a mut Fut; type IntoIter = futures_unordered::IterMut<'a, Fut>; }
impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> { type Item = Fut; type IntoIter = futures_unordered::IntoIter<Fut>; }
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
pub struct Inspect<St, F>;
impl<St: Stream, F: FnMut(&St::Item)> Stream for Inspect<St, F> { type Item = St::Item; }
impl<St: FusedStream, F: FnMut(&St::Item)> FusedStream for Inspect<St, F> {}
pub struct InspectErr<St, F>;
impl<St: TryStream, F: FnMut(&St::Error)> Stream for InspectErr<St, F> { type Item = Result<St::Ok, St::Error>; }
impl<St: TryStream + FusedStream, F: FnMut(&St::Error)> FusedStream for InspectErr<St, F> {}
pub struct InspectOk<St, F>;
impl<St: TryStream, F: FnMut(&St::Ok)> Stream for InspectOk<St, F> { type Item = Result<St::Ok, St::Error>; }
impl<St: TryStream + FusedStream, F: FnMut(&St::Ok)> FusedStream for InspectOk<St, F> {}
#[derive(Debug)] pub struct IntoAsyncRead<St: TryStream<Error = io::Error>> where St::Ok: AsRef<[u8]>;
impl<St: TryStream<Error = io::Error>> AsyncRead for IntoAsyncRead<St> where St::Ok: AsRef<[u8]> {}
impl<St: TryStream<Error = io::Error> + AsyncWrite> AsyncWrite for IntoAsyncRead<St> where St::Ok: AsRef<[u8]> {}
impl<St: TryStream<Error = io::Error>> AsyncBufRead for IntoAsyncRead<St> where St::Ok: AsRef<[u8]> {}
#[derive(Debug)] pub struct IntoStream<St>;
impl<St: TryStream + FusedStream> FusedStream for IntoStream<St> {}
impl<St: TryStream> Stream for IntoStream<St> { type Item = Result<St::Ok, St::Error>; }
#[derive(Clone, Debug)] pub struct Iter<I>;
impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
pub struct Map<St, F>;
impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> { type Item = T; }
impl<St: FusedStream, F: FnMut(St::Item) -> T, T> FusedStream for Map<St, F> {}
pub struct MapErr<St, F>;
impl<St: TryStream, F: FnMut(St::Error) -> E, E> Stream for MapErr<St, F> { type Item = Result<St::Ok, E>; }
impl<St: TryStream + FusedStream, F: FnMut(St::Error) -> E, E> FusedStream for MapErr<St, F> {}
pub struct MapOk<St, F>;
impl<St: TryStream, F: FnMut(St::Ok) -> T, T> Stream for MapOk<St, F> { type Item = Result<T, St::Error>; }
impl<St: TryStream + FusedStream, F: FnMut(St::Ok) -> T, T> FusedStream for MapOk<St, F> {}
#[derive(Debug)] pub struct Next<'a, St: ?Sized>;
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Next<'_, St> {}
impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> { type Output = Option<St::Item>; }
pub struct NextIf<'a, St: Stream, F>;
impl<St: Stream, F: for<'a> FnOnce(&'a St::Item) -> bool> FusedFuture for NextIf<'_, St, F> {}
impl<St: Stream, F: for<'a> FnOnce(&'a St::Item) -> bool> Future for NextIf<'_, St, F> { type Output = Option<St::Item>; }
pub struct NextIfEq<'a, St: Stream, T: ?Sized>;
impl<St: Stream, T: ?Sized> FusedFuture for NextIfEq<'_, St, T> where St::Item: PartialEq<T> {}
impl<St: Stream, T: ?Sized> Future for NextIfEq<'_, St, T> where St::Item: PartialEq<T> { type Output = Option<St::Item>; }
#[derive(Debug)] pub struct Once<Fut>;
impl<Fut: Future> Stream for Once<Fut> { type Item = Fut::Output; }
impl<Fut: Future> FusedStream for Once<Fut> {}
pub struct OrElse<St, Fut, F>;
impl<St: TryStream, Fut: TryFuture<Ok = St::Ok>, F: FnMut(St::Error) -> Fut> Stream for OrElse<St, Fut, F> { type Item = Result<St::Ok, Fut::Error>; }
impl<St: TryStream + FusedStream, Fut: TryFuture<Ok = St::Ok>, F: FnMut(St::Error) -> Fut> FusedStream for OrElse<St, Fut, F> {}
pub struct Peek<'a, St: Stream>;
impl<St: Stream> FusedFuture for Peek<'_, St> {}
impl<'a, St: Stream> Future for Peek<'a, St> { type Output = Option<&'a St::Item>; }
pub struct PeekMut<'a, St: Stream>;
impl<St: Stream> FusedFuture for PeekMut<'_, St> {}
impl<'a, St: Stream> Future for PeekMut<'a, St> { type Output = Option<&'a mut St::Item>; }
#[derive(Debug)] pub struct Peekable<St: Stream>;
impl<St: Stream> Peekable<St> {
    pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
    pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
    pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<'_, St>;
    pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>>;
    pub fn next_if<F: FnOnce(&St::Item) -> bool>(self: Pin<&mut Self>, func: F) -> NextIf<'_, St, F>;
    pub fn next_if_eq<'a, T: ?Sized>(self: Pin<&'a mut Self>, expected: &'a T) -> NextIfEq<'a, St, T> where St::Item: PartialEq<T>;
}
impl<St: Stream> FusedStream for Peekable<St> {}
impl<S: Stream> Stream for Peekable<S> { type Item = S::Item; }
#[derive(Debug)] pub struct Pending<T>;
impl<T> FusedStream for Pending<T> {}
impl<T> Stream for Pending<T> { type Item = T; }
impl<T> Clone for Pending<T> {}
pub struct PollFn<F>;
impl<F> Debug for PollFn<F> {}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> { type Item = T; }
#[derive(Clone, Debug)] pub struct PollImmediate<S>;
impl<T, S: Stream<Item = T>> Stream for PollImmediate<S> { type Item = Poll<T>; }
impl<S: Stream> FusedStream for PollImmediate<S> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum PollNext { Left, Right }
impl PollNext {
    pub fn toggle(&mut self) -> Self;
}
impl Default for PollNext {}
#[derive(Debug)] pub struct ReadyChunks<St: Stream>;
impl<St: Stream> Stream for ReadyChunks<St> { type Item = Vec<St::Item>; }
impl<St: Stream> FusedStream for ReadyChunks<St> {}
#[derive(Clone, Debug)] pub struct Repeat<T>;
impl<T: Clone> Stream for Repeat<T> { type Item = T; }
impl<T: Clone> FusedStream for Repeat<T> {}
#[derive(Clone, Debug)] pub struct RepeatWith<F>;
impl<A, F: FnMut() -> A> Stream for RepeatWith<F> { type Item = A; }
impl<A, F: FnMut() -> A> FusedStream for RepeatWith<F> {}
pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
impl<T, Item> Debug for ReuniteError<T, Item> {}
impl<T, Item> Display for ReuniteError<T, Item> {}
impl<T: any::Any, Item> error::Error for ReuniteError<T, Item> {}
pub struct Scan<St: Stream, S, Fut, F>;
impl<B, St: Stream, S, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, St::Item) -> Fut> Stream for Scan<St, S, Fut, F> { type Item = B; }
impl<B, St: FusedStream, S, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, St::Item) -> Fut> FusedStream for Scan<St, S, Fut, F> {}
#[derive(Debug)] pub struct Select<St1, St2>;
impl<St1: Stream, St2: Stream<Item = St1::Item>> FusedStream for Select<St1, St2> {}
impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Select<St1, St2> { type Item = St1::Item; }
#[derive(Debug)] pub struct SelectAll<St>;
impl<St: Stream + Unpin> SelectAll<St> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> select_all::Iter<'_, St>;
    pub fn iter_mut(&mut self) -> select_all::IterMut<'_, St>;
    pub fn clear(&mut self);
}
impl<St: Stream + Unpin> Default for SelectAll<St> {}
impl<St: Stream + Unpin> Stream for SelectAll<St> { type Item = St::Item; }
impl<St: Stream + Unpin> FusedStream for SelectAll<St> {}
impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {}
impl<St: Stream + Unpin> Extend<St> for SelectAll<St> {}
impl<St: Stream + Unpin> IntoIterator for SelectAll<St> { type Item = St; type IntoIter = select_all::IntoIter<St>; }
impl<'a, St: Stream + Unpin> IntoIterator for &'a SelectAll<St> { type Item = &'a St; type IntoIter = select_all::Iter<'a, St>; }
impl<'a, St: Stream + Unpin> IntoIterator for &'a mut SelectAll<St> { type Item = &'a mut St; type IntoIter = select_all::IterMut<'a, St>; }
#[derive(Debug)] pub struct SelectNextSome<'a, St: ?Sized>;
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for SelectNextSome<'_, St> {}
impl<St: ?Sized + FusedStream + Unpin> Future for SelectNextSome<'_, St> { type Output = St::Item; }
pub struct SelectWithStrategy<St1, St2, Clos, State>;
impl<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State> FusedStream for SelectWithStrategy<St1, St2, Clos, State> {}
impl<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State> Stream for SelectWithStrategy<St1, St2, Clos, State> { type Item = St1::Item; }
#[derive(Debug)] pub struct Skip<St>;
impl<St: FusedStream> FusedStream for Skip<St> {}
impl<St: Stream> Stream for Skip<St> { type Item = St::Item; }
pub struct SkipWhile<St: Stream, Fut, F>;
impl<St: FusedStream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> FusedStream for SkipWhile<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for SkipWhile<St, Fut, F> { type Item = St::Item; }
#[derive(Debug)] pub struct SplitSink<S, Item>;
impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}
impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}
impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
#[derive(Debug)] pub struct SplitStream<S>;
impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}
impl<S: Unpin> SplitStream<S> {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item>;
}
impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[provided] fn size_hint(&self) -> (usize, Option<usize>);
}
impl<S: ?Sized + Stream + Unpin> Stream for &mut S { type Item = S::Item; }
impl<P: DerefMut + Unpin> Stream for Pin<P> where P::Target: Stream { type Item = <P::Target as Stream>::Item; }
impl<S: ?Sized + Stream + Unpin> Stream for Box<S> { type Item = S::Item; }
impl<S: Stream> Stream for AssertUnwindSafe<S> { type Item = S::Item; }
pub trait StreamExt: Stream {
    #[provided] fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    #[provided] fn into_future(self) -> StreamFuture<Self> where Self: Sized + Unpin;
    #[provided] fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F> where Self: Sized;
    #[provided] fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    #[provided] fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self, Fut, F> where Self: Sized;
    #[provided] fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> FilterMap<Self, Fut, F> where Self: Sized;
    #[provided] fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Then<Self, Fut, F> where Self: Sized;
    #[provided] fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C> where Self: Sized;
    #[provided] fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> Unzip<Self, FromA, FromB> where Self: Sized + Stream<Item = (A, B)>;
    #[provided] fn concat(self) -> Concat<Self> where Self: Sized, Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    #[provided] fn count(self) -> Count<Self> where Self: Sized;
    #[provided] fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    #[provided] fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> Fold<Self, Fut, T, F> where Self: Sized;
    #[provided] fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Any<Self, Fut, F> where Self: Sized;
    #[provided] fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> All<Self, Fut, F> where Self: Sized;
    #[provided] fn flatten(self) -> Flatten<Self> where Self::Item: Stream, Self: Sized;
    #[provided] fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self> where Self::Item: Stream + Unpin, Self: Sized;
    #[provided] fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized;
    #[provided] fn flat_map_unordered<U: Stream + Unpin, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F> where Self: Sized;
    #[provided] fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F> where Self: Sized;
    #[provided] fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> SkipWhile<Self, Fut, F> where Self: Sized;
    #[provided] fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> TakeWhile<Self, Fut, F> where Self: Sized;
    #[provided] fn take_until<Fut: Future>(self, fut: Fut) -> TakeUntil<Self, Fut> where Self: Sized;
    #[provided] fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> ForEach<Self, Fut, F> where Self: Sized;
    #[provided] fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F> where Self: Sized;
    #[provided] fn take(self, n: usize) -> Take<Self> where Self: Sized;
    #[provided] fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    #[provided] fn fuse(self) -> Fuse<Self> where Self: Sized;
    #[provided] fn by_ref(&mut self) -> &mut Self;
    #[provided] fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    #[provided] fn boxed<'a>(self) -> BoxStream<'a, Self::Item> where Self: Sized + Send + 'a;
    #[provided] fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> where Self: Sized + 'a;
    #[provided] fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future, Self: Sized;
    #[provided] fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future, Self: Sized;
    #[provided] fn zip<St: Stream>(self, other: St) -> Zip<Self, St> where Self: Sized;
    #[provided] fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Chain<Self, St> where Self: Sized;
    #[provided] fn peekable(self) -> Peekable<Self> where Self: Sized;
    #[provided] fn chunks(self, capacity: usize) -> Chunks<Self> where Self: Sized;
    #[provided] fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self> where Self: Sized;
    #[provided] fn forward<S: Sink<Self::Ok, Error = Self::Error>>(self, sink: S) -> Forward<Self, S> where Self: TryStream + Sized;
    #[provided] fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item> + Sized;
    #[provided] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized;
    #[provided] fn left_stream<B: Stream<Item = Self::Item>>(self) -> Either<Self, B> where Self: Sized;
    #[provided] fn right_stream<B: Stream<Item = Self::Item>>(self) -> Either<B, Self> where Self: Sized;
    #[provided] fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> where Self: Unpin;
    #[provided] fn select_next_some(&mut self) -> SelectNextSome<'_, Self> where Self: Unpin + FusedStream;
}
impl<T: Stream + ?Sized> StreamExt for T {}
#[derive(Debug)] pub struct StreamFuture<St>;
impl<St: Stream + Unpin> FusedFuture for StreamFuture<St> {}
impl<St: Stream + Unpin> Future for StreamFuture<St> { type Output = (Option<St::Item>, St); }
#[derive(Debug)] pub struct Take<St>;
impl<St: Stream> Stream for Take<St> { type Item = St::Item; }
impl<St: FusedStream> FusedStream for Take<St> {}
pub struct TakeUntil<St: Stream, Fut: Future>;
impl<St: Stream, Fut: Future> TakeUntil<St, Fut> {
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}
impl<St: Stream, Fut: Future> Stream for TakeUntil<St, Fut> { type Item = St::Item; }
impl<St: Stream, Fut: Future> FusedStream for TakeUntil<St, Fut> {}
pub struct TakeWhile<St: Stream, Fut, F>;
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for TakeWhile<St, Fut, F> { type Item = St::Item; }
impl<St: FusedStream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> FusedStream for TakeWhile<St, Fut, F> {}
pub struct Then<St, Fut, F>;
impl<St: FusedStream, Fut: Future, F: FnMut(St::Item) -> Fut> FusedStream for Then<St, Fut, F> {}
impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> Stream for Then<St, Fut, F> { type Item = Fut::Output; }
pub struct TryAll<St, Fut, F>;
impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> FusedFuture for TryAll<St, Fut, F> {}
impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> Future for TryAll<St, Fut, F> { type Output = Result<bool, St::Error>; }
pub struct TryAny<St, Fut, F>;
impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> FusedFuture for TryAny<St, Fut, F> {}
impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> Future for TryAny<St, Fut, F> { type Output = Result<bool, St::Error>; }
#[derive(Debug)] pub struct TryBufferUnordered<St: TryStream>;
impl<St: TryStream> Stream for TryBufferUnordered<St> where St::Ok: TryFuture<Error = St::Error> { type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>; }
#[derive(Debug)] pub struct TryBuffered<St: TryStream> where St::Ok: TryFuture;
impl<St: TryStream> Stream for TryBuffered<St> where St::Ok: TryFuture<Error = St::Error> { type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>; }
#[derive(Debug)] pub struct TryChunks<St: TryStream>;
impl<St: TryStream> Stream for TryChunks<St> { type Item = Result<Vec<St::Ok>, TryChunksError<St::Ok, St::Error>>; }
impl<St: TryStream + FusedStream> FusedStream for TryChunks<St> {}
#[derive(PartialEq, Eq)] pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E: Debug> Debug for TryChunksError<T, E> {}
impl<T, E: Display> Display for TryChunksError<T, E> {}
impl<T, E: Debug + Display> error::Error for TryChunksError<T, E> {}
#[derive(Debug)] pub struct TryCollect<St, C>;
impl<St: TryStream + FusedStream, C: Default + Extend<St::Ok>> FusedFuture for TryCollect<St, C> {}
impl<St: TryStream, C: Default + Extend<St::Ok>> Future for TryCollect<St, C> { type Output = Result<C, St::Error>; }
#[derive(Debug)] pub struct TryConcat<St: TryStream>;
impl<St: TryStream> Future for TryConcat<St> where St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default { type Output = Result<St::Ok, St::Error>; }
pub struct TryFilter<St: TryStream, Fut, F>;
impl<St: TryStream + FusedStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut> FusedStream for TryFilter<St, Fut, F> {}
impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut> Stream for TryFilter<St, Fut, F> { type Item = Result<St::Ok, St::Error>; }
pub struct TryFilterMap<St, Fut, F>;
impl<St: TryStream + FusedStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut, T> FusedStream for TryFilterMap<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut, T> Stream for TryFilterMap<St, Fut, F> { type Item = Result<T, St::Error>; }
#[derive(Debug)] pub struct TryFlatten<St: TryStream>;
impl<St: TryStream + FusedStream> FusedStream for TryFlatten<St> where St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {}
impl<St: TryStream> Stream for TryFlatten<St> where St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> { type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>; }
pub struct TryFlattenUnordered<St: TryStream> where St::Ok: TryStream + Unpin, <St::Ok as TryStream>::Error: From<St::Error>;
impl<St: TryStream> Stream for TryFlattenUnordered<St> where St::Ok: TryStream + Unpin, <St::Ok as TryStream>::Error: From<St::Error> { type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>; }
impl<St: TryStream + FusedStream> FusedStream for TryFlattenUnordered<St> where St::Ok: TryStream + Unpin, <St::Ok as TryStream>::Error: From<St::Error> {}
pub struct TryFold<St, Fut, T, F>;
impl<St: TryStream, Fut: TryFuture<Ok = T, Error = St::Error>, T, F: FnMut(T, St::Ok) -> Fut> FusedFuture for TryFold<St, Fut, T, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = T, Error = St::Error>, T, F: FnMut(T, St::Ok) -> Fut> Future for TryFold<St, Fut, T, F> { type Output = Result<T, St::Error>; }
pub struct TryForEach<St, Fut, F>;
impl<St: TryStream, Fut: TryFuture<Ok = (), Error = St::Error>, F: FnMut(St::Ok) -> Fut> Future for TryForEach<St, Fut, F> { type Output = Result<(), St::Error>; }
pub struct TryForEachConcurrent<St, Fut, F>;
impl<St: TryStream, Fut: Future<Output = Result<(), St::Error>>, F: FnMut(St::Ok) -> Fut> FusedFuture for TryForEachConcurrent<St, Fut, F> {}
impl<St: TryStream, Fut: Future<Output = Result<(), St::Error>>, F: FnMut(St::Ok) -> Fut> Future for TryForEachConcurrent<St, Fut, F> { type Output = Result<(), St::Error>; }
#[derive(Debug)] pub struct TryNext<'a, St: ?Sized>;
impl<St: ?Sized + TryStream + Unpin + FusedStream> FusedFuture for TryNext<'_, St> {}
impl<St: ?Sized + TryStream + Unpin> Future for TryNext<'_, St> { type Output = Result<Option<St::Ok>, St::Error>; }
#[derive(Debug)] pub struct TryReadyChunks<St: TryStream>;
impl<St: TryStream> Stream for TryReadyChunks<St> { type Item = Result<Vec<St::Ok>, TryReadyChunksError<St::Ok, St::Error>>; }
impl<St: TryStream + FusedStream> FusedStream for TryReadyChunks<St> {}
#[derive(PartialEq, Eq)] pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E: Debug> Debug for TryReadyChunksError<T, E> {}
impl<T, E: Display> Display for TryReadyChunksError<T, E> {}
impl<T, E: Debug + Display> error::Error for TryReadyChunksError<T, E> {}
pub struct TrySkipWhile<St: TryStream, Fut, F>;
impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TrySkipWhile<St, Fut, F> { type Item = Result<St::Ok, St::Error>; }
impl<St: TryStream + FusedStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> FusedStream for TrySkipWhile<St, Fut, F> {}
pub trait TryStream: Stream {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
impl<S: ?Sized + Stream<Item = Result<T, E>>, T, E> TryStream for S { type Ok = T; type Error = E; }
pub trait TryStreamExt: TryStream {
    #[provided] fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    #[provided] fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F> where Self: Sized;
    #[provided] fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> MapErr<Self, F> where Self: Sized;
    #[provided] fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Sized;
    #[provided] fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F> where Self: Sized;
    #[provided] fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> InspectOk<Self, F> where Self: Sized;
    #[provided] fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> InspectErr<Self, F> where Self: Sized;
    #[provided] fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    #[provided] fn try_next(&mut self) -> TryNext<'_, Self> where Self: Unpin;
    #[provided] fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> TryForEach<Self, Fut, F> where Self: Sized;
    #[provided] fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TrySkipWhile<Self, Fut, F> where Self: Sized;
    #[provided] fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TryTakeWhile<Self, Fut, F> where Self: Sized;
    #[provided] fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F> where Self: Sized;
    #[provided] fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C> where Self: Sized;
    #[provided] fn try_chunks(self, capacity: usize) -> TryChunks<Self> where Self: Sized;
    #[provided] fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self> where Self: Sized;
    #[provided] fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TryFilter<Self, Fut, F> where Self: Sized;
    #[provided] fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> TryFilterMap<Self, Fut, F> where Self: Sized;
    #[provided] fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self> where Self::Ok: TryStream + Unpin, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    #[provided] fn try_flatten(self) -> TryFlatten<Self> where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    #[provided] fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> TryFold<Self, Fut, T, F> where Self: Sized;
    #[provided] fn try_concat(self) -> TryConcat<Self> where Self: Sized, Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    #[provided] fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    #[provided] fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    #[provided] fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>> where Self: Unpin;
    #[provided] fn into_async_read(self) -> IntoAsyncRead<Self> where Self: Sized + TryStreamExt<Error = io::Error>, Self::Ok: AsRef<[u8]>;
    #[provided] fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> TryAll<Self, Fut, F> where Self: Sized;
    #[provided] fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> TryAny<Self, Fut, F> where Self: Sized;
}
impl<S: ?Sized + TryStream> TryStreamExt for S {}
pub struct TryTakeWhile<St: TryStream, Fut, F>;
impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TryTakeWhile<St, Fut, F> { type Item = Result<St::Ok, St::Error>; }
impl<St: TryStream + FusedStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> FusedStream for TryTakeWhile<St, Fut, F> {}
pub struct TryUnfold<T, F, Fut>;
impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> { type Item = Result<Item, Fut::Error>; }
pub struct Unfold<T, F, Fut>;
impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> FusedStream for Unfold<T, F, Fut> {}
impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> { type Item = Item; }
#[derive(Debug)] pub struct Unzip<St, FromA, FromB>;
impl<St: FusedStream<Item = (A, B)>, A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>> FusedFuture for Unzip<St, FromA, FromB> {}
impl<St: Stream<Item = (A, B)>, A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>> Future for Unzip<St, FromA, FromB> { type Output = (FromA, FromB); }
#[derive(Debug)] pub struct Zip<St1: Stream, St2: Stream>;
impl<St1: Stream, St2: Stream> FusedStream for Zip<St1, St2> {}
impl<St1: Stream, St2: Stream> Stream for Zip<St1, St2> { type Item = (St1::Item, St2::Item); }
pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle);
pub fn empty<T>() -> Empty<T>;
pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F>;
pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S>;
pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
pub fn select<St1: Stream, St2: Stream<Item = St1::Item>>(stream1: St1, stream2: St2) -> Select<St1, St2>;
pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> where I::Item: Stream + Unpin;
pub fn select_with_strategy<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default>(stream1: St1, stream2: St2, which: Clos) -> SelectWithStrategy<St1, St2, Clos, State>;
pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>;
pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Unfold<T, F, Fut>;

pub mod futures_unordered {
    use std::pin::Pin;
    pub use futures::stream::FuturesUnordered;

    #[derive(Debug)] pub struct IntoIter<Fut: Unpin>;
    impl<Fut: Unpin> Iterator for IntoIter<Fut> { type Item = Fut; }
    impl<Fut: Unpin> ExactSizeIterator for IntoIter<Fut> {}
    #[derive(Debug)] pub struct Iter<'a, Fut: Unpin>;
    impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> { type Item = &'a Fut; }
    impl<Fut: Unpin> ExactSizeIterator for Iter<'_, Fut> {}
    #[derive(Debug)] pub struct IterMut<'a, Fut: Unpin>;
    impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> { type Item = &'a mut Fut; }
    impl<Fut: Unpin> ExactSizeIterator for IterMut<'_, Fut> {}
    #[derive(Debug)] pub struct IterPinMut<'a, Fut>;
    impl<'a, Fut> Iterator for IterPinMut<'a, Fut> { type Item = Pin<&'a mut Fut>; }
    impl<Fut> ExactSizeIterator for IterPinMut<'_, Fut> {}
    #[derive(Debug)] pub struct IterPinRef<'a, Fut>;
    impl<'a, Fut> Iterator for IterPinRef<'a, Fut> { type Item = Pin<&'a Fut>; }
    impl<Fut> ExactSizeIterator for IterPinRef<'_, Fut> {}
}

pub mod select_all {
    use futures::stream::Stream;
    pub use futures::stream::{SelectAll, select_all};

    #[derive(Debug)] pub struct IntoIter<St: Unpin>;
    impl<St: Stream + Unpin> Iterator for IntoIter<St> { type Item = St; }
    impl<St: Stream + Unpin> ExactSizeIterator for IntoIter<St> {}
    #[derive(Debug)] pub struct Iter<'a, St: Unpin>;
    impl<'a, St: Stream + Unpin> Iterator for Iter<'a, St> { type Item = &'a St; }
    impl<St: Stream + Unpin> ExactSizeIterator for Iter<'_, St> {}
    #[derive(Debug)] pub struct IterMut<'a, St: Unpin>;
    impl<'a, St: Stream + Unpin> Iterator for IterMut<'a, St> { type Item = &'a mut St; }
    impl<St: Stream + Unpin> ExactSizeIterator for IterMut<'_, St> {}
}
