//! Splits what stands between the parentheses of a call into its arguments.

use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Token};

/// The arguments in a text such as `1, "a, b", [2, 3]`, each as it is written.
///
/// # Errors
/// Says why they are none.
pub fn arguments(text: &str) -> Result<Vec<String>, String> {
    let arguments = (|input: ParseStream<'_>| split(input, text)).parse_str(text);
    // proc-macro2 keeps every text parsed on this thread until told otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    arguments.map_err(|why| format!("`{text}` is no list of arguments: {why}"))
}

fn split(input: ParseStream<'_>, text: &str) -> syn::Result<Vec<String>> {
    let mut arguments = Vec::new();
    while !input.is_empty() {
        let start = input.span().byte_range().start;
        input.parse::<Expr>()?;
        let end = if input.is_empty() { text.len() } else { input.span().byte_range().start };
        arguments.push(text.get(start..end).unwrap_or_default().trim_end().to_owned());
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_inside_of_arguments_are_theirs() {
        let split = |text: &str| arguments(text).unwrap();
        assert_eq!(
            split("1, -2 ,\"a, b\", [3, 4], Pair { a: 1, b: (2, 3) },"),
            ["1", "-2", "\"a, b\"", "[3, 4]", "Pair { a: 1, b: (2, 3) }"]
        );
        assert_eq!(split("Vec::<(u8, u8)>::new(), ',', |a, b| a"), ["Vec::<(u8, u8)>::new()", "','", "|a, b| a"]);
        assert_eq!(split("\"é🦀\", 2"), ["\"é🦀\"", "2"]);
        assert_eq!(split(" "), [""; 0]);
    }

    #[test]
    fn what_is_no_list_of_expressions_says_so() {
        for text in ["1 2", ",", "(1", "1), (2"] {
            assert!(arguments(text).is_err(), "{text}");
        }
    }
}
