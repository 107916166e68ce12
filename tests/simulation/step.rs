//! What can happen in a world. A step contains every random number that it needs, so a schedule from which steps are
//! removed still means the same.

use homebody::consent::CollectedBy;

/// A fault of the next database operation that it can concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The disk is full.
    Quota,
    /// The browser aborts the transaction.
    Abort,
    /// The database cannot be opened.
    Unopened,
    /// The connection is lost.
    Lost,
    /// A newer engine has written the database.
    Newer,
    /// The browser has no keys that scripts cannot read.
    Keyless,
}

/// One thing that happens. Numbers select one of what exists at that time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Track {
        tab: u8,
        kind: u8,
        item: u8,
    },
    /// More events than are kept.
    Flood {
        tab: u8,
        item: u8,
    },
    Impression {
        tab: u8,
        first: u8,
        count: u8,
    },
    Prefer {
        tab: u8,
        what: u8,
        label: u8,
    },
    Set {
        tab: u8,
        kind: u8,
        on: bool,
    },
    Decide {
        tab: u8,
        purpose: u8,
        decided: u8,
        by: CollectedBy,
    },
    Restrict {
        tab: u8,
        purposes: u8,
    },
    Erase {
        tab: u8,
        record: u8,
    },
    Reset {
        tab: u8,
    },
    DeleteAll {
        tab: u8,
    },
    Export,
    /// Imports the exported file with events of another browser. `forged`: the file also contains decisions.
    Import {
        tab: u8,
        seed: u16,
        forged: bool,
    },
    Rank {
        tab: u8,
        item: u8,
        without: u8,
    },
    Explain {
        tab: u8,
        item: u8,
    },
    Records {
        tab: u8,
    },
    Measure {
        tab: u8,
        seed: u16,
    },
    Send,
    /// The network's answer to a report, which may arrive even if the answer is that it did not.
    Network {
        answer: u8,
    },
    /// Performs the tab's operation and passes in its outcome.
    Perform {
        tab: u8,
    },
    /// Performs the tab's operation; its outcome is not passed in yet.
    Commit {
        tab: u8,
    },
    /// Performs the operations of the tab until there are none, or those of all tabs with all messages.
    Settle {
        tab: u8,
    },
    SettleAll,
    Deliver {
        message: u8,
    },
    Lose {
        message: u8,
    },
    Repeat {
        message: u8,
    },
    List {
        list: u8,
    },
    /// Opens a tab. It gets its pack at once, unless it is `bare`.
    Open {
        bare: bool,
    },
    Furnish {
        tab: u8,
    },
    /// The tab closes or crashes.
    Close {
        tab: u8,
    },
    /// The engine traps; a transaction that is under way may still be committed.
    Trap {
        tab: u8,
        commits: bool,
    },
    /// Time passes.
    Pass {
        millis: u32,
    },
    /// The clock is set; timers measure durations.
    Jump {
        millis: i64,
    },
    Fault(Fault),
    /// From now on, the browser refuses everything, or no longer does.
    Refuse {
        on: bool,
    },
    /// From now on, no operation ends, or operations end again.
    Block {
        on: bool,
    },
    /// The browser deletes the whole database.
    Evict,
    Corrupt {
        record: u8,
        byte: u8,
        how: u8,
    },
    /// The site changes what tabs load that open later.
    Deploy {
        pack: u8,
        policy: u8,
    },
    Gpc {
        on: bool,
    },
}
