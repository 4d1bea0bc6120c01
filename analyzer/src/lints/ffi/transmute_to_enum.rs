//! Finds numbers turned into enums, truth values and characters without a look at the number.

use super::transmute::{Transmute, is_promised, transmutes};
use crate::hir::{ExprKind, ItemKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `transmute` of an integer into an enum of the same text, a `bool` or a `char`, where nothing before it compares
    /// the integer. A comment above that says why it is sound, masked values (`bits & 3`), and `unsafe fn`s, whose callers
    /// promise it, are left alone.
    ///
    /// ## Why it matters
    /// An integer that is no discriminant makes an enum that cannot exist. That is undefined behaviour at once, before
    /// anything looks at it: a `match` may jump anywhere, since the compiler drew its table for the variants alone. The
    /// next version of the enum, or of the other side, is enough.
    ///
    /// ## Example
    /// ```rust
    /// #[repr(u8)]
    /// enum Level {
    ///     Low,
    ///     High,
    /// }
    ///
    /// fn level(raw: u8) -> Level {
    ///     unsafe { std::mem::transmute(raw) }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// #[repr(u8)]
    /// enum Level {
    ///     Low,
    ///     High,
    /// }
    ///
    /// fn level(raw: u8) -> Option<Level> {
    ///     match raw {
    ///         0 => Some(Level::Low),
    ///         1 => Some(Level::High),
    ///         _ => None,
    ///     }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: what becomes of a wrong number is your decision.
    TRANSMUTE_TO_ENUM = "ffi/transmute-to-enum", Ffi, Warn, fix: None,
    clippy: ["transmute_int_to_bool", "transmute_int_to_char"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for found in transmutes(cx).filter(|found| !is_promised(cx, found.call)) {
        if let Known::Extern(from, _) = &found.from
            && usage::is_integer(from)
            && let Some((target, instead)) = target(cx, &found)
            && !is_looked_at(cx, &found)
        {
            out.push(Draft::new(
                found.span,
                format!("Any `{from}` becomes {target} here, also those that are none."),
                "A value without a variant is undefined behaviour at once, not only when it is matched on.",
                instead,
            ));
        }
    }
}

/// What is made, and how to make it with a look.
fn target(cx: &Context<'_>, found: &Transmute) -> Option<(String, String)> {
    match &found.to {
        Known::Item(item) => {
            let ItemKind::Enum(data) = &cx.hir.items[*item].kind else { return None };
            let is_plain = !data.variants.is_empty() && data.variants.iter().all(|variant| variant.fields.is_empty());
            let name = &cx.hir.items[*item].name;
            let instead = "`match` on the number, and give an error for what is left: `TryFrom`.".to_owned();
            is_plain.then(|| (format!("a `{name}`"), instead))
        }
        known if known.is("bool") => Some(("a `bool`".to_owned(), "Compare: `value != 0`.".to_owned())),
        known if known.is("char") => Some((
            "a `char`".to_owned(),
            "Use `char::from_u32`, which gives `None` for what is no character.".to_owned(),
        )),
        _ => None,
    }
}

/// Whether the number is bounded where it stands, or was compared before.
fn is_looked_at(cx: &Context<'_>, found: &Transmute) -> bool {
    let value = cx.hir.peel(found.value);
    match cx.hir.kind(value) {
        ExprKind::Path(path) => path.local().is_none_or(|local| {
            usage::is_compared_before(cx.hir, local, cx.hir.span(found.call).start)
                || cx.hir.bindings[local].init.is_some_and(|init| !is_open(cx, init))
        }),
        _ => !is_open(cx, value),
    }
}

/// Whether a number comes as it is from somewhere else: a field, a call, an element.
fn is_open(cx: &Context<'_>, value: crate::hir::ExprId) -> bool {
    match cx.hir.kind(cx.hir.peel(value)) {
        ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Path(_) => true,
        ExprKind::Try(inner) => is_open(cx, *inner),
        ExprKind::Call { .. } => !cx.hir.callee(value).is_some_and(|callee| callee.contains("transmute")),
        ExprKind::MethodCall { receiver, method, .. } if method == "unwrap" => is_open(cx, *receiver),
        ExprKind::MethodCall { method, .. } => method.starts_with("read") || method.starts_with("get_"),
        ExprKind::Cast { expr, .. } => is_open(cx, *expr),
        _ => false,
    }
}
