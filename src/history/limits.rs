//! How many records are kept.

use alloc::vec::Vec;

use super::event::Event;
use super::impression::Impression;

/// The maximum number of stored events; when it is exceeded, the oldest are deleted (chosen: thirty times what the
/// score uses).
pub const MAX_EVENTS: usize = 500;
/// The maximum number of stored impressions; when it is exceeded, the oldest are deleted (chosen: enough for several
/// weeks of an ordinary visitor).
pub const MAX_IMPRESSIONS: usize = 100;
/// The maximum number of preferences. A new preference beyond the limit is refused and never replaces an older one,
/// because a muted item must not come back (chosen: more than a visitor can keep track of).
pub const MAX_PREFERENCES: usize = 200;

/// Removes the oldest events and impressions beyond the limits from records that were made in this order. Returns how
/// many it has removed.
pub fn drop_excess(records: &mut Vec<Vec<u8>>) -> usize {
    let before = records.len();
    for (form, most) in [(Event::FORM, MAX_EVENTS), (Impression::FORM, MAX_IMPRESSIONS)] {
        let is_of_form = |record: &Vec<u8>| record.first() == Some(&form);
        let mut excess = records.iter().filter(|record| is_of_form(record)).count().saturating_sub(most);
        records.retain(|record| {
            let goes = excess > 0 && is_of_form(record);
            excess -= usize::from(goes);
            !goes
        });
    }
    before - records.len()
}
