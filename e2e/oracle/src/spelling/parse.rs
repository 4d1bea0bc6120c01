//! Reads a type's text.

use super::Spelled;
use super::tokens::tokens;

/// The type that a text spells; `None` for what is no type.
pub fn parse(text: &str) -> Option<Spelled> {
    let mut parser = Parser { tokens: tokens(text), at: 0 };
    let parsed = parser.sum()?;
    (parser.at == parser.tokens.len()).then_some(parsed)
}

struct Parser<'t> {
    tokens: Vec<&'t str>,
    at: usize,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> &'t str {
        self.tokens.get(self.at).copied().unwrap_or_default()
    }

    fn next(&mut self) -> &'t str {
        let token = self.peek();
        self.at = self.at.saturating_add(1);
        token
    }

    fn eat(&mut self, token: &str) -> bool {
        let is_next = self.peek() == token;
        self.at = self.at.saturating_add(usize::from(is_next));
        is_next
    }

    /// A type with the bounds that rustc writes behind it without brackets: `&dyn A + B`.
    fn sum(&mut self) -> Option<Spelled> {
        let mut parsed = self.ty()?;
        while self.eat("+") {
            // What stands there is a lifetime, or a bound.
            let bound = if matches!(self.peek(), ">" | "," | ")" | "" | "+") { None } else { Some(self.bound()?) };
            widen(&mut parsed, bound);
        }
        Some(parsed)
    }

    fn ty(&mut self) -> Option<Spelled> {
        match self.peek() {
            "&" => self.reference(),
            "*" => {
                self.next();
                let sign = if self.next() == "mut" { "*mut " } else { "*const " };
                Some(Spelled::Sign(sign, Box::new(self.ty()?)))
            }
            "[" => self.slice(),
            "(" => self.tuple(),
            "!" => {
                self.next();
                Some(Spelled::Never)
            }
            "_" if self.tokens.get(self.at.saturating_add(1)) != Some(&"::") => {
                self.next();
                Some(Spelled::Unknown)
            }
            "dyn" | "impl" => self.bounds(),
            "for" | "fn" | "unsafe" | "extern" => self.pointer(),
            "<" => self.qualified(),
            token if token.starts_with('{') => {
                self.next();
                Some(if token == "{unknown}" { Spelled::Unknown } else { Spelled::Closure })
            }
            _ => self.path(),
        }
    }

    fn reference(&mut self) -> Option<Spelled> {
        self.next();
        let sign = if self.eat("mut") { "&mut " } else { "&" };
        Some(Spelled::Sign(sign, Box::new(self.ty()?)))
    }

    fn slice(&mut self) -> Option<Spelled> {
        self.next();
        let inner = Box::new(self.sum()?);
        if self.eat("]") {
            return Some(Spelled::Sign("[]", inner));
        }
        if !self.eat(";") {
            return None;
        }
        let mut length = String::new();
        while !self.eat("]") {
            let token = self.next();
            if token.is_empty() {
                return None;
            }
            length.push_str(token);
        }
        Some(Spelled::Array(inner, without_suffix(&length).to_owned()))
    }

    fn tuple(&mut self) -> Option<Spelled> {
        self.next();
        let (mut parts, mut comma) = (Vec::new(), false);
        while !self.eat(")") {
            parts.push(self.sum()?);
            comma = self.eat(",");
            if !comma && self.peek() != ")" {
                return None;
            }
        }
        // Brackets around one type say nothing.
        if parts.len() == 1 && !comma { parts.pop() } else { Some(Spelled::Tuple(parts)) }
    }

    fn bounds(&mut self) -> Option<Spelled> {
        let is_opaque = self.next() == "impl";
        let mut bounds = Vec::new();
        loop {
            if !matches!(self.peek(), ">" | "," | ")" | "]" | "" | "+") {
                bounds.push(self.bound()?);
            }
            if !self.eat("+") {
                break;
            }
        }
        bounds.sort();
        Some(if is_opaque { Spelled::Opaque } else { Spelled::Dyn(bounds) })
    }

    fn bound(&mut self) -> Option<Spelled> {
        self.eat("?");
        if self.eat("(") {
            let inner = self.bound()?;
            return self.eat(")").then_some(inner);
        }
        self.binder()?;
        self.path()
    }

    /// `for<'a>`, of which only the brackets are tokens.
    fn binder(&mut self) -> Option<()> {
        if self.eat("for") {
            self.eat("<").then_some(())?;
            while !self.eat(">") {
                self.eat(",").then_some(())?;
            }
        }
        Some(())
    }

    fn pointer(&mut self) -> Option<Spelled> {
        self.binder()?;
        let mut before = String::new();
        while !self.eat("fn") {
            let token = self.next();
            if token.is_empty() {
                return None;
            }
            before.push_str(token);
        }
        if !self.eat("(") {
            return None;
        }
        let (inputs, output) = self.signature()?;
        // `fn(i32) -> u8 {name}` is the function itself.
        if let Some(name) = self.peek().strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            self.next();
            return Some(Spelled::Function(last_name(name)));
        }
        Some(Spelled::Pointer(before.replace("\"C\"", ""), inputs, Box::new(output)))
    }

    /// What stands behind an opened bracket: `A, B) -> C`.
    fn signature(&mut self) -> Option<(Vec<Spelled>, Spelled)> {
        let mut inputs = Vec::new();
        while !self.eat(")") {
            inputs.push(self.sum()?);
            if !self.eat(",") && self.peek() != ")" {
                return None;
            }
        }
        let output = if self.eat("->") { self.ty()? } else { Spelled::Tuple(Vec::new()) };
        Some((inputs, output))
    }

    /// `<T as Trait>::Name`, and `<impl T>` inside of a path.
    fn qualified(&mut self) -> Option<Spelled> {
        let mut depth = 0_usize;
        loop {
            match self.next() {
                "<" => depth = depth.saturating_add(1),
                ">" => depth = depth.saturating_sub(1),
                "" => return None,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        if !self.eat("::") {
            return None;
        }
        self.path()
    }

    fn path(&mut self) -> Option<Spelled> {
        loop {
            let token = self.next();
            let mut name = token.trim_start_matches("r#");
            if token.starts_with('{') {
                name = "";
            } else if token == "<" {
                // `core::num::<impl i32>::abs`.
                self.at = self.at.saturating_sub(1);
                return self.qualified();
            } else if !token
                .starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '\'' | '"' | '-'))
            {
                return None;
            }
            let mut arguments = Vec::new();
            if self.peek() == "<" && !name.is_empty() {
                self.next();
                arguments = self.arguments()?;
            } else if self.peek() == "(" {
                self.next();
                let (inputs, output) = self.signature()?;
                arguments = vec![Spelled::Tuple(inputs), Spelled::Bound("Output".to_owned(), Box::new(output))];
            }
            if !self.eat("::") {
                return Some(finish(token, name, arguments));
            }
            if self.peek() == "<" && self.tokens.get(self.at.saturating_add(1)) != Some(&"impl") {
                // A turbofish.
                self.next();
                return Some(finish(token, name, self.arguments()?));
            }
        }
    }

    fn arguments(&mut self) -> Option<Vec<Spelled>> {
        let mut arguments = Vec::new();
        while !self.eat(">") {
            if self.eat(",") {
                continue;
            }
            let is_bound = self.tokens.get(self.at.saturating_add(1)) == Some(&"=");
            let name = if is_bound { self.next().to_owned() } else { String::new() };
            let is_negative = self.eat("=") && self.peek() == "-" || self.eat("-");
            let argument = self.sum()?;
            let argument = match argument {
                Spelled::Named(number, rest) if is_negative => Spelled::Named(format!("-{number}"), rest),
                argument => argument,
            };
            arguments.push(if is_bound { Spelled::Bound(name, Box::new(argument)) } else { argument });
        }
        Some(arguments)
    }
}

