//! Several tabs over one database, with a model of Web Locks and of a channel that delays, reorders and loses messages.
//! A change that is reported as done applies in every open tab.

use std::cell::RefCell;
use std::rc::Rc;

use super::common::database::{Browser, Database, decided, view};
use super::common::tabs::START;
use super::common::{policy, some_contents, verified};
use homebody::consent::{ConsentState, Decided, Decision};
use homebody::engine::{Dispatcher, Message, MessageKind, Outcome, Output, Reply, Request, TabEvent, Ticket};
use homebody::errors::Code;
use homebody::pack_writer::Contents;
use homebody::session::Session;
use homebody::units::Millis;
use proptest::collection::vec;
use proptest::prelude::*;

/// A tab, and the lock that it holds.
struct Tab {
    name: String,
    browser: Browser,
    /// Decisions that have not been answered, with their receipts.
    asked: Vec<(Ticket, [u8; 16])>,
}

struct World {
    contents: Contents,
    item: String,
    database: Rc<RefCell<Database>>,
    tabs: Vec<Tab>,
    /// Messages in transit, each to one tab.
    channel: Vec<(String, Message)>,
    /// Requests for the list of locks.
    lists: Vec<(String, u32)>,
    now: Millis,
    opened: usize,
}

impl World {
    fn new(tabs: usize) -> Self {
        let contents = some_contents(12, 30);
        let pack = verified(&contents);
        let open = (0..contents.items.len() as u32).map(homebody::ids::ItemNumber);
        let mut open =
            open.filter(|&item| !pack.items().flags(item).sensitive() && !pack.items().bears(item, "health"));
        let item = pack.items().id(open.next().expect("one item is not sensitive")).to_owned();
        let (channel, lists) = (vec![], vec![]);
        let database = Rc::default();
        let mut world = Self { contents, item, database, tabs: vec![], channel, lists, now: START, opened: 0 };
        for _ in 0..tabs {
            world.open();
        }
        world
    }

    /// Opens a tab, which takes its lock before its engine reads the store.
    fn open(&mut self) {
        let name = format!("homebody/live/{}", self.opened);
        self.opened += 1;
        let mut browser = Browser::named(&name, verified(&self.contents), policy(), &self.database, &[]);
        (browser.alone, browser.now) = (false, self.now);
        self.tabs.push(Tab { name, browser, asked: vec![] });
    }

    /// Closes a tab, or lets it crash.
    fn close(&mut self, at: usize) {
        let Tab { name, .. } = self.tabs.remove(at);
        self.lists.retain(|(tab, _)| *tab != name);
    }

    fn tell(&mut self, name: &str, event: TabEvent) {
        if let Some(tab) = self.tabs.iter_mut().find(|tab| tab.name == name) {
            tab.browser.tab(event);
        }
        self.perform();
    }

    fn decide(&mut self, at: usize, what: Decided) {
        let request = decided(what);
        let Request::Decide(decision) = &request else { unreachable!() };
        let receipt = decision.receipt;
        let ticket = self.tabs[at].browser.ask(request);
        self.tabs[at].asked.push((ticket, receipt));
        self.perform();
    }

    /// Performs what the tabs ask for, as the browser does.
    fn perform(&mut self) {
        for at in 0..self.tabs.len() {
            let name = self.tabs[at].name.clone();
            while let Some(effect) = self.tabs[at].browser.tabs.pop_front() {
                match effect {
                    Output::Send { kind, round, to } => {
                        let message = Message { kind, from: name.clone(), round, to };
                        let others = self.tabs.iter().filter(|tab| tab.name != name);
                        self.channel.extend(others.map(|tab| (tab.name.clone(), message.clone())));
                    }
                    Output::List(round) => self.lists.push((name.clone(), round)),
                    other => panic!("{other:?} does not concern the tabs"),
                }
            }
        }
    }

    fn list(&mut self, at: usize) {
        let (name, round) = self.lists.remove(at);
        let others: Vec<String> = self.tabs.iter().map(|tab| tab.name.clone()).filter(|tab| *tab != name).collect();
        self.tell(&name, TabEvent::Listed(round, others));
    }

    fn deliver(&mut self, at: usize) {
        let (to, message) = self.channel.remove(at);
        self.tell(&to, TabEvent::Heard(message));
    }

    fn step(&mut self, at: usize) -> bool {
        let stepped = self.tabs[at].browser.step();
        self.perform();
        stepped
    }

