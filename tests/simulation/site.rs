//! The site: three packs and four policies, which it deploys in any order. They are tiny, so that a schedule takes
//! microseconds; tests/core has large ones.

use homebody::ids::ItemNumber;
use homebody::pack::{Edge, FEATURES, Forest, ItemFlags, Label, Model, Pack, Tree, Verified};
use homebody::pack_writer::{Contents, ItemRow};
use homebody::policy::{Checked, Node, Purpose, Terms};
use homebody::units::Price;

/// Every id that any pack contains, and one that none does.
pub const IDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "unknown"];

/// The place of the pack that stands for none.
pub const ABSENT: usize = 3;

pub struct Site {
    pub packs: Vec<Pack<Verified>>,
    pub policies: Vec<Checked>,
    pub terms: Vec<Terms>,
    pub labels: Vec<Label>,
    pub purposes: [Purpose; 4],
}

impl Site {
    pub fn new() -> Self {
        let labels = ["item:a", "item:b", "item:d", "category:mugs", "category:lamps", "tag:quiet", "tag:nowhere"];
        let policies = policies();
        Self {
            packs: [
                pack(&[0, 1, 2, 3, 4, 5], 0),
                pack(&[6, 4, 3, 2, 0], 1),
                pack(&[0, 1, 2, 3, 4, 6], 2),
                Pack::absent(),
            ]
            .into(),
            terms: policies.iter().map(Checked::terms).collect(),
            policies,
            labels: labels.iter().map(|text| Label::parse(text).unwrap()).collect(),
            purposes: [
                Purpose::Recommendations,
                Purpose::Measurement,
                Purpose::Sensitive("private".into()),
                Purpose::Sensitive("quiet".into()),
            ],
        }
    }
}

/// The second pack renumbers and drops items, and hides others; the third one has trees.
fn pack(ids: &[usize], number: usize) -> Pack<Verified> {
    let row = |&id: &usize| {
        let (category, tags): (&str, &[&str]) = match id {
            0 => ("mugs", if number == 1 { &["private"] } else { &[] }),
            1 => ("mugs", &["quiet"]),
            2 => ("lamps", &[]),
            3 => ("private", &[]),
            4 => ("lamps", &["quiet"]),
            _ => ("chairs", &[]),
        };
        ItemRow {
            id: IDS[id].into(),
            title: IDS[id].to_uppercase(),
            category: category.into(),
            provider: String::new(),
            tags: tags.iter().map(|&tag| tag.to_owned()).collect(),
            price: Price::new(100 * (id as u32 + 1)).unwrap(),
            flags: ItemFlags::new(id == 5, number == 1 && id == 2),
            popular_ever: 10 * id as u8,
            popular_lately: [3, 9, 3, 5, 1, 8, 2][id],
            repeat_rate: 20 * id as u8,
        }
    };
    let n = ids.len();
    let edge = |from: usize, step: usize| Edge {
        to: ItemNumber(((from + step) % n) as u32),
        weights: (0x21 + 0x35 * (from + step)) as u8 | 1,
    };
    let neighbours = (0..n).map(|from| ascending(vec![edge(from, 1), edge(from, 2)])).collect();
    let content = |from: usize| Edge { weights: edge(from, 3).weights & 15, ..edge(from, 3) };
    let ramp = |times: u16| std::array::from_fn(|level| level as u16 * times);
    let leaves = |sign: i16| std::array::from_fn(|leaf| sign * (leaf as i16 * 37 - 290));
    let trees = [([(0, 1), (3, 2), (7, 0), (12, 3)], 1), ([(1, 0), (20, 1), (FEATURES as u8 - 1, 0), (5, 9)], -1)];
    let trees = trees.into_iter().map(|(splits, sign)| Tree { splits, leaves: leaves(sign) });
    let contents = Contents {
        sessions: 100,
        min_sessions: 2,
        model: Model {
            decay: vec![32_768, 20_000, 9_000, 3_000],
            forward: ramp(4000),
            backward: ramp(1500),
            content: ramp(900),
            two_hop: 60,
            repeat: vec![900_000, 500_000, -200_000, 10_000],
            popular: 700,
            exclude_own: number == 1,
        },
        items: ids.iter().map(row).collect(),
        neighbours,
        similar: (0..n).map(|from| vec![content(from)]).collect(),
        forest: if number == 2 { Forest::new(trees.collect()).unwrap() } else { Forest::default() },
    };
    Pack::new(contents.to_bytes()).verify().expect("the sample pack is valid")
}

fn ascending(mut edges: Vec<Edge>) -> Vec<Edge> {
    edges.sort_by_key(|edge| edge.to);
    edges
}

/// The second policy asks for less than the first, and one report on "department" uses more than its budget of a month; the
/// third asks for more; the fourth measures nothing and calls more items sensitive.
fn policies() -> Vec<Checked> {
    let department = r#"{ "name": "department", "question": "Which?", "measures": "top-category",
        "answers": ["mugs", "lamps"], "epsilon": 1, "epoch": "week" }"#;
    let steps = r#"{ "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 0.1, "epoch": "day" }"#;
    let often =
        r#"{ "name": "often", "question": "Who looks?", "measures": "funnel", "epsilon": 0.1, "epoch": "week" }"#;
    let uplift = r#"{ "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart",
        "epsilon": 0.1, "epoch": "month" }"#;
    let clicks = r#"{ "name": "clicks", "question": "Is it used?", "measures": "outcome", "step": "click",
        "epsilon": 0.1, "epoch": "month" }"#;
    let measured = |monthly: &str, holdout: u8, metrics: &[&str]| {
        format!(
            r#""purposes": ["recommendations", "measurement"], "measurement": {{ "recipient": "A Counter",
               "epsilon_per_month": {monthly}, "holdout_percent": {holdout}, "metrics": [{}] }}"#,
            metrics.join(", ")
        )
    };
    let quiet = r#""private", "quiet""#;
    let all = [
        (60, r#""private""#, measured("8.7", 30, &[department, steps, uplift, often])),
        (20, r#""private""#, measured("0.6", 30, &[uplift, often])),
        (90, r#""private""#, measured("8.8", 50, &[department, steps, uplift, clicks, often])),
        (60, quiet, r#""purposes": ["recommendations"]"#.to_owned()),
    ];
    let policy = |(revision, (days, sensitive, purposes)): (usize, (u16, &str, String))| {
        let json = format!(
            r#"{{ "version": 1, "revision": {}, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
                "retention_days": {days}, "sensitive": [{sensitive}], "ranking": {{ "diversity": 0 }}, {purposes} }}"#,
            revision + 1
        );
        let node: Node = serde_json::from_str(&json).expect("the sample policy is JSON");
        Checked::read(&node).expect("the sample policy follows the rules")
    };
    all.into_iter().enumerate().map(policy).collect()
}
