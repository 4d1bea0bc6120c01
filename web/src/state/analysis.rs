//! What the page asks of the worker, and what it does with the answers.

use friction_analyzer::report::{Config, DocumentKind, Edition, Level};
use leptos::prelude::*;

use super::{Notice, Page, Remedy};
use crate::documents::{Documents, KINDS};
use crate::json::Json;
use crate::protocol::{Answer, Report, Request};
use crate::results::Results;
use crate::settings::Settings;
use crate::status::Engine;
use crate::supervisor::Cause;
use crate::wire::write_request;
use crate::worker_client::{self, WorkerClient};

impl Page {
    /// Replaces all settings.
    pub fn set_settings(self, settings: Settings) {
        self.set_hints(settings.hints);
        self.settings.set(settings);
        self.analyse();
    }

    /// Sets a rule's level, `None` for its own, and analyses anew.
    pub fn set_level(self, rule: &str, level: Option<Level>) {
        self.settings.update(|settings| settings.set_level(rule, level));
        self.analyse();
    }

    /// Sets the edition and analyses anew.
    pub fn set_edition(self, edition: Edition) {
        self.edition.set(edition);
        self.outdate_run();
        self.touch();
        self.analyse();
    }

    /// Lets the reader start the analysis of an embedded page; elsewhere it has started.
    pub fn wake(self) {
        if self.engine.get_untracked() == Engine::Off {
            self.start();
        }
    }

    /// Starts the analyzer over the texts.
    pub fn start(self) {
        self.engine.set(Engine::Loading);
        self.analyse();
    }

    /// Asks for findings over the present texts, once the analyzer was started.
    pub fn analyse(self) {
        match self.engine.get_untracked() {
            Engine::Off => return,
            Engine::Loading | Engine::Unavailable => {}
            Engine::Working | Engine::Done | Engine::Gave => self.engine.set(Engine::Working),
        }
        let bytes = |documents: &Documents| KINDS.iter().map(|&kind| documents.text(kind).len()).sum();
        let bytes = self.documents.with_untracked(bytes);
        self.with_worker(|worker| worker.analyse(bytes));
    }

    pub(super) fn with_worker(self, act: impl FnOnce(WorkerClient)) {
        if let Some(worker) = self.worker.get_value() {
            act(worker);
        }
    }

    pub(super) fn worker_events(self) -> worker_client::Events {
        worker_client::Events {
            request: Box::new(move |id| self.request(id)),
            ready: Box::new(move |rules, examples| {
                self.rules.set(rules);
                self.examples.set_value(examples);
                if let Some(area) = self.awaited.get_value() {
                    self.awaited.set_value(None);
                    self.open_example(area);
                }
                if self.engine.get_untracked() == Engine::Loading {
                    self.engine.set(Engine::Working);
                }
            }),
            answer: Box::new(move |answer, raw| self.answered(answer, raw)),
            types: Box::new(move |types| self.typed(types)),
            type_at: Box::new(move |found| self.with_editor(|editor| editor.tell_type(&found))),
            lost: Box::new(move |cause| self.lost(cause)),
            unavailable: Box::new(move || self.unavailable()),
        }
    }

    pub(super) fn request(self, id: u32) -> String {
        let request = Request {
            id,
            documents: self.documents.with_untracked(|documents| documents.list(DocumentKind::Rust)),
            config: Config {
                edition: self.edition.get_untracked(),
                levels: self.settings.with_untracked(|settings| settings.levels.clone()),
            },
            types: true,
        };
        write_request(&request)
    }

    /// Squiggles first, then the panels.
    pub(super) fn answered(self, answer: Answer, raw: &[Json]) {
        let kinds: Vec<DocumentKind> =
            self.documents.with_untracked(|documents| KINDS.into_iter().filter(|&kind| documents.has(kind)).collect());
        self.with_editor(|editor| {
            for (&kind, report) in kinds.iter().zip(raw) {
                editor.set_report(kind, report);
            }
        });
        let reports: Vec<(DocumentKind, Report)> = kinds.into_iter().zip(answer.reports).collect();
        let fresh = Results::new(reports, answer.micros);
        let chosen = self.chosen.get_untracked();
        let kept = self.results.with_untracked(|old| chosen.and_then(|place| fresh.same(old, place)));
        self.results.set(fresh);
        self.engine.set(Engine::Done);
        if chosen.is_some() {
            self.choose(kept);
        }
    }

    pub(super) fn lost(self, cause: Cause) {
        let what = match cause {
            Cause::Start => {
                let text = "The analyzer stopped while it started, and was started again.";
                return self.notice.set(Some(Notice::problem(text)));
            }
            Cause::Types => {
                let text = "The types of this text could not be worked out, and the analyzer was started again.";
                return self.notice.set(Some(Notice::problem(text)));
            }
            Cause::Trap => "The analyzer stopped with an error on this text and was restarted.",
            Cause::Deadline => "The analyzer took too long over this text and was restarted.",
        };
        self.notice.set(Some(Notice::problem(format!("{what} Your code is untouched; edit it to analyse again."))));
        self.forget_results();
        self.engine.set(Engine::Gave);
    }

    pub(super) fn unavailable(self) {
        let text = "The analyzer could not be started. Editing and sharing still work.";
        self.notice.set(Some(Notice::problem(text).with(Remedy::StartAgain)));
        self.engine.set(Engine::Unavailable);
    }

    pub(super) fn forget_results(self) {
        self.with_editor(|editor| KINDS.into_iter().for_each(|kind| editor.clear_report(kind)));
        self.results.set(Results::default());
        self.forget_types();
        self.choose(None);
    }
}
