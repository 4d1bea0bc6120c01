//! The findings, grouped by area, linked both ways with the code.

use friction_analyzer::report::{Area, DocumentKind, Severity, SyntaxError};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{MouseEvent, PointerEvent};

use super::entries::{AreaGroup, FIRST, Unfolded};
use crate::documents::title;
use crate::filter::{Filter, Found, Group, SEVERITIES, area_title, groups, severity_plural};
use crate::protocol::{Finding, Report};
use crate::results::Results;
use crate::state::Page;
use crate::status::Engine;
use crate::ui::Words;

/// The panel of the findings lens.
#[component]
pub(crate) fn Findings() -> impl IntoView {
    let page = expect_context::<Page>();
    provide_context(Unfolded::default());
    let groups = Memo::new(move |_| page.filter.with(|filter| page.results.with(|results| filled(results, filter))));
    view! {
        <Filters/>
        {move || (page.is_embedded() && page.engine.get() == Engine::Off).then(|| view! {
            <p class="empty">
                <button type="button" class="tool strong" on:click=move |_| page.wake()>
                    "Show findings"
                </button>
            </p>
        })}
        <SyntaxErrors/>
        {move || groups.get().into_iter().map(|(area, found)| view! { <AreaGroup area found/> }).collect_view()}
        {move || groups.with(Vec::is_empty).then(|| view! { <Nothing/> })}
    }
}

/// The groups with their findings, so that whatever changes in one is drawn anew.
fn filled(results: &Results, filter: &Filter) -> Vec<(Area, Found)> {
    let fill = |group: Group| {
        let found = group.places.into_iter().filter_map(|place| Some((place, results.finding(place)?.clone())));
        (group.area, found.collect())
    };
    groups(results.reports(), filter).into_iter().map(fill).collect()
}

/// The controls that choose what is shown.
#[component]
fn Filters() -> impl IntoView {
    let page = expect_context::<Page>();
    let count = move |severity: Severity| {
        let of = |severity| move |finding: &&Finding| finding.severity == severity;
        page.results.with(|results| results.reports().flat_map(|(_, r)| &r.findings).filter(of(severity)).count())
    };
    let toggle = move |severity: Severity| {
        let shown = move || page.filter.with(|filter| !filter.hidden.contains(&severity));
        view! {
            <button
                type="button"
                class=format!("toggle {}", severity.name())
                aria-pressed=move || shown().to_string()
                on:click=move |_| page.filter.update(|filter| filter.toggle(severity))
            >
                <span class="mark" aria-hidden="true"></span>
                {severity_plural(severity)}
                " "
                <span class="count">{move || count(severity)}</span>
            </button>
        }
    };
    let choose = move |event| {
        let key = event_target_value(&event);
        page.filter.update(|filter| filter.area = Area::named(&key));
    };
    view! {
        <div class="filters">
            <div role="group" aria-label="Severity">{SEVERITIES.map(toggle)}</div>
            <select aria-label="Area" on:change=choose prop:value=move || area_value(page)>
                <option value="">"All areas"</option>
                {Area::ALL.map(|area| view! { <option value=area.name()>{area_title(area)}</option> })}
            </select>
        </div>
    }
}

fn area_value(page: Page) -> &'static str {
    page.filter.with(|filter| filter.area.map_or("", Area::name))
}

/// What could not be parsed.
#[component]
fn SyntaxErrors() -> impl IntoView {
    let page = expect_context::<Page>();
    let errors = move || {
        let all = |(kind, report): (DocumentKind, &Report)| {
            report.syntax_errors.iter().map(move |error| (kind, error.clone())).collect::<Vec<_>>()
        };
        page.results.with(|results| results.reports().flat_map(all).take(FIRST).collect::<Vec<_>>())
    };
    let entry = move |(kind, error): (DocumentKind, SyntaxError)| {
        let (start, end) = (error.start, error.end);
        view! {
            <li class="finding error">
                <button type="button" class="what" on:click=move |event| page.pick_range(kind, start, end, by_mouse(&event))>
                    <span class="mark" aria-hidden="true"></span>
                    <span class="where">{where_is(kind, error.line)} ":"</span>
                    " "
                    <Words text=error.message.clone()/>
                </button>
            </li>
        }
    };
    view! {
        {move || Some(errors()).filter(|errors| !errors.is_empty()).map(|errors| view! {
            <section class="area">
                <h2>"Syntax " <span class="count">{errors.len()}</span></h2>
                <p class="aside">"Everything else was still analysed."</p>
                <ul aria-label="Syntax errors">{errors.into_iter().map(entry).collect_view()}</ul>
            </section>
        })}
    }
}

/// What is said when no finding is shown, and why none is.
#[component]
fn Nothing() -> impl IntoView {
    let page = expect_context::<Page>();
    let words = move || {
        let summary = page.results.with(|results| results.summary());
        let blank = page.documents.with(|documents| documents.is_blank());
        match (summary, page.engine.get()) {
            (_, Engine::Off) => "",
            (_, Engine::Gave) => "This text was not analysed.",
            (_, Engine::Unavailable) => "The analyzer could not be started.",
            (None, _) => "Analysing…",
            (Some(_), _) if blank => "Paste some Rust to see where it will cost you.",
            (Some(summary), _) if summary.findings > 0 => "The filter hides every finding.",
            (Some(summary), _) if summary.syntax_errors > 0 => "No friction found in what could be parsed.",
            (Some(_), _) => {
                "No friction found. That is not a proof that there is none: Friction reports only what it can \
                 establish from this code alone."
            }
        }
    };
    view! { <p class="empty">{words}</p> }
}

/// Where something stands, in words: the line, and the document unless it is Rust.
pub(super) fn where_is(kind: DocumentKind, line: usize) -> String {
    match kind {
        DocumentKind::Rust => format!("Line {line}"),
        other => format!("{} line {line}", title(other)),
    }
}

/// Whether a mouse clicked: then the editor takes the focus. A keyboard stays in the list, and a finger would bring up
/// the keyboard of a phone.
pub(super) fn by_mouse(event: &MouseEvent) -> bool {
    event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "mouse")
}
