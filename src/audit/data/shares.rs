//! The shares of groups among a site's visitors, where the site knows them: a JSON file such as
//! `{ "Region": { "north": 0.4, "south": 0.6 } }`, with the share of each value of a column of the log.

use std::collections::{BTreeMap, BTreeSet};

use crate::policy::Node;

/// How much the shares of a column may differ from 1 in sum (chosen: rounding to whole percents).
const ROUNDING: f64 = 0.02;

/// The shares of groups of visitors, by column of the log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shares {
    columns: BTreeMap<String, BTreeMap<String, f64>>,
}

/// An error in a file of shares: the path of the value, as `shares.Region.north`, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharesError {
    /// The path.
    pub path: String,
    /// What was expected.
    pub expected: String,
}

impl Shares {
    /// Reads shares.
    ///
    /// # Errors
    /// The first broken rule: a value that is not an object of objects of numbers from 0 to 1, an empty object, a key that
    /// occurs twice, or shares of a column that do not add up to 1.
    pub fn read(node: &Node) -> Result<Self, SharesError> {
        let refused = |path: String, expected: &str| SharesError { path, expected: expected.to_owned() };
        let instead = |path: String, expected: &str, found: &Node| SharesError {
            path,
            expected: format!("{expected}, found {}", found.shown()),
        };
        let object = |path: &str, node: &Node| {
            let Node::Map(entries) = node else {
                return Err(instead(path.to_owned(), "an object with at least one key", node));
            };
            let mut keys = BTreeSet::new();
            match entries.iter().find(|(key, _)| !keys.insert(key)) {
                Some((key, _)) => Err(refused(format!("{path}.{key}"), "the key once")),
                None if entries.is_empty() => {
                    Err(refused(path.to_owned(), "an object with at least one key, found none"))
                }
                None => Ok(entries.clone()),
            }
        };
        let mut columns = BTreeMap::new();
        for (column, groups) in object("shares", node)? {
            let path = format!("shares.{column}");
            let mut shares = BTreeMap::new();
            for (group, share) in object(&path, &groups)? {
                match share {
                    Node::Number(share) if (0.0..=1.0).contains(&share) => _ = shares.insert(group, share),
                    other => return Err(instead(format!("{path}.{group}"), "a number from 0 to 1", &other)),
                }
            }
            if (shares.values().sum::<f64>() - 1.0).abs() > ROUNDING {
                return Err(refused(path, "shares that add up to 1"));
            }
            columns.insert(column, shares);
        }
        Ok(Self { columns })
    }

    /// Returns each column with the shares of its groups.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, f64>)> {
        self.columns.iter().map(|(column, shares)| (column.as_str(), shares))
    }

    /// Returns the groups of a column.
    pub(super) fn groups(&self, column: &str) -> impl Iterator<Item = &str> {
        self.columns.get(column).into_iter().flat_map(BTreeMap::keys).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Shares, SharesError> {
        Shares::read(&serde_json::from_str(json).unwrap())
    }

    #[test]
    fn shares_that_break_a_rule_are_refused_with_the_path() {
        for (json, path) in [
            ("[]", "shares"),
            ("{}", "shares"),
            ("{ \"R\": 1 }", "shares.R"),
            ("{ \"R\": {} }", "shares.R"),
            ("{ \"R\": { \"n\": \"a\" } }", "shares.R.n"),
            ("{ \"R\": { \"n\": 1.5 } }", "shares.R.n"),
            ("{ \"R\": { \"n\": 0.5, \"s\": 0.4 } }", "shares.R"),
            ("{ \"R\": { \"n\": 1 }, \"S\": { \"s\": 1 }, \"R\": { \"m\": 1 } }", "shares.R"),
            ("{ \"R\": { \"n\": 0.5, \"s\": 0.5, \"n\": 0.5 } }", "shares.R.n"),
        ] {
            assert_eq!(read(json).unwrap_err().path, path, "{json}");
        }
        let shares = read("{ \"R\": { \"n\": 0.33, \"s\": 0.66 } }").unwrap();
        assert_eq!(shares.groups("R").collect::<Vec<_>>(), ["n", "s"]);
    }
}
