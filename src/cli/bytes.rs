//! Reads whole files, each with a limit: a device or a pipe may have no end.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use super::CliError;
use crate::errors::Code;
use crate::pack::MAGIC;

/// The largest file that is read, in bytes, except packs (chosen: far more than the text of any policy, page or file of
/// strings, and small enough for any machine).
const MOST: u64 = 64 << 20;
/// The number of bytes before a pack's sections; the last four are the length of the pack.
const HEADER: u64 = 16;

/// Reads a JSON file or a page. A pipe can be read only once, so a caller that needs the bytes again keeps them.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    File::open(path).map_err(|cause| unreadable(path, &cause)).and_then(|file| limited(path, file))
}

/// Reads a JSON file; returns `None` if it does not exist.
pub(super) fn read_existing(path: &Path) -> Result<Option<Vec<u8>>, CliError> {
    match File::open(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(unreadable(path, &cause)),
        Ok(file) => limited(path, file).map(Some),
    }
}

/// Reads a pack: the bytes that its header states, and one more if there are more. Of a file that does not begin like a
/// pack, only the beginning is read; it cannot be verified.
pub(super) fn read_pack_bytes(path: &Path) -> Result<Vec<u8>, CliError> {
    let read = || {
        let (mut file, mut bytes) = (File::open(path)?, Vec::new());
        file.by_ref().take(HEADER).read_to_end(&mut bytes)?;
        if let Some(length) = stated_length(&bytes) {
            file.take((u64::from(length) + 1).saturating_sub(HEADER)).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    };
    read().map_err(|cause: io::Error| unreadable(path, &cause))
}

fn stated_length(header: &[u8]) -> Option<u32> {
    let is_whole = header.starts_with(&MAGIC) && header.len() as u64 == HEADER;
    header.last_chunk().filter(|_| is_whole).map(|length| u32::from_le_bytes(*length))
}

fn limited(path: &Path, file: File) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    file.take(MOST + 1).read_to_end(&mut bytes).map_err(|cause| unreadable(path, &cause))?;
    if bytes.len() as u64 > MOST {
        let message = format!("expected at most {} MiB, found more", MOST >> 20);
        return Err(CliError::file(path, Code::ReadSize, message));
    }
    Ok(bytes)
}

/// Returns the error for a file that cannot be opened or read.
pub(super) fn unreadable(path: &Path, cause: &io::Error) -> CliError {
    CliError::file(path, Code::ReadIo, format!("cannot be read: {cause}"))
}
