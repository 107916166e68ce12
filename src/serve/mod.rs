//! Serves the demo shop over HTTP: pages rendered on the server, the engine's files, and the headers that a site should
//! send.
//!
//! The shop keeps no visitor state. The basket is part of every page's address, so a dump of the browser's storage
//! shows only what Homebody keeps. The server refuses to serve files outside the given folders.

#[cfg(feature = "collector")]
mod counting;
mod demo;
mod files;
mod headers;

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::serve::{ListenerExt as _, TapIo};
use tokio::net::{TcpListener, TcpStream};

use crate::ending::shutdown_signal;
use crate::errors::Code;

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

/// The addresses that the shop listens on.
#[derive(Clone, Debug)]
pub struct Open {
    /// The shop's address.
    pub shop: SocketAddr,
    /// The dashboard's address with its token, if reports are counted.
    pub dashboard: Option<String>,
}

/// Why the shop could not be served.
#[derive(Clone, Debug)]
pub struct ServeError {
    /// `serve/address`, `serve/files` or a `read/` code.
    pub code: Code,
    /// One line that says what is wrong and what to do.
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
/// `serve/address` if the port is in use or not permitted, `serve/files` if a file of the shop is missing, a `read/`
/// code if the catalogue cannot be read, or a `collector/` code if reports cannot be counted.
pub fn serve(options: &ServeOptions, ready: impl FnOnce(&Open)) -> Result<(), ServeError> {
    let router = demo::router(options)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|cause| address_error(options.address, &cause))?;
    runtime.block_on(async {
        let listener = TcpListener::bind(options.address).await;
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
        let served = axum::serve(undelayed(listener), router).with_graceful_shutdown(shutdown_signal()).await;
        #[cfg(feature = "collector")]
        if let Some(collector) = &collector {
            collector.close().await;
        }
        served.map_err(|cause| address_error(shop, &cause))
    })
}

/// Returns a one-line error for an address that the shop cannot listen on.
fn address_error(address: SocketAddr, cause: &std::io::Error) -> ServeError {
    let port = address.port();
    let message = match cause.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("port {port} is already in use on {}; choose another with --port", address.ip())
        }
        std::io::ErrorKind::PermissionDenied => {
            format!("port {port} needs higher privileges; choose one above 1023 with --port")
        }
        _ => format!("cannot listen on {address}: {cause}; choose another port with --port"),
    };
    ServeError { code: Code::ServeAddress, message }
}

/// Sends each part of a response at once. By default, a system may hold back the last part of a response until the client
/// has confirmed the earlier ones, which clients put off by up to 40 ms (RFC 896, RFC 1122 section 4.2.3.2).
pub(crate) fn undelayed(listener: TcpListener) -> TapIo<TcpListener, fn(&mut TcpStream)> {
    // A connection that has just ended has no options; the server notices that itself.
    listener.tap_io(|stream| _ = stream.set_nodelay(true))
}
