//! What functions of std and tokio give.

use super::{Known, iter, known, written};
use crate::hir::Name;

/// What a function outside this text gives: `types` are its own type arguments, `on_type` those of the type it is
/// called on (`Vec::<u8>::new`), `args` the types of its arguments.
pub(super) fn call(path: &Name, types: Vec<Known>, on_type: Vec<Known>, args: &[Known]) -> Known {
    let first = || args.first().cloned().unwrap_or(Known::Unknown);
    let behind = || args.first().and_then(Known::deref).cloned().unwrap_or(Known::Unknown);
    let io = |value: Known| Known::result(value, Known::plain("std::io::Error"));
    match path.as_str() {
        "std::option::Option::Some" | "std::option::Some" => Known::option(first()),
        "std::result::Result::Ok" | "std::result::Ok" => Known::result(first(), Known::Unknown),
        "std::result::Result::Err" | "std::result::Err" => Known::result(Known::Unknown, first()),
        "std::sync::Arc::clone" | "std::rc::Rc::clone" => behind(),
        "std::sync::Arc::downgrade" => Known::named("std::sync::Weak", vec![behind().arg().clone()]),
        "std::rc::Rc::downgrade" => Known::named("std::rc::Weak", vec![behind().arg().clone()]),
        "std::sync::Arc::strong_count" | "std::rc::Rc::strong_count" | "std::mem::size_of" | "std::mem::align_of" => {
            Known::usize()
        }
        "std::mem::take" | "std::mem::replace" => behind(),
        "std::cmp::min" | "std::cmp::max" => args.get(1).map_or(Known::Unknown, |second| first().join(second)),
        "std::string::String::from_utf8" => Known::result(Known::string(), Known::plain("std::string::FromUtf8Error")),
        "std::string::String::from_utf8_lossy" => Known::named("std::borrow::Cow", vec![Known::plain("str")]),
        "std::str::from_utf8" => Known::result(Known::str_ref(), Known::plain("std::str::Utf8Error")),
        "std::fs::read_to_string" => io(Known::string()),
        "std::fs::read" => io(Known::vec(Known::plain("u8"))),
        "std::fs::File::open" | "std::fs::File::create" => io(Known::plain("std::fs::File")),
        "std::env::var" => Known::result(Known::string(), Known::plain("std::env::VarError")),
        "std::env::args" => Known::plain("std::env::Args"),
        "std::env::current_dir" => io(Known::plain("std::path::PathBuf")),
        "std::path::Path::new" => Known::plain("std::path::Path").reference(),
        "std::ffi::OsStr::new" => Known::plain("std::ffi::OsStr").reference(),
        "std::ffi::CString::new" => {
            Known::result(Known::plain("std::ffi::CString"), Known::plain("std::ffi::NulError"))
        }
        "std::ffi::CStr::from_ptr" => Known::plain("std::ffi::CStr").reference(),
        "std::time::Instant::now" => Known::plain("std::time::Instant"),
        "std::time::SystemTime::now" => Known::plain("std::time::SystemTime"),
        "std::time::Duration::from_secs"
        | "std::time::Duration::from_millis"
        | "std::time::Duration::from_micros"
        | "std::time::Duration::from_nanos"
        | "std::time::Duration::from_secs_f32"
        | "std::time::Duration::from_secs_f64" => Known::plain("std::time::Duration"),
        "std::thread::spawn" => Known::plain("std::thread::JoinHandle"),
        "tokio::spawn" | "tokio::task::spawn" => Known::named("tokio::task::JoinHandle", vec![future_output(&first())]),
        "tokio::task::spawn_blocking" => Known::plain("tokio::task::JoinHandle"),
        "std::sync::mpsc::channel" => pair("std::sync::mpsc::Sender", "std::sync::mpsc::Receiver", types),
        "std::sync::mpsc::sync_channel" => pair("std::sync::mpsc::SyncSender", "std::sync::mpsc::Receiver", types),
        "tokio::sync::mpsc::channel" => pair("tokio::sync::mpsc::Sender", "tokio::sync::mpsc::Receiver", types),
        "tokio::sync::mpsc::unbounded_channel" => {
            pair("tokio::sync::mpsc::UnboundedSender", "tokio::sync::mpsc::UnboundedReceiver", types)
        }
        "tokio::sync::oneshot::channel" => {
            pair("tokio::sync::oneshot::Sender", "tokio::sync::oneshot::Receiver", types)
        }
        path => constructor(path, on_type, args),
    }
}

fn future_output(future: &Known) -> Known {
    if future.is(known::FUTURE) { future.arg().clone() } else { Known::Unknown }
}

