//! Access control for the administrator's pages, which require the token.
//!
//! Programs send the token as `Authorization: Bearer …`; a reverse proxy that authenticates people in another way can
//! send it too. A person opens an address that ends in `?token=…`. The collector turns the token into a cookie that
//! scripts cannot read and other sites cannot use, and the browser leaves that address at once, so that the token does
//! not appear in the history or in a screenshot.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

use super::token::Token;

/// The cookie's name.
const COOKIE: &str = "homebody-dashboard";
/// How long a browser keeps the cookie, in seconds (chosen: one week).
const KEPT: u32 = 7 * 86_400;

/// Headers of every response: no caching, no framing, no referrer, and no resources unless a page allows them.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
];

/// The page that answers requests without the token.
const CLOSED: &str = "<!doctype html><html lang=\"en\"><title>Closed</title><h1>This page needs its token</h1>\
    <p>Open this address with <code>?token=…</code> at its end. The token is in the file that the collector named when it \
    started.</p></html>";
/// A page that redirects to itself without the token. The next request comes from this site, so the browser sends the
/// cookie.
const WELCOME: &str = "<!doctype html><html lang=\"en\"><meta http-equiv=\"refresh\" content=\"0; url=?\">\
    <title>Dashboard</title><p><a href=\"?\">Open the dashboard</a></p></html>";

/// Marks requests that arrived over TLS. Their cookie is set with `Secure`, so that browsers never send it without TLS.
#[derive(Clone, Copy, Debug)]
pub(super) struct OverTls;

/// Passes on requests that carry the token or the cookie.
pub(super) async fn pass(State(token): State<Token>, request: Request, next: Next) -> Response {
    // Checked first, so that the token disappears from the address even if a cookie would open the page.
    let mut response = if request.method() == Method::GET && has_parameter(&token, request.uri().query()) {
        welcome(&token, request.extensions().get::<OverTls>().is_some())
    } else if has_bearer(&token, request.headers()) || has_cookie(&token, request.headers()) {
        next.run(request).await
    } else {
        let mut response = (StatusCode::UNAUTHORIZED, Html(CLOSED)).into_response();
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        response
    };
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

fn welcome(token: &Token, secure: bool) -> Response {
    let secure = if secure { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Strict; Max-Age={KEPT}{secure}", token.cookie());
    ([(header::SET_COOKIE, cookie)], Html(WELCOME)).into_response()
}

fn has_bearer(token: &Token, headers: &HeaderMap) -> bool {
    let value = headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes).unwrap_or_default();
    value.split_at_checked(7).is_some_and(|(kind, text)| kind.eq_ignore_ascii_case(b"bearer ") && token.is(text))
}

fn has_cookie(token: &Token, headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.any(|(name, value)| name == COOKIE && token.is_cookie(value))
}

fn has_parameter(token: &Token, query: Option<&str>) -> bool {
    let mut pairs = query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    pairs.any(|(name, value)| name == "token" && token.is(value.as_bytes()))
}