    fn pass(&mut self, millis: i64) {
        self.now.0 += millis;
        for tab in &mut self.tabs {
            tab.browser.now = self.now;
            tab.browser.wake_if_due();
        }
        self.perform();
    }

    /// Sets the clock. Timers are unaffected: they measure durations, not dates.
    fn jump(&mut self, millis: i64) {
        self.now.0 += millis;
        for tab in &mut self.tabs {
            tab.browser.now = self.now;
            tab.browser.wake = tab.browser.wake.map(|at| Millis(at.0 + millis));
        }
    }

    /// Takes the answers to decisions, and checks that each accepted decision applies in every open tab: the tab's
    /// memory contains it.
    fn answers(&mut self) -> Vec<Result<Reply, Code>> {
        let mut answers = vec![];
        let mut done = vec![];
        for tab in &mut self.tabs {
            for (ticket, answer) in std::mem::take(&mut tab.browser.replies) {
                let Some(at) = tab.asked.iter().position(|(asked, _)| *asked == ticket) else { continue };
                let (_, receipt) = tab.asked.remove(at);
                // A decision that changes nothing is not stored.
                if answer.is_ok() && stored(&self.database.borrow(), receipt) {
                    done.push(receipt);
                }
                answers.push(answer.map_err(|failure| failure.code));
            }
        }
        for receipt in done {
            for tab in &mut self.tabs {
                let ledger = tab.browser.engine.session().ledger();
                let decisions = ledger.decisions();
                // A tab that is still opening has nothing in memory, and will read the store.
                assert!(
                    decisions.is_empty() && !tab.browser.waiting.is_empty()
                        || decisions.iter().any(|decision| bears(decision, receipt)),
                    "{} does not know of a decision that was reported as done",
                    tab.name
                );
            }
        }
        answers
    }

    /// Completes everything that is pending, without losing a message.
    fn settle(&mut self) -> Vec<Result<Reply, Code>> {
        let mut answers = vec![];
        loop {
            let mut stepped = false;
            for at in 0..self.tabs.len() {
                stepped |= self.step(at);
            }
            let delivered = !self.channel.is_empty() || !self.lists.is_empty();
            while !self.channel.is_empty() {
                self.deliver(0);
            }
            while !self.lists.is_empty() {
                self.list(0);
            }
            answers.extend(self.answers());
            if !stepped && !delivered {
                return answers;
            }
        }
    }

    fn state(&self, at: usize) -> ConsentState {
        let consent = self.tabs[at].browser.engine.state().consent;
        consent.into_iter().find(|(purpose, _)| purpose == "recommendations").unwrap().1
    }
}

fn stored(database: &Database, receipt: [u8; 16]) -> bool {
    let decisions = database.contents.ledger.iter().map(|bytes| Decision::from_bytes(bytes).unwrap());
    decisions.into_iter().any(|decision| bears(&decision, receipt))
}

/// Returns true for the decision with this receipt. A refusal has none, so tests do not follow it.
fn bears(decision: &Decision, id: [u8; 16]) -> bool {
    decision.receipt().is_some_and(|receipt| receipt.id == id)
}

/// Three tabs with consent and one event.
fn consented() -> World {
    let mut world = World::new(3);
    world.settle();
    world.decide(0, Decided::Given);
    assert_eq!(world.settle(), [Ok(Reply::Done)]);
    let item = world.item.clone();
    world.tabs[1].browser.ask(view(&item));
    world.settle();
    world.pass(60);
    world.settle();
    assert_eq!(world.tabs.iter().map(|tab| tab.browser.events()).collect::<Vec<_>>(), [1, 1, 1]);
    world
}

/// Three tabs, the first of which has stored a withdrawal and asked the others to reload.
fn withdrawing() -> World {
    let mut world = consented();
    world.decide(0, Decided::Withdrawn);
    while world.step(0) {}
    world.list(0);
    world
}

#[test]
fn a_withdrawal_is_reported_as_done_when_every_tab_is_empty() {
    let mut world = consented();
    world.decide(2, Decided::Withdrawn);
    while world.step(2) {}
    assert_eq!(world.answers(), [], "it is stored, but the other tabs do not know yet");
    world.list(0);
    assert_eq!(world.answers(), []);
    assert_eq!(world.settle(), [Ok(Reply::Done)]);
    for at in 0..3 {
        assert_eq!((world.state(at), world.tabs[at].browser.events()), (ConsentState::Withdrawn, 0));
    }
}

