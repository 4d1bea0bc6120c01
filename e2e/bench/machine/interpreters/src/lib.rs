//! Runs a program of each interpreter's own language and gives the text that is its value; in a browser too.

use std::fmt::Display;
use std::sync::Arc;

/// Runs a program of Rhai, optimised as far as Rhai does.
///
/// # Errors
/// What Rhai says of it.
pub fn rhai(text: &str) -> Result<String, String> {
    let mut engine = rhai::Engine::new();
    engine.set_optimization_level(rhai::OptimizationLevel::Full).set_max_expr_depths(0, 0);
    engine.eval::<String>(text).map_err(|error| error.to_string())
}

/// Runs `main` of a program of Rune.
///
/// # Errors
/// What Rune says of it.
pub fn rune(text: &str) -> Result<String, String> {
    let failed = |error: &dyn Display| error.to_string();
    let context = rune::Context::with_default_modules().map_err(|error| failed(&error))?;
    let runtime = Arc::new(context.runtime().map_err(|error| failed(&error))?);
    let mut sources = rune::Sources::new();
    let source = rune::Source::memory(text).map_err(|error| failed(&error))?;
    sources.insert(source).map_err(|error| failed(&error))?;
    let unit = rune::prepare(&mut sources).with_context(&context).build().map_err(|error| failed(&error))?;
    let mut vm = rune::Vm::new(runtime, Arc::new(unit));
    let value = vm.call(["main"], ()).map_err(|error| failed(&error))?;
    rune::from_value::<String>(value).map_err(|error| failed(&error))
}

/// The same, called by a page.
#[cfg(target_arch = "wasm32")]
mod page {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Runs a program of Rhai; throws what it says of it.
    #[wasm_bindgen]
    pub fn rhai(text: &str) -> Result<String, String> {
        super::rhai(text)
    }

    /// Runs a program of Rune; throws what it says of it.
    #[wasm_bindgen]
    pub fn rune(text: &str) -> Result<String, String> {
        super::rune(text)
    }
}
