//! The headers that a site with Homebody should send. They are the same for every response except that of the sealed
//! worker.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;

/// The page's content security policy. `'wasm-unsafe-eval'` lets the page compile the engine but does not let it run
/// text as code. Trusted Types block every string that would become a script; there is one named policy, for the
/// engine's worker.
pub const PAGE_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types homebody";

/// The worker's content security policy: the code with access to the visitor's data can neither load anything nor
/// connect to any address. Without `'wasm-unsafe-eval'`, Firefox and WebKit refuse the module that the page has
/// compiled and posted to the worker.
pub const WORKER_POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/// The content security policy of the generated documents: they contain their style and nothing that runs.
pub const DOCUMENT_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The folder of the generated documents.
const DOCUMENTS: &str = "/documents/";

/// The path of the sealed worker.
const WORKER_PATH: &str = "/homebody/worker.js";

/// The headers that are sent with every response.
const EVERYWHERE: &[(&str, &str)] = &[
    // Files are used only as their declared type: for example, a picture never runs as a script.
    ("x-content-type-options", "nosniff"),
    // Other sites do not learn which page a visitor came from.
    ("referrer-policy", "same-origin"),
    // Neither the shop nor any resource on its pages uses these features.
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    // Windows of other sites get no reference to the windows of this site.
    ("cross-origin-opener-policy", "same-origin"),
    // Other sites may not embed these files, so they can neither measure nor read them.
    ("cross-origin-resource-policy", "same-origin"),
];

/// Adds these headers to every response of the router, including error pages and unknown addresses.
pub fn on_every_answer(router: Router) -> Router {
    router.layer(middleware::from_fn(add))
}

async fn add(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let sealed = path == WORKER_PATH;
    let document = path.starts_with(DOCUMENTS);
    let mut response = next.run(request).await;
    // An address without a document gets the shop's own page.
    let policy = match () {
        () if sealed => WORKER_POLICY,
        () if document && response.status() != StatusCode::NOT_FOUND => DOCUMENT_POLICY,
        () => PAGE_POLICY,
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    for &(name, value) in EVERYWHERE {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}
