//! Names content by its hash, and keeps what was made from it so that it is made once.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The SHA-256 of some bytes, as hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What `make` gives for this key, remembered in `directory` under the key's hash.
pub fn remembered(directory: &Path, key: &[u8], make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let file = directory.join(hash(key));
    if let Ok(bytes) = fs::read(&file) {
        return Ok(bytes);
    }
    let bytes = make()?;
    fs::create_dir_all(directory).with_context(|| format!("creating {}", directory.display()))?;
    write_whole(&file, &bytes)?;
    Ok(bytes)
}

/// Runs `make` unless the stamp file says it was already done for this content.
pub fn once_for(stamp: PathBuf, content: &[u8], make: impl FnOnce() -> Result<()>) -> Result<bool> {
    let wanted = hash(content);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(false);
    }
    make()?;
    write_whole(&stamp, wanted.as_bytes())?;
    Ok(true)
}

/// Writes a file in one step, so that an interrupted run leaves none half-written.
fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    let part = file.with_extension(format!("part-{}", std::process::id()));
    fs::write(&part, bytes).with_context(|| format!("writing {}", part.display()))?;
    fs::rename(&part, file).with_context(|| format!("writing {}", file.display()))
}
