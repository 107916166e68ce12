//! `homebody rank`: prints what the engine would show.

use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::inputs::{read_pack, read_visits};
use super::ranking::Ranking;
use super::{CliError, output};
use crate::eval::Shelf;
use crate::ids::ItemNumber;
use crate::policy::RankingOptions;
use crate::train::{Prefix, prefixes};

/// Arguments of `homebody rank`.
#[derive(Debug, Args)]
pub(super) struct Rank {
    /// Pack to rank with
    #[arg(long, value_name = "FILE")]
    pack: PathBuf,
    /// Log with the sessions to rank for
    #[arg(long, value_name = "FILE")]
    interactions: PathBuf,
    /// Maximum number of prefixes to rank for, evenly spread over the log
    #[arg(long, value_name = "N", default_value_t = 20)]
    take: usize,
    /// Items per list
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// Diversification and guardrails of the lists; the defaults are the engine's
    #[command(flatten)]
    ranking: Ranking,
    /// Print one JSON object per line: {"seen": [ids], "next": id, "items": [ids], "scores": [integers as strings]}
    #[arg(long)]
    json: bool,
}

impl Rank {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let pack = read_pack(&self.pack)?;
        let visits = read_visits(&self.interactions, &pack)?;
        let all: Vec<_> = prefixes(&visits, 0).collect();
        let step = all.len().div_ceil(self.take.max(1)).max(1);
        let mut shelf = Shelf::new(self.ranking.over(RankingOptions::default()));
        let mut line = |prefix: &Prefix<'_>| {
            let best = shelf.fill(&pack, prefix, &[], self.limit);
            let id = |item: &ItemNumber| pack.items().id(*item).to_owned();
            if self.json {
                json!({
                    "seen": prefix.seen.iter().map(id).collect::<Vec<_>>(),
                    "next": id(&prefix.target),
                    "items": best.iter().map(|scored| id(&scored.item)).collect::<Vec<_>>(),
                    // Strings, because not every JSON reader keeps 64-bit integers exact.
                    "scores": best.iter().map(|scored| scored.score.0.to_string()).collect::<Vec<_>>(),
                })
                .to_string()
            } else {
                let name = |item: &ItemNumber| format!("{} {}", id(item), pack.items().title(*item));
                let seen: Vec<_> = prefix.seen.iter().map(name).collect();
                let list: Vec<_> = best.iter().map(|scored| name(&scored.item)).collect();
                format!("after  {}\nshow   {}\n", seen.join(" · "), list.join("\n       "))
            }
        };
        output::print(|| {
            let mut out = BufWriter::new(io::stdout().lock());
            all.iter().step_by(step).try_for_each(|prefix| writeln!(out, "{}", line(prefix)))?;
            out.flush()
        })
    }
}
