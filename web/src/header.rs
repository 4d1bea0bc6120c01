//! The bar at the top: examples, edition, sharing, settings, colours.

use friction_analyzer::report::{Area, Edition};
use leptos::prelude::*;

use crate::examples::EXAMPLES;
use crate::filter::area_title;
use crate::state::Page;
use crate::ui::{Menu, MenuItem};

/// Which dialogs are open.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dialogs {
    pub(crate) share: RwSignal<bool>,
    pub(crate) embed: RwSignal<bool>,
    pub(crate) settings: RwSignal<bool>,
}

impl Dialogs {
    /// All closed.
    pub(crate) fn new() -> Dialogs {
        Dialogs { share: RwSignal::new(false), embed: RwSignal::new(false), settings: RwSignal::new(false) }
    }
}

/// The bar of the page.
#[component]
pub(crate) fn Header(
    /// Opened by its buttons.
    dialogs: Dialogs,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let item = |&(area, situation): &(Area, &'static str)| MenuItem { title: area_title(area), detail: situation };
    let open_example = move |index: usize| {
        if let Some(&(area, _)) = EXAMPLES.get(index) {
            page.open_example(area);
        }
    };
    let button = |label: &'static str, open: RwSignal<bool>| {
        view! {
            <button type="button" class="tool" aria-haspopup="dialog" on:click=move |_| open.set(true)>
                {label}
            </button>
        }
    };
    view! {
        <header class="bar">
            <h1>
                <a href="./">"Friction"</a>
            </h1>
            <Menu label="Examples" items=EXAMPLES.iter().map(item).collect() choose=open_example/>
            <EditionSelect/>
            <span class="stretch"></span>
            {button("Share", dialogs.share)}
            {button("Embed", dialogs.embed)}
            {button("Settings", dialogs.settings)}
            <ThemeButton/>
        </header>
    }
}

#[component]
fn EditionSelect() -> impl IntoView {
    let page = expect_context::<Page>();
    let choose = move |event| {
        if let Some(edition) = Edition::named(&event_target_value(&event)) {
            page.set_edition(edition);
        }
    };
    view! {
        <label class="edition">
            <span>"Edition"</span>
            <select on:change=choose prop:value=move || page.edition.get().name()>
                {Edition::ALL.map(|edition| view! { <option value=edition.name()>{edition.name()}</option> })}
            </select>
        </label>
    }
}

#[component]
fn ThemeButton() -> impl IntoView {
    let page = expect_context::<Page>();
    let label = move || format!("Theme: {}", page.settings.with(|settings| settings.theme.name()));
    let next = move |_| page.settings.update(|settings| settings.theme = settings.theme.next());
    view! {
        <button type="button" class="tool icon" aria-label=label title=label on:click=next>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
                <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"></path>
            </svg>
        </button>
    }
}
