//! What the tables and annotations tell, written beside each variable as `// type: …`.

use super::{Known, Types};
use crate::hir::{Hir, lower};
use crate::source::Source;
use crate::syntax;

/// A type as a person would write it; the paths of std by their last name.
fn show(hir: &Hir, known: &Known) -> String {
    let all = |parts: &[Known]| parts.iter().map(|part| show(hir, part)).collect::<Vec<_>>().join(", ");
    match known {
        Known::Extern(path, args) => {
            let name = path.rsplit("::").next().unwrap();
            if args.is_empty() { name.to_owned() } else { format!("{name}<{}>", all(args)) }
        }
        Known::Item(item) => hir.items[*item].name.to_string(),
        Known::Ref { mutable: true, to } => format!("&mut {}", show(hir, to)),
        Known::Ref { mutable: false, to } => format!("&{}", show(hir, to)),
        Known::RawPtr => "*".to_owned(),
        Known::Slice(elem) => format!("[{}]", show(hir, elem)),
        Known::Array(elem) => format!("[{}; N]", show(hir, elem)),
        Known::Tuple(parts) => format!("({})", all(parts)),
        Known::Closure => "closure".to_owned(),
        Known::IntLit => "{integer}".to_owned(),
        Known::FloatLit => "{float}".to_owned(),
        Known::Unknown => "_".to_owned(),
    }
}

/// Compares the type of the last variable declared on each line that has a `// type:` comment.
fn check(text: &str) {
    let source = Source::new(text);
    let parsed = syntax::parse(&source);
    assert_eq!(parsed.errors, []);
    let hir = lower(&parsed, &source);
    let types = Types::new(&hir);
    for (index, line) in text.lines().enumerate() {
        let Some((_, expected)) = line.split_once("// type: ") else { continue };
        let mut declared = hir.bindings.iter().filter(|(_, binding)| source.line(binding.span.start) == index + 1);
        let (id, _) = declared.next_back().unwrap_or_else(|| panic!("nothing is declared in: {line}"));
        assert_eq!(show(&hir, &types.of_binding(id)), expected, "in: {line}");
    }
}

#[test]
fn literals_operators_and_casts() {
    check(
        "fn f(a: u8, flag: bool) {
            let x = 1; // type: {integer}
            let x = 1u64; // type: u64
            let x = 1.5f32; // type: f32
            let x = \"s\"; // type: &str
            let x = b\"s\"; // type: &[u8; N]
            let x = 'c'; // type: char
            let x = a + 1; // type: u8
            let x = 1 + &a; // type: u8
            let x = a == 1 && flag; // type: bool
            let x = a as usize; // type: usize
            let x = -2.0; // type: {float}
            let x = !flag; // type: bool
            let x = (a, 'c', 1); // type: (u8, char, {integer})
            let x = [1, a]; // type: [u8; N]
            let x = 0..a; // type: Range<u8>
            let x = &mut [0u8; 4]; // type: &mut [u8; N]
            let x = if flag { a } else { return }; // type: u8
            let x = if flag { a } else { unknown() }; // type: _
            let x = match a { 0 => 'c', _ => panic!() }; // type: char
            let x = u32::MAX; // type: u32
            let x = |y: u8| y; // type: closure
        }",
    );
}

