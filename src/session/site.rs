//! The rules for stored records that follow from the site's policy and the visitor's decisions.

use alloc::string::String;

use crate::consent::Ledger;
use crate::history::{Allowed, Fate, Record};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::{Checked, Purpose};

pub(super) struct Site<'s> {
    pub pack: &'s Pack<Verified>,
    pub policy: &'s Checked,
    pub ledger: &'s Ledger,
}

impl Site<'_> {
    /// Returns what happens to an item's records. Sensitive records are deleted if the visitor never permitted them or
    /// has withdrawn the permission. They stay in the store, unread, if the permission is only suspended (by a policy
    /// that asks for more, by GPC or by another consent manager).
    fn fate(&self, item: ItemNumber) -> Fate {
        let items = self.pack.items();
        let flags = items.flags(item);
        if !flags.sensitive() {
            return Fate::Read;
        }
        let never = |label: &&String| {
            items.bears(item, label) && self.ledger.kept(&Purpose::Sensitive((*label).clone())).is_none()
        };
        if flags.declared() || self.policy.sensitive().iter().any(|label| never(&label)) {
            Fate::Delete
        } else {
            Fate::Leave
        }
    }
}

impl Allowed for Site<'_> {
    fn number(&self, id: &str) -> Option<ItemNumber> {
        self.pack.find(id).filter(|&item| !self.pack.items().flags(item).sensitive())
    }

    fn fate(&self, record: &Record) -> Fate {
        let mut worst = Fate::Read;
        match record {
            // A preference that covers only sensitive items is itself sensitive. Items that are missing from the
            // current catalogue may return later.
            Record::Preference(preference) => {
                let mut best = None;
                self.pack.labelled(&preference.label, &mut |item| {
                    let fate = self.fate(item);
                    best = Some(best.map_or(fate, |best: Fate| best.min(fate)));
                });
                worst = best.unwrap_or(Fate::Read);
            }
            _ => {
                for item in record.items().iter().filter_map(|id| self.pack.find(id)) {
                    worst = worst.max(self.fate(item));
                }
            }
        }
        worst
    }
}
