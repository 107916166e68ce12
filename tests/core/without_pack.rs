//! An engine without a pack shows, exports and erases what is stored, and cannot rank. A pack that arrives later has the
//! same effect as one that was there from the start.

use super::common::database::{Browser, decided, view};
use super::common::{policy, verified};
use super::dispatcher::{Shop, code, state};
use homebody::consent::{ConsentState, Decided};
use homebody::engine::view::StoredRecord;
use homebody::engine::{Page, Reply, Request};
use homebody::errors::Code;
use homebody::history::PreferenceKind;
use homebody::pack::Pack;

/// A tab whose pack is missing.
fn bare(shop: &Shop) -> Browser {
    let mut tab = Browser::new(Pack::absent(), policy(), &shop.database, &[]);
    tab.settle();
    tab
}

fn rank() -> Request {
    Request::Rank { limit: 10, page: Page::default(), exclude: vec![], without: vec![] }
}

/// Returns a shop in which the visitor has viewed two items and muted the first.
fn visited() -> Shop {
    let shop = Shop::new();
    let mut tab = shop.tab();
    tab.answer(decided(Decided::Given)).unwrap();
    for id in &shop.ids {
        assert_eq!(tab.answer(view(id)), Ok(Reply::Kept(true)));
    }
    tab.answer(shop.mute()).unwrap();
    shop
}

#[test]
fn without_a_pack_every_record_is_shown_with_ids_instead_of_titles() {
    let shop = visited();
    let Ok(Reply::Records(records)) = bare(&shop).answer(Request::Records) else { panic!("no records") };
    let viewed: Vec<_> = records
        .iter()
        .filter_map(|record| match record {
            StoredRecord::Event { item, title, .. } => Some((item.as_str(), title.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(viewed, [(shop.ids[0].as_str(), ""), (shop.ids[1].as_str(), "")]);
    assert_eq!(records.len(), 4, "one decision, two events, one preference");
    let export = Request::Export { exported: String::new(), site: String::new() };
    assert!(matches!(bare(&shop).answer(export), Ok(Reply::Export(_))));
}

#[test]
fn without_a_pack_nothing_is_ranked_recorded_or_lost() {
    let shop = visited();
    let mut tab = bare(&shop);
    assert_eq!(state(&tab), ConsentState::Given);
    let before = shop.database.borrow().contents.clone();
    let (item, page, without) = (shop.ids[0].clone(), Page::default(), vec![]);
    let more = Request::Prefer(PreferenceKind::More, shop.label());
    for request in [
        rank(),
        Request::Explain { item, page, without },
        view(&shop.ids[0]),
        Request::Impression(String::new(), shop.ids.to_vec()),
        more,
        Request::Import(vec![]),
        Request::Preview(vec![]),
    ] {
        assert_eq!(code(tab.answer(request)), Code::PackMissing);
    }
    assert_eq!(shop.database.borrow().contents, before);
    tab.answer(Request::Prefer(PreferenceKind::Clear, shop.label())).unwrap();
    assert_eq!(tab.answer(Request::Preferences), Ok(Reply::Preferences(vec![])));
}

#[test]
fn without_a_pack_the_visitor_can_withdraw_and_erase() {
    let shop = visited();
    let mut tab = bare(&shop);
    tab.answer(decided(Decided::Withdrawn)).unwrap();
    assert_eq!(state(&tab), ConsentState::Withdrawn);
    assert!(shop.database.borrow().contents.records.is_empty());
    tab.answer(Request::DeleteAll).unwrap();
    assert!(!shop.database.borrow().exists);
}

#[test]
fn a_pack_that_arrives_later_ranks_as_one_that_was_there_from_the_start() {
    let shop = visited();
    let mut early = shop.tab();
    let mut late = bare(&shop);
    let pack = Box::new(verified(&shop.contents));
    assert!(matches!(late.answer(Request::Furnish(pack)), Ok(Reply::Furnished(info)) if info.items > 0));
    for request in [rank(), Request::Records, Request::Preferences, Request::Learned, Request::Interests] {
        assert_eq!(late.answer(request.clone()), early.answer(request));
    }
    assert_eq!(late.events(), 2);
    assert_eq!(late.answer(view(&shop.ids[1])), Ok(Reply::Kept(true)));
}
