//! The page's own address.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The address without query and fragment.
pub fn base() -> String {
    let location = window().location();
    format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default())
}

/// The query, with its `?` when there is one.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The fragment, with its `#` when there is one.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Takes the fragment off the address without a new entry in the history.
pub fn forget_fragment() {
    if fragment().is_empty() {
        return;
    }
    if let Ok(history) = window().history() {
        let address = format!("{}{}", base(), query());
        // Refused only inside some sandboxed frames, where nobody sees the address.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
