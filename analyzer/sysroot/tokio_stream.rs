// Streams over what tokio has, and their adaptors: tokio-stream 0.1.

use std::{error, io};
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Display;
use std::hash::Hash;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;
use tokio_stream::adapters::{Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout, TimeoutRepeating};
use tokio_stream::stream_ext::{AllFuture, AnyFuture, Collect, FoldFuture, Next, Throttle, TryNext};
pub use futures::stream::Stream;

#[derive(Debug, PartialEq, Eq)] pub struct Elapsed;
impl Display for Elapsed {}
impl error::Error for Elapsed {}
impl From<Elapsed> for io::Error {}
#[derive(Debug)] pub struct Empty<T>;
impl<T> Stream for Empty<T> { type Item = T; }
pub trait FromStream<T> {}
impl FromStream<()> for () {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<T> FromStream<T> for Vec<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T, U: FromStream<T>, E> FromStream<Result<T, E>> for Result<U, E> {}
#[derive(Debug)] pub struct Iter<I>;
impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
#[derive(Debug)] pub struct Once<T>;
impl<T> Stream for Once<T> { type Item = T; }
#[derive(Debug)] pub struct Pending<T>;
impl<T> Stream for Pending<T> { type Item = T; }
pub trait StreamExt: Stream {
    #[provided] fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    #[provided] fn try_next<T, E>(&mut self) -> TryNext<'_, Self> where Self: Stream<Item = Result<T, E>> + Unpin;
    #[provided] fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F> where Self: Sized;
    #[provided] fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> MapWhile<Self, F> where Self: Sized;
    #[provided] fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> Then<Self, Fut, F> where Self: Sized;
    #[provided] fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Merge<Self, U> where Self: Sized;
    #[provided] fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self, F> where Self: Sized;
    #[provided] fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> FilterMap<Self, F> where Self: Sized;
    #[provided] fn fuse(self) -> Fuse<Self> where Self: Sized;
    #[provided] fn take(self, n: usize) -> Take<Self> where Self: Sized;
    #[provided] fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> TakeWhile<Self, F> where Self: Sized;
    #[provided] fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    #[provided] fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> SkipWhile<Self, F> where Self: Sized;
    #[provided] fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> AllFuture<'_, Self, F> where Self: Unpin;
    #[provided] fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> AnyFuture<'_, Self, F> where Self: Unpin;
    #[provided] fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U> where Self: Sized;
    #[provided] fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> FoldFuture<Self, B, F> where Self: Sized;
    #[provided] fn collect<T: FromStream<Self::Item>>(self) -> Collect<Self, T> where Self: Sized;
    #[provided] fn timeout(self, duration: Duration) -> Timeout<Self> where Self: Sized;
    #[provided] fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> where Self: Sized;
    #[provided] fn throttle(self, duration: Duration) -> Throttle<Self> where Self: Sized;
    #[provided] fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> where Self: Sized;
    #[provided] fn peekable(self) -> Peekable<Self> where Self: Sized;
}
impl<St: Stream + ?Sized> StreamExt for St {}
#[derive(Debug)] pub struct StreamMap<K, V>;
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq;
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>;
    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q>;
}
impl<K: Clone + Unpin, V: Stream + Unpin> StreamMap<K, V> {
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K: Clone + Unpin, V: Stream + Unpin> Stream for StreamMap<K, V> { type Item = (K, V::Item); }
impl<K: Hash + Eq, V> FromIterator<(K, V)> for StreamMap<K, V> {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
pub struct StreamNotifyClose<S>;
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S: Stream> Stream for StreamNotifyClose<S> { type Item = Option<S::Item>; }
pub const fn empty<T>() -> Empty<T>;
pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
pub fn once<T>(value: T) -> Once<T>;
pub const fn pending<T>() -> Pending<T>;

pub mod adapters {
    use futures::stream::{FusedStream, Stream};
    use std::pin::Pin;
    use tokio_stream::Elapsed;

    pub struct Chain<T, U>;
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Chain<T, U> { type Item = T::Item; }
    impl<T: Stream, U: FusedStream<Item = T::Item>> FusedStream for Chain<T, U> {}
    #[derive(Debug)] pub struct ChunksTimeout<S: Stream>;
    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
    }
    impl<S: Stream> Stream for ChunksTimeout<S> { type Item = Vec<S::Item>; }
    pub struct Filter<St, F>;
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for Filter<St, F> { type Item = St::Item; }
    impl<St: FusedStream, F: FnMut(&St::Item) -> bool> FusedStream for Filter<St, F> {}
    pub struct FilterMap<St, F>;
    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for FilterMap<St, F> { type Item = T; }
    impl<St: FusedStream, F: FnMut(St::Item) -> Option<T>, T> FusedStream for FilterMap<St, F> {}
    #[derive(Debug)] pub struct Fuse<T>;
    impl<T: Stream> Stream for Fuse<T> { type Item = T::Item; }
    impl<T: Stream> FusedStream for Fuse<T> {}
    pub struct Map<St, F>;
    impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> { type Item = T; }
    impl<St: FusedStream, F: FnMut(St::Item) -> T, T> FusedStream for Map<St, F> {}
    pub struct MapWhile<St, F>;
    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for MapWhile<St, F> { type Item = T; }
    impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}
    pub struct Merge<T, U>;
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Merge<T, U> { type Item = T::Item; }
    impl<T: Stream, U: Stream<Item = T::Item>> FusedStream for Merge<T, U> {}
    pub struct Peekable<T: Stream>;
    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
    }
    impl<T: Stream> Stream for Peekable<T> { type Item = T::Item; }
    #[derive(Debug)] pub struct Skip<St>;
    impl<St: Stream> Stream for Skip<St> { type Item = St::Item; }
    impl<St: FusedStream> FusedStream for Skip<St> {}
    pub struct SkipWhile<St, F>;
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for SkipWhile<St, F> { type Item = St::Item; }
    impl<St: FusedStream, F: FnMut(&St::Item) -> bool> FusedStream for SkipWhile<St, F> {}
    #[derive(Debug)] pub struct Take<St>;
    impl<St: Stream> Stream for Take<St> { type Item = St::Item; }
    impl<St: Stream> FusedStream for Take<St> {}
    pub struct TakeWhile<St, F>;
    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for TakeWhile<St, F> { type Item = St::Item; }
    impl<St: Stream, F: FnMut(&St::Item) -> bool> FusedStream for TakeWhile<St, F> {}
    pub struct Then<St, Fut, F>;
    impl<St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future> Stream for Then<St, Fut, F> { type Item = Fut::Output; }
    impl<St: FusedStream, F: FnMut(St::Item) -> Fut, Fut: Future> FusedStream for Then<St, Fut, F> {}
    #[derive(Debug)] pub struct Timeout<S>;
    impl<S: Stream> Stream for Timeout<S> { type Item = Result<S::Item, Elapsed>; }
    #[derive(Debug)] pub struct TimeoutRepeating<S>;
    impl<S: Stream> Stream for TimeoutRepeating<S> { type Item = Result<S::Item, Elapsed>; }
}

