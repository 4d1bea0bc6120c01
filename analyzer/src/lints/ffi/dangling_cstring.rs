//! Finds pointers into C strings that are freed at the end of the statement.

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, Hir, PatKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds `as_ptr()` of a `CString` that is a temporary (`CString::new(..).unwrap().as_ptr()`) whose pointer is
    /// kept: bound by `let`, assigned, stored in a struct, or returned; and of a variable that is freed as its block
    /// ends or its function returns that very pointer. Passing it straight to a call is fine, and
    /// left alone: the temporary lives to the end of the statement.
    ///
    /// ## Why it matters
    /// The string is freed at the semicolon, and the pointer is used after. It often works in tests, because freed
    /// memory keeps its bytes for a while; in production the foreign side reads whatever came next.
    ///
    /// ## Example
    /// ```rust
    /// use std::ffi::CString;
    ///
    /// fn open(path: &str) {
    ///     let path = CString::new(path).unwrap().as_ptr();
    ///     unsafe { c_open(path) };
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::ffi::CString;
    ///
    /// fn open(path: &str) {
    ///     let path = CString::new(path).unwrap();
    ///     unsafe { c_open(path.as_ptr()) };
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Offered for a `let`: binds the `CString` to a variable of its own, which lives to the end of the block. It has
    /// to be looked at: a pointer that leaves the block still dangles.
    DANGLING_CSTRING = "ffi/dangling-cstring", Ffi, Warn, fix: Suggested, clippy: ["temporary_cstring_as_ptr"],
    Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::MethodCall { receiver, method, method_span, args, .. } = &expr.kind
            && method == "as_ptr"
            && args.is_empty()
        {
            if is_temporary_cstring(cx, *receiver) {
                if let Some(kept) = kept(cx.hir, id) {
                    out.push(draft(cx, *receiver, *method_span, &kept));
                }
            } else if let Some(owner) = owner(cx, *receiver)
                && outlives(cx.hir, id, owner)
            {
                out.push(left(cx, owner, *method_span));
            }
        }
    }
}

/// The variable that owns a `CString`.
fn owner(cx: &Context<'_>, receiver: ExprId) -> Option<BindingId> {
    let local = cx.hir.local(receiver)?;
    let binding = &cx.hir.bindings[local];
    let own = matches!(binding.kind, BindingKind::Let | BindingKind::Param) && !binding.by_ref;
    let made = binding.init.filter(|_| binding.whole && binding.ty.is_none());
    let known = cx.types.of_binding(local);
    let is_cstring =
        known.is("std::ffi::CString") || known.is_unknown() && made.is_some_and(|init| is_temporary_cstring(cx, init));
    (own && is_cstring).then_some(local)
}

/// Whether a pointer into a variable is the value of the block that declares it, or of its function.
fn outlives(hir: &Hir, pointer: ExprId, owner: BindingId) -> bool {
    if hir.exprs[pointer].body != hir.bindings[owner].body {
        return false;
    }
    let is_param = hir.bindings[owner].kind == BindingKind::Param;
    let Some(parent) = hir.parent(pointer) else { return is_param };
    match hir.kind(parent) {
        ExprKind::Return(_) => true,
        ExprKind::Block { block, .. } if block.tail == Some(pointer) => {
            let declared = hir.stmt_at(block, hir.bindings[owner].span.start).and_then(|at| block.stmts.get(at));
            declared.is_some_and(|stmt| declares(hir, stmt, owner)) || outlives(hir, parent, owner)
        }
        ExprKind::Paren(_) | ExprKind::Cast { .. } => outlives(hir, parent, owner),
        ExprKind::MethodCall { receiver, method, .. } if *receiver == pointer && is_pointer_cast(method) => {
            outlives(hir, parent, owner)
        }
        ExprKind::If { cond, .. } if *cond != pointer => outlives(hir, parent, owner),
        ExprKind::Match { arms, .. } if arms.iter().any(|arm| arm.body == pointer) => outlives(hir, parent, owner),
        _ => false,
    }
}

fn declares(hir: &Hir, stmt: &Stmt, owner: BindingId) -> bool {
    matches!(stmt, Stmt::Let { pat, .. } if hir.bindings_in(*pat).contains(&owner))
}

fn left(cx: &Context<'_>, owner: BindingId, span: Span) -> Draft {
    let owner = &cx.hir.bindings[owner];
    Draft::new(
        span,
        format!("This pointer dangles: `{}`, which it points into, is freed here.", owner.name),
        "Whoever reads it afterwards reads freed memory, which is undefined behaviour even when it seems to work.",
        "Return the `CString` itself, or `into_raw()` with a function that takes it back by `CString::from_raw`.",
    )
    .label(owner.span, "freed when its block ends")
}

