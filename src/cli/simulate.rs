//! `homebody simulate`: runs simulated visitors, whose true answers are known, against a real collector.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use clap::Args;

use super::bytes::read_pack_bytes;
use super::inputs::read_policy;
use super::output::Outputs;
use super::{CliError, output};
use crate::collector::Database;
use crate::estimate::Reliability;
use crate::read::{Progress, read_interactions, rfc3339};
use crate::report::Arm;
use crate::simulate::{Behaviour, Options, Outcome, SimulationProgress, Target, TruthComparison, simulate};
use crate::units::Millis;

/// Arguments of `homebody simulate`.
#[derive(Debug, Args)]
pub(super) struct Simulate {
    /// Number of visitors to simulate
    #[arg(long, value_name = "N", default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    visitors: u32,
    /// Number of days to simulate; 124 always include three whole months, of which at least one is closed
    #[arg(long, value_name = "DAYS", default_value_t = 124, value_parser = clap::value_parser!(u16).range(1..=365))]
    days: u16,
    /// End of the last day, such as 2026-12-15 [default: today, 0:00 UTC]
    #[arg(long, value_name = "TIME", value_parser = time)]
    until: Option<Millis>,
    /// Seed of all randomness; the same seed and --until give the same counters
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Database to count in, empty or already simulated: sqlite:PATH or postgres://USER@HOST/NAME
    #[arg(long, value_name = "ADDRESS", required_unless_present = "to")]
    database: Option<Database>,
    /// Send to this running collector instead, such as http://127.0.0.1:8081/homebody/reports; it counts the reports as
    /// real ones, and accepts only those of the previous month
    #[arg(long, value_name = "URL", conflicts_with = "database")]
    to: Option<String>,
    /// Write estimates and true shares to this file, as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Share of visitors who accept recommendations, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 60, value_parser = clap::value_parser!(u8).range(0..=100))]
    recommendations: u8,
    /// Share of those who also accept measurement, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 50, value_parser = clap::value_parser!(u8).range(0..=100))]
    measurement: u8,
    /// Policy of the site
    #[arg(long, value_name = "FILE", default_value = "www/demo/policy.json")]
    policy: PathBuf,
    /// Pack of the site
    #[arg(long, value_name = "FILE", default_value = "target/demo/shop.pack")]
    pack: PathBuf,
    /// Log whose sessions the visitors follow
    #[arg(long, value_name = "FILE", default_value = "www/demo/data/train.tsv.gz")]
    interactions: PathBuf,
}

impl Simulate {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let inputs = [self.policy.as_path(), &self.pack, &self.interactions];
        let database = self.database.as_ref().and_then(Database::path);
        let outputs = Outputs::apart(inputs, database.into_iter().chain(self.json.as_deref()))?;
        let progress = Progress::shown();
        let target = match (&self.to, &self.database) {
            (Some(url), _) => Target::Address(url.clone()),
            (None, Some(database)) => Target::Database(database.clone()),
            (None, None) => Target::Database(Database::file(Path::new("simulated.sqlite"))),
        };
        let share = |percent: u8| f64::from(percent) / 100.0;
        let options = Options {
            policy: read_policy(&self.policy)?,
            pack: read_pack_bytes(&self.pack)?,
            log: read_interactions(&self.interactions, &progress)?,
            visitors: self.visitors,
            days: self.days,
            until: self.until.unwrap_or_else(today),
            seed: self.seed,
            behaviour: Behaviour {
                recommendations: share(self.recommendations),
                measurement: share(self.measurement),
                ..Behaviour::default()
            },
            target,
        };
        let outcome = watched(&options, &progress)?;
        if let Some(path) = &self.json {
            outputs.write(&[(path, format!("{:#}\n", outcome.to_json(&options)).as_bytes())])?;
        }
        show(&options, &outcome);
        Ok(())
    }
}

/// Runs the simulation with a progress bar.
fn watched(options: &Options, progress: &Progress) -> Result<Outcome, CliError> {
    let so_far = SimulationProgress::default();
    let bar = progress.steps("simulating visitors", options.visitors.into());
    std::thread::scope(|scope| {
        let work = scope.spawn(|| simulate(options, &so_far));
        let mut shown = 0;
        while !work.is_finished() {
            std::thread::sleep(Duration::from_millis(50));
            let lived = so_far.lived.load(Ordering::Relaxed);
            bar.advance((lived - shown) as u64);
            shown = lived;
        }
        work.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).map_err(CliError::from)
    })
}

fn show(options: &Options, outcome: &Outcome) {
    output::show("SIMULATED  the visitors and their behaviour are assumed; their true answers are known");
    output::show(format_args!(
        "visitors   {}, of whom {} agreed to measurement; {} visits in {} days",
        options.visitors, outcome.measured, outcome.visits, options.days
    ));
    output::show(format_args!("reports    {} left devices, {} were sent and acknowledged", outcome.left, outcome.sent));
    if let Some(counted) = outcome.counted {
        output::show(format_args!("counted    {counted}"));
    }
    for comparison in &outcome.comparisons {
        show_comparison(comparison);
    }
    let (cells, covered) = outcome.coverage();
    if cells > 0 {
        output::show(format_args!("intervals  {covered} of {cells} cover the truth; 95 in 100 should"));
    }
    let [lived, sent] = outcome.took.map(|took| took.as_secs_f64());
    output::show(format_args!("took       {lived:.1} s for the visits, {sent:.1} s for sending and counting"));
}

fn show_comparison(comparison: &TruthComparison) {
    let arm = match comparison.arm {
        Arm::None => "",
        Arm::Personalised => ", personalized",
        Arm::Holdout => ", holdout",
    };
    let few = if comparison.is_enough {
        String::new()
    } else {
        format!(", under the minimum batch of {}", comparison.minimum)
    };
    let TruthComparison { metric, epoch, reports, .. } = comparison;
    output::show(format_args!("\n{metric} {epoch}{arm}: {reports} reports{few}"));
    output::show(format_args!("  {:24} {:>7} {:>9} {:>20}", "answer", "truth", "estimate", "95 % interval"));
    for answer in &comparison.answers {
        let percent = |share: f64| 100.0 * share;
        let (interval, estimate) = (answer.estimate.shown(), answer.estimate.share);
        let mark = match (answer.is_covered(), answer.estimate.reliability) {
            (false, _) => "  missed",
            (true, Reliability::Small) => "  too small to distinguish from zero",
            (true, _) => "",
        };
        output::show(format_args!(
            "  {:24} {:6.1}% {:8.1}% {:8.1}% to {:6.1}%{mark}",
            answer.answer,
            percent(answer.truth),
            percent(estimate),
            percent(interval.low),
            percent(interval.high)
        ));
    }
}

/// Returns today at 0:00 UTC.
fn today() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis((since.as_secs() / 86_400 * 86_400 * 1000) as i64)
}

fn time(text: &str) -> Result<Millis, String> {
    rfc3339(text).ok_or_else(|| "expected a time such as 2026-12-15 or 2026-12-15T09:00:00Z".to_owned())
}
