//! The columns of a file: what they look like, and how often each value of a few columns occurs.

use std::collections::BTreeMap;
use std::path::Path;

use super::naming::by_name;
use super::personal::{Kind, by_value};
use super::shares::Shares;
use crate::errors::Code;
use crate::read::{Cell, Progress, ReadError, survey};

/// A column looks personal if at least one in this many of its values does (chosen: a shop's own address in a few
/// titles is not a column of addresses).
const ONE_IN: u64 = 20;
/// Columns with the class of the visitor's device.
const DEVICES: [&str; 6] = ["device", "deviceclass", "devicetype", "device_class", "device_type", "platform"];
/// The maximum number of devices that are counted in a column (chosen: a share is then exact to 0.1 %).
const MOST_VALUES: usize = 1000;

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
    /// For each kind of personal data, how many values look like it, and where the first one is.
    personal: BTreeMap<Kind, (u64, Place)>,
    /// How often each declared group of visitors occurs.
    groups: BTreeMap<String, u64>,
    /// In a column that names a device, the values that occur often, by the algorithm of Misra and Gries: of more than
    /// [`MOST_VALUES`] values, the counts are too low by at most one in this many rows.
    devices: BTreeMap<String, u64>,
}

impl Columns {
    /// Reads the columns of a file. The groups of `shares` and the values of columns that name a device are counted.
    ///
    /// # Errors
    /// [`ReadError`] if the file cannot be read.
    ///
    /// # Source
    /// Misra and Gries, "Finding repeated elements", Science of Computer Programming 2 (1982), for the devices.
    pub fn read(path: &Path, shares: Option<&Shares>, progress: &Progress) -> Result<Self, ReadError> {
        let mut columns = Self::default();
        survey(path, progress, |line, cells| cells.iter().for_each(|cell| columns.add(line, cell, shares)))?;
        Ok(columns)
    }

    fn add(&mut self, line: u64, cell: &Cell<'_>, shares: Option<&Shares>) {
        if !self.columns.contains_key(cell.column) {
            let groups = shares.map(|shares| shares.groups(cell.column).map(|group| (group.to_owned(), 0)).collect());
            let facts = Facts { groups: groups.unwrap_or_default(), ..Facts::default() };
            self.columns.insert(cell.column.to_owned(), facts);
        }
        let Some(facts) = self.columns.get_mut(cell.column) else { return };
        if cell.value.is_empty() {
            return;
        }
        if facts.filled == 0 {
            facts.named = (cell.named, cell.number);
        }
        facts.filled += 1;
        if let Some(kind) = by_value(cell.value) {
            facts.personal.entry(kind).or_insert((0, (line, cell.number))).0 += 1;
        }
        if let Some(count) = facts.groups.get_mut(cell.value) {
            *count += 1;
        }
        if is_device(cell.column) {
            add_frequent(&mut facts.devices, cell.value);
        }
    }

    /// Refuses columns that look like personal data, unless `declared` names them.
    ///
    /// # Errors
    /// `read/personal`, with the line and column.
    pub fn check(&self, path: &Path, file: File, declared: &[String]) -> Result<(), ReadError> {
        for (name, facts) in self.columns.iter().filter(|(name, _)| !declared.contains(name)) {
            let is_documented = file.documented().contains(&name.as_str());
            let named = by_name(name).filter(|_| !is_documented && facts.filled > 0).map(|kind| (kind, facts.named));
            let is_exempt = file.exempt().contains(&name.as_str());
            let many = |(_, (count, _)): &(&Kind, &(u64, Place))| count * ONE_IN >= facts.filled;
            let valued = facts.personal.iter().find(many).filter(|_| !is_exempt);
            let Some((kind, (line, column))) = named.or(valued.map(|(&kind, &(_, place))| (kind, place))) else {
                continue;
            };
            let expected = format!(
                "no personal data, found {} in the column \"{}\" (remove it, or declare it with --not-personal)",
                kind.words(),
                name.escape_debug()
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
        let devices = self.columns.iter().filter(|(name, _)| is_device(name));
        devices.filter_map(|(name, facts)| {
            let largest = facts.devices.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
            largest.map(|(value, &count)| (name.as_str(), value.as_str(), count as f64 / facts.filled as f64))
        })
    }
}

/// Counts a value; if there is no room for a new one, each of the others loses one.
fn add_frequent(counts: &mut BTreeMap<String, u64>, value: &str) {
    if let Some(count) = counts.get_mut(value) {
        *count += 1;
    } else if counts.len() < MOST_VALUES {
        counts.insert(value.to_owned(), 1);
    } else {
        counts.retain(|_, count| {
            *count -= 1;
            *count > 0
        });
    }
}

fn is_device(column: &str) -> bool {
    DEVICES.contains(&column.to_ascii_lowercase().replace('.', "_").as_str())
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

    #[test]
    fn groups_and_devices_are_counted_whatever_the_number_of_other_values() {
        let (mut columns, shares) = (Columns::default(), shares());
        for n in 0..10_000 {
            // Paris comes when there is no room for another device.
            let value = if n < MOST_VALUES { format!("village {n}") } else { "Paris".to_owned() };
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
