//! Makes two types equal, or says that they cannot be. Lifetimes are never compared; what is not known equals anything.

use rustc_hash::FxHashSet;

use super::fold::walk;
use super::intern::Interner;
use super::table::{Table, shallow};
use super::ty::{Head, Kind, List, Ty, VarKind, flag};

/// Pairs of types that are compared in one body.
const MOST_COMPARED: u32 = 1_000_000;

/// Makes two types equal. On failure some variables may stay bound: try inside a snapshot.
pub(crate) fn unify(types: &mut Interner<'_>, table: &mut Table, a: Ty, b: Ty) -> bool {
    if a == b {
        return true;
    }
    let (a, b) = (shallow(types, table, a), shallow(types, table, b));
    if a == b {
        return true;
    }
    table.compared = table.compared.saturating_add(1);
    if table.compared > MOST_COMPARED {
        return false;
    }
    match (types.kind(a), types.kind(b)) {
        (Kind::Unknown, _) => {
            taint(types, table, b);
            true
        }
        (_, Kind::Unknown) => {
            taint(types, table, a);
            true
        }
        (Kind::Var(a), Kind::Var(b)) => unify_vars(table, a, b),
        (Kind::Var(var), _) => bind(types, table, var, b),
        (_, Kind::Var(var)) => bind(types, table, var, a),
        (Kind::Region(_), Kind::Region(_)) => true,
        (a, b) => unify_parts(types, table, a, b),
    }
}

/// Makes the types of two lists equal.
pub(crate) fn unify_lists(types: &mut Interner<'_>, table: &mut Table, a: List, b: List) -> bool {
    if a == b {
        return true;
    }
    let (a, b) = (types.vec(a), types.vec(b));
    a.len() == b.len() && a.into_iter().zip(b).all(|(a, b)| unify(types, table, a, b))
}

fn unify_parts(types: &mut Interner<'_>, table: &mut Table, a: Kind, b: Kind) -> bool {
    match (a, b) {
        (Kind::Adt(a, a_args), Kind::Adt(b, b_args)) => a == b && unify_lists(types, table, a_args, b_args),
        (Kind::Ref(_, a_mut, a), Kind::Ref(_, b_mut, b)) => a_mut == b_mut && unify(types, table, a, b),
        (Kind::Ptr(a_mut, a), Kind::Ptr(b_mut, b)) => a_mut == b_mut && unify(types, table, a, b),
        (Kind::Slice(a), Kind::Slice(b)) => unify(types, table, a, b),
        (Kind::Array(a, a_len), Kind::Array(b, b_len)) => {
            unify(types, table, a, b) && unify(types, table, a_len, b_len)
        }
        (Kind::Tuple(a), Kind::Tuple(b)) | (Kind::FnPtr(a), Kind::FnPtr(b)) => unify_lists(types, table, a, b),
        (Kind::FnDef(a, a_args), Kind::FnDef(b, b_args)) => a == b && unify_lists(types, table, a_args, b_args),
        (Kind::Ctor(a, a_at, a_args), Kind::Ctor(b, b_at, b_args)) => {
            a == b && a_at == b_at && unify_lists(types, table, a_args, b_args)
        }
        (Kind::Opaque(a, a_at, a_args), Kind::Opaque(b, b_at, b_args)) => {
            a == b && a_at == b_at && unify_lists(types, table, a_args, b_args)
        }
        (Kind::Closure(a, a_args), Kind::Closure(b, b_args)) => a == b && unify_lists(types, table, a_args, b_args),
        (Kind::Async(a, a_args, a_out), Kind::Async(b, b_args, b_out)) => {
            a == b && unify_lists(types, table, a_args, b_args) && unify(types, table, a_out, b_out)
        }
        (Kind::Proj(a, a_args), Kind::Proj(b, b_args)) => a == b && unify_lists(types, table, a_args, b_args),
        (Kind::Dyn(a), Kind::Dyn(b)) => {
            let (a, b) = (types.bounds(a).clone(), types.bounds(b).clone());
            let principal = match (a.principal, b.principal) {
                (Some((a, a_args)), Some((b, b_args))) => a == b && unify_lists(types, table, a_args, b_args),
                (None, None) => true,
                _ => false,
            };
            principal
                && a.bindings.iter().all(|(assoc, ty)| match b.bindings.iter().find(|(other, _)| other == assoc) {
                    Some((_, other)) => unify(types, table, *ty, *other),
                    None => true,
                })
        }
        (a, b) => a == b,
    }
}

fn unify_vars(table: &mut Table, a: u32, b: u32) -> bool {
    match (table.kind(a), table.kind(b)) {
        (VarKind::Int, VarKind::Float) | (VarKind::Float, VarKind::Int) => false,
        _ => {
            table.link(a, b);
            true
        }
    }
}

fn bind(types: &mut Interner<'_>, table: &mut Table, var: u32, ty: Ty) -> bool {
    let fits = match (table.kind(var), types.kind(ty)) {
        (VarKind::General, _) => !occurs(types, table, var, ty),
        (kind, _) => matches!(
            (kind, types.own_head(ty)),
            (VarKind::Int, Some(Head::Int(_))) | (VarKind::Float, Some(Head::Float(_)))
        ),
    };
    if fits {
        if table.is_tainted(var) {
            taint(types, table, ty);
        }
        table.bind(var, ty);
    }
    fits
}

/// Whether a variable is a part of a type: then they are never equal. Closures have their signatures as parts.
fn occurs(types: &Interner<'_>, table: &Table, var: u32, ty: Ty) -> bool {
    let root = table.root(var);
    let mut found = false;
    each_var(types, table, ty, &mut |id| found |= table.root(id) == root);
    found
}

/// Marks the free variables in a type as ones that something unknown may settle.
pub(crate) fn taint(types: &Interner<'_>, table: &mut Table, ty: Ty) {
    let mut free = Vec::new();
    each_var(types, table, ty, &mut |id| free.push(id));
    for id in free {
        table.taint(id);
    }
}

/// Visits the free variables in a type, in what its variables stand for, and in the signatures of its closures; each
/// type once, for a closure may be a part of itself while it is not refused yet.
fn each_var(types: &Interner<'_>, table: &Table, ty: Ty, visit: &mut dyn FnMut(u32)) {
    if types.flags(ty) & (flag::VAR | flag::LOCAL) == 0 {
        return;
    }
    let mut left = vec![ty];
    let mut seen = FxHashSet::default();
    while let Some(ty) = left.pop() {
        if types.flags(ty) & (flag::VAR | flag::LOCAL) == 0 || !seen.insert(ty) {
            continue;
        }
        walk(types, ty, &mut |_, kind| {
            match kind {
                Kind::Var(id) => match table.value(id) {
                    Some(value) => left.push(value),
                    None => visit(id),
                },
                Kind::Closure(origin, _) => left.extend(table.closures.get(&origin)),
                _ => {}
            }
            true
        });
    }
}
