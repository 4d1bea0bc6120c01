//! The page's state, and every intent that changes it. Panels read the one and call the other.

use friction_analyzer::detect_kind;
use friction_analyzer::report::{Area, Config, DocumentKind, Edition, Level, Lines, Shared};
use leptos::prelude::*;

use crate::documents::{Documents, KINDS, title};
use crate::editor::{Editor, Events};
use crate::filter::{Filter, Place};
use crate::json::Json;
use crate::lens::Lens;
use crate::link::View;
use crate::pack;
use crate::protocol::{Answer, Example, Report, Request, RuleInfo};
use crate::results::Results;
use crate::settings::Settings;
use crate::status::Engine;
use crate::storage::{self, Slot};
use crate::supervisor::Cause;
use crate::wire::write_request;
use crate::worker_client::{self, WorkerClient};

/// Something the reader is told, until told otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The words.
    pub text: String,
    /// Whether it is about something that went wrong.
    pub problem: bool,
    /// What the reader can do about it.
    pub remedy: Option<Remedy>,
}

/// What a notice offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Bring the texts back that a link took the place of.
    RestorePrevious,
    /// Start the analyzer again.
    StartAgain,
}

impl Notice {
    fn info(text: impl Into<String>) -> Notice {
        Notice { text: text.into(), problem: false, remedy: None }
    }

    /// Something went wrong.
    pub fn problem(text: impl Into<String>) -> Notice {
        Notice { text: text.into(), problem: true, remedy: None }
    }

    fn with(self, remedy: Remedy) -> Notice {
        Notice { remedy: Some(remedy), ..self }
    }
}

/// The state of the page. Copies share it.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// What the address asked for.
    pub view: StoredValue<View>,
    /// The texts.
    pub documents: RwSignal<Documents>,
    /// The document in the editor.
    pub shown: RwSignal<DocumentKind>,
    /// The edition the Rust is read as.
    pub edition: RwSignal<Edition>,
    /// What the reader chose.
    pub settings: RwSignal<Settings>,
    /// The lens shown.
    pub lens: RwSignal<Lens>,
    /// Which findings are shown.
    pub filter: RwSignal<Filter>,
    /// The finding whose story is told.
    pub chosen: RwSignal<Option<Place>>,
    /// The lines the cursor's selection touches, when something is selected.
    pub selection: RwSignal<Option<Lines>>,
    /// What the newest answer said.
    pub results: RwSignal<Results>,
    /// What the analyzer is doing.
    pub engine: RwSignal<Engine>,
    /// Every rule, once the worker is ready.
    pub rules: RwSignal<Vec<RuleInfo>>,
    /// What the reader is told.
    pub notice: RwSignal<Option<Notice>>,
    /// The examples, once the worker is ready.
    examples: StoredValue<Vec<Example>>,
    /// The example to open when it is there.
    awaited: StoredValue<Option<Area>>,
    /// Whether the reader changed the texts since they were opened.
    touched: StoredValue<bool>,
    /// Whether the reader knows that nothing can be kept.
    told_unkept: StoredValue<bool>,
    /// Lines to select once there is an editor.
    pointed: StoredValue<Option<Lines>>,
    editor: StoredValue<Option<Editor>, LocalStorage>,
    worker: StoredValue<Option<WorkerClient>, LocalStorage>,
}

impl Page {
    /// The state a visit begins with.
    pub fn new(view: View, settings: Settings) -> Page {
        let lens = view.lens.as_deref().and_then(Lens::from_key).unwrap_or_default();
        let page = Page {
            view: StoredValue::new(view),
            documents: RwSignal::new(Documents::default()),
            shown: RwSignal::new(DocumentKind::Rust),
            edition: RwSignal::new(Edition::default()),
            settings: RwSignal::new(settings),
            lens: RwSignal::new(lens),
            filter: RwSignal::new(Filter::default()),
            chosen: RwSignal::new(None),
            selection: RwSignal::new(None),
            results: RwSignal::new(Results::default()),
            engine: RwSignal::new(Engine::Off),
            rules: RwSignal::new(vec![]),
            notice: RwSignal::new(None),
            examples: StoredValue::new(vec![]),
            awaited: StoredValue::new(None),
            touched: StoredValue::new(false),
            told_unkept: StoredValue::new(false),
            pointed: StoredValue::new(None),
            editor: StoredValue::new_local(None),
            worker: StoredValue::new_local(None),
        };
        page.worker.set_value(Some(WorkerClient::new(page.worker_events())));
        page
    }

    /// Whether the page is a guest in another page.
    pub fn is_embedded(self) -> bool {
        self.view.with_value(|view| view.embed)
    }

    // Texts ----------------------------------------------------------------------------------------------------

