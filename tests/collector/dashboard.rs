//! The dashboard over real HTTP on the loopback interface: the text of each page, headers, files, unusual addresses.

use super::board::*;
use homebody::collector::{Cell, Declared, Snapshot};
use homebody::policy::Tag;
use homebody::report::Arm;
use homebody::units::Millis;
use serde_json::Value;

#[test]
fn the_overview_answers_every_question_in_a_sentence_with_a_range() {
    let page = get(serve(Some(shop())), "/");
    let words = page.words();
    assert_eq!(page.status, 200);
    for said in [
        "Which &lt;i&gt;department&lt;&#x2f;i&gt;?",
        "it is “Kitchen”. It may be level with “&lt;b&gt;Garden&lt;&#x2f;b&gt;”: the difference is within the noise.",
        "Not enough reports: 312 of the 1,000 needed for November 2026. No estimate is shown.",
        "No conclusion: personalization may make no difference at all. It could be anything from",
        "Personalization helped: between",
        "A new question? No reports yet.",
        "No longer asked An old question?",
        "a privacy budget of at most ε = 6.1 (your policy allows 8 per month)",
        "Too many from one source report&#x2f;rate 1,234",
    ] {
        assert!(words.contains(said), "{said} is missing from: {words}");
    }
    assert!(!words.contains("999"), "only the last 30 days are shown");
    assert!(!words.contains("Simulated"));
}

#[test]
fn every_interval_on_the_page_covers_the_truth_and_is_shown_beside_its_bar() {
    let words = get(serve(Some(shop())), "/question?metric=000000d1&epoch=2026-10").words();
    // The true counts are 3,000 of 9,000; 1,500; and none.
    let after = |name: &str| words.split(&format!(" {name} ")).nth(1).unwrap_or_default().to_owned();
    let range = |name: &str| {
        let text = after(name);
        let mut numbers = text.split(['%', ' ']).filter_map(|word| word.parse::<f64>().ok());
        (numbers.next().unwrap(), numbers.next().unwrap())
    };
    let (low, high) = range("Kitchen");
    assert!((low..=high).contains(&33.4) && high - low < 8.0, "{low} to {high}");
    let (low, high) = range("Christmas");
    assert!((low..=high).contains(&16.7), "{low} to {high}");
    assert!(words.contains("That is clearly more than for any other answer in the list."), "{words}");
    assert!(after("Clocks").starts_with("at most") || after("Party").starts_with("at most"), "{words}");
    assert!(words.contains("too small to distinguish from zero"));
}

#[test]
fn only_changes_that_chance_does_not_explain_are_listed() {
    let words = get(serve(Some(shop())), "/question?metric=000000d1").words();
    assert!(words.contains("“&lt;b&gt;Garden&lt;&#x2f;b&gt;” rose since October 2026: between"), "{words}");
    assert!(!words.contains("“Clocks” rose") && !words.contains("“Clocks” fell"));
    let first = get(serve(Some(shop())), "/question?metric=000000d1&epoch=2026-10").words();
    assert!(!first.contains("What changed"), "there is no earlier epoch");
}

#[test]
fn a_conclusion_waits_until_the_epoch_is_closed() {
    const WAIT: &str = "Reports on November 2026 are accepted until 2 January 2027; conclusions wait until then.";
    let concludes = |words: &str| words.contains("helped") || words.contains("hurt") || words.contains("No conclusion");
    for before in [1, 20 * DAY] {
        let address = serve_at(Some(shop()), Millis(CLOSED.0 - before));
        let words = get(address, "/question?metric=000000d4").words();
        assert!(words.contains(WAIT) && !concludes(&words), "{words}");
        assert!(
            words.contains(", so far.") && words.contains("40,000 visitors agreed, came back and reported so far.")
        );
        assert!(words.contains("reports in one month, in total.") && !words.contains("than came in"), "{words}");
        assert!(
            !words.contains("Difference, per 100 visitors")
                && !words.contains("The difference that personalization makes")
        );
        let overview = get(address, "/").words();
        assert!(overview.contains(WAIT) && !concludes(&overview), "{overview}");
        // A share has an estimate, but the page does not claim which answer is ahead.
        let words = get(address, "/question?metric=000000d1&epoch=2026-11").words();
        assert!(words.contains(WAIT) && words.contains("So far the largest answer is “"), "{words}");
        assert!(
            !words.contains("level with") && !words.contains("clearly") && !words.contains("What changed"),
            "{words}"
        );
        assert!(words.contains("November 2026 (still coming in):"), "the trend also says so: {words}");
    }
    let words = get(serve_at(Some(shop()), CLOSED), "/question?metric=000000d4").words();
    assert!(!words.contains("still coming in") && words.contains("Personalization helped: between"), "{words}");
}

