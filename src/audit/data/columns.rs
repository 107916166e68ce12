//! The columns of a file: what they look like, and how often each value of a few columns occurs.

use std::collections::BTreeMap;
use std::path::Path;

use super::devices::{Frequent, names_device};
use super::harmless::is_harmless;
use super::kind::{Form, Kind};
use super::naming::{by_name, names_version};
use super::personal::by_value;
use super::shares::Shares;
use crate::errors::Code;
use crate::policy::Quoted;
use crate::read::{Cell, Progress, ReadError, survey};

/// A column looks personal if at least one in this many of its values does (chosen: a shop's own address in a few
/// titles is not a column of addresses).
const ONE_IN: u64 = 20;
/// The maximum number of characters of a column's name in a message (chosen: it fits on one line).
const SHOWN_CHARS: usize = 60;

/// What kind of file the columns belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// A catalogue.
    Catalogue,
    /// An interaction log.
    Log,
}

impl File {
    /// Returns the columns whose names are documented; their names say nothing about persons.
    const fn documented(self) -> &'static [&'static str] {
        match self {
            Self::Catalogue => &[
                "id",
                "title",
                "category",
                "tags",
                "price",
                "provider",
                "url",
                "image",
                "published",
                "sensitive",
                "stock",
            ],
            Self::Log => &["SessionId", "ItemId", "Time", "UserId", "Event"],
        }
    }

    /// Returns the columns in which a value that looks personal is normal: an address may contain an e-mail address.
    const fn exempt(self) -> &'static [&'static str] {
        match self {
            Self::Catalogue => &["url", "image"],
            Self::Log => &["Time"],
        }
    }
}

/// A line, and the number of a column; in JSON Lines, the byte at which the key begins.
type Place = (u64, u64);

/// The columns of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    columns: BTreeMap<String, Facts>,
}

/// What is known of one column.
#[derive(Clone, Debug, Default, PartialEq)]
struct Facts {
    /// The line and the column at which the name stands; in JSON Lines, with the first value.
    named: Place,
    filled: u64,
    /// The kind that the name promises, and how many values are plainly none of it.
    promised: Option<(Kind, u64)>,
    /// For each kind of personal data, how many values have its form, and where the first one is.
    personal: BTreeMap<Kind, (u64, Place)>,
    /// For each kind, how many values look like it and are probably something else.
    alike: BTreeMap<Kind, u64>,
    /// How often each declared group of visitors occurs.
    groups: BTreeMap<String, u64>,
    /// In a column that names a device, the values that occur often.
    devices: Option<Frequent>,
}

impl Facts {
    /// Returns what the name of a column says.
    fn of(name: &str, shares: Option<&Shares>) -> Self {
        let groups = shares.map(|shares| shares.groups(name).map(|group| (group.to_owned(), 0)).collect());
        Self {
            promised: by_name(name).map(|kind| (kind, 0)),
            groups: groups.unwrap_or_default(),
            devices: names_device(name).then(Frequent::default),
            ..Self::default()
        }
    }

    /// Returns the kind that the name promises, unless the values are plainly none.
    fn by_name(&self) -> Option<(Kind, Place)> {
        let (kind, harmless) = self.promised?;
        let open = self.filled - harmless;
        (open > 0 && open * ONE_IN >= self.filled).then_some((kind, self.named))
    }

    /// Returns the first kind whose form enough values have, and more than look like it and are something else.
    fn by_value(&self, name: &str) -> Option<(Kind, Place)> {
        let is_enough = |(kind, (count, _)): &(&Kind, &(u64, Place))| {
            let alike = self.alike.get(kind).copied().unwrap_or(0);
            let is_version = **kind == Kind::Ip && names_version(name);
            count * ONE_IN >= self.filled && *count > alike && !is_version
        };
        self.personal.iter().find(is_enough).map(|(&kind, &(_, place))| (kind, place))
    }
}

