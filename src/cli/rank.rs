//! `homebody rank`: what the engine would show, from the command line.

use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::CliError;
use super::knobs::Knobs;
use crate::errors::Code;
use crate::eval::Shelf;
use crate::ids::ItemNumber;
use crate::policy::RankingOptions;
use crate::read::{Progress, read_interactions};
use crate::train::{Visit, prefixes};

/// Arguments of `homebody rank`.
#[derive(Debug, Args)]
pub(super) struct Rank {
    /// Pack to rank with
    #[arg(long)]
    pack: PathBuf,
    /// Sessions whose prefixes are asked about
    #[arg(long)]
    interactions: PathBuf,
    /// Prefixes at most, evenly spread over the log
    #[arg(long, default_value_t = 20)]
    take: usize,
    /// Items a list
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// How the lists are put together; without these, as an engine does whose policy says nothing about it
    #[command(flatten)]
    knobs: Knobs,
    /// Print one JSON object a line: {"seen": [ids], "next": id, "items": [ids], "scores": [texts of integers]}
    #[arg(long)]
    json: bool,
}

impl Rank {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let bytes = fs::read(&self.pack)
            .map_err(|cause| CliError::file(&self.pack, Code::ReadIo, format!("cannot be read: {cause}")))?;
        let pack = crate::pack::Pack::new(bytes).verify().map_err(|error| CliError::pack(&self.pack, error))?;
        let log = read_interactions(&self.interactions, &Progress::shown())?;
        let numbers: Vec<Option<ItemNumber>> = log.items.iter().map(|id| pack.find(id)).collect();
        let visits: Vec<Visit> = log
            .sessions
            .iter()
            .map(|session| {
                let events = log.events.get(session.events.clone()).unwrap_or_default();
                let known = events.iter().filter_map(|&item| numbers.get(item as usize).copied().flatten());
                Visit { events: known.collect(), past: Vec::new() }
            })
            .collect();
        let all: Vec<_> = prefixes(&visits, 0).collect();
        let step = all.len().div_ceil(self.take.max(1)).max(1);
        let mut shelf = Shelf::new(self.knobs.over(RankingOptions::default()));
        let mut out = BufWriter::new(io::stdout().lock());
        for prefix in all.into_iter().step_by(step) {
            let best = shelf.fill(&pack, &prefix, &[], self.limit);
            let id = |item: &ItemNumber| pack.items().id(*item).to_owned();
            let line = if self.json {
                json!({
                    "seen": prefix.seen.iter().map(id).collect::<Vec<_>>(),
                    "next": id(&prefix.target),
                    "items": best.iter().map(|scored| id(&scored.item)).collect::<Vec<_>>(),
                    // Texts: a 64-bit integer does not fit a JSON number everywhere.
                    "scores": best.iter().map(|scored| scored.score.0.to_string()).collect::<Vec<_>>(),
                })
                .to_string()
            } else {
                let name = |item: &ItemNumber| format!("{} {}", id(item), pack.items().title(*item));
                let seen: Vec<_> = prefix.seen.iter().map(name).collect();
                let list: Vec<_> = best.iter().map(|scored| name(&scored.item)).collect();
                format!("after  {}\nshow   {}\n", seen.join(" · "), list.join("\n       "))
            };
            if writeln!(out, "{line}").is_err() {
                // The reader of a pipe has seen enough.
                break;
            }
        }
        Ok(())
    }
}
