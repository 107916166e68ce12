//! Output: files, which are never one of the command's inputs, never read-only, and are written completely or not at all,
//! and text on standard output, whose loss is an error.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::CliError;
use super::replace::{Prepared, existing, identity, is_read_only};
use crate::errors::Code;

/// Proves that no output file of a command is read-only, one of its input files or another of its output files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outputs(());

impl Outputs {
    /// Refuses an output that is read-only or behind links that lead nowhere, or the same file as an input or as another
    /// output. A file that the command only reads this time is an input.
    pub fn apart<'p>(
        inputs: impl IntoIterator<Item = &'p Path>,
        outputs: impl IntoIterator<Item = &'p Path>,
    ) -> Result<Self, CliError> {
        let mut taken: Vec<(PathBuf, &Path)> =
            inputs.into_iter().filter_map(|path| Some((identity(path)?, path))).collect();
        for output in outputs {
            existing(output).map_err(|cause| unwritten(output, &cause))?;
            let Some(file) = identity(output) else { continue };
            if let Some((_, other)) = taken.iter().find(|(path, _)| *path == file) {
                let message = format!("expected another file than {}, which the command uses too", other.display());
                return Err(CliError::file(output, Code::ReadIo, message));
            }
            if is_read_only(output) {
                let message = "expected a file that can be replaced, found a read-only one: allow writing to it, or write to another file";
                return Err(CliError::file(output, Code::ReadIo, message));
            }
            taken.push((file, output));
        }
        Ok(Self(()))
    }

    /// Writes files that belong together, in this order. If one cannot be prepared, none changes.
    pub fn write(self, files: &[(&Path, &[u8])]) -> Result<(), CliError> {
        let mut prepared = Vec::new();
        for &(path, bytes) in files {
            prepared.push((path, Prepared::new(path, bytes).map_err(|cause| unwritten(path, &cause))?));
        }
        // What is written through cannot be prepared, and may fail. It comes first, because replacing a file hardly can.
        prepared.sort_by_key(|(_, file)| file.replaces());
        for (path, file) in prepared {
            file.finish().or_else(|cause| lost(path, &cause))?;
        }
        Ok(())
    }

    /// Writes a text to a file, or prints it.
    pub fn write_or_show(self, path: Option<&Path>, text: &str) -> Result<(), CliError> {
        match path {
            Some(path) => self.write(&[(path, text.as_bytes())]),
            None => print(|| io::stdout().lock().write_all(text.as_bytes())),
        }
    }
}

fn unwritten(path: &Path, cause: &io::Error) -> CliError {
    CliError::file(path, Code::ReadIo, format!("cannot be written: {cause}"))
}

/// The name of standard output in errors.
const STDOUT: &str = "standard output";
/// The first reason why a line could not be printed.
static LOST: OnceLock<io::Error> = OnceLock::new();

/// Prints a line. [`flush`] reports a failure at the end of the command.
pub(super) fn show(line: impl std::fmt::Display) {
    if let Err(cause) = writeln!(io::stdout().lock(), "{line}") {
        _ = LOST.set(cause);
    }
}

/// Ensures that everything is printed.
pub(super) fn flush() -> Result<(), CliError> {
    LOST.get().map_or(Ok(()), |cause| lost(Path::new(STDOUT), cause))?;
    print(|| Ok(()))
}

/// Prints with `write`, and ensures that everything is printed.
pub(super) fn print(write: impl FnOnce() -> io::Result<()>) -> Result<(), CliError> {
    write().and_then(|()| io::stdout().flush()).or_else(|cause| lost(Path::new(STDOUT), &cause))
}

/// A reader that has seen enough and closes the pipe is not an error.
fn lost(path: &Path, cause: &io::Error) -> Result<(), CliError> {
    match cause.kind() {
        io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(unwritten(path, cause)),
    }
}

/// Returns true if a file can be written again later, unlike a pipe; a file that does not exist can.
pub(super) fn is_regular(path: &Path) -> bool {
    fs::metadata(path).map_or(true, |metadata| metadata.is_file())
}

/// Formats a size for display: in bytes below 10 kB, then in kB and MB (powers of 1,000).
pub(super) fn size(bytes: usize) -> String {
    let bytes = bytes as f64;
    match bytes {
        ..1e4 => format!("{bytes} B"),
        ..1e6 => format!("{:.1} kB", bytes / 1e3),
        _ => format!("{:.2} MB", bytes / 1e6),
    }
}
