//! The whole page: opens what the address or the storage holds and puts the parts together.

use std::time::Duration;

use friction_analyzer::report::{DocumentKind, Shared};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::code::Code;
use crate::dialogs::{EmbedDialog, SettingsDialog, ShareDialog};
use crate::header::{Dialogs, Header};
use crate::lens::Lens;
use crate::link::View;
use crate::pack::{decode, is_link};
use crate::panels::{Findings, Release, Types};
use crate::settings::{SPLITS, Theme};
use crate::state::{Notice, Page, Remedy};
use crate::status::{Engine, counts, line};
use crate::storage::{self, Slot};
use crate::typed::Share;
use crate::ui::{Splitter, Tab, Tabs};
use crate::{address, embed, examples};

/// How long after the last change texts and settings are stored.
const REST: Duration = Duration::from_millis(300);

/// Puts the page in place of what `index.html` shows meanwhile.
pub fn mount() {
    let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    root.set_inner_html("");
    mount_to(root, || {
        let page = Page::new(View::read(&address::query()), storage::settings());
        provide_context(page);
        open_what_is_asked(page);
        follow(page);
        view! { <App/> }
    })
    .forget();
}

/// Opens the address's link, else the last texts, else an example.
fn open_what_is_asked(page: Page) {
    let fragment = address::fragment();
    if !is_link(&fragment) {
        return page.open_shared(&storage::texts(Slot::Session).unwrap_or_else(welcome), false);
    }
    spawn_local(async move {
        let last = storage::texts(Slot::Session);
        match decode(&fragment).await {
            Ok(shared) => page.open_link(&shared, last.as_ref()),
            Err(error) => {
                let own = if last.is_some() { "your own last text" } else { "an example" };
                page.open_shared(&last.unwrap_or_else(welcome), false);
                page.notice.set(Some(Notice::problem(format!("{error} What you see is {own}."))));
            }
        }
    });
}

/// A link was put into the address of the open page.
fn address_changed(page: Page) {
    let fragment = address::fragment();
    if !is_link(&fragment) {
        return;
    }
    spawn_local(async move {
        match decode(&fragment).await {
            Ok(shared) => page.open_link(&shared, Some(&page.shared())),
            Err(error) => page.notice.set(Some(Notice::problem(format!("{error} Your text is as it was.")))),
        }
    });
}

fn welcome() -> Shared {
    Shared { documents: examples::welcome().list(DocumentKind::Rust), ..Shared::default() }
}

/// Carries state over to the document and the storage, and the address back to the state.
fn follow(page: Page) {
    Effect::new(move || show_settings(page));
    let _ = window_event_listener(leptos::ev::keydown, move |event| {
        let is_asked = event.key() == "Enter" && (event.ctrl_key() || event.meta_key());
        if is_asked && document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_none()) {
            page.run();
        }
    });
    if page.is_embedded() {
        return embed::report_height();
    }
    follow_storage(page);
    // No listener is ever taken off: they live as long as the page.
    let _ = window_event_listener(leptos::ev::hashchange, move |_| address_changed(page));
    let _ = window_event_listener(leptos::ev::pagehide, move |_| {
        page.keep();
        storage::keep_settings(&page.settings.get_untracked());
    });
    // The editor comes first: the analyzer is fetched once the page has been drawn.
    request_animation_frame(move || set_timeout(move || page.start(), Duration::ZERO));
}

fn follow_storage(page: Page) {
    let mut keep_texts = debounce(REST, move |()| page.keep());
    Effect::new(move || {
        page.documents.track();
        page.shown.track();
        page.edition.track();
        page.lens.track();
        page.runs.view.track();
        keep_texts(());
    });
    let mut keep_settings = debounce(REST, move |()| {
        storage::keep_settings(&page.settings.get_untracked());
    });
    Effect::new(move || {
        page.settings.track();
        keep_settings(());
    });
}

/// Colours and sizes are attributes and custom properties of the root element.
fn show_settings(page: Page) {
    let Some(root) = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let theme = page.view.with_value(|view| view.theme).unwrap_or(page.settings.with(|settings| settings.theme));
    let (size, split) = page.settings.with(|settings| (settings.font_size, settings.split));
    // None of these can be refused for the names and values used.
    let _ = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.name()),
    };
    let _ = root.style().set_property("--code-size", &format!("{size}px"));
    let _ = root.style().set_property("--split", &format!("{split}%"));
}

/// The page.
#[component]
fn App() -> impl IntoView {
    let page = expect_context::<Page>();
    if page.is_embedded() { view! { <Guest/> }.into_any() } else { view! { <Whole/> }.into_any() }
}

