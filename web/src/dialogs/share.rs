//! Hands out a permalink.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::address;
use crate::link::markdown;
use crate::state::Page;
use crate::status::counts;
use crate::ui::{CopyField, Dialog};

/// The dialog behind the share button.
#[component]
pub(crate) fn ShareDialog(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <Dialog title="Share" open content=|| view! { <Share/> }.into_any()/>
    }
}

#[component]
fn Share() -> impl IntoView {
    let page = expect_context::<Page>();
    let selection = page.selection.get_untracked();
    let point = RwSignal::new(selection.is_some());
    let link = RwSignal::new(String::new());
    Effect::new(move || {
        let lines = selection.filter(|_| point.get());
        spawn_local(async move { link.set(format!("{}{}", address::base(), page.fragment(lines).await)) });
    });
    let words = page.results.with_untracked(|results| results.summary()).map_or("Rust code".to_owned(), counts);
    let pointer = selection.map(|lines| {
        let range = if lines.first == lines.last {
            format!(" (line {})", lines.first)
        } else {
            format!(" (lines {} to {})", lines.first, lines.last)
        };
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=move || point.get() on:change=move |event| {
                    point.set(event_target_checked(&event));
                }/>
                <span>"Point at the selected lines" {range}</span>
            </label>
        }
    });
    view! {
        <p>
            "The link carries the whole text after its “#”. Browsers never send that part to a server, so only people
            you give the link to can read the code."
        </p>
        {pointer}
        {move || link.with(|link| !link.is_empty()).then(|| view! { <Links link words=words.clone()/> })}
    }
}

/// The link, once it is made.
#[component]
fn Links(
    /// The link.
    link: RwSignal<String>,
    /// What the Markdown says of it.
    words: String,
) -> impl IntoView {
    view! {
        <CopyField label="Link" action="Copy link" text=link/>
        <p class="aside">{move || format!("{} characters.", link.with(String::len))}</p>
        <CopyField
            label="Markdown"
            action="Copy Markdown"
            text=Signal::derive(move || link.with(|link| markdown(link, &words)))
        />
    }
}
