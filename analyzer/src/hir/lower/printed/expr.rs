//! Prints expressions.

use syn::Expr;

use super::super::cfg::Attributed as _;
use super::Printer;
use super::page::Breaks;
use super::precedence::{Precedence, of_op, precedence, sign};

impl Printer<'_, '_> {
    pub(super) fn expr(&mut self, expr: &Expr) -> Option<()> {
        let expr = peel(expr);
        if !expr.attrs().is_empty() {
            return None;
        }
        self.page.begin(4, Breaks::Needed);
        self.form(expr)?;
        self.page.end();
        Some(())
    }

    fn form(&mut self, expr: &Expr) -> Option<()> {
        match expr {
            Expr::Array(array) => self.array(array),
            Expr::Assign(assign) => self.assign(assign),
            Expr::Async(block) => self.async_block(block),
            Expr::Await(awaited) => {
                self.whole(&awaited.base)?;
                self.page.word(".await");
                Some(())
            }
            Expr::Binary(binary) => self.binary(binary),
            Expr::Block(block) => {
                self.label(block.label.as_ref());
                self.block(&block.block)
            }
            Expr::Break(jump) => self.jump("break", jump.label.as_ref(), jump.expr.as_deref()),
            Expr::Call(call) => self.call(call),
            Expr::Cast(cast) => self.cast(cast),
            Expr::Closure(closure) => self.closure(closure),
            Expr::Const(block) => self.const_block(block),
            Expr::Continue(jump) => self.jump("continue", jump.label.as_ref(), None),
            Expr::Field(field) => self.field(field),
            Expr::ForLoop(looped) => self.for_loop(looped),
            Expr::If(branch) => self.branch(branch),
            Expr::Index(index) => self.index(index),
            Expr::Infer(_) => {
                self.page.word("_");
                Some(())
            }
            Expr::Let(test) => self.test(test),
            Expr::Lit(literal) => self.literal(&literal.lit),
            Expr::Loop(looped) => self.endless(looped),
            Expr::Macro(call) => self.mac(&call.mac),
            Expr::Match(choice) => self.choice(choice),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Paren(inner) => {
                self.page.word("(");
                self.expr(&inner.expr)?;
                self.page.word(")");
                Some(())
            }
            Expr::Path(path) => self.path(path.qself.as_ref(), &path.path, true),
            Expr::Range(range) => self.range(range),
            Expr::RawAddr(taken) => self.raw_borrow(taken),
            Expr::Reference(borrow) => self.borrow(borrow),
            Expr::Repeat(repeat) => self.repeat(repeat),
            Expr::Return(jump) => self.give_back(jump),
            Expr::Struct(made) => self.structure(made),
            Expr::Try(tried) => {
                self.whole(&tried.expr)?;
                self.page.word("?");
                Some(())
            }
            Expr::Tuple(tuple) => self.tuple(tuple),
            Expr::Unary(unary) => self.unary(unary),
            Expr::Unsafe(block) => self.unsafe_block(block),
            Expr::While(looped) => self.while_loop(looped),
            _ => None,
        }
    }

    /// An operand, in parentheses where a macro put it there and without them it would be another expression: `weak` says
    /// whether that is so.
    fn operand(&mut self, expr: &Expr, weak: impl FnOnce(Precedence) -> bool) -> Option<()> {
        let is_weak = matches!(expr, Expr::Group(_)) && weak(precedence(peel(expr))?);
        if is_weak {
            self.page.word("(");
        }
        self.expr(expr)?;
        if is_weak {
            self.page.word(")");
        }
        Some(())
    }

    /// What stands before a `.`, `?` or bracket.
    fn whole(&mut self, expr: &Expr) -> Option<()> {
        self.operand(expr, |own| own < Precedence::Whole)
    }

    /// What stands before the brace of a block.
    pub(super) fn head(&mut self, expr: &Expr) -> Option<()> {
        if matches!(expr, Expr::Group(_)) {
            precedence(peel(expr))?;
        }
        self.expr(expr)
    }

