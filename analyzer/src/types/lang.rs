//! The items of the model of std that the language itself knows.

use super::names::Names;
use super::ty::Def;

macro_rules! lang {
    ($($name:ident = $path:literal;)*) => {
        /// Items that the language knows; each may be missing from the model.
        #[derive(Debug, Clone, Copy, Default)]
        pub(crate) struct Lang {
            $(pub(crate) $name: Option<Def>,)*
        }

        impl Lang {
            /// Finds them in the model.
            pub(crate) fn new(names: &Names) -> Lang {
                Lang { $($name: names.get($path),)* }
            }

            /// Those that are missing.
            #[cfg(test)]
            pub(crate) fn missing(&self) -> Vec<&'static str> {
                let mut missing = Vec::new();
                $(if self.$name.is_none() { missing.push($path); })*
                missing
            }
        }
    };
}

lang! {
    sized = "std::marker::Sized";
    copy = "std::marker::Copy";
    clone = "std::clone::Clone";
    drop = "std::ops::Drop";
    default = "std::default::Default";
    debug = "std::fmt::Debug";
    display = "std::fmt::Display";
    pointer = "std::fmt::Pointer";
    arguments = "std::fmt::Arguments";
    formatter = "std::fmt::Formatter";
    hash = "std::hash::Hash";
    fn_once = "std::ops::FnOnce";
    fn_mut = "std::ops::FnMut";
    function = "std::ops::Fn";
    async_fn_once = "std::ops::AsyncFnOnce";
    async_fn_mut = "std::ops::AsyncFnMut";
    async_fn = "std::ops::AsyncFn";
    future = "std::future::Future";
    into_future = "std::future::IntoFuture";
    iterator = "std::iter::Iterator";
    into_iterator = "std::iter::IntoIterator";
    from_iterator = "std::iter::FromIterator";
    deref = "std::ops::Deref";
    deref_mut = "std::ops::DerefMut";
    index = "std::ops::Index";
    index_mut = "std::ops::IndexMut";
    neg = "std::ops::Neg";
    not = "std::ops::Not";
    add = "std::ops::Add";
    sub = "std::ops::Sub";
    mul = "std::ops::Mul";
    div = "std::ops::Div";
    rem = "std::ops::Rem";
    bit_and = "std::ops::BitAnd";
    bit_or = "std::ops::BitOr";
    bit_xor = "std::ops::BitXor";
    shl = "std::ops::Shl";
    shr = "std::ops::Shr";
    add_assign = "std::ops::AddAssign";
    sub_assign = "std::ops::SubAssign";
    mul_assign = "std::ops::MulAssign";
    div_assign = "std::ops::DivAssign";
    rem_assign = "std::ops::RemAssign";
    bit_and_assign = "std::ops::BitAndAssign";
    bit_or_assign = "std::ops::BitOrAssign";
    bit_xor_assign = "std::ops::BitXorAssign";
    shl_assign = "std::ops::ShlAssign";
    shr_assign = "std::ops::ShrAssign";
    partial_eq = "std::cmp::PartialEq";
    eq = "std::cmp::Eq";
    partial_ord = "std::cmp::PartialOrd";
    ord = "std::cmp::Ord";
    try_trait = "std::ops::Try";
    from_residual = "std::ops::FromResidual";
    coerce_unsized = "std::ops::CoerceUnsized";
    range = "std::ops::Range";
    range_from = "std::ops::RangeFrom";
    range_to = "std::ops::RangeTo";
    range_full = "std::ops::RangeFull";
    range_inclusive = "std::ops::RangeInclusive";
    range_to_inclusive = "std::ops::RangeToInclusive";
    boxed = "std::boxed::Box";
    option = "std::option::Option";
    result = "std::result::Result";
    string = "std::string::String";
    vec = "std::vec::Vec";
    pin = "std::pin::Pin";
    c_str = "std::ffi::CStr";
    fmt_error = "std::fmt::Error";
    local_key = "std::thread::LocalKey";
}