fn pair(sender: &'static str, receiver: &'static str, types: Vec<Known>) -> Known {
    Known::Tuple(vec![Known::named(sender, types.clone()), Known::named(receiver, types)])
}

/// `Type::new(…)`, `Type::with_capacity(…)`, `Type::default()`, `Type::from(…)`: those that give a `Type`.
fn constructor(path: &str, on_type: Vec<Known>, args: &[Known]) -> Known {
    let Some((ty, function)) = path.rsplit_once("::") else { return Known::Unknown };
    let named = |args: Vec<Known>| written::outside(&Name::new(ty), args);
    match function {
        "new" if wraps_argument(ty) => {
            let filled = if on_type.is_empty() { args.iter().take(1).cloned().collect() } else { on_type };
            named(filled)
        }
        "new" | "with_capacity" if makes_itself(ty) => named(on_type),
        "from" | "default" | "from_iter" if is_std_type(ty) => named(from_parts(ty, function, on_type, args)),
        _ => Known::Unknown,
    }
}

/// The type arguments of what `from` and its like make.
fn from_parts(ty: &str, function: &str, on_type: Vec<Known>, args: &[Known]) -> Vec<Known> {
    let source = match args {
        [only] if on_type.is_empty() && function != "default" => only,
        _ => return on_type,
    };
    match (ty, source) {
        (known::VEC | "std::collections::VecDeque", Known::Array(elem)) => vec![(**elem).clone()],
        ("std::collections::HashSet" | "std::collections::BTreeSet", Known::Array(elem)) => vec![(**elem).clone()],
        ("std::collections::HashMap" | "std::collections::BTreeMap", Known::Array(elem)) => match &**elem {
            Known::Tuple(pair) => pair.clone(),
            _ => on_type,
        },
        (known::VEC, _) if function == "from_iter" => vec![iter::item(&iter::into_iter(source))],
        _ => on_type,
    }
}

/// Types whose `new` takes the value of their type parameter.
fn wraps_argument(ty: &str) -> bool {
    matches!(
        ty,
        "std::boxed::Box"
            | "std::rc::Rc"
            | "std::sync::Arc"
            | "std::sync::Mutex"
            | "std::sync::RwLock"
            | "std::cell::RefCell"
            | "std::cell::Cell"
            | "std::cell::UnsafeCell"
            | "std::num::Wrapping"
            | "std::mem::ManuallyDrop"
            | "tokio::sync::Mutex"
            | "tokio::sync::RwLock"
    )
}

/// Types whose `new` (and `with_capacity`, where there is one) gives the type itself, its parameters not told.
fn makes_itself(ty: &str) -> bool {
    matches!(
        ty,
        known::STRING
            | known::VEC
            | "std::collections::HashMap"
            | "std::collections::HashSet"
            | "std::collections::BTreeMap"
            | "std::collections::BTreeSet"
            | "std::collections::VecDeque"
            | "std::collections::BinaryHeap"
            | "std::collections::LinkedList"
            | "std::path::PathBuf"
            | "std::ffi::OsString"
            | "std::cell::OnceCell"
            | "std::sync::OnceLock"
            | "std::sync::Once"
            | "std::sync::Barrier"
            | "std::sync::Condvar"
            | "std::time::Duration"
            | "std::process::Command"
            | "std::io::BufReader"
            | "std::io::BufWriter"
            | "std::io::Cursor"
            | "tokio::sync::Notify"
            | "tokio::sync::Semaphore"
            | "tokio::sync::Barrier"
    ) || ty.starts_with("std::sync::atomic::Atomic")
}

/// A path of std whose last segment is a type's name.
fn is_std_type(ty: &str) -> bool {
    ty.starts_with("std::") && ty.rsplit("::").next().is_some_and(|name| name.starts_with(char::is_uppercase)) && {
        // Traits: `Default::default()` and `From::from(x)` give whatever is expected.
        !matches!(ty, "std::default::Default" | "std::convert::From" | "std::iter::FromIterator")
    }
}

/// What an associated function of a primitive gives.
pub(super) fn primitive(path: &Name) -> Known {
    let Some((ty, function)) = path.rsplit_once("::") else { return Known::Unknown };
    let itself = || Known::Extern(Name::new(ty), Vec::new());
    match function {
        "from" | "default" | "from_be_bytes" | "from_le_bytes" | "from_ne_bytes" | "from_bits" => itself(),
        "max_value" | "min_value" => itself(),
        "from_str_radix" => Known::result(itself(), Known::plain("std::num::ParseIntError")),
        "from_u32" | "from_digit" => Known::option(itself()),
        _ => Known::Unknown,
    }
}