fn draft(cx: &Context<'_>, owner: ExprId, span: Span, kept: &Kept) -> Draft {
    let draft = Draft::new(
        span,
        "This pointer dangles: the `CString` it points into is freed at the end of the statement.",
        "Whoever reads it afterwards reads freed memory, which is undefined behaviour even when it seems to work.",
        "Bind the `CString` to a variable that lives as long as the pointer is used, and call `as_ptr()` on that.",
    )
    .label(cx.hir.span(owner), "a temporary");
    match fix(cx, owner, kept) {
        Some(edits) => draft.suggestion("Keep the `CString` in a variable", edits),
        None => draft,
    }
}

/// Whether an expression makes a `CString` that no variable holds.
fn is_temporary_cstring(cx: &Context<'_>, expr: ExprId) -> bool {
    let hir = cx.hir;
    match hir.kind(expr) {
        ExprKind::Paren(inner) | ExprKind::Try(inner) => is_temporary_cstring(cx, *inner),
        ExprKind::Call { .. } => {
            hir.callee(expr).is_some_and(is_cstring_function) || cx.types.of(expr).is("std::ffi::CString")
        }
        ExprKind::MethodCall { receiver, method, .. } => match method.as_str() {
            "unwrap" | "expect" | "unwrap_or_default" | "unwrap_or_else" | "map_err" | "unwrap_unchecked" => {
                is_temporary_cstring(cx, *receiver)
            }
            _ => cx.types.of(expr).is("std::ffi::CString"),
        },
        _ => false,
    }
}

fn is_cstring_function(path: &str) -> bool {
    matches!(
        path,
        "std::ffi::CString::new"
            | "std::ffi::CString::from_vec_unchecked"
            | "std::ffi::CString::from_vec_with_nul"
            | "std::ffi::CString::default"
            | "std::ffi::CString::from"
    )
}

/// Where a pointer outlives its statement.
enum Kept {
    /// In the `let` with this span, whose pattern is one variable.
    Let {
        stmt: Span,
        name: String,
    },
    Elsewhere,
}

/// Follows a pointer to where it is kept; nothing when a call takes it or it is compared away.
fn kept(hir: &Hir, pointer: ExprId) -> Option<Kept> {
    let Some(parent) = hir.parent(pointer) else { return Some(Kept::Elsewhere) };
    match hir.kind(parent) {
        ExprKind::Paren(_) | ExprKind::Cast { .. } => kept(hir, parent),
        ExprKind::MethodCall { receiver, method, .. } if *receiver == pointer && is_pointer_cast(method) => {
            kept(hir, parent)
        }
        ExprKind::Block { block, .. } => match hir.stmt_of(pointer) {
            Some((_, _, stmt)) => kept_by(hir, stmt),
            None => Some(Kept::Elsewhere).filter(|_| block.tail == Some(pointer)),
        },
        ExprKind::Closure { .. } | ExprKind::Return(_) => Some(Kept::Elsewhere),
        ExprKind::Assign { rhs, .. } => Some(Kept::Elsewhere).filter(|_| *rhs == pointer),
        ExprKind::Struct { .. } | ExprKind::Tuple(_) | ExprKind::Array(_) => kept(hir, parent).map(|_| Kept::Elsewhere),
        _ => None,
    }
}

fn is_pointer_cast(method: &str) -> bool {
    matches!(method, "cast" | "cast_mut" | "cast_const" | "add")
}

fn kept_by(hir: &Hir, stmt: &Stmt) -> Option<Kept> {
    match stmt {
        Stmt::Let { pat, span, .. } => match hir.pats[*pat].kind {
            PatKind::Binding { binding, sub: None } => {
                Some(Kept::Let { stmt: *span, name: hir.bindings[binding].name.to_string() })
            }
            PatKind::Wild => None,
            _ => Some(Kept::Elsewhere),
        },
        _ => None,
    }
}

/// Moves the owner into a `let` of its own before the statement.
fn fix(cx: &Context<'_>, owner: ExprId, kept: &Kept) -> Option<Vec<(Span, String)>> {
    let Kept::Let { stmt, name } = kept else { return None };
    let owner_name = format!("{}_owned", name.trim_start_matches('_'));
    if cx.hir.namesakes(cx.hir.exprs[owner].body, &owner_name) > 0 {
        return None;
    }
    let span = cx.hir.span(owner);
    let line = cx.source.slice(Span::new(cx.source.line_start(cx.source.line(stmt.start)), stmt.start));
    let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
    let binding = format!("let {owner_name} = {};\n{indent}", cx.source.slice(span));
    Some(vec![(stmt.before(), binding), (span, owner_name)])
}
