//! What a reader can choose: colours, size, and how loud each rule is.

use friction_analyzer::report::{Area, Level};
use leptos::prelude::*;

use crate::filter::area_title;
use crate::protocol::RuleInfo;
use crate::settings::{FONT_SIZES, LEVELS, Settings, Theme, level_name, level_named};
use crate::state::Page;
use crate::ui::Dialog;

/// The dialog behind the settings button.
#[component]
pub(crate) fn SettingsDialog(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <Dialog title="Settings" open content=|| view! { <Choices/> }.into_any()/>
    }
}

#[component]
fn Choices() -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <ThemeChoice/>
        <FontSize/>
        <Hints/>
        <Rules/>
        <p>
            <button type="button" class="tool" on:click=move |_| page.set_settings(Settings::default())>
                "Reset settings"
            </button>
        </p>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let page = expect_context::<Page>();
    let radio = move |theme: Theme| {
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="theme"
                    prop:checked=move || page.settings.with(|settings| settings.theme == theme)
                    on:change=move |_| page.settings.update(|settings| settings.theme = theme)
                />
                <span class="capital">{theme.name()}</span>
            </label>
        }
    };
    view! {
        <div class="field" role="radiogroup" aria-label="Theme">
            <span aria-hidden="true">"Theme"</span>
            {Theme::ALL.map(radio)}
        </div>
    }
}

#[component]
fn FontSize() -> impl IntoView {
    let page = expect_context::<Page>();
    let change = move |event| {
        let size = event_target_value(&event).parse::<u8>();
        if let Some(size) = size.ok().filter(|size| FONT_SIZES.contains(size)) {
            page.settings.update(|settings| settings.font_size = size);
        }
    };
    view! {
        <label class="field">
            <span>"Font size"</span>
            <input
                type="number"
                min=FONT_SIZES.start().to_string()
                max=FONT_SIZES.end().to_string()
                prop:value=move || page.settings.with(|settings| settings.font_size.to_string())
                on:change=change
            />
        </label>
    }
}

/// Whether types stand in the code.
#[component]
fn Hints() -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <div class="field">
            <span aria-hidden="true">"Types"</span>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || page.settings.with(|settings| settings.hints)
                    on:change=move |event| page.set_hints(event_target_checked(&event))
                />
                <span>"Show inferred types in the code"</span>
            </label>
        </div>
    }
}

/// A level for each rule.
#[component]
fn Rules() -> impl IntoView {
    let page = expect_context::<Page>();
    let area = move |area| {
        let rules = page.rules.with(|rules| rules.iter().filter(|rule| rule.area == area).cloned().collect::<Vec<_>>());
        (!rules.is_empty()).then(|| {
            view! {
                <h3>{area_title(area)}</h3>
                {rules.into_iter().map(|rule| view! { <RuleLevel rule/> }).collect_view()}
            }
        })
    };
    view! {
        <div class="rules" role="group" aria-label="Rules">
            {move || {
                if page.rules.with(Vec::is_empty) {
                    view! { <p class="aside">"The rules appear here once the analyzer is loaded."</p> }.into_any()
                } else {
                    Area::ALL.map(area).collect_view().into_any()
                }
            }}
        </div>
    }
}

/// The level as its option says it.
fn level_title(level: Level) -> &'static str {
    match level {
        Level::Off => "Off",
        Level::Note => "Note",
        Level::Warn => "Warn",
        Level::Error => "Error",
    }
}

#[component]
fn RuleLevel(
    /// The rule.
    rule: RuleInfo,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let RuleInfo { id, severity, page: address, .. } = rule;
    let name = id.split_once('/').map_or(id.clone(), |(_, name)| name.to_owned());
    let id = StoredValue::new(id);
    let value = move || {
        let level = page.settings.with(|settings| id.with_value(|id| settings.levels.get(id).copied()));
        level.map_or("default", level_name)
    };
    let choose = move |event| {
        let level = level_named(&event_target_value(&event));
        page.set_level(&id.get_value(), level);
    };
    view! {
        <div class="rule-level">
            <a href=address target="_blank" rel="noopener">
                {name}
            </a>
            <select aria-label=id.get_value() on:change=choose prop:value=value>
                <option value="default">{format!("Default ({})", severity.name())}</option>
                {LEVELS.map(|level| view! { <option value=level_name(level)>{level_title(level)}</option> })}
            </select>
        </div>
    }
}
