//! What a closure captures, and how: by the places that its code uses
//! (<https://doc.rust-lang.org/reference/types/closure.html#capture-modes>).

use super::super::ir::*;
use super::super::visit::{Access, each_place};
use super::Builder;
use crate::hir::{BodyOwner, Id as _};
use crate::order;
use crate::report::Edition;
use crate::types::{AdtKind, Kind, Ty};

/// The parameter that holds a closure's own value.
const OWN: usize = 1;

/// What a use of a place does to the closure's captures.
#[derive(Debug, Clone)]
struct Use {
    /// Which of the outer variables.
    outer: usize,
    path: Vec<Projection>,
    mode: CaptureMode,
}

impl Builder<'_, '_, '_, '_> {
    /// Turns the variables of bodies around into captures.
    pub(super) fn settle_captures(&mut self, ty: Ty, is_move: bool) {
        let mut found: Vec<(Place, Access)> = Vec::new();
        let outer: Vec<LocalId> = self.outer.iter().map(|(_, local)| *local).collect();
        each_place(&mut self.graph, &mut |place, access| {
            if outer.contains(&place.local) {
                found.push((place.clone(), access));
            }
        });
        let mut uses: Vec<Use> = Vec::new();
        let mut kind = ClosureKind::Fn;
        for (place, access) in &found {
            let Some(at) = outer.iter().position(|local| *local == place.local) else { continue };
            kind = kind.max(self.kind_of_use(place, *access));
            let used = self.use_of(at, place, *access, is_move);
            merge(&mut uses, used);
        }
        order::sort_by_key(&mut uses, |used| (used.outer, fields(&used.path)));
        if matches!(self.hir.bodies[self.body].owner, BodyOwner::AsyncBlock(_)) {
            kind = ClosureKind::FnOnce;
        }
        self.graph.captures = uses.iter().map(|used| self.capture(used)).collect();
        self.graph.kind = Some(kind);
        let is_whole = kind == ClosureKind::FnOnce || self.lends_nothing(kind);
        self.set_own_type(ty, if is_whole { ClosureKind::FnOnce } else { kind });
        self.replace_outer(&uses, &outer, is_whole);
    }

    /// The trait that a use of a captured place needs.
    fn kind_of_use(&mut self, place: &Place, access: Access) -> ClosureKind {
        match access {
            Access::Move => ClosureKind::FnOnce,
            Access::Write | Access::Borrow(true) | Access::Drop if !self.is_behind_shared(place) => ClosureKind::FnMut,
            _ => ClosureKind::Fn,
        }
    }

    /// Whether a place is reached through `&` or a raw pointer: what happens there does not change the way to it.
    fn is_behind_shared(&mut self, place: &Place) -> bool {
        let mut ty = self.graph.locals[place.local].ty;
        for step in &place.projections {
            if *step == Projection::Deref && matches!(self.kind(ty), Kind::Ref(_, false, _) | Kind::Ptr(..)) {
                return true;
            }
            ty = self.step_ty(ty, step);
        }
        false
    }

    fn use_of(&mut self, outer: usize, place: &Place, access: Access, is_move: bool) -> Use {
        let mode = match access {
            _ if is_move => CaptureMode::Value,
            Access::Move => CaptureMode::Value,
            Access::Write | Access::Borrow(true) | Access::Drop if !self.is_behind_shared(place) => CaptureMode::RefMut,
            _ => CaptureMode::Ref,
        };
        let path = self.precise(place, mode);
        Use { outer, path, mode }
    }

    /// How far into a variable a capture reaches
    /// (<https://doc.rust-lang.org/reference/types/closure.html#capture-precision>).
    fn precise(&mut self, place: &Place, mode: CaptureMode) -> Vec<Projection> {
        let mut path = Vec::new();
        if self.unit.edition < Edition::E2021 {
            return path;
        }
        // What is copied out of a type with a destructor does not take the rest of it along.
        let of_place = self.place_ty(place);
        let takes_all = mode == CaptureMode::Value && !self.is_copy(of_place);
        let mut ty = self.graph.locals[place.local].ty;
        for step in &place.projections {
            let stops = match (step, self.kind(ty)) {
                (Projection::Deref, Kind::Ptr(..)) => true,
                (Projection::Deref, _) => mode == CaptureMode::Value,
                (Projection::Field(..), Kind::Adt(def, _)) => {
                    let is_union = self.unit.query.decls().adt(def).is_some_and(|adt| adt.kind == AdtKind::Union);
                    is_union || takes_all && self.unit.query.has_drop(ty)
                }
                (Projection::Field(..), _) => false,
                _ => true,
            };
            if stops {
                break;
            }
            path.push(step.clone());
            ty = self.step_ty(ty, step);
        }
        path
    }

