//! Which level a lint has at a place (<https://doc.rust-lang.org/reference/attributes/diagnostics.html#lint-check-attributes>).

use crate::hir::{Attr, Hir};
use crate::source::{Span, to_u32};

/// Whether a lint that is denied by default is denied here: the innermost attribute that names it says so, or none does.
pub(super) fn is_denied(hir: &Hir, lint: &str, at: Span) -> bool {
    let everywhere = Span::new(0, to_u32(usize::MAX));
    let of_file = hir.file_attrs.iter().map(|attr| (everywhere, attr));
    let of_items = hir.items.iter().flat_map(|(_, item)| item.attrs.iter().map(|attr| (item.span, attr)));
    let of_nodes = hir.node_attrs.iter().map(|(span, attr)| (*span, attr));
    let around = of_file.chain(of_items).chain(of_nodes).filter(|(span, _)| span.contains(at));
    let said = around.filter_map(|(span, attr)| Some((span.end.saturating_sub(span.start), level(attr, lint)?)));
    // Of attributes in one place the last counts.
    let innermost = said.reduce(|best, next| if next.0 <= best.0 { next } else { best });
    innermost.is_none_or(|(_, is_denied)| is_denied)
}

/// What an attribute makes of a lint.
fn level(attr: &Attr, lint: &str) -> Option<bool> {
    let names = |text: &str| text.split(',').any(|name| name.trim() == lint);
    match attr.name.as_str() {
        "allow" | "expect" | "warn" => names(&attr.text).then_some(false),
        "deny" | "forbid" => names(&attr.text).then_some(true),
        // Under which conditions is not looked at.
        "cfg_attr" => attr.text.contains(lint).then_some(false),
        _ => None,
    }
}
