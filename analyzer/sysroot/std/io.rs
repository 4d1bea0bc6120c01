// Readers, writers, buffers, the standard streams and their errors.

use std::collections::TryReserveError;
use std::error;
use std::ffi::NulError;
use std::fmt::{Arguments, Debug, Display, Formatter};
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
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {
        match bufs.iter_mut().find(|buf| !buf.is_empty()) {
            Some(buf) => self.read(buf),
            None => self.read(&mut []),
        }
    }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        let (start, mut chunk) = (buf.len(), [0; 1024]);
        loop {
            match self.read(&mut chunk) {
                Ok(0) => return Ok(buf.len() - start),
                Ok(count) => buf.extend_from_slice(&chunk[..count]),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        let result = self.read_to_end(&mut bytes);
        add_text(buf, &bytes, result)
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        let mut left = buf;
        while !left.is_empty() {
            match self.read(left) {
                Ok(0) => return Err(Error::message(ErrorKind::UnexpectedEof, "failed to fill whole buffer")),
                Ok(count) => left = &mut left[count..],
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn bytes(self) -> Bytes<Self> where Self: Sized { Bytes { inner: self } }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized { Chain { first: self, second: next, done_first: false } }
    fn take(self, limit: u64) -> Take<Self> where Self: Sized { Take { inner: self, limit } }
}
impl Read for &File {}
impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) }
}
impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let count = buf.len().min(self.len());
        let (found, rest) = self.split_at(count);
        buf[..count].copy_from_slice(found);
        *self = rest;
        Ok(count)
    }
}
impl Read for &PipeReader {}
impl Read for &Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(std::intrinsics::read_stdin(buf)) }
}
impl Read for &TcpStream {}
impl<'a> Read for &'a UnixStream {}
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {
        match bufs.iter().find(|buf| !buf.is_empty()) {
            Some(buf) => self.write(buf),
            None => self.write(&[]),
        }
    }
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        let mut left = buf;
        while !left.is_empty() {
            match self.write(left) {
                Ok(0) => return Err(Error::message(ErrorKind::WriteZero, "failed to write whole buffer")),
                Ok(count) => left = &left[count..],
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> {
        let mut to = Adapter { inner: self, error: None };
        match std::fmt::write(&mut to, args) {
            Ok(()) => Ok(()),
            Err(_) => match to.error {
                Some(error) => Err(error),
                None => panic!("a formatting trait implementation returned an error when the underlying stream did not"),
            },
        }
    }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
}
impl Write for &File {}
impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> Result<()> { (**self).flush() }
}
impl Write for &mut [u8] {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        let count = buf.len().min(self.len());
        let (to, rest) = std::mem::take(self).split_at_mut(count);
        to.copy_from_slice(&buf[..count]);
        *self = rest;
        Ok(count)
    }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &PipeWriter {}
