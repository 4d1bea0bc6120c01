//! Gathers functions to search: those written by hand, and one for each integer and kind of arithmetic.

use super::Subject;

const WRITTEN: &str = include_str!("../../tests/data/functions.rs");

/// The line before a text.
const MARK: &str = "// fn: ";

const INTEGERS: [&str; 12] = ["u8", "i8", "u16", "i16", "u32", "i32", "u64", "i64", "u128", "i128", "usize", "isize"];

/// Bodies of functions of two integers `a` and `b` of type `T`, with names; those that hold have `holds` in theirs.
const BODIES: [(&str, &str); 10] = [
    ("added", "a + b"),
    ("scaled", "a * 3 - b / 2"),
    ("averaged", "(a + b) / 2"),
    ("divided", "a / b"),
    ("shifted", "a << (b % 64)"),
    ("powered", "a.pow((b & 7) as u32)"),
    ("counted", "(a..b).fold(0, |n, _| n + 1).min(9)"),
    ("averaged_holds", "(a & b) + ((a ^ b) >> 1)"),
    ("added_holds", "a.checked_add(b).unwrap_or(T::MAX)"),
    ("compared_holds", "if a > b { a ^ b } else { !(a | b) }"),
];

/// All of them.
pub fn functions() -> Vec<Subject> {
    let mut all = written();
    all.extend(made());
    all
}

/// Those written by hand.
pub fn written() -> Vec<Subject> {
    let texts = WRITTEN.split(MARK).skip(1);
    let subject = |text: &str| {
        let (function, text) = text.split_once('\n')?;
        Some(Subject { function: function.trim().to_owned(), text: text.to_owned() })
    };
    texts.filter_map(subject).collect()
}

/// One for each integer and body.
pub fn made() -> Vec<Subject> {
    let of = |ty: &'static str| {
        // To go through a range takes too long where that is wide.
        let is_small = matches!(ty, "u8" | "i8" | "u16" | "i16");
        let bodies = BODIES.iter().filter(move |(name, _)| is_small || *name != "counted");
        bodies.map(move |(name, body)| {
            let body = body.replace('T', ty);
            let function = format!("{name}_{ty}");
            let text = format!("fn {function}(a: {ty}, b: {ty}) -> {ty} {{\n    {body}\n}}\n");
            Subject { function, text }
        })
    };
    INTEGERS.into_iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found() {
        assert!(written().len() >= 80 && made().len() > 100);
        assert!(functions().iter().all(|subject| syn::parse_file(&subject.text).is_ok()));
        let named = |subject: &Subject| {
            let name = subject.function.rsplit("::").next().unwrap_or_default();
            subject.text.contains(&format!("fn {name}("))
        };
        assert!(functions().iter().all(named));
    }
}
