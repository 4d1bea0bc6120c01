//! Hands out the markup that shows the code inside another page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::address;
use crate::link::embed_snippet;
use crate::settings::Theme;
use crate::state::Page;
use crate::ui::{CopyField, Dialog};

/// The dialog behind the embed button.
#[component]
pub(crate) fn EmbedDialog(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <Dialog title="Embed" open content=|| view! { <Embed/> }.into_any()/>
    }
}

#[component]
fn Embed() -> impl IntoView {
    let page = expect_context::<Page>();
    let theme = RwSignal::new(Theme::System);
    let fragment = RwSignal::new(String::new());
    spawn_local(async move { fragment.set(page.fragment(None).await) });
    let snippet =
        move || fragment.with(|fragment| embed_snippet(&address::base(), fragment, page.lens.get().key(), theme.get()));
    let choose = move |event| {
        if let Some(chosen) = Theme::from_name(&event_target_value(&event)) {
            theme.set(chosen);
        }
    };
    view! {
        <p>
            "Paste this into your page. The frame shows the code at once and stays quiet: it downloads the analyzer only
            when a reader clicks into it. The script lets the frame be as high as its content."
        </p>
        <label class="field">
            <span>"Embed theme"</span>
            <select on:change=choose prop:value=move || theme.get().name()>
                {Theme::ALL.map(|theme| view! { <option value=theme.name()>{theme.name()}</option> })}
            </select>
        </label>
        {move || fragment.with(|fragment| !fragment.is_empty()).then(|| view! {
            <CopyField label="Embed snippet" action="Copy snippet" text=Signal::derive(snippet)/>
        })}
    }
}
