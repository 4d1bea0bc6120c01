// Sockets that have paths.

use std::fmt::Debug;
use std::io::{Error, Read, Write};
use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::path::Path;
use std::time::Duration;

#[derive(Clone)]
pub struct SocketAddr;
impl SocketAddr {
    pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}
impl Debug for SocketAddr {}
pub struct UnixDatagram;
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<UnixDatagram>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> io::Result<usize>;
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl Debug for UnixDatagram {}
#[for_each(UnixDatagram, UnixListener, UnixStream)] impl<This> AsRawFd for This {}
#[for_each(UnixDatagram, UnixListener, UnixStream)] impl<This> FromRawFd for This {}
#[for_each(UnixDatagram, UnixListener, UnixStream)] impl<This> IntoRawFd for This {}
#[for_each(UnixDatagram, UnixListener, UnixStream)] impl<This> AsFd for This {}
#[for_each(UnixDatagram, UnixListener, UnixStream)] impl<This> From<OwnedFd> for This {}
impl Drop for UnixDatagram {}
pub struct UnixListener;
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener>;
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn try_clone(&self) -> io::Result<UnixListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn incoming(&self) -> Incoming<'_>;
}
impl Debug for UnixListener {}
impl<'a> IntoIterator for &'a UnixListener { type Item = Result<UnixStream, Error>; type IntoIter = Incoming<'a>; }
impl Drop for UnixListener {}
#[derive(Debug)]
pub struct Incoming<'a>;
impl<'a> Iterator for Incoming<'a> { type Item = Result<UnixStream, Error>; }
pub struct UnixStream;
impl UnixStream {
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn try_clone(&self) -> io::Result<UnixStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl Debug for UnixStream {}
impl Read for UnixStream {}
impl Write for UnixStream {}
impl Drop for UnixStream {}
