//! Tells whether Friction's type is rustc's.

use super::Spelled;

/// Whether `ours` says everything: no part of it is unknown.
pub fn is_known(ours: &Spelled) -> bool {
    match ours {
        Spelled::Unknown => false,
        Spelled::Named(_, parts) | Spelled::Tuple(parts) | Spelled::Dyn(parts) => parts.iter().all(is_known),
        Spelled::Array(inner, length) => is_known(inner) && length != "_",
        Spelled::Bound(_, inner) | Spelled::Sign(_, inner) => is_known(inner),
        Spelled::Pointer(_, inputs, output) => inputs.iter().all(is_known) && is_known(output),
        Spelled::Function(_) | Spelled::Opaque | Spelled::Closure | Spelled::Never => true,
    }
}

/// Whether `ours` is `theirs`. rustc's names tell what is behind `impl Trait`, and of a function only its name.
pub fn same(ours: &Spelled, theirs: &Spelled) -> bool {
    let all = |a: &[Spelled], b: &[Spelled]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    match (ours, theirs) {
        (Spelled::Opaque, _) => true,
        (Spelled::Named(a, ours), Spelled::Named(b, theirs)) => a == b && all(ours, theirs),
        (Spelled::Tuple(ours), Spelled::Tuple(theirs)) | (Spelled::Dyn(ours), Spelled::Dyn(theirs)) => {
            all(ours, theirs)
        }
        (Spelled::Bound(a, ours), Spelled::Bound(b, theirs)) => a == b && same(ours, theirs),
        (Spelled::Sign(a, ours), Spelled::Sign(b, theirs)) => a == b && same(ours, theirs),
        (Spelled::Array(ours, a), Spelled::Array(theirs, b)) => a == b && same(ours, theirs),
        (Spelled::Pointer(a, ours, out), Spelled::Pointer(b, theirs, end)) => {
            a == b && all(ours, theirs) && same(out, end)
        }
        (Spelled::Function(a), Spelled::Named(b, _)) => a == b,
        (Spelled::Function(_), Spelled::Function(_)) => true,
        (ours, theirs) => ours == theirs,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn is_same(ours: &str, theirs: &str) -> bool {
        same(&parse(ours).unwrap(), &parse(theirs).unwrap())
    }

    #[test]
    fn comparison() {
        assert!(is_same("Vec<impl Fn(i32) -> u8>", "alloc::vec::Vec<a::{{closure}}>"));
        assert!(is_same("fn(i32) -> u8 {f}", "m::f"));
        assert!(is_same("fn(i32) -> Option<i32> {Some}", "core::option::Option<i32>::Some::{{constructor}}"));
        assert!(!is_same("Vec<u8>", "Vec<i32>"));
        assert!(!is_same("Vec<u8>", "&Vec<u8>"));
        assert!(!is_known(&parse("Vec<&{unknown}>").unwrap()) && !is_known(&parse("[u8; _]").unwrap()));
    }
}
