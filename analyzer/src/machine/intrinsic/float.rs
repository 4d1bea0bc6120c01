//! Methods of floats.

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::bits::{int_of, low32, low64};
use crate::machine::code::Num;
use crate::machine::layout::int_size;
use crate::machine::outcome::Stop;
use crate::types::{Float, Kind};

type Done = Result<(), Stop>;

/// A function of one, two or three floats of each width.
macro_rules! of_floats {
    ($name:ident($($arg:ident),*)) => {
        |m, call| match m.program.kind(call.site.result) {
            Kind::Float(Float::F32) => {
                let mut args = (0..).map(|index| m.arg(call, index, 4).map(|bits| f32::from_bits(low32(low64(bits)))));
                $(let Some($arg) = args.next().transpose()? else { return Ok(()) };)*
                let value = f32::$name($($arg),*);
                m.give(call, 0, value.to_bits().into(), 4)
            }
            _ => {
                let mut args = (0..).map(|index| m.arg(call, index, 8).map(|bits| f64::from_bits(low64(bits))));
                $(let Some($arg) = args.next().transpose()? else { return Ok(()) };)*
                let value = f64::$name($($arg),*);
                m.give(call, 0, value.to_bits().into(), 8)
            }
        }
    };
}

pub(super) const TABLE: &[Entry] = &[
    ("float::abs", of_floats!(abs(a))),
    ("float::floor", of_floats!(floor(a))),
    ("float::ceil", of_floats!(ceil(a))),
    ("float::round", of_floats!(round(a))),
    ("float::round_ties_even", of_floats!(round_ties_even(a))),
    ("float::trunc", of_floats!(trunc(a))),
    ("float::sqrt", of_floats!(sqrt(a))),
    ("float::cbrt", of_floats!(cbrt(a))),
    ("float::exp", of_floats!(exp(a))),
    ("float::exp2", of_floats!(exp2(a))),
    ("float::exp_m1", of_floats!(exp_m1(a))),
    ("float::ln", of_floats!(ln(a))),
    ("float::ln_1p", of_floats!(ln_1p(a))),
    ("float::log2", of_floats!(log2(a))),
    ("float::log10", of_floats!(log10(a))),
    ("float::sin", of_floats!(sin(a))),
    ("float::cos", of_floats!(cos(a))),
    ("float::tan", of_floats!(tan(a))),
    ("float::asin", of_floats!(asin(a))),
    ("float::acos", of_floats!(acos(a))),
    ("float::atan", of_floats!(atan(a))),
    ("float::sinh", of_floats!(sinh(a))),
    ("float::cosh", of_floats!(cosh(a))),
    ("float::tanh", of_floats!(tanh(a))),
    ("float::asinh", of_floats!(asinh(a))),
    ("float::acosh", of_floats!(acosh(a))),
    ("float::atanh", of_floats!(atanh(a))),
    ("float::copysign", of_floats!(copysign(a, b))),
    ("float::powf", of_floats!(powf(a, b))),
    ("float::hypot", of_floats!(hypot(a, b))),
    ("float::atan2", of_floats!(atan2(a, b))),
    ("float::mul_add", of_floats!(mul_add(a, b, c))),
    ("float::powi", powi),
    ("float::to_int_unchecked", to_int),
    ("std::intrinsics::float_to_text", float_to_text),
    ("std::intrinsics::parse_f32", |m, call| parse(m, call, Num::F32)),
    ("std::intrinsics::parse_f64", |m, call| parse(m, call, Num::F64)),
];

fn powi(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let exponent = low32(low64(m.arg(call, 1, 4)?)).cast_signed();
    match m.program.kind(call.site.result) {
        Kind::Float(Float::F32) => {
            let value = f32::from_bits(low32(low64(m.arg(call, 0, 4)?))).powi(exponent);
            m.give(call, 0, value.to_bits().into(), 4)
        }
        _ => {
            let value = f64::from_bits(low64(m.arg(call, 0, 8)?)).powi(exponent);
            m.give(call, 0, value.to_bits().into(), 8)
        }
    }
}

fn to_int(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let Kind::Int(int) = m.program.kind(call.site.result) else {
        return Err(Stop::unsupported("float::to_int_unchecked"));
    };
    let is_single = call.site.params.first().is_some_and(|(_, ty)| m.program.kind(*ty) == Kind::Float(Float::F32));
    let value = match is_single {
        true => f64::from(f32::from_bits(low32(low64(m.arg(call, 0, 4)?)))),
        false => f64::from_bits(low64(m.arg(call, 0, 8)?)),
    };
    let (size, signed) = int_size(int, m.profile.width.bytes());
    let bits = u32::try_from(size * 8).unwrap_or(128);
    m.give(call, 0, int_of(value, bits, signed), size)
}

/// `(value: f64, is_single: bool, style: u32, precision: usize, to: &mut [u8]) -> usize`: how `{}`, `{:?}`, `{:e}` and `{:E}`
/// write a float without its sign. The length may be more than there was room for.
fn float_to_text(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let value = f64::from_bits(low64(m.arg(call, 0, 8)?)).abs();
    let is_single = m.arg(call, 1, 1)? != 0;
    let (style, precision) = (m.arg(call, 2, 4)?, m.arg_usize(call, 3)?);
    let (to, room) = m.arg_wide(call, 4)?;
    let precision = usize::try_from(precision).ok().filter(|precision| *precision < 65_536);
    let text = match is_single {
        true => written(crate::machine::bits::narrow(value), style, precision),
        false => written(value, style, precision),
    };
    let len = u64::try_from(text.len()).unwrap_or(0);
    m.spend(len)?;
    if len <= room && len > 0 {
        m.memory.bytes_mut(to, len)?.copy_from_slice(text.as_bytes());
    }
    m.give_usize(call, len)
}

fn written<F>(value: F, style: u128, precision: Option<usize>) -> String
where
    F: std::fmt::Display + std::fmt::Debug + std::fmt::LowerExp + std::fmt::UpperExp,
{
    match (style, precision) {
        (0, None) => format!("{value}"),
        (0, Some(precision)) => format!("{value:.precision$}"),
        (1, None) => format!("{value:?}"),
        (1, Some(precision)) => format!("{value:.precision$?}"),
        (2, None) => format!("{value:e}"),
        (2, Some(precision)) => format!("{value:.precision$e}"),
        (_, None) => format!("{value:E}"),
        (_, Some(precision)) => format!("{value:.precision$E}"),
    }
}

/// `(text: &str, value: &mut F) -> bool`, or `(text: &str) -> Option<F>`.
fn parse(m: &mut Machine<'_>, call: &Call<'_>, num: Num) -> Done {
    let (pointer, len) = m.arg_wide(call, 0)?;
    m.spend(len)?;
    let text = String::from_utf8_lossy(m.memory.bytes(pointer, len)?).into_owned();
    let size: u64 = num.bytes().into();
    let bits = match num {
        Num::F32 => text.parse::<f32>().ok().map(|value| u128::from(value.to_bits())),
        _ => text.parse::<f64>().ok().map(|value| u128::from(value.to_bits())),
    };
    if call.site.params.len() < 2 {
        return m.give_option(call, bits, size);
    }
    let to = m.arg_pointer(call, 1)?;
    if let Some(bits) = bits {
        let bytes = bits.to_le_bytes();
        let target = m.memory.bytes_mut(to, size)?;
        target.iter_mut().zip(bytes).for_each(|(byte, value)| *byte = value);
    }
    m.give(call, 0, bits.is_some().into(), 1)
}
