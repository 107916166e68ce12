//! The collector as a process with two listeners. On shutdown, it accepts no new connections, answers pending requests,
//! writes the counts, and closes the database.

use std::net::SocketAddr;
use std::time::Duration;

use axum::{Extension, Router};
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use axum_server::{Handle, Server};
use hyper_util::rt::TokioTimer;
use tokio::net::TcpListener;

use super::connections::{Places, as_files_allow};
use super::gate::OverTls;
use super::tls::TlsFiles;
use super::token::Token;
use super::{Collector, CollectorError, Options, admin_router, ingest_router};
use crate::ending::shutdown_signal;
use crate::errors::Code;

/// Timeout for a request's headers and for an idle connection.
const HEAD: Duration = Duration::from_secs(30);
/// How long a shutdown waits for pending requests to end.
const END: Duration = Duration::from_secs(15);

/// What to run, and where.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// What the collector counts, and where.
    pub collector: Options,
    /// The address for reports; port 0 means any free port.
    pub listen: SocketAddr,
    /// The address for the administrator; port 0 means any free port.
    pub admin_listen: SocketAddr,
    /// The maximum number of simultaneous connections for reports; `None` means as many as the process's limit on open
    /// files allows. The administrator's connections are not counted.
    pub max_connections: Option<usize>,
    /// The administrator's token.
    pub token: Token,
    /// TLS for both listeners. On the loopback interface, the administrator's listener stays without TLS.
    pub tls: Option<TlsFiles>,
}

/// Where a collector listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// Where reports are sent, including the path.
    pub reports: String,
    /// The address of the dashboard, without the token.
    pub dashboard: String,
}

/// Runs a collector until SIGINT or SIGTERM; calls `ready` with the addresses once it listens. SIGHUP reloads the
/// certificate, if there is one.
///
/// # Errors
/// `collector/address` if it cannot listen on an address, `collector/tls` if the certificate cannot be used, and the
/// errors of [`Collector::open`].
pub fn serve(options: ServeOptions, ready: impl FnOnce(&Addresses)) -> Result<(), CollectorError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|cause| CollectorError::new(Code::CollectorAddress, cause.to_string()))?;
    runtime.block_on(run(options, ready))
}

async fn run(options: ServeOptions, ready: impl FnOnce(&Addresses)) -> Result<(), CollectorError> {
    let tls = options.tls.as_ref().map(TlsFiles::read).transpose()?;
    let admin_tls = tls.clone().filter(|_| !options.admin_listen.ip().is_loopback());
    let (listener, admin_listener) = (bind(options.listen).await?, bind(options.admin_listen).await?);
    let (at, admin_at) = (address(&listener)?, address(&admin_listener)?);
    let database = options.collector.database.to_string();
    let collector = Collector::open(options.collector).await?;
    let address = |tls: bool, at: SocketAddr, path: &str| format!("http{}://{at}{path}", if tls { "s" } else { "" });
    let addresses = Addresses {
        reports: address(tls.is_some(), at, collector.path()),
        dashboard: address(admin_tls.is_some(), admin_at, "/"),
    };
    tracing::info!(database, reports = addresses.reports, dashboard = addresses.dashboard, "the collector is open");
    if admin_tls.is_none() && !options.admin_listen.ip().is_loopback() {
        tracing::warn!(
            dashboard = addresses.dashboard,
            "the token and the dashboard cross the network unencrypted: pass --tls-cert, or \
             set --admin-listen to a loopback address"
        );
    }
    // Must be done before the addresses are announced, because without a handler, a SIGHUP ends the process.
    reload_on_hangup(options.tls.zip(tls.clone()));
    ready(&addresses);
    let most = options.max_connections.unwrap_or_else(as_files_allow);
    let places = Places::of(&collector, most);
    let (handle, admin_handle) = (Handle::new(), Handle::new());
    let handles = [handle.clone(), admin_handle.clone()];
    tokio::spawn(async move {
        shutdown_signal().await;
        tracing::info!("shutting down");
        handles.iter().for_each(|handle| handle.graceful_shutdown(Some(END)));
    });
    let admin = Door {
        listener: admin_listener,
        handle: admin_handle,
        tls: admin_tls,
        places: Places::without_end(&collector),
    };
    let served = tokio::try_join!(
        listen(Door { listener, handle, tls, places }, ingest_router(&collector)),
        listen(admin, admin_router(&collector, &options.token)?),
    );
    collector.close().await;
    tracing::info!("the collector is closed");
    served.map(|_| ()).map_err(|cause| address_error(at, &cause))
}

/// A listener with its TLS configuration and its connection limit.
struct Door {
    listener: TcpListener,
    handle: Handle<SocketAddr>,
    tls: Option<RustlsConfig>,
    places: Places,
}

/// Serves a router on a listener until the handle shuts it down.
async fn listen(Door { listener, handle, tls, places }: Door, router: Router) -> std::io::Result<()> {
    let mut server = Server::from_listener(listener).handle(handle).http1_only();
    server.http_builder().http1().timer(TokioTimer::new()).header_read_timeout(HEAD);
    match tls {
        None => {
            let service = router.into_make_service_with_connect_info::<SocketAddr>();
            server.acceptor(places).serve(service).await
        }
        Some(config) => {
            let service = router.layer(Extension(OverTls)).into_make_service_with_connect_info::<SocketAddr>();
            server.acceptor(RustlsAcceptor::new(config).acceptor(places)).serve(service).await
        }
    }
}

/// Reloads the certificate on every SIGHUP; an unusable certificate changes nothing. If there is no certificate, the
/// signal is caught and ignored, because by default it would end the process in the middle of its work.
#[cfg(unix)]
fn reload_on_hangup(tls: Option<(TlsFiles, RustlsConfig)>) {
    let hangup = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup());
    let Ok(mut hangup) = hangup else { return };
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            let Some((files, config)) = &tls else {
                tracing::info!("there is no certificate to reload");
                continue;
            };
            match files.read() {
                Ok(newer) => {
                    config.reload_from_config(newer.get_inner());
                    tracing::info!("the certificate was reloaded");
                }
                Err(error) => {
                    tracing::error!(cause = %error, "the certificate could not be reloaded; the old one stays in use");
                }
            }
        }
    });
}

#[cfg(not(unix))]
fn reload_on_hangup(_: Option<(TlsFiles, RustlsConfig)>) {}

async fn bind(at: SocketAddr) -> Result<TcpListener, CollectorError> {
    TcpListener::bind(at).await.map_err(|cause| address_error(at, &cause))
}

fn address(listener: &TcpListener) -> Result<SocketAddr, CollectorError> {
    let unknown = SocketAddr::from(([0, 0, 0, 0], 0));
    listener.local_addr().map_err(|cause| address_error(unknown, &cause))
}

/// Returns the error for an address that the collector cannot listen on.
fn address_error(at: SocketAddr, cause: &std::io::Error) -> CollectorError {
    let why = match cause.kind() {
        std::io::ErrorKind::AddrInUse => "it is already in use".to_owned(),
        std::io::ErrorKind::PermissionDenied => "a port below 1024 needs higher privileges".to_owned(),
        _ => cause.to_string(),
    };
    let message = format!("cannot listen on {at}: {why}; choose another with --listen or --admin-listen");
    CollectorError::new(Code::CollectorAddress, message)
}
