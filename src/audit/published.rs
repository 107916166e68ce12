//! Reads the summary that `homebody audit --summary` writes, for documents that quote the figures of the last audit. It is
//! read strictly, because a document claims what it says: a figure that does not have its stated outcome is refused too.

use super::definition::{DEFINITIONS, definition};
use super::summary::VERSION;
use super::terms::{Terms, Threshold};
use super::verdict::{Outcome, Verdict};
use crate::document::{Date, Section, Text};
use crate::policy::{AuditFigure, Node};

/// What an audit has published.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    pack: u32,
    date: Date,
    is_log: bool,
    visits: u32,
    /// True if the audit protected a label only for trial, because its policy marks none that items have.
    is_trial: bool,
    verdicts: Vec<Verdict>,
}

/// Why a summary cannot be used: the path inside it, as `summary.audit.date`, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryError {
    /// The path.
    pub path: String,
    /// What was expected.
    pub expected: String,
}

impl Published {
    /// Reads the summary of an audit of the pack with this checksum, under a policy with these limits.
    ///
    /// # Errors
    /// The first value that breaks the form, the first figure that has other limits or does not have its stated outcome, or
    /// another pack.
    pub fn read(summary: &Node, pack: u32, terms: &Terms) -> Result<Self, SummaryError> {
        let root = Value { path: "summary".to_owned(), node: summary };
        let [version, stamp, _, _, audit] = root.keys(["version", "pack", "ranking", "weights", "audit"])?;
        if version.whole()? != VERSION {
            return Err(version.expected(&VERSION.to_string()));
        }
        if stamp.whole()? != pack {
            return Err(stamp.expected(&format!("{pack}, the checksum of the assessed pack")));
        }
        let [date, visitors, visits, _, _, _, _, trial, figures] =
            audit.keys(["date", "visitors", "visits", "limits", "coverage", "tail", "segments", "trial", "figures"])?;
        let day =
            Date::past(date.text()?).map_err(|_| date.expected("a day as YYYY-MM-DD that is not in the future"))?;
        let is_log = match visitors.text()? {
            "log" => true,
            "simulated" => false,
            _ => return Err(visitors.expected("log or simulated")),
        };
        Ok(Self {
            pack,
            date: day,
            is_log,
            visits: visits.whole()?,
            is_trial: trial.truth()?,
            verdicts: verdicts(&figures, terms)?,
        })
    }

    /// Returns the figures that are outside their limits, in the words of a report.
    #[must_use]
    pub fn broken(&self) -> Vec<String> {
        let broken = self.verdicts.iter().filter(|verdict| verdict.outcome == Outcome::Broken);
        broken.map(|verdict| definition(verdict.figure).title.to_owned()).collect()
    }

    /// Returns how well a sensitive label can be inferred from the lists, if that was measured.
    #[must_use]
    pub fn leakage(&self) -> Option<String> {
        let verdict = self.verdicts.iter().find(|verdict| verdict.figure == AuditFigure::SensitiveLeakage)?;
        let value = verdict.value?;
        let within = match verdict.outcome {
            Outcome::Broken => ", which is outside the limit",
            Outcome::Kept => ", which is within the limit",
            Outcome::Unlimited | Outcome::Unmeasured => "",
        };
        let topic = if self.is_trial {
            "a topic that was set apart for trial, because no sensitive label occurs in the pack,"
        } else {
            "a sensitive topic"
        };
        Some(format!(
            "an attacker told visitors with {topic} from others with an AUC of {value:.3} (0.5 is guessing){within}"
        ))
    }

    /// Returns a section with the date, the basis and each figure; `name` is the place that links lead to.
    #[must_use]
    pub fn section(&self, name: &str) -> Section {
        let Self { date, visits, .. } = self;
        let visitors = if self.is_log { "of a log" } else { "that were simulated from the pack" };
        let mut section = Section::new("Figures of the last audit");
        let basis = Text::from(format!("Audited on {date}, with {visits} visits {visitors}. ")).anchored(name);
        section.say(basis.then(Text::code("homebody audit --html")).then(" writes what each figure means."));
        let row = |verdict: &Verdict| {
            let name = definition(verdict.figure).title.to_owned();
            vec![name, shown(verdict), limits(verdict.threshold), result(verdict.outcome).to_owned()]
        };
        let head = ["Figure", "Value", "Limit of the policy", "Outcome"].map(str::to_owned);
        section.table(head.into(), self.verdicts.iter().map(row).collect());
        section
    }
}

