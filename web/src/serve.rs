//! The worker's side: a request becomes an answer whose offsets are UTF-16 units.

use friction_analyzer::report::{Document, Report};
use friction_analyzer::source::{Source, Utf16Map};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::protocol::{Answer, Reply, Request, RuleInfo};

/// Listens for requests, and says so.
pub fn start() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(heard);
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&Reply::Ready { rules: rules() });
}

fn heard(event: MessageEvent) {
    let request = event.data().as_string().and_then(|text| serde_json::from_str::<Request>(&text).ok());
    if let Some(request) = request {
        let started = now();
        let reports = check_all(&request);
        post(&Reply::Answer(Answer { id: request.id, reports, millis: now() - started }));
    }
}

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

/// The reports of a request's documents, offsets in UTF-16 units.
pub fn check_all(request: &Request) -> Vec<Report> {
    let check = |document: &Document| in_utf16(friction_analyzer::check(document, &request.config), &document.text);
    request.documents.iter().map(check).collect()
}

/// Turns every byte offset of a report over `text` into UTF-16 units.
fn in_utf16(mut report: Report, text: &str) -> Report {
    let source = Source::new(text);
    let map = source.utf16_map();
    for finding in &mut report.findings {
        convert(&map, &mut finding.start, &mut finding.end);
        for label in &mut finding.labels {
            convert(&map, &mut label.start, &mut label.end);
        }
        for edit in finding.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
            convert(&map, &mut edit.start, &mut edit.end);
        }
    }
    for error in &mut report.syntax_errors {
        convert(&map, &mut error.start, &mut error.end);
    }
    report
}

fn convert(map: &Utf16Map<'_, '_>, start: &mut usize, end: &mut usize) {
    for offset in [start, end] {
        let bytes = u32::try_from(*offset).unwrap_or(u32::MAX);
        *offset = usize::try_from(map.utf16(bytes)).unwrap_or(usize::MAX);
    }
}
