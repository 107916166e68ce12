//! The popularity of each item, all-time and recent, and its repeat rate within a session.

use super::corpus::Sessions;
use crate::units::Days;

/// The length of the recent period (chosen: a week includes every weekday; a shorter log counts as a whole).
const LATELY: Days = Days(7);
/// The number of sessions of average behaviour that are mixed into every repeat rate (chosen: a single session then
/// changes a rare item's rate by less than a tenth).
const REPEAT_PRIOR: f64 = 10.0;
/// If the share of repeated events is below this, a log contains baskets rather than views (measured: 0 in invoices,
/// above .1 in clicks).
const BASKET_SHARE: f64 = 0.001;

/// Counts over a log, one entry per item.
#[derive(Clone, Debug, PartialEq)]
pub struct Popularity {
    /// The number of distinct sessions that contain the item.
    pub ever: Vec<u32>,
    /// The same number for the last week of the log.
    pub lately: Vec<u32>,
    /// The share of the item's sessions in which it occurs more than once, smoothed towards the mean.
    pub repeat_rate: Vec<f64>,
    /// True if practically no item is repeated within a session.
    pub baskets: bool,
}

impl Popularity {
    /// Counts the items of these sessions.
    #[must_use]
    pub fn count(sessions: Sessions<'_>, items: usize) -> Self {
        let since = sessions.end().days_before(LATELY);
        let mut ever = vec![0u32; items];
        let mut lately = vec![0u32; items];
        let mut repeated = vec![0u32; items];
        let (mut events, mut again) = (0usize, 0usize);
        let mut sorted = Vec::new();
        for (last, session) in sessions.iter() {
            sorted.clear();
            sorted.extend_from_slice(session);
            sorted.sort_unstable();
            events += session.len();
            for run in sorted.chunk_by(|a, b| a == b) {
                let item = run[0] as usize;
                again += run.len() - 1;
                ever[item] += 1;
                lately[item] += u32::from(last >= since);
                repeated[item] += u32::from(run.len() > 1);
            }
        }
        let mean = f64::from(repeated.iter().sum::<u32>()) / f64::from(ever.iter().sum::<u32>().max(1));
        let rate = |(&r, &n)| (f64::from(r) + REPEAT_PRIOR * mean) / (f64::from(n) + REPEAT_PRIOR);
        Self {
            repeat_rate: repeated.iter().zip(&ever).map(rate).collect(),
            baskets: (again as f64) < BASKET_SHARE * events as f64,
            ever,
            lately,
        }
    }
}
