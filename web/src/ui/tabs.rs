//! A row of tabs: one tab stop, arrow keys choose.

use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tab {
    /// Identifies it, also in the id of its panel: `panel-{key}`.
    pub(crate) key: &'static str,
    /// Its words.
    pub(crate) title: &'static str,
    /// A number beside the words.
    pub(crate) count: Option<usize>,
}

/// Tabs under an accessible name. `chosen` is the key of the tab that is shown.
#[component]
pub(crate) fn Tabs(
    /// The accessible name of the row.
    label: &'static str,
    /// The tabs.
    #[prop(into)]
    tabs: Signal<Vec<Tab>>,
    /// The key of the chosen tab.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Called with the key of the tab that the reader chooses.
    #[prop(into)]
    choose: Callback<&'static str>,
    /// The id of the panel that all tabs control.
    panel: &'static str,
) -> impl IntoView {
    let row = NodeRef::<Div>::new();
    let on_key = move |event: KeyboardEvent| {
        let keys: Vec<&'static str> = tabs.with(|tabs| tabs.iter().map(|tab| tab.key).collect());
        let at = keys.iter().position(|&key| key == chosen.get()).unwrap_or(0);
        let Some(next) = step(&event.key(), at, keys.len()) else { return };
        event.prevent_default();
        if let Some(&key) = keys.get(next) {
            choose.run(key);
            focus_nth(row, next);
        }
    };
    let tab = move |tab: Tab| {
        let selected = move || chosen.get() == tab.key;
        view! {
            <button
                type="button"
                role="tab"
                id=format!("tab-{}", tab.key)
                aria-controls=panel
                aria-selected=move || selected().to_string()
                tabindex=move || if selected() { "0" } else { "-1" }
                on:click=move |_| choose.run(tab.key)
            >
                {tab.title}
                {tab.count.map(|count| view! { " "<span class="count">{count}</span> })}
            </button>
        }
    };
    view! {
        <div role="tablist" class="tabs" aria-label=label node_ref=row on:keydown=on_key>
            {move || tabs.get().into_iter().map(tab).collect_view()}
        </div>
    }
}

/// Where a key leads from position `at` of `len`, round the ends.
fn step(key: &str, at: usize, len: usize) -> Option<usize> {
    let last = len.checked_sub(1)?;
    match key {
        "ArrowRight" => Some(if at >= last { 0 } else { at.saturating_add(1) }),
        "ArrowLeft" => Some(at.checked_sub(1).unwrap_or(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

fn focus_nth(row: NodeRef<Div>, index: usize) {
    let Some(tabs) = row.get_untracked().and_then(|row| row.query_selector_all("[role=tab]").ok()) else { return };
    let tab = u32::try_from(index).ok().and_then(|index| tabs.get(index));
    if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Fails only for an element that is gone.
        let _ = tab.focus();
    }
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn arrows_go_round() {
        assert_eq!(step("ArrowRight", 2, 3), Some(0));
        assert_eq!(step("ArrowLeft", 0, 3), Some(2));
        assert_eq!(step("End", 0, 3), Some(2));
        assert_eq!(step("a", 0, 3), None);
        assert_eq!(step("Home", 0, 0), None);
    }
}
