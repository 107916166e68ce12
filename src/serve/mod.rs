//! The demo shop over HTTP: pages rendered on the server, the engine's files beside them, and the headers a
//! site should send.
//!
//! It owns no visitor state. The basket travels in the address of every page, so that a dump of the browser's
//! storage shows
//! what Homebody keeps and nothing else. It refuses to serve anything outside the folders it was given.

#[cfg(feature = "collector")]
mod counting;
mod demo;
mod files;
mod headers;

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::ending::shutdown_signal;
use crate::errors::Code;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// The address to listen on; port 0 takes any free one.
    pub address: SocketAddr,
    /// The catalogue file, in any form that `homebody pack` reads.
    pub catalogue: PathBuf,
    /// The built pack, served as `/homebody/site.pack`.
    pub pack: PathBuf,
    /// The folder with the built engine, served under `/homebody/`.
    pub engine: PathBuf,
    /// The shop's own folder: templates, styles, scripts.
    pub demo: PathBuf,
    /// The site's policy, served as `/homebody/policy.json`.
    pub policy: PathBuf,
    /// Where to count reports, if the policy measures anything; without, or in a tool without its collector, nothing is counted.
    pub counting: Option<Counting>,
}

/// The shop's own collector.
#[derive(Clone, Debug)]
pub struct Counting {
    /// The SQLite file that it counts in.
    pub database: PathBuf,
    /// The log whose sessions simulated visitors follow.
    pub interactions: PathBuf,
}

/// Where the shop is open.
#[derive(Clone, Debug)]
pub struct Open {
    /// The shop.
    pub shop: SocketAddr,
    /// The dashboard, token included, where reports are counted.
    pub dashboard: Option<String>,
}

/// Why the shop could not be served.
#[derive(Clone, Debug)]
pub struct ServeError {
    /// `serve/address`, `serve/files` or a `read/` code.
    pub code: Code,
    /// One line: what is wrong and what to do.
    pub message: String,
}

impl core::fmt::Display for ServeError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} [{}]", self.message, self.code)
    }
}

impl std::error::Error for ServeError {}

/// Serves the shop until SIGINT or SIGTERM; calls `ready` with the addresses once it listens.
///
/// # Errors
/// `serve/address` when the port is taken or may not be used, `serve/files` when a file of the shop is missing,
/// a `read/` code when the catalogue cannot be read, a `collector/` code when nothing can be counted.
pub fn serve(options: &ServeOptions, ready: impl FnOnce(&Open)) -> Result<(), ServeError> {
    let router = demo::router(options)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|cause| address_error(options.address, &cause))?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(options.address).await;
        let listener = listener.map_err(|cause| address_error(options.address, &cause))?;
        let shop = listener.local_addr().map_err(|cause| address_error(options.address, &cause))?;
        #[cfg(feature = "collector")]
        let collector = counting::DemoCollector::open(options).await?;
        #[cfg(feature = "collector")]
        let (router, dashboard) = match &collector {
            Some(collector) => (router.merge(collector.ingest()), Some(collector.address.clone())),
            None => (router, None),
        };
        #[cfg(not(feature = "collector"))]
        let dashboard = None;
        let router = headers::on_every_answer(router).into_make_service_with_connect_info::<SocketAddr>();
        ready(&Open { shop, dashboard });
        let served = axum::serve(listener, router).with_graceful_shutdown(shutdown_signal()).await;
        #[cfg(feature = "collector")]
        if let Some(collector) = &collector {
            collector.close().await;
        }
        served.map_err(|cause| address_error(shop, &cause))
    })
}

/// One clear line for an address that cannot be listened on.
fn address_error(address: SocketAddr, cause: &std::io::Error) -> ServeError {
    let port = address.port();
    let message = match cause.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("port {port} is already in use on {}; choose another with --port", address.ip())
        }
        std::io::ErrorKind::PermissionDenied => {
            format!("port {port} may not be used without more rights; choose one above 1023 with --port")
        }
        _ => format!("cannot listen on {address}: {cause}; choose another port with --port"),
    };
    ServeError { code: Code::ServeAddress, message }
}