fn shown(verdict: &Verdict) -> String {
    let value = verdict.value.map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"));
    match verdict.interval {
        Some((low, high)) => format!("{value} (95 % interval {low:.3} to {high:.3})"),
        None => value,
    }
}

fn limits(threshold: Option<Threshold>) -> String {
    let [least, most] = threshold.map_or([None; 2], |threshold| [threshold.least, threshold.most]);
    let words = [least.map(|least| format!("at least {least}")), most.map(|most| format!("at most {most}"))];
    let words: Vec<String> = words.into_iter().flatten().collect();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}

const fn result(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "within the limit",
        Outcome::Broken => "outside the limit",
        Outcome::Unlimited => "no limit",
        Outcome::Unmeasured => "not measured",
    }
}

fn verdicts(figures: &Value<'_>, terms: &Terms) -> Result<Vec<Verdict>, SummaryError> {
    let mut read: Vec<Verdict> = Vec::new();
    for entry in figures.elements()? {
        let [figure, value, low, high, least, most, outcome] =
            entry.keys(["figure", "value", "low", "high", "least", "most", "outcome"])?;
        let named = AuditFigure::named(figure.text()?).filter(|named| read.iter().all(|other| other.figure != *named));
        let Some(named) = named else { return Err(figure.expected("the name of a figure, once")) };
        let interval = low.number()?.zip(high.number()?);
        let (least, most) = (least.number()?, most.number()?);
        let threshold = (least.is_some() || most.is_some()).then_some(Threshold { figure: named, least, most });
        if threshold != terms.threshold(named) {
            let expected = format!("the limits of the policy ({})", limits(terms.threshold(named)));
            return Err(entry.expected(&expected));
        }
        let verdict = Verdict::new(named, value.number()?, interval, threshold);
        if outcome.text()? != verdict.outcome.name() {
            return Err(outcome.expected(&format!("{:?}, which follows from the value", verdict.outcome.name())));
        }
        read.push(verdict);
    }
    if read.len() != DEFINITIONS.len() {
        return Err(figures.expected(&format!("all {} figures", DEFINITIONS.len())));
    }
    Ok(read)
}

/// A value with its path.
struct Value<'n> {
    path: String,
    node: &'n Node,
}

impl<'n> Value<'n> {
    fn expected(&self, expected: &str) -> SummaryError {
        SummaryError { path: self.path.clone(), expected: format!("{expected}, found {}", self.node.shown()) }
    }