impl Write for &Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { 
        std::intrinsics::write_stdout(buf);
        Ok(buf.len())
     }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { 
        std::intrinsics::write_stderr(buf);
        Ok(buf.len())
     }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(buf.len()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(buf.len()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for &TcpStream {}
impl<'a> Write for &'a UnixStream {}
impl Write for &ChildStdin {}
// Keeps the error that formatting can't hand on.
struct Adapter<'a, W: ?Sized> { inner: &'a mut W, error: Option<Error> }
impl<W: Write + ?Sized> std::fmt::Write for Adapter<'_, W> {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        self.inner.write_all(s.as_bytes()).map_err(|error| {
            self.error = Some(error);
            std::fmt::Error
        })
    }
}
// Adds bytes to a text if they are one.
fn add_text(buf: &mut String, bytes: &[u8], result: Result<usize>) -> Result<usize> {
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            buf.push_str(text);
            result
        }
        Err(_) => result.and(Err(Error::message(ErrorKind::InvalidData, "stream did not contain valid UTF-8"))),
    }
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> {
        self.seek(SeekFrom::Start(0))?;
        Ok(())
    }
    fn stream_position(&mut self) -> Result<u64> { self.seek(SeekFrom::Current(0)) }
    fn seek_relative(&mut self, offset: i64) -> Result<()> {
        self.seek(SeekFrom::Current(offset))?;
        Ok(())
    }
}
impl Seek for &File {}
impl<S: Seek + ?Sized> Seek for &mut S {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> { (**self).seek(pos) }
}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        let mut total = 0;
        loop {
            let found = self.fill_buf()?;
            let (count, is_done) = match found.iter().position(|it| *it == byte) {
                Some(at) => (at + 1, true),
                None => (found.len(), found.is_empty()),
            };
            buf.extend_from_slice(&found[..count]);
            self.consume(count);
            total += count;
            if is_done {
                return Ok(total);
            }
        }
    }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { self.read_until(byte, &mut Vec::new()) }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        let mut bytes = Vec::new();
        let result = self.read_until(b'\n', &mut bytes);
        add_text(buf, &bytes, result)
    }
    fn split(self, byte: u8) -> Split<Self> where Self: Sized { Split { buf: self, delim: byte } }
    fn lines(self) -> Lines<Self> where Self: Sized { Lines { buf: self } }
}
impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() }
    fn consume(&mut self, amount: usize) { (**self).consume(amount) }
}
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(self) }
    fn consume(&mut self, amount: usize) { *self = &self[amount..] }
}
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
#[derive(Debug)]
pub struct IntoInnerError<W>(W, Error);
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error { &self.1 }
    pub fn into_inner(self) -> W { self.0 }
    pub fn into_error(self) -> Error { self.1 }
    pub fn into_parts(self) -> (Error, W) { (self.1, self.0) }
}
impl<W: Send + Debug> error::Error for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&self.1, f) }
}
pub struct IoSliceMut<'a>(&'a mut [u8]);
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> { IoSliceMut(buf) }
    #[track_caller]
    pub fn advance(&mut self, n: usize) {
        assert!(n <= self.0.len(), "advancing IoSliceMut beyond its length");
        self.0 = &mut std::mem::take(&mut self.0)[n..];
    }
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {
        let (mut used, mut left) = (0, n);
        while used < bufs.len() && left >= bufs[used].len() {
            left -= bufs[used].len();
            used += 1;
        }
        *bufs = &mut std::mem::take(bufs)[used..];
        match bufs.first_mut() {
            Some(first) => first.advance(left),
            None => assert!(left == 0, "advancing io slices beyond their length"),
        }
    }
}
impl<'a> Debug for IoSliceMut<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&*self.0, f) }
}
impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] { self.0 }
}
impl<'a> DerefMut for IoSliceMut<'a> {
    fn deref_mut(&mut self) -> &mut [u8] { self.0 }
}
#[derive(Clone, Copy)]
pub struct IoSlice<'a>(&'a [u8]);
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a> { IoSlice(buf) }
    #[track_caller]
    pub fn advance(&mut self, n: usize) {
        assert!(n <= self.0.len(), "advancing IoSlice beyond its length");
        self.0 = &self.0[n..];
    }
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {
        let (mut used, mut left) = (0, n);
        while used < bufs.len() && left >= bufs[used].len() {
            left -= bufs[used].len();
            used += 1;
        }
        *bufs = &mut std::mem::take(bufs)[used..];
        match bufs.first_mut() {
            Some(first) => first.advance(left),
            None => assert!(left == 0, "advancing io slices beyond their length"),
        }
    }
}
impl<'a> Debug for IoSlice<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&*self.0, f) }
}
impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] { self.0 }
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
#[derive(Debug)]
pub struct Chain<T, U> { first: T, second: U, done_first: bool }
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) { (self.first, self.second) }
    pub fn get_ref(&self) -> (&T, &U) { (&self.first, &self.second) }
    pub fn get_mut(&mut self) -> (&mut T, &mut U) { (&mut self.first, &mut self.second) }
}
impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        if !self.done_first {
            match self.first.read(buf)? {
                0 if !buf.is_empty() => self.done_first = true,
                count => return Ok(count),
            }
        }
        self.second.read(buf)
    }
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if !self.done_first {
            self.done_first = self.first.fill_buf()?.is_empty();
        }
        if self.done_first { self.second.fill_buf() } else { self.first.fill_buf() }
    }
    fn consume(&mut self, amount: usize) { if self.done_first { self.second.consume(amount) } else { self.first.consume(amount) } }
}
#[derive(Debug)]
pub struct Take<T> { inner: T, limit: u64 }
impl<T> Take<T> {
    pub fn limit(&self) -> u64 { self.limit }
    pub fn set_limit(&mut self, limit: u64) { self.limit = limit }
    pub fn into_inner(self) -> T { self.inner }
    pub fn get_ref(&self) -> &T { &self.inner }
    pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
}
impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let most = (buf.len() as u64).min(self.limit) as usize;
        if most == 0 {
            return Ok(0);
        }
        let count = self.inner.read(&mut buf[..most])?;
        self.limit -= count as u64;
        Ok(count)
    }
}
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.limit == 0 {
            return Ok(&[]);
        }
        let found = self.inner.fill_buf()?;
        Ok(&found[..(found.len() as u64).min(self.limit) as usize])
    }
    fn consume(&mut self, amount: usize) {
        let amount = (amount as u64).min(self.limit);
        self.limit -= amount;
        self.inner.consume(amount as usize);
    }
}
impl<T: Seek> Seek for Take<T> {}
#[derive(Debug)]
pub struct Bytes<R> { inner: R }
impl<R: Read> Iterator for Bytes<R> {
    type Item = result::Result<u8, Error>;
    fn next(&mut self) -> Option<Result<u8>> {
        let mut byte = [0];
        match self.inner.read(&mut byte) {
            Ok(0) => None,
            Ok(_) => Some(Ok(byte[0])),
            Err(error) => Some(Err(error)),
        }
    }
}
#[derive(Debug)]
pub struct Split<B> { buf: B, delim: u8 }
impl<B: BufRead> Iterator for Split<B> {
    type Item = result::Result<Vec<u8>, Error>;
    fn next(&mut self) -> Option<Result<Vec<u8>>> {
        let mut part = Vec::new();
        match self.buf.read_until(self.delim, &mut part) {
            Ok(0) => None,
            Ok(_) => {
                part.pop_if(|last| *last == self.delim);
                Some(Ok(part))
            }
            Err(error) => Some(Err(error)),
        }
    }
}
#[derive(Debug)]
pub struct Lines<B> { buf: B }
impl<B: BufRead> Iterator for Lines<B> {
    type Item = result::Result<String, Error>;
    fn next(&mut self) -> Option<Result<String>> {
        let mut line = String::new();
        match self.buf.read_line(&mut line) {
            Ok(0) => None,
            Ok(_) => {
                if line.ends_with('\n') {
                    line.pop();
                    if line.ends_with('\r') {
                        line.pop();
                    }
                }
                Some(Ok(line))
            }
            Err(error) => Some(Err(error)),
        }
    }
}
// `3/8192`
struct Level { filled: usize, capacity: usize }
impl Debug for Level {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Display::fmt(&self.filled, f)?;
        f.write_str("/")?;
        Display::fmt(&self.capacity, f)
    }
}
pub struct BufReader<R: ?Sized> { buf: Box<[u8]>, pos: usize, filled: usize, inner: R }
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> { BufReader::with_capacity(8192, inner) }
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { buf: std::vec::from_elem(0, capacity).into_boxed_slice(), pos: 0, filled: 0, inner } }
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R { &self.inner }
    pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
    pub fn buffer(&self) -> &[u8] { &self.buf[self.pos..self.filled] }
    pub fn capacity(&self) -> usize { self.buf.len() }
    pub fn into_inner(self) -> R where R: Sized { self.inner }
}
impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()> {
        self.seek(SeekFrom::Current(offset))?;
        Ok(())
    }
}
impl<R: ?Sized + Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        if self.pos == self.filled && buf.len() >= self.buf.len() {
            return self.inner.read(buf);
        }
        let mut found = self.fill_buf()?;
        let count = found.read(buf)?;
        self.consume(count);
        Ok(count)
    }
}
impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.pos == self.filled {
            self.filled = self.inner.read(&mut self.buf)?;
            self.pos = 0;
        }
        Ok(self.buffer())
    }
    fn consume(&mut self, amount: usize) { self.pos = self.filled.min(self.pos + amount) }
}
impl<R: ?Sized + Debug> Debug for BufReader<R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BufReader")
            .field("reader", &&self.inner)
            .field("buffer", &Level { filled: self.filled - self.pos, capacity: self.buf.len() })
            .finish()
    }
}
impl<R: ?Sized + Seek> Seek for BufReader<R> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        let pos = match pos {
            SeekFrom::Current(offset) => SeekFrom::Current(offset - (self.filled - self.pos) as i64),
            pos => pos,
        };
        (self.pos, self.filled) = (0, 0);
        self.inner.seek(pos)
    }
}
// `panicked` while the inner writer writes: it stays so if that panics.
pub struct BufWriter<W: ?Sized + Write> { buf: Vec<u8>, panicked: bool, inner: W }
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> { BufWriter::with_capacity(8192, inner) }
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> { BufWriter { buf: Vec::with_capacity(capacity), panicked: false, inner } }
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>> {
        let mut writer = self;
        match writer.flush_buf() {
            Ok(()) => Ok(writer.into_parts().0),
            Err(error) => Err(IntoInnerError(writer, error)),
        }
    }
    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>) {
        let mut writer = std::mem::ManuallyDrop::new(self);
        let buf = std::mem::take(&mut writer.buf);
        let buf = if writer.panicked { Err(WriterPanicked { buf }) } else { Ok(buf) };
        (unsafe { std::ptr::read(&raw const writer.inner) }, buf)
    }
}
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W { &self.inner }
    pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
    pub fn buffer(&self) -> &[u8] { &self.buf }
    pub fn capacity(&self) -> usize { self.buf.capacity() }
    // From where in the buffer.
    fn write_on(&mut self, from: usize) -> Result<usize> {
        self.panicked = true;
        let result = self.inner.write(&self.buf[from..]);
        self.panicked = false;
        result
    }
    // What could not be written stays.
    fn flush_buf(&mut self) -> Result<()> {
        let mut written = 0;
        while written < self.buf.len() {
            let error = match self.write_on(written) {
                Ok(0) => Error::message(ErrorKind::WriteZero, "failed to write the buffered data"),
                Ok(count) => {
                    written += count;
                    continue;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => error,
            };
            self.buf.drain(..written);
            return Err(error);
        }
        self.buf.clear();
        Ok(())
    }
}
impl<W: ?Sized + Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        if self.buf.len() + buf.len() > self.buf.capacity() {
            self.flush_buf()?;
        }
        if buf.len() >= self.buf.capacity() {
            self.panicked = true;
            let result = self.inner.write(buf);
            self.panicked = false;
            return result;
        }
        self.buf.extend_from_slice(buf);
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> {
        self.flush_buf()?;
        self.inner.flush()
    }
}
impl<W: Debug + ?Sized + Write> Debug for BufWriter<W> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BufWriter")
            .field("writer", &&self.inner)
            .field("buffer", &Level { filled: self.buf.len(), capacity: self.buf.capacity() })
            .finish()
    }
}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        self.flush_buf()?;
        self.inner.seek(pos)
    }
}
impl<W: ?Sized + Write> Drop for BufWriter<W> {
    fn drop(&mut self) {
        if !self.panicked {
            let _ = self.flush_buf();
        }
    }
}
pub struct WriterPanicked { buf: Vec<u8> }
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8> { self.buf }
}
impl error::Error for WriterPanicked {}
impl Display for WriterPanicked {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("BufWriter inner writer panicked, what data remains unwritten is not known") }
}
impl Debug for WriterPanicked {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("WriterPanicked").finish_non_exhaustive() }
}
pub struct LineWriter<W: ?Sized + Write> { inner: BufWriter<W> }
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> { LineWriter::with_capacity(1024, inner) }
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> { LineWriter { inner: BufWriter::with_capacity(capacity, inner) } }
    pub fn get_mut(&mut self) -> &mut W { self.inner.get_mut() }
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>> { self.inner.into_inner().map_err(|error| IntoInnerError(LineWriter { inner: error.0 }, error.1)) }
}
impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W { self.inner.get_ref() }
}
impl<W: ?Sized + Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {
        // All up to the last end of a line goes on at once.
        let lines = buf.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        if lines > 0 {
            self.inner.write_all(&buf[..lines])?;
            self.inner.flush_buf()?;
        }
        self.inner.write_all(&buf[lines..])?;
        Ok(buf.len())
    }
    fn flush(&mut self) -> Result<()> { self.inner.flush() }
}
impl<W: Debug + ?Sized + Write> Debug for LineWriter<W> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LineWriter")
            .field("writer", &self.get_ref())
            .field("buffer", &Level { filled: self.inner.buf.len(), capacity: self.inner.capacity() })
            .finish_non_exhaustive()
    }
}
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Cursor<T> { inner: T, pos: u64 }
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T> { Cursor { inner, pos: 0 } }
    pub fn into_inner(self) -> T { self.inner }
    pub const fn get_ref(&self) -> &T { &self.inner }
    pub const fn get_mut(&mut self) -> &mut T { &mut self.inner }
    pub const fn position(&self) -> u64 { self.pos }
    pub const fn set_position(&mut self, pos: u64) { self.pos = pos }
}
impl<T: Clone> Clone for Cursor<T> {
    fn clone(&self) -> Self { Cursor { inner: self.inner.clone(), pos: self.pos } }
}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        let (base, offset) = match pos {
            SeekFrom::Start(pos) => (pos, 0),
            SeekFrom::End(offset) => (self.inner.as_ref().len() as u64, offset),
            SeekFrom::Current(offset) => (self.pos, offset),
        };
        match base.checked_add_signed(offset) {
            Some(pos) => {
                self.pos = pos;
                Ok(pos)
            }
            None => Err(Error::message(ErrorKind::InvalidInput, "invalid seek to a negative or overflowing position")),
        }
    }
}
impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let mut rest = self.fill_buf()?;
        let count = rest.read(buf)?;
        self.pos += count as u64;
        Ok(count)
    }
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        let all = self.inner.as_ref();
        Ok(&all[(self.pos as usize).min(all.len())..])
    }
    fn consume(&mut self, amount: usize) { self.pos += amount as u64 }
}
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { write_at_slice(&mut self.pos, self.inner, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { write_at_vec(&mut self.pos, self.inner, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { write_at_vec(&mut self.pos, &mut self.inner, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Cursor<Box<[u8]>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { write_at_slice(&mut self.pos, &mut self.inner, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { write_at_slice(&mut self.pos, &mut self.inner, buf) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
// Over what is there; a slice has an end.
fn write_at_slice(pos: &mut u64, to: &mut [u8], buf: &[u8]) -> Result<usize> {
    let start = (*pos as usize).min(to.len());
    let mut rest = &mut to[start..];
    let count = rest.write(buf)?;
    *pos += count as u64;
    Ok(count)
}
fn write_at_vec(pos: &mut u64, to: &mut Vec<u8>, buf: &[u8]) -> Result<usize> {
    let start = *pos as usize;
    let end = start + buf.len();
    if to.len() < end {
        to.resize(end, 0);
    }
    to[start..end].copy_from_slice(buf);
    *pos = end as u64;
    Ok(buf.len())
}
pub struct Error { repr: Repr }
enum Repr { Os(i32), Simple(ErrorKind), Message(ErrorKind, &'static str), Custom(ErrorKind, Box<dyn error::Error + Send + Sync>) }
impl Error {
    fn message(kind: ErrorKind, text: &'static str) -> Error { Error { repr: Repr::Message(kind, text) } }
    pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error { Error { repr: Repr::Custom(kind, error.into()) } }
    pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error { Error::new(ErrorKind::Other, error) }
    pub fn last_os_error() -> Error { Error::from_raw_os_error(0) }
    pub fn from_raw_os_error(code: i32) -> Error { Error { repr: Repr::Os(code) } }
    pub fn raw_os_error(&self) -> Option<i32> { if let Repr::Os(code) = self.repr { Some(code) } else { None } }
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)> { if let Repr::Custom(_, error) = &self.repr { Some(&**error) } else { None } }
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)> { if let Repr::Custom(_, error) = &mut self.repr { Some(&mut **error) } else { None } }
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>> { if let Repr::Custom(_, error) = self.repr { Some(error) } else { None } }
    pub fn downcast<E: error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self> {
        match self.repr {
            Repr::Custom(kind, error) => match error.downcast::<E>() {
                Ok(error) => Ok(*error),
                Err(error) => Err(Error { repr: Repr::Custom(kind, error) }),
            },
            repr => Err(Error { repr }),
        }
    }
    pub fn kind(&self) -> ErrorKind {
        match &self.repr {
            Repr::Os(code) => os_kind(*code),
            Repr::Simple(kind) | Repr::Message(kind, _) | Repr::Custom(kind, _) => *kind,
        }
    }
}
impl From<TryLockError> for Error {}
impl<W> From<IntoInnerError<W>> for Error {
    fn from(error: IntoInnerError<W>) -> Error { error.1 }
}
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match &self.repr {
            Repr::Os(code) => f.debug_struct("Os").field("code", code).field("kind", &self.kind()).field("message", &os_text(*code)).finish(),
            Repr::Simple(kind) => f.debug_tuple("Kind").field(kind).finish(),
            Repr::Message(kind, text) => f.debug_struct("Error").field("kind", kind).field("message", text).finish(),
            Repr::Custom(kind, error) => f.debug_struct("Custom").field("kind", kind).field("error", error).finish(),
        }
    }
}
impl From<NulError> for Error {
    fn from(_: NulError) -> Error { Error::message(ErrorKind::InvalidInput, "data provided contains a nul byte") }
}
impl From<TryReserveError> for Error {
    fn from(_: TryReserveError) -> Error { Error { repr: Repr::Simple(ErrorKind::OutOfMemory) } }
}
impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error { Error { repr: Repr::Simple(kind) } }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match &self.repr {
            Repr::Os(code) => {
                f.write_str(os_text(*code))?;
                f.write_str(" (os error ")?;
                Display::fmt(code, f)?;
                f.write_str(")")
            }
            Repr::Simple(kind) => Display::fmt(kind, f),
            Repr::Message(_, text) => f.pad(text),
            Repr::Custom(_, error) => Display::fmt(error, f),
        }
    }
}
impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> { if let Repr::Custom(_, error) = &self.repr { error.source() } else { None } }
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock,
    NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput,
    InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy,
    ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted,
    Unsupported, UnexpectedEof, OutOfMemory, Other, #[doc(hidden)] Uncategorized,
}
impl Display for ErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            ErrorKind::AddrInUse => "address in use",
            ErrorKind::AddrNotAvailable => "address not available",
            ErrorKind::AlreadyExists => "entity already exists",
            ErrorKind::ArgumentListTooLong => "argument list too long",
            ErrorKind::BrokenPipe => "broken pipe",
            ErrorKind::ConnectionAborted => "connection aborted",
            ErrorKind::ConnectionRefused => "connection refused",
            ErrorKind::ConnectionReset => "connection reset",
            ErrorKind::CrossesDevices => "cross-device link or rename",
            ErrorKind::Deadlock => "deadlock",
            ErrorKind::DirectoryNotEmpty => "directory not empty",
            ErrorKind::ExecutableFileBusy => "executable file busy",
            ErrorKind::FileTooLarge => "file too large",
            ErrorKind::HostUnreachable => "host unreachable",
            ErrorKind::Interrupted => "operation interrupted",
            ErrorKind::InvalidData => "invalid data",
            ErrorKind::InvalidFilename => "invalid filename",
            ErrorKind::InvalidInput => "invalid input parameter",
            ErrorKind::IsADirectory => "is a directory",
            ErrorKind::NetworkDown => "network down",
            ErrorKind::NetworkUnreachable => "network unreachable",
            ErrorKind::NotADirectory => "not a directory",
            ErrorKind::NotConnected => "not connected",
            ErrorKind::NotFound => "entity not found",
            ErrorKind::NotSeekable => "seek on unseekable file",
            ErrorKind::Other => "other error",
            ErrorKind::OutOfMemory => "out of memory",
            ErrorKind::PermissionDenied => "permission denied",
            ErrorKind::QuotaExceeded => "quota exceeded",
            ErrorKind::ReadOnlyFilesystem => "read-only filesystem or storage medium",
            ErrorKind::ResourceBusy => "resource busy",
            ErrorKind::StaleNetworkFileHandle => "stale network file handle",
            ErrorKind::StorageFull => "no storage space",
            ErrorKind::TimedOut => "timed out",
            ErrorKind::TooManyLinks => "too many links",
            ErrorKind::Uncategorized => "uncategorized error",
            ErrorKind::UnexpectedEof => "unexpected end of file",
            ErrorKind::Unsupported => "unsupported",
            ErrorKind::WouldBlock => "operation would block",
            ErrorKind::WriteZero => "write zero",
        })
    }
}
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
    pub fn lock(&self) -> StdinLock<'static> { StdinLock { buf: Vec::new(), pos: 0 } }
    pub fn read_line(&self, buf: &mut String) -> Result<usize> { self.lock().read_line(buf) }
    pub fn lines(self) -> Lines<StdinLock<'static>> { self.lock().lines() }
}
impl Debug for Stdin {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Stdin").finish_non_exhaustive() }
}
impl Read for Stdin {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { Ok(std::intrinsics::read_stdin(buf)) }
}
#[for_each(Stdin, Stdout, Stderr)] impl<This> IsTerminal for This {
    fn is_terminal(&self) -> bool { false }
}
// What was seen of the input, and from where on it is to be read; the machine still has all of it.
pub struct StdinLock<'a> { buf: Vec<u8>, pos: usize }
impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { 
        let mut found = self.fill_buf()?;
        let count = found.read(buf)?;
        self.consume(count);
        Ok(count)
     }
}
impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.pos == self.buf.len() {
            self.buf.resize(8192, 0);
            let count = std::intrinsics::peek_stdin(&mut self.buf);
            self.buf.truncate(count);
            self.pos = 0;
        }
        Ok(&self.buf[self.pos..])
    }
    fn consume(&mut self, amount: usize) {
        let end = (self.pos + amount).min(self.buf.len());
        std::intrinsics::read_stdin(&mut self.buf[self.pos..end]);
        self.pos = end;
    }
}
impl Debug for StdinLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("StdinLock").finish_non_exhaustive() }
}
impl IsTerminal for StdinLock<'_> {
    fn is_terminal(&self) -> bool { false }
}
impl<'a> AsFd for StdinLock<'a> {}
impl<'a> AsRawFd for StdinLock<'a> {}
impl Drop for StdinLock<'_> {
    fn drop(&mut self) {}
}
pub struct Stdout;
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static> { StdoutLock }
}
impl Debug for Stdout {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Stdout").finish_non_exhaustive() }
}
impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { 
        std::intrinsics::write_stdout(buf);
        Ok(buf.len())
     }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
