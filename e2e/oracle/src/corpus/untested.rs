//! Reads test code as if it were none: no linter has seen it, and it is nearer to what people paste.

/// The name that a file is checked under, so that its folder does not make it test code.
pub const NAME: &str = "code.rs";

/// `text` with the attributes that make test code of something blanked out; no byte moves.
pub fn untested(text: &str) -> String {
    let mut code = text.to_owned();
    for (start, _) in text.match_indices("#[") {
        let rest = text.get(start..).unwrap_or_default();
        let Some(attribute) = rest.find(']').and_then(|end| rest.get(..=end)) else { break };
        if makes_tests(attribute) {
            let end = start.saturating_add(attribute.len());
            code.replace_range(start..end, &" ".repeat(attribute.len()));
        }
    }
    code
}

/// `#[test]`, `#[cfg(test)]`, `#[cfg(all(test, unix))]`, `#[bench]`, `#[tokio::test(flavor = "multi_thread")]`.
fn makes_tests(attribute: &str) -> bool {
    let inside = attribute.trim_start_matches("#[").trim_end_matches(']');
    let starts = ["cfg(all(test", "tokio::test", "async_std::test", "actix_rt::test"];
    let is_one =
        matches!(inside, "test" | "bench" | "cfg(test)") || starts.iter().any(|start| inside.starts_with(start));
    is_one && !attribute.contains('\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_tests_are_blanked_out() {
        let text = "#[cfg(test)]\nmod tests { #[test] fn a() {} #[derive(Clone)] struct B; }";
        let code = untested(text);
        assert_eq!(code.len(), text.len());
        assert_eq!(code, "            \nmod tests {         fn a() {} #[derive(Clone)] struct B; }");
    }
}
