//! Finds files and sockets that are read or written in pieces too small for a system call each.

use crate::hir::{Binding, BindingId, BindingKind, ExprId, ExprKind, Lit, MacroKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `write!`, `writeln!` and literal bytes written straight to a file or socket inside a loop, and `bytes()` called
    /// on one: each piece goes to the operating system by itself.
    ///
    /// ## Why it matters
    /// `File` and `TcpStream` have no buffer. Every piece of a `write!` (each text between two `{}` and each value) is a
    /// system call of its own, about a microsecond where copying the bytes takes a few nanoseconds; `bytes()` makes one for
    /// every byte. A buffer gathers them into calls of 8 KB.
    ///
    /// ## Example
    /// ```rust
    /// use std::fs::File;
    /// use std::io::Write;
    ///
    /// fn save(rows: &[Row]) -> std::io::Result<()> {
    ///     let mut out = File::create("rows.csv")?;
    ///     for row in rows {
    ///         writeln!(out, "{};{}", row.name, row.count)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::fs::File;
    /// use std::io::{BufWriter, Write};
    ///
    /// fn save(rows: &[Row]) -> std::io::Result<()> {
    ///     let mut out = BufWriter::new(File::create("rows.csv")?);
    ///     for row in rows {
    ///         writeln!(out, "{};{}", row.name, row.count)?;
    ///     }
    ///     out.flush()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: the fix wraps the file where it is made. What is still in the buffer is written when it is dropped, and
    /// an error is lost then: call `flush()` at the end.
    UNBUFFERED_IO = "cost/unbuffered-io", Cost, Warn, fix: Suggested, clippy: ["unbuffered_bytes"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, binding) in cx.hir.bindings() {
        // Types last: they cost the most.
        if let Some(at) = binding.uses.iter().find(|&&at| is_small_write(cx, id, at)).copied()
            && is_raw(&cx.types.of_binding(id))
            && !cx.hir.is_in_test(at)
        {
            out.push(written(cx, binding, at));
        }
    }
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::MethodCall { receiver, method, method_span, args, .. } = &expr.kind
            && method == "bytes"
            && args.is_empty()
            && is_raw(&cx.types.of(*receiver))
            && !cx.hir.is_in_test(id)
        {
            out.push(read(cx, *receiver, *method_span));
        }
    }
}

/// Whether a value is a file or socket without a buffer, or a reference to one.
fn is_raw(known: &Known) -> bool {
    let path = known.peel_refs().path();
    matches!(path, Some("std::fs::File" | "std::net::TcpStream" | "std::os::unix::net::UnixStream"))
}

/// Whether a use writes something small in a loop that the variable was there before.
fn is_small_write(cx: &Context<'_>, id: BindingId, at: ExprId) -> bool {
    is_write(cx, at) && !usage::is_declared_in_same_loop(cx.hir, id, at) && !leaves(cx, at)
}

/// `write!(file, …)`, `file.write_all(b"…")`.
fn is_write(cx: &Context<'_>, at: ExprId) -> bool {
    let Some(parent) = cx.hir.parent(at) else { return false };
    match cx.hir.kind(parent) {
        ExprKind::Ref { .. } | ExprKind::Paren(_) => is_write(cx, parent),
        ExprKind::Macro(call) => call.kind == MacroKind::Write && call.args.first() == Some(&at),
        ExprKind::MethodCall { receiver, method, args, .. } => {
            let is_literal =
                |&arg: &ExprId| matches!(cx.hir.kind(cx.hir.peel_refs(arg)), ExprKind::Lit(Lit::ByteStr(_)));
            *receiver == at && matches!(method.as_str(), "write" | "write_all") && args.iter().all(is_literal)
        }
        _ => false,
    }
}

/// Whether the statement is the last of its loop: nothing is written often by a loop that ends right after.
fn leaves(cx: &Context<'_>, at: ExprId) -> bool {
    let block = cx.hir.ancestors(at).find_map(|around| match cx.hir.kind(around) {
        ExprKind::Block { block, .. } => Some(block),
        _ => None,
    });
    let last = block.and_then(|block| match (block.tail, block.stmts.last()) {
        (Some(tail), _) => Some(tail),
        (None, Some(crate::hir::Stmt::Expr(last))) => Some(*last),
        _ => None,
    });
    last.is_some_and(|last| matches!(cx.hir.kind(last), ExprKind::Return(_) | ExprKind::Break { .. }))
}

fn written(cx: &Context<'_>, binding: &Binding, at: ExprId) -> Draft {
    let name = binding.name.as_str();
    let draft = Draft::new(
        cx.hir.span(at),
        format!("`{name}` has no buffer: each piece written here is a system call."),
        "A call costs about a microsecond, hundreds of times what copying a few bytes does.",
        format!("Wrap it, `let mut {name} = BufWriter::new(…)`, and `flush()` it at the end."),
    )
    .label(binding.span, "not buffered");
    match wrapped(cx, binding) {
        Some(edits) => draft.suggestion("Write through a `BufWriter`", edits),
        None => draft,
    }
}

/// Puts a buffer around the initialiser, where all that follows is writing.
fn wrapped(cx: &Context<'_>, binding: &Binding) -> Option<Vec<(Span, String)>> {
    let is_plain = binding.kind == BindingKind::Let && binding.whole && binding.mutable && binding.ty.is_none();
    let init = cx.hir.span(binding.init.filter(|_| is_plain)?);
    let is_written = |&at: &ExprId| is_write(cx, at) || is_written_by_method(cx, at);
    let only_written = binding.mentions.is_empty() && binding.uses.iter().all(is_written);
    let before = Span::new(init.start, init.start);
    only_written.then(|| vec![(before, "std::io::BufWriter::new(".to_owned()), (init.after(), ")".to_owned())])
}

fn is_written_by_method(cx: &Context<'_>, at: ExprId) -> bool {
    cx.hir.parent(at).is_some_and(|parent| match cx.hir.kind(parent) {
        ExprKind::MethodCall { receiver, method, .. } => {
            *receiver == at && matches!(method.as_str(), "write" | "write_all" | "flush")
        }
        _ => false,
    })
}

fn read(cx: &Context<'_>, source: ExprId, span: Span) -> Draft {
    let text = cx.source.slice(cx.hir.span(source));
    Draft::new(
        span,
        "Each byte is read by a system call of its own: nothing here has a buffer.",
        "A call costs about a microsecond, so a megabyte takes a second.",
        format!("Read through a buffer, `BufReader::new({text}).bytes()`, or all at once with `read_to_end`."),
    )
}