#[test]
fn a_lost_message_is_repeated_until_it_is_answered() {
    let mut world = withdrawing();
    world.channel.clear();
    assert_eq!(world.settle(), []);
    world.pass(249);
    assert_eq!(world.settle(), []);
    world.pass(1);
    world.list(0);
    world.channel.clear();
    world.pass(250);
    assert_eq!(world.settle(), [Ok(Reply::Done)]);
}

#[test]
fn only_the_tab_that_has_not_answered_reloads_again() {
    let mut world = consented();
    let before: Vec<usize> = world.tabs.iter().map(|tab| tab.browser.changed).collect();
    world.decide(0, Decided::Withdrawn);
    while world.step(0) {}
    world.list(0);
    world.channel.retain(|(to, _)| to.ends_with("/1"));
    for _ in 0..3 {
        world.settle();
        world.pass(250);
        while !world.lists.is_empty() {
            world.list(0);
        }
        world.channel.retain(|(_, message)| !message.to.ends_with("/2"));
    }
    world.settle();
    let after = world.tabs.iter().map(|tab| tab.browser.changed);
    assert_eq!(after.zip(before).map(|(after, before)| after - before).collect::<Vec<_>>(), [1, 1, 0]);
    world.pass(250);
    assert_eq!(world.settle(), [Ok(Reply::Done)]);
}

#[test]
fn a_tab_that_closes_or_crashes_is_no_longer_waited_for() {
    let mut world = withdrawing();
    world.channel.clear();
    world.close(2);
    world.pass(250);
    assert_eq!(world.lists.len(), 1);
    world.list(0);
    world.channel.clear();
    assert_eq!(world.answers(), []);
    world.close(1);
    world.pass(250);
    world.list(0);
    assert_eq!(world.answers(), [Ok(Reply::Done)]);
}

#[test]
fn a_tab_that_never_answers_is_reported_after_ten_seconds_even_if_the_clock_is_set_back() {
    for jump in [0, -86_400_000] {
        let mut world = withdrawing();
        world.jump(jump);
        let mut waited = 0;
        let answers = loop {
            world.channel.clear();
            world.lists.clear();
            world.pass(50);
            waited += 50;
            let answers = world.answers();
            if !answers.is_empty() {
                break answers;
            }
            assert!(waited <= 20_000);
        };
        assert_eq!(answers, [Err(Code::TabsUnresponsive)]);
        assert!(waited >= 9_900 && (jump != 0 || waited <= 10_050), "{waited} ms");
        assert_eq!(world.state(0), ConsentState::Withdrawn, "it is stored and applies here");
        assert_eq!(world.database.borrow().contents.records, []);
    }
}

#[test]
fn only_a_tabs_own_answer_to_this_round_counts() {
    let mut world = consented();
    world.decide(0, Decided::Withdrawn);
    while world.step(0) {}
    let (name, round) = world.lists[0].clone();
    world.list(0);
    world.channel.clear();
    let done = |from: usize, round: u32, to: &str| {
        let from = format!("homebody/live/{from}");
        TabEvent::Heard(Message { kind: MessageKind::Done, from, round, to: to.to_owned() })
    };
    world.tell(&name, done(1, round, &name));
    for event in [
        done(1, round, &name),
        done(2, round.wrapping_sub(1), &name),
        done(2, round, "homebody/live/1"),
        done(9, round, &name),
        TabEvent::Listed(round.wrapping_add(1), vec![]),
    ] {
        world.tell(&name, event);
        assert_eq!(world.answers(), []);
    }
    // This message is false. Skip the model's own check, which would find that the tab has not reloaded.
    world.tabs[0].asked.clear();
    world.tell(&name, done(2, round, &name));
    assert_eq!(world.tabs[0].browser.replies.len(), 1);
}

#[test]
fn without_locks_the_other_tabs_are_notified_but_not_waited_for() {
    let world = World::new(0);
    let session = Session::new(verified(&world.contents), policy(), false);
    let mut engine = Dispatcher::new(session, &[], false, "homebody/live/a".to_owned(), 7);
    engine.request(Ticket(0), Request::Open, START);
    engine.resume(Outcome::Absent, START);
    engine.request(Ticket(1), Request::DeleteAll, START);
    let outputs = engine.resume(Outcome::Absent, START);
    assert_eq!(
        outputs.iter().filter(|output| matches!(output, Output::Reply(Ticket(1), reply) if reply.is_ok())).count(),
        0
    );
    let outputs = engine.resume(Outcome::Absent, START);
    let told = |output: &&Output| matches!(output, Output::Send { kind: MessageKind::Reload, .. });
    assert_eq!(outputs.iter().filter(told).count(), 1, "{outputs:?}");
    assert!(
        outputs.iter().any(|output| matches!(output, Output::Reply(Ticket(1), reply) if reply.is_ok())),
        "{outputs:?}"
    );
}

