//! What methods of std's collections, options, results, cells, locks and iterators give.

use super::{Known, iter, known, std_text};
use crate::hir::Name;

/// A call of a method: its name, the type in its turbofish and the types of its arguments.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) name: &'a Name,
    pub(super) turbofish: Known,
    pub(super) args: Vec<Known>,
}

/// Methods that depend on whether the receiver is a reference.
pub(super) fn by_value(receiver: &Known, call: &Call<'_>) -> Option<Known> {
    match call.name.as_str() {
        "into_iter" => {
            let made = iter::into_iter(receiver);
            (!made.is_unknown()).then_some(made)
        }
        _ => None,
    }
}

/// What a method of `receiver`, without any dereference, gives; none when it has no method of that name we know.
pub(super) fn method(receiver: &Known, call: &Call<'_>) -> Option<Known> {
    let name = call.name.as_str();
    if iter::is_iterator(receiver)
        && let Some(known) = of_iterator(receiver, call)
    {
        return Some(known);
    }
    match receiver {
        Known::Slice(elem) | Known::Array(elem) => of_slice(elem, call),
        Known::IntLit => std_text::of_int(receiver, call),
        Known::FloatLit => std_text::of_float(receiver, name),
        Known::Extern(path, _) => of_named(path, receiver, call),
        _ => None,
    }
}

fn of_named(path: &str, receiver: &Known, call: &Call<'_>) -> Option<Known> {
    let name = call.name.as_str();
    match path {
        "str" => std_text::of_str(call),
        known::STRING => std_text::of_string(call),
        "char" => std_text::of_char(name),
        "bool" => (name == "to_string").then(Known::string),
        "f32" | "f64" => std_text::of_float(receiver, name),
        path if known::is_int_name(path) => std_text::of_int(receiver, call),
        known::VEC => of_vec(receiver.arg(), call),
        known::OPTION => of_option(receiver.arg(), call),
        known::RESULT => of_result(receiver.arg(), receiver.nth_arg(1), name),
        path if path.starts_with("std::sync::atomic::") => std_text::of_atomic(path, name),
        path if path.starts_with("std::collections::") => of_collection(path, receiver, call),
        "std::time::Duration" | "std::time::Instant" => of_time(path, name),
        "std::path::Path" | "std::path::PathBuf" => of_path(name),
        path => of_cell(path, receiver.arg(), name),
    }
}

fn of_vec(elem: &Known, call: &Call<'_>) -> Option<Known> {
    let elem = || elem.clone();
    let known = match call.name.as_str() {
        "push" | "clear" | "truncate" | "insert" | "reserve" | "extend" | "extend_from_slice" | "append" | "retain"
        | "dedup" | "shrink_to_fit" | "resize" => Known::unit(),
        "pop" => Known::option(elem()),
        "remove" | "swap_remove" => elem(),
        "capacity" => Known::usize(),
        "as_slice" => Known::slice(elem()).reference(),
        "drain" => Known::named("std::vec::Drain", vec![elem()]),
        "into_boxed_slice" => Known::named("std::boxed::Box", vec![Known::slice(elem())]),
        _ => return of_slice(&elem(), call),
    };
    Some(known)
}

fn of_slice(elem: &Known, call: &Call<'_>) -> Option<Known> {
    let one = || elem.clone();
    let by_number = call.args.first().is_some_and(Known::is_int);
    let known = match call.name.as_str() {
        "len" => Known::usize(),
        "is_empty" | "contains" | "starts_with" | "ends_with" => Known::bool(),
        "iter" => Known::named("std::slice::Iter", vec![one()]),
        "iter_mut" => Known::named("std::slice::IterMut", vec![one()]),
        "first" | "last" => Known::option(one().reference()),
        "get" if by_number => Known::option(one().reference()),
        "first_mut" | "last_mut" => Known::option(one().reference_mut()),
        "get_mut" if by_number => Known::option(one().reference_mut()),
        "to_vec" => Known::vec(one()),
        "windows" => Known::named("std::slice::Windows", vec![one()]),
        "chunks" => Known::named("std::slice::Chunks", vec![one()]),
        "chunks_exact" => Known::named("std::slice::ChunksExact", vec![one()]),
        "sort"
        | "sort_unstable"
        | "sort_by"
        | "sort_by_key"
        | "sort_unstable_by"
        | "sort_unstable_by_key"
        | "reverse"
        | "swap"
        | "fill"
        | "copy_from_slice"
        | "clone_from_slice" => Known::unit(),
        "join" | "concat" if elem.peel_refs().is_text() => Known::string(),
        "binary_search" | "binary_search_by" | "binary_search_by_key" => Known::result(Known::usize(), Known::usize()),
        "as_ptr" | "as_mut_ptr" => Known::RawPtr,
        _ => return None,
    };
    Some(known)
}

