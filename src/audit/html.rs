//! An audit as one HTML page with charts, definitions and advice. The page contains its style and loads nothing.

use minijinja::{Environment, UndefinedBehavior, Value, context};

use super::definition::{Definition, definition};
use super::leak::{Leak, POWER, UNATTACKED};
use super::providers::{Provider, listed};
use super::run::Audit;
use super::terms::Threshold;
use super::verdict::{Outcome, Shown, Verdict};
use super::visitors::Origin;

const PAGE: &str = include_str!("../../www/documents/audit.html");
/// The maximum number of providers in the table (chosen: those with the lowest ratios need attention).
const PROVIDERS: usize = 25;
/// The end of the scale of providers' ratios.
const RATIO_END: f64 = 2.0;

impl Audit {
    /// Returns the page; `site` is the name of the site.
    ///
    /// # Panics
    /// Never: a test renders the page with every section.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test renders the page with every section")]
    pub fn to_html(&self, site: &str) -> String {
        let mut pages = Environment::new();
        pages.set_undefined_behavior(UndefinedBehavior::Strict);
        pages.add_template("report.html", PAGE).expect("the template is valid");
        let page = context! {
            site,
            verdict => self.sentence(),
            basis => self.basis(),
            unused => self.unused.iter().map(ToString::to_string).collect::<Vec<_>>(),
            unattacked => self.attacks.unattacked.iter().map(|label| format!("{label}: {UNATTACKED}")).collect::<Vec<_>>(),
            popularity => self.measured.average_popularity.map(|popularity| format!("{popularity:.0}")),
            power => POWER,
            figures => self.verdicts.iter().map(figure).collect::<Vec<_>>(),
            ..self.tables()
        };
        let page = pages.get_template("report.html").and_then(|template| template.render(page));
        page.expect("the page is complete") + "\n"
    }

    fn sentence(&self) -> String {
        let broken: Vec<&str> = self.broken().map(|verdict| definition(verdict.figure).title).collect();
        let limits = self.verdicts.iter().filter(|verdict| verdict.threshold.is_some()).count();
        match broken.len() {
            0 => format!("No limit is broken; {limits} of {} figures have one.", self.verdicts.len()),
            1 => format!("One limit is broken: {}.", broken.join(", ")),
            n => format!("{n} limits are broken: {}.", broken.join(", ")),
        }
    }

    fn basis(&self) -> String {
        let (visits, lists, limit, items) = (self.visits, self.measured.lists, self.limit, self.items);
        let visitors = match self.origin {
            Origin::Log => format!("{visits} visits of a log"),
            Origin::Simulated(seed) => {
                format!("{visits} simulated visits (seed {seed}), which follow the pack's own edges")
            }
        };
        format!("Based on {visitors}, with {lists} lists of at most {limit} items from a catalogue of {items}.")
    }

    fn tables(&self) -> Value {
        let segment = |s: &super::Segment| {
            let (name, visits, predictions, compared) = (s.name, s.visits, s.predictions, s.is_enough);
            let rate = s.hit_rate.map_or_else(dash, number);
            context! { name, visits, predictions, compared, rate, bar => share(s.hit_rate) }
        };
        let chance = |c: &super::ByPopularity| {
            let (name, predictions, compared) = (c.name, c.predictions, c.is_enough);
            context! { name, predictions, compared, rate => c.hit_rate.map_or_else(dash, number), bar => share(c.hit_rate) }
        };
        let provider = |p: &Provider| {
            let (catalogue, exposure) = (percent(p.catalogue), percent(p.exposure));
            let (ratio, bar) = (number(p.ratio), bar(p.ratio, RATIO_END, &[1.0]));
            let pool = p.pool.map(|pool| format!("{pool} providers, {} of them never shown", p.unexposed));
            let few = (!p.is_enough).then(|| "too few to compare".to_owned());
            let note = pool.into_iter().chain(few).collect::<Vec<_>>().join("; ");
            context! { name => p.name.clone(), note, catalogue, exposure, ratio, bar }
        };
        let proxy = |f: &super::Flip| {
            let (label, visitors, compared) = (f.label.text(), f.visitors, f.is_enough);
            let [changed, kept] = [f.changed, f.kept].map(|share| share.map_or_else(dash, percent));
            context! { label, visitors, compared, changed, kept, bar => share(f.changed) }
        };
        let providers = listed(&self.measured.providers, PROVIDERS);
        context! {
            chances => self.measured.chances.iter().map(chance).collect::<Vec<_>>(),
            segments => self.measured.segments.iter().map(segment).collect::<Vec<_>>(),
            providers => providers.map(provider).collect::<Vec<_>>(),
            proxies => self.flips.iter().map(proxy).collect::<Vec<_>>(),
            attacks => self.attacks.leaks.iter().map(attack).collect::<Vec<_>>(),
        }
    }
}

