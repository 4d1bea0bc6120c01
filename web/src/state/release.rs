//! What the reader does with runs.

use friction_analyzer::report::{DocumentKind, RunView};
use leptos::prelude::*;

use super::Page;
use crate::json::{Json, object, write_view};
use crate::lens::Lens;
use crate::ran::write_run;
use crate::run_client::{Events, RunClient};
use crate::running::Status;

/// Runs, as the release lens shows them.
#[derive(Debug, Clone, Copy)]
pub struct Runs {
    /// How the newest stands.
    pub status: RwSignal<Status>,
    /// What was asked for last, as the lens said it.
    pub job: RwSignal<Json, LocalStorage>,
    /// What the worker said last, as it came; of other texts nothing.
    pub ran: RwSignal<Option<Json>, LocalStorage>,
    /// Counts the changes of what is run, and of how it is read.
    pub revision: RwSignal<u32>,
    /// What the reader has written and chosen in the lens, as the lens said it.
    pub view: RwSignal<Json, LocalStorage>,
    client: StoredValue<Option<RunClient>, LocalStorage>,
}

impl Runs {
    pub(super) fn new() -> Runs {
        Runs {
            status: RwSignal::new(Status::Idle),
            job: RwSignal::new_local(Json::default()),
            ran: RwSignal::new_local(None),
            revision: RwSignal::new(0),
            view: RwSignal::new_local(write_view(&RunView::default())),
            client: StoredValue::new_local(None),
        }
    }
}

impl Page {
    /// Runs the Rust text under both profiles and shows what comes of it.
    pub fn run(self) {
        self.lens.set(Lens::Release);
        self.ask(Json::from(object([("what", "run".into())])));
    }

    /// Has the worker do what the release lens wants, which shows what comes of it.
    pub fn ask(self, job: Json) {
        let brief = job.flag("brief");
        self.runs.job.set(job);
        self.with_runs(|client| client.run(brief));
    }

    /// Ends the run under way at once.
    pub fn stop(self) {
        self.with_runs(RunClient::stop);
    }

    /// Other texts were opened: what was run is none of them.
    pub(super) fn forget_run(self) {
        self.outdate_run();
        self.runs.view.set(write_view(&RunView::default()));
        self.runs.ran.set(None);
        self.with_runs(RunClient::forget);
    }

    /// The text or how it is read has changed.
    pub(super) fn outdate_run(self) {
        self.runs.revision.update(|revision| *revision = revision.wrapping_add(1));
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
            ran: Box::new(move |ran| self.runs.ran.set(Some(ran))),
        }
    }

    fn run_request(self, id: u32) -> String {
        let documents = self.documents.with_untracked(|documents| documents.list(DocumentKind::Rust));
        let number = (id, self.runs.revision.get_untracked());
        let stdin = self.runs.view.with_untracked(|view| view.text("stdin")).unwrap_or_default();
        self.runs.job.with_untracked(|job| write_run(number, &documents, self.edition.get_untracked(), &stdin, job))
    }
}
