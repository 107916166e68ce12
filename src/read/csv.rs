//! Splits RFC 4180 text into records, each in bounded memory.
//!
//! `csv-core` parses leniently: a quote that is never closed, or text after a closing quote, would silently join two
//! rows. [`Quotes`] checks the same bytes, refuses both cases, and counts the lines.

use std::io::{BufRead as _, ErrorKind, Read};

use csv_core::{ReadRecordResult, Reader};

use super::error::Fault;
use super::lines::{MAX_RECORD_BYTES, Text, text, too_long};
use crate::errors::Code;

/// One record: its line number; the text of all its fields without quotes, concatenated; and the end of each field in that
/// text.
pub(super) type Record<'a> = (u64, &'a [u8], &'a [usize]);

/// Splits a stream into records.
#[derive(Debug)]
pub(super) struct CsvRecords<R> {
    text: Text<R>,
    parser: Reader,
    quotes: Quotes,
    unquoted: Vec<u8>,
    ends: Vec<usize>,
}

impl<R: Read> CsvRecords<R> {
    /// Starts at the first record.
    pub fn new(raw: R) -> Result<Self, Fault> {
        let quotes = Quotes { at: At::RecordStart, line: 1, record: 1, field: 1, opened: 1, after_return: false };
        Ok(Self { text: text(raw)?, parser: Reader::new(), quotes, unquoted: vec![0; 4096], ends: vec![0; 32] })
    }

    /// Returns the next record, or `None` at the end; empty lines are skipped.
    pub fn next(&mut self) -> Result<Option<Record<'_>>, Fault> {
        let (mut bytes, mut fields) = (0, 0);
        loop {
            let input = match self.text.fill_buf() {
                Ok(input) => input,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => continue,
                Err(cause) => return Err(Fault::io(Some(self.quotes.line), &cause)),
            };
            if input.is_empty() {
                self.quotes.finish()?;
            }
            let into = self.unquoted.get_mut(bytes..).unwrap_or_default();
            let ends = self.ends.get_mut(fields..).unwrap_or_default();
            let (result, n_in, n_out, n_ends) = self.parser.read_record(input, into, ends);
            self.quotes.watch(input.get(..n_in).unwrap_or_default())?;
            self.text.consume(n_in);
            (bytes, fields) = (bytes + n_out, fields + n_ends);
            // The end of a field counts as one byte, like its comma in the file, so a record of a million commas is too
            // long as well.
            if bytes + fields > MAX_RECORD_BYTES {
                return Err(too_long(self.quotes.record, " (is a quote not closed?)"));
            }
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => grow(&mut self.unquoted),
                ReadRecordResult::OutputEndsFull => grow(&mut self.ends),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(None),
            }
        }
        let (text, ends) = (self.unquoted.get(..bytes), self.ends.get(..fields));
        Ok(Some((self.quotes.record, text.unwrap_or_default(), ends.unwrap_or_default())))
    }
}

/// Doubles a buffer, up to one element more than a record may need; that extra element reveals a record that is too
/// long.
fn grow<T: Clone + Default>(buffer: &mut Vec<T>) {
    buffer.resize((buffer.len() * 2).min(MAX_RECORD_BYTES + 1), T::default());
}

/// The state of the parser before the next byte of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    RecordStart,
    FieldStart,
    Unquoted,
    Quoted,
    /// After a quote inside a quoted field: the quote closed the field, or it is the first of a doubled quote.
    Quote,
}

/// Tracks the quotes of a stream byte by byte and counts its lines.
#[derive(Debug)]
struct Quotes {
    at: At,
    /// The line of the next byte; a carriage return, a line feed, or both together end a line.
    line: u64,
    /// The line on which the current record began.
    record: u64,
    /// The number of the current field, from 1.
    field: u64,
    /// The line of the latest opening quote.
    opened: u64,
    after_return: bool,
}

impl Quotes {
    fn watch(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        for &byte in bytes {
            let line_end = matches!(byte, b'\r' | b'\n');
            if self.at == At::RecordStart && !line_end {
                (self.record, self.field, self.at) = (self.line, 1, At::FieldStart);
            }
            self.at = match (self.at, byte) {
                (At::Quoted, b'"') => At::Quote,
                (At::Quoted, _) | (At::Quote, b'"') => At::Quoted,
                (_, b'\r' | b'\n') => At::RecordStart,
                (_, b',') => {
                    self.field += 1;
                    At::FieldStart
                }
                (At::FieldStart, b'"') => {
                    self.opened = self.line;
                    At::Quoted
                }
                (At::Quote, _) => {
                    return Err(self.fault("a comma or a line end after a closing quote, found more text"));
                }
                (At::RecordStart | At::FieldStart | At::Unquoted, _) => At::Unquoted,
            };
            if line_end && !(byte == b'\n' && self.after_return) {
                self.line += 1;
            }
            self.after_return = byte == b'\r';
        }
        Ok(())
    }

    /// Checks at the end of the stream that no field is open.
    fn finish(&self) -> Result<(), Fault> {
        if self.at == At::Quoted { Err(self.fault("a closing quote, found the end of the file")) } else { Ok(()) }
    }

