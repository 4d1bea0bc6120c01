//! Iterators: what they yield, and what makes one of a collection.

use super::{Known, known};

/// What an iterator yields.
pub(super) fn item(iterator: &Known) -> Known {
    let Some(path) = iterator.path() else {
        return match iterator {
            Known::Ref { mutable: true, to } => item(to),
            _ => Known::Unknown,
        };
    };
    let arg = || iterator.arg().clone();
    match path {
        "std::slice::Iter" => arg().reference(),
        "std::slice::IterMut" => arg().reference_mut(),
        "std::vec::IntoIter" | "std::vec::Drain" | "std::array::IntoIter" => arg(),
        "std::ops::Range" | "std::ops::RangeInclusive" | "std::ops::RangeFrom" => arg(),
        "std::slice::Chunks" | "std::slice::Windows" | "std::slice::ChunksExact" => Known::slice(arg()).reference(),
        "std::str::Chars" => Known::plain("char"),
        "std::str::Bytes" => Known::plain("u8"),
        "std::str::CharIndices" => Known::Tuple(vec![Known::usize(), Known::plain("char")]),
        "std::str::Lines" | "std::str::Split" | "std::str::SplitWhitespace" => Known::str_ref(),
        "std::env::Args" => Known::string(),
        "std::iter::Enumerate" => Known::Tuple(vec![Known::usize(), item(iterator.arg())]),
        "std::iter::Zip" => Known::Tuple(vec![item(iterator.arg()), item(iterator.nth_arg(1))]),
        "std::iter::Cloned" | "std::iter::Copied" => item(iterator.arg()).deref().cloned().unwrap_or(Known::Unknown),
        path if keeps_items(path) => item(iterator.arg()),
        path => of_collection(path, iterator),
    }
}

/// Adaptors that yield what the iterator under them does.
fn keeps_items(path: &str) -> bool {
    matches!(
        path,
        "std::iter::Rev"
            | "std::iter::Skip"
            | "std::iter::Take"
            | "std::iter::StepBy"
            | "std::iter::Peekable"
            | "std::iter::Filter"
            | "std::iter::SkipWhile"
            | "std::iter::TakeWhile"
            | "std::iter::Inspect"
            | "std::iter::Fuse"
            | "std::iter::Cycle"
            | "std::iter::Chain"
    )
}

/// The iterators of the collections of std; those by reference carry the types of the collection.
fn of_collection(path: &str, iterator: &Known) -> Known {
    let (first, second) = (iterator.arg().clone(), iterator.nth_arg(1).clone());
    match path {
        "std::collections::vec_deque::Iter"
        | "std::collections::hash_set::Iter"
        | "std::collections::btree_set::Iter"
        | "std::collections::hash_map::Keys"
        | "std::collections::btree_map::Keys"
        | "std::option::Iter" => first.reference(),
        "std::collections::hash_map::Values" | "std::collections::btree_map::Values" => second.reference(),
        "std::collections::hash_map::Iter" | "std::collections::btree_map::Iter" => {
            Known::Tuple(vec![first.reference(), second.reference()])
        }
        "std::collections::hash_map::IterMut" | "std::collections::btree_map::IterMut" => {
            Known::Tuple(vec![first.reference(), second.reference_mut()])
        }
        "std::collections::hash_map::IntoIter" | "std::collections::btree_map::IntoIter" => {
            Known::Tuple(vec![first, second])
        }
        "std::collections::vec_deque::IntoIter"
        | "std::collections::hash_set::IntoIter"
        | "std::collections::btree_set::IntoIter"
        | "std::option::IntoIter" => first,
        _ => Known::Unknown,
    }
}

/// Whether it is an iterator of std that this module knows.
pub(super) fn is_iterator(known: &Known) -> bool {
    let Some(path) = known.path() else { return false };
    keeps_items(path)
        || ["std::iter::", "std::slice::", "std::str::", "std::vec::IntoIter", "std::vec::Drain", "std::array::"]
            .iter()
            .any(|module| path.starts_with(module))
        || matches!(path, "std::ops::Range" | "std::ops::RangeInclusive" | "std::ops::RangeFrom" | "std::env::Args")
        || (path.starts_with("std::collections::") && path.matches("::").count() == 3)
        || matches!(path, "std::option::Iter" | "std::option::IntoIter")
}

/// What `IntoIterator::into_iter` makes of a value: what a `for` loop runs over.
pub(super) fn into_iter(collection: &Known) -> Known {
    match collection {
        known if is_iterator(known) => known.clone(),
        Known::Array(elem) => Known::named("std::array::IntoIter", vec![(**elem).clone()]),
        Known::Ref { mutable: false, to } => by_ref(to),
        Known::Ref { mutable: true, to } if is_iterator(to) => (**to).clone(),
        Known::Ref { mutable: true, to } => by_mut(to),
        Known::Extern(path, args) => match path.as_str() {
            known::VEC => Known::named("std::vec::IntoIter", args.clone()),
            known::OPTION => Known::named("std::option::IntoIter", args.clone()),
            path => parts(path, "IntoIter", args),
        },
        _ => Known::Unknown,
    }
}

/// `iter()` of a collection.
pub(super) fn by_ref(collection: &Known) -> Known {
    match collection {
        Known::Slice(elem) | Known::Array(elem) => Known::named("std::slice::Iter", vec![(**elem).clone()]),
        Known::Extern(path, args) => match path.as_str() {
            known::VEC => Known::named("std::slice::Iter", args.clone()),
            known::OPTION => Known::named("std::option::Iter", args.clone()),
            path => parts(path, "Iter", args),
        },
        _ => Known::Unknown,
    }
}

/// `iter_mut()` of a collection.
pub(super) fn by_mut(collection: &Known) -> Known {
    match collection {
        Known::Slice(elem) | Known::Array(elem) => Known::named("std::slice::IterMut", vec![(**elem).clone()]),
        Known::Extern(path, args) => match path.as_str() {
            known::VEC => Known::named("std::slice::IterMut", args.clone()),
            "std::collections::HashMap" => Known::named("std::collections::hash_map::IterMut", args.clone()),
            "std::collections::BTreeMap" => Known::named("std::collections::btree_map::IterMut", args.clone()),
            _ => Known::Unknown,
        },
        _ => Known::Unknown,
    }
}

/// The iterator called `name` of a collection of std, in the module of that collection.
pub(super) fn parts(collection: &str, name: &str, args: &[Known]) -> Known {
    let module = match collection {
        "std::collections::HashMap" => "hash_map",
        "std::collections::BTreeMap" => "btree_map",
        "std::collections::HashSet" => "hash_set",
        "std::collections::BTreeSet" => "btree_set",
        "std::collections::VecDeque" => "vec_deque",
        _ => return Known::Unknown,
    };
    Known::Extern(format!("std::collections::{module}::{name}").into(), args.to_vec())
}
