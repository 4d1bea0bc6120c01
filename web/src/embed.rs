//! What the page does as a guest: it tells its host how high it is.

use js_sys::{Array, Object, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::*;
use web_sys::ResizeObserver;

/// Posts `{type: "friction:height", height}` to the parent page now and whenever the height changes.
///
/// The height is in CSS pixels. Any parent may read it: it says nothing about the code.
pub(crate) fn report_height() {
    let Some(root) = document().get_element_by_id("app") else { return };
    let report = Closure::<dyn Fn(Array)>::new(move |_| post_height());
    if let Ok(observer) = ResizeObserver::new(report.as_ref().unchecked_ref()) {
        observer.observe(&root);
    }
    report.forget();
}

fn post_height() {
    let Some(root) = document().get_element_by_id("app") else { return };
    let Ok(Some(parent)) = window().parent() else { return };
    let message = Object::new();
    // Neither setting a property of a plain object nor posting one to a window can be refused.
    let _ = Reflect::set(&message, &"type".into(), &"friction:height".into());
    let _ = Reflect::set(&message, &"height".into(), &root.scroll_height().into());
    let _ = parent.post_message(&message, "*");
}
