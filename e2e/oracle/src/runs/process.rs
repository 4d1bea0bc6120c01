//! Runs a program with a deadline and an end to what it may write.

use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Ran;
use super::panics::panics;

/// No program may take longer.
const DEADLINE: Duration = Duration::from_secs(10);

/// What is kept of standard output, and of standard error.
const BYTES: u64 = 200_000;

/// What a program does in a folder that is made empty for it, with nothing on standard input.
///
/// # Errors
/// When it can't be started.
pub(crate) fn run(program: &Path, arguments: &[&str], place: &Path) -> Result<Ran, String> {
    let ended = processed(program, arguments, place, DEADLINE)?;
    let (panics, stderr) = panics(&ended.stderr);
    Ok(Ran { stdout: ended.stdout, stderr, panics, exit: ended.exit })
}

/// What a program writes to standard output, and its exit code, if it ends in time.
///
/// # Errors
/// When it can't be started.
pub(crate) fn output(
    program: &Path,
    arguments: &[&str],
    place: &Path,
    deadline: Duration,
) -> Result<(String, Option<i32>), String> {
    processed(program, arguments, place, deadline).map(|ended| (ended.stdout, ended.exit))
}

struct Ended {
    stdout: String,
    stderr: String,
    exit: Option<i32>,
}

fn processed(program: &Path, arguments: &[&str], place: &Path, deadline: Duration) -> Result<Ended, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", program.display());
    let _ = std::fs::remove_dir_all(place);
    std::fs::create_dir_all(place).map_err(failed)?;
    let mut command = Command::new(program);
    // Nothing of the environment here: a page has none.
    command.args(arguments).current_dir(place).env_clear();
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(failed)?;
    let (stdout, stderr) = (reader(child.stdout.take()), reader(child.stderr.take()));
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            break Some(status);
        }
        if started.elapsed() > deadline {
            let _ = child.kill();
            let _ = child.wait();
            break None;
        }
        std::thread::sleep(Duration::from_micros(500));
    };
    let text = |thread: JoinHandle<String>| thread.join().unwrap_or_default();
    Ok(Ended { stdout: text(stdout), stderr: text(stderr), exit: status.and_then(code) })
}

fn reader(pipe: Option<impl Read + Send + 'static>) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let Some(mut pipe) = pipe else { return String::new() };
        let _ = pipe.by_ref().take(BYTES).read_to_end(&mut bytes);
        // A program that goes on writing is not to wait for somebody who reads.
        let _ = std::io::copy(&mut pipe, &mut std::io::sink());
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// As a shell shows it: 128 and the number of the signal where there was one.
fn code(status: ExitStatus) -> Option<i32> {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return Some(signal.saturating_add(128));
    }
    status.code()
}
