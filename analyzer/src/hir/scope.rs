//! What modules and blocks bring into scope, for those who look for traits.

use rustc_hash::FxHashSet;

use super::{BodyId, Hir, Name, Res, ScopeId};

/// A module or block that declares or imports names.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// The module or block around a block; names of outer modules are not seen from inside a module.
    pub(crate) parent: Option<ScopeId>,
    /// Traits declared here, and whatever is imported by name (also as `_`): what of that is a trait, the text alone does
    /// not tell.
    pub(crate) named: Vec<Res>,
    /// Modules of this text whose names are all imported.
    pub(crate) reached: Vec<ScopeId>,
    /// Modules outside this text whose names are all imported, by canonical path: `std::io::prelude`.
    pub(crate) globs: Vec<Name>,
}

impl Hir {
    /// The scopes whose traits give methods to the code of a body: of the blocks and the module around it, of the blocks
    /// in it, and of all that these reach by globs; each once.
    pub(crate) fn traits_in_scope(&self, body: BodyId) -> Vec<ScopeId> {
        let body = &self.bodies[self.outermost(body)];
        let around = std::iter::successors(Some(body.scope), |&scope| self.scopes[scope].parent);
        let mut scopes: Vec<ScopeId> = around.chain(body.blocks.iter().copied()).collect();
        let mut seen: FxHashSet<ScopeId> = scopes.iter().copied().collect();
        let mut at = 0;
        while let Some(&scope) = scopes.get(at) {
            scopes.extend(self.scopes[scope].reached.iter().filter(|&&reached| seen.insert(reached)));
            at = at.saturating_add(1);
        }
        scopes
    }

    /// The body of the function, constant or loose code around a closure's or async block's.
    pub(crate) fn outermost(&self, body: BodyId) -> BodyId {
        self.bodies[body].parent.map_or(body, |outer| self.outermost(outer))
    }
}
