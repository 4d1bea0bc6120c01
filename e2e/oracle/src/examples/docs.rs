//! Gathers the documentation of a source file: comments and `#[doc = …]`, those inside of macros once for each use.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

use super::macros::{Instance, Tables};

/// Stands for a line whose text only a macro's use would tell.
pub(super) const UNKNOWN: char = '\u{0}';

/// A line of documentation.
enum Line<'t> {
    Written(&'t str),
    /// `#[doc = …]` with what stands behind the sign.
    Computed(String),
}

/// Each documentation text with the line it starts on.
pub(super) fn documentation(text: &str, tables: &Tables) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let (mut current, mut start) = (Vec::new(), 0_usize);
    let mut within: Option<&str> = None;
    let mut lines = (1..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        let trimmed = line.trim_start();
        if let Some(name) = trimmed.strip_prefix("macro_rules! ") {
            within = name.split([' ', '{', '(']).next();
        }
        let found = written(trimmed).map(Line::Written).or_else(|| {
            let mut rest = trimmed.strip_prefix("#[doc = ")?.to_owned();
            while !rest.trim_end().ends_with(']') {
                rest.push_str(lines.next()?.1.trim());
            }
            Some(Line::Computed(rest.trim_end().strip_suffix(']')?.to_owned()))
        });
        match found {
            Some(line) => {
                start = if current.is_empty() { number } else { start };
                current.push(line);
            }
            // Other attributes may stand between lines of documentation.
            None if trimmed.starts_with("#[") && !current.is_empty() => {}
            None => finish(&mut current, start, &tables.instances(within), &mut texts),
        }
    }
    finish(&mut current, start, &tables.instances(within), &mut texts);
    texts
}

fn written(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("///").filter(|rest| !rest.starts_with('/')).or_else(|| line.strip_prefix("//!"))?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

fn finish(lines: &mut Vec<Line<'_>>, start: usize, instances: &[Instance], texts: &mut Vec<(usize, String)>) {
    let lines = std::mem::take(lines);
    if lines.is_empty() {
        return;
    }
    let nothing = [Instance::default()];
    let depends = lines.iter().any(|line| matches!(line, Line::Computed(value) if value.contains('$')));
    for instance in if depends && !instances.is_empty() { instances } else { &nothing } {
        let value = |line: &Line<'_>| match line {
            Line::Written(text) => (*text).to_owned(),
            Line::Computed(value) => computed(value, instance).unwrap_or_else(|| UNKNOWN.to_string()),
        };
        texts.push((start, lines.iter().map(value).collect::<Vec<_>>().join("\n")));
    }
}

/// The value of a literal, or of `concat!` of literals, variables and `stringify!`.
fn computed(value: &str, instance: &Instance) -> Option<String> {
    let tokens: Vec<TokenTree> = TokenStream::from_str(value).ok()?.into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(arguments)] if name == "concat" => {
            concat(arguments.stream(), instance)
        }
        [TokenTree::Literal(literal)] => content(&literal.to_string()),
        _ => None,
    }
}

fn concat(arguments: TokenStream, instance: &Instance) -> Option<String> {
    let mut out = String::new();
    let mut tokens = arguments.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Literal(literal) => out.push_str(&content(&literal.to_string())?),
            TokenTree::Punct(sign) if sign.as_char() == ',' => {}
            TokenTree::Punct(sign) if sign.as_char() == '$' => {
                let written = instance.get(&tokens.next()?.to_string())?;
                out.push_str(&content(written)?);
            }
            TokenTree::Ident(name) if name == "stringify" => {
                tokens.next();
                let TokenTree::Group(inside) = tokens.next()? else { return None };
                out.push_str(&stringify(inside.stream(), instance)?);
            }
            _ => return None,
        }
    }
    Some(out)
}

fn stringify(tokens: TokenStream, instance: &Instance) -> Option<String> {
    let mut tokens = tokens.into_iter();
    match (tokens.next()?, tokens.next()) {
        (TokenTree::Punct(sign), Some(name)) if sign.as_char() == '$' => instance.get(&name.to_string()).cloned(),
        (one, None) => Some(one.to_string()),
        _ => None,
    }
}

/// What `concat!` makes of a literal; a variable may hold other tokens too.
fn content(literal: &str) -> Option<String> {
    match syn::parse_str::<syn::Lit>(literal) {
        Ok(syn::Lit::Str(text)) => Some(text.value()),
        Ok(_) => Some(literal.to_owned()),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, tables: &Tables) -> Vec<String> {
        documentation(text, tables).into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn comments_of_one_item_are_one_text() {
        let text =
            "//! Module.\n\n/// A.\n///\n///   b\n#[cold]\n/// c\nfn f() {}\n//// not\n// not\n/// D.\nfn g() {}";
        assert_eq!(texts(text, &Tables::default()), ["Module.", "A.\n\n  b\nc", "D."]);
        assert_eq!(documentation(text, &Tables::default()).iter().map(|text| text.0).collect::<Vec<_>>(), [1, 3, 11]);
    }

    #[test]
    fn macros_are_documented_once_for_each_use() {
        let tables = Tables::from([("m", vec![vec![("T", "i32"), ("n", "\"0x1\"")], vec![("T", "u8"), ("n", "2")]])]);
        let text =
            "macro_rules! m {\n/// A\n#[doc = concat!(\"x: \", stringify!($T), \" = \", $n,\n  \";\")]\nfn f() {}\n}";
        assert_eq!(texts(text, &tables), ["A\nx: i32 = 0x1;", "A\nx: u8 = 2;"]);
        assert_eq!(texts(text, &Tables::default()), [format!("A\n{UNKNOWN}")]);
        assert_eq!(texts("#[doc = \"a\\\"b\"]\nfn f() {}", &Tables::default()), ["a\"b"]);
    }
}
