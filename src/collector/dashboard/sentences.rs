//! Findings as sentences, which claim only what the estimates support and state when a result is open.

use super::words::{self, about, difference, range, thousands};
use crate::collector::comparison::{Comparison, Conclusion};
use crate::collector::findings::{Finding, Period};
use crate::estimate::{Change, Reliability, SampleSize, Significance, Table};

/// The maximum number of rivals of the leading answer that are listed by name.
const NAMED: usize = 3;
/// The maximum number of changes that are listed one by one.
const SPELLED_OUT: usize = 5;

/// Returns sentences on the answers of an epoch, the most important first.
pub(super) fn headline(finding: &Finding<'_>, period: &Period) -> Vec<String> {
    let table = finding.table(period);
    let open = coming_in(finding, period);
    if !table.is_enough() {
        let (here, needed) = (thousands(table.reports), thousands(u64::from(table.minimum)));
        let when = words::period(finding.declared.epoch, period.number);
        let few = if open.is_some() { "Not enough reports yet" } else { "Not enough reports" };
        let few = format!("{few}: {here} of the {needed} needed for {when}. No estimate is shown.");
        return [few].into_iter().chain(open).collect();
    }
    let said = match finding.declared.measure.as_str() {
        "funnel" => funnel(finding, table),
        _ => match &period.comparison {
            Some(comparison) => compared(finding, comparison),
            None => shares(finding, period, table),
        },
    };
    open.into_iter().chain(said).collect()
}

/// Returns the note on an open epoch, with the date it closes; `None` once it is closed.
pub(super) fn coming_in(finding: &Finding<'_>, period: &Period) -> Option<String> {
    let until = words::date(period.open_until?);
    let when = words::period(finding.declared.epoch, period.number);
    Some(format!("Reports on {when} are accepted until {until}; conclusions wait until then."))
}

fn shares(finding: &Finding<'_>, period: &Period, table: &Table) -> Vec<String> {
    let none = finding.declared.answers.len().saturating_sub(1);
    let leader = finding.leader(period);
    let mut said = Vec::new();
    match leader.and_then(|leader| table.estimates.get(leader).map(|estimate| (leader, estimate))) {
        Some((leader, estimate)) if period.open_until.is_some() => {
            let (range, answer) = (range(&estimate.interval), quoted(finding, leader));
            said.push(format!("So far the largest answer is {answer}, for {range} of the visitors who reported."));
        }
        Some((leader, estimate)) => {
            let ahead = finding.ahead(period, leader);
            let near = |at: &usize| {
                ahead.get(*at).and_then(Option::as_ref).is_some_and(|a| a.significance == Significance::Open)
            };
            let rivals: Vec<String> = (0..none).filter(near).map(|at| quoted(finding, at)).collect();
            let then = match rivals.len() {
                0 => " That is clearly more than for any other answer in the list.".to_owned(),
                1..=NAMED => format!(" It may be level with {}: the difference is within the noise.", and(&rivals)),
                many => format!(" It may not be the largest: {many} others may be level with it."),
            };
            let (range, answer) = (range(&estimate.interval), quoted(finding, leader));
            said.push(format!("For {range} of the visitors who reported, it is {answer}.{then}"));
        }
        None => said.push("No answer stands out: each one is too small to distinguish from zero.".to_owned()),
    }
    if let Some(estimate) = table.estimates.get(none).filter(|estimate| estimate.reliability == Reliability::Clear) {
        said.push(format!("{}: none of these.", capital(&range(&estimate.interval))));
    }
    said
}

fn funnel(finding: &Finding<'_>, table: &Table) -> Vec<String> {
    let step = |answer: &str, does: &str| {
        let at = finding.declared.answers.iter().position(|other| other == answer)?;
        let estimate = table.estimates.get(at)?;
        let range = range(&estimate.shown());
        Some(match estimate.reliability {
            Reliability::Clear => capital(&format!("{range} of the visitors who reported {does}.")),
            _ => format!("The share of visitors who {does} is too small to distinguish from zero: {range}."),
        })
    };
    let steps =
        [step("purchase", "bought something"), step("cart", "put something into the basket and did not buy it")];
    steps.into_iter().flatten().collect()
}

