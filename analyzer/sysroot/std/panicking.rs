// What the panicking macros call.

use std::fmt::{Arguments, Debug};

pub fn panic_fmt(message: Arguments<'_>) -> !;
pub fn assert_failed<T: Debug + ?Sized, U: Debug + ?Sized>(is_eq: bool, left: &T, right: &U, message: Option<Arguments<'_>>) -> !;
