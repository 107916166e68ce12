//! Building packs: deterministic, useful from a catalogue alone, well defined for unusual logs, and good on real data.

use std::path::Path;

use super::common;
use homebody::eval::{Evaluation, evaluate};
use homebody::ids::ItemNumber;
use homebody::pack::Pack;
use homebody::policy::RankingOptions;
use homebody::rank::{Query, Ranker};
use homebody::read::{Interactions, Item, LogSession, Progress, read_catalogue, read_interactions};
use homebody::train::{Corpus, Options, train};
use homebody::units::Millis;

fn demo(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo/data").join(name)
}

fn quiet() -> Progress {
    Progress::quiet()
}

fn titled(id: &str, title: &str) -> Item {
    Item { title: title.to_owned(), ..Item::bare(id) }
}

/// Returns a log with these sessions of item indices, one per day.
fn log(items: usize, sessions: &[&[u32]]) -> Interactions {
    let mut events = Vec::new();
    let mut rows = Vec::new();
    for (day, session) in sessions.iter().enumerate() {
        let start = events.len();
        events.extend_from_slice(session);
        rows.push(LogSession { user: None, last: Millis(day as i64 * 86_400_000), events: start..events.len() });
    }
    let items = (0..items).map(|i| format!("i{i}")).collect();
    Interactions { items, sessions: rows, events, ..Interactions::default() }
}

fn ids(pack: &Pack<homebody::pack::Verified>, window: &[ItemNumber], limit: usize) -> Vec<String> {
    let mut best = Vec::new();
    Ranker::default().rank(pack, &Query { window, ..Query::default() }, limit, &mut best);
    best.iter().map(|scored| pack.items().id(scored.item).to_owned()).collect()
}

#[test]
fn identical_input_gives_identical_bytes_on_one_core_and_on_many() {
    let catalogue = read_catalogue(&demo("catalogue.csv.gz"), &quiet()).unwrap();
    let log = read_interactions(&demo("test.tsv.gz"), &quiet()).unwrap();
    let build = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let (corpus, _) = Corpus::join(catalogue.clone(), &log);
        pool.install(|| train(&corpus, &Options::default(), &quiet()).0.to_bytes())
    };
    assert!(build(1) == build(4));
}

#[test]
fn a_pack_from_a_catalogue_alone_recommends_similar_items() {
    let catalogue = read_catalogue(&demo("catalogue.csv.gz"), &quiet()).unwrap();
    let (contents, _) = train(&Corpus::from_catalogue(catalogue), &Options::default(), &quiet());
    let pack = common::verified(&contents);
    let mug = pack.find("204").unwrap();
    assert_eq!(pack.items().title(mug), "Red Retrospot Mug");
    let alike = ids(&pack, &[mug], 8);
    let titles: Vec<&str> = alike.iter().map(|id| pack.items().title(pack.find(id).unwrap())).collect();
    let related = titles.iter().filter(|title| title.contains("Mug") || title.contains("Retrospot")).count();
    assert!(related >= 7, "{titles:?}");
}

#[test]
fn items_bought_together_are_recommended_and_a_pair_from_a_single_session_is_not_published() {
    let log = log(6, &[&[0, 1], &[0, 1], &[2, 3], &[0, 1], &[4, 5], &[4, 5]]);
    let corpus = Corpus::from_log(&log);
    let pack = |min_sessions| {
        let (contents, _) = train(&corpus, &Options { min_sessions, ..Options::default() }, &quiet());
        common::verified(&contents)
    };
    let published = pack(2);
    let edge = |pack: &Pack<_>, a: &str, b: &str| {
        pack.neighbours().edge(pack.find(a).unwrap(), pack.find(b).unwrap()).is_some()
    };
    assert!(edge(&published, "i0", "i1") && edge(&published, "i1", "i0") && edge(&published, "i4", "i5"));
    assert!(!edge(&published, "i2", "i3"), "an edge from a single session was published");
    assert!(edge(&pack(1), "i2", "i3"));
}

#[test]
fn unusual_logs_have_defined_results() {
    let one = Corpus::from_catalogue(vec![titled("only", "The only thing")]);
    let pack = common::verified(&train(&one, &Options::default(), &quiet()).0);
    assert_eq!(ids(&pack, &[], 5), ["only"]);
    assert_eq!(ids(&pack, &[ItemNumber(0)], 5).len() + usize::from(pack.model().exclude_own), 1);

    let empty = Corpus::from_catalogue(Vec::new());
    let pack = common::verified(&train(&empty, &Options::default(), &quiet()).0);
    assert!(ids(&pack, &[], 5).is_empty());

    let mut same_moment = log(4, &[&[0, 1], &[0, 1], &[2, 3], &[2, 3]]);
    same_moment.sessions.iter_mut().for_each(|session| session.last = Millis(7));
    let pack = common::verified(&train(&Corpus::from_log(&same_moment), &Options::default(), &quiet()).0);
    assert_eq!(pack.neighbours().edges(), 4);

    let single_items = log(3, &[&[0], &[1], &[2]]);
    let pack = common::verified(&train(&Corpus::from_log(&single_items), &Options::default(), &quiet()).0);
    assert_eq!((pack.neighbours().edges(), pack.sessions()), (0, 3));
}

#[test]
fn events_of_unknown_items_are_skipped_and_counted() {
    let log = log(3, &[&[0, 1, 2], &[2]]);
    let (corpus, skipped) = Corpus::join(vec![titled("i0", "A"), titled("i1", "B")], &log);
    assert_eq!((corpus.sessions.len(), corpus.events.len()), (1, 2));
    assert_eq!((skipped.unknown_item_events, skipped.first_unknown_item.as_deref()), (2, Some("i2")));
}

/// The minimum quality of the whole ranker on the committed real data (the benchmark page has all data sets).
#[test]
fn the_learned_ranker_reaches_its_minimum_figures_on_real_invoices() {
    let train = read_interactions(&demo("train.tsv.gz"), &quiet()).unwrap();
    let test = read_interactions(&demo("test.tsv.gz"), &quiet()).unwrap();
    let catalogue = read_catalogue(&demo("catalogue.csv.gz"), &quiet()).unwrap();
    // With the publishing defaults; the benchmark page has the figures with every edge.
    let (options, ranking) = (Options::default(), RankingOptions::OFF);
    let evaluation = Evaluation {
        train: &train,
        test: &test,
        catalogue: &catalogue,
        options,
        catalogue_only: false,
        learning: false,
        ranking,
    };
    let report = evaluate(&evaluation, &quiet()).unwrap();
    println!("HR@20 {:.4} MRR@20 {:.4}", report.quality.hr_20, report.quality.mrr_20);
    assert_eq!((report.items, report.quality.predictions), (3174, 25_462));
    assert!(report.quality.hr_20 >= 0.425 && report.quality.mrr_20 >= 0.205, "{report}");
    assert!(report.pack_bytes_brotli <= 500_000, "{report}");
}
