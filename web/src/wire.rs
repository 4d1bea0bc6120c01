//! The page's side of the protocol, with the browser's own JSON.

use friction_analyzer::report::{Area, Edit, Fix, Label, Severity, SyntaxError};

use crate::filter::SEVERITIES;
use crate::json::{self, Json, object, read_documents, write};
use crate::protocol::{Answer, Example, Finding, Report, Request, RuleInfo};
use crate::settings::level_name;

/// What the worker said, as much of it as is read at once.
#[derive(Debug)]
pub enum Heard {
    /// The worker listens.
    Ready(Vec<RuleInfo>, Vec<Example>),
    /// An answer, and its reports as they came, for the editor's script.
    Answer(Answer, Vec<Json>),
    /// The types of the request of this number, as they came.
    Types(u32, Json),
    /// The answer to the editor's question, as it came.
    TypeAt(Json),
    /// What came of a run, as it came, for the release lens.
    Ran(Json),
}

/// The text of a request.
pub fn write_request(request: &Request) -> String {
    let Request { id, documents, config, types } = request;
    let levels = config.levels.iter().map(|(rule, level)| (rule.as_str(), level_name(*level).into()));
    let config = object([("edition", config.edition.name().into()), ("levels", object(levels))]);
    let documents = json::documents(documents);
    write(&object([("id", (*id).into()), ("documents", documents), ("config", config), ("types", (*types).into())]))
}

/// Reads what the worker said.
pub fn read_reply(text: &str) -> Option<Heard> {
    let json = Json::parse(text)?;
    if let Some(ready) = json.part("Ready") {
        return Some(Heard::Ready(ready.list("rules", read_rule), ready.list("examples", read_example)));
    }
    if let Some(types) = json.part("Types") {
        return Some(Heard::Types(types.number("id"), types));
    }
    if let Some(found) = json.part("TypeAt") {
        return Some(Heard::TypeAt(found));
    }
    if let Some(ran) = json.part("Ran") {
        return Some(Heard::Ran(ran));
    }
    let answer = json.part("Answer")?;
    let raw = answer.list("reports", |report| Some(report.clone()));
    let reports = raw.iter().map(read_report).collect();
    Some(Heard::Answer(Answer { id: answer.number("id"), reports, micros: answer.number("micros") }, raw))
}

fn read_report(json: &Json) -> Report {
    Report {
        findings: json.list("findings", read_finding),
        syntax_errors: json.list("syntax_errors", read_syntax_error),
        silenced: units(json, "silenced"),
    }
}

fn read_finding(json: &Json) -> Option<Finding> {
    Some(Finding {
        rule: json.text("rule")?,
        area: Area::named(&json.text("area")?)?,
        severity: severity_named(&json.text("severity")?)?,
        what: json.text("what")?,
        why: json.text("why")?,
        instead: json.text("instead")?,
        start: units(json, "start"),
        end: units(json, "end"),
        line: units(json, "line"),
        labels: json.list("labels", read_label),
        fix: json.part("fix").and_then(|fix| read_fix(&fix)),
        page: json.text("page")?,
    })
}

fn read_example(json: &Json) -> Option<Example> {
    Some(Example { area: Area::named(&json.text("area")?)?, documents: read_documents(json) })
}

fn read_rule(json: &Json) -> Option<RuleInfo> {
    Some(RuleInfo {
        id: json.text("id")?,
        area: Area::named(&json.text("area")?)?,
        severity: severity_named(&json.text("severity")?)?,
        page: json.text("page")?,
    })
}

/// Reads a change.
pub(crate) fn read_fix(json: &Json) -> Option<Fix> {
    let edit =
        |json: &Json| Some(Edit { start: units(json, "start"), end: units(json, "end"), text: json.text("text")? });
    Some(Fix { title: json.text("title")?, edits: json.list("edits", edit), safe: json.flag("safe") })
}

fn read_label(json: &Json) -> Option<Label> {
    Some(Label { start: units(json, "start"), end: units(json, "end"), text: json.text("text")? })
}

fn read_syntax_error(json: &Json) -> Option<SyntaxError> {
    Some(SyntaxError {
        message: json.text("message")?,
        start: units(json, "start"),
        end: units(json, "end"),
        line: units(json, "line"),
        column: units(json, "column"),
    })
}

/// A property that is an offset, a line or a number of things.
pub(crate) fn units(json: &Json, name: &str) -> usize {
    usize::try_from(json.number(name)).unwrap_or(usize::MAX)
}

fn severity_named(name: &str) -> Option<Severity> {
    SEVERITIES.into_iter().find(|severity| severity.name() == name)
}
