//! A read-only text with a button that copies it.

use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

/// A text to take away.
#[component]
pub(crate) fn CopyField(
    /// The accessible name of the text.
    label: &'static str,
    /// The words on the button.
    action: &'static str,
    /// The text.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let said = RwSignal::new("");
    let field = NodeRef::<Textarea>::new();
    let select = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let copy = move |_| {
        let written = window().navigator().clipboard().write_text(&text.get_untracked());
        spawn_local(async move {
            let copied = JsFuture::from(written).await.is_ok();
            said.set(if copied { "Copied." } else { "Selected: copy it with your keyboard." });
            if !copied {
                select();
            }
        });
    };
    Effect::new(move || {
        text.track();
        said.set("");
    });
    view! {
        <label class="copy-field">
            <span>{label}</span>
            <textarea
                readonly
                rows="2"
                spellcheck="false"
                node_ref=field
                prop:value=move || text.get()
                on:focus=move |_| select()
            ></textarea>
        </label>
        <p class="copy-row">
            <button type="button" class="tool strong" on:click=copy>
                {action}
            </button>
            <span role="status">{move || said.get()}</span>
        </p>
    }
}
