//! The measures that Homebody takes, each with the test or the document that shows it.

use crate::document::Text;

/// One measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The name that risks refer to.
    pub id: &'static str,
    /// What is done.
    pub text: &'static str,
    /// What shows that it is done.
    pub proof: Proof,
}

/// A test of this project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The file, from the root of the project.
    pub file: &'static str,
    /// The name of the test: a Rust function, or the title of a JavaScript test.
    pub test: &'static str,
}

impl Proof {
    /// Returns the file and the name of the test; as a link to the file in a release, if the project has a repository.
    pub(super) fn text(self, repository: &str, version: &str) -> Text {
        let Self { file, test } = self;
        let text = Text::from(format!("{file}: {test}"));
        match repository.trim_end_matches('/') {
            "" => text,
            repository => text.linked(&format!("{repository}/blob/v{version}/{file}")),
        }
    }
}

/// Returns the name of a measure's row in the table of measures.
fn row(id: &str) -> String {
    format!("measure-{id}")
}

/// Returns the names of measures as links to their rows.
pub(super) fn links(ids: &[&str]) -> Text {
    Text::joined(ids.iter().map(|id| Text::from(*id).leading_to(&row(id))), ", ")
}

/// Returns the rows of these measures. `repository` is the address of the project's source code, or empty.
pub(super) fn rows(named: &[&str], repository: &str, version: &str) -> Vec<Vec<Text>> {
    let applies = |measure: &&Measure| named.contains(&measure.id);
    let cells = |Measure { id, text, proof }: &Measure| {
        vec![Text::from(*id).anchored(&row(id)), (*text).into(), proof.text(repository, version)]
    };
    MEASURES.iter().filter(applies).map(cells).collect()
}

const fn measure(id: &'static str, text: &'static str, file: &'static str, test: &'static str) -> Measure {
    Measure { id, text, proof: Proof { file, test } }
}

/// What requests can show although Homebody sends nothing, where lists depend on visitors.
pub(super) const REQUESTS: &str = "The server that has the images can see which cards were shown, unless the page requests the images of all candidates; \
     requests for Homebody's own files show roughly what was decided.";
/// What requests can show where lists depend on no one.
pub(super) const FILES: &str = "Requests for Homebody's own files show roughly what was decided.";

