//! The pack's bytes: a written pack can be read back, a damaged one is refused, and a stored one stays readable.

use super::common::{contents, verified};
use homebody::checksum::crc32;
use homebody::errors::Code;
use homebody::ids::ItemNumber;
use homebody::pack::{DEPTH, Edge, FEATURES, Forest, ItemFlags, LEAVES, MAX_TREES, Model, Pack, PackError, Tree};
use homebody::pack_writer::{Contents, ItemRow};
use homebody::rank::{Query, Ranker, explain};
use homebody::units::Price;
use proptest::prelude::*;

/// Creates three items that use every section.
fn sample() -> Contents {
    let row = |id: &str, title: &str, price, flags, levels: [u8; 3]| ItemRow {
        id: id.into(),
        title: title.into(),
        category: if id == "85123A" { String::new() } else { "mugs".into() },
        provider: "pottery".into(),
        tags: if id == "b" { vec!["red".into(), "blue".into()] } else { Vec::new() },
        price,
        flags,
        popular_ever: levels[0],
        popular_lately: levels[1],
        repeat_rate: levels[2],
    };
    let edge = |to, weights| Edge { to: ItemNumber(to), weights };
    let mut worth = [0; 16];
    worth[1..].iter_mut().zip(1..).for_each(|(worth, level)| *worth = level * 4000);
    let tree = |splits, least: i32, step: i32| Tree {
        splits,
        leaves: std::array::from_fn(|leaf| (least + leaf as i32 * step) as i16),
    };
    Contents {
        sessions: 1234,
        min_sessions: 2,
        model: Model {
            decay: vec![32_768, 16_384, 8_192],
            forward: worth,
            backward: worth.map(|w| w / 2),
            content: worth.map(|w| w / 8),
            two_hop: 77,
            repeat: vec![-5, 7, 70_000],
            popular: 9,
            exclude_own: false,
        },
        items: vec![
            row("85123A", "Heart ♥", Price::new(295).unwrap(), ItemFlags::default(), [10, 20, 30]),
            row("b", "", Price::UNKNOWN, ItemFlags::new(true, false), [40, 50, 60]),
            row("c", "Mug", Price::new(0).unwrap(), ItemFlags::new(false, true), [70, 80, 90]),
        ],
        neighbours: vec![vec![edge(1, 0xf1), edge(2, 0x20)], vec![edge(0, 0x0f)], Vec::new()],
        similar: vec![Vec::new(), vec![edge(2, 0x0f)], vec![edge(0, 0x01), edge(1, 0x02)]],
        forest: Forest::new(vec![
            tree([(0, 12), (1, 200), (28, 150), (36, 0)], 21, -3),
            tree([(24, 40), (24, 80), (29, 127), (35, 255)], i32::from(i16::MIN), 4369),
        ])
        .unwrap(),
    }
}

#[test]
fn the_bytes_of_version_2_are_those_that_sites_already_serve() {
    let golden = include_bytes!("../vectors/pack_v2.pack");
    assert!(
        sample().to_bytes() == golden,
        "The pack format has changed. Packs in the field would be refused or misread: raise VERSION in src/pack/mod.rs, \
         describe the new form there, and add a new vector next to the old one instead of replacing it."
    );
}

#[test]
fn a_pack_of_version_1_is_refused_because_of_its_version() {
    let error = Pack::new(include_bytes!("../vectors/pack_v1.pack").to_vec()).verify().unwrap_err();
    assert_eq!((error, error.code().as_str()), (PackError::Version { found: 1 }, "pack/version"));
}

#[test]
fn every_column_is_read_back_as_it_was_written() {
    let pack = verified(&sample());
    let items = pack.items();
    let b = pack.find("b").unwrap();
    assert_eq!((items.len(), pack.sessions(), pack.min_sessions()), (3, 1234, 2));
    assert_eq!(items.title(pack.find("85123A").unwrap()), "Heart ♥");
    assert_eq!((items.category(b), items.provider(b), items.price(b)), ("mugs", "pottery", Price::UNKNOWN));
    assert_eq!(items.tags(b).collect::<Vec<_>>(), ["blue", "red"]);
    assert_eq!(items.category(ItemNumber(0)), "");
    assert!(items.flags(b).sensitive() && items.flags(ItemNumber(2)).out_of_stock());
    assert_eq!((pack.popular_ever(b), pack.popular_lately(b), pack.repeat_rate(b)), (40, 50, 60));
    assert_eq!((pack.model(), pack.forest()), (&sample().model, &sample().forest));
    assert_eq!(pack.find("nothing"), None);
}

