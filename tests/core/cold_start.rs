//! Cold start: the visitor's own events, then the page's item, then its category, then popularity.

use super::common::tabs::{START, decide, view};
use super::common::{contents, policy, verified};
use homebody::consent::Decided;
use homebody::history::PreferenceKind;
use homebody::ids::ItemNumber;
use homebody::pack::Label;
use homebody::pack_writer::Contents;
use homebody::policy::RankingOptions;
use homebody::rank::{Mode, Query, Ranker};
use homebody::read::{Interactions, Item, LogSession as Visit, Progress};
use homebody::session::{Ask, Input, Session};
use homebody::train::{Corpus, Options, train};
use homebody::units::Millis;
use proptest::prelude::*;

/// Creates a pack of mugs, bags and medicine; the bags are the most popular, and `mug-3` is out of stock.
fn shop() -> Contents {
    let item = |id: &str, category: &str| Item { category: category.to_owned(), ..Item::bare(id) };
    let mut items =
        ["mug-1", "mug-2", "mug-3", "bag-1", "bag-2"].map(|id| item(id, &[&id[..3], "s"].concat())).to_vec();
    items.push(item("pill", "health"));
    items[2].in_stock = false;
    let mut log = Interactions { items: items.iter().map(|item| item.id.clone()).collect(), ..Interactions::default() };
    for (item, times) in [(0, 1), (1, 3), (2, 9), (3, 6), (4, 12), (5, 20)] {
        for _ in 0..times {
            let at = log.events.len();
            // Each session pairs the item with another item, so that every item has a neighbour.
            log.events.extend([item, [1, 2, 3, 4, 0, 4][item as usize]]);
            log.sessions.push(Visit { user: None, last: Millis(at as i64), events: at..at + 2 });
        }
    }
    train(&Corpus::join(items, &log).0, &Options::default(), &Progress::quiet()).0
}

fn ids(session: &mut Session, ask: &Ask<'_>) -> (Vec<String>, Mode) {
    let (best, mode) = session.rank(ask);
    let best: Vec<ItemNumber> = best.iter().map(|scored| scored.item).collect();
    (best.into_iter().map(|item| session.pack().items().id(item).to_owned()).collect(), mode)
}

#[test]
fn each_fallback_is_used_only_if_no_earlier_one_applies() {
    let mut session = Session::new(verified(&shop()), policy(), false);
    let everything = Ask { limit: 10, ..Ask::default() };
    let (popular, mode) = ids(&mut session, &everything);
    assert_eq!(mode, Mode::Popular);
    assert!(popular[..2].iter().all(|id| id.starts_with("bag")), "{popular:?}");

    let mugs = Ask { category: session.category("mugs"), ..everything };
    let (list, mode) = ids(&mut session, &mugs);
    assert_eq!((&list[..], mode), (&["mug-1", "mug-2", "bag-2", "bag-1"].map(String::from)[..], Mode::Context));

    let bag = session.pack().find("bag-1");
    let on_its_page = ids(&mut session, &Ask { context: bag, ..everything });
    assert_eq!(on_its_page.1, Mode::Context);
    assert_eq!(ids(&mut session, &Ask { context: bag, ..mugs }), on_its_page);

    session.step(&decide(Decided::Given, true, START)).unwrap();
    assert_eq!(ids(&mut session, &mugs).1, Mode::Context, "consent alone reveals nothing about the visitor");
    session.step(&view(bag.unwrap().0, START)).unwrap();
    let personal = ids(&mut session, &everything);
    assert_eq!(personal.1, Mode::Personal);
    assert_eq!(ids(&mut session, &mugs), personal);
}

#[test]
fn on_a_category_page_popularity_is_the_only_reason_and_the_terms_add_up() {
    let mut session = Session::new(verified(&shop()), policy(), false);
    let ask = Ask { category: session.category("mugs"), limit: 10, ..Ask::default() };
    let list = session.rank(&ask).0.to_vec();
    for scored in list {
        let (score, reasons) = session.reasons(scored.item, &ask);
        assert_eq!(score, scored.score);
        assert!(reasons.iter().all(|reason| reason.code == "popular-here"), "{reasons:?}");
        assert_eq!(reasons.iter().map(|reason| reason.amount.0).sum::<i64>(), score.0);
    }
}

