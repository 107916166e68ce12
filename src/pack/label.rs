//! Labels. A visitor's preference uses a label to name one item or all items that share a property.
//!
//! A label is written `item:ID`, `category:X`, `tag:X` or `provider:X`; everything after the first colon is its value.

use alloc::{borrow::ToOwned, string::String};

use crate::ids::MAX_ID_BYTES;

/// The property by which a label selects items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// One item, by its id.
    Item,
    /// All items of a category.
    Category,
    /// All items with a tag.
    Tag,
    /// All items of a provider.
    Provider,
}

impl Facet {
    /// Every facet and its name, in the order of their numbers.
    const ALL: [(Self, &'static str); 4] =
        [(Self::Item, "item"), (Self::Category, "category"), (Self::Tag, "tag"), (Self::Provider, "provider")];

    /// Returns the number used in stored records, counted from 0.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Returns the facet with that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).map(|&(facet, _)| facet)
    }

    fn name(self) -> &'static str {
        Self::ALL.get(usize::from(self.number())).map_or("", |&(_, name)| name)
    }
}

/// A facet and its value of 1..=256 bytes without a NUL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    facet: Facet,
    value: String,
}

impl Label {
    /// Creates a label; `None` if the value is empty, longer than 256 bytes or contains a NUL.
    #[must_use]
    pub fn new(facet: Facet, value: &str) -> Option<Self> {
        let fits = !value.is_empty() && value.len() <= MAX_ID_BYTES && value.bytes().all(|byte| byte != 0);
        fits.then(|| Self { facet, value: value.to_owned() })
    }

    /// Reads `facet:value`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (name, value) = text.split_once(':')?;
        let facet = Facet::ALL.iter().find(|&&(_, known)| known == name).map(|&(facet, _)| facet)?;
        Self::new(facet, value)
    }

    /// Returns the property by which the label selects items.
    #[must_use]
    pub const fn facet(&self) -> Facet {
        self.facet
    }

    /// Returns the value of that property.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns the label in the form that `parse` reads.
    #[must_use]
    pub fn text(&self) -> String {
        [self.facet.name(), ":", &self.value].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_read_as_it_is_written_even_with_colons_in_its_value() {
        for text in ["item:85123A", "category:running shoes", "tag:a:b", "provider: ☕"] {
            assert_eq!(Label::parse(text).map(|label| label.text()).as_deref(), Some(text));
        }
        for (number, &(facet, name)) in (0..).zip(&Facet::ALL) {
            assert_eq!((Facet::from_number(number), facet.number(), facet.name()), (Some(facet), number, name));
        }
        assert_eq!(Facet::from_number(4), None);
    }

    #[test]
    fn a_text_without_a_known_facet_or_a_valid_value_is_no_label() {
        let long = format!("item:{}", "x".repeat(MAX_ID_BYTES + 1));
        for text in ["", "item", "item:", "tag:a\0b", "Item:1", "colour:red", ":x", &long] {
            assert_eq!(Label::parse(text), None, "{text}");
        }
        assert!(Label::parse(&long[..long.len() - 1]).is_some());
    }
}
