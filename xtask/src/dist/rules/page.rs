//! The frame of a documentation page.

/// The files under `static/` that every page refers to.
pub const FILES: [&str; 4] = ["icon.svg", "rules.css", "theme.js", "tokens.css"];

/// A page of documentation.
pub struct Page {
    /// How many directories below the site's root the page is.
    pub depth: usize,
    /// The title of tab and bookmark, as plain text.
    pub title: String,
    /// One sentence for search engines, as plain text.
    pub summary: String,
    /// The content, as HTML.
    pub body: String,
}

impl Page {
    /// The whole document.
    pub fn html(&self, policy: &str) -> String {
        let up = "../".repeat(self.depth);
        let (title, summary, body) = (escaped(&self.title), escaped(&self.summary), &self.body);
        format!(
            r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{summary}">
<title>{title}</title>
<link rel="icon" type="image/svg+xml" href="{up}icon.svg">
<script src="{up}theme.js"></script>
<link rel="stylesheet" href="{up}tokens.css">
<link rel="stylesheet" href="{up}rules.css">
</head>
<body>
<header><a href="{up}">Friction</a> <nav aria-label="Documentation"><a href="{up}rules/index.html">Rules</a></nav></header>
<main>
{body}</main>
</body>
</html>
"#
        )
    }
}

/// Plain text as it stands in HTML, in an attribute too.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
