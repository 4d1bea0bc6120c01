//! The page's state, and every intent that changes it. Panels read the one and call the other.

mod analysis;
mod code;
mod findings;
mod release;
mod texts;
mod types;

use friction_analyzer::report::{Area, DocumentKind, Edition, Lines};
use leptos::prelude::*;

use crate::documents::Documents;
use crate::editor::Editor;
use crate::filter::{Filter, Place};
use crate::json::Json;
use crate::lens::Lens;
use crate::link::View;
use crate::protocol::{Example, RuleInfo};
use crate::results::Results;
use crate::settings::Settings;
use crate::status::Engine;
use crate::worker_client::WorkerClient;
pub use release::Runs;

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
    /// What the worker said of types, as it came; `None` before the first time.
    pub types: RwSignal<Option<Json>, LocalStorage>,
    /// What is selected in the editor, in UTF-16 units.
    pub cursor: RwSignal<(usize, usize)>,
    /// What the analyzer is doing.
    pub engine: RwSignal<Engine>,
    /// Runs of the text.
    pub runs: Runs,
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
            types: RwSignal::new_local(None),
            cursor: RwSignal::new((0, 0)),
            engine: RwSignal::new(Engine::Off),
            runs: Runs::new(),
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
        page.prepare_runs();
        page
    }

    /// Whether the page is a guest in another page.
    pub fn is_embedded(self) -> bool {
        self.view.with_value(|view| view.embed)
    }
}
