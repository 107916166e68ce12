//! Opens a path as a stream of plain bytes: determines the format from the file's name, decompresses, and shows
//! progress.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;

use super::error::{Fault, quoted};
use super::progress::{Bar, Progress};
use crate::errors::Code;

/// The format of a file's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// RFC 4180: commas, quotes, a header.
    Csv,
    /// Tabs, no quoting, a header.
    Tsv,
    /// One JSON object per line.
    JsonLines,
}

impl Format {
    /// Returns the format that a file's name indicates, ignoring case, and whether the file is compressed.
    fn of(path: &Path) -> Option<(Self, bool)> {
        let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
        let (name, compressed) = match name.strip_suffix(".gz") {
            Some(inner) => (inner, true),
            None => (name.as_str(), false),
        };
        let format = match name.rsplit_once('.')?.1 {
            "csv" => Self::Csv,
            "tsv" => Self::Tsv,
            "jsonl" | "ndjson" => Self::JsonLines,
            _ => return None,
        };
        Some((format, compressed))
    }
}

/// Opens a file for reading; the bar counts the file's own bytes, compressed or not.
pub(super) fn open(path: &Path, progress: &Progress) -> Result<(Format, Box<dyn Read>), Fault> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some((format, compressed)) = Format::of(path) else {
        let expected =
            format!("a name ending in .csv, .tsv, .jsonl or .ndjson (or these with .gz), found {}", quoted(&name));
        return Err(Fault::whole(Code::ReadFormat, expected));
    };
    let file = File::open(path).map_err(|cause| Fault::io(None, &cause))?;
    let total = file.metadata().map_or(0, |about| about.len());
    let file = Counted { file, bar: progress.bytes(&format!("reading {name}"), total) };
    Ok((format, if compressed { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) }))
}

/// A file that advances the progress bar as it is read.
struct Counted {
    file: File,
    bar: Bar,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(into)?;
        self.bar.advance(n as u64);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_decides_the_format() {
        let of = |name: &str| Format::of(Path::new(name));
        assert_eq!(of("a/b.csv"), Some((Format::Csv, false)));
        assert_eq!(of("b.tsv.gz"), Some((Format::Tsv, true)));
        assert_eq!(of("B.TSV.GZ"), Some((Format::Tsv, true)));
        assert_eq!(of("x.jsonl"), Some((Format::JsonLines, false)));
        assert_eq!(of("x.ndjson.gz"), Some((Format::JsonLines, true)));
        for name in ["csv", "items.txt", "items.gz", "items.csv.zip", "items.json", "items.csv.gz.gz", "", "/", ".."] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
