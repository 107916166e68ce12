//! Limits how many reports one source may send: a token bucket per source, in memory of fixed size, without storing an
//! address.
//!
//! A source's address is hashed under two keys that are drawn when the process starts, and each hash selects a slot in
//! one of two rows. A message takes tokens from both slots, and passes if either has enough. No address can be
//! recovered from a slot: all sources that hash to a slot share it, and the keys are lost when the process ends. A
//! source that floods empties its two slots. An honest source is refused only if both its slots are empty; with f
//! flooding sources, this happens to one source in (65,536 / f)².
//!
//! A large IPv6 network contains many sources: a 48-bit prefix covers 65,536 of them. A message from an IPv6 address
//! therefore also takes tokens from larger buckets, which belong to the wider networks around its source ([`LEVELS`]).
//! If one of these buckets is empty, the message is refused and no bucket is charged.
//!
//! A slot is one number: the time at which it will be full again (the generic cell rate algorithm, ITU-T I.371).

use std::hash::{BuildHasher as _, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Slots per row (chosen: 1 MB for both rows).
const SLOTS: usize = 65_536;

/// The prefix lengths of the IPv6 networks that have a bucket, with the bucket's size in sources (chosen: a household
/// or host has a 64-bit prefix and a customer has one of 56 or 48 bits, and few customers consist of more than a few
/// households).
const LEVELS: [(u8, u64); 3] = [(64, 1), (56, 4), (48, 16)];

/// How much a source may send.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The long-term number of reports per second; positive.
    pub rate: f64,
    /// The number of reports that a source may send at once after a period of silence; at least 1.
    pub burst: u32,
}

impl Default for Limits {
    /// A device sends a few reports a month; the defaults leave room for ten thousand devices behind one address.
    fn default() -> Self {
        Self { rate: 2.0, burst: 600 }
    }
}

/// The buckets of all sources.
pub(super) struct Limiter {
    keys: [RandomState; 2],
    /// For each slot, the time at which it is full again, in nanoseconds since `start`.
    full_at: Mutex<[Box<[u64]>; 2]>,
    start: Instant,
    /// The time in nanoseconds until one token is restored.
    interval: u64,
    /// The time in nanoseconds until an empty slot is full.
    depth: u64,
    most: usize,
}

impl Limiter {
    /// Returns a limiter whose buckets are full.
    pub(super) fn new(limits: Limits) -> Self {
        let interval = (1e9 / limits.rate.max(1e-6)) as u64;
        let row = || vec![0; SLOTS].into_boxed_slice();
        Self {
            keys: [RandomState::new(), RandomState::new()],
            full_at: Mutex::new([row(), row()]),
            start: Instant::now(),
            interval,
            depth: interval.saturating_mul(u64::from(limits.burst.max(1))),
            most: limits.burst.max(1) as usize,
        }
    }

    /// Returns the largest number of messages that can pass at once.
    pub(super) fn most(&self) -> usize {
        self.most
    }

    /// Takes `amount` tokens from this source's bucket at this moment, or returns how long it takes until the bucket
    /// has that many.
    pub(super) fn take(&self, source: IpAddr, amount: usize, now: Instant) -> Result<(), Duration> {
        let now = u64::try_from(now.saturating_duration_since(self.start).as_nanos()).unwrap_or(u64::MAX);
        let source = source.to_canonical();
        let levels = if source.is_ipv6() { &LEVELS[..] } else { &LEVELS[..1] };
        let mut rows = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let mut after = Vec::with_capacity(2 * LEVELS.len());
        for (bits, worth) in levels {
            let cost = self.interval.saturating_mul(amount as u64) / worth;
            let places = self.keys.each_ref().map(|key| key.hash_one((bits, network(source, *bits))) as usize % SLOTS);
            let full_at = rows.iter().zip(places).map(|(row, place)| row.get(place).copied().unwrap_or(0));
            let full_at: Vec<u64> = full_at.map(|full_at| full_at.max(now).saturating_add(cost)).collect();
            let soonest = full_at.iter().min().copied().unwrap_or(now);
            if let Some(wait) = soonest.saturating_sub(now).checked_sub(self.depth).filter(|wait| *wait > 0) {
                return Err(Duration::from_nanos(wait));
            }
            after.push((places, full_at));
        }
        for (places, full_at) in after {
            for ((row, place), full_at) in rows.iter_mut().zip(places).zip(full_at) {
                if let Some(slot) = row.get_mut(place) {
                    *slot = full_at.min(now.saturating_add(self.depth));
                }
            }
        }
        Ok(())
    }
}

