//! Texts made to hurt: each shape repeats one thing, and has to cost the same a byte however often.

/// A shape of text, and how to make one of `n` parts.
pub type Shape = (&'static str, fn(usize) -> String);

/// Every shape.
pub const SHAPES: &[Shape] = &[
    ("variables of one function", |n| body(&each(n, |i| format!("let a{i} = {i}; g(a{i}); ")))),
    ("uses of the first of many variables", |n| {
        body(&format!("let first = 1; {}{}", each(n, |i| format!("let a{i} = {i}; ")), "g(first); ".repeat(n)))
    }),
    ("one variable shadowed", |n| body(&format!("let a = vec![1]; {}", "let a = a.clone(); ".repeat(n)))),
    ("each variable made from the last", |n| {
        body(&format!(
            "let a0 = String::new(); {}",
            each(n, |i| format!("let a{} = a{i}.clone(); ", i.wrapping_add(1)))
        ))
    }),
    ("assignments to one variable", |n| {
        body(&format!("let mut a = String::new(); {}", "a = g(a.clone()); ".repeat(n)))
    }),
    ("clones of types of this text", |n| {
        each(n, |i| format!("#[derive(Clone)] struct S{i} {{ a: String }} fn f{i}(s: S{i}) {{ g(s.clone()); }}\n"))
    }),
    ("locks of many mutexes, all held", |n| {
        let params = each(n, |i| format!("m{i}: &Mutex<u32>, "));
        format!(
            "use std::sync::Mutex; fn f({params}) {{ {} }}",
            each(n, |i| format!("let g{i} = m{i}.lock().unwrap(); "))
        )
    }),
    ("awaits", |n| format!("async fn f() {{ {} }}", each(n, |i| format!("let a{i} = g({i}).await; ")))),
    ("locks of one mutex", |n| {
        format!("use std::sync::Mutex; fn f(m: &Mutex<u32>) {{ {} }}", "let g = m.lock().unwrap(); drop(g); ".repeat(n))
    }),
    ("loops in a row", |n| body(&"for a in 0..9 { let b = format!(\"{a}\"); v.push(b); } ".repeat(n))),
    ("loops inside loops", |n| {
        each(n.div_ceil(40), |i| {
            format!("fn f{i}() {{ {}let x = vec![1].clone();{} }}\n", "for a in v { ".repeat(40), "}".repeat(40))
        })
    }),
    ("closures inside closures", |n| {
        each(n.div_ceil(40), |i| format!("fn f{i}() {{ {}x.clone(){}; }}\n", "g(|a| { ".repeat(40), "})".repeat(40)))
    }),
    ("blocks inside blocks", |n| {
        each(n.div_ceil(100), |i| format!("fn f{i}() {{ {}{} }}\n", "{ let a = 1; ".repeat(100), "}".repeat(100)))
    }),
    ("a chain of methods", |n| {
        each(n.div_ceil(500), |i| format!("fn f{i}(v: Vec<u8>) {{ v{}; }}\n", ".iter().map(|a| a)".repeat(500)))
    }),
    ("a sum", |n| each(n.div_ceil(900), |i| format!("fn f{i}(a: u8) -> u8 {{ a{} }}\n", " + a".repeat(900)))),
    ("if else if", |n| {
        each(n.div_ceil(300), |i| format!("fn f{i}(a: u8) {{ {}{{}} }}\n", "if a == 1 { g(); } else ".repeat(300)))
    }),
    ("arms of one match", |n| body(&format!("match a {{ {} }}", each(n, |i| format!("{i} => g({i}), "))))),
    ("elements of one array", |n| format!("const A: [u8; {n}] = [{}];", "1, ".repeat(n))),
    ("elements of one macro", |n| body(&format!("vec![{}];", "a.clone(), ".repeat(n)))),
    ("arguments of one format", |n| {
        body(&format!("println!(\"{}\", {});", "{} ".repeat(n), "a.to_string(), ".repeat(n)))
    }),
    ("macros inside macros", |n| {
        each(n.div_ceil(60), |i| format!("fn f{i}() {{ {}1{}; }}\n", "vec![".repeat(60), "]".repeat(60)))
    }),
    ("tokens of an unknown macro", |n| body(&format!("unknown! {{ {} }}", "a.b(c) { d } ".repeat(n)))),
    ("calls of one macro of the text", |n| {
        let rules = "macro_rules! add { ($a:expr, $b:expr) => { $a + $b } }";
        format!("{rules} {}", body(&each(n, |i| format!("let a{i} = add!(a, {i}); "))))
    }),
    ("macros that eat their tokens", |n| {
        let rules = "macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) } }";
        let call = format!("count!({}); ", "a ".repeat(100));
        format!("{rules} {}", body(&call.repeat(n.div_ceil(50))))
    }),
    ("macros that double their tokens", |n| {
        let rules = "macro_rules! bomb { ($($t:tt)*) => { bomb!($($t)* $($t)*) } }";
        format!("{rules} {}", body(&"bomb!(a); ".repeat(n)))
    }),
    ("a list for one macro of the text", |n| {
        let rules = "macro_rules! list { ($($e:expr),* $(,)?) => { [$($e),*] } }";
        format!("{rules} {}", body(&format!("list![{}];", "g(1) + 1, ".repeat(n))))
    }),
    ("items of one macro", |n| {
        let rules = "macro_rules! make { ($($t:ident,)*) => { $( struct $t; impl $t { fn f(&self) {} } )* } }";
        format!("{rules} make!({});", each(n, |i| format!("S{i}, ")))
    }),
    ("macros of one name, each in the block of the last", |n| {
        body(&each(n, |i| format!("macro_rules! m {{ () => {{ {i} }} }} let a = m!(); ")))
    }),
    ("functions", |n| each(n, |i| format!("fn f{i}(a: &Vec<u8>, b: String) -> usize {{ a.len() + b.len() }}\n"))),
    ("functions that call each other", |n| each(n, |i| format!("fn f{i}() {{ f{}(); }}\n", i.wrapping_add(1)))),
    ("methods of one type", |n| {
        format!("struct S; impl S {{ {} }}", each(n, |i| format!("fn m{i}(&self) {{ self.m{i}(); }}\n")))
    }),
    ("impls of one type", |n| format!("struct S; {}", "impl S { fn m(&self) { self.m(); } }\n".repeat(n))),
    ("impls of one trait", |n| {
        let types = each(n, |i| format!("struct S{i}; impl T for S{i} {{}}\n"));
        format!("trait T {{}} struct All {{ all: Vec<Box<dyn T>> }} {types}")
    }),
    ("owners of one trait's objects", |n| {
        format!(
            "trait T {{}} struct A; impl T for A {{}} struct B; impl T for B {{}} {}",
            each(n, |i| format!("struct S{i} {{ all: Vec<Box<dyn T>> }}\n"))
        )
    }),
    ("fields", |n| format!("struct S {{ {} }}", each(n, |i| format!("f{i}: Arc<Mutex<u64>>,\n")))),
    ("structs with shared fields", |n| {
        each(n, |i| {
            format!(
                "use std::sync::{{Arc, Mutex}}; struct S{i} {{ f: Arc<Mutex<u64>>, g: std::rc::Rc<std::cell::RefCell<S{i}>> }}\n"
            )
        })
    }),
    ("uses of shared fields", |n| {
        let uses = "impl S { fn f(&self) { *self.f.lock().unwrap() += 1; self.g.borrow_mut(); } }\n".repeat(n);
        format!(
            "use std::sync::{{Arc, Mutex}}; struct S {{ f: Arc<Mutex<u64>>, g: std::rc::Rc<std::cell::RefCell<S>> }} {uses}"
        )
    }),
    ("variants", |n| {
        format!(
            "enum E {{ {} }} use E::*; fn f() {{ {} }}",
            each(n, |i| format!("V{i}(u8),")),
            each(n, |i| format!("V{i}(1);"))
        )
    }),
    ("globs", |n| format!("{} fn f() {{ {} }}", each(n, |i| format!("use m{i}::*;\n")), "g(h); ".repeat(n))),
    ("modules that glob each other", |n| {
        each(n, |i| {
            format!(
                "mod m{i} {{ use super::m{}::*; use super::m{}::*; fn f() {{ g(h); }} }}\n",
                i.wrapping_add(1),
                i.div_euclid(2)
            )
        })
    }),
    ("imports that lead to imports", |n| {
        each(n, |i| format!("use a{i}::b as a{}; fn f{i}() {{ a{i}(); }}\n", i.wrapping_add(1)))
    }),
    ("modules inside modules", |n| {
        each(n.div_ceil(100), |i| {
            format!("mod m{i} {{ {}fn f() {{ g(); }}{} }}\n", "mod m { use super::*; ".repeat(100), "}".repeat(100))
        })
    }),
    ("generics inside generics", |n| {
        each(n.div_ceil(60), |i| format!("type T{i} = {}u8{};\n", "Vec<".repeat(60), ">".repeat(60)))
    }),
    ("tuples inside tuples", |n| {
        body(&each(n.div_ceil(60), |i| format!("let a{i} = {}1{};", "(1, ".repeat(60), ")".repeat(60))))
    }),
    ("pairs of the last pair", |n| {
        each(n.div_ceil(60), |f| {
            format!(
                "fn f{f}() {{ let a0 = 1u8; {} }}\n",
                each(60, |i| format!("let a{} = (a{i}, a{i}); ", i.wrapping_add(1)))
            )
        })
    }),
    ("one type alias of the last", |n| each(n, |i| format!("type T{} = (T{i}, T{i});\n", i.wrapping_add(1)))),
    ("unsafe blocks", |n| body(&"unsafe { g(*p) }; ".repeat(n))),
    ("documented unsafe blocks", |n| body(&"// SAFETY: p is valid\nunsafe { g(*p) };\n".repeat(n))),
    ("unsafe blocks under one comment", |n| {
        body(&format!("{}unsafe {{ g(*p) }};", "// a line of a long comment\n".repeat(n)))
    }),
    ("extern functions", |n| {
        each(n, |i| format!("pub extern \"C\" fn f{i}(p: *const u8) -> u8 {{ unsafe {{ *p }} }}\n"))
    }),
    ("strings", |n| body(&"g(\"a b c {d}\\n\"); ".repeat(n))),
    ("one string", |n| format!("const A: &str = \"{}\";", "a b c ".repeat(n))),
    ("wide letters", |n| body(&"g(\"ä🦀\"); /* ö */ ".repeat(n))),
    ("wide letters, line by line", |n| body(&"g(\"ä🦀\"); /* ö */\n".repeat(n))),
    ("comments", |n| "// a b c\n".repeat(n)),
    ("documentation", |n| format!("{}fn f() {{}}", "/// a b c\n".repeat(n))),
    ("comments inside comments", |n| format!("{}{}", "/* ".repeat(n), "*/ ".repeat(n))),
    ("attributes", |n| "#[derive(Clone)] #[allow(clippy::all)] struct A;\n".repeat(n)),
    ("attributes of one item", |n| format!("{}fn f() {{}}", "#[allow(clippy::clone_on_copy)]\n".repeat(n))),
    ("silencing comments", |n| {
        format!("fn f() {{ {} }}", "// friction: allow(cost) because x\nunsafe { g() };\n".repeat(n))
    }),
    ("silencing comments in a row", |n| {
        format!("{}fn f() {{ unsafe {{ g() }} }}", "// friction: allow(cost) because x\n".repeat(n))
    }),
    ("expectations", |n| "// friction: expect(cost/regex-in-loop) because x\nfn f() {}\n".repeat(n)),
    ("open brackets", |n| "(".repeat(n)),
    ("open braces", |n| "fn f() {\n".repeat(n)),
    ("closed braces", |n| "}\n".repeat(n)),
    ("open generics", |n| "Vec<".repeat(n)),
    ("open strings", |n| "fn f() { \"\n".repeat(n)),
    ("deep brackets", |n| {
        each(n.div_ceil(300), |i| format!("fn f{i}() {{ {}1{}; }}\n", "(".repeat(300), ")".repeat(300)))
    }),
    ("long chains", |n| each(n.div_ceil(5000), |i| format!("fn f{i}() {{ a{}; }}\n", ".b".repeat(5000)))),
    ("negations", |n| body(&format!("{}true;", "!".repeat(n)))),
    ("references", |n| body(&format!("{}a;", "& ".repeat(n)))),
    ("wrong statements", |n| body(&"let = 1; ".repeat(n))),
    ("wrong items", |n| "fn f( { }\n".repeat(n)),
    ("wrong members", |n| format!("impl S {{ {} }}", "fn f( ) -> { }\n fn g(&self) {}\n".repeat(n))),
    ("one wrong statement in many functions", |n| {
        format!("{} fn g() {{ let = 1; }}", "fn f() { g(1); h(2); }\n".repeat(n))
    }),
    ("one brace too many after many functions", |n| format!("{} }}", "fn f() { g(1); h(2); }\n".repeat(n))),
    ("one brace too few before many functions", |n| format!("fn f() {{\n{}", "fn f() { g(1); h(2); }\n".repeat(n))),
    ("words", |n| "these are words and no Rust at all, ".repeat(n)),
    ("one number", |n| format!("const A: u8 = {};", "7".repeat(n))),
    ("long numbers", |n| body(&each(n.div_ceil(100), |_| format!("g({}); ", "7".repeat(999))))),
    ("open placeholders", |n| body(&format!("println!(\"{}\");", "{a ".repeat(n)))),
    ("wrong statements inside blocks", |n| {
        each(n.div_ceil(100), |i| {
            format!("fn f{i}() {{ {}{} }}\n", "if a { g(1); ".repeat(100), "let = 1; }".repeat(100))
        })
    }),
    ("numbers", |n| "1 ".repeat(n)),
    ("carriage returns", |n| "fn f() {}\r".repeat(n)),
    ("white space", |n| " \n\t".repeat(n)),
    ("nulls", |n| "\0".repeat(n)),
    ("one wrong statement inside modules", |n| {
        let functions = "fn f() { g(1); h(2); }\n".repeat(n);
        format!("{} {functions} fn g() {{ let = 1; }} {}", "mod m { ".repeat(20), "}".repeat(20))
    }),
];

/// Shapes of manifests.
pub const MANIFESTS: &[Shape] = &[
    ("dependencies", |n| format!("[dependencies]\n{}", each(n, |i| format!("a{i} = \"*\"\n")))),
    ("tables", |n| each(n, |i| format!("[dependencies.a{i}]\ngit = \"https://example.com/a\"\n"))),
    ("tables inside tables", |n| each(n.div_ceil(50), |i| format!("[a{i}{}]\nb = 1\n", ".c".repeat(50)))),
    ("one key of many parts", |n| format!("a{} = 1\n", ".b".repeat(n))),
    ("arrays inside arrays", |n| format!("a = {}{}\n", "[".repeat(n), "]".repeat(n))),
    ("tables in tables on a line", |n| format!("a = {}1{}\n", "{ b = ".repeat(n), "}".repeat(n))),
    ("features", |n| format!("[features]\ndefault = [{}]\n", "\"a\", ".repeat(n))),
    ("wrong lines", |n| "a = = 1\n".repeat(n)),
    ("the same key", |n| "a = 1\n".repeat(n)),
    ("silencing comments in a manifest", |n| "# friction: allow(build) because x\n[a]\n".repeat(n)),
];

/// Shapes of workflows.
pub const WORKFLOWS: &[Shape] = &[
    ("jobs", |n| {
        format!("on: push\njobs:\n{}", each(n, |i| format!("  a{i}:\n    steps:\n      - run: cargo test\n")))
    }),
    ("steps", |n| format!("on: push\njobs:\n  a:\n    steps:\n{}", "      - run: cargo install a\n".repeat(n))),
    ("commands of one step", |n| {
        format!(
            "on: push\njobs:\n  a:\n    steps:\n      - run: |\n{}",
            "          cargo clean && cargo test\n".repeat(n)
        )
    }),
    ("sequences inside sequences", |n| format!("on: {}{}\n", "[".repeat(n), "]".repeat(n))),
    ("mappings inside mappings", |n| format!("on: {}a{}\n", "{a: ".repeat(n), "}".repeat(n))),
    ("dashes inside dashes", |n| format!("on: {}a\n", "- ".repeat(n))),
    ("deeper and deeper", |n| each(n.div_ceil(10).min(300), |i| format!("{}a:\n", " ".repeat(i)))),
    ("aliases of aliases", |n| {
        let twice = |i: usize| format!("a{i}: &a{i} [*a{0}, *a{0}, *a{0}, *a{0}]\n", i.saturating_sub(1));
        format!("a0: &a0 [1]\n{}", (1..n.div_ceil(50)).map(twice).collect::<String>())
    }),
    ("aliases of one anchor", |n| format!("a: &a [1]\nb:\n{}", "  - *a\n".repeat(n))),
    ("merges", |n| format!("a: &a {{b: 1}}\n{}", each(n, |i| format!("c{i}:\n  <<: *a\n")))),
    ("wrong indentation", |n| "a:\n   b: 1\n  c: 2\n".repeat(n)),
    ("silencing comments in a workflow", |n| "# friction: allow(build) because x\na: 1\n".repeat(n)),
];

fn each(n: usize, part: impl Fn(usize) -> String) -> String {
    (0..n).map(part).collect()
}

fn body(inside: &str) -> String {
    format!("fn f() {{ {inside} }}")
}
