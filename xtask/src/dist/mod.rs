//! Makes the static site: bundle, optimise, hash, document, measure.

mod assets;
mod bundle;
mod finish;
mod rules;
mod sizes;

pub use sizes::{brotli, store};

use crate::project::Project;
use crate::setup;
use crate::shell::step;
use anyhow::Result;

/// Sets up and makes `dist/`; fails when it is over a budget.
pub fn dist(project: &Project) -> Result<()> {
    let site = build(project)?;
    step("sizes", "every byte is paid before the first finding", || sizes::report(project, &site))
}

/// Sets up and makes `dist/`.
pub fn build(project: &Project) -> Result<finish::Site> {
    let wasm = setup::wasm(project)?;
    let tools = setup::tools(project)?;
    bundle::editor(project)?;
    let raw = bundle::site(project, &wasm, &tools)?;
    bundle::shrink(project, &tools, &raw)?;
    step("finish", "content hashes for caching, no inline scripts, one security policy", || {
        finish::finish(project, &raw)
    })
}
