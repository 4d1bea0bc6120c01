//! Memory: sizes, allocation, copies, pointers.

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::bits::{low32, low64, number};
use crate::machine::layout::{Shape, Tag, greatest};
use crate::machine::outcome::{Stop, Undefined};
use crate::machine::run::sign_extend;
use crate::types::{Kind, Ty};

type Done = Result<(), Stop>;

pub(super) const TABLE: &[Entry] = &[
    ("std::intrinsics::type_name", type_name),
    ("std::intrinsics::type_id", type_id),
    ("std::intrinsics::alloc", allocate),
    ("std::intrinsics::dealloc", deallocate),
    ("std::intrinsics::realloc", reallocate),
    ("std::intrinsics::fill", fill),
    ("std::intrinsics::with_address", with_address),
    ("std::intrinsics::discriminant", discriminant),
    ("std::intrinsics::write_bytes", write_bytes),
    ("std::intrinsics::compare_bytes", compare_bytes),
    ("std::intrinsics::unreachable", unreachable),
    ("std::intrinsics::abort", abort),
    ("std::any::type_name", type_name),
    ("std::hint::unreachable_unchecked", unreachable),
    ("std::process::exit", exit),
    ("std::process::abort", abort),
    ("ptr::offset_from", offset_from),
    ("std::mem::size_of_val", size_of_val),
    ("std::mem::align_of_val", align_of_val),
    ("std::intrinsics::told_size_of_val", |m, call| told(m, call).and_then(|()| size_of_val(m, call))),
    ("std::intrinsics::told_align_of_val", |m, call| told(m, call).and_then(|()| align_of_val(m, call))),
    ("std::any::TypeId::of", type_id),
    ("std::intrinsics::exit", exit),
    ("std::intrinsics::write_stdout", stdout),
    ("std::intrinsics::write_stderr", stderr),
    ("std::intrinsics::read_stdin", stdin),
    ("std::intrinsics::peek_stdin", peek_stdin),
];

fn type_name(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let ty = m.generic(call, 0)?;
    let name = super::name::full_name(m, ty).ok_or_else(|| {
        let name = m.program.type_name(ty);
        Stop::unsupported(format!("the name that `type_name` has for `{name}`"))
    })?;
    let pointer = m.text(name.as_bytes())?;
    let len = u128::try_from(name.len()).unwrap_or(0);
    m.give(call, 0, u128::from(pointer) | len << 64, 16)
}

/// A number for each type.
fn type_id(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let ty = m.generic(call, 0)?;
    let id = m.vtable(ty);
    let size = m.layout(call.site.result)?.size.min(16);
    m.give(call, 0, id.into(), size)
}

/// `(size, align) -> *mut u8`.
fn allocate(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (size, align) = (m.arg_usize(call, 0)?, m.arg_usize(call, 1)?);
    m.spend(size)?;
    let pointer = m.memory.allocate(size, align)?;
    m.give(call, 0, pointer.into(), 8)
}

/// `(pointer, size, align)`.
fn deallocate(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (size, align) = (m.arg_usize(call, 1)?, m.arg_usize(call, 2)?);
    Ok(m.memory.free(m.arg_pointer(call, 0)?, size, align)?)
}

/// `(pointer, old size, align, new size) -> *mut u8`.
fn reallocate(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (from, size) = (m.arg_pointer(call, 0)?, m.arg_usize(call, 1)?);
    let (align, new) = (m.arg_usize(call, 2)?, m.arg_usize(call, 3)?);
    m.spend(new)?;
    let to = m.memory.allocate(new, align)?;
    m.memory.copy(from, to, size.min(new))?;
    m.memory.free(from, size, align)?;
    m.give(call, 0, to.into(), 8)
}

/// Bytes of so many values of the generic argument.
fn bytes(m: &mut Machine<'_>, call: &Call<'_>, count: u64) -> Result<u64, Stop> {
    let ty = m.generic(call, 0)?;
    let size = m.layout(ty)?.size.checked_mul(count);
    size.ok_or_else(|| Undefined::OutOfBounds.into())
}

