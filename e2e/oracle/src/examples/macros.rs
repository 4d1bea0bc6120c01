//! Knows what std's documented macros are used with, so that their documentation can be told for some uses.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// What the variables of a macro hold in one use.
pub(super) type Instance = HashMap<String, String>;

/// The uses by the name of the macro.
#[derive(Debug, Default)]
pub(super) struct Tables(HashMap<String, Vec<Instance>>);

/// Uses of macros whose arguments can't be read off (name, variables), for a few types each.
const WRITTEN: &[(&str, &[(&str, &str)])] = &[
    ("wrapping_int_impl", &[("t", "i32")]),
    ("wrapping_int_impl", &[("t", "u8")]),
    ("wrapping_int_impl_signed", &[("t", "i64")]),
    ("wrapping_int_impl_unsigned", &[("t", "u32")]),
    ("saturating_int_impl", &[("t", "i32")]),
    ("saturating_int_impl", &[("t", "u8")]),
    ("saturating_int_impl_signed", &[("t", "i64")]),
    ("saturating_int_impl_unsigned", &[("t", "u32")]),
    (
        "atomic_int",
        &[("atomic_type", "AtomicI32"), ("int_type", "i32"), ("s_int_type", "\"i32\""), ("extra_feature", "\"\"")],
    ),
    (
        "atomic_int",
        &[("atomic_type", "AtomicU8"), ("int_type", "u8"), ("s_int_type", "\"u8\""), ("extra_feature", "\"\"")],
    ),
    ("midpoint_impl", &[("SelfT", "i32")]),
    ("midpoint_impl", &[("SelfT", "u64")]),
    ("from_str_int_impl", &[("int_ty", "i32")]),
    ("from_str_int_impl", &[("int_ty", "u8")]),
    ("impl_float_from_bool", &[("float", "f64")]),
    (
        "nonzero_integer",
        &[("Ty", "NonZeroU32"), ("Int", "u32"), ("Uint", "u32"), ("leading_zeros_test", "\"u32::MAX\"")],
    ),
    ("nonzero_integer_signedness_dependent_methods", &[("Ty", "NonZeroI32"), ("Int", "i32"), ("Uint", "u32")]),
    ("nonzero_integer_signedness_dependent_methods", &[("Ty", "NonZeroU64"), ("Int", "u64"), ("Uint", "u64")]),
    ("nonzero_integer_signedness_dependent_impls", &[("Ty", "NonZeroI32"), ("Int", "i32")]),
];

/// The types whose documentation is read where macros make it for all integers.
const INTEGERS: [&str; 3] = ["i32", "u8", "u64"];

impl Tables {
    /// The uses of the macros that the file `name` defines.
    pub(super) fn of(library: &Path, name: &str, text: &str) -> Tables {
        let mut tables = Tables::default();
        for (name, variables) in WRITTEN {
            let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
            tables.0.entry((*name).to_owned()).or_default().push(variables.iter().map(own).collect());
        }
        if name.ends_with("int_macros.rs") {
            let uses = fs::read_to_string(library.join("core/src/num/mod.rs")).unwrap_or_default();
            for name in ["int_impl", "uint_impl"] {
                tables.0.insert(name.to_owned(), named(text, &uses, name));
            }
        }
        tables
    }

    /// The uses of the macro that a text stands in.
    pub(super) fn instances(&self, name: Option<&str>) -> Vec<Instance> {
        name.and_then(|name| self.0.get(name)).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
impl<const N: usize> From<[(&str, Vec<Vec<(&str, &str)>>); N]> for Tables {
    fn from(tables: [(&str, Vec<Vec<(&str, &str)>>); N]) -> Tables {
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let all =
            |uses: Vec<Vec<(&str, &str)>>| uses.into_iter().map(|one| one.into_iter().map(own).collect()).collect();
        Tables(tables.into_iter().map(|(name, uses)| (name.to_owned(), all(uses))).collect())
    }
}

/// The uses of a macro that takes `key = value` on a line each.
fn named(definition: &str, uses: &str, name: &str) -> Vec<Instance> {
    let parameters: HashMap<&str, &str> = after(definition, &format!("macro_rules! {name} {{"))
        .filter_map(|(key, value)| Some((key, value.strip_prefix('$')?.split(':').next()?)))
        .collect();
    let start = format!(" {name}! {{");
    let starts = uses.match_indices(&start).map(|(at, _)| uses.get(at..).unwrap_or_default());
    let instances = starts.map(|text| {
        let values = after(text, "{");
        values.filter_map(|(key, value)| Some(((*parameters.get(key)?).to_owned(), value.to_owned()))).collect()
    });
    instances.filter(|one: &Instance| one.get("SelfT").is_some_and(|name| INTEGERS.contains(&name.as_str()))).collect()
}

/// The `key = value,` lines behind `start`, up to the first line that closes a bracket.
fn after<'t>(text: &'t str, start: &str) -> impl Iterator<Item = (&'t str, &'t str)> {
    let rest = text.split_once(start).map_or("", |(_, rest)| rest);
    let lines = rest.lines().map(str::trim).take_while(|line| !line.starts_with([')', '}']));
    lines.filter_map(|line| line.strip_suffix(',')?.split_once(" = "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_arguments_are_matched() {
        let definition = "macro_rules! int_impl {\n (\n  Self = $SelfT:ty,\n\n  // why\n  rot = $rot:literal,\n ) => {";
        let uses = "impl i8 {\n int_impl! {\n Self = i8,\n }\n}\nimpl i32 {\n int_impl! {\n Self = i32,\n rot = \"0x1\",\n }\n}";
        let found = named(definition, uses, "int_impl");
        let expected =
            Instance::from([("SelfT", "i32"), ("rot", "\"0x1\"")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!(found, [expected]);
    }
}
