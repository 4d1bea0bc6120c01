// What Unix adds to files, processes and strings.

pub mod ffi {
    pub trait OsStringExt {
        fn from_vec(vec: Vec<u8>) -> Self;
        fn into_vec(self) -> Vec<u8>;
    }
    pub trait OsStrExt {
        fn from_bytes(slice: &[u8]) -> &Self;
        fn as_bytes(&self) -> &[u8];
    }
}
pub mod fs {
    use std::io;
    use std::os::fd::AsFd;
    use std::path::Path;
    pub trait FileExt {
        fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
        #[provided] fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
        fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
        #[provided] fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
    }
    pub trait PermissionsExt {
        fn mode(&self) -> u32;
        fn set_mode(&mut self, mode: u32);
        fn from_mode(mode: u32) -> Self;
    }
    pub trait OpenOptionsExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: i32) -> &mut Self;
    }
    pub trait MetadataExt {
        fn dev(&self) -> u64;
        fn ino(&self) -> u64;
        fn mode(&self) -> u32;
        fn nlink(&self) -> u64;
        fn uid(&self) -> u32;
        fn gid(&self) -> u32;
        fn rdev(&self) -> u64;
        fn size(&self) -> u64;
        fn atime(&self) -> i64;
        fn atime_nsec(&self) -> i64;
        fn mtime(&self) -> i64;
        fn mtime_nsec(&self) -> i64;
        fn ctime(&self) -> i64;
        fn ctime_nsec(&self) -> i64;
        fn blksize(&self) -> u64;
        fn blocks(&self) -> u64;
    }
    pub trait FileTypeExt {
        fn is_block_device(&self) -> bool;
        fn is_char_device(&self) -> bool;
        fn is_fifo(&self) -> bool;
        fn is_socket(&self) -> bool;
    }
    pub trait DirEntryExt {
        fn ino(&self) -> u64;
    }
    pub trait DirBuilderExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
    }
    pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
    pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
    pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
    pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
    pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()>;
}
pub mod io {
    pub use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
}
pub mod prelude {
    pub use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
    pub use std::os::unix::ffi::{OsStrExt, OsStringExt};
    pub use std::os::unix::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    pub use std::os::unix::process::{CommandExt, ExitStatusExt};
}
pub mod process {
    use std::ffi::OsStr;
    use std::io::Error;
    use std::io;
    use std::process::Command;
    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut Command;
        fn gid(&mut self, id: u32) -> &mut Command;
        unsafe fn pre_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command;
        #[provided] unsafe fn before_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command;
        fn exec(&mut self) -> Error;
        fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        fn process_group(&mut self, pgroup: i32) -> &mut Command;
    }
    pub trait ExitStatusExt {
        fn from_raw(raw: i32) -> Self;
        fn signal(&self) -> Option<i32>;
        fn core_dumped(&self) -> bool;
        fn stopped_signal(&self) -> Option<i32>;
        fn continued(&self) -> bool;
        fn into_raw(self) -> i32;
    }
    pub fn parent_id() -> u32;
}
