//! The release lens: a place for what the editor's later script draws. The page has no room for more.

use friction_analyzer::report::DocumentKind;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::json::{Json, object};
use crate::state::Page;
use crate::status::Engine;
use crate::wire::units;

/// The panel of the release lens: all that its element is told, and all that it says.
#[component]
pub(crate) fn Release() -> impl IntoView {
    let page = expect_context::<Page>();
    let runs = page.runs;
    let say = Closure::<dyn Fn(JsValue)>::new(move |said| heard(page, &Json::from(said))).into_js_value();
    let awake = Memo::new(move |_| page.engine.get() == Engine::Done);
    let state = move || {
        object([
            ("say", say.clone()),
            ("awake", awake.get().into()),
            ("status", runs.status.get().name().into()),
            ("revision", runs.revision.get().into()),
            ("job", runs.job.with(|job| job.value().clone())),
            ("ran", runs.ran.with(|ran| ran.as_ref().map_or(JsValue::NULL, |ran| ran.value().clone()))),
            ("view", runs.view.with_untracked(|view| view.value().clone())),
        ])
    };
    view! { <friction-release prop:state=state></friction-release> }
}

fn heard(page: Page, said: &Json) {
    if let Some(view) = said.part("view") {
        page.runs.view.set(view);
    }
    if let Some(place) = said.part("pick") {
        page.pick_range(DocumentKind::Rust, units(&place, "start"), units(&place, "end"), said.flag("focus"));
    }
    if let Some(job) = said.part("ask") {
        page.ask(job);
    }
    if said.flag("stop") {
        page.stop();
    }
}
