//! Reads an example as rustdoc does: a program with `main`, or statements that want a function around them.

use syn::{Block, File, Item, Stmt};

/// What an example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Items, `main` among them.
    Items,
    /// Statements.
    Statements,
    /// Statements that end in a result, so that `?` can be used before.
    Fallible,
}

/// An example that parses.
pub struct Program {
    /// The text without inner attributes, which rustdoc puts elsewhere; as long as the original.
    pub text: String,
    /// What it is.
    pub shape: Shape,
    /// What it consists of; every span is an offset into the text.
    pub statements: Vec<Stmt>,
}

impl Program {
    /// `None` for what doesn't parse.
    pub fn parse(text: &str) -> Option<Program> {
        let text = blank_inner_attributes(text);
        if let Ok(file) = syn::parse_str::<File>(&text)
            && file.items.iter().any(|item| matches!(item, Item::Fn(function) if function.sig.ident == "main"))
        {
            let statements = file.items.into_iter().map(Stmt::Item).collect();
            return Some(Program { text, shape: Shape::Items, statements });
        }
        let statements = syn::parse::Parser::parse_str(Block::parse_within, &text).ok()?;
        let shape = if text.trim_end().ends_with("(())") { Shape::Fallible } else { Shape::Statements };
        Some(Program { text, shape, statements })
    }

    /// What stands before and behind the text, so that the whole is a module with a function `run__`.
    pub fn frame(shape: Shape) -> (&'static str, &'static str) {
        match shape {
            Shape::Items => ("", "\npub fn run__() { let _ = main(); }\n"),
            Shape::Statements => ("pub fn run__() {\n", "\n}\n"),
            Shape::Fallible => (
                "pub fn run__() { fn inner__() -> ::core::result::Result<(), impl ::core::fmt::Debug> {\n",
                "\n}\n let _ = inner__(); }\n",
            ),
        }
    }
}

fn blank_inner_attributes(text: &str) -> String {
    let blank = |line: &str| {
        let is_attribute = line.trim_start().starts_with("#![") && line.trim_end().ends_with(']');
        if is_attribute { " ".repeat(line.len()) } else { line.to_owned() }
    };
    text.split('\n').map(blank).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let shape = |text: &str| Program::parse(text).map(|program| program.shape);
        assert_eq!(shape("use a::b;\nfn main() {}"), Some(Shape::Items));
        assert_eq!(shape("fn f() {}\nlet x = f();"), Some(Shape::Statements));
        assert_eq!(shape("let x = f()?;\nOk::<(), E>(())\n"), Some(Shape::Fallible));
        assert_eq!(shape("let = ;"), None);
    }

    #[test]
    fn inner_attributes_move_nothing() {
        let program = Program::parse("#![allow(dead_code)]\nlet x = 1;").unwrap();
        assert_eq!(program.text, format!("{}\nlet x = 1;", " ".repeat(20)));
        assert_eq!(program.statements.len(), 1);
    }
}
