//! The worker's side: a request becomes an answer whose offsets are UTF-16 units.

mod parting;
mod run;
mod search;
mod text;
mod types;

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use friction_analyzer::Analyzer;
use friction_analyzer::report::{self, Area, Document};
use friction_analyzer::source::{Source, Utf16Map};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::examples;
use crate::protocol::{Answer, Example, Finding, Reply, Report, Request, RuleInfo};
use crate::ran::{RUNS, Run};
use crate::typed::Question;
use types::Typing;

/// How long the worker practises, in milliseconds of its own time.
const PRACTICE_MILLIS: f64 = 150.0;

thread_local! {
    /// Reads the model of std once.
    static ANALYZER: Analyzer = Analyzer::new();
}

/// Listens for requests, and says so. By its name a worker knows whether it runs programs.
pub fn start() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    if scope.name() == RUNS { serve_runs(&scope) } else { serve_analysis(&scope) }
}

/// Nothing is read beforehand: there may never be a run.
fn serve_runs(scope: &DedicatedWorkerGlobalScope) {
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let asked = event.data().as_string().and_then(|text| serde_json::from_str::<Run>(&text).ok());
        if let Some(asked) = asked {
            post(&Reply::Ran(Box::new(run::answer(&asked))));
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&Reply::Ready { rules: vec![], examples: vec![] });
}

fn serve_analysis(scope: &DedicatedWorkerGlobalScope) {
    let has_practised = Cell::new(false);
    let typing = Rc::new(Typing::default());
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event| {
        heard(&typing, event);
        if !has_practised.replace(true) {
            practise(0, 0.0);
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    // Here rather than with the first request, whose time is measured and limited.
    ANALYZER.with(|_| {});
    let examples = Area::ALL.map(|area| Example { area, documents: examples::texts(area) });
    post(&Reply::Ready { rules: rules(), examples: examples.into() });
}

fn heard(typing: &Rc<Typing>, event: MessageEvent) {
    let Some(text) = event.data().as_string() else { return };
    if let Ok(request) = serde_json::from_str::<Request>(&text) {
        answer(&request);
        if let Some(pause) = typing.want(request) {
            let typing = Rc::clone(typing);
            later(pause, move || {
                if let Some(types) = typing.types() {
                    post(&Reply::Types(types));
                }
            });
        }
    } else if let Ok(question) = serde_json::from_str::<Question>(&text) {
        post(&Reply::TypeAt(typing.at(question)));
    }
}

fn answer(request: &Request) {
    let started = now();
    let reports = check_all(request);
    let spent = Duration::try_from_secs_f64((now() - started) / 1000.0).unwrap_or_default();
    let micros = u32::try_from(spent.as_micros()).unwrap_or(u32::MAX);
    post(&Reply::Answer(Answer { id: request.id, reports, micros }));
}

/// Checks the examples in turn, each in a task of its own.
///
/// A browser compiles a module's functions when they are first called, and well when they have been called often: what
/// the reader pastes first should find that done.
fn practise(turn: usize, spent: f64) {
    let Some(&area) = Area::ALL.iter().cycle().nth(turn) else { return };
    let check = move || {
        let started = now();
        for document in examples::texts(area) {
            ANALYZER.with(|analyzer| analyzer.check(&document, &report::Config::default()));
        }
        let spent = spent + now() - started;
        if spent < PRACTICE_MILLIS {
            practise(turn.wrapping_add(1), spent);
        }
    };
    later(0, check);
}

/// Does something in a task of its own, so that a request need not wait.
fn later(millis: i32, task: impl FnOnce() + 'static) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let task = Closure::once_into_js(task);
    // Without a timer there are neither types nor practice.
    let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(task.unchecked_ref(), millis);
}

/// Milliseconds since the worker started.
fn now() -> f64 {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    scope.performance().map_or(0.0, |performance| performance.now())
}

fn post(reply: &Reply) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let text = serde_json::to_string(reply).unwrap_or_default();
    // Text can always be posted.
    let _ = scope.post_message(&JsValue::from_str(&text));
}

fn rules() -> Vec<RuleInfo> {
    let info = |rule: &&friction_analyzer::Rule| RuleInfo {
        id: rule.id.to_owned(),
        area: rule.area,
        severity: rule.severity,
        page: rule.page(),
    };
    friction_analyzer::rules().iter().map(info).collect()
}

/// The reports of a request's documents.
pub fn check_all(request: &Request) -> Vec<Report> {
    let check = |document: &Document| {
        let found = ANALYZER.with(|analyzer| analyzer.check(document, &request.config));
        in_utf16(found, &document.text)
    };
    request.documents.iter().map(check).collect()
}

/// A report over `text` with every byte offset turned into UTF-16 units.
fn in_utf16(found: report::Report, text: &str) -> Report {
    let source = Source::new(text);
    let map = source.utf16_map();
    let mut syntax_errors = found.syntax_errors;
    for error in &mut syntax_errors {
        convert(&map, &mut error.start, &mut error.end);
    }
    let findings = found.findings.into_iter().map(|found| finding(found, &map)).collect();
    Report { findings, syntax_errors, silenced: found.stats.silenced }
}

fn finding(mut found: report::Finding, map: &Utf16Map<'_, '_>) -> Finding {
    convert(map, &mut found.start, &mut found.end);
    for label in &mut found.labels {
        convert(map, &mut label.start, &mut label.end);
    }
    for edit in found.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
        convert(map, &mut edit.start, &mut edit.end);
    }
    let report::Message { what, why, instead } = found.message;
    Finding {
        rule: found.rule,
        area: found.area,
        severity: found.severity,
        what,
        why,
        instead,
        start: found.start,
        end: found.end,
        line: found.line,
        labels: found.labels,
        fix: found.fix,
        page: found.page,
    }
}

fn convert(map: &Utf16Map<'_, '_>, start: &mut usize, end: &mut usize) {
    for offset in [start, end] {
        *offset = units(map, *offset);
    }
}

/// A byte offset in UTF-16 units.
fn units(map: &Utf16Map<'_, '_>, offset: usize) -> usize {
    let bytes = u32::try_from(offset).unwrap_or(u32::MAX);
    usize::try_from(map.utf16(bytes)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use friction_analyzer::report::DocumentKind;

    #[test]
    fn offsets_count_as_the_editor_does() {
        let text = "async fn f() {\n    let _ = \"🦀é\"; std::thread::sleep(D);\n    g().await;\n}\n";
        let document = Document { name: "a.rs".into(), kind: DocumentKind::Rust, text: text.into() };
        let reports =
            check_all(&Request { id: 1, documents: vec![document], config: Default::default(), types: false });
        let units: Vec<u16> = text.encode_utf16().collect();
        let at = |finding: &Finding| String::from_utf16(&units[finding.start..finding.end]).unwrap();
        let places: Vec<String> = reports[0].findings.iter().map(at).collect();
        assert!(places.iter().any(|place| place.starts_with("std::thread::sleep")), "{places:?}");
    }
}
