//! The shop's view of a catalogue: products by id, departments by slug, and selections that need no behaviour data.

use std::collections::{BTreeMap, HashMap, HashSet};

use minijinja::{Value, context};

use super::drawings::{self, words};
use super::search::Index;
use crate::read::catalogue::Item;

/// A department and its products, as indices in catalogue order.
#[derive(Debug)]
pub struct Department {
    /// The name as the catalogue spells it.
    pub name: String,
    /// The name in addresses: lower-case letters, digits and dashes.
    pub slug: String,
    /// The department's products.
    pub products: Vec<usize>,
    /// The product whose picture represents the department.
    pub face: usize,
    /// One product for each drawing in the department, the most frequent drawing first.
    kinds: Vec<usize>,
}

/// Every product of the shop.
#[derive(Debug)]
pub struct Catalogue {
    items: Vec<Item>,
    by_id: HashMap<String, usize>,
    /// Departments, the largest first, then by name; the department for all other products comes last.
    pub departments: Vec<Department>,
    /// The search index.
    pub index: Index,
}

/// The department for products that fit no other.
const REST: &str = "Curiosities";

impl Catalogue {
    /// Returns the shop's view of `items`.
    pub fn new(items: Vec<Item>) -> Self {
        let by_id = items.iter().enumerate().map(|(index, item)| (item.id.clone(), index)).collect();
        let mut grouped: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            grouped.entry(if item.category.is_empty() { REST } else { &item.category }).or_default().push(index);
        }
        let mut slugs = HashSet::new();
        let mut departments: Vec<Department> = grouped
            .into_iter()
            .map(|(name, products)| {
                let kinds = kinds(&items, &products);
                let face = kinds.first().copied().unwrap_or_default();
                Department { name: name.to_owned(), slug: free_slug(name, &mut slugs), products, face, kinds }
            })
            .collect();
        departments.sort_by_key(|found| (found.name == REST, usize::MAX - found.products.len()));
        let mut shown = HashSet::new();
        for department in &mut departments {
            let fresh = department.kinds.iter().copied().find(|&product| shown.insert(drawing(&items, product)));
            department.face = fresh.unwrap_or(department.face);
        }
        let index = Index::new(&items);
        Self { items, by_id, departments, index }
    }

    /// Returns the number of products.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns the product at `index`.
    pub fn item(&self, index: usize) -> Option<&Item> {
        self.items.get(index)
    }

    /// Returns the index of the product with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Returns the department with this slug.
    pub fn department(&self, slug: &str) -> Option<&Department> {
        self.departments.iter().find(|department| department.slug == slug)
    }

    /// Returns the department of a product.
    pub fn department_of(&self, index: usize) -> Option<&Department> {
        self.departments.iter().find(|department| department.products.binary_search(&index).is_ok())
    }

    /// Returns `count` products spread over the departments, without repeating a drawing while other drawings are left.
    /// The selection depends on no behaviour. Each `round` returns different products.
    pub fn spread(&self, round: usize, count: usize) -> Vec<usize> {
        let named = || self.departments.iter().filter(|department| department.name != REST);
        let rounds = (round..round.saturating_add(count)).flat_map(|n| named().map(move |found| (found, n)));
        let mut kinds = HashSet::new();
        let first = rounds.filter_map(|(department, n)| department.kinds.get(n).copied());
        let first = first.filter(|&product| kinds.insert(drawing(&self.items, product)));
        let mut shown = HashSet::new();
        first.chain(0..self.items.len()).filter(|&product| shown.insert(product)).take(count).collect()
    }

    /// Returns the `count` products that are most similar to this one: each shared title word counts three, the same
    /// department two, and each shared tag one.
    pub fn similar(&self, index: usize, count: usize) -> Vec<usize> {
        let Some(item) = self.item(index) else { return Vec::new() };
        let title: HashSet<String> = words(&item.title).into_iter().filter(|word| word.len() > 2).collect();
        let score = |other: &Item| {
            let shared = words(&other.title).iter().filter(|word| title.contains(*word)).count();
            let tags = other.tags.iter().filter(|tag| item.tags.contains(tag)).count();
            3 * shared + tags + 2 * usize::from(other.category == item.category)
        };
        let mut others: Vec<(usize, usize)> = self.items.iter().map(score).zip(0..).collect();
        others.retain(|&(_, other)| other != index);
        others.sort_by_key(|&(score, other)| (usize::MAX - score, other));
        others.into_iter().take(count).map(|(_, other)| other).collect()
    }

    /// Returns a product in the form that the templates need.
    pub fn card(&self, index: usize) -> Option<Value> {
        let item = self.item(index)?;
        let department = self.department_of(index);
        Some(context! {
            id => item.id.clone(),
            title => item.title.clone(),
            price => item.price.units().map(|price| format!("£{price:.2}")).unwrap_or_default(),
            address => address(format!("/p/{}", encode(&item.id))),
            tile => address(format!("/tile/{}.svg", encode(&item.id))),
            tags => item.tags.iter().map(|tag| tag.replace('-', " ")).collect::<Vec<_>>(),
            in_stock => item.in_stock,
            department => department.map(|found| found.name.clone()),
            department_address => department.map(|found| address(format!("/d/{}", found.slug))),
        })
    }

    /// Returns several products in the form that the templates need.
    pub fn cards(&self, indices: impl IntoIterator<Item = usize>) -> Vec<Value> {
        indices.into_iter().filter_map(|index| self.card(index)).collect()
    }
}

