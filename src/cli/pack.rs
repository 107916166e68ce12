//! `homebody pack`: builds one pack from the site's files.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::data::{Beside, Files};
use super::inputs::read_all;
use super::output::Outputs;
use super::{CliError, data, output};
use crate::errors::Code;
use crate::policy::Quoted;
use crate::read::{Progress, read_catalogue, read_interactions};
use crate::train::{Corpus, MIN_SESSIONS, Options, brotli, train};

/// Arguments of `homebody pack`.
#[derive(Debug, Args)]
pub(super) struct Pack {
    /// Catalogue to build from: .csv, .tsv or .jsonl, plain or .gz, with the columns id,title and any of
    /// category,tags,price,provider,url,image,published,sensitive,stock
    #[arg(long, value_name = "FILE")]
    catalogue: PathBuf,
    /// Log to learn from, with the columns SessionId,ItemId,Time and optionally UserId,Event [default: none, content
    /// only]
    #[arg(long, value_name = "FILE")]
    interactions: Option<PathBuf>,
    /// Policy to check, including its sensitive labels against the catalogue; the pack does not include it
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Minimum number of distinct sessions behind a published edge between two items
    #[arg(long, value_name = "N", default_value_t = MIN_SESSIONS, value_parser = clap::value_parser!(u32).range(1..=255))]
    min_sessions: u32,
    /// Maximum number of neighbours per item [default: 24 to 40, depending on the size of the catalogue]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..))]
    neighbours: Option<u8>,
    /// A column that looks like personal data and is not; repeatable. Without it, such a column is refused
    #[arg(long, value_name = "COLUMN")]
    not_personal: Vec<String>,
    /// Log of an earlier period, to report drift
    #[arg(long, value_name = "FILE", requires = "interactions")]
    previous: Option<PathBuf>,
    /// Write the pack to this file, and a Brotli copy to <FILE>.br
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

impl Pack {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let started = Instant::now();
        if !output::is_regular(&self.output) {
            let message = "expected a regular file, because a Brotli copy is written beside it";
            return Err(CliError::file(&self.output, Code::ReadIo, message));
        }
        let mut compressed_path = self.output.clone().into_os_string();
        compressed_path.push(".br");
        let compressed_path = Path::new(&compressed_path);
        let inputs = [&self.interactions, &self.policy, &self.previous].into_iter().flatten().chain([&self.catalogue]);
        let outputs = Outputs::apart(inputs.map(PathBuf::as_path), [self.output.as_path(), compressed_path])?;
        let progress = Progress::shown();
        let catalogue = read_catalogue(&self.catalogue, &progress)?;
        let beside =
            Beside { not_personal: &self.not_personal, previous: self.previous.as_deref(), ..Beside::default() };
        let files = Files::check(&self.catalogue, self.interactions.as_ref(), beside, &progress)?;
        let policy = self.policy.as_deref().map(read_all).transpose()?;
        let log = self.interactions.as_deref().map(|path| read_interactions(path, &progress)).transpose()?;
        data::show(&files.findings(&catalogue, log.as_ref(), policy.as_ref())?);
        let corpus = match &log {
            None => Corpus::from_catalogue(catalogue),
            Some(log) => {
                let (corpus, skipped) = Corpus::join(catalogue, log);
                if let Some(first) = &skipped.first_unknown_item {
                    let n = skipped.unknown_item_events;
                    output::show(format_args!(
                        "skipped    {n} events of items that are not in the catalogue, the first {}",
                        Quoted(first)
                    ));
                }
                corpus
            }
        };
        let options = Options {
            neighbours: self.neighbours.map(usize::from),
            min_sessions: self.min_sessions,
            ..Options::default()
        };
        let (contents, _) = train(&corpus, &options, &progress);
        let bytes = contents.to_bytes();
        let bar = progress.steps("compressing", 1);
        let compressed = brotli(&bytes);
        drop(bar);
        // The engine refuses a pack that it cannot verify. Such a pack must fail here, not on a visitor's device.
        crate::pack::Pack::new(bytes.clone()).verify().map_err(|error| CliError::pack(&self.output, error))?;
        outputs.write(&[(&self.output, &bytes), (compressed_path, &compressed)])?;

        let edges = |lists: &[Vec<crate::pack::Edge>]| lists.iter().map(Vec::len).sum::<usize>();
        output::show(format_args!("items      {}", contents.items.len()));
        output::show(format_args!("sessions   {} ({} events)", corpus.sessions.len(), corpus.events.len()));
        output::show(format_args!(
            "edges      {} from behaviour (each in at least {} sessions), {} from content",
            edges(&contents.neighbours),
            self.min_sessions,
            edges(&contents.similar)
        ));
        output::show(format_args!(
            "pack       {}, {} with brotli",
            output::size(bytes.len()),
            output::size(compressed.len())
        ));
        output::show(format_args!("took       {:.1} s", started.elapsed().as_secs_f64()));
        Ok(())
    }
}
