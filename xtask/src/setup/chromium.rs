//! Finds the browser that tests and measurements drive.

use super::apt;
use crate::project::on_path;
use crate::shell::step;
use anyhow::{Result, bail};
use std::env;
use std::path::PathBuf;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser's program, installed when it is missing and that is possible.
pub fn chromium() -> Result<PathBuf> {
    step("browser", "tests and measurements run in a real Chromium", || {
        let browser = chosen()?.or_else(found).map_or_else(installed, Ok)?;
        println!("    {}", browser.display());
        Ok(browser)
    })
}

fn chosen() -> Result<Option<PathBuf>> {
    match env::var_os("FRICTION_CHROMIUM").filter(|value| !value.is_empty()).map(PathBuf::from) {
        Some(file) if !file.is_file() => bail!("FRICTION_CHROMIUM names {}, which is no file", file.display()),
        file => Ok(file),
    }
}

fn found() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| on_path(name))
}

fn installed() -> Result<PathBuf> {
    if !apt::exists() {
        bail!("found none of {} on PATH; install one, or run: FRICTION_CHROMIUM=FILE cargo xtask …", NAMES.join(", "));
    }
    apt::install(&["chromium"])?;
    match found() {
        Some(browser) => Ok(browser),
        None => bail!("installed Debian's chromium, yet it is not on PATH"),
    }
}