impl Columns {
    /// Reads the columns of a file. The groups of `shares` and the values of columns that name a device are counted.
    ///
    /// # Errors
    /// [`ReadError`] if the file cannot be read.
    pub fn read(path: &Path, shares: Option<&Shares>, progress: &Progress) -> Result<Self, ReadError> {
        let mut columns = Self::default();
        survey(path, progress, |line, cells| cells.iter().for_each(|cell| columns.add(line, cell, shares)))?;
        Ok(columns)
    }

    fn add(&mut self, line: u64, cell: &Cell<'_>, shares: Option<&Shares>) {
        if !self.columns.contains_key(cell.column) {
            self.columns.insert(cell.column.to_owned(), Facts::of(cell.column, shares));
        }
        let Some(facts) = self.columns.get_mut(cell.column) else { return };
        if cell.value.is_empty() {
            return;
        }
        if facts.filled == 0 {
            facts.named = (cell.named, cell.number);
        }
        facts.filled += 1;
        match by_value(cell.value) {
            Some(Form::Is(kind)) => facts.personal.entry(kind).or_insert((0, (line, cell.number))).0 += 1,
            Some(Form::Like(kind)) => *facts.alike.entry(kind).or_default() += 1,
            None => {}
        }
        if let Some((_, harmless)) = facts.promised.as_mut().filter(|(kind, _)| is_harmless(*kind, cell.value)) {
            *harmless += 1;
        }
        if let Some(count) = facts.groups.get_mut(cell.value) {
            *count += 1;
        }
        if let Some(devices) = &mut facts.devices {
            devices.add(cell.value);
        }
    }

    /// Refuses columns that look like personal data, unless `declared` names them.
    ///
    /// # Errors
    /// `read/personal`, with the line and column.
    pub fn check(&self, path: &Path, file: File, declared: &[String]) -> Result<(), ReadError> {
        for (name, facts) in self.columns.iter().filter(|(name, _)| !declared.contains(name)) {
            let named = facts.by_name().filter(|_| !file.documented().contains(&name.as_str()));
            let valued = || facts.by_value(name).filter(|_| !file.exempt().contains(&name.as_str()));
            let Some((kind, (line, column))) = named.or_else(valued) else { continue };
            let expected = format!(
                "no personal data, found {} in the column {} (remove it, or declare it with --not-personal)",
                kind.words(),
                shown(name)
            );
            let (line, column, file) = (Some(line), Some(column), path.to_owned());
            return Err(ReadError { file, line, column, code: Code::ReadPersonal, expected });
        }
        Ok(())
    }

    /// Returns true if a row has a value in this column, which may be empty.
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// Returns the share of a declared group among the values of a column, in 0..=1; `None` if there is no such column.
    #[must_use]
    pub fn share(&self, column: &str, group: &str) -> Option<f64> {
        let facts = self.columns.get(column)?;
        Some(facts.groups.get(group).copied().unwrap_or(0) as f64 / facts.filled.max(1) as f64)
    }

    /// Returns the columns that name a device, with the most frequent value and its share.
    pub(super) fn devices(&self) -> impl Iterator<Item = (&str, &str, f64)> {
        self.columns.iter().filter_map(|(name, facts)| {
            let (value, count) = facts.devices.as_ref()?.largest()?;
            Some((name.as_str(), value, count as f64 / facts.filled as f64))
        })
    }
}

