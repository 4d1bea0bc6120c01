//! What the reader does with findings.

use friction_analyzer::report::DocumentKind;
use leptos::prelude::*;

use super::{Notice, Page};
use crate::editor::Editor;
use crate::filter::Place;

impl Page {
    /// Tells the story of a finding, or of none.
    pub(super) fn choose(self, place: Option<Place>) {
        self.chosen.set(place);
        self.with_editor(|editor| editor.tell(place.map(|place| place.index)));
    }

    /// The reader picks a finding in the panel: its document is shown and its code selected, and perhaps focused.
    pub fn pick(self, place: Place, focus: bool) {
        self.show_document(place.kind);
        self.chosen.set(Some(place));
        self.with_editor(|editor| editor.reveal(place.index, focus));
    }

    /// The reader picks a place of a document, in UTF-16 units.
    pub fn pick_range(self, kind: DocumentKind, start: usize, end: usize, focus: bool) {
        self.show_document(kind);
        self.with_editor(|editor| editor.select(start, end, focus));
    }

    /// What a finding's fix changes, as [`crate::editor::Editor::preview`] says; empty while another document is shown.
    pub fn preview(self, place: Place) -> String {
        let mut preview = String::new();
        if place.kind == self.shown.get_untracked() {
            self.with_editor(|editor| preview = editor.preview(place.index));
        }
        preview
    }

    /// Applies a finding's fix.
    pub fn fix(self, place: Place) {
        self.show_document(place.kind);
        self.with_editor(|editor| self.applied(editor, editor.fix(place.index)));
    }

    /// A fix was asked for, and perhaps applied.
    pub(super) fn applied(self, editor: &Editor, done: bool) {
        if !done {
            let text = "The code under this fix has changed; wait for the new findings and try again.";
            self.notice.set(Some(Notice::problem(text)));
        }
        // The button that was pressed goes with its finding.
        editor.focus();
    }
}
