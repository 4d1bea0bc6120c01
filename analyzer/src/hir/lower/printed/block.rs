//! Prints blocks, the expressions that have one, and statements.

use syn::{Block, Expr, Stmt};

use super::super::cfg::Attributed as _;
use super::Printer;
use super::expr::peel;
use super::page::Breaks;
use super::precedence::{Precedence, precedence};

impl Printer<'_, '_> {
    /// Opens the boxes around a block and around what stands before its brace.
    fn open(&mut self) {
        self.page.begin(0, Breaks::All);
        self.page.begin(0, Breaks::Needed);
    }

    pub(super) fn block(&mut self, block: &Block) -> Option<()> {
        self.open();
        self.body(block)
    }

    /// From the brace on; closes the boxes.
    fn body(&mut self, block: &Block) -> Option<()> {
        self.inside(block)?;
        self.page.end();
        Some(())
    }

    /// From the brace on; the outer box stays open.
    fn inside(&mut self, block: &Block) -> Option<()> {
        self.page.word("{");
        self.page.end();
        for (index, stmt) in block.stmts.iter().enumerate() {
            self.page.space();
            self.stmt(stmt, index.saturating_add(1) == block.stmts.len())?;
        }
        if !block.stmts.is_empty() {
            self.page.space_out();
        }
        self.page.word("}");
        Some(())
    }

