//! `homebody eval`: how good the lists would have been.

use std::path::PathBuf;

use clap::Args;

use super::CliError;
use crate::eval::{Evaluation, evaluate};
use crate::read::{Progress, read_catalogue, read_interactions};
use crate::train::{MIN_SESSIONS, NEIGHBOURS, Options};

/// Arguments of `homebody eval`.
#[derive(Debug, Args)]
pub(super) struct Eval {
    /// Log to learn from: SessionId,ItemId,Time[,UserId][,Event]
    #[arg(long)]
    train: PathBuf,
    /// Later log to predict
    #[arg(long)]
    test: PathBuf,
    /// Catalogue with titles of train's items
    #[arg(long)]
    catalogue: Option<PathBuf>,
    /// Items of a session that are revealed before its first prediction, beyond one
    #[arg(long, default_value_t = 0)]
    skip_first: usize,
    /// Distinct sessions that must show a pair; 1 measures the method. The figures at the publishing default of 2 are
    /// always given beside it
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=255))]
    min_sessions: u32,
    /// Neighbours an item, at most
    #[arg(long, default_value_t = NEIGHBOURS as u8, value_parser = clap::value_parser!(u8).range(1..))]
    neighbours: u8,
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
            let options =
                Options { neighbours: usize::from(self.neighbours), min_sessions, skip_first: self.skip_first };
            evaluate(&Evaluation { train: &train, test: &test, catalogue: &catalogue, options }, &progress)
        };
        let report = at(self.min_sessions)?;
        let published = if self.min_sessions == MIN_SESSIONS { None } else { Some(at(MIN_SESSIONS)?) };
        if self.json {
            let mut json = report.to_json();
            if let (Some(published), Some(object)) = (&published, json.as_object_mut()) {
                object.insert("published".to_owned(), published.to_json());
            }
            println!("{json}");
        } else {
            println!("{report}");
            if let Some(published) = published {
                println!("\nwith the publishing default:\n{published}");
            }
        }
        Ok(())
    }
}
