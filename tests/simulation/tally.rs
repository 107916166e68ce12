//! Counts what happened, so that a run shows whether it tested what it claims to test.

macro_rules! happenings {
    ($($name:ident = $text:literal,)*) => {
        /// What is counted: a fault is counted when it takes effect.
        #[derive(Clone, Copy, Debug)]
        pub enum Happening { $($name,)* }

        const NAMES: &[&str] = &[$($text,)*];
    };
}

happenings! {
    CrashBefore = "crash before an operation",
    CrashAfter = "crash between an operation and its outcome",
    TrapBefore = "trap before an operation",
    TrapAfter = "trap between an operation and its outcome",
    TrapIdle = "trap while nothing is under way",
    Quota = "quota exceeded",
    Abort = "transaction aborted",
    Unopened = "database cannot be opened",
    Lost = "connection lost",
    Keyless = "browser refuses a key",
    Forfeited = "key destroyed because a withdrawal could not be stored",
    Stale = "write planned for rows that had changed",
    Newer = "database of a newer engine",
    Refused = "operation of a browser that refuses all",
    Blocked = "operation given up as blocked",
    LateCommit = "operation given up after its commit",
    Evicted = "database evicted",
    CorruptRecord = "record corrupted",
    CorruptDecision = "decision corrupted",
    MessageLost = "message lost",
    MessageRepeated = "message repeated",
    MessageReordered = "message delivered out of order",
    ClockForward = "clock set forward",
    ClockBack = "clock set back",
    Furnished = "pack passed in before the store was read",
    FurnishedLate = "pack passed in later",
    Bare = "check of an engine without a pack",
    PackSwap = "tab with another pack",
    PolicyRevision = "tab with another policy",
    Gpc = "tab with Global Privacy Control",
    Restricted = "purpose restricted",
    Superseded = "write superseded by another tab's decision",
    NotErased = "erasure that failed with a code",
    Unresponsive = "change that a tab did not confirm",
    Withdrawn = "withdrawal acknowledged",
    Erased = "erasure of everything acknowledged",
    Imported = "records imported",
    Forged = "forged import refused",
    Prepared = "report prepared",
    Capped = "question not reported because the month's budget is used up",
    Sent = "report sent",
    SentAgain = "report sent again",
    Unanswered = "sender died before the network's answer",
    Expired = "record deleted because it expired",
    Beyond = "record deleted because of a limit",
    Ranked = "ranking compared with the naive one",
    Loaded = "memory compared with a fresh load",
    Explained = "explanation compared with its score",
}

/// How often everything happened.
#[derive(Clone, Debug)]
pub struct Tally {
    counts: Vec<u64>,
    pub steps: u64,
}

impl Default for Tally {
    fn default() -> Self {
        Self { counts: vec![0; NAMES.len()], steps: 0 }
    }
}

impl Tally {
    pub fn count(&mut self, happening: Happening) {
        self.counts[happening as usize] += 1;
    }

    pub fn add(&mut self, other: &Self) {
        self.steps += other.steps;
        for (count, more) in self.counts.iter_mut().zip(&other.counts) {
            *count += more;
        }
    }

    /// What never happened.
    pub fn missing(&self) -> Vec<&'static str> {
        NAMES.iter().zip(&self.counts).filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect()
    }

    pub fn print(&self) {
        for (name, count) in NAMES.iter().zip(&self.counts) {
            println!("{count:>10}  {name}");
        }
    }
}
