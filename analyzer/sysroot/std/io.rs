// Readers, writers, buffers, the standard streams and their errors.

use std::collections::TryReserveError;
use std::error;
use std::ffi::NulError;
use std::fmt::{Arguments, Debug, Display};
use std::fs::{File, TryLockError};
use std::net::TcpStream;
use std::ops::{Deref, DerefMut};
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::ChildStdin;
use std::result;

pub type Result<T> = result::Result<T, Error>;
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[provided] fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    #[provided] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[provided] fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[provided] fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    #[provided] fn by_ref(&mut self) -> &mut Self where Self: Sized;
    #[provided] fn bytes(self) -> Bytes<Self> where Self: Sized;
    #[provided] fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
    #[provided] fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl Read for &File {}
impl<R: Read + ?Sized> Read for &mut R {}
impl Read for &[u8] {}
impl Read for &PipeReader {}
impl Read for &Stdin {}
impl Read for &TcpStream {}
impl<'a> Read for &'a UnixStream {}
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[provided] fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    #[provided] fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    #[provided] fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    #[provided] fn by_ref(&mut self) -> &mut Self where Self: Sized;
}
impl Write for &File {}
impl<W: Write + ?Sized> Write for &mut W {}
impl Write for &mut [u8] {}
impl Write for &PipeWriter {}
impl Write for &Stdout {}
impl Write for &Stderr {}
impl Write for &Empty {}
impl Write for &Sink {}
impl Write for &TcpStream {}
impl<'a> Write for &'a UnixStream {}
impl Write for &ChildStdin {}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    #[provided] fn rewind(&mut self) -> Result<()>;
    #[provided] fn stream_position(&mut self) -> Result<u64>;
    #[provided] fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl Seek for &File {}
impl<S: Seek + ?Sized> Seek for &mut S {}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    #[provided] fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    #[provided] fn skip_until(&mut self, byte: u8) -> Result<usize>;
    #[provided] fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    #[provided] fn split(self, byte: u8) -> Split<Self> where Self: Sized;
    #[provided] fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<B: BufRead + ?Sized> BufRead for &mut B {}
