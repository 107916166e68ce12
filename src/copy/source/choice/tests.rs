use crate::copy::language::Language;
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
fn a_box_after_its_text_is_judged_by_that_and_not_by_the_next_row() {
    let on = "<input type=checkbox checked>";
    let off = "<input type=checkbox>";
    let switch = |state: bool| format!("<button role=switch aria-checked={state}><span></span></button>");
    for (source, expected) in [
        (format!("<table><tr><td>News<td>{on}<tr><td>Remember me<td>{off}</table><p>Terms"), "News"),
        (format!("<table><tr><td>Remember me<td>{on}<tr><td>News<td>{off}</table>"), "Remember me"),
        (format!("<table><tr><td>{on}<td>News<tr><td>{off}<td>Remember me</table>"), "News"),
        (format!("<table><tr><td>{off}<td>News<tr><td>{on}<td>Remember me</table>"), "Remember me"),
        (format!("<table><tr><td>News<td>{on}<td>{on}</table><p>Terms"), "NewsNews"),
        (format!("<table><tr><td>Remember me<td>{off}<td>News<td>{on}</table>"), "News"),
        (format!("<div><div>News</div><div>{on}</div></div><div>Terms</div>"), "News"),
        (format!("<div><p>News</p>{on}</div><p>Terms</p>"), "News"),
        (format!("<div><h4>News</h4>{}</div><div><h4>Orders</h4>{}</div>", switch(true), switch(false)), "News"),
        (format!("<div><h4>Orders</h4>{}</div><div><h4>News</h4>{}</div>", switch(true), switch(false)), "Orders"),
        (
            format!("<h2>Settings</h2><div><div><h3>News</h3><p>Weekly</p></div><div>{}</div></div>", switch(true)),
            "WeeklyNews",
        ),
        (format!("<div><h4>News</h4>{}<p>Weekly</p></div><h4>Orders</h4>", switch(true)), "NewsWeekly"),
        (format!("<dl><dt>Remember me<dd>{on}<dt>News<dd>{off}</dl>"), "Remember me"),
        (format!("<dl><dt>News<dd>{on}<dt>Remember me<dd>{off}</dl><p>Terms"), "News"),
        (format!("<p>Orders</p><div>{off}</div><p>News</p><div>{on}</div><button>Save</button>"), "News"),
        (format!("<h2>News</h2><div>{on}</div><p>Orders</p><div>{off}</div><p>Offers</p>"), "Orders"),
        (format!("<p>Orders</p><div>{on}</div><p>News</p><div>{off}</div><h2>Terms</h2>"), "Orders"),
        (format!("<h2>News</h2><div>{on}</div><div>Remember me</div>"), "Remember me"),
        (format!("<div><label>{off} News</label><div>{on}</div></div><p>Terms</p>"), ""),
        (format!("<div><div id=n>News</div><i role=switch aria-labelledby=n></i><div>{on}</div></div>"), ""),
        (format!("<ul><li><div>{on}</div><p>News</p><li><div>{off}</div><p>Orders</p></ul>"), "News"),
    ] {
        assert_eq!(labels(&source).concat().concat(), expected, "{source}");
    }
    let polish = format!("<div><p lang=pl>Witaj</p><div>{on}</div></div><p>News</p>");
    assert_eq!(labels(&polish).concat().concat(), "");
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

#[test]
fn a_box_named_yes_takes_the_question_from_its_group_or_the_text_before() {
    let radios = "<label><input type=radio name=n> No</label><label><input type=radio name=n checked> Yes</label>";
    for source in [
        format!("<fieldset><legend>Newsletter</legend>{radios}</fieldset>"),
        format!("<fieldset><legend>Newsletter</legend><div>{radios}</div></fieldset>"),
        format!("<h2>Terms</h2><div role=radiogroup aria-label=Newsletter>{radios}</div>"),
        format!("<p id=q>Newsletter</p><h2>Terms</h2><div role=radiogroup aria-labelledby=q><p>{radios}</p></div>"),
        format!("<h2>Newsletter</h2><p>{radios}</p><p>Terms</p>"),
        format!("<p>Newsletter {radios}</p>"),
        "<h3>Newsletter</h3><button role=switch aria-checked=true aria-label=Yes></button>".into(),
    ] {
        assert_eq!(labels(&source)[0].last().unwrap(), "Newsletter Yes", "{source}");
    }
    for answer in ["On", "Ja", "Oui", "Sí", "Sì", "Aan", "Yes, please", "Ja, gerne"] {
        let source =
            format!("<fieldset><legend>News</legend><label><input type=radio checked>{answer}</label></fieldset>");
        assert_eq!(labels(&source)[0].last().unwrap(), &format!("News {answer}"));
    }
    for answer in ["No", "Off", "Yes, send me the letter", "An email"] {
        let source = format!("<h2>News</h2><label><input type=radio checked>{answer}</label>");
        assert_eq!(labels(&source), [[answer]]);
    }
}

#[test]
fn the_state_of_a_native_box_is_that_of_its_own_attribute() {
    for (source, count) in [
        ("<label><input type=checkbox aria-checked=true> Newsletter</label>", 0),
        ("<label><input type=radio aria-checked=true> Newsletter</label>", 0),
        ("<label><input type=checkbox role=switch aria-checked=true> Newsletter</label>", 0),
        ("<label><input type=checkbox checked aria-checked=false> Newsletter</label>", 1),
        ("<button role=switch aria-checked=true>Newsletter</button>", 1),
    ] {
        assert_eq!(labels(source).len(), count, "{source}");
    }
}
