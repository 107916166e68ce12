//! Turns counters into findings: every metric with its epochs, and every epoch with its tables. The dashboard and the
//! exports use the same findings.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::comparison::Comparison;
use super::counters::{Declared, Snapshot};
use super::judge::closes;
use crate::estimate::{Arms, Change, PureProtocol, Table, between_answers, between_epochs};
use crate::policy::Epoch;
use crate::report::{Arm, Randomizer};
use crate::units::Millis;

/// The index of the answer that counts as a conversion when two arms are compared.
const YES: u32 = 1;

/// A metric and its reports.
pub(super) struct Finding<'a> {
    pub declared: &'a Declared,
    pub randomizer: Randomizer,
    /// The epochs with reports, the earliest first.
    pub epochs: Vec<Period>,
}

/// One epoch of a metric.
pub(super) struct Period {
    pub number: u16,
    /// The label used in exports and addresses, such as `2026-11`.
    pub label: String,
    /// When the epoch closes for reports, if that is still in the future.
    pub open_until: Option<Millis>,
    /// The comparison of the two arms, if the metric compares arms.
    pub comparison: Option<Comparison>,
    /// Each symbol with its number of reports, by arm; arms without reports are absent.
    counts: BTreeMap<Arm, Vec<(u32, u64)>>,
    /// The table of all arms together, computed on first use, because this takes a good part of a second for a large
    /// metric.
    table: OnceCell<Table>,
}

impl<'a> Finding<'a> {
    /// Returns all declarations that are in force or have reports: first those in force, then the others, each group in
    /// the order of declaration. `holdout` is the percentage of devices in the holdout, and `now` decides which epochs
    /// are open.
    pub(super) fn all(snapshot: &'a Snapshot, holdout: u8, now: Millis) -> Vec<Self> {
        let mut all: Vec<Self> = snapshot.declared.iter().map(|declared| Self::of(declared, snapshot, now)).collect();
        all.retain(|finding| finding.declared.in_force || !finding.epochs.is_empty());
        all.sort_by_key(|finding| !finding.declared.in_force);
        let mut compared: BTreeMap<(Epoch, u16), Vec<&mut Comparison>> = BTreeMap::new();
        for finding in all.iter_mut().filter(|finding| finding.declared.compares()) {
            let (protocol, minimum) = (PureProtocol::of(&finding.randomizer), finding.declared.minimum_batch);
            for period in &mut finding.epochs {
                let (arms, is_open) = (period.arms(&finding.randomizer), period.open_until.is_some());
                let comparison = Comparison::of(&protocol, arms, minimum, f64::from(holdout) / 100.0, is_open);
                let epoch = (finding.declared.epoch, period.number);
                compared.entry(epoch).or_default().push(period.comparison.insert(comparison));
            }
        }
        compared.values_mut().for_each(|epoch| Comparison::settle(epoch));
        all
    }

    fn of(declared: &'a Declared, snapshot: &Snapshot, now: Millis) -> Self {
        let mut epochs: BTreeMap<u16, BTreeMap<Arm, Vec<(u32, u64)>>> = BTreeMap::new();
        for cell in snapshot.cells.iter().filter(|cell| cell.tag == declared.tag) {
            epochs.entry(cell.epoch).or_default().entry(cell.arm).or_default().push((cell.symbol, cell.count));
        }
        let period = |(number, counts)| Period {
            number,
            label: declared.epoch.label(number),
            open_until: closes(declared.epoch, number).filter(|closes| now < *closes),
            comparison: None,
            counts,
            table: OnceCell::new(),
        };
        Self { declared, randomizer: declared.randomizer(), epochs: epochs.into_iter().map(period).collect() }
    }

    /// Returns the number of answers.
    pub(super) fn answers(&self) -> u32 {
        u32::try_from(self.declared.answers.len()).unwrap_or(u32::MAX)
    }

    /// Returns the index of the epoch that is shown by default: the newest closed epoch with enough reports; failing
    /// that, the newest epoch with enough reports; failing that, the newest epoch.
    pub(super) fn newest(&self) -> Option<usize> {
        let enough = |period: &Period| match &period.comparison {
            Some(comparison) => comparison.uplift.is_some(),
            None => period.reports() >= u64::from(self.declared.minimum_batch),
        };
        let closed = |period: &Period| period.open_until.is_none() && enough(period);
        let newest = self.epochs.iter().rposition(closed).or_else(|| self.epochs.iter().rposition(enough));
        newest.or(self.epochs.len().checked_sub(1))
    }