    /// What a permalink to the present view holds.
    pub fn shared(self) -> Shared {
        Shared {
            documents: self.documents.with_untracked(|documents| documents.list(self.shown.get_untracked())),
            edition: self.edition.get_untracked(),
            lens: Some(self.lens.get_untracked().key().to_owned()),
            lines: None,
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
        self.pointed.set_value(shared.lines);
        self.with_editor(|editor| self.point(editor));
    }

    fn open_documents(self, documents: Documents, first: DocumentKind, undoable: bool) {
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

    fn changed(self, kind: DocumentKind, text: &str) {
        self.touch();
        self.documents.update(|documents| documents.set(kind, text));
        self.analyse();
    }

    /// Puts a manifest or workflow that replaces all the Rust into its own tab instead.
    fn pasted(self, text: &str) -> bool {
        let kind = detect_kind(None, text);
        if kind == DocumentKind::Rust || self.shown.get_untracked() != DocumentKind::Rust {
            return false;
        }
        self.with_editor(|editor| editor.set_text(kind, text, true));
        self.changed(kind, text);
        self.show_document(kind);
        self.notice.set(Some(Notice::info(format!("What you pasted went to its own tab, {}.", title(kind)))));
        true
    }

    /// The reader works on the texts: from now on they are kept, and the address no longer describes them.
    fn touch(self) {
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
    fn put_aside(self, former: &Shared, words: &str) {
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

    // Editor ---------------------------------------------------------------------------------------------------

    /// What the editor calls.
    pub fn editor_events(self) -> Events {
        Events {
            changed: Box::new(move |kind, text| self.changed(kind, &text)),
            moved: Box::new(move |index, lines| self.moved(index, lines)),
            pasted: Box::new(move |text| self.pasted(&text)),
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
        self.point(&editor);
        self.editor.set_value(Some(editor));
    }

    fn point(self, editor: &Editor) {
        if let Some(lines) = self.pointed.get_value() {
            self.pointed.set_value(None);
            editor.select_lines(lines);
        }
    }

    fn with_editor(self, act: impl FnOnce(&Editor)) {
        self.editor.with_value(|editor| {
            if let Some(editor) = editor {
                act(editor);
            }
        });
    }

    fn moved(self, index: Option<usize>, lines: Option<Lines>) {
        self.selection.set(lines);
        let kind = self.shown.get_untracked();
        let findings = self.results.with_untracked(|results| results.findings(kind));
        let place = index.filter(|&index| index < findings).map(|index| Place { kind, index });
        if place.is_some() && place != self.chosen.get_untracked() {
            self.choose(place);
        }
    }

    /// Puts the cursor in the code.
    pub fn focus_editor(self) {
        self.with_editor(Editor::focus);
    }

    // Findings -------------------------------------------------------------------------------------------------

    /// Tells the story of a finding, or of none.
    fn choose(self, place: Option<Place>) {
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

    /// Applies a finding's fix.
    pub fn fix(self, place: Place) {
        self.show_document(place.kind);
        self.with_editor(|editor| {
            if !editor.fix(place.index) {
                let text = "The code under this fix has changed; wait for the new findings and try again.";
                self.notice.set(Some(Notice::problem(text)));
            }
            // The button that was pressed goes with its finding.
            editor.focus();
        });
    }

    // Analyzer -------------------------------------------------------------------------------------------------

    /// Replaces all settings.
    pub fn set_settings(self, settings: Settings) {
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

    fn with_worker(self, act: impl FnOnce(WorkerClient)) {
        if let Some(worker) = self.worker.get_value() {
            act(worker);
        }
    }

    fn worker_events(self) -> worker_client::Events {
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
            lost: Box::new(move |cause| self.lost(cause)),
            unavailable: Box::new(move || self.unavailable()),
        }
    }

    fn request(self, id: u32) -> String {
        let request = Request {
            id,
            documents: self.documents.with_untracked(|documents| documents.list(DocumentKind::Rust)),
            config: Config {
                edition: self.edition.get_untracked(),
                levels: self.settings.with_untracked(|settings| settings.levels.clone()),
            },
        };
        write_request(&request)
    }

    /// Squiggles first, then the panels.
    fn answered(self, answer: Answer, raw: &[Json]) {
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

    fn lost(self, cause: Cause) {
        let what = match cause {
            Cause::Start => {
                let text = "The analyzer stopped while it started, and was started again.";
                return self.notice.set(Some(Notice::problem(text)));
            }
            Cause::Trap => "The analyzer stopped with an error on this text and was restarted.",
            Cause::Deadline => "The analyzer took too long over this text and was restarted.",
        };
        self.notice.set(Some(Notice::problem(format!("{what} Your code is untouched; edit it to analyse again."))));
        self.forget_results();
        self.engine.set(Engine::Gave);
    }

    fn unavailable(self) {
        let text = "The analyzer could not be started. Editing and sharing still work.";
        self.notice.set(Some(Notice::problem(text).with(Remedy::StartAgain)));
        self.engine.set(Engine::Unavailable);
    }

    fn forget_results(self) {
        self.with_editor(|editor| KINDS.into_iter().for_each(|kind| editor.clear_report(kind)));
        self.results.set(Results::default());
        self.choose(None);
    }
}
