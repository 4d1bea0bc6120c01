//! The pane with the editor and the tabs of its documents.

use std::time::Duration;

use friction_analyzer::report::DocumentKind;
use leptos::html::Div;
use leptos::prelude::*;

use crate::documents::{KINDS, from_key, key, title};
use crate::editor::Editor;
use crate::state::Page;
use crate::ui::{Tab, Tabs};

/// The code.
#[component]
pub(crate) fn Code() -> impl IntoView {
    let page = expect_context::<Page>();
    let host = NodeRef::<Div>::new();
    // A task of its own, so that the page is drawn and answers in between.
    host.on_load(move |host| {
        set_timeout(move || page.attach(Editor::new(&host, page.editor_events())), Duration::ZERO);
    });
    view! {
        <section class="code" aria-label="Code">
            <div class="pane-bar">
                <DocumentTabs/>
                <span class="stretch"></span>
                {KINDS.map(|kind| view! { <AddOrRemove kind/> })}
            </div>
            <div
                class="editor"
                id="panel-code"
                role="tabpanel"
                aria-labelledby=move || format!("tab-{}", key(page.shown.get()))
                node_ref=host
                on:focusin=move |_| page.wake()
                on:pointerdown=move |_| page.wake()
            ></div>
        </section>
    }
}

#[component]
fn DocumentTabs() -> impl IntoView {
    let page = expect_context::<Page>();
    let tabs = Memo::new(move |_| {
        let tab = |kind| {
            let count = page.results.with(|results| results.findings(kind));
            Tab { key: key(kind), title: title(kind), count: (count > 0).then_some(count) }
        };
        let there = |&kind: &DocumentKind| page.documents.with(|documents| documents.has(kind));
        KINDS.into_iter().filter(there).map(tab).collect::<Vec<_>>()
    });
    let choose = move |chosen: &'static str| {
        if let Some(kind) = from_key(chosen) {
            page.show_document(kind);
        }
    };
    view! {
        <Tabs label="Documents" tabs chosen=Signal::derive(move || key(page.shown.get())) choose panel="panel-code"/>
    }
}

/// Adds an extra document, or takes it away again while it is shown.
#[component]
fn AddOrRemove(
    /// The document; Rust is always there.
    kind: DocumentKind,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let there = Memo::new(move |_| page.documents.with(|documents| documents.has(kind)));
    let button = move || match (kind, there.get(), page.shown.get() == kind) {
        (DocumentKind::Rust, ..) | (_, true, false) => ().into_any(),
        (_, false, _) => view! {
            <button type="button" class="tool quiet" aria-label=format!("Add {}", title(kind))
                on:click=move |_| page.open_document(kind)>
                "+ " {title(kind)}
            </button>
        }
        .into_any(),
        (_, true, true) => view! {
            <button type="button" class="tool quiet" on:click=move |_| page.remove_document(kind)>
                "Remove " {title(kind)}
            </button>
        }
        .into_any(),
    };
    (!page.is_embedded()).then_some(button)
}
