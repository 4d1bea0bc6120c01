//! Makes a program that calls a function with all inputs that there are, or with some at the ends of their types, and tells for
//! each whether it panics, and what it returns.

use friction_analyzer::report::SearchParam;

use super::Subject;
use crate::runs::{Case, Ran};

/// Inputs that one program tries.
const MOST: u64 = 1 << 16;

/// Inputs that share a number in what is printed.
const CHUNK: usize = 256;

/// A program of calls, and whether they are all that there are.
#[derive(Debug)]
pub(super) struct Inputs {
    pub(super) case: Case,
    pub(super) is_all: bool,
}

/// What a parameter is given.
struct Range {
    /// An iterator.
    of: String,
    /// How many there are.
    count: u64,
    is_all: bool,
}

/// The program; none where a parameter is of a type that is not known here, or the function prints. Where something was
/// `proved`, inputs are drawn by chance besides.
pub(super) fn inputs(subject: &Subject, params: &[SearchParam], proved: bool) -> Option<Inputs> {
    if params.is_empty() || subject.text.contains("println!") {
        return None;
    }
    let all: Option<Vec<Range>> = params.iter().map(|param| whole(&param.ty)).collect();
    let count = |ranges: &[Range]| ranges.iter().fold(1_u64, |all, range| all.saturating_mul(range.count));
    let ranges = match all.filter(|all| count(all) <= MOST) {
        Some(all) => all,
        None if proved => params.iter().map(|param| drawn(&param.ty, params.len())).collect::<Option<Vec<Range>>>()?,
        None => params.iter().map(|param| some(&param.ty)).collect::<Option<Vec<Range>>>()?,
    };
    if count(&ranges) > MOST {
        return None;
    }
    let is_all = ranges.iter().all(|range| range.is_all);
    let text = if proved { format!("{}{CHANCE}", subject.text) } else { subject.text.clone() };
    let case = subject.program("inputs", &text, &main(subject, params, &ranges));
    Some(Inputs { case, is_all })
}

fn whole(ty: &str) -> Option<Range> {
    let bits = match ty {
        "bool" => return Some(Range { of: "[false, true]".to_owned(), count: 2, is_all: true }),
        "u8" | "i8" => 8,
        "u16" | "i16" => 16,
        _ => return None,
    };
    Some(Range { of: format!("({ty}::MIN..={ty}::MAX)"), count: 1 << bits, is_all: true })
}

