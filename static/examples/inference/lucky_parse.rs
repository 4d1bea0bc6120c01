// The types come from far away. Change a line at the bottom and a line at the top stops compiling, or means
// something else.
use std::collections::HashMap;

#[derive(Debug, Default)]
struct Limits {
    retries: u32,
    timeout_ms: u64,
}

fn read(text: &str) -> Limits {
    let mut limits = Limits::default();
    for line in text.lines() {
        let Some((key, value)) = line.split_once('=') else { continue };
        // u32? u64? i32? The answer is in the match, and it is not the same answer in both arms.
        match key.trim() {
            "retries" => limits.retries = value.trim().parse().unwrap_or_default(),
            "timeout" => limits.timeout_ms = value.trim().parse().unwrap_or_default(),
            _ => {}
        }
    }
    limits
}

fn average(samples: &[u32]) -> u32 {
    let total = samples.iter().copied().sum();
    let count: u32 = samples.len().try_into().unwrap_or(1);
    divide(total, count.max(1))
}

fn divide(total: u32, count: u32) -> u32 {
    total / count
}

fn index(words: &str) -> HashMap<String, usize> {
    // Nothing on this line says what is collected: the return type decides, ten lines further on.
    let pairs = words.split_whitespace().enumerate().map(|(at, word)| (word.to_owned(), at)).collect();
    println!("indexed");
    pairs
}

// Which number it becomes, and which bits it loses, is decided by somebody else's signature.
fn wait(limits: &Limits) {
    let limits_ms = limits.timeout_ms.min(60_000);
    let pause = limits.retries.into();
    println!("waiting");
    sleep(limits_ms as _, pause);
}

fn sleep(millis: u32, pause: u64) {
    println!("{millis} {pause}");
}

fn main() {
    let port = "8080".parse().unwrap();
    println!("starting");
    let numbers = "1 2 3".split(' ').map(|word| word.parse().unwrap()).collect::<Vec<_>>();
    let limits = read("retries=3\ntimeout=2500");
    wait(&limits);
    println!("{limits:?} {} {:?}", average(&numbers), index("to be or not"));
    listen(port);
}

fn listen(port: u16) {
    println!("listening on {port}");
}
