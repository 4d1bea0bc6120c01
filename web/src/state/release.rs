//! What the reader does with runs.

use friction_analyzer::report::DocumentKind;
use leptos::prelude::*;

use super::Page;
use crate::lens::Lens;
use crate::ran::{Ran, Run};
use crate::run_client::{Events, RunClient};
use crate::running::Status;

/// Steps that each run may take: some tens of seconds.
const FUEL: u32 = 1_000_000_000;

/// Runs, as the page shows them.
#[derive(Debug, Clone, Copy)]
pub struct Runs {
    /// How the newest stands.
    pub status: RwSignal<Status>,
    /// What came of it, until another is asked for.
    pub ran: RwSignal<Option<Ran>>,
    /// Whether the text has changed since.
    pub outdated: RwSignal<bool>,
    /// What programs read from standard input.
    pub stdin: RwSignal<String>,
    client: StoredValue<Option<RunClient>, LocalStorage>,
}

impl Runs {
    pub(super) fn new() -> Runs {
        Runs {
            status: RwSignal::new(Status::Idle),
            ran: RwSignal::new(None),
            outdated: RwSignal::new(false),
            stdin: RwSignal::new(String::new()),
            client: StoredValue::new_local(None),
        }
    }
}

impl Page {
    /// Runs the Rust text under both profiles and shows what comes of it.
    pub fn run(self) {
        self.lens.set(Lens::Release);
        self.runs.ran.set(None);
        self.runs.outdated.set(false);
        self.with_runs(RunClient::run);
    }

    /// Ends the run under way at once.
    pub fn stop(self) {
        self.with_runs(RunClient::stop);
    }

    /// Other texts were opened: what was run is none of them.
    pub(super) fn forget_run(self) {
        self.runs.ran.set(None);
        self.with_runs(RunClient::forget);
    }

    /// The text or how it is read has changed.
    pub(super) fn outdate_run(self) {
        if !self.runs.outdated.get_untracked() {
            self.runs.outdated.set(true);
        }
    }

    fn with_runs(self, act: impl FnOnce(RunClient)) {
        if let Some(client) = self.runs.client.get_value() {
            act(client);
        }
    }

    /// Prepares the worker of runs, which belongs to the page and not to what is drawn of it.
    pub(super) fn prepare_runs(self) {
        self.runs.client.set_value(Some(RunClient::new(self.run_events())));
    }

    fn run_events(self) -> Events {
        Events {
            request: Box::new(move |id| self.run_request(id)),
            status: Box::new(move |status| {
                if self.runs.status.get_untracked() != status {
                    self.runs.status.set(status);
                }
            }),
            ran: Box::new(move |ran| {
                self.with_editor(|editor| editor.set_trail(&ran.trail));
                self.runs.ran.set(Some(ran));
            }),
        }
    }

    fn run_request(self, id: u32) -> String {
        let documents = self.documents.with_untracked(|documents| documents.list(DocumentKind::Rust));
        let tests = documents.iter().any(|document| document.text.contains("#[test]"));
        let (edition, stdin) = (self.edition.get_untracked(), self.runs.stdin.get_untracked());
        self.runs.outdated.set(false);
        Run { id, documents, edition, stdin, fuel: FUEL, tests }.write()
    }
}
