//! Deterministic simulation: random worlds in which the real engine runs, natively, over a model of the browser.
//!
//! The dispatcher, store and session are those of the Wasm module. The world replaces only `src/browser` and the page: a
//! database with every fault of a disk, a channel that loses, repeats and reorders messages, locks, a clock that is set
//! forward and back, a network, and a site that deploys other packs and policies. A seed makes a schedule of steps
//! (`step`); a `world` carries it out. After every step, `invariants` compares each tab whose engine was called with
//! `naive` models that are worked out from the stored bytes; `judge` judges every write and every deletion; `replies`
//! and `page` check what the engine says and sends. At its end, a world is healed, and everything that was asked for must
//! be done.
//!
//! `cargo test --locked --test simulation -- --nocapture` runs 100,000 schedules (`HOMEBODY_SCHEDULES` sets another
//! number, `HOMEBODY_FIRST` the first seed), prints how often everything happened, and fails if a kind of fault never
//! did. A schedule that fails is shortened and printed with its operations; `HOMEBODY_SEED` runs one again.
//!
//! A tab that cannot open a database that exists cannot know of it. What it acknowledges about erasing is not checked.
//!
//! These faults were planted in src/, one at a time, to see that the simulation fails. The number is the first schedule
//! that does.
//!
//! | planted fault | schedule |
//! |---|---|
//! | a withdrawal is answered before the other tabs have confirmed it | 56 |
//! | preferences are not applied again once the arm is known | 32 |
//! | an expired event stays in memory | 5 |
//! | a sensitive item is recorded | 2 |
//! | an event is dropped when the connection is lost | 40 |
//! | a report's bytes are released although "sending" is not stored | 121 |
//! | a preference for an item that the pack lacks is deleted | 4 |
//! | an import stores decisions | 35 |
//! | a write does not check that its decision is the newest | 19 |
//! | a withdrawal leaves the records in the database | 23 |
//! | restrictions are forgotten when the engine traps | 12 |
//! | a report does not require that consent predates its epoch's end | 2 |
//! | a withdrawal that failed is not carried out later | 1092 |
//! | a preference is dated by a clock that was set back | 15744 |
//! | Global Privacy Control is ignored | 8 |
//! | what is no longer permitted stays in memory until the next load | 176 |
//! | records are called stored while a decision is only in memory | 7 |
//! | a report is sent again although it may have arrived | 116 |
//! | a multiplier that was learned does not apply to popularity | 35 |
//! | a tab confirms a change that it could not read | 732 |
//! | a wait is not shortened when the clock is set back | 390 |
//! | what a charge costs is not counted | 4739 |
//! | the consent check in `track` is missing | 0 |
//! | restrictions are not applied again after a trap | 12 |
//! | records of items that became sensitive are not deleted | 10 |
//! | an expired record stays in the database | 11 |
//! | an erasure is planned without the records that other tabs have added | 1140 |
//! | a first key does not fix the number from which its tab goes on | 16339 |
//! | the numbers of rows that can no longer be read are used again | 9168 |
//! | an engine without a pack reports that there were no events | 103 |
//! | a pack that arrives after the first load changes nothing until the next one | 1017 |
//! | rows that a key no longer opens count as gone before they are replaced | 14 |
//! | a deletion keeps the key | 2 |
//! | a refusal is encrypted | 5 |
//! | a decision is stored in plain text | 0 |
//! | reports are refunded by an erasure of single records | 2 |
#![cfg(feature = "cli")]

mod database;
mod disk;
mod ending;
mod invariants;
mod judge;
mod losses;
mod machine;
mod naive;
mod outputs;
mod page;
mod random;
mod replies;
mod schedule;
mod shrink;
mod site;
mod step;
mod tab;
mod tally;
mod visitor;
mod world;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use shrink::{listen, place, run, traced};
use site::Site;
use tally::Tally;

/// How many schedules a run takes.
const SCHEDULES: u64 = 100_000;
/// A run ends early once this many different checks have failed.
const MOST_FAILURES: usize = 6;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a number"))
}

#[test]
fn no_world_breaks_a_promise() {
    let site = Site::new();
    listen();
    if let Some(seed) = number("HOMEBODY_SEED") {
        return explain(&site, seed);
    }
    let schedules = number("HOMEBODY_SCHEDULES").unwrap_or(SCHEDULES);
    let first = number("HOMEBODY_FIRST").unwrap_or_default();
    let next = AtomicU64::new(first);
    let (total, failures) = (Mutex::new(Tally::default()), Mutex::new(BTreeMap::<String, u64>::new()));
    let began = Instant::now();
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut tally = Tally::default();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + schedules {
                        break;
                    }
                    if let Some(failure) = run(&site, &schedule::schedule(seed), &mut tally) {
                        let mut failures = failures.lock().unwrap();
                        let first = failures.entry(place(&failure).to_owned()).or_insert(seed);
                        *first = seed.min(*first);
                    }
                    if seed.is_multiple_of(100) && failures.lock().unwrap().len() >= MOST_FAILURES {
                        break;
                    }
                }
                total.lock().unwrap().add(&tally);
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    if !failures.is_empty() {
        failures.values().for_each(|seed| explain(&site, *seed));
        end(&format!("the schedules {:?} fail", failures.values()));
    }
    let total = total.lock().unwrap();
    println!(
        "{schedules} schedules, {} steps, {:.1} s on {threads} threads",
        total.steps,
        began.elapsed().as_secs_f64()
    );
    total.print();
    let missing = total.missing();
    if !missing.is_empty() {
        end(&format!("never happened: {missing:?}"));
    }
}

/// Prints the shortest schedule that fails like that of this seed.
fn explain(site: &Site, seed: u64) {
    let schedule = schedule::schedule(seed);
    let Some(failure) = run(site, &schedule, &mut Tally::default()) else {
        println!("schedule {seed} breaks no promise");
        return;
    };
    println!("schedule {seed}: {failure}");
    let (short, failure) = shrink::shrink(site, schedule, &failure);
    println!("{} steps are enough: {failure}", short.len());
    _ = traced(site, &short, &mut Tally::default(), true);
    println!("to run it again: HOMEBODY_SEED={seed} cargo test --locked --test simulation -- --nocapture");
}

fn end(why: &str) -> ! {
    std::panic::set_hook(Box::new(|panic| println!("{panic}")));
    panic!("{why}");
}
