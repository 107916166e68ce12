//! The native ranker on the same histories, timed in the same way as `drive.mjs` times the others.
//!
//! `cargo bench --bench rank -- PACK LIMIT CALLS WARM_UP < QUESTIONS` reads one JSON object per line,
//! `{"seen": [ids, oldest first], "past": [ids of earlier visits, oldest first]}`, and prints one object: `loadMillis`,
//! `micros` and `first` (the very first call) per history, and the `lists` and `scores` of all.
//!
//! It has its own loop because the result is the distribution over histories of one figure per history; common
//! harnesses measure the distribution of one function over repetitions.

use std::hint::black_box;
use std::io::{self, BufRead as _};
use std::time::Instant;

use homebody::ids::ItemNumber;
use homebody::pack::{MAX_LONG_TERM, Pack, Verified};
use homebody::rank::{Query, Ranker};
use homebody::units::Scored;
use serde_json::{Value, json};

/// The number of loads, of which the best is reported.
const LOADS: usize = 5;

type Anything<T> = Result<T, Box<dyn std::error::Error>>;

/// One history in item numbers, newest first.
struct Question {
    window: Vec<ItemNumber>,
    past: Vec<ItemNumber>,
}

impl Question {
    /// Reads a line; ids that are missing from the pack are left out.
    fn read(pack: &Pack<Verified>, line: &str) -> Anything<Self> {
        let line: Value = serde_json::from_str(line)?;
        let newest = |key: &str, most: usize| {
            let ids = line.get(key).and_then(Value::as_array).into_iter().flatten();
            let known: Vec<ItemNumber> = ids.filter_map(|id| pack.find(id.as_str()?)).collect();
            known.into_iter().rev().take(most).collect()
        };
        Ok(Self { window: newest("seen", pack.model().decay.len()), past: newest("past", MAX_LONG_TERM) })
    }
}

/// Loads the pack and returns the best time in milliseconds.
fn load(bytes: &[u8]) -> Anything<(Pack<Verified>, f64)> {
    let mut millis = f64::INFINITY;
    let mut pack = None;
    for _ in 0..LOADS {
        let raw = Pack::new(bytes.to_vec());
        let start = Instant::now();
        let verified = raw.verify().map_err(|error| error.to_string())?;
        millis = millis.min(start.elapsed().as_secs_f64() * 1e3);
        pack = Some(verified);
    }
    Ok((pack.ok_or("a pack is loaded at least once")?, millis))
}

fn main() -> Anything<()> {
    // Cargo itself adds --bench to the arguments.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [path, limit, calls, warm_up] = arguments.as_slice() else {
        return Err("expected PACK LIMIT CALLS WARM_UP, and one question per line on standard input".into());
    };
    let (limit, calls, warm_up): (usize, u32, usize) = (limit.parse()?, calls.parse()?, warm_up.parse()?);
    let (pack, load_millis) = load(&std::fs::read(path)?)?;
    let (mut ranker, mut best): (Ranker, Vec<Scored>) = Default::default();
    let (mut micros, mut first, mut lists, mut scores) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (at, line) in io::stdin().lock().lines().enumerate() {
        let question = Question::read(&pack, &line?)?;
        let query = Query { window: &question.window, long_term: &question.past, ..Query::default() };
        let start = Instant::now();
        ranker.rank(&pack, &query, limit, &mut best);
        let once = start.elapsed();
        let start = Instant::now();
        for _ in 0..calls {
            ranker.rank(&pack, black_box(&query), limit, &mut best);
            black_box(&best);
        }
        let many = start.elapsed();
        if at >= warm_up {
            first.push(once.as_secs_f64() * 1e6);
            micros.push(many.as_secs_f64() * 1e6 / f64::from(calls));
        }
        lists.push(best.iter().map(|scored| scored.item.0).collect::<Vec<_>>());
        // Strings, because not every JSON reader accepts 64-bit integers.
        scores.push(best.iter().map(|scored| scored.score.0.to_string()).collect::<Vec<_>>());
    }
    let report = json!({
        "loadMillis": load_millis, "micros": micros, "first": first, "lists": lists, "scores": scores,
    });
    println!("{report}");
    Ok(())
}
