//! Writes closures, references and values that tell when they are dropped.

use super::scope::Ty;
use super::writer::Writer;

impl Writer {
    /// A closure and some calls of it.
    pub(super) fn closure(&mut self) {
        let (int, name) = (self.any_int(), self.name("k"));
        if self.rng.chance(50) {
            return self.closure_that_counts();
        }
        let x = self.name("x");
        self.scope.add(&x, Ty::Int(int), false);
        let body = self.int(int, 2);
        self.scope.vars.pop();
        let moves = if self.rng.chance(20) { "move " } else { "" };
        // What a closure moves is gone afterwards.
        let moves =
            if ["*p", ".get(", ".iter()", "&v", "clone"].iter().any(|part| body.contains(part)) { "" } else { moves };
        self.line(&format!("let {name} = {moves}|{x}: {}| -> {} {{ {body} }};", int.name, int.name));
        for _ in 0..self.rng.within(1, 2) {
            let argument = self.int(int, 1);
            self.line(&format!("println!(\"{name} {{}}\", {name}({argument}));"));
        }
    }

    /// A closure that changes a variable it captures by reference.
    fn closure_that_counts(&mut self) {
        let int = self.any_int();
        let (x, name) = (self.name("x"), self.name("k"));
        let sum = self.declare_as(Ty::Int(int));
        let arguments = [self.int(int, 1), self.int(int, 1)];
        let op = if self.rng.chance(self.temper.plain) { "+=" } else { "^=" };
        self.block(&format!("let mut {name} = |{x}: {}| {{", int.name), "};", |w| {
            w.line(&format!("{sum} {op} {x};"));
            w.line(&sum);
        });
        for argument in arguments {
            // The closure holds the variable until its last call.
            if !argument.contains(&sum) {
                self.line(&format!("println!(\"{name} {{}}\", {name}({argument}));"));
            }
        }
        self.line(&format!("println!(\"{sum} {{}}\", {sum});"));
    }

    /// A reference to a variable, through which it is changed.
    pub(super) fn reference(&mut self) {
        let is_place = |ty: Ty| matches!(ty, Ty::Int(_) | Ty::Array(..));
        let Some(var) = self.var(|var| is_place(var.ty) && var.mutable && !var.name.starts_with('*')) else { return };
        let name = self.name("r");
        self.scope.hide(&var.name, true);
        match var.ty {
            Ty::Int(int) => {
                self.line(&format!("let {name} = &mut {};", var.name));
                self.assign_int(&format!("*{name}"), int);
            }
            Ty::Array(int, _) => {
                let value = self.int(int, 2);
                self.block(&format!("for {name} in {}.iter_mut().skip(1) {{", var.name), "}", |w| {
                    w.line(&format!("*{name} = {name}.wrapping_mul(3) ^ {value};"));
                });
            }
            _ => {}
        }
        self.scope.hide(&var.name, false);
        self.line(&format!("println!(\"{} {{:?}}\", {});", var.name, var.name));
    }

    /// Values that say when they are dropped, one of them perhaps early.
    pub(super) fn guard(&mut self) {
        let (first, second) = (self.name("d"), self.name("d"));
        let number = self.int(super::numbers::U32, 1);
        let condition = self.boolean(1);
        self.block("{", "}", |w| {
            w.line(&format!("let {first} = Noisy(\"{first}\", {number} as u64);"));
            match w.rng.below(4) {
                0 => w.line(&format!("if {condition} {{ drop({first}); }}")),
                1 => w.line(&format!("let _ = Noisy(\"at once\", {first}.1);")),
                2 => w.line(&format!("let {second} = if {condition} {{ Some({first}) }} else {{ None }};\nprintln!(\"{{}}\", {second}.is_some());")),
                _ => w.line(&format!("let {second} = vec![{first}, Noisy(\"{second}\", 1)];\nprintln!(\"{{}}\", {second}.len());")),
            }
            w.inner();
        });
    }
}