impl BufRead for &[u8] {}
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
#[derive(Debug)]
pub struct IntoInnerError<W>;
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}
impl<W: Send + Debug> error::Error for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {}
impl<W> Drop for IntoInnerError<W> {}
pub struct IoSliceMut<'a>;
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Debug for IoSliceMut<'a> {}
impl<'a> Deref for IoSliceMut<'a> { type Target = [u8]; }
impl<'a> DerefMut for IoSliceMut<'a> {}
#[derive(Clone, Copy)]
pub struct IoSlice<'a>;
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Debug for IoSlice<'a> {}
impl<'a> Deref for IoSlice<'a> { type Target = [u8]; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
#[derive(Debug)]
pub struct Chain<T, U>;
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
#[derive(Debug)]
pub struct Take<T>;
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Read> Read for Take<T> {}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Seek> Seek for Take<T> {}
#[derive(Debug)]
pub struct Bytes<R>;
impl<R: Read> Iterator for Bytes<R> { type Item = result::Result<u8, Error>; }
#[derive(Debug)]
pub struct Split<B>;
impl<B: BufRead> Iterator for Split<B> { type Item = result::Result<Vec<u8>, Error>; }
#[derive(Debug)]
pub struct Lines<B>;
impl<B: BufRead> Iterator for Lines<B> { type Item = result::Result<String, Error>; }
pub struct BufReader<R: ?Sized>;
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized;
}
impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<R: ?Sized + Read> Read for BufReader<R> {}
impl<R: ?Sized + Read> BufRead for BufReader<R> {}
impl<R: ?Sized + Debug> Debug for BufReader<R> {}
impl<R: ?Sized + Seek> Seek for BufReader<R> {}
impl<R: ?Sized> Drop for BufReader<R> {}
pub struct BufWriter<W: ?Sized + Write>;
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
}
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}
impl<W: ?Sized + Write> Write for BufWriter<W> {}
impl<W: Debug + ?Sized + Write> Debug for BufWriter<W> {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
impl<W: ?Sized + Write> Drop for BufWriter<W> {}
pub struct WriterPanicked;
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}
impl error::Error for WriterPanicked {}
impl Display for WriterPanicked {}
impl Debug for WriterPanicked {}
impl Drop for WriterPanicked {}
pub struct LineWriter<W: ?Sized + Write>;
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
}
impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}
impl<W: ?Sized + Write> Write for LineWriter<W> {}
impl<W: Debug + ?Sized + Write> Debug for LineWriter<W> {}
impl<W: ?Sized + Write> Drop for LineWriter<W> {}
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Cursor<T>;
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub const fn get_ref(&self) -> &T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn position(&self) -> u64;
    pub const fn set_position(&mut self, pos: u64);
}
impl<T: Clone> Clone for Cursor<T> {}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
impl<T: AsRef<[u8]>> Read for Cursor<T> {}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl Write for Cursor<Vec<u8>> {}
impl Write for Cursor<Box<[u8]>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
pub struct Error;
impl Error {
    pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
    pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: i32) -> Error;
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
    pub fn downcast<E: error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self>;
    pub fn kind(&self) -> ErrorKind;
}
impl From<TryLockError> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl Debug for Error {}
impl From<NulError> for Error {}
impl From<TryReserveError> for Error {}
impl From<ErrorKind> for Error {}
impl Display for Error {}
impl error::Error for Error {}
impl Drop for Error {}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock,
    NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput,
    InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy,
    ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted,
    Unsupported, UnexpectedEof, OutOfMemory, Other,
}
impl Display for ErrorKind {}
#[derive(Debug)]
pub struct PipeReader;
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Read for PipeReader {}
#[for_each(PipeReader, PipeWriter, Stdin, Stdout, Stderr)] impl<This> AsFd for This {}
#[for_each(PipeReader, PipeWriter)] impl<This> From<OwnedFd> for This {}
#[for_each(PipeReader, PipeWriter, Stdin, Stdout, Stderr)] impl<This> AsRawFd for This {}
#[for_each(PipeReader, PipeWriter)] impl<This> FromRawFd for This {}
#[for_each(PipeReader, PipeWriter)] impl<This> IntoRawFd for This {}
impl Drop for PipeReader {}
#[derive(Debug)]
pub struct PipeWriter;
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Write for PipeWriter {}
impl Drop for PipeWriter {}
pub struct Stdin;
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl Debug for Stdin {}
impl Read for Stdin {}
#[for_each(Stdin, Stdout, Stderr)] impl<This> IsTerminal for This {}
pub struct StdinLock<'a>;
impl Read for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}
impl Debug for StdinLock<'_> {}
impl IsTerminal for StdinLock<'_> {}
impl<'a> AsFd for StdinLock<'a> {}
impl<'a> AsRawFd for StdinLock<'a> {}
impl Drop for StdinLock<'_> {}
pub struct Stdout;
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}
impl Debug for Stdout {}
impl Write for Stdout {}
pub struct StdoutLock<'a>;
impl Write for StdoutLock<'_> {}
impl Debug for StdoutLock<'_> {}
impl IsTerminal for StdoutLock<'_> {}
impl<'a> AsFd for StdoutLock<'a> {}
impl<'a> AsRawFd for StdoutLock<'a> {}
impl Drop for StdoutLock<'_> {}
pub struct Stderr;
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}
impl Debug for Stderr {}
impl Write for Stderr {}
pub struct StderrLock<'a>;
impl Write for StderrLock<'_> {}
impl Debug for StderrLock<'_> {}
impl IsTerminal for StderrLock<'_> {}
impl<'a> AsFd for StderrLock<'a> {}
impl<'a> AsRawFd for StderrLock<'a> {}
impl Drop for StderrLock<'_> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl Read for Empty {}
impl BufRead for Empty {}
impl Seek for Empty {}
impl Write for Empty {}
pub struct Repeat;
impl Read for Repeat {}
impl Debug for Repeat {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for Sink {}
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64>;
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
pub fn stdin() -> Stdin;
pub fn _print(args: std::fmt::Arguments<'_>);
pub fn _eprint(args: std::fmt::Arguments<'_>);
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;
pub const fn empty() -> Empty;
pub const fn repeat(byte: u8) -> Repeat;
pub const fn sink() -> Sink;
pub mod prelude {
    pub use std::io::{BufRead, Read, Seek, Write};
}
