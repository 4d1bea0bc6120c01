//! Text in which backquotes mark code.

use leptos::prelude::*;

/// Shows `text`; what stands between backquotes is code.
#[component]
pub(crate) fn Words(
    /// The text.
    text: String,
) -> impl IntoView {
    let part = |(index, part): (usize, &str)| {
        let part = part.to_owned();
        if index % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
    };
    text.split('`').enumerate().map(part).collect_view()
}
