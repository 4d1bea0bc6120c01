//! Reports variables whose type a later use decides: what the rules of this family share.

use super::anchor::{anchor, is_decided_elsewhere};
use super::generic_call::{Generic, Unanchored, name, unanchored};
use crate::hir::TyId;
use crate::lints::{Context, Draft, Sink};
use crate::source::Span;

/// What one rule says of a variable called `name`, bound to a call of `method`.
pub(super) struct Words {
    pub(super) what: String,
    pub(super) why: &'static str,
    pub(super) instead: String,
}

/// Pushes a finding for every variable bound to one of `kinds` whose type is decided elsewhere.
pub(super) fn report(cx: &Context<'_>, kinds: &[Generic], words: fn(&str, &str) -> Words, out: &mut Sink) {
    for found in unanchored(cx).filter(|found| kinds.contains(&found.generic)) {
        if is_decided_elsewhere(cx, &found) {
            out.push(draft(cx, &found, words(name(cx, &found), cx.source.slice(found.name_span))));
        }
    }
}

fn draft(cx: &Context<'_>, found: &Unanchored, words: Words) -> Draft {
    let draft = Draft::new(found.name_span, words.what, words.why, words.instead);
    let Some(anchor) = anchor(cx, found) else { return draft };
    let ty = cx.source.slice(cx.hir.types[anchor.ty].span);
    let (title, edit) = said(cx, found, anchor.ty);
    draft.label(anchor.at, format!("this use makes it `{ty}`")).safe_fix(title, vec![edit])
}

/// Writes the type where the call takes it, or else at the variable.
fn said(cx: &Context<'_>, found: &Unanchored, ty: TyId) -> (String, (Span, String)) {
    let ty = cx.source.slice(cx.hir.types[ty].span);
    match found.generic {
        Generic::Collect | Generic::Parse | Generic::Sum => {
            let method = cx.source.slice(found.name_span);
            (format!("Say `{method}::<{ty}>()`"), (found.name_span.after(), format!("::<{ty}>")))
        }
        Generic::Into | Generic::TryInto | Generic::Default => {
            let place = cx.hir.bindings[found.binding].span.after();
            (format!("Annotate `{}: {ty}`", name(cx, found)), (place, format!(": {ty}")))
        }
    }
}
