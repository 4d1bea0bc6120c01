//! The names of types, as rustc's standard library is laid out inside: not where it is imported from.

use crate::machine::Machine;
use crate::types::{Kind, List, Ty};

/// Paths by which types are known to programs, and those by which `type_name` knows them.
const INSIDE: &[(&str, &str)] = &[
    ("std::boxed::Box", "alloc::boxed::Box"),
    ("std::cell::Cell", "core::cell::Cell"),
    ("std::cell::RefCell", "core::cell::RefCell"),
    ("std::cmp::Ordering", "core::cmp::Ordering"),
    ("std::cmp::Reverse", "core::cmp::Reverse"),
    ("std::collections::BTreeMap", "alloc::collections::btree::map::BTreeMap"),
    ("std::collections::BTreeSet", "alloc::collections::btree::set::BTreeSet"),
    ("std::collections::BinaryHeap", "alloc::collections::binary_heap::BinaryHeap"),
    ("std::collections::VecDeque", "alloc::collections::vec_deque::VecDeque"),
    ("std::num::Wrapping", "core::num::wrapping::Wrapping"),
    ("std::option::Option", "core::option::Option"),
    ("std::rc::Rc", "alloc::rc::Rc"),
    ("std::rc::Weak", "alloc::rc::Weak"),
    ("std::result::Result", "core::result::Result"),
    ("std::string::String", "alloc::string::String"),
    ("std::sync::Arc", "alloc::sync::Arc"),
    ("std::time::Duration", "core::time::Duration"),
    ("std::vec::Vec", "alloc::vec::Vec"),
];

/// What `std::any::type_name` gives; `None` of types whose place is not known: the text's own, whose crate has no name here,
/// and most of std's.
pub(super) fn full_name(m: &Machine<'_>, ty: Ty) -> Option<String> {
    let all = |types: List| m.program.types(types).iter().map(|ty| full_name(m, *ty)).collect::<Option<Vec<_>>>();
    Some(match m.program.kind(ty) {
        Kind::Bool | Kind::Char | Kind::Str | Kind::Int(_) | Kind::Float(_) | Kind::Never => m.program.type_name(ty),
        Kind::Ref(_, mutable, to) => format!("&{}{}", if mutable { "mut " } else { "" }, full_name(m, to)?),
        Kind::Ptr(mutable, to) => format!("*{} {}", if mutable { "mut" } else { "const" }, full_name(m, to)?),
        Kind::Slice(of) => format!("[{}]", full_name(m, of)?),
        Kind::Array(of, len) => match m.program.kind(len) {
            Kind::Value(len) => format!("[{}; {len}]", full_name(m, of)?),
            _ => return None,
        },
        Kind::Tuple(parts) => match all(parts)?.as_slice() {
            [only] => format!("({only},)"),
            parts => format!("({})", parts.join(", ")),
        },
        Kind::Adt(def, args) => {
            let path = m.program.model_path(def)?;
            let (_, inside) = INSIDE.iter().find(|(known, _)| *known == &*path)?;
            match all(args)?.join(", ") {
                args if args.is_empty() => (*inside).to_owned(),
                args => format!("{inside}<{args}>"),
            }
        }
        _ => return None,
    })
}
