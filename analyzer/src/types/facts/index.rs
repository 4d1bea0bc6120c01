//! Looks up what `Self` means, the methods of this text's types, and where a pattern stands.

use std::collections::HashMap;

use crate::hir::{BindingId, Hir, Id, Impl, ItemId, ItemKind, Name, PatId, PatKind, Res, TyId, TyKind, Variant};
use crate::source::Span;

/// Variants of one enum that are found faster one by one than by a table.
const MANY_VARIANTS: usize = 64;
/// How many items a search for the meaning of `Self` looks at.
const SELF_STEPS: usize = 64;

/// Tables over one text.
#[derive(Debug)]
pub(super) struct Index {
    /// Items that give `Self` a meaning, by start.
    owners: Vec<(Span, ItemId)>,
    /// The functions of a type of this text, by its item and their name; those of inherent impls first.
    methods: HashMap<(ItemId, Name), Vec<ItemId>>,
    /// Traits outside this text that a type of this text implements or derives, by their last name.
    traits: HashMap<(ItemId, Name), ()>,
    /// The places of the variants of enums with many, by name.
    variants: HashMap<(ItemId, Name), usize>,
    /// The pattern a pattern is part of.
    pat_parents: Vec<Option<PatId>>,
    /// The pattern that declares a variable.
    binding_pats: Vec<Option<PatId>>,
}

impl Index {
    pub(super) fn new(hir: &Hir) -> Index {
        let (pat_parents, binding_pats) = patterns(hir);
        let mut index = Index {
            owners: owners(hir),
            methods: HashMap::new(),
            traits: HashMap::new(),
            variants: HashMap::new(),
            pat_parents,
            binding_pats,
        };
        index.add_impls(hir, false);
        index.add_impls(hir, true);
        index.add_derives(hir);
        index.add_variants(hir);
        index
    }

    /// The innermost impl, type or trait around a place: what `Self` stands for there.
    pub(super) fn self_owner(&self, place: Span) -> Option<ItemId> {
        let end = self.owners.partition_point(|(span, _)| span.start <= place.start);
        let before = self.owners.get(..end)?;
        before.iter().rev().take(SELF_STEPS).find(|(span, _)| span.contains(place)).map(|&(_, item)| item)
    }

    /// The functions called `name` of a type of this text: inherent ones first, then those of traits.
    pub(super) fn methods(&self, item: ItemId, name: &Name) -> &[ItemId] {
        self.methods.get(&(item, name.clone())).map_or(&[], Vec::as_slice)
    }

