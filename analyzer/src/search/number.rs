//! Integers of every type as 128 bits: their ends, their order, how they are written.

use crate::types::Int;

pub(crate) fn is_signed(int: Int) -> bool {
    matches!(int, Int::I8 | Int::I16 | Int::I32 | Int::I64 | Int::I128 | Int::Isize)
}

/// The greatest value.
pub(crate) fn greatest(int: Int) -> u128 {
    u128::MAX.wrapping_shr(128u32.wrapping_sub(int.bits())).wrapping_shr(u32::from(is_signed(int)))
}

/// The least value, in two's complement of 128 bits.
pub(crate) fn least(int: Int) -> u128 {
    if is_signed(int) { !greatest(int) } else { 0 }
}

/// The low bits of a number as a value of the type, in two's complement of 128 bits.
pub(crate) fn wrap(int: Int, value: u128) -> u128 {
    let unused = 128u32.wrapping_sub(int.bits());
    let high = value.wrapping_shl(unused);
    if is_signed(int) { high.cast_signed().wrapping_shr(unused).cast_unsigned() } else { high.wrapping_shr(unused) }
}

/// Whether a value of the type is below zero.
pub(crate) fn is_negative(int: Int, value: u128) -> bool {
    is_signed(int) && value.cast_signed() < 0
}

/// A value's distance from zero.
pub(crate) fn magnitude(int: Int, value: u128) -> u128 {
    if is_negative(int, value) { value.wrapping_neg() } else { value }
}

/// The value at a distance from zero on the side of another.
pub(crate) fn beside(int: Int, value: u128, magnitude: u128) -> u128 {
    if is_negative(int, value) { magnitude.wrapping_neg() } else { magnitude }
}

/// A value as Rust writes it: `-5`, `u32::MAX`.
pub(crate) fn literal(int: Int, value: u128) -> String {
    let is_small = int.bits() <= 16;
    if !is_small && value == greatest(int) {
        format!("{}::MAX", int.name())
    } else if !is_small && is_signed(int) && value == least(int) {
        format!("{}::MIN", int.name())
    } else {
        decimal(int, value)
    }
}

/// A value in decimal digits.
pub(crate) fn decimal(int: Int, value: u128) -> String {
    if is_signed(int) { value.cast_signed().to_string() } else { value.to_string() }
}

/// The value of the type that is nearest to a number in decimal digits.
pub(crate) fn nearest(int: Int, text: &str) -> Option<u128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_negative = digits.len() < text.len();
    let magnitude = digits.parse::<u128>().ok()?;
    Some(match (is_negative, is_signed(int)) {
        (false, _) => magnitude.min(greatest(int)),
        (true, true) => magnitude.min(greatest(int).wrapping_add(1)).wrapping_neg(),
        (true, false) => 0,
    })
}

/// Whether a value is less than another.
pub(crate) fn is_before(int: Int, one: u128, other: u128) -> bool {
    if is_signed(int) { one.cast_signed() < other.cast_signed() } else { one < other }
}

/// Values at which arithmetic of the type tends to change: its ends, zero, powers of two, the root of its range; the nearest to
/// zero first.
pub(crate) fn landmarks(int: Int) -> Vec<u128> {
    let (most, least) = (greatest(int), least(int));
    let root = most.isqrt().wrapping_add(1);
    let mut all = vec![0, 1, 2, most, 3, 10, 100, root, most / 2, (most / 2).wrapping_add(1), most.wrapping_sub(1)];
    for power in [7, 8, 15, 16, 31, 32, 63] {
        let value = 1u128.wrapping_shl(power);
        all.extend([value.wrapping_sub(1), value]);
    }
    if is_signed(int) {
        let negative = [1, 2, root, most / 2, most].map(u128::wrapping_neg);
        all.push(least);
        all.extend(negative);
    }
    let mut seen = rustc_hash::FxHashSet::default();
    all.retain(|&value| wrap(int, value) == value && seen.insert(value));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_the_types_own() {
        assert_eq!((least(Int::I8), greatest(Int::I8)), (i128::from(i8::MIN).cast_unsigned(), 127));
        assert_eq!((least(Int::U64), greatest(Int::U64)), (0, u64::MAX.into()));
        assert_eq!((least(Int::I128), greatest(Int::I128)), (i128::MIN.cast_unsigned(), i128::MAX.cast_unsigned()));
        assert_eq!(greatest(Int::U128), u128::MAX);
        assert_eq!(wrap(Int::I8, 200), (-56i128).cast_unsigned());
        assert_eq!(wrap(Int::U8, 300), 44);
    }

    #[test]
    fn numbers_are_written_as_rust_reads_them() {
        assert_eq!(literal(Int::U8, 255), "255");
        assert_eq!(literal(Int::I32, least(Int::I32)), "i32::MIN");
        assert_eq!(literal(Int::I32, (-7i128).cast_unsigned()), "-7");
        assert_eq!(literal(Int::U128, u128::MAX), "u128::MAX");
    }

    #[test]
    fn the_nearest_value_is_inside_the_type() {
        assert_eq!(nearest(Int::U8, "300"), Some(255));
        assert_eq!(nearest(Int::U8, "-1"), Some(0));
        assert_eq!(nearest(Int::I8, "-128"), Some(least(Int::I8)));
        assert_eq!(nearest(Int::I8, "-500"), Some(least(Int::I8)));
        assert_eq!(nearest(Int::I128, &i128::MIN.to_string()), Some(least(Int::I128)));
        assert_eq!((nearest(Int::U8, ""), nearest(Int::U8, "x")), (None, None));
    }

    #[test]
    fn every_landmark_is_a_value_of_its_type() {
        for int in Int::ALL {
            let all = landmarks(int);
            assert!(all.contains(&0) && all.contains(&greatest(int)) && all.contains(&least(int)));
            assert!(all.iter().all(|&value| wrap(int, value) == value), "{}", int.name());
        }
    }
}
