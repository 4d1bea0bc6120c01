//! Calls a function 7 million times.

fn fib(n: u32) -> u64 {
    if n < 2 { 1 } else { fib(n - 1) + fib(n - 2) }
}

fn main() {
    println!("{}", fib(32));
}
