//! Hands out the markup that shows the code inside another page.

use leptos::prelude::*;

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
        <Dialog title="Embed" open>
            <Embed/>
        </Dialog>
    }
}

#[component]
fn Embed() -> impl IntoView {
    let page = expect_context::<Page>();
    let theme = RwSignal::new(Theme::System);
    let snippet =
        Memo::new(move |_| embed_snippet(&address::base(), &page.fragment(None), page.lens.get().key(), theme.get()));
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
        <CopyField label="Embed snippet" action="Copy snippet" text=Signal::derive(move || snippet.get())/>
    }
}
