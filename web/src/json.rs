//! JSON by way of the browser's own parser: a second one would be a tenth of the page's size.

use friction_analyzer::report::{Document, Edition, Lines, RunView, Shared};
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::documents::{from_key, key};

#[wasm_bindgen]
extern "C" {
    /// A property as an unsigned number; 0 when it is none.
    #[wasm_bindgen(js_namespace = Reflect, js_name = get, catch)]
    fn get_number(target: &JsValue, name: &str) -> Result<u32, JsValue>;
}

/// A value that was read.
#[derive(Debug, Clone, Default)]
pub struct Json(JsValue);

impl From<JsValue> for Json {
    fn from(value: JsValue) -> Json {
        Json(value)
    }
}

impl Json {
    /// Reads a text; `None` when it is no JSON.
    pub fn parse(text: &str) -> Option<Json> {
        JSON::parse(text).ok().map(Json)
    }

    /// The value itself, as scripts use it.
    pub fn value(&self) -> &JsValue {
        &self.0
    }

    /// A property; `undefined` where there is none.
    pub fn get(&self, name: &str) -> Json {
        Json(Reflect::get(&self.0, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED))
    }

    /// A property that is an object or array.
    pub fn part(&self, name: &str) -> Option<Json> {
        Some(self.get(name)).filter(|json| json.0.is_object())
    }

    /// A property that is a text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name).0.as_string()
    }

    /// A property that is an unsigned number; 0 when it is none.
    pub fn number(&self, name: &str) -> u32 {
        get_number(&self.0, name).unwrap_or(0)
    }

    /// Whether a property is `true`.
    pub fn flag(&self, name: &str) -> bool {
        self.get(name).0.is_truthy()
    }

    /// What `read` makes of the elements of a property; nothing when it is no array.
    pub fn list<T>(&self, name: &str, read: impl Fn(&Json) -> Option<T>) -> Vec<T> {
        let list = self.get(name).0;
        if !Array::is_array(&list) {
            return vec![];
        }
        Array::from(&list).iter().filter_map(|element| read(&Json(element))).collect()
    }

    /// How many elements a property has.
    pub fn length(&self, name: &str) -> usize {
        usize::try_from(self.get(name).number("length")).unwrap_or(usize::MAX)
    }

    /// The names and texts of a property; those that are no texts are left out.
    pub fn texts(&self, name: &str) -> Vec<(String, String)> {
        let Ok(object) = self.get(name).0.dyn_into::<Object>() else { return vec![] };
        let pair = |pair: JsValue| {
            let pair: Array = pair.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        };
        Object::entries(&object).iter().filter_map(pair).collect()
    }
}

/// An object of these properties.
pub fn object<'n>(properties: impl IntoIterator<Item = (&'n str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        // Setting a property of a plain object can't be refused.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &value);
    }
    object.into()
}

/// The text of a value made by [`object`].
pub fn write(value: &JsValue) -> String {
    JSON::stringify(value).map(String::from).unwrap_or_default()
}

/// The value of documents, as a request and a link hold them.
pub fn documents(documents: &[Document]) -> JsValue {
    let document = |document: &Document| {
        object([
            ("name", document.name.as_str().into()),
            ("kind", key(document.kind).into()),
            ("text", document.text.as_str().into()),
        ])
    };
    documents.iter().map(document).collect::<Array>().into()
}

/// The text of what a link holds: the JSON that `friction_analyzer::share` makes of it too.
pub fn write_shared(shared: &Shared) -> String {
    let lines = |lines: Lines| object([("first", lines.first.into()), ("last", lines.last.into())]);
    write(&object([
        ("documents", documents(&shared.documents)),
        ("edition", shared.edition.name().into()),
        // What is undefined is not written.
        ("lens", shared.lens.as_deref().map_or(JsValue::UNDEFINED, JsValue::from_str)),
        ("lines", shared.lines.map_or(JsValue::UNDEFINED, lines)),
        ("run", shared.run.as_ref().map_or(JsValue::UNDEFINED, |run| write_view(run).0)),
    ]))
}

/// The value of what is written and chosen in the release lens.
pub fn write_view(view: &RunView) -> Json {
    let RunView { stdin, shows, function, args, step } = view;
    let texts = [("stdin", stdin), ("shows", shows), ("function", function), ("args", args)];
    let texts = texts.map(|(name, text)| (name, text.as_str().into()));
    Json(object(texts.into_iter().chain([("step", (*step).into())])))
}

/// The reverse of [`write_view`]; whatever is not there is as in a view that nobody has touched.
pub fn read_view(json: &Json) -> RunView {
    let text = |name| json.text(name).unwrap_or_default();
    RunView {
        stdin: text("stdin"),
        shows: text("shows"),
        function: text("function"),
        args: text("args"),
        step: json.number("step"),
    }
}

/// The documents of a value that has some.
pub fn read_documents(json: &Json) -> Vec<Document> {
    json.list("documents", |json| {
        let kind = from_key(&json.text("kind")?)?;
        Some(Document { name: json.text("name").unwrap_or_default(), kind, text: json.text("text")? })
    })
}

/// What a link holds; `None` when the text is something else.
pub fn read_shared(text: &str) -> Option<Shared> {
    let json = Json::parse(text)?;
    let documents = read_documents(&json);
    let lines = |json: Json| Lines { first: json.number("first"), last: json.number("last") };
    (!documents.is_empty()).then(|| Shared {
        documents,
        edition: json.text("edition").and_then(|name| Edition::named(&name)).unwrap_or_default(),
        lens: json.text("lens"),
        lines: json.part("lines").map(lines),
        run: json.part("run").map(|run| read_view(&run)),
    })
}
