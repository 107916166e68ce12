//! The policy's `audit` section: the limits of the figures, and the labels that may be proxies.

use super::definition::has_interval;
use crate::errors::Code;
use crate::pack::Label;
use crate::policy::{AUDIT, AuditFigure, Node, PolicyError, check_section};

/// The limits of one figure, both included; a limit that is absent is not checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// The figure.
    pub figure: AuditFigure,
    /// The lowest accepted value.
    pub least: Option<f64>,
    /// The highest accepted value.
    pub most: Option<f64>,
}

impl Threshold {
    /// Returns true if `value` is within the limits. Limits have two decimals; a value that differs from one by less
    /// than a rounding error of the computation is within it.
    #[must_use]
    pub fn accepts(&self, value: f64) -> bool {
        self.least.is_none_or(|least| value >= least - ROUNDING)
            && self.most.is_none_or(|most| value <= most + ROUNDING)
    }

    /// Returns the limits in words: `at least 0.2, at most 0.6`.
    pub(super) fn words(self) -> String {
        self.bounds().join(", ")
    }

    /// Returns each limit in words.
    pub(super) fn bounds(self) -> Vec<String> {
        let bounds = [("at least", self.least), ("at most", self.most)];
        bounds.iter().filter_map(|(word, limit)| limit.map(|limit| format!("{word} {limit}"))).collect()
    }
}

/// The error that rounding may leave in a figure (chosen: far below the decimals of a limit, and far above the errors of
/// sums of a few thousand terms).
pub(super) const ROUNDING: f64 = 1e-9;

/// Returns the lowest and the highest value that a figure can have.
pub(super) const fn possible(figure: AuditFigure) -> (f64, f64) {
    match figure {
        // With the smoothing of its definition, it is at most log₂ 100 = 6.64.
        AuditFigure::CalibrationError => (0.0, 7.0),
        _ => (0.0, 1.0),
    }
}

/// The highest accepted leakage if the policy sets none: half way between a guess (0.5) and an attacker who is right
/// seven times in ten (chosen; the whole interval must lie above it).
const LEAKAGE: Threshold = Threshold { figure: AuditFigure::SensitiveLeakage, least: None, most: Some(0.6) };

/// What the policy wants an audit to check.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The limits, at most one for each figure, in the order of the policy. The limit on sensitive leakage is always
    /// there.
    pub thresholds: Vec<Threshold>,
    /// The labels that may be proxies for a protected characteristic; empty if the policy names none.
    pub proxies: Vec<Label>,
}

impl Default for Terms {
    fn default() -> Self {
        Self { thresholds: vec![LEAKAGE], proxies: Vec::new() }
    }
}

impl Terms {
    /// Reads the section of an unchecked policy.
    ///
    /// # Errors
    /// The first broken rule, with the path of the value that breaks it: the form of the section, a figure with two
    /// thresholds, a threshold without a limit, or limits that contradict each other.
    pub fn read(policy: &Node) -> Result<Self, PolicyError> {
        check_section(policy, "audit", &AUDIT)?;
        let section = value(policy, "audit");
        let mut thresholds: Vec<Threshold> = Vec::new();
        for (at, entry) in elements(section.and_then(|section| value(section, "thresholds"))).iter().enumerate() {
            let threshold = threshold(entry, at)?;
            if let Some(first) = thresholds.iter().position(|other| other.figure == threshold.figure) {
                let expected = format!("a figure that thresholds[{first}] does not have");
                return Err(refused(at, ".figure", expected));
            }
            thresholds.push(threshold);
        }
        if !thresholds.iter().any(|threshold| threshold.figure == LEAKAGE.figure) {
            thresholds.push(LEAKAGE);
        }
        let proxies = elements(section.and_then(|section| value(section, "proxies"))).iter().filter_map(text);
        Ok(Self { thresholds, proxies: proxies.filter_map(Label::parse).collect() })
    }

    /// Returns the limits of a figure.
    #[must_use]
    pub fn threshold(&self, figure: AuditFigure) -> Option<Threshold> {
        self.thresholds.iter().find(|threshold| threshold.figure == figure).copied()
    }
}