fn of_option(value: &Known, call: &Call<'_>) -> Option<Known> {
    let some = || value.clone();
    let known = match call.name.as_str() {
        "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "unwrap_or_else" => some(),
        "is_some" | "is_none" | "is_some_and" | "is_none_or" => Known::bool(),
        "as_ref" => Known::option(some().reference()),
        "as_mut" => Known::option(some().reference_mut()),
        "as_deref" => Known::option(target(value)?.reference()),
        "take" | "replace" | "or" | "or_else" | "filter" | "xor" => Known::option(some()),
        "cloned" | "copied" => Known::option(value.deref()?.clone()),
        "ok_or" => Known::result(some(), call.args.first().cloned().unwrap_or(Known::Unknown)),
        "ok_or_else" => Known::result(some(), Known::Unknown),
        "iter" => Known::named("std::option::Iter", vec![some()]),
        "insert" | "get_or_insert" | "get_or_insert_with" => some().reference_mut(),
        _ => return None,
    };
    Some(known)
}

/// What `Deref` gives: also `str` of `String` and `[T]` of `Vec<T>`.
fn target(value: &Known) -> Option<Known> {
    match value.path() {
        Some(known::STRING) => Some(Known::plain("str")),
        Some(known::VEC) => Some(Known::slice(value.arg().clone())),
        Some("std::path::PathBuf") => Some(Known::plain("std::path::Path")),
        _ => value.deref().cloned(),
    }
}

fn of_result(value: &Known, error: &Known, name: &str) -> Option<Known> {
    let (ok, err) = (|| value.clone(), || error.clone());
    let known = match name {
        "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "unwrap_or_else" => ok(),
        "unwrap_err" | "expect_err" => err(),
        "is_ok" | "is_err" | "is_ok_and" | "is_err_and" => Known::bool(),
        "ok" => Known::option(ok()),
        "err" => Known::option(err()),
        "as_ref" => Known::result(ok().reference(), err().reference()),
        "as_mut" => Known::result(ok().reference_mut(), err().reference_mut()),
        "map" | "and_then" => Known::result(Known::Unknown, if name == "map" { err() } else { Known::Unknown }),
        "map_err" | "or_else" => Known::result(ok(), Known::Unknown),
        _ => return None,
    };
    Some(known)
}

fn of_collection(path: &str, receiver: &Known, call: &Call<'_>) -> Option<Known> {
    let name = call.name.as_str();
    match name {
        "len" | "capacity" => return Some(Known::usize()),
        "is_empty" | "contains" | "contains_key" => return Some(Known::bool()),
        "clear" | "reserve" | "retain" | "extend" | "push_back" | "push_front" => return Some(Known::unit()),
        "iter" => return Some(iter::by_ref(receiver)),
        "iter_mut" => return Some(iter::by_mut(receiver)),
        _ => {}
    }
    match path {
        "std::collections::HashMap" | "std::collections::BTreeMap" => of_map(path, receiver, name),
        "std::collections::HashSet" | "std::collections::BTreeSet" => of_set(receiver.arg(), name),
        "std::collections::VecDeque" => of_deque(receiver.arg(), name),
        "std::collections::BinaryHeap" => match name {
            "push" => Some(Known::unit()),
            "pop" => Some(Known::option(receiver.arg().clone())),
            "peek" => Some(Known::option(receiver.arg().clone().reference())),
            _ => None,
        },
        "std::collections::hash_map::Entry" | "std::collections::btree_map::Entry" => {
            name.starts_with("or_").then(|| receiver.nth_arg(1).clone().reference_mut())
        }
        _ => None,
    }
}

