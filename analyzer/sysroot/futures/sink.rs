// Where values are sent to.

use futures::future::Either;
use futures::stream::{FusedStream, Stream, TryStream};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)] pub struct Buffer<Si, Item>;
impl<S: Sink<Item> + Stream, Item> Stream for Buffer<S, Item> { type Item = S::Item; }
impl<S: Sink<Item> + FusedStream, Item> FusedStream for Buffer<S, Item> {}
impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> { type Error = Si::Error; }
#[derive(Debug)] pub struct Close<'a, Si: ?Sized, Item>;
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Close<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[derive(Debug)] pub struct Drain<T>;
impl<T> Clone for Drain<T> {}
impl<T> Sink<T> for Drain<T> { type Error = Infallible; }
#[derive(Debug)] pub struct Fanout<Si1, Si2>;
impl<Si1: Sink<Item>, Si2: Sink<Item, Error = Si1::Error>, Item: Clone> Sink<Item> for Fanout<Si1, Si2> { type Error = Si1::Error; }
#[derive(Debug)] pub struct Feed<'a, Si: ?Sized, Item>;
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Feed<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[derive(Debug)] pub struct Flush<'a, Si: ?Sized, Item>;
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Flush<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[derive(Debug)] pub struct Send<'a, Si: ?Sized, Item>;
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Send<'_, Si, Item> { type Output = Result<(), Si::Error>; }
pub struct SendAll<'a, Si: ?Sized, St: ?Sized + TryStream>;
impl<Si: Sink<Ok, Error = Error> + Unpin + ?Sized, St: Stream<Item = Result<Ok, Error>> + Unpin + ?Sized, Ok, Error> Future for SendAll<'_, Si, St> { type Output = Result<(), Error>; }
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}
impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for &mut S { type Error = S::Error; }
impl<P: DerefMut + Unpin, Item> Sink<Item> for Pin<P> where P::Target: Sink<Item> { type Error = <P::Target as Sink<Item>>::Error; }
impl<T> Sink<T> for Vec<T> { type Error = Infallible; }
impl<T> Sink<T> for VecDeque<T> { type Error = Infallible; }
impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for Box<S> { type Error = S::Error; }
#[derive(Debug)] pub struct SinkErrInto<Si: Sink<Item>, Item, E>;
impl<Si: Sink<Item>, Item, E> Sink<Item> for SinkErrInto<Si, Item, E> where Si::Error: Into<E> { type Error = E; }
impl<S: Sink<Item> + Stream, Item, E> Stream for SinkErrInto<S, Item, E> where S::Error: Into<E> { type Item = S::Item; }
impl<S: Sink<Item> + FusedStream, Item, E> FusedStream for SinkErrInto<S, Item, E> where S::Error: Into<E> {}
pub trait SinkExt<Item>: Sink<Item> {
    #[provided] fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Self::Error>>(self, f: F) -> With<Self, Item, U, Fut, F> where Self: Sized;
    #[provided] fn with_flat_map<U, St: Stream<Item = Result<Item, Self::Error>>, F: FnMut(U) -> St>(self, f: F) -> WithFlatMap<Self, Item, U, St, F> where Self: Sized;
    #[provided] fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> SinkMapErr<Self, F> where Self: Sized;
    #[provided] fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E> where Self: Sized, Self::Error: Into<E>;
    #[provided] fn buffer(self, capacity: usize) -> Buffer<Self, Item> where Self: Sized;
    #[provided] fn close(&mut self) -> Close<'_, Self, Item> where Self: Unpin;
    #[provided] fn fanout<Si: Sink<Item, Error = Self::Error>>(self, other: Si) -> Fanout<Self, Si> where Self: Sized, Item: Clone;
    #[provided] fn flush(&mut self) -> Flush<'_, Self, Item> where Self: Unpin;
    #[provided] fn send(&mut self, item: Item) -> Send<'_, Self, Item> where Self: Unpin;
    #[provided] fn feed(&mut self, item: Item) -> Feed<'_, Self, Item> where Self: Unpin;
    #[provided] fn send_all<'a, St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin + ?Sized>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St> where Self: Unpin;
    #[provided] fn left_sink<Si2: Sink<Item, Error = Self::Error>>(self) -> Either<Self, Si2> where Self: Sized;
    #[provided] fn right_sink<Si1: Sink<Item, Error = Self::Error>>(self) -> Either<Si1, Self> where Self: Sized;
    #[provided] fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    #[provided] fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> where Self: Unpin;
    #[provided] fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    #[provided] fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
}
impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}
#[derive(Clone, Debug)] pub struct SinkMapErr<Si, F>;
impl<Si: Sink<Item>, F: FnOnce(Si::Error) -> E, E, Item> Sink<Item> for SinkMapErr<Si, F> { type Error = E; }
impl<S: Stream, F> Stream for SinkMapErr<S, F> { type Item = S::Item; }
impl<S: FusedStream, F> FusedStream for SinkMapErr<S, F> {}
#[derive(Debug)] pub struct Unfold<T, F, R>;
impl<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E> Sink<Item> for Unfold<T, F, R> { type Error = E; }
pub struct With<Si, Item, U, Fut, F>;
impl<Si: Clone, Item, U, Fut: Clone, F: Clone> Clone for With<Si, Item, U, Fut, F> {}
impl<S: Stream + Sink<Item>, Item, U, Fut: Future, F: FnMut(U) -> Fut> Stream for With<S, Item, U, Fut, F> { type Item = S::Item; }
impl<S: FusedStream + Sink<Item>, Item, U, Fut: Future, F: FnMut(U) -> Fut> FusedStream for With<S, Item, U, Fut, F> {}
impl<Si: Sink<Item>, Item, U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Si::Error>> Sink<U> for With<Si, Item, U, Fut, F> { type Error = E; }
pub struct WithFlatMap<Si, Item, U, St, F>;
impl<S: Stream + Sink<Item>, Item, U, St: Stream<Item = Result<Item, S::Error>>, F: FnMut(U) -> St> Stream for WithFlatMap<S, Item, U, St, F> { type Item = S::Item; }
impl<S: FusedStream + Sink<Item>, Item, U, St: Stream<Item = Result<Item, S::Error>>, F: FnMut(U) -> St> FusedStream for WithFlatMap<S, Item, U, St, F> {}
impl<Si: Sink<Item>, Item, U, St: Stream<Item = Result<Item, Si::Error>>, F: FnMut(U) -> St> Sink<U> for WithFlatMap<Si, Item, U, St, F> { type Error = Si::Error; }
pub fn drain<T>() -> Drain<T>;
pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E>(init: T, function: F) -> Unfold<T, F, R>;
