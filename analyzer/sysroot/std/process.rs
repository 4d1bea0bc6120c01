// Child processes, and how this one ends.

use std::convert::Infallible;
use std::ffi::OsStr;
use std::fmt::{Debug, Display};
use std::fs::File;
use std::io::{PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;

pub trait Termination {
    fn report(self) -> ExitCode;
}
impl Termination for () { fn report(self) -> ExitCode { ExitCode { code: 0 } } }
impl Termination for ! { fn report(self) -> ExitCode { self } }
impl Termination for Infallible {}
impl Termination for ExitCode { fn report(self) -> ExitCode { self } }
impl<T: Termination, E: Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode {
        match self {
            Ok(value) => value.report(),
            Err(error) => {
                eprintln!("Error: {error:?}");
                ExitCode { code: 1 }
            }
        }
    }
}
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn id(&self) -> u32;
    pub fn wait(&mut self) -> io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    pub fn wait_with_output(self) -> io::Result<Output>;
}
impl Debug for Child {}
pub struct ChildStdin;
#[for_each(ChildStdin, ChildStdout, ChildStderr)] impl<This> AsRawFd for This {}
#[for_each(ChildStdin, ChildStdout, ChildStderr)] impl<This> IntoRawFd for This {}
#[for_each(ChildStdin, ChildStdout, ChildStderr)] impl<This> AsFd for This {}
#[for_each(ChildStdin, ChildStdout, ChildStderr, Stdio)] impl<This> From<OwnedFd> for This {}
impl Write for ChildStdin {}
impl Debug for ChildStdin {}
impl Drop for ChildStdin {}
pub struct ChildStdout;
impl Read for ChildStdout {}
impl Debug for ChildStdout {}
impl Drop for ChildStdout {}
pub struct ChildStderr;
impl Read for ChildStderr {}
impl Debug for ChildStderr {}
impl Drop for ChildStderr {}
pub struct Command;
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn output(&mut self) -> io::Result<Output>;
    pub fn status(&mut self) -> io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}
impl CommandExt for Command {}
impl Debug for Command {}
impl Drop for Command {}
#[derive(Debug)]
pub struct CommandArgs<'a>;
impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; }
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
pub struct CommandEnvs<'a>;
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); }
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> Debug for CommandEnvs<'a> {}
#[derive(Clone, Eq, PartialEq)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
impl Debug for Output {}
pub struct Stdio;
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl FromRawFd for Stdio {}
impl Debug for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<File> for Stdio {}
impl From<Stdout> for Stdio {}
impl From<Stderr> for Stdio {}
impl From<PipeWriter> for Stdio {}
impl From<PipeReader> for Stdio {}
impl Drop for Stdio {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ExitStatus;
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl ExitStatusExt for ExitStatus {}
impl Default for ExitStatus {}
impl Display for ExitStatus {}
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExitCode { code: u8 }
impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode { code: 0 };
    pub const FAILURE: ExitCode = ExitCode { code: 1 };
}
impl Default for ExitCode {}
impl From<u8> for ExitCode { fn from(code: u8) -> ExitCode { ExitCode { code } } }
pub fn exit(code: i32) -> !;
pub fn abort() -> !;
pub fn id() -> u32;
fn start<T: Termination, F: FnOnce() -> T>(main: F) -> i32 { main().report().code as i32 }
