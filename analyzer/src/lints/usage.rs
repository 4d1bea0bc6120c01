//! Says what the code around an expression does with its value: looks at it, changes it, keeps it.

use super::Context;
use crate::hir::{BinOp, BindingId, ExprId, ExprKind, Hir, MacroKind};
use crate::source::Span;
use crate::types::Known;

/// Methods of strings, paths and std's collections that only look, and whose answer borrows nothing.
const LOOKS: &[&str] = &[
    "binary_search",
    "capacity",
    "clone",
    "concat",
    "contains",
    "contains_key",
    "ends_with",
    "eq_ignore_ascii_case",
    "exists",
    "find",
    "is_absolute",
    "is_ascii",
    "is_char_boundary",
    "is_dir",
    "is_disjoint",
    "is_empty",
    "is_file",
    "is_none",
    "is_relative",
    "is_some",
    "is_sorted",
    "is_subset",
    "is_superset",
    "join",
    "len",
    "parse",
    "repeat",
    "replace",
    "replacen",
    "rfind",
    "starts_with",
    "to_ascii_lowercase",
    "to_ascii_uppercase",
    "to_lowercase",
    "to_owned",
    "to_path_buf",
    "to_string",
    "to_uppercase",
    "to_vec",
];

/// Methods of the same types that only look, and whose answer points into them.
const VIEWS: &[&str] = &[
    "as_bytes",
    "as_os_str",
    "as_path",
    "as_ref",
    "as_slice",
    "as_str",
    "back",
    "bytes",
    "char_indices",
    "chars",
    "chunks",
    "chunks_exact",
    "components",
    "display",
    "extension",
    "file_name",
    "file_stem",
    "first",
    "front",
    "get",
    "iter",
    "keys",
    "last",
    "lines",
    "parent",
    "split",
    "split_ascii_whitespace",
    "split_at",
    "split_first",
    "split_last",
    "split_once",
    "split_whitespace",
    "splitn",
    "rsplit",
    "rsplit_once",
    "strip_prefix",
    "strip_suffix",
    "to_str",
    "to_string_lossy",
    "trim",
    "trim_end",
    "trim_end_matches",
    "trim_matches",
    "trim_start",
    "trim_start_matches",
    "values",
    "windows",
];

/// Methods of the same types that change them in place, and whose answer borrows nothing.
const WRITES: &[&str] = &[
    "append",
    "clear",
    "dedup",
    "extend",
    "extend_from_slice",
    "insert",
    "insert_str",
    "pop",
    "pop_back",
    "pop_front",
    "push",
    "push_back",
    "push_front",
    "push_str",
    "remove",
    "reserve",
    "resize",
    "retain",
    "reverse",
    "set_extension",
    "set_file_name",
    "shrink_to_fit",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "truncate",
];

/// Methods whose answer is a number, a truth value or a `String`, whatever they are called on.
const PLAIN_ANSWERS: &[&str] = &[
    "capacity",
    "count",
    "ends_with",
    "exists",
    "is_dir",
    "is_empty",
    "is_file",
    "is_none",
    "is_some",
    "len",
    "starts_with",
    "to_lowercase",
    "to_string",
    "to_uppercase",
];

/// std types that own everything they hold when their type arguments do.
const OWNING: &[&str] = &[
    "std::boxed::Box",
    "std::collections::BTreeMap",
    "std::collections::BTreeSet",
    "std::collections::BinaryHeap",
    "std::collections::HashMap",
    "std::collections::HashSet",
    "std::collections::LinkedList",
    "std::collections::VecDeque",
    "std::option::Option",
    "std::result::Result",
    "std::vec::Vec",
];

/// std types without type arguments that own everything they hold and are worth not copying.
const OWNED: &[&str] = &["std::ffi::CString", "std::ffi::OsString", "std::path::PathBuf", "std::string::String"];

/// Whether a method of a string, path or std collection takes `&self`.
pub(crate) fn is_shared_method(name: &str) -> bool {
    LOOKS.contains(&name) || VIEWS.contains(&name)
}

/// Whether a method of a string, path or std collection takes `&self` and answers with something that borrows nothing.
pub(crate) fn is_look(name: &str) -> bool {
    LOOKS.contains(&name)
}

/// Whether a type is a string, path or collection of std that owns a heap allocation.
pub(crate) fn is_heap_container(known: &Known) -> bool {
    match known {
        Known::Extern(path, _) => {
            OWNED.contains(&path.as_str())
                || (OWNING.contains(&path.as_str()) && path != "std::option::Option" && path != "std::result::Result")
        }
        _ => false,
    }
}

