//! The header of a table, which maps the fields of a row to columns.

use super::columns::{Column, Place};
use super::error::{Fault, quoted};
use crate::errors::Code;

/// The maximum number of column names in a message (chosen: they fit on one terminal line).
const SHOWN_NAMES: usize = 12;

/// For each field of a row, the index of its column.
#[derive(Debug)]
pub(super) struct Header {
    slots: Vec<Option<usize>>,
}

impl Header {
    /// Finds the columns among the header's names, which must match exactly.
    ///
    /// # Errors
    /// `read/header` if a required column is missing or a wanted one occurs twice.
    pub fn new<'a>(line: u64, names: impl Iterator<Item = &'a str> + Clone, columns: &[Column]) -> Result<Self, Fault> {
        let slots: Vec<Option<usize>> =
            names.clone().map(|name| columns.iter().position(|column| column.name == name)).collect();
        for (slot, column) in columns.iter().enumerate() {
            let mut fields = slots.iter().zip(1u64..).filter(|(found, _)| **found == Some(slot)).map(|(_, n)| n);
            if let (Some(first), Some(second)) = (fields.next(), fields.next()) {
                let expected = format!("the column {} once, found it as fields {first} and {second}", column.name);
                return Err(Fault::on_line(line, Code::ReadHeader, expected).at_column(second));
            }
        }
        let missing: Vec<&str> = columns
            .iter()
            .enumerate()
            .filter(|(slot, column)| column.required && !slots.contains(&Some(*slot)))
            .map(|(_, column)| column.name)
            .collect();
        if missing.is_empty() {
            return Ok(Self { slots });
        }
        let mut found: Vec<String> = names.take(SHOWN_NAMES).map(quoted).collect();
        if slots.len() > SHOWN_NAMES {
            found.push(format!("and {} more", slots.len() - SHOWN_NAMES));
        }
        let expected = format!("a header with {}, found {}", missing.join(" and "), found.join(", "));
        Err(Fault::on_line(line, Code::ReadHeader, expected))
    }

    /// Stores the fields of a row, given as start and end in its text, by column.
    ///
    /// # Errors
    /// `read/field-count` if the row has more or fewer fields than the header.
    pub fn place(
        &self,
        line: u64,
        fields: impl Iterator<Item = (usize, usize)>,
        places: &mut [Option<Place>],
    ) -> Result<(), Fault> {
        let mut count = 0;
        for (start, end) in fields {
            if let Some(place) = self.slots.get(count).copied().flatten().and_then(|slot| places.get_mut(slot)) {
                *place = Some(Place { start, end, column: count as u64 + 1 });
            }
            count += 1;
        }
        if count == self.slots.len() {
            return Ok(());
        }
        let expected = format!("{} fields as in the header, found {count}", self.slots.len());
        let column = count.min(self.slots.len()) as u64 + 1;
        Err(Fault::on_line(line, Code::ReadFieldCount, expected).at_column(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::columns::Holds;

    const COLUMNS: [Column; 3] = [
        Column { name: "id", required: true, holds: Holds::Scalar },
        Column { name: "title", required: true, holds: Holds::Scalar },
        Column { name: "tags", required: false, holds: Holds::List },
    ];

    fn header(names: &str) -> Result<Header, Fault> {
        Header::new(1, names.split(' '), &COLUMNS)
    }

    #[test]
    fn columns_are_found_in_any_order_and_others_are_ignored() {
        assert_eq!(header("x title id y").unwrap().slots, [None, Some(1), Some(0), None]);
    }

    #[test]
    fn missing_columns_are_named_with_those_found() {
        let fault = header("Id name tags").unwrap_err();
        assert_eq!(fault.code, Code::ReadHeader);
        assert_eq!(fault.expected, "a header with id and title, found \"Id\", \"name\", \"tags\"");
        let many = header(&vec!["z"; 15].join(" ")).unwrap_err();
        assert!(many.expected.ends_with("\"z\", and 3 more"), "{}", many.expected);
    }

    #[test]
    fn a_duplicate_is_refused_for_wanted_columns_only() {
        let fault = header("id title tags id").unwrap_err();
        assert_eq!((fault.code, fault.column), (Code::ReadHeader, Some(4)));
        assert!(header("id x title x").is_ok());
    }

    #[test]
    fn a_row_with_a_wrong_number_of_fields_names_the_first_wrong_field() {
        let header = header("id title").unwrap();
        let mut places = [None; 3];
        let fault = header.place(7, [(0, 1)].into_iter(), &mut places).unwrap_err();
        assert_eq!((fault.code, fault.line, fault.column), (Code::ReadFieldCount, Some(7), Some(2)));
        let fault = header.place(7, [(0, 1), (1, 2), (2, 3)].into_iter(), &mut places).unwrap_err();
        assert_eq!(fault.column, Some(3));
        assert_eq!(fault.expected, "2 fields as in the header, found 3");
    }
}
