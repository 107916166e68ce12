//! Reads the figures of a summary. A figure that its definition does not allow, or that does not have its stated outcome, is
//! refused.

use super::error::SummaryError;
use super::value::Value;
use crate::audit::definition::{DEFINITIONS, has_interval, needs_log};
use crate::audit::terms::{ROUNDING, Terms, Threshold, possible};
use crate::audit::verdict::Verdict;
use crate::policy::AuditFigure;

/// Reads every figure of an audit of a log or of simulated visitors, under a policy with these limits.
pub(super) fn figures(figures: &Value<'_>, is_log: bool, terms: &Terms) -> Result<Vec<Verdict>, SummaryError> {
    let mut read: Vec<Verdict> = Vec::new();
    for entry in figures.elements()? {
        let verdict = figure(&entry, is_log, terms, &read)?;
        read.push(verdict);
    }
    if read.len() != DEFINITIONS.len() {
        return Err(figures.expected(&format!("all {} figures", DEFINITIONS.len())));
    }
    Ok(read)
}

fn figure(entry: &Value<'_>, is_log: bool, terms: &Terms, read: &[Verdict]) -> Result<Verdict, SummaryError> {
    let [figure, value, low, high, least, most, outcome, reason] =
        entry.keys(["figure", "value", "low", "high", "least", "most", "outcome", "reason"])?;
    let named = AuditFigure::named(figure.text()?).filter(|named| read.iter().all(|other| other.figure != *named));
    let Some(named) = named else { return Err(figure.expected("the name of a figure, once")) };
    let found = measured(named, &value, is_log)?;
    let interval = interval(named, found, [&low, &high])?;
    let (least, most) = (least.number()?, most.number()?);
    let threshold = (least.is_some() || most.is_some()).then_some(Threshold { figure: named, least, most });
    if threshold != terms.threshold(named) {
        let limits = terms.threshold(named).map_or_else(|| "none".to_owned(), Threshold::words);
        return Err(entry.expected(&format!("the limits of the policy ({limits})")));
    }
    let verdict = Verdict::new(named, found, interval, threshold);
    if outcome.text()? != verdict.outcome.name() {
        return Err(outcome.expected(&format!("{:?}, which follows from the value", verdict.outcome.name())));
    }
    match (found, reason.is_null()) {
        (None, true) => Err(reason.expected("a text, because the value is null")),
        (Some(_), false) => Err(reason.expected("null, because there is a value")),
        (None, false) => Ok(Verdict { reason: Some(reason.text()?.to_owned()), ..verdict }),
        (Some(_), true) => Ok(verdict),
    }
}

/// Reads a value, which must be possible.
fn measured(figure: AuditFigure, value: &Value<'_>, is_log: bool) -> Result<Option<f64>, SummaryError> {
    let found = value.number()?;
    let (low, high) = possible(figure);
    if found.is_some_and(|found| !is_between(low, found, high)) {
        return Err(value.expected(&format!("a number from {low} to {high}, or null")));
    }
    if found.is_some() && needs_log(figure) && !is_log {
        return Err(value.expected("null, because simulated visitors have no real next item"));
    }
    Ok(found)
}

/// Reads the interval of a value, which is inside it.
fn interval(
    figure: AuditFigure,
    found: Option<f64>,
    [low, high]: [&Value<'_>; 2],
) -> Result<Option<(f64, f64)>, SummaryError> {
    let Some(found) = found.filter(|_| has_interval(figure)) else {
        return match [low, high].into_iter().find(|end| !end.is_null()) {
            Some(end) => Err(end.expected("null, because this figure has no interval")),
            None => Ok(None),
        };
    };
    let (least, most) = possible(figure);
    let (lower, upper) = (low.number()?, high.number()?);
    match (lower, upper) {
        (Some(lower), _) if !is_between(least, lower, found) => {
            Err(low.expected(&format!("a number from {least} to the value, {found}")))
        }
        (_, Some(upper)) if !is_between(found, upper, most) => {
            Err(high.expected(&format!("a number from the value, {found}, to {most}")))
        }
        (Some(lower), Some(upper)) => Ok(Some((lower, upper))),
        (None, _) => Err(low.expected("a number, the lower end of the interval")),
        (_, None) => Err(high.expected("a number, the upper end of the interval")),
    }
}

fn is_between(low: f64, value: f64, high: f64) -> bool {
    (low - ROUNDING..=high + ROUNDING).contains(&value)
}
