//! The editor: the only module that touches CodeMirror, through the script `web/editor` bundles.

use std::fmt;

use friction_analyzer::report::{DocumentKind, Lines};
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::documents::{from_key, key};
use crate::json::Json;

#[wasm_bindgen]
extern "C" {
    type Handle;
    #[wasm_bindgen(js_namespace = frictionEditor, js_name = create)]
    fn create(host: &HtmlElement, options: &Object) -> Handle;
    #[wasm_bindgen(method)]
    fn open(this: &Handle, kind: &str);
    #[wasm_bindgen(method, js_name = setText)]
    fn set_text(this: &Handle, kind: &str, text: &str, undoable: bool);
    #[wasm_bindgen(method, js_name = setReport)]
    fn set_report(this: &Handle, kind: &str, report: &JsValue);
    #[wasm_bindgen(method)]
    fn activate(this: &Handle, index: i32, select: bool, focus: bool);
    #[wasm_bindgen(method)]
    fn fix(this: &Handle, index: i32) -> bool;
    #[wasm_bindgen(method)]
    fn preview(this: &Handle, index: i32) -> String;
    #[wasm_bindgen(method, js_name = setTypes)]
    fn set_types(this: &Handle, types: &JsValue);
    #[wasm_bindgen(method, js_name = showHints)]
    fn show_hints(this: &Handle, shown: bool);
    #[wasm_bindgen(method, js_name = tellType)]
    fn tell_type(this: &Handle, found: &JsValue);
    #[wasm_bindgen(method)]
    fn settle(this: &Handle, index: i32, candidate: i32) -> bool;
    #[wasm_bindgen(method, js_name = previewCandidate)]
    fn preview_candidate(this: &Handle, index: i32, candidate: i32) -> String;
    #[wasm_bindgen(method, js_name = selectRange)]
    fn select_range(this: &Handle, start: u32, end: u32, focus: bool);
    #[wasm_bindgen(method, js_name = selectLines)]
    fn select_lines(this: &Handle, first: u32, last: u32);
    #[wasm_bindgen(method)]
    fn focus(this: &Handle);
}

type Moved = dyn Fn(Option<usize>, Option<Lines>, (usize, usize));

/// What the editor tells the page.
pub struct Events {
    /// The reader changed a text; the whole new text.
    pub changed: Box<dyn Fn(DocumentKind, String)>,
    /// The cursor moved: the finding at it, the selected lines, and what is selected in UTF-16 units.
    pub moved: Box<Moved>,
    /// The reader pastes in place of everything. `true` when the page has put the text elsewhere.
    pub pasted: Box<dyn Fn(String) -> bool>,
    /// The reader wants to know a type of the Rust text.
    pub asked: Box<dyn Fn(Asked)>,
}

/// A question for the type at a place; [`Editor::tell_type`] takes the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Numbers questions; the answer repeats it.
    pub token: u32,
    /// First unit of what is selected.
    pub from: usize,
    /// One past the last unit.
    pub to: usize,
    /// Whether code that is just what is selected is too small.
    pub wider: bool,
}

/// An editor on the page.
pub struct Editor {
    handle: Handle,
}

impl fmt::Debug for Editor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Editor")
    }
}

impl Editor {
    /// Builds an editor inside `host`.
    pub fn new(host: &HtmlElement, events: Events) -> Editor {
        let Events { changed, moved, pasted, asked } = events;
        let options = Object::new();
        let on_change = Closure::<dyn Fn(String, String)>::new(move |kind: String, text| {
            if let Some(kind) = from_key(&kind) {
                changed(kind, text);
            }
        });
        let on_cursor = Closure::<dyn Fn(i32, u32, u32, u32, u32)>::new(move |index: i32, first, last, from, to| {
            let lines = (last > 0).then_some(Lines { first, last });
            moved(usize::try_from(index).ok(), lines, (size(from), size(to)));
        });
        let on_ask = Closure::<dyn Fn(u32, u32, u32, bool)>::new(move |token, from, to, wider| {
            asked(Asked { token, from: size(from), to: size(to), wider });
        });
        let on_paste = Closure::<dyn Fn(String) -> bool>::new(pasted);
        set(&options, "onChange", on_change.into_js_value());
        set(&options, "onCursor", on_cursor.into_js_value());
        set(&options, "onAsk", on_ask.into_js_value());
        set(&options, "onPaste", on_paste.into_js_value());
        Editor { handle: create(host, &options) }
    }

