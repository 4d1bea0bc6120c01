//! Programs made to hurt a machine, with how each has to end.

use std::fmt::Write as _;

use friction_analyzer::report::{BuildProfile, Edition, ProfileRun, RunOutcome};

use super::Case;
use super::compare::{Class, failed};
use super::machine::{Question, Reply, ask_all};

/// How a run has to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Prints(&'static str),
    Panics(&'static str),
    Aborts,
    OutOfFuel,
    StackOverflow,
    OutOfMemory,
    Deadlock,
}

use End::{Aborts, Deadlock, OutOfFuel, OutOfMemory, Panics, Prints, StackOverflow};

/// What it is, the program, and its ends in debug and release.
type Hostile = (&'static str, &'static str, [End; 2]);

const PROGRAMS: &[Hostile] = &[
    ("a loop without end", "fn main() { loop {} }", [OutOfFuel, OutOfFuel]),
    (
        "a loop without end that prints nothing new",
        "fn main() { let mut x = 0_u64; loop { x = x.wrapping_add(1); if x == 0 { println!(\"again\"); } } }",
        [OutOfFuel, OutOfFuel],
    ),
    (
        "a range as long as a type",
        "fn main() { for i in 0..=u64::MAX { std::hint::black_box(i); } }",
        [OutOfFuel, OutOfFuel],
    ),
    (
        "recursion without end",
        "fn f(n: u64) -> u64 { f(std::hint::black_box(n)) ^ 1 }\nfn main() { println!(\"{}\", f(1)); }",
        [StackOverflow, StackOverflow],
    ),
    (
        "recursion through a trait object",
        "trait T { fn f(&self, t: &dyn T) -> u8; }\nstruct S;\nimpl T for S { fn f(&self, t: &dyn T) -> u8 { t.f(self) | 1 } }\n\
         fn main() { println!(\"{}\", S.f(&S)); }",
        [StackOverflow, StackOverflow],
    ),
    (
        "recursion in drop",
        "struct S(u8);\nimpl Drop for S { fn drop(&mut self) { drop(S(self.0 ^ 1)); } }\nfn main() { drop(S(0)); }",
        [StackOverflow, StackOverflow],
    ),
    (
        "a vector without end",
        "fn main() { let mut v = Vec::new(); loop { v.push(0_u64); } }",
        [OutOfMemory, OutOfMemory],
    ),
    (
        "a string that doubles",
        "fn main() { let mut s = String::from(\"ab\"); loop { s = s.repeat(2); } }",
        [OutOfMemory, OutOfMemory],
    ),
    (
        "boxes in boxes",
        "struct L(#[allow(dead_code)] Option<Box<L>>, #[allow(dead_code)] [u64; 64]);\n\
         fn main() { let mut l = L(None, [0; 64]); loop { l = L(Some(Box::new(l)), [1; 64]); } }",
        [OutOfMemory, OutOfMemory],
    ),
    (
        "a capacity that no machine has",
        "fn main() { let v: Vec<u64> = Vec::with_capacity(std::hint::black_box(usize::MAX)); println!(\"{}\", v.len()); }",
        [Panics("capacity overflow"), Panics("capacity overflow")],
    ),
    (
        "an enormous shift",
        "fn main() { println!(\"{}\", 1_u32 << std::hint::black_box(4_000_000_001_u32)); }",
        [Panics("attempt to shift left with overflow"), Prints("2\n")],
    ),
    (
        "the last index of an empty slice",
        "fn last(v: &[u8]) -> u8 { v[v.len() - 1] }\nfn main() { println!(\"{}\", last(&[])); }",
        [
            Panics("attempt to subtract with overflow"),
            Panics("index out of bounds: the len is 0 but the index is 18446744073709551615"),
        ],
    ),
    (
        "the mean of nothing",
        "fn mean(v: &[u32]) -> u32 { v.iter().sum::<u32>() / v.len() as u32 }\nfn main() { println!(\"{}\", mean(&[])); }",
        [Panics("attempt to divide by zero"), Panics("attempt to divide by zero")],
    ),
    (
        "the least number by minus one",
        "fn main() { println!(\"{}\", std::hint::black_box(i64::MIN) / std::hint::black_box(-1)); }",
        [Panics("attempt to divide with overflow"), Panics("attempt to divide with overflow")],
    ),
    (
        "an integer that is garbage",
        "fn main() { let n: i32 = std::hint::black_box(\"12a\").parse().unwrap(); println!(\"{n}\"); }",
        [
            Panics("called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }"),
            Panics("called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }"),
        ],
    ),
    (
        "an integer that is too large",
        "fn main() { let n: u8 = std::hint::black_box(\"256\").parse().unwrap(); println!(\"{n}\"); }",
        [
            Panics("called `Result::unwrap()` on an `Err` value: ParseIntError { kind: PosOverflow }"),
            Panics("called `Result::unwrap()` on an `Err` value: ParseIntError { kind: PosOverflow }"),
        ],
    ),
    (
        "a slice inside of a character",
        "fn main() { println!(\"{}\", &std::hint::black_box(\"é\")[1..]); }",
        [
            Panics("start byte index 1 is not a char boundary; it is inside 'é' (bytes 0..2) of `é`"),
            Panics("start byte index 1 is not a char boundary; it is inside 'é' (bytes 0..2) of `é`"),
        ],
    ),
    (
        "a panic inside of drop",
        "struct S;\nimpl Drop for S { fn drop(&mut self) { panic!(\"in drop\"); } }\nfn main() { let _s = S; }",
        [Panics("in drop"), Panics("in drop")],
    ),
    (
        "a panic while another one unwinds",
        "struct S;\nimpl Drop for S { fn drop(&mut self) { panic!(\"second\"); } }\nfn main() { let _s = S; panic!(\"first\"); }",
        [Aborts, Aborts],
    ),
    ("an abort", "fn main() { std::process::abort(); }", [Aborts, Aborts]),
    (
        "a cell that is borrowed twice",
        "use std::cell::RefCell;\nfn main() { let c = RefCell::new(1); let _a = c.borrow_mut(); let _b = c.borrow_mut(); }",
        [Panics("RefCell already borrowed"), Panics("RefCell already borrowed")],
    ),
    (
        "a thread that spins for ever, and is waited for",
        "fn main() { std::thread::spawn(|| loop {}).join().unwrap(); }",
        [OutOfFuel, OutOfFuel],
    ),
    (
        "a thread that spins for ever, and is not",
        "fn main() { std::thread::spawn(|| loop {}); println!(\"over\"); }",
        [Prints("over\n"), Prints("over\n")],
    ),
    (
        "threads without end that all wait",
        "fn main() { loop { std::thread::spawn(|| std::thread::park()); } }",
        [OutOfMemory, OutOfMemory],
    ),
    (
        "thousands of threads, one after another",
        "fn main() { let n: u64 = (0..4_000).map(|n| std::thread::spawn(move || n & 1).join().unwrap()).sum();\n\
         println!(\"{n}\"); }",
        [Prints("2000\n"), Prints("2000\n")],
    ),
    (
        "two locks in two orders",
        "use std::sync::{Barrier, Mutex};\nfn main() { let (a, b, both) = (Mutex::new(1), Mutex::new(2), Barrier::new(2));\n\
         std::thread::scope(|scope| {\n\
         scope.spawn(|| { let _a = a.lock(); both.wait(); let _b = b.lock(); });\n\
         scope.spawn(|| { let _b = b.lock(); both.wait(); let _a = a.lock(); });\n\
         }); }",
        [Deadlock, Deadlock],
    ),
];

