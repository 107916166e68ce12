//! `homebody lint-copy` in folders with links, pipes and devices.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use serde_json::{Value, json};

use super::lint_copy::{folder, run_status};

#[test]
fn a_folder_with_a_link_to_itself_is_read_once() {
    let folder = folder("link");
    fs::write(folder.join("de/page.html"), "<!doctype html><html lang=de><p>Guten Tag</p>").unwrap();
    symlink(&folder, folder.join("de/again")).unwrap();
    let (status, printed, error) = run_status(&folder, &[".", "--json"]);
    assert_eq!(status, Some(0), "{error}");
    assert_eq!(serde_json::from_str::<Value>(&printed).unwrap()["files"], 1);
}

#[test]
fn a_folder_without_pages_and_files_of_strings_is_an_error() {
    let folder = folder("empty");
    fs::write(folder.join("package.json"), "{}").unwrap();
    let (status, printed, error) = run_status(&folder, &["."]);
    assert_eq!((status, printed.as_str()), (Some(2), ""));
    assert_eq!(error, "homebody: .: expected a folder with pages or files of strings, found none [read/format]\n");
}

#[test]
fn a_line_end_in_the_name_of_a_file_is_not_printed() {
    let folder = folder("name");
    fs::write(folder.join("a\nb.html"), "<html lang=en><p>Hurry!").unwrap();
    let (_, printed, error) = run_status(&folder, &["."]);
    assert!(printed.starts_with("./a b.html:1:18: false-urgency"), "{printed}{error}");
}

#[test]
fn a_file_with_two_names_is_checked_once() {
    let folder = folder("twice");
    fs::write(folder.join("de/b.html"), "<!doctype html><html lang=en><p>Hurry!</p>").unwrap();
    symlink("b.html", folder.join("de/a.html")).unwrap();
    let (status, printed, error) = run_status(&folder, &["de", "de/b.html", "de/../de/b.html", "--json"]);
    assert_eq!(status, Some(1), "{error}");
    let report: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((&report["files"], &report["count"]), (&json!(1), &json!(1)));
    assert_eq!(report["findings"][0]["file"], "de/a.html");
}

#[test]
fn pipes_devices_and_links_to_nothing_in_a_folder_are_left_out() {
    let folder = folder("pipe");
    fs::write(folder.join("page.html"), "<!doctype html><html lang=en><p>Sizes</p>").unwrap();
    let pipe = Command::new("mkfifo").arg(folder.join("a.html")).status().unwrap();
    assert!(pipe.success());
    for (target, name) in [("/dev/zero", "zero.html"), ("missing", "missing.html"), ("/dev/zero", "en.json")] {
        symlink(target, folder.join(name)).unwrap();
    }
    let (status, printed, error) = run_status(&folder, &[".", "--json"]);
    assert_eq!(status, Some(0), "{error}");
    assert_eq!(serde_json::from_str::<Value>(&printed).unwrap()["files"], 1);
    let error = run_status(&folder, &["zero.html"]).2;
    assert_eq!(error, "homebody: zero.html: expected at most 64 MiB, found more [read/size]\n");
    let error = run_status(&folder, &["/dev/zero"]).2;
    assert!(error.starts_with("homebody: /dev/zero: expected a name ending in .html,"), "{error}");
    let error = run_status(&folder, &["page.html", "--allow", "zero.html"]).2;
    assert_eq!(error, "homebody: zero.html: expected at most 64 MiB, found more [read/size]\n");
}
