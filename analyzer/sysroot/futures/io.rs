// Reading and writing without a runtime, in brief.

use futures::stream::Stream;
use std::{error, result};
use std::any::Any;
use std::fmt::{Debug, Display};
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P: DerefMut + Unpin> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
pub trait AsyncBufReadExt: AsyncBufRead {
    #[provided] fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    #[provided] fn consume_unpin(&mut self, amt: usize) where Self: Unpin;
    #[provided] fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    #[provided] fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    #[provided] fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize>>;
    #[provided] fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<Result<usize>>;
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P: DerefMut + Unpin> AsyncRead for Pin<P> where P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}
pub trait AsyncReadExt: AsyncRead {
    #[provided] fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized;
    #[provided] fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    #[provided] fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectored<'a, Self> where Self: Unpin;
    #[provided] fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    #[provided] fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    #[provided] fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    #[provided] fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) where Self: AsyncWrite + Sized;
    #[provided] fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<Result<u64>>;
}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P: DerefMut + Unpin> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}
pub trait AsyncSeekExt: AsyncSeek {
    #[provided] fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    #[provided] fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    #[provided] fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P: DerefMut + Unpin> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}
pub trait AsyncWriteExt: AsyncWrite {
    #[provided] fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    #[provided] fn close(&mut self) -> Close<'_, Self> where Self: Unpin;
    #[provided] fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    #[provided] fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectored<'a, Self> where Self: Unpin;
    #[provided] fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
#[derive(Debug)] pub struct BufReader<R>;
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
#[derive(Debug)] pub struct BufWriter<W>;
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
}
impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
#[derive(Debug)] pub struct Chain<T, U>;
impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}
#[derive(Debug)] pub struct Close<'a, W: ?Sized>;
impl<W: AsyncWrite + ?Sized + Unpin> Future for Close<'_, W> { type Output = result::Result<(), Error>; }
#[derive(Debug)] pub struct Copy<'a, R, W: ?Sized>;
impl<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized> Future for Copy<'_, R, W> { type Output = result::Result<u64, Error>; }
#[derive(Debug)] pub struct CopyBuf<'a, R, W: ?Sized>;
impl<R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized> Future for CopyBuf<'_, R, W> { type Output = result::Result<u64, Error>; }
#[derive(Clone, Debug, Default)] pub struct Cursor<T>;
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
#[derive(Debug)] pub struct Empty;
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
#[derive(Debug)] pub struct FillBuf<'a, R: ?Sized>;
impl<'a, R: AsyncBufRead + ?Sized + Unpin> Future for FillBuf<'a, R> { type Output = result::Result<&'a [u8], Error>; }
#[derive(Debug)] pub struct Flush<'a, W: ?Sized>;
impl<W: AsyncWrite + ?Sized + Unpin> Future for Flush<'_, W> { type Output = result::Result<(), Error>; }
#[derive(Debug)] pub struct Lines<R>;
impl<R: AsyncBufRead> Stream for Lines<R> { type Item = result::Result<String, Error>; }
#[derive(Debug)] pub struct Read<'a, R: ?Sized>;
impl<R: AsyncRead + ?Sized + Unpin> Future for Read<'_, R> { type Output = result::Result<usize, Error>; }
#[derive(Debug)] pub struct ReadExact<'a, R: ?Sized>;
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadExact<'_, R> { type Output = result::Result<(), Error>; }
#[derive(Debug)] pub struct ReadHalf<T>;
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
}
impl<T: Unpin> ReadHalf<T> {
    pub fn reunite(self, other: WriteHalf<T>) -> result::Result<T, ReuniteError<T>>;
}
impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}
#[derive(Debug)] pub struct ReadLine<'a, R: ?Sized>;
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> { type Output = result::Result<usize, Error>; }
impl<R: ?Sized> Drop for ReadLine<'_, R> {}
#[derive(Debug)] pub struct ReadToEnd<'a, R: ?Sized>;
impl<A: AsyncRead + ?Sized + Unpin> Future for ReadToEnd<'_, A> { type Output = result::Result<usize, Error>; }
#[derive(Debug)] pub struct ReadToString<'a, R: ?Sized>;
impl<A: AsyncRead + ?Sized + Unpin> Future for ReadToString<'_, A> { type Output = result::Result<usize, Error>; }
#[derive(Debug)] pub struct ReadUntil<'a, R: ?Sized>;
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> { type Output = result::Result<usize, Error>; }
#[derive(Debug)] pub struct ReadVectored<'a, R: ?Sized>;
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadVectored<'_, R> { type Output = result::Result<usize, Error>; }
#[derive(Debug)] pub struct Repeat;
impl AsyncRead for Repeat {}
pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
impl<T> Debug for ReuniteError<T> {}
impl<T> Display for ReuniteError<T> {}
impl<T: Any> error::Error for ReuniteError<T> {}
#[derive(Debug)] pub struct Seek<'a, S: ?Sized>;
impl<S: AsyncSeek + ?Sized + Unpin> Future for Seek<'_, S> { type Output = result::Result<u64, Error>; }
#[derive(Debug)] pub struct Sink;
impl AsyncWrite for Sink {}
#[derive(Debug)] pub struct Take<R>;
impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
#[derive(Debug)] pub struct Write<'a, W: ?Sized>;
impl<W: AsyncWrite + ?Sized + Unpin> Future for Write<'_, W> { type Output = result::Result<usize, Error>; }
#[derive(Debug)] pub struct WriteAll<'a, W: ?Sized>;
impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteAll<'_, W> { type Output = result::Result<(), Error>; }
#[derive(Debug)] pub struct WriteHalf<T>;
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: Unpin> WriteHalf<T> {
    pub fn reunite(self, other: ReadHalf<T>) -> result::Result<T, ReuniteError<T>>;
}
impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}
#[derive(Debug)] pub struct WriteVectored<'a, W: ?Sized>;
impl<W: AsyncWrite + ?Sized + Unpin> Future for WriteVectored<'_, W> { type Output = result::Result<usize, Error>; }
pub fn copy<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized>(reader: R, writer: &mut W) -> Copy<'_, R, W>;
pub fn copy_buf<R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W>;
pub fn empty() -> Empty;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