    /// Returns the values of exactly these keys.
    fn keys<const N: usize>(&self, names: [&str; N]) -> Result<[Self; N], SummaryError> {
        let Node::Map(entries) = self.node else { return Err(self.expected("an object")) };
        let refused = |key: &str, expected: &str| SummaryError {
            path: format!("{}.{key}", self.path),
            expected: expected.to_owned(),
        };
        for (at, (key, _)) in entries.iter().enumerate() {
            if !names.contains(&key.as_str()) {
                return Err(refused(key, "a documented key"));
            }
            if entries.iter().take(at).any(|(other, _)| other == key) {
                return Err(refused(key, "the key once"));
            }
        }
        let found = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, node)| node);
        if let Some(missing) = names.iter().find(|name| found(name).is_none()) {
            return Err(refused(missing, "a value, as the key is required"));
        }
        let value = |name: &str| Self { path: format!("{}.{name}", self.path), node: found(name).unwrap_or(self.node) };
        Ok(names.map(value))
    }

    fn elements(&self) -> Result<Vec<Self>, SummaryError> {
        let Node::List(nodes) = self.node else { return Err(self.expected("a list")) };
        let element = |(at, node)| Self { path: format!("{}[{at}]", self.path), node };
        Ok(nodes.iter().enumerate().map(element).collect())
    }

    fn text(&self) -> Result<&'n str, SummaryError> {
        match self.node {
            Node::Text(text) => Ok(text),
            _ => Err(self.expected("a text")),
        }
    }

    fn truth(&self) -> Result<bool, SummaryError> {
        match self.node {
            Node::Bool(truth) => Ok(*truth),
            _ => Err(self.expected("true or false")),
        }
    }

    fn number(&self) -> Result<Option<f64>, SummaryError> {
        match self.node {
            Node::Null => Ok(None),
            Node::Number(number) if number.is_finite() => Ok(Some(*number)),
            _ => Err(self.expected("a number or null")),
        }
    }

    fn whole(&self) -> Result<u32, SummaryError> {
        match self.node {
            // The cast saturates, so only a whole number in the range survives it unchanged.
            Node::Number(number) if f64::from(*number as u32) == *number => Ok(*number as u32),
            _ => Err(self.expected("a whole number")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};
    use crate::audit::{Subject, Terms, audit};
    use crate::read::Progress;

    /// Returns limits of which one is broken.
    fn terms() -> Terms {
        let mut terms = Terms::default();
        terms.thresholds.push(Threshold { figure: AuditFigure::Gini, least: None, most: Some(0.0) });
        terms
    }

    /// Returns the summary of an audit in which one limit is broken, and the checksum of its pack.
    fn summary() -> (serde_json::Value, u32) {
        let sessions: Vec<_> =
            ["ab", "acb", "de", "abcd"].iter().cycle().take(120).map(|&items| (None, items)).collect();
        let (pack, log, terms) = (small(), log(&sessions), terms());
        let (log, terms) = (Some(&log), &terms);
        let subject =
            Subject { pack: &pack, catalogue: None, log, policy: None, terms, visitors: 1, seed: 1, limit: 3 };
        let audited = audit(&subject, &Progress::quiet()).unwrap();
        (audited.summary(&pack, Date::read("2026-11-29").unwrap()), pack.checksum())
    }

    fn read(summary: &serde_json::Value, pack: u32) -> Result<Published, SummaryError> {
        Published::read(&serde_json::from_str(&summary.to_string()).unwrap(), pack, &terms())
    }

    #[test]
    fn a_summary_that_an_audit_writes_is_read_with_every_figure() {
        let (summary, pack) = summary();
        let published = read(&summary, pack).unwrap();
        assert_eq!(published.broken(), ["Gini index of exposure"]);
        let text = format!("{:?}", published.section("audit"));
        for words in ["Audited on 2026-11-29, with 120 visits of a log.", "outside the limit", "at most 0", "no limit"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
        for definition in &DEFINITIONS {
            assert!(text.contains(definition.title), "{}: {text}", definition.title);
        }
    }

    #[test]
    fn a_summary_of_another_form_pack_or_outcome_is_refused_with_the_path() {
        let (summary, pack) = summary();
        assert_eq!(read(&summary, pack ^ 1).unwrap_err().path, "summary.pack");
        let refused = |place: &str, value: serde_json::Value, path: &str| {
            let mut changed = summary.clone();
            *changed.pointer_mut(place).unwrap() = value;
            let error = read(&changed, pack).unwrap_err();
            assert_eq!(error.path, format!("summary{path}"), "{}", error.expected);
        };
        refused("/version", 2.into(), ".version");
        refused("/audit", 7.into(), ".audit");
        refused("/audit/date", "2999-01-01".into(), ".audit.date");
        refused("/audit/visitors", "people".into(), ".audit.visitors");
        refused("/audit/visits", (-1).into(), ".audit.visits");
        refused("/audit/figures", serde_json::json!([]), ".audit.figures");
        refused("/audit/figures/0/figure", "fairness".into(), ".audit.figures[0].figure");
        refused("/audit/figures/1/figure", "gini".into(), ".audit.figures[1].figure");
        refused("/audit/figures/0/value", "0".into(), ".audit.figures[0].value");
        refused("/audit/figures/0/outcome", "kept".into(), ".audit.figures[0].outcome");
        refused("/audit/figures/0/most", 0.9.into(), ".audit.figures[0]");
        refused("/audit/figures/1/least", 0.5.into(), ".audit.figures[1]");
        refused("/audit/trial", serde_json::Value::Null, ".audit.trial");
        let mut unknown = summary.clone();
        unknown["audit"]["figures"][2]["extra"] = 1.into();
        assert_eq!(read(&unknown, pack).unwrap_err().path, "summary.audit.figures[2].extra");
        let mut missing = summary;
        missing["audit"].as_object_mut().unwrap().remove("figures");
        assert_eq!(read(&missing, pack).unwrap_err().path, "summary.audit.figures");
    }
}
