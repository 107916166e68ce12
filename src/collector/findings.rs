//! From counters to findings: every signal with its epochs, each with its tables. What the dashboard shows and what is
//! exported is made from the same findings.

use std::collections::BTreeMap;

use super::counters::{Declared, Snapshot};
use crate::estimate::{Arms, Change, Table, Uplift, between_answers, between_epochs};
use crate::report::{Arm, Design};

/// The answer that stands for success where two arms are compared.
pub(super) const YES: u32 = 1;

/// A signal and what was reported on it.
pub(super) struct Finding<'a> {
    pub declared: &'a Declared,
    pub design: Design,
    /// The epochs with reports, the earliest first.
    pub epochs: Vec<Period>,
}

/// One epoch of a signal.
pub(super) struct Period {
    pub number: u16,
    /// As exports and addresses spell it: `2026-11`.
    pub label: String,
    /// Symbols with how often each was reported, by arm; arms without reports are not there.
    counts: BTreeMap<Arm, Vec<(u32, u64)>>,
}

impl<'a> Finding<'a> {
    /// Every declaration that is in force or has reports, those in force first, each in the order it was declared.
    pub(super) fn all(snapshot: &'a Snapshot) -> Vec<Self> {
        let mut all: Vec<Self> = snapshot.declared.iter().map(|declared| Self::of(declared, snapshot)).collect();
        all.retain(|finding| finding.declared.in_force || !finding.epochs.is_empty());
        all.sort_by_key(|finding| !finding.declared.in_force);
        all
    }

    fn of(declared: &'a Declared, snapshot: &Snapshot) -> Self {
        let mut epochs: BTreeMap<u16, BTreeMap<Arm, Vec<(u32, u64)>>> = BTreeMap::new();
        for cell in snapshot.cells.iter().filter(|cell| cell.tag == declared.tag) {
            epochs.entry(cell.epoch).or_default().entry(cell.arm).or_default().push((cell.symbol, cell.count));
        }
        let period = |(number, counts)| Period { number, label: declared.epoch.label(number), counts };
        Self { declared, design: declared.design(), epochs: epochs.into_iter().map(period).collect() }
    }

    /// How many answers there are.
    pub(super) fn answers(&self) -> u32 {
        u32::try_from(self.declared.answers.len()).unwrap_or(u32::MAX)
    }

    /// The place of the epoch that is shown when none is asked for: the newest with enough reports, else the newest.
    pub(super) fn newest(&self) -> Option<usize> {
        let enough = |period: &Period| period.reports() >= u64::from(self.declared.minimum_batch);
        self.epochs.iter().rposition(enough).or(self.epochs.len().checked_sub(1))
    }

    /// The table of an epoch, all arms together.
    pub(super) fn table(&self, period: &Period) -> Table {
        self.estimate(&period.all())
    }

    /// The table of each arm that reported.
    pub(super) fn tables(&self, period: &Period) -> Vec<(Arm, Table)> {
        period.counts.iter().map(|(&arm, counts)| (arm, self.estimate(counts))).collect()
    }

    /// How far the leading answer is ahead of each other one.
    pub(super) fn ahead(&self, period: &Period, leader: usize) -> Vec<Option<Change>> {
        between_answers(&self.design, self.answers(), &period.all(), leader as u32)
    }

    /// How each answer changed since the epoch before; empty where that one is missing or either has too few reports.
    pub(super) fn changes(&self, at: usize) -> Vec<Change> {
        let before = at.checked_sub(1).and_then(|before| self.epochs.get(before));
        match (before, self.epochs.get(at)) {
            (Some(before), Some(now)) if before.number.checked_add(1) == Some(now.number) => {
                between_epochs(&self.table(before), &self.table(now))
            }
            _ => Vec::new(),
        }
    }

    /// Reports and those that count for "yes", by arm.
    pub(super) fn arms(&self, period: &Period) -> Arms {
        let side = |arm: Arm| {
            let counts = period.counts.get(&arm).map_or(&[][..], Vec::as_slice);
            let hits = counts.iter().filter(|(symbol, _)| self.design.contains(YES, *symbol));
            (hits.map(|(_, count)| count).sum(), counts.iter().map(|(_, count)| count).sum())
        };
        Arms { personalised: side(Arm::Personalised), holdout: side(Arm::Holdout) }
    }

    /// What personalisation adds in an epoch. The minimum batch holds for both arms together; an arm needs a tenth of it,
    /// since the holdout is kept small on purpose.
    pub(super) fn uplift(&self, period: &Period) -> Option<Uplift> {
        let minimum = self.declared.minimum_batch;
        let table = self.table(period);
        if !self.declared.compares() || !table.is_enough() {
            return None;
        }
        Uplift::of(&table.channel, &self.arms(period), minimum / 10)
    }

    fn estimate(&self, counts: &[(u32, u64)]) -> Table {
        Table::of(&self.design, self.answers(), self.declared.minimum_batch, counts)
    }
}

impl Period {
    /// Reports of all arms.
    pub(super) fn reports(&self) -> u64 {
        self.counts.values().flatten().map(|(_, count)| count).sum()
    }

    /// Symbols with how often each was reported, in any arm.
    fn all(&self) -> Vec<(u32, u64)> {
        let mut sums: BTreeMap<u32, u64> = BTreeMap::new();
        for (symbol, count) in self.counts.values().flatten() {
            *sums.entry(*symbol).or_default() += count;
        }
        sums.into_iter().collect()
    }
}
