//! Bars with whiskers, as coordinates for a template to draw. Every position is in thousandths of the chart's width.

use minijinja::{Value, context};

use super::words;
use crate::collector::comparison::{Comparison, Conclusion};
use crate::collector::findings::{Finding, Period};
use crate::estimate::{Estimate, Interval, Reliability, Table, Uplift};

/// The maximum number of bars drawn; more would be hard to read, and the table has every answer.
const DRAWN: usize = 12;
/// The number of epochs in a trend.
const TREND: usize = 12;
/// The number of answers in a trend.
const TRENDS: usize = 4;

/// Returns the end of a scale for values up to `largest`, which is the next round share.
fn scale(largest: f64) -> f64 {
    const ROUND: [f64; 11] = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0];
    ROUND.into_iter().find(|end| largest <= *end).unwrap_or(1.0)
}

fn place(share: f64, end: f64) -> i64 {
    (share.clamp(0.0, end) / end * 1000.0).round() as i64
}

/// Returns a bar with its whisker.
fn bar(share: f64, interval: &Interval, end: f64) -> Value {
    let whole = interval.possible();
    context! { width => place(share, end), low => place(whole.low, end), high => place(whole.high, end) }
}

/// Returns the chart order of the answers: by size if they have no natural order, with "none of these" last.
fn order(finding: &Finding<'_>, table: &Table) -> Vec<usize> {
    let mut order: Vec<usize> = (0..table.estimates.len()).collect();
    if finding.declared.measure == "top-category" {
        let share = |at: usize| table.estimates.get(at).map_or(0.0, |estimate| estimate.share);
        let last = order.len().saturating_sub(1);
        order.sort_by(|&a, &b| (a == last).cmp(&(b == last)).then(share(b).total_cmp(&share(a))).then(a.cmp(&b)));
    }
    order
}

/// Returns the bars of an epoch. The result contains `end` (the end of the scale, as text), `bars`, and how many
/// answers are not drawn.
pub(super) fn bars(finding: &Finding<'_>, table: &Table, drawn: usize) -> Value {
    let order = order(finding, table);
    let drawn = drawn.min(DRAWN);
    // "None of these" is always drawn; without it, the bars would seem to cover all visitors.
    let last = order.last().copied();
    let (first, rest) = order.split_at(order.len().min(drawn));
    let shown: Vec<usize> = first.iter().copied().chain(last.filter(|last| rest.contains(last))).collect();
    let at = |at: &usize| Some((*at, table.estimates.get(*at)?));
    let end = scale(shown.iter().filter_map(at).map(|(_, e)| e.interval.high.max(e.share)).fold(0.0, f64::max));
    let bars: Vec<Value> = shown
        .iter()
        .filter_map(at)
        .map(|(at, estimate)| {
            let small = estimate.reliability == Reliability::Small;
            context! {
                name => name(finding, at),
                range => words::short(&estimate.shown()),
                small,
                grey => small,
                bar => bar(estimate.share, &estimate.shown(), end),
            }
        })
        .collect();
    let clear = |at: &&usize| table.estimates.get(**at).is_some_and(|e| e.reliability == Reliability::Clear);
    let left = order.len() - shown.len();
    let left_clear = rest.iter().filter(|at| !shown.contains(at)).filter(clear).count();
    context! { end => format!("{}%", (end * 100.0).round()), bars, left, left_clear }
}

/// Returns every answer as a row of the table.
pub(super) fn rows(finding: &Finding<'_>, table: &Table) -> Vec<Value> {
    let row = |at: usize| {
        let estimate: &Estimate = table.estimates.get(at)?;
        Some(context! {
            name => name(finding, at),
            share => words::percent(estimate.share),
            low => words::percent(estimate.shown().low),
            high => words::percent(estimate.interval.high),
            error => words::signed(estimate.standard_error()).trim_start_matches('+').to_owned(),
            fitted => words::percent(estimate.fitted),
            reliability => match estimate.reliability {
                Reliability::Clear => "readable",
                Reliability::Small => "too small to distinguish from zero",
                Reliability::TooFew => "too few reports",
            },
            small => estimate.reliability != Reliability::Clear,
        })
    };
    order(finding, table).into_iter().filter_map(row).collect()
}

