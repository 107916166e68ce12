//! The public route: `POST <collector>` takes one or more concatenated messages of 12 bytes, as
//! `application/octet-stream`.
//!
//! | status | meaning for a sender |
//! |---|---|
//! | 202 | all messages are counted and durable |
//! | 400, 408, 413, 415, 422 | some messages are not counted and never will be: do not send them again. `accepted` is the number of messages of the request that were counted; `reasons` says why the others were not |
//! | 429 | no message is counted: send the same bytes again after `Retry-After` seconds |
//! | 503 | the collector cannot confirm that the messages are counted, though a slow database may have counted them: send the same bytes again after `Retry-After` seconds, a few times at most |
//!
//! Every answer is JSON: `{ "accepted": 999, "refused": 1 }`, with `code`, `message` and `reasons` if anything was
//! refused.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::counters::{CounterKey, Reason};
use super::limit::Limiter;
use super::writer::Order;
use super::{Collector, source};
use crate::report::Message;

/// The largest request body: 5,000 messages (chosen: what a proxy that sends in batches collects in a minute at 80
/// reports per second).
pub const MAX_BODY: usize = 5_000 * Message::LENGTH;
/// How long a body may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(10);
/// `Retry-After` for a request that the collector cannot count at the moment.
const LATER: Duration = Duration::from_secs(60);
/// The only accepted content type. If the page is from another origin, this type makes the browser send a preflight
/// request first.
const CONTENT_TYPE: &[u8] = b"application/octet-stream";

/// Returns the public routes: the collector's path, `/health` (the process is running) and `/ready` (the database
/// answers and accepted the latest write).
///
/// So that the limit can distinguish sources, serve the router with
/// [`into_make_service_with_connect_info::<SocketAddr>`](Router::into_make_service_with_connect_info).
pub fn ingest_router(collector: &Collector) -> Router {
    let reports = Router::new().route(collector.path(), post(take)).with_state(collector.clone());
    let reports = reports.layer(DefaultBodyLimit::max(MAX_BODY)).layer(collector.0.origins.layer());
    reports.merge(health_router(collector))
}

/// Returns `/health` and `/ready`, for service managers and load balancers.
pub(super) fn health_router(collector: &Collector) -> Router {
    Router::new().route("/health", get(|| async { "ok\n" })).route("/ready", get(ready)).with_state(collector.clone())
}

async fn ready(State(collector): State<Collector>) -> Response {
    let (queue, metrics) = (&collector.0.queue, &collector.0.metrics);
    let why = match () {
        () if queue.is_closed() => "the writer has stopped\n",
        // A database whose disk is full, or which is a standby, still answers queries.
        () if metrics.is_failing() => "the database accepts no writes\n",
        () if !collector.0.store.answers().await => "the database does not answer\n",
        () => return "ok\n".into_response(),
    };
    (StatusCode::SERVICE_UNAVAILABLE, why).into_response()
}

/// What happened to the messages of a request.
#[derive(Default)]
struct Outcome {
    accepted: usize,
    refused: BTreeMap<Reason, usize>,
    /// The reason that the response names first, which is that of the first refused message.
    first: Option<Reason>,
    retry_after: Option<Duration>,
}

impl Outcome {
    fn refuse(&mut self, reason: Reason, messages: usize) {
        *self.refused.entry(reason).or_default() += messages;
        self.first.get_or_insert(reason);
    }

    fn refused(reason: Reason, messages: usize) -> Self {
        let mut outcome = Self::default();
        outcome.refuse(reason, messages);
        outcome
    }
}

async fn take(State(collector): State<Collector>, request: Request) -> Response {
    let fits = request.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes() == CONTENT_TYPE);
    let source = source_of(&collector, &request);
    let body = match timeout(ARRIVAL, Bytes::from_request(request, &())).await {
        _ if !fits => Err((Reason::Malformed, StatusCode::UNSUPPORTED_MEDIA_TYPE)),
        Err(_) => Err((Reason::Malformed, StatusCode::REQUEST_TIMEOUT)),
        Ok(Err(BytesRejection::FailedToBufferBody(cause))) if cause.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Err((Reason::TooLarge, StatusCode::PAYLOAD_TOO_LARGE))
        }
        Ok(Err(_)) => Err((Reason::Malformed, StatusCode::BAD_REQUEST)),
        Ok(Ok(body)) => Ok(body),
    };
    let messages = body.as_ref().map_or(1, |body| body.len().div_ceil(Message::LENGTH).max(1));
    // Waiting would not help, because the body contains more messages than the bucket can ever hold.
    let body = match limiter_of(&collector, source) {
        Some(limiter) if messages > limiter.most() => Err((Reason::TooLarge, StatusCode::PAYLOAD_TOO_LARGE)),
        _ => body,
    };
    let messages = if body.is_ok() { messages } else { 1 };
    let (outcome, status) = match (within_limit(&collector, source, messages), body) {
        (Err(wait), _) => {
            let outcome = Outcome { retry_after: Some(wait), ..Outcome::refused(Reason::Rate, messages) };
            (outcome, StatusCode::TOO_MANY_REQUESTS)
        }
        (Ok(()), Err((reason, status))) => (Outcome::refused(reason, messages), status),
        (Ok(()), Ok(body)) => count(&collector, &body).await,
    };
    for (reason, messages) in &outcome.refused {
        collector.0.metrics.refuse(*reason, *messages);
    }
    answer(status, &outcome)
}

