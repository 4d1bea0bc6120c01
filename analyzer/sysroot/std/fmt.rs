// Formatting: the traits behind `{}`, `Formatter`, the builders of `Debug`.
// What the macros say comes as `Arguments`: pieces of `rt`, which `write` writes one after another.

use std::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use std::fmt::rt::{Piece, Spec, Value};
use std::marker::PhantomData;

pub struct DebugStruct<'a, 'b: 'a> { fmt: &'a mut Formatter<'b>, result: Result, has_fields: bool }
pub struct DebugTuple<'a, 'b: 'a> { fmt: &'a mut Formatter<'b>, result: Result, fields: usize, empty_name: bool }
pub struct DebugSet<'a, 'b: 'a> { fmt: &'a mut Formatter<'b>, result: Result, has_fields: bool }
pub struct DebugList<'a, 'b: 'a> { set: DebugSet<'a, 'b> }
pub struct DebugMap<'a, 'b: 'a> { fmt: &'a mut Formatter<'b>, result: Result, has_fields: bool, has_key: bool, on_newline: bool }
pub const fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> { FromFn { f } }
pub struct FromFn<F> { f: F }
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment { Left, Right, Center }
pub type Result = std::result::Result<(), Error>;
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result { self.write_str(c.encode_utf8(&mut [0; 4])) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        let mut this = self;
        write(&mut this, args)
    }
}
pub struct Formatter<'a> { spec: Spec, buf: &'a mut (dyn Write + 'a) }
#[derive(Copy, Clone)]
pub struct Arguments<'a> { pieces: &'a [std::fmt::rt::Piece<'a>] }
// What the formatting macros make of a format string: `Plain` stands for a value with nothing said of how.
mod rt {
    use std::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};

    #[derive(Copy, Clone)]
    pub enum Piece<'a> { Text(&'a str), Plain(Value<'a>), Special(Value<'a>, Spec) }
    #[derive(Copy, Clone)]
    pub enum Value<'a> {
        Display(&'a dyn Display),
        Debug(&'a dyn Debug),
        LowerHex(&'a dyn LowerHex),
        UpperHex(&'a dyn UpperHex),
        Octal(&'a dyn Octal),
        Binary(&'a dyn Binary),
        LowerExp(&'a dyn LowerExp),
        UpperExp(&'a dyn UpperExp),
        Pointer(&'a dyn Pointer),
    }
    // `align`: left, right, center, as the type likes. `flags`: `+`, `-`, `#`, `0`, `x?`, `X?` from the lowest bit on.
    #[derive(Copy, Clone)]
    pub struct Spec { pub fill: char, pub align: u8, pub flags: u32, pub width: Option<usize>, pub precision: Option<usize> }
}
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result {
    let plain = Spec { fill: ' ', align: 3, flags: 0, width: None, precision: None };
    let mut f = Formatter { spec: plain, buf: output };
    for piece in fmt.pieces {
        match piece {
            Piece::Text(text) => f.buf.write_str(text)?,
            Piece::Plain(value) => show(value, &mut f)?,
            Piece::Special(value, spec) => {
                let is_wide = |count: Option<usize>| count.is_some_and(|count| count > 0xffff);
                assert!(!is_wide(spec.width) && !is_wide(spec.precision), "Formatting argument out of range");
                f.spec = *spec;
                show(value, &mut f)?;
                f.spec = plain;
            }
        }
    }
    Ok(())
}
fn show(value: &Value<'_>, f: &mut Formatter<'_>) -> Result {
    match value {
        Value::Display(value) => Display::fmt(*value, f),
        Value::Debug(value) => Debug::fmt(*value, f),
        Value::LowerHex(value) => LowerHex::fmt(*value, f),
        Value::UpperHex(value) => UpperHex::fmt(*value, f),
        Value::Octal(value) => Octal::fmt(*value, f),
        Value::Binary(value) => Binary::fmt(*value, f),
        Value::LowerExp(value) => LowerExp::fmt(*value, f),
        Value::UpperExp(value) => UpperExp::fmt(*value, f),
        Value::Pointer(value) => Pointer::fmt(*value, f),
    }
}
pub fn format(args: Arguments<'_>) -> String {
    if let Some(text) = args.as_str() {
        return String::from(text);
    }
    let mut text = String::new();
    write(&mut text, args).expect("a formatting trait implementation returned an error when the underlying stream did not");
    text
}
// Indents what is written by one step.
struct PadAdapter<'a> { buf: &'a mut (dyn Write + 'a), on_newline: &'a mut bool }
impl Write for PadAdapter<'_> {
    fn write_str(&mut self, s: &str) -> Result {
        for line in s.split_inclusive('\n') {
            if *self.on_newline {
                self.buf.write_str("    ")?;
            }
            *self.on_newline = line.ends_with('\n');
            self.buf.write_str(line)?;
        }
        Ok(())
    }
}
// A text, a value and a text, indented.
fn indented(f: &mut Formatter<'_>, on_newline: &mut bool, before: &[&str], value: &dyn Debug, after: &str) -> Result {
    let mut buf = PadAdapter { buf: &mut *f.buf, on_newline };
    let mut inner = Formatter { spec: f.spec, buf: &mut buf };
    for text in before {
        inner.write_str(text)?;
    }
    value.fmt(&mut inner)?;
    inner.write_str(after)
}
fn indented_dots(f: &mut Formatter<'_>) -> Result { indented(f, &mut true, &[], &from_fn(|f| f.write_str("..\n")), "") }
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.add(name, value);
        }
        self.has_fields = true;
        self
    }
    fn add(&mut self, name: &str, value: &dyn Debug) -> Result {
        let f = &mut *self.fmt;
        if f.alternate() {
            if !self.has_fields {
                f.write_str(" {\n")?;
            }
            return indented(f, &mut true, &[name, ": "], value, ",\n");
        }
        f.write_str(if self.has_fields { ", " } else { " { " })?;
        f.write_str(name)?;
        f.write_str(": ")?;
        value.fmt(f)
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        let f = &mut *self.fmt;
        self.result = if !self.has_fields {
            f.write_str(" { .. }")
        } else if f.alternate() {
            indented_dots(f).and_then(|_| f.write_str("}"))
        } else {
            f.write_str(", .. }")
        };
        self.result
    }
    pub fn finish(&mut self) -> Result {
        self.result?;
        if self.has_fields {
            self.result = self.fmt.write_str(if self.fmt.alternate() { "}" } else { " }" });
        }
        self.result
    }
}
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.add(value);
        }
        self.fields += 1;
        self
    }
    fn add(&mut self, value: &dyn Debug) -> Result {
        let f = &mut *self.fmt;
        if f.alternate() {
            if self.fields == 0 {
                f.write_str("(\n")?;
            }
            return indented(f, &mut true, &[], value, ",\n");
        }
        f.write_str(if self.fields == 0 { "(" } else { ", " })?;
        value.fmt(f)
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        let f = &mut *self.fmt;
        self.result = if self.fields == 0 {
            f.write_str("(..)")
        } else if f.alternate() {
            indented_dots(f).and_then(|_| f.write_str(")"))
        } else {
            f.write_str(", ..)")
        };
        self.result
    }
    pub fn finish(&mut self) -> Result {
        self.result?;
        if self.fields > 0 {
            let is_single = self.fields == 1 && self.empty_name && !self.fmt.alternate();
            self.result = self.fmt.write_str(if is_single { ",)" } else { ")" });
        }
        self.result
    }
}
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            self.result = self.add(entry);
        }
        self.has_fields = true;
        self
    }
    fn add(&mut self, entry: &dyn Debug) -> Result {
        let f = &mut *self.fmt;
        if f.alternate() {
            if !self.has_fields {
                f.write_str("\n")?;
            }
            return indented(f, &mut true, &[], entry, ",\n");
        }
        if self.has_fields {
            f.write_str(", ")?;
        }
        entry.fmt(f)
    }
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D> {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }
    fn dots(&mut self) -> Result {
        self.result?;
        let f = &mut *self.fmt;
        if !self.has_fields {
            f.write_str("..")
        } else if f.alternate() {
            indented_dots(f)
        } else {
            f.write_str(", ..")
        }
    }
    fn close(&mut self, bracket: &str) -> Result {
        self.result?;
        self.result = self.fmt.write_str(bracket);
        self.result
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result = self.dots();
        self.close("}")
    }
    pub fn finish(&mut self) -> Result { self.close("}") }
}
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {
        self.set.entry(entry);
        self
    }
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D> {
        for entry in entries {
            self.entry(&entry);
        }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.set.result = self.set.dots();
        self.set.close("]")
    }
    pub fn finish(&mut self) -> Result { self.set.close("]") }
}
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self { self.key(key).value(value) }
    #[track_caller]
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            assert!(!self.has_key, "attempted to begin a new map entry without completing the previous one");
            self.result = self.add_key(key);
            self.has_key = true;
        }
        self
    }
    fn add_key(&mut self, key: &dyn Debug) -> Result {
        let f = &mut *self.fmt;
        if f.alternate() {
            if !self.has_fields {
                f.write_str("\n")?;
            }
            self.on_newline = true;
            return indented(f, &mut self.on_newline, &[], key, ": ");
        }
        if self.has_fields {
            f.write_str(", ")?;
        }
        key.fmt(f)?;
        f.write_str(": ")
    }
    #[track_caller]
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self {
        if self.result.is_ok() {
            assert!(self.has_key, "attempted to format a map value before its key");
            let f = &mut *self.fmt;
            self.result = if f.alternate() { indented(f, &mut self.on_newline, &[], value, ",\n") } else { value.fmt(f) };
            self.has_key = false;
        }
        self.has_fields = true;
        self
    }
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)> {
        for (key, value) in entries {
            self.entry(&key, &value);
        }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result {
        self.result?;
        assert!(!self.has_key, "attempted to finish a map with a partial entry");
        let f = &mut *self.fmt;
        self.result = if !self.has_fields {
            f.write_str("..}")
        } else if f.alternate() {
            indented_dots(f).and_then(|_| f.write_str("}"))
        } else {
            f.write_str(", ..}")
        };
        self.result
    }
    pub fn finish(&mut self) -> Result {
        self.result?;
        assert!(!self.has_key, "attempted to finish a map with a partial entry");
        self.result = self.fmt.write_str("}");
        self.result
    }
}
impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.f)(f) }
}
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.f)(f) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Debug for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if f.spec.flags & 16 != 0 {
            LowerHex::fmt(self, f)
        } else if f.spec.flags & 32 != 0 {
            UpperHex::fmt(self, f)
        } else {
            Display::fmt(self, f)
        }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Display for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let value = *self as u128;
        if *self < 0 { integer(f, false, value.wrapping_neg(), 10, "") } else { integer(f, true, value, 10, "") }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Binary for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { integer(f, true, *self as u128 & u128::MAX >> (128 - 8 * size_of::<Int>()), 2, "0b") }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Octal for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { integer(f, true, *self as u128 & u128::MAX >> (128 - 8 * size_of::<Int>()), 8, "0o") }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> LowerHex for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { integer(f, true, *self as u128 & u128::MAX >> (128 - 8 * size_of::<Int>()), 16, "0x") }
}
// Radix 17 stands for 16 in upper case.
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> UpperHex for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { integer(f, true, *self as u128 & u128::MAX >> (128 - 8 * size_of::<Int>()), 17, "0x") }
}
fn integer(f: &mut Formatter<'_>, is_nonnegative: bool, value: u128, radix: u32, prefix: &str) -> Result {
    let mut buf = [0; 128];
    let len = std::intrinsics::int_to_text(value, radix, &mut buf);
    f.pad_integral(is_nonnegative, prefix, unsafe { std::str::from_utf8_unchecked(&buf[..len]) })
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> LowerExp for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let value = *self as u128;
        if *self < 0 { scientific(f, false, value.wrapping_neg(), "e") } else { scientific(f, true, value, "e") }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> UpperExp for Int {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let value = *self as u128;
        if *self < 0 { scientific(f, false, value.wrapping_neg(), "E") } else { scientific(f, true, value, "E") }
    }
}
// `123` as `1.23e2`.
fn scientific(f: &mut Formatter<'_>, is_nonnegative: bool, value: u128, letter: &str) -> Result {
    let (mut value, mut exponent, mut zeros) = (value, 0, 0);
    while value >= 10 && value % 10 == 0 {
        value /= 10;
        exponent += 1;
    }
    let mut decimals = value.checked_ilog10().unwrap_or(0) as usize;
    if let Some(precision) = f.spec.precision {
        let mut is_exact = true;
        while decimals > precision {
            let rest = value % 10;
            value /= 10;
            exponent += 1;
            decimals -= 1;
            // Half is rounded to what is even.
            if decimals == precision && (rest > 5 || rest == 5 && (!is_exact || value % 2 == 1)) {
                value += 1;
            }
            is_exact &= rest == 0;
        }
        if value.checked_ilog10().unwrap_or(0) as usize > decimals {
            value /= 10;
            exponent += 1;
        }
        zeros = precision - decimals;
    }
    let mut text = value.to_string();
    exponent += decimals;
    if decimals + zeros > 0 {
        text.insert(1, '.');
        text.extend(std::iter::repeat_n('0', zeros));
    }
    text.push_str(letter);
    text.push_str(&exponent.to_string());
    f.pad_number(is_nonnegative, "", &text)
}
// How a float is written: `{}`, `{:?}`, `{:e}`, `{:E}`.
fn float(f: &mut Formatter<'_>, value: f64, is_single: bool, style: u32) -> Result {
    let precision = f.spec.precision.unwrap_or(usize::MAX);
    let mut buf = [0; 64];
    let len = std::intrinsics::float_to_text(value, is_single, style, precision, &mut buf);
    let mut long = Vec::new();
    let bytes = if len <= buf.len() {
        &buf[..len]
    } else {
        long.resize(len, 0);
        std::intrinsics::float_to_text(value, is_single, style, precision, &mut long);
        &long[..]
    };
    let text = unsafe { std::str::from_utf8_unchecked(bytes) };
    if value.is_nan() {
        let flags = f.spec.flags;
        f.spec.flags &= !9;
        let result = f.pad_number(true, "", text);
        f.spec.flags = flags;
        return result;
    }
    f.pad_number(value.is_sign_positive(), "", text)
}
impl Display for f32 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self as f64, true, 0) }
}
impl Display for f64 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self, false, 0) }
}
impl Debug for f32 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self as f64, true, 1) }
}
impl Debug for f64 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self, false, 1) }
}
impl LowerExp for f32 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self as f64, true, 2) }
}
impl LowerExp for f64 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self, false, 2) }
}
impl UpperExp for f32 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self as f64, true, 3) }
}
impl UpperExp for f64 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { float(f, *self, false, 3) }
}
impl Debug for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(self, f) }
}
impl Display for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.pad(if *self { "true" } else { "false" }) }
}
impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("'")?;
        escaped(f, *self, '"')?;
        f.write_str("'")
    }
}
impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.pad(self.encode_utf8(&mut [0; 4])) }
}
// A character as in a literal, where that other kind of quote needs no escape.
fn escaped(f: &mut Formatter<'_>, c: char, other_quote: char) -> Result {
    if c == other_quote {
        return f.write_char(c);
    }
    for c in c.escape_debug() {
        f.write_char(c)?;
    }
    Ok(())
}
impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) }
    fn write_char(&mut self, c: char) -> Result { (**self).write_char(c) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { (**self).write_fmt(args) }
}
impl<'a> Arguments<'a> {
    pub const fn as_str(&self) -> Option<&'static str> {
        match self.pieces {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }
}
impl Debug for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { write(f.buf, *self) }
}
impl Display for Arguments<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { write(f.buf, *self) }
}
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result { self.pad_number(is_nonnegative, if self.alternate() { prefix } else { "" }, buf) }
    fn pad_number(&mut self, is_nonnegative: bool, prefix: &str, digits: &str) -> Result {
        let sign = if !is_nonnegative {
            "-"
        } else if self.sign_plus() {
            "+"
        } else {
            ""
        };
        let Some(width) = self.spec.width else {
            self.buf.write_str(sign)?;
            self.buf.write_str(prefix)?;
            return self.buf.write_str(digits);
        };
        let len = sign.len() + prefix.chars().count() + digits.len();
        if !self.sign_aware_zero_pad() {
            return self.padded(&[sign, prefix, digits], len, 1);
        }
        self.buf.write_str(sign)?;
        self.buf.write_str(prefix)?;
        for _ in len..width {
            self.buf.write_char('0')?;
        }
        self.buf.write_str(digits)
    }
    // Texts of so many characters together, filled up to the width.
    fn padded(&mut self, texts: &[&str], len: usize, default: u8) -> Result {
        let missing = self.spec.width.unwrap_or(0).saturating_sub(len);
        let before = match if self.spec.align == 3 { default } else { self.spec.align } {
            0 => 0,
            1 => missing,
            _ => missing / 2,
        };
        for _ in 0..before {
            self.buf.write_char(self.spec.fill)?;
        }
        for text in texts {
            self.buf.write_str(text)?;
        }
        for _ in before..missing {
            self.buf.write_char(self.spec.fill)?;
        }
        Ok(())
    }
    pub fn pad(&mut self, s: &str) -> Result {
        if self.spec.width.is_none() && self.spec.precision.is_none() {
            return self.buf.write_str(s);
        }
        let most = self.spec.precision.unwrap_or(usize::MAX);
        let end = s.char_indices().nth(most).map_or(s.len(), |(at, _)| at);
        let s = &s[..end];
        self.padded(&[s], s.chars().count(), 0)
    }
    pub fn write_str(&mut self, data: &str) -> Result { self.buf.write_str(data) }
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result { write(self.buf, fmt) }
    pub fn flags(&self) -> u32 { self.spec.flags }
    pub fn fill(&self) -> char { self.spec.fill }
    pub fn align(&self) -> Option<Alignment> {
        match self.spec.align {
            0 => Some(Alignment::Left),
            1 => Some(Alignment::Right),
            2 => Some(Alignment::Center),
            _ => None,
        }
    }
    pub fn width(&self) -> Option<usize> { self.spec.width }
    pub fn precision(&self) -> Option<usize> { self.spec.precision }
    pub fn sign_plus(&self) -> bool { self.spec.flags & 1 != 0 }
    pub fn sign_minus(&self) -> bool { self.spec.flags & 2 != 0 }
    pub fn alternate(&self) -> bool { self.spec.flags & 4 != 0 }
    pub fn sign_aware_zero_pad(&self) -> bool { self.spec.flags & 8 != 0 }
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {
        let result = self.write_str(name);
        DebugStruct { fmt: self, result, has_fields: false }
    }
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {
        let result = self.write_str(name);
        DebugTuple { fmt: self, result, fields: 0, empty_name: name.is_empty() }
    }
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
        let result = self.write_str("[");
        DebugList { set: DebugSet { fmt: self, result, has_fields: false } }
    }
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
        let result = self.write_str("{");
        DebugSet { fmt: self, result, has_fields: false }
    }
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
        let result = self.write_str("{");
        DebugMap { fmt: self, result, has_fields: false, has_key: false, on_newline: true }
    }
}
impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result { self.buf.write_str(s) }
    fn write_char(&mut self, c: char) -> Result { self.buf.write_char(c) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { write(self.buf, args) }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.pad("an error occurred when formatting an argument") }
}
impl<T: ?Sized + Debug> Debug for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized + Debug> Debug for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized + Display> Display for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) }
}
impl<T: ?Sized + Display> Display for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) }
}
impl<T: ?Sized + Octal> Octal for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Octal::fmt(&**self, f) }
}
impl<T: ?Sized + Octal> Octal for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Octal::fmt(&**self, f) }
}
impl<T: ?Sized + Binary> Binary for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Binary::fmt(&**self, f) }
}
impl<T: ?Sized + Binary> Binary for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Binary::fmt(&**self, f) }
}
impl<T: ?Sized + LowerHex> LowerHex for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerHex::fmt(&**self, f) }
}
impl<T: ?Sized + LowerHex> LowerHex for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerHex::fmt(&**self, f) }
}
impl<T: ?Sized + UpperHex> UpperHex for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperHex::fmt(&**self, f) }
}
impl<T: ?Sized + UpperHex> UpperHex for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperHex::fmt(&**self, f) }
}
impl<T: ?Sized + LowerExp> LowerExp for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerExp::fmt(&**self, f) }
}
impl<T: ?Sized + LowerExp> LowerExp for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerExp::fmt(&**self, f) }
}
impl<T: ?Sized + UpperExp> UpperExp for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperExp::fmt(&**self, f) }
}
impl<T: ?Sized + UpperExp> UpperExp for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperExp::fmt(&**self, f) }
}
impl Debug for ! {
    fn fmt(&self, _: &mut Formatter<'_>) -> Result { *self }
}
impl Display for ! {
    fn fmt(&self, _: &mut Formatter<'_>) -> Result { *self }
}
impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("\"")?;
        // What needs no escape is written at once.
        let mut from = 0;
        for (at, c) in self.char_indices() {
            if c >= ' ' && c <= '~' && c != '"' && c != '\\' {
                continue;
            }
            f.write_str(&self[from..at])?;
            escaped(f, c, '\'')?;
            from = at + c.len_utf8();
        }
        f.write_str(&self[from..])?;
        f.write_str("\"")
    }
}
impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.pad(self) }
}
fn address(f: &mut Formatter<'_>, address: usize) -> Result {
    let spec = f.spec;
    if f.alternate() {
        f.spec.flags |= 8;
        f.spec.width = f.spec.width.or(Some(18));
    }
    f.spec.flags |= 4;
    let result = LowerHex::fmt(&address, f);
    f.spec = spec;
    result
}
impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { address(f, self.addr()) }
}
impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { address(f, self.addr()) }
}
impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { address(f, (&raw const **self).addr()) }
}
impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { address(f, (&raw const **self).addr()) }
}
impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { address(f, self.addr()) }
}
impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { address(f, self.addr()) }
}
impl<T: Debug> Debug for [T] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.debug_list().entries(self).finish() }
}
impl<T: ?Sized> Debug for PhantomData<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { 
        f.write_str("PhantomData<")?;
        f.write_str(std::any::type_name::<T>())?;
        f.write_str(">")
     }
}
impl<T: Copy + Debug> Debug for Cell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.debug_struct("Cell").field("value", &self.get()).finish() }
}
impl<T: ?Sized + Debug> Debug for RefCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut shown = f.debug_struct("RefCell");
        match self.try_borrow() {
            Ok(value) => shown.field("value", &value),
            Err(_) => shown.field("value", &from_fn(|f| f.write_str("<borrowed>"))),
        };
        shown.finish()
    }
}
impl<T: ?Sized + Debug> Debug for Ref<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized + Debug> Debug for RefMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized> Debug for UnsafeCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.debug_struct("UnsafeCell").finish_non_exhaustive() }
}
#[variadic]
impl<T: Debug> Debug for (T,) {}
fn debug_struct_fields(f: &mut Formatter<'_>, name: &str, names: &[&str], values: &[&dyn Debug]) -> Result {
    let mut builder = f.debug_struct(name);
    let mut at = 0;
    while at < names.len() {
        builder.field(names[at], values[at]);
        at += 1;
    }
    builder.finish()
}
fn debug_tuple_fields(f: &mut Formatter<'_>, name: &str, values: &[&dyn Debug]) -> Result {
    if name.is_empty() && values.is_empty() {
        return f.pad("()");
    }
    let mut builder = f.debug_tuple(name);
    let mut at = 0;
    while at < values.len() {
        builder.field(values[at]);
        at += 1;
    }
    builder.finish()
}
