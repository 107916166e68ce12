//! `homebody eval`: measures how good the lists would have been.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::{Map, Value};

use super::ranking::Ranking;
use super::{CliError, output};
use crate::eval::baseline::Name;
use crate::eval::{Evaluation, Measured, Report, Table, compare, evaluate};
use crate::pack::{DEPTH, MAX_TREES};
use crate::policy::RankingOptions;
use crate::read::{Progress, read_catalogue, read_interactions};
use crate::train::{MIN_SESSIONS, Options, TREES};

/// Arguments of `homebody eval`.
#[derive(Debug, Args)]
pub(super) struct Eval {
    /// Log to learn from, with the columns SessionId,ItemId,Time and optionally UserId,Event
    #[arg(long, value_name = "FILE")]
    train: PathBuf,
    /// Later log to predict
    #[arg(long, value_name = "FILE")]
    test: PathBuf,
    /// Catalogue with the items' titles
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// Learn from the catalogue only, like a site without a log; TRAIN then only lists the items
    #[arg(long, requires = "catalogue")]
    catalogue_only: bool,
    /// Items of a session to reveal before its first prediction, beyond the first item
    #[arg(long, value_name = "N", default_value_t = 0)]
    skip_first: usize,
    /// Minimum number of distinct sessions behind an edge between two items; the figures for the publishing default of
    /// 2 are always printed
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=255))]
    min_sessions: u32,
    /// Maximum number of neighbours per item [default: 24 to 40, depending on the size of the catalogue]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..))]
    neighbours: Option<u8>,
    /// Maximum depth of the reranker's trees; 1 makes the model additive, 2 allows pairs of features
    #[arg(long, value_name = "N", default_value_t = DEPTH as u8, value_parser = clap::value_parser!(u8).range(1..=DEPTH as i64))]
    levels: u8,
    /// Maximum number of trees in the reranker
    #[arg(long, value_name = "N", default_value_t = TREES as u16, value_parser = clap::value_parser!(u16).range(1..=MAX_TREES as i64))]
    trees: u16,
    /// Evaluate these methods too, on the same data; repeatable or comma-separated
    #[arg(long = "baseline", value_name = "NAME", value_delimiter = ',', value_parser = names())]
    baselines: Vec<String>,
    /// Also replay TEST with learned weights and impression discounting; a replay cannot show how visitors would react
    #[arg(long)]
    learning: bool,
    /// Diversification and guardrails of the lists; by default, lists are ordered by score alone
    #[command(flatten)]
    ranking: Ranking,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

impl Eval {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let progress = Progress::shown();
        let train = read_interactions(&self.train, &progress)?;
        let test = read_interactions(&self.test, &progress)?;
        let catalogue = match &self.catalogue {
            Some(path) => read_catalogue(path, &progress)?,
            None => Vec::new(),
        };
        let at = |min_sessions| {
            let options = Options {
                neighbours: self.neighbours.map(usize::from),
                min_sessions,
                skip_first: self.skip_first,
                trees: usize::from(self.trees),
                levels: usize::from(self.levels),
            };
            Evaluation {
                train: &train,
                test: &test,
                catalogue: &catalogue,
                options,
                catalogue_only: self.catalogue_only,
                learning: self.learning,
                ranking: self.ranking.over(RankingOptions::OFF),
            }
        };
        let report = evaluate(&at(self.min_sessions), &progress)?;
        let published = match self.min_sessions {
            MIN_SESSIONS => None,
            // Without sessions there are no edges to withhold.
            _ if self.catalogue_only => None,
            _ => Some(evaluate(&at(MIN_SESSIONS), &progress)?),
        };
        let measured = compare(&at(self.min_sessions), &self.wanted(), &progress)?;
        if self.json {
            output::show(format_args!("{}", json(&report, published.as_ref(), &measured)));
        } else {
            print(&report, published.as_ref(), &measured);
        }
        Ok(())
    }

    /// Returns the named baselines, each once, in their fixed order.
    fn wanted(&self) -> Vec<Name> {
        let named = |name: &&Name| self.baselines.iter().any(|wanted| wanted == ALL || wanted == name.as_str());
        Name::ALL.iter().filter(named).copied().collect()
    }
}

/// The name that selects every baseline.
const ALL: &str = "all";

fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(Name::ALL.iter().map(|name| name.as_str()).chain([ALL]))
}

fn json(report: &Report, published: Option<&Report>, measured: &[Measured]) -> Value {
    let mut json = report.to_json();
    if let Some(object) = json.as_object_mut() {
        if let Some(published) = published {
            object.insert("published".to_owned(), published.to_json());
        }
        if !measured.is_empty() {
            let entry = |one: &Measured| (one.name.as_str().to_owned(), one.to_json());
            object.insert("baselines".to_owned(), Value::Object(measured.iter().map(entry).collect::<Map<_, _>>()));
        }
    }
    json
}

fn print(report: &Report, published: Option<&Report>, measured: &[Measured]) {
    output::show(format_args!("{report}"));
    if let Some(published) = published {
        output::show(format_args!("\nwith the publishing default:\n{published}"));
    }
    if !measured.is_empty() {
        let mut table = Table::default();
        measured.iter().for_each(|one| table.row(one.name.as_str(), &one.figures, one.fit_seconds));
        for report in published.into_iter().chain([report]) {
            table.row(&format!("pack (≥ {})", report.min_sessions), &report.quality, report.train_seconds);
        }
        output::show(format_args!("\n{table}"));
    }
}
