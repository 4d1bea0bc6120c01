//! Writes structs, enums and traits, and expressions of them.

use super::functions::Function;
use super::numbers::{INTS, Int};
use super::scope::Ty;
use super::writer::Writer;

/// A struct; its name is `S` and its number.
#[derive(Debug, Clone)]
pub(super) struct Struct {
    pub(super) fields: Vec<Int>,
}

/// An enum; its name is `E` and its number.
#[derive(Debug, Clone)]
pub(super) struct Enum {
    /// What each variant holds; nothing in any where the enum can be cast.
    pub(super) variants: Vec<Variant>,
}

/// A variant; its name is `V` and its number.
#[derive(Debug, Clone)]
pub(super) struct Variant {
    pub(super) fields: Vec<Int>,
    pub(super) named: bool,
}

impl Enum {
    /// Whether it can be cast to an integer.
    pub(super) fn is_number(&self) -> bool {
        self.variants.iter().all(|variant| variant.fields.is_empty())
    }
}

impl Variant {
    /// The variant with an expression or pattern for each field.
    pub(super) fn with(&self, at: usize, number: usize, parts: &[String]) -> String {
        let name = format!("E{at}::V{number}");
        if parts.is_empty() {
            return name;
        }
        if self.named {
            let fields = parts.iter().enumerate().map(|(field, part)| format!("f{field}: {part}"));
            return format!("{name} {{ {} }}", fields.collect::<Vec<_>>().join(", "));
        }
        format!("{name}({})", parts.join(", "))
    }
}

impl Writer {
    /// Writes everything but `main`; the functions that `main` may call.
    pub(super) fn items(&mut self) -> Vec<Function> {
        self.line("#[allow(dead_code)]\nstruct Noisy(&'static str, u64);\n");
        self.block("impl Drop for Noisy {", "}\n", |w| {
            w.block("fn drop(&mut self) {", "}", |w| w.line("println!(\"drop {} {}\", self.0, self.1);"));
        });
        (0..self.rng.below(3)).for_each(|_| self.a_struct());
        (0..self.rng.below(3)).for_each(|_| self.an_enum());
        if self.rng.chance(40) {
            self.traits();
        }
        (0..self.rng.within(1, 3)).for_each(|_| self.function());
        self.functions.clone()
    }

    fn a_struct(&mut self) {
        let at = self.structs.len();
        let fields: Vec<Int> = (0..self.rng.within(1, 4)).map(|_| self.any_int()).collect();
        self.line("#[allow(dead_code)]\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]");
        self.block(&format!("struct S{at} {{"), "}\n", |w| {
            fields.iter().enumerate().for_each(|(field, int)| w.line(&format!("f{field}: {},", int.name)));
        });
        self.block(&format!("impl std::ops::Add for S{at} {{"), "}\n", |w| {
            w.line(&format!("type Output = S{at};"));
            w.block(&format!("fn add(self, other: S{at}) -> S{at} {{"), "}", |w| {
                let sums = (0..fields.len()).map(|field| w.sum_of_fields(field)).collect::<Vec<_>>().join(", ");
                w.line(&format!("S{at} {{ {sums} }}"));
            });
        });
        self.structs.push(Struct { fields });
    }

    fn sum_of_fields(&mut self, field: usize) -> String {
        if self.rng.chance(self.temper.plain) {
            return format!("f{field}: self.f{field} + other.f{field}");
        }
        format!("f{field}: self.f{field}.wrapping_add(other.f{field})")
    }

    fn an_enum(&mut self) {
        let at = self.enums.len();
        let is_number = self.rng.chance(40);
        let variants: Vec<Variant> = (0..self.rng.within(2, 4)).map(|_| self.variant(is_number)).collect();
        self.line("#[allow(dead_code)]\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]");
        self.block(&format!("enum E{at} {{"), "}\n", |w| {
            for (number, variant) in variants.iter().enumerate() {
                w.declare_variant(variant, number, is_number);
            }
        });
        self.enums.push(Enum { variants });
    }

    fn variant(&mut self, is_number: bool) -> Variant {
        let count = if is_number { 0 } else { self.rng.below(3) };
        Variant { fields: (0..count).map(|_| self.any_int()).collect(), named: self.rng.chance(30) }
    }

    fn declare_variant(&mut self, variant: &Variant, number: usize, is_number: bool) {
        let types = || variant.fields.iter().map(|int| int.name);
        if is_number && self.rng.chance(40) {
            // Never less than what comes before by itself.
            return self.line(&format!("V{number} = {},", number.saturating_mul(40)));
        }
        if variant.fields.is_empty() {
            self.line(&format!("V{number},"));
        } else if variant.named {
            let fields = types().enumerate().map(|(field, ty)| format!("f{field}: {ty}")).collect::<Vec<_>>();
            self.line(&format!("V{number} {{ {} }},", fields.join(", ")));
        } else {
            self.line(&format!("V{number}({}),", types().collect::<Vec<_>>().join(", ")));
        }
    }

