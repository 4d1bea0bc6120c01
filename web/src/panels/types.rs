//! The types lens: what rustc would ask to be annotated, what was inferred and what fixed it, linked both ways with the
//! code.

use friction_analyzer::report::{DocumentKind, Fix};
use leptos::prelude::*;
use web_sys::MouseEvent;

use super::entries::FIRST;
use super::findings::by_mouse;
use super::story::Preview;
use crate::state::Page;
use crate::status::Engine;
use crate::typed::{Ambiguity, Cause, Hint, SingleImpl, Types as Read};
use crate::ui::Words;

/// The panel of the types lens.
#[component]
pub(crate) fn Types() -> impl IntoView {
    let page = expect_context::<Page>();
    let read = Memo::new(move |_| page.types.with(|types| types.as_ref().map(Read::read)));
    let with = move |part: fn(&Read) -> Vec<Hint>| read.with(|read| read.as_ref().map(part).unwrap_or_default());
    let variables = Memo::new(move |_| with(|read| read.of(false)));
    let chains = Memo::new(move |_| with(|read| read.of(true)));
    let far = Memo::new(move |_| with(Read::far));
    let ambiguities =
        Memo::new(move |_| read.with(|read| read.as_ref().map(|read| read.ambiguities.clone()).unwrap_or_default()));
    let singles =
        Memo::new(move |_| read.with(|read| read.as_ref().map(|read| read.singles.clone()).unwrap_or_default()));
    view! {
        {move || (page.is_embedded() && page.engine.get() == Engine::Off).then(|| view! {
            <p class="empty">
                <button type="button" class="tool strong" on:click=move |_| page.wake()>
                    "Show types"
                </button>
            </p>
        })}
        {move || Some(ambiguities.get()).filter(|all| !all.is_empty()).map(|all| view! { <Ambiguities all/> })}
        {move || Some(singles.get()).filter(|all| !all.is_empty()).map(|all| view! { <Singles all/> })}
        {move || Some(far.get()).filter(|all| !all.is_empty()).map(|all| view! { <Far all/> })}
        {move || Some(variables.get()).filter(|all| !all.is_empty()).map(|all| view! {
            <Table title="Variables" column="Name" causes=true all/>
        })}
        {move || Some(chains.get()).filter(|all| !all.is_empty()).map(|all| view! {
            <Table title="Method chains" column="Up to" causes=false all/>
        })}
        {move || read.with(|read| read.as_ref().is_none_or(is_bare)).then(|| view! { <Nothing/> })}
    }
}

fn is_bare(read: &Read) -> bool {
    read.hints.is_empty() && read.ambiguities.is_empty() && read.singles.is_empty()
}

