//! The list, from the definition of the score: every item of the catalogue is scored, and all are sorted.

use homebody::history::{Kind, PreferenceKind};
use homebody::ids::ItemNumber;
use homebody::pack::{Edge, Facet, Label, Pack, TWO_HOP_EVENTS, TWO_HOP_FANOUT, Verified};
use homebody::rank::{Component, Feedback, LearnedWeights, Learner, Mode};

use super::consent::View;
use super::history::History;

/// The question that a list answers.
pub struct Question<'q> {
    pub pack: &'q Pack<Verified>,
    /// `None` without consent.
    pub history: Option<&'q History>,
    /// The visitor gets everyone's list, without muted items.
    pub impersonal: bool,
    pub learned: &'q LearnedWeights,
}

/// What the learner learns from a history.
pub fn learned(pack: &Pack<Verified>, history: &History) -> LearnedWeights {
    let mut learner = Learner::default();
    for entry in &history.entries {
        learner.take(
            pack,
            match entry.kind {
                None => Feedback::Impression { at: entry.at, items: &entry.items },
                Some(kind) => Feedback::Event {
                    at: entry.at,
                    item: entry.items.first().copied(),
                    clicked: matches!(kind, Kind::Click | Kind::View),
                    counts: entry.counts,
                },
            },
        );
    }
    learner.learned()
}

fn names(label: &Label, pack: &Pack<Verified>, item: ItemNumber) -> bool {
    let items = pack.items();
    match label.facet() {
        Facet::Item => items.id(item) == label.value(),
        Facet::Category => items.category(item) == label.value(),
        Facet::Provider => items.provider(item) == label.value(),
        Facet::Tag => items.tags(item).any(|tag| tag == label.value()),
    }
}

const fn scaled(amount: i64, by: u16) -> i64 {
    (amount * by as i64) >> 10
}

impl Question<'_> {
    fn personal(&self) -> Option<&History> {
        self.history.filter(|_| !self.impersonal)
    }

    pub fn window(&self) -> &[ItemNumber] {
        self.personal().map_or(&[], |history| &history.window)
    }

    pub fn mode(&self) -> Mode {
        let personal = self.personal().is_some_and(|history| {
            !history.window.is_empty() || !history.long_term.is_empty() || !history.preferences.is_empty()
        });
        if personal { Mode::Personal } else { Mode::Popular }
    }

    /// The preference for an item: "never" wins, then the latest.
    pub fn preference(&self, item: ItemNumber) -> PreferenceKind {
        let mut wanted = PreferenceKind::Clear;
        for preference in self.history.map_or(&[][..], |history| &history.preferences) {
            let counts = !self.impersonal || preference.what == PreferenceKind::Mute;
            if counts && wanted != PreferenceKind::Mute && names(&preference.label, self.pack, item) {
                wanted = preference.what;
            }
        }
        wanted
    }

    /// Whether an item may be in a list.
    pub fn may_show(&self, view: &View<'_>, item: ItemNumber) -> bool {
        let own = self.window().iter().take(self.pack.model().decay.len()).any(|&own| own == item);
        let muted = self.preference(item) == PreferenceKind::Mute;
        let hidden = muted || self.pack.items().flags(item).out_of_stock();
        let barred = own && self.pack.model().exclude_own;
        !(hidden || barred || view.forbids(self.pack, item))
    }

    /// The linear score.
    pub fn score(&self, item: ItemNumber) -> i64 {
        let (pack, model) = (self.pack, self.pack.model());
        let neutral = LearnedWeights::default();
        let learned = if self.personal().is_some() { self.learned } else { &neutral };
        let by = |component| learned.multiplier(component);
        let weight = |edge: &Edge| {
            scaled(
                i64::from(model.forward[edge.forward()]) + i64::from(model.backward[edge.backward()]),
                by(Component::Behaviour),
            )
        };
        let events: Vec<ItemNumber> = self.window().iter().copied().take(model.decay.len()).collect();
        let mut distinct: Vec<ItemNumber> = Vec::new();
        let mut score = 0;
        for (age, &from) in events.iter().enumerate() {
            let decay = i64::from(model.decay[age]);
            for edge in pack.neighbours().of(from).iter().filter(|edge| edge.to == item) {
                score += decay * weight(edge);
            }
            for edge in pack.similar().of(from).iter().filter(|edge| edge.to == item) {
                score += decay * scaled(i64::from(model.content[edge.backward()]), by(Component::Content));
            }
            if distinct.contains(&from) {
                continue;
            }
            distinct.push(from);
            if distinct.len() <= TWO_HOP_EVENTS && item != from {
                let mut strongest: Vec<&Edge> = pack.neighbours().of(from).iter().collect();
                strongest.sort_by_key(|edge| (std::cmp::Reverse(weight(edge)), edge.to));
                for first in strongest.into_iter().take(TWO_HOP_FANOUT) {
                    for second in pack.neighbours().of(first.to).iter().filter(|second| second.to == item) {
                        let path = (weight(first) * weight(second)) >> 16;
                        score += (decay * path * i64::from(model.two_hop)) >> 8;
                    }
                }
            }
            if from == item && !model.exclude_own {
                let repeat = i64::from(model.repeat[age]) * i64::from(pack.repeat_rate(item));
                score += scaled(repeat, by(Component::History));
            }
        }
        let level = i64::from(pack.popular_lately(item)) * 256 + i64::from(pack.popular_ever(item));
        score += scaled(i64::from(model.popular), by(Component::Popular)).max(1) * level;
        let strongest = model.forward[15].max(model.backward[15]).max(model.content[15]);
        let gain = i64::from(model.decay[0]) * i64::from(strongest) / 8;
        let preference = self.preference(item);
        let passed = learned.discounted().iter().find(|passed| passed.item() == item);
        let passed = passed.filter(|_| preference != PreferenceKind::More).map_or(0, |passed| passed.impressions());
        let lost = (score.max(0) >> 6) * i64::from(passed);
        let wanted = match preference {
            PreferenceKind::More => gain,
            PreferenceKind::Less => -gain,
            PreferenceKind::Clear | PreferenceKind::Mute => 0,
        };
        score + wanted - lost
    }

    /// The whole list, by this score.
    pub fn list(&self, view: &View<'_>, score: impl Fn(ItemNumber) -> i64) -> Vec<(i64, ItemNumber)> {
        let all = (0..self.pack.items().len() as u32).map(ItemNumber).filter(|&item| self.may_show(view, item));
        let mut list: Vec<(i64, ItemNumber)> = all.map(|item| (score(item), item)).collect();
        list.sort_by_key(|&(score, item)| (std::cmp::Reverse(score), item));
        list
    }
}