fn of_map(path: &str, map: &Known, name: &str) -> Option<Known> {
    let (key, value) = (map.arg(), map.nth_arg(1));
    let made = |name: &str| iter::parts(path, name, &[key.clone(), value.clone()]);
    let known = match name {
        "get" => Known::option(value.clone().reference()),
        "get_mut" => Known::option(value.clone().reference_mut()),
        "insert" | "remove" => Known::option(value.clone()),
        "keys" => made("Keys"),
        "values" => made("Values"),
        "entry" => made("Entry"),
        "get_key_value" | "first_key_value" | "last_key_value" => {
            Known::option(Known::Tuple(vec![key.clone().reference(), value.clone().reference()]))
        }
        "remove_entry" | "pop_first" | "pop_last" => Known::option(Known::Tuple(vec![key.clone(), value.clone()])),
        _ => return None,
    };
    Some(known)
}

fn of_set(elem: &Known, name: &str) -> Option<Known> {
    let known = match name {
        "insert" | "remove" | "is_subset" | "is_superset" | "is_disjoint" => Known::bool(),
        "get" | "first" | "last" => Known::option(elem.clone().reference()),
        "take" | "replace" | "pop_first" | "pop_last" => Known::option(elem.clone()),
        _ => return None,
    };
    Some(known)
}

fn of_deque(elem: &Known, name: &str) -> Option<Known> {
    let known = match name {
        "pop_front" | "pop_back" | "remove" => Known::option(elem.clone()),
        "front" | "back" | "get" => Known::option(elem.clone().reference()),
        "front_mut" | "back_mut" | "get_mut" => Known::option(elem.clone().reference_mut()),
        _ => return None,
    };
    Some(known)
}

fn of_time(path: &str, name: &str) -> Option<Known> {
    let known = match (path, name) {
        ("std::time::Instant", "elapsed" | "duration_since") => Known::plain("std::time::Duration"),
        ("std::time::Duration", "as_secs") => Known::plain("u64"),
        ("std::time::Duration", "as_millis" | "as_micros" | "as_nanos") => Known::plain("u128"),
        ("std::time::Duration", "as_secs_f64") => Known::plain("f64"),
        ("std::time::Duration", "as_secs_f32") => Known::plain("f32"),
        ("std::time::Duration", "subsec_millis" | "subsec_micros" | "subsec_nanos") => Known::plain("u32"),
        _ => return None,
    };
    Some(known)
}

fn of_path(name: &str) -> Option<Known> {
    let path_ref = || Known::plain("std::path::Path").reference();
    let known = match name {
        "join" | "to_path_buf" | "with_extension" | "with_file_name" => Known::plain("std::path::PathBuf"),
        "as_path" => path_ref(),
        "exists" | "is_file" | "is_dir" | "is_absolute" | "is_relative" | "starts_with" | "ends_with" => Known::bool(),
        "parent" => Known::option(path_ref()),
        "file_name" | "extension" | "file_stem" => Known::option(Known::plain("std::ffi::OsStr").reference()),
        "to_str" => Known::option(Known::str_ref()),
        "to_string_lossy" => Known::named("std::borrow::Cow", vec![Known::plain("str")]),
        _ => return None,
    };
    Some(known)
}

/// Locks, cells, channels, threads and `Cow`.
fn of_cell(path: &str, held: &Known, name: &str) -> Option<Known> {
    let guard = |guard: &'static str| Known::named(guard, vec![held.clone()]);
    let fallible = |known: Known| Known::result(known, Known::Unknown);
    let later = |known: Known| Known::named(known::FUTURE, vec![known]);
    let known = match (path, name) {
        ("std::sync::Mutex", "lock" | "try_lock") => fallible(guard("std::sync::MutexGuard")),
        ("std::sync::RwLock", "read" | "try_read") => fallible(guard("std::sync::RwLockReadGuard")),
        ("std::sync::RwLock", "write" | "try_write") => fallible(guard("std::sync::RwLockWriteGuard")),
        ("std::sync::Mutex" | "std::sync::RwLock", "into_inner") => fallible(held.clone()),
        ("tokio::sync::Mutex", "lock") => later(guard("tokio::sync::MutexGuard")),
        ("tokio::sync::RwLock", "read") => later(guard("tokio::sync::RwLockReadGuard")),
        ("tokio::sync::RwLock", "write") => later(guard("tokio::sync::RwLockWriteGuard")),
        ("std::cell::RefCell", "borrow") => guard("std::cell::Ref"),
        ("std::cell::RefCell", "borrow_mut") => guard("std::cell::RefMut"),
        ("std::cell::Cell" | "std::cell::RefCell", "take" | "replace" | "into_inner") | ("std::cell::Cell", "get") => {
            held.clone()
        }
        ("std::cell::Cell", "set") => Known::unit(),
        ("std::rc::Weak", "upgrade") => Known::option(guard("std::rc::Rc")),
        ("std::sync::Weak", "upgrade") => Known::option(guard("std::sync::Arc")),
        ("std::sync::mpsc::Receiver", "recv" | "try_recv" | "recv_timeout") => fallible(held.clone()),
        ("tokio::sync::mpsc::Receiver" | "tokio::sync::mpsc::UnboundedReceiver", "recv") => {
            later(Known::option(held.clone()))
        }
        ("std::thread::JoinHandle", "join") => fallible(held.clone()),
        ("std::borrow::Cow", "into_owned" | "to_string") if held.is("str") => Known::string(),
        ("std::path::Display", "to_string") => Known::string(),
        _ => return None,
    };
    Some(known)
}

