//! The columns that a caller reads, and the places where a row stores their values.

/// A column to read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub name: &'static str,
    pub required: bool,
    pub holds: Holds,
}

/// The type of a column. In text files, every value is text; in JSON, values have these types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Text or a number.
    Scalar,
    /// Text, a number, true or false.
    Flag,
    /// Texts separated by `|`, or an array of texts in JSON.
    List,
}

/// The place of a value: its bytes in the row's text, and the column that an error names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub start: usize,
    pub end: usize,
    pub column: u64,
}
