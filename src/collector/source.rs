//! Finds the source of a request, which is used only for the limit.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// The header to which each proxy appends the address of its client.
const FORWARDED: &str = "x-forwarded-for";

/// Returns the address that a request comes from, or `None` if it is unknown. Behind `hops` of the operator's own
/// proxies, this is the header entry that the outermost of these proxies wrote; any entry before it may be forged.
/// Without proxies, the header is ignored.
pub(super) fn of(headers: &HeaderMap, extensions: &Extensions, hops: u8) -> Option<IpAddr> {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let entries =
        || headers.get_all(FORWARDED).iter().rev().flat_map(|value| value.as_bytes().rsplit(|byte| *byte == b','));
    let outermost = usize::from(hops).checked_sub(1).and_then(|before| entries().nth(before));
    let named = outermost.and_then(|entry| std::str::from_utf8(entry).ok()).and_then(|entry| address(entry.trim()));
    named.or(peer).map(|address| address.to_canonical())
}

/// Returns true if a request carries a proxy's header, which is ignored if no proxy is trusted.
pub(super) fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.contains_key(FORWARDED)
}

/// Parses an address with or without brackets and port, as proxies write it.
fn address(text: &str) -> Option<IpAddr> {
    let bare = || text.trim_start_matches('[').trim_end_matches(']').parse().ok();
    text.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|with_port| with_port.ip())).or_else(bare)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn seen(forwarded: &[&str], hops: u8) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED, HeaderValue::from_str(value).unwrap());
        }
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 4711))));
        of(&headers, &extensions, hops).unwrap().to_string()
    }

    #[test]
    fn only_the_header_entries_of_trusted_proxies_count() {
        assert_eq!(seen(&["192.0.2.66"], 0), "10.0.0.1", "no proxy is trusted");
        assert_eq!(seen(&["6.6.6.6, 192.0.2.1"], 1), "192.0.2.1", "the visitor wrote the first entry");
        assert_eq!(seen(&["6.6.6.6", "192.0.2.1, 10.0.0.9"], 2), "192.0.2.1");
        assert_eq!(seen(&["192.0.2.1"], 2), "10.0.0.1", "with a proxy missing, the peer's address counts");
        assert_eq!(seen(&["not an address"], 1), "10.0.0.1");
        assert_eq!(seen(&[], 1), "10.0.0.1");
        assert_eq!(seen(&["[2001:db8::1]:443"], 1), "2001:db8::1");
        assert_eq!(seen(&["[2001:db8::1]"], 1), "2001:db8::1");
        assert_eq!(seen(&["192.0.2.1:80"], 1), "192.0.2.1");
        assert_eq!(seen(&["::ffff:192.0.2.1"], 1), "192.0.2.1");
    }
}
