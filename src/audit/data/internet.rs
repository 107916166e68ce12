//! Recognises the addresses of devices: on the Internet, and of their hardware.

use std::net::{IpAddr, SocketAddr};

/// The address of a device, perhaps with a port or the length of a prefix: one of the unicast addresses that are in use. A
/// version such as `1.2.3.4` is none: most addresses of version 4 have a number of three digits, and versions hardly ever
/// do.
///
/// # Source
/// RFC 4291, RFC 4193 and the IANA registry of IPv6 addresses: 2000::/3, fc00::/7, fe80::/10.
pub(super) fn is_ip(text: &str) -> bool {
    let prefix = |length: &str| (1..=3).contains(&length.len()) && length.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.split_once('/').filter(|(_, length)| prefix(length)).map_or(text, |(address, _)| address);
    let address = text.parse().or_else(|_| text.parse().map(|address: SocketAddr| address.ip()));
    match address.map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(address)) => address.octets().iter().any(|&octet| octet >= 100),
        Ok(IpAddr::V6(address)) => {
            matches!(address.octets(), [0x20..=0x3f | 0xfc | 0xfd, ..] | [0xfe, 0x80..=0xbf, ..])
        }
        Err(_) => false,
    }
}

/// Three numbers or more with dots between them, as versions have.
pub(super) fn is_version(text: &str) -> bool {
    let is_number = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split('.').count() > 2 && text.split('.').all(is_number)
}

/// The address of a network card: six pairs of hexadecimal digits, `00:1a:2b:3c:4d:5e`, or three groups of four. With
/// hyphens it needs a letter, because `01-02-03-04-05-06` may be a list.
///
/// # Source
/// IEEE 802-2014, §8, the forms of EUI-48; the one with dots is that of Cisco.
pub(super) fn is_mac(text: &str) -> bool {
    let (mark, parts, digits) = match text.as_bytes().get(2) {
        Some(b':') => (':', 6, 2),
        Some(b'-') if text.bytes().any(|byte| byte.is_ascii_alphabetic()) => ('-', 6, 2),
        _ if text.bytes().any(|byte| byte.is_ascii_alphabetic()) => ('.', 3, 4),
        _ => return false,
    };
    let is_part = |part: &str| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.len() == 17.min(parts * (digits + 1) - 1) && text.split(mark).count() == parts && text.split(mark).all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_hardware_are_recognised() {
        for text in ["00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e", "001a.2b3c.4d5e", "00:11:22:33:44:55"] {
            assert!(is_mac(text), "{text}");
        }
        for text in ["01-02-03-04-05-06", "0011.2233.4455", "00:1A:2B:3C:4D", "00:1A:2B:3C:4D:5G", "10:20", "", "é:é"]
        {
            assert!(!is_mac(text), "{text}");
        }
    }

    #[test]
    fn a_prefix_may_follow_an_address() {
        assert!(is_ip("192.0.2.7/32") && is_ip("2001:db8::/32") && is_ip("100.2.3.4"));
        assert!(!is_ip("192.0.2.7/x") && !is_ip("1.2.3.4/8") && !is_ip("1.2.300.4"));
        assert!(is_version("1.2.300.4") && is_version("10.0.19041.1") && is_version("100.2.3.4"));
        assert!(!is_version("1.2") && !is_version("1.2.x") && !is_version("1..2"));
    }
}