    fn array(&mut self, array: &syn::ExprArray) -> Option<()> {
        self.page.begin(4, Breaks::Needed);
        self.page.word("[");
        self.list(&array.elems, Breaks::Needed, Self::expr)?;
        self.page.word("]");
        self.page.end();
        Some(())
    }

    fn repeat(&mut self, repeat: &syn::ExprRepeat) -> Option<()> {
        self.page.begin(4, Breaks::Needed);
        self.page.word("[");
        self.expr(&repeat.expr)?;
        self.page.word_space(";");
        self.expr(&repeat.len)?;
        self.page.word("]");
        self.page.end();
        Some(())
    }

    fn tuple(&mut self, tuple: &syn::ExprTuple) -> Option<()> {
        self.page.word("(");
        self.list(&tuple.elems, Breaks::Needed, Self::expr)?;
        self.page.word(if tuple.elems.len() == 1 { ",)" } else { ")" });
        Some(())
    }

    fn assign(&mut self, assign: &syn::ExprAssign) -> Option<()> {
        self.operand(&assign.left, |own| own <= Precedence::Range)?;
        self.page.space();
        self.page.word_space("=");
        self.operand(&assign.right, |own| own < Precedence::Assign)
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> Option<()> {
        let around = of_op(&binary.op);
        let is_weak = |own: Precedence, is_left: bool| match around {
            Precedence::Assign if is_left => own <= Precedence::Range,
            Precedence::Assign => own < around,
            Precedence::Compare => own <= around,
            _ if is_left => own < around,
            _ => own <= around,
        };
        // Behind a type both would open a list of its arguments.
        let opens = matches!(binary.op, syn::BinOp::Lt(_) | syn::BinOp::Shl(_));
        self.operand(&binary.left, |own| is_weak(own, true) || opens && own == Precedence::Cast)?;
        self.page.space();
        self.page.word_space(sign(&binary.op)?);
        self.operand(&binary.right, |own| is_weak(own, false))
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> Option<()> {
        self.page.word(match unary.op {
            syn::UnOp::Deref(_) => "*",
            syn::UnOp::Not(_) => "!",
            syn::UnOp::Neg(_) => "-",
            _ => return None,
        });
        self.operand(&unary.expr, |own| own < Precedence::Prefix)
    }

    fn borrow(&mut self, borrow: &syn::ExprReference) -> Option<()> {
        self.page.word(if borrow.mutability.is_some() { "&mut " } else { "&" });
        self.operand(&borrow.expr, |own| own < Precedence::Prefix)
    }

    fn raw_borrow(&mut self, taken: &syn::ExprRawAddr) -> Option<()> {
        let is_const = matches!(taken.mutability, syn::PointerMutability::Const(_));
        self.page.word(if is_const { "&raw const " } else { "&raw mut " });
        self.operand(&taken.expr, |own| own < Precedence::Prefix)
    }

    fn cast(&mut self, cast: &syn::ExprCast) -> Option<()> {
        self.operand(&cast.expr, |own| own < Precedence::Cast)?;
        self.page.space();
        self.page.word_space("as");
        self.ty(&cast.ty)
    }

    fn call(&mut self, call: &syn::ExprCall) -> Option<()> {
        let is_method =
            |expr: &Expr| matches!(expr, Expr::Field(field) if matches!(field.member, syn::Member::Named(_)));
        let is_field = is_method(peel(&call.func));
        self.operand(&call.func, |own| own < Precedence::Whole || is_field)?;
        self.arguments(&call.args)
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall) -> Option<()> {
        self.whole(&call.receiver)?;
        self.page.word(".");
        self.ident(&call.method)?;
        if let Some(generics) = &call.turbofish {
            self.page.word("::");
            self.generics(generics)?;
        }
        self.arguments(&call.args)
    }

    fn arguments<'n>(&mut self, arguments: impl IntoIterator<Item = &'n Expr>) -> Option<()> {
        self.page.word("(");
        self.list(arguments, Breaks::Needed, Self::expr)?;
        self.page.word(")");
        Some(())
    }

    fn field(&mut self, field: &syn::ExprField) -> Option<()> {
        self.whole(&field.base)?;
        self.page.word(".");
        self.member(&field.member)
    }

    pub(super) fn member(&mut self, member: &syn::Member) -> Option<()> {
        match member {
            syn::Member::Named(name) => self.ident(name),
            syn::Member::Unnamed(index) => {
                self.page.word(index.index.to_string());
                Some(())
            }
        }
    }

    fn index(&mut self, index: &syn::ExprIndex) -> Option<()> {
        self.whole(&index.expr)?;
        self.page.word("[");
        self.expr(&index.index)?;
        self.page.word("]");
        Some(())
    }

    fn range(&mut self, range: &syn::ExprRange) -> Option<()> {
        let is_weak = |own| own < Precedence::Or;
        if let Some(start) = &range.start {
            self.operand(start, is_weak)?;
        }
        self.page.word(match range.limits {
            syn::RangeLimits::HalfOpen(_) => "..",
            syn::RangeLimits::Closed(_) => "..=",
        });
        match &range.end {
            Some(end) => self.operand(end, is_weak),
            None => Some(()),
        }
    }

    fn jump(&mut self, word: &str, label: Option<&syn::Lifetime>, value: Option<&Expr>) -> Option<()> {
        self.page.word(word);
        if let Some(label) = label {
            self.page.space();
            self.lifetime(label);
        }
        if let Some(value) = value {
            self.page.space();
            self.expr(value)?;
        }
        Some(())
    }

    fn give_back(&mut self, jump: &syn::ExprReturn) -> Option<()> {
        self.page.word("return");
        if let Some(value) = &jump.expr {
            self.page.word(" ");
            self.expr(value)?;
        }
        Some(())
    }

    fn structure(&mut self, made: &syn::ExprStruct) -> Option<()> {
        self.path(made.qself.as_ref(), &made.path, true)?;
        let has_rest = made.dot2_token.is_some();
        if made.fields.is_empty() && !has_rest {
            self.page.word(" {}");
            return Some(());
        }
        self.page.word(" {");
        self.page.begin(0, Breaks::All);
        self.page.space();
        for (index, field) in made.fields.iter().enumerate() {
            self.field_value(field)?;
            let is_last = index.saturating_add(1) == made.fields.len();
            match is_last && !has_rest {
                true => self.page.comma_or_space_out(),
                false => self.page.word_space(","),
            }
        }
        if has_rest {
            self.page.word("..");
            made.rest.as_deref().map_or(Some(()), |rest| self.expr(rest))?;
            self.page.space_out();
        }
        self.page.end();
        self.page.word("}");
        Some(())
    }

    fn field_value(&mut self, field: &syn::FieldValue) -> Option<()> {
        if !field.attrs.is_empty() {
            return None;
        }
        if field.colon_token.is_some() {
            self.member(&field.member)?;
            self.page.word(": ");
        }
        self.expr(&field.expr)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> Option<()> {
        if closure.constness.is_some() {
            return None;
        }
        self.binder(closure.lifetimes.as_ref())?;
        if closure.asyncness.is_some() {
            self.page.word("async ");
        }
        if closure.capture.is_some() {
            self.page.word_space("move");
        }
        self.page.word("|");
        self.list(&closure.inputs, Breaks::Needed, |printer, input| {
            printer.page.begin(4, Breaks::Needed);
            printer.pat(input)?;
            printer.page.end();
            Some(())
        })?;
        self.page.word("|");
        self.output(&closure.output)?;
        self.page.space();
        self.expr(&closure.body)
    }
}

/// What a macro put somewhere, without the sign that it did.
pub(super) fn peel(mut expr: &Expr) -> &Expr {
    while let Expr::Group(group) = expr {
        expr = &group.expr;
    }
    expr
}