#[test]
fn a_sensitive_or_unknown_category_is_ignored() {
    let mut session = Session::new(verified(&shop()), policy(), false);
    for name in ["health", "hats", "", "mug"] {
        assert_eq!(session.category(name), None, "{name:?}");
    }
    let category = session.category("health");
    let (list, mode) = ids(&mut session, &Ask { category, limit: 10, ..Ask::default() });
    assert_eq!(mode, Mode::Popular);
    assert!(!list.contains(&"pill".to_owned()) && !list.contains(&"mug-3".to_owned()));
}

#[test]
fn on_a_category_page_muted_items_are_not_listed() {
    let mut session = Session::new(verified(&shop()), policy(), false);
    session.step(&decide(Decided::Given, true, START)).unwrap();
    let label = Label::parse("item:mug-1").unwrap();
    session.step(&Input::Prefer { now: START, what: PreferenceKind::Mute, label: &label }).unwrap();
    let ask = Ask { category: session.category("mugs"), limit: 10, ..Ask::default() };
    let (list, mode) = ids(&mut session, &ask);
    assert_eq!((list[0].as_str(), mode), ("mug-2", Mode::Personal));
    assert!(!list.contains(&"mug-1".to_owned()));
    let label = Label::parse("category:mugs").unwrap();
    session.step(&Input::Prefer { now: START, what: PreferenceKind::Mute, label: &label }).unwrap();
    assert!(ids(&mut session, &ask).0.iter().all(|id| id.starts_with("bag")));
}

proptest! {
    #[test]
    fn a_category_page_lists_its_own_items_first_and_each_group_by_popularity(
        contents in contents(30), category in 0..4u32, limit in 0..40usize,
    ) {
        let pack = verified(&contents);
        let query = Query { category: Some(category), ..Query::default() };
        let mut best = Vec::new();
        Ranker::default().rank(&pack, &query, limit, &mut best);
        let mut expected: Vec<ItemNumber> = pack.by_popularity().to_vec();
        expected.sort_by_key(|&item| pack.items().category_code(item) != Some(category));
        expected.truncate(limit);
        prop_assert_eq!(best.iter().map(|scored| scored.item).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn with_events_or_an_item_page_the_category_changes_nothing(
        contents in contents(20), category in 0..4u32, item in 0..20u32, which in 0..3,
    ) {
        let pack = verified(&contents);
        let item = ItemNumber(item % pack.items().len() as u32);
        let one = [item];
        let query = match which {
            0 => Query { context: Some(item), ..Query::default() },
            1 => Query { window: &one, ..Query::default() },
            _ => Query { long_term: &one, ..Query::default() },
        };
        let mut ranker = Ranker::default();
        let (mut without, mut with) = (Vec::new(), Vec::new());
        ranker.rank(&pack, &query, 20, &mut without);
        ranker.rank(&pack, &Query { category: Some(category), ..query }, 20, &mut with);
        prop_assert_eq!(without, with);
    }
}

#[test]
fn the_default_diversity_adds_no_items_of_another_category() {
    assert_ne!(RankingOptions::default(), RankingOptions::OFF);
    let item = |n: usize| Item { category: ["mugs", "bags"][n % 2].to_owned(), ..Item::bare(&n.to_string()) };
    let catalogue: Vec<Item> = (0..60).map(item).collect();
    let contents = train(&Corpus::from_catalogue(catalogue), &Options::default(), &Progress::quiet()).0;
    let mut session = Session::new(verified(&contents), policy(), false);
    let ask = Ask { category: session.category("mugs"), limit: 30, ..Ask::default() };
    let best: Vec<ItemNumber> = session.rank(&ask).0.iter().map(|scored| scored.item).collect();
    assert_eq!(best.len(), 30);
    assert!(best.into_iter().all(|item| session.pack().items().category(item) == "mugs"));
}