/// Every measure, in the order of the document.
pub const MEASURES: [Measure; 24] = [
    measure(
        "before",
        "Nothing is stored before the visitor consents, apart from the fact of a refusal.",
        "tests/e2e/promises/before.test.mjs",
        "browsing the shop without answering leaves nothing in any kind of storage",
    ),
    measure(
        "grant",
        "Reading or writing history requires a grant that only the ledger of decisions can create; a withdrawal ends it.",
        "tests/core/session.rs",
        "withdrawn_consent_permits_no_read",
    ),
    measure(
        "click",
        "Consent counts only if the visitor acts on the question while its text can be read.",
        "tests/e2e/promises/legible.test.mjs",
        "a click on Accept counts in every design in which the question can be read",
    ),
    measure(
        "refusal",
        "A refusal stores the purpose, the policy's revision and the day: the same for every visitor.",
        "tests/e2e/promises/consent.test.mjs",
        "a refusal is a constant: it stores the purpose, the policy's revision and the day, and nothing else",
    ),
    measure(
        "renewal",
        "If the policy asks for more, earlier consent is suspended until the visitor answers again.",
        "tests/core/consent.rs",
        "a_wider_policy_suspends_consent_until_it_is_renewed_and_a_narrower_one_does_not",
    ),
    measure(
        "gpc",
        "Global Privacy Control counts as a refusal until the visitor decides otherwise.",
        "tests/e2e/promises/consent.test.mjs",
        "Global Privacy Control as a setting of the browser is honoured",
    ),
    measure(
        "device",
        "The lists are made in the browser, and what they are based on causes no request. Which images a page requests can \
         show its list, unless it requests the images of all candidates.",
        "tests/e2e/promises/shelf.test.mjs",
        "a shelf says why: the viewed mug is named, and nothing was sent",
    ),
    measure(
        "seal",
        "The code that has the data runs in a worker whose content security policy refuses every connection, if the site \
         sends the header for it.",
        "tests/e2e/promises/seal.test.mjs",
        "nothing inside the sealed worker reaches a server or runs other code",
    ),
    measure(
        "imports",
        "The module's imports are on a list that contains no function of the network.",
        "tests/packaging/imports.test.mjs",
        "no name on the list can reach a network, another store or the worker's global",
    ),
    measure(
        "encryption",
        "Every record except a refusal is encrypted on the disk; half of the key cannot be exported. Scripts of the same site \
         can still use it.",
        "tests/e2e/promises/disk.test.mjs",
        "no file of the profile contains a record as plain text while it is in use",
    ),
    measure(
        "erasure",
        "Erasing and withdrawing destroy the key, also while another connection blocks the database; a browser without a \
         private file for half of the key may keep it for a while.",
        "tests/e2e/promises/hostile.test.mjs",
        "a withdrawal that another transaction blocks fails with a code, and nothing that was kept can be read any more",
    ),
    measure(
        "expiry",
        "Records are deleted at the end of the retention period, also while a page stays open; if no page is open then, at the \
         next visit.",
        "tests/core/session.rs",
        "expired_records_are_deleted_even_while_a_page_stays_open",
    ),
    measure(
        "bounded",
        "At most 500 events and 100 impressions are kept; no record has a field for an address of a page or for typed text.",
        "tests/core/session.rs",
        "no_more_events_are_kept_than_the_limit_and_the_oldest_are_deleted_first",
    ),
    measure(
        "sensitive",
        "Items with a sensitive label are neither recorded nor used for ranking, unless the visitor permits the label. A \
         visitor cannot permit an item that the catalogue itself marks.",
        "tests/core/consent.rs",
        "sensitive_items_are_kept_only_under_their_own_consent_and_erased_with_it",
    ),
    measure(
        "reasons",
        "Each score is the sum of its stated reasons, so that an explanation is exact.",
        "tests/core/rank.rs",
        "the_terms_of_an_explanation_add_up_to_the_score_above_its_baseline",
    ),
    measure(
        "mute",
        "What a visitor never wants to see is left out of every list.",
        "tests/core/control.rs",
        "muted_items_stay_out_of_an_unprofiled_list_too",
    ),
    measure(
        "centre",
        "The preference centre shows every stored record, and the export contains the same.",
        "tests/e2e/promises/preferences.test.mjs",
        "the centre shows every stored record, and the export contains the same",
    ),
    measure(
        "single",
        "Each event, impression and preference can be erased by itself.",
        "tests/e2e/promises/preferences.test.mjs",
        "one record can be erased: from the store, the centre and the list",
    ),
    measure(
        "damage",
        "Damaged records are set aside, and a damaged decision never becomes consent.",
        "tests/core/session.rs",
        "a_damaged_decision_never_becomes_consent",
    ),
    measure(
        "pack",
        "A damaged or forged model pack is refused before it can rank.",
        "tests/core/pack.rs",
        "every_flipped_byte_is_an_error_with_a_code",
    ),
    measure(
        "separate",
        "Statistics are a purpose of their own, off until the visitor accepts it.",
        "tests/e2e/promises/reports.test.mjs",
        "after a plain Accept, nothing is sent, and the file that sends is not even loaded",
    ),
    measure(
        "noise",
        "The browser adds noise to each answer: no symbol is more than e^ε times as likely under one answer as under another.",
        "src/report/randomizer.rs",
        "no_symbol_is_more_than_e_to_the_epsilon_times_as_likely_under_one_answer_as_under_another",
    ),
    measure(
        "budget",
        "The declared ε of a month is not exceeded while the browser keeps its records, also if its clock is set back.",
        "tests/core/measure_limits.rs",
        "in_any_schedule_the_budget_is_kept_and_no_report_is_sent_twice",
    ),
    measure(
        "log",
        "A report has no identifier, and the visitor can read every byte that was sent.",
        "tests/e2e/promises/reports.test.mjs",
        "a report is sent once, exactly as the device shows it; after a withdrawal, nothing is sent",
    ),
];

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_measure_names_a_test_that_exists() {
        for Measure { id, proof, .. } in &MEASURES {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(proof.file);
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{id}: {}", proof.file));
            let found = [format!("fn {}(", proof.test), format!("(\"{}\"", proof.test)];
            assert!(found.iter().any(|written| text.contains(written)), "{id}: {} has no {:?}", proof.file, proof.test);
        }
    }

    #[test]
    fn a_test_is_a_link_to_the_release_if_the_project_has_a_repository() {
        let link = |repository: &str| {
            let rows = rows(&["grant"], repository, "1.2.3");
            rows[0][2].parts[0].link.clone()
        };
        let address = "https://github.com/a/b/blob/v1.2.3/tests/core/session.rs";
        assert_eq!(link("https://github.com/a/b/"), Some(address.to_owned()));
        assert_eq!(link(""), None);
    }

    #[test]
    fn names_are_distinct() {
        let names: std::collections::BTreeSet<_> = MEASURES.iter().map(|measure| measure.id).collect();
        assert_eq!(names.len(), MEASURES.len());
    }
}
