//! The text that is put behind a text so that its function can be called many times: a function that makes arguments of words,
//! calls, and says what came back.

use std::fmt::Write as _;

use super::shape::{Fields, Shape};

/// The driver's name.
pub(crate) const NAME: &str = "__friction_search";

/// Reads words one by one.
const NEXT: &str =
    "fn __friction_next(words: &[u128], at: &mut usize) -> u128 { let word = words[*at]; *at += 1; word }\n";

const TEXT: &str = "fn __friction_text(words: &[u128], at: &mut usize) -> ::std::string::String { \
    let mut left = __friction_next(words, at); let mut text = ::std::string::String::new(); \
    while left > 0 { left -= 1; if let ::std::option::Option::Some(next) = ::std::char::from_u32(__friction_next(words, at) as u32) { text.push(next); } } \
    text }\n";

/// A driver for a function with this path and these parameters. What it says is the value, and what became of arguments that
/// the function could change.
pub(crate) fn driver(path: &str, params: &[(String, Shape)], has_value: bool) -> String {
    let mut out = format!("\n{NEXT}{TEXT}fn {NAME}(__words: &[u128]) -> &'static str {{ let mut __at = 0usize; ");
    let mut names = Vec::new();
    let mut told = Vec::new();
    for (index, (name, shape)) in params.iter().enumerate() {
        let _ = write!(out, "let __p{index} = {}; ", build(shape));
        let changes = matches!(shape, Shape::Ref(true, _));
        names.push(if changes { format!("&mut *__p{index}") } else { format!("__p{index}") });
        if changes {
            told.push((name.clone(), format!("__p{index}")));
        }
    }
    let _ = write!(out, "let __value = {path}({}); ", names.join(", "));
    let mut parts: Vec<String> = has_value.then(|| "{:?}".to_owned()).into_iter().collect();
    parts.extend(told.iter().map(|(name, _)| format!("{} = {{:?}}", name.replace(['{', '}'], ""))));
    let mut values: Vec<&str> = has_value.then_some("__value").into_iter().collect();
    values.extend(told.iter().map(|(_, variable)| variable.as_str()));
    let _ = match values.is_empty() {
        true => writeln!(out, "\"\" }}"),
        false => writeln!(out, "&*::std::format!(\"{}\", {}).leak() }}", parts.join(", "), values.join(", ")),
    };
    out
}

/// The expression that makes a value of a shape.
fn build(shape: &Shape) -> String {
    let next = "__friction_next(__words, &mut __at)";
    match shape {
        Shape::Bool => format!("({next} != 0)"),
        Shape::Char => format!("::std::char::from_u32({next} as u32).unwrap()"),
        Shape::Int(int) => format!("({next} as {})", int.name()),
        Shape::Float(crate::types::Float::F32) => format!("f32::from_bits({next} as u32)"),
        Shape::Float(crate::types::Float::F64) => format!("f64::from_bits({next} as u64)"),
        Shape::Text { .. } => "__friction_text(__words, &mut __at)".to_owned(),
        Shape::List { of, .. } => format!(
            "{{ let mut __left = {next}; let mut __list = ::std::vec::Vec::new(); \
             while __left > 0 {{ __left -= 1; __list.push({}); }} __list }}",
            build(of)
        ),
        Shape::Array(of, len) => format!("[{}]", vec![build(of); *len].join(", ")),
        Shape::Record(fields) => of_fields(fields),
        Shape::Choice(variants) => {
            let last = variants.len().saturating_sub(1);
            let mut arms = String::new();
            for (index, fields) in variants.iter().enumerate() {
                let pattern = if index == last { "_".to_owned() } else { index.to_string() };
                let _ = write!(arms, "{pattern} => {}, ", of_fields(fields));
            }
            format!("match {next} {{ {arms}}}")
        }
        Shape::Boxed(to) => format!("::std::boxed::Box::new({})", build(to)),
        // A reference that outlives the call.
        Shape::Ref(mutable, to) => {
            let leaked = match &**to {
                Shape::Text { is_owned: false } | Shape::List { is_owned: false, .. } => {
                    format!("{}.leak()", build(to))
                }
                _ => format!("::std::boxed::Box::leak(::std::boxed::Box::new({}))", build(to)),
            };
            if *mutable { leaked } else { format!("&*{leaked}") }
        }
    }
}

fn of_fields(fields: &Fields) -> String {
    fields.written(fields.shapes().map(build).collect())
}
