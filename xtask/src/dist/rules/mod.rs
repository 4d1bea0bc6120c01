//! Turns the rules' documentation into pages of the site, each with a link that opens its example.

mod page;
mod prose;

use super::assets::Files;
use anyhow::{Context, Result};
use friction_analyzer::report::Area;
use friction_analyzer::{FixKind, Rule, rules};
use page::{Page, escaped};
use prose::Prose;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Adds a page for every rule and one that lists them, under the given content security policy.
pub fn add(files: &mut Files, statics: &Path, policy: &str) -> Result<()> {
    for name in page::FILES {
        let file = statics.join(name);
        let content = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        files.entry(name.to_owned()).or_insert(content);
    }
    for rule in rules() {
        files.insert(rule.page(), rule_page(rule)?.html(policy).into_bytes());
    }
    files.insert("rules/index.html".to_owned(), index()?.html(policy).into_bytes());
    println!("    {} rule pages", rules().len());
    Ok(())
}

fn rule_page(rule: &Rule) -> Result<Page> {
    let prose = Prose::of(rule)?;
    let id = escaped(rule.id);
    let body = format!(
        "<h1><code>{id}</code></h1>\n<dl class=\"facts\">{}{}{}{}</dl>\n{}",
        fact("Area", &format!("<a href=\"../index.html#{0}\">{0}</a>", rule.area.name())),
        fact("Level", &level(rule)),
        fact("Fix", fix(rule)),
        clippy(rule),
        prose.html,
    );
    let comment = prose.comment;
    let silence = format!(
        "<h2>Silence it</h2>\n<p>Above the code: <code>{comment} friction: allow({id}) because …</code>. \
         For everything: its level in the settings, or <code>--allow {id}</code> on the command line.</p>\n"
    );
    Ok(Page { depth: 2, title: format!("{} – Friction", rule.id), summary: prose.summary, body: body + &silence })
}

fn fact(name: &str, value: &str) -> String {
    format!("<div><dt>{name}</dt><dd>{value}</dd></div>")
}

fn level(rule: &Rule) -> String {
    let name = rule.severity.name();
    format!("<span class=\"{name}\">{name}</span>")
}

fn fix(rule: &Rule) -> &'static str {
    match rule.fix {
        FixKind::None => "none: the change is yours to design",
        FixKind::Safe => "safe to apply",
        FixKind::Suggested => "suggested: have a look at it",
    }
}

/// Clippy's lints that find the same, with links to their pages.
fn clippy(rule: &Rule) -> String {
    let link = |lint: &&str| {
        format!("<a href=\"https://rust-lang.github.io/rust-clippy/master/index.html#{lint}\"><code>{lint}</code></a>")
    };
    let links: Vec<String> = rule.clippy.iter().map(link).collect();
    if links.is_empty() { String::new() } else { fact("In clippy", &links.join(", ")) }
}

fn index() -> Result<Page> {
    let mut body = format!("<h1>Rules</h1>\n<p>What Friction looks for: {} rules in eight areas.</p>\n", rules().len());
    for area in Area::ALL {
        let name = area.name();
        writeln!(body, "<h2 id=\"{name}\">{name}</h2>\n<ul class=\"rules\">")?;
        for rule in rules().iter().filter(|rule| rule.area == area) {
            let summary = escaped(&Prose::of(rule)?.summary);
            let (id, level) = (escaped(rule.id), level(rule));
            writeln!(body, "<li><a href=\"./{id}.html\"><code>{id}</code></a> {level}<br>{summary}</li>")?;
        }
        body.push_str("</ul>\n");
    }
    let summary = "Every rule of Friction, grouped by area".to_owned();
    Ok(Page { depth: 1, title: "Rules – Friction".to_owned(), summary, body })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_page_that_the_index_links() {
        let mut files = Files::new();
        let statics = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static");
        add(&mut files, &statics, "default-src 'none'").unwrap();
        let index = String::from_utf8(files["rules/index.html"].clone()).unwrap();
        for rule in rules() {
            assert!(files.contains_key(&rule.page()), "{}", rule.id);
            assert!(index.contains(&format!("./{}.html", rule.id)), "{}", rule.id);
        }
    }

    #[test]
    fn every_example_can_be_tried() {
        for rule in rules() {
            let page = rule_page(rule).unwrap();
            assert_eq!(page.body.matches("href=\"../../#v1/").count(), 1, "{}", rule.id);
        }
    }
}
