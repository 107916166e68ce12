//! Random schedules.

use homebody::consent::CollectedBy;

use super::random::Random;
use super::step::{Fault, Step};

const MINUTE: u64 = 60_000;
const DAY: u64 = 86_400_000;

/// The schedule of a seed: at least 50 steps after a start that gives most worlds consent.
pub fn schedule(seed: u64) -> Vec<Step> {
    let mut random = Random::new(seed);
    let mut steps = Vec::new();
    if !random.one_in(16) {
        steps.push(Step::Furnish { tab: 0 });
    }
    steps.push(Step::Settle { tab: 0 });
    for purpose in 0..3 {
        if !random.one_in(6) {
            steps.extend([Step::Decide { tab: 0, purpose, decided: 0, by: CollectedBy::Homebody }, Step::SettleAll]);
        }
    }
    // A third of the worlds have no storage faults; in the others, they do not hide everything else.
    let faults = !random.one_in(3);
    // In some worlds, a week is often over, so that many reports are due.
    let weekly = random.one_in(8);
    // In half of the worlds, what a visitor does is usually done before the next thing happens.
    let calm = random.one_in(2);
    let length = steps.len() + 50 + random.below(10) as usize;
    while steps.len() < length {
        let step = step(&mut random, faults);
        steps.push(step);
        if weekly && random.one_in(5) {
            let (tab, seed) = (random.byte(), random.next() as u16);
            let most = if random.one_in(2) { 9 * DAY } else { DAY };
            steps.extend([Step::Pass { millis: random.below(most) as u32 }, Step::SettleAll]);
            steps.extend([Step::Measure { tab, seed }, Step::SettleAll, Step::Send, Step::SettleAll]);
            if random.one_in(4) {
                steps.push(Step::Close { tab });
            }
        }
        if calm && !random.one_in(3) {
            steps.push(if random.one_in(3) { Step::SettleAll } else { Step::Settle { tab: random.byte() } });
        }
    }
    steps
}

fn step(random: &mut Random, faults: bool) -> Step {
    let tab = random.byte();
    match random.below(if faults { 200 } else { 182 }) {
        0..24 => Step::Track { tab, kind: random.byte(), item: random.byte() },
        24..32 => Step::Impression { tab, first: random.byte(), count: 1 + random.byte() % 4 },
        32..41 => Step::Prefer { tab, what: random.byte(), label: random.byte() },
        41..44 => Step::Set { tab, kind: random.byte(), on: random.one_in(2) },
        44..56 => Step::Decide { tab, purpose: random.byte(), decided: random.byte(), by: collector(random) },
        56..58 => Step::Restrict { tab, purposes: random.byte() },
        58..60 => Step::Erase { tab, record: random.byte() },
        60 => Step::Reset { tab },
        61 => Step::DeleteAll { tab },
        62 => Step::Export,
        63..65 => Step::Import { tab, seed: random.next() as u16, forged: random.one_in(4) },
        65 => Step::Furnish { tab },
        66 => Step::Rank { tab, item: random.byte(), without: random.byte() },
        67 => Step::Explain { tab, item: random.byte() },
        68 => Step::Records { tab },
        69..79 => Step::Measure { tab, seed: random.next() as u16 },
        79..89 => Step::Send,
        89..97 => Step::Network { answer: random.byte() },
        97..121 => Step::Perform { tab },
        121..125 => Step::Commit { tab },
        125..131 => Step::Settle { tab },
        131..135 => Step::SettleAll,
        135..145 => Step::Deliver { message: random.byte() },
        145..148 => Step::Lose { message: random.byte() },
        148 => Step::Repeat { message: random.byte() },
        149..153 => Step::List { list: random.byte() },
        153..156 => Step::Open { bare: random.one_in(6) },
        156..158 => Step::Close { tab },
        158..160 => Step::Trap { tab, commits: random.one_in(2) },
        160..171 => Step::Pass { millis: passing(random) },
        171..173 => Step::Jump { millis: jump(random) },
        173..179 => Step::Deploy { pack: random.byte(), policy: random.byte() },
        179..181 => Step::Gpc { on: random.one_in(3) },
        181 if random.one_in(300) => Step::Flood { tab, item: random.byte() },
        181..190 => {
            let all = [Fault::Quota, Fault::Abort, Fault::Unopened, Fault::Lost, Fault::Newer, Fault::Keyless];
            Step::Fault(all[random.below(6) as usize])
        }
        190..193 => Step::Refuse { on: random.one_in(3) },
        193..196 => Step::Block { on: random.one_in(3) },
        196..198 => Step::Corrupt { record: random.byte(), byte: random.byte(), how: random.byte() },
        198 => Step::Evict,
        _ => Step::Jump { millis: jump(random) },
    }
}

fn collector(random: &mut Random) -> CollectedBy {
    match random.below(8) {
        0 => CollectedBy::Script,
        1..4 => CollectedBy::Site,
        _ => CollectedBy::Homebody,
    }
}

fn passing(random: &mut Random) -> u32 {
    let most = match random.below(8) {
        0..3 => 300,
        3 => 20_000,
        4 => 2 * MINUTE,
        5 => 90 * MINUTE,
        6 => 3 * DAY,
        _ => 45 * DAY,
    };
    1 + random.below(most) as u32
}

fn jump(random: &mut Random) -> i64 {
    let days = if random.one_in(4) { 400 } else { 40 };
    random.below(2 * days * DAY) as i64 - (days * DAY) as i64
}
