//! Calls a function of a text with arguments as somebody wrote them: behind the text comes a driver that makes the call, and all of
//! it is run like any text.

use std::fmt::Write as _;

use super::{args, callable};
use crate::hir::{Hir, Item, ItemKind};
use crate::machine::{Instance, Program as _, Text};
use crate::report::{BuildProfile, Document, Edition, RunConfig, RunOutcome, RunReport, SyntaxError};
use crate::runner::{Runner, build, refused, run_text, settings, together};
use crate::source::{Source, Span, to_u32};
use crate::types::{Def, List};

/// The function that makes the call.
const DRIVER: &str = "__friction_call";

/// What comes of a driver: its text and where the call stands in it, or why there is none.
struct Driver {
    text: String,
    call: Span,
    has_value: bool,
}

impl Runner {
    /// Calls a function by its path with arguments written in Rust, once for each profile. Its value comes as `{:?}` prints
    /// it, if its type has `Debug`. Never fails: what can't be called is an error of the report.
    pub fn call(
        &self,
        document: &Document,
        edition: Edition,
        function: &str,
        args: &[String],
        config: &RunConfig,
    ) -> RunReport {
        let mut report = RunReport { file: document.name.clone(), errors: Vec::new(), profiles: Vec::new() };
        for profiles in together(document, config, false) {
            let driver = match self.driver(document, edition, (profiles, config), (function, args)) {
                Ok(driver) => driver,
                Err(errors) => return RunReport { errors, profiles: Vec::new(), ..report },
            };
            let driven = Document { text: driver.text, ..document.clone() };
            self.with_text(&driven, edition, build(profiles, config, false), |hir, text| {
                let text = match text {
                    Err(errors) => return report.errors = errors,
                    Ok(text) => text,
                };
                let source = Source::new(&driven.text);
                if let Some(why) = args::refuse(text.typing(), &source, driver.call) {
                    report.errors = vec![error(why, None, &source)];
                    return;
                }
                let Some(instance) = entry(hir, text) else { return };
                for &profile in profiles {
                    let mut run = run_text(text, instance, profile, config);
                    if let RunOutcome::Finished { value } = &mut run.outcome {
                        value.take_if(|_| !driver.has_value);
                    }
                    report.profiles.push(run);
                }
            });
        }
        report
    }

    fn driver(
        &self,
        document: &Document,
        edition: Edition,
        (profiles, config): (&[BuildProfile], &RunConfig),
        (function, args): (&str, &[String]),
    ) -> Result<Driver, Vec<SyntaxError>> {
        let mut driver = Err(Vec::new());
        self.with_text(document, edition, build(profiles, config, false), |hir, text| {
            let source = Source::new(&document.text);
            driver = text.and_then(|text| {
                let refused = refused(text, &document.text, &settings(profiles, config));
                if !refused.is_empty() {
                    return Err(refused);
                }
                let (why, span) = match write(hir, text, &source, (function, args)) {
                    Ok(driver) => return Ok(driver),
                    Err(why) => why,
                };
                Err(vec![error(why, span, &source)])
            });
        });
        driver
    }
}

/// The text with a driver behind it.
fn write(
    hir: &Hir,
    text: &mut Text<'_, '_>,
    source: &Source<'_>,
    (function, args): (&str, &[String]),
) -> Result<Driver, (String, Option<Span>)> {
    let found = callable::find(&callable::callables(hir, source), function).map_err(|why| (why, None))?;
    let item = &hir.items[found.item];
    if let Some(why) = callable::refuse(hir, found.item) {
        return Err((format!("`{}` can't be called by its name: {why}", found.path), Some(item.name_span)));
    }
    for arg in args {
        syn::parse_str::<syn::Expr>(arg).map_err(|why| (format!("`{arg}` is no expression: {why}"), None))?;
    }
    let has_value = has_debug(text, Def::text(found.item)).ok_or((unknown(item), Some(item.name_span)))?;
    let mut out = format!("{}\nfn {DRIVER}() -> &'static str {{ let __value = ", source.text());
    let start = to_u32(out.len());
    let _ = write!(out, "{}({})", found.path, args.join(", "));
    let call = Span::new(start, to_u32(out.len()));
    out.push_str(match has_value {
        true => "; &*format!(\"{:?}\", __value).leak() }\n",
        false => "; \"\" }\n",
    });
    Ok(Driver { text: out, call, has_value })
}

fn unknown(item: &Item) -> String {
    format!("the result of `{}` is not known", item.name)
}

/// Whether a function's result can be printed; `None` if what it is is not known.
pub(super) fn has_debug(text: &mut Text<'_, '_>, function: Def) -> Option<bool> {
    let empty = text.list(&[]);
    let (_, output) = text.typing().signature(function, empty)?;
    if crate::types::is_unknown(text.typing().interned(), output) {
        return None;
    }
    let debug = text.path("std::fmt::Debug")?;
    Some(text.typing().holds(Some(debug), output))
}

fn entry(hir: &Hir, text: &mut Text<'_, '_>) -> Option<Instance> {
    named(hir, text, DRIVER)
}

/// A function at the top of a text, without arguments for generics.
pub(super) fn named(hir: &Hir, text: &mut Text<'_, '_>, name: &str) -> Option<Instance> {
    let is_it = |item: &Item| item.name == name && matches!(item.kind, ItemKind::Fn(_));
    let item = hir.roots.iter().rev().copied().find(|&item| is_it(&hir.items[item]))?;
    let args: List = text.list(&[]);
    Some(Instance { body: crate::machine::Body::Item(Def::text(item)), args })
}

/// What keeps a call from being made, at a place of the text or its start.
pub(super) fn error(message: String, span: Option<Span>, source: &Source<'_>) -> SyntaxError {
    let errors = vec![(span.unwrap_or_default(), message)];
    crate::check::syntax_errors(errors, source).into_iter().next().unwrap_or_else(|| SyntaxError {
        message: String::new(),
        start: 0,
        end: 0,
        line: 1,
        column: 1,
    })
}
