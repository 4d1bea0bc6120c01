//! The whole story of a finding.

use leptos::prelude::*;

use super::findings::by_mouse;
use crate::filter::Place;
use crate::protocol::Finding;
use crate::state::Page;
use crate::ui::Words;

/// Why it matters, what to write instead, the places that belong to it, and the rule.
#[component]
pub(super) fn Story(
    /// Where it stands.
    place: Place,
    /// The finding.
    finding: Finding,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let kind = place.kind;
    let preview = finding.fix.is_some().then(|| page.preview(place)).filter(|preview| !preview.is_empty());
    let related = finding.labels.clone().into_iter().map(move |label| {
        let (start, end) = (label.start, label.end);
        view! {
            <li>
                <button type="button" class="related" on:click=move |event| page.pick_range(kind, start, end, by_mouse(&event))>
                    <Words text=label.text/>
                </button>
            </li>
        }
    });
    let related = (!finding.labels.is_empty()).then(|| view! { <ul class="labels">{related.collect_view()}</ul> });
    view! {
        <div class="story">
            <p>
                <Words text=finding.why/>
            </p>
            <p class="instead">
                <Words text=finding.instead/>
            </p>
            {preview.map(|text| view! { <Preview text/> })}
            {related}
            <p class="rule">
                <a href=finding.page target="_blank" rel="noopener">
                    {finding.rule}
                </a>
            </p>
        </div>
    }
}

/// What a fix changes, as the editor tells it: lines behind `-` and `+`.
#[component]
pub(super) fn Preview(
    /// The lines.
    text: String,
) -> impl IntoView {
    let row = |line: &str| match (line.strip_prefix('-'), line.strip_prefix('+')) {
        (Some(old), _) => view! { <del>{old.to_owned()}</del> }.into_any(),
        (_, Some(new)) => view! { <ins>{new.to_owned()}</ins> }.into_any(),
        _ => view! { <p>{line.to_owned()}</p> }.into_any(),
    };
    view! {
        <div class="preview" role="group" aria-label="What the fix changes">
            {text.lines().map(row).collect_view()}
        </div>
    }
}
