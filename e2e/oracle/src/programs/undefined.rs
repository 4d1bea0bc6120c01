//! Knows the texts whose behaviour is undefined: what rustc's builds of them happen to do is no measure.

/// A package with its version, what the machine says of it, and what is wrong there.
type Known = (&'static str, &'static str, &'static str);

const KNOWN: &[Known] =
    &[("mio-0.6.23", "layout", "undefined: a block is freed with another layout than it was allocated with")];

/// Why a difference is none: the text is known to do what the machine says it does.
pub(super) fn reason(name: &str, said: &str) -> Option<&'static str> {
    let (_, said) = said.split_once("undefined behaviour: ")?;
    let is_it = |(package, word, _): &&Known| {
        name.strip_prefix(package).is_some_and(|rest| rest.starts_with('/')) && said.contains(word)
    };
    KNOWN.iter().find(is_it).map(|(_, _, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_known_is_excused() {
        let said = "Debug: undefined behaviour: memory was freed with another layout than it was allocated with";
        assert!(reason("mio-0.6.23/src/lib.rs t", said).is_some());
        assert_eq!(reason("mio-0.6.23/src/lib.rs t", "Debug: rustc's passed is true"), None);
        assert_eq!(reason("mio-0.6.23/src/lib.rs t", "Debug: undefined behaviour: a null pointer is read"), None);
        assert_eq!(reason("mio-0.6.230/src/lib.rs t", said), None);
        assert_eq!(reason("other-0.6.23/src/lib.rs t", said), None);
    }
}
