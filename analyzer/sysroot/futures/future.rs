// Futures and their combinators.

use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures::never::Never;
use futures::sink::Sink;
use futures::stream::{FusedStream, Stream, TryStream};
use std::any::Any;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hasher;
use std::ops::DerefMut;
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::future::Future;

#[derive(Clone, Debug)] pub struct AbortHandle;
impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}
#[derive(Debug)] pub struct AbortRegistration;
impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}
#[derive(Clone, Debug)] pub struct Abortable<T>;
impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}
impl<Fut: Future> Future for Abortable<Fut> { type Output = Result<Fut::Output, Aborted>; }
impl<St: Stream> Stream for Abortable<St> { type Item = St::Item; }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Aborted;
impl Display for Aborted {}
impl Error for Aborted {}
pub struct AlwaysReady<T, F: Fn() -> T>;
impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T> FusedFuture for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T> Future for AlwaysReady<T, F> { type Output = T; }
pub struct AndThen<Fut1, Fut2, F>;
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F: FnOnce(Fut1::Ok) -> Fut2> Future for AndThen<Fut1, Fut2, F> { type Output = Result<Fut2::Ok, Fut2::Error>; }
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F: FnOnce(Fut1::Ok) -> Fut2> FusedFuture for AndThen<Fut1, Fut2, F> {}
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
#[derive(Debug)] pub struct CatchUnwind<Fut>;
impl<Fut: Future + UnwindSafe> Future for CatchUnwind<Fut> { type Output = Result<Fut::Output, Box<dyn Any + Send>>; }
#[derive(Clone, Debug)] pub enum Either<A, B> { Left(A), Right(B) }
impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}
impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> { type Output = A::Output; }
impl<A: FusedFuture, B: FusedFuture<Output = A::Output>> FusedFuture for Either<A, B> {}
impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> { type Item = A::Item; }
impl<A: FusedStream, B: FusedStream<Item = A::Item>> FusedStream for Either<A, B> {}
impl<A: Sink<Item>, B: Sink<Item, Error = A::Error>, Item> Sink<Item> for Either<A, B> { type Error = A::Error; }
impl<A: AsyncRead, B: AsyncRead> AsyncRead for Either<A, B> {}
impl<A: AsyncWrite, B: AsyncWrite> AsyncWrite for Either<A, B> {}
impl<A: AsyncSeek, B: AsyncSeek> AsyncSeek for Either<A, B> {}
impl<A: AsyncBufRead, B: AsyncBufRead> AsyncBufRead for Either<A, B> {}
pub struct ErrInto<Fut, E>;
impl<Fut: TryFuture, E> Future for ErrInto<Fut, E> where Fut::Error: Into<E> { type Output = Result<Fut::Ok, E>; }
impl<Fut: TryFuture, E> FusedFuture for ErrInto<Fut, E> where Fut::Error: Into<E> {}
pub struct Flatten<F: Future>;
impl<F: Future> Future for Flatten<F> where F::Output: Future { type Output = <F::Output as Future>::Output; }
impl<F: Future> FusedFuture for Flatten<F> where F::Output: Future {}
pub struct FlattenSink<Fut, Si>;
impl<Fut: TryFuture, Item> Sink<Item> for FlattenSink<Fut, Fut::Ok> where Fut::Ok: Sink<Item, Error = Fut::Error> { type Error = Fut::Error; }
pub struct FlattenStream<F: Future>;
impl<F: Future> Stream for FlattenStream<F> where F::Output: Stream { type Item = <F::Output as Stream>::Item; }
impl<F: Future> FusedStream for FlattenStream<F> where F::Output: Stream {}
#[derive(Debug)] pub struct Fuse<Fut>;
impl<Fut: Future> Fuse<Fut> {
    pub fn terminated() -> Self;
}
impl<Fut: Future> FusedFuture for Fuse<Fut> {}
impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }
pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}
impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}
impl<P: DerefMut + Unpin> FusedFuture for Pin<P> where P::Target: FusedFuture {}
impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for Box<F> {}
impl<F: FusedFuture> FusedFuture for AssertUnwindSafe<F> {}
pub trait FutureExt: Future {
    #[provided] fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Map<Self, F> where Self: Sized;
    #[provided] fn map_into<U>(self) -> MapInto<Self, U> where Self::Output: Into<U>, Self: Sized;
    #[provided] fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Then<Self, Fut, F> where Self: Sized;
    #[provided] fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B> where Self: Sized;
    #[provided] fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self> where Self: Sized;
    #[provided] fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    #[provided] fn flatten(self) -> Flatten<Self> where Self::Output: Future, Self: Sized;
    #[provided] fn flatten_stream(self) -> FlattenStream<Self> where Self::Output: Stream, Self: Sized;
    #[provided] fn fuse(self) -> Fuse<Self> where Self: Sized;
    #[provided] fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Inspect<Self, F> where Self: Sized;
    #[provided] fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    #[provided] fn shared(self) -> Shared<Self> where Self: Sized, Self::Output: Clone;
    #[provided] fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) where Self: Sized;
    #[provided] fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> where Self: Sized + Send + 'a;
    #[provided] fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> where Self: Sized + 'a;
    #[provided] fn unit_error(self) -> UnitError<Self> where Self: Sized;
    #[provided] fn never_error(self) -> NeverError<Self> where Self: Sized;
    #[provided] fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    #[provided] fn now_or_never(self) -> Option<Self::Output> where Self: Sized;
}
impl<T: Future + ?Sized> FutureExt for T {}
pub struct FutureObj<'a, T>;
impl<T> Future for FutureObj<'_, T> { type Output = T; }
pub struct Inspect<Fut, F>;
impl<Fut: Future, F: FnOnce(&Fut::Output)> Future for Inspect<Fut, F> { type Output = Fut::Output; }
impl<Fut: Future, F: FnOnce(&Fut::Output)> FusedFuture for Inspect<Fut, F> {}
pub struct InspectErr<Fut, F>;
impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> Future for InspectErr<Fut, F> { type Output = Result<Fut::Ok, Fut::Error>; }
impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> FusedFuture for InspectErr<Fut, F> {}
pub struct InspectOk<Fut, F>;
impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> Future for InspectOk<Fut, F> { type Output = Result<Fut::Ok, Fut::Error>; }
impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> FusedFuture for InspectOk<Fut, F> {}
#[derive(Debug)] pub struct IntoFuture<Fut>;
impl<Fut: TryFuture + FusedFuture> FusedFuture for IntoFuture<Fut> {}
impl<Fut: TryFuture> Future for IntoFuture<Fut> { type Output = Result<Fut::Ok, Fut::Error>; }
pub struct IntoStream<F>;
impl<F: Future> Stream for IntoStream<F> { type Item = F::Output; }
impl<F: Future> FusedStream for IntoStream<F> {}
pub struct Join<Fut1: Future, Fut2: Future>;
impl<Fut1: FusedFuture, Fut2: FusedFuture> FusedFuture for Join<Fut1, Fut2> {}
impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> { type Output = (Fut1::Output, Fut2::Output); }
pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future>;
impl<Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture> FusedFuture for Join3<Fut1, Fut2, Fut3> {}
impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> { type Output = (Fut1::Output, Fut2::Output, Fut3::Output); }
pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>;
impl<Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture> FusedFuture for Join4<Fut1, Fut2, Fut3, Fut4> {}
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> { type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output); }
pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>;
impl<Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture, Fut5: FusedFuture> FusedFuture for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {}
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> { type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output); }
pub struct JoinAll<F: Future>;
impl<F: Future> Future for JoinAll<F> { type Output = Vec<F::Output>; }
impl<F: Future> FromIterator<F> for JoinAll<F> {}
#[derive(Debug)] pub struct Lazy<F>;
impl<F: FnOnce(&mut Context<'_>) -> R, R> FusedFuture for Lazy<F> {}
impl<F: FnOnce(&mut Context<'_>) -> R, R> Future for Lazy<F> { type Output = R; }
pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
pub struct LocalFutureObj<'a, T>;
impl<T> Future for LocalFutureObj<'_, T> { type Output = T; }
impl<T> Drop for LocalFutureObj<'_, T> {}
pub struct Map<Fut, F>;
impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> Future for Map<Fut, F> { type Output = T; }
impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> FusedFuture for Map<Fut, F> {}
pub struct MapErr<Fut, F>;
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> E, E> Future for MapErr<Fut, F> { type Output = Result<Fut::Ok, E>; }
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> E, E> FusedFuture for MapErr<Fut, F> {}
pub struct MapInto<Fut, T>;
impl<Fut: Future, T> Future for MapInto<Fut, T> where Fut::Output: Into<T> { type Output = T; }
impl<Fut: Future, T> FusedFuture for MapInto<Fut, T> where Fut::Output: Into<T> {}
pub struct MapOk<Fut, F>;
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, T> Future for MapOk<Fut, F> { type Output = Result<T, Fut::Error>; }
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, T> FusedFuture for MapOk<Fut, F> {}
pub struct MapOkOrElse<Fut, F, G>;
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T, T> Future for MapOkOrElse<Fut, F, G> { type Output = T; }
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T, T> FusedFuture for MapOkOrElse<Fut, F, G> {}
#[derive(Debug)] pub enum MaybeDone<Fut: Future> { Future(Fut), Done(Fut::Output), Gone }
impl<Fut: Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
}
impl<Fut: Future> FusedFuture for MaybeDone<Fut> {}
impl<Fut: Future> Future for MaybeDone<Fut> { type Output = (); }
pub struct NeverError<Fut>;
impl<Fut: Future> Future for NeverError<Fut> { type Output = Result<Fut::Output, Never>; }
impl<Fut: Future> FusedFuture for NeverError<Fut> {}
pub struct OkInto<Fut, E>;
impl<Fut: TryFuture, E> Future for OkInto<Fut, E> where Fut::Ok: Into<E> { type Output = Result<E, Fut::Error>; }
impl<Fut: TryFuture, E> FusedFuture for OkInto<Fut, E> where Fut::Ok: Into<E> {}
#[derive(Clone, Debug)] pub struct OptionFuture<F>;
impl<F> Default for OptionFuture<F> {}
impl<F: Future> Future for OptionFuture<F> { type Output = Option<F::Output>; }
impl<F: FusedFuture> FusedFuture for OptionFuture<F> {}
impl<T> From<Option<T>> for OptionFuture<T> {}
pub struct OrElse<Fut1, Fut2, F>;
impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F: FnOnce(Fut1::Error) -> Fut2> Future for OrElse<Fut1, Fut2, F> { type Output = Result<Fut2::Ok, Fut2::Error>; }
impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F: FnOnce(Fut1::Error) -> Fut2> FusedFuture for OrElse<Fut1, Fut2, F> {}
#[derive(Debug)] pub struct Pending<T>;
impl<T> FusedFuture for Pending<T> {}
impl<T> Future for Pending<T> { type Output = T; }
impl<T> Clone for Pending<T> {}
pub struct PollFn<F>;
impl<F> Debug for PollFn<F> {}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }
#[derive(Clone, Debug)] pub struct PollImmediate<T>;
impl<T, F: Future<Output = T>> Future for PollImmediate<F> { type Output = Option<T>; }
impl<T: Future> FusedFuture for PollImmediate<T> {}
impl<T, F: Future<Output = T>> Stream for PollImmediate<F> { type Item = Poll<T>; }
#[derive(Clone, Debug)] pub struct Ready<T>;
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> FusedFuture for Ready<T> {}
impl<T> Future for Ready<T> { type Output = T; }
#[derive(Debug)] pub struct Remote<Fut: Future>;
impl<Fut: Future> Future for Remote<Fut> { type Output = (); }
#[derive(Debug)] pub struct RemoteHandle<T>;
impl<T> RemoteHandle<T> {
    pub fn forget(self);
}
impl<T: 'static> Future for RemoteHandle<T> { type Output = T; }
#[derive(Debug)] pub struct Select<A, B>;
impl<A: Future + Unpin, B: Future + Unpin> Future for Select<A, B> { type Output = Either<(A::Output, B), (B::Output, A)>; }
impl<A: Future + Unpin, B: Future + Unpin> FusedFuture for Select<A, B> {}
#[derive(Debug)] pub struct SelectAll<Fut>;
impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}
impl<Fut: Future + Unpin> Future for SelectAll<Fut> { type Output = (Fut::Output, usize, Vec<Fut>); }
impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}
#[derive(Debug)] pub struct SelectOk<Fut>;
impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> { type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>; }
impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}
pub struct Shared<Fut: Future>;
impl<Fut: Future> Shared<Fut> {
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
    pub fn ptr_eq(&self, rhs: &Self) -> bool;
}
impl<Fut: Future> Debug for Shared<Fut> {}
impl<Fut: Future> FusedFuture for Shared<Fut> where Fut::Output: Clone {}
impl<Fut: Future> Future for Shared<Fut> where Fut::Output: Clone { type Output = Fut::Output; }
impl<Fut: Future> Clone for Shared<Fut> {}
impl<Fut: Future> Drop for Shared<Fut> {}
pub struct Then<Fut1, Fut2, F>;
impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> Future for Then<Fut1, Fut2, F> { type Output = Fut2::Output; }
impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> FusedFuture for Then<Fut1, Fut2, F> {}
pub struct TryFlatten<Fut1, Fut2>;
impl<Fut: TryFuture> Future for TryFlatten<Fut, Fut::Ok> where Fut::Ok: TryFuture<Error = Fut::Error> { type Output = Result<<Fut::Ok as TryFuture>::Ok, Fut::Error>; }
impl<Fut: TryFuture> FusedFuture for TryFlatten<Fut, Fut::Ok> where Fut::Ok: TryFuture<Error = Fut::Error> {}
pub struct TryFlattenStream<Fut: TryFuture>;
impl<Fut: TryFuture> Stream for TryFlattenStream<Fut> where Fut::Ok: TryStream<Error = Fut::Error> { type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>; }
impl<Fut: TryFuture> FusedStream for TryFlattenStream<Fut> where Fut::Ok: TryStream<Error = Fut::Error> {}
pub trait TryFuture: Future {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}
impl<F: ?Sized + Future<Output = Result<T, E>>, T, E> TryFuture for F { type Ok = T; type Error = E; }
pub trait TryFutureExt: TryFuture {
    #[provided] fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok> where Self::Ok: Sink<Item, Error = Self::Error>, Self: Sized;
    #[provided] fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F> where Self: Sized;
    #[provided] fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> MapOkOrElse<Self, F, E> where Self: Sized;
    #[provided] fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> MapErr<Self, F> where Self: Sized;
    #[provided] fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    #[provided] fn ok_into<U>(self) -> OkInto<Self, U> where Self: Sized, Self::Ok: Into<U>;
    #[provided] fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F> where Self: Sized;
    #[provided] fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F> where Self: Sized;
    #[provided] fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> InspectOk<Self, F> where Self: Sized;
    #[provided] fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> InspectErr<Self, F> where Self: Sized;
    #[provided] fn try_flatten(self) -> TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    #[provided] fn try_flatten_stream(self) -> TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error>, Self: Sized;
    #[provided] fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> UnwrapOrElse<Self, F> where Self: Sized;
    #[provided] fn into_future(self) -> IntoFuture<Self> where Self: Sized;
    #[provided] fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>> where Self: Unpin;
}
impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}
pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture>;
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>> Future for TryJoin<Fut1, Fut2> { type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>; }
pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture>;
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>> Future for TryJoin3<Fut1, Fut2, Fut3> { type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>; }
pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture>;
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> { type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>; }
pub struct TryJoin5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture>;
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> { type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>; }
pub struct TryJoinAll<F: TryFuture>;
impl<F: TryFuture> Future for TryJoinAll<F> { type Output = Result<Vec<F::Ok>, F::Error>; }
impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {}
#[derive(Debug)] pub enum TryMaybeDone<Fut: TryFuture> { Future(Fut), Done(Fut::Ok), Gone }
impl<Fut: TryFuture> TryMaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
}
impl<Fut: TryFuture> FusedFuture for TryMaybeDone<Fut> {}
impl<Fut: TryFuture> Future for TryMaybeDone<Fut> { type Output = Result<(), Fut::Error>; }
#[derive(Debug)] pub struct TrySelect<A, B>;
impl<A: TryFuture + Unpin, B: TryFuture + Unpin> Future for TrySelect<A, B> { type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>; }
pub struct UnitError<Fut>;
impl<Fut: Future> Future for UnitError<Fut> { type Output = Result<Fut::Output, ()>; }
impl<Fut: Future> FusedFuture for UnitError<Fut> {}
pub struct UnwrapOrElse<Fut, F>;
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> Future for UnwrapOrElse<Fut, F> { type Output = Fut::Ok; }
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> FusedFuture for UnwrapOrElse<Fut, F> {}
pub struct WeakShared<Fut: Future>;
impl<Fut: Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}
impl<Fut: Future> Clone for WeakShared<Fut> {}
impl<Fut: Future> Debug for WeakShared<Fut> {}
pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);
pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;
pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>;
pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>;
pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4>;
pub fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>;
pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> where I::Item: Future;
pub fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> Lazy<F>;
pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;
pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;
pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;
pub fn ready<T>(t: T) -> Ready<T>;
pub fn select<A: Future + Unpin, B: Future + Unpin>(future1: A, future2: B) -> Select<A, B>;
pub fn select_all<I: IntoIterator>(iter: I) -> SelectAll<I::Item> where I::Item: Future + Unpin;
pub fn select_ok<I: IntoIterator>(iter: I) -> SelectOk<I::Item> where I::Item: TryFuture + Unpin;
pub fn try_join<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>;
pub fn try_join3<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>;
pub fn try_join4<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>;
pub fn try_join5<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>;
pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> where I::Item: TryFuture;
pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;
pub fn try_select<A: TryFuture + Unpin, B: TryFuture + Unpin>(future1: A, future2: B) -> TrySelect<A, B>;
