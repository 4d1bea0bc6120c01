// Sockets.

use bytes::BufMut;
use std::{io, net};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddrV4, SocketAddrV6};
use std::path::Path;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, Interest, Ready};
use tokio::net::unix::UCred;

#[derive(Debug)] pub struct TcpListener;
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub async fn accept(&self) -> io::Result<(TcpStream, net::SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, net::SocketAddr)>>;
    pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener>;
    pub fn into_std(self) -> io::Result<net::TcpListener>;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl TryFrom<net::TcpListener> for TcpListener { type Error = io::Error; }
#[derive(Debug)] pub struct TcpSocket;
impl TcpSocket {
    pub fn new_v4() -> io::Result<TcpSocket>;
    pub fn new_v6() -> io::Result<TcpSocket>;
    pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
    pub fn keepalive(&self) -> io::Result<bool>;
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
    pub fn reuseaddr(&self) -> io::Result<bool>;
    pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
    pub fn reuseport(&self) -> io::Result<bool>;
    pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
    pub fn send_buffer_size(&self) -> io::Result<u32>;
    pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
    pub fn recv_buffer_size(&self) -> io::Result<u32>;
    pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_zero_linger(&self) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn bind(&self, addr: net::SocketAddr) -> io::Result<()>;
    pub async fn connect(self, addr: net::SocketAddr) -> io::Result<TcpStream>;
    pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
    pub fn from_std_stream(std_stream: net::TcpStream) -> TcpSocket;
}
#[derive(Debug)] pub struct TcpStream;
impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn from_std(stream: net::TcpStream) -> io::Result<TcpStream>;
    pub fn into_std(self) -> io::Result<net::TcpStream>;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn peer_addr(&self) -> io::Result<net::SocketAddr>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn quickack(&self) -> io::Result<bool>;
    pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_zero_linger(&self) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>);
    pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf);
}
impl TryFrom<net::TcpStream> for TcpStream { type Error = io::Error; }
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl AsRef<TcpStream> for TcpStream {}
pub trait ToSocketAddrs {}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
impl ToSocketAddrs for net::SocketAddr {}
impl ToSocketAddrs for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV6 {}
impl ToSocketAddrs for (IpAddr, u16) {}
impl ToSocketAddrs for (Ipv4Addr, u16) {}
impl ToSocketAddrs for (Ipv6Addr, u16) {}
impl ToSocketAddrs for &[net::SocketAddr] {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (String, u16) {}
impl ToSocketAddrs for String {}
#[derive(Debug)] pub struct UdpSocket;
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn from_std(socket: net::UdpSocket) -> io::Result<UdpSocket>;
    pub fn into_std(self) -> io::Result<net::UdpSocket>;
    pub fn local_addr(&self) -> io::Result<net::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<net::SocketAddr>;
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
    pub async fn readable(&self) -> io::Result<()>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, net::SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, net::SocketAddr)>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn try_send_to(&self, buf: &[u8], target: net::SocketAddr) -> io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
    pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, net::SocketAddr)>;
    pub async fn peek_sender(&self) -> io::Result<net::SocketAddr>;
    pub fn try_peek_sender(&self) -> io::Result<net::SocketAddr>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
}
impl TryFrom<net::UdpSocket> for UdpSocket { type Error = io::Error; }
#[derive(Debug)] pub struct UnixDatagram;
impl UnixDatagram {
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn writable(&self) -> io::Result<()>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, unix::SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, unix::SocketAddr)>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram { type Error = io::Error; }
#[derive(Debug)] pub struct UnixListener;
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub fn bind_addr(socket_addr: &unix::SocketAddr) -> io::Result<UnixListener>;
    pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
    pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub async fn accept(&self) -> io::Result<(UnixStream, unix::SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, unix::SocketAddr)>>;
}
impl TryFrom<std::os::unix::net::UnixListener> for UnixListener { type Error = io::Error; }
#[derive(Debug)] pub struct UnixStream;
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub async fn connect_addr(socket_addr: &unix::SocketAddr) -> io::Result<UnixStream>;
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
    pub fn peer_cred(&self) -> io::Result<UCred>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn split<'a>(&'a mut self) -> (unix::ReadHalf<'a>, unix::WriteHalf<'a>);
    pub fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf);
}
impl TryFrom<std::os::unix::net::UnixStream> for UnixStream { type Error = io::Error; }
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
impl AsRef<UnixStream> for UnixStream {}
pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = net::SocketAddr>>;

