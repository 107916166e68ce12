//! The basket, which is stored in the address (`?basket=12,15x2`), so it is kept across all links, needs no script, and
//! does not require the shop to store anything.

use super::catalogue::{Catalogue, encode};

/// The maximum number of lines (chosen: keeps an address below 2,000 characters with this catalogue).
const MAX_LINES: usize = 60;
/// The maximum quantity per product (chosen).
const MAX_OF_ONE: u32 = 99;

/// What a visitor wants to buy: product indices and quantities, in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basket {
    /// The lines; no product appears twice, and each quantity is 1 to 99.
    pub lines: Vec<(usize, u32)>,
}

impl Basket {
    /// Parses the basket's text in the address; products that the shop does not have are left out.
    pub fn parse(text: &str, catalogue: &Catalogue) -> Self {
        let mut basket = Self::default();
        for part in text.split(',').take(MAX_LINES) {
            let line = catalogue.find(part).map(|product| (product, 1)).or_else(|| {
                let (id, number) = part.rsplit_once('x')?;
                Some((catalogue.find(id)?, number.parse().ok()?))
            });
            if let Some((product, number)) = line {
                basket.add(product, number);
            }
        }
        basket
    }

    /// Adds `number` units of a product; a full basket or a full line does not change.
    pub fn add(&mut self, product: usize, number: u32) {
        if let Some((_, held)) = self.lines.iter_mut().find(|(held, _)| *held == product) {
            *held = held.saturating_add(number).min(MAX_OF_ONE);
        } else if number > 0 && self.lines.len() < MAX_LINES {
            self.lines.push((product, number.min(MAX_OF_ONE)));
        }
    }

    /// Removes one unit of a product.
    pub fn take_one(&mut self, product: usize) {
        for line in self.lines.iter_mut().filter(|line| line.0 == product) {
            line.1 = line.1.saturating_sub(1);
        }
        self.lines.retain(|line| line.1 > 0);
    }

    /// Removes all units of a product.
    pub fn drop_line(&mut self, product: usize) {
        self.lines.retain(|line| line.0 != product);
    }

    /// Returns the total number of units.
    pub fn count(&self) -> u32 {
        self.lines.iter().map(|line| line.1).sum()
    }

    /// Returns the text that [`Basket::parse`] reads.
    pub fn text(&self, catalogue: &Catalogue) -> String {
        let line = |&(product, number): &(usize, u32)| {
            let id = encode(&catalogue.item(product)?.id);
            Some(if number == 1 { id } else { format!("{id}x{number}") })
        };
        self.lines.iter().filter_map(line).collect::<Vec<_>>().join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::catalogue::Item;
    use crate::units::Price;

    fn catalogue() -> Catalogue {
        let item = |id: &str| Item { title: format!("Thing {id}"), price: Price::new(100).unwrap(), ..Item::bare(id) };
        Catalogue::new(["12", "15", "box"].iter().map(|id| item(id)).collect())
    }

    #[test]
    fn a_basket_survives_writing_and_parsing() {
        let shop = catalogue();
        for text in ["", "12", "12,15x2", "box,12x99", "boxx3"] {
            assert_eq!(Basket::parse(text, &shop).text(&shop), text);
        }
    }

    #[test]
    fn invalid_entries_are_left_out_and_quantities_stay_in_range() {
        let shop = catalogue();
        for (text, read) in
            [("99,12", "12"), ("12x0", ""), ("12x-1,15", "15"), ("12x4294967295", "12x99"), ("12,12", "12x2")]
        {
            assert_eq!(Basket::parse(text, &shop).text(&shop), read, "{text}");
        }
        assert!(Basket::parse(&"12x98,".repeat(5_000), &shop).count() <= 99);
    }

    #[test]
    fn taking_the_last_one_out_removes_the_line() {
        let shop = catalogue();
        let mut basket = Basket::parse("12,15x2", &shop);
        basket.take_one(0);
        basket.take_one(1);
        assert_eq!(basket.text(&shop), "15");
        basket.drop_line(1);
        assert_eq!(basket.count(), 0);
    }
}
