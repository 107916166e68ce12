//! The weights learned from the visitor's events and impressions, and the preferences and settings that the visitor
//! chose.

use alloc::{borrow::ToOwned, vec, vec::Vec};

use super::effect::Effect;
use super::input::SessionError;
use super::state::Session;
use crate::consent::{Grant, Recommendations};
use crate::history::{
    History, Impression, Kind, MAX_IMPRESSION_ITEMS, MAX_PREFERENCES, PreferenceKind, PreferenceRecord, Setting,
    SettingKind,
};
use crate::ids::ItemNumber;
use crate::pack::{Label, Pack, Verified};
use crate::rank::{Feedback, LearnedWeights, Learner, Preference, Preferences};
use crate::units::Millis;

impl Session {
    /// Returns the current preferences, oldest first, at most one per label; empty without a grant.
    #[must_use]
    pub fn preferences(&self) -> &[PreferenceRecord] {
        self.ledger.grant::<Recommendations>().map_or(&[][..], |grant| self.history.preferences(grant))
    }

    /// Returns the current preference for a label; [`PreferenceKind::Clear`] if there is none.
    #[must_use]
    pub fn preference(&self, label: &Label) -> PreferenceKind {
        self.preferences()
            .iter()
            .find(|preference| preference.label == *label)
            .map_or(PreferenceKind::Clear, |preference| preference.what)
    }

    /// Returns the learned weights, which are neutral without a grant.
    #[must_use]
    pub const fn learned(&self) -> &LearnedWeights {
        &self.learned
    }

    pub(super) fn record_impression(
        &mut self,
        now: Millis,
        slot: &str,
        items: &[ItemNumber],
    ) -> Result<Vec<Effect>, SessionError> {
        let table = self.pack.items();
        if items.iter().any(|item| item.index() >= table.len()) {
            return Err(SessionError::UnknownItem);
        }
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return Ok(Vec::new()) };
        if self.history.is_on(SettingKind::Pause) {
            return Ok(Vec::new());
        }
        let mut seen: Vec<ItemNumber> = Vec::with_capacity(MAX_IMPRESSION_ITEMS);
        for &item in items {
            if seen.len() < MAX_IMPRESSION_ITEMS && !table.flags(item).sensitive() && !seen.contains(&item) {
                seen.push(item);
            }
        }
        if seen.is_empty() {
            return Ok(Vec::new());
        }
        let impression = Impression {
            at: now,
            slot: slot.to_owned(),
            items: seen.iter().map(|&item| table.id(item).to_owned()).collect(),
        };
        let record = impression.to_bytes();
        self.history.record_impression(grant, now, impression.slot, seen);
        self.learn();
        Ok(self.append(record))
    }

    pub(super) fn prefer(
        &mut self,
        now: Millis,
        what: PreferenceKind,
        label: &Label,
    ) -> Result<Vec<Effect>, SessionError> {
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return Err(SessionError::NoConsent) };
        let held = self.preference(label);
        if held == what {
            return Ok(Vec::new());
        }
        if what != PreferenceKind::Clear {
            // If the label names only sensitive items, which are never shown, the label must not be recorded either.
            if !may_be_shown(&self.pack, label) {
                return Err(SessionError::UnknownLabel);
            }
            if held == PreferenceKind::Clear && self.preferences().len() >= MAX_PREFERENCES {
                return Err(SessionError::TooMany);
            }
        }
        // The newest preference wins, even if the clock has been set back since the previous one was stored: of two with
        // the same time, the one stored later counts.
        let held = self.preferences().iter().find(|preference| preference.label == *label);
        let at = held.map_or(now, |held| now.max(held.at));
        let preference = PreferenceRecord { what, at, label: label.clone() };
        let record = preference.to_bytes();
        self.history.prefer(grant, preference);
        self.apply_preferences();
        Ok(self.append(record))
    }

    pub(super) fn set(&mut self, now: Millis, kind: SettingKind, on: bool) -> Result<Vec<Effect>, SessionError> {
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return Err(SessionError::NoConsent) };
        if self.history.is_on(kind) == on {
            return Ok(Vec::new());
        }
        let at = self.history.setting(kind).map_or(now, |held| now.max(held.at));
        let setting = Setting { kind, on, at };
        self.history.set(grant, setting);
        self.apply_preferences();
        Ok(self.append(setting.to_bytes()))
    }

    pub(super) fn reset(&mut self) -> Vec<Effect> {
        let keys = core::mem::take(&mut self.impression_keys);
        self.history.forget_impressions();
        self.learn();
        if keys.is_empty() { Vec::new() } else { vec![Effect::Delete(keys), Effect::Reload] }
    }

    /// Recomputes the learned weights.
    pub(super) fn learn(&mut self) {
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return };
        self.learned = learned(&self.pack, &self.history, grant);
    }

    /// Recomputes the preference that applies to each item.
    pub(super) fn apply_preferences(&mut self) {
        let unprofiled = self.is_impersonal();
        self.impersonal = unprofiled;
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return };
        let kind_of = |preference: &'_ PreferenceRecord| match preference.what {
            PreferenceKind::Mute => Preference::Never,
            _ if unprofiled => Preference::None,
            PreferenceKind::Less => Preference::Less,
            PreferenceKind::More | PreferenceKind::Clear => Preference::More,
        };
        let labels = self.history.preferences(grant).iter().map(|preference| (&preference.label, kind_of(preference)));
        self.preferences = Preferences::new(&self.pack, labels.filter(|(_, kind)| *kind != Preference::None));
    }
}

/// Returns the weights learned from a history.
pub(super) fn learned(pack: &Pack<Verified>, history: &History, grant: Grant<'_, Recommendations>) -> LearnedWeights {
    let mut learner = Learner::default();
    for entry in history.entries(grant) {
        learner.take(
            pack,
            match entry.kind {
                None => Feedback::Impression { at: entry.at, items: &entry.items },
                Some(kind) => Feedback::Event {
                    at: entry.at,
                    item: entry.items.first().copied(),
                    clicked: matches!(kind, Kind::Click | Kind::View),
                    counts: entry.counts,
                },
            },
        );
    }
    learner.learned()
}

/// Returns true if `label` names an item that may be shown, that is, a known item that is not sensitive without
/// permission.
fn may_be_shown(pack: &Pack<Verified>, label: &Label) -> bool {
    let mut open = false;
    pack.labelled(label, &mut |item| open |= !pack.items().flags(item).sensitive());
    open
}
