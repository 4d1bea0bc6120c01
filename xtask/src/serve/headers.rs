//! Reads the header file of static hosts: path patterns, each followed by indented `Name: value` lines.

/// The header lines for each path pattern, in the file's order.
pub struct Headers(Vec<(String, Vec<(String, String)>)>);

impl Headers {
    /// Parses the file; comments and blank lines are skipped.
    pub fn parse(text: &str) -> Self {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
        for line in lines {
            match (line.starts_with(' '), line.split_once(':'), rules.last_mut()) {
                (true, Some((name, value)), Some((_, headers))) => {
                    headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                _ => rules.push((line.trim().to_owned(), Vec::new())),
            }
        }
        Self(rules)
    }

    /// The headers of every pattern that a path matches.
    pub fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let rules = self.0.iter().filter(move |(pattern, _)| matches(pattern, path));
        rules.flat_map(|(_, headers)| headers).map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn every_matching_pattern_adds_its_headers() {
        let headers = Headers::parse("# why\n/*\n  A: 1\n\n/assets/*\n  B: x: y\n");
        assert_eq!(headers.of("/assets/a.js").collect::<Vec<_>>(), [("A", "1"), ("B", "x: y")]);
        assert_eq!(headers.of("/index.html").collect::<Vec<_>>(), [("A", "1")]);
    }
}
