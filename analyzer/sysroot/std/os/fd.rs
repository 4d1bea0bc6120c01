// File descriptors, owned and borrowed.

use std::fmt::Debug;
use std::fs::File;
use std::io::{IsTerminal, PipeReader, PipeWriter};
use std::io;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::raw::c_int;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::process::{ChildStderr, ChildStdin, ChildStdout};

pub type RawFd = c_int;
#[for_each(RawFd, OwnedFd)] impl<This> IntoRawFd for This {}
#[for_each(RawFd, OwnedFd)] impl<This> AsRawFd for This {}
#[for_each(RawFd, OwnedFd)] impl<This> FromRawFd for This {}
pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}
impl<T: AsFd + ?Sized> AsFd for &T {}
impl<T: AsFd + ?Sized> AsFd for &mut T {}
pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}
pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}
pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}
#[derive(Clone, Copy)]
pub struct BorrowedFd<'fd>;
impl BorrowedFd<'_> {
    pub const unsafe fn borrow_raw(fd: RawFd) -> Self;
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
}
impl AsRawFd for BorrowedFd<'_> {}
impl Debug for BorrowedFd<'_> {}
impl IsTerminal for BorrowedFd<'_> {}
impl AsFd for BorrowedFd<'_> {}
pub struct OwnedFd;
impl OwnedFd {
    pub fn try_clone(&self) -> io::Result<Self>;
}
impl Drop for OwnedFd {}
impl Debug for OwnedFd {}
impl IsTerminal for OwnedFd {}
impl AsFd for OwnedFd {}
impl From<File> for OwnedFd {}
impl From<TcpStream> for OwnedFd {}
impl From<TcpListener> for OwnedFd {}
impl From<UdpSocket> for OwnedFd {}
impl From<PipeReader> for OwnedFd {}
impl From<PipeWriter> for OwnedFd {}
impl From<UnixDatagram> for OwnedFd {}
impl From<UnixListener> for OwnedFd {}
impl From<UnixStream> for OwnedFd {}
impl From<ChildStdin> for OwnedFd {}
impl From<ChildStdout> for OwnedFd {}
impl From<ChildStderr> for OwnedFd {}
