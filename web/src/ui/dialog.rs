//! A native modal dialog with a title and a close button.

use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;

/// A modal dialog. Its content exists only while it is open.
#[component]
pub(crate) fn Dialog(
    /// Its title and accessible name.
    title: &'static str,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Its content.
    content: fn() -> AnyView,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            // Fails only for a dialog that is already open, or gone.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    // The content covers the dialog: a click that reaches the dialog itself is on the backdrop.
    let on_click = move |event: MouseEvent| {
        if event.target().is_some() && event.target() == event.current_target() {
            open.set(false);
        }
    };
    view! {
        <dialog aria-label=title node_ref=dialog on:close=move |_| open.set(false) on:click=on_click>
            <div class="dialog">
                <header>
                    <h2>{title}</h2>
                    <button type="button" class="tool" on:click=move |_| open.set(false)>
                        "Close"
                    </button>
                </header>
                {move || open.get().then(content)}
            </div>
        </dialog>
    }
}
