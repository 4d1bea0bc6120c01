//! Asks cargo for the packages of the corpus and where their sources are.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use friction_analyzer::report::Edition;
use serde::Deserialize;

/// One platform is enough: the bindings to other systems are generated, and would outweigh everything else.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// Written by programs from C headers, and larger than everything else together would let them be.
const GENERATED: [&str; 2] = ["aws-lc-sys", "linux-raw-sys"];

/// A published package.
#[derive(Debug, Clone, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version; a corpus may hold several of one package.
    pub version: String,
    /// What its Rust is read as.
    pub edition: Edition,
    id: String,
    manifest_path: PathBuf,
    source: Option<String>,
    targets: Vec<Target>,
}

impl Package {
    /// The folder its files are in.
    pub fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }
}

/// A library of the corpus, as cargo would compile it.
#[derive(Debug, Clone)]
pub struct Library {
    /// The package's name.
    pub name: String,
    /// The package's version.
    pub version: String,
    /// What it is read as.
    pub edition: Edition,
    /// The root of the crate.
    pub root: PathBuf,
    /// Its features that the corpus switches on.
    pub features: Vec<String>,
    /// Whether it needs no other crate than std.
    pub is_alone: bool,
}

impl Library {
    /// `name-version`.
    pub fn title(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// What cargo would tell rustc.
    pub fn options(&self) -> Vec<String> {
        let name = format!("--crate-name={}", self.name.replace('-', "_"));
        let features = self.features.iter().flat_map(|feature| ["--cfg".to_owned(), format!("feature=\"{feature}\"")]);
        std::iter::once(name).chain(features).collect()
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    features: Vec<String>,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct Target {
    kind: Vec<String>,
    src_path: PathBuf,
}

/// The packages that the project at `manifest` depends on, sorted by name and version; fetches what is missing.
///
/// # Errors
/// When cargo can't be run, fails, or says what is not understood.
pub fn packages(manifest: &Path) -> Result<Vec<Package>, String> {
    metadata(manifest).map(|metadata| metadata.packages)
}

/// The libraries among these packages.
///
/// # Errors
/// When cargo can't be run, fails, or says what is not understood.
pub fn libraries(manifest: &Path) -> Result<Vec<Library>, String> {
    let metadata = metadata(manifest)?;
    let nodes: HashMap<_, _> = metadata.resolve.nodes.into_iter().map(|node| (node.id.clone(), node)).collect();
    let library = |package: &Package| {
        let target = package.targets.iter().find(|target| target.kind.iter().any(|kind| kind == "lib"))?;
        let node = nodes.get(&package.id)?;
        let mut kinds = node.deps.iter().flat_map(|dependency| &dependency.dep_kinds);
        Some(Library {
            name: package.name.clone(),
            version: package.version.clone(),
            edition: package.edition,
            root: target.src_path.clone(),
            features: node.features.clone(),
            is_alone: !kinds.any(|dependency| dependency.kind.is_none()),
        })
    };
    Ok(metadata.packages.iter().filter_map(library).collect())
}

fn metadata(manifest: &Path) -> Result<Metadata, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--format-version=1", "--locked", "--filter-platform", PLATFORM, "--manifest-path"]);
    let output = cargo.arg(manifest).output().map_err(|error| format!("cargo can't be run: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let mut metadata: Metadata =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = &mut metadata.packages;
    packages.retain(|package| package.source.is_some() && !GENERATED.contains(&package.name.as_str()));
    packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(metadata)
}