fn figure(verdict: &Verdict) -> Value {
    let &Definition { title, meaning, source, advice, most, .. } = definition(verdict.figure);
    let limits = verdict.threshold.map(|threshold| [threshold.least, threshold.most]);
    let marks: Vec<f64> = limits.into_iter().flatten().flatten().collect();
    let Shown { value, interval } = verdict.shown();
    let bar = verdict.value.map(|value| match verdict.interval {
        None => bar(value, most, &marks),
        Some(interval) => whiskered(value, interval, most, &marks),
    });
    context! {
        key => verdict.figure.name(), title, meaning, source, advice, most, bar,
        value => interval.map_or_else(|| value.clone(), |interval| format!("{value} ({interval})")),
        limits => verdict.threshold.map_or_else(String::new, Threshold::words),
        outcome => verdict.outcome.name(),
        result => match verdict.outcome {
            Outcome::Kept => "within the limit",
            Outcome::Broken => "outside the limit",
            Outcome::Unlimited => "",
            Outcome::Unmeasured => "not measured",
        },
        reason => verdict.reason.clone(),
    }
}

fn attack(leak: &Leak) -> Value {
    let area = |auc: Option<f64>| auc.map_or_else(dash, number);
    let auc = leak.auc;
    let note = match leak {
        Leak { is_trial: true, .. } => "for trial: the policy marks no label of the catalogue",
        leak if !leak.is_judged() => "not judged: the page sees what is missing",
        _ => "",
    };
    context! {
        secret => leak.secret(), note, surface => leak.surface.name(), auc => number(auc.value),
        interval => format!("{:.3} to {:.3}", auc.low, auc.high),
        bar => whiskered(auc.value, (auc.low, auc.high), 1.0, &[0.5]),
        changed => leak.changed.map_or_else(dash, percent),
        planted => area(leak.planted.map(|auc| auc.value)),
        associated => area(leak.associated.map(|auc| auc.value)),
        conclusive => leak.is_conclusive(),
    }
}

/// Returns a bar and marks for limits, in thousandths of a scale from 0 to `end`.
fn bar(value: f64, end: f64, limits: &[f64]) -> Value {
    let limits: Vec<i64> = limits.iter().map(|&limit| place(limit, end)).collect();
    context! { width => place(value, end), low => None::<i64>, high => None::<i64>, limits }
}

fn whiskered(value: f64, (low, high): (f64, f64), end: f64, limits: &[f64]) -> Value {
    context! { low => place(low, end), high => place(high, end), ..bar(value, end, limits) }
}

fn place(value: f64, end: f64) -> i64 {
    (value.clamp(0.0, end) / end * 1000.0).round() as i64
}

/// Returns the bar of a share, if it is known.
fn share(value: Option<f64>) -> Option<Value> {
    value.map(|value| bar(value, 1.0, &[]))
}

fn dash() -> String {
    "–".to_owned()
}

fn number(value: f64) -> String {
    format!("{value:.3}")
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::super::{Subject, Terms, audit};
    use crate::audit::tests::{log, small};
    use crate::policy::AuditFigure;
    use crate::read::Progress;

    #[test]
    fn the_page_has_every_section_escapes_names_and_loads_nothing() {
        let sessions: Vec<_> =
            ["ab", "acb", "de", "abcd"].iter().cycle().take(120).map(|&items| (None, items)).collect();
        let (pack, log, mut terms) = (small(), log(&sessions), Terms::default());
        terms.proxies.extend(crate::pack::Label::parse("tag:bleu"));
        terms.thresholds.push(super::super::Threshold { figure: AuditFigure::Gini, least: None, most: Some(0.0) });
        let (pack, log, terms) = (&pack, Some(&log), &terms);
        let subject = Subject { pack, catalogue: None, log, policy: None, terms, visitors: 1, seed: 1, limit: 3 };
        let page = audit(&subject, &Progress::quiet()).unwrap().to_html("<A & B>");
        for part in [
            "Audit of &lt;A &amp; B&gt;",
            "One limit is broken: Gini index of exposure.",
            "no item has the label &quot;tag:bleu&quot;, which the policy",
            "Quality by visitor",
            "Chances by popularity",
            "too few to compare",
            "Exposure by provider",
            "Proxies",
            "Attacks",
            "What to do:",
            "(for trial",
            "class=\"limit\"",
            "class=\"whisker\"",
        ] {
            assert!(page.contains(part), "{part} is missing");
        }
        for loading in ["src=", "url(", "<link", "<script", "@import", "http:", "https:"] {
            assert!(!page.contains(loading), "{loading}");
        }
    }
}
