//! Numbers and names, in words that readers understand without statistics.

use crate::estimate::Interval;
use crate::policy::{Epoch, MONTH_NAMES, Months};
use crate::units::Millis;

/// Formats a whole number with a comma between thousands.
pub(super) fn thousands(count: u64) -> String {
    if count < 1000 { count.to_string() } else { format!("{},{:03}", thousands(count / 1000), count % 1000) }
}

/// Returns how many decimals of a percentage are meaningful in a range of this width.
fn decimals(width: f64) -> usize {
    match width {
        width if width >= 0.02 => 0,
        width if width >= 0.002 => 1,
        _ => 2,
    }
}

/// Formats a fraction as a percentage without the percent sign. Rounds down if `down` is true and up otherwise, so that
/// rounding never narrows a range.
fn percentage(fraction: f64, decimals: usize, down: bool) -> String {
    let unit = 10_f64.powi(decimals as i32);
    let scaled = fraction * 100.0 * unit;
    // The small constant cancels the rounding error of the multiplication.
    let rounded = if down { (scaled + 1e-6).floor() } else { (scaled - 1e-6).ceil() } / unit;
    format!("{:.decimals$}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// Returns both ends of the possible range of a share, such as `("18", "24")`, limited to 0 and 100 and rounded
/// outwards. If noise moved the whole range near or below 0, the upper end is still at least half of the range's width,
/// because unlucky noise does not make the estimate of a rare answer more precise.
fn ends(interval: &Interval) -> (String, String) {
    let mut possible = interval.possible();
    possible.high = possible.high.max((interval.high - interval.low) / 2.0).min(1.0);
    let mut decimals = decimals(possible.high - possible.low);
    // A lower end above 0 must not appear as 0.
    while possible.low > 0.0 && decimals < 2 && possible.low * 100.0 < 0.1_f64.powi(decimals as i32) {
        decimals += 1;
    }
    (percentage(possible.low, decimals, true), percentage(possible.high, decimals, false))
}

/// Formats a range within a sentence: `between 18% and 24%`, `at most 3%`.
pub(super) fn range(interval: &Interval) -> String {
    let (low, high) = ends(interval);
    if interval.low <= 0.0 { format!("at most {high}%") } else { format!("between {low}% and {high}%") }
}

/// Formats a range beside a bar: `18 to 24%`, `at most 3%`.
pub(super) fn short(interval: &Interval) -> String {
    let (low, high) = ends(interval);
    if interval.low <= 0.0 { format!("at most {high}%") } else { format!("{low} to {high}%") }
}

/// Formats a difference of shares: `between 3 and 7 more visitors in every 100`, `between 3 and 7 fewer …`,
/// `anything from 2 fewer to 5 more …`.
pub(super) fn difference(interval: &Interval) -> String {
    let decimals = decimals(interval.high - interval.low);
    let end = |value: f64, down: bool| percentage(value.abs(), decimals, down);
    let counted = match *interval {
        Interval { low, high } if low > 0.0 => format!("between {} and {} more", end(low, true), end(high, false)),
        Interval { low, high } if high < 0.0 => format!("between {} and {} fewer", end(high, true), end(low, false)),
        Interval { low, high } => format!("anything from {} fewer to {} more", end(low, false), end(high, false)),
    };
    format!("{counted} visitors in every 100")
}

/// Formats a number, rounded up to three significant digits.
pub(super) fn about(count: u64) -> String {
    let unit = 10_u64.pow(count.checked_ilog10().unwrap_or(0).saturating_sub(2));
    thousands(count.div_ceil(unit).saturating_mul(unit))
}

/// Formats a signed number of percentage points, for tables.
pub(super) fn signed(fraction: f64) -> String {
    let text = format!("{:.1}", (fraction * 100.0).abs());
    let sign = match () {
        () if text == "0.0" => "",
        () if fraction < 0.0 => "−",
        () => "+",
    };
    format!("{sign}{text}")
}

/// Formats a percentage for tables, with one decimal, and with a minus sign if noise made it negative.
pub(super) fn percent(fraction: f64) -> String {
    let text = format!("{:.1}", (fraction * 100.0).abs());
    let sign = if fraction < 0.0 && text != "0.0" { "−" } else { "" };
    format!("{sign}{text}%")
}

/// Returns an epoch in words: `November 2026`, `week 47 of 2026`, `21 November 2026`.
pub(super) fn period(epoch: Epoch, number: u16) -> String {
    let label = epoch.label(number);
    let parts: Vec<&str> = label.split('-').collect();
    let plain = |text: &str| text.trim_start_matches('0').to_owned();
    let month = |text: &str| {
        let month = text.parse::<usize>().ok().and_then(|month| MONTH_NAMES.get(month.checked_sub(1)?));
        month.map_or_else(|| text.to_owned(), ToString::to_string)
    };
    match parts[..] {
        [year, week] if epoch == Epoch::Week => format!("week {} of {year}", plain(week.trim_start_matches('W'))),
        [year, of_year] => format!("{} {year}", month(of_year)),
        [year, of_year, day] => format!("{} {} {year}", plain(day), month(of_year)),
        _ => label,
    }
}

/// Returns how often devices report: `on each week`, `on each month`, `on each January, April, July and October`.
pub(super) fn every(epoch: Epoch, in_turn: Option<Months>) -> String {
    match (epoch, in_turn) {
        (Epoch::Day, _) => "on each day".to_owned(),
        (Epoch::Week, _) => "on each week".to_owned(),
        (Epoch::Month, None) => "on each month".to_owned(),
        (Epoch::Month, Some(months)) => format!("on each {}", months.words()),
    }
}

/// Returns a day in words: `2 January 2027`, in UTC.
pub(super) fn date(at: Millis) -> String {
    period(Epoch::Day, Epoch::Day.number(at))
}

/// Returns an answer as the dashboard shows it: the site's own words, or ours for the engine's built-in answers.
pub(super) fn answer(measure: &str, answer: &str) -> String {
    let text = match (measure, answer) {
        ("funnel", "none") => "Did none of this",
        ("funnel", "view") => "Viewed a product, nothing further",
        ("funnel", "click") => "Chose something from a list, nothing further",
        ("funnel", "cart") => "Put something into the basket, nothing further",
        ("funnel", "purchase") => "Bought something",
        (measure, "yes") if measure.starts_with("outcome/") => "Yes",
        (measure, "no") if measure.starts_with("outcome/") => "No",
        (_, "none") => "None of these",
        (_, text) => text,
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_never_looks_narrower_than_it_is_or_impossible() {
        let words = |low, high| range(&Interval { low, high });
        assert_eq!(words(0.184, 0.236), "between 18% and 24%");
        assert_eq!(words(0.18, 0.24), "between 18% and 24%");
        assert_eq!(words(0.1843, 0.1951), "between 18.4% and 19.6%");
        assert_eq!(words(0.18431, 0.18522), "between 18.43% and 18.53%");
        assert_eq!(words(-0.01, 0.021), "at most 3%");
        assert_eq!(words(0.003, 0.026), "between 0.3% and 2.6%");
        assert_eq!(words(0.97, 1.04), "between 97% and 100%");
        assert_eq!(words(-0.09, -0.02), "at most 4%");
        assert_eq!(short(&Interval { low: 0.184, high: 0.236 }), "18 to 24%");
    }

    #[test]
    fn a_difference_states_its_direction_or_that_it_has_none() {
        let words = |low, high| difference(&Interval { low, high });
        assert_eq!(words(0.031, 0.069), "between 3 and 7 more visitors in every 100");
        assert_eq!(words(-0.069, -0.031), "between 3 and 7 fewer visitors in every 100");
        assert_eq!(words(-0.01, 0.049), "anything from 1 fewer to 5 more visitors in every 100");
        assert_eq!((signed(0.0312), signed(-0.0312), signed(-0.0001)), ("+3.1".into(), "−3.1".into(), "0.0".into()));
        assert_eq!((percent(0.0312), percent(-0.02)), ("3.1%".to_owned(), "−2.0%".to_owned()));
    }

    #[test]
    fn an_epoch_is_written_as_people_write_it() {
        assert_eq!(period(Epoch::Month, 682), "November 2026");
        assert_eq!(period(Epoch::Day, 20_778), "21 November 2026");
        assert_eq!(period(Epoch::Week, 2_968), "week 47 of 2026");
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!([0, 87, 271_950, 1_000].map(about), ["0", "87", "272,000", "1,000"]);
    }
}
