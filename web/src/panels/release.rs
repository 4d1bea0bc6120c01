//! The release lens: the text run under both build profiles, side by side, linked with the code.

use friction_analyzer::report::DocumentKind;
use leptos::prelude::*;
use web_sys::MouseEvent;

use super::entries::FIRST;
use super::findings::by_mouse;
use crate::ran::{Column, Place, Ran, Stream, Test, Told, Tone};
use crate::running::Status;
use crate::state::Page;
use crate::ui::Words;

/// The profiles in the order of columns.
const PROFILES: [&str; 2] = ["Debug", "Release"];

/// The panel of the release lens.
#[component]
pub(crate) fn Release() -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <div class="run-bar">
            <button type="button" class="tool strong" aria-keyshortcuts="Control+Enter" on:click=move |_| page.run()>
                "Run"
            </button>
            <button
                type="button"
                class="tool"
                aria-disabled=move || (!page.runs.status.get().is_busy()).to_string()
                on:click=move |_| page.stop()
            >
                "Stop"
            </button>
            <p role="status">{move || status(page)}</p>
        </div>
        <Stdin/>
        {move || page.runs.ran.get().map(|ran| view! { <Results ran/> })}
        {move || (page.runs.status.get() == Status::Idle).then(|| view! {
            <p class="empty">
                "Runs the text as a debug and as a release build would, and shows where the two part."
            </p>
        })}
    }
}

/// How the newest run stands, in words.
fn status(page: Page) -> String {
    let words = match page.runs.status.get() {
        Status::Idle => "",
        Status::Starting => "Starting…",
        Status::Running => "Running…",
        Status::Done => return done(page),
        Status::Stopped => "Stopped.",
        Status::Late => "Stopped: it ran for longer than a minute.",
        Status::Lost => "The run ended with an error of Friction's own, or out of memory. Your code is untouched.",
        Status::Unavailable => "The engine could not be started. Run tries again.",
    };
    words.to_owned()
}

fn done(page: Page) -> String {
    let summary = page.runs.ran.with(|ran| ran.as_ref().map(|ran| ran.summary.clone()).unwrap_or_default());
    if page.runs.outdated.get() { format!("{summary} The code has changed since.") } else { summary }
}

/// What programs read, out of the way until wanted.
#[component]
fn Stdin() -> impl IntoView {
    let page = expect_context::<Page>();
    view! {
        <details class="stdin">
            <summary>"Standard input"</summary>
            <textarea
                aria-label="Standard input"
                rows="4"
                spellcheck="false"
                prop:value=move || page.runs.stdin.get()
                on:input=move |event| page.runs.stdin.set(event_target_value(&event))
            ></textarea>
        </details>
    }
}

/// What came of a run.
#[component]
fn Results(
    /// All of it.
    ran: Ran,
) -> impl IntoView {
    let Ran { errors, parting, columns, tests, steps, .. } = ran;
    let errors = errors.into_iter().take(FIRST).map(|told| view! { <Line told/> }).collect_view();
    let columns = PROFILES.into_iter().zip(columns);
    let columns = columns.map(|(title, column)| view! { <Profile title column/> }).collect_view();
    view! {
        <div class="ran">
            {errors}
            {(!parting.is_empty()).then(|| {
                let line = |told| view! { <li><Line told/></li> };
                view! { <ol class="parting" aria-label="Where they part">{parting.into_iter().map(line).collect_view()}</ol> }
            })}
            <div class="columns">{columns}</div>
        </div>
        {(!tests.is_empty()).then(|| view! { <Tests tests/> })}
        // The element is one of the editor's scripts that come later: the page has no room for it.
        {(!steps.is_empty()).then(|| view! { <friction-steps data-steps=steps></friction-steps> })}
    }
}

/// Words, linked with the code they are about as long as it is the code that was run.
#[component]
fn Line(
    /// The words.
    told: Told,
) -> impl IntoView {
    let page = expect_context::<Page>();
    let Told { words, tone, place } = told;
    let mark = match tone {
        Tone::Good => "note",
        Tone::Bad => "error",
        Tone::Unknown | Tone::Wrong => "warn",
    };
    let linked = move || match place.filter(|_| !page.runs.outdated.get()) {
        Some(place) => view! {
            <button type="button" class="related" on:click=select(page, place)>
                <Words text=words.clone()/>
            </button>
        }
        .into_any(),
        None => view! { <Words text=words.clone()/> }.into_any(),
    };
    view! {
        <p class=format!("told {mark}")>
            <span class="mark" aria-hidden="true"></span>
            <span>{linked}</span>
        </p>
    }
}

fn select(page: Page, place: Place) -> impl Fn(MouseEvent) {
    move |event| page.pick_range(DocumentKind::Rust, place.start, place.end, by_mouse(&event))
}

/// A run under one profile.
#[component]
fn Profile(
    /// The profile's name.
    title: &'static str,
    /// The run.
    column: Column,
) -> impl IntoView {
    let Column { outcome, stdout, stderr } = column;
    let silent = stdout.is_empty() && stderr.is_empty();
    view! {
        <section class="column" aria-label=title>
            <h2>{title}</h2>
            <Line told=outcome/>
            {silent.then(|| view! { <p class="aside">"It wrote nothing."</p> })}
            <Written title label="output" stream=stdout/>
            <Written title label="standard error" stream=stderr/>
        </section>
    }
}

/// What was written to a stream, with the first line that the other profile does not have marked.
#[component]
fn Written(
    /// The profile's name.
    title: &'static str,
    /// The stream's name.
    label: &'static str,
    /// What was written.
    stream: Stream,
) -> impl IntoView {
    (!stream.is_empty()).then(|| {
        let Stream { before, parts, after, cut } = stream;
        view! {
            <h3>{label}</h3>
            // A keyboard can scroll it.
            <pre tabindex="0" role="region" aria-label=format!("{title} {label}")>
                {before}
                {(!parts.is_empty()).then(|| view! { <mark>{parts}</mark> })}
                {after}
            </pre>
            {cut.then(|| view! { <p class="aside">"There is more than is shown here."</p> })}
        }
    })
}

/// The tests with their result in each profile.
#[component]
fn Tests(
    /// All of them.
    tests: Vec<Test>,
) -> impl IntoView {
    let total = tests.len();
    let cell = |told: Told| view! { <td><Line told/></td> };
    let row = |test: Test| {
        view! {
            <tr>
                <th scope="row"><code>{test.name}</code></th>
                {test.results.into_iter().map(cell).collect_view()}
            </tr>
        }
    };
    view! {
        <section class="area">
            <h2>"Tests " <span class="count">{total}</span></h2>
            <table class="types tests" aria-label="Tests">
                <thead>
                    <tr>
                        <th scope="col">"Test"</th>
                        {PROFILES.map(|profile| view! { <th scope="col">{profile}</th> })}
                    </tr>
                </thead>
                <tbody>{tests.into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
}
