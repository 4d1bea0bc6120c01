//! As much of HTTP/1.1 as serving files on loopback takes (RFC 9112).

use anyhow::Result;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Take, Write};
use std::net::TcpStream;

/// A request's head is refused past this many bytes.
const LONGEST_HEAD: u64 = 64 * 1024;

/// One request's head, as far as it matters here.
pub struct Request {
    /// Whether only the head of the answer is asked for.
    pub head_only: bool,
    /// The decoded path, without the query.
    pub path: String,
    /// Whether the client takes brotli.
    pub takes_brotli: bool,
    /// Whether the client wants the connection closed after the answer.
    pub close: bool,
}

/// Reads a connection, a bounded part of it for each request.
pub fn reader(stream: &TcpStream) -> Take<BufReader<&TcpStream>> {
    BufReader::new(stream).take(LONGEST_HEAD)
}

impl Request {
    /// Reads the next request; none when the client is done or says what is no request for a file.
    pub fn read(reader: &mut Take<impl BufRead>) -> Result<Option<Self>> {
        reader.set_limit(LONGEST_HEAD);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let mut words = line.split_whitespace();
        let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
        if !matches!(method, "GET" | "HEAD") {
            return Ok(None);
        }
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let mut request = Self { head_only: method == "HEAD", path: decoded(path), takes_brotli: false, close: false };
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(None);
            }
            let Some((name, value)) = line.split_once(':') else { return Ok(Some(request)) };
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => request.takes_brotli = value.split(',').any(|one| one.trim() == "br"),
                "connection" => request.close = value.trim().eq_ignore_ascii_case("close"),
                _ => {}
            }
        }
    }
}

/// A path with its percent escapes replaced by the bytes they stand for.
fn decoded(path: &str) -> String {
    let mut bytes = path.bytes();
    let mut plain = Vec::new();
    while let Some(byte) = bytes.next() {
        let escaped = (byte == b'%').then(|| [bytes.next(), bytes.next()]);
        match escaped {
            Some([Some(high), Some(low)]) => plain.extend(hexadecimal(high, low)),
            Some(_) => {}
            None => plain.push(byte),
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn hexadecimal(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

/// An answer.
pub struct Response {
    status: &'static str,
    /// Header lines beyond length and type.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Vec<u8>,
}

impl Response {
    /// A file's content.
    pub fn ok(media_type: &str, body: Vec<u8>) -> Self {
        let headers =
            vec![("Content-Type".to_owned(), media_type.to_owned()), ("Vary".to_owned(), "Accept-Encoding".to_owned())];
        Self { status: "200 OK", headers, body }
    }

    /// A failure, told in plain text.
    pub fn error(status: &'static str) -> Self {
        let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: status.into() }
    }

    /// Sends the answer.
    pub fn write(&self, mut stream: &TcpStream, request: &Request) -> Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n")?;
        }
        if !self.headers.iter().any(|(name, _)| name == "Cache-Control") {
            head.push_str("Cache-Control: no-cache\r\n");
        }
        head.push_str("\r\n");
        let mut all = head.into_bytes();
        if !request.head_only {
            all.extend_from_slice(&self.body);
        }
        stream.write_all(&all)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Option<Request> {
        Request::read(&mut text.as_bytes().take(LONGEST_HEAD)).unwrap()
    }

    #[test]
    fn reads_a_request_for_a_file() {
        let request = request("GET /a%20b/?q=1 HTTP/1.1\r\nAccept-Encoding: gzip, br\r\nHost: x\r\n\r\n").unwrap();
        assert_eq!(request.path, "/a b/");
        assert!(request.takes_brotli && !request.head_only && !request.close);
    }

    #[test]
    fn ends_at_anything_else() {
        assert!(request("").is_none());
        assert!(request("POST / HTTP/1.1\r\n\r\n").is_none());
        assert!(request("GET / HTTP/1.1\r\nHost: x\r\n").is_none(), "cut off");
    }

    #[test]
    fn damaged_escapes_do_no_harm() {
        assert_eq!(decoded("/%zz%4"), "/");
    }
}