#[test]
fn constructors_and_macros() {
    check(
        "use std::collections::HashMap;
        use std::sync::{Arc, Mutex};
        fn f() {
            let x = String::new(); // type: String
            let x = Vec::<u8>::with_capacity(4); // type: Vec<u8>
            let x = Arc::new(Mutex::new(0u32)); // type: Arc<Mutex<u32>>
            let y = Arc::clone(&x); // type: Arc<Mutex<u32>>
            let y = x.lock().unwrap(); // type: MutexGuard<u32>
            let y = *x.lock().unwrap(); // type: u32
            let x = HashMap::from([(\"a\", 1u8)]); // type: HashMap<&str, u8>
            let x: HashMap<String, Vec<u8>> = HashMap::new(); // type: HashMap<String, Vec<u8>>
            let y = x.get(\"a\"); // type: Option<&Vec<u8>>
            let y = x.get(\"a\").unwrap().len(); // type: usize
            let x = vec![1u8, 2]; // type: Vec<u8>
            let y = x[0]; // type: u8
            let y = &x[1..]; // type: &[u8]
            let x = format!(\"{x:?}\"); // type: String
            let y = x.as_str(); // type: &str
            let x = Some(1u8); // type: Option<u8>
            let x = String::default(); // type: String
            let x: Box<dyn Fn()> = Box::new(|| ()); // type: Box<_>
            let x = Default::default(); // type: _
            let x = elsewhere::Thing::new(); // type: _
            let x = std::env::args().nth(1); // type: Option<String>
        }",
    );
}

#[test]
fn items_of_the_text() {
    check(
        "type Result<T> = std::result::Result<T, Error>;
        struct Error;
        #[derive(Clone)]
        struct User { name: String, tags: Vec<Tag>, at: (u8, char) }
        struct Tag(u32);
        enum Shape { Circle { r: f64 }, Line(u8, u16), Empty }
        const LIMIT: usize = 3;
        impl User {
            const MAX: u8 = 3;
            fn new(name: &str) -> Result<Self> { todo!() }
            fn name(&self) -> &str {
                let x = self; // type: &User
                let y = &self.name; // type: &String
                let y = Self::MAX; // type: u8
                todo!()
            }
            async fn load(id: u64) -> Vec<u8> { todo!() }
        }
        async fn f(user: &User, generic: impl Copy) -> Result<()> {
            let x = User::new(\"a\")?; // type: User
            let y = x.name(); // type: &str
            let y = user.clone(); // type: User
            let y = user.name.clone(); // type: String
            let y = user.tags.first(); // type: Option<&Tag>
            let y = user.at.1; // type: char
            let y = x.tags[0].0; // type: u32
            let y = Tag(3); // type: Tag
            let y = Shape::Empty; // type: Shape
            let y = Shape::Line(1, 2); // type: Shape
            let y = LIMIT; // type: usize
            let y = User::load(1); // type: Future<Vec<u8>>
            let y = User::load(1).await; // type: Vec<u8>
            let y = generic; // type: _
            let y = generic.clone(); // type: _
            let y = Shape::missing(); // type: _
            Ok(())
        }",
    );
}

#[test]
fn patterns_loops_and_closures() {
    check(
        "struct P { x: u8, name: String }
        enum Shape { Circle { r: f64 }, Line(u8, u16) }
        fn f(p: P, shape: &Shape, names: &[String], map: std::collections::BTreeMap<u8, char>) {
            let P { x, .. } = p; // type: u8
            let P { ref name, .. } = p; // type: &String
            let (.., last) = (1u8, 'c', true); // type: bool
            let &(a, _) = &(1u8, 2u16); // type: u8
            let (_, b) = &(1u8, 2u16); // type: &u16
            if let Shape::Circle { r } = shape {} // type: &f64
            if let Shape::Line(_, end) = shape {} // type: &u16
            if let Some(name) = names.first() {} // type: &String
            if let Ok(n) = \"1\".parse::<u8>() {} // type: u8
            if let [first, ..] = names {} // type: &String
            for name in names {} // type: &String
            for name in names.iter().rev().skip(1) {} // type: &String
            for (i, name) in names.iter().enumerate() {} // type: &String
            for (key, value) in map {} // type: char
            for c in \"abc\".chars() {} // type: char
            for i in 0..names.len() {} // type: usize
            names.iter().map(|name| 1); // type: &String
            names.iter().filter(|name| true); // type: &&String
            let x = names.iter().map(|n| n.len()).max(); // type: Option<_>
            let x: Vec<_> = names.iter().cloned().collect(); // type: Vec<_>
            let x = names.iter().cloned().collect::<Vec<_>>(); // type: Vec<String>
            let x = \"a b\".split(' ').collect::<Vec<_>>().len(); // type: usize
        }",
    );
}

#[test]
fn references_and_owners() {
    check(
        "fn f(s: &str, owned: String, ptr: &std::rc::Rc<String>, slice: &[u8], deep: &&str) {
            let x = s.to_owned(); // type: String
            let x = s.to_string(); // type: String
            let x = deep.to_owned(); // type: &str
            let x = deep.to_string(); // type: String
            let x = ptr.clone(); // type: Rc<String>
            let x = ptr.len(); // type: usize
            let x = (**ptr).clone(); // type: String
            let x = owned.clone(); // type: String
            let x = &owned; // type: &String
            let x = &*owned; // type: &str
            let x = slice.to_vec(); // type: Vec<u8>
            let x = slice.to_owned(); // type: Vec<u8>
            let x = owned + s; // type: String
            let x = s.len() * 2; // type: usize
            let x = s.split_once('=').unwrap().1; // type: &str
            let x = s.unheard_of(); // type: _
        }",
    );
}

#[test]
fn cycles_depth_and_size_end_in_unknown() {
    check(
        "type A = B;
        type B = A;
        fn f(a: A) {
            let x = a; // type: _
        }",
    );
    all_are_small(&format!("fn f(s: u8) {{ let x = s{}; }}", ".pow(1)".repeat(150)));
    let doubled: String = (0..40).map(|i| format!("let v{} = (v{i}, v{i});", i + 1)).collect();
    all_are_small(&format!("fn f(v0: u8) {{ {doubled} }}"));
}

fn all_are_small(text: &str) {
    let source = Source::new(text);
    let hir = lower(&syntax::parse(&source), &source);
    let types = Types::new(&hir);
    assert!(hir.bindings.iter().all(|(id, _)| types.of_binding(id).size() < 100));
}
