//! Brings a machine from "has Rust and Node" to "can build and test everything"; each part can be repeated.

mod apt;
mod chromium;
mod debian;
mod library;
pub mod npm;
mod tools;
mod wasm;

pub use chromium::chromium;
pub use library::library;
pub use tools::{Tools, tools};
pub use wasm::{TARGET, Wasm, wasm};

use crate::project::Project;
use anyhow::Result;

/// Everything that any command may need.
pub fn everything(project: &Project) -> Result<()> {
    let wasm = wasm(project)?;
    let tools = tools(project)?;
    for package in npm::PACKAGES {
        npm::packages(project, package)?;
    }
    let browser = chromium()?;
    println!("\nSet up in {}:", project.cache.display());
    println!("    wasm32 target  {}", wasm.origin());
    println!("    trunk          {}", tools.trunk.display());
    println!("    wasm-bindgen   {}", tools.bindgen.display());
    println!("    wasm-opt       {}", tools.wasm_opt.display());
    println!("    browser        {}", browser.display());
    Ok(())
}
