//! The content of each page, as values for its template.

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::asked::Asked;
use super::site::Site;
use super::words::{self, thousands};
use super::{chart, sentences};
use crate::collector::counters::{Reason, Snapshot};
use crate::collector::findings::{Finding, Period};
use crate::estimate::{PoisoningBound, SampleSize, Table, TargetEffect};
use crate::report::Guesses;
use crate::units::MicroEps;

/// The number of bars per question on the overview.
const FEW: usize = 5;
/// The minimum detectable effects that a reader can choose, in percentage points; the second is the default (chosen:
/// roughly what shops consider worth a change).
const EFFECTS: [(&str, f64); 4] = [("0.5", 0.005), ("1", 0.01), ("2", 0.02), ("5", 0.05)];
/// The share of fake reports for which the dashboard shows the poisoning bound (chosen: a nuisance, not a large
/// attack).
const FAKES: f64 = 0.01;
/// The number of days for which refused messages are shown.
const DAYS: u16 = 30;

/// Returns the name of a finding in the dashboard's addresses.
pub(super) fn tag(finding: &Finding<'_>) -> String {
    format!("{:08x}", finding.declared.tag.0)
}

/// Returns the values of the page with all questions.
pub(super) fn overview(findings: &[Finding<'_>], snapshot: &Snapshot, site: &Site) -> Value {
    let (asked, retired): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.declared.in_force);
    let card = |finding: &&Finding<'_>| {
        let at = finding.newest();
        let period = at.and_then(|at| finding.epochs.get(at));
        context! {
            tag => tag(finding), question => finding.declared.question.clone(),
            when => period.map(|period| words::period(finding.declared.epoch, period.number)),
            reports => period.map(|period| thousands(period.reports())),
            headline => period.map(|period| sentences::headline(finding, period)),
            chart => period.map(|period| drawn(finding, period, FEW)),
            coming => at.and_then(|at| coming(finding, at)),
        }
    };
    let often = asked.iter().any(|finding| finding.declared.epoch.most_in_a_month() > 1);
    context! {
        site => site.name.clone(), simulated => snapshot.simulated,
        questions => asked.iter().map(card).collect::<Vec<_>>(),
        retired => retired.iter().map(card).collect::<Vec<_>>(),
        privacy => privacy(site.dearest, site), often, in_turn => !site.in_turn.is_empty(),
        refused => refused(snapshot),
    }
}

/// Returns the newest epoch for which reports are still coming in, if a different epoch is shown.
fn coming(finding: &Finding<'_>, at: usize) -> Option<Value> {
    let period = finding.coming_in(at)?;
    let said = sentences::coming_in(finding, period)?;
    Some(context! { label => period.label.clone(), said, reports => thousands(period.reports()) })
}

