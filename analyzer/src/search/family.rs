//! Ways to say what an operation shall do when its result does not fit.

use crate::hir::BinOp;

/// A way to do arithmetic the same in every build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// `(a + b) / 2` as `a.midpoint(b)`.
    Midpoint,
    /// `(a + b) / 2` as `a + (b - a) / 2`.
    Distance,
    /// In the next wider type, which is returned.
    Wider,
    /// `checked_add(…)?`, where the function returns an `Option`.
    Give,
    Saturating,
    /// `checked_add(…).expect(…)`, or `assert!` for `debug_assert!`.
    Checked,
    Wrapping,
}

impl Family {
    /// All, those that change the least of what a caller sees first.
    pub(crate) const ALL: [Family; 7] = [
        Family::Midpoint,
        Family::Distance,
        Family::Wider,
        Family::Give,
        Family::Saturating,
        Family::Checked,
        Family::Wrapping,
    ];

    /// Whether both builds may panic where they parted before.
    pub(crate) fn panics(self) -> bool {
        self == Family::Checked
    }

    /// The method in place of an operation's name, and what stands behind its call.
    pub(crate) fn method(self, operation: &str) -> Option<(String, String)> {
        let (prefix, behind) = match self {
            Family::Saturating => ("saturating", String::new()),
            Family::Wrapping => ("wrapping", String::new()),
            Family::Give => ("checked", "?".to_owned()),
            Family::Checked => ("checked", format!(".expect(\"{operation} overflows\")")),
            Family::Midpoint | Family::Distance | Family::Wider => return None,
        };
        let exists = self != Family::Saturating || !matches!(operation, "shl" | "shr");
        exists.then(|| (format!("{prefix}_{operation}"), behind))
    }

    /// What the fix does, as on a button.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Family::Midpoint => "Take the `midpoint`",
            Family::Distance => "Add half the distance",
            Family::Wider => "Compute and return a wider type",
            Family::Give => "Return `None` where it does not fit",
            Family::Saturating => "Stop at the ends of the type in every build",
            Family::Checked => "Panic in every build",
            Family::Wrapping => "Wrap in every build",
        }
    }
}

/// What methods call an operator.
pub(crate) fn operation(op: BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Add => "add",
        BinOp::Sub => "sub",
        BinOp::Mul => "mul",
        BinOp::Shl => "shl",
        BinOp::Shr => "shr",
        _ => return None,
    })
}

/// The operation that a panic's message is about.
pub(crate) fn of_message(message: &str) -> Option<&'static str> {
    Some(match message {
        "attempt to add with overflow" => "add",
        "attempt to subtract with overflow" => "sub",
        "attempt to multiply with overflow" => "mul",
        "attempt to shift left with overflow" => "shl",
        "attempt to shift right with overflow" => "shr",
        "attempt to negate with overflow" => "neg",
        _ => return None,
    })
}
