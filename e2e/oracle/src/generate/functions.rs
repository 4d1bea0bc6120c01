//! Writes functions: with loops, recursive ones, fallible ones, and `main`.

use super::numbers::{Int, U32};
use super::scope::Ty;
use super::writer::Writer;

/// A function that was written.
#[derive(Debug, Clone)]
pub(super) struct Function {
    name: String,
    params: Vec<Param>,
    result: Returns,
    /// What a call costs.
    cost: usize,
}

/// What a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Param {
    Value(Ty),
    Slice(Int),
    Mut(Int),
    /// How deep a recursive function may still go.
    Depth,
}

/// What a function returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Returns {
    Value(Ty),
    /// `Result<T, String>`.
    Result(Int),
    /// `Option<T>`.
    Option(Int),
}

impl Returns {
    fn name(self) -> String {
        match self {
            Returns::Value(ty) => ty.name(),
            Returns::Result(int) => format!("Result<{}, String>", int.name),
            Returns::Option(int) => format!("Option<{}>", int.name),
        }
    }
}

impl Writer {
    /// Writes a function that later ones may call.
    pub(super) fn function(&mut self) {
        let int = self.any_int();
        match self.rng.below(8) {
            0 => self.recursive(int),
            1 => self.fallible(Returns::Result(int)),
            2 => self.fallible(Returns::Option(int)),
            3 => self.generic(),
            _ => self.ordinary(int),
        }
    }

    fn ordinary(&mut self, int: Int) {
        let mut params: Vec<Param> =
            (0..self.rng.within(1, 3)).map(|_| Param::Value(Ty::Int(self.any_int()))).collect();
        if self.rng.chance(30) {
            params.push(Param::Value(self.any_ty()));
        }
        if self.rng.chance(25) {
            params.push(Param::Slice(self.any_int()));
        }
        if self.rng.chance(25) {
            params.push(Param::Mut(self.any_int()));
        }
        let result = if self.rng.chance(80) { Ty::Int(int) } else { self.any_ty() };
        self.define("f", params, Returns::Value(result), |w| {
            let count = w.rng.within(1, 2);
            w.statements(count);
            let value = w.value(result, 3);
            w.line(&value);
        });
    }

    fn recursive(&mut self, int: Int) {
        let params = vec![Param::Depth, Param::Value(Ty::Int(int))];
        let branches = self.rng.within(1, 2);
        self.define("r", params, Returns::Value(Ty::Int(int)), |w| {
            let base = w.int(int, 2);
            w.block("if depth == 0 {", "}", |w| w.line(&format!("return {base};")));
            let own = w.current.clone();
            for branch in 0..branches {
                let argument = w.int(int, 2);
                w.line(&format!("let b{branch} = {own}(depth - 1, {argument});"));
                w.scope.add(&format!("b{branch}"), Ty::Int(int), false);
            }
            let value = w.int(int, 3);
            w.line(&value);
        });
    }

    fn fallible(&mut self, result: Returns) {
        let (Returns::Result(int) | Returns::Option(int)) = result else { return };
        let params = vec![Param::Value(Ty::Int(int)), Param::Value(Ty::Int(self.any_int()))];
        let is_result = matches!(result, Returns::Result(_));
        self.define("q", params, result, |w| {
            for _ in 0..w.rng.within(1, 3) {
                let (name, checked) = (w.name("c"), w.checked(int, 1));
                let failed =
                    if is_result { format!(".ok_or_else(|| format!(\"{name} failed\"))?") } else { "?".to_owned() };
                w.line(&format!("let {name} = {checked}{failed};"));
                w.scope.add(&name, Ty::Int(int), false);
            }
            if is_result && w.rng.chance(50) {
                let condition = w.boolean(2);
                let value = w.atom(int);
                w.block(&format!("if {condition} {{"), "}", |w| {
                    w.line(&format!("return Err(format!(\"early {{}}\", {value}));"))
                });
            }
            let value = w.int(int, 2);
            w.line(&format!("{}({value})", if is_result { "Ok" } else { "Some" }));
        });
    }

    fn generic(&mut self) {
        let name = self.name("g");
        let op = self.rng.word("< > <= >=");
        self.block(
            &format!(
                "#[allow(dead_code)]\nfn {name}<T: Copy + PartialOrd + std::fmt::Debug>(a: T, b: T, c: T) -> T {{"
            ),
            "}\n",
            |w| {
                w.line(&format!("let kept = if a {op} b {{ a }} else {{ b }};"));
                w.line(&format!("if kept {op} c {{ kept }} else {{ c }}"));
            },
        );
        for int in self.favourites.clone() {
            let params = vec![Param::Value(Ty::Int(int)); 3];
            self.functions.push(Function { name: name.clone(), params, result: Returns::Value(Ty::Int(int)), cost: 1 });
        }
    }

    fn define(&mut self, start: &str, params: Vec<Param>, result: Returns, body: impl FnOnce(&mut Writer)) {
        let name = self.name(start);
        self.current = name.clone();
        (self.cost, self.times) = (1, 1);
        let mut list = Vec::new();
        let before = std::mem::take(&mut self.scope.vars);
        for (number, param) in params.iter().enumerate() {
            list.push(self.parameter(number, *param));
        }
        let head = format!("#[allow(dead_code)]\nfn {name}({}) -> {} {{", list.join(", "), result.name());
        // Parameters are in scope in the block only, and the block takes what it adds away.
        self.block(&head, "}\n", body);
        self.scope.vars = before;
        let deepest = if params.contains(&Param::Depth) { 40 } else { 1 };
        self.functions.push(Function { name, params, result, cost: self.cost.saturating_mul(deepest) });
    }

