//! Newtype ids and the arenas they index.

use std::marker::PhantomData;

/// A growing list of `T`, indexed by its own id type.
#[derive(Debug, Clone)]
pub(crate) struct Arena<I, T> {
    items: Vec<T>,
    ids: PhantomData<I>,
}

/// An index into one arena.
pub(crate) trait Id: Copy {
    fn from_index(index: usize) -> Self;
    fn index(self) -> usize;
}

impl<I: Id, T> Arena<I, T> {
    pub(crate) fn push(&mut self, item: T) -> I {
        let id = I::from_index(self.items.len());
        self.items.push(item);
        id
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> {
        self.items.iter().enumerate().map(|(index, item)| (I::from_index(index), item))
    }

    /// Those from one id to another, both included.
    pub(crate) fn range(&self, first: I, last: I) -> impl Iterator<Item = (I, &T)> {
        let items = self.items.get(first.index()..=last.index()).unwrap_or(&[]);
        items.iter().zip(first.index()..).map(|(item, index)| (I::from_index(index), item))
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.items.iter_mut()
    }

    pub(crate) fn into_values(self) -> impl Iterator<Item = T> {
        self.items.into_iter()
    }

    pub(crate) fn ids(&self) -> impl DoubleEndedIterator<Item = I> + use<I, T> {
        (0..self.items.len()).map(I::from_index)
    }
}

impl<I, T> Default for Arena<I, T> {
    fn default() -> Self {
        Arena { items: Vec::new(), ids: PhantomData }
    }
}

#[expect(clippy::indexing_slicing, reason = "ids come only from `push` of the same arena, which never shrinks")]
impl<I: Id, T> std::ops::Index<I> for Arena<I, T> {
    type Output = T;

    fn index(&self, id: I) -> &T {
        &self.items[id.index()]
    }
}

#[expect(clippy::indexing_slicing, reason = "ids come only from `push` of the same arena, which never shrinks")]
impl<I: Id, T> std::ops::IndexMut<I> for Arena<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.items[id.index()]
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(u32);

        impl Id for $name {
            fn from_index(index: usize) -> Self {
                $name(u32::try_from(index).unwrap_or(u32::MAX))
            }

            #[expect(clippy::as_conversions, reason = "u32 always fits usize on 32- and 64-bit hosts")]
            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// An expression.
    ExprId;
    /// A pattern.
    PatId;
    /// A written type.
    TyId;
    /// An item: a function, struct, impl, …
    ItemId;
    /// A body: of a function, closure, constant or loose statements.
    BodyId;
    /// A module or block that declares names.
    ScopeId;
    /// A local variable: parameter, `let`, match arm, …
    BindingId;
}
