//! The two forms that people can read.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{COLUMNS, Column, Row};

/// CSV with a header. A simulation is named in a column of its own, so that no part of the file loses it.
pub(super) fn csv(rows: &[Row<'_>], simulated: bool) -> String {
    let mut text = COLUMNS.iter().fold(String::new(), |text, (name, _)| text + name + ",");
    text.push_str("simulated\r\n");
    for row in rows {
        for (_, column) in COLUMNS {
            _ = match column {
                Column::Text(read) => write!(text, "{},", quoted(read(row))),
                Column::Whole(read) => write!(text, "{},", read(row)),
                Column::Real(read) => write!(text, "{},", read(row)),
            };
        }
        _ = write!(text, "{simulated}\r\n");
    }
    text
}

/// Text as a field of CSV. What a spreadsheet would take for a formula gets an apostrophe in front.
fn quoted(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// JSON: `{"simulated": …, "estimates": [{…}, …]}`.
pub(super) fn json(rows: &[Row<'_>], simulated: bool) -> Vec<u8> {
    let object = |row: &Row<'_>| {
        let value = |column: &Column| match column {
            Column::Text(read) => json!(read(row)),
            Column::Whole(read) => json!(read(row)),
            Column::Real(read) => json!(read(row)),
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
    use super::quoted;

    #[test]
    fn text_with_commas_quotes_or_formulas_stays_text() {
        assert_eq!(quoted("Mugs & Tea"), "Mugs & Tea");
        assert_eq!(quoted("2 to 5, \"sale\""), "\"2 to 5, \"\"sale\"\"\"");
        assert_eq!(quoted("=1+1"), "'=1+1");
    }
}
