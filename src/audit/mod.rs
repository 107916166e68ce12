//! Audits: whom the lists of a pack treat differently, and what the engine reveals about a visitor. [`data`] audits a
//! site's files before a pack is built.
//!
//! [`audit`] ranks for the visitors of a log (or simulated ones), measures the lists, removes proxies from the catalogue
//! and ranks again, and lets a simple attacker guess what the engine must not reveal. [`Terms`] contains the limits from
//! the policy; [`Verdict`] compares each figure with them.
//!
//! The metrics of lists are those of [`crate::eval::metrics`]; everything that is specific to audits is here. Nothing in
//! this module is part of the engine.
//!
//! ```
//! use homebody::audit::{Subject, Terms, audit};
//! use homebody::{pack::Pack, read::{Item, Progress}, train::{Corpus, Options, train}};
//! let catalogue = ["mug", "teapot", "lamp"].map(Item::bare).to_vec();
//! let (contents, _) = train(&Corpus::from_catalogue(catalogue), &Options::default(), &Progress::quiet());
//! let pack = &Pack::new(contents.to_bytes()).verify().unwrap();
//!
//! let (terms, limit) = (&Terms::default(), 2);
//! let subject = Subject { pack, catalogue: None, log: None, policy: None, terms, visitors: 30, seed: 1, limit };
//! let audit = audit(&subject, &Progress::quiet()).unwrap();
//! assert_eq!(audit.measured.coverage, Some(1.0));
//! assert_eq!(audit.broken().count(), 0);
//! ```

mod applied;
mod changes;
pub mod data;
mod definition;
mod difference;
mod enough;
mod flips;
mod html;
mod leak;
mod lists;
mod measure;
mod popular;
mod providers;
mod published;
mod reason;
mod report;
mod run;
mod segments;
mod summary;
mod terms;
mod unused;
mod verdict;
mod visitors;
mod weights;

pub use applied::Applied;
pub use changes::changes;
pub use definition::{DEFINITIONS, Definition, definition};
pub use difference::Difference;
pub use flips::Flip;
pub use leak::{Attacks, Auc, Leak, POWER, Surface};
pub use measure::{ByPopularity, Measured};
pub use popular::heads;
pub use providers::Provider;
pub use published::{Published, SummaryError};
pub use run::{Audit, AuditError, Subject, audit};
pub use segments::{Segment, gap};
pub use terms::{Terms, Threshold};
pub use unused::{Unused, foreign, unused_in_catalogue, unused_in_pack};
pub use verdict::{Outcome, Verdict};
pub use visitors::{Origin, Visitors};
pub use weights::weights;

#[cfg(test)]
mod tests {
    use crate::pack::{Pack, Verified};
    use crate::read::{Interactions, Item, LogSession, Progress};
    use crate::train::{Corpus, Options, train};
    use crate::units::Millis;

    /// Returns a log whose sessions have the items that the letters name; `z` is not in the pack.
    pub(super) fn log(sessions: &[(Option<u32>, &str)]) -> Interactions {
        let items = "abcdez".chars().map(String::from).collect();
        let mut log = Interactions { items, users: vec!["u".to_owned()], ..Interactions::default() };
        for (at, (user, items)) in (0..).zip(sessions) {
            let start = log.events.len();
            log.events.extend(items.chars().map(|item| "abcdez".find(item).unwrap() as u32));
            log.sessions.push(LogSession { user: *user, last: Millis(at), events: start..log.events.len() });
        }
        log
    }

    /// Returns a pack of the items a to e: two categories, two tags, two providers; a is the most popular.
    pub(super) fn small() -> Pack<Verified> {
        let item = |(id, category, tag, provider): (&str, &str, &str, &str)| Item {
            title: format!("{tag} {category}"),
            category: category.to_owned(),
            tags: vec![tag.to_owned()],
            provider: provider.to_owned(),
            ..Item::bare(id)
        };
        let catalogue = [
            ("a", "mugs", "blue", "Acme"),
            ("b", "mugs", "red", "Acme"),
            ("c", "lamps", "blue", "Acme"),
            ("d", "lamps", "red", "Best"),
            ("e", "", "green", "Best"),
        ];
        let sessions = ["ab", "ab", "ac", "ac", "ad", "ad", "bc", "bc", "de", "a", "a", "a"];
        let log = log(&sessions.map(|items| (None, items)));
        let (corpus, _) = Corpus::join(catalogue.map(item).to_vec(), &log);
        let (contents, _) = train(&corpus, &Options::default(), &Progress::quiet());
        Pack::new(contents.to_bytes()).verify().unwrap()
    }
}
