//! Applies each request to the session and returns its reply.

use alloc::vec;
use alloc::vec::Vec;

use super::export::Export;
use super::failure::Failure;
use super::place::Place;
use super::request::{Page, Reply, Request};
use super::store::Store;
use super::view::{self, DueReport, Forecast, Imported, Opened, Status, StoredRecord};
use crate::consent::ConsentState;
use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::policy::{Purpose, Tag};
use crate::report::{DeliveryStatus, Randomizer, Report};
use crate::session::{Ask, Effect, Input, Session};
use crate::units::Millis;

/// The result of applying a request.
#[derive(Debug)]
pub(super) struct Applied {
    /// The changes that the store must make.
    pub effects: Vec<Effect>,
    /// The reply to send once these changes are made.
    pub reply: Reply,
}

impl From<Reply> for Applied {
    fn from(reply: Reply) -> Self {
        Self { effects: Vec::new(), reply }
    }
}

/// The state that requests read and change.
#[derive(Debug)]
pub(super) struct EngineState {
    pub session: Session,
    pub store: Store,
    /// True if the browser has locks across tabs, which ensure that only one tab at a time sends reports.
    pub exclusive: bool,
    /// The purposes that other consent managers deny.
    pub restricted: Vec<Purpose>,
}

impl EngineState {
    /// Handles the requests that can be answered without reading the store first; returns `None` for all others.
    pub(super) fn look(&mut self, request: &Request, now: Millis, dropped: usize) -> Option<Result<Applied, Failure>> {
        Some(match request {
            Request::Track(kind, item) => {
                self.item(item).and_then(|item| self.event(&Input::Track { now, kind: *kind, item }))
            }
            Request::Impression(slot, items) => match items.iter().find(|id| self.session.pack().find(id).is_none()) {
                Some(unknown) => Err(Failure::unknown_item(unknown)),
                None => {
                    let items = self.known(items);
                    self.event(&Input::Impression { now, slot, items: &items })
                }
            },
            Request::Rank { limit, page, exclude, without } => {
                let (exclude, page) = (self.known(exclude), self.page(page));
                self.session.suppose(&self.known(without));
                let ask = Ask { exclude: &exclude, limit: *limit, ..page };
                let ranking = view::ranked(&mut self.session, &ask);
                self.session.suppose(&[]);
                Ok(Reply::Ranking(ranking).into())
            }
            Request::Explain { item, page, without } => self.item(item).map(|item| {
                let page = self.page(page);
                self.session.suppose(&self.known(without));
                let explanation = view::explained(&self.session, item, &page);
                self.session.suppose(&[]);
                Reply::Explanation(explanation).into()
            }),
            Request::Preferences => Ok(Reply::Preferences(view::preferences(&self.session)).into()),
            Request::Learned => Ok(Reply::Learned(view::learned(&self.session)).into()),
            Request::Forecast => Ok(Reply::Forecast(self.forecast(now)).into()),
            Request::Status => Ok(Reply::Status(self.status(dropped)).into()),
            _ => return None,
        })
    }

    /// Handles the other requests, after the store has been read.
    pub(super) fn apply(&mut self, request: &Request, now: Millis) -> Result<Applied, Failure> {
        let (input, reply) = match request {
            Request::Open => return Ok(Reply::Opened(self.opened()).into()),
            Request::Records => return Ok(Reply::Records(self.records()).into()),
            Request::Export { exported, site } => {
                return Ok(Reply::Export(Export::new(self.records(), exported.clone(), site.clone())).into());
            }
            Request::Interests => {
                let given = self.session.consent(&Purpose::Recommendations) == ConsentState::Given;
                let records = if given { self.records() } else { Vec::new() };
                return Ok(Reply::Interests(view::interests(&records)).into());
            }
            Request::Changes(purpose) => {
                let outgrown =
                    self.session.consent(purpose) == ConsentState::Unset && self.session.ledger().is_outgrown(purpose);
                let changes = if outgrown { view::changes(&self.session, purpose) } else { Vec::new() };
                return Ok(Reply::Changes(changes).into());
            }
            Request::Restrict(names) if names.iter().any(|name| Purpose::named(name).is_none()) => {
                return Err(Failure::new(
                    Code::ConsentPurpose,
                    "one of the purposes to restrict does not exist; the others are restricted",
                ));
            }
            Request::Import(brought) | Request::Preview(brought) => {
                let held: Vec<Vec<u8>> = self.store.contents().records.iter().map(|(_, bytes)| bytes.clone()).collect();
                let mut effects = self.session.step(&Input::Import { now, held: &held, brought })?;
                let added = effects.iter().map(|effect| match effect {
                    Effect::Append { records, .. } => records.len(),
                    _ => 0,
                });
                let added: usize = added.sum();
                let reply = Reply::Imported(Imported { added: added as u32, already: (brought.len() - added) as u32 });
                if matches!(request, Request::Preview(_)) {
                    effects.clear();
                }
                return Ok(Applied { effects, reply });
            }
            Request::Send(tag, epoch) => {
                let input = Input::Delivery { now, tag: *tag, epoch: *epoch, status: DeliveryStatus::Sending };
                let effects = self.session.step(&input)?;
                let message = effects.iter().find_map(|effect| match effect {
                    Effect::Append { records, .. } => Report::from_bytes(records.first()?).ok(),
                    _ => None,
                });
                let message = message.map_or_else(Vec::new, |report| report.message().to_bytes().to_vec());
                return Ok(Applied { effects, reply: Reply::Message(message) });
            }
            Request::Decide(decided) => {
                let input = Input::Decide {
                    now,
                    purpose: &decided.purpose,
                    decided: decided.decided,
                    collected_by: decided.collected_by,
                    language: &decided.language,
                    text: decided.text,
                    receipt: decided.receipt,
                };
                (input, Reply::Done)
            }
            Request::Prefer(what, label) => (Input::Prefer { now, what: *what, label }, Reply::Done),
            Request::Set(kind, on) => (Input::Set { now, kind: *kind, on: *on }, Reply::Done),
            Request::Erase(keys) => (Input::Erase { keys }, Reply::Done),
            Request::Reset => (Input::Reset, Reply::Done),
            Request::DeleteAll => (Input::EraseAll, Reply::Done),
            Request::Measure(entropy) => (Input::Measure { now, entropy }, Reply::Due(Vec::new())),
            Request::Sent(tag, epoch, status) => {
                (Input::Delivery { now, tag: *tag, epoch: *epoch, status: *status }, Reply::Done)
            }
            _ => return Ok(Reply::Done.into()),
        };
        Ok(Applied { effects: self.session.step(&input)?, reply })
    }

