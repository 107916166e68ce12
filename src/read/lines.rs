//! Splits a stream into lines, each in bounded memory: the layer below TSV and JSON Lines. It also skips the byte order
//! mark in all formats.
//!
//! A line longer than [`MAX_RECORD_BYTES`] is refused before it is stored completely, whatever its length.

use std::io::{self, BufRead as _, BufReader, Chain, Cursor, Read};

use super::error::Fault;
use crate::errors::Code;

/// The maximum length of a record in any format, in bytes (chosen: far longer than any real row, and small enough for
/// any machine).
pub(super) const MAX_RECORD_BYTES: usize = 1 << 20;

/// The number of bytes per read (chosen: few system calls, but frequent progress).
const BUFFER_BYTES: usize = 256 << 10;

/// A buffered stream after its byte order mark.
pub(super) type Text<R> = BufReader<Chain<Cursor<Vec<u8>>, R>>;

/// Skips the UTF-8 byte order mark and refuses those of UTF-16.
pub(super) fn text<R: Read>(mut raw: R) -> Result<Text<R>, Fault> {
    let mut start = Vec::with_capacity(3);
    raw.by_ref().take(3).read_to_end(&mut start).map_err(|cause| Fault::io(None, &cause))?;
    if matches!(start.as_slice(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        let expected = "text in UTF-8, found the byte order mark of UTF-16";
        return Err(Fault::on_line(1, Code::ReadEncoding, expected).at_column(1));
    }
    if start == [0xef, 0xbb, 0xbf] {
        start.clear();
    }
    Ok(BufReader::with_capacity(BUFFER_BYTES, Cursor::new(start).chain(raw)))
}

/// Returns the error for a record that is too long.
pub(super) fn too_long(line: u64, hint: &str) -> Fault {
    Fault::on_line(line, Code::ReadLineTooLong, format!("a record of at most 1 MiB, found a longer one{hint}"))
}

/// Splits a stream at line feeds; a carriage return before a line feed is part of the line end.
#[derive(Debug)]
pub(super) struct Lines<R> {
    text: Text<R>,
    line: Vec<u8>,
    number: u64,
}

impl<R: Read> Lines<R> {
    /// Starts at the first line.
    pub fn new(raw: R) -> Result<Self, Fault> {
        Ok(Self { text: text(raw)?, line: Vec::new(), number: 0 })
    }

    /// Returns the next line that is not empty, with its number, or `None` at the end.
    pub fn next(&mut self) -> Result<Option<(u64, &[u8])>, Fault> {
        loop {
            self.line.clear();
            self.number += 1;
            // Reads up to two bytes more than the limit, so that a line of exactly the maximum length still includes
            // its line end.
            let mut capped = self.text.by_ref().take(MAX_RECORD_BYTES as u64 + 2);
            let read = capped.read_until(b'\n', &mut self.line);
            if read.map_err(|cause: io::Error| Fault::io(Some(self.number), &cause))? == 0 {
                return Ok(None);
            }
            if self.line.last() == Some(&b'\n') {
                self.line.pop();
            }
            if self.line.last() == Some(&b'\r') {
                self.line.pop();
            }
            if self.line.len() > MAX_RECORD_BYTES {
                return Err(too_long(self.number, ""));
            }
            if !self.line.is_empty() {
                break;
            }
        }
        Ok(Some((self.number, &self.line)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Result<Vec<(u64, Vec<u8>)>, Fault> {
        let mut lines = Lines::new(bytes)?;
        let mut found = Vec::new();
        while let Some((number, line)) = lines.next()? {
            found.push((number, line.to_vec()));
        }
        Ok(found)
    }

    #[test]
    fn empty_lines_are_skipped_but_counted() {
        let found = all(b"\na\r\n\r\n\nb").unwrap();
        assert_eq!(found, [(2, b"a".to_vec()), (5, b"b".to_vec())]);
    }

    #[test]
    fn the_utf_8_byte_order_mark_is_skipped_and_that_of_utf_16_refused() {
        assert_eq!(all(b"\xef\xbb\xbfa").unwrap(), [(1, b"a".to_vec())]);
        assert_eq!(all(b"\xef\xbb").unwrap(), [(1, b"\xef\xbb".to_vec())]);
        for mark in [b"\xff\xfea\0", b"\xfe\xff\0a"] {
            let fault = all(mark).unwrap_err();
            assert_eq!((fault.code, fault.line, fault.column), (Code::ReadEncoding, Some(1), Some(1)));
        }
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_read_and_one_byte_more_is_refused() {
        for end in ["", "\n", "\r\n"] {
            let mut bytes = vec![b'x'; MAX_RECORD_BYTES];
            bytes.extend_from_slice(end.as_bytes());
            assert_eq!(all(&bytes).unwrap().len(), 1);
            bytes.insert(0, b'x');
            assert_eq!(all(&bytes).unwrap_err().code, Code::ReadLineTooLong);
        }
    }
}