fn of_iterator(receiver: &Known, call: &Call<'_>) -> Option<Known> {
    let item = || iter::item(receiver);
    let known = match call.name.as_str() {
        "next" | "next_back" | "last" | "nth" | "min" | "max" | "min_by_key" | "max_by_key" | "min_by" | "max_by"
        | "find" | "reduce" => Known::option(item()),
        "peek" if receiver.is("std::iter::Peekable") => Known::option(item().reference()),
        "count" | "len" => Known::usize(),
        "any" | "all" => Known::bool(),
        "position" | "rposition" => Known::option(Known::usize()),
        "for_each" => Known::unit(),
        "sum" | "product" => call.turbofish.clone(),
        "collect" => collected(&call.turbofish, &item()),
        "iter" | "as_str" | "as_slice" => return None,
        "by_ref" => receiver.clone().reference_mut(),
        name => adaptor(receiver, name, call)?,
    };
    Some(known)
}

fn collected(turbofish: &Known, item: &Known) -> Known {
    match turbofish.path() {
        Some(
            known::VEC | "std::collections::HashSet" | "std::collections::BTreeSet" | "std::collections::VecDeque",
        ) => turbofish.clone().fill_args(vec![item.clone()]),
        Some("std::collections::HashMap" | "std::collections::BTreeMap") => match item {
            Known::Tuple(pair) => turbofish.clone().fill_args(pair.clone()),
            _ => turbofish.clone(),
        },
        _ => turbofish.clone(),
    }
}

impl Known {
    /// The same type with its unknown arguments taken from `args`.
    fn fill_args(self, args: Vec<Known>) -> Known {
        match self {
            Known::Extern(path, mine) => {
                let other = Known::Extern(path.clone(), args);
                Known::Extern(path, mine).fill(&other)
            }
            other => other,
        }
    }
}

fn adaptor(receiver: &Known, name: &str, call: &Call<'_>) -> Option<Known> {
    let path = match name {
        "enumerate" => "std::iter::Enumerate",
        "rev" => "std::iter::Rev",
        "skip" => "std::iter::Skip",
        "take" => "std::iter::Take",
        "step_by" => "std::iter::StepBy",
        "peekable" => "std::iter::Peekable",
        "filter" => "std::iter::Filter",
        "skip_while" => "std::iter::SkipWhile",
        "take_while" => "std::iter::TakeWhile",
        "inspect" => "std::iter::Inspect",
        "fuse" => "std::iter::Fuse",
        "cycle" => "std::iter::Cycle",
        "chain" => "std::iter::Chain",
        "cloned" => "std::iter::Cloned",
        "copied" => "std::iter::Copied",
        "map" => "std::iter::Map",
        "filter_map" => "std::iter::FilterMap",
        "flat_map" => "std::iter::FlatMap",
        "flatten" => "std::iter::Flatten",
        "map_while" => "std::iter::MapWhile",
        "scan" => "std::iter::Scan",
        "zip" => {
            let other = call.args.first().map_or(Known::Unknown, iter::into_iter);
            return Some(Known::named("std::iter::Zip", vec![receiver.clone(), other]));
        }
        _ => return None,
    };
    Some(Known::named(path, vec![receiver.clone()]))
}
