//! Rows of named values, read from any format; the catalogue and the log are both read through this module.
//!
//! A caller lists its columns and addresses a column by its index in that list. Columns that are not listed are
//! ignored.

use std::io::Read;

use super::columns::{Column, Place};
use super::csv::CsvRecords;
use super::error::{Fault, quoted};
use super::header::Header;
use super::json;
use super::lines::Lines;
use super::source::Format;
use crate::errors::Code;
use crate::ids::MAX_ID_BYTES;

/// One row.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub line: u64,
    columns: &'static [Column],
    text: &'a str,
    places: &'a [Option<Place>],
}

impl<'a> Row<'a> {
    fn place(&self, slot: usize) -> Option<Place> {
        self.places.get(slot).copied().flatten()
    }

    /// Returns the value's text; empty if the file has no such column or value.
    pub fn text(&self, slot: usize) -> &'a str {
        self.place(slot).and_then(|place| self.text.get(place.start..place.end)).unwrap_or_default()
    }

    /// Returns an error about the value in `slot`; the error quotes the value.
    pub fn fault(&self, slot: usize, code: Code, expected: &str) -> Fault {
        let name = self.columns.get(slot).map_or("", |column| column.name);
        let expected = format!("{expected} in the column {name}, found {}", quoted(self.text(slot)));
        let column = self.place(slot).map(|place| place.column);
        Fault { column, ..Fault::on_line(self.line, code, expected) }
    }

    /// Returns the value parsed by `parse`.
    ///
    /// # Errors
    /// `read/number` with `expected` if it cannot be parsed.
    pub fn value<T>(&self, slot: usize, expected: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Fault> {
        parse(self.text(slot)).ok_or_else(|| self.fault(slot, Code::ReadNumber, expected))
    }

    /// Returns the value as an id.
    ///
    /// # Errors
    /// `read/id` if it is empty or longer than [`MAX_ID_BYTES`].
    pub fn id(&self, slot: usize) -> Result<&'a str, Fault> {
        let id = self.text(slot);
        if id.is_empty() || id.len() > MAX_ID_BYTES {
            let expected = format!("an id of 1 to {MAX_ID_BYTES} bytes");
            return Err(self.fault(slot, Code::ReadId, &expected));
        }
        Ok(id)
    }
}

/// The rows of a stream.
#[derive(Debug)]
pub(super) struct Rows<R> {
    columns: &'static [Column],
    layout: Layout<R>,
    places: Vec<Option<Place>>,
    found_any: bool,
}

#[derive(Debug)]
enum Layout<R> {
    Tsv(Lines<R>, Header),
    Csv(Box<CsvRecords<R>>, Header),
    Json(Lines<R>, String),
}

impl<R: Read> Rows<R> {
    /// Reads the header, if the format has one.
    ///
    /// # Errors
    /// `read/empty`, `read/header`, and the errors of the layers below.
    pub fn new(raw: R, format: Format, columns: &'static [Column]) -> Result<Self, Fault> {
        let empty = || Fault::whole(Code::ReadEmpty, "a header and rows, found an empty file");
        let layout = match format {
            Format::Tsv => {
                let mut lines = Lines::new(raw)?;
                let (line, bytes) = lines.next()?.ok_or_else(empty)?;
                let header = Header::new(line, tabbed(line, bytes)?.split('\t'), columns)?;
                Layout::Tsv(lines, header)
            }
            Format::Csv => {
                let mut records = CsvRecords::new(raw)?;
                let (line, bytes, ends) = records.next()?.ok_or_else(empty)?;
                let text = fielded(line, bytes, ends)?;
                let spans = spans(ends);
                let header = Header::new(line, spans.map(|(start, end)| text.get(start..end).unwrap_or("")), columns)?;
                Layout::Csv(Box::new(records), header)
            }
            Format::JsonLines => Layout::Json(Lines::new(raw)?, String::new()),
        };
        Ok(Self { columns, layout, places: vec![None; columns.len()], found_any: false })
    }

    /// Returns the next row, or `None` at the end.
    ///
    /// # Errors
    /// The reason why the row cannot be read; `read/no-rows` or `read/empty` at the end if there was no row at all.
    pub fn next(&mut self) -> Result<Option<Row<'_>>, Fault> {
        let (columns, places) = (self.columns, &mut self.places);
        let found = match &mut self.layout {
            Layout::Tsv(lines, header) => match lines.next()? {
                Some((line, bytes)) => {
                    let text = tabbed(line, bytes)?;
                    let mut start = 0;
                    let spans = text.split('\t').map(|field| {
                        let span = (start, start + field.len());
                        start = span.1 + 1;
                        span
                    });
                    header.place(line, spans, places)?;
                    Ok((line, text))
                }
                None => Err((Code::ReadNoRows, "rows below the header, found none")),
            },
            Layout::Csv(records, header) => match records.next()? {
                Some((line, bytes, ends)) => {
                    let text = fielded(line, bytes, ends)?;
                    header.place(line, spans(ends), places)?;
                    Ok((line, text))
                }
                None => Err((Code::ReadNoRows, "rows below the header, found none")),
            },
            Layout::Json(lines, scratch) => match lines.next()? {
                Some((line, bytes)) => {
                    json::place(line, plain(line, bytes)?, columns, places, scratch)?;
                    Ok((line, scratch.as_str()))
                }
                None => Err((Code::ReadEmpty, "a JSON object on each line, found an empty file")),
            },
        };
        match found {
            Ok((line, text)) => {
                self.found_any = true;
                Ok(Some(Row { line, columns, text, places }))
            }
            Err(_) if self.found_any => Ok(None),
            Err((code, expected)) => Err(Fault::whole(code, expected)),
        }
    }
}

/// Converts the ends of the fields to their starts and ends.
fn spans(ends: &[usize]) -> impl Iterator<Item = (usize, usize)> + Clone {
    std::iter::once(0).chain(ends.iter().copied()).zip(ends.iter().copied())
}

fn not_utf8(line: u64, column: usize, byte: Option<&u8>) -> Fault {
    let found = byte.map_or_else(|| "an incomplete character".to_owned(), |byte| format!("the byte 0x{byte:02X}"));
    Fault::on_line(line, Code::ReadEncoding, format!("text in UTF-8, found {found}")).at_column(column as u64)
}

/// Returns a line of JSON as text; the column of an error is the position of the byte.
fn plain(line: u64, bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|e| not_utf8(line, e.valid_up_to() + 1, bytes.get(e.valid_up_to())))
}

/// Returns a line of TSV as text; the column of an error is the number of the field.
fn tabbed(line: u64, bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|e| {
        let field = bytes.iter().take(e.valid_up_to()).filter(|&&byte| byte == b'\t').count() + 1;
        not_utf8(line, field, bytes.get(e.valid_up_to()))
    })
}

/// Returns a CSV record as text, in which every field is valid; the column of an error is the number of the field.
fn fielded<'a>(line: u64, bytes: &'a [u8], ends: &[usize]) -> Result<&'a str, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let field = ends.iter().take_while(|&&end| end <= e.valid_up_to()).count() + 1;
        not_utf8(line, field, bytes.get(e.valid_up_to()))
    })?;
    match ends.iter().position(|&end| !text.is_char_boundary(end)) {
        Some(field) => Err(not_utf8(line, field + 1, None)),
        None => Ok(text),
    }
}