/// The programs that come to their end by themselves, for rustc's word on them.
pub fn hostile() -> Vec<Case> {
    let ends = |end: &End| !matches!(end, OutOfFuel | StackOverflow | OutOfMemory | Deadlock);
    PROGRAMS.iter().filter(|(_, _, expected)| expected.iter().all(ends)).map(case).collect()
}

fn case((name, text, _): &Hostile) -> Case {
    let [name, group, text] = [*name, "hostile", *text].map(str::to_owned);
    Case { name, group, text, edition: Edition::E2024, cfg: Vec::new() }
}

/// Runs every program; a line for each, and whether none ended otherwise than it has to.
///
/// # Errors
/// When a worker process can't be started.
pub fn run_hostile(jobs: usize) -> Result<(String, bool), String> {
    let questions: Vec<_> = PROGRAMS.iter().map(case).map(Question::Run).collect();
    let (mut text, mut good) = (String::new(), true);
    for ((name, _, expected), reply) in PROGRAMS.iter().zip(ask_all(&questions, jobs)?) {
        let word = judge(expected, &reply);
        good &= matches!(word.as_str(), "as it has to") || word.starts_with("unsupported");
        // Writing into a string can't fail.
        let _ = writeln!(text, "{name:<44} {word}");
    }
    Ok((text, good))
}

