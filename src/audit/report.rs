//! An audit as JSON for programs and as text for people.

use serde_json::{Map, Value, json};

use super::definition::definition;
use super::leak::{Auc, Leak, UNATTACKED};
use super::measure::{ByPopularity, Measured};
use super::providers::{Provider, listed};
use super::run::Audit;
use super::segments::Segment;
use super::terms::Threshold;
use super::verdict::{Outcome, Shown, Verdict};
use super::visitors::Origin;

/// The maximum number of providers in the text (chosen: those with the lowest ratios need attention).
const MOST_PROVIDERS: usize = 10;

impl Audit {
    /// Returns one JSON object; the names are stable. A figure that could not be measured is `null`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let Self { measured, origin, .. } = self;
        let mut figures: Map<String, Value> =
            self.verdicts.iter().map(|verdict| (verdict.figure.name().to_owned(), json!(verdict.value))).collect();
        figures.insert("average_popularity".to_owned(), json!(measured.average_popularity));
        let threshold = |verdict: &Verdict| {
            let threshold = verdict.threshold?;
            let (figure, outcome) = (verdict.figure.name(), verdict.outcome.name());
            Some(json!({ "figure": figure, "least": threshold.least, "most": threshold.most, "outcome": outcome }))
        };
        let provider = |p: &Provider| {
            let (providers, compared) = (p.pool.unwrap_or(1), p.is_enough);
            json!({ "name": p.name, "pool": p.pool.is_some(), "providers": providers, "unexposed": p.unexposed,
                "items": p.items, "catalogue": p.catalogue, "exposure": p.exposure, "ratio": p.ratio,
                "compared": compared })
        };
        let chance = |c: &ByPopularity| json!({ "name": c.name, "predictions": c.predictions, "hit_rate": c.hit_rate, "compared": c.is_enough });
        let segment = |s: &Segment| json!({ "name": s.name, "predictions": s.predictions, "visits": s.visits, "hit_rate": s.hit_rate, "compared": s.is_enough });
        let flip = |f: &super::Flip| {
            let (label, visitors, compared) = (f.label.text(), f.visitors, f.is_enough);
            json!({ "label": label, "visitors": visitors, "changed": f.changed, "kept": f.kept, "compared": compared })
        };
        let unmeasured = |verdict: &&Verdict| verdict.outcome == Outcome::Unmeasured;
        let reason = |verdict: &Verdict| json!({ "figure": verdict.figure.name(), "reason": verdict.reason });
        let unused = |u: &super::Unused| json!({ "key": u.key, "label": u.label, "alike": u.alike });
        json!({
            "visitors": match origin { Origin::Log => "log", Origin::Simulated(_) => "simulated" },
            "seed": self.seed,
            "visits": self.visits,
            "unknown_events": self.unknown_events,
            "items": self.items,
            "limit": self.limit,
            "lists": measured.lists,
            "figures": figures,
            "thresholds": self.verdicts.iter().filter_map(threshold).collect::<Vec<_>>(),
            "broken": self.broken().map(|verdict| verdict.figure.name()).collect::<Vec<_>>(),
            "unmeasured": self.verdicts.iter().filter(unmeasured).map(reason).collect::<Vec<_>>(),
            "providers": measured.providers.iter().map(provider).collect::<Vec<_>>(),
            "chances": measured.chances.iter().map(chance).collect::<Vec<_>>(),
            "segments": measured.segments.iter().map(segment).collect::<Vec<_>>(),
            "proxies": self.flips.iter().map(flip).collect::<Vec<_>>(),
            "leakage": self.attacks.leaks.iter().map(leak).collect::<Vec<_>>(),
            "unattacked": self.attacks.unattacked,
            "unused_labels": self.unused.iter().map(unused).collect::<Vec<_>>(),
        })
    }
}

fn leak(leak: &Leak) -> Value {
    let area = |auc: &Auc| json!({ "auc": auc.value, "low": auc.low, "high": auc.high });
    json!({
        "label": leak.label,
        "secret": if leak.is_muted { "muted" } else { "viewed" },
        "trial": leak.is_trial,
        "surface": leak.surface.name(),
        "auc": leak.auc.value, "low": leak.auc.low, "high": leak.auc.high,
        "visitors": leak.auc.with + leak.auc.without,
        "changed": leak.changed,
        "planted": leak.planted.as_ref().map(area),
        "associated": leak.associated.as_ref().map(area),
        "conclusive": leak.is_conclusive(),
        "judged": leak.is_judged(),
    })
}

impl std::fmt::Display for Audit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { visits, limit, items, measured, .. } = self;
        let origin = match self.origin {
            Origin::Log => format!("{visits} of the log ({} events of other items)", self.unknown_events),
            Origin::Simulated(seed) => format!("{visits} simulated from the pack, seed {seed}"),
        };
        writeln!(f, "visits      {origin}")?;
        writeln!(f, "lists       {} of {limit} items, catalogue of {items}", measured.lists)?;
        if let Some(popularity) = measured.average_popularity {
            writeln!(f, "popularity  {popularity:.1} sessions for a listed item on average")?;
        }
        for unused in &self.unused {
            writeln!(f, "unused      {unused}")?;
        }
        for label in &self.attacks.unattacked {
            writeln!(f, "unattacked  {label}: {UNATTACKED}")?;
        }
        writeln!(f)?;
        for verdict in &self.verdicts {
            writeln!(f, "{}", line(verdict))?;
            if let Some(reason) = &verdict.reason {
                writeln!(f, "    because {reason}")?;
            }
        }
        self.details(f)
    }
}

