//! The baselines: the published study's figures on the demo shop's real invoices, and the output of `homebody eval`.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use homebody::eval::baseline::Name;
use homebody::eval::{EvalError, Evaluation, Measured, compare};
use homebody::policy::RankingOptions;
use homebody::read::{Interactions, Progress, read_interactions};
use homebody::train::Options;

fn demo(name: &str) -> Interactions {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo/data").join(name);
    read_interactions(&path, &Progress::quiet()).unwrap()
}

fn measure(train: &Interactions, test: &Interactions, names: &[Name]) -> Result<Vec<Measured>, EvalError> {
    compare(
        &Evaluation {
            train,
            test,
            catalogue: &[],
            options: Options::default(),
            catalogue_only: false,
            learning: false,
            ranking: RankingOptions::OFF,
        },
        names,
        &Progress::quiet(),
    )
}

/// Checks that HR@20 and MRR@20 on every third invoice are close to the figures that the study's own code (Python,
/// which shares no code with ours) gives on all invoices at the same settings. On all invoices, `homebody eval` agrees
/// within .002.
fn holds(study: &[(Name, f64, f64)]) {
    let (train, mut test) = (demo("train.tsv.gz"), demo("test.tsv.gz"));
    test.sessions = test.sessions.into_iter().step_by(3).collect();
    let names: Vec<Name> = study.iter().map(|&(name, ..)| name).collect();
    let measured = measure(&train, &test, &names).unwrap();
    assert_eq!(measured.len(), study.len());
    for (one, &(name, hr, mrr)) in measured.iter().zip(study) {
        let figures = &one.figures;
        println!("{}: HR@20 {:.4} MRR@20 {:.4}", name.as_str(), figures.hr_20, figures.mrr_20);
        assert_eq!(one.name, name);
        assert!(figures.predictions > 8_000, "{one:?}");
        assert!((figures.hr_20 - hr).abs() <= 0.01 && (figures.mrr_20 - mrr).abs() <= 0.01, "{one:?}");
        // A basket never repeats a target and no list repeats a basket item, so the discovery figures must be the same.
        assert_eq!((figures.discovery.hr_20, figures.discovery.predictions), (figures.hr_20, figures.predictions));
    }
}

// There are two tests so that they run in parallel.

#[test]
fn rules_and_neighbours_reach_the_figures_of_the_study_on_real_invoices() {
    holds(&[(Name::Sr, 0.364, 0.190), (Name::ItemKnn, 0.349, 0.185), (Name::VmisKnn, 0.329, 0.152)]);
}

#[test]
fn slist_reaches_the_figures_of_the_study_on_real_invoices() {
    holds(&[(Name::Slist, 0.3857, 0.1879)]);
}

#[test]
fn every_method_beats_popularity_and_two_runs_agree() {
    let (train, mut test) = (demo("train.tsv.gz"), demo("test.tsv.gz"));
    test.sessions.truncate(20);
    let names: Vec<Name> = Name::ALL.into_iter().filter(|&name| name != Name::Slist).collect();
    let [first, second] = [(); 2].map(|()| measure(&train, &test, &names).unwrap());
    for (a, b) in first.iter().zip(&second) {
        let untimed = |one: &Measured| {
            let mut figures = one.figures.clone();
            figures.micros = (0.0, 0.0);
            figures
        };
        assert_eq!(untimed(a), untimed(b));
        let popular = first[0].figures.hr_20;
        match a.name {
            // No item occurs twice in an invoice, so the latest purchase is not recommended again.
            Name::Pop | Name::Recent => assert_eq!(a.figures.hr_20, popular),
            _ => assert!(a.figures.hr_20 > 2.0 * popular, "{a:?}"),
        }
    }
}

#[test]
fn logs_that_share_nothing_are_an_error_for_baselines_too() {
    let (train, mut test) = (demo("test.tsv.gz"), demo("test.tsv.gz"));
    test.items.iter_mut().for_each(|id| id.push_str(" of another shop"));
    assert_eq!(measure(&train, &test, &[Name::Pop]), Err(EvalError::Nothing));
}

/// Returns the output of `homebody eval` for a small log and these additional arguments.
fn eval(folder: &str, arguments: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time\na,1,1\na,2,2\nb,1,3\nb,2,4\nc,9,5\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_homebody"));
    command.current_dir(&folder).args(["eval", "--train", "log.csv", "--test", "log.csv"]);
    command.args(arguments).output().unwrap()
}

#[test]
fn the_tool_prints_each_named_baseline_once_with_the_same_field_names_as_the_pack() {
    let arguments = ["--json", "--baseline", "sr,pop", "--baseline", "sr"];
    let report: serde_json::Value = serde_json::from_slice(&eval("baselines-json", &arguments).stdout).unwrap();
    let baselines = report["baselines"].as_object().unwrap();
    assert_eq!(baselines.keys().collect::<Vec<_>>(), ["pop", "sr"]);
    for (field, value) in baselines["sr"].as_object().unwrap() {
        assert!(field == "fit_seconds" || report[field].is_number() == value.is_number(), "{field}: {report}");
    }
    // Both sessions with two items go from item 1 to item 2. The log contains no repeats, so items that were already
    // seen are not listed, and item 2 always comes first.
    assert_eq!((baselines["sr"]["hr@20"].as_f64(), baselines["sr"]["mrr@20"].as_f64()), (Some(1.0), Some(1.0)));
    assert!(!baselines["sr"].as_object().unwrap().contains_key("pack_bytes"));
    let without: serde_json::Value = serde_json::from_slice(&eval("baselines-none", &["--json"]).stdout).unwrap();
    assert!(without.get("baselines").is_none());
}

#[test]
fn the_tool_prints_all_baselines_as_a_table_below_the_pack_and_refuses_an_unknown_name() {
    let text = String::from_utf8(eval("baselines-table", &["--baseline", "all"]).stdout).unwrap();
    let table: Vec<&str> = text.lines().skip_while(|line| !line.starts_with("method ")).skip(1).collect();
    let first: Vec<&str> = table.iter().filter_map(|line| line.split_whitespace().next()).collect();
    let expected: Vec<&str> = Name::ALL.iter().map(|name| name.as_str()).chain(["pack", "pack"]).collect();
    assert_eq!(first, expected, "{text}");

    let refused = eval("baselines-unknown", &["--baseline", "oracle"]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(said.contains("'oracle'") && said.contains("vmis-knn"), "{said}");
}