fn judge(expected: &[End; 2], reply: &Reply) -> String {
    let report = match (reply, failed(reply)) {
        (Reply::Ran(report), _) => report,
        (_, Class::Unsupported(what)) => return format!("unsupported: {what}"),
        (_, class) => return format!("{class:?}"),
    };
    for (end, profile) in expected.iter().zip([BuildProfile::Debug, BuildProfile::Release]) {
        let Some(run) = report.profiles.iter().find(|run| run.profile == profile) else {
            return format!("no {profile:?} run");
        };
        if let RunOutcome::Unsupported { what, .. } = &run.outcome {
            return format!("unsupported: {what}");
        }
        if !is_met(*end, run) {
            return format!("{profile:?}: {end:?} expected, {:?} found, panic {:?}", run.outcome, run.panic);
        }
    }
    "as it has to".to_owned()
}

fn is_met(end: End, run: &ProfileRun) -> bool {
    let message = run.panic.as_ref().map(|panic| panic.message.as_str());
    match (end, &run.outcome) {
        (Prints(text), RunOutcome::Finished { .. }) => run.stdout == text && run.exit_code == Some(0),
        (Panics(expected), RunOutcome::Panicked) => message == Some(expected) && run.exit_code == Some(101),
        (Aborts, RunOutcome::Aborted { .. }) => run.exit_code == Some(134),
        (OutOfFuel, RunOutcome::OutOfFuel) => true,
        (StackOverflow, RunOutcome::StackOverflow) => true,
        (OutOfMemory, RunOutcome::OutOfMemory) => true,
        (Deadlock, RunOutcome::Deadlock { waiting }) => !waiting.is_empty(),
        _ => false,
    }
}

/// Whether rustc agrees with what is expected of the programs that end by themselves.
///
/// # Errors
/// With the first one it does not agree with.
pub fn check_hostile(verdicts: &[super::Verdict]) -> Result<(), String> {
    for (case, verdict) in hostile().iter().zip(verdicts) {
        let expected = PROGRAMS.iter().find(|(name, _, _)| *name == case.name).map(|(_, _, expected)| expected);
        let both = expected.into_iter().flatten().zip(verdict.ran().into_iter().flatten());
        for (end, ran) in both {
            let message = ran.fatal().map(|panic| panic.message.as_str());
            let is_right = match end {
                Prints(text) => ran.stdout == *text && ran.exit == Some(0),
                Panics(expected) => message == Some(expected) && ran.exit == Some(101),
                _ => ran.exit == Some(134),
            };
            if !is_right {
                return Err(format!("{}: rustc does not do that: {ran:?}", case.name));
            }
        }
    }
    Ok(())
}
