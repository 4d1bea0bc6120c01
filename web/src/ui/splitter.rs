//! The bar between two panes: dragged, or moved with the arrow keys.

use std::ops::RangeInclusive;

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A bar whose position is a percentage of its parent's width.
#[component]
pub(crate) fn Splitter(
    /// The accessible name.
    label: &'static str,
    /// The position in percent.
    #[prop(into)]
    value: Signal<u8>,
    /// Where it may go.
    range: RangeInclusive<u8>,
    /// Called with each new position.
    #[prop(into)]
    set: Callback<u8>,
) -> impl IntoView {
    let bar = NodeRef::<Div>::new();
    let (min, max) = (*range.start(), *range.end());
    let go = move |to: u8| set.run(to.clamp(min, max));
    let on_key = move |event: KeyboardEvent| {
        let at = value.get_untracked();
        let to = match event.key().as_str() {
            "ArrowLeft" => at.saturating_sub(2),
            "ArrowRight" => at.saturating_add(2),
            "Home" => min,
            "End" => max,
            _ => return,
        };
        event.prevent_default();
        go(to);
    };
    let on_down = move |event: PointerEvent| {
        event.prevent_default();
        if let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            let _ = target.set_pointer_capture(event.pointer_id());
        }
    };
    let on_move = move |event: PointerEvent| {
        let Some(bar) = bar.get_untracked() else { return };
        if bar.has_pointer_capture(event.pointer_id())
            && let Some(to) = percent(&bar, event.client_x())
        {
            go(to);
        }
    };
    view! {
        <div
            class="splitter"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=label
            aria-valuemin=min.to_string()
            aria-valuemax=max.to_string()
            aria-valuenow=move || value.get().to_string()
            node_ref=bar
            on:keydown=on_key
            on:pointerdown=on_down
            on:pointermove=on_move
        ></div>
    }
}

/// Where `x`, in pixels of the window, lies in the width of the bar's parent.
fn percent(bar: &Element, x: i32) -> Option<u8> {
    let frame = bar.parent_element()?.get_bounding_client_rect();
    let share = (f64::from(x) - frame.left()) / frame.width() * 100.0;
    (0..=100u8).find(|&step| f64::from(step) >= share)
}