#[test]
fn while_reports_arrive_the_newest_closed_epoch_is_shown_and_the_open_one_is_named() {
    let address = serve_at(Some(shop()), Millis(CLOSED.0 - 20 * DAY));
    for target in ["/", "/question?metric=000000d1"] {
        let words = get(address, target).words();
        assert!(
            words.contains("it is “Kitchen”. That is clearly more than for any other answer in the list."),
            "{words}"
        );
        let named = "Reports on November 2026 are accepted until 2 January 2027; conclusions wait until then. 11,080 reports so far";
        assert!(words.contains(named), "{words}");
    }
    let open = get(address, "/").words();
    assert!(open.contains("Not enough reports yet: 312 of the 1,000 needed for November 2026."), "{open}");
}

#[test]
fn the_files_state_for_each_row_whether_reports_still_arrive() {
    let states = |now: Millis| {
        let text = get(serve_at(Some(shop()), now), "/export.json?metric=000000d1").text();
        let json: Value = serde_json::from_str(&text).expect("JSON");
        let rows = json["estimates"].as_array().expect("a list").clone();
        let state =
            |row: &Value| format!("{} {}", row["epoch"].as_str().unwrap(), row["epoch_state"].as_str().unwrap());
        let mut states: Vec<String> = rows.iter().map(state).collect();
        states.dedup();
        states
    };
    assert_eq!(states(CLOSED), ["2026-10 closed", "2026-11 closed"]);
    assert_eq!(states(Millis(CLOSED.0 - 1)), ["2026-10 closed", "2026-11 open"]);
}

/// Returns a metric that compares the arms, with the expected counts: at ε = 2 and two answers, 88 of 100 devices that
/// have the answer report it, and so do 12 of 100 that do not.
fn compared(tag: u32, personalised: (u64, u64), holdout: (u64, u64)) -> (Declared, Vec<Cell>) {
    let declared = declared(tag, &format!("metric-{tag}"), "outcome/cart", "Do personal lists pay?", &["no", "yes"]);
    let cell = |arm, symbol, count| Cell { tag: Tag(tag), epoch: NOVEMBER, arm, symbol, count };
    let (with, without) = (personalised, holdout);
    let cells = vec![
        cell(Arm::Personalised, 0, with.1 - with.0),
        cell(Arm::Personalised, 1, with.0),
        cell(Arm::Holdout, 0, without.1 - without.0),
        cell(Arm::Holdout, 1, without.0),
    ];
    (declared, cells)
}

fn comparing(metrics: Vec<(Declared, Vec<Cell>)>) -> Snapshot {
    let (declared, cells): (Vec<_>, Vec<_>) = metrics.into_iter().unzip();
    Snapshot { cells: cells.concat(), declared, ..Snapshot::default() }
}

#[test]
fn arms_that_are_not_as_large_as_assigned_get_no_conclusion() {
    // In both metrics, the difference is 20 points; the holdout has 10 in every 100 reports in the first and 12 in the
    // second.
    let even = compared(1, (3_600, 9_000), (200, 1_000));
    let uneven = compared(2, (3_520, 8_800), (240, 1_200));
    let address = serve(Some(comparing(vec![even, uneven])));
    let words = get(address, "/question?metric=00000001").words();
    assert!(words.contains("Personalization helped: between"), "{words}");
    assert!(words.contains("about 10 in every 100 reports should come from visitors in the holdout"), "{words}");
    let words = get(address, "/question?metric=00000002").words();
    assert!(
        words.contains("No conclusion: the two arms are not as large as assigned (sample ratio mismatch)."),
        "{words}"
    );
    assert!(!words.contains("helped") && !words.contains("Difference, per 100 visitors"), "{words}");
    assert!(words.contains("more reports would not bring one"), "{words}");
}

#[test]
fn metrics_of_one_month_share_the_chance_of_a_false_conclusion() {
    // About 2.3 standard deviations: significant alone, but not among four.
    let near = || ((1_800, 9_000), (170, 1_000));
    let alone = get(serve(Some(comparing(vec![compared(1, near().0, near().1)]))), "/question?metric=00000001").words();
    assert!(alone.contains("Personalization helped"), "{alone}");
    let none = |tag| compared(tag, (1_800, 9_000), (200, 1_000));
    let four = comparing(vec![compared(1, near().0, near().1), none(2), none(3), none(4)]);
    let address = serve(Some(four));
    let words = get(address, "/question?metric=00000001").words();
    assert!(
        !words.contains("helped") && words.contains("No conclusion: alone, the difference would look real"),
        "{words}"
    );
    assert!(words.contains("but 4 questions compare the two arms at the same time"), "{words}");
    assert!(get(address, "/").words().contains("No conclusion: alone, the difference would look real"));
}