    fn capture(&mut self, used: &Use) -> Capture {
        let (binding, local) = match self.outer.get(used.outer) {
            Some(&(binding, local)) => (binding, local),
            None => (crate::hir::BindingId::from_index(0), RETURN),
        };
        let of = self.place_ty(&Place { local, projections: used.path.clone() });
        let ty = match used.mode {
            CaptureMode::Ref => self.reference(false, of),
            CaptureMode::RefMut => self.reference(true, of),
            CaptureMode::Value => of,
        };
        Capture { binding, path: used.path.clone(), mode: used.mode, ty }
    }

    /// The future of an `async` closure that only has what can be copied has it itself, and may outlive the closure.
    fn lends_nothing(&mut self, kind: ClosureKind) -> bool {
        let types: Vec<Ty> = self.graph.captures.iter().map(|capture| capture.ty).collect();
        self.graph.is_async && kind == ClosureKind::Fn && types.into_iter().all(|ty| self.is_copy(ty))
    }

    /// The first parameter is the closure, or a reference to it.
    fn set_own_type(&mut self, ty: Ty, kind: ClosureKind) {
        let own = LocalId::from_index(OWN);
        self.graph.locals[own].ty = match kind {
            ClosureKind::Fn => self.reference(false, ty),
            ClosureKind::FnMut => self.reference(true, ty),
            ClosureKind::FnOnce => ty,
        };
        if kind == ClosureKind::FnOnce {
            return;
        }
        self.graph.drops.retain(|&local| local != own);
        for block in self.graph.blocks.values_mut() {
            block.statements.retain(|statement| !is_drop_of(&statement.kind, own));
        }
    }

    /// Reads captures where the code names variables.
    fn replace_outer(&mut self, uses: &[Use], outer: &[LocalId], is_whole: bool) {
        let captures = self.graph.captures.clone();
        each_place(&mut self.graph, &mut |place, _| {
            let Some(at) = outer.iter().position(|local| *local == place.local) else { return };
            let is_it = |used: &Use| used.outer == at && place.projections.starts_with(&used.path);
            let Some(index) = uses.iter().position(is_it) else { return };
            let Some(capture) = captures.get(index) else { return };
            let mut projections = Vec::new();
            if !is_whole {
                projections.push(Projection::Deref);
            }
            projections.push(Projection::Field(index, capture.ty));
            if capture.mode != CaptureMode::Value {
                projections.push(Projection::Deref);
            }
            projections.extend(place.projections.iter().skip(capture.path.len()).cloned());
            *place = Place { local: LocalId::from_index(OWN), projections };
        });
    }
}

fn is_drop_of(kind: &StatementKind, local: LocalId) -> bool {
    matches!(kind, StatementKind::Drop(place) if place.local == local && place.projections.is_empty())
}

/// Adds a use; of those of which one is inside the other there is one that serves both.
fn merge(uses: &mut Vec<Use>, mut used: Use) {
    while let Some(at) = uses.iter().position(|other| overlap(other, &used)) {
        let other = uses.swap_remove(at);
        let shorter = if other.path.len() < used.path.len() { other.path } else { used.path };
        let mode = other.mode.max(used.mode);
        let end = shorter.iter().position(|step| *step == Projection::Deref && mode == CaptureMode::Value);
        let path = shorter.get(..end.unwrap_or(shorter.len())).unwrap_or(&[]).to_vec();
        used = Use { outer: used.outer, path, mode };
    }
    uses.push(used);
}

fn overlap(a: &Use, b: &Use) -> bool {
    a.outer == b.outer && (a.path.starts_with(&b.path) || b.path.starts_with(&a.path))
}

fn fields(path: &[Projection]) -> Vec<usize> {
    let field = |step: &Projection| match step {
        Projection::Field(index, _) => *index,
        _ => 0,
    };
    path.iter().map(field).collect()
}
