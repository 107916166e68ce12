//! `homebody eval`: how good the lists would have been.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::{Map, Value};

use super::knobs::Knobs;
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
    /// Log to learn from: SessionId,ItemId,Time and, if there, UserId,Event
    #[arg(long)]
    train: PathBuf,
    /// Later log to predict
    #[arg(long)]
    test: PathBuf,
    /// Catalogue with titles of train's items
    #[arg(long)]
    catalogue: Option<PathBuf>,
    /// Learn from the catalogue alone, as a site without a log would; of train it is known only which items there are
    #[arg(long, requires = "catalogue")]
    catalogue_only: bool,
    /// Items of a session that are revealed before its first prediction, beyond one
    #[arg(long, default_value_t = 0)]
    skip_first: usize,
    /// Distinct sessions that must show a pair; 1 measures the method. The figures at the publishing default of 2 are
    /// always given beside it
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=255))]
    min_sessions: u32,
    /// Neighbours an item, at most; without it 24 to 40, as the size of the catalogue allows
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..))]
    neighbours: Option<u8>,
    /// Questions a tree of the re-ranker asks at most. For comparison: 1 makes the model additive, 2 allows pairs
    #[arg(long, default_value_t = DEPTH as u8, value_parser = clap::value_parser!(u8).range(1..=DEPTH as i64))]
    levels: u8,
    /// Trees of the re-ranker, at most. For comparison: an additive model wants more of them
    #[arg(long, default_value_t = TREES as u16, value_parser = clap::value_parser!(u16).range(1..=MAX_TREES as i64))]
    trees: u16,
    /// Well-known methods to measure beside the pack, on the same train and questions; repeatable, or several with commas
    #[arg(long = "baseline", value_name = "NAME", value_delimiter = ',', value_parser = names())]
    baselines: Vec<String>,
    /// Also replay test with a shelf that learns: multipliers, fading, both. A replay cannot see what a real shelf changes
    #[arg(long)]
    learning: bool,
    /// How the pack's answers are put together; without these, by score alone
    #[command(flatten)]
    knobs: Knobs,
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
                knobs: self.knobs.over(RankingOptions::OFF),
            }
        };
        let report = evaluate(&at(self.min_sessions), &progress)?;
        let published = match self.min_sessions {
            MIN_SESSIONS => None,
            // Without sessions there is no edge to hold back.
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

    /// The baselines named, each once, in their own order.
    fn wanted(&self) -> Vec<Name> {
        let named = |name: &&Name| self.baselines.iter().any(|wanted| wanted == ALL || wanted == name.as_str());
        Name::ALL.iter().filter(named).copied().collect()
    }
}

/// The word for every baseline.
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