/// Whether a value of the type can hold no reference to a local variable.
pub(crate) fn borrows_nothing(known: &Known) -> bool {
    match known {
        Known::Extern(path, args) if OWNING.contains(&path.as_str()) => {
            !args.is_empty() && args.iter().all(borrows_nothing)
        }
        Known::Extern(path, _) => OWNED.contains(&path.as_str()) || is_plain_primitive(path),
        Known::Tuple(parts) => parts.iter().all(borrows_nothing),
        Known::Array(elem) => borrows_nothing(elem),
        Known::IntLit | Known::FloatLit => true,
        _ => false,
    }
}

/// Whether a canonical path is an integer, float, `bool` or `char`.
pub(crate) fn is_plain_primitive(path: &str) -> bool {
    is_integer(path) || matches!(path, "bool" | "char" | "f32" | "f64")
}

/// Whether a canonical path is an integer type.
pub(crate) fn is_integer(path: &str) -> bool {
    matches!(path, "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize")
}

/// Whether the macro takes references to its arguments by itself, as `format!` does.
/// The first argument of `write!` and the condition of `assert!` are no such arguments.
pub(crate) fn is_formatted(hir: &Hir, call: ExprId, arg: ExprId) -> bool {
    let Some(call) = hir.macro_call(call) else { return false };
    match call.kind {
        MacroKind::Format | MacroKind::Print | MacroKind::Panic => true,
        MacroKind::Write => call.args.first() != Some(&arg),
        MacroKind::Assert | MacroKind::DebugAssert => {
            matches!(call.path.last(), "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne")
                || call.args.first() != Some(&arg)
        }
        _ => false,
    }
}

/// The variable at the root of a place: `a` of `a`, `a.b.c`, `a[i]`, `(*a).b`.
pub(crate) fn root(hir: &Hir, place: ExprId) -> Option<BindingId> {
    match hir.kind(hir.peel(place)) {
        ExprKind::Path(path) => path.local(),
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => root(hir, *base),
        ExprKind::Unary { op: crate::hir::UnOp::Deref, expr } => root(hir, *expr),
        _ => None,
    }
}

/// Whether a use of a variable only shares it: `&a.b`, `a.b.len()`, `a == b`, `println!("{}", a.b)`.
pub(crate) fn is_shared_use(hir: &Hir, expr: ExprId) -> bool {
    let Some(parent) = hir.parent(expr) else { return false };
    match hir.kind(parent) {
        ExprKind::Paren(_) | ExprKind::Field { .. } => is_shared_use(hir, parent),
        ExprKind::Index { base, .. } if *base == expr => is_shared_use(hir, parent),
        ExprKind::Ref { mutable: false, raw: false, .. } => true,
        ExprKind::Binary { op, .. } => op.is_comparison(),
        ExprKind::MethodCall { receiver, method, .. } => *receiver == expr && is_shared_method(method),
        _ => is_formatted(hir, parent, expr),
    }
}

/// The code that is evaluated together with an expression: temporaries made in it may live as long.
#[derive(Debug)]
pub(crate) struct Statement {
    span: Span,
    /// Blocks that end in the expression, with their last expression: the statements before that one are over.
    blocks: Vec<(Span, Span)>,
}

impl Statement {
    /// The statement that `expr` is a part of.
    pub(crate) fn around(hir: &Hir, expr: ExprId) -> Statement {
        let mut at = expr;
        let mut blocks = Vec::new();
        while let Some(parent) = hir.parent(at) {
            match hir.kind(parent) {
                ExprKind::Block { block, .. } if block.tail != Some(at) => break,
                ExprKind::Closure { .. } | ExprKind::Async { .. } => break,
                ExprKind::Block { .. } => blocks.push((hir.span(parent), hir.span(at))),
                _ => {}
            }
            at = parent;
        }
        Statement { span: hir.span(at), blocks }
    }

    /// From its first byte to its last.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// Whether the code at `span` is evaluated together with the expression.
    pub(crate) fn holds(&self, span: Span) -> bool {
        let over = |&(block, tail): &(Span, Span)| block.contains(span) && !tail.contains(span);
        self.span.contains(span) && !self.blocks.iter().any(over)
    }

