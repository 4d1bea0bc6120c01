//! What methods of `str`, `String`, numbers and characters give.

use super::std_method::Call;
use super::{Known, known};

/// A method of `str`.
pub(super) fn of_str(call: &Call<'_>) -> Option<Known> {
    let known = match call.name.as_str() {
        "len" => Known::usize(),
        "is_empty"
        | "contains"
        | "starts_with"
        | "ends_with"
        | "is_char_boundary"
        | "eq_ignore_ascii_case"
        | "is_ascii" => Known::bool(),
        "to_string" | "to_uppercase" | "to_lowercase" | "to_ascii_uppercase" | "to_ascii_lowercase" | "replace"
        | "replacen" | "repeat" | "into_string" => Known::string(),
        "as_str" | "trim" | "trim_start" | "trim_end" | "trim_matches" | "trim_start_matches" | "trim_end_matches" => {
            Known::str_ref()
        }
        "as_bytes" => Known::slice(Known::plain("u8")).reference(),
        "chars" => Known::plain("std::str::Chars"),
        "bytes" => Known::plain("std::str::Bytes"),
        "char_indices" => Known::plain("std::str::CharIndices"),
        "lines" => Known::plain("std::str::Lines"),
        "split_whitespace" | "split_ascii_whitespace" => Known::plain("std::str::SplitWhitespace"),
        "split" | "rsplit" | "splitn" | "rsplitn" | "split_terminator" | "split_inclusive" => {
            Known::plain("std::str::Split")
        }
        "find" | "rfind" => Known::option(Known::usize()),
        "strip_prefix" | "strip_suffix" => Known::option(Known::str_ref()),
        "split_once" | "rsplit_once" => Known::option(Known::Tuple(vec![Known::str_ref(), Known::str_ref()])),
        "split_at" => Known::Tuple(vec![Known::str_ref(), Known::str_ref()]),
        "get" => Known::option(Known::str_ref()),
        "parse" => Known::result(call.turbofish.clone(), Known::Unknown),
        "as_ptr" => Known::RawPtr,
        _ => return None,
    };
    Some(known)
}

/// A method of `String` that `str` has not.
pub(super) fn of_string(call: &Call<'_>) -> Option<Known> {
    let known = match call.name.as_str() {
        "push" | "push_str" | "clear" | "insert" | "insert_str" | "truncate" | "reserve" | "shrink_to_fit" => {
            Known::unit()
        }
        "pop" => Known::option(Known::plain("char")),
        "remove" => Known::plain("char"),
        "capacity" => Known::usize(),
        "into_bytes" => Known::vec(Known::plain("u8")),
        "into_boxed_str" => Known::named("std::boxed::Box", vec![Known::plain("str")]),
        _ => return of_str(call),
    };
    Some(known)
}

/// A method of an integer.
pub(super) fn of_int(int: &Known, call: &Call<'_>) -> Option<Known> {
    let name = call.name.as_str();
    let same = || int.clone();
    let known = match name {
        "pow" | "abs" | "min" | "max" | "clamp" | "rem_euclid" | "div_euclid" | "signum" | "isqrt"
        | "next_power_of_two" | "rotate_left" | "rotate_right" | "swap_bytes" | "reverse_bits" | "to_be" | "to_le"
        | "div_ceil" | "next_multiple_of" => same(),
        "count_ones" | "count_zeros" | "leading_zeros" | "trailing_zeros" | "ilog2" | "ilog10" | "ilog" => {
            Known::plain("u32")
        }
        "is_power_of_two"
        | "is_positive"
        | "is_negative"
        | "is_ascii_digit"
        | "is_ascii_alphabetic"
        | "is_ascii_alphanumeric"
        | "is_ascii_whitespace"
        | "is_ascii" => Known::bool(),
        "to_string" => Known::string(),
        "cmp" => Known::plain("std::cmp::Ordering"),
        "to_be_bytes" | "to_le_bytes" | "to_ne_bytes" => Known::Array(Box::new(Known::plain("u8"))),
        "abs_diff" | "unsigned_abs" => unsigned(int)?,
        _ if name.starts_with("wrapping_") || name.starts_with("saturating_") => same(),
        _ if name.starts_with("checked_") => Known::option(checked(int, name)),
        _ if name.starts_with("overflowing_") => Known::Tuple(vec![same(), Known::bool()]),
        _ => return None,
    };
    Some(known)
}

fn checked(int: &Known, name: &str) -> Known {
    if name.starts_with("checked_ilog") { Known::plain("u32") } else { int.clone() }
}

fn unsigned(int: &Known) -> Option<Known> {
    let name = int.path()?;
    let unsigned = name.strip_prefix('i').map(|width| format!("u{width}"));
    Some(Known::Extern(unsigned.map_or_else(|| name.into(), Into::into), Vec::new()))
}

/// A method of a float.
pub(super) fn of_float(float: &Known, name: &str) -> Option<Known> {
    let known = match name {
        "sqrt" | "cbrt" | "powi" | "powf" | "exp" | "exp2" | "ln" | "log" | "log2" | "log10" | "sin" | "cos"
        | "tan" | "asin" | "acos" | "atan" | "atan2" | "sinh" | "cosh" | "tanh" | "abs" | "floor" | "ceil"
        | "round" | "trunc" | "fract" | "min" | "max" | "clamp" | "mul_add" | "hypot" | "signum" | "recip"
        | "to_degrees" | "to_radians" | "rem_euclid" | "copysign" => float.clone(),
        "is_nan" | "is_finite" | "is_infinite" | "is_sign_negative" | "is_sign_positive" => Known::bool(),
        "to_string" => Known::string(),
        "total_cmp" => Known::plain("std::cmp::Ordering"),
        "partial_cmp" => Known::option(Known::plain("std::cmp::Ordering")),
        "to_bits" if float.is("f32") => Known::plain("u32"),
        "to_bits" if float.is("f64") => Known::plain("u64"),
        _ => return None,
    };
    Some(known)
}

/// A method of `char`.
pub(super) fn of_char(name: &str) -> Option<Known> {
    let known = match name {
        "to_digit" => Known::option(Known::plain("u32")),
        "to_ascii_uppercase" | "to_ascii_lowercase" => Known::plain("char"),
        "len_utf8" | "len_utf16" => Known::usize(),
        "to_string" => Known::string(),
        "eq_ignore_ascii_case" => Known::bool(),
        _ if name.starts_with("is_") => Known::bool(),
        _ => return None,
    };
    Some(known)
}

/// A method of an atomic: `AtomicU32` holds a `u32`.
pub(super) fn of_atomic(path: &str, name: &str) -> Option<Known> {
    let held = path.strip_prefix("std::sync::atomic::Atomic")?.to_ascii_lowercase();
    if !known::is_int_name(&held) && held != "bool" {
        return None;
    }
    let held = Known::Extern(held.into(), Vec::new());
    let known = match name {
        "load" | "swap" | "into_inner" => held,
        "store" => Known::unit(),
        "compare_exchange" | "compare_exchange_weak" | "fetch_update" => Known::result(held.clone(), held),
        _ if name.starts_with("fetch_") => held,
        _ => return None,
    };
    Some(known)
}
