//! Types of method calls: methods of this text first, then the table of std, through references and pointers.

use super::{Known, Types, known, std_method};
use crate::hir::{ExprId, GenericArg, Name};

/// How many dereferences a method is looked for through.
const AUTODEREF: usize = 8;

impl Types<'_> {
    /// The type of `receiver.name(args)`.
    pub(super) fn method(&self, receiver: ExprId, name: &Name, turbofish: &[GenericArg], args: &[ExprId]) -> Known {
        let receiver = self.of(receiver);
        if receiver.is_unknown() {
            return Known::Unknown;
        }
        match name.as_str() {
            "clone" if args.is_empty() => self.cloned(&receiver),
            "to_owned" if args.is_empty() => self.owned(&receiver),
            _ => self.looked_up(receiver, name, turbofish, args),
        }
    }

    fn looked_up(&self, receiver: Known, name: &Name, turbofish: &[GenericArg], args: &[ExprId]) -> Known {
        let call = std_method::Call {
            name,
            turbofish: self.single(turbofish),
            args: args.iter().map(|&arg| self.of(arg)).collect(),
        };
        if let Some(known) = std_method::by_value(&receiver, &call) {
            return known;
        }
        let mut at = Some(&receiver);
        for _ in 0..AUTODEREF {
            let Some(current) = at else { return Known::Unknown };
            if let Known::Item(item) = current {
                return self.item_method(*item, name).unwrap_or_else(|| self.derived(*item, name));
            }
            if let Some(known) = std_method::method(current, &call) {
                return known;
            }
            at = current.deref();
        }
        Known::Unknown
    }

    fn derived(&self, item: crate::hir::ItemId, name: &Name) -> Known {
        match name.as_str() {
            "to_string" if self.index.implements(item, "Display") => Known::string(),
            _ => Known::Unknown,
        }
    }

    /// `clone()`: of the referent where that can be cloned, else of the reference.
    fn cloned(&self, receiver: &Known) -> Known {
        let target = match receiver {
            Known::Ref { to, .. } => to,
            other => other,
        };
        match target {
            Known::Item(item) => match self.item_method(*item, &Name::new_static("clone")) {
                Some(known) if !known.is_unknown() => known,
                _ if self.index.implements(*item, "Clone") => target.clone(),
                _ => Known::Unknown,
            },
            Known::Ref { mutable: false, .. } | Known::Tuple(_) | Known::Array(_) => target.clone(),
            target if target.is("str") => receiver.clone(),
            target if target.path().is_some_and(is_clone) => target.clone(),
            // A guard is not `Clone`: the method is its content's.
            target if !target.is("std::boxed::Box") => {
                target.deref().map_or(Known::Unknown, |inner| self.cloned(inner))
            }
            _ => Known::Unknown,
        }
    }

    fn owned(&self, receiver: &Known) -> Known {
        match receiver {
            Known::Ref { to, .. } => match &**to {
                Known::Slice(elem) => Known::vec((**elem).clone()),
                to if to.is("str") => Known::string(),
                to if to.is("std::path::Path") => Known::plain("std::path::PathBuf"),
                to if to.is("std::ffi::OsStr") => Known::plain("std::ffi::OsString"),
                _ => self.cloned(receiver),
            },
            _ => self.cloned(receiver),
        }
    }
}

/// Types of std that are `Clone` whenever their parts are.
fn is_clone(path: &str) -> bool {
    matches!(
        path,
        known::STRING
            | known::VEC
            | known::OPTION
            | known::RESULT
            | "std::boxed::Box"
            | "std::rc::Rc"
            | "std::sync::Arc"
            | "std::rc::Weak"
            | "std::sync::Weak"
            | "std::borrow::Cow"
            | "std::path::PathBuf"
            | "std::ffi::OsString"
            | "std::ffi::CString"
            | "std::time::Duration"
            | "std::time::Instant"
            | "std::time::SystemTime"
            | "std::sync::mpsc::Sender"
            | "tokio::sync::mpsc::Sender"
            | "tokio::sync::mpsc::UnboundedSender"
            | "bool"
            | "char"
            | "f32"
            | "f64"
    ) || known::is_int_name(path)
        || (path.starts_with("std::collections::") && path.matches("::").count() == 2)
        || path.starts_with("std::ops::Range")
}
