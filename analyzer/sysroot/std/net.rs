// Addresses and sockets.

use std::error;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::io::{Error, Read, Write};
use std::io;
use std::iter::{Cloned, FusedIterator, Step};
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use std::option::IntoIter;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::slice::Iter;
use std::str::FromStr;
use std::time::Duration;
use std::vec;

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}
impl ToSocketAddrs for (IpAddr, u16) { type Iter = IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = IntoIter<SocketAddr>; }
impl ToSocketAddrs for (&str, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (String, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for str { type Iter = vec::IntoIter<SocketAddr>; }
impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = Cloned<Iter<'a, SocketAddr>>; }
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; }
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shutdown { Read, Write, Both }
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl IpAddr {
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
    pub const fn to_canonical(&self) -> IpAddr;
}
impl Display for IpAddr {}
impl Debug for IpAddr {}
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Other> PartialEq<Other> for IpAddr {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Other> PartialOrd<Other> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u16; 8]> for IpAddr {}
impl FromStr for IpAddr { type Err = AddrParseError; }
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct Ipv4Addr;
impl Ipv4Addr {
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub const BITS: u32 = 32;
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(bits: u32) -> Ipv4Addr;
    pub const LOCALHOST: Self = Ipv4Addr::new(127, 0, 0, 1);
    pub const UNSPECIFIED: Self = Ipv4Addr::new(0, 0, 0, 0);
    pub const BROADCAST: Self = Ipv4Addr::new(255, 255, 255, 255);
    pub const fn octets(&self) -> [u8; 4];
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_private(&self) -> bool;
    pub const fn is_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_broadcast(&self) -> bool;
    pub const fn is_documentation(&self) -> bool;
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr;
}
impl Step for Ipv4Addr {}
impl Hash for Ipv4Addr {}
impl Display for Ipv4Addr {}
impl Debug for Ipv4Addr {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> PartialEq<IpAddr> for This {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> PartialOrd for This {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> PartialOrd<IpAddr> for This {}
impl Ord for Ipv4Addr {}
impl From<Ipv4Addr> for u32 {}
impl From<u32> for Ipv4Addr {}
impl From<[u8; 4]> for Ipv4Addr {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> Not for This { type Output = This; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> Not for &This { type Output = This; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitOrAssign<&Each> for Each {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitAndAssign<&Each> for Each {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitAnd<&Each> for Each { type Output = Each; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitAnd<&Each> for &Each { type Output = Each; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitOr<&Each> for Each { type Output = Each; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitOr<&Each> for &Each { type Output = Each; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> BitOrAssign for This {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> BitAndAssign for This {}
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> BitAnd for This { type Output = This; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitAnd<Each> for &Each { type Output = Each; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<This> BitOr for This { type Output = This; }
#[for_each(Ipv4Addr, Ipv6Addr)] impl<Each> BitOr<Each> for &Each { type Output = Each; }
impl FromStr for Ipv4Addr { type Err = AddrParseError; }
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct Ipv6Addr;
impl Ipv6Addr {
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub const BITS: u32 = 128;
    pub const fn to_bits(self) -> u128;
    pub const fn from_bits(bits: u128) -> Ipv6Addr;
    pub const LOCALHOST: Self = Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 1);
    pub const UNSPECIFIED: Self = Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 0);
    pub const fn segments(&self) -> [u16; 8];
    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_unique_local(&self) -> bool;
    pub const fn is_unicast_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub const fn to_canonical(&self) -> IpAddr;
    pub const fn octets(&self) -> [u8; 16];
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}
impl Step for Ipv6Addr {}
impl Hash for Ipv6Addr {}
impl Display for Ipv6Addr {}
impl Debug for Ipv6Addr {}
impl Ord for Ipv6Addr {}
impl From<Ipv6Addr> for u128 {}
impl From<u128> for Ipv6Addr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<[u16; 8]> for Ipv6Addr {}
impl FromStr for Ipv6Addr { type Err = AddrParseError; }
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AddrParseError;
impl Display for AddrParseError {}
impl error::Error for AddrParseError {}
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub const fn ip(&self) -> IpAddr;
    pub const fn set_ip(&mut self, new_ip: IpAddr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
}
impl FromStr for SocketAddr { type Err = AddrParseError; }
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
impl Display for SocketAddr {}
impl Debug for SocketAddr {}
impl ToSocketAddrs for SocketAddr { type Iter = IntoIter<SocketAddr>; }
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV4;
impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub const fn ip(&self) -> &Ipv4Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
}
impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
impl Display for SocketAddrV4 {}
impl Debug for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV4 { type Iter = IntoIter<SocketAddr>; }
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV6;
impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub const fn ip(&self) -> &Ipv6Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn flowinfo(&self) -> u32;
    pub const fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub const fn scope_id(&self) -> u32;
    pub const fn set_scope_id(&mut self, new_scope_id: u32);
}
impl FromStr for SocketAddrV6 { type Err = AddrParseError; }
impl Display for SocketAddrV6 {}
impl Debug for SocketAddrV6 {}
impl ToSocketAddrs for SocketAddrV6 { type Iter = IntoIter<SocketAddr>; }
pub struct TcpStream;
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
impl Read for TcpStream {}
impl Write for TcpStream {}
impl Debug for TcpStream {}
#[for_each(TcpStream, TcpListener, UdpSocket)] impl<This> AsRawFd for This {}
#[for_each(TcpStream, TcpListener, UdpSocket)] impl<This> FromRawFd for This {}
#[for_each(TcpStream, TcpListener, UdpSocket)] impl<This> IntoRawFd for This {}
#[for_each(TcpStream, TcpListener, UdpSocket)] impl<This> AsFd for This {}
#[for_each(TcpStream, TcpListener, UdpSocket)] impl<This> From<OwnedFd> for This {}
impl Drop for TcpStream {}
pub struct TcpListener;
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<TcpListener>;
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
impl Debug for TcpListener {}
impl Drop for TcpListener {}
#[derive(Debug)]
pub struct Incoming<'a>;
impl<'a> Iterator for Incoming<'a> { type Item = Result<TcpStream, Error>; }
impl FusedIterator for Incoming<'_> {}
pub struct UdpSocket;
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<Error>>;
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
impl Debug for UdpSocket {}
impl Drop for UdpSocket {}