#[test]
fn every_cut_is_an_error_with_a_code() {
    let bytes = sample().to_bytes();
    for length in 0..bytes.len() {
        let error = Pack::new(bytes[..length].to_vec()).verify().unwrap_err();
        assert_eq!(error.code(), Code::PackTruncated, "truncated to {length} bytes");
    }
}

#[test]
fn every_flipped_byte_is_an_error_with_a_code() {
    let bytes = sample().to_bytes();
    for at in 0..bytes.len() {
        for flip in 1..=255u8 {
            let mut damaged = bytes.clone();
            damaged[at] ^= flip;
            let code = Pack::new(damaged).verify().unwrap_err().code();
            let expected = match at {
                0..8 => [Code::PackMagic; 2],
                8..10 => [Code::PackVersion; 2],
                12..16 => [Code::PackTruncated, Code::PackChecksum],
                _ => [Code::PackChecksum; 2],
            };
            assert!(expected.contains(&code), "byte {at} flipped by {flip}: {code}");
        }
    }
}

#[test]
fn a_pack_of_another_version_names_the_version_it_found() {
    let mut bytes = sample().to_bytes();
    bytes[8] = 7;
    assert_eq!(Pack::new(bytes).verify().unwrap_err(), PackError::Version { found: 7 });
}

/// Overwrites bytes and corrects the checksum, as an attacker would.
fn forge(bytes: &mut [u8]) {
    let body = bytes.len() - 4;
    let length = (bytes.len() as u32).to_le_bytes();
    bytes[12..16].copy_from_slice(&length);
    let checksum = crc32(&bytes[..body]).to_le_bytes();
    bytes[body..].copy_from_slice(&checksum);
}

/// Performs every query that an engine performs.
fn use_pack(bytes: Vec<u8>) {
    let Ok(pack) = Pack::new(bytes).verify() else { return };
    let all: Vec<ItemNumber> = (0..pack.items().len() as u32 + 2).map(ItemNumber).collect();
    let mut best = Vec::new();
    let query = Query { context: all.first().copied(), window: &all, long_term: &all, ..Query::default() };
    Ranker::default().rank(&pack, &query, 20, &mut best);
    for &item in &all {
        assert!(pack.items().id(item).is_empty() || pack.find(pack.items().id(item)) == Some(item));
        _ = (pack.items().title(item), pack.items().category(item), pack.items().tags(item).count());
    }
}

/// Returns the bytes of `contents` with `section` as the tree section, which is the last section.
fn with_trees(contents: Contents, section: &[u8]) -> Vec<u8> {
    let mut bytes = Contents { forest: Forest::default(), ..contents }.to_bytes();
    // Removes the empty tree section: its length, its count of 0, and the checksum.
    bytes.truncate(bytes.len() - 10);
    bytes.extend((section.len() as u32).to_le_bytes());
    bytes.extend(section);
    bytes.extend([0; 4]);
    forge(&mut bytes);
    bytes
}

/// Returns the section for `count` trees that all split on `feature`.
fn trees(count: usize, feature: usize) -> Vec<u8> {
    let tree = [[feature as u8, 100].repeat(DEPTH), vec![0xff; 2 * LEAVES]].concat();
    [(count as u16).to_le_bytes().to_vec(), tree.repeat(count)].concat()
}

fn refusal(section: &[u8]) -> Option<PackError> {
    Pack::new(with_trees(sample(), section)).verify().err()
}

#[test]
fn trees_are_read_up_to_the_last_feature_and_the_largest_count_and_no_further() {
    let section = *b"TREE";
    assert_eq!(refusal(&trees(0, 0)), None);
    assert_eq!(refusal(&trees(MAX_TREES, FEATURES - 1)), None);
    assert_eq!(refusal(&trees(1, FEATURES)), Some(PackError::Malformed { section }));
    assert_eq!(refusal(&trees(1, 255)), Some(PackError::Malformed { section }));
    assert_eq!(refusal(&trees(MAX_TREES + 1, 0)), Some(PackError::TooLarge { section }));
    // The count alone is refused before anything else is read.
    assert_eq!(refusal(&[0xff, 0xff]), Some(PackError::TooLarge { section }));
}

#[test]
fn truncated_trees_and_trailing_bytes_are_refused() {
    let (whole, malformed) = (trees(2, 3), Some(PackError::Malformed { section: *b"TREE" }));
    assert_eq!(refusal(&whole), None);
    for length in 0..whole.len() {
        assert_eq!(refusal(&whole[..length]), malformed, "truncated to {length} bytes");
    }
    assert_eq!(refusal(&[&whole[..], &[0]].concat()), malformed);
}

