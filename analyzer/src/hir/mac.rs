//! Macro calls: what they are known to do, and what they stand for.

use super::{ExprId, Format, PatId, Path};

/// A macro call in expression or statement position.
#[derive(Debug)]
pub(crate) struct MacroCall {
    /// As written: `tokio::join`.
    pub(crate) path: Path,
    pub(crate) kind: MacroKind,
    /// Arguments parsed as expressions, for every kind but `Unknown`; names inlined in a format string are
    /// path expressions whose span lies in the string.
    pub(crate) args: Vec<ExprId>,
    /// The pattern of `matches!`, whose guard is the second argument.
    pub(crate) pat: Option<PatId>,
    /// The format string, where one is written.
    pub(crate) format: Option<Box<Format>>,
    /// The branches of `select!`.
    pub(crate) select: Option<Box<Select>>,
    /// The condition of an `assert!` without a message of its own, as rustc prints it, if that is known.
    pub(crate) shown: Option<Box<str>>,
}

/// What `select!` waits for.
#[derive(Debug)]
pub(crate) struct Select {
    /// In order of position; without `biased;` they are polled in any order.
    pub(crate) branches: Vec<Branch>,
    /// What `else` does; in `futures::select!`, `default` and `complete`.
    pub(crate) otherwise: Vec<ExprId>,
    pub(crate) is_biased: bool,
}

/// `pattern = future, if precondition => handler`.
#[derive(Debug)]
pub(crate) struct Branch {
    /// Matches what the future gives; the handler sees its variables.
    pub(crate) pat: PatId,
    pub(crate) future: ExprId,
    pub(crate) precondition: Option<ExprId>,
    pub(crate) handler: ExprId,
}

impl MacroCall {
    pub(crate) fn new(path: Path, kind: MacroKind, args: Vec<ExprId>) -> MacroCall {
        MacroCall { path, kind, args, pat: None, format: None, select: None, shown: None }
    }

    /// Where the format string stands among the arguments.
    pub(crate) fn format_position(&self) -> Option<usize> {
        match self.kind {
            MacroKind::Format | MacroKind::Print | MacroKind::Panic => Some(0),
            MacroKind::Write => Some(1),
            MacroKind::Assert | MacroKind::DebugAssert => {
                Some(if self.path.last().ends_with("assert") { 1 } else { 2 })
            }
            _ => None,
        }
    }

    /// Whether it is an `assert!` or `debug_assert!` without a message of its own.
    pub(crate) fn is_assertion(&self) -> bool {
        matches!(self.kind, MacroKind::Assert | MacroKind::DebugAssert)
            && self.args.len() == 1
            && self.path.last().ends_with("assert")
    }

    /// Whether something stands where the format string is wanted that is none.
    pub(crate) fn has_unknown_format(&self) -> bool {
        self.format.is_none() && self.format_position().is_some_and(|position| self.args.len() > position)
    }
}

/// What is known of a macro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MacroKind {
    /// `format!`: gives a `String`.
    Format,
    /// `print!`, `println!`, `eprint!`, `eprintln!`, `log::info!` and their like: formats, gives `()`.
    Print,
    /// `write!`, `writeln!`: the first argument is the destination.
    Write,
    /// `panic!`, `todo!`, `unimplemented!`, `unreachable!`: never returns.
    Panic,
    /// `assert!`, `assert_eq!`, `assert_ne!`.
    Assert,
    /// `debug_assert!`, `debug_assert_eq!`, `debug_assert_ne!`: absent in release.
    DebugAssert,
    /// `vec![…]`; `vec![v; n]` has two arguments and `Hir::is_vec_repeat` tells.
    Vec { repeat: bool },
    /// `matches!`: the scrutinee, and the guard when there is one, which sees the variables of `pat`.
    Matches,
    /// `dbg!`.
    Dbg,
    /// `join!` and `try_join!` of tokio or futures.
    Join,
    /// `select!` of tokio or futures: all expressions of its branches are arguments, in order of position.
    Select,
    /// `cfg!(…)`: no arguments; `Hir::macro_text` has its tokens.
    Cfg,
    /// `env!`, `concat!`, `include_str!`, `stringify!`, `line!` …: a constant.
    Constant,
    /// A `macro_rules!` of this text, or a macro of std or a well-known crate that is read as one (`ready!`, `pin!`): the only argument is what it became. The local variables among its tokens have it in
    /// their `mentions`.
    Expanded,
    /// Not expanded and not understood; the local variables among its tokens have it in their `mentions`.
    Unknown,
}

impl MacroKind {
    /// Whether rules do not look inside: it may do anything.
    pub(crate) fn is_opaque(self) -> bool {
        matches!(self, MacroKind::Expanded | MacroKind::Select | MacroKind::Unknown)
    }
}
