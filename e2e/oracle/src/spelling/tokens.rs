//! Cuts a type's text into words, signs and numbers, without lifetimes.

/// The tokens of `text`; `::` and `->` are one token each, and so is `{{closure}}` with its brackets.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (token, after) = rest.split_at_checked(length(rest)).unwrap_or((rest, ""));
        if !is_lifetime(token) {
            tokens.push(token);
        }
        rest = after.trim_start();
    }
    tokens
}

fn is_lifetime(token: &str) -> bool {
    token.starts_with('\'') && !token.ends_with('\'')
}

fn length(text: &str) -> usize {
    let word = |text: &str| text.find(|letter: char| !is_word(letter)).unwrap_or(text.len());
    let first = text.chars().next().unwrap_or_default();
    if let Some(double) = ["::", "->"].iter().find(|double| text.starts_with(**double)) {
        double.len()
    } else if first == '{' {
        braces(text)
    } else if first == '"' {
        text.get(1..).and_then(|rest| rest.find('"')).map_or(text.len(), |end| end.saturating_add(2))
    } else if first == '\'' {
        let rest = text.get(1..).unwrap_or_default();
        let word = word(rest).saturating_add(1);
        // A character is closed, a lifetime isn't.
        if text.get(word..).is_some_and(|rest| rest.starts_with('\'')) { word.saturating_add(1) } else { word }
    } else if is_word(first) {
        word(text)
    } else {
        first.len_utf8()
    }
}

/// To the bracket that closes the first one.
fn braces(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth = depth.saturating_add(1),
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at.saturating_add(letter.len_utf8());
        }
    }
    text.len()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '#'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_are_no_tokens() {
        assert_eq!(tokens("&'a mut S<'_, [u8; 3]>"), ["&", "mut", "S", "<", ",", "[", "u8", ";", "3", "]", ">"]);
        assert_eq!(tokens("a::{{closure}}"), ["a", "::", "{{closure}}"]);
        assert_eq!(tokens("fn(S<'a'>)->!"), ["fn", "(", "S", "<", "'a'", ">", ")", "->", "!"]);
    }
}