/// Returns the two arms of an outcome on one scale, and the difference around 0 if it may be shown. Bars are grey as
/// long as there is no conclusion, so that readers do not draw one from the lengths of the bars. Returns `None` if
/// there are too few reports.
pub(super) fn comparison(comparison: &Comparison) -> Option<Value> {
    let uplift = comparison.uplift.as_ref()?;
    let grey = comparison.conclusion != Conclusion::Clear;
    let arms = [("Personalized", &uplift.personalised), ("Holdout", &uplift.holdout)];
    let end = scale(arms.iter().map(|(_, (share, interval))| interval.high.max(*share)).fold(0.0, f64::max));
    let bars: Vec<Value> = arms
        .iter()
        .map(|(name, (share, interval))| {
            let range = words::short(interval);
            context! { name => *name, range, small => false, grey, bar => bar(*share, interval, end) }
        })
        .collect();
    let drawn = comparison.difference().map(difference);
    let end = format!("{}%", (end * 100.0).round());
    Some(context! { end, bars, left => 0, left_clear => 0, difference => drawn })
}

/// Returns a difference and its interval on a scale around 0.
fn difference(uplift: &Uplift) -> Value {
    let side = scale(uplift.interval.high.abs().max(uplift.interval.low.abs()));
    let around = |value: f64| place(value + side, 2.0 * side);
    let (low, high) = (around(uplift.interval.low), around(uplift.interval.high));
    let points = format!("{}", (side * 100.0).round());
    context! { low, high, middle => around(uplift.difference), points }
}

/// Returns the largest answers over the latest epochs up to the one shown, each with its interval; empty if there is
/// only one epoch.
pub(super) fn trend(finding: &Finding<'_>, at: usize) -> Value {
    let from = (at + 1).saturating_sub(TREND);
    let periods: Vec<&Period> = finding.epochs.iter().take(at + 1).skip(from).collect();
    let Some(newest) = periods.last().map(|period| finding.table(period)) else {
        return Value::from(Vec::<Value>::new());
    };
    let share = |at: usize| newest.estimates.get(at).map_or(0.0, |estimate| estimate.share);
    let mut largest = order(finding, newest);
    largest.retain(|&at| newest.estimates.get(at).is_some_and(|estimate| estimate.reliability == Reliability::Clear));
    largest.sort_by(|&a, &b| share(b).total_cmp(&share(a)).then(a.cmp(&b)));
    largest.truncate(if periods.len() > 1 { TRENDS } else { 0 });
    let tables: Vec<Table> = periods.iter().map(|period| finding.table_of(period, &largest)).collect();
    // All answers share one scale, so that they can be compared with each other.
    let highest = tables.iter().filter(|table| table.is_enough()).flat_map(|table| &table.estimates);
    let end = scale(highest.map(|estimate| estimate.interval.high).fold(0.0, f64::max));
    let of = |table: &Table, nth: usize| table.estimates.get(nth).filter(|_| table.is_enough()).copied();
    let line = |(nth, &answer): (usize, &usize)| {
        let estimates: Vec<Option<Estimate>> = tables.iter().map(|table| of(table, nth)).collect();
        let count = estimates.len().max(2) as f64 - 1.0;
        let points: Vec<Value> = (0..)
            .zip(estimates.iter().zip(&periods))
            .map(|(n, (estimate, period))| {
                let open = if period.open_until.is_some() { " (still coming in)" } else { "" };
                let when = words::period(finding.declared.epoch, period.number) + open;
                let x = 40 + (f64::from(n) / count * 920.0).round() as i64;
                let up = |share: f64| 100 - place(share, end) / 10;
                let whole = estimate.map(|estimate| estimate.shown().possible());
                context! {
                    when, x, known => estimate.is_some(),
                    y => estimate.map(|e| up(e.share)), low => whole.map(|i| up(i.low)), high => whole.map(|i| up(i.high)),
                    range => estimate.map_or_else(|| "not enough reports".to_owned(), |e| words::short(&e.shown())),
                }
            })
            .collect();
        context! { name => name(finding, answer), end => format!("{}%", (end * 100.0).round()), points }
    };
    Value::from(largest.iter().enumerate().map(line).collect::<Vec<_>>())
}

fn name(finding: &Finding<'_>, at: usize) -> String {
    let answer = finding.declared.answers.get(at).map_or("", String::as_str);
    words::answer(&finding.declared.measure, answer)
}
