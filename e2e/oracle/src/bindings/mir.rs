//! Reads the types of variables out of rustc's MIR, printed with spans.

use std::collections::HashMap;

/// The types of variables by where their names end: line and column, both from 1, the column in characters.
pub(super) type Variables = HashMap<(usize, usize), Vec<String>>;

/// The variables that `mir` has places of their own for; those of `async` bodies and captured ones have none.
pub(super) fn variables(mir: &str) -> Variables {
    let mut variables = Variables::new();
    let mut types: HashMap<&str, &str> = HashMap::new();
    let mut named = Vec::new();
    for line in mir.lines() {
        if let Some(signature) = line.strip_prefix("fn ") {
            types = parameters(signature).collect();
        } else if line == "}" {
            for (local, end) in named.drain(..) {
                if let Some(ty) = types.get(local) {
                    let told: &mut Vec<String> = variables.entry(end).or_default();
                    if !told.iter().any(|one| one == ty) {
                        told.push((*ty).to_owned());
                    }
                }
            }
            types.clear();
        } else if let Some(declared) = line.trim_start().strip_prefix("let ") {
            types.extend(local(declared));
        } else if let Some(debug) = line.trim_start().strip_prefix("debug ") {
            named.extend(name(debug));
        }
    }
    variables
}

/// `mut _3: T; // …`
fn local(declared: &str) -> Option<(&str, &str)> {
    let declared = declared.strip_prefix("mut ").unwrap_or(declared);
    let (name, rest) = declared.split_once(": ")?;
    let ty = rest.rsplit_once(" // ").map_or(rest, |(ty, _)| ty);
    Some((name, ty.trim_end().strip_suffix(';')?))
}

/// `x => _3; // in scope 1 at a.rs:39:13: 39:17`
fn name(debug: &str) -> Option<(&str, (usize, usize))> {
    let (_, rest) = debug.split_once(" => ")?;
    let (place, comment) = rest.split_once(';')?;
    let is_own = place.strip_prefix('_').is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let (_, end) = comment.rsplit_once(": ")?;
    let (line, column) = end.split_once(':')?;
    Some((place, (line.parse().ok()?, column.parse().ok()?))).filter(|_| is_own)
}

/// `f(_1: A, _2: B) -> C {`
fn parameters(signature: &str) -> impl Iterator<Item = (&str, &str)> {
    let start = signature.find("(_1: ").map_or(signature.len(), |start| start.saturating_add(1));
    let mut rest = signature.get(start..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (name, after) = rest.split_once(": ").filter(|(name, _)| name.starts_with('_'))?;
        let end = end_of_type(after);
        let ty = after.get(..end)?;
        rest = after.get(end..)?.trim_start_matches([',', ' ']);
        Some((name, ty))
    })
}

/// Up to the comma or bracket that stands outside of all brackets.
fn end_of_type(text: &str) -> usize {
    let (mut depth, mut before) = (0_usize, ' ');
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' | '<' => depth = depth.saturating_add(1),
            ',' | ')' if depth == 0 => return at,
            // Not the arrow of a function's type.
            '>' if before == '-' => {}
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = letter;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_have_the_types_of_their_places() {
        let mir = "\
fn f::{closure#0}(_1: &mut {closure@a.rs:1:1: 1:2}, _2: fn(A<B, C>) -> D, _3: (u8, u8)) -> bool {
    debug g => _2;                       // in scope 0 at a.rs:2:3: 2:4
    debug captured => (*((*_1).0: &u8)); // in scope 0 at a.rs:9:3: 9:4
    let mut _0: bool;                    // return place in scope 0 at a.rs:32:10: 32:15
    let mut _4: [u8; 2];                 // in scope 0 at a.rs:5:5: 5:6
    scope 1 {
        debug x => _4;                   // in scope 1 at a.rs:5:5: 5:6
    }
}

fn h(_1: u8) -> () {
    debug y => _1;                       // in scope 0 at a.rs:7:6: 7:7
}
";
        let found = variables(mir);
        let at = |line, column| found.get(&(line, column)).map(|types| types.join(" "));
        assert_eq!(at(2, 4).as_deref(), Some("fn(A<B, C>) -> D"));
        assert_eq!(at(5, 6).as_deref(), Some("[u8; 2]"));
        assert_eq!(at(7, 7).as_deref(), Some("u8"));
        assert_eq!(found.len(), 3);
    }
}