/// Returns a figure with its limits, on one line.
fn line(verdict: &Verdict) -> String {
    let Shown { value, interval } = verdict.shown();
    let limits = verdict.threshold.map(Threshold::words);
    let interval = interval.map(|interval| format!("(95 % interval {interval})"));
    let limits = limits.into_iter().chain(interval).collect::<Vec<_>>().join(" ");
    let outcome = match verdict.outcome {
        Outcome::Broken => "BROKEN",
        Outcome::Kept => "ok",
        Outcome::Unlimited => "",
        Outcome::Unmeasured => "not measured",
    };
    let title = definition(verdict.figure).title;
    format!("{title:39} {value:>7}  {outcome:12}  {limits}").trim_end().to_owned()
}

impl Audit {
    fn details(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Measured { segments, chances, providers, .. } = &self.measured;
        if !segments.is_empty() {
            writeln!(f, "\nvisitors    visits  predictions  hit rate")?;
        }
        for Segment { name, predictions, visits, hit_rate, is_enough } in segments {
            let (rate, note) = (figure(*hit_rate), note(*is_enough));
            writeln!(f, "{name:11} {visits:>6} {predictions:>12} {rate:>9}{note}")?;
        }
        if !chances.is_empty() {
            writeln!(f, "\nnext item          predictions  hit rate")?;
        }
        for ByPopularity { name, predictions, hit_rate, is_enough } in chances {
            let (rate, note) = (figure(*hit_rate), note(*is_enough));
            writeln!(f, "{name:18} {predictions:>12} {rate:>9}{note}")?;
        }
        if listed(providers, MOST_PROVIDERS).next().is_some() {
            writeln!(f, "\nprovider, lowest ratio first   catalogue  attention  ratio")?;
        }
        for provider in listed(providers, MOST_PROVIDERS) {
            let (name, items, attention) = (shortened(&provider.name), provider.catalogue, provider.exposure);
            let (ratio, note) = (provider.ratio, pooled(provider) + note(provider.is_enough));
            writeln!(f, "{name:30} {items:>9.3} {attention:>10.3} {ratio:>6.2}{note}")?;
        }
        if !self.flips.is_empty() {
            writeln!(f, "\nproxy                           visitors   changed   kept")?;
        }
        for flip in &self.flips {
            let [changed, kept] = [flip.changed, flip.kept].map(figure);
            let (label, note) = (shortened(&flip.label.text()), note(flip.is_enough));
            writeln!(f, "{label:30} {:>9} {changed:>9} {kept:>6}{note}", flip.visitors)?;
        }
        if !self.attacks.leaks.is_empty() {
            let head = "surface    AUC  95 % interval  changed  planted  associated";
            writeln!(f, "\nattack                         {head}")?;
        }
        for leak in &self.attacks.leaks {
            writeln!(f, "{}", attack(leak))?;
        }
        Ok(())
    }
}

/// Returns an attack on one line.
fn attack(leak: &Leak) -> String {
    let area = |auc: Option<Auc>| auc.map(|auc| auc.value);
    let [changed, planted, associated] = [leak.changed, area(leak.planted), area(leak.associated)].map(figure);
    let (name, surface, Auc { value, low, high, .. }) = (shortened(&leak.secret()), leak.surface.name(), leak.auc);
    let notes = [
        leak.is_trial.then_some("for trial: the policy marks no label of the catalogue"),
        (!leak.is_conclusive()).then_some("no evidence: the planted leak is not found"),
        (!leak.is_judged()).then_some("not judged: the page sees what is missing"),
    ];
    let notes: String = notes.into_iter().flatten().map(|note| format!("  ({note})")).collect();
    let seen = format!("{name:30} {surface:8} {value:.3}  {low:.3} to {high:.3} {changed:>8}");
    format!("{seen} {planted:>8} {associated:>11}{notes}")
}

/// Returns the note on a row that is not compared with others.
const fn note(is_enough: bool) -> &'static str {
    if is_enough { "" } else { "  (too few to compare)" }
}

/// Returns how many providers a group consists of; nothing for a provider.
fn pooled(provider: &Provider) -> String {
    let Provider { pool, unexposed, .. } = provider;
    pool.map_or_else(String::new, |pool| format!("  ({pool} providers, {unexposed} of them never shown)"))
}

/// Returns a figure with three decimals; a dash if there is none.
fn figure(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"))
}

/// Returns a name of at most 30 characters.
fn shortened(name: &str) -> String {
    if name.chars().count() <= 30 { name.to_owned() } else { name.chars().take(29).chain(['…']).collect() }
}
