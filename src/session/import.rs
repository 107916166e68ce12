//! Records that a visitor brings from another browser.

use alloc::{vec, vec::Vec};

use super::effect::Effect;
use super::input::SessionError;
use super::site::Site;
use super::state::Session;
use crate::consent::Recommendations;
use crate::history::{Allowed as _, Fate, MAX_EVENTS, MAX_IMPRESSIONS, MAX_PREFERENCES, PreferenceRecord, Record};
use crate::units::{Days, Millis};

/// A clock may be wrong by so much before a record from the future is taken for damage (chosen).
const TOLERANCE: Days = Days(1);
/// More records than this no engine keeps, so none has written them.
const MOST: usize = MAX_EVENTS + MAX_IMPRESSIONS + 2 * MAX_PREFERENCES;

impl Session {
    /// Adds what is brought to what is stored, without duplicates and without what is past its retention or may not be kept; the next load
    /// puts everything in order of time and keeps within the limits. Consent is never brought along: it is given here or
    /// not at all.
    pub(super) fn import(
        &mut self,
        now: Millis,
        held: &[Vec<u8>],
        brought: &[Vec<u8>],
    ) -> Result<Vec<Effect>, SessionError> {
        self.ledger.advance(now);
        if self.ledger.grant::<Recommendations>().is_none() {
            return Err(SessionError::NoConsent);
        }
        if brought.len() > MOST {
            return Err(SessionError::Damaged);
        }
        let since = now.days_before(self.policy.retention());
        let site = Site { pack: &self.pack, policy: &self.policy, ledger: &self.ledger };
        let is_choice = |bytes: &[u8]| bytes.first() == Some(&PreferenceRecord::FORM);
        let mut choices = held.iter().filter(|bytes| is_choice(bytes)).count();
        let mut records: Vec<Vec<u8>> = Vec::new();
        for bytes in brought {
            let record = Record::from_bytes(bytes).map_err(|_| SessionError::Damaged)?;
            if record.at().days_before(TOLERANCE) > now {
                return Err(SessionError::Damaged);
            }
            let past = record.ages() && record.at() < since;
            if !past && site.fate(&record) == Fate::Read && !records.contains(bytes) && !held.contains(bytes) {
                choices += usize::from(is_choice(bytes));
                records.push(bytes.clone());
            }
        }
        if choices > MAX_PREFERENCES {
            return Err(SessionError::TooMany);
        }
        if records.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![Effect::Append { records, under: self.newest.clone() }, Effect::Reload])
    }
}
