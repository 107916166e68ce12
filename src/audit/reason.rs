//! Why a figure could not be measured.

use super::definition::needs_log;
use super::enough;
use super::flips::Flip;
use super::leak::{Attacks, Leak};
use super::measure::Measured;
use super::providers::Provider;
use crate::policy::AuditFigure;

/// What the reasons rest on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Basis<'a> {
    /// True if the visitors are those of a log, which has the real next item.
    pub is_log: bool,
    /// The number of items in the catalogue.
    pub items: usize,
    /// The figures of the lists.
    pub measured: &'a Measured,
    /// The effect of each proxy.
    pub flips: &'a [Flip],
    /// The attacks.
    pub attacks: &'a Attacks,
}

/// Returns why a figure without a value has none, as words that follow “because”.
pub(super) fn reason(figure: AuditFigure, basis: Basis<'_>) -> String {
    match figure {
        AuditFigure::Gini | AuditFigure::Coverage | AuditFigure::TailShare => "no list has an item".to_owned(),
        AuditFigure::Entropy if basis.items < 2 => "the catalogue has a single item".to_owned(),
        AuditFigure::Entropy => "no list has an item".to_owned(),
        AuditFigure::PopularityBias => "the pack was built without sessions, so no item is popular".to_owned(),
        AuditFigure::ProviderRatio => ratio(&basis.measured.providers),
        AuditFigure::ProviderShare if basis.measured.diversity.is_none() => ALONE.to_owned(),
        AuditFigure::ProviderShare => "no list with two items has an item with a provider".to_owned(),
        AuditFigure::CalibrationError => {
            "no list has an item with a category after a view of an item with a category".to_owned()
        }
        AuditFigure::Diversity => ALONE.to_owned(),
        figure if needs_log(figure) && !basis.is_log => {
            "simulated visitors have no real next item; it needs a log".to_owned()
        }
        AuditFigure::PopReo => chances(basis.measured),
        AuditFigure::SegmentGap => format!(
            "fewer than two kinds of visitors have {} predictions in {} visits",
            enough::PREDICTIONS,
            enough::VISITS
        ),
        AuditFigure::FlipRate if basis.flips.is_empty() => "the catalogue has no tags and no providers".to_owned(),
        AuditFigure::FlipRate => format!("no proxy concerns {} visitors", enough::VISITS),
        AuditFigure::SensitiveLeakage => sensitive(basis.attacks),
        AuditFigure::MutedLeakage => muted(basis.attacks),
    }
}

const ALONE: &str = "no list has two items";
const NO_PROVIDER: &str = "no item of a list has a provider";

/// Why providers are not compared.
fn ratio(all: &[Provider]) -> String {
    let providers = || all.iter().filter(|provider| provider.pool.is_none());
    let unexposed: usize = providers().map(|provider| provider.unexposed).sum();
    match providers().count() {
        0 => NO_PROVIDER.to_owned(),
        1 => "the catalogue has a single provider".to_owned(),
        count => format!(
            "fewer than two groups of providers can be compared; {unexposed} of {count} providers are never shown"
        ),
    }
}

/// Why the chances of the short head and the long tail are not compared.
fn chances(measured: &Measured) -> String {
    let few = measured.chances.iter().filter(|chance| !chance.is_enough);
    let few: Vec<String> = few.map(|chance| format!("the {} has {}", chance.name, chance.predictions)).collect();
    if few.is_empty() {
        return "no list has the next item".to_owned();
    }
    format!("each side needs {} predictions, and {}", enough::PREDICTIONS, few.join(" and "))
}

/// Why it is not known whether a sensitive label can be inferred.
pub(super) fn sensitive(attacks: &Attacks) -> String {
    let weak = weak(attacks, false);
    let reasons =
        [(WEAK, &weak[..]), ("a label could not be attacked", &attacks.unattacked)].into_iter().filter_map(named);
    let reasons = reasons.collect::<Vec<_>>().join("; ");
    if reasons.is_empty() {
        return "nothing is sensitive, and no category or tag belongs to fewer than half of the items and can be listed, so \
                that it could be protected for trial"
            .to_owned();
    }
    reasons
}

/// Why it is not known whether a muted label can be inferred.
pub(super) fn muted(attacks: &Attacks) -> String {
    let weak = weak(attacks, true);
    named((WEAK, &weak)).unwrap_or_else(|| {
        if !attacks.unmuted.is_empty() {
            format!("a muted label could not be attacked, as the engine shows nothing: {}", attacks.unmuted.join(", "))
        } else if attacks.leaks.iter().any(|leak| leak.is_muted) {
            "the engine shows neither reasons nor reports".to_owned()
        } else {
            "no category or tag that is listed belongs to fewer than half of the items, so that it could be muted"
                .to_owned()
        }
    })
}

