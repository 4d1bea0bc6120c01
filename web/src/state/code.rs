//! What the editor tells the page, and the other way round.

use friction_analyzer::report::Lines;
use leptos::prelude::*;

use super::Page;
use crate::documents::KINDS;
use crate::editor::{Editor, Events};
use crate::filter::Place;

impl Page {
    /// What the editor calls.
    pub fn editor_events(self) -> Events {
        Events {
            changed: Box::new(move |kind, text| self.changed(kind, &text)),
            moved: Box::new(move |index, lines, range| self.moved(index, lines, range)),
            pasted: Box::new(move |text| self.pasted(&text)),
            asked: Box::new(move |asked| self.asked(asked)),
        }
    }

    /// The editor stands on the page: fill it.
    pub fn attach(self, editor: Editor) {
        self.documents.with_untracked(|documents| {
            for kind in KINDS {
                editor.set_text(kind, documents.text(kind), false);
            }
        });
        editor.open(self.shown.get_untracked());
        editor.show_hints(self.settings.with_untracked(|settings| settings.hints));
        self.point(&editor);
        self.editor.set_value(Some(editor));
        // An answer that came before had no editor to mark.
        self.analyse();
    }

    pub(super) fn point(self, editor: &Editor) {
        if let Some(lines) = self.pointed.get_value() {
            self.pointed.set_value(None);
            editor.select_lines(lines);
        }
    }

    pub(super) fn with_editor(self, act: impl FnOnce(&Editor)) {
        self.editor.with_value(|editor| {
            if let Some(editor) = editor {
                act(editor);
            }
        });
    }

    pub(super) fn moved(self, index: Option<usize>, lines: Option<Lines>, range: (usize, usize)) {
        self.selection.set(lines);
        self.cursor.set(range);
        let kind = self.shown.get_untracked();
        let findings = self.results.with_untracked(|results| results.findings(kind));
        let place = index.filter(|&index| index < findings).map(|index| Place { kind, index });
        if place.is_some() && place != self.chosen.get_untracked() {
            self.choose(place);
        }
    }
}
