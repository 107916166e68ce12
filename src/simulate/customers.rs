//! Whose footsteps the simulated visitors walk in: real customers with their real sessions, in their order.

use super::chance::Chance;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::read::Interactions;

/// The sessions of a log, by customer.
#[derive(Clone, Debug)]
pub(super) struct Customers {
    /// The items of each session that the pack has, in order.
    sessions: Vec<Vec<ItemNumber>>,
    /// For each session its customer's sessions, the earliest first, and its own place among them.
    followed: Vec<(usize, usize)>,
    customers: Vec<Vec<usize>>,
}

impl Customers {
    /// The sessions of this log in which the pack knows an item; `None` when there is none. A session without a customer is
    /// a customer's only one.
    pub(super) fn of(log: &Interactions, pack: &Pack<Verified>) -> Option<Self> {
        let numbers: Vec<Option<ItemNumber>> = log.items.iter().map(|id| pack.find(id)).collect();
        let mut customers: Vec<Vec<usize>> = vec![Vec::new(); log.users.len()];
        let (mut sessions, mut followed) = (Vec::new(), Vec::new());
        for session in &log.sessions {
            let events = log.events.get(session.events.clone()).unwrap_or_default();
            let known = |&item: &u32| numbers.get(item as usize).copied().flatten();
            let items: Vec<ItemNumber> = events.iter().filter_map(known).collect();
            if items.is_empty() {
                continue;
            }
            let customer = session.user.map_or(customers.len(), |user| user as usize);
            if customer >= customers.len() {
                customers.resize(customer + 1, Vec::new());
            }
            if let Some(own) = customers.get_mut(customer) {
                followed.push((customer, own.len()));
                own.push(sessions.len());
            }
            sessions.push(items);
        }
        (!sessions.is_empty()).then_some(Self { sessions, followed, customers })
    }

    /// One random session to begin with.
    pub(super) fn draw(&self, chance: &mut Chance) -> usize {
        chance.below(self.sessions.len())
    }

    /// The items of the customer's n-th session from `first` on, 0 being that one; after the last the first comes again.
    pub(super) fn visit(&self, first: usize, n: usize) -> &[ItemNumber] {
        let visit = self.followed.get(first).and_then(|&(customer, place)| {
            let own = self.customers.get(customer)?;
            own.get((place + n) % own.len())
        });
        visit.and_then(|&session| self.sessions.get(session)).map_or(&[], Vec::as_slice)
    }
}