fn compared(finding: &Finding<'_>, comparison: &Comparison) -> Vec<String> {
    let does = outcome(&finding.declared.measure);
    let conclusion = comparison.conclusion;
    let Some(uplift) = &comparison.uplift else {
        return vec!["Not enough reports from both arms for a comparison.".to_owned()];
    };
    let shares = format!(
        "Of the visitors in the personalized arm {} {does}; of those in the holdout, {}{}.",
        range(&uplift.personalised.1),
        range(&uplift.holdout.1),
        if conclusion == Conclusion::ComingIn { ", so far" } else { "" },
    );
    let difference = difference(&uplift.interval);
    let sentence = match conclusion {
        Conclusion::ComingIn | Conclusion::TooFew => return vec![shares],
        Conclusion::SampleRatioMismatch => {
            "No conclusion: the two arms are not as large as assigned (sample ratio mismatch). \
             Something other than chance decided who reported, so they may differ by more than their lists."
                .to_owned()
        }
        Conclusion::Open => {
            format!(
                "No conclusion: personalization may make no difference at all. It could be {difference} who {does}."
            )
        }
        Conclusion::OneOfMany => format!(
            "No conclusion: alone, the difference would look real ({difference}), but {} questions compare the two arms \
             at the same time, and among so many, one difference easily looks real by chance.",
            comparison.family
        ),
        Conclusion::Clear if uplift.difference > 0.0 => format!("Personalization helped: {difference} {does}."),
        Conclusion::Clear => format!("Personalization hurt: {difference} {does}."),
    };
    vec![sentence, shares]
}

/// Returns the result of a comparison, for a list of several.
pub(super) fn in_short(comparison: &Comparison) -> String {
    match (comparison.conclusion, &comparison.uplift) {
        (Conclusion::ComingIn, _) => "reports are still coming in".to_owned(),
        (Conclusion::TooFew, _) | (_, None) => "not enough reports".to_owned(),
        (Conclusion::SampleRatioMismatch, _) => "no conclusion, sample ratio mismatch".to_owned(),
        (Conclusion::Open | Conclusion::OneOfMany, Some(uplift)) => {
            format!("no conclusion, {}", difference(&uplift.interval))
        }
        (Conclusion::Clear, Some(uplift)) => difference(&uplift.interval),
    }
}

/// Returns a sentence on how many reports are needed for a conclusion about a difference of that size. While reports
/// are coming in, the sentence names no number that invites readers to look again.
pub(super) fn need(need: &SampleSize, comparison: &Comparison, epoch: &str) -> String {
    let size = words::signed(need.difference);
    let size = size.trim_start_matches('+').trim_end_matches(".0");
    let size = format!("a difference of {size} in every 100 visitors or more");
    let all = about(need.reports);
    match (comparison.conclusion, need.more) {
        (Conclusion::Clear, _) => format!(
            "There is a conclusion: the difference is clear without more reports. (Detecting {size} four times in five \
             takes about {all} reports in one {epoch}.)"
        ),
        (Conclusion::ComingIn, _) => format!(
            "Detecting {size} four times in five takes about {all} reports in one {epoch}, in total. The conclusion is \
             drawn when the last report is in, and not before: repeated looks find a “difference” by chance."
        ),
        (Conclusion::SampleRatioMismatch, _) => format!(
            "There is no conclusion, and more reports would not bring one as long as the arms are not as large as \
             assigned. (Detecting {size} four times in five takes about {all} reports in one {epoch}.)"
        ),
        (Conclusion::Open | Conclusion::OneOfMany, 0) => format!(
            "With this many reports, {size} would have led to a conclusion four times in five. The lack of a conclusion \
             suggests that there is no difference that large."
        ),
        (Conclusion::TooFew, 0) => {
            format!(
                "There is no conclusion. Detecting {size} four times in five takes about {all} reports in one {epoch}."
            )
        }
        (_, more) => format!(
            "There is no conclusion. Detecting {size} four times in five takes about {all} reports in one {epoch}: about \
             {} more than came in.",
            about(more)
        ),
    }
}

/// Returns sentences on the clear changes since the previous epoch, or one sentence that says that there are none.
pub(super) fn changes(finding: &Finding<'_>, changes: &[Change], before: &str) -> Vec<String> {
    let mut clear: Vec<(usize, &Change)> =
        changes.iter().enumerate().filter(|(_, change)| change.significance == Significance::Clear).collect();
    clear.sort_by(|(_, a), (_, b)| b.difference.abs().total_cmp(&a.difference.abs()));
    if clear.is_empty() {
        return vec![format!("Nothing has clearly changed since {before}: chance can explain every difference.")];
    }
    let tell = |(at, change): (usize, &Change)| {
        let direction = if change.difference > 0.0 { "rose" } else { "fell" };
        format!("{} {direction} since {before}: {}.", quoted(finding, at), difference(&change.interval))
    };
    let more = clear.len().saturating_sub(SPELLED_OUT);
    let mut said: Vec<String> = clear.into_iter().take(SPELLED_OUT).map(tell).collect();
    if more > 0 {
        said.push(format!("{more} smaller changes are clear as well; they are in the files below."));
    }
    said
}

/// Returns what an outcome counts, as a verb phrase.
pub(super) fn outcome(measure: &str) -> &'static str {
    match measure {
        "outcome/click" => "chose something from a list",
        "outcome/cart" => "put something into the basket",
        _ => "bought something",
    }
}

fn quoted(finding: &Finding<'_>, at: usize) -> String {
    let answer = finding.declared.answers.get(at).map_or("", String::as_str);
    format!("“{}”", words::answer(&finding.declared.measure, answer))
}

fn and(names: &[String]) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => names.concat(),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
