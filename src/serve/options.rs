//! What the demo server is told.

use std::net::SocketAddr;
use std::path::PathBuf;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// The address to listen on; port 0 takes any free port.
    pub address: SocketAddr,
    /// The catalogue file, in any format that `homebody pack` reads.
    pub catalogue: PathBuf,
    /// The built pack, served as `/homebody/site.pack`.
    pub pack: PathBuf,
    /// The folder with the built engine, served under `/homebody/`.
    pub engine: PathBuf,
    /// The shop's own folder: templates, styles, scripts.
    pub demo: PathBuf,
    /// The site's policy, served as `/homebody/policy.json`.
    pub policy: PathBuf,
    /// The folder with the documents that the tool has generated for the shop, served under `/documents/`. The pages link
    /// to them if `notice.en.html` exists when the shop starts.
    pub documents: PathBuf,
    /// How to count reports, if the policy measures anything. Without it, or in a build without the collector, no
    /// reports are counted.
    pub counting: Option<Counting>,
}

/// The shop's own collector.
#[derive(Clone, Debug)]
pub struct Counting {
    /// The SQLite file with the counters.
    pub database: PathBuf,
    /// The log whose sessions the simulated visitors follow.
    pub interactions: PathBuf,
}