/// `(to: *mut T, value: u8, count)`.
fn write_bytes(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (to, count) = (m.arg_pointer(call, 0)?, m.arg_usize(call, 2)?);
    let [value, ..] = m.arg(call, 1, 1)?.to_le_bytes();
    let size = bytes(m, call, count)?;
    m.spend(size)?;
    if size > 0 {
        m.memory.bytes_mut(to, size)?.fill(value);
    }
    Ok(())
}

/// `(*const u8, *const u8, count) -> i32`.
fn compare_bytes(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (a, b, count) = (m.arg_pointer(call, 0)?, m.arg_pointer(call, 1)?, m.arg_usize(call, 2)?);
    m.spend(count)?;
    let order =
        if count == 0 { std::cmp::Ordering::Equal } else { m.memory.bytes(a, count)?.cmp(m.memory.bytes(b, count)?) };
    let value: i32 = match order {
        std::cmp::Ordering::Less => -1,
        std::cmp::Ordering::Equal => 0,
        std::cmp::Ordering::Greater => 1,
    };
    m.give(call, 0, value.cast_unsigned().into(), 4)
}

fn unreachable(_: &mut Machine<'_>, _: &Call<'_>) -> Done {
    Err(Undefined::Unreachable.into())
}

fn abort(_: &mut Machine<'_>, _: &Call<'_>) -> Done {
    Err(Stop::new(crate::machine::outcome::Cause::Abort))
}

fn exit(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let code = low32(crate::machine::bits::low64(m.arg(call, 0, 4)?)).cast_signed();
    Err(Stop::new(crate::machine::outcome::Cause::Exit(code)))
}

/// How many elements one pointer is behind another.
fn offset_from(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (pointer, origin) = (m.arg_pointer(call, 0)?, m.arg_pointer(call, 1)?);
    if pointer >> 32 != origin >> 32 {
        return Err(Undefined::Broken("a distance must be between pointers into one allocation").into());
    }
    let size = i64::try_from(element_size(m, call)?.max(1)).unwrap_or(1);
    let distance = pointer.wrapping_sub(origin).cast_signed() / size;
    m.give_usize(call, distance.cast_unsigned())
}

/// `(to: *mut T, value: &T, count)`.
fn fill(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (to, from, count) = (m.arg_pointer(call, 0)?, m.arg_pointer(call, 1)?, m.arg_usize(call, 2)?);
    let total = bytes(m, call, count)?;
    let unit = bytes(m, call, 1)?;
    m.spend(total)?;
    if total == 0 {
        return Ok(());
    }
    let value = m.memory.bytes(from, unit)?.to_vec();
    let target = m.memory.bytes_mut(to, total)?;
    target.chunks_mut(value.len().max(1)).for_each(|chunk| {
        chunk.iter_mut().zip(&value).for_each(|(byte, value)| *byte = *value);
    });
    Ok(())
}

/// What is beside an address: a length, a vtable, or nothing.
fn beside(m: &mut Machine<'_>, call: &Call<'_>) -> Result<u64, Stop> {
    let Some((_, ty)) = call.site.params.first() else { return Ok(0) };
    let is_wide = m.layout(*ty)?.size == 16;
    if is_wide { Ok(m.arg_wide(call, 0)?.1) } else { Ok(0) }
}

/// `(pointer, address)`: the first with the second's address.
fn with_address(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (meta, address) = (beside(m, call)?, m.arg_pointer(call, 1)?);
    let size = m.layout(call.site.result)?.size;
    m.give(call, 0, u128::from(address) | u128::from(meta) << 64, size)
}

impl Machine<'_> {
    /// Size and alignment of what a reference leads to.
    pub(crate) fn extent_of(&mut self, ty: Ty, meta: u64) -> Result<(u64, u64), Stop> {
        let layout = self.layout(ty)?;
        match self.program.kind(ty) {
            Kind::Str => Ok((meta, 1)),
            Kind::Slice(of) => {
                let element = self.layout(of)?;
                Ok((element.size.saturating_mul(meta), element.align))
            }
            Kind::Dyn(_) => {
                let ty = self.behind(meta)?;
                let layout = self.layout(ty)?;
                Ok((layout.size, layout.align))
            }
            _ if layout.is_unsized => {
                let last = layout.variant(0).and_then(|fields| Some((*fields.offsets.last()?, *fields.types.last()?)));
                let Some((offset, last)) = last else { return Ok((layout.size, layout.align)) };
                let (size, align) = self.extent_of(last, meta)?;
                let align = align.max(layout.align);
                let end = offset.next_multiple_of(align.max(1)).saturating_add(size);
                Ok((end.next_multiple_of(align.max(1)), align))
            }
            _ => Ok((layout.size, layout.align)),
        }
    }
}