    /// Whether a variable is named in it elsewhere than at `except`.
    pub(crate) fn names(&self, hir: &Hir, binding: BindingId, except: ExprId) -> bool {
        let mut uses = hir.uses_in(binding, self.span).iter();
        uses.any(|&at| at != except && self.holds(hir.span(at)))
            || hir.mentions_in(binding, self.span).iter().any(|&at| self.holds(at))
    }
}

/// So many uses of one variable are looked through.
const MANY_USES: usize = 64;

/// Whether a variable is compared, asserted or looked up in a range or set before a place in the text; a
/// variable of very many uses counts as looked at.
pub(crate) fn is_compared_before(hir: &Hir, binding: BindingId, offset: u32) -> bool {
    let uses = &hir.bindings[binding].uses;
    let before = uses.partition_point(|&at| hir.span(at).start < offset);
    before > MANY_USES || uses.iter().take(before).any(|&at| is_compared(hir, at))
}

fn is_compared(hir: &Hir, value: ExprId) -> bool {
    let Some(parent) = hir.parent(value) else { return false };
    match hir.kind(parent) {
        ExprKind::Paren(_) | ExprKind::Ref { .. } | ExprKind::Cast { .. } | ExprKind::Unary { .. } => {
            is_compared(hir, parent)
        }
        ExprKind::Binary { op, .. } => op.is_comparison(),
        ExprKind::MethodCall { receiver, method, .. } => match method.as_str() {
            "contains" => *receiver != value,
            "min" | "clamp" | "checked_sub" | "checked_add" => *receiver == value,
            _ => false,
        },
        ExprKind::Macro(call) => {
            matches!(call.kind, MacroKind::Assert | MacroKind::DebugAssert | MacroKind::Matches)
        }
        _ => false,
    }
}

/// Whether every loop around `expr` in its body is also around the variable's declaration, so that each turn has its own.
pub(crate) fn is_declared_in_same_loop(hir: &Hir, binding: BindingId, expr: ExprId) -> bool {
    let declared = hir.bindings[binding].span;
    hir.enclosing_loop(expr).is_none_or(|around| hir.span(around).contains(declared))
}

/// Whether a use of a variable only looks at it or changes it in place, and nothing that points into the
/// variable can outlive the statement.
pub(crate) fn is_transient(cx: &Context<'_>, expr: ExprId) -> bool {
    let Some(parent) = cx.hir.parent(expr) else { return false };
    match cx.hir.kind(parent) {
        ExprKind::MethodCall { receiver, method, .. } if *receiver == expr && is_answered(method) => true,
        _ => is_swallowed(cx, expr),
    }
}

/// Whether a method of a string, path or std collection answers with something that borrows nothing.
fn is_answered(method: &str) -> bool {
    is_look(method) || WRITES.contains(&method)
}

/// Whether a value that may point into a variable is used up by what stands around it.
fn is_swallowed(cx: &Context<'_>, expr: ExprId) -> bool {
    let hir = cx.hir;
    let Some(parent) = hir.parent(expr) else { return false };
    match hir.kind(parent) {
        _ if is_formatted(hir, parent, expr) => true,
        ExprKind::Binary { op, .. } if op.is_comparison() => true,
        ExprKind::MethodCall { receiver, method, args, .. } if *receiver == expr => {
            PLAIN_ANSWERS.contains(&method.as_str())
                || (args.iter().all(|&arg| is_inert(hir, arg)) && is_spent(cx, parent))
        }
        ExprKind::Call { args, .. } => {
            args.iter().all(|&arg| arg == expr || is_inert(hir, arg)) && is_spent(cx, parent)
        }
        ExprKind::Paren(_) | ExprKind::Ref { raw: false, .. } | ExprKind::Try(_) | ExprKind::Await(_) => {
            is_spent(cx, parent)
        }
        _ => false,
    }
}

/// Whether a value that may point into a variable is gone by the end of the statement.
fn is_spent(cx: &Context<'_>, expr: ExprId) -> bool {
    borrows_nothing(&cx.types.of(expr)) || cx.hir.is_stmt(expr) || is_swallowed(cx, expr)
}

/// Whether an argument is a place nothing can be stored in.
fn is_inert(hir: &Hir, arg: ExprId) -> bool {
    match hir.kind(hir.peel_refs(arg)) {
        ExprKind::Lit(_) => true,
        ExprKind::Closure { .. } => false,
        ExprKind::Binary { op, lhs, rhs, .. } => {
            !matches!(op, BinOp::And | BinOp::Or) && is_inert(hir, *lhs) && is_inert(hir, *rhs)
        }
        _ => false,
    }
}
