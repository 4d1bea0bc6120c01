// Reading and writing that waits without blocking. The futures of the methods are private, in `util`.

use bytes::{Buf, BufMut};
use std::io::{Cursor, IoSlice};
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Sub};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::util::{FillBuf, Flush, Read, ReadExact, ReadF32, ReadF32Le, ReadF64, ReadF64Le, ReadI128, ReadI128Le, ReadI16, ReadI16Le, ReadI32, ReadI32Le, ReadI64, ReadI64Le, ReadI8, ReadLine, ReadToEnd, ReadToString, ReadU128, ReadU128Le, ReadU16, ReadU16Le, ReadU32, ReadU32Le, ReadU64, ReadU64Le, ReadU8, ReadUntil, Seek, Shutdown, Write, WriteAll, WriteAllBuf, WriteBuf, WriteF32, WriteF32Le, WriteF64, WriteF64Le, WriteI128, WriteI128Le, WriteI16, WriteI16Le, WriteI32, WriteI32Le, WriteI64, WriteI64Le, WriteI8, WriteU128, WriteU128Le, WriteU16, WriteU16Le, WriteU32, WriteU32Le, WriteU64, WriteU64Le, WriteU8, WriteVectored};
pub use std::io::{Error, ErrorKind, Result, SeekFrom};

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P: DerefMut> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
pub trait AsyncBufReadExt: AsyncBufRead {
    #[provided] fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    #[provided] fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    #[provided] fn split(self, byte: u8) -> Split<Self> where Self: Sized + Unpin;
    #[provided] fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    #[provided] fn consume(&mut self, amt: usize) where Self: Unpin;
    #[provided] fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P: DerefMut> AsyncRead for Pin<P> where P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
pub trait AsyncReadExt: AsyncRead {
    #[provided] fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized;
    #[provided] fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    #[provided] fn read_buf<'a, B: BufMut + ?Sized>(&'a mut self, buf: &'a mut B) -> util::ReadBuf<'a, Self, B> where Self: Unpin;
    #[provided] fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    #[provided] fn read_u8(&mut self) -> ReadU8<&mut Self> where Self: Unpin;
    #[provided] fn read_i8(&mut self) -> ReadI8<&mut Self> where Self: Unpin;
    #[provided] fn read_u16(&mut self) -> ReadU16<&mut Self> where Self: Unpin;
    #[provided] fn read_i16(&mut self) -> ReadI16<&mut Self> where Self: Unpin;
    #[provided] fn read_u32(&mut self) -> ReadU32<&mut Self> where Self: Unpin;
    #[provided] fn read_i32(&mut self) -> ReadI32<&mut Self> where Self: Unpin;
    #[provided] fn read_u64(&mut self) -> ReadU64<&mut Self> where Self: Unpin;
    #[provided] fn read_i64(&mut self) -> ReadI64<&mut Self> where Self: Unpin;
    #[provided] fn read_u128(&mut self) -> ReadU128<&mut Self> where Self: Unpin;
    #[provided] fn read_i128(&mut self) -> ReadI128<&mut Self> where Self: Unpin;
    #[provided] fn read_f32(&mut self) -> ReadF32<&mut Self> where Self: Unpin;
    #[provided] fn read_f64(&mut self) -> ReadF64<&mut Self> where Self: Unpin;
    #[provided] fn read_u16_le(&mut self) -> ReadU16Le<&mut Self> where Self: Unpin;
    #[provided] fn read_i16_le(&mut self) -> ReadI16Le<&mut Self> where Self: Unpin;
    #[provided] fn read_u32_le(&mut self) -> ReadU32Le<&mut Self> where Self: Unpin;
    #[provided] fn read_i32_le(&mut self) -> ReadI32Le<&mut Self> where Self: Unpin;
    #[provided] fn read_u64_le(&mut self) -> ReadU64Le<&mut Self> where Self: Unpin;
    #[provided] fn read_i64_le(&mut self) -> ReadI64Le<&mut Self> where Self: Unpin;
    #[provided] fn read_u128_le(&mut self) -> ReadU128Le<&mut Self> where Self: Unpin;
    #[provided] fn read_i128_le(&mut self) -> ReadI128Le<&mut Self> where Self: Unpin;
    #[provided] fn read_f32_le(&mut self) -> ReadF32Le<&mut Self> where Self: Unpin;
    #[provided] fn read_f64_le(&mut self) -> ReadF64Le<&mut Self> where Self: Unpin;
    #[provided] fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    #[provided] fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    #[provided] fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P: DerefMut> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
pub trait AsyncSeekExt: AsyncSeek {
    #[provided] fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    #[provided] fn rewind(&mut self) -> Seek<'_, Self> where Self: Unpin;
    #[provided] fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    #[provided] fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    #[provided] fn is_write_vectored(&self) -> bool;
}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P: DerefMut> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
pub trait AsyncWriteExt: AsyncWrite {
    #[provided] fn write<'a>(&'a mut self, src: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    #[provided] fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [IoSlice<'b>]) -> WriteVectored<'a, 'b, Self> where Self: Unpin;
    #[provided] fn write_buf<'a, B: Buf>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B> where Self: Sized + Unpin;
    #[provided] fn write_all_buf<'a, B: Buf>(&'a mut self, src: &'a mut B) -> WriteAllBuf<'a, Self, B> where Self: Sized + Unpin;
    #[provided] fn write_all<'a>(&'a mut self, src: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
    #[provided] fn write_u8(&mut self, n: u8) -> WriteU8<&mut Self> where Self: Unpin;
    #[provided] fn write_i8(&mut self, n: i8) -> WriteI8<&mut Self> where Self: Unpin;
    #[provided] fn write_u16(&mut self, n: u16) -> WriteU16<&mut Self> where Self: Unpin;
    #[provided] fn write_i16(&mut self, n: i16) -> WriteI16<&mut Self> where Self: Unpin;
    #[provided] fn write_u32(&mut self, n: u32) -> WriteU32<&mut Self> where Self: Unpin;
    #[provided] fn write_i32(&mut self, n: i32) -> WriteI32<&mut Self> where Self: Unpin;
    #[provided] fn write_u64(&mut self, n: u64) -> WriteU64<&mut Self> where Self: Unpin;
    #[provided] fn write_i64(&mut self, n: i64) -> WriteI64<&mut Self> where Self: Unpin;
    #[provided] fn write_u128(&mut self, n: u128) -> WriteU128<&mut Self> where Self: Unpin;
    #[provided] fn write_i128(&mut self, n: i128) -> WriteI128<&mut Self> where Self: Unpin;
    #[provided] fn write_f32(&mut self, n: f32) -> WriteF32<&mut Self> where Self: Unpin;
    #[provided] fn write_f64(&mut self, n: f64) -> WriteF64<&mut Self> where Self: Unpin;
    #[provided] fn write_u16_le(&mut self, n: u16) -> WriteU16Le<&mut Self> where Self: Unpin;
    #[provided] fn write_i16_le(&mut self, n: i16) -> WriteI16Le<&mut Self> where Self: Unpin;
    #[provided] fn write_u32_le(&mut self, n: u32) -> WriteU32Le<&mut Self> where Self: Unpin;
    #[provided] fn write_i32_le(&mut self, n: i32) -> WriteI32Le<&mut Self> where Self: Unpin;
    #[provided] fn write_u64_le(&mut self, n: u64) -> WriteU64Le<&mut Self> where Self: Unpin;
    #[provided] fn write_i64_le(&mut self, n: i64) -> WriteI64Le<&mut Self> where Self: Unpin;
    #[provided] fn write_u128_le(&mut self, n: u128) -> WriteU128Le<&mut Self> where Self: Unpin;
    #[provided] fn write_i128_le(&mut self, n: i128) -> WriteI128Le<&mut Self> where Self: Unpin;
    #[provided] fn write_f32_le(&mut self, n: f32) -> WriteF32Le<&mut Self> where Self: Unpin;
    #[provided] fn write_f64_le(&mut self, n: f64) -> WriteF64Le<&mut Self> where Self: Unpin;
    #[provided] fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    #[provided] fn shutdown(&mut self) -> Shutdown<'_, Self> where Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
#[derive(Debug)] pub struct BufReader<R>;
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
#[derive(Debug)] pub struct BufStream<RW>;
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
#[derive(Debug)] pub struct BufWriter<W>;
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
#[derive(Debug)] pub struct Chain<T, U>;
impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}
#[derive(Debug)] pub struct DuplexStream;
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
impl Drop for DuplexStream {}
#[derive(Debug)] pub struct Empty;
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
impl AsyncWrite for Empty {}
impl AsyncSeek for Empty {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Interest;
impl Interest {
    pub const READABLE: Interest;
    pub const WRITABLE: Interest;
    pub const ERROR: Interest;
    pub const PRIORITY: Interest;
    pub const fn is_readable(self) -> bool;
    pub const fn is_writable(self) -> bool;
    pub const fn is_error(self) -> bool;
    pub const fn is_priority(self) -> bool;
    pub const fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}
impl BitOr for Interest { type Output = Interest; }
impl BitOrAssign for Interest {}
#[derive(Debug)] pub struct Join<R, W>;
impl<R: AsyncRead, W: AsyncWrite> Join<R, W> {
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}
impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {}
#[derive(Debug)] pub struct Lines<R>;
impl<R: AsyncBufRead + Unpin> Lines<R> {
    pub async fn next_line(&mut self) -> Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> Lines<R> {
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<String>>>;
}
#[derive(Debug)] pub struct ReadBuf<'a>;
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}
unsafe impl<'a> BufMut for ReadBuf<'a> {}
#[derive(Debug)] pub struct ReadHalf<T>;
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin;
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Ready;
impl Ready {
    pub const EMPTY: Ready;
    pub const READABLE: Ready;
    pub const WRITABLE: Ready;
    pub const READ_CLOSED: Ready;
    pub const WRITE_CLOSED: Ready;
    pub const PRIORITY: Ready;
    pub const ERROR: Ready;
    pub const ALL: Ready;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}
impl BitOr for Ready { type Output = Ready; }
impl BitOrAssign for Ready {}
impl BitAnd for Ready { type Output = Ready; }
impl Sub for Ready { type Output = Ready; }
#[derive(Debug)] pub struct Repeat;
impl AsyncRead for Repeat {}
#[derive(Debug)] pub struct SimplexStream;
impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}
#[derive(Debug)] pub struct Sink;
impl AsyncWrite for Sink {}
#[derive(Debug)] pub struct Split<R>;
impl<R: AsyncBufRead + Unpin> Split<R> {
    pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>>;
}
impl<R: AsyncBufRead> Split<R> {
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<Vec<u8>>>>;
}
#[derive(Debug)] pub struct Stderr;
impl AsyncWrite for Stderr {}
#[derive(Debug)] pub struct Stdin;
impl AsyncRead for Stdin {}
#[derive(Debug)] pub struct Stdout;
impl AsyncWrite for Stdout {}
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
#[derive(Debug)] pub struct WriteHalf<T>;
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
pub async fn copy<'a, R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized>(reader: &'a mut R, writer: &'a mut W) -> Result<u64>;
pub async fn copy_bidirectional<A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized>(a: &mut A, b: &mut B) -> Result<(u64, u64)>;
pub async fn copy_bidirectional_with_sizes<A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> Result<(u64, u64)>;
pub async fn copy_buf<'a, R: AsyncBufRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized>(reader: &'a mut R, writer: &'a mut W) -> Result<u64>;
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
pub fn empty() -> Empty;
pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W>;
pub fn repeat(byte: u8) -> Repeat;
pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
pub fn sink() -> Sink;
pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;

mod util {
    use bytes::{Buf, BufMut};
    use std::io;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    pub struct FillBuf<'a, R: ?Sized>; impl<'a, R: AsyncBufRead + ?Sized + Unpin> Future for FillBuf<'a, R> { type Output = Result<&'a [u8], io::Error>; }
    pub struct Flush<'a, A: ?Sized>; impl<A: AsyncWrite + Unpin + ?Sized> Future for Flush<'_, A> { type Output = Result<(), io::Error>; }
    pub struct Read<'a, R: ?Sized>; impl<R: AsyncRead + Unpin + ?Sized> Future for Read<'_, R> { type Output = Result<usize, io::Error>; }
    pub struct ReadBuf<'a, R: ?Sized, B: ?Sized>; impl<R: AsyncRead + Unpin + ?Sized, B: BufMut + ?Sized> Future for ReadBuf<'_, R, B> { type Output = Result<usize, io::Error>; }
    pub struct ReadExact<'a, A: ?Sized>; impl<A: AsyncRead + Unpin + ?Sized> Future for ReadExact<'_, A> { type Output = Result<usize, io::Error>; }
    pub struct ReadF32<R>; impl<R: AsyncRead> Future for ReadF32<R> { type Output = Result<f32, io::Error>; }
    pub struct ReadF32Le<R>; impl<R: AsyncRead> Future for ReadF32Le<R> { type Output = Result<f32, io::Error>; }
    pub struct ReadF64<R>; impl<R: AsyncRead> Future for ReadF64<R> { type Output = Result<f64, io::Error>; }
    pub struct ReadF64Le<R>; impl<R: AsyncRead> Future for ReadF64Le<R> { type Output = Result<f64, io::Error>; }
    pub struct ReadI128<R>; impl<R: AsyncRead> Future for ReadI128<R> { type Output = Result<i128, io::Error>; }
    pub struct ReadI128Le<R>; impl<R: AsyncRead> Future for ReadI128Le<R> { type Output = Result<i128, io::Error>; }
    pub struct ReadI16<R>; impl<R: AsyncRead> Future for ReadI16<R> { type Output = Result<i16, io::Error>; }
    pub struct ReadI16Le<R>; impl<R: AsyncRead> Future for ReadI16Le<R> { type Output = Result<i16, io::Error>; }
    pub struct ReadI32<R>; impl<R: AsyncRead> Future for ReadI32<R> { type Output = Result<i32, io::Error>; }
    pub struct ReadI32Le<R>; impl<R: AsyncRead> Future for ReadI32Le<R> { type Output = Result<i32, io::Error>; }
    pub struct ReadI64<R>; impl<R: AsyncRead> Future for ReadI64<R> { type Output = Result<i64, io::Error>; }
    pub struct ReadI64Le<R>; impl<R: AsyncRead> Future for ReadI64Le<R> { type Output = Result<i64, io::Error>; }
    pub struct ReadI8<R>; impl<R: AsyncRead> Future for ReadI8<R> { type Output = Result<i8, io::Error>; }
    pub struct ReadLine<'a, R: ?Sized>; impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> { type Output = Result<usize, io::Error>; }
    pub struct ReadToEnd<'a, R: ?Sized>; impl<A: AsyncRead + ?Sized + Unpin> Future for ReadToEnd<'_, A> { type Output = Result<usize, io::Error>; }
    pub struct ReadToString<'a, R: ?Sized>; impl<A: AsyncRead + ?Sized + Unpin> Future for ReadToString<'_, A> { type Output = Result<usize, io::Error>; }
    pub struct ReadU128<R>; impl<R: AsyncRead> Future for ReadU128<R> { type Output = Result<u128, io::Error>; }
    pub struct ReadU128Le<R>; impl<R: AsyncRead> Future for ReadU128Le<R> { type Output = Result<u128, io::Error>; }
    pub struct ReadU16<R>; impl<R: AsyncRead> Future for ReadU16<R> { type Output = Result<u16, io::Error>; }
    pub struct ReadU16Le<R>; impl<R: AsyncRead> Future for ReadU16Le<R> { type Output = Result<u16, io::Error>; }
    pub struct ReadU32<R>; impl<R: AsyncRead> Future for ReadU32<R> { type Output = Result<u32, io::Error>; }
    pub struct ReadU32Le<R>; impl<R: AsyncRead> Future for ReadU32Le<R> { type Output = Result<u32, io::Error>; }
    pub struct ReadU64<R>; impl<R: AsyncRead> Future for ReadU64<R> { type Output = Result<u64, io::Error>; }
    pub struct ReadU64Le<R>; impl<R: AsyncRead> Future for ReadU64Le<R> { type Output = Result<u64, io::Error>; }
    pub struct ReadU8<R>; impl<R: AsyncRead> Future for ReadU8<R> { type Output = Result<u8, io::Error>; }
    pub struct ReadUntil<'a, R: ?Sized>; impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> { type Output = Result<usize, io::Error>; }
    pub struct Seek<'a, S: ?Sized>; impl<S: AsyncSeek + ?Sized + Unpin> Future for Seek<'_, S> { type Output = Result<u64, io::Error>; }
    pub struct Shutdown<'a, A: ?Sized>; impl<A: AsyncWrite + Unpin + ?Sized> Future for Shutdown<'_, A> { type Output = Result<(), io::Error>; }
    pub struct Write<'a, W: ?Sized>; impl<W: AsyncWrite + Unpin + ?Sized> Future for Write<'_, W> { type Output = Result<usize, io::Error>; }
    pub struct WriteAll<'a, W: ?Sized>; impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteAll<'_, W> { type Output = Result<(), io::Error>; }
    pub struct WriteAllBuf<'a, W, B>; impl<W: AsyncWrite + Unpin, B: Buf> Future for WriteAllBuf<'_, W, B> { type Output = Result<(), io::Error>; }
    pub struct WriteBuf<'a, W, B>; impl<W: AsyncWrite + Unpin, B: Buf> Future for WriteBuf<'_, W, B> { type Output = Result<usize, io::Error>; }
    pub struct WriteF32<W>; impl<W: AsyncWrite> Future for WriteF32<W> { type Output = Result<(), io::Error>; }
    pub struct WriteF32Le<W>; impl<W: AsyncWrite> Future for WriteF32Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteF64<W>; impl<W: AsyncWrite> Future for WriteF64<W> { type Output = Result<(), io::Error>; }
    pub struct WriteF64Le<W>; impl<W: AsyncWrite> Future for WriteF64Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI128<W>; impl<W: AsyncWrite> Future for WriteI128<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI128Le<W>; impl<W: AsyncWrite> Future for WriteI128Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI16<W>; impl<W: AsyncWrite> Future for WriteI16<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI16Le<W>; impl<W: AsyncWrite> Future for WriteI16Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI32<W>; impl<W: AsyncWrite> Future for WriteI32<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI32Le<W>; impl<W: AsyncWrite> Future for WriteI32Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI64<W>; impl<W: AsyncWrite> Future for WriteI64<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI64Le<W>; impl<W: AsyncWrite> Future for WriteI64Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteI8<W>; impl<W: AsyncWrite> Future for WriteI8<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU128<W>; impl<W: AsyncWrite> Future for WriteU128<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU128Le<W>; impl<W: AsyncWrite> Future for WriteU128Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU16<W>; impl<W: AsyncWrite> Future for WriteU16<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU16Le<W>; impl<W: AsyncWrite> Future for WriteU16Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU32<W>; impl<W: AsyncWrite> Future for WriteU32<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU32Le<W>; impl<W: AsyncWrite> Future for WriteU32Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU64<W>; impl<W: AsyncWrite> Future for WriteU64<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU64Le<W>; impl<W: AsyncWrite> Future for WriteU64Le<W> { type Output = Result<(), io::Error>; }
    pub struct WriteU8<W>; impl<W: AsyncWrite> Future for WriteU8<W> { type Output = Result<(), io::Error>; }
    pub struct WriteVectored<'a, 'b, W: ?Sized>; impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteVectored<'_, '_, W> { type Output = Result<usize, io::Error>; }
}