/// Returns a name in quotation marks for a message, shortened.
fn shown(name: &str) -> String {
    let end = name.char_indices().nth(SHOWN_CHARS).map_or(name.len(), |(end, _)| end);
    let more = if end < name.len() { "…" } else { "" };
    format!("{}{more}", Quoted(name.get(..end).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares() -> Shares {
        let json = r#"{ "Region": { "n": 0.5, "Paris": 0.4, "village 0": 0.1 } }"#;
        Shares::read(&serde_json::from_str(json).unwrap()).unwrap()
    }

    fn columns(rows: &[&[(&str, &str)]]) -> Columns {
        let mut columns = Columns::default();
        for (line, row) in (2..).zip(rows) {
            for (number, &(column, value)) in (1..).zip(*row) {
                columns.add(line, &Cell { column, named: 1, number, value }, Some(&shares()));
            }
        }
        columns
    }

    fn refused(rows: &[&[(&str, &str)]], file: File, declared: &[&str]) -> Option<String> {
        let declared: Vec<String> = declared.iter().map(|&name| name.to_owned()).collect();
        columns(rows).check(Path::new("f.csv"), file, &declared).err().map(|error| error.to_string())
    }

    #[test]
    fn a_personal_column_is_refused_by_its_name_or_its_values_unless_it_is_declared() {
        let named: [&[(&str, &str)]; 1] = [&[("ItemId", "7"), ("Last_Name", "x")]];
        let told = refused(&named, File::Log, &[]).unwrap();
        assert_eq!(
            told,
            "f.csv:1:2: expected no personal data, found names in the column \"Last_Name\" (remove it, or declare it with \
             --not-personal) [read/personal]"
        );
        assert_eq!(refused(&named, File::Log, &["Last_Name"]), None);
        let valued: [&[(&str, &str)]; 2] = [&[("UserId", "7")], &[("UserId", "a@example.org")]];
        assert!(
            refused(&valued, File::Log, &[]).unwrap().starts_with("f.csv:3:1: expected no personal data, found e-mail")
        );
        assert_eq!(refused(&[&[("email", "")]], File::Log, &[]), None);
    }

    #[test]
    fn documented_columns_and_a_few_addresses_among_titles_are_accepted() {
        let title = |value| -> Vec<(&str, &str)> { vec![("title", value), ("provider", "Ann"), ("url", "a@b.org")] };
        let mut rows: Vec<_> = (0..40).map(|_| title("Mug")).collect();
        rows.push(title("write to a@example.org"));
        rows.push(title("a@example.org"));
        let rows: Vec<&[(&str, &str)]> = rows.iter().map(Vec::as_slice).collect();
        assert_eq!(refused(&rows, File::Catalogue, &[]), None);
    }

    /// Returns the kind that is found if the log's column has these values in turn.
    fn kind(column: &str, values: &[&str]) -> Option<String> {
        let rows: Vec<[(&str, &str); 1]> = (0..40).map(|n| [(column, values[n % values.len()])]).collect();
        let rows: Vec<&[(&str, &str)]> = rows.iter().map(|row| &row[..]).collect();
        let told = refused(&rows, File::Log, &[])?;
        Some(told.split("found ").nth(1)?.split(" in the column").next()?.to_owned())
    }

    #[test]
    fn a_telling_name_counts_unless_the_values_are_plainly_none() {
        for (column, values) in [
            ("zip", &["yes", "no"][..]),
            ("ip", &["IP67"]),
            ("handy", &["yes"]),
            ("handy", &["ja", "nein"]),
            ("street", &["no"]),
            ("address", &["https://example.org/x"]),
            ("Adresse", &["/p/1"]),
            ("num_email", &["3"]),
            ("credit_card", &["visa", "none"]),
            ("lat", &["A"]),
        ] {
            assert_eq!(kind(column, values), None, "{column}");
        }
        for (column, values, expected) in [
            ("zip", &["12345", "no"][..], "postal addresses"),
            ("ip", &["10.0.0.1"], "IP addresses"),
            ("handy", &["07700900123"], "telephone numbers"),
            ("address", &["Main Street 1"], "postal addresses"),
            ("lat", &["52.52"], "coordinates"),
            ("passport", &["X1234567"], "identity numbers"),
            ("birth_year", &["1980"], "dates of birth"),
            ("mac_address", &["001a2b3c4d5e"], "device identifiers"),
        ] {
            assert_eq!(kind(column, values).as_deref(), Some(expected), "{column}");
        }
        assert_eq!(kind("street", &["yes", "no", "Main Street"]).as_deref(), Some("postal addresses"));
    }

    #[test]
    fn versions_and_numbers_with_chance_check_digits_are_accepted() {
        assert_eq!(kind("ver", &["100.2.3.4"]), None);
        assert_eq!(kind("app_version", &["192.0.2.7"]), None);
        assert_eq!(kind("x", &["100.2.3.4", "1.2.3.4", "10.0.19041.4"]), None);
        assert_eq!(kind("x", &["100.0.4896.75", "100.2.3.4"]), None);
        assert_eq!(kind("x", &["192.0.2.7", "10.0.0.1", "198.51.100.3"]).as_deref(), Some("IP addresses"));
        assert_eq!(kind("x", &["192.0.2.7", "user 7"]).as_deref(), Some("IP addresses"));
        let orders: Vec<String> = (0..40).map(|n| format!("{}", 4_000_000_000_000_000u64 + n)).collect();
        assert_eq!(kind("order", &orders.iter().map(String::as_str).collect::<Vec<_>>()), None);
        assert_eq!(kind("x", &["4111111111111111"]).as_deref(), Some("bank or card numbers"));
        let articles: Vec<String> = (0..40).map(|n| format!("{}", 10_000_000_000u64 + n * 7)).collect();
        assert_eq!(kind("gtin", &articles.iter().map(String::as_str).collect::<Vec<_>>()), None);
        let variants: Vec<String> = (0..40).map(|n| format!("{}-Z", 12_345_640 + n)).collect();
        assert_eq!(kind("sku", &variants.iter().map(String::as_str).collect::<Vec<_>>()), None);
        assert_eq!(kind("x", &["11144477735", "12345678909"]).as_deref(), Some("identity numbers"));
        assert_eq!(kind("x", &["12345678-Z", "12345678 Z"]).as_deref(), Some("identity numbers"));
        assert_eq!(kind("x", &["", "a", "44051401359"]).as_deref(), Some("identity numbers"));
    }

    #[test]
    fn dimensions_and_normalised_pairs_are_accepted_and_coordinates_and_telephone_numbers_are_not() {
        assert_eq!(kind("size", &["350 250 1200"; 1]).as_deref(), Some("telephone numbers"), "it may be one");
        assert_eq!(kind("size", &["350 250 1200", "200 150 2000", "50 80 120"]), None);
        assert_eq!(kind("x", &["415 555 2671", "212 555 0143", "303 555 0199"]).as_deref(), Some("telephone numbers"));
        assert_eq!(kind("xy", &["0.589618,0.477001", "0.100000,0.250000"]), None);
        assert_eq!(kind("xy", &["-0.589618,0.477001", "1.500000,0.250000", "0.100000,-0.900000"]), None);
        assert_eq!(kind("xy", &["52.520008, 13.404954", "0.347596, 32.582520"]).as_deref(), Some("coordinates"));
    }

    #[test]
    fn the_name_of_a_refused_column_is_shortened() {
        let name = format!("{}.email", "a".repeat(100_000));
        let told = refused(&[&[(name.as_str(), "x")]], File::Log, &[]).unwrap();
        assert!(told.len() < 300 && told.contains("aaa\"… (remove"), "{told}");
    }

    #[test]
    fn groups_and_devices_are_counted_whatever_the_number_of_other_values() {
        let (mut columns, shares) = (Columns::default(), shares());
        for n in 0..10_000 {
            // Paris comes when there is no room for another device.
            let value = if n < 1000 { format!("village {n}") } else { "Paris".to_owned() };
            for (number, column) in [(1, "Region"), (2, "device")] {
                columns.add(n as u64 + 2, &Cell { column, named: 1, number, value: &value }, Some(&shares));
            }
        }
        let share = |group| columns.share("Region", group);
        assert_eq!((share("Paris"), share("village 0"), share("n")), (Some(0.9), Some(0.0001), Some(0.0)));
        let (column, device, share) = columns.devices().next().unwrap();
        assert!((column, device) == ("device", "Paris") && (0.899..=0.9).contains(&share), "{device} {share}");
    }

    #[test]
    fn only_declared_groups_and_devices_are_counted() {
        let columns =
            columns(&[&[("Region", "n"), ("Device", "phone"), ("x", "n")], &[("Region", "s"), ("Region", "")]]);
        assert_eq!((columns.share("Region", "n"), columns.share("Region", "s")), (Some(0.5), Some(0.0)));
        assert_eq!((columns.share("x", "n"), columns.share("none", "n")), (Some(0.0), None));
        assert_eq!(columns.devices().collect::<Vec<_>>(), [("Device", "phone", 1.0)]);
    }
}
