//! A button that opens a menu, by mouse and by keyboard.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::{Button, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

/// An entry.
#[derive(Debug, Clone)]
pub(crate) struct MenuItem {
    /// Its name.
    pub(crate) title: &'static str,
    /// More about it.
    pub(crate) detail: &'static str,
}

/// A button called `label` with a menu of the same name.
#[component]
pub(crate) fn Menu(
    /// The name of the button and of its menu.
    label: &'static str,
    /// The entries.
    items: Vec<MenuItem>,
    /// Called with the index of the entry that the reader chooses.
    #[prop(into)]
    choose: Callback<usize>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<Button>::new();
    let menu = NodeRef::<Div>::new();
    let close = move || {
        open.set(false);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let items = item_elements(menu);
        let at = focused(&items);
        let last = items.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowDown" => at.map_or(0, |at| if at >= last { 0 } else { at.saturating_add(1) }),
            "ArrowUp" => at.and_then(|at| at.checked_sub(1)).unwrap_or(last),
            "Home" => 0,
            "End" => last,
            "Escape" => return close(),
            _ => return,
        };
        event.prevent_default();
        focus(items.get(next));
    };
    let on_focus_out = move |event: FocusEvent| {
        let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        let inside = |node: &Node| menu.get_untracked().is_some_and(|menu| menu.contains(Some(node)));
        let on_button = |node: &Node| button.get_untracked().is_some_and(|button| button.contains(Some(node)));
        if !to.is_some_and(|node| inside(&node) || on_button(&node)) {
            open.set(false);
        }
    };
    Effect::new(move || {
        if open.get() {
            focus(item_elements(menu).first());
        }
    });
    let entry = move |(index, item): (usize, MenuItem)| {
        let on_click = move |_| {
            close();
            choose.run(index);
        };
        view! {
            <button type="button" role="menuitem" tabindex="-1" on:click=on_click>
                <span class="menu-title">{item.title}</span>
                " "
                <span class="menu-detail">{item.detail}</span>
            </button>
        }
    };
    let entries = StoredValue::new(items);
    view! {
        <div class="menu-holder" on:focusout=on_focus_out>
            <button
                type="button"
                class="tool"
                node_ref=button
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
                on:keydown=move |event| {
                    if event.key() == "ArrowDown" {
                        event.prevent_default();
                        open.set(true);
                    }
                }
            >
                {label}
                <span class="caret" aria-hidden="true"></span>
            </button>
            {move || open.get().then(|| view! {
                <div role="menu" class="menu" aria-label=label node_ref=menu on:keydown=on_key>
                    {entries.get_value().into_iter().enumerate().map(entry).collect_view()}
                </div>
            })}
        </div>
    }
}

fn item_elements(menu: NodeRef<Div>) -> Vec<HtmlElement> {
    let Some(list) = menu.get_untracked().and_then(|menu| menu.query_selector_all("[role=menuitem]").ok()) else {
        return vec![];
    };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

fn focused(items: &[HtmlElement]) -> Option<usize> {
    let active = document().active_element()?;
    items.iter().position(|item| active == **item)
}

fn focus(item: Option<&HtmlElement>) {
    if let Some(item) = item {
        let _ = item.focus();
    }
}
