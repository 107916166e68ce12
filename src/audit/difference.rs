//! Whether a pack was built from a catalogue: the labels of each item, on which the figures of an audit rest. Titles,
//! prices and stock are not compared, because they may change without a new pack.

use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::Quoted;
use crate::read::Item;

/// A value of an item that differs between a pack and a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The id of the item.
    pub item: String,
    /// The column of the catalogue.
    pub column: &'static str,
    /// The value in the pack, as a catalogue writes it.
    pub pack: String,
    /// The value in the catalogue.
    pub catalogue: String,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { item, column, pack, catalogue } = self;
        let [item, pack, catalogue] = [item, pack, catalogue].map(|text| Quoted(text));
        write!(f, "in which the {column} of the item {item} is {pack}, found {catalogue}")
    }
}

/// Returns the first difference between the items of a catalogue and those of a pack with the same ids.
pub(super) fn difference(pack: &Pack<Verified>, catalogue: &[Item]) -> Option<Difference> {
    catalogue.iter().find_map(|item| {
        let packed = labels_in_pack(pack, pack.find(&item.id)?);
        let mut pairs = COLUMNS.into_iter().zip(packed.into_iter().zip(labels(item)));
        let (column, (pack, catalogue)) = pairs.find(|(_, (pack, catalogue))| pack != catalogue)?;
        Some(Difference { item: item.id.clone(), column, pack, catalogue })
    })
}

/// The columns that are compared, in the order of the labels below.
const COLUMNS: [&str; 4] = ["category", "tags", "provider", "sensitive"];

fn labels_in_pack(pack: &Pack<Verified>, item: ItemNumber) -> [String; 4] {
    let items = pack.items();
    let (category, provider) = (items.category(item).to_owned(), items.provider(item).to_owned());
    [category, joined(items.tags(item)), provider, items.flags(item).declared().to_string()]
}

fn labels(item: &Item) -> [String; 4] {
    let tags = joined(item.tags.iter().map(String::as_str));
    [item.category.clone(), tags, item.provider.clone(), item.sensitive.to_string()]
}

/// Joins tags, whose order and repetition do not matter.
fn joined<'t>(tags: impl Iterator<Item = &'t str>) -> String {
    let mut tags: Vec<&str> = tags.collect();
    tags.sort_unstable();
    tags.dedup();
    tags.join("|")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::small;

    fn catalogue(edit: impl Fn(&mut Item)) -> Vec<Item> {
        let pack = small();
        let item = |item: u32| {
            let [category, tags, provider, sensitive] = labels_in_pack(&pack, ItemNumber(item));
            let tags = tags.split('|').map(str::to_owned).collect();
            let bare = Item::bare(pack.items().id(ItemNumber(item)));
            Item { title: "Other".into(), category, tags, provider, sensitive: sensitive == "true", ..bare }
        };
        let mut items: Vec<Item> = (0..pack.items().len() as u32).map(item).collect();
        items.iter_mut().filter(|item| item.id == "b").for_each(edit);
        items
    }

    #[test]
    fn the_first_item_with_another_label_is_named_and_titles_prices_and_the_order_of_tags_may_differ() {
        let found = |edit: fn(&mut Item)| difference(&small(), &catalogue(edit)).map(|found| found.to_string());
        assert_eq!(found(|_| ()), None);
        assert_eq!(found(|item| item.tags = vec!["red".into(), "red".into()]), None);
        assert_eq!(found(|item| item.in_stock = false), None);
        let words = |text: &str| Some(format!("in which the {text}"));
        assert_eq!(
            found(|item| item.category = "lamps".into()),
            words(r#"category of the item "b" is "mugs", found "lamps""#)
        );
        assert_eq!(found(|item| item.tags.push("x".into())), words(r#"tags of the item "b" is "red", found "red|x""#));
        assert_eq!(found(|item| item.provider.clear()), words(r#"provider of the item "b" is "Acme", found """#));
        assert_eq!(found(|item| item.sensitive = true), words(r#"sensitive of the item "b" is "false", found "true""#));
    }
}