#[test]
fn a_comparison_needs_the_minimum_batch_in_total_and_a_tenth_of_it_in_each_arm() {
    let small = compared(1, (3_600, 9_000), (30, 99));
    let enough = compared(2, (360, 900), (20, 100));
    let address = serve(Some(comparing(vec![small, enough])));
    let reliabilities = |tag: u32| {
        let text = get(address, &format!("/export.json?metric={tag:08x}")).text();
        let json: Value = serde_json::from_str(&text).expect("JSON");
        let rows = json["estimates"].as_array().expect("a list").clone();
        rows.iter().map(|row| row["reliability"] == "too-few-reports").collect::<Vec<_>>()
    };
    assert_eq!((reliabilities(1), reliabilities(2)), (vec![true; 4], vec![false; 4]));
    let words = get(address, "/question?metric=00000001").words();
    assert!(words.contains("Not enough reports from both arms for a comparison."), "{words}");
    assert!(
        words.contains(
            "At least 1,000 reports are needed before anything is shown, with at least a tenth of them in each arm."
        ),
        "{words}"
    );
    assert!(get(address, "/question?metric=00000002").words().contains("Personalization helped"));
}

#[test]
fn an_undecided_uplift_states_how_many_reports_are_missing_instead_of_a_number() {
    let address = serve(Some(shop()));
    let words = get(address, "/question?metric=000000d3").words();
    assert!(
        words.contains("There is no conclusion. Detecting a difference of 1 in every 100 visitors or more"),
        "{words}"
    );
    assert!(words.contains("Grey bars mean that there is no conclusion"));
    let wider = get(address, "/question?metric=000000d3&mde=5").words();
    assert!(wider.contains("a difference of 5 in every 100 visitors or more"), "{wider}");
    let missing = |words: &str| {
        let text = words.split(": about ").nth(1).and_then(|text| text.split(' ').next()).unwrap_or_default();
        text.replace(',', "").parse::<u64>().unwrap_or(0)
    };
    assert!(missing(&words) > 20 * missing(&wider).max(1), "{} and {}", missing(&words), missing(&wider));
    let clear = get(address, "/question?metric=000000d4").words();
    assert!(clear.contains("Personalization helped: between") && clear.contains("There is a conclusion"), "{clear}");
    // If 1 % of 40,000 reports are fake, they can be 10 % of a holdout of 4,000, which moves its share by 11.6 in 100
    // (a tenth of (1 − b)/(a − b)).
    assert!(
        clear.contains(
            "If 1% of all reports (400) were fake, they could raise one arm’s share by up to 11.6 in every 100"
        )
    );
}

#[test]
fn too_few_reports_show_no_number_and_no_bar() {
    let page = get(serve(Some(shop())), "/question?metric=000000d2");
    assert!(page.words().contains("312 of the 1,000 needed"));
    let words = page.words();
    let (answer, _) = words.split_once("Privacy budget").expect("the next section");
    assert!(!page.text().contains("<svg") && !answer.contains('%'), "{answer}");
}

#[test]
fn every_page_states_its_limits_and_its_privacy_budget() {
    let address = serve(Some(shop()));
    for tag in ["000000d1", "000000d2", "000000d3", "000000d4", "000000d5"] {
        let words = get(address, &format!("/question?metric={tag}")).words();
        let guesses = "With one report, at most 89 of 100 guesses about a visitor are right if half are right without any report.";
        for said in ["What these numbers do not show", "visitors who did not agree", "ε = 2", guesses, "Export"] {
            assert!(words.contains(said), "{tag}: {said}");
        }
    }
}