mod stream_ext {
    use futures::stream::Stream;
    use tokio_stream::FromStream;

    pub struct AllFuture<'a, St: ?Sized, F>; impl<St: ?Sized + Stream + Unpin, F: FnMut(St::Item) -> bool> Future for AllFuture<'_, St, F> { type Output = bool; }
    pub struct AnyFuture<'a, St: ?Sized, F>; impl<St: ?Sized + Stream + Unpin, F: FnMut(St::Item) -> bool> Future for AnyFuture<'_, St, F> { type Output = bool; }
    pub struct Collect<T, U>; impl<T: Stream, U: FromStream<T::Item>> Future for Collect<T, U> { type Output = U; }
    pub struct FoldFuture<St, B, F>; impl<St: Stream, B, F: FnMut(B, St::Item) -> B> Future for FoldFuture<St, B, F> { type Output = B; }
    pub struct Next<'a, St: ?Sized>; impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> { type Output = Option<St::Item>; }
    pub struct Throttle<T>;
    impl<T> Throttle<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Stream> Stream for Throttle<T> { type Item = T::Item; }
    pub struct TryNext<'a, St: ?Sized>; impl<T, E, St: ?Sized + Stream<Item = Result<T, E>> + Unpin> Future for TryNext<'_, St> { type Output = Result<Option<T>, E>; }
}

pub mod wrappers {
    use futures::stream::{FusedStream, Stream};
    use std::io;
    use std::fmt::Debug;
    use std::pin::Pin;
    use tokio::io::{AsyncBufRead, Lines};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::{broadcast, mpsc, watch};
    use tokio::sync::mpsc::UnboundedReceiver;
    use tokio::task::{JoinError, JoinSet};
    use tokio::time::{Instant, Interval};
    use tokio_stream::wrappers::errors::BroadcastStreamRecvError;

    pub struct BroadcastStream<T>;
    impl<T: 'static + Clone + Send> BroadcastStream<T> {
        pub fn new(rx: broadcast::Receiver<T>) -> Self;
    }
    impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> { type Item = Result<T, BroadcastStreamRecvError>; }
    impl<T> Debug for BroadcastStream<T> {}
    impl<T: 'static + Clone + Send> From<broadcast::Receiver<T>> for BroadcastStream<T> {}
    #[derive(Debug)] pub struct IntervalStream;
    impl IntervalStream {
        pub fn new(interval: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
    }
    impl Stream for IntervalStream { type Item = Instant; }
    impl FusedStream for IntervalStream {}
    #[derive(Debug)] pub struct JoinSetStream<T>;
    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self;
        pub fn into_inner(self) -> JoinSet<T>;
    }
    impl<T: 'static> Stream for JoinSetStream<T> { type Item = Result<T, JoinError>; }
    impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
    #[derive(Debug)] pub struct LinesStream<R>;
    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
    }
    impl<R: AsyncBufRead> Stream for LinesStream<R> { type Item = Result<String, io::Error>; }
    #[derive(Debug)] pub struct ReceiverStream<T>;
    impl<T> ReceiverStream<T> {
        pub fn new(recv: mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> mpsc::Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> Stream for ReceiverStream<T> { type Item = T; }
    impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {}
    #[derive(Debug)] pub struct SignalStream;
    impl SignalStream {
        pub fn new(signal: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
    }
    impl Stream for SignalStream { type Item = (); }
    #[derive(Debug)] pub struct TcpListenerStream;
    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
    }
    impl Stream for TcpListenerStream { type Item = Result<TcpStream, io::Error>; }
    #[derive(Debug)] pub struct UnboundedReceiverStream<T>;
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
    impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    #[derive(Debug)] pub struct UnixListenerStream;
    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
    }
    impl Stream for UnixListenerStream { type Item = Result<UnixStream, io::Error>; }
    pub struct WatchStream<T>;
    impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: watch::Receiver<T>) -> Self;
    }
    impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> { type Item = T; }
    impl<T> Debug for WatchStream<T> {}
    impl<T: 'static + Clone + Send + Sync> From<watch::Receiver<T>> for WatchStream<T> {}

    pub mod errors {
        use std::error::Error;
        use std::fmt::Display;

        #[derive(Clone, Debug, PartialEq, Eq)] pub enum BroadcastStreamRecvError { Lagged(u64) }
        impl Display for BroadcastStreamRecvError {}
        impl Error for BroadcastStreamRecvError {}
    }
}
