//! Turns Trunk's output into the site that is published, and checks what every page must keep.

use super::assets::{self, Assets, Files};
use super::rules;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const PAGE: &str = "index.html";

/// What the finished site consists of.
pub struct Site {
    /// Every file of it.
    pub files: Files,
    /// The addresses that a browser fetches before the page can be used.
    pub first: BTreeSet<String>,
}

/// Writes `dist/` from the bundler's output.
pub fn finish(project: &Project, raw: &Path) -> Result<Site> {
    let mut files = read(raw)?;
    let stated = policy(&text(&files, PAGE)?).context("web/index.html states no content security policy")?.to_owned();
    rules::add(&mut files, &project.root.join("static"), &stated)?;
    let assets = Assets::take_from(&mut files)?;
    let mut first = BTreeSet::from([PAGE.to_owned()]);
    let addresses: Vec<String> = files.keys().filter(|address| address.ends_with(".html")).cloned().collect();
    for address in addresses {
        let text = text(&files, &address)?;
        let (page, referred) = assets.redirect_page(&address, &text);
        let mut page = without_comments(&page);
        check_page(&address, &page)?;
        if address == PAGE {
            let needed = assets.closure(referred.into_iter().filter(|one| !is_workers(one)));
            page = preload_modules(&page, &needed)?;
            first.extend(needed);
        }
        files.insert(address, page.into_bytes());
    }
    check_policy(&text(&files, PAGE)?, &text(&files, "_headers")?)?;
    files.extend(assets.files);
    write(&project.dist(), &files)?;
    Ok(Site { files, first })
}

fn read(directory: &Path) -> Result<Files> {
    let mut found = Files::new();
    for file in assets::files(directory)? {
        let address = file.strip_prefix(directory)?.to_str().context("a file name of the site is not UTF-8")?;
        found.insert(address.replace('\\', "/"), fs::read(&file)?);
    }
    Ok(found)
}

fn write(directory: &Path, files: &Files) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("clearing {}", directory.display()))?;
    }
    for (address, content) in files {
        let file = directory.join(address);
        fs::create_dir_all(file.parent().context("a file of the site has no directory")?)?;
        fs::write(&file, content).with_context(|| format!("writing {}", file.display()))?;
    }
    println!("    {} files in {}", files.len(), directory.display());
    Ok(())
}

fn text(files: &Files, address: &str) -> Result<String> {
    let content = files.get(address).with_context(|| format!("the bundler made no {address}"))?;
    String::from_utf8(content.clone()).with_context(|| format!("{address} is not UTF-8"))
}

/// The worker starts after the page is there, so nothing waits for it.
fn is_workers(address: &str) -> bool {
    address.starts_with("assets/worker")
}

/// Lets the browser fetch nested modules at once instead of one after the other.
fn preload_modules(page: &str, needed: &BTreeSet<String>) -> Result<String> {
    let scripts = needed.iter().filter(|address| address.ends_with(".js"));
    let links: String = scripts
        .filter(|address| !page.contains(&format!("./{address}")))
        .map(|address| format!("<link rel=\"modulepreload\" href=\"./{address}\">\n"))
        .collect();
    let (head, rest) = page.split_once("</head>").context("the page has no </head>")?;
    Ok(format!("{head}{links}</head>{rest}"))
}

/// The page as it is sent: what is said to its authors stays at home.
fn without_comments(page: &str) -> String {
    let (first, rest) = page.split_once("<!--").unwrap_or((page, ""));
    let rest = rest.split("<!--").map(|part| part.split_once("-->").map_or("", |(_, after)| after));
    std::iter::once(first).chain(rest).collect()
}

/// The content security policy refuses these; better to fail here than in the reader's browser.
fn check_page(address: &str, page: &str) -> Result<()> {
    for script in page.split("<script").skip(1) {
        let (attributes, _) = script.split_once('>').unwrap_or((script, ""));
        if !attributes.contains("src=") {
            bail!("{address} has an inline script, which its security policy refuses");
        }
    }
    for refused in [" style=\"", "<style", " onclick=", " onload="] {
        if page.contains(refused) {
            bail!("{address} has `{}`, which its security policy refuses", refused.trim());
        }
    }
    if policy(page).is_none() {
        bail!("{address} states no content security policy");
    }
    Ok(())
}

/// The policy that a page's `<meta>` states.
pub fn policy(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    Some(rest.split_once('"')?.0)
}

fn check_policy(page: &str, headers: &str) -> Result<()> {
    let stated = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    if policy(page) != stated {
        bail!("web/index.html and static/_headers state different content security policies");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#;

    #[test]
    fn pages_with_something_inline_are_refused() {
        let page = |body: &str| check_page("a.html", &format!("{POLICY}{body}"));
        assert!(page(r#"<script type="module" src="./boot.js"></script>"#).is_ok());
        assert!(page("<script>1</script>").is_err());
        assert!(page(r#"<p style="color:red">"#).is_err());
        assert!(check_page("a.html", "<p>").is_err(), "no policy");
    }

    #[test]
    fn comments_are_not_sent() {
        assert_eq!(without_comments("a<!-- b -->c<!--d\n-->e"), "ace");
        assert_eq!(without_comments("a"), "a");
    }

    #[test]
    fn page_and_headers_state_one_policy() {
        assert!(check_policy(POLICY, "/*\n  Content-Security-Policy: default-src 'none'\n").is_ok());
        assert!(check_policy(POLICY, "/*\n  Content-Security-Policy: default-src *\n").is_err());
    }

    #[test]
    fn nested_modules_are_fetched_early_and_once() {
        let page = r#"<head><script src="./assets/boot-1.js"></script></head>"#;
        let needed = ["assets/boot-1.js", "assets/app-2.js", "assets/app-3.wasm"].map(str::to_owned).into();
        let page = preload_modules(page, &needed).unwrap();
        assert_eq!(page.matches("modulepreload").count(), 1);
        assert!(page.contains("./assets/app-2.js"));
    }
}
