//! The lists of findings: one entry for each, and one for all of a rule that has many.

use friction_analyzer::report::Area;
use leptos::html::Li;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::findings::{by_mouse, where_is};
use super::story::Story;
use crate::filter::{Found, Place, area_title, folded};
use crate::protocol::Finding;
use crate::state::Page;
use crate::ui::Words;

/// How many entries of a list are drawn before the reader asks for the rest.
pub(super) const FIRST: usize = 100;

/// The rules whose many findings the reader looks at one by one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unfolded(RwSignal<Vec<String>>);

impl Unfolded {
    fn has(self, rule: &str) -> bool {
        self.0.with(|rules| rules.iter().any(|one| one == rule))
    }

    fn set(self, rule: &str, open: bool) {
        if self.0.with_untracked(|rules| rules.iter().any(|one| one == rule)) == open {
            return;
        }
        self.0.update(|rules| {
            if open {
                rules.push(rule.to_owned());
            } else {
                rules.retain(|one| one != rule);
            }
        });
    }
}

/// The findings of one area.
#[component]
pub(super) fn AreaGroup(
    /// The area.
    area: Area,
    /// Its findings.
    found: Found,
) -> impl IntoView {
    let title = area_title(area);
    view! {
        <section class="area">
            <h2>{title} " " <span class="count">{found.len()}</span></h2>
            <List label=format!("{title} findings") entries=folded(&found)/>
        </section>
    }
}

/// Entries, the first of them at once.
#[component]
fn List(
    /// What a screen reader calls it.
    label: String,
    /// The findings of each entry.
    entries: Vec<Found>,
) -> impl IntoView {
    let total = entries.len();
    let all = RwSignal::new(total <= FIRST);
    let entries = StoredValue::new(entries);
    let entry = |found: Found| match <[_; 1]>::try_from(found) {
        Ok([(place, finding)]) => view! { <Entry place finding/> }.into_any(),
        Err(found) => view! { <Fold found/> }.into_any(),
    };
    let shown = move || {
        let number = if all.get() { total } else { FIRST };
        entries.with_value(|entries| entries.iter().take(number).cloned().map(entry).collect_view())
    };
    view! {
        <ul aria-label=label>{shown}</ul>
        {move || (!all.get()).then(|| view! {
            <button type="button" class="tool" on:click=move |_| all.set(true)>
                {format!("Show all {total}")}
            </button>
        })}
    }
}

/// All findings of a rule that has many: a line, and each of them when the reader asks or one is the chosen one.
#[component]
fn Fold(
    /// The findings, all of one rule.
    found: Found,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let unfolded = expect_context::<Unfolded>();
    let more = found.len().saturating_sub(1);
    let first = found.first().cloned();
    first.map(|(place, finding)| {
        let rule = StoredValue::new(finding.rule);
        let open = Memo::new(move |_| rule.with_value(|rule| unfolded.has(rule)));
        let found = StoredValue::new(found);
        let holds = move |place: Place| found.with_value(|found| found.iter().any(|&(one, _)| one == place));
        Effect::new(move || {
            if page.chosen.get().is_some_and(holds) {
                rule.with_value(|rule| unfolded.set(rule, true));
            }
        });
        let toggle = move |_| rule.with_value(|rule| unfolded.set(rule, !open.get_untracked()));
        let single = move || found.with_value(|found| found.iter().cloned().map(|one| vec![one]).collect());
        view! {
            <li class=format!("finding fold {}", finding.severity.name())>
                <div class="row">
                    <button type="button" class="what" aria-expanded=move || open.get().to_string() on:click=toggle>
                        <span class="mark" aria-hidden="true"></span>
                        <span class="where">{format!("{} and {more} more:", where_is(place.kind, finding.line))}</span>
                        " "
                        <Words text=finding.what/>
                        <span class="caret" aria-hidden="true"></span>
                    </button>
                </div>
                {move || open.get().then(|| view! { <List label=rule.get_value() entries=single()/> }.into_any())}
            </li>
        }
    })
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
    let at = format!("{}:", where_is(place.kind, finding.line));
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
            {move || chosen.get().then(|| view! { <Story place finding=finding.get_value()/> })}
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