/// Returns the source that a request counts against.
fn source_of(collector: &Collector, request: &Request) -> IpAddr {
    if collector.0.hops == 0 && source::is_forwarded(request.headers()) && !collector.0.warned.swap(true, Relaxed) {
        tracing::warn!(
            "requests come through an untrusted proxy, so all of them count as one source \
             (see --trust-proxy)"
        );
    }
    source::of(request.headers(), request.extensions(), collector.0.hops).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}

/// Takes tokens for this many messages from the source's bucket, or returns how long the source must wait.
fn within_limit(collector: &Collector, source: IpAddr, messages: usize) -> Result<(), Duration> {
    limiter_of(collector, source).map_or(Ok(()), |limiter| limiter.take(source, messages, Instant::now()))
}

/// Returns the limiter for a source, if the source has a limit.
fn limiter_of(collector: &Collector, source: IpAddr) -> Option<&Limiter> {
    collector.0.limiter.as_ref().filter(|_| !collector.0.exempt.contains(&source))
}

/// Judges every message, passes the valid ones to the writer, and waits until they are counted.
async fn count(collector: &Collector, body: &[u8]) -> (Outcome, StatusCode) {
    let (messages, rest) = body.as_chunks::<{ Message::LENGTH }>();
    if messages.is_empty() || !rest.is_empty() {
        // If one message is cut off, the boundaries of the others cannot be trusted.
        return (Outcome::refused(Reason::Malformed, 1), StatusCode::BAD_REQUEST);
    }
    let now = collector.0.clock.now();
    let (mut outcome, mut keys) = (Outcome::default(), Vec::with_capacity(messages.len()));
    for message in messages {
        match collector.0.judge.judge(message, now) {
            Ok(key) => keys.push(key),
            Err(reason) => outcome.refuse(reason, 1),
        }
    }
    let good = keys.len();
    if !durable(collector, keys).await {
        outcome.refuse(Reason::Unavailable, good);
        outcome.first = Some(Reason::Unavailable);
        outcome.retry_after = Some(LATER);
        return (outcome, StatusCode::SERVICE_UNAVAILABLE);
    }
    outcome.accepted = good;
    let status = match outcome.first {
        None => StatusCode::ACCEPTED,
        Some(Reason::Malformed) if messages.len() == 1 => StatusCode::BAD_REQUEST,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (outcome, status)
}

/// Passes the counts to the writer; returns true once they are durable.
async fn durable(collector: &Collector, mut keys: Vec<CounterKey>) -> bool {
    if keys.is_empty() {
        return true;
    }
    keys.sort_unstable();
    let counts = keys.chunk_by(|a, b| a == b).filter_map(|same| Some((*same.first()?, same.len() as u64)));
    let (done, written) = oneshot::channel();
    let queued = collector.0.queue.try_send(Order::Count(counts.collect(), done)).is_ok();
    queued && written.await.unwrap_or(false)
}

fn answer(status: StatusCode, outcome: &Outcome) -> Response {
    let refused: usize = outcome.refused.values().sum();
    let mut body = json!({ "accepted": outcome.accepted, "refused": refused });
    if let (Some(reason), Some(body)) = (outcome.first, body.as_object_mut()) {
        let reasons: BTreeMap<&str, usize> = outcome.refused.iter().map(|(why, n)| (why.code().as_str(), *n)).collect();
        body.insert("code".to_owned(), json!(reason.code().as_str()));
        body.insert("message".to_owned(), json!(words(reason)));
        body.insert("reasons".to_owned(), json!(reasons));
    }
    let mut response = (status, Json(body)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(wait) = outcome.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().saturating_add(1)));
    }
    response
}

/// Returns the message for the developer of a sender.
const fn words(reason: Reason) -> &'static str {
    match reason {
        Reason::Malformed => {
            "expected messages of 12 bytes each, version 1, with an arm that the metric has, as application/octet-stream"
        }
        Reason::TooLarge => "expected at most 5000 messages in a request, and no more than one source may send at once",
        Reason::UnknownSignal => "the current policy declares no metric with this tag",
        Reason::Epoch => "expected the epoch before the current one, in a month in which the question is asked",
        Reason::Symbol => "the metric has no such symbol",
        Reason::Rate => "this source exceeds its limit; send later, with fewer at once",
        Reason::Unavailable => "the database is unavailable; send the same bytes again later",
    }
}
