//! Reads every column of a file, including those that the readers of catalogues and logs ignore.

use std::io::Read;
use std::path::Path;

use super::csv::CsvRecords;
use super::error::{Fault, ReadError};
use super::lines::Lines;
use super::nested;
use super::progress::Progress;
use super::source::{self, Format};
use crate::errors::Code;

/// One value of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The column's name; in JSON Lines the keys that lead to the value, joined with dots, such as `customer.email`.
    pub column: &'a str,
    /// The line with the column's name: that of the header; in JSON Lines that of the value.
    pub named: u64,
    /// The number of the column; in JSON Lines the byte of the line at which the key begins. Both are counted from 1.
    pub number: u64,
    /// The value as text; the texts and numbers of an array of JSON Lines are joined with `|`.
    pub value: &'a str,
}

/// Calls `see` with the line and the values of every row. A file without rows is not an error here, and a row with too
/// many or too few fields is cut: the readers of catalogues and logs refuse both.
///
/// # Errors
/// `read/io`, `read/format`, `read/encoding`, `read/line-too-long` and `read/json`, with their position.
pub fn survey(path: &Path, progress: &Progress, mut see: impl FnMut(u64, &[Cell<'_>])) -> Result<(), ReadError> {
    source::open(path, progress)
        .and_then(|(format, raw)| rows(raw, format, &mut see))
        .map_err(|fault| fault.in_file(path))
}

fn rows<R: Read>(raw: R, format: Format, see: &mut dyn FnMut(u64, &[Cell<'_>])) -> Result<(), Fault> {
    let mut header: Option<(u64, Vec<String>)> = None;
    let mut row = |line: u64, values: Vec<&str>| match &header {
        None => header = Some((line, values.into_iter().map(str::to_owned).collect())),
        Some((named, names)) => {
            let cells = names.iter().zip(1..).zip(values);
            let cells: Vec<Cell<'_>> =
                cells.map(|((column, number), value)| Cell { column, named: *named, number, value }).collect();
            see(line, &cells);
        }
    };
    match format {
        Format::Tsv => {
            let mut lines = Lines::new(raw)?;
            while let Some((line, bytes)) = lines.next()? {
                row(line, utf8(line, bytes)?.split('\t').collect());
            }
        }
        Format::Csv => {
            let mut records = CsvRecords::new(raw)?;
            while let Some((line, bytes, ends)) = records.next()? {
                let (text, mut start) = (utf8(line, bytes)?, 0);
                let field = |&end: &usize| text.get(std::mem::replace(&mut start, end)..end).unwrap_or_default();
                row(line, ends.iter().map(field).collect());
            }
        }
        Format::JsonLines => {
            let mut lines = Lines::new(raw)?;
            while let Some((line, bytes)) = lines.next()? {
                let values = nested::values(line, utf8(line, bytes)?)?;
                see(line, &values.iter().map(|value| cell(line, value)).collect::<Vec<_>>());
            }
        }
    }
    Ok(())
}

fn cell(line: u64, value: &nested::Value) -> Cell<'_> {
    Cell { column: &value.path, named: line, number: value.column, value: &value.text }
}

fn utf8(line: u64, bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|_| Fault::on_line(line, Code::ReadEncoding, "text in UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str, format: Format) -> Vec<String> {
        let mut seen = Vec::new();
        let mut see = |line: u64, cells: &[Cell<'_>]| {
            let cells: Vec<String> = cells
                .iter()
                .map(|cell| format!("{}:{}.{}={}", cell.named, cell.number, cell.column, cell.value))
                .collect();
            seen.push(format!("{line}: {}", cells.join(" ")));
        };
        rows(text.as_bytes(), format, &mut see).unwrap();
        seen
    }

    #[test]
    fn every_column_of_every_format_is_seen() {
        let expected = ["2: 1:1.a=1 1:2.b=x", "3: 1:1.a= 1:2.b=y"];
        assert_eq!(seen("a\tb\n1\tx\n\ty\n", Format::Tsv), expected);
        assert_eq!(seen("a,b\n1,x\n,\"y\"\n", Format::Csv), expected);
        let json = "{\"a\":1,\"b\":[\"x\",2]}\n{\"b\":{\"c\":1}}\n";
        assert_eq!(seen(json, Format::JsonLines), ["1: 1:3.a=1 1:9.b=x|2", "2: 2:8.b.c=1"]);
        assert_eq!(seen("\n\na,b\n1,x\n", Format::Csv)[0], "4: 3:1.a=1 3:2.b=x");
        assert!(seen("", Format::Csv).is_empty());
    }
}
