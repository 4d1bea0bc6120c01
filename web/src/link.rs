//! Addresses: what the page's own address asks for, and the addresses, Markdown and markup it hands out.

use friction_analyzer::report::Shared;
use friction_analyzer::share;

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

/// The address that opens `shared`; `base` is the page's address without query and fragment.
pub fn permalink(base: &str, shared: &Shared) -> String {
    format!("{base}{}", share::encode(shared))
}

/// Markup that shows `shared` inside another page and lets it grow with its content.
pub fn embed_snippet(base: &str, shared: &Shared, theme: Theme) -> String {
    let theme = match theme {
        Theme::System => String::new(),
        chosen => format!("&amp;theme={}", chosen.name()),
    };
    let lens = shared.lens.as_deref().map(|lens| format!("&amp;lens={lens}")).unwrap_or_default();
    let fragment = share::encode(shared);
    let script = format!("{}embed.js", folder(base));
    let base = attribute(base);
    let script = attribute(&script);
    format!(
        "<iframe src=\"{base}?embed{theme}{lens}{fragment}\" title=\"Rust code in Friction\" loading=\"lazy\" \
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
    use crate::documents::Documents;
    use friction_analyzer::report::DocumentKind;

    fn shared() -> Shared {
        let documents = Documents::of_rust("fn main() {}").list(DocumentKind::Rust);
        Shared { documents, lens: Some("findings".into()), ..Shared::default() }
    }

    #[test]
    fn queries_are_read() {
        let view = View::read("?embed&theme=dark&lens=findings&other=1");
        assert_eq!(view, View { embed: true, theme: Some(Theme::Dark), lens: Some("findings".into()) });
        assert_eq!(View::read(""), View::default());
        assert_eq!(View::read("?embed=false&theme=plaid"), View::default());
    }

    #[test]
    fn a_permalink_opens_what_was_shared() {
        let link = permalink("https://example.org/friction/", &shared());
        let fragment = link.strip_prefix("https://example.org/friction/").unwrap();
        assert_eq!(share::decode(fragment), Ok(shared()));
    }

    #[test]
    fn the_snippet_is_escaped_and_finds_its_script() {
        let snippet = embed_snippet("https://example.org/a\"b/index.html", &shared(), Theme::Dark);
        assert!(snippet.contains("src=\"https://example.org/a&quot;b/index.html?embed&amp;theme=dark&amp;lens="));
        assert!(snippet.contains("<script src=\"https://example.org/a&quot;b/embed.js\" async>"));
    }
}
