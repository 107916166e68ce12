//! The catalogue: what a site sells or shows, one item per row.
//!
//! | column | content |
//! |---|---|
//! | `id` | required: 1 to 256 bytes, unique |
//! | `title` | required; may be empty in a row |
//! | `category`, `provider`, `url`, `image` | any text |
//! | `tags` | texts separated by `\|`, or an array in JSON Lines; a tag cannot contain `\|` |
//! | `price` | a decimal from 0 to 40,000,000, rounded to hundredths; empty means unknown |
//! | `published` | Unix seconds or an RFC 3339 date |
//! | `sensitive` | `true`, `1`, `yes` or `false`, `0`, `no`; empty means no |
//! | `stock` | a whole number; 0 means out of stock, empty means in stock |
//!
//! Column names must match exactly, columns may be in any order, and other columns are ignored.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use super::columns::{Column, Holds};
use super::error::{Fault, ReadError};
use super::number;
use super::progress::Progress;
use super::rows::{Row, Rows};
use super::source::{self, Format};
use crate::errors::Code;
use crate::ids::MAX_ITEMS;
use crate::units::{Millis, Price};

/// One item of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The site's own id: 1 to [`MAX_ID_BYTES`](crate::ids::MAX_ID_BYTES) bytes, unique in the catalogue.
    pub id: String,
    /// The title as shown to visitors; may be empty.
    pub title: String,
    /// The category; empty if there is none.
    pub category: String,
    /// The tags, in the catalogue's order, none of them empty.
    pub tags: Vec<String>,
    /// The price, or [`Price::UNKNOWN`].
    pub price: Price,
    /// The provider of the item; empty if unknown.
    pub provider: String,
    /// The address of the item's page; empty if unknown.
    pub url: String,
    /// The address of the item's picture; empty if unknown.
    pub image: String,
    /// When the item was published, if the catalogue says so.
    pub published: Option<Millis>,
    /// True if the item may not be recorded or used for ranking without permission.
    pub sensitive: bool,
    /// False if the catalogue says that the item is out of stock.
    pub in_stock: bool,
}

impl Item {
    /// Returns an item of which only the id is known.
    #[must_use]
    pub fn bare(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            title: String::new(),
            category: String::new(),
            tags: Vec::new(),
            price: Price::UNKNOWN,
            provider: String::new(),
            url: String::new(),
            image: String::new(),
            published: None,
            sensitive: false,
            in_stock: true,
        }
    }
}

/// The columns; the constants below are their indices.
const COLUMNS: [Column; 11] = [
    Column { name: "id", required: true, holds: Holds::Scalar },
    Column { name: "title", required: true, holds: Holds::Scalar },
    Column { name: "category", required: false, holds: Holds::Scalar },
    Column { name: "tags", required: false, holds: Holds::List },
    Column { name: "price", required: false, holds: Holds::Scalar },
    Column { name: "provider", required: false, holds: Holds::Scalar },
    Column { name: "url", required: false, holds: Holds::Scalar },
    Column { name: "image", required: false, holds: Holds::Scalar },
    Column { name: "published", required: false, holds: Holds::Scalar },
    Column { name: "sensitive", required: false, holds: Holds::Flag },
    Column { name: "stock", required: false, holds: Holds::Scalar },
];
const ID: usize = 0;
const TITLE: usize = 1;
const CATEGORY: usize = 2;
const TAGS: usize = 3;
const PRICE: usize = 4;
const PROVIDER: usize = 5;
const URL: usize = 6;
const IMAGE: usize = 7;
const PUBLISHED: usize = 8;
const SENSITIVE: usize = 9;
const STOCK: usize = 10;

/// Reads a catalogue in CSV, TSV or JSON Lines, depending on its file name, plain or with `.gz`. Items keep the file's
/// order.
///
/// # Errors
/// The first violation of the documented format: any of the `read/…` codes, with its position.
pub fn read_catalogue(path: &Path, progress: &Progress) -> Result<Vec<Item>, ReadError> {
    source::open(path, progress)
        .and_then(|(format, raw)| items(raw, format, MAX_ITEMS))
        .map_err(|fault| fault.in_file(path))
}

/// Reads the items of a stream, at most `most`.
pub(super) fn items<R: Read>(raw: R, format: Format, most: usize) -> Result<Vec<Item>, Fault> {
    let mut rows = Rows::new(raw, format, &COLUMNS)?;
    let mut lines: HashMap<String, u64> = HashMap::new();
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        if items.len() == most {
            return Err(Fault::on_line(row.line, Code::ReadTooLarge, format!("at most {most} items, found more")));
        }
        let item = item(&row)?;
        if let Some(first) = lines.insert(item.id.clone(), row.line) {
            let expected = format!("an id that is not yet used on line {first}");
            return Err(row.fault(ID, Code::ReadDuplicateId, &expected));
        }
        items.push(item);
    }
    Ok(items)
}

fn item(row: &Row<'_>) -> Result<Item, Fault> {
    let text = |slot| row.text(slot).to_owned();
    Ok(Item {
        id: row.id(ID)?.to_owned(),
        title: text(TITLE),
        category: text(CATEGORY),
        tags: row.text(TAGS).split('|').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
        price: row.value(PRICE, "a decimal number from 0 to 40000000", number::price)?,
        provider: text(PROVIDER),
        url: text(URL),
        image: text(IMAGE),
        published: row.value(PUBLISHED, "Unix seconds or a date such as 2011-11-25", number::moment)?,
        sensitive: row.value(SENSITIVE, "true, false, 1, 0, yes or no", number::flag)?,
        in_stock: row.value(STOCK, "a whole number of at least 0", number::in_stock)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_is_the_index_of_its_column() {
        let slots = [ID, TITLE, CATEGORY, TAGS, PRICE, PROVIDER, URL, IMAGE, PUBLISHED, SENSITIVE, STOCK];
        let names = "id title category tags price provider url image published sensitive stock";
        assert_eq!(slots.map(|slot| COLUMNS[slot].name).join(" "), names);
    }

    #[test]
    fn more_items_than_a_pack_may_contain_are_refused_at_the_first_excess_item() {
        let file = b"id\ttitle\na\tA\nb\tB\nc\tC\n".as_slice();
        assert_eq!(items(file, Format::Tsv, 3).unwrap().len(), 3);
        let fault = items(file, Format::Tsv, 2).unwrap_err();
        assert_eq!((fault.code, fault.line), (Code::ReadTooLarge, Some(4)));
    }

    #[test]
    fn an_endless_line_is_refused_in_every_format() {
        for (format, start) in [
            (Format::Tsv, "id\ttitle\n1\t"),
            (Format::Csv, "id,title\n1,"),
            (Format::JsonLines, "{\"id\":0,\"title\":\"\"}\n{\"id\":\""),
        ] {
            let endless = start.as_bytes().chain(std::io::repeat(b'x'));
            let fault = items(endless, format, 9).unwrap_err();
            assert_eq!((fault.code, fault.line), (Code::ReadLineTooLong, Some(2)), "{format:?}");
        }
        let fault = items(std::io::repeat(b'x'), Format::Csv, 9).unwrap_err();
        assert_eq!((fault.code, fault.line), (Code::ReadLineTooLong, Some(1)));
    }
}
