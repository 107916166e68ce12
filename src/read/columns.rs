//! The columns that a caller reads, and where a row keeps their values.

/// A column that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub name: &'static str,
    pub required: bool,
    pub holds: Holds,
}

/// The type of a column; a text file has only text, JSON has these types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Text or a number.
    Scalar,
    /// Text, a number, true or false.
    Flag,
    /// Texts separated by `|`; in JSON an array of texts as well.
    List,
}

/// Where a value is: its bytes in the row's text, and the column that an error names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub start: usize,
    pub end: usize,
    pub column: u64,
}
