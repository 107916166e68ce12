//! How lists are made: the main parameters of the ranking, with their measured weights.

use super::source::Source;
use super::{Facts, Language};
use crate::document::Section;
use crate::eval::{Parameter, Weights};
use crate::policy::Checked;

/// Returns what the notice says about the ranking; `None` if there are no lists that depend on visitors.
#[must_use]
pub fn main_parameters(policy: &Checked, facts: &Facts<'_>, language: &Language) -> Option<Section> {
    let source = &Source { policy, facts, language };
    policy.keeps_events().then(|| section(source))
}

fn section(source: &Source<'_>) -> Section {
    let mut section = source.section("ranking.title");
    section.say(source.label("ranking.lead"));
    let name = |parameter: &Parameter| source.label(&format!("ranking.{}", parameter.name()));
    match source.facts.weights {
        Some(weights) => measured(source, &mut section, weights),
        None => {
            let usable = source.facts.pack.map_or_else(|| Parameter::ALL.to_vec(), Parameter::usable);
            section.list(usable.iter().map(name).collect());
        }
    }
    let label = |key: &str| source.label(key);
    let (more, less, never) = (label("preferences.more"), label("preferences.less"), label("preferences.mute"));
    section.say(source.label("ranking.choices"));
    section.say(source.say("ranking.preferences", &[("more", &more), ("less", &less), ("never", &never)]));
    let then = changes(source);
    if !then.is_empty() {
        section.say(source.label("ranking.then")).list(then);
    }
    section.say(source.say("ranking.unprofiled", &[("unprofiled", &source.label("settings.unprofiled"))]));
    section
}

/// Adds the table of the weights, the largest first. A parameter that counts for nothing is no main one. The shares add up
/// to 100, so at least one remains.
fn measured(source: &Source<'_>, section: &mut Section, weights: &Weights) {
    let rows = weights.percent().into_iter().filter(|&(_, percent)| percent > 0).map(|(parameter, percent)| {
        vec![source.label(&format!("ranking.{}", parameter.name())), source.language.percent(percent)]
    });
    section.table(vec![source.label("ranking.parameter"), source.label("ranking.weight")], rows.collect());
    section.say(source.language.count("ranking.measured", weights.visits()));
}

/// Returns what moves items after they have been ordered by score.
fn changes(source: &Source<'_>) -> Vec<String> {
    let (ranking, language) = (source.policy.ranking(), source.language);
    let percent = |key: &str, percent: u8| source.say(key, &[("percent", &language.percent(percent.into()))]);
    let mut lines = Vec::new();
    if ranking.diversity() > 0 {
        lines.push(percent("ranking.diversity", ranking.diversity()));
    }
    if ranking.calibration() > 0 {
        lines.push(percent("ranking.calibration", ranking.calibration()));
    }
    if ranking.provider_share() < 100 {
        lines.push(percent("ranking.provider", ranking.provider_share()));
    }
    if ranking.exploration_every() > 0 {
        lines.push(language.count("ranking.exploration", ranking.exploration_every().into()));
    }
    lines
}
