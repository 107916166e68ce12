//! What a world does with the outputs of an engine.

use std::collections::VecDeque;

use homebody::engine::{Message, Output, Request};

use super::site::ABSENT;
use super::tally::Happening;
use super::world::World;

impl World<'_> {
    /// Does what an engine asks for, as the browser does.
    pub fn outputs(&mut self, at: usize, outputs: Vec<Output>) {
        let mut outputs = VecDeque::from(outputs);
        let tab = &mut self.tabs[at];
        if tab.pack == ABSENT && !tab.engine.session().pack().is_absent() {
            tab.pack = tab.coming;
            let loaded = tab.asked.iter().all(|asked| !matches!(asked.request, Request::Open));
            self.tally.count(if loaded { Happening::FurnishedLate } else { Happening::Furnished });
        }
        while let Some(output) = outputs.pop_front() {
            let tab = &mut self.tabs[at];
            match output {
                Output::Reply(ticket, reply) => {
                    let asked = tab.asked.iter().position(|asked| asked.ticket == ticket);
                    let asked = tab.asked.remove(asked.expect("every request is answered once"));
                    if self.trace {
                        println!("        {} {} -> {}", tab.name, name(&asked.request), outcome(&reply));
                    }
                    self.replied(at, &asked, *reply);
                }
                Output::Perform(operation) => {
                    assert!(tab.is_idle(), "one operation at a time");
                    tab.operation = Some(operation);
                }
                Output::Abandon => {
                    tab.synced = None;
                    // If the tab was reading, it goes on with what it has in memory.
                    tab.reads.push((tab.engine.session().ledger().decisions().to_vec(), self.now));
                    let (connection, operation) = (tab.connection.take(), tab.operation.take());
                    let late = operation.is_none() && tab.outcome.take().is_some();
                    self.tally.count(if late { Happening::LateCommit } else { Happening::Blocked });
                    let changed = self.database.abandon(connection, operation.as_ref());
                    if changed.cleared {
                        self.tally.count(Happening::Forfeited);
                    }
                    self.follow(&changed);
                }
                Output::Send { kind, round, to } => {
                    let message = Message { kind, from: tab.name.clone(), round, to };
                    let name = tab.name.clone();
                    let others = self.tabs.iter().filter(|tab| tab.name != name);
                    self.channel.extend(others.map(|tab| (tab.name.clone(), message.clone())));
                }
                Output::List(round) => self.lists.push((tab.name.clone(), round)),
                Output::Changed => {}
                Output::Wake(due) => tab.wake = Some(due),
                Output::Remember(bytes) => tab.remembered = bytes,
            }
        }
    }
}

/// A request or reply without its contents.
fn name(request: &Request) -> String {
    format!("{request:?}").chars().take(60).collect()
}

fn outcome(reply: &Result<homebody::engine::Reply, homebody::engine::Failure>) -> String {
    format!("{reply:?}").chars().take(60).collect()
}
