//! Valid but unusual input: unknown items, simultaneous events, very large catalogues.

use std::fs;
use std::path::Path;

use super::common::tabs::{Disk, START, Tab, decide, view};
use super::common::verified;
use homebody::consent::Decided;
use homebody::ids::{ItemNumber, MAX_ITEMS};
use homebody::pack::{Forest, ItemFlags, Pack};
use homebody::pack_writer::{Contents, ItemRow};
use homebody::rank::{Mode, Query, Ranker};
use homebody::read::{Item, Progress, read_interactions};
use homebody::session::Ask;
use homebody::train::{Corpus, Options, train};
use homebody::units::Price;

fn titled(id: usize, title: &str) -> Item {
    Item { title: title.to_owned(), ..Item::bare(&id.to_string()) }
}

fn built(corpus: &Corpus) -> Contents {
    train(corpus, &Options::default(), &Progress::quiet()).0
}

/// Creates a pack of `count` items that have only an id.
fn bare(count: usize) -> Contents {
    let row = |n: usize| ItemRow {
        id: n.to_string(),
        title: String::new(),
        category: String::new(),
        provider: String::new(),
        tags: Vec::new(),
        price: Price::UNKNOWN,
        flags: ItemFlags::default(),
        popular_ever: 0,
        popular_lately: 0,
        repeat_rate: 0,
    };
    let model = built(&Corpus::from_catalogue(Vec::new())).model;
    let lists = || vec![Vec::new(); count];
    let items = (0..count).map(row).collect();
    Contents {
        sessions: 0,
        min_sessions: 2,
        model,
        items,
        neighbours: lists(),
        similar: lists(),
        forest: Forest::default(),
    }
}

#[test]
fn a_history_of_items_that_the_pack_no_longer_has_ranks_like_an_empty_history() {
    let old = built(&Corpus::from_catalogue((0..9).map(|n| titled(n, "old red mug")).collect()));
    let new = built(&Corpus::from_catalogue((100..109).map(|n| titled(n, "new blue bag")).collect()));
    let mut disk = Disk::default();
    let mut tab = Tab::open(&old, &mut disk, START);
    tab.step(&decide(Decided::Given, true, START)).unwrap();
    tab.settle(&mut disk, START);
    let ask = Ask { limit: 5, ..Ask::default() };
    let nothing_known = Tab::open(&new, &mut disk, START).session.rank(&ask).0.to_vec();
    for item in 0..9 {
        tab.step(&view(item, START)).unwrap();
    }
    tab.settle(&mut disk, START);
    assert_eq!(disk.events.len(), 9);

    let mut later = Tab::open(&new, &mut disk, START);
    let (list, mode) = later.session.rank(&ask);
    assert_eq!((list, mode), (&nothing_known[..], Mode::Popular));
    assert_eq!(later.session.quarantined(), 0, "they are readable and count again when their items return");
    assert_eq!(Tab::open(&old, &mut disk, START).session.rank(&ask).1, Mode::Personal);
}

#[test]
fn item_numbers_outside_the_pack_are_ignored_by_the_ranker() {
    let pack = verified(&built(&Corpus::from_catalogue((0..9).map(|n| titled(n, "red mug")).collect())));
    let unknown = [ItemNumber(9), ItemNumber(u32::MAX)];
    let mut ranker = Ranker::default();
    let (mut odd, mut empty) = (Vec::new(), Vec::new());
    let query = Query { window: &unknown, long_term: &unknown, exclude: &unknown, ..Query::default() };
    ranker.rank(&pack, &query, 20, &mut odd);
    ranker.rank(&pack, &Query { category: Some(u32::MAX), ..query }, 20, &mut odd);
    ranker.rank(&pack, &Query::default(), 20, &mut empty);
    assert_eq!((odd.len(), odd), (9, empty));
}

#[test]
fn a_catalogue_of_one_item_recommends_it_until_it_has_been_seen() {
    let pack = verified(&built(&Corpus::from_catalogue(vec![titled(7, "The only thing")])));
    let mut best = Vec::new();
    let mut ranker = Ranker::default();
    ranker.rank(&pack, &Query::default(), 6, &mut best);
    assert_eq!(best.len(), 1);
    // Without repeat views in the log, the item that was just seen is not recommended, and the page shows its own list.
    ranker.rank(&pack, &Query { window: &[ItemNumber(0)], ..Query::default() }, 6, &mut best);
    assert!(best.is_empty());
}

