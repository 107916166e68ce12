//! The columns with the class of the visitor's device, and how often each value occurs in them.

use std::collections::BTreeMap;

use super::naming::ends;

/// The names of such columns, folded and without separators.
const NAMES: &str = "device deviceclass devicetype devicecategory devicefamily deviceplatform formfactor platform \
    platformtype os osname osfamily operatingsystem useragentfamily useragentos uafamily browser browsername browserfamily \
    geraet geraetetyp betriebssystem appareil typeappareil dispositivo tipodispositivo apparaat \
    urzadzenie";
/// The maximum number of values that are counted in a column (chosen: a share is then exact to 0.1 %).
const MOST_VALUES: usize = 1000;

/// Returns true if the name of a column, or the end of a path, is one of [`NAMES`], as `Device Category` and
/// `context.device.type`.
pub(super) fn names_device(column: &str) -> bool {
    ends(column, 2).any(|end| NAMES.split_whitespace().any(|name| name == end))
}

/// The values that occur often, by the algorithm of Misra and Gries: of more than [`MOST_VALUES`] values, the counts are
/// too low by at most one in this many rows.
///
/// # Source
/// Misra and Gries, "Finding repeated elements", Science of Computer Programming 2 (1982).
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Frequent {
    counts: BTreeMap<String, u64>,
}

impl Frequent {
    /// Counts a value; if there is no room for a new one, each of the others loses one.
    pub fn add(&mut self, value: &str) {
        if let Some(count) = self.counts.get_mut(value) {
            *count += 1;
        } else if self.counts.len() < MOST_VALUES {
            self.counts.insert(value.to_owned(), 1);
        } else {
            self.counts.retain(|_, count| {
                *count -= 1;
                *count > 0
            });
        }
    }

    /// Returns the most frequent value and its count; the first by name among equals.
    pub fn largest(&self) -> Option<(&str, u64)> {
        let largest = self.counts.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        largest.map(|(value, &count)| (value.as_str(), count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_names_a_device_whatever_its_case_and_separators() {
        for name in [
            "Device",
            "device_category",
            "deviceCategory",
            "device class",
            "DEVICE-TYPE",
            "device.type",
            "context.device.type",
            "hit.os",
            "Platform",
            "OS",
            "operating_system",
            "user_agent.family",
            "Gerät",
            "Gera\u{308}t",
        ] {
            assert!(names_device(name), "{name}");
        }
        for name in ["device_id", "devices", "cost", "platform shoes", "type", "family", "ItemId"] {
            assert!(!names_device(name), "{name}");
        }
    }

    #[test]
    fn the_most_frequent_value_is_counted_whatever_the_number_of_others() {
        let mut frequent = Frequent::default();
        for n in 0..10_000 {
            // The phone comes when there is no room for another value.
            frequent.add(&if n < MOST_VALUES { format!("device {n}") } else { "phone".to_owned() });
        }
        let (value, count) = frequent.largest().unwrap();
        assert!(value == "phone" && (8_990..=9_000).contains(&count), "{value} {count}");
    }
}