/// How large a future of `async` code is, is the compiler's secret.
fn told(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let mut ty = m.generic(call, 0)?;
    if let Kind::Dyn(_) = m.program.kind(ty) {
        let vtable = beside(m, call)?;
        ty = m.behind(vtable)?;
    }
    m.is_told(ty)
}

fn size_of_val(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (ty, meta) = (m.generic(call, 0)?, beside(m, call)?);
    let (size, _) = m.extent_of(ty, meta)?;
    m.give_usize(call, size)
}

fn align_of_val(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (ty, meta) = (m.generic(call, 0)?, beside(m, call)?);
    let (_, align) = m.extent_of(ty, meta)?;
    m.give_usize(call, align)
}

/// Of an enum's value, as an `i128`; 0 of other types.
fn discriminant(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (ty, pointer) = (m.generic(call, 0)?, m.arg_pointer(call, 0)?);
    let layout = m.layout(ty)?;
    let Shape::Enum(tag, variants) = &layout.shape else { return m.give(call, 0, 0, 16) };
    let read = |offset: u64, size: u64| -> Result<u128, Stop> {
        let bytes = m.memory.bytes(pointer.wrapping_add(offset), size)?;
        Ok(number(bytes))
    };
    let value = match *tag {
        Tag::Single(only) => variants.get(only).map_or(0, |variant| variant.discriminant),
        Tag::Direct { offset, size, signed } => {
            let bits = read(offset, size)?;
            if signed { sign_extend(bits, u8::try_from(size).unwrap_or(16)) } else { bits.cast_signed() }
        }
        Tag::Niche { offset, size, start, first, last, untagged } => {
            let distance = read(offset, size)?.wrapping_sub(start) & greatest(size);
            let count = u128::try_from(last.saturating_sub(first)).unwrap_or(0);
            let first = i128::try_from(first).unwrap_or(0);
            match distance <= count {
                true => first.wrapping_add(distance.cast_signed()),
                false => i128::try_from(untagged).unwrap_or(0),
            }
        }
    };
    m.give(call, 0, value.cast_unsigned(), 16)
}

/// The size of what a pointer's method moves by.
fn element_size(m: &mut Machine<'_>, call: &Call<'_>) -> Result<u64, Stop> {
    let ty = m.generic(call, 0)?;
    Ok(m.layout(ty)?.size)
}

fn stdout(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    output(m, call, crate::machine::Stream::Out)
}

fn stderr(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    output(m, call, crate::machine::Stream::Err)
}

/// `(bytes: &[u8])`.
fn output(m: &mut Machine<'_>, call: &Call<'_>, stream: crate::machine::Stream) -> Done {
    let (pointer, len) = m.arg_wide(call, 0)?;
    m.spend(len)?;
    m.host.write(stream, m.memory.bytes(pointer, len)?);
    Ok(())
}

/// `(buffer: &mut [u8]) -> usize`: how many bytes were read.
fn stdin(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    give_input(m, call, |m, most| m.host.take(most))
}

/// As `stdin`, and what was read is there to be read again.
fn peek_stdin(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    give_input(m, call, |m, most| m.host.peek(most))
}

fn give_input(m: &mut Machine<'_>, call: &Call<'_>, from: fn(&mut Machine<'_>, usize) -> Vec<u8>) -> Done {
    let (pointer, len) = m.arg_wide(call, 0)?;
    let bytes = from(m, crate::machine::bits::index(len));
    let size = u64::try_from(bytes.len()).unwrap_or(0);
    if size > 0 {
        m.memory.bytes_mut(pointer, size)?.copy_from_slice(&bytes);
    }
    m.give_usize(call, size)
}
