//! The machine's own functions: what the model of std has no body for, by path.

mod float;
mod int;
mod mem;
mod name;
mod slice;
mod text;
mod thread;

pub(crate) use text::{TO_TEXT, is_plain, text_len};

use super::Machine;
use super::code::Site;
use super::layout::{Shape, Tag};
use super::outcome::{Stop, Undefined};
use crate::types::{Kind, Ty};

/// A function of the machine's own.
pub(crate) type Intrinsic = fn(&mut Machine<'_>, &Call<'_>) -> Result<(), Stop>;

/// Its path, and what it does.
pub(crate) type Entry = (&'static str, Intrinsic);

/// `catch_unwind(call: fn(*mut u8), data: *mut u8) -> bool`: whether there was a panic.
pub(crate) const CATCH: &str = "std::intrinsics::catch_unwind";
/// What looks at who calls.
pub(crate) const CALLER: &str = "std::intrinsics::caller_place";
pub(crate) const DROP_IN_PLACE: &str = "std::ptr::drop_in_place";

/// A call of one.
pub(crate) struct Call<'c> {
    /// Where its result and then its arguments lie on the stack.
    pub(crate) base: usize,
    pub(crate) site: &'c Site,
}

/// Lists of functions by path; one line adds one.
const TABLES: &[&[Entry]] = &[mem::TABLE, int::TABLE, slice::TABLE, float::TABLE, text::TABLE, thread::TABLE];

/// What the text's own code calls in place of a function with this path, which may not know what the model's does.
pub(crate) fn told(path: &str) -> &str {
    match path {
        "std::mem::size_of_val" => "std::intrinsics::told_size_of_val",
        "std::mem::align_of_val" => "std::intrinsics::told_align_of_val",
        _ => path,
    }
}

/// The function with this path.
pub(crate) fn find(path: &str) -> Option<&'static Entry> {
    TABLES.iter().flat_map(|table| table.iter()).find(|(name, _)| *name == path)
}

/// The bits of a constant of the model that has no value there.
pub(crate) fn constant(m: &mut Machine<'_>, path: &str, ty: Ty) -> Option<u128> {
    int::constant(m, path, ty)
}

impl Machine<'_> {
    /// The bytes of an argument.
    pub(super) fn arg_bytes(&self, call: &Call<'_>, index: usize, size: usize) -> Result<&[u8], Stop> {
        let (offset, _) = call.site.params.get(index).ok_or(Undefined::Broken("a function must have its arguments"))?;
        let start = call.base.saturating_add(crate::source::to_usize(*offset));
        self.memory.stack.get(start..start.saturating_add(size)).ok_or_else(|| Undefined::OutOfBounds.into())
    }

    /// An argument of so many bytes, as bits.
    pub(super) fn arg(&self, call: &Call<'_>, index: usize, size: u64) -> Result<u128, Stop> {
        let bytes = self.arg_bytes(call, index, super::bits::index(size))?;
        if bytes.len() > 16 {
            return Err(Undefined::OutOfBounds.into());
        }
        Ok(super::bits::number(bytes))
    }

    /// An argument of eight bytes: a pointer.
    pub(super) fn arg_pointer(&self, call: &Call<'_>, index: usize) -> Result<u64, Stop> {
        Ok(super::bits::low64(self.arg(call, index, 8)?))
    }

    /// A `usize` argument.
    pub(super) fn arg_usize(&self, call: &Call<'_>, index: usize) -> Result<u64, Stop> {
        Ok(super::bits::low64(self.arg(call, index, self.profile.width.bytes())?))
    }

    /// A slice or `str` argument: where, and how many.
    pub(super) fn arg_wide(&self, call: &Call<'_>, index: usize) -> Result<(u64, u64), Stop> {
        let bits = self.arg(call, index, 16)?;
        Ok((super::bits::low64(bits), super::bits::low64(bits >> 64)))
    }

    /// Gives a call its result, at its start.
    fn give(&mut self, call: &Call<'_>, offset: u64, value: u128, size: u64) -> Result<(), Stop> {
        let start = call.base.saturating_add(super::bits::index(offset));
        let size = super::bits::index(size);
        let target = self.memory.stack.get_mut(start..start.saturating_add(size)).ok_or(Undefined::OutOfBounds)?;
        // Words are what most are given.
        if let (8, Some(word)) = (size, target.first_chunk_mut()) {
            *word = super::bits::low64(value).to_le_bytes();
            return Ok(());
        }
        let bytes = value.to_le_bytes();
        target.copy_from_slice(bytes.get(..size).ok_or(Undefined::OutOfBounds)?);
        Ok(())
    }

    /// Gives a `usize`.
    fn give_usize(&mut self, call: &Call<'_>, value: u64) -> Result<(), Stop> {
        let size = self.profile.width.bytes();
        self.give(call, 0, value.into(), size)
    }

    /// Gives an `Option` of a scalar.
    fn give_option(&mut self, call: &Call<'_>, value: Option<u128>, size: u64) -> Result<(), Stop> {
        let layout = self.layout(call.site.result)?;
        let Shape::Enum(tag, variants) = &layout.shape else { return Err(Stop::unsupported("a result like this")) };
        match *tag {
            Tag::Direct { offset, size: of_tag, .. } => self.give(call, offset, value.is_some().into(), of_tag)?,
            Tag::Niche { offset, size: of_tag, start, .. } if value.is_none() => {
                self.give(call, offset, start, of_tag)?
            }
            Tag::Niche { .. } | Tag::Single(_) => {}
        }
        let field = variants.get(1).and_then(|variant| variant.offsets.first()).copied().unwrap_or(0);
        match value {
            Some(value) => self.give(call, field, value, size),
            None => Ok(()),
        }
    }

    /// Gives bytes.
    fn give_bytes(&mut self, call: &Call<'_>, bytes: &[u8]) -> Result<(), Stop> {
        let target = self.memory.stack.get_mut(call.base..call.base.saturating_add(bytes.len()));
        target.ok_or(Undefined::OutOfBounds)?.copy_from_slice(bytes);
        Ok(())
    }

    /// A generic argument.
    fn generic(&self, call: &Call<'_>, index: usize) -> Result<Ty, Stop> {
        call.site.args.get(index).copied().ok_or_else(missing)
    }

    /// Generic arguments without lifetimes.
    pub(super) fn types_of(&self, args: &[Ty]) -> std::rc::Rc<[Ty]> {
        self.types(args).collect()
    }

    /// One of generic arguments, of which lifetimes don't count.
    pub(super) fn nth_type(&self, args: &[Ty], index: usize) -> Result<Ty, Stop> {
        self.types(args).nth(index).ok_or_else(missing)
    }

    fn types(&self, args: &[Ty]) -> impl Iterator<Item = Ty> {
        args.iter().copied().filter(|ty| !matches!(self.program.kind(*ty), Kind::Region(_)))
    }

    /// Spends fuel for work in proportion to a number of bytes.
    pub(super) fn spend(&mut self, bytes: u64) -> Result<(), Stop> {
        let cost = bytes / 16;
        let rest = cost.saturating_sub(self.fuel);
        let Some(left) = self.reserve.checked_sub(rest) else {
            return Err(Stop::new(super::outcome::Cause::OutOfFuel));
        };
        (self.fuel, self.reserve) = (self.fuel.saturating_sub(cost), left);
        Ok(())
    }
}

#[cold]
fn missing() -> Stop {
    Stop::unsupported("a generic argument that is missing")
}