    /// Returns the newest epoch after the one at this index for which reports are still coming in.
    pub(super) fn coming_in(&self, at: usize) -> Option<&Period> {
        self.epochs.last().filter(|period| at + 1 < self.epochs.len() && period.open_until.is_some())
    }

    /// Returns the table of an epoch, all arms together.
    pub(super) fn table<'p>(&self, period: &'p Period) -> &'p Table {
        period.table.get_or_init(|| self.estimate(&period.all()))
    }

    /// Returns the table of only the given answers, in their order ([`Table::of_part`]).
    pub(super) fn table_of(&self, period: &Period, answers: &[usize]) -> Table {
        let (protocol, family) = (PureProtocol::of(&self.randomizer), self.declared.answers.len());
        let support = self.randomizer.support(answers.iter().map(|&answer| answer as u32), &period.all());
        Table::of_part(protocol, self.declared.minimum_batch, period.reports(), &support, family)
    }

    /// Returns the table of each arm that reported. If the two arms are compared, either both tables may be read or
    /// neither.
    pub(super) fn tables(&self, period: &Period) -> Vec<(Arm, Table)> {
        let minimum = match &period.comparison {
            Some(Comparison { uplift: Some(_), .. }) => 0,
            Some(_) => u32::MAX,
            None => self.declared.minimum_batch,
        };
        let table = |counts: &[(u32, u64)]| Table::of(&self.randomizer, self.answers(), minimum, counts);
        period.counts.iter().map(|(&arm, counts)| (arm, table(counts))).collect()
    }

    /// Returns true if the dashboard names a leading answer: the answers are neither steps nor arms.
    pub(super) fn has_leader(&self) -> bool {
        !self.declared.compares() && self.declared.measure != "funnel"
    }

    /// Returns the largest clear answer of an epoch besides "none of these", which is the last one; the earlier one in a
    /// tie.
    pub(super) fn leader(&self, period: &Period) -> Option<usize> {
        let table = self.table(period);
        table.leader_of(self.declared.answers.len().saturating_sub(1))
    }

    /// Returns how far the leading answer is ahead of every other answer.
    pub(super) fn ahead(&self, period: &Period, leader: usize) -> Vec<Option<Change>> {
        between_answers(&self.randomizer, self.table(period), &period.all(), leader as u32)
    }

    /// Returns how each answer changed since the previous epoch. Empty if that epoch is missing, or if either epoch has
    /// too few reports or is still open: early reports come from frequent visitors, who do not represent everyone.
    pub(super) fn changes(&self, at: usize) -> Vec<Change> {
        let before = at.checked_sub(1).and_then(|before| self.epochs.get(before));
        match (before, self.epochs.get(at)) {
            (Some(before), Some(now))
                if before.number.checked_add(1) == Some(now.number)
                    && before.open_until.or(now.open_until).is_none() =>
            {
                between_epochs(self.table(before), self.table(now))
            }
            _ => Vec::new(),
        }
    }

    fn estimate(&self, counts: &[(u32, u64)]) -> Table {
        Table::of(&self.randomizer, self.answers(), self.declared.minimum_batch, counts)
    }
}

impl Period {
    /// Returns the reports, and how many of them support "yes", by arm.
    pub(super) fn arms(&self, randomizer: &Randomizer) -> Arms {
        let side = |arm: Arm| {
            let counts = self.counts.get(&arm).map_or(&[][..], Vec::as_slice);
            let hits = counts.iter().filter(|(symbol, _)| randomizer.contains(YES, *symbol));
            (hits.map(|(_, count)| count).sum(), counts.iter().map(|(_, count)| count).sum())
        };
        Arms { personalised: side(Arm::Personalised), holdout: side(Arm::Holdout) }
    }

    /// Returns the number of reports in all arms.
    pub(super) fn reports(&self) -> u64 {
        self.counts.values().flatten().map(|(_, count)| count).sum()
    }

    /// Returns each symbol with its number of reports in any arm.
    fn all(&self) -> Vec<(u32, u64)> {
        let mut sums: BTreeMap<u32, u64> = BTreeMap::new();
        for (symbol, count) in self.counts.values().flatten() {
            *sums.entry(*symbol).or_default() += count;
        }
        sums.into_iter().collect()
    }
}