/// Numbers that look like chance, many of them near an end of their type or near zero.
const CHANCE: &str = "
fn chance__(index: u64) -> u128 {
    let mut word = |salt: u64| {
        let mut mixed = index.wrapping_add(salt).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let wide = u128::from(word(1)) << 64 | u128::from(word(2));
    match word(3) % 4 {
        0 => wide,
        1 => wide >> (word(4) % 128),
        2 => !(wide >> (word(4) % 128)),
        _ => (1_u128 << (word(4) % 128)).wrapping_add(u128::from(word(5) % 5)).wrapping_sub(2),
    }
}
";

/// The same and some drawn by chance, as many as can be tried with those of all parameters.
fn drawn(ty: &str, params: usize) -> Option<Range> {
    let known = some(ty)?;
    let most =
        (1..).take_while(|each: &u64| each.saturating_pow(u32::try_from(params).unwrap_or(u32::MAX)) <= MOST).last()?;
    let count = most.min(20_000).saturating_sub(known.count);
    let by_chance = match ty {
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => {
            format!("(0..{count}).map(|index__| chance__(index__) as {ty})")
        }
        _ => return Some(known),
    };
    let of = format!("{}.into_iter().chain({by_chance})", known.of);
    Some(Range { of, count: known.count + count, is_all: false })
}

fn some(ty: &str) -> Option<Range> {
    let of = |list: String, count| Some(Range { of: format!("[{list}]"), count, is_all: false });
    match ty {
        "bool" => whole(ty),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => {
            of(format!("0, 1, 2, 7, 100, {ty}::MAX / 2, {ty}::MAX / 2 + 1, {ty}::MAX - 1, {ty}::MAX"), 9)
        }
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => {
            of(format!("0, 1, -1, 7, -100, {ty}::MAX / 2, {ty}::MIN / 2, {ty}::MIN + 1, {ty}::MIN, {ty}::MAX"), 10)
        }
        "char" => of(r"'a', '\0', '~', 'é', '\u{d7ff}', char::MAX".to_owned(), 6),
        "&str" => of(r#""", "a", "0", "255", "-7", "é", "zzzzzzzz", "\u{10ffff}""#.to_owned(), 8),
        "String" => of(r#""", "a", "0", "255", "-7", "é", "zzzzzzzz""#.to_owned(), 7),
        _ => {
            let element = ty.strip_prefix("&[").or_else(|| ty.strip_prefix("Vec<"))?;
            let element = element.strip_suffix(']').or_else(|| element.strip_suffix('>'))?;
            let least = whole(element).or_else(|| some(element)).filter(|_| element != "bool")?;
            (!least.of.contains('"') && !least.of.contains('\'')).then_some(())?;
            let ends = format!("{element}::MIN, {element}::MAX");
            of(format!("&[] as &[{element}], &[1], &[{ends}], &[{ends}, 5, {ends}], &[{element}::MAX; 9]"), 5)
        }
    }
}

fn main(subject: &Subject, params: &[SearchParam], ranges: &[Range]) -> String {
    let names: Vec<String> = (0..params.len()).map(|index| format!("x{index}__")).collect();
    let loops: String =
        names.iter().zip(ranges).map(|(name, range)| format!("    for {name} in {} {{\n", range.of)).collect();
    let argument = |(name, param): (&String, &SearchParam)| match param.ty.as_str() {
        "String" => format!("{name}.to_owned()"),
        ty if ty.starts_with("Vec<") => format!("{name}.to_vec()"),
        _ => name.clone(),
    };
    let arguments: Vec<String> = names.iter().zip(params).map(argument).collect();
    let call = format!("{}({})", subject.function, arguments.join(", "));
    let ends: String = ranges.iter().map(|_| "    }\n").collect();
    format!(
        "    std::panic::set_hook(Box::new(|_| ()));\n    let (mut signs__, mut hashes__, mut hash__) = \
         (String::new(), Vec::new(), 7_u64);\n{loops}        \
         let said__ = std::panic::catch_unwind(|| format!(\"{{:?}}\", {call}));\n        \
         signs__.push(if said__.is_err() {{ 'x' }} else {{ '.' }});\n        \
         for byte__ in said__.unwrap_or_default().bytes() {{\n            \
         hash__ = hash__.wrapping_mul(0x100_0000_01b3) ^ u64::from(byte__);\n        }}\n        \
         if signs__.len() % {CHUNK} == 0 {{ hashes__.push(hash__); hash__ = 7; }}\n{ends}    \
         hashes__.push(hash__);\n    println!(\"{{signs__}}\");\n    println!(\"{{hashes__:?}}\");\n"
    )
}

/// What there is among the inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Truth {
    /// An input on which the builds part.
    pub(super) parts: bool,
    /// One on which both panic.
    pub(super) both_panic: bool,
}

/// What the two builds of the program say; none where they say nothing.
pub(super) fn truth([debug, release]: [&Ran; 2]) -> Option<Truth> {
    let (first, second) = (debug.stdout.lines().next()?, release.stdout.lines().next()?);
    if debug.exit != Some(0) || release.exit != Some(0) || first.len() != second.len() {
        return None;
    }
    let both_panic = first.bytes().zip(second.bytes()).any(|both| both == (b'x', b'x'));
    Some(Truth { parts: debug.stdout != release.stdout, both_panic })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_builds_say_is_read() {
        let ran =
            |stdout: &str| Ran { stdout: stdout.into(), stderr: String::new(), panics: Vec::new(), exit: Some(0) };
        let of = |one: &str, other: &str| truth([&ran(one), &ran(other)]).unwrap();
        assert_eq!(of("..\n[1]\n", "..\n[1]\n"), Truth { parts: false, both_panic: false });
        assert_eq!(of("x.\n[1]\n", "x.\n[1]\n"), Truth { parts: false, both_panic: true });
        assert_eq!(of("x.\n[1]\n", "..\n[2]\n"), Truth { parts: true, both_panic: false });
        assert_eq!(of("..\n[1]\n", "..\n[2]\n"), Truth { parts: true, both_panic: false });
    }

    #[test]
    fn only_small_types_are_gone_through() {
        let param = |ty: &str| SearchParam { name: "a".into(), ty: ty.into() };
        let subject = Subject { function: "f".into(), text: "fn f() {}".into() };
        let is_all = |types: &[&str]| {
            let params: Vec<SearchParam> = types.iter().map(|ty| param(ty)).collect();
            inputs(&subject, &params, false).map(|inputs| inputs.is_all)
        };
        assert_eq!(is_all(&["u8", "i8"]), Some(true));
        assert_eq!(is_all(&["u16", "bool"]), Some(false));
        assert_eq!(is_all(&["&[u8]"]), Some(false));
        assert_eq!(is_all(&["Point"]), None);
    }
}
