//! Serves the finished site on loopback, as a static host would: its header file, compression, nothing dynamic.

mod headers;
mod http;

use crate::dist;
use crate::project::Project;
use anyhow::{Context, Result};
use headers::Headers;
use http::{Request, Response};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

/// The port taken when none is asked for, so that settings kept by the browser are found again.
const USUAL_PORT: u16 = 8080;

/// Sets up, builds and serves until interrupted: on the port asked for, else on the usual one, else on any free one.
pub fn serve(project: &Project, port: Option<u16>) -> Result<()> {
    dist::build(project)?;
    let server = match port {
        Some(port) => Server::bind(project, port, "/")
            .with_context(|| format!("run: cargo xtask serve --port N with another port than {port}"))?,
        None => Server::bind(project, USUAL_PORT, "/").or_else(|_| Server::bind(project, 0, "/"))?,
    };
    println!("\nFriction is at {}  (Ctrl-C ends it)", server.address()?);
    server.run()
}

/// A site on a port.
pub struct Server {
    listener: TcpListener,
    host: Arc<Host>,
}

impl Server {
    /// Takes a port on loopback, any free one for 0; the site's addresses begin with `prefix`, as under a sub-path of a host.
    pub fn bind(project: &Project, port: u16, prefix: &str) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("taking port {port}; run: cargo xtask serve --port N with a free one"))?;
        let root = project.dist();
        let text = fs::read_to_string(root.join("_headers")).context("reading the site's _headers")?;
        let packed = dist::store(project);
        let host = Host { root, packed, prefix: prefix.to_owned(), headers: Headers::parse(&text) };
        Ok(Self { listener, host: Arc::new(host) })
    }

    /// Where the site's page is.
    pub fn address(&self) -> Result<String> {
        Ok(format!("http://{}{}", self.listener.local_addr()?, self.host.prefix))
    }

    /// Answers requests for as long as the program runs, each connection on its own thread.
    pub fn run(self) -> Result<()> {
        for stream in self.listener.incoming() {
            let (stream, host) = (stream?, Arc::clone(&self.host));
            thread::spawn(move || host.converse(&stream));
        }
        Ok(())
    }
}

/// What the connections share.
struct Host {
    root: PathBuf,
    packed: PathBuf,
    prefix: String,
    headers: Headers,
}

impl Host {
    /// Answers the requests of one connection; the browser hanging up at any point is an ordinary end.
    fn converse(&self, stream: &TcpStream) {
        let mut reader = http::reader(stream);
        while let Ok(Some(request)) = Request::read(&mut reader) {
            if self.answer(&request).write(stream, &request).is_err() || request.close {
                return;
            }
        }
    }

    fn answer(&self, request: &Request) -> Response {
        let Some(address) = request.path.strip_prefix(&self.prefix) else {
            return Response::error("404 Not Found");
        };
        let Some(file) = self.file(address) else { return Response::error("404 Not Found") };
        let Ok(content) = fs::read(&file) else { return Response::error("404 Not Found") };
        let mut response = Response::ok(media_type(&file), content);
        for (name, value) in self.headers.of(&format!("/{address}")) {
            response.headers.push((name.to_owned(), value.to_owned()));
        }
        if request.takes_brotli && is_text_or_code(&file) {
            self.pack(&mut response);
        }
        response
    }

    fn pack(&self, response: &mut Response) {
        if let Ok(packed) = dist::brotli(&self.packed, &response.body) {
            response.body = packed;
            response.headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
        }
    }

    /// The file at an address of the site; none for one that leads out of it.
    fn file(&self, address: &str) -> Option<PathBuf> {
        let relative = Path::new(address);
        let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
        let file = inside.then(|| self.root.join(relative))?;
        Some(if file.is_dir() { file.join("index.html") } else { file })
    }
}

fn extension(file: &Path) -> &str {
    file.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

fn media_type(file: &Path) -> &'static str {
    match extension(file) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "rs" | "toml" | "yml" | "yaml" | "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn is_text_or_code(file: &Path) -> bool {
    !matches!(extension(file), "png" | "woff2" | "ico")
}
