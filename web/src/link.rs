//! Addresses: what the page's own address asks for, and the addresses, Markdown and markup it hands out.

use crate::settings::Theme;

/// What the query of the page's address asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct View {
    /// Whether the page is a guest in another page.
    pub embed: bool,
    /// The colours, when not the reader's own.
    pub theme: Option<Theme>,
    /// The name of the lens to show.
    pub lens: Option<String>,
}

impl View {
    /// Reads a query, with or without its `?`. Unknown parts are ignored.
    pub fn read(query: &str) -> View {
        let mut view = View::default();
        for pair in query.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            match key {
                "embed" => view.embed = value != "0" && value != "false",
                "theme" => view.theme = Theme::from_name(value),
                "lens" => view.lens = Some(value.to_owned()),
                _ => {}
            }
        }
        view
    }
}

/// Markup that shows code inside another page and lets it grow with its content; `base` is the page's address without
/// query and fragment.
pub fn embed_snippet(base: &str, fragment: &str, lens: &str, theme: Theme) -> String {
    let theme = match theme {
        Theme::System => String::new(),
        chosen => format!("&amp;theme={}", chosen.name()),
    };
    let script = format!("{}embed.js", folder(base));
    let base = attribute(base);
    let script = attribute(&script);
    format!(
        "<iframe src=\"{base}?embed{theme}&amp;lens={lens}{fragment}\" title=\"Rust code in Friction\" loading=\"lazy\" \
         width=\"100%\" height=\"480\"></iframe>\n<script src=\"{script}\" async></script>"
    )
}

/// A Markdown link to `address` that says what awaits the reader.
pub fn markdown(address: &str, words: &str) -> String {
    format!("[Friction: {words}]({address})")
}

/// `base` up to its last slash.
fn folder(base: &str) -> &str {
    base.rsplit_once('/').map_or("", |(before, _)| base.get(..before.len().saturating_add(1)).unwrap_or(base))
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read() {
        let view = View::read("?embed&theme=dark&lens=findings&other=1");
        assert_eq!(view, View { embed: true, theme: Some(Theme::Dark), lens: Some("findings".into()) });
        assert_eq!(View::read(""), View::default());
        assert_eq!(View::read("?embed=false&theme=plaid"), View::default());
    }

    #[test]
    fn the_snippet_is_escaped_and_finds_its_script() {
        let snippet = embed_snippet("https://example.org/a\"b/index.html", "#v1/abc", "findings", Theme::Dark);
        assert!(
            snippet.contains(
                "src=\"https://example.org/a&quot;b/index.html?embed&amp;theme=dark&amp;lens=findings#v1/abc\""
            )
        );
        assert!(snippet.contains("<script src=\"https://example.org/a&quot;b/embed.js\" async>"));
    }
}
