//! Limits open connections on the public listener. A connection above the limit is closed without an answer, before any
//! byte is read. Idle connections therefore cannot use up the process's file descriptors, which the database and the
//! administrator's listener also need, and one network cannot take every connection.
//!
//! Addresses stay in memory only while their connections are open, as they do in the operating system.

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::io::{Error, ErrorKind, IoSlice, Result};
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::Collector;
use super::limit::network;
use super::metrics::Metrics;

/// File descriptors reserved for everything else: the database, the administrator's listener and logs (chosen: several
/// times as many as were ever in use).
const RESERVED: usize = 64;
/// The maximum number of connections if nothing else limits it (chosen: a few hundred megabytes with TLS).
const MOST: usize = 10_000;
/// The minimum number of connections, however many descriptors are reserved.
const FEWEST: usize = 16;
/// The limit on open files that is assumed if the system does not report one: the strictest default in use (macOS).
const FILES: usize = 256;

/// Returns how many connections this process can keep open: its limit on open files minus the reserved descriptors.
pub(super) fn as_files_allow() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    open_files(&limits).saturating_sub(RESERVED).clamp(FEWEST, MOST)
}

/// Reads the soft limit on open files from the text of Linux's `/proc/self/limits`.
fn open_files(limits: &str) -> usize {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    match line.and_then(|line| line.split_whitespace().next()) {
        None => FILES,
        Some("unlimited") => usize::MAX,
        Some(soft) => soft.parse().unwrap_or(FILES),
    }
}

/// The slots for connections; a clone refers to the same slots.
#[derive(Clone, Debug)]
pub(super) struct Places(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    most: usize,
    /// The maximum per source; `None` behind the operator's proxies, where all visitors share a few addresses.
    most_a_source: Option<usize>,
    exempt: Vec<IpAddr>,
    metrics: Arc<Metrics>,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    all: usize,
    by_source: HashMap<IpAddr, usize>,
}

impl Places {
    /// Returns the slots of a collector's public listener.
    pub(super) fn of(collector: &Collector, most: usize) -> Self {
        let inner = &collector.0;
        Self::new(most, inner.hops > 0, inner.exempt.clone(), Arc::clone(&inner.metrics))
    }

    /// Returns slots without a limit, for the administrator's listener.
    pub(super) fn without_end(collector: &Collector) -> Self {
        Self::new(usize::MAX, true, Vec::new(), Arc::clone(&collector.0.metrics))
    }

    /// Returns `most` slots, of which one source may take an eighth (at least 8). `is_proxied` means that all
    /// connections come from the operator's proxies, so the limit per source does not apply.
    fn new(most: usize, is_proxied: bool, exempt: Vec<IpAddr>, metrics: Arc<Metrics>) -> Self {
        let most_a_source = (!is_proxied).then_some((most / 8).max(8));
        Self(Arc::new(Inner { most, most_a_source, exempt, metrics, taken: Mutex::default() }))
    }

    /// Takes a slot for a connection from this address, if one is free and the source may take another.
    fn take(&self, address: IpAddr) -> Option<Place> {
        let Inner { most, most_a_source, exempt, metrics, taken } = &*self.0;
        let address = address.to_canonical();
        // Providers usually do not assign larger networks to one customer.
        let source = network(address, 48);
        let mut taken = taken.lock().unwrap_or_else(PoisonError::into_inner);
        let of_source = taken.by_source.get(&source).copied().unwrap_or(0);
        let is_full = most_a_source.is_some_and(|most| of_source >= most) && !exempt.contains(&address);
        if taken.all >= *most || is_full {
            if metrics.refuse_connection() {
                tracing::warn!(
                    most,
                    "closed a connection without an answer: too many connections in total or from one source"
                );
            }
            return None;
        }
        taken.all += 1;
        taken.by_source.insert(source, of_source + 1);
        Some(Place { places: self.clone(), source })
    }
}

/// A slot that is taken; dropping it frees the slot.
struct Place {
    places: Places,
    source: IpAddr,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.0.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.all -= 1;
        if let Some(left) = taken.by_source.get_mut(&self.source) {
            *left -= 1;
            if *left == 0 {
                taken.by_source.remove(&self.source);
            }
        }
    }
}

impl<S> Accept<TcpStream, S> for Places {
    type Stream = Placed;
    type Service = S;
    type Future = Ready<Result<(Placed, S)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let placed = stream.peer_addr().and_then(|peer| {
            stream.set_nodelay(true)?;
            let place = self.take(peer.ip()).ok_or_else(|| Error::from(ErrorKind::ConnectionRefused))?;
            Ok((Placed { stream, _place: place }, service))
        });
        ready(placed)
    }
}

/// A connection that keeps its slot for as long as it is open.
pub(super) struct Placed {
    stream: TcpStream,
    _place: Place,
}

impl AsyncRead for Placed {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Placed {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(most: usize, is_proxied: bool) -> Places {
        let exempt = vec!["192.0.2.99".parse().unwrap()];
        Places::new(most, is_proxied, exempt, Arc::default())
    }

    /// Opens `each` connections from each of these addresses and returns the slots that they got.
    fn held(places: &Places, addresses: &[&str], each: usize) -> Vec<Place> {
        let all = addresses.iter().flat_map(|address| std::iter::repeat_n(address, each));
        all.filter_map(|address| places.take(address.parse().unwrap())).collect()
    }

    #[test]
    fn one_source_gets_an_eighth_of_the_slots_and_a_48_bit_network_is_one_source() {
        let places = places(80, false);
        let one = held(&places, &["192.0.2.1", "::ffff:192.0.2.1"], 50);
        let six = held(&places, &["2001:db8:1:2::1", "2001:db8:1:ffff::1"], 50);
        let exempt = held(&places, &["192.0.2.99"], 30);
        assert_eq!((one.len(), six.len(), exempt.len()), (10, 10, 30));
        drop((one, six, exempt));
        assert!(places.0.taken.lock().unwrap().by_source.is_empty(), "dropped slots leave no entry behind");
        assert_eq!(held(&places, &["192.0.2.1"], 50).len(), 10);
    }

    #[test]
    fn a_proxy_may_use_every_slot_but_no_more() {
        let places = places(80, true);
        let all = held(&places, &["127.0.0.1"], 200);
        assert_eq!(all.len(), 80);
        assert!(held(&places, &["192.0.2.99"], 1).is_empty());
    }

    #[test]
    fn the_limit_on_open_files_is_read_as_linux_writes_it() {
        let text = "Limit                     Soft Limit           Hard Limit           Units     \n\
            Max processes             127455               127455               processes \n\
            Max open files            1024                 1048576              files     \n";
        assert_eq!(open_files(text), 1024);
        assert_eq!(open_files(&text.replace("1024 ", "unlimited ")), usize::MAX);
        assert_eq!(open_files(""), FILES);
    }
}
