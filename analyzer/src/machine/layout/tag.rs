//! Lays out enums: in the niche of the largest variant if that is smaller, else behind a tag.

use super::fields::{Form, Placed, place};
use super::niche::{Niche, greatest};
use super::{Layout, Shape, Tag, Variant, align_to};
use crate::machine::instance::Repr;
use crate::types::Ty;

/// An enum's variants with the layouts of their fields.
pub(super) struct Enum<'x> {
    pub(super) repr: Repr,
    pub(super) variants: &'x [EnumVariant<'x>],
}

pub(super) struct EnumVariant<'x> {
    pub(super) types: Vec<Ty>,
    pub(super) fields: Vec<&'x Layout>,
    pub(super) discriminant: i128,
}

impl EnumVariant<'_> {
    fn is_uninhabited(&self) -> bool {
        self.fields.iter().any(|field| field.is_uninhabited)
    }

    /// Never there and without size: needs no place.
    fn is_absent(&self) -> bool {
        self.is_uninhabited() && self.fields.iter().all(|field| field.size == 0)
    }
}

impl Enum<'_> {
    /// The layout; `None` when it is too large.
    pub(super) fn layout(&self) -> Option<Layout> {
        let is_free = !self.repr.c && self.repr.int.is_none();
        let mut present = self.variants.iter().enumerate().filter(|(_, variant)| !variant.is_absent());
        let (first, second) = (present.next(), present.next());
        match (first, second) {
            (None, _) if is_free || self.variants.is_empty() => Some(self.impossible()),
            (Some((index, variant)), None) if is_free => self.single(index, variant),
            _ => self.several(is_free),
        }
    }

    fn impossible(&self) -> Layout {
        let variants = self.variants.iter().map(|variant| Variant {
            offsets: vec![0; variant.types.len()],
            types: variant.types.clone(),
            discriminant: variant.discriminant,
        });
        let shape = Shape::Enum(Tag::Single(0), variants.collect());
        Layout { is_uninhabited: true, shape, ..Layout::scalar(0) }.aligned(1)
    }

    /// Only one variant can be there: as a struct.
    fn single(&self, index: usize, variant: &EnumVariant<'_>) -> Option<Layout> {
        let placed = place(&variant.fields, self.repr, Form::Sized)?;
        let shape =
            Shape::Enum(Tag::Single(index), self.with_offsets(|at| (at == index).then(|| placed.offsets.clone())));
        Some(Layout {
            size: placed.size,
            align: placed.align,
            niche: placed.niche,
            is_uninhabited: variant.is_uninhabited(),
            is_unsized: false,
            shape,
        })
    }

    fn with_offsets(&self, mut offsets: impl FnMut(usize) -> Option<Vec<u64>>) -> Vec<Variant> {
        let variants = self.variants.iter().enumerate().map(|(index, variant)| Variant {
            offsets: offsets(index).unwrap_or_else(|| vec![0; variant.types.len()]),
            types: variant.types.clone(),
            discriminant: variant.discriminant,
        });
        variants.collect()
    }

    fn several(&self, is_free: bool) -> Option<Layout> {
        let tagged = self.tagged()?;
        let Some(filled) = self.filled().filter(|_| is_free) else { return Some(tagged) };
        let room = |layout: &Layout| layout.niche.map_or(0, Niche::available);
        let is_better = filled.size < tagged.size || (filled.size == tagged.size && room(&filled) > room(&tagged));
        Some(if is_better { filled } else { tagged })
    }

    /// The other variants in the niche of the largest.
    fn filled(&self) -> Option<Layout> {
        let placed: Option<Vec<Placed>> =
            self.variants.iter().map(|variant| place(&variant.fields, self.repr, Form::Sized)).collect();
        let mut placed = placed?;
        let largest = placed.iter().enumerate().max_by_key(|(_, variant)| variant.size)?.0;
        let needs =
            |index: &usize| *index != largest && self.variants.get(*index).is_some_and(|variant| !variant.is_absent());
        let first = (0..self.variants.len()).find(needs)?;
        let last = (0..self.variants.len()).rev().find(needs)?;
        let count = u128::try_from(last - first + 1).ok()?;
        let niche = placed.get(largest)?.niche?;
        let (start, kept) = niche.reserve(count)?;
        let align = placed.iter().map(|variant| variant.align).max()?;
        let size = align_to(placed.get(largest)?.size, align)?;
        for (index, variant) in placed.iter_mut().enumerate() {
            if index != largest && variant.size > niche.offset {
                let from = align_to(niche.offset.checked_add(niche.size)?, variant.align)?;
                if from.checked_add(variant.size)? > size {
                    return None;
                }
                variant.offsets.iter_mut().for_each(|offset| *offset = offset.saturating_add(from));
            }
        }
        let tag = Tag::Niche { offset: niche.offset, size: niche.size, start, first, last, untagged: largest };
        let shape = Shape::Enum(tag, self.with_offsets(|at| placed.get(at).map(|variant| variant.offsets.clone())));
        let niche = Some(kept).filter(|niche| niche.available() > 0);
        let is_uninhabited = self.variants.iter().all(EnumVariant::is_uninhabited);
        Some(Layout { size, align, niche, is_uninhabited, is_unsized: false, shape })
    }

    /// A tag, then the variant.
    fn tagged(&self) -> Option<Layout> {
        let (least, signed, min, max) = self.tag_range();
        let fields = || self.variants.iter().flat_map(|variant| &variant.fields);
        let prefix = match self.repr.c {
            true => fields().map(|field| field.align).max().unwrap_or(1).max(least),
            false => least,
        };
        let placed: Option<Vec<Placed>> = self
            .variants
            .iter()
            .map(|variant| place(&variant.fields, self.repr, Form::Prefixed(least, prefix)))
            .collect();
        let mut placed = placed?;
        let align = placed.iter().map(|variant| variant.align).max()?;
        let size = align_to(placed.iter().map(|variant| variant.size).max()?, align)?;
        let mut tag_size = least;
        if !self.repr.c && self.repr.int.is_none() {
            let wide = self.first_align(&placed).filter(|align| *align <= 16).unwrap_or(least);
            if wide > least {
                tag_size = wide;
                let offsets = placed.iter_mut().flat_map(|variant| &mut variant.offsets);
                offsets.filter(|offset| **offset <= least).for_each(|offset| *offset = wide);
            }
        }
        let mask = greatest(tag_size);
        let tag = Tag::Direct { offset: 0, size: tag_size, signed };
        let shape = Shape::Enum(tag, self.with_offsets(|at| placed.get(at).map(|variant| variant.offsets.clone())));
        Some(Layout {
            size,
            align,
            niche: Niche::new(0, tag_size, min.cast_unsigned() & mask, max.cast_unsigned() & mask),
            is_uninhabited: self.variants.iter().all(EnumVariant::is_uninhabited),
            is_unsized: false,
            shape,
        })
    }

    /// The least alignment among the first fields of all variants: so wide may the tag be.
    fn first_align(&self, placed: &[Placed]) -> Option<u64> {
        let firsts = self.variants.iter().zip(placed).filter_map(|(variant, placed)| {
            let in_order = placed.order.iter().filter_map(|index| variant.fields.get(*index));
            in_order.map(|field| (field.size, field.align)).find(|field| *field != (0, 1))
        });
        firsts.map(|(_, align)| align).min()
    }

    /// Bytes and sign of the smallest tag, and its first and last value.
    fn tag_range(&self) -> (u64, bool, i128, i128) {
        let used = self.variants.iter().filter(|variant| self.repr.c || !variant.is_uninhabited());
        let (min, max) = used.fold((i128::MAX, i128::MIN), |(min, max), variant| {
            (min.min(variant.discriminant), max.max(variant.discriminant))
        });
        let (min, max) = if min > max { (0, 0) } else { (min, max) };
        if let Some(int) = self.repr.int {
            let (size, signed) = super::int_size(int, 8);
            return (size, signed, min, max);
        }
        let at_least = if self.repr.c { 4 } else { 1 };
        let fits = |size: &u64| match min < 0 {
            true => {
                let half = (greatest(*size) >> 1).cast_signed();
                min >= -half - 1 && max <= half
            }
            false => max.cast_unsigned() <= greatest(*size),
        };
        let size = [1, 2, 4, 8, 16].into_iter().find(fits).unwrap_or(16);
        (size.max(at_least), min < 0, min, max)
    }
}
