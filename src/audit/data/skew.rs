//! Thin and skewed data: few sessions, items and categories without events, events on unknown items, one provider or one
//! class of devices with most events, and periods without events.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::columns::Columns;
use super::finding::{Finding, Kind, SHOWN, listed, shown};
use crate::read::{Interactions, Item, LogDay};
use crate::units::Millis;

/// A log with fewer sessions is thin (chosen: with fewer, the trainer has too few examples for its reranker).
const FEW_SESSIONS: usize = 1000;
/// A log in which fewer sessions than this share have two events is thin: single events link no items (chosen).
const LINKING: f64 = 0.5;
/// One provider has most events above this share (chosen: a majority).
const MOST: f64 = 0.5;
/// Many items have no events above this share (chosen: a majority).
const UNSEEN: f64 = 0.5;
/// Many events are on items that the catalogue lacks from this share on (chosen: items leave a catalogue, but the log of
/// another shop or with other ids has far more).
const UNKNOWN: f64 = 0.05;
/// A category with a smaller share of the catalogue may have no events by chance (chosen).
const CATEGORY: f64 = 0.01;
/// Almost all events come from one device above this share (chosen).
const DEVICE: f64 = 0.95;
/// The distance between two distributions above which the log does not represent the catalogue (chosen: three events in
/// ten would have to move).
const DISTANCE: f64 = 0.3;
/// A gap of this many days is a missing period (chosen: a shop without an event for a week was closed, or not recorded).
const GAP_DAYS: f64 = 7.0;

/// Counts by name, such as events by category; names are those of the catalogue, without the empty one.
type Counts<'c> = BTreeMap<&'c str, f64>;

pub(super) fn findings(catalogue: &[Item], log: &Interactions) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut find = |kind, message| findings.push(Finding::new(kind, message));
    let sessions = log.sessions.len();
    if sessions < FEW_SESSIONS {
        find(Kind::Thin, format!("{sessions} sessions, fewer than {FEW_SESSIONS}; rankings will rest on words"));
    }
    let linking = log.sessions.iter().filter(|session| session.events.len() > 1).count();
    if (linking as f64) < LINKING * sessions as f64 {
        find(Kind::Thin, format!("{linking} of {sessions} sessions have two events or more; others link no items"));
    }
    let events = events(catalogue, log);
    let unseen = events.iter().filter(|&&(_, count)| count == 0.0).count();
    if unseen as f64 > UNSEEN * catalogue.len() as f64 {
        find(Kind::UnseenItems, format!("{unseen} of {} items have no events", catalogue.len()));
    }
    if let Some(message) = unknown(catalogue, log) {
        find(Kind::UnknownItems, message);
    }
    let providers = counts(&events, |item| &item.provider);
    if let Some((name, share)) = largest(&providers).filter(|(_, share)| *share > MOST && providers.len() > 1) {
        find(Kind::OneProvider, format!("{} has {} of all events", shown(name), percent(share)));
    }
    let (behaviour, items) =
        (counts(&events, |item| &item.category), catalogue_counts(catalogue, |item| &item.category));
    let all: f64 = items.values().sum();
    let absent = |(name, count): (&&str, &f64)| {
        (*count >= CATEGORY * all && behaviour.get(name).is_none_or(|&n| n == 0.0)).then_some(shown(name))
    };
    let absent: Vec<String> = items.iter().filter_map(absent).collect();
    if !absent.is_empty() {
        find(Kind::CategoryAbsent, format!("no event in {} categories: {}", absent.len(), listed(&absent)));
    }
    let distance = distance(&behaviour, &items);
    if distance > DISTANCE {
        let message = format!(
            "the categories of {} of the events would have to change to match the catalogue",
            percent(distance)
        );
        find(Kind::Unrepresentative, message);
    }
    findings.extend(gaps(log));
    findings
}

/// Returns what to say of events on items that the catalogue lacks, if there are many.
fn unknown(catalogue: &[Item], log: &Interactions) -> Option<String> {
    let known: HashSet<&str> = catalogue.iter().map(|item| item.id.as_str()).collect();
    let is_known: Vec<bool> = log.items.iter().map(|id| known.contains(id.as_str())).collect();
    let first = is_known.iter().position(|is_known| !is_known)?;
    let (count, all) = (log.events.iter().filter(|&&item| !is_known[item as usize]).count(), log.events.len());
    let share = count as f64 / all.max(1) as f64;
    (share >= UNKNOWN).then(|| {
        let (share, first) = (percent(share), shown(&log.items[first]));
        format!("{share} of the events ({count} of {all}) are on items that the catalogue lacks, such as {first}")
    })
}

