//! The dependencies a manifest declares.

use super::{Entry, Manifest, Node};
use crate::source::Span;

/// One dependency, in whichever table and form it is declared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dependency<'n> {
    pub(crate) entry: &'n Entry,
    /// `dependencies`, `dev-dependencies`, `build-dependencies` or `workspace.dependencies`.
    pub(crate) table: &'static str,
}

impl<'n> Dependency<'n> {
    /// The package's name in the registry.
    pub(crate) fn package(&self) -> &'n str {
        self.field("package").and_then(Node::as_text).unwrap_or(&self.entry.key)
    }

    /// The value of `key` in the long form.
    pub(crate) fn field(&self, key: &str) -> Option<&'n Node> {
        self.entry.value.get(key)
    }

    /// The version requirement in either form.
    pub(crate) fn version(&self) -> Option<&'n Node> {
        self.field("version").or(self.entry.value.as_text().map(|_| &self.entry.value))
    }

    /// The features asked for, with their spans.
    pub(crate) fn features(&self) -> impl Iterator<Item = (&'n str, Span)> + use<'n> {
        let features = self.field("features").map_or(&[][..], Node::items);
        features.iter().filter_map(|feature| Some((feature.as_text()?, feature.span)))
    }
}

impl Manifest<'_> {
    /// Every dependency, in order of table.
    pub(crate) fn dependencies(&self) -> Vec<Dependency<'_>> {
        let mut found = of_node(&self.root);
        for target in self.root.get("target").map_or(&[][..], Node::entries) {
            found.extend(of_node(&target.value));
        }
        if let Some(shared) = self.root.at(&["workspace", "dependencies"]) {
            found.extend(of_table(shared, "workspace.dependencies"));
        }
        found
    }
}

fn of_node(node: &Node) -> Vec<Dependency<'_>> {
    const TABLES: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    let tables = TABLES.iter().filter_map(|&table| Some((table, node.get(table)?)));
    tables.flat_map(|(table, entries)| of_table(entries, table)).collect()
}

fn of_table<'n>(node: &'n Node, table: &'static str) -> impl Iterator<Item = Dependency<'n>> {
    node.entries().iter().map(move |entry| Dependency { entry, table })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    #[test]
    fn wherever_and_however_they_are_declared() {
        let text = "[dependencies]\na = '1'\n[target.'cfg(unix)'.dev-dependencies.b]\nversion = '2'\npackage = 'c'\n[workspace.dependencies]\nd = { path = 'd' }\n";
        let source = Source::new(text);
        let (manifest, _) = Manifest::parse(&source);
        let found: Vec<_> = manifest
            .dependencies()
            .into_iter()
            .map(|each| (each.table, each.package(), each.version().and_then(Node::as_text)))
            .collect();
        let expected = [
            ("dependencies", "a", Some("1")),
            ("dev-dependencies", "c", Some("2")),
            ("workspace.dependencies", "d", None),
        ];
        assert_eq!(found, expected);
    }
}
