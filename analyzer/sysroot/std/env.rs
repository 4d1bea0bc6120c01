// The process's arguments, variables and directories. There is no variable, as where a process is started with none.

use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt::{Debug, Display, Formatter};
use std::io;
use std::path::{Path, PathBuf};

pub struct Vars;
impl Iterator for Vars {
    type Item = (String, String);
    fn next(&mut self) -> Option<(String, String)> { None }
}
impl Debug for Vars {}
impl Drop for Vars { fn drop(&mut self) {} }
pub struct VarsOs;
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
    fn next(&mut self) -> Option<(OsString, OsString)> { None }
}
impl Debug for VarsOs {}
impl Drop for VarsOs { fn drop(&mut self) {} }
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl Display for VarError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            VarError::NotPresent => f.write_str("environment variable not found"),
            VarError::NotUnicode(value) => {
                f.write_str("environment variable was not valid unicode: ")?;
                Debug::fmt(value, f)
            }
        }
    }
}
impl Error for VarError {}
pub struct SplitPaths<'a>;
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; }
impl Debug for SplitPaths<'_> {}
#[derive(Debug)]
pub struct JoinPathsError;
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}
pub struct Args;
impl Iterator for Args { type Item = String; }
impl ExactSizeIterator for Args {}
impl DoubleEndedIterator for Args {}
impl Debug for Args {}
impl Drop for Args {}
pub struct ArgsOs;
impl Iterator for ArgsOs { type Item = OsString; }
impl ExactSizeIterator for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {}
impl Debug for ArgsOs {}
impl Drop for ArgsOs {}
pub fn current_dir() -> io::Result<PathBuf>;
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn vars() -> Vars { Vars }
pub fn vars_os() -> VarsOs { VarsOs }
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { Err(VarError::NotPresent) }
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { None }
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
pub fn home_dir() -> Option<PathBuf>;
pub fn temp_dir() -> PathBuf { PathBuf::from("/tmp") }
pub fn current_exe() -> io::Result<PathBuf>;
pub fn args() -> Args;
pub fn args_os() -> ArgsOs;
pub mod consts {
    pub const ARCH: &str = "x86_64";
    pub const FAMILY: &str = "unix";
    pub const OS: &str = "linux";
    pub const DLL_PREFIX: &str = "lib";
    pub const DLL_SUFFIX: &str = ".so";
    pub const DLL_EXTENSION: &str = "so";
    pub const EXE_SUFFIX: &str = "";
    pub const EXE_EXTENSION: &str = "";
}
