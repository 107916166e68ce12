//! Output through symbolic links that lead nowhere.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use serde_json::json;

use super::command::{run, site, write};

#[test]
fn links_in_a_circle_or_in_too_long_a_row_are_kept_and_refused_as_when_they_are_read() {
    let folder = site("links");
    let policy = json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": ["recommendations"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
    });
    write(&folder, "policy.json", &policy);
    symlink("loop2", folder.join("loop1")).unwrap();
    symlink("loop1", folder.join("loop2")).unwrap();
    symlink("self", folder.join("self")).unwrap();
    // The system follows at most 40 links; the first of these leads to a file that exists.
    fs::write(folder.join("row0"), "kept").unwrap();
    (1..=60).for_each(|n| symlink(format!("row{}", n - 1), folder.join(format!("row{n}"))).unwrap());
    let refused = |arguments: &[&str], expected: &str| {
        let output = run(&folder, arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{arguments:?}: {text}");
        assert!(text.contains(expected) && text.ends_with("[read/io]\n"), "{arguments:?}: {text}");
    };
    for name in ["loop1", "loop2", "self", "row60"] {
        let cause = fs::read(folder.join(name)).unwrap_err();
        refused(&["gpc", name], &format!("{name}: cannot be read: {cause}"));
        for arguments in [
            &["gpc", "policy.json", "-o"][..],
            &["notice", "policy.json", "-o"],
            &["policy", "diff", "policy.json", "policy.json", "-o"],
            &["pack", "--catalogue", "items.csv", "-o"],
        ] {
            refused(&[arguments, &[name]].concat(), &format!("{name}: cannot be written: {cause}"));
        }
        assert!(fs::symlink_metadata(folder.join(name)).unwrap().is_symlink(), "{name}");
    }
    assert_eq!(fs::read_link(folder.join("loop1")).unwrap(), Path::new("loop2"));
    assert_eq!(fs::read(folder.join("row0")).unwrap(), b"kept");
    refused(
        &["gpc", "policy.json", "-o", "policy.json/below"],
        "policy.json/below: cannot be written: Not a directory",
    );
    assert!(run(&folder, &["gpc", "policy.json", "-o", "row30"]).status.success());
    assert!(fs::symlink_metadata(folder.join("row30")).unwrap().is_symlink());
    assert!(fs::read_to_string(folder.join("row0")).unwrap().contains("lastUpdate"));
}
