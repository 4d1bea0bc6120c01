//! `features = ["full"]` of crates whose full set is far more than a program uses.

use crate::build::Manifest;
use crate::lints::{Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `features = ["full"]` for crates whose `full` feature switches on every part they have: tokio,
    /// tokio-util, hyper, hyper-util, tower, tower-http.
    ///
    /// ## Why it matters
    /// Every part is compiled on every clean build, in every job and on every laptop, with the crates it pulls in,
    /// whether or not a line of yours calls it. Cargo unites features, so a library that asks for `full` decides it
    /// for every program that uses the library.
    ///
    /// ## Example
    /// ```toml
    /// [dependencies]
    /// tokio = { version = "1", features = ["full"] }
    /// ```
    ///
    /// ## Write instead
    /// ```toml
    /// [dependencies]
    /// tokio = { version = "1", features = ["macros", "rt-multi-thread", "time"] }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: the list depends on which modules the code uses. Start with the runtime and add what
    /// `cargo check` misses.
    FULL_FEATURES = "build/full-features", Build, Note, fix: None,
    clippy: [], Manifest(check),
}

const CRATES: [&str; 6] = ["tokio", "tokio-util", "hyper", "hyper-util", "tower", "tower-http"];

fn check(manifest: &Manifest<'_>, out: &mut Sink) {
    let shipped = manifest.dependencies().into_iter().filter(|each| each.table != "dev-dependencies");
    for dependency in shipped.filter(|each| CRATES.contains(&each.package())) {
        for (_, span) in dependency.features().filter(|(feature, _)| *feature == "full") {
            let name = dependency.package();
            out.push(Draft::new(
                span,
                format!("`full` compiles every part of `{name}`, used or not."),
                "Each clean build, in CI and on every machine, pays for all of them and for the crates they pull in; \
                 a library that asks for `full` makes all its users pay.",
                format!("List the features of `{name}` this package uses."),
            ));
        }
    }
}