/// `4_usize` is `4`.
fn without_suffix(length: &str) -> &str {
    length.strip_suffix("usize").map_or(length, |digits| digits.trim_end_matches('_'))
}

fn finish(token: &str, name: &str, arguments: Vec<Spelled>) -> Spelled {
    match token {
        "{{closure}}" | "{closure}" => Spelled::Closure,
        "{{constructor}}" => Spelled::Function(String::new()),
        _ => Spelled::Named(name.to_owned(), arguments),
    }
}

fn last_name(path: &str) -> String {
    let path = path.split('<').next().unwrap_or_default().trim_end_matches(':');
    path.rsplit("::").next().unwrap_or_default().to_owned()
}

/// Adds a bound to the `dyn` at the end of a type.
fn widen(parsed: &mut Spelled, bound: Option<Spelled>) {
    match parsed {
        Spelled::Sign(_, inner) => widen(inner, bound),
        Spelled::Dyn(bounds) => {
            bounds.extend(bound);
            bounds.sort();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both spell the same.
    #[track_caller]
    fn equal(one: &str, other: &str) {
        let (one, other) = (parse(one), parse(other));
        assert!(one.is_some());
        assert_eq!(one, other);
    }

    #[test]
    fn paths_lifetimes_and_names_of_closures_say_nothing() {
        equal("alloc::vec::Vec<i32>", "Vec<i32>");
        equal("&'a mut core::slice::iter::Iter<'_, alloc::string::String>", "&mut Iter<String>");
        equal("core::iter::adapters::map::Map<A, bundle::e1::run__::{{closure}}>", "Map<A, {closure}>");
        equal("std::thread::scoped::Scope<'_, '_>", "Scope");
        equal("_::vec::Vec<u8>", "Vec<u8>");
        equal("r#struct::r#Self", "Self");
    }

    #[test]
    fn every_form() {
        equal("[u8; 4]", "[u8; 4usize]");
        equal("&[(); 0]", "&'static [(); 0]");
        equal("(i32,)", "(i32,)");
        equal("(i32)", "i32");
        equal("*const [u8]", "*const [u8]");
        equal("fn(&'_ str) -> &'_ str", "for<'a> fn(&'a str) -> &'a str");
        equal("unsafe extern \"C\" fn(u8) -> !", "unsafe extern fn(u8) -> !");
        equal("S<-1, true, 'a'>", "m::S<-1, true, 'a'>");
        equal("<i32 as core::ops::Add<i32>>::Output", "Output");
        assert_ne!(parse("&u8"), parse("&mut u8"));
        assert_ne!(parse("(i32,)"), parse("i32"));
        assert_eq!(parse("Vec<"), None);
    }

    #[test]
    fn bounds_have_no_order() {
        equal(
            "&dyn core::error::Error + core::marker::Send + core::marker::Sync",
            "&(dyn Sync + Error + Send + 'static)",
        );
        equal("Box<dyn Fn(&'_ u8) -> Option<u8> + Sync>", "Box<dyn for<'a> Fn(&'a u8) -> Option<u8> + Sync + 'b>");
        equal("dyn Iterator<Item = u8>", "dyn Iterator<Item=u8>");
        equal("Box<dyn Error>", "Box<dyn core::error::Error + 'static>");
    }

    #[test]
    fn functions() {
        assert_eq!(parse("fn(i32) -> u8 {m::f::<i32>}"), Some(Spelled::Function("f".to_owned())));
        assert_eq!(parse("core::num::<impl i32>::abs"), Some(Spelled::Named("abs".to_owned(), vec![])));
        assert_eq!(parse("core::option::Option<i32>::Some::{{constructor}}"), Some(Spelled::Function(String::new())));
        assert_eq!(
            parse("<i32 as alloc::string::ToString>::to_string"),
            Some(Spelled::Named("to_string".to_owned(), vec![]))
        );
    }
}