fn threshold(entry: &Node, at: usize) -> Result<Threshold, PolicyError> {
    let figure = value(entry, "figure").and_then(text).and_then(AuditFigure::named);
    let Some(figure) = figure else { return Err(refused(at, ".figure", "a figure".to_owned())) };
    let [least, most] = ["least", "most"].map(|key| match value(entry, key) {
        Some(&Node::Number(number)) => Some(number),
        _ => None,
    });
    match (least, most) {
        (None, None) => Err(refused(at, "", "least, most or both".to_owned())),
        (Some(least), Some(most)) if least > most => {
            Err(refused(at, ".most", format!("at least {least}, the value of least, found {most}")))
        }
        _ => within(figure, at, [("least", least), ("most", most)]).map(|()| Threshold { figure, least, most }),
    }
}

/// Refuses a limit that no value of the figure could break or keep.
fn within(figure: AuditFigure, at: usize, limits: [(&str, Option<f64>); 2]) -> Result<(), PolicyError> {
    let (least, high) = possible(figure);
    // An attacker who is worse than a guess is no leak.
    let low = if has_interval(figure) { 0.5 } else { least };
    for (key, limit) in limits {
        if let Some(limit) = limit.filter(|limit| !(low..=high).contains(limit)) {
            let expected = format!("a number from {low} to {high} for {}, found {limit}", figure.name());
            return Err(refused(at, &format!(".{key}"), expected));
        }
    }
    Ok(())
}

fn refused(at: usize, key: &str, expected: String) -> PolicyError {
    PolicyError { path: format!("policy.audit.thresholds[{at}]{key}"), expected, code: Code::PolicyRefused }
}

fn value<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Node::Map(entries) = node else { return None };
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn elements(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::List(nodes)) => nodes,
        _ => &[],
    }
}

fn text(node: &Node) -> Option<&str> {
    match node {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(audit: &str) -> Result<Terms, PolicyError> {
        Terms::read(&serde_json::from_str(&format!("{{ \"audit\": {audit} }}")).unwrap())
    }

    #[test]
    fn limits_and_proxies_are_read_and_sensitive_leakage_always_has_a_limit() {
        let terms = read(r#"{ "thresholds": [{ "figure": "gini", "most": 0.9 }], "proxies": ["tag:women"] }"#).unwrap();
        let gini = terms.threshold(AuditFigure::Gini).unwrap();
        assert!(gini.accepts(0.9) && gini.accepts(0.0) && !gini.accepts(0.901));
        assert_eq!(terms.proxies, [Label::parse("tag:women").unwrap()]);
        assert_eq!(terms.threshold(AuditFigure::SensitiveLeakage), Some(LEAKAGE));
        assert_eq!(terms.threshold(AuditFigure::Coverage), None);
        assert_eq!(Terms::read(&Node::Map(Vec::new())).unwrap(), Terms::default());
        let own = read(r#"{ "thresholds": [{ "figure": "sensitive_leakage", "most": 0.7 }] }"#).unwrap();
        assert_eq!(own.thresholds.len(), 1);
    }

    #[test]
    fn a_section_that_breaks_a_rule_is_refused_with_the_path() {
        let refused = |audit: &str, path: &str| {
            let error = read(audit).unwrap_err();
            assert_eq!(error.path, format!("policy.audit{path}"), "{}", error.message());
        };
        refused("[]", "");
        refused(r#"{ "limits": [] }"#, ".limits");
        refused(r#"{ "thresholds": [{ "most": 1 }] }"#, ".thresholds[0].figure");
        refused(r#"{ "thresholds": [{ "figure": "fairness", "most": 1 }] }"#, ".thresholds[0].figure");
        refused(r#"{ "thresholds": [{ "figure": "gini" }] }"#, ".thresholds[0]");
        refused(r#"{ "thresholds": [{ "figure": "gini", "least": 0.5, "most": 0.4 }] }"#, ".thresholds[0].most");
        refused(r#"{ "thresholds": [{ "figure": "gini", "most": 1.01 }] }"#, ".thresholds[0].most");
        refused(r#"{ "thresholds": [{ "figure": "sensitive_leakage", "most": 0.4 }] }"#, ".thresholds[0].most");
        refused(r#"{ "thresholds": [{ "figure": "gini", "most": 0.123 }] }"#, ".thresholds[0].most");
        let twice = r#"{ "thresholds": [{ "figure": "gini", "most": 1 }, { "figure": "gini", "least": 0 }] }"#;
        refused(twice, ".thresholds[1].figure");
        refused(r#"{ "proxies": ["tag:a", "item:7"] }"#, ".proxies[1]");
    }
}
