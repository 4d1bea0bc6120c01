//! The findings, grouped by area, linked both ways with the code.

use friction_analyzer::report::{Area, DocumentKind, Severity, SyntaxError};
use leptos::html::Li;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent, PointerEvent};

use crate::documents::title;
use crate::filter::{Filter, Group, Place, SEVERITIES, area_title, groups, severity_plural};
use crate::protocol::{Finding, Report};
use crate::results::Results;
use crate::state::Page;
use crate::status::Engine;
use crate::ui::Words;

/// How many findings of an area are drawn before the reader asks for the rest.
const FIRST: usize = 100;

/// The panel of the findings lens.
#[component]
pub(crate) fn Findings() -> impl IntoView {
    let page = expect_context::<Page>();
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

type Found = Vec<(Place, Finding)>;

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
                    <span class="where">{where_is(kind, error.line)}</span>
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

/// The findings of one area.
#[component]
fn AreaGroup(
    /// The area.
    area: Area,
    /// Its findings.
    found: Found,
) -> impl IntoView {
    let total = found.len();
    let all = RwSignal::new(total <= FIRST);
    let found = StoredValue::new(found);
    let shown = move || {
        let number = if all.get() { total } else { FIRST };
        found.with_value(|found| found.iter().take(number).cloned().collect::<Vec<_>>())
    };
    view! {
        <section class="area">
            <h2>{area_title(area)} " " <span class="count">{total}</span></h2>
            <ul aria-label=list_label(area)>
                {move || {
                    shown().into_iter().map(|(place, finding)| view! { <Entry place finding/> }).collect_view()
                }}
            </ul>
            {move || (!all.get()).then(|| view! {
                <button type="button" class="tool" on:click=move |_| all.set(true)>
                    {format!("Show all {total}")}
                </button>
            })}
        </section>
    }
}

fn list_label(area: Area) -> String {
    format!("{} findings", area_title(area))
}

/// One finding: a line, and its whole story when it is the chosen one.
#[component]
fn Entry(
    /// Where it stands.
    place: Place,
    /// The finding.
    finding: Finding,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let entry = NodeRef::<Li>::new();
    let chosen = Memo::new(move |_| page.chosen.get() == Some(place));
    let class = format!("finding {}", finding.severity.name());
    let what = finding.what.clone();
    let at = where_is(place.kind, finding.line);
    let fix = finding.fix.as_ref().map(|fix| view! { <FixButton place title=fix.title.clone()/> });
    let finding = StoredValue::new(finding);
    Effect::new(move || {
        if chosen.get()
            && let Some(entry) = entry.get()
        {
            keep_in_view(&entry);
        }
    });
    view! {
        <li class=class class:chosen=move || chosen.get() node_ref=entry>
            <div class="row">
                <button
                    type="button"
                    class="what"
                    aria-current=move || chosen.get().then_some("true")
                    aria-expanded=move || chosen.get().to_string()
                    on:click=move |event| page.pick(place, by_mouse(&event))
                >
                    <span class="mark" aria-hidden="true"></span>
                    <span class="where">{at}</span>
                    " "
                    <Words text=what/>
                </button>
                {fix}
            </div>
            {move || chosen.get().then(|| view! { <Story kind=place.kind finding=finding.get_value()/> })}
        </li>
    }
}

/// Scrolls the panel, and nothing around it, as little as shows the entry.
fn keep_in_view(entry: &HtmlElement) {
    let Some(panel) = entry.closest("[role=tabpanel]").ok().flatten() else { return };
    let (outer, inner) = (panel.get_bounding_client_rect(), entry.get_bounding_client_rect());
    // The filters stay at the top of the panel, over what scrolls.
    let covered =
        panel.query_selector(".filters").ok().flatten().map_or(0.0, |bar| bar.get_bounding_client_rect().height());
    let top = outer.top() + covered;
    let (above, below) = (inner.top() - top, inner.bottom() - outer.bottom());
    let by = if above < 0.0 { above } else { below.clamp(0.0, above) };
    panel.scroll_by_with_x_and_y(0.0, by);
}

#[component]
fn FixButton(
    /// The finding.
    place: Place,
    /// What the fix does.
    title: String,
) -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <button
            type="button"
            class="fix"
            aria-label=format!("Fix: {title}")
            title=title
            on:click=move |_| page.fix(place)
        >
            "Fix"
        </button>
    }
}

/// Why it matters, what to write instead, the places that belong to it, and the rule.
#[component]
fn Story(
    /// The document.
    kind: DocumentKind,
    /// The finding.
    finding: Finding,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let related = finding.labels.clone().into_iter().map(move |label| {
        let (start, end) = (label.start, label.end);
        view! {
            <li>
                <button type="button" class="related" on:click=move |event| page.pick_range(kind, start, end, by_mouse(&event))>
                    <Words text=label.text/>
                </button>
            </li>
        }
    });
    let related = (!finding.labels.is_empty()).then(|| view! { <ul class="labels">{related.collect_view()}</ul> });
    view! {
        <div class="story">
            <p>
                <Words text=finding.why/>
            </p>
            <p class="instead">
                <Words text=finding.instead/>
            </p>
            {related}
            <p class="rule">
                <a href=finding.page target="_blank" rel="noopener">
                    {finding.rule}
                </a>
            </p>
        </div>
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
fn where_is(kind: DocumentKind, line: usize) -> String {
    match kind {
        DocumentKind::Rust => format!("Line {line}:"),
        other => format!("{} line {line}:", title(other)),
    }
}

/// Whether a mouse clicked: then the editor takes the focus. A keyboard stays in the list, and a finger would bring up
/// the keyboard of a phone.
fn by_mouse(event: &MouseEvent) -> bool {
    event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "mouse")
}
