//! Assigns numbers to names: each distinct id gets the next number when it first appears.

use std::collections::HashMap;

use crate::errors::Code;

use super::error::Fault;

/// Distinct ids with their numbers, `0..len`.
#[derive(Debug, Default)]
pub(super) struct Names {
    numbers: HashMap<String, u32>,
}

impl Names {
    /// Returns the number of `name`; a new name gets the next number. Only new names are copied.
    ///
    /// # Errors
    /// `read/too-large` if a new name would exceed `most`.
    pub fn number(&mut self, name: &str, most: u32) -> Result<u32, Fault> {
        if let Some(&number) = self.numbers.get(name) {
            return Ok(number);
        }
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        if next >= most {
            return Err(Fault::whole(Code::ReadTooLarge, format!("at most {most} distinct ids, found more")));
        }
        self.numbers.insert(name.to_owned(), next);
        Ok(next)
    }

    /// Returns the names in the order of their numbers.
    pub fn into_vec(self) -> Vec<String> {
        let mut names: Vec<(u32, String)> = self.numbers.into_iter().map(|(name, number)| (number, name)).collect();
        names.sort_unstable_by_key(|&(number, _)| number);
        names.into_iter().map(|(_, name)| name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_the_order_of_their_first_appearance() {
        let mut names = Names::default();
        let numbers: Vec<u32> = ["b", "a", "b", "c", "a"].iter().map(|name| names.number(name, 3).unwrap()).collect();
        assert_eq!(numbers, [0, 1, 0, 2, 1]);
        assert_eq!(names.number("d", 3).unwrap_err().code, Code::ReadTooLarge);
        assert_eq!(names.number("c", 3), Ok(2));
        assert_eq!(names.into_vec(), ["b", "a", "c"]);
    }
}
