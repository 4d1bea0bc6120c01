//! Inputs that a function's own arithmetic and comparisons make worth trying.

use super::shape::Value;
use super::subject::Subject;

/// Inputs near which the function is likely to change what it does.
pub(crate) fn inputs(_subject: &Subject) -> Vec<Vec<Value>> {
    Vec::new()
}
