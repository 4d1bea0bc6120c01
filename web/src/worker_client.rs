//! The analyzer's worker as the page sees it, and how any worker is started: the only module that touches `Worker`.

use std::fmt;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::{StoredValue, UpdateValue, WithValue, document};
use leptos::reactive::owner::LocalStorage;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::json::Json;
use crate::protocol::{Answer, Example, RuleInfo};
use crate::supervisor::{Cause, Effect, RequestId, Supervisor};
use crate::wire::{Heard, read_reply};

type Answered = dyn Fn(Answer, &[Json]);

/// What the page learns, and what it is asked for.
pub struct Events {
    /// The JSON of request `id` over the newest texts.
    pub request: Box<dyn Fn(RequestId) -> String>,
    /// A worker listens; it has these rules and examples.
    pub ready: Box<dyn Fn(Vec<RuleInfo>, Vec<Example>)>,
    /// The answer to the newest request, and its reports as they came.
    pub answer: Box<Answered>,
    /// The types of the newest answer's texts, as they came.
    pub types: Box<dyn Fn(Json)>,
    /// The answer to a question, as it came.
    pub type_at: Box<dyn Fn(Json)>,
    /// The worker ended over the newest request or one before it, and was replaced.
    pub lost: Box<dyn Fn(Cause)>,
    /// No worker can be started.
    pub unavailable: Box<dyn Fn()>,
}

/// A supervised worker. Copies share it.
#[derive(Clone, Copy)]
pub struct WorkerClient {
    state: StoredValue<State, LocalStorage>,
    events: StoredValue<Events, LocalStorage>,
}

impl fmt::Debug for WorkerClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkerClient")
    }
}

#[derive(Default)]
struct State {
    supervisor: Supervisor,
    worker: Option<Running>,
    deadline: Option<TimeoutHandle>,
    last: RequestId,
}

/// A worker and the listeners that live as long as it does.
pub(crate) struct Running {
    worker: Worker,
    _listeners: [Closure<dyn Fn(Event)>; 2],
}

impl Running {
    /// Starts the worker of this name; `None` when the browser refuses.
    pub(crate) fn start(name: &str, heard: impl Fn(String) + 'static, failed: impl Fn() + 'static) -> Option<Running> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        options.set_name(name);
        let worker = Worker::new_with_options(&script(), &options).ok()?;
        let on_message = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(text) = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()) {
                heard(text);
            }
        });
        let on_error = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            failed();
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Running { worker, _listeners: [on_message, on_error] })
    }

    /// Sends it a text.
    pub(crate) fn post(&self, text: &str) {
        // Text can always be posted.
        let _ = self.worker.post_message(&JsValue::from_str(text));
    }

    /// Ends it at once, whatever it is at.
    pub(crate) fn end(self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl WorkerClient {
    /// Prepares; nothing is downloaded before [`WorkerClient::analyse`].
    pub fn new(events: Events) -> WorkerClient {
        WorkerClient { state: StoredValue::new_local(State::default()), events: StoredValue::new_local(events) }
    }

    /// The texts have changed: analyse them as soon as the worker can. `bytes` is their size.
    pub fn analyse(self, bytes: usize) {
        self.step(|state| {
            state.last = state.last.wrapping_add(1);
            state.supervisor.want(state.last, bytes)
        });
    }

    /// Whether an answer is on its way.
    pub fn is_busy(self) -> bool {
        self.state.try_update_value(|state| state.supervisor.is_busy()).unwrap_or(false)
    }

    /// The page shows no answer any more: types that are on their way belong to none.
    pub fn forget(self) {
        self.state.update_value(|state| state.supervisor.forget());
    }

    /// Tries to start a worker again after `unavailable`.
    pub fn retry(self) {
        self.step(|state| state.supervisor.retry());
    }

    fn step(self, decide: impl FnOnce(&mut State) -> Vec<Effect>) {
        let effects = self.state.try_update_value(decide).unwrap_or_default();
        for effect in effects {
            self.carry_out(effect);
        }
    }

    fn carry_out(self, effect: Effect) {
        match effect {
            Effect::Terminate => self.terminate(),
            Effect::Spawn => self.spawn(),
            Effect::Send(id) => self.send(id),
            Effect::SetDeadline(millis) => self.set_deadline(millis),
            Effect::ClearDeadline => self.clear_deadline(),
            Effect::Lost(cause) => self.tell(|events| (events.lost)(cause)),
            Effect::Unavailable => self.tell(|events| (events.unavailable)()),
        }
    }

    fn tell(self, what: impl FnOnce(&Events)) {
        self.events.with_value(what);
    }

    fn terminate(self) {
        if let Some(running) = self.state.try_update_value(|state| state.worker.take()).flatten() {
            running.end();
        }
    }

    fn spawn(self) {
        let failed = move || self.step(|state| state.supervisor.failed());
        match Running::start("", move |text| self.heard(&text), failed) {
            Some(running) => self.state.update_value(|state| state.worker = Some(running)),
            None => failed(),
        }
    }

    fn heard(self, text: &str) {
        match read_reply(text) {
            Some(Heard::Ready(rules, examples)) => {
                self.tell(|events| (events.ready)(rules, examples));
                self.step(|state| state.supervisor.ready());
            }
            Some(Heard::Answer(answer, raw)) => self.answered(answer, &raw),
            Some(Heard::Types(id, types)) => self.typed(id, types),
            Some(Heard::TypeAt(found)) => self.tell(|events| (events.type_at)(found)),
            Some(Heard::Ran(_)) | None => self.step(|state| state.supervisor.failed()),
        }
    }

    fn answered(self, answer: Answer, raw: &[Json]) {
        let mut newest = false;
        self.step(|state| {
            let (is_newest, effects) = state.supervisor.answered(answer.id);
            newest = is_newest;
            effects
        });
        if newest {
            self.tell(|events| (events.answer)(answer, raw));
        }
    }

    fn typed(self, id: RequestId, types: Json) {
        let mut fits = false;
        self.step(|state| {
            let (is_shown, effects) = state.supervisor.typed(id);
            fits = is_shown;
            effects
        });
        if fits {
            self.tell(|events| (events.types)(types));
        }
    }

    fn send(self, id: RequestId) {
        let mut json = String::new();
        self.tell(|events| json = (events.request)(id));
        self.post(&json);
    }

    /// Asks for the type at a place of the texts of the newest answer; nothing answers while there is none.
    pub fn ask(self, question: impl FnOnce(RequestId) -> String) {
        let shown = self.state.with_value(|state| state.supervisor.shown());
        if let Some(id) = shown {
            self.post(&question(id));
        }
    }

    fn post(self, json: &str) {
        self.state.with_value(|state| {
            if let Some(running) = &state.worker {
                running.post(json);
            }
        });
    }

    fn set_deadline(self, millis: u32) {
        self.clear_deadline();
        let passed = move || self.step(|state| state.supervisor.deadline());
        let handle = set_timeout_with_handle(passed, Duration::from_millis(millis.into())).ok();
        self.state.update_value(|state| state.deadline = handle);
    }

    fn clear_deadline(self) {
        if let Some(handle) = self.state.try_update_value(|state| state.deadline.take()).flatten() {
            handle.clear();
        }
    }
}

/// The worker's script: the page names it, since its file name may carry a hash.
fn script() -> String {
    let named = document().query_selector("meta[name=friction-worker]").ok().flatten();
    named.and_then(|meta| meta.get_attribute("content")).unwrap_or_else(|| "./worker_loader.js".to_owned())
}