    fn parameter(&mut self, number: usize, param: Param) -> String {
        let name = format!("p{number}");
        match param {
            Param::Value(ty) => {
                self.scope.add(&name, ty, false);
                format!("{name}: {}", ty.name())
            }
            Param::Slice(int) => {
                self.scope.add(&name, Ty::Vec(int), false);
                format!("{name}: &[{}]", int.name)
            }
            Param::Mut(int) => {
                self.scope.add(&format!("*{name}"), Ty::Int(int), true);
                format!("{name}: &mut {}", int.name)
            }
            Param::Depth => "depth: u32".to_owned(),
        }
    }

    /// An expression that calls something and gives the integer type.
    pub(super) fn call(&mut self, int: Int, depth: usize) -> String {
        let gives = |function: &Function| match function.result {
            Returns::Value(ty) => ty == Ty::Int(int),
            Returns::Result(own) | Returns::Option(own) => own == int,
        };
        let is_pure =
            |function: &&Function| gives(function) && !function.params.iter().any(|p| matches!(p, Param::Mut(_)));
        let found: Vec<Function> = self.functions.iter().filter(is_pure).cloned().collect();
        let at = self.rng.below(found.len());
        if let Some(function) = found.get(at)
            && self.affords(function.cost)
        {
            let call = self.call_of(function, depth);
            return match function.result {
                Returns::Value(_) => call,
                _ if self.rng.chance(self.temper.fault) => format!("{call}.unwrap()"),
                _ => format!("{call}.unwrap_or({})", self.atom(int)),
            };
        }
        self.scored(int).unwrap_or_else(|| self.atom(int))
    }

    fn call_of(&mut self, function: &Function, depth: usize) -> String {
        let list: Vec<String> = function.params.iter().map(|param| self.argument(*param, depth)).collect();
        format!("{}({})", function.name, list.join(", "))
    }

    fn argument(&mut self, param: Param, depth: usize) -> String {
        match param {
            Param::Value(ty) => self.value(ty, depth.min(2)),
            Param::Slice(int) => {
                let len = self.rng.within(1, 3);
                let known = self.var(|var| matches!(var.ty, Ty::Vec(own) | Ty::Array(own, _) if own == int));
                known
                    .map_or_else(|| format!("&[{}]", self.list(int, len, depth.min(1))), |var| format!("&{}", var.name))
            }
            Param::Mut(int) => format!("&mut {}", self.atom(int)),
            Param::Depth => format!("bb({})", self.rng.within(1, 4)),
        }
    }

    /// A statement that calls a function with a `&mut` of a variable, if there is such a function.
    pub(super) fn call_mut(&mut self) -> bool {
        let takes = |function: &&Function| function.params.iter().any(|param| matches!(param, Param::Mut(_)));
        let Some(function) = self.functions.iter().find(takes).cloned() else { return false };
        let Some(Param::Mut(int)) = function.params.iter().find(|param| matches!(param, Param::Mut(_))).copied() else {
            return false;
        };
        let Some(var) = self.var(|var| var.ty == Ty::Int(int) && var.mutable && !var.name.starts_with('*')) else {
            return false;
        };
        if !self.affords(function.cost) {
            return false;
        }
        self.scope.hide(&var.name, true);
        let list: Vec<String> =
            function
                .params
                .iter()
                .map(|param| {
                    if matches!(param, Param::Mut(_)) { format!("&mut {}", var.name) } else { self.argument(*param, 2) }
                })
                .collect();
        self.scope.hide(&var.name, false);
        let call = format!("{}({})", function.name, list.join(", "));
        let name = self.name("v");
        self.line(&format!("let {name} = {call};"));
        if let Returns::Value(ty) = function.result {
            self.scope.add(&name, ty, false);
        }
        self.line(&format!("println!(\"{name} {{:?}} {{}}\", {name}, {});", var.name));
        true
    }

    /// Prints what every function gives for some arguments.
    pub(super) fn main(&mut self, functions: &[Function]) {
        (self.cost, self.times) = (0, 1);
        self.block("fn main() {", "}", |w| {
            for function in
                functions.iter().filter(|function| !function.params.iter().any(|p| matches!(p, Param::Mut(_))))
            {
                if w.affords(function.cost) {
                    let call = w.call_of(function, 1);
                    w.line(&format!("println!(\"{} = {{:?}}\", {call});", function.name));
                }
            }
            let count = w.rng.within(3, 8);
            w.statements(count);
            w.print_all();
        });
    }

    /// A small number that nothing knows, for the length of a loop.
    pub(super) fn bound(&mut self, most: usize) -> (usize, String) {
        let bound = self.rng.within(0, most);
        let value = if self.rng.chance(50) {
            format!("bb({bound})")
        } else {
            format!("({} as usize % {})", self.atom(U32), most.max(1))
        };
        (most.max(1), value)
    }
}
