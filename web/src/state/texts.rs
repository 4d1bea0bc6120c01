//! The page's texts: opened, changed, kept, and brought back.

use friction_analyzer::detect_kind;
use friction_analyzer::report::{Area, DocumentKind, Lines, RunView, Shared};
use leptos::prelude::*;

use super::{Notice, Page, Remedy};
use crate::documents::{Documents, KINDS, is_surely_rust, title};
use crate::editor::Editor;
use crate::json::{read_view, write_view};
use crate::lens::Lens;
use crate::pack;
use crate::protocol::Example;
use crate::status::Engine;
use crate::storage::{self, Slot};
use crate::worker_client::WorkerClient;

impl Page {
    /// What a permalink to the present view holds.
    pub fn shared(self) -> Shared {
        Shared {
            documents: self.documents.with_untracked(|documents| documents.list(self.shown.get_untracked())),
            edition: self.edition.get_untracked(),
            lens: Some(self.lens.get_untracked().key().to_owned()),
            lines: None,
            run: Some(self.runs.view.with_untracked(read_view)).filter(|view| *view != RunView::default()),
        }
    }

    /// The fragment of a permalink to the present view, pointing at lines.
    pub async fn fragment(self, lines: Option<Lines>) -> String {
        pack::encode(&Shared { lines, ..self.shared() }).await
    }

    /// Opens what a link or the storage held. `undoable` keeps the editor's history.
    pub fn open_shared(self, shared: &Shared, undoable: bool) {
        let first = shared.documents.first().map_or(DocumentKind::Rust, |document| document.kind);
        self.edition.set(shared.edition);
        if let Some(lens) = shared.lens.as_deref().and_then(Lens::from_key) {
            self.lens.set(lens);
        }
        self.open_documents(Documents::from_list(&shared.documents), first, undoable);
        if let Some(run) = &shared.run {
            self.runs.view.set(write_view(run));
        }
        self.pointed.set_value(shared.lines);
        self.with_editor(|editor| self.point(editor));
    }

    pub(super) fn open_documents(self, documents: Documents, first: DocumentKind, undoable: bool) {
        self.with_editor(|editor| {
            for kind in KINDS {
                editor.set_text(kind, documents.text(kind), undoable);
            }
            editor.open(first);
        });
        self.documents.set(documents);
        self.shown.set(first);
        self.selection.set(None);
        self.forget_results();
        self.forget_run();
        self.analyse();
    }

    /// Shows an area's example in place of the texts, once it is there; each document can be brought back by undo.
    pub fn open_example(self, area: Area) {
        let found = |examples: &Vec<Example>| examples.iter().find(|example| example.area == area).cloned();
        let Some(example) = self.examples.with_value(found) else {
            return self.awaited.set_value(Some(area));
        };
        let former = self.shared();
        let same = |example: &Example| example.documents == former.documents;
        let own = !self.examples.with_value(|examples| examples.iter().any(same));
        let first = example.documents.first().map_or(DocumentKind::Rust, |document| document.kind);
        self.notice.set(None);
        self.touch();
        self.open_documents(Documents::from_list(&example.documents), first, true);
        if own {
            self.put_aside(&former, "Opened an example. Your own last text is kept.");
        }
        self.with_editor(Editor::focus);
    }

    /// Shows a document, adding it when it is not there.
    pub fn open_document(self, kind: DocumentKind) {
        if !self.documents.with_untracked(|documents| documents.has(kind)) {
            self.documents.update(|documents| documents.set(kind, ""));
            self.analyse();
        }
        self.show_document(kind);
        self.with_editor(Editor::focus);
    }

    /// Takes an extra document away.
    pub fn remove_document(self, kind: DocumentKind) {
        self.touch();
        self.documents.update(|documents| documents.remove(kind));
        self.with_editor(|editor| editor.set_text(kind, "", true));
        if self.shown.get_untracked() == kind {
            self.show_document(DocumentKind::Rust);
        }
        self.analyse();
    }

    /// Shows a document that is there.
    pub fn show_document(self, kind: DocumentKind) {
        if self.shown.get_untracked() != kind {
            self.shown.set(kind);
            self.selection.set(None);
            self.choose(None);
            self.with_editor(|editor| editor.open(kind));
        }
    }

    pub(super) fn changed(self, kind: DocumentKind, text: &str) {
        self.touch();
        self.documents.update(|documents| documents.set(kind, text));
        if kind == DocumentKind::Rust {
            self.outdate_run();
        }
        self.analyse();
    }

    /// Puts what replaces all of a document and is plainly of another kind into its own tab instead.
    pub(super) fn pasted(self, text: &str) -> bool {
        let kind = detect_kind(None, text);
        if kind == self.shown.get_untracked() || kind == DocumentKind::Rust && !is_surely_rust(text) {
            return false;
        }
        let documents = self.documents.with_untracked(|documents| documents.list(kind));
        let former = Shared { documents, ..self.shared() };
        let replaces =
            former.documents.iter().any(|document| document.kind == kind && !document.text.trim().is_empty());
        self.with_editor(|editor| editor.set_text(kind, text, true));
        self.changed(kind, text);
        self.show_document(kind);
        self.with_editor(Editor::focus);
        let words = format!("What you pasted went to its own tab, {}.", title(kind));
        self.notice.set(Some(Notice::info(words.clone())));
        if replaces {
            self.put_aside(&former, &format!("{words} What stood there is kept."));
        }
        true
    }

    /// The reader works on the texts: from now on they are kept, and the address no longer describes them.
    pub(super) fn touch(self) {
        if !self.touched.get_value() {
            self.touched.set_value(true);
            crate::address::forget_fragment();
        }
    }

    /// Keeps the texts in the storage, once they are the reader's own.
    pub fn keep(self) {
        if !self.touched.get_value() || self.is_embedded() || storage::keep_texts(Slot::Session, &self.shared()) {
            return;
        }
        if !self.told_unkept.get_value() {
            self.told_unkept.set_value(true);
            let text = "Your browser does not let this page keep your text: it is lost when you close the tab.";
            self.notice.set(Some(Notice::problem(text)));
        }
    }

    /// Opens a link's texts and puts those that were there aside.
    pub fn open_link(self, shared: &Shared, former: Option<&Shared>) {
        self.touched.set_value(false);
        self.open_shared(shared, false);
        if let Some(former) = former.filter(|former| former.documents != shared.documents) {
            self.put_aside(former, "Opened from a link. Your own last text is kept.");
        }
    }

    /// Keeps texts that others take the place of, and says so.
    pub(super) fn put_aside(self, former: &Shared, words: &str) {
        let blank = Documents::from_list(&former.documents).is_blank();
        if !blank && !self.is_embedded() && storage::keep_texts(Slot::Previous, former) {
            self.notice.set(Some(Notice::info(words).with(Remedy::RestorePrevious)));
        }
    }

    /// Does what a notice offers.
    pub fn remedy(self, remedy: Remedy) {
        self.notice.set(None);
        match remedy {
            Remedy::RestorePrevious => {
                if let Some(shared) = storage::texts(Slot::Previous) {
                    self.touch();
                    self.open_shared(&shared, true);
                }
            }
            Remedy::StartAgain => {
                self.engine.set(Engine::Loading);
                self.with_worker(WorkerClient::retry);
            }
        }
    }
}
