//! Replaces one file: the new contents are written beside it and then renamed, so the file is complete at any time. A
//! link is kept and its target replaced; links in a circle are an error. What is no regular file, such as a pipe, is
//! written through.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The names of this process's standard output. Opening them again would write over what is printed.
const STDOUT: [&str; 3] = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

/// New contents of a file that are not yet in place. Dropping them leaves the file as it is.
pub(super) struct Prepared<'b> {
    place: Place,
    bytes: &'b [u8],
}

enum Place {
    /// Standard output.
    Printed,
    /// A file that is no regular one, and is open.
    Through(File),
    /// A file with the contents, and the path that it is renamed to.
    Beside { written: PathBuf, target: PathBuf },
}

impl<'b> Prepared<'b> {
    /// Prepares to write `bytes` to `path`.
    pub fn new(path: &Path, bytes: &'b [u8]) -> io::Result<Self> {
        if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let existing = existing(path)?;
        let target = followed(path);
        let place = if STDOUT.iter().any(|name| target == Path::new(name)) {
            Place::Printed
        } else if is_special(&target) || existing.as_ref().is_some_and(|metadata| !metadata.is_file()) {
            // A redirected file may have contents already.
            Place::Through(OpenOptions::new().append(true).open(&target)?)
        } else {
            let mut name = target.file_name().unwrap_or_default().to_owned();
            name.push(format!(".{}.part", std::process::id()));
            let place = Place::Beside { written: target.with_file_name(name), target };
            // From here on, dropping this removes the file again.
            let prepared = Self { place, bytes };
            prepared.write_beside(existing.map(|metadata| metadata.permissions()))?;
            return Ok(prepared);
        };
        Ok(Self { place, bytes })
    }

    fn write_beside(&self, permissions: Option<fs::Permissions>) -> io::Result<()> {
        let Place::Beside { written, .. } = &self.place else { return Ok(()) };
        let mut file = File::create(written)?;
        permissions.map_or(Ok(()), |permissions| file.set_permissions(permissions))?;
        file.write_all(self.bytes)?;
        file.sync_all()
    }

    /// Returns true if this replaces a file, and false if it is written through.
    pub const fn replaces(&self) -> bool {
        matches!(self.place, Place::Beside { .. })
    }

    /// Puts the contents in place.
    pub fn finish(mut self) -> io::Result<()> {
        match &mut self.place {
            Place::Printed => {
                let mut out = io::stdout().lock();
                out.write_all(self.bytes).and_then(|()| out.flush())
            }
            Place::Through(file) => file.write_all(self.bytes),
            Place::Beside { written, target } => fs::rename(written, target),
        }
    }
}

impl Drop for Prepared<'_> {
    fn drop(&mut self) {
        if let Place::Beside { written, .. } = &self.place {
            // After the rename, there is nothing to remove.
            _ = fs::remove_file(written);
        }
    }
}

/// Returns what a path leads to; `None` if that does not exist yet.
///
/// # Errors
/// Any reason but a missing file why the path leads nowhere, such as links in a circle: the last of them is no file that
/// could be replaced.
pub(super) fn existing(path: &Path) -> io::Result<Option<fs::Metadata>> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(cause),
    }
}

/// Returns true if this is a regular file that its owner has made read-only or that this user may not write to. Its folder
/// may still permit replacing it, and for root, no file refuses a write.
pub(super) fn is_read_only(path: &Path) -> bool {
    let target = followed(path);
    let Ok(metadata) = fs::metadata(&target) else { return false };
    let is_denied = || {
        let opened = OpenOptions::new().append(true).open(&target);
        opened.is_err_and(|cause| cause.kind() == io::ErrorKind::PermissionDenied)
    };
    metadata.is_file() && !is_special(&target) && (metadata.permissions().readonly() || is_denied())
}

/// Returns a path that is equal for two names of the same file; `None` for what is no regular file, which several
/// readers and writers may share.
pub(super) fn identity(path: &Path) -> Option<PathBuf> {
    let target = followed(path);
    match fs::metadata(&target) {
        Ok(metadata) => metadata.is_file().then(|| fs::canonicalize(&target).ok())?,
        Err(_) => {
            let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
            Some(fs::canonicalize(folder.unwrap_or(Path::new("."))).ok()?.join(target.file_name()?))
        }
    }
}

/// Follows links, also one to a file that does not exist yet. Devices and a process's own open files are left as they
/// are, because their links may lead to something that has no path.
fn followed(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    // As many links as Linux follows.
    for _ in 0..40 {
        match fs::read_link(&path) {
            Ok(target) if !is_special(&path) => path = path.with_file_name("").join(target),
            _ => break,
        }
    }
    path
}

fn is_special(path: &Path) -> bool {
    let is_open = path.starts_with("/proc") && path.iter().any(|name| name == "fd");
    is_open || ["/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd"].iter().any(|name| path.starts_with(name))
}
