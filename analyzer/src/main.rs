//! The `friction` command: a large stack for the work, and an exit code.

mod cli;

use std::process::ExitCode;

use clap::Parser;

/// Deeply nested code is walked by recursion; the library bounds the depth, and this holds it with a wide margin.
const STACK_BYTES: usize = 256 * 1024 * 1024;

fn main() -> ExitCode {
    let command = cli::Command::parse();
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || cli::run(&command));
    match worker.map(|worker| worker.join()) {
        Ok(Ok(code)) => code,
        // The panic has printed its message.
        Ok(Err(_)) => ExitCode::from(101),
        Err(error) => {
            eprintln!("error: no thread could be started: {error}");
            ExitCode::from(2)
        }
    }
}