    /// Restricts exactly these purposes on behalf of other consent managers.
    pub(super) fn restrict(&mut self, names: &[alloc::string::String]) {
        self.restricted = names.iter().filter_map(|name| Purpose::named(name)).collect();
        // A restriction never fails.
        _ = self.session.step(&Input::Restrict { purpose: None });
        for purpose in &self.restricted {
            _ = self.session.step(&Input::Restrict { purpose: Some(purpose.clone()) });
        }
    }

    /// Returns the reports that may be sent; empty if storage is unreliable or another tab might send them too.
    pub(super) fn due(&self, now: Millis) -> Vec<DueReport> {
        if !self.sends() {
            return Vec::new();
        }
        self.session.outgoing(now).into_iter().map(|(Tag(tag), epoch)| DueReport { tag, epoch }).collect()
    }

    fn sends(&self) -> bool {
        self.exclusive && self.store.place() == Place::Database
    }

    fn event(&mut self, input: &Input<'_>) -> Result<Applied, Failure> {
        let effects = self.session.step(input)?;
        let kept = !effects.is_empty();
        Ok(Applied { effects, reply: Reply::Kept(kept) })
    }

    fn opened(&self) -> Opened {
        Opened { notice: view::notice(&self.session) }
    }

    /// Returns the engine's status.
    #[must_use]
    pub fn status(&self, dropped: usize) -> Status {
        Status {
            events: self.session.events() as u32,
            quarantined: self.session.quarantined() as u32,
            dropped: dropped as u32,
            degraded: self.store.cause(),
            protection: self.store.contents().protection,
        }
    }

    fn records(&self) -> Vec<StoredRecord> {
        let (contents, in_memory) = (self.store.contents(), self.store.place() == Place::Memory);
        let decisions = contents.ledger.iter().map(|bytes| view::described(&self.session, bytes, None, true));
        let others = contents.records.iter().map(|(key, bytes)| {
            let key = (!in_memory).then_some(*key);
            view::described(&self.session, bytes, key, false)
        });
        view::entries(decisions.chain(others))
    }

    fn forecast(&self, now: Millis) -> Vec<Forecast> {
        let answers =
            if self.sends() && !self.session.pack().is_absent() { self.session.forecast(now) } else { vec![] };
        let forecasts = self.session.policy().metrics().iter().zip(answers).filter_map(|(metric, index)| {
            let answer = metric.answers().get(index as usize)?;
            let disclosure = Randomizer::of(metric.answers().len(), metric.epsilon()).disclosure();
            let ends = metric.epoch().end(metric.epoch().number(now));
            Some(Forecast {
                question: metric.question().into(),
                answer: answer.clone(),
                epsilon: metric.epsilon().value(),
                guesses: view::Guesses::with(metric.epsilon()),
                misfits: disclosure.misfits,
                noticed: disclosure.noticed,
                ends: view::millis(ends),
            })
        });
        forecasts.collect()
    }

    fn item(&self, id: &str) -> Result<ItemNumber, Failure> {
        self.session.pack().find(id).ok_or_else(|| Failure::unknown_item(id))
    }

    /// Returns the numbers of the items with these ids; unknown ids are left out.
    fn known(&self, ids: &[alloc::string::String]) -> Vec<ItemNumber> {
        ids.iter().filter_map(|id| self.session.pack().find(id)).collect()
    }

    /// Converts the page's product and category to numbers. A product or category that is unknown is ignored.
    fn page(&self, page: &Page) -> Ask<'static> {
        let context = page.item.as_ref().and_then(|id| self.session.pack().find(id));
        let category = page.category.as_ref().and_then(|name| self.session.category(name));
        Ask { context, category, ..Ask::default() }
    }
}
