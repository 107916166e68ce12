//! The headers a site should send with Homebody on it: one table, the same for every answer but the sealed worker's.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;

/// The page's policy. `'wasm-unsafe-eval'` lets the page compile the engine and evaluates no text; Trusted
/// Types block every string
/// that would become a script, with one named policy for the engine's worker.
pub const PAGE_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types homebody";

/// The worker's policy: nothing may be loaded or reached from the code that holds the visitor's data. Without
/// `'wasm-unsafe-eval'` Firefox and WebKit refuse the module that the page has compiled and posted.
pub const WORKER_POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/// Where the sealed worker lives.
const WORKER_PATH: &str = "/homebody/worker.js";

/// Sent with every answer.
const EVERYWHERE: &[(&str, &str)] = &[
    // Files are used as their declared type only: a picture never runs as a script.
    ("x-content-type-options", "nosniff"),
    // No other site learns which page a visitor came from.
    ("referrer-policy", "same-origin"),
    // Neither the shop nor anything on its pages uses these.
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    // Other sites' windows get no handle on ours.
    ("cross-origin-opener-policy", "same-origin"),
    // No other site may embed our files, so none can measure or read them.
    ("cross-origin-resource-policy", "same-origin"),
];

/// Puts the table's headers on every answer of the router, error pages and unknown addresses included.
pub fn on_every_answer(router: Router) -> Router {
    router.layer(middleware::from_fn(add))
}

async fn add(request: Request, next: Next) -> Response {
    let sealed = request.uri().path() == WORKER_PATH;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = if sealed { WORKER_POLICY } else { PAGE_POLICY };
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    for &(name, value) in EVERYWHERE {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}
