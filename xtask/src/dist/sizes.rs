//! Measures the site as a browser would fetch it, against the design's budgets.

use super::finish::Site;
use crate::cache::remembered;
use crate::project::Project;
use ::brotli::enc::BrotliEncoderParams;
use anyhow::{Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Bytes, compressed with brotli, before the page can be used.
const FIRST: usize = 250_000;
/// Bytes, compressed with brotli, of everything that the page may ever fetch, engine included: what the design wants.
const ALL: usize = 900_000;
/// What it may be until then: the machine, and the bodies in the models of std and tokio that it runs, take more than that.
const ALL_FOR_NOW: usize = 1_300_000;
/// Documents that a reader opens one at a time, and instructions to the host.
const APART: [&str; 2] = ["rules/", "_headers"];

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl std::ops::Add for Size {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// Prints the table; fails when a budget is exceeded.
pub fn report(project: &Project, site: &Site) -> Result<()> {
    println!("    {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    let (mut first, mut all, mut documents) = (Size::default(), Size::default(), Size::default());
    let (apart, fetched): (Vec<_>, Vec<_>) = site.files.iter().partition(|(address, _)| is_apart(address));
    for (address, content) in fetched {
        let size = measure(project, content)?;
        let early = site.first.contains(address);
        row(size, &format!("{address}{}", if early { "  (first)" } else { "" }));
        all = all + size;
        first = if early { first + size } else { first };
    }
    for (_, content) in &apart {
        documents = documents + measure(project, content)?;
    }
    row(documents, &format!("{} rule pages and header files, read one at a time", apart.len()));
    row(first, &format!("before the page can be used: budget {FIRST} brotli"));
    row(all, &format!("everything, engine included: budget {ALL} brotli, for now {ALL_FOR_NOW}"));
    if first.brotli > FIRST || all.brotli > ALL_FOR_NOW {
        bail!("over budget: {} of {FIRST} bytes before use, {} of {ALL_FOR_NOW} in all", first.brotli, all.brotli);
    }
    Ok(())
}

fn is_apart(address: &str) -> bool {
    APART.iter().any(|start| address.starts_with(start))
}

fn row(size: Size, what: &str) {
    println!("    {:>9} {:>9} {:>9}  {what}", size.raw, size.gzip, size.brotli);
}

fn measure(project: &Project, content: &[u8]) -> Result<Size> {
    Ok(Size { raw: content.len(), gzip: gzip(content)?.len(), brotli: brotli(&store(project), content)?.len() })
}

/// Where compressed content is kept.
pub fn store(project: &Project) -> PathBuf {
    project.target.join("brotli")
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Content as a host sends it to today's browsers; remembered, since the best quality is slow.
pub fn brotli(store: &Path, content: &[u8]) -> Result<Vec<u8>> {
    remembered(store, content, || {
        let mut packed = Vec::new();
        let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
        ::brotli::BrotliCompress(&mut &*content, &mut packed, &best)?;
        Ok(packed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_pages_do_not_count_and_examples_do() {
        let names = ["_headers", "examples/a.rs", "index.html", "rules/async/a.html"];
        let counted = names.map(|name| !is_apart(name));
        assert_eq!(counted, [false, true, true, false]);
    }
}
