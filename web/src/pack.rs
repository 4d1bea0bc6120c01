//! The fragment of a permalink, made and read with the browser's own compressor: the only module that touches
//! `frictionPack`. [`friction_analyzer::share`] is the same without a browser.

use friction_analyzer::report::Shared;
use friction_analyzer::share::{MAX_UNPACKED, PREFIX, ShareError};
use wasm_bindgen::prelude::*;

use crate::json::{read_shared, write_shared};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = frictionPack, catch)]
    async fn pack(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = frictionPack, catch)]
    async fn unpack(packed: &str, limit: usize) -> Result<JsValue, JsValue>;
}

/// Whether a fragment says that it is a permalink's.
pub fn is_link(fragment: &str) -> bool {
    packed(fragment).is_some()
}

/// The fragment for `shared`, with its `#`.
pub async fn encode(shared: &Shared) -> String {
    let packed = pack(&write_shared(shared)).await.ok().and_then(|packed| packed.as_string());
    format!("#{PREFIX}{}", packed.unwrap_or_default())
}

/// What a fragment holds.
///
/// # Errors
/// As [`friction_analyzer::share::decode`].
pub async fn decode(fragment: &str) -> Result<Shared, ShareError> {
    let packed = packed(fragment).ok_or(ShareError::NotALink)?;
    let text = unpack(packed, MAX_UNPACKED).await.map_err(|_| ShareError::Damaged)?;
    let text = text.as_string().ok_or(ShareError::TooLarge)?;
    read_shared(&text).ok_or(ShareError::Damaged)
}

fn packed(fragment: &str) -> Option<&str> {
    fragment.strip_prefix('#')?.strip_prefix(PREFIX)
}
