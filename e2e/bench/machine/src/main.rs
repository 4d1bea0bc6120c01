//! Prints what programs cost Friction's machine, other interpreters and rustc's builds: processor time, least of some rounds.

mod peers;
mod time;

use std::process::ExitCode;
use std::time::Duration;

use peers::{Peer, Program};

/// How often everything is measured; the quickest counts.
const ROUNDS: usize = 3;

/// The programs, each in the languages of all.
const PROGRAMS: [&str; 8] = ["empty", "fib", "loop", "sieve", "nbody", "strings", "counting", "sorting"];

/// As much as the `friction` command has.
const STACK_BYTES: usize = 256 * 1024 * 1024;

fn main() -> ExitCode {
    let (only, by) = (std::env::args().nth(1), std::env::args().nth(2));
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || run(only.as_deref(), by.as_deref()));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(error))) => failed(&error),
        Ok(Err(_)) => failed("the measuring thread panicked"),
        Err(error) => failed(&error.to_string()),
    }
}

fn failed(error: &str) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(2)
}

/// Measures all programs, or one, by all peers, or by one.
fn run(only: Option<&str>, by: Option<&str>) -> Result<(), String> {
    let mut peers = Peer::all()?;
    peers.retain(|peer| by.is_none_or(|by| by == peer.name()));
    print!("{:<10}", "ms");
    peers.iter().for_each(|peer| print!("{:>15}", peer.name()));
    println!();
    for name in PROGRAMS.iter().filter(|name| only.is_none_or(|only| only == **name)) {
        let program = Program::read(name)?;
        let mut best = vec![Duration::MAX; peers.len()];
        for _ in 0..ROUNDS {
            for (peer, best) in peers.iter().zip(&mut best) {
                *best = peer.run(&program)?.min(*best);
            }
        }
        print_row(name, &best);
    }
    println!("\nProcessor time in milliseconds, and how many times Friction's debug profile takes that; programs that are");
    println!("processes take what an empty one takes less. Every peer printed what rustc's debug build did.");
    Ok(())
}

/// Times, and how many times the first one they are.
fn print_row(name: &str, best: &[Duration]) {
    let own = best.first().map_or(1.0, Duration::as_secs_f64);
    print!("{name:<10}");
    for time in best {
        let ratio = time.as_secs_f64() / own;
        let precision = if ratio < 0.1 { 3 } else { 2 };
        print!("{:>8.1}{:>6.*}x", time.as_secs_f64() * 1000.0, precision, ratio);
    }
    println!();
}