    fn stmt(&mut self, stmt: &Stmt, is_last: bool) -> Option<()> {
        match stmt {
            Stmt::Local(local) => self.local(local),
            // An empty statement.
            Stmt::Expr(Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {
                self.page.word(";");
                Some(())
            }
            Stmt::Expr(expr, end) => {
                // Whether it needs parentheses to be no statement of its own is not known where a macro made it.
                if matches!(expr, Expr::Group(_)) {
                    precedence(peel(expr))?;
                }
                self.expr(expr)?;
                if end.is_some() {
                    self.page.word(";");
                }
                Some(())
            }
            Stmt::Macro(call) if call.attrs.is_empty() => {
                let is_braced = matches!(call.mac.delimiter, syn::MacroDelimiter::Brace(_));
                let is_value = is_last && call.semi_token.is_none() && !is_braced;
                if is_value {
                    self.page.begin(4, Breaks::Needed);
                }
                self.mac(&call.mac)?;
                if is_value {
                    self.page.end();
                } else if call.semi_token.is_some() {
                    self.page.word(";");
                }
                Some(())
            }
            Stmt::Macro(_) | Stmt::Item(_) => None,
        }
    }

    fn local(&mut self, local: &syn::Local) -> Option<()> {
        if !local.attrs.is_empty() {
            return None;
        }
        self.page.begin(4, Breaks::Needed);
        self.page.word("let ");
        self.page.begin(4, Breaks::Needed);
        self.pat(&local.pat)?;
        self.page.end();
        if let Some(init) = &local.init {
            self.page.word(" ");
            self.page.word_space("=");
            self.expr(&init.expr)?;
            if let Some((_, otherwise)) = &init.diverge {
                let Expr::Block(otherwise) = &**otherwise else { return None };
                self.open();
                self.page.word(" else ");
                self.body(&otherwise.block)?;
            }
        }
        self.page.word(";");
        self.page.end();
        Some(())
    }

    pub(super) fn label(&mut self, label: Option<&syn::Label>) {
        if let Some(label) = label {
            self.lifetime(&label.name);
            self.page.word_space(":");
        }
    }

    pub(super) fn unsafe_block(&mut self, block: &syn::ExprUnsafe) -> Option<()> {
        self.open();
        self.page.word_space("unsafe");
        self.body(&block.block)
    }

    pub(super) fn async_block(&mut self, block: &syn::ExprAsync) -> Option<()> {
        self.page.word("async ");
        if block.capture.is_some() {
            self.page.word_space("move");
        }
        self.block(&block.block)
    }

    pub(super) fn const_block(&mut self, block: &syn::ExprConst) -> Option<()> {
        self.page.begin(4, Breaks::Needed);
        self.page.word("const ");
        self.block(&block.block)?;
        self.page.end();
        Some(())
    }

    pub(super) fn branch(&mut self, branch: &syn::ExprIf) -> Option<()> {
        self.open();
        self.page.word("if ");
        self.head(&branch.cond)?;
        self.page.space();
        self.body(&branch.then_branch)?;
        let mut rest = branch.else_branch.as_ref();
        while let Some((_, otherwise)) = rest {
            self.open();
            match &**otherwise {
                Expr::If(branch) if branch.attrs.is_empty() => {
                    self.page.word(" else if ");
                    self.head(&branch.cond)?;
                    self.page.space();
                    self.body(&branch.then_branch)?;
                    rest = branch.else_branch.as_ref();
                }
                Expr::Block(block) if block.attrs.is_empty() && block.label.is_none() => {
                    self.page.word(" else ");
                    self.body(&block.block)?;
                    rest = None;
                }
                _ => return None,
            }
        }
        Some(())
    }

    pub(super) fn test(&mut self, test: &syn::ExprLet) -> Option<()> {
        self.page.word("let ");
        self.pat(&test.pat)?;
        self.page.space();
        self.page.word_space("=");
        if matches!(&*test.expr, Expr::Group(_)) && precedence(peel(&test.expr))? <= Precedence::And {
            return None;
        }
        self.head(&test.expr)
    }

    pub(super) fn while_loop(&mut self, looped: &syn::ExprWhile) -> Option<()> {
        self.label(looped.label.as_ref());
        self.open();
        self.page.word("while ");
        self.head(&looped.cond)?;
        self.page.space();
        self.body(&looped.body)
    }

    pub(super) fn for_loop(&mut self, looped: &syn::ExprForLoop) -> Option<()> {
        self.label(looped.label.as_ref());
        self.open();
        self.page.word("for ");
        self.pat(&looped.pat)?;
        self.page.space();
        self.page.word_space("in");
        self.head(&looped.expr)?;
        self.page.space();
        self.body(&looped.body)
    }

    pub(super) fn endless(&mut self, looped: &syn::ExprLoop) -> Option<()> {
        self.open();
        self.label(looped.label.as_ref());
        self.page.word("loop ");
        self.body(&looped.body)
    }

    pub(super) fn choice(&mut self, choice: &syn::ExprMatch) -> Option<()> {
        self.open();
        self.page.word("match ");
        self.head(&choice.expr)?;
        self.page.space();
        self.page.word("{");
        self.page.end();
        for arm in &choice.arms {
            self.page.space();
            self.arm(arm)?;
        }
        if !choice.arms.is_empty() {
            self.page.space_out();
        }
        self.page.word("}");
        self.page.end();
        Some(())
    }

    fn arm(&mut self, arm: &syn::Arm) -> Option<()> {
        if !arm.attrs().is_empty() {
            return None;
        }
        self.page.begin(4, Breaks::All);
        self.page.begin(0, Breaks::Needed);
        let (pat, guard) = match &arm.pat {
            syn::Pat::Guard(guarded) => (&*guarded.pat, Some(&guarded.guard)),
            pat => (pat, None),
        };
        self.pat(pat)?;
        self.page.space();
        if let Some(guard) = guard {
            self.page.word_space("if");
            self.expr(guard)?;
            self.page.space();
        }
        self.page.word_space("=>");
        self.arm_body(&arm.body)?;
        self.page.end();
        Some(())
    }

    fn arm_body(&mut self, body: &Expr) -> Option<()> {
        match body {
            Expr::Block(block) if block.attrs.is_empty() => {
                self.label(block.label.as_ref());
                self.inside(&block.block)
            }
            Expr::Unsafe(block) if block.attrs.is_empty() => {
                self.page.word_space("unsafe");
                self.inside(&block.block)?;
                self.page.word(",");
                Some(())
            }
            // What a macro made may be such a block too.
            Expr::Group(_) => None,
            body => {
                self.page.end();
                self.expr(body)?;
                self.page.word(",");
                Some(())
            }
        }
    }
}
