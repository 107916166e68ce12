//! All stored records as entries that a person would count: a report and its delivery are one entry, and a decision
//! knows whether a later one has replaced it. Nothing is left out.

use alloc::vec::Vec;

use super::record::{Delivery, StoredRecord};

/// Combines records, in stored order, into entries.
pub fn entries(records: impl Iterator<Item = StoredRecord>) -> Vec<StoredRecord> {
    let mut entries: Vec<StoredRecord> = Vec::new();
    for record in records {
        match &record {
            StoredRecord::Delivery { at, metric, epoch, status } => {
                let step = Delivery { at: *at, status: *status };
                if let Some(deliveries) = deliveries_of(&mut entries, metric, *epoch) {
                    deliveries.push(step);
                    continue;
                }
            }
            StoredRecord::Decision { purpose, .. } | StoredRecord::Refusal { purpose, .. } => {
                replace(&mut entries, purpose)
            }
            _ => {}
        }
        entries.push(record);
    }
    entries
}

/// Returns the deliveries of the report on this metric and epoch, if it can be read.
fn deliveries_of<'e>(entries: &'e mut [StoredRecord], tag: &str, number: u16) -> Option<&'e mut Vec<Delivery>> {
    entries.iter_mut().rev().find_map(|entry| match entry {
        StoredRecord::Report { metric, epoch, deliveries, .. } if metric == tag && *epoch == number => Some(deliveries),
        _ => None,
    })
}

/// Marks the earlier decisions on a purpose.
fn replace(entries: &mut [StoredRecord], decided: &str) {
    for entry in entries {
        if let StoredRecord::Decision { purpose, replaced, .. } | StoredRecord::Refusal { purpose, replaced, .. } =
            entry
            && purpose == decided
        {
            *replaced = true;
        }
    }
}