    /// A trait for every type that the program declares and one integer, with functions over it.
    fn traits(&mut self) {
        let int = self.any_int();
        let name = int.name;
        self.line("#[allow(dead_code)]");
        self.block("trait Score {", "}\n", |w| {
            w.line("const WEIGHT: u8 = 3;");
            w.line(&format!("fn score(&self) -> {name};"));
            w.block(&format!("fn twice(&self) -> {name} {{"), "}", |w| {
                let op = if w.rng.chance(w.temper.plain) { "self.score() * 2" } else { "self.score().wrapping_mul(2)" };
                w.line(&format!("{op} ^ Self::WEIGHT as {name}"));
            });
        });
        // A trait object needs a trait without constants.
        self.block("trait Dynamic {", "}\n", |w| w.line(&format!("fn value(&self) -> {name};")));
        self.block("impl<T: Score> Dynamic for T {", "}\n", |w| {
            w.block(&format!("fn value(&self) -> {name} {{"), "}", |w| w.line("self.score()"));
        });
        self.implement(int, Ty::Int(self.favourites.first().copied().unwrap_or_default()));
        (0..self.structs.len()).for_each(|at| self.implement(int, Ty::Struct(at)));
        (0..self.enums.len()).for_each(|at| self.implement(int, Ty::Enum(at)));
        self.block(&format!("#[allow(dead_code)]\nfn total<T: Score>(items: &[T]) -> {name} {{"), "}\n", |w| {
            let op = w.rng.word("wrapping_add wrapping_sub max");
            w.line(&format!("items.iter().fold(0, |sum, item| sum.{op}(item.score()))"));
        });
        self.block(&format!("#[allow(dead_code)]\nfn all(items: &[&dyn Dynamic]) -> {name} {{"), "}\n", |w| {
            w.line(&format!("let mut sum: {name} = 0;"));
            w.block("for item in items {", "}", |w| w.line("sum = sum.wrapping_add(item.value());"));
            w.line("sum");
        });
        self.score = Some(int);
    }

    fn implement(&mut self, int: Int, ty: Ty) {
        self.block(&format!("impl Score for {} {{", ty.name()), "}\n", |w| {
            if w.rng.chance(30) {
                let weight = w.rng.below(200);
                w.line(&format!("const WEIGHT: u8 = {weight};"));
            }
            w.block(&format!("fn score(&self) -> {} {{", int.name), "}", |w| {
                w.scope.add("this", ty, false);
                w.line("let this = *self;");
                if let Ty::Enum(at) = ty {
                    w.match_enum("this", at, Some(int));
                } else {
                    let score = w.int(int, 2);
                    w.line(&score);
                }
            });
        });
    }

    /// The first field of a struct that has an integer type.
    pub(super) fn field_of(&self, at: usize, int: Int) -> Option<String> {
        let field = self.structs.get(at)?.fields.iter().position(|own| *own == int)?;
        Some(format!("f{field}"))
    }

    /// A value of a struct, in parentheses where it would be taken for a block.
    pub(super) fn struct_value(&mut self, at: usize, depth: usize) -> String {
        let fields = self.structs.get(at).map(|own| own.fields.clone()).unwrap_or_default();
        let known = self.var(|var| var.ty == Ty::Struct(at)).map(|var| var.name);
        if let Some(name) = &known
            && self.rng.chance(30)
        {
            return format!("({name} + {name})");
        }
        let rest = known.unwrap_or_else(|| "Default::default()".to_owned());
        let shown = if self.rng.chance(30) { 1 } else { fields.len() };
        let mut parts: Vec<String> = fields
            .iter()
            .take(shown)
            .enumerate()
            .map(|(field, int)| format!("f{field}: {}", self.int(*int, depth)))
            .collect();
        if shown < fields.len() {
            parts.push(format!("..{rest}"));
        }
        format!("S{at} {{ {} }}", parts.join(", "))
    }

    /// A value of an enum.
    pub(super) fn enum_value(&mut self, at: usize, depth: usize) -> String {
        let variants = self.enums.get(at).map(|own| own.variants.clone()).unwrap_or_default();
        let number = self.rng.below(variants.len());
        let Some(variant) = variants.get(number) else { return String::new() };
        let parts: Vec<String> = variant.fields.iter().map(|int| self.int(*int, depth)).collect();
        variant.with(at, number, &parts)
    }

    /// An enum that can be cast, or an integer.
    pub(super) fn variant_number(&mut self, depth: usize) -> String {
        match self.enums.iter().position(Enum::is_number) {
            Some(at) => self.value(Ty::Enum(at), depth),
            None => {
                let int = self.rng.pick(&INTS);
                self.int(int, depth)
            }
        }
    }

    /// A call of what is declared for the trait, where it gives the integer type.
    pub(super) fn scored(&mut self, int: Int) -> Option<String> {
        self.score.filter(|score| *score == int)?;
        let first = self.favourites.first().copied();
        let is_scored =
            |ty: Ty| matches!(ty, Ty::Struct(_) | Ty::Enum(_)) || matches!(ty, Ty::Int(int) if Some(int) == first);
        let name = self.var(|var| is_scored(var.ty) && !var.name.starts_with('*'))?.name;
        let other = self.var(|var| is_scored(var.ty) && !var.name.starts_with('*'))?.name;
        Some(match self.rng.below(4) {
            0 => format!("{name}.score()"),
            1 => format!("{name}.twice()"),
            2 => format!("total(&[{name}, {name}])"),
            _ => format!("all(&[&{name}, &{other}])"),
        })
    }
}
