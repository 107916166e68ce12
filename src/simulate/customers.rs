//! The real customers whose sessions the simulated visitors follow, in order.

use crate::chance::Chance;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::read::Interactions;

/// The sessions of a log, by customer.
#[derive(Clone, Debug)]
pub(super) struct Customers {
    /// The items of each session that are in the pack, in order.
    sessions: Vec<Vec<ItemNumber>>,
    /// For each session, its customer and its position among that customer's sessions, which are ordered by time.
    followed: Vec<(usize, usize)>,
    customers: Vec<Vec<usize>>,
}

impl Customers {
    /// Returns the sessions of this log that contain an item of the pack; `None` if there are none. A session without a
    /// customer counts as the only session of a separate customer.
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

    /// Returns a random session for a visitor to start with.
    pub(super) fn draw(&self, chance: &mut Chance) -> usize {
        chance.below(self.sessions.len())
    }

    /// Returns the items of the customer's n-th session, counted from session `first`, which is number 0. After the
    /// last session, counting continues with the first one.
    pub(super) fn visit(&self, first: usize, n: usize) -> &[ItemNumber] {
        let visit = self.followed.get(first).and_then(|&(customer, place)| {
            let own = self.customers.get(customer)?;
            own.get((place + n) % own.len())
        });
        visit.and_then(|&session| self.sessions.get(session)).map_or(&[], Vec::as_slice)
    }
}