pub struct StdoutLock<'a>;
impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { 
        std::intrinsics::write_stdout(buf);
        Ok(buf.len())
     }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Debug for StdoutLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("StdoutLock").finish_non_exhaustive() }
}
impl IsTerminal for StdoutLock<'_> {
    fn is_terminal(&self) -> bool { false }
}
impl<'a> AsFd for StdoutLock<'a> {}
impl<'a> AsRawFd for StdoutLock<'a> {}
impl Drop for StdoutLock<'_> {
    fn drop(&mut self) {}
}
pub struct Stderr;
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static> { StderrLock }
}
impl Debug for Stderr {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Stderr").finish_non_exhaustive() }
}
impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { 
        std::intrinsics::write_stderr(buf);
        Ok(buf.len())
     }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
pub struct StderrLock<'a>;
impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { 
        std::intrinsics::write_stderr(buf);
        Ok(buf.len())
     }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Debug for StderrLock<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("StderrLock").finish_non_exhaustive() }
}
impl IsTerminal for StderrLock<'_> {
    fn is_terminal(&self) -> bool { false }
}
impl<'a> AsFd for StderrLock<'a> {}
impl<'a> AsRawFd for StderrLock<'a> {}
impl Drop for StderrLock<'_> {
    fn drop(&mut self) {}
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl Read for Empty {
    fn read(&mut self, _: &mut [u8]) -> Result<usize> { Ok(0) }
}
impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&[]) }
    fn consume(&mut self, _: usize) {  }
}
impl Seek for Empty {
    fn seek(&mut self, _: SeekFrom) -> Result<u64> { Ok(0) }
}
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(buf.len()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
pub struct Repeat { byte: u8 }
impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { 
        buf.fill(self.byte);
        Ok(buf.len())
     }
}
impl Debug for Repeat {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Repeat").finish_non_exhaustive() }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(buf.len()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
pub fn read_to_string<R: Read>(reader: R) -> Result<String> {
    let (mut reader, mut text) = (reader, String::new());
    reader.read_to_string(&mut text)?;
    Ok(text)
}
pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {
    let (mut total, mut chunk) = (0, [0; 1024]);
    loop {
        match reader.read(&mut chunk) {
            Ok(0) => return Ok(total),
            Ok(count) => {
                writer.write_all(&chunk[..count])?;
                total += count as u64;
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
pub fn stdin() -> Stdin { Stdin }
pub fn _print(args: std::fmt::Arguments<'_>) { print_to(|text| std::intrinsics::write_stdout(text), args) }
pub fn _eprint(args: std::fmt::Arguments<'_>) { print_to(|text| std::intrinsics::write_stderr(text), args) }
struct Pieces { write: fn(&[u8]) }
impl std::fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let write = self.write;
        write(text.as_bytes());
        Ok(())
    }
}
fn print_to(write: fn(&[u8]), args: std::fmt::Arguments<'_>) {
    match args.as_str() {
        Some(text) => write(text.as_bytes()),
        None => {
            if std::fmt::Write::write_fmt(&mut Pieces { write }, args).is_err() {
                panic!("a formatting trait implementation returned an error when the underlying stream did not");
            }
        }
    }
}
pub fn stdout() -> Stdout { Stdout }
pub fn stderr() -> Stderr { Stderr }
pub const fn empty() -> Empty { Empty }
pub const fn repeat(byte: u8) -> Repeat { Repeat { byte } }
pub const fn sink() -> Sink { Sink }
pub mod prelude {
    pub use std::io::{BufRead, Read, Seek, Write};
}
fn os_kind(code: i32) -> ErrorKind {
    match code {
        1 | 13 => ErrorKind::PermissionDenied,
        2 => ErrorKind::NotFound,
        4 => ErrorKind::Interrupted,
        11 => ErrorKind::WouldBlock,
        12 => ErrorKind::OutOfMemory,
        17 => ErrorKind::AlreadyExists,
        20 => ErrorKind::NotADirectory,
        21 => ErrorKind::IsADirectory,
        22 => ErrorKind::InvalidInput,
        32 => ErrorKind::BrokenPipe,
        _ => ErrorKind::Uncategorized,
    }
}
fn os_text(code: i32) -> &'static str {
    match code {
        0 => "Success",
        1 => "Operation not permitted",
        2 => "No such file or directory",
        4 => "Interrupted system call",
        11 => "Resource temporarily unavailable",
        12 => "Cannot allocate memory",
        13 => "Permission denied",
        17 => "File exists",
        20 => "Not a directory",
        21 => "Is a directory",
        22 => "Invalid argument",
        32 => "Broken pipe",
        _ => "Unknown error",
    }
}