/// Returns the name of the drawing on a product's tile.
fn drawing(items: &[Item], product: usize) -> &'static str {
    items.get(product).map_or("", |item| drawings::drawing(&item.title, &item.category))
}

/// Returns the first product with each drawing among `products`, ordered by how many products share the drawing, then
/// by position.
fn kinds(items: &[Item], products: &[usize]) -> Vec<usize> {
    let mut found: HashMap<&str, (usize, usize)> = HashMap::new();
    for &product in products {
        found.entry(drawing(items, product)).or_insert((0, product)).0 += 1;
    }
    let mut kinds: Vec<(usize, usize)> = found.into_values().collect();
    kinds.sort_by_key(|&(count, first)| (usize::MAX - count, first));
    kinds.into_iter().map(|(_, first)| first).collect()
}

/// Percent-encodes everything except the unreserved characters of RFC 3986.
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Returns an address whose parts are already encoded, so the templates must not escape it again.
pub fn address(encoded: String) -> Value {
    Value::from_safe_string(encoded)
}

/// Returns a slug for `name` that differs from those of earlier departments.
fn free_slug(name: &str, taken: &mut HashSet<String>) -> String {
    let mut slug = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'à'..='å' => slug.push('a'),
            'è'..='ë' => slug.push('e'),
            'ò'..='ö' => slug.push('o'),
            'ù'..='ü' => slug.push('u'),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let base = slug.trim_end_matches('-').to_owned();
    let base = if base.is_empty() { "department".to_owned() } else { base };
    let numbered = (2..).map(|n: u32| format!("{base}-{n}"));
    let free = std::iter::once(base.clone()).chain(numbered).find(|slug| !taken.contains(slug)).unwrap_or(base);
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_and_unique() {
        let mut taken = HashSet::new();
        let slugs: Vec<String> =
            ["Home Décor", "Mugs & Tea", "mugs tea", "", "鞄"].iter().map(|name| free_slug(name, &mut taken)).collect();
        assert_eq!(slugs, ["home-decor", "mugs-tea", "mugs-tea-2", "department", "department-2"]);
    }

    #[test]
    fn ids_survive_in_an_address() {
        assert_eq!(encode("a b/c?%é"), "a%20b%2Fc%3F%25%C3%A9");
    }
}
