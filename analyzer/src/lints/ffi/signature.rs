//! What several rules of the area ask: ABIs, exports, and the types in foreign signatures.

use crate::hir::{Attr, FnItem, Hir, Item, ItemId, ItemKind};

/// Whether an ABI is one of C's: what crosses it must have C's layout.
pub(super) fn is_c_abi(abi: &str) -> bool {
    matches!(
        abi.trim_end_matches("-unwind"),
        "C" | "system" | "cdecl" | "stdcall" | "fastcall" | "thiscall" | "aapcs" | "win64" | "sysv64" | "efiapi"
    )
}

/// Whether a function can be called by name from outside Rust: `no_mangle` or `export_name`.
pub(super) fn is_exported(item: &Item) -> bool {
    item.attrs.iter().any(|attr| {
        matches!(attr.name.as_str(), "no_mangle" | "export_name")
            || (attr.name == "unsafe" && (attr.text.contains("no_mangle") || attr.text.contains("export_name")))
    })
}

/// Functions with a body that foreign code calls with C's conventions, outside tests.
pub(super) fn extern_fns(hir: &Hir) -> impl Iterator<Item = (ItemId, &Item, &FnItem)> {
    hir.items.iter().filter_map(|(id, item)| match &item.kind {
        ItemKind::Fn(function)
            if function.body.is_some()
                && function.abi.as_deref().is_some_and(is_c_abi)
                && item.attrs.iter().all(is_plain)
                && !hir.is_test_item(id) =>
        {
            Some((id, item, function))
        }
        _ => None,
    })
}

/// Whether an attribute leaves the item as written: not a macro that may generate another signature.
pub(super) fn is_plain(attr: &Attr) -> bool {
    matches!(
        attr.name.as_str(),
        "doc"
            | "cfg"
            | "allow"
            | "warn"
            | "deny"
            | "expect"
            | "inline"
            | "cold"
            | "must_use"
            | "deprecated"
            | "no_mangle"
            | "export_name"
            | "unsafe"
            | "link"
            | "link_section"
            | "target_feature"
            | "track_caller"
            | "used"
            | "rustfmt::skip"
            | "automatically_derived"
    ) || (attr.name == "cfg_attr" && !attr.text.contains("wasm_bindgen"))
}

/// The text of an item's doc comments.
pub(super) fn docs(item: &Item) -> impl Iterator<Item = &str> {
    item.attrs.iter().filter(|attr| attr.name == "doc").map(|attr| attr.text.as_str())
}

/// Whether an item's documentation speaks of safety, or is hidden or kept elsewhere.
pub(super) fn documents_safety(item: &Item) -> bool {
    docs(item).any(|text| {
        let text = text.to_lowercase();
        text.contains("safe") || text.contains("hidden") || text.contains("include_str") || text.contains("unsound")
    })
}
