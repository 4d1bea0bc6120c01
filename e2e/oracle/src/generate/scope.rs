//! What a statement can name: variables with their types.

use super::numbers::Int;

/// The type of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ty {
    Int(Int),
    Bool,
    Char,
    Str,
    /// `(T, U)`.
    Pair(Int, Int),
    /// `[T; N]`.
    Array(Int, usize),
    Vec(Int),
    Option(Int),
    /// By its number among the program's structs.
    Struct(usize),
    /// By its number among the program's enums.
    Enum(usize),
}

impl Default for Ty {
    fn default() -> Ty {
        Ty::Int(Int::default())
    }
}

impl Ty {
    /// As Rust writes it.
    pub(super) fn name(self) -> String {
        match self {
            Ty::Int(int) => int.name.to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Char => "char".to_owned(),
            Ty::Str => "String".to_owned(),
            Ty::Pair(a, b) => format!("({}, {})", a.name, b.name),
            Ty::Array(int, len) => format!("[{}; {len}]", int.name),
            Ty::Vec(int) => format!("Vec<{}>", int.name),
            Ty::Option(int) => format!("Option<{}>", int.name),
            Ty::Struct(number) => format!("S{number}"),
            Ty::Enum(number) => format!("E{number}"),
        }
    }
}

/// A variable.
#[derive(Debug, Clone)]
pub(super) struct Var {
    pub(super) name: String,
    pub(super) ty: Ty,
    pub(super) mutable: bool,
    /// Whether something holds it that forbids to name it now.
    pub(super) hidden: bool,
}

/// The variables that are there, innermost last.
#[derive(Debug, Default)]
pub(super) struct Scope {
    pub(super) vars: Vec<Var>,
}

impl Scope {
    /// The variables that can be named and meet a condition.
    pub(super) fn all(&self, is_wanted: impl Fn(&Var) -> bool) -> Vec<&Var> {
        self.vars.iter().filter(|var| !var.hidden && is_wanted(var)).collect()
    }

    /// Adds a variable.
    pub(super) fn add(&mut self, name: &str, ty: Ty, mutable: bool) {
        self.vars.push(Var { name: name.to_owned(), ty, mutable, hidden: false });
    }

    /// Forbids to name a variable, or allows it again.
    pub(super) fn hide(&mut self, name: &str, hidden: bool) {
        self.vars.iter_mut().filter(|var| var.name == name).for_each(|var| var.hidden = hidden);
    }
}
