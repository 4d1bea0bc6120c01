//! The worker that runs programs, as the page sees it: another one than analyses, so that analysis goes on meanwhile.

use std::fmt;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::{StoredValue, UpdateValue, WithValue};
use leptos::reactive::owner::LocalStorage;

use crate::json::Json;
use crate::ran::RUNS;
use crate::running::{Effect, Runs, Status};
use crate::wire::{Heard, read_reply};
use crate::worker_client::Running;

/// What the page learns, and what it is asked for.
pub struct Events {
    /// The JSON of run `id` over the newest text.
    pub request: Box<dyn Fn(u32) -> String>,
    /// How the newest run stands.
    pub status: Box<dyn Fn(Status)>,
    /// What came of the newest run, as it came.
    pub ran: Box<dyn Fn(Json)>,
}

/// A worker for runs, started with the first. Copies share it.
#[derive(Clone, Copy)]
pub struct RunClient {
    state: StoredValue<State, LocalStorage>,
    events: StoredValue<Events, LocalStorage>,
}

impl fmt::Debug for RunClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RunClient")
    }
}

#[derive(Default)]
struct State {
    runs: Runs,
    worker: Option<Running>,
    deadline: Option<TimeoutHandle>,
}

impl RunClient {
    /// Prepares; nothing is started before [`RunClient::run`].
    pub fn new(events: Events) -> RunClient {
        RunClient { state: StoredValue::new_local(State::default()), events: StoredValue::new_local(events) }
    }

    /// Runs what is asked for; one under way is ended, or waited for when it is brief.
    pub fn run(self, brief: bool) {
        self.step(|runs| runs.want(brief));
    }

    /// Ends the run under way at once.
    pub fn stop(self) {
        self.step(Runs::stop);
    }

    /// The text is not there any more.
    pub fn forget(self) {
        self.step(Runs::forget);
    }

    fn step(self, decide: impl FnOnce(&mut Runs) -> Vec<Effect>) {
        let effects = self.state.try_update_value(|state| decide(&mut state.runs)).unwrap_or_default();
        for effect in effects {
            self.carry_out(effect);
        }
        let status = self.state.with_value(|state| state.runs.status());
        self.events.with_value(|events| (events.status)(status));
    }

    fn carry_out(self, effect: Effect) {
        match effect {
            Effect::Terminate => {
                if let Some(worker) = self.state.try_update_value(|state| state.worker.take()).flatten() {
                    worker.end();
                }
            }
            Effect::Spawn => self.spawn(),
            Effect::Send(id) => self.send(id),
            Effect::SetDeadline(millis) => self.set_deadline(millis),
            Effect::ClearDeadline => self.clear_deadline(),
        }
    }

    fn spawn(self) {
        match Running::start(RUNS, move |text| self.heard(&text), move || self.step(Runs::failed)) {
            Some(worker) => self.state.update_value(|state| state.worker = Some(worker)),
            None => self.step(Runs::failed),
        }
    }

    fn heard(self, text: &str) {
        match read_reply(text) {
            Some(Heard::Ready(..)) => self.step(Runs::ready),
            Some(Heard::Ran(ran)) => self.ran(ran),
            _ => self.step(Runs::failed),
        }
    }

    fn ran(self, ran: Json) {
        let mut newest = false;
        self.step(|runs| {
            let (is_newest, effects) = runs.ran(ran.number("id"));
            newest = is_newest;
            effects
        });
        if newest {
            self.events.with_value(|events| (events.ran)(ran));
        }
    }

    fn send(self, id: u32) {
        let mut json = String::new();
        self.events.with_value(|events| json = (events.request)(id));
        self.state.with_value(|state| {
            if let Some(worker) = &state.worker {
                worker.post(&json);
            }
        });
    }

    fn set_deadline(self, millis: u32) {
        self.clear_deadline();
        let passed = move || self.step(Runs::deadline);
        let handle = set_timeout_with_handle(passed, Duration::from_millis(millis.into())).ok();
        self.state.update_value(|state| state.deadline = handle);
    }

    fn clear_deadline(self) {
        if let Some(handle) = self.state.try_update_value(|state| state.deadline.take()).flatten() {
            handle.clear();
        }
    }
}