pub mod tcp {
    use bytes::BufMut;
    use std::io;
    use std::error::Error;
    use std::fmt::Display;
    use std::net::SocketAddr;
    use tokio::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use tokio::net::TcpStream;

    #[derive(Debug)] pub struct OwnedReadHalf;
    impl OwnedReadHalf {
        pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
        pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncRead for OwnedReadHalf {}
    impl AsRef<TcpStream> for OwnedReadHalf {}
    #[derive(Debug)] pub struct OwnedWriteHalf;
    impl OwnedWriteHalf {
        pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
        pub fn forget(self);
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl Drop for OwnedWriteHalf {}
    impl AsyncWrite for OwnedWriteHalf {}
    impl AsRef<TcpStream> for OwnedWriteHalf {}
    #[derive(Debug)] pub struct ReadHalf<'a>;
    impl ReadHalf<'_> {
        pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncRead for ReadHalf<'_> {}
    impl AsRef<TcpStream> for ReadHalf<'_> {}
    #[derive(Debug)] pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
    impl Display for ReuniteError {}
    impl Error for ReuniteError {}
    #[derive(Debug)] pub struct WriteHalf<'a>;
    impl WriteHalf<'_> {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncWrite for WriteHalf<'_> {}
    impl AsRef<TcpStream> for WriteHalf<'_> {}
}

pub mod unix {
    use bytes::BufMut;
    use std::io;
    use std::error::Error;
    use std::fmt::Display;
    use std::os::unix::net;
    use std::path::Path;
    use tokio::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use tokio::net::UnixStream;

    #[derive(Debug)] pub struct OwnedReadHalf;
    impl OwnedReadHalf {
        pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncRead for OwnedReadHalf {}
    impl AsRef<UnixStream> for OwnedReadHalf {}
    #[derive(Debug)] pub struct OwnedWriteHalf;
    impl OwnedWriteHalf {
        pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
        pub fn forget(self);
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl Drop for OwnedWriteHalf {}
    impl AsyncWrite for OwnedWriteHalf {}
    impl AsRef<UnixStream> for OwnedWriteHalf {}
    #[derive(Debug)] pub struct ReadHalf<'a>;
    impl ReadHalf<'_> {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncRead for ReadHalf<'_> {}
    impl AsRef<UnixStream> for ReadHalf<'_> {}
    #[derive(Debug)] pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
    impl Display for ReuniteError {}
    impl Error for ReuniteError {}
    #[derive(Clone, Debug)] pub struct SocketAddr;
    impl SocketAddr {
        pub fn is_unnamed(&self) -> bool;
        pub fn as_pathname(&self) -> Option<&Path>;
        pub fn as_abstract_name(&self) -> Option<&[u8]>;
    }
    impl From<net::SocketAddr> for SocketAddr {}
    impl From<SocketAddr> for net::SocketAddr {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct UCred;
    impl UCred {
        pub fn uid(&self) -> uid_t;
        pub fn gid(&self) -> gid_t;
        pub fn pid(&self) -> Option<pid_t>;
    }
    #[derive(Debug)] pub struct WriteHalf<'a>;
    impl WriteHalf<'_> {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
    }
    impl AsyncWrite for WriteHalf<'_> {}
    impl AsRef<UnixStream> for WriteHalf<'_> {}
    pub type gid_t = u32;
    pub type pid_t = i32;
    pub type uid_t = u32;
}
