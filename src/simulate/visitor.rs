//! One visitor's life: the visitor arrives, is asked for consent, looks, clicks, may buy, and returns; the device
//! reports what the consent allows.
//!
//! A visitor follows one real customer: in each visit, the visitor views the products of that customer's next real
//! session, in order. The engine ranks the shelf of the home page and then that of each product page, and the visitor
//! sees it. If the next product of the real session is on the shelf, the visitor may click it there; otherwise, the
//! visitor finds it in another way. [`Behaviour`] determines how often a viewed product goes into the basket and is
//! bought.

use super::SimulateError;
use super::behaviour::Behaviour;
use super::customers::Customers;
use super::device::{Departure, Device};
use crate::chance::Chance;
use crate::history::Kind;
use crate::ids::ItemNumber;
use crate::policy::{Purpose, Tag};
use crate::rank::Mode;
use crate::session::{Ask, Input, SessionError};
use crate::units::Millis;

const DAY_MILLIS: f64 = 86_400_000.0;
/// A report leaves the device within this many milliseconds after the page opens, as in `reports.js`.
const WITHIN_MILLIS: f64 = 60_000.0;
/// The number of items on the home page's shelf and on the shelf of a product page, as in the demo shop.
const HOME: usize = 8;
const PRODUCT: usize = 4;

/// What all visitors have in common.
#[derive(Clone, Copy, Debug)]
pub(super) struct World<'w> {
    pub customers: &'w Customers,
    pub behaviour: &'w Behaviour,
    pub start: Millis,
    pub end: Millis,
    /// The number of declared metrics.
    pub metrics: usize,
}

/// The result of a visitor's life.
#[derive(Clone, Debug, Default)]
pub(super) struct Life {
    pub visits: u64,
    /// True if the visitor accepted measurement.
    pub measured: bool,
    /// The reports that left the device, in order.
    pub sent: Vec<Departure>,
}

/// Simulates one visitor's life on this device, from the first visit to the end of the simulated days.
pub(super) fn live(device: &mut Device, world: &World<'_>, mut chance: Chance) -> Result<Life, SimulateError> {
    let mut life = Life::default();
    let days = (world.end.0 - world.start.0) as f64;
    let mut now = Millis(world.start.0 + (chance.unit() * days) as i64);
    let first = world.customers.draw(&mut chance);
    device.wipe(now)?;
    for n in 0.. {
        device.open(now)?;
        if n == 0 {
            life.measured = answer(device, world.behaviour, now, &mut chance)?;
        }
        let mut visit = Visit { device, world, chance: &mut chance, now, due: Vec::new(), sent: &mut life.sent };
        visit.make(world.customers.visit(first, n))?;
        life.visits += 1;
        let gap = chance.wait(world.behaviour.days_between_visits) * DAY_MILLIS;
        // A visit takes minutes, and at least an hour lies between two visits.
        now = Millis(now.0 + 3_600_000 + gap as i64);
        if now >= world.end {
            break;
        }
    }
    Ok(life)
}

/// Answers the consent prompt of the first visit; returns true if the visitor accepts measurement.
fn answer(device: &mut Device, behaviour: &Behaviour, now: Millis, chance: &mut Chance) -> Result<bool, SessionError> {
    let agrees = chance.happens(behaviour.recommendations);
    let measured = agrees && chance.happens(behaviour.measurement);
    for (purpose, yes) in [(Purpose::Recommendations, agrees), (Purpose::Measurement, measured)] {
        if device.session.policy().asks_for(&purpose) {
            device.decide(now, &purpose, yes, chance.bytes())?;
        }
    }
    Ok(measured)
}

/// A visit in progress.
struct Visit<'v, 'w> {
    device: &'v mut Device,
    world: &'v World<'w>,
    chance: &'v mut Chance,
    now: Millis,
    /// The reports that wait to be sent, each with the time at which it will leave the device.
    due: Vec<(Millis, Tag, u16)>,
    sent: &'v mut Vec<Departure>,
}

impl Visit<'_, '_> {
    fn make(&mut self, session: &[ItemNumber]) -> Result<(), SessionError> {
        let behaviour = self.world.behaviour;
        self.measure()?;
        let mut basket = Vec::new();
        let (mut shelf, mut personal) = self.show("home", HOME, None)?;
        for &item in session.iter().take(behaviour.looks) {
            self.go_on(20.0, 80.0)?;
            let clicked = shelf.contains(&item) && self.chance.happens(behaviour.click);
            if clicked {
                self.track(Kind::Click, item)?;
                self.go_on(0.5, 2.0)?;
            }
            self.track(Kind::View, item)?;
            (shelf, personal) = {
                let found = clicked && personal;
                let share = if found { behaviour.cart_by_personal_list } else { behaviour.cart };
                let shown = self.show("product", PRODUCT, Some(item))?;
                if self.chance.happens(share) {
                    self.go_on(2.0, 20.0)?;
                    self.track(Kind::Cart, item)?;
                    basket.push(item);
                }
                shown
            };
        }
        if !basket.is_empty() && self.chance.happens(behaviour.purchase) {
            self.go_on(60.0, 240.0)?;
            for item in basket {
                self.track(Kind::Purchase, item)?;
            }
        }
        // The last page stays open for a while; a report that has not been sent before it closes waits for the next visit.
        self.go_on(5.0, 60.0)
    }

    /// Assigns the arm and creates the reports that are due, as each page load does; each report is sent at its own
    /// random time.
    fn measure(&mut self) -> Result<(), SessionError> {
        let now = self.now;
        let entropy: Vec<[u8; 16]> = (0..=self.world.metrics).map(|_| self.chance.bytes()).collect();
        self.device.take(now, &Input::Measure { now, entropy: &entropy })?;
        for (tag, epoch) in self.device.session.outgoing(now) {
            let at = Millis(now.0 + (self.chance.unit() * WITHIN_MILLIS) as i64);
            self.due.push((at, tag, epoch));
        }
        self.due.sort();
        Ok(())
    }

    /// Advances the time by a random number of seconds in this range and sends the reports that are then due.
    fn go_on(&mut self, least: f64, most: f64) -> Result<(), SessionError> {
        let seconds = least + self.chance.unit() * (most - least);
        self.now = Millis(self.now.0 + (seconds * 1000.0) as i64);
        while let Some(&(at, tag, epoch)) = self.due.first().filter(|(at, ..)| *at <= self.now) {
            self.due.remove(0);
            self.sent.extend(self.device.leave(at, tag, epoch)?);
        }
        Ok(())
    }

    /// Ranks and shows a shelf. Returns the items, and whether the list is personal.
    fn show(
        &mut self,
        slot: &str,
        limit: usize,
        context: Option<ItemNumber>,
    ) -> Result<(Vec<ItemNumber>, bool), SessionError> {
        let exclude: Vec<ItemNumber> = context.into_iter().collect();
        let (list, mode) = self.device.session.rank(&Ask { context, category: None, exclude: &exclude, limit });
        let items: Vec<ItemNumber> = list.iter().map(|scored| scored.item).collect();
        self.device.take(self.now, &Input::Impression { now: self.now, slot, items: &items })?;
        Ok((items, mode == Mode::Personal))
    }

    fn track(&mut self, kind: Kind, item: ItemNumber) -> Result<(), SessionError> {
        self.device.take(self.now, &Input::Track { now: self.now, kind, item })?;
        Ok(())
    }
}
