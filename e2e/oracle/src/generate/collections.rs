//! Writes statements about vectors and strings.

use super::numbers::Int;
use super::scope::Ty;
use super::writer::Writer;

impl Writer {
    /// Changes a vector or string, or prints what is in it.
    pub(super) fn collection(&mut self) {
        if self.rng.chance(25)
            && let Some(var) = self.var(|var| var.ty == Ty::Str)
        {
            return self.of_string(&var.name);
        }
        let known = self.var(|var| matches!(var.ty, Ty::Vec(_)) && var.mutable);
        let (name, int) = match known {
            Some(var) => match var.ty {
                Ty::Vec(int) => (var.name, int),
                _ => return,
            },
            None => {
                let int = self.any_int();
                (self.declare_as(Ty::Vec(int)), int)
            }
        };
        self.scope.hide(&name, true);
        self.change(&name, int);
        self.scope.hide(&name, false);
        if self.rng.chance(50) {
            self.line(&format!("println!(\"{name} {{:?}} {{}}\", {name}, {name}.len());"));
        }
    }

    fn change(&mut self, name: &str, int: Int) {
        let value = self.int(int, 2);
        let at = self.rng.below(5);
        let is_guarded = !self.rng.chance(self.temper.fault.saturating_mul(2));
        let statement = match self.rng.below(16) {
            0..=2 => format!("{name}.push({value});"),
            3 => format!("println!(\"popped {{:?}}\", {name}.pop());"),
            4 if is_guarded => format!("if let Some(slot) = {name}.get_mut({at}) {{ *slot = {value}; }}"),
            4 => format!("{name}[{at}] = {value};"),
            5 if is_guarded => format!("if {name}.len() > {at} {{ {name}.swap(0, {at}); }}"),
            5 => format!("{name}.swap(0, {at});"),
            6 => format!("{name}.sort();"),
            7 => format!("{name}.{}();", self.rng.word("reverse dedup sort_unstable")),
            8 => format!("{name}.truncate({at});"),
            9 => format!("{name}.extend([{value}, {}]);", self.atom(int)),
            10 => format!("{name}.retain(|x| *x != {value});"),
            11 if is_guarded => format!("if !{name}.is_empty() {{ println!(\"removed {{}}\", {name}.remove(0)); }}"),
            11 => format!("println!(\"removed {{}}\", {name}.remove({at}));"),
            12 => format!("{name}.insert(0, {value});"),
            13 => format!("for slot in {name}.iter_mut() {{ *slot = slot.wrapping_add({value}); }}"),
            14 => format!("{name}.sort_by(|a, b| b.cmp(a));"),
            _ => self.slices(name, at, is_guarded),
        };
        self.line(&statement);
    }

    fn slices(&mut self, name: &str, at: usize, is_guarded: bool) -> String {
        match self.rng.below(5) {
            0 if !is_guarded => format!("println!(\"{{:?}}\", &{name}[{at}..]);"),
            0 => format!("println!(\"{{:?}}\", {name}.get({at}..));"),
            1 => format!("for part in {name}.chunks({}) {{ println!(\"{{part:?}}\"); }}", at.saturating_add(1)),
            2 => format!("for pair in {name}.windows(2) {{ println!(\"{{}}\", pair[0] < pair[1]); }}"),
            3 => format!("println!(\"{{:?}} {{:?}}\", {name}.first(), {name}.last());"),
            _ => format!("println!(\"{{:?}}\", {name}.iter().rev().take(2).collect::<Vec<_>>());"),
        }
    }

    fn of_string(&mut self, name: &str) {
        let at = self.rng.below(4);
        let shown = match self.rng.below(8) {
            0 => format!("{name}.len()"),
            1 => format!("{name}.chars().rev().collect::<String>()"),
            2 => format!("{name}.bytes().map(u32::from).sum::<u32>()"),
            3 => format!("{name}.to_uppercase()"),
            4 => format!("{name}.char_indices().nth({at})"),
            5 => format!("{name}.split('|').collect::<Vec<_>>()"),
            6 => format!("{name}.chars().filter(|c| c.is_ascii_digit()).count()"),
            _ => format!("{name}.find('1')"),
        };
        self.line(&format!("println!(\"{{:?}}\", {shown});"));
    }
}
