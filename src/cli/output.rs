//! Writes output files completely or not at all: each is written beside its final path and then renamed.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::CliError;
use crate::errors::Code;

/// Writes `bytes` to `path`. If this fails, no partial file remains and an existing file is unchanged.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let beside = path.with_file_name(name);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    written.map_err(|cause| {
        _ = fs::remove_file(&beside);
        CliError::file(path, Code::ReadIo, format!("cannot be written: {cause}"))
    })
}

/// Writes a text to a file, or prints it.
pub(super) fn write_or_show(path: Option<&Path>, text: &str) -> Result<(), CliError> {
    match path {
        Some(path) => write(path, text.as_bytes()),
        None => {
            _ = io::stdout().lock().write_all(text.as_bytes());
            Ok(())
        }
    }
}

/// Prints a line; a closed pipe is not an error.
pub(super) fn show(line: impl std::fmt::Display) {
    _ = writeln!(io::stdout().lock(), "{line}");
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
