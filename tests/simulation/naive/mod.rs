//! What must be true, worked out again in the slowest and most obvious way from the bytes in the database.

pub mod consent;
pub mod history;
pub mod ranking;
