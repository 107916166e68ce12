//! Records that a visitor imports from another browser.

use alloc::{vec, vec::Vec};

use super::effect::Effect;
use super::input::SessionError;
use super::site::Site;
use super::state::Session;
use crate::consent::Recommendations;
use crate::history::{Allowed as _, Fate, MAX_EVENTS, MAX_IMPRESSIONS, MAX_PREFERENCES, PreferenceRecord, Record};
use crate::units::Millis;

/// The maximum number of records that an engine stores; an import with more is treated as damaged.
const MOST: usize = MAX_EVENTS + MAX_IMPRESSIONS + 2 * MAX_PREFERENCES;

impl Session {
    /// Adds the imported records to the stored ones, except duplicates, expired records and records that may not be
    /// kept. The next load sorts all records by time and applies the limits. Consent is never imported; the visitor
    /// gives it in this browser.
    pub(super) fn import(
        &mut self,
        now: Millis,
        held: &[Vec<u8>],
        brought: &[Vec<u8>],
    ) -> Result<Vec<Effect>, SessionError> {
        if self.ledger.grant::<Recommendations>().is_none() {
            return Err(SessionError::NoConsent);
        }
        if brought.len() > MOST {
            return Err(SessionError::Damaged);
        }
        let since = now.days_before(self.policy.retention());
        let site = Site { pack: &self.pack, policy: &self.policy, ledger: &self.ledger };
        let is_preference = |bytes: &[u8]| bytes.first() == Some(&PreferenceRecord::FORM);
        let mut preferences = held.iter().filter(|bytes| is_preference(bytes)).count();
        let mut records: Vec<Vec<u8>> = Vec::new();
        for bytes in brought {
            let record = Record::from_bytes(bytes).map_err(|_| SessionError::Damaged)?;
            if record.at() > Self::plausible(now) {
                return Err(SessionError::Damaged);
            }
            let past = record.ages() && record.at() < since;
            if !past && site.fate(&record) == Fate::Read && !records.contains(bytes) && !held.contains(bytes) {
                preferences += usize::from(is_preference(bytes));
                records.push(bytes.clone());
            }
        }
        if preferences > MAX_PREFERENCES {
            return Err(SessionError::TooMany);
        }
        if records.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![Effect::Append { records, under: self.version.clone() }, Effect::Reload])
    }
}