#[test]
fn a_simulation_is_labelled_on_every_page_and_in_every_file() {
    let address = serve(Some(Snapshot { simulated: true, ..shop() }));
    for target in ["/", "/question?metric=000000d1", "/question?metric=00000000"] {
        assert!(get(address, target).words().contains("Simulated data."), "{target}");
    }
    assert!(get(address, "/export.csv").text().lines().skip(1).all(|line| line.ends_with(",true")));
    assert!(get(address, "/export.json").text().starts_with(r#"{"estimates":"#));
    assert!(get(address, "/export.json").text().ends_with("\"simulated\":true}\n"));
}

#[test]
fn the_overview_states_what_all_reports_of_a_month_reveal() {
    let words = get(serve(Some(shop())), "/").words();
    // e^6.1 / (1 + e^6.1) = 99.776 %.
    let guesses = "at most 998 of 1,000 guesses about a visitor are right if half are right without any report.";
    assert!(words.contains("at most ε = 6.1") && words.contains(guesses), "{words}");
}

#[test]
fn pages_load_nothing_from_other_origins_and_run_no_scripts() {
    let address = serve(Some(shop()));
    for target in ["/", "/question?metric=000000d1", "/question?metric=000000d4", "/question?metric=nothing"] {
        let page = get(address, target);
        assert!(page.head.contains("content-security-policy: default-src 'none'; style-src 'self'; img-src 'self';"));
        assert!(page.head.contains("x-content-type-options: nosniff"));
        let text = page.text();
        assert!(!text.contains("<script") && !text.contains(" style=") && !text.contains("<b>Garden"), "{target}");
        for address in text.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()) {
            let own = ["./", "question?", "export.", "dashboard.css", "icon.svg", "#main"];
            assert!(own.iter().any(|start| address.starts_with(start)), "{address}");
        }
    }
    assert!(get(address, "/dashboard.css").head.contains("content-type: text/css"));
    assert!(get(address, "/icon.svg").head.contains("content-type: image/svg+xml"));
}

#[test]
fn an_unknown_address_gets_a_404_page_that_says_so() {
    let address = serve(Some(shop()));
    for target in
        ["/question", "/question?metric=zz", "/question?metric=000000d1&epoch=1999-01", "/question?%00=&metric"]
    {
        let page = get(address, target);
        assert_eq!(page.status, 404, "{target}");
        assert!(page.words().contains("There is no such question or period"), "{target}");
    }
}

#[test]
fn a_database_that_does_not_answer_is_a_503_that_reveals_no_secret() {
    let page = get(serve(None), "/");
    assert_eq!(page.status, 503);
    assert!(!page.text().contains("secret"));
}

/// The three files agree; independent readers read back CSV and JSON.
#[test]
fn the_files_carry_every_estimate_with_its_variance() {
    let address = serve(Some(shop()));
    let json: Value = serde_json::from_str(&get(address, "/export.json").text()).expect("JSON");
    let rows = json["estimates"].as_array().expect("a list");
    // Two epochs with seven answers, one with three, two with two arms of two answers each, and one with five answers.
    assert_eq!(rows.len(), 7 * 2 + 3 + 4 + 4 + 5);
    let csv = get(address, "/export.csv").text();
    let header: Vec<&str> = csv.lines().next().expect("a header").split(',').collect();
    assert_eq!(header.len(), 35);
    assert_eq!(csv.lines().count(), rows.len() + 1);
    for row in rows {
        let number = |name: &str| row[name].as_f64().unwrap_or_else(|| panic!("{name} in {row}"));
        assert!(number("share_variance") > 0.0 && number("share_low_95") < number("share_high_95"));
        assert!((number("share_standard_error").powi(2) / number("share_variance") - 1.0).abs() < 1e-9);
        assert!((number("count") - number("share") * number("reports")).abs() < 1e-6);
        let p = number("support") / number("reports");
        let share = (p - number("q")) / (number("p") - number("q"));
        assert!((share - number("share")).abs() < 1e-9);
    }
    let few = |row: &&Value| row["metric"] == "shelf";
    assert!(rows.iter().filter(few).all(|row| row["reliability"] == "too-few-reports"));
    assert!(csv.contains("\"Toys, \"\"Games\"\"\""));

    let one = get(address, "/export.json?metric=000000d1&epoch=2026-11").text();
    let one: Value = serde_json::from_str(&one).expect("JSON");
    assert_eq!(one["estimates"].as_array().map(Vec::len), Some(7));
    assert_eq!(get(address, "/export.csv?metric=none").text().lines().count(), 1);
}

/// A reader of the files must not have to test again, without the corrections that the page applies.
#[test]
fn the_files_carry_every_conclusion_that_the_page_shows() {
    let address = serve(Some(shop()));
    let rows = |target: &str| {
        let json: Value = serde_json::from_str(&get(address, target).text()).expect("JSON");
        json["estimates"].as_array().expect("a list").clone()
    };
    let texts = |rows: &[Value], name: &str| -> Vec<String> {
        rows.iter().map(|row| row[name].as_str().expect("a text").to_owned()).collect()
    };
    let october = rows("/export.json?metric=000000d1&epoch=2026-10");
    let words = get(address, "/question?metric=000000d1&epoch=2026-10").words();
    assert!(words.contains("it is “Kitchen”. That is clearly more than for any other answer in the list."), "{words}");
    let standing = texts(&october, "standing");
    for (row, standing) in october.iter().zip(&standing) {
        let expected = match row["answer"].as_str().expect("a text") {
            "Kitchen" => "leader",
            "none" => "",
            _ => "behind",
        };
        assert_eq!(standing, expected, "{row}");
    }
    assert!(october.iter().all(|row| row["change"].is_null() && row["change_significance"] == ""), "the first month");

    let november = rows("/export.json?metric=000000d1&epoch=2026-11");
    let words = get(address, "/question?metric=000000d1&epoch=2026-11").words();
    let changed =
        words.split("What changed").nth(1).and_then(|rest| rest.split("Only changes").next()).expect("changes");
    let said = changed.matches(" since October 2026: ").count();
    let clear = november.iter().filter(|row| row["change_significance"] == "clear");
    assert!(said > 0 && said == clear.count(), "{changed}");
    for row in november.iter().filter(|row| !row["answer"].as_str().is_some_and(|answer| answer.contains('<'))) {
        let answer = row["answer"].as_str().expect("a text").replace("none", "None of these");
        let direction = if row["change"].as_f64() > Some(0.0) { "rose" } else { "fell" };
        let is_said = changed.contains(&format!("“{answer}” {direction}"));
        assert_eq!(is_said, row["change_significance"] == "clear", "{row}: {changed}");
        assert!(row["change_low_95"].as_f64() < row["change_high_95"].as_f64(), "{row}");
    }

    for (tag, conclusion) in [("000000d4", "clear"), ("000000d3", "open")] {
        let arms = rows(&format!("/export.json?metric={tag}"));
        assert_eq!(texts(&arms, "conclusion"), [conclusion; 4]);
        assert!(arms.iter().all(|row| (row["uplift_low_95"].as_f64() > Some(0.0)) == (conclusion == "clear")));
    }
    let open = get(serve_at(Some(shop()), Millis(CLOSED.0 - 1)), "/export.json?metric=000000d4").text();
    let open: Value = serde_json::from_str(&open).expect("JSON");
    let open = open["estimates"].as_array().expect("a list");
    assert!(open.iter().all(|row| row["conclusion"] == "reports-coming-in" && row["uplift"].is_null()));
}

#[test]
fn the_parquet_file_is_read_back_column_by_column() {
    use parquet::file::reader::{FileReader as _, SerializedFileReader};
    use parquet::record::RowAccessor as _;

    let address = serve(Some(shop()));
    let json: Value = serde_json::from_str(&get(address, "/export.json").text()).expect("JSON");
    let bytes = bytes::Bytes::from(get(address, "/export.parquet").body);
    let reader = SerializedFileReader::new(bytes).expect("a Parquet file");
    let names: Vec<String> = {
        let schema = reader.metadata().file_metadata().schema_descr();
        schema.columns().iter().map(|column| column.name().to_owned()).collect()
    };
    let at = |name: &str| names.iter().position(|other| other == name).expect("a column");
    let rows: Vec<_> = reader.get_row_iter(None).expect("rows").map(|row| row.expect("a row")).collect();
    let expected = json["estimates"].as_array().expect("a list");
    assert_eq!(rows.len(), expected.len());
    for (row, expected) in rows.iter().zip(expected) {
        assert_eq!(row.get_string(at("answer")).expect("text"), expected["answer"].as_str().expect("text"));
        assert_eq!(Some(row.get_long(at("reports")).expect("whole")), expected["reports"].as_i64());
        for name in ["share", "share_variance", "count_variance", "share_variance_among_visitors"] {
            assert_eq!(Some(row.get_double(at(name)).expect("real")), expected[name].as_f64(), "{name}");
        }
        for name in ["change", "uplift_low_95"] {
            assert_eq!(row.get_double(at(name)).ok(), expected[name].as_f64(), "{name}");
        }
        assert_eq!(row.get_string(at("standing")).expect("text"), expected["standing"].as_str().expect("text"));
        assert!(!row.get_bool(at("simulated")).expect("a truth"));
    }
    let empty = bytes::Bytes::from(get(address, "/export.parquet?metric=none").body);
    assert_eq!(SerializedFileReader::new(empty).expect("a Parquet file").metadata().file_metadata().num_rows(), 0);
}
