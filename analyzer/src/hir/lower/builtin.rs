//! Macros of std and well-known crates that are written as rules, since they are what they become.
//!
//! What they become has the type and the control flow of the real ones; it is not their text.

/// Whether a path that ends in this name may lead to one of them.
pub(super) fn may_be(last: &str) -> bool {
    matches!(
        last,
        "addr_of"
            | "addr_of_mut"
            | "anyhow"
            | "assert_matches"
            | "bail"
            | "debug_assert_matches"
            | "ensure"
            | "pin"
            | "pin_mut"
            | "ready"
            | "thread_local"
            | "try"
    )
}

/// The arms of a macro by its canonical path, or by its bare name where no import says whose it is.
pub(super) fn rules(path: &str) -> Option<&'static str> {
    Some(match path {
        "thread_local" | "std::thread_local" => THREAD_LOCAL,
        "std::pin::pin" => PIN,
        "tokio::pin" | "pin_mut" | "futures::pin_mut" | "futures_util::pin_mut" | "pin_utils::pin_mut" => PIN_MUT,
        "ready" | "std::task::ready" | "futures::ready" | "futures_util::ready" => READY,
        "addr_of" | "std::ptr::addr_of" => "($e:expr $(,)?) => { &raw const $e }",
        "addr_of_mut" | "std::ptr::addr_of_mut" => "($e:expr $(,)?) => { &raw mut $e }",
        "try" | "std::try" => "($e:expr $(,)?) => { $e? }",
        "assert_matches"
        | "debug_assert_matches"
        | "std::assert_matches"
        | "std::debug_assert_matches"
        | "std::assert_matches::assert_matches"
        | "std::assert_matches::debug_assert_matches" => ASSERT_MATCHES,
        "anyhow" | "anyhow::anyhow" => ANYHOW,
        "anyhow::bail" => BAIL,
        "anyhow::ensure" => ENSURE,
        _ => return None,
    })
}

const THREAD_LOCAL: &str = "
    ($($(#[$a:meta])* $v:vis static $n:ident: $t:ty = $e:expr);* $(;)?) => {
        $($(#[$a])* $v static $n: ::std::thread::LocalKey<$t> =
            ::std::thread::LocalKey::new({ fn init() -> $t { $e } init });)*
    }";

const PIN: &str = "($e:expr $(,)?) => { ::std::pin::Pin { pointer: &mut { $e } } }";

const PIN_MUT: &str = "
    ($($x:ident),* $(,)?) => {
        $(let mut $x = $x; let mut $x = unsafe { ::std::pin::Pin::new_unchecked(&mut $x) };)*
    };
    ($(let $x:ident = $e:expr;)*) => {
        $(let mut $x = $e; let mut $x = unsafe { ::std::pin::Pin::new_unchecked(&mut $x) };)*
    }";

const READY: &str = "
    ($e:expr $(,)?) => {
        match $e {
            ::std::task::Poll::Ready(value) => value,
            ::std::task::Poll::Pending => return ::std::task::Poll::Pending,
        }
    }";

const ASSERT_MATCHES: &str = "
    ($e:expr, $p:pat $(if $g:expr)? $(,)?) => { match $e { $p $(if $g)? => {} _ => ::std::panic!() } };
    ($e:expr, $p:pat $(if $g:expr)?, $($t:tt)+) => { match $e { $p $(if $g)? => {} _ => ::std::panic!($($t)+) } }";

const ANYHOW: &str = "
    ($text:literal $(,)?) => { ::anyhow::Error::msg(::std::format!($text)) };
    ($error:expr $(,)?) => { ::anyhow::Error::from($error) };
    ($text:expr, $($t:tt)*) => { ::anyhow::Error::msg(::std::format!($text, $($t)*)) }";

const BAIL: &str = "($($t:tt)*) => { return ::std::result::Result::Err(::anyhow::anyhow!($($t)*)) }";

const ENSURE: &str = "
    ($c:expr $(,)?) => { if !$c { return ::std::result::Result::Err(::anyhow::anyhow!(\"condition failed\")) } };
    ($c:expr, $($t:tt)*) => { if !$c { return ::std::result::Result::Err(::anyhow::anyhow!($($t)*)) } }";