#[test]
fn tabs_that_decide_at_the_same_time_all_finish() {
    let mut world = consented();
    for at in 0..3 {
        world.decide(at, Decided::Withdrawn);
    }
    assert_eq!(world.settle(), vec![Ok(Reply::Done); 3]);
}

#[test]
fn many_messages_at_once_are_answered_by_one_reload() {
    let mut world = consented();
    let before = world.tabs[1].browser.changed;
    let name = world.tabs[1].name.clone();
    world.tabs[1].browser.ask(Request::Records); // Occupies the store.
    for round in 0..100 {
        let from = "homebody/live/0".to_owned();
        let message = Message { kind: MessageKind::Reload, from, round: round % 50, to: String::new() };
        world.tell(&name, TabEvent::Heard(message));
    }
    while world.step(1) {}
    assert_eq!(world.tabs[1].browser.changed, before + 1);
    let answers = world.channel.iter().filter(|(to, message)| to.ends_with("/0") && message.kind == MessageKind::Done);
    assert_eq!(answers.count(), 50);
}

/// An event in the model.
#[derive(Clone, Debug)]
enum Happening {
    Decide(usize, Decided),
    Track(usize),
    Step(usize),
    Deliver(usize),
    Lose(usize),
    List(usize),
    Open,
    Close(usize),
    Pass(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let decided = prop_oneof![Just(Decided::Given), Just(Decided::Refused), Just(Decided::Withdrawn)];
    let any = 0..100usize;
    prop_oneof![
        3 => (any.clone(), decided).prop_map(|(tab, decided)| Happening::Decide(tab, decided)),
        3 => any.clone().prop_map(Happening::Track),
        12 => any.clone().prop_map(Happening::Step),
        8 => any.clone().prop_map(Happening::Deliver),
        2 => any.clone().prop_map(Happening::Lose),
        4 => any.clone().prop_map(Happening::List),
        1 => Just(Happening::Open),
        1 => any.prop_map(Happening::Close),
        2 => (0..100i64).prop_map(Happening::Pass),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_lost_or_delayed_a_decision_reported_as_done_applies_in_every_tab(
        schedule in vec(happening(), 0..80),
    ) {
        let mut world = World::new(3);
        // A tab that closes in the middle of a decision may have stored it without notifying the others.
        let closes = schedule.iter().any(|happening| matches!(happening, Happening::Close(_)));
        for happening in schedule {
            let tabs = world.tabs.len();
            match happening {
                Happening::Decide(tab, decided) if tabs > 0 => world.decide(tab % tabs, decided),
                Happening::Track(tab) if tabs > 0 => {
                    let item = world.item.clone();
                    world.tabs[tab % tabs].browser.ask(view(&item));
                    world.perform();
                }
                Happening::Step(tab) if tabs > 0 => _ = world.step(tab % tabs),
                Happening::Deliver(at) if !world.channel.is_empty() => world.deliver(at % world.channel.len()),
                Happening::Lose(at) if !world.channel.is_empty() => {
                    let at = at % world.channel.len();
                    world.channel.remove(at);
                }
                Happening::List(at) if !world.lists.is_empty() => world.list(at % world.lists.len()),
                Happening::Open => world.open(),
                Happening::Close(tab) if tabs > 1 => world.close(tab % tabs),
                Happening::Pass(millis) => world.pass(millis),
                _ => {}
            }
            world.answers();
        }
        // At most 8 s have passed. Once messages arrive, everything is confirmed before the deadline.
        world.settle();
        for _ in 0..4 {
            world.pass(500);
            for answer in world.settle() {
                prop_assert_eq!(answer, Ok(Reply::Done));
            }
        }
        for tab in &world.tabs {
            prop_assert!(tab.asked.is_empty(), "{} has unanswered decisions", tab.name);
        }
        let states: Vec<ConsentState> = (0..world.tabs.len()).map(|at| world.state(at)).collect();
        prop_assert!(closes || states.windows(2).all(|pair| pair[0] == pair[1]), "{states:?}");
    }
}
