//! The seven rules: what each one finds, the provisions that it rests on, and what to write instead.

use crate::names::names;

/// A rule for honest copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Time that is said to be nearly up, without a date or time that a reader could check.
    FalseUrgency,
    /// Stock or demand in a fixed text, so that the reader is afraid to miss something.
    FakeScarcity,
    /// Words of a reader who declines that make declining sound foolish, mean or careless.
    ConfirmShaming,
    /// An appeal to guilt, pity or gratitude.
    Guilt,
    /// A price of nothing or little, with costs that are conditional, later, vague or in small print.
    HiddenCosts,
    /// Silence, use or an option that is already chosen, taken as agreement or order.
    PreTicked,
    /// Another question after an answer, or a refusal that is put off or has to be confirmed.
    Nagging,
}

names!(Rule:
    FalseUrgency = "false-urgency", FakeScarcity = "fake-scarcity", ConfirmShaming = "confirm-shaming", Guilt = "guilt",
    HiddenCosts = "hidden-costs", PreTicked = "pre-ticked", Nagging = "nagging");

/// A provision or guideline that a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document and the place in it.
    pub citation: &'static str,
    /// The address of the document.
    pub address: &'static str,
}

const EDPB: &str = "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en";
const UCPD: &str = "https://eur-lex.europa.eu/eli/dir/2005/29/oj";
const CRD: &str = "https://eur-lex.europa.eu/eli/dir/2011/83/oj";
const GDPR: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const DSA: &str = "https://eur-lex.europa.eu/eli/reg/2022/2065/oj";
const CCPA: &str = "https://www.law.cornell.edu/regulations/california/11-CCR-7004";

const EMOTIONAL_STEERING: Source =
    Source { citation: "EDPB Guidelines 03/2022, stirring: emotional steering", address: EDPB };
const DSA_DECEPTION: Source = Source { citation: "DSA Article 25(1)", address: DSA };
const CHOICE_ARCHITECTURE: Source = Source { citation: "CCPA regulations, 11 CCR § 7004(a)(4)", address: CCPA };

impl Rule {
    /// Every rule, in the order of the documentation.
    pub const ALL: [Self; 7] = [
        Self::FalseUrgency,
        Self::FakeScarcity,
        Self::ConfirmShaming,
        Self::Guilt,
        Self::HiddenCosts,
        Self::PreTicked,
        Self::Nagging,
    ];

    /// Returns the names of all rules, for messages.
    #[must_use]
    pub fn names() -> String {
        Self::NAMES.join(", ")
    }

    /// Returns what a finding of this rule says, as a sentence.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::FalseUrgency => "hurries readers without a date or time that they could check",
            Self::FakeScarcity => "claims in a fixed text that little is left or that others want it",
            Self::ConfirmShaming => "makes declining sound foolish, mean or careless",
            Self::Guilt => "appeals to guilt, pity or gratitude",
            Self::HiddenCosts => "advertises a low price while costs are conditional, later or vague",
            Self::PreTicked => "takes silence, use or a choice made in advance as agreement",
            Self::Nagging => "asks again, or puts a refusal off instead of accepting it",
        }
    }

    /// Returns what to write instead.
    #[must_use]
    pub const fn suggestion(self) -> &'static str {
        match self {
            Self::FalseUrgency => {
                "say until when, and only if it is true: “Until 30 November 2026, 18:00”; otherwise leave it out"
            }
            Self::FakeScarcity => {
                "state a number from your stock, filled in: “{stock} in stock”; leave out what others do"
            }
            Self::ConfirmShaming => {
                "name the choice and nothing else: “Decline”, “No, thanks”, “Continue without the newsletter”"
            }
            Self::Guilt => {
                "say what happens, without an appeal: “Your subscription ends on 30 June”, “Subscriptions pay for this newspaper”"
            }
            Self::HiddenCosts => {
                "put the full price and every condition beside the offer: “€9.99 a month after 30 free days; cancel at any time”"
            }
            Self::PreTicked => {
                "leave the box empty and ask: “Tick this box if you want the newsletter”; add nothing that was not ordered"
            }
            Self::Nagging => {
                "offer a plain refusal and keep to it: “No”, “Decline”; ask again only if the reader does something new"
            }
        }
    }

    /// Returns the provisions that the rule rests on; the first is the closest one.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::FalseUrgency => {
                &[Source { citation: "UCPD Annex I no. 7", address: UCPD }, DSA_DECEPTION, EMOTIONAL_STEERING]
            }
            Self::FakeScarcity => &[
                Source { citation: "UCPD Annex I no. 18 and no. 7", address: UCPD },
                DSA_DECEPTION,
                EMOTIONAL_STEERING,
            ],
            Self::ConfirmShaming => &[EMOTIONAL_STEERING, CHOICE_ARCHITECTURE, DSA_DECEPTION],
            Self::Guilt => &[
                EMOTIONAL_STEERING,
                Source { citation: "UCPD Annex I no. 30", address: UCPD },
                CHOICE_ARCHITECTURE,
                DSA_DECEPTION,
            ],
            Self::HiddenCosts => &[
                Source { citation: "UCPD Annex I no. 20 and Article 7(4)(c)", address: UCPD },
                Source { citation: "Consumer Rights Directive Article 6(1)(e)", address: CRD },
            ],
            Self::PreTicked => &[
                Source { citation: "GDPR Recital 32 and Article 4(11)", address: GDPR },
                Source { citation: "Consumer Rights Directive Article 22", address: CRD },
                Source { citation: "EDPB Guidelines 03/2022, skipping: deceptive snugness", address: EDPB },
            ],
            Self::Nagging => &[
                Source { citation: "DSA Article 25(3)(b)", address: DSA },
                Source { citation: "EDPB Guidelines 03/2022, overloading: continuous prompting", address: EDPB },
                Source { citation: "CCPA regulations, 11 CCR § 7004(a)(2)(B)", address: CCPA },
                Source { citation: "UCPD Annex I no. 26", address: UCPD },
            ],
        }
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_a_source_and_a_suggestion() {
        for rule in Rule::ALL {
            assert_eq!(Rule::named(rule.name()), Some(rule));
            assert!(!rule.sources().is_empty() && !rule.suggestion().is_empty() && !rule.meaning().is_empty());
            assert!(rule.sources().iter().all(|source| source.address.starts_with("https://")), "{rule}");
        }
        assert_eq!(Rule::named("urgency"), None);
    }
}
