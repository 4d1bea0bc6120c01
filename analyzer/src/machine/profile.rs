//! What differs between the builds of one program (<https://doc.rust-lang.org/cargo/reference/profiles.html>).

/// A build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Profile {
    pub(crate) overflow_checks: bool,
    pub(crate) debug_assertions: bool,
    pub(crate) panic: PanicStrategy,
    pub(crate) width: Width,
}

/// What a panic does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum PanicStrategy {
    Unwind,
    Abort,
}

/// Of `usize`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Width {
    Bits32,
    Bits64,
}

impl Width {
    pub(crate) fn bytes(self) -> u64 {
        match self {
            Width::Bits32 => 4,
            Width::Bits64 => 8,
        }
    }
}

impl Profile {
    /// `cargo build`.
    pub(crate) const DEBUG: Profile =
        Profile { overflow_checks: true, debug_assertions: true, panic: PanicStrategy::Unwind, width: Width::Bits64 };

    /// `cargo build --release`.
    pub(crate) const RELEASE: Profile = Profile { overflow_checks: false, debug_assertions: false, ..Profile::DEBUG };
}
