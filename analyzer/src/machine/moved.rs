//! Instructions of a frame that is a part of another one.

use super::code::{CopyBytes, Free, FreeSize, Instr, Site, SiteCallee, Slot, Slow, SlowOp};

/// One arm an instruction, by the shape of its operands.
macro_rules! by_shape {
    ($instr:expr, $of:ident,
     three: $($three:ident)*, two: $($two:ident)*, two_k: $($two_k:ident)*, one_k: $($one_k:ident)*,
     one_kk: $($one_kk:ident)*, around: $($around:ident)*, behind: $($behind:ident)*,
     k: $($k:ident)*, kk: $($kk:ident)*, none: $($none:ident)*) => {
        match $instr {
            $(Instr::$three(a, b, c) => Instr::$three($of(a), $of(b), $of(c)),)*
            $(Instr::$two(a, b) => Instr::$two($of(a), $of(b)),)*
            $(Instr::$two_k(a, b, k) => Instr::$two_k($of(a), $of(b), k),)*
            $(Instr::$one_k(a, k) => Instr::$one_k($of(a), k),)*
            $(Instr::$one_kk(a, k, l) => Instr::$one_kk($of(a), k, l),)*
            $(Instr::$around(a, k, b) => Instr::$around($of(a), k, $of(b)),)*
            $(Instr::$behind(k, a) => Instr::$behind(k, $of(a)),)*
            $(Instr::$k(k) => Instr::$k(k),)*
            $(Instr::$kk(k, l) => Instr::$kk(k, l),)*
            $(Instr::$none => Instr::$none,)*
        }
    };
}

impl Instr {
    /// The same instruction on other slots.
    #[rustfmt::skip]
    pub(super) fn map_slots(self, of: &mut dyn FnMut(Slot) -> Slot) -> Instr {
        by_shape! {
            self, of,
            three: CopyOver CopyApart Offset1 Offset2 Offset4 Offset8 Offset16 Index1 Index2 Index4 Index8 Index16 AddI32 AddU32 AddI64 AddU64 SubI32 SubU32 SubI64 SubU64 MulI32 MulU32
                MulI64 MulU64 Add4 Sub4 Mul4 Add8 Sub8 Mul8 DivI32 DivU32 DivI64 DivU64 RemI32 RemU32 RemI64 RemU64 And1
                Or1 Xor1 And4 Or4 Xor4 And8 Or8 Xor8 Shl4 Shl8 ShrI32 ShrU32 ShrI64 ShrU64 AddF64 SubF64 MulF64 DivF64
                AddF32 SubF32 MulF32 DivF32 Eq1 Eq4 Eq8 Ne1 Ne4 Ne8 LtU8 LtI32 LtU32 LtI64 LtU64 LtF64 LeU8 LeI32 LeU32
                LeI64 LeU64 LeF64,
            two: IsZero8 NonZero8 Mov1 Mov2 Mov4 Mov8 Mov16 Bound NotBool Sext48 Zext14 Zext18 Zext48,
            two_k: Mul8K MovN Ld1 Ld2 Ld4 Ld8 Ld16 LdN StN AddOff DynField Fill AddI32K AddU32K AddI64K AddU64K SubI32K SubU32K
                SubI64K SubU64K DivI32K DivU32K DivI64K DivU64K RemI32K RemU32K RemI64K RemU64K Add4K Add8K JltI32 JltU32 JltI64 JltU64 JleI32 JleU32 JleI64 JleU64 Jeq4 Jne4 Jeq8 Jne8,
            one_k: Aligned Set1 Set4 Set8 SetN Zero Lea BoundK JmpIf JmpIfNot Switch Const Static,
            one_kk: JltI32K JltU32K JltI64K JltU64K JgeI32K JgeU32K JgeI64K JgeU64K Jeq1K Jne1K Jeq4K Jne4K Jeq8K Jne8K,
            around: St1 St2 St4 St8 St16,
            behind: CallPtr CallCatch DropDyn Unpark DropParked,
            k: Box Copy Free Slow Jmp Unsupported Panic Note Skip,
            kk: Call CallModel CallVirtual Intrinsic,
            none: Ret Resume Unreachable Park
        }
    }
}

impl CopyBytes {
    /// The same of other slots.
    pub(super) fn map_slots(self, of: impl Fn(Slot) -> Slot) -> CopyBytes {
        CopyBytes { to: of(self.to), from: of(self.from), size: self.size }
    }
}

impl Free {
    /// The same of other slots.
    pub(super) fn map_slots(self, of: impl Fn(Slot) -> Slot) -> Free {
        let by = match self.by {
            FreeSize::Sized => FreeSize::Sized,
            FreeSize::Slice(slot, size) => FreeSize::Slice(of(slot), size),
            FreeSize::Dyn(slot) => FreeSize::Dyn(of(slot)),
            FreeSize::Tail(ty, slot) => FreeSize::Tail(ty, of(slot)),
        };
        Free { pointer: of(self.pointer), by, ..self }
    }
}

impl Slow {
    /// The same of other slots, with its map, if it has one, so many maps further.
    pub(super) fn map_slots(self, of: impl Fn(Slot) -> Slot, maps: u32) -> Slow {
        let op = match self.op {
            SlowOp::Variant(num, map) => SlowOp::Variant(num, map.saturating_add(maps)),
            op => op,
        };
        Slow { op, d: of(self.d), a: of(self.a), b: of(self.b) }
    }
}

impl Site {
    /// The same of other slots.
    pub(super) fn map_slots(&self, of: impl Fn(Slot) -> Slot) -> Site {
        let callee = match self.callee {
            SiteCallee::Virtual(slot, def, list) => SiteCallee::Virtual(of(slot), def, list),
            SiteCallee::Callable(slot, mode) => SiteCallee::Callable(of(slot), mode),
            callee @ SiteCallee::Intrinsic(_) => callee,
        };
        Site { callee, ..self.clone() }
    }
}
