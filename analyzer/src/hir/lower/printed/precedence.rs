//! How strongly the parts of an expression hold together, for those that a macro puts where they need parentheses.

use syn::BinOp;

/// From weak to strong, as rustc orders them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Precedence {
    Assign,
    Range,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
    Prefix,
    Whole,
}

/// None for what rustc treats by where it stands: closures, jumps, blocks and struct literals.
pub(super) fn precedence(expr: &syn::Expr) -> Option<Precedence> {
    use syn::Expr;
    Some(match expr {
        Expr::Assign(_) => Precedence::Assign,
        Expr::Binary(binary) => of_op(&binary.op),
        Expr::Range(range) if range.start.is_some() => Precedence::Range,
        Expr::Cast(_) => Precedence::Cast,
        Expr::Reference(_) | Expr::RawAddr(_) | Expr::Unary(_) => Precedence::Prefix,
        Expr::Lit(literal) if is_negative(&literal.lit) => Precedence::Prefix,
        Expr::Array(_)
        | Expr::Await(_)
        | Expr::Call(_)
        | Expr::Field(_)
        | Expr::Index(_)
        | Expr::Lit(_)
        | Expr::MethodCall(_)
        | Expr::Paren(_)
        | Expr::Path(_)
        | Expr::Repeat(_)
        | Expr::Try(_)
        | Expr::Tuple(_) => Precedence::Whole,
        Expr::Macro(call) if !matches!(call.mac.delimiter, syn::MacroDelimiter::Brace(_)) => Precedence::Whole,
        _ => return None,
    })
}

fn is_negative(literal: &syn::Lit) -> bool {
    match literal {
        syn::Lit::Int(int) => int.base10_digits().starts_with('-'),
        syn::Lit::Float(float) => float.base10_digits().starts_with('-'),
        _ => false,
    }
}

pub(super) fn of_op(op: &BinOp) -> Precedence {
    match op {
        BinOp::Or(_) => Precedence::Or,
        BinOp::And(_) => Precedence::And,
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => Precedence::Compare,
        BinOp::BitOr(_) => Precedence::BitOr,
        BinOp::BitXor(_) => Precedence::BitXor,
        BinOp::BitAnd(_) => Precedence::BitAnd,
        BinOp::Shl(_) | BinOp::Shr(_) => Precedence::Shift,
        BinOp::Add(_) | BinOp::Sub(_) => Precedence::Sum,
        BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => Precedence::Product,
        _ => Precedence::Assign,
    }
}

/// An operator as it is written; none for one that is not known.
pub(super) fn sign(op: &BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Add(_) => "+",
        BinOp::Sub(_) => "-",
        BinOp::Mul(_) => "*",
        BinOp::Div(_) => "/",
        BinOp::Rem(_) => "%",
        BinOp::And(_) => "&&",
        BinOp::Or(_) => "||",
        BinOp::BitXor(_) => "^",
        BinOp::BitAnd(_) => "&",
        BinOp::BitOr(_) => "|",
        BinOp::Shl(_) => "<<",
        BinOp::Shr(_) => ">>",
        BinOp::Eq(_) => "==",
        BinOp::Lt(_) => "<",
        BinOp::Le(_) => "<=",
        BinOp::Ne(_) => "!=",
        BinOp::Ge(_) => ">=",
        BinOp::Gt(_) => ">",
        BinOp::AddAssign(_) => "+=",
        BinOp::SubAssign(_) => "-=",
        BinOp::MulAssign(_) => "*=",
        BinOp::DivAssign(_) => "/=",
        BinOp::RemAssign(_) => "%=",
        BinOp::BitXorAssign(_) => "^=",
        BinOp::BitAndAssign(_) => "&=",
        BinOp::BitOrAssign(_) => "|=",
        BinOp::ShlAssign(_) => "<<=",
        BinOp::ShrAssign(_) => ">>=",
        _ => return None,
    })
}
