//! The analyzer on the instruction set it is shipped for: it finds the same, and stays within a browser's stack.
#![cfg(target_arch = "wasm32")]

use friction_analyzer::report::{Config, Document, Report};
use friction_analyzer::{Analyzer, Rule, detect_kind, rules};
use wasm_bindgen_test::wasm_bindgen_test;

fn report(text: &str) -> Report {
    let document = Document { name: String::new(), kind: detect_kind(None, text), text: text.to_owned() };
    thread_local! {
        static ANALYZER: Analyzer = Analyzer::new();
    }
    ANALYZER.with(|analyzer| analyzer.check(&document, &Config::default()))
}

/// The first block of code in a rule's documentation.
fn example(rule: &Rule) -> String {
    let lines = rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let block = lines.skip_while(|line| !line.starts_with("```")).skip(1);
    block.take_while(|line| !line.starts_with("```")).map(|line| format!("{line}\n")).collect()
}

#[wasm_bindgen_test]
fn every_rule_finds_its_example() {
    for rule in rules() {
        let report = report(&example(rule));
        assert!(report.findings.iter().any(|finding| finding.rule == rule.id), "{}: {report:?}", rule.id);
    }
}

#[wasm_bindgen_test]
fn nested_input_stays_within_the_stack() {
    const DEPTH: usize = 100_000;
    let around = |open: &str, inner: &str, close: &str| open.repeat(DEPTH) + inner + &close.repeat(DEPTH);
    let expressions = [
        around("(", "1", ")"),
        around("[", "1", "]"),
        around("{", "1", "}"),
        around("!", "a", ""),
        around("&", "a", ""),
        around("a + ", "a", ""),
        around("f(", "", ")"),
        around("|| ", "1", ""),
        around("if a {} else ", "{}", ""),
        around("a", "", ".b()"),
        around("match a { _ => ", "1", "}"),
        around("async { ", "", "}.await"),
    ];
    for expression in expressions {
        report(&format!("fn f() {{ let x = {expression}; }}"));
    }
    for item in
        [around("mod a {", "", "}"), around("fn f() {", "", "}"), format!("type A = {};", around("Vec<", "u8", ">"))]
    {
        report(&item);
    }
    report(&format!("fn f({}: u8) {{}}", around("&(", "a", ")")));
    report("(".repeat(DEPTH).as_str());
    report(&format!("[package]\na = {}", around("[", "", "]")));
    report(&format!("on: push\njobs: {}", around("[", "", "]")));
}
