//! Reads the summary that `homebody audit --summary` writes, for documents that quote the figures of the last audit. It is
//! read strictly, because a document claims what it says: a summary of an audit of another pack or under another policy is
//! refused, and so are values that no audit can have.

mod derived;
mod error;
mod figures;
mod value;

use super::applied::Applied;
use super::definition::definition;
use super::summary::VERSION;
use super::terms::{Terms, Threshold};
use super::verdict::{Outcome, Shown, Verdict};
use crate::document::{Date, Section, Text};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::{AuditFigure, Checked, Node};

pub use error::SummaryError;

use derived::{check_applied, check_limits, check_segments, check_share, check_weights};
use figures::figures;
use value::Value;

/// What an audit has published.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    date: Date,
    is_log: bool,
    visits: u32,
    /// True if the audit protected a label only for trial, because its policy marks none that items have.
    is_trial: bool,
    verdicts: Vec<Verdict>,
}

impl Published {
    /// Reads the summary of an audit of this pack, under this policy with these limits.
    ///
    /// # Errors
    /// The first value that breaks the form, that no audit can have, or that is about another pack or another policy.
    pub fn read(summary: &Node, pack: &Pack<Verified>, policy: &Checked, terms: &Terms) -> Result<Self, SummaryError> {
        let root = Value::root(summary);
        let [version, stamp, ranking, weights, audit] =
            root.keys(["version", "pack", "ranking", "weights", "audit"])?;
        if version.whole()? != VERSION {
            return Err(version.expected(&VERSION.to_string()));
        }
        if stamp.whole()? != pack.checksum() {
            return Err(stamp.expected(&format!("{}, the checksum of the assessed pack", pack.checksum())));
        }
        let [date, visitors, visits, applied, trial, limits, coverage, tail, segments, found] = audit.keys([
            "date", "visitors", "visits", "policy", "trial", "limits", "coverage", "tail", "segments", "figures",
        ])?;
        let day =
            Date::past(date.text()?).map_err(|_| date.expected("a day as YYYY-MM-DD that is not in the future"))?;
        let is_log = match visitors.text()? {
            "log" => true,
            "simulated" => false,
            _ => return Err(visitors.expected("log or simulated")),
        };
        let counted = visits.count()?;
        check_applied(&ranking, &applied, &Applied::of(Some(policy), terms))?;
        check_weights(&weights, counted)?;
        let verdicts = figures(&found, is_log, terms)?;
        check_limits(&limits, &verdicts)?;
        check_share(&coverage, AuditFigure::Coverage, &verdicts)?;
        check_share(&tail, AuditFigure::TailShare, &verdicts)?;
        check_segments(&segments, is_log, &verdicts)?;
        let published = Self { date: day, is_log, visits: counted, is_trial: trial.truth()?, verdicts };
        match (published.is_trial, sets_apart(pack, policy)) {
            (true, true) => Err(trial.expected("false, because the assessed policy and pack have sensitive items")),
            (false, false) if published.leak().value.is_some() => {
                Err(trial.expected("true, because nothing in the assessed policy and pack is sensitive"))
            }
            _ => Ok(published),
        }
    }

    /// Returns the figure of sensitive leakage.
    ///
    /// # Panics
    /// Never: a summary has every figure.
    #[expect(clippy::expect_used, reason = "a summary has every figure")]
    fn leak(&self) -> &Verdict {
        let is_leak = |verdict: &&Verdict| verdict.figure == AuditFigure::SensitiveLeakage;
        self.verdicts.iter().find(is_leak).expect("every figure")
    }

    /// Returns the figures that are outside their limits, in the words of a report.
    #[must_use]
    pub fn broken(&self) -> Vec<String> {
        let broken = self.verdicts.iter().filter(|verdict| verdict.outcome == Outcome::Broken);
        broken.map(|verdict| definition(verdict.figure).title.to_owned()).collect()
    }

    /// Returns how well a sensitive label can be inferred from the lists, or why that was not measured.
    #[must_use]
    pub fn leakage(&self) -> String {
        let verdict = self.leak();
        if let Some(reason) = &verdict.reason {
            return format!("it was not measured whether a sensitive label can be inferred, because {reason}");
        }
        let Shown { value, interval } = verdict.shown();
        let interval = interval.map_or_else(String::new, |interval| format!("; 95 % interval {interval}"));
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
        format!(
            "an attacker distinguished visitors with {topic} from others with an AUC of {value} (0.5 is guessing{interval}){within}"
        )
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
            let limits = verdict.threshold.map_or_else(|| "none".to_owned(), Threshold::words);
            vec![name, shown(verdict), limits, result(verdict)]
        };
        let head = ["Figure", "Value", "Limit of the policy", "Outcome"].map(str::to_owned);
        section.table(head.into(), self.verdicts.iter().map(row).collect());
        section
    }
}

/// Returns true if the policy or the catalogue sets an item of the pack apart as sensitive.
fn sets_apart(pack: &Pack<Verified>, policy: &Checked) -> bool {
    let items = pack.items();
    let is_apart =
        |item| items.flags(item).declared() || policy.sensitive().iter().any(|label| items.bears(item, label));
    (0..items.len() as u32).map(ItemNumber).any(is_apart)
}

fn shown(verdict: &Verdict) -> String {
    let Shown { value, interval } = verdict.shown();
    match interval {
        Some(interval) => format!("{value} (95 % interval {interval})"),
        None => value,
    }
}

fn result(verdict: &Verdict) -> String {
    let result = match verdict.outcome {
        Outcome::Kept => "within the limit",
        Outcome::Broken => "outside the limit",
        Outcome::Unlimited => "no limit",
        Outcome::Unmeasured => "not measured",
    };
    verdict.reason.as_ref().map_or_else(|| result.to_owned(), |reason| format!("{result}, because {reason}"))
}

#[cfg(test)]
mod tests;
