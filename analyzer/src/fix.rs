//! Applies the fixes of findings to the text they were found in.

use crate::report::{Edit, Fix};

/// The text after `fixes`, and how many of them were applied.
///
/// Fixes are taken in the order given. One that overlaps an earlier one is left out, so a second check of the result
/// may offer it again. Two fixes that contain the very same edit (an import both need) make it once.
pub fn apply_fixes<'a>(text: &str, fixes: impl IntoIterator<Item = &'a Fix>) -> (String, usize) {
    let mut taken: Vec<&Edit> = Vec::new();
    let mut applied: usize = 0;
    for fix in fixes {
        if is_well_formed(text, fix) && fix.edits.iter().all(|edit| fits(edit, &taken)) {
            taken.extend(fix.edits.iter().filter(|edit| !taken.contains(edit)).collect::<Vec<_>>());
            applied = applied.saturating_add(1);
        }
    }
    crate::order::sort_by_key(&mut taken, |edit| (edit.start, edit.end));
    (replace(text, &taken), applied)
}

/// Whether every edit lies on character boundaries inside `text`, in order and apart from the others.
pub(crate) fn is_well_formed(text: &str, fix: &Fix) -> bool {
    let apart = fix.edits.iter().zip(fix.edits.iter().skip(1)).all(|(one, next)| one.end <= next.start);
    apart && fix.edits.iter().all(|edit| text.get(edit.start..edit.end).is_some())
}

fn fits(edit: &Edit, taken: &[&Edit]) -> bool {
    taken.iter().all(|other| *other == edit || edit.end <= other.start || other.end <= edit.start)
}

fn replace(text: &str, edits: &[&Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(text.get(at..edit.start).unwrap_or_default());
        out.push_str(&edit.text);
        at = edit.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fix(edits: &[(usize, usize, &str)]) -> Fix {
        let edits = edits.iter().map(|&(start, end, text)| Edit { start, end, text: text.into() }).collect();
        Fix { title: String::new(), edits, safe: true }
    }

    #[test]
    fn edits_apply_in_order_of_position() {
        let fixes = [fix(&[(4, 5, "Y")]), fix(&[(0, 1, "X"), (2, 2, "+")])];
        assert_eq!(apply_fixes("abcde", &fixes), ("Xb+cdY".into(), 2));
    }

    #[test]
    fn an_overlapping_fix_is_left_out_whole() {
        let fixes = [fix(&[(1, 3, "-")]), fix(&[(0, 0, "!"), (2, 4, "?")])];
        assert_eq!(apply_fixes("abcde", &fixes), ("a-de".into(), 1));
    }

    #[test]
    fn a_shared_import_is_added_once() {
        let fixes = [fix(&[(0, 0, "use x;\n"), (1, 2, "B")]), fix(&[(0, 0, "use x;\n"), (2, 3, "C")])];
        assert_eq!(apply_fixes("abc", &fixes), ("use x;\naBC".into(), 2));
    }

    #[test]
    fn an_edit_inside_a_character_is_refused() {
        assert_eq!(apply_fixes("ä", &[fix(&[(1, 2, "")])]), ("ä".into(), 0));
    }
}
