//! Checks the values of a summary that follow from its figures, from the assessed policy, or from each other.

use super::error::SummaryError;
use super::value::Value;
use crate::audit::applied::Applied;
use crate::audit::verdict::{Outcome, Verdict};
use crate::eval::Parameter;
use crate::policy::{AuditFigure, Quoted};

/// How far a whole percentage may be from a share.
const HALF: f64 = 0.005 + 1e-9;

/// Refuses what an audit under another policy applied.
pub(super) fn check_applied(ranking: &Value<'_>, policy: &Value<'_>, assessed: &Applied) -> Result<(), SummaryError> {
    for (option, is) in ranking.keys(Applied::OPTIONS)?.iter().zip(assessed.options()) {
        if option.whole()? != u32::from(is) {
            return Err(option.expected(&format!("{is}, as in the assessed policy")));
        }
    }
    let [sensitive, proxies, metrics] = policy.keys(["sensitive", "proxies", "metrics"])?;
    for (value, names) in [(&sensitive, &assessed.sensitive), (&proxies, &assessed.proxies)] {
        let mut found = value.elements()?.iter().map(Value::text).collect::<Result<Vec<_>, _>>()?;
        found.sort_unstable();
        if found != *names {
            let expected = format!("those of the assessed policy ({})", listed(names.iter().map(String::as_str)));
            return Err(value.instead(&expected, &listed(found.into_iter())));
        }
    }
    let mut found = metrics.elements()?.iter().map(Value::whole).collect::<Result<Vec<_>, _>>()?;
    found.sort_unstable();
    if found != assessed.metrics {
        return Err(metrics.instead("the tags of the metrics of the assessed policy", "others"));
    }
    Ok(())
}

fn listed<'t>(names: impl Iterator<Item = &'t str>) -> String {
    let names: Vec<String> = names.map(|name| Quoted(name).to_string()).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// Refuses weights of parameters that are not all there, or do not add up.
pub(super) fn check_weights(weights: &Value<'_>, visits: u32) -> Result<(), SummaryError> {
    if weights.is_null() {
        return Ok(());
    }
    let [counted, percent] = weights.keys(["visits", "percent"])?;
    if counted.count()? > visits {
        return Err(counted.expected(&format!("at most {visits}, the visits of the audit")));
    }
    let mut sum = 0_u64;
    let mut named: Vec<Parameter> = Vec::new();
    for entry in percent.elements()? {
        let parts = entry.elements()?;
        let [name, share] = &parts[..] else { return Err(entry.expected("a name and a share")) };
        let parameter = Parameter::named(name.text()?).filter(|parameter| !named.contains(parameter));
        named.push(parameter.ok_or_else(|| name.expected("the name of a parameter, once"))?);
        sum += u64::from(share.whole()?);
    }
    if named.len() != Parameter::ALL.len() {
        return Err(percent.expected(&format!("all {} parameters", Parameter::ALL.len())));
    }
    if sum == 100 { Ok(()) } else { Err(percent.instead("shares that add up to 100", &sum.to_string())) }
}

/// Refuses numbers of limits that are not those of the figures.
pub(super) fn check_limits(limits: &Value<'_>, verdicts: &[Verdict]) -> Result<(), SummaryError> {
    let judged = |outcomes: &[Outcome]| verdicts.iter().filter(|verdict| outcomes.contains(&verdict.outcome)).count();
    let [kept, all] = limits.keys(["kept", "all"])?;
    for (value, count) in [(kept, judged(&[Outcome::Kept])), (all, judged(&[Outcome::Kept, Outcome::Broken]))] {
        if value.whole()? as usize != count {
            return Err(value.expected(&format!("{count}, the number in audit.figures")));
        }
    }
    Ok(())
}

/// Refuses a percentage that is not that of a figure.
pub(super) fn check_share(value: &Value<'_>, figure: AuditFigure, verdicts: &[Verdict]) -> Result<(), SummaryError> {
    let share = verdicts.iter().find(|verdict| verdict.figure == figure).and_then(|verdict| verdict.value);
    let Some(share) = share else {
        let expected = format!("null, because {} is not measured", figure.name());
        return if value.is_null() { Ok(()) } else { Err(value.expected(&expected)) };
    };
    if !value.is_null() && (f64::from(value.whole()?) / 100.0 - share).abs() <= HALF {
        return Ok(());
    }
    Err(value.expected(&format!("{} in percent, {:.0}", figure.name(), share * 100.0)))
}

/// Refuses hit rates of segments whose difference is not the gap between them.
pub(super) fn check_segments(segments: &Value<'_>, is_log: bool, verdicts: &[Verdict]) -> Result<(), SummaryError> {
    let gap = verdicts.iter().find(|verdict| verdict.figure == AuditFigure::SegmentGap).and_then(|found| found.value);
    if segments.is_null() {
        return match gap {
            Some(_) => Err(segments.expected("the hit rates whose difference is segment_gap")),
            None => Ok(()),
        };
    }
    if !is_log {
        return Err(segments.expected("null, because simulated visitors have no real next item"));
    }
    let [low, high] = segments.keys(["low", "high"])?;
    let (lower, upper) = (low.whole()?, high.whole()?);
    if upper > 100 {
        return Err(high.expected("at most 100"));
    }
    if lower > upper {
        return Err(low.expected(&format!("at most {upper}, the value of high")));
    }
    // Both ends are rounded. A single segment has no gap.
    let difference = f64::from(upper - lower) / 100.0;
    if (difference - gap.unwrap_or(0.0)).abs() <= 2.0 * HALF && (gap.is_some() || lower == upper) {
        return Ok(());
    }
    let gap = gap.map_or_else(|| "none".to_owned(), |gap| format!("{gap:.3}"));
    Err(segments
        .instead(&format!("hit rates whose difference is segment_gap ({gap})"), &format!("{lower} and {upper}")))
}
