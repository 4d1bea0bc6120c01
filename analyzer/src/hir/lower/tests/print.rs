//! Prints nodes as Rust with what their names mean, for the suites.

use crate::hir::{
    Binding, BindingId, Block, BlockKind, ExprId, ExprKind, GenericArg, Hir, Id as _, Item, ItemId, ItemKind, Lit,
    MacroCall, MacroKind, PatId, PatKind, Path, Piece, Res, Stmt, TyId, TyKind, UnOp,
};

pub(super) struct Print<'a>(pub(super) &'a Hir);

impl Print<'_> {
    /// What a path means: `x`, `x#2` for the second variable of that name, `item m::f`, `std::mem::drop`, `generic T`.
    pub(super) fn res(&self, path: &Path) -> String {
        let name = path.segments.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::");
        match &path.res {
            Res::Local(binding) => self.binding(*binding),
            Res::Item { item, rest } => {
                let tail: Vec<_> = path.segments.iter().rev().take(*rest).map(|s| s.name.to_string()).collect();
                let tail = tail.into_iter().rev().map(|name| format!("::{name}")).collect::<String>();
                format!("item {}{tail}", self.item_path(*item))
            }
            Res::Extern(path) | Res::Primitive(path) => path.to_string(),
            Res::SelfType => name,
            Res::Generic { owner, index } => format!("generic {index} of {}", self.item_path(*owner)),
            Res::Unknown => format!("?{name}"),
        }
    }

    fn item_path(&self, item: ItemId) -> String {
        let names = std::iter::successors(Some(item), |&at| self.0.items[at].parent);
        let mut names: Vec<_> = names.map(|at| self.0.items[at].name.to_string()).filter(|n| !n.is_empty()).collect();
        names.reverse();
        if names.is_empty() { "impl".into() } else { names.join("::") }
    }

    /// A variable; later ones of its name in its function are numbered.
    fn binding(&self, binding: BindingId) -> String {
        let name = &self.0.bindings[binding].name;
        let home = |binding: BindingId| self.0.fn_of_body(self.0.bindings[binding].body);
        let is_namesake = |&(id, other): &(BindingId, &Binding)| other.name == *name && home(id) == home(binding);
        let before = self.0.bindings.iter().take(binding.index()).filter(is_namesake).count();
        if before == 0 { name.to_string() } else { format!("{name}#{}", before + 1) }
    }

    fn exprs(&self, exprs: &[ExprId]) -> String {
        exprs.iter().map(|&expr| self.expr(expr)).collect::<Vec<_>>().join(", ")
    }

    fn optional(&self, expr: &Option<ExprId>) -> String {
        expr.map_or(String::new(), |expr| self.expr(expr))
    }

    pub(super) fn expr(&self, expr: ExprId) -> String {
        let label = |label: &Option<_>| label.as_ref().map_or(String::new(), |label| format!("'{label}: "));
        match self.0.kind(expr) {
            ExprKind::Path(path) => self.res(path),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Paren(inner) => format!("({})", self.expr(*inner)),
            ExprKind::Call { callee, args } => format!("{}({})", self.expr(*callee), self.exprs(args)),
            ExprKind::MethodCall { receiver, method, args, .. } => {
                format!("{}.{method}({})", self.expr(*receiver), self.exprs(args))
            }
            ExprKind::Field { base, name, .. } => format!("{}.{name}", self.expr(*base)),
            ExprKind::Index { base, index } => format!("{}[{}]", self.expr(*base), self.expr(*index)),
            ExprKind::Unary { op, expr } => {
                let sign = match op {
                    UnOp::Deref => "*",
                    UnOp::Not => "!",
                    UnOp::Neg => "-",
                };
                format!("{sign}{}", self.expr(*expr))
            }
            ExprKind::Binary { op, lhs, rhs, .. } => {
                format!("[{} {} {}]", self.expr(*lhs), op.as_str(), self.expr(*rhs))
            }
            ExprKind::Assign { lhs, rhs } => format!("{} = {}", self.expr(*lhs), self.expr(*rhs)),
            ExprKind::AssignOp { op, lhs, rhs, .. } => {
                format!("{} {}= {}", self.expr(*lhs), op.as_str(), self.expr(*rhs))
            }
            ExprKind::Ref { mutable, raw, expr } => {
                let raw = if *raw { "raw " } else { "" };
                format!("&{raw}{}{}", if *mutable { "mut " } else { "" }, self.expr(*expr))
            }
            ExprKind::Cast { expr, ty } => format!("[{} as {}]", self.expr(*expr), self.ty(*ty)),
            ExprKind::Range { start, end, inclusive } => {
                format!("{}{}{}", self.optional(start), if *inclusive { "..=" } else { ".." }, self.optional(end))
            }
            ExprKind::Array(exprs) => format!("[{}]", self.exprs(exprs)),
            ExprKind::Tuple(exprs) => format!("({},)", self.exprs(exprs)),
            ExprKind::Struct { path, fields, .. } => {
                let fields = fields.iter().map(|field| format!("{}: {}", field.name, self.expr(field.value)));
                format!("{} {{ {} }}", self.res(path), fields.collect::<Vec<_>>().join(", "))
            }
            ExprKind::Block { block, kind, label: name } => {
                let kind = match kind {
                    BlockKind::Plain => String::new(),
                    other => format!("{other:?} ").to_lowercase(),
                };
                format!("{}{kind}{}", label(name), self.block(block))
            }
            ExprKind::Async { body, .. } => format!("async {}", self.expr(self.0.bodies[*body].root)),
            ExprKind::Closure { body, .. } => {
                let params = self.0.bodies[*body].params.iter().map(|(pat, _)| self.pat(*pat)).collect::<Vec<_>>();
                format!("|{}| {}", params.join(", "), self.expr(self.0.bodies[*body].root))
            }
            ExprKind::If { cond, then, otherwise } => {
                let otherwise = otherwise.map_or(String::new(), |expr| format!(" else {}", self.expr(expr)));
                format!("if {} {}{otherwise}", self.expr(*cond), self.expr(*then))
            }
            ExprKind::Let { pat, expr } => format!("let {} = {}", self.pat(*pat), self.expr(*expr)),
            ExprKind::Match { scrutinee, arms } => {
                let arms = arms.iter().map(|arm| {
                    let guard = arm.guard.map_or(String::new(), |guard| format!(" if {}", self.expr(guard)));
                    format!("{}{guard} => {}", self.pat(arm.pat), self.expr(arm.body))
                });
                format!("match {} {{ {} }}", self.expr(*scrutinee), arms.collect::<Vec<_>>().join(", "))
            }
            ExprKind::Loop { body, label: name } => format!("{}loop {}", label(name), self.expr(*body)),
            ExprKind::While { cond, body, label: name } => {
                format!("{}while {} {}", label(name), self.expr(*cond), self.expr(*body))
            }
            ExprKind::For { pat, iter, body, label: name } => {
                format!("{}for {} in {} {}", label(name), self.pat(*pat), self.expr(*iter), self.expr(*body))
            }
            ExprKind::Await(inner) => format!("{}.await", self.expr(*inner)),
            ExprKind::Try(inner) => format!("{}?", self.expr(*inner)),
            ExprKind::Break { label, value } => {
                let label = label.as_ref().map_or(String::new(), |label| format!(" '{label}"));
                format!("break{label} {}", self.optional(value)).trim_end().to_owned()
            }
            ExprKind::Return(value) => format!("return {}", self.optional(value)).trim_end().to_owned(),
            ExprKind::Macro(call) => self.call(call),
            other => format!("{other:?}"),
        }
    }

    /// A macro call; of an expanded one what it became.
    pub(super) fn call(&self, call: &MacroCall) -> String {
        let name = call.path.last();
        match (call.kind, &call.pat) {
            (MacroKind::Expanded, _) => format!("{name}!~{}", self.exprs(&call.args)),
            (MacroKind::Select, _) => self.select(call),
            (MacroKind::Unknown, _) => format!("{name}!?"),
            (_, Some(pat)) => {
                let [scrutinee, guard @ ..] = call.args.as_slice() else { return "nothing".into() };
                let guard = guard.iter().map(|&guard| format!(" if {}", self.expr(guard))).collect::<String>();
                format!("{name}!({}, {}{guard})", self.expr(*scrutinee), self.pat(*pat))
            }
            _ => format!("{name}!({}){}", self.exprs(&call.args), self.pieces(call)),
        }
    }

    fn select(&self, call: &MacroCall) -> String {
        let Some(select) = &call.select else { return "nothing".into() };
        let branches = select.branches.iter().map(|branch| {
            let condition = branch.precondition.map_or(String::new(), |at| format!(", if {}", self.expr(at)));
            let (pat, future, handler) = (branch.pat, branch.future, branch.handler);
            format!("{} = {}{condition} => {}", self.pat(pat), self.expr(future), self.expr(handler))
        });
        let otherwise = select.otherwise.iter().map(|&at| format!("else => {}", self.expr(at)));
        let arms = branches.chain(otherwise).collect::<Vec<_>>().join(", ");
        format!("select!{} {{ {arms} }}", if select.is_biased { " biased" } else { "" })
    }

    fn pieces(&self, call: &MacroCall) -> String {
        let Some(format) = &call.format else { return String::new() };
        let pieces = format.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => format!("{text:?}"),
            Piece::Placeholder(at) => {
                let arg = at.arg.map_or("missing".to_owned(), |arg| self.expr(arg));
                let count = |count| match count {
                    crate::hir::Count::None => String::new(),
                    crate::hir::Count::Fixed(count) => count.to_string(),
                    crate::hir::Count::Arg(arg) => format!("{}$", self.expr(arg)),
                    crate::hir::Count::Missing => "missing$".into(),
                };
                format!("{{{arg}:{}.{}{}}}", count(at.width), count(at.precision), at.trait_name)
            }
        });
        format!(" <{}>", pieces.collect::<Vec<_>>().join(" "))
    }

    fn block(&self, block: &Block) -> String {
        let stmts = block.stmts.iter().map(|stmt| match stmt {
            Stmt::Let { pat, ty, init, otherwise, .. } => {
                let ty = ty.map_or(String::new(), |ty| format!(": {}", self.ty(ty)));
                let init = init.map_or(String::new(), |init| format!(" = {}", self.expr(init)));
                let otherwise = otherwise.map_or(String::new(), |expr| format!(" else {}", self.expr(expr)));
                format!("let {}{ty}{init}{otherwise};", self.pat(*pat))
            }
            Stmt::Expr(expr) => format!("{};", self.expr(*expr)),
            Stmt::Item(item) => self.item(&self.0.items[*item]),
        });
        let parts: Vec<_> = stmts.chain(block.tail.map(|tail| self.expr(tail))).collect();
        if parts.is_empty() { "{}".into() } else { format!("{{ {} }}", parts.join(" ")) }
    }

    pub(super) fn pat(&self, pat: PatId) -> String {
        let pats = |pats: &[PatId], by: &str| pats.iter().map(|&pat| self.pat(pat)).collect::<Vec<_>>().join(by);
        match &self.0.pats[pat].kind {
            PatKind::Wild => "_".into(),
            PatKind::Rest => "..".into(),
            PatKind::Binding { binding, sub } => {
                let sub = sub.map_or(String::new(), |sub| format!(" @ {}", self.pat(sub)));
                format!("{}{sub}", self.binding(*binding))
            }
            PatKind::Path(path) => self.res(path),
            PatKind::Lit { lit, negative } => format!("{}{}", if *negative { "-" } else { "" }, literal(lit)),
            PatKind::Range { start, end, inclusive } => {
                format!("{}{}{}", self.optional(start), if *inclusive { "..=" } else { ".." }, self.optional(end))
            }
            PatKind::ConstBlock(block) => self.expr(*block),
            PatKind::Ref { pat, .. } => format!("&{}", self.pat(*pat)),
            PatKind::Tuple(parts) => format!("({})", pats(parts, ", ")),
            PatKind::Slice(parts) => format!("[{}]", pats(parts, ", ")),
            PatKind::TupleStruct { path, pats: parts } => format!("{}({})", self.res(path), pats(parts, ", ")),
            PatKind::Struct { path, fields, rest } => {
                let fields = fields.iter().map(|(name, pat)| format!("{name}: {}", self.pat(*pat)));
                let fields = fields.chain(rest.then(|| "..".to_owned())).collect::<Vec<_>>();
                format!("{} {{ {} }}", self.res(path), fields.join(", "))
            }
            PatKind::Or(parts) => pats(parts, " | "),
            PatKind::Guard { pat, guard } => format!("{} if {}", self.pat(*pat), self.expr(*guard)),
            other => format!("{other:?}"),
        }
    }

    pub(super) fn ty(&self, ty: TyId) -> String {
        match &self.0.types[ty].kind {
            TyKind::Path(path) => {
                let args = path.args().iter().filter_map(|arg| match arg {
                    GenericArg::Type(ty) => Some(self.ty(*ty)),
                    _ => None,
                });
                let args = args.collect::<Vec<_>>().join(", ");
                if args.is_empty() { self.res(path) } else { format!("{}<{args}>", self.res(path)) }
            }
            TyKind::Ref { ty, .. } => format!("&{}", self.ty(*ty)),
            TyKind::Slice(ty) => format!("[{}]", self.ty(*ty)),
            TyKind::Array { elem, len } => format!("[{}; {}]", self.ty(*elem), self.expr(*len)),
            TyKind::Tuple(parts) => {
                format!("({})", parts.iter().map(|&ty| self.ty(ty)).collect::<Vec<_>>().join(", "))
            }
            other => format!("{other:?}"),
        }
    }

    fn items(&self, items: &[ItemId]) -> String {
        items.iter().map(|&item| self.item(&self.0.items[item])).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn item(&self, item: &Item) -> String {
        let attrs: String = item.attrs.iter().map(|attr| format!("#[{}({})] ", attr.name, attr.text)).collect();
        let name = &item.name;
        let text = match &item.kind {
            ItemKind::Fn(function) => {
                let params = function.params.iter().map(|param| self.ty(param.ty)).collect::<Vec<_>>().join(", ");
                let body = function.body.map_or(";".into(), |body| format!(" {}", self.expr(self.0.bodies[body].root)));
                format!("fn {name}({params}){body}")
            }
            ItemKind::Struct(item) => {
                let fields = item.fields.iter().map(|field| format!("{}: {}", field.name, self.ty(field.ty)));
                format!("struct {name} {{ {} }}", fields.collect::<Vec<_>>().join(", "))
            }
            ItemKind::Enum(item) => {
                let variants = item.variants.iter().map(|variant| variant.name.as_str()).collect::<Vec<_>>();
                format!("enum {name} {{ {} }}", variants.join(", "))
            }
            ItemKind::Impl(item) => {
                let of = item.trait_path.as_ref().map_or(String::new(), |path| format!("{} for ", self.res(path)));
                format!("impl {of}{} {{ {} }}", self.ty(item.self_ty), self.items(&item.items))
            }
            ItemKind::Trait(item) => format!("trait {name} {{ {} }}", self.items(&item.items)),
            ItemKind::Mod { items, .. } => format!("mod {name} {{ {} }}", self.items(items)),
            ItemKind::Const(value) | ItemKind::Static { value, .. } => {
                let body =
                    value.body.map_or(String::new(), |body| format!(" = {}", self.expr(self.0.bodies[body].root)));
                format!("const {name}: {}{body};", self.ty(value.ty))
            }
            ItemKind::Macro { path } => format!("{}!{name};", path.last()),
            other => format!("{other:?}"),
        };
        attrs + &text
    }
}

fn literal(lit: &Lit) -> String {
    match lit {
        Lit::Int { value, suffix } => format!("{}{suffix}", value.map_or("?".into(), |value| value.to_string())),
        Lit::Float { text, suffix } => format!("{text}{suffix}"),
        Lit::Str(text) => format!("{text:?}"),
        Lit::Char(value) => format!("{value:?}"),
        Lit::Bool(value) => value.to_string(),
        other => format!("{other:?}"),
    }
}
