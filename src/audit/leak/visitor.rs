//! One visitor of the real engine, and the traces that an observer of the page or of the collector sees.

use super::attacker::Trace;
use crate::chance::Chance;
use crate::consent::{CollectedBy, Decided};
use crate::history::{Kind, PreferenceKind};
use crate::ids::ItemNumber;
use crate::pack::{Label, Pack, Verified};
use crate::policy::{Checked, Purpose};
use crate::report::Randomizer;
use crate::session::{Ask, Input, Records, Session, SessionError};
use crate::units::{Days, Millis};

/// The number of items on the shelf (chosen: the default of the shelf element).
const SHELF: usize = 6;
/// The time of the first visitor: the middle of January 2026. The months in which a metric is asked differ, so visitors
/// are spread over a year.
const START: Millis = Millis(1_768_478_400_000);

/// What an observer sees: the shelf, the reasons, the reports.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    pub shelf: Vec<Trace>,
    pub reasons: Vec<Trace>,
    pub report: Vec<Trace>,
}

/// What a visitor does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Acts<'a> {
    /// The visitor's number, from which its time and its noise follow.
    pub number: u64,
    /// The items viewed, oldest first.
    pub views: &'a [ItemNumber],
    /// The preference that the visitor then sets.
    pub preference: Option<(PreferenceKind, &'a Label)>,
}

/// An engine that visitors use one after the other.
#[derive(Debug)]
pub(super) struct Browser {
    session: Session,
    /// False for an engine that reports true answers, which only an experiment does.
    noise: bool,
}

impl Browser {
    pub fn new(pack: Pack<Verified>, policy: Checked, noise: bool) -> Self {
        Self { session: Session::new(pack, policy, false), noise }
    }

    /// Lets a visitor without history accept everything that the policy asks for, and act; returns what is shown then.
    pub fn visit(&mut self, acts: &Acts<'_>, seed: u64) -> Result<Shown, SessionError> {
        let mut chance = Chance::of(seed, acts.number);
        let start = START.days_after(Days((acts.number % 12 * 30) as u16));
        self.session.step(&Input::EraseAll)?;
        self.session.step(&Input::Loaded { now: start, records: Records::default() })?;
        for purpose in [Purpose::Recommendations, Purpose::Measurement] {
            if self.session.policy().asks_for(&purpose) {
                let (decided, collected_by, language) = (Decided::Given, CollectedBy::Homebody, "en");
                let (text, receipt) = ([0; 32], chance.bytes());
                let purpose = &purpose;
                self.session.step(&Input::Decide {
                    now: start,
                    purpose,
                    decided,
                    collected_by,
                    language,
                    text,
                    receipt,
                })?;
            }
        }
        let mut now = start;
        for &item in acts.views {
            now = Millis(now.0 + 30_000);
            self.session.step(&Input::Track { now, kind: Kind::View, item })?;
        }
        if let Some((what, label)) = acts.preference {
            self.session.step(&Input::Prefer { now, what, label })?;
        }
        Ok(self.shown(now, &mut chance))
    }

    fn shown(&mut self, now: Millis, chance: &mut Chance) -> Shown {
        let ask = Ask { limit: SHELF, ..Ask::default() };
        let list: Vec<ItemNumber> = self.session.rank(&ask).0.iter().map(|scored| scored.item).collect();
        let items = self.session.pack().items();
        let mut shown = Shown::default();
        for (at, &item) in (0..).zip(&list) {
            let category = items.category_code(item).map_or(0, |code| code + 1);
            shown.shelf.extend([(0, item.0, 0), (1, category, 0), (2, category, at)]);
            shown.shelf.extend(items.tag_codes(item).iter().map(|&tag| (3, tag, 0)));
            for reason in self.session.reasons(item, &ask).1 {
                let code =
                    u32::from(reason.code.bytes().fold(0u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)));
                shown.reasons.push((4, code, 0));
                if let Some(cause) = reason.item {
                    let category = items.category_code(cause).map_or(0, |code| code + 1);
                    shown.reasons.extend([(5, code, cause.0), (6, code, category)]);
                }
            }
        }
        for (at, (metric, answer)) in (0..).zip(self.session.policy().metrics().iter().zip(self.session.forecast(now)))
        {
            let entropy = chance.bytes();
            let randomizer = Randomizer::of(metric.answers().len(), metric.epsilon());
            if answer != u32::MAX {
                let symbol = if self.noise { randomizer.draw(answer, &entropy) } else { Some(answer) };
                shown.report.extend(symbol.map(|symbol| (7, at, symbol)));
            }
        }
        for traces in [&mut shown.shelf, &mut shown.reasons] {
            traces.sort_unstable();
            traces.dedup();
        }
        shown
    }
}
