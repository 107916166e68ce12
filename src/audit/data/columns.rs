//! The columns of a file: what they look like, and how often each value of a few columns occurs.

use std::collections::BTreeMap;
use std::path::Path;

use super::personal::{Kind, by_name, by_value};
use crate::errors::Code;
use crate::read::{Cell, Progress, ReadError, survey};

/// A column looks personal if at least one in this many of its values does (chosen: a shop's own address in a few
/// titles is not a column of addresses).
const ONE_IN: u64 = 20;
/// Columns with the class of the visitor's device.
const DEVICES: [&str; 6] = ["device", "deviceclass", "devicetype", "device_class", "device_type", "platform"];
/// The maximum number of distinct values that are counted in a column (chosen: a group of visitors is larger than that).
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

/// The columns of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    columns: BTreeMap<String, Facts>,
}

/// What is known of one column.
#[derive(Clone, Debug, Default, PartialEq)]
struct Facts {
    number: u64,
    filled: u64,
    /// For each kind of personal data, how many values look like it, and the first line with one.
    personal: BTreeMap<Kind, (u64, u64)>,
    /// How often each value occurs, in a column that is counted.
    values: BTreeMap<String, u64>,
}

impl Columns {
    /// Reads the columns of a file. The values of `counted` columns and of those that name a device are counted.
    ///
    /// # Errors
    /// [`ReadError`] if the file cannot be read.
    pub fn read(path: &Path, counted: &[&str], progress: &Progress) -> Result<Self, ReadError> {
        let mut columns = Self::default();
        survey(path, progress, |line, cells| cells.iter().for_each(|cell| columns.add(line, cell, counted)))?;
        Ok(columns)
    }

    fn add(&mut self, line: u64, cell: &Cell<'_>, counted: &[&str]) {
        if !self.columns.contains_key(cell.column) {
            self.columns.insert(cell.column.to_owned(), Facts { number: cell.number, ..Facts::default() });
        }
        let Some(facts) = self.columns.get_mut(cell.column) else { return };
        if cell.value.is_empty() {
            return;
        }
        facts.filled += 1;
        if let Some(kind) = by_value(cell.value) {
            facts.personal.entry(kind).or_insert((0, line)).0 += 1;
        }
        if (counted.contains(&cell.column) || is_device(cell.column)) && facts.values.len() < MOST_VALUES {
            match facts.values.get_mut(cell.value) {
                Some(count) => *count += 1,
                None => _ = facts.values.insert(cell.value.to_owned(), 1),
            }
        }
    }

    /// Refuses columns that look like personal data, unless `declared` names them.
    ///
    /// # Errors
    /// `read/personal`, with the line and column.
    pub fn check(&self, path: &Path, file: File, declared: &[String]) -> Result<(), ReadError> {
        for (name, facts) in self.columns.iter().filter(|(name, _)| !declared.contains(name)) {
            let is_documented = file.documented().contains(&name.as_str());
            let named = by_name(name).filter(|_| !is_documented && facts.filled > 0).map(|kind| (kind, 1));
            let is_exempt = file.exempt().contains(&name.as_str());
            let many = |(_, (count, _)): &(&Kind, &(u64, u64))| count * ONE_IN >= facts.filled;
            let valued = facts.personal.iter().find(many).filter(|_| !is_exempt);
            let Some((kind, line)) = named.or(valued.map(|(&kind, &(_, line))| (kind, line))) else { continue };
            let expected = format!(
                "no personal data, found {} in the column \"{}\" (remove it, or declare it with --not-personal)",
                kind.words(),
                name.escape_debug()
            );
            let (line, column, file) = (Some(line), Some(facts.number), path.to_owned());
            return Err(ReadError { file, line, column, code: Code::ReadPersonal, expected });
        }
        Ok(())
    }

    /// Returns how often each value of a counted column occurs; `None` if there is no such column.
    #[must_use]
    pub fn values(&self, column: &str) -> Option<&BTreeMap<String, u64>> {
        self.columns.get(column).map(|facts| &facts.values)
    }

    /// Returns the columns that name a device, with their values.
    pub(super) fn devices(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, u64>)> {
        let devices = self.columns.iter().filter(|(name, _)| is_device(name));
        devices.map(|(name, facts)| (name.as_str(), &facts.values))
    }
}

fn is_device(column: &str) -> bool {
    DEVICES.contains(&column.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(rows: &[&[(&str, &str)]]) -> Columns {
        let mut columns = Columns::default();
        for (line, row) in (2..).zip(rows) {
            for (number, &(column, value)) in (1..).zip(*row) {
                columns.add(line, &Cell { column, number, value }, &["Region"]);
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
    fn only_wanted_columns_and_devices_are_counted() {
        let columns = columns(&[&[("Region", "n"), ("Device", "phone"), ("x", "y")], &[("Region", "n")]]);
        assert_eq!(columns.values("Region").unwrap().get("n"), Some(&2));
        assert!(columns.values("x").unwrap().is_empty() && columns.values("none").is_none());
        assert_eq!(columns.devices().map(|(name, _)| name).collect::<Vec<_>>(), ["Device"]);
    }
}