/// What rustc would ask to be annotated.
#[component]
fn Ambiguities(
    /// All of them.
    all: Vec<Ambiguity>,
) -> impl IntoView {
    view! {
        <section class="area">
            <h2>"Ambiguous " <span class="count">{all.len()}</span></h2>
            <p class="aside">"rustc stops here and asks for an annotation."</p>
            <ul aria-label="Ambiguities">
                {all.into_iter().take(FIRST).enumerate().map(|(index, one)| view! { <Entry index one/> }).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn Entry(
    /// Which ambiguity it is.
    index: usize,
    /// The ambiguity.
    one: Ambiguity,
) -> impl IntoView {
    let Ambiguity { code, start, end, line, message, fixes } = one;
    let candidates = fixes.into_iter().enumerate();
    let candidate = move |(candidate, fix): (usize, Fix)| view! { <Candidate index candidate title=fix.title/> };
    let candidates = candidates.map(candidate).collect_view();
    view! {
        <li class="finding error">
            <button type="button" class="what" on:click=select(start, end)>
                <span class="mark" aria-hidden="true"></span>
                <span class="where">{format!("Line {line}:")}</span>
                " "
                <Words text=message/>
                " "
                <span class="errcode">{code}</span>
            </button>
            <ul class="candidates" aria-label=format!("Candidates for line {line}")>{candidates}</ul>
        </li>
    }
}

/// An annotation that would settle an ambiguity.
#[component]
fn Candidate(
    /// Which ambiguity.
    index: usize,
    /// Which of its candidates.
    candidate: usize,
    /// What it does.
    title: String,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let preview = page.preview_candidate(index, candidate);
    view! {
        <li>
            <div class="row">
                <span class="title"><Words text=title.clone()/></span>
                <button
                    type="button"
                    class="fix"
                    aria-label=format!("Fix: {title}")
                    on:click=move |_| page.settle(index, candidate)
                >
                    "Fix"
                </button>
            </div>
            {(!preview.is_empty()).then(|| view! { <Preview text=preview/> })}
        </li>
    }
}

/// What is clear only because a trait has no other impl; the finding beside it has the fix.
#[component]
fn Singles(
    /// All of it.
    all: Vec<SingleImpl>,
) -> impl IntoView {
    let entry = |SingleImpl { start, end, line, message }: SingleImpl| {
        view! {
            <li class="finding note">
                <button type="button" class="what" on:click=select(start, end)>
                    <span class="mark" aria-hidden="true"></span>
                    <span class="where">{format!("Line {line}:")}</span>
                    " "
                    <Words text=message/>
                </button>
            </li>
        }
    };
    view! {
        <section class="area">
            <h2>"Settled by one impl " <span class="count">{all.len()}</span></h2>
            <p class="aside">"Another impl, and rustc asks for an annotation here."</p>
            <ul aria-label="Settled by one impl">{all.into_iter().take(FIRST).map(entry).collect_view()}</ul>
        </section>
    }
}

/// What is settled by code that is not near.
#[component]
fn Far(
    /// All of it.
    all: Vec<Hint>,
) -> impl IntoView {
    let entry = |hint: Hint| {
        let away = hint.distance().unwrap_or_default();
        let words = format!("`{}` is `{}`", hint.name, hint.text);
        view! {
            <li class="finding note far">
                <button type="button" class="what" on:click=select(hint.start, hint.end)>
                    <span class="mark" aria-hidden="true"></span>
                    <span class="where">{format!("Line {}:", hint.line)}</span>
                    " "
                    <Words text=words/>
                </button>
                {hint.fixed_by.map(|cause| {
                    let words = format!("because of `{}`, {away}", cause.text);
                    view! {
                        <p>
                            <button type="button" class="related" on:click=select(cause.start, cause.end)>
                                <Words text=words/>
                            </button>
                        </p>
                    }
                })}
            </li>
        }
    };
    view! {
        <section class="area">
            <h2>"Inferred from a distance " <span class="count">{all.len()}</span></h2>
            <p class="aside">"Change the far line and the near one means something else. An annotation anchors it."</p>
            <ul aria-label="Inferred from a distance">{all.into_iter().take(FIRST).map(entry).collect_view()}</ul>
        </section>
    }
}

/// A table of hints.
#[component]
fn Table(
    /// Its heading.
    title: &'static str,
    /// The heading of the first column.
    column: &'static str,
    /// Whether there is a column for what fixed them.
    causes: bool,
    /// The hints.
    all: Vec<Hint>,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let total = all.len();
    let whole = RwSignal::new(total <= FIRST);
    let places: Vec<_> = all.iter().enumerate().flat_map(places).collect();
    let current = Memo::new(move |_| row_at(&places, page.cursor.get()));
    let all = StoredValue::new(all);
    let rows = move || {
        let number = if whole.get() { total } else { FIRST };
        let row =
            |(index, hint)| view! { <Row hint causes current=Signal::derive(move || current.get() == Some(index))/> };
        all.with_value(|all| all.iter().take(number).cloned().enumerate().map(row).collect_view())
    };
    view! {
        <section class="area">
            <h2>{title} " " <span class="count">{total}</span></h2>
            <table class="types" aria-label=title>
                <thead>
                    <tr>
                        <th scope="col">{column}</th>
                        <th scope="col">"Type"</th>
                        <th scope="col" class="line">"Line"</th>
                        {causes.then(|| view! { <th scope="col">"Fixed by"</th> })}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {move || (!whole.get()).then(|| view! {
                <button type="button" class="tool" on:click=move |_| whole.set(true)>
                    {format!("Show all {total}")}
                </button>
            })}
        </section>
    }
}

#[component]
fn Row(
    /// What it is about.
    hint: Hint,
    /// Whether to tell what fixed it.
    causes: bool,
    /// Whether it is what the cursor is at.
    current: Signal<bool>,
) -> impl IntoView {
    let cause = |cause: Cause| {
        view! {
            <button type="button" class="related" on:click=select(cause.start, cause.end)>
                <code>{cause.text}</code>
                {format!(" on line {}", cause.line)}
            </button>
        }
    };
    view! {
        <tr class:chosen=current>
            <th scope="row">
                <button
                    type="button"
                    class="name"
                    aria-current=move || current.get().then_some("true")
                    on:click=select(hint.start, hint.end)
                >
                    <code>{hint.name}</code>
                </button>
            </th>
            <td><code>{hint.text}</code></td>
            <td class="line">{hint.line}</td>
            {causes.then(|| view! { <td>{hint.fixed_by.map(cause)}</td> })}
        </tr>
    }
}

/// The number of a hint's row, beside each place that belongs to it.
fn places((row, hint): (usize, &Hint)) -> Vec<(usize, usize, usize)> {
    let uses = hint.uses.iter().map(|place| (row, place.start, place.end));
    uses.chain([(row, hint.start, hint.end)]).collect()
}

/// The row of the smallest code around what is selected.
fn row_at(places: &[(usize, usize, usize)], (from, to): (usize, usize)) -> Option<usize> {
    let around = places.iter().filter(|&&(_, start, end)| start <= from && to <= end);
    around.min_by_key(|&&(_, start, end)| end.saturating_sub(start)).map(|&(row, ..)| row)
}

/// What a button does that stands for code.
fn select(start: usize, end: usize) -> impl Fn(MouseEvent) + 'static {
    let page = expect_context::<Page>();
    move |event| page.pick_range(DocumentKind::Rust, start, end, by_mouse(&event))
}

/// What is said when there is nothing to show.
#[component]
fn Nothing() -> impl IntoView {
    let page = expect_context::<Page>();
    let words = move || match (page.engine.get(), page.types.with(Option::is_some)) {
        (Engine::Off, _) => "",
        (Engine::Gave, _) => "This text was not analysed.",
        (Engine::Unavailable, _) => "The analyzer could not be started.",
        (_, false) => "Working out types…",
        (_, true) => "Every type in this code is written down: no variable, closure or chain leaves one to inference.",
    };
    view! { <p class="empty">{words}</p> }
}

#[cfg(test)]
mod tests {
    use super::row_at;

    #[test]
    fn the_smallest_code_around_the_selection_is_marked() {
        let places = [(0, 0, 40), (1, 10, 14), (1, 30, 34), (2, 20, 24)];
        assert_eq!(row_at(&places, (12, 12)), Some(1));
        assert_eq!(row_at(&places, (34, 34)), Some(1));
        assert_eq!(row_at(&places, (24, 24)), Some(2));
        assert_eq!(row_at(&places, (12, 22)), Some(0));
        assert_eq!(row_at(&places, (50, 50)), None);
    }
}