#[test]
fn a_forest_too_large_for_a_pack_cannot_be_built() {
    let tree = Tree { splits: [(0, 0); DEPTH], leaves: [0; LEAVES] };
    let curious = Tree { splits: [(0, 0), (0, 0), (0, 0), (FEATURES as u8, 0)], ..tree };
    assert!(Forest::new(vec![tree; MAX_TREES]).is_some());
    assert!(Forest::new(vec![tree; MAX_TREES + 1]).is_none());
    assert!(Forest::new(vec![tree, curious]).is_none());
}

#[test]
fn every_flipped_byte_under_a_forged_checksum_is_refused_or_harmless() {
    let bytes = sample().to_bytes();
    for at in 16..bytes.len() - 4 {
        for flip in 1..=255u8 {
            let mut forged = bytes.clone();
            forged[at] ^= flip;
            forge(&mut forged);
            use_pack(forged);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_contents_are_read_back_unchanged(contents in contents(40)) {
        let pack = verified(&contents);
        prop_assert_eq!(pack.items().len(), contents.items.len());
        prop_assert_eq!((pack.model(), pack.forest()), (&contents.model, &contents.forest));
        for (row, number) in contents.items.iter().zip(0..) {
            let item = ItemNumber(number);
            let items = pack.items();
            prop_assert_eq!(pack.find(&row.id), Some(item));
            prop_assert_eq!((items.id(item), items.title(item)), (row.id.as_str(), row.title.as_str()));
            prop_assert_eq!((items.category(item), items.provider(item)), (row.category.as_str(), row.provider.as_str()));
            prop_assert_eq!(items.tags(item).collect::<Vec<_>>(), row.tags.iter().collect::<Vec<_>>());
            prop_assert_eq!((items.price(item), items.flags(item)), (row.price, row.flags));
            prop_assert_eq!(pack.neighbours().of(item), &contents.neighbours[item.index()][..]);
            prop_assert_eq!(pack.similar().of(item), &contents.similar[item.index()][..]);
        }
    }

    /// A model cannot contain NaN or infinity: all its numbers are integers, and every integer is valid.
    #[test]
    fn with_any_bytes_as_thresholds_leaves_and_weights_the_pack_ranks_and_explains(
        contents in contents(12),
        features in proptest::collection::vec(proptest::array::uniform4(0..FEATURES as u8), 1..=8),
        bytes in proptest::collection::vec(prop_oneof![Just(0), Just(0x7f), Just(0x80), Just(0xff), any::<u8>()], 8 * 36),
        copies in 1..=MAX_TREES / 8,
    ) {
        let tree = |(features, bytes): (&[u8; DEPTH], &[u8])| {
            let (thresholds, leaves) = bytes.split_at(DEPTH);
            let splits = features.iter().zip(thresholds).flat_map(|(&feature, &threshold)| [feature, threshold]);
            splits.chain(leaves.iter().copied()).collect::<Vec<u8>>()
        };
        let trees: Vec<u8> = features.iter().zip(bytes.chunks(36)).flat_map(tree).collect();
        let count = (features.len() * copies) as u16;
        let section = [count.to_le_bytes().to_vec(), trees.repeat(copies)].concat();
        let pack = Pack::new(with_trees(contents, &section)).verify().unwrap();
        prop_assert_eq!(pack.forest().trees().len(), usize::from(count));
        let all: Vec<ItemNumber> = (0..pack.items().len() as u32).map(ItemNumber).collect();
        let query = Query { context: None, window: &all, long_term: &all, ..Query::default() };
        let mut best = Vec::new();
        Ranker::default().rank(&pack, &query, 20, &mut best);
        prop_assert!(best.windows(2).all(|pair| pair[0].precedes(pair[1])));
        for scored in best.iter().take(2) {
            let explanation = explain(&pack, &query, scored.item);
            let terms: i64 = explanation.terms.iter().map(|term| term.amount.0).sum();
            prop_assert_eq!(explanation.score, scored.score);
            prop_assert_eq!(explanation.baseline.0 + terms, scored.score.0);
        }
    }

    #[test]
    fn several_forged_bytes_never_cause_a_panic(
        contents in contents(8),
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = contents.to_bytes();
        for (at, value) in edits {
            let at = 16 + at.index(bytes.len() - 20);
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(20 + cut.index(bytes.len() - 20));
        }
        forge(&mut bytes);
        use_pack(bytes);
    }
}