    /// Shows a document.
    pub fn open(&self, kind: DocumentKind) {
        self.handle.open(key(kind));
    }

    /// Replaces a text, as a step the reader can undo or as a fresh start.
    pub fn set_text(&self, kind: DocumentKind, text: &str, undoable: bool) {
        self.handle.set_text(key(kind), text, undoable);
    }

    /// Marks what was found in a document.
    pub fn set_report(&self, kind: DocumentKind, report: &Json) {
        self.handle.set_report(key(kind), report.value());
    }

    /// Takes the marks of a document away.
    pub fn clear_report(&self, kind: DocumentKind) {
        self.handle.set_report(key(kind), &JsValue::NULL);
    }

    /// Tells the story of a finding of the shown document, or none.
    pub fn tell(&self, index: Option<usize>) {
        self.handle.activate(number(index), false, false);
    }

    /// Tells the story of a finding and selects its code.
    pub fn reveal(&self, index: usize, focus: bool) {
        self.handle.activate(number(Some(index)), true, focus);
    }

    /// Applies the fix of a finding of the shown document. `false` when its code changed meanwhile.
    pub fn fix(&self, index: usize) -> bool {
        self.handle.fix(number(Some(index)))
    }

    /// What the fix of a finding of the shown document changes: lines behind `-` and `+`.
    pub fn preview(&self, index: usize) -> String {
        self.handle.preview(number(Some(index)))
    }

    /// Shows the types of the Rust text.
    pub fn set_types(&self, types: &Json) {
        self.handle.set_types(types.value());
    }

    /// Takes the types away.
    pub fn clear_types(&self) {
        self.handle.set_types(&JsValue::NULL);
    }

    /// Shows types in the code, or keeps them out of it.
    pub fn show_hints(&self, shown: bool) {
        self.handle.show_hints(shown);
    }

    /// Answers a question.
    pub fn tell_type(&self, found: &Json) {
        self.handle.tell_type(found.value());
    }

    /// Applies a candidate for an ambiguity of the Rust text, which is shown. `false` when its code changed meanwhile.
    pub fn settle(&self, ambiguity: usize, candidate: usize) -> bool {
        self.handle.settle(number(Some(ambiguity)), number(Some(candidate)))
    }

    /// What a candidate for an ambiguity changes, as [`Editor::preview`] says.
    pub fn preview_candidate(&self, ambiguity: usize, candidate: usize) -> String {
        self.handle.preview_candidate(number(Some(ambiguity)), number(Some(candidate)))
    }

    /// Selects from `start` up to `end`, in UTF-16 units.
    pub fn select(&self, start: usize, end: usize, focus: bool) {
        let units = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        self.handle.select_range(units(start), units(end), focus);
    }

    /// Selects whole lines.
    pub fn select_lines(&self, lines: Lines) {
        self.handle.select_lines(lines.first, lines.last);
    }

    /// Puts the cursor's focus in the text.
    pub fn focus(&self) {
        self.handle.focus();
    }
}

fn set(options: &Object, name: &str, value: JsValue) {
    // Setting a property of a plain object can't be refused.
    let _ = Reflect::set(options, &JsValue::from_str(name), &value);
}

fn size(units: u32) -> usize {
    usize::try_from(units).unwrap_or(usize::MAX)
}

/// -1 stands for no finding.
fn number(index: Option<usize>) -> i32 {
    index.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1)
}