#[test]
fn a_log_with_one_timestamp_is_split_in_file_order_and_gives_the_same_pack_every_time() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-moment.tsv");
    let mut text = String::from("SessionId\tItemId\tTime\n");
    for session in 0..1500 {
        for step in [0, 1, 3] {
            text += &format!("{session}\t{}\t1700000000\n", (session * session + step) % 40);
        }
    }
    fs::write(&path, text).unwrap();
    let log = read_interactions(&path, &Progress::quiet()).unwrap();
    let corpus = Corpus::from_log(&log);
    let (before, after) = corpus.all().split(0.06);
    assert_eq!((before.len(), after.len()), (1410, 90));
    let last: Vec<&[u32]> = after.iter().map(|(_, events)| events).collect();
    let in_file: Vec<&[u32]> = corpus.all().iter().map(|(_, events)| events).skip(1410).collect();
    assert_eq!(last, in_file);

    let contents = built(&corpus);
    assert!(contents.items.iter().all(|item| item.popular_lately == item.popular_ever), "all events count as recent");
    assert!(contents.neighbours.iter().any(|list| !list.is_empty()));
    assert!(contents.to_bytes() == built(&Corpus::from_log(&log)).to_bytes());
}

#[test]
fn a_pack_that_claims_too_many_items_is_refused_before_anything_is_allocated() {
    let mut bytes = bare(1).to_bytes();
    // CONF starts with the number of items; header, tag and length come before it.
    let at = 8 + 2 + 2 + 4 + 4 + 4;
    assert_eq!(bytes[at..at + 4], 1u32.to_le_bytes());
    bytes[at..at + 4].copy_from_slice(&(MAX_ITEMS as u32 + 1).to_le_bytes());
    let end = bytes.len() - 4;
    let checksum = crc32(&bytes[..end]);
    bytes[end..].copy_from_slice(&checksum.to_le_bytes());
    let error = Pack::new(bytes).verify().map(|_| ()).unwrap_err();
    assert_eq!(error.code().as_str(), "pack/too-large");
}

/// Computes the checksum bit by bit, according to its definition.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), step))
}

/// This many items are within [`MAX_ITEMS`], so the pack must work, although no page would download it.
#[test]
fn a_pack_of_two_million_items_loads_and_ranks() {
    let pack = Pack::new(bare(2_000_000).to_bytes()).verify().unwrap();
    assert_eq!(pack.find("1999999"), Some(ItemNumber(1_999_999)));
    let mut best = Vec::new();
    Ranker::default().rank(&pack, &Query { window: &[ItemNumber(5)], ..Query::default() }, 3, &mut best);
    assert_eq!(best.len(), 3);
}

/// The work per word is bounded, however many items contain the word.
#[test]
fn fifty_thousand_titles_are_packed_loaded_and_ranked() {
    let count = 50_000;
    const COLOURS: [&str; 10] = ["red", "blue", "green", "white", "black", "pink", "grey", "gold", "navy", "teal"];
    const THINGS: [&str; 8] = ["mug", "bag", "lantern", "clock", "tin", "apron", "candle", "frame"];
    let title = |n: usize| format!("{} {} model {} no {}", COLOURS[n % 10], THINGS[n / 10 % 8], n / 4, n % 977);
    let started = std::time::Instant::now();
    let catalogue = (0..count).map(|n| titled(n, &title(n))).collect();
    let contents = built(&Corpus::from_catalogue(catalogue));
    let packed = started.elapsed();
    let bytes = contents.to_bytes();
    let size = bytes.len();
    let started = std::time::Instant::now();
    let pack = Pack::new(bytes).verify().unwrap();
    println!("{count} items: packed in {packed:.1?}, {size} bytes, loaded in {:.1?}", started.elapsed());
    let seen = pack.find("4000").unwrap();
    let mut best = Vec::new();
    Ranker::default().rank(&pack, &Query { window: &[seen], ..Query::default() }, 3, &mut best);
    let family = pack.items().title(seen).split(" no ").next().and_then(|title| title.split(" model ").last());
    let alike = pack.items().title(best[0].item).contains(&format!("model {} ", family.unwrap()));
    assert!(best.len() == 3 && alike, "{}", pack.items().title(best[0].item));
}
