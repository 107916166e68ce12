//! How long the dispatcher waits for what, and how much may wait.

/// The delay between the last event and the message to other tabs, in milliseconds. Because of this delay, a burst of
/// events causes only one message (chosen).
pub(super) const SETTLE: i64 = 50;
/// The interval at which expired records are deleted while a page stays open, in milliseconds. They are also deleted
/// when the page opens.
pub(super) const DAY: i64 = 86_400_000;
/// How long an operation on the database may take, in milliseconds (chosen: a thousand times what one usually takes).
/// Other connections of the same site can block the database for ever.
pub(super) const LIMIT: i64 = 10_000;
/// How long the first operation may take, in milliseconds, because the page shows no list before (chosen).
pub(super) const OPEN_LIMIT: i64 = 4000;
/// How long to wait before a database is tried again that is blocked or in which an erasure failed, in milliseconds
/// (chosen).
pub(super) const RETRY: i64 = 60_000;
/// How many requests may wait for a change before events are dropped (chosen: far more than a page sends).
pub(super) const MOST_WAITING: usize = 1000;