const WEAK: &str = "the planted leak is not found";

/// Returns the attacks on one kind of secret that are no evidence.
fn weak(attacks: &Attacks, is_muted: bool) -> Vec<String> {
    let weak = |leak: &&Leak| leak.is_muted == is_muted && leak.is_judged() && !leak.is_conclusive();
    let name = |leak: &Leak| format!("{} ({})", leak.secret(), leak.surface.name());
    attacks.leaks.iter().filter(weak).map(name).collect()
}

/// Returns a reason with what it is about; `None` if it is about nothing.
fn named((why, which): (&str, &[String])) -> Option<String> {
    (!which.is_empty()).then(|| format!("{why}: {}", which.join(", ")))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use crate::audit::tests::{log, small};
    use crate::audit::{Audit, Outcome, Subject, Terms, audit};
    use crate::pack::{Pack, Verified};
    use crate::policy::AuditFigure;
    use crate::read::{Item, Progress};
    use crate::train::{Corpus, Options, train};

    /// Returns a pack of this many items without any label.
    fn bare(items: usize) -> Pack<Verified> {
        let catalogue = ["a", "b", "c"].into_iter().take(items).map(Item::bare).collect();
        let (contents, _) = train(&Corpus::from_catalogue(catalogue), &Options::default(), &Progress::quiet());
        Pack::new(contents.to_bytes()).verify().unwrap()
    }

    fn of(pack: &Pack<Verified>, sessions: &[&str], limit: usize) -> Audit {
        let sessions: Vec<_> = sessions.iter().map(|&items| (None, items)).collect();
        let (log, terms) = (log(&sessions), Terms::default());
        let log = (!sessions.is_empty()).then_some(&log);
        let subject = Subject { pack, catalogue: None, log, policy: None, terms: &terms, visitors: 30, seed: 1, limit };
        audit(&subject, &Progress::quiet()).unwrap()
    }

    /// Audits of a pack without labels, of lists of one item, and with simulated visitors.
    static AUDITS: LazyLock<[Audit; 3]> =
        LazyLock::new(|| [of(&bare(2), &["ab", "ba"], 20), of(&small(), &["abc", "de"], 1), of(&small(), &[], 20)]);

    #[test]
    fn every_figure_without_a_value_has_a_reason_and_no_other_has_one() {
        for audit in &*AUDITS {
            let page = audit.to_html("A");
            let (text, json) = (audit.to_string(), audit.to_json());
            for verdict in &audit.verdicts {
                let (name, reason) = (verdict.figure.name(), verdict.reason.as_deref());
                assert_eq!(verdict.value.is_none(), reason.is_some(), "{name}: {reason:?}");
                let Some(reason) = reason else { continue };
                assert_eq!(verdict.outcome, Outcome::Unmeasured);
                assert!(text.contains(&format!("    because {reason}\n")), "{name}: {text}");
                assert!(page.contains("<strong>Not measured</strong> because"), "{name}");
                let unmeasured = json["unmeasured"].as_array().unwrap();
                assert!(unmeasured.iter().any(|one| one["figure"] == name && one["reason"] == reason), "{json}");
            }
        }
    }

    #[test]
    fn a_reason_says_what_is_missing() {
        let reason = |audit: &Audit, figure| {
            let verdict = audit.verdicts.iter().find(|verdict| verdict.figure == figure).unwrap();
            verdict.reason.clone().unwrap_or_default()
        };
        let [two, single, simulated] = &*AUDITS;
        assert_eq!(reason(two, AuditFigure::Diversity), "no list has two items");
        assert_eq!(reason(two, AuditFigure::ProviderRatio), "no item of a list has a provider");
        assert!(reason(two, AuditFigure::SensitiveLeakage).starts_with("nothing is sensitive, and no category"));
        assert!(reason(two, AuditFigure::MutedLeakage).starts_with("no category or tag that is listed"));
        assert!(reason(two, AuditFigure::SegmentGap).starts_with("fewer than two kinds of visitors have 100"));
        assert!(reason(two, AuditFigure::PopReo).starts_with("each side needs 100 predictions, and the "));
        assert_eq!(reason(two, AuditFigure::FlipRate), "the catalogue has no tags and no providers");
        assert!(reason(simulated, AuditFigure::PopReo).contains("it needs a log"));
        assert!(reason(simulated, AuditFigure::SegmentGap).contains("it needs a log"));
        assert_eq!(reason(single, AuditFigure::ProviderShare), "no list has two items");
    }
}
