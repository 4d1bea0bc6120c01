//! Turns texts and view state into the fragment of a permalink, and back.
//!
//! A fragment is `#v1/` and then the base64url form (RFC 4648 §5, no padding) of the raw-deflate form (RFC 1951) of
//! the JSON of a [`Shared`]. The fragment of an address never reaches a server.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use crate::report::Shared;

/// What a fragment begins with, without the `#`.
pub const PREFIX: &str = "v1/";

/// The most bytes that a link may unpack to.
pub const MAX_UNPACKED: usize = 2 * 1024 * 1024;

/// The most characters a link may have: deflate and base64 can't need more for [`MAX_UNPACKED`] bytes.
const MAX_PACKED: usize = 3 * 1024 * 1024;

/// The best ratio that deflate's levels (0 to 10) give at a speed nobody notices.
const LEVEL: u8 = 9;

/// Why a fragment holds no shared code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareError {
    /// It does not begin with `#v1/`; it was never a permalink of this version.
    NotALink,
    /// Letters are missing or changed.
    Damaged,
    /// It unpacks to more than [`MAX_UNPACKED`] bytes.
    TooLarge,
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ShareError::NotALink => "This is not a link to shared code.",
            ShareError::Damaged => "This link is damaged: a part of it is missing or was changed.",
            ShareError::TooLarge => "This link holds more than 2 MB of text, which is more than a link may.",
        })
    }
}

impl std::error::Error for ShareError {}

/// The fragment for `shared`, with its `#`.
pub fn encode(shared: &Shared) -> String {
    let json = serde_json::to_vec(shared).unwrap_or_default();
    format!("#{PREFIX}{}", URL_SAFE_NO_PAD.encode(compress_to_vec(&json, LEVEL)))
}

/// Reads a fragment, with or without its `#`.
///
/// # Errors
/// Says whether it is no permalink at all, a damaged one, or one that is too large; never unpacks more than
/// [`MAX_UNPACKED`] bytes to find out.
pub fn decode(fragment: &str) -> Result<Shared, ShareError> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let packed = fragment.strip_prefix(PREFIX).ok_or(ShareError::NotALink)?;
    if packed.len() > MAX_PACKED {
        return Err(ShareError::TooLarge);
    }
    let deflated = URL_SAFE_NO_PAD.decode(packed.trim_end()).map_err(|_| ShareError::Damaged)?;
    let json = decompress_to_vec_with_limit(&deflated, MAX_UNPACKED).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => ShareError::TooLarge,
        _ => ShareError::Damaged,
    })?;
    let shared: Shared = serde_json::from_slice(&json).map_err(|_| ShareError::Damaged)?;
    if shared.documents.is_empty() { Err(ShareError::Damaged) } else { Ok(shared) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Document, DocumentKind, Edition, Lines, RunView};

    fn shared(text: &str) -> Shared {
        let document = Document { name: "main.rs".into(), kind: DocumentKind::Rust, text: text.into() };
        Shared {
            documents: vec![document],
            edition: Edition::E2021,
            lens: Some("findings".into()),
            lines: Some(Lines { first: 2, last: 3 }),
            run: Some(RunView { stdin: "one\n".into(), function: "area".into(), step: 3, ..RunView::default() }),
        }
    }

    #[test]
    fn comes_back_the_same() {
        for text in ["", "fn main() {}\n", "// Größe 🦀\r\n\u{feff}", &"let x = 1;\n".repeat(5000)] {
            assert_eq!(decode(&encode(&shared(text))), Ok(shared(text)));
        }
    }

    #[test]
    fn links_of_before_and_after_are_read() {
        let of = |json: &str| format!("#v1/{}", URL_SAFE_NO_PAD.encode(compress_to_vec(json.as_bytes(), LEVEL)));
        let documents = r#""documents":[{"name":"main.rs","kind":"rust","text":""}]"#;
        let run = |rest: &str| decode(&of(&format!("{{{documents}{rest}}}"))).map(|shared| shared.run);
        assert_eq!(run(""), Ok(None));
        let chosen = RunView { function: "area".into(), ..RunView::default() };
        assert_eq!(run(r#","run":{"function":"area","colour":"red"}"#), Ok(Some(chosen)));
    }

    #[test]
    fn the_fragment_needs_no_escaping() {
        let fragment = encode(&shared("fn main() { println!(\"{}\", 1 + 1 / 2); }"));
        let packed = fragment.strip_prefix("#v1/").unwrap();
        assert!(packed.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'), "{fragment}");
    }

    #[test]
    fn other_fragments_are_not_links() {
        for fragment in ["", "#", "#top", "#v2/abc", "v1"] {
            assert_eq!(decode(fragment), Err(ShareError::NotALink), "{fragment}");
        }
    }

    #[test]
    fn every_shortened_link_is_damaged() {
        let fragment = encode(&shared("fn main() {}"));
        for end in "#v1/".len()..fragment.len() {
            assert_eq!(decode(fragment.get(..end).unwrap()), Err(ShareError::Damaged), "{end}");
        }
    }

    #[test]
    fn changed_letters_never_panic() {
        let fragment = encode(&shared("fn main() { let a = vec![1, 2, 3]; }"));
        for at in "#v1/".len()..fragment.len() {
            let mut changed = fragment.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let _ = decode(&String::from_utf8(changed).unwrap());
        }
    }

    #[test]
    fn a_bomb_is_refused() {
        let text = "a".repeat(MAX_UNPACKED);
        let fragment = encode(&shared(&text));
        assert!(fragment.len() < 10_000);
        assert_eq!(decode(&fragment), Err(ShareError::TooLarge));
    }

    #[test]
    fn a_link_without_documents_is_damaged() {
        assert_eq!(decode(&encode(&Shared::default())), Err(ShareError::Damaged));
    }
}