/// The page on its own.
#[component]
fn Whole() -> impl IntoView {
    let page = expect_context::<Page>();
    let dialogs = Dialogs::new();
    let split = move || page.settings.with(|settings| settings.split);
    let set_split = move |split| page.settings.update(|settings| settings.split = split);
    view! {
        <Header dialogs/>
        <NoticeBar/>
        <main class="panes">
            <Code/>
            <Splitter label="Resize panes" value=Signal::derive(split) range=SPLITS set=set_split/>
            <Lenses/>
        </main>
        <footer class="status">
            <StatusLine/>
            <span class="stretch"></span>
            <span class="keys" aria-hidden="true">
                <kbd>"F8"</kbd>
                " next finding  "
                <kbd>"Ctrl ."</kbd>
                " fix  "
                <kbd>"Ctrl I"</kbd>
                " type  "
                <kbd>"Ctrl Enter"</kbd>
                " run  "
                <kbd>"Esc Tab"</kbd>
                " leave the editor"
            </span>
        </footer>
        <Announcer/>
        <ShareDialog open=dialogs.share/>
        <EmbedDialog open=dialogs.embed/>
        <SettingsDialog open=dialogs.settings/>
    }
}

/// The page as a guest in another one.
#[component]
fn Guest() -> impl IntoView {
    let page = expect_context::<Page>();
    let fragment = RwSignal::new(String::new());
    Effect::new(move || {
        page.documents.track();
        spawn_local(async move { fragment.set(page.fragment(None).await) });
    });
    let address = move || format!("{}{}", address::base(), fragment.get());
    view! {
        <NoticeBar/>
        <main class="panes embed">
            <Code/>
            <Lenses/>
        </main>
        <footer class="status">
            <StatusLine/>
            <span class="stretch"></span>
            <a href=address target="_blank" rel="noopener">
                "Open in Friction"
            </a>
        </footer>
        <Announcer/>
    }
}

/// The pane with the lenses.
#[component]
fn Lenses() -> impl IntoView {
    let page = expect_context::<Page>();
    let tabs = Memo::new(move |_| {
        let findings = page.results.with(|results| results.summary()).map(|summary| summary.findings);
        let ambiguities = page.types.with(|types| types.as_ref().map(|types| types.length("ambiguities")));
        let count = |lens| match lens {
            Lens::Findings => findings,
            Lens::Types => ambiguities.filter(|&many| many > 0),
            Lens::Release => None,
        };
        Lens::ALL.map(|lens| Tab { key: lens.key(), title: lens.title(), count: count(lens) }).to_vec()
    });
    let choose = move |key: &'static str| page.lens.set(Lens::from_key(key).unwrap_or_default());
    view! {
        <section class="results" aria-label="Results">
            <div class="pane-bar">
                <Tabs
                    label="Lenses"
                    tabs
                    chosen=Signal::derive(move || page.lens.get().key())
                    choose
                    panel="panel-lens"
                />
            </div>
            <div
                class="lens"
                id="panel-lens"
                role="tabpanel"
                tabindex="0"
                aria-labelledby=move || format!("tab-{}", page.lens.get().key())
            >
                {move || match page.lens.get() {
                    Lens::Findings => view! { <Findings/> }.into_any(),
                    Lens::Types => view! { <Types/> }.into_any(),
                    Lens::Release => view! { <Release/> }.into_any(),
                }}
            </div>
        </section>
    }
}

#[component]
fn StatusLine() -> impl IntoView {
    let page = expect_context::<Page>();
    let typed = move || page.share().and_then(Share::percent);
    move || line(page.engine.get(), page.results.with(|results| results.summary()), typed())
}

/// Tells a screen reader how many findings there are, whenever the number changes and not at each keystroke.
#[component]
fn Announcer() -> impl IntoView {
    let page = expect_context::<Page>();
    let words = Memo::new(move |_| match page.engine.get() {
        Engine::Done | Engine::Working => page.results.with(|results| results.summary()).map(counts),
        _ => None,
    });
    view! {
        <p class="unseen" role="status">
            {move || words.get()}
        </p>
    }
}

/// What the reader must know, with what can be done about it.
#[component]
fn NoticeBar() -> impl IntoView {
    let page = expect_context::<Page>();
    let remedy = move |remedy| {
        let words = match remedy {
            Remedy::RestorePrevious => "Restore my last text",
            Remedy::StartAgain => "Try again",
        };
        view! {
            <button type="button" class="tool strong" on:click=move |_| page.remedy(remedy)>
                {words}
            </button>
        }
    };
    let bar = move |notice: Notice| {
        view! {
            <div role="alert" class="notice" class:problem=notice.problem>
                <p>{notice.text}</p>
                {notice.remedy.map(remedy)}
                <button type="button" class="tool" on:click=move |_| page.notice.set(None)>
                    "Dismiss"
                </button>
            </div>
        }
    };
    move || page.notice.get().map(bar)
}
