//! Times that are probably wrong: in the future, before there were shops on the Web, or not older than the log although
//! they are those of the previous one.

use super::finding::{Finding, Kind};
use super::skew::date;
use crate::read::Interactions;
use crate::units::{Days, Millis};

/// 1 January 1995: the first shops on the Web opened in 1994 and 1995 (chosen). An earlier time is in the wrong unit.
const EARLIEST: Millis = Millis(788_918_400_000);
/// How far clocks and time zones may be apart (chosen: the widest difference of two time zones is 26 hours).
const APART: Days = Days(2);

/// Returns what is wrong with the times of a log and of the previous one.
pub(super) fn findings(log: &Interactions, previous: Option<&Interactions>, now: Millis) -> Vec<Finding> {
    let logs = [("the log", Some(log)), ("the previous log", previous)];
    let mut messages = Vec::new();
    for (name, log) in logs {
        let Some((first, last)) = log.and_then(period) else { continue };
        if last > now.days_after(APART) {
            let (last, today) = (date(last), date(now));
            messages
                .push(format!("the last event of {name} is on {last}, after today, {today}; check the unit of Time"));
        }
        if first < EARLIEST {
            let (first, earliest) = (date(first), date(EARLIEST));
            messages
                .push(format!("the first event of {name} is on {first}, before {earliest}; check the unit of Time"));
        }
    }
    if let (Some((_, last)), Some((_, before))) = (period(log), previous.and_then(period))
        && before >= last
    {
        let (before, last) = (date(before), date(last));
        messages.push(format!(
            "the previous log ends on {before}, not before the log, which ends on {last}; is it the earlier one?"
        ));
    }
    messages.into_iter().map(|message| Finding::new(Kind::Times, message)).collect()
}

/// Returns the times of the first and of the last event.
fn period(log: &Interactions) -> Option<(Millis, Millis)> {
    Some((log.days.first()?.first, log.days.last()?.last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::LogDay;

    const DAY: i64 = 86_400_000;
    /// 30 November 2026.
    const TODAY: i64 = 20_787;

    fn log(days: &[i64]) -> Interactions {
        let days = days.iter().map(|day| LogDay { first: Millis(day * DAY), last: Millis(day * DAY + 5) }).collect();
        Interactions { days, ..Interactions::default() }
    }

    fn found(now: &[i64], previous: Option<&[i64]>) -> Vec<String> {
        let previous = previous.map(log);
        let found = findings(&log(now), previous.as_ref(), Millis(TODAY * DAY));
        found.into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn times_in_the_future_and_before_the_web_are_named() {
        assert_eq!(found(&[20_700, TODAY + 1], None), [""; 0]);
        assert_eq!(
            found(&[20_700, 47_482], None),
            ["the last event of the log is on 2100-01-01, after today, 2026-11-30; check the unit of Time"]
        );
        assert_eq!(
            found(&[20_700], Some(&[0, 20_600])),
            ["the first event of the previous log is on 1970-01-01, before 1995-01-01; check the unit of Time"]
        );
        assert_eq!(found(&[9_131], None), [""; 0]);
        assert_eq!(found(&[-1, 2_932_896], None).len(), 2);
        assert_eq!(found(&[], Some(&[])), [""; 0]);
    }

    #[test]
    fn a_previous_log_that_is_not_older_is_named() {
        let expected =
            "the previous log ends on 2026-10-04, not before the log, which ends on 2026-09-04; is it the earlier one?";
        assert_eq!(found(&[20_700], Some(&[20_600, 20_730])), [expected]);
        assert_eq!(found(&[20_700], Some(&[20_700])).len(), 1);
        assert_eq!(found(&[20_600, 20_700], Some(&[20_500, 20_650])), [""; 0]);
    }
}
