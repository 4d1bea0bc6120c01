//! What the reader does with types.

use friction_analyzer::report::DocumentKind;
use leptos::prelude::*;

use super::Page;
use crate::editor::{Asked, Editor};
use crate::json::Json;
use crate::typed::{Question, Share};
use crate::worker_client::WorkerClient;

impl Page {
    /// How much of the Rust text has a type; `None` before that is known.
    pub fn share(self) -> Option<Share> {
        self.types.with(|types| types.as_ref().map(Share::read))
    }

    /// Shows or hides the types in the code.
    pub fn set_hints(self, shown: bool) {
        self.settings.update(|settings| settings.hints = shown);
        self.with_editor(|editor| editor.show_hints(shown));
    }

    /// The types of what the page shows have come.
    pub(super) fn typed(self, types: Json) {
        self.with_editor(|editor| editor.set_types(&types));
        self.types.set(Some(types));
    }

    /// The editor asks for a type.
    pub(super) fn asked(self, asked: Asked) {
        let Asked { token, from, to, wider } = asked;
        self.with_worker(|worker| worker.ask(|id| Question { id, token, from, to, wider }.write()));
    }

    pub(super) fn forget_types(self) {
        self.with_worker(WorkerClient::forget);
        self.with_editor(Editor::clear_types);
        self.types.set(None);
    }

    /// What a candidate for an ambiguity changes, as [`Editor::preview`] says; empty while another document is shown.
    pub fn preview_candidate(self, ambiguity: usize, candidate: usize) -> String {
        let mut preview = String::new();
        if self.shown.get_untracked() == DocumentKind::Rust {
            self.with_editor(|editor| preview = editor.preview_candidate(ambiguity, candidate));
        }
        preview
    }

    /// Applies a candidate for an ambiguity.
    pub fn settle(self, ambiguity: usize, candidate: usize) {
        self.show_document(DocumentKind::Rust);
        self.with_editor(|editor| self.applied(editor, editor.settle(ambiguity, candidate)));
    }
}
