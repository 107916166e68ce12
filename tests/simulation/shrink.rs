//! Runs schedules, and makes a failing one short.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::site::Site;
use super::step::Step;
use super::tally::Tally;
use super::world::World;

thread_local! {
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes panics quiet in this thread's schedules: their message is kept instead of printed.
pub fn listen() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        let text = panic.payload().downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.payload().downcast_ref::<&str>().map(|text| (*text).to_owned()));
        LAST.with(|last| last.replace(format!("{}\n  at {place}", text.unwrap_or_default())));
    }));
}

/// Runs a schedule in a new world; returns what failed.
pub fn run(site: &Site, schedule: &[Step], tally: &mut Tally) -> Option<String> {
    traced(site, schedule, tally, false)
}

/// The same; prints what happens, if asked to.
pub fn traced(site: &Site, schedule: &[Step], tally: &mut Tally, trace: bool) -> Option<String> {
    let done = catch_unwind(AssertUnwindSafe(|| {
        let mut world = World::new(site, tally);
        world.trace = trace;
        schedule.iter().for_each(|step| world.take(*step));
        world.end();
    }));
    done.is_err().then(|| LAST.with(RefCell::take))
}

/// The place of a failure, which a shorter schedule must share.
pub fn place(failure: &str) -> &str {
    failure.rsplit("\n  at ").next().unwrap_or_default()
}

/// Removes steps as long as the schedule fails in the same place.
pub fn shrink(site: &Site, mut schedule: Vec<Step>, failure: &str) -> (Vec<Step>, String) {
    let mut failure = failure.to_owned();
    let mut size = schedule.len().next_power_of_two() / 2;
    while size > 0 {
        let mut from = 0;
        let mut removed = false;
        while from < schedule.len() {
            let to = (from + size).min(schedule.len());
            let shorter = [&schedule[..from], &schedule[to..]].concat();
            match run(site, &shorter, &mut Tally::default()) {
                Some(other) if place(&other) == place(&failure) => {
                    (schedule, failure, removed) = (shorter, other, true);
                }
                _ => from = to,
            }
        }
        if size > 1 || !removed {
            size /= 2;
        }
    }
    (schedule, failure)
}