/// Returns the network of this prefix length that contains an IPv6 address. An IPv4 address is its own network.
pub(super) fn network(address: IpAddr, bits: u8) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or(0);
            IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() & mask))
        }
        four => four,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limiter() -> Limiter {
        Limiter::new(Limits { rate: 10.0, burst: 20 })
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_source_may_send_its_burst_and_then_its_rate() {
        let limiter = limiter();
        let (source, start) = (address("192.0.2.1"), limiter.start);
        assert_eq!(limiter.take(source, 20, start), Ok(()));
        assert_eq!(limiter.take(source, 1, start), Err(Duration::from_millis(100)));
        assert_eq!(limiter.take(source, 5, start), Err(Duration::from_millis(500)));
        let later = start + Duration::from_millis(250);
        assert_eq!(limiter.take(source, 2, later), Ok(()));
        assert!(limiter.take(source, 1, later).is_err());
        assert_eq!(limiter.take(source, 20, start + Duration::from_secs(60)), Ok(()), "the bucket is full again");
        assert!(limiter.take(source, 1, start + Duration::from_secs(60)).is_err(), "a full bucket contains one burst");
    }

    #[test]
    fn refused_messages_cost_nothing_and_more_than_one_burst_never_passes() {
        let limiter = limiter();
        let (source, start) = (address("192.0.2.1"), limiter.start);
        assert!(limiter.take(source, 21, start + Duration::from_secs(3600)).is_err());
        assert_eq!(limiter.take(source, 20, start + Duration::from_secs(3600)), Ok(()));
    }

    #[test]
    fn a_64_bit_network_is_one_source_and_a_mapped_address_counts_as_its_ipv4_address() {
        let limiter = limiter();
        let start = limiter.start;
        assert_eq!(limiter.take(address("2001:db8:1:2::1"), 20, start), Ok(()));
        assert!(limiter.take(address("2001:db8:1:2:ffff::9"), 1, start).is_err());
        assert_eq!(limiter.take(address("192.0.2.7"), 20, start), Ok(()));
        assert!(limiter.take(address("::ffff:192.0.2.7"), 1, start).is_err());
    }

    #[test]
    fn a_48_bit_network_counts_as_sixteen_sources_and_does_not_affect_the_others() {
        let limiter = limiter();
        let start = limiter.start;
        let mut accepted = 0;
        for network in 0..5_u32 {
            for n in 0..65_536_u32 {
                let flood =
                    Ipv6Addr::from_bits((0x2001_0db8_u128 << 96) + (u128::from(network) << 80) + (u128::from(n) << 64));
                accepted += u32::from(limiter.take(flood.into(), 20, start).is_ok());
            }
        }
        assert!((5 * 15..=5 * 16).contains(&accepted), "{accepted} bursts");
        let four = |n: u32| limiter.take(IpAddr::from((0xc000_0000u32 + n).to_be_bytes()), 1, start);
        let six = |n: u32| limiter.take(format!("2001:db9:{n:x}::1").parse().unwrap(), 1, start);
        let refused =
            (0..1_000).filter(|&n| four(n).is_err()).count() + (0..1_000).filter(|&n| six(n).is_err()).count();
        // The floods empty at most 5 × (16 + 4 + 1) = 105 slots per row, and 4,000 buckets are checked. The expected
        // number of refusals is 4,000 × (105 / 65,536)² = 0.01; more than three occur with a probability below 10⁻⁹.
        assert!(refused <= 3, "{refused} of 2,000 honest sources were refused");
        // The source's own bucket still limits it before the buckets of the networks around it do.
        assert_eq!(limiter.take(address("2001:dba:1:2::1"), 20, start), Ok(()));
        assert!(limiter.take(address("2001:dba:1:2::1"), 1, start).is_err());
        assert_eq!(limiter.take(address("2001:dba:1:3::1"), 20, start), Ok(()));
    }

    #[test]
    fn ten_thousand_flooding_sources_hardly_affect_the_others() {
        let limiter = limiter();
        let start = limiter.start;
        for n in 0..10_000u32 {
            let flood = IpAddr::from((0x0a00_0000u32 + n).to_be_bytes());
            while limiter.take(flood, 1, start).is_ok() {}
        }
        let honest = |n: u32| limiter.take(IpAddr::from((0xc000_0000u32 + n).to_be_bytes()), 1, start);
        let refused = (0..1_000).filter(|&n| honest(n).is_err()).count();
        // The expected number of refusals is 1,000 × (1 − (1 − 1/65,536)^10,000)² = 20; more than 60 occur with a
        // probability below 10⁻¹¹.
        assert!(refused <= 60, "{refused} of 1,000 honest sources were refused");
    }
}
