use super::*;
use crate::copy::source::{Form, read};

/// The texts that name each box that is on.
fn labels(source: &str) -> Vec<Vec<String>> {
    let read = read(source, Form::Page, Some(Language::English)).unwrap();
    read.checked.into_iter().map(|on| on.labels.into_iter().map(|label| label.text).collect()).collect()
}

#[test]
fn the_label_of_a_box_that_is_on_is_known() {
    for source in [
        "<label><input type=checkbox checked> Newsletter</label><p>Other</p>",
        "<p>Other</p><input type=checkbox id=n checked><label for=n>Newsletter</label>",
        "<label for=n>Newsletter</label><div><input id=n type=checkbox checked></div><p>Other</p>",
        "<tr><td><input type=radio checked></td><td>Newsletter</td></tr><p>Other</p>",
        "<button role=switch aria-checked=true>Newsletter</button><p>Other</p>",
        "<label><div>Newsletter</div><input type=checkbox checked></label><p>Other</p>",
        "<label><input type=checkbox checked><div></div><p>Newsletter</p></label><p>Other</p>",
        "<p>Other</p><label for=n><b>News</b>letter</label> by post <input id=n type=checkbox checked>",
        "<p>Other <span role='switch x' aria-checked=TRUE>Newsletter</span> more</p>",
    ] {
        assert_eq!(labels(source), [["Newsletter"]], "{source}");
    }
    assert!(labels("<label><input type=checkbox> Newsletter</label>").is_empty());
}

#[test]
fn a_box_named_by_aria_label_is_pre_ticked_too() {
    for source in [
        "<input type=checkbox checked aria-label=Newsletter><p>Other</p>",
        "<p>Other</p><button role=switch aria-checked=true aria-label='Newsletter'></button><p>Other</p>",
        "<td><div role=checkbox aria-checked=true aria-label=Newsletter><svg></svg></div></td><td>Other</td>",
        "<input type=checkbox checked title=Newsletter><p>Other</p>",
    ] {
        assert_eq!(labels(source), [["Newsletter"]], "{source}");
    }
    let both = "<label><input type=checkbox checked aria-label='Yes'> Newsletter</label>";
    assert_eq!(labels(both), [["Newsletter", "Yes"]]);
    assert_eq!(labels("<p><input type=checkbox checked aria-label='Yes'> Newsletter</p>"), [["Yes", "Newsletter"]]);
}

#[test]
fn a_box_named_by_aria_labelledby_is_pre_ticked_too() {
    for source in [
        "<p>Other <span id=n>Newsletter</span></p><input type=checkbox checked aria-labelledby=n><p>Other</p>",
        "<button role=switch aria-checked=true aria-labelledby=n></button><p>Other <b id=n>Newsletter</b> more</p>",
        "<div id=n>News<b>letter</b></div><div id=n>Other</div><span role=checkbox aria-checked=true aria-labelledby='n'></span>",
        "<i id=n aria-label=Newsletter></i><input type=checkbox checked aria-labelledby='none n'><p>Other</p>",
    ] {
        assert_eq!(labels(source), [["Newsletter"]], "{source}");
    }
    let two = "<h2 id=a>Send</h2><p id=b>news<input type=checkbox checked aria-labelledby='a b'></p>";
    assert_eq!(labels(two)[0][0], "Send news");
    let missing = "<input type=checkbox checked aria-labelledby=missing> Newsletter";
    assert_eq!(labels(missing), [["Newsletter"]]);
}

#[test]
fn each_of_several_boxes_in_a_paragraph_has_its_own_text() {
    let (on, off) = ("<input type=checkbox checked>", "<input type=checkbox>");
    for (source, expected) in [
        (format!("<p>{on} Remember me {off} Newsletter</p>"), "Remember me"),
        (format!("<p>{off} Remember me {on} Newsletter</p>"), "Newsletter"),
        (format!("<p>Remember me {on}, Newsletter {off}</p>"), "Remember me"),
        (format!("<p>Remember me {off} Newsletter {on}</p>"), "Newsletter"),
        (format!("<p>Settings: {off} Remember me {on} Send news</p>"), "Send news"),
        (format!("<p>Settings<br>{on} Remember me<br>{off} Newsletter</p>"), "Remember me"),
        (format!("<p>Remember me {on}<br>Newsletter {off}<br>Please choose</p>"), "Remember me"),
        (format!("<p>Newsletter settings:<br>{on} Remember me</p>"), "Remember me"),
        (format!("<p>Newsletter<br>{on}</p>"), "Newsletter"),
        (format!("<p>Send me {on} the newsletter</p>"), "Send me the newsletter"),
        (format!("<p>{on} I agree to get<br>the newsletter</p>"), "I agree to get\nthe newsletter"),
        (format!("<label>{on} Remember me {off} Newsletter</label>"), "Remember me"),
        (format!("<div>{on}</div><p>{off} Newsletter</p>"), ""),
        ("<p>Offers? <input type=radio checked> No thanks <input type=radio> Yes</p>".into(), "Offers? No thanks"),
        (format!("<p>Offers? {on} Yes {off} No</p>"), "Offers? Yes"),
        (format!("<p lang=pl>{on} Witaj</p><p>Newsletter</p>"), ""),
    ] {
        assert_eq!(labels(&source).concat().concat(), expected, "{source}");
    }
}

#[test]
fn an_exception_around_a_box_or_its_label_holds_for_the_box() {
    for source in [
        "<div data-homebody-lint='pre-ticked: a demo'><input type=checkbox checked aria-label=Newsletter></div>",
        "<p data-homebody-lint='pre-ticked: a demo' id=n>News</p><input type=checkbox checked aria-labelledby=n>",
        "<div data-homebody-lint='pre-ticked: a demo'><input type=checkbox checked id=n></div><label for=n>News</label>",
        "<p><b data-homebody-lint='pre-ticked: a demo'>News</b> <input type=checkbox checked></p>",
    ] {
        let read = read(source, Form::Page, Some(Language::English)).unwrap();
        assert_eq!(read.checked[0].labels[0].allowed.len(), 1, "{source}");
    }
}
