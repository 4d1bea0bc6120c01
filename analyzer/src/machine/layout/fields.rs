//! Orders the fields of a struct or variant as rustc does: by alignment, with the largest niche at an edge.

use std::cmp::Reverse;

use super::niche::Niche;
use super::{Layout, align_to};
use crate::machine::instance::Repr;
use crate::order;

/// How fields are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Sized,
    /// The last field may be unsized, here or for other arguments: it stays last.
    Tail,
    /// Behind a tag of this size and alignment.
    Prefixed(u64, u64),
}

/// Fields in their places.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) offsets: Vec<u64>,
    /// Indices of fields in the order of their places.
    pub(super) order: Vec<usize>,
    pub(super) size: u64,
    pub(super) align: u64,
    pub(super) niche: Option<Niche>,
}

/// Which edge niches should be near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

/// Places fields.
pub(super) fn place(fields: &[&Layout], repr: Repr, form: Form) -> Option<Placed> {
    let placed = place_to(fields, repr, form, Edge::Start)?;
    let Some(niche) = placed.niche.filter(|_| form != Form::Tail && fields.len() > 1) else { return Some(placed) };
    let space_behind = placed.size.saturating_sub(niche.offset).saturating_sub(niche.size);
    if niche.offset == 0 || space_behind == 0 {
        return Some(placed);
    }
    // A niche at an edge leaves the more room for other variants.
    let other = place_to(fields, repr, form, Edge::End)?;
    let is_nearer = other.niche.is_some_and(|other_niche| {
        niche.offset > other.size.saturating_sub(other_niche.offset).saturating_sub(other_niche.size)
    });
    Some(if is_nearer { other } else { placed })
}

fn place_to(fields: &[&Layout], repr: Repr, form: Form, edge: Edge) -> Option<Placed> {
    let order = order(fields, repr, form, edge);
    let packed = |align: u64| repr.packed.map_or(align, |packed| align.min(u64::from(packed)));
    let (mut offset, mut align) = match form {
        Form::Prefixed(size, prefix) => (align_to(size, packed(prefix))?, packed(prefix)),
        Form::Sized | Form::Tail => (0, 1),
    };
    let mut offsets = vec![0; fields.len()];
    let mut niche: Option<Niche> = None;
    for &index in &order {
        let field = fields.get(index)?;
        offset = align_to(offset, packed(field.align))?;
        align = align.max(packed(field.align));
        *offsets.get_mut(index)? = offset;
        if let Some(found) = field.niche {
            let best = niche.map_or(0, Niche::available);
            let is_better = match edge {
                Edge::Start => found.available() > best,
                Edge::End => found.available() >= best,
            };
            if is_better {
                niche = Some(Niche { offset: found.offset.checked_add(offset)?, ..found });
            }
        }
        offset = offset.checked_add(field.size)?;
    }
    align = align.max(repr.align.map_or(1, u64::from));
    Some(Placed { offsets, order, size: align_to(offset, align)?, align, niche })
}

/// In which order fields are placed.
fn order(fields: &[&Layout], repr: Repr, form: Form, edge: Edge) -> Vec<usize> {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    // `repr(u8)` and the like fix the order only behind the tag.
    let is_fixed = repr.c || repr.transparent || (repr.int.is_some() && matches!(form, Form::Prefixed(..)));
    if is_fixed || fields.len() < 2 {
        return order;
    }
    let movable = if form == Form::Tail { fields.len() - 1 } else { fields.len() };
    let moved = fields.get(..movable).unwrap_or(fields);
    let group = Group::new(moved, repr, edge);
    let key = |index: &usize| fields.get(*index).map(|field| group.key(field));
    let sorted = order.get_mut(..movable).unwrap_or_default();
    match form {
        Form::Prefixed(..) => {
            order::sort_by_key(sorted, |index| (key(index), fields.get(*index).map(|field| available(field))));
        }
        Form::Sized | Form::Tail => order::sort_by_key(sorted, |index| {
            let field = fields.get(*index);
            let edge_key = field.map(|field| near(field, edge));
            (field.is_some_and(|field| field.size != 0 || field.is_unsized), Reverse(key(index)), edge_key)
        }),
    }
    order
}

fn available(field: &Layout) -> u128 {
    field.niche.map_or(0, Niche::available)
}

/// Orders fields of one group: by the size of their niche, and how near it is to the edge.
fn near(field: &Layout, edge: Edge) -> (u128, u64) {
    match edge {
        Edge::Start => (!available(field), field.niche.map_or(0, |niche| niche.offset)),
        Edge::End => {
            let behind = |niche: Niche| !(field.size.saturating_sub(niche.size).saturating_sub(niche.offset));
            (available(field), field.niche.map_or(0, behind))
        }
    }
}

/// Groups fields by alignment, or by the alignment that their size would fit.
struct Group {
    repr: Repr,
    edge: Edge,
    max_align: u64,
    largest_niche: u128,
}

impl Group {
    fn new(fields: &[&Layout], repr: Repr, edge: Edge) -> Group {
        Group {
            repr,
            edge,
            max_align: fields.iter().map(|field| field.align).max().unwrap_or(1),
            largest_niche: fields.iter().map(|field| available(field)).max().unwrap_or(0),
        }
    }

    fn key(&self, field: &Layout) -> u64 {
        if let Some(packed) = self.repr.packed {
            return field.align.min(u64::from(packed));
        }
        let by_size = field.align.max(field.size).trailing_zeros();
        let key = if self.largest_niche == 0 {
            by_size
        } else {
            match self.edge {
                Edge::Start => self.max_align.trailing_zeros().min(by_size),
                Edge::End if available(field) == self.largest_niche => field.align.trailing_zeros(),
                Edge::End => by_size,
            }
        };
        u64::from(key)
    }
}
