//! Serves the demo shop over HTTP: pages rendered on the server, the engine's files, and the headers that a site should
//! send.
//!
//! The shop keeps no visitor state. The basket is part of every page's address, so a dump of the browser's storage
//! shows only what Homebody keeps. The server refuses to serve files outside the given folders.
//!
//! ```no_run
//! use homebody::serve::{ServeOptions, serve};
//! let options = ServeOptions {
//!     address: ([127, 0, 0, 1], 8080).into(),
//!     catalogue: "www/demo/data/catalogue.csv.gz".into(),
//!     pack: "target/demo/shop.pack".into(),
//!     engine: "target/site".into(),
//!     demo: "www/demo".into(),
//!     policy: "www/demo/policy.json".into(),
//!     documents: "target/demo/documents".into(),
//!     counting: None,
//! };
//! serve(&options, |open| println!("http://{}/", open.shop)).unwrap();
//! ```

#[cfg(feature = "collector")]
mod counting;
mod demo;
mod error;
mod files;
mod headers;
mod options;

use std::net::SocketAddr;

use tokio::net::TcpListener;

use crate::ending::shutdown_signal;
use crate::listener::undelayed;

pub use error::ServeError;
pub use options::{Counting, ServeOptions};

use error::address_error;

/// The addresses that the shop listens on.
#[derive(Clone, Debug)]
pub struct Open {
    /// The shop's address.
    pub shop: SocketAddr,
    /// The dashboard's address with its token, if reports are counted.
    pub dashboard: Option<String>,
}

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