/// Returns the periods without an event. A session may last for weeks, so the sessions themselves are not compared.
fn gaps(log: &Interactions) -> Vec<Finding> {
    let pairs = log.days.windows(2).filter_map(|pair| <&[LogDay; 2]>::try_from(pair).ok());
    let long = pairs.filter(|[a, b]| b.first.days_since(a.last) >= GAP_DAYS);
    let words =
        |[a, b]: &[LogDay; 2]| format!("no event for {:.0} days after {}", b.first.days_since(a.last), date(a.last));
    let mut messages: Vec<String> = long.map(words).collect();
    let more = messages.len().saturating_sub(SHOWN);
    messages.truncate(SHOWN);
    if more > 0 {
        messages.push(format!("and {more} more periods of {GAP_DAYS} days or more without an event"));
    }
    messages.into_iter().map(|message| Finding::new(Kind::PeriodMissing, message)).collect()
}

/// Returns the columns in which almost all values are the same class of devices.
pub(super) fn devices(columns: &Columns) -> Vec<Finding> {
    let same = columns.devices().filter(|&(_, _, share)| share > DEVICE);
    let finding = |(column, name, share): (&str, &str, f64)| {
        Finding::new(Kind::OneDevice, format!("{} is {} of the column {}", shown(name), percent(share), shown(column)))
    };
    same.map(finding).collect()
}

/// Returns each item of the catalogue with the number of its events.
fn events<'c>(catalogue: &'c [Item], log: &Interactions) -> Vec<(&'c Item, f64)> {
    let mut counts = vec![0.0; log.items.len()];
    log.events.iter().for_each(|&item| counts[item as usize] += 1.0);
    let counts: HashMap<&str, f64> = log.items.iter().map(String::as_str).zip(counts).collect();
    catalogue.iter().map(|item| (item, counts.get(item.id.as_str()).copied().unwrap_or(0.0))).collect()
}

fn counts<'c>(events: &[(&'c Item, f64)], name: impl Fn(&'c Item) -> &'c String) -> Counts<'c> {
    let mut counts = Counts::new();
    events.iter().for_each(|&(item, count)| *counts.entry(name(item).as_str()).or_default() += count);
    counts.remove("");
    counts
}

fn catalogue_counts<'c>(catalogue: &'c [Item], name: impl Fn(&'c Item) -> &'c String) -> Counts<'c> {
    counts(&catalogue.iter().map(|item| (item, 1.0)).collect::<Vec<_>>(), name)
}

fn largest<'c>(counts: &Counts<'c>) -> Option<(&'c str, f64)> {
    let all: f64 = counts.values().sum();
    let (name, count) = counts.iter().max_by(|a, b| a.1.total_cmp(b.1).then_with(|| b.0.cmp(a.0)))?;
    (all > 0.0).then_some((*name, count / all))
}

/// Returns the total variation distance of two distributions, `½·Σ |p − q|`, in 0..=1; 0 if either is empty.
fn distance(a: &Counts<'_>, b: &Counts<'_>) -> f64 {
    let [all_a, all_b] = [a, b].map(|counts| counts.values().sum::<f64>());
    if all_a == 0.0 || all_b == 0.0 {
        return 0.0;
    }
    let share = |counts: &Counts<'_>, all: f64, name: &str| counts.get(name).copied().unwrap_or(0.0) / all;
    let names: std::collections::BTreeSet<&str> = a.keys().chain(b.keys()).copied().collect();
    names.iter().map(|name| (share(a, all_a, name) - share(b, all_b, name)).abs()).sum::<f64>() / 2.0
}

pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// Returns a day in UTC, as 2011-11-25.
///
/// # Source
/// Hinnant, "chrono-compatible low-level date algorithms", 2013, `civil_from_days`.
pub(super) fn date(at: Millis) -> String {
    let days = at.0.div_euclid(86_400_000) + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    format!("{:04}-{month:02}-{day:02}", year + era * 400 + i64::from(month <= 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::LogSession;

    const DAY: i64 = 86_400_000;

    /// Returns a log with a session of these items on each of these days.
    fn log(days: &[(i64, &[u32])]) -> Interactions {
        let items = ["a", "b", "c", "d"].map(String::from).to_vec();
        let mut log = Interactions { items, ..Interactions::default() };
        for (day, items) in days {
            let at = Millis(day * DAY);
            log.days.push(LogDay { first: at, last: at });
            let start = log.events.len();
            log.events.extend_from_slice(items);
            log.sessions.push(LogSession { user: None, last: at, events: start..log.events.len() });
        }
        log
    }

    fn catalogue() -> Vec<Item> {
        let item = |(id, category, provider): (&str, &str, &str)| Item {
            category: category.into(),
            provider: provider.into(),
            ..Item::bare(id)
        };
        [("a", "mugs", "Acme"), ("b", "mugs", "Best"), ("c", "lamps", "Best"), ("d", "pots", "Case")].map(item).to_vec()
    }

    #[test]
    fn thin_and_skewed_data_are_found() {
        let days: Vec<(i64, &[u32])> =
            (0..30).filter(|day| !(10..19).contains(day)).map(|day| (day, &[0u32][..])).collect();
        let found = findings(&catalogue(), &log(&days));
        let kinds: Vec<Kind> = found.iter().map(|finding| finding.kind).collect();
        let expected = [
            Kind::Thin,
            Kind::Thin,
            Kind::UnseenItems,
            Kind::OneProvider,
            Kind::CategoryAbsent,
            Kind::Unrepresentative,
            Kind::PeriodMissing,
        ];
        assert_eq!(kinds, expected, "{found:?}");
        assert_eq!(found[4].message, "no event in 2 categories: \"lamps\", \"pots\"");
        assert_eq!(found[6].message, "no event for 10 days after 1970-01-10");
    }

    #[test]
    fn a_session_that_lasts_for_weeks_hides_no_gap_and_makes_none() {
        let one_session = |days: &[i64]| Interactions {
            sessions: vec![LogSession { user: None, last: Millis(60 * DAY), events: 0..1 }],
            days: days.iter().map(|day| LogDay { first: Millis(day * DAY), last: Millis(day * DAY + 1) }).collect(),
            ..Interactions::default()
        };
        assert_eq!(gaps(&one_session(&(0..60).collect::<Vec<_>>())), []);
        let found = gaps(&one_session(&[0, 1, 9, 10, 60]));
        let messages: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, ["no event for 8 days after 1970-01-02", "no event for 50 days after 1970-01-11"]);
    }

    #[test]
    fn gaps_and_categories_that_are_not_shown_are_counted() {
        let days: Vec<(i64, &[u32])> = (0..30).map(|n| (n * 8, &[0u32][..])).collect();
        let found = gaps(&log(&days));
        assert_eq!(found.len(), SHOWN + 1);
        assert_eq!(found[SHOWN].message, "and 21 more periods of 7 days or more without an event");
        let names: Vec<String> = (0..10).map(|n| format!("{n}")).collect();
        assert_eq!(listed(&names), "0, 1, 2, 3, 4, 5, 6, 7 and 2 more");
        assert_eq!(listed(&names[..2]), "0, 1");
    }

    #[test]
    fn even_and_plentiful_data_have_no_findings() {
        let days: Vec<(i64, &[u32])> = (0..1200).map(|n| (n / 10, &[0u32, 1, 2, 3][..])).collect();
        assert_eq!(findings(&catalogue(), &log(&days)), []);
    }

    #[test]
    fn events_on_items_that_the_catalogue_lacks_are_found_from_a_twentieth_on() {
        let twentieth = log(&[(0, &[0; 19][..]), (0, &[3])]);
        let message = "5 % of the events (1 of 20) are on items that the catalogue lacks, such as \"d\"";
        assert_eq!(unknown(&catalogue()[..3], &twentieth).as_deref(), Some(message));
        assert_eq!(unknown(&catalogue(), &twentieth), None);
        assert_eq!(unknown(&catalogue()[..3], &log(&[(0, &[0; 20][..]), (0, &[3])])), None);
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (day, expected) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (15_303, "2011-11-25"), (-1, "1969-12-31")] {
            assert_eq!(date(Millis(day * DAY)), expected);
        }
    }

    #[test]
    fn the_distance_is_the_share_that_would_have_to_move() {
        let counts = |pairs: &[(&'static str, f64)]| pairs.iter().copied().collect::<Counts<'_>>();
        assert_eq!(distance(&counts(&[("a", 1.0)]), &counts(&[("b", 5.0)])), 1.0);
        assert_eq!(distance(&counts(&[("a", 1.0), ("b", 1.0)]), &counts(&[("a", 3.0), ("b", 1.0)])), 0.25);
        assert_eq!(distance(&counts(&[]), &counts(&[("a", 1.0)])), 0.0);
    }
}