    /// The variant of an enum of this text.
    pub(super) fn variant<'h>(&self, hir: &'h Hir, item: ItemId, name: &str) -> Option<&'h Variant> {
        let ItemKind::Enum(data) = &hir.items[item].kind else { return None };
        if data.variants.len() <= MANY_VARIANTS {
            return data.variants.iter().find(|variant| variant.name == name);
        }
        data.variants.get(*self.variants.get(&(item, Name::new(name)))?)
    }

    /// Whether a type of this text implements or derives the trait of that name.
    pub(super) fn implements(&self, item: ItemId, name: &str) -> bool {
        self.traits.contains_key(&(item, Name::new(name)))
    }

    /// The pattern a pattern is part of.
    pub(super) fn pat_parent(&self, pat: PatId) -> Option<PatId> {
        self.pat_parents.get(pat.index()).copied().flatten()
    }

    /// The pattern that declares a variable.
    pub(super) fn binding_pat(&self, binding: BindingId) -> Option<PatId> {
        self.binding_pats.get(binding.index()).copied().flatten()
    }

    fn add_impls(&mut self, hir: &Hir, of_traits: bool) {
        for (_, item) in hir.items.iter() {
            let ItemKind::Impl(block) = &item.kind else { continue };
            let Some(target) = target(hir, block.self_ty) else { continue };
            if block.trait_path.is_some() == of_traits && !block.negative {
                self.add_functions(hir, target, &block.items);
                self.add_trait(hir, target, block);
            }
        }
    }

    fn add_functions(&mut self, hir: &Hir, target: ItemId, items: &[ItemId]) {
        for &id in items {
            if matches!(hir.items[id].kind, ItemKind::Fn(_) | ItemKind::Const(_)) {
                self.methods.entry((target, hir.items[id].name.clone())).or_default().push(id);
            }
        }
    }

    fn add_trait(&mut self, hir: &Hir, target: ItemId, block: &Impl) {
        let Some(path) = &block.trait_path else { return };
        self.traits.insert((target, Name::new(path.last())), ());
        let Res::Item { item, rest: 0 } = path.res else { return };
        let ItemKind::Trait(declared) = &hir.items[item].kind else { return };
        let inherited: Vec<ItemId> = declared.items.iter().copied().filter(|&id| has_default(hir, id)).collect();
        self.add_functions(hir, target, &inherited);
    }

    fn add_variants(&mut self, hir: &Hir) {
        for (id, item) in hir.items.iter() {
            let ItemKind::Enum(data) = &item.kind else { continue };
            if data.variants.len() > MANY_VARIANTS {
                let places = data.variants.iter().enumerate();
                self.variants.extend(places.map(|(at, variant)| ((id, variant.name.clone()), at)));
            }
        }
    }

    fn add_derives(&mut self, hir: &Hir) {
        for (id, item) in hir.items.iter() {
            for attr in item.attrs.iter().filter(|attr| attr.name == "derive") {
                for name in attr.text.split(',') {
                    let name = name.trim().rsplit("::").next().unwrap_or_default();
                    self.traits.insert((id, Name::new(name)), ());
                }
            }
        }
    }
}

fn has_default(hir: &Hir, id: ItemId) -> bool {
    matches!(&hir.items[id].kind, ItemKind::Fn(function) if function.body.is_some())
}

/// The type of this text that an impl is for.
fn target(hir: &Hir, ty: TyId) -> Option<ItemId> {
    match &hir.types[ty].kind {
        TyKind::Path(path) => match path.res {
            Res::Item { item, rest: 0 } => Some(item),
            _ => None,
        },
        _ => None,
    }
}

fn owners(hir: &Hir) -> Vec<(Span, ItemId)> {
    let mut owners: Vec<(Span, ItemId)> = hir
        .items
        .iter()
        .filter(|(_, item)| {
            matches!(
                item.kind,
                ItemKind::Impl(_) | ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) | ItemKind::Trait(_)
            )
        })
        .map(|(id, item)| (item.span, id))
        .collect();
    crate::order::sort_by_key(&mut owners, |(span, _)| span.start);
    owners
}

type PatTables = (Vec<Option<PatId>>, Vec<Option<PatId>>);

fn patterns(hir: &Hir) -> PatTables {
    let mut parents = vec![None; hir.pats.len()];
    let mut bindings = vec![None; hir.bindings.len()];
    for (id, pat) in hir.pats.iter() {
        if let PatKind::Binding { binding, .. } = pat.kind
            && let Some(slot) = bindings.get_mut(binding.index())
        {
            slot.get_or_insert(id);
        }
        for_each_part(&pat.kind, |part| {
            if let Some(slot) = parents.get_mut(part.index()) {
                *slot = Some(id);
            }
        });
    }
    (parents, bindings)
}

fn for_each_part(kind: &PatKind, mut each: impl FnMut(PatId)) {
    match kind {
        PatKind::Binding { sub, .. } => sub.iter().copied().for_each(each),
        PatKind::Ref { pat, .. } | PatKind::Guard { pat, .. } => each(*pat),
        PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::Or(pats) | PatKind::TupleStruct { pats, .. } => {
            pats.iter().copied().for_each(each);
        }
        PatKind::Struct { fields, .. } => fields.iter().for_each(|(_, pat)| each(*pat)),
        PatKind::Wild
        | PatKind::Rest
        | PatKind::Path(_)
        | PatKind::Lit { .. }
        | PatKind::Range { .. }
        | PatKind::ConstBlock(_)
        | PatKind::Unknown => {}
    }
}
