//! The two formats that people can read.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::columns::{COLUMNS, Column, Row};

/// Writes CSV (RFC 4180) with a header. The column `simulated` marks every row of a simulation, so that an excerpt is
/// marked too.
pub(super) fn csv(rows: &[Row<'_>], simulated: bool) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    file.write_record(COLUMNS.iter().map(|(name, _)| *name).chain(["simulated"]))?;
    for row in rows {
        for (_, column) in COLUMNS {
            match column {
                Column::Text(read) => file.write_field(no_formula(read(row)).as_bytes())?,
                Column::Whole(read) => file.write_field(read(row).to_string())?,
                Column::Real(read) => file.write_field(read(row).to_string())?,
                Column::Maybe(read) => {
                    file.write_field(read(row).map_or_else(String::new, |value| value.to_string()))?
                }
            }
        }
        file.write_field(simulated.to_string())?;
        file.write_record(None::<&[u8]>)?;
    }
    file.into_inner().map_err(|cause| cause.into_error().into())
}

/// Returns the text, preceded by an apostrophe if a spreadsheet would take it for a formula.
fn no_formula(text: &str) -> Cow<'_, str> {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{text}").into() } else { text.into() }
}

/// Writes JSON: `{"simulated": …, "estimates": [{…}, …]}`.
pub(super) fn json(rows: &[Row<'_>], simulated: bool) -> Vec<u8> {
    let object = |row: &Row<'_>| {
        let value = |column: &Column| match column {
            Column::Text(read) => json!(read(row)),
            Column::Whole(read) => json!(read(row)),
            Column::Real(read) => json!(read(row)),
            Column::Maybe(read) => json!(read(row)),
        };
        COLUMNS.iter().map(|(name, column)| ((*name).to_owned(), value(column))).collect::<Map<String, Value>>()
    };
    let rows: Vec<Map<String, Value>> = rows.iter().map(object).collect();
    let mut bytes = json!({ "simulated": simulated, "estimates": rows }).to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use super::no_formula;

    #[test]
    fn a_formula_becomes_text_and_text_stays_as_it_is() {
        assert_eq!(no_formula("2 to 5, \"sale\""), "2 to 5, \"sale\"");
        for formula in ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"] {
            assert_eq!(no_formula(formula), format!("'{formula}"));
        }
    }
}