/// Returns the values of one question's page; `None` if there is no such metric or epoch.
pub(super) fn question(findings: &[Finding<'_>], simulated: bool, site: &Site, asked: &Asked) -> Option<Value> {
    let finding = findings.iter().find(|finding| asked.metric.as_deref() == Some(tag(finding).as_str()))?;
    let declared = finding.declared;
    let at = match &asked.epoch {
        Some(label) => Some(finding.epochs.iter().position(|period| period.label == *label)?),
        None => finding.newest(),
    };
    let name = |period: &Period| words::period(declared.epoch, period.number);
    let link = |(n, period): (usize, &Period)| {
        let (label, reports) = (period.label.clone(), thousands(period.reports()));
        let open = period.open_until.is_some();
        context! { label, when => name(period), current => Some(n) == at, reports, open }
    };
    let shown = at.and_then(|at| Some((at, finding.epochs.get(at)?)));
    let table = shown.map(|(_, period)| finding.table(period));
    let changes = shown.filter(|_| !declared.compares()).map(|(at, _)| finding.changes(at));
    let changes = changes.filter(|changes| !changes.is_empty());
    let before = shown.and_then(|(at, _)| finding.epochs.get(at.checked_sub(1)?)).map(name);
    Some(context! {
        site => site.name.clone(), simulated,
        tag => tag(finding), question => declared.question.clone(), in_force => declared.in_force,
        compares => declared.compares(),
        epochs => finding.epochs.iter().enumerate().rev().map(link).collect::<Vec<_>>(),
        every => words::every(declared.epoch, site.in_turn.iter().find(|(tag, _)| *tag == declared.tag).map(|(_, months)| *months)),
        when => shown.map(|(_, period)| name(period)),
        label => shown.map(|(_, period)| period.label.clone()),
        reports => shown.map(|(_, period)| thousands(period.reports())),
        minimum => thousands(u64::from(declared.minimum_batch)),
        open => shown.is_some_and(|(_, period)| period.open_until.is_some()),
        coming => at.and_then(|at| coming(finding, at)),
        enough => table.is_some_and(Table::is_enough),
        headline_sentences => shown.map(|(_, period)| sentences::headline(finding, period)).unwrap_or_default(),
        chart => shown.map(|(_, period)| drawn(finding, period, usize::MAX)),
        changes => changes.zip(before).map(|(changes, before)| sentences::changes(finding, &changes, &before)),
        trend => shown.filter(|_| !declared.compares()).map(|(at, _)| chart::trend(finding, at)),
        rows => table.filter(|_| !declared.compares()).map(|table| chart::rows(finding, table)),
        comparison => shown.filter(|_| declared.compares()).map(|(at, _)| comparison(finding, site, asked, at)),
        poisoning => shown.zip(table).map(|((_, period), table)| poisoning(period, table)),
        privacy => privacy(declared.epsilon, site), disclosure => finding.randomizer.disclosure().to_string(),
        randomizer => context! {
            name => finding.randomizer.name(), symbols => finding.randomizer.symbols(), block => finding.randomizer.block(),
            p => words::percent(finding.randomizer.p()), q => words::percent(finding.randomizer.q()),
        },
    })
}

/// Returns the bars of an epoch or of both arms; `None` if there are too few reports.
fn drawn(finding: &Finding<'_>, period: &Period, most: usize) -> Option<Value> {
    if finding.declared.compares() {
        return period.comparison.as_ref().and_then(chart::comparison);
    }
    let table = finding.table(period);
    table.is_enough().then(|| chart::bars(finding, table, most))
}

/// Returns both arms in numbers, the power of the comparison, and its results in other epochs.
fn comparison(finding: &Finding<'_>, site: &Site, asked: &Asked, at: usize) -> Option<Value> {
    let period = finding.epochs.get(at)?;
    let comparison = period.comparison.as_ref()?;
    let uplift = comparison.uplift.as_ref();
    let chosen = EFFECTS.iter().find(|(text, _)| asked.mde.as_deref() == Some(text)).unwrap_or(&EFFECTS[1]);
    let holdout = f64::from(site.holdout) / 100.0;
    let target = TargetEffect { difference: chosen.1, family: comparison.family };
    let need = SampleSize::of(&finding.table(period).protocol, &comparison.arms, holdout, target);
    let row = |name: &str, (_, reports): (u64, u64), share: Option<&(f64, crate::estimate::Interval)>| {
        context! {
            name, reports => thousands(reports), share => share.map(|(share, _)| words::percent(*share)),
            low => share.map(|(_, i)| words::percent(i.low)), high => share.map(|(_, i)| words::percent(i.high)),
        }
    };
    let rows = [
        row("Personalized", comparison.arms.personalised, uplift.map(|uplift| &uplift.personalised)),
        row("Holdout", comparison.arms.holdout, uplift.map(|uplift| &uplift.holdout)),
    ];
    let other = |period: &Period| {
        let when = words::period(finding.declared.epoch, period.number);
        Some(context! { when, difference => sentences::in_short(period.comparison.as_ref()?) })
    };
    Some(context! {
        rows, family => comparison.family, holdout => site.holdout,
        difference => comparison.difference().map(|u| [u.difference, u.interval.low, u.interval.high].map(words::signed)),
        need => sentences::need(&need, comparison, finding.declared.epoch.name()),
        effects => EFFECTS.map(|(text, _)| context! { text, current => text == chosen.0 }),
        epochs => finding.epochs.iter().rev().filter_map(other).collect::<Vec<_>>(),
        does => sentences::outcome(&finding.declared.measure),
    })
}

/// Returns the poisoning bound for the case in which fake reports have the largest effect: if there are two arms, all
/// fake reports are in the smaller one.
fn poisoning(period: &Period, table: &Table) -> Value {
    let arms = period.comparison.as_ref().map(|comparison| comparison.arms);
    let smaller = arms.map_or(table.reports, |arms| arms.personalised.1.min(arms.holdout.1));
    let fakes = (table.reports as f64 * FAKES).round();
    let bound = PoisoningBound::of(&table.protocol, 0.0, fakes / (smaller as f64).max(fakes).max(1.0));
    let points = words::signed(bound.up.min(1.0)).trim_start_matches('+').to_owned();
    context! { fakes => thousands(fakes as u64), points }
}

/// Returns what reports with this total ε reveal, as every other text about noise states it.
fn privacy(epsilon: MicroEps, site: &Site) -> Value {
    context! {
        epsilon => epsilon.value().to_string(), guesses => Guesses::with(epsilon).to_string(),
        monthly => site.monthly.value().to_string(),
    }
}

/// Returns the refused messages of the last days that had refusals, by reason.
fn refused(snapshot: &Snapshot) -> Vec<Value> {
    let from = snapshot.refused.iter().map(|refused| refused.day).max().unwrap_or(0).saturating_sub(DAYS - 1);
    let mut sums: BTreeMap<Reason, u64> = BTreeMap::new();
    for refused in snapshot.refused.iter().filter(|refused| refused.day >= from) {
        *sums.entry(refused.reason).or_default() += refused.count;
    }
    let row = |(reason, count): (Reason, u64)| {
        let why = match reason {
            Reason::Malformed => "Not a report",
            Reason::TooLarge => "Too many at once",
            Reason::UnknownSignal => "For a question that is not asked, or no longer asked",
            Reason::Epoch => "Too early or too late",
            Reason::Symbol => "An answer that the question does not have",
            Reason::Rate => "Too many from one source",
            Reason::Unavailable => "The database did not answer; the device tries again",
        };
        context! { why, code => reason.code().as_str(), count => thousands(count) }
    };
    sums.into_iter().map(row).collect()
}