    fn fault(&self, expected: &str) -> Fault {
        let expected = format!("{expected} (the quote was opened on line {})", self.opened);
        Fault::on_line(self.record, Code::ReadFieldCount, expected).at_column(self.field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(bytes: impl Read) -> Result<Vec<(u64, Vec<String>)>, Fault> {
        let mut records = CsvRecords::new(bytes)?;
        let mut found = Vec::new();
        while let Some((line, text, ends)) = records.next()? {
            let mut start = 0;
            let fields = ends.iter().map(|&end| {
                let field = String::from_utf8_lossy(&text[start..end]).into_owned();
                start = end;
                field
            });
            found.push((line, fields.collect()));
        }
        Ok(found)
    }

    fn row(line: u64, fields: &[&str]) -> (u64, Vec<String>) {
        (line, fields.iter().map(|&field| field.to_owned()).collect())
    }

    #[test]
    fn quoted_fields_contain_commas_line_ends_and_doubled_quotes() {
        let found = all(&b"a,\"b,\r\n\"\"c\"\"\"\r\n\r\n5\" nail,\"\"\rlast,"[..]).unwrap();
        assert_eq!(found, [row(1, &["a", "b,\r\n\"c\""]), row(4, &["5\" nail", ""]), row(5, &["last", ""])]);
    }

    #[test]
    fn a_quote_left_open_is_refused_with_the_line_where_it_opened() {
        let fault = all(&b"a,b\n1,\"x\n2,y\n"[..]).unwrap_err();
        assert_eq!((fault.code, fault.line, fault.column), (Code::ReadFieldCount, Some(2), Some(2)));
        assert!(fault.expected.contains("opened on line 2"), "{}", fault.expected);
    }

    #[test]
    fn a_quote_that_would_join_two_rows_is_refused() {
        let fault = all(&b"a,b\n1,\"White mug\n2,\"Blue mug\"\n"[..]).unwrap_err();
        assert_eq!((fault.code, fault.line, fault.column), (Code::ReadFieldCount, Some(2), Some(2)));
    }

    #[test]
    fn an_endless_quoted_field_and_endless_commas_are_refused_in_bounded_memory() {
        for (start, byte) in [("a,b\n1,\"", b'x'), ("a,b\n1,\"", b'\n'), ("a,b\n1", b','), ("a,b\n", b'"')] {
            let mut records = CsvRecords::new(start.as_bytes().chain(std::io::repeat(byte))).unwrap();
            assert!(records.next().unwrap().is_some());
            let fault = records.next().unwrap_err();
            assert_eq!((fault.code, fault.line), (Code::ReadLineTooLong, Some(2)));
            assert!(records.unquoted.capacity() + records.ends.capacity() < 4 * MAX_RECORD_BYTES);
        }
    }

    /// Returns one byte at a time, as a slow pipe does.
    struct Dripping<'a>(&'a [u8]);

    impl Read for Dripping<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let n = into.len().min(1);
            self.0.read(&mut into[..n])
        }
    }

    proptest! {
        #[test]
        fn quoted_records_read_back_at_any_speed(
            rows in prop::collection::vec(prop::collection::vec("[a,\"\r\n é]{0,6}", 2..4), 1..6),
        ) {
            let quoted = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
            let lines: Vec<String> =
                rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",")).collect();
            let file = lines.join("\r\n");
            let fields = |found: Vec<(u64, Vec<String>)>| found.into_iter().map(|row| row.1).collect::<Vec<_>>();
            prop_assert_eq!(fields(all(file.as_bytes()).unwrap()), rows.clone());
            prop_assert_eq!(fields(all(Dripping(file.as_bytes())).unwrap()), rows);
        }

        #[test]
        fn the_quote_check_and_the_parser_agree_on_any_text(bytes in "[a,\"\r\n]{0,24}") {
            if let Ok(found) = all(bytes.as_bytes()) {
                let oracle = naive(&bytes);
                prop_assert_eq!(found, oracle);
            }
        }
    }

    /// A simple parser of RFC 4180, for valid texts.
    fn naive(text: &str) -> Vec<(u64, Vec<String>)> {
        let chars: Vec<char> = text.chars().collect();
        let (mut rows, mut i, mut line) = (Vec::new(), 0, 1);
        let line_end = |i: usize| chars.get(i).is_none_or(|c| matches!(c, '\r' | '\n'));
        while i < chars.len() {
            let (start_line, mut row) = (line, Vec::new());
            if !line_end(i) {
                loop {
                    let mut field = String::new();
                    if chars.get(i) == Some(&'"') {
                        i += 1;
                        while chars[i] != '"' || chars.get(i + 1) == Some(&'"') {
                            if chars[i] == '"' {
                                i += 1;
                            }
                            line += u64::from(chars[i] == '\r' || (chars[i] == '\n' && chars[i - 1] != '\r'));
                            field.push(chars[i]);
                            i += 1;
                        }
                        i += 1;
                    } else {
                        while !line_end(i) && chars[i] != ',' {
                            field.push(chars[i]);
                            i += 1;
                        }
                    }
                    row.push(field);
                    if line_end(i) {
                        break;
                    }
                    i += 1;
                }
                rows.push((start_line, row));
            }
            if i < chars.len() {
                i += if chars[i] == '\r' && chars.get(i + 1) == Some(&'\n') { 2 } else { 1 };
                line += 1;
            }
        }
        rows
    }
}
