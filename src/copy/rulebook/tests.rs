use super::*;

const BOOK: &str = "\
# Classes may use those above them.
@SOON = soon | in a (minute | moment)
@SALE = sale* | offer* # a comment

[false-urgency]
@SALE ends @SOON
    unless not _3 ends
last chance but-not not (the | a)? last chance
hurry _2 up
unless #date

[nagging]
^^ maybe later $$
~ (later | up) #exclamation

[options]
newsletter*
";

fn found(text: &str) -> Vec<(Rule, &str)> {
    let book = Rulebook::read(Language::English, BOOK).unwrap();
    book.matches(text).into_iter().map(|found| (found.rule, &text[found.bytes])).collect()
}

#[test]
fn a_pattern_is_found_with_its_place() {
    assert_eq!(found("The SALE – ends, in a moment!"), [(Rule::FalseUrgency, "SALE – ends, in a moment")]);
    assert_eq!(found("Maybe later."), [(Rule::Nagging, "Maybe later")]);
    assert_eq!(found("Maybe later. Or not"), []);
    assert_eq!(found("Hurry, you all up"), [(Rule::FalseUrgency, "Hurry, you all up")]);
    assert_eq!(found("Hurry. You all up"), []);
}

#[test]
fn a_word_that_ends_in_an_apostrophe_is_found_before_another_word() {
    for (language, pattern, text) in [
        (Language::French, "derniers jours pour (l'|une) offre", "Derniers jours pour l’offre"),
        (Language::Italian, "ultimi giorni per (l'|una) offerta", "Ultimi giorni per l'offerta"),
    ] {
        let book = Rulebook::read(language, &format!("[false-urgency]\n{pattern}\n")).unwrap();
        assert_eq!(book.matches(text).len(), 1, "{text}");
    }
}

#[test]
fn an_exception_counts_in_the_sentences_around() {
    assert_eq!(found("It is not that the offer ends soon"), []);
    assert_eq!(found("Last chance! Until 30.11.2026"), []);
    assert_eq!(found("Last chance! One. Two. 30.11.2026").len(), 1);
}

#[test]
fn an_exception_inside_counts_only_where_it_shares_words_with_the_match() {
    assert_eq!(found("This is not the last chance"), []);
    assert_eq!(found("No, not last. Chance"), []);
    // Neither before nor after the match, nor in the sentence beside it.
    assert_eq!(found("Last chance! It is not the last chance").len(), 1);
    assert_eq!(found("Not the last chance, the very last chance").len(), 1);
    let book = Rulebook::read(Language::English, "[pre-ticked]\nby using _9 agree\nbut-not not agree\n").unwrap();
    let words =
        |text: &'static str| -> Vec<&str> { book.matches(text).into_iter().map(|found| &text[found.bytes]).collect() };
    assert_eq!(words("By using this site you do not agree to anything."), [""; 0]);
    // What is found ends before the exception.
    assert_eq!(words("By using it you agree, even if you do not agree to that."), ["By using it you agree"]);
    assert_eq!(words("By using it you agree. If you do not agree, leave."), ["By using it you agree"]);
}

#[test]
fn a_rule_is_found_once_in_a_sentence_and_again_in_the_next() {
    assert_eq!(found("Last chance, last chance. One. Last chance").len(), 2);
}

#[test]
fn a_weak_pattern_counts_only_alone() {
    assert_eq!(found("See you later!"), [(Rule::Nagging, "later!")]);
    assert_eq!(found("Hurry up!"), [(Rule::FalseUrgency, "Hurry up")]);
}

#[test]
fn each_text_that_a_placeholder_chooses_is_searched() {
    assert_eq!(
        found("{vip, select, true {Hurry up! So} other {The sale ends soon}}"),
        [(Rule::FalseUrgency, "Hurry up"), (Rule::FalseUrgency, "sale ends soon")]
    );
    assert_eq!(
        found("{a, select, b {{n, plural, one {x} other {Last chance}}} other {}}"),
        [(Rule::FalseUrgency, "Last chance")]
    );
    // The whole text, and a part of one.
    assert_eq!(found("{a, select, b {Maybe later} other {No}}"), [(Rule::Nagging, "Maybe later")]);
    assert_eq!(found("See {a, select, b {maybe later} other {now}}"), []);
    // The number is filled in.
    assert_eq!(
        found("{n, plural, =1 {Last chance} one {Last chance} other {Hurry # up}}"),
        [(Rule::FalseUrgency, "Hurry # up")]
    );
    assert_eq!(found("{n, plural, other {Last # chance}}"), []);
    let deep = "{a, select, b {".repeat(500) + "Last chance" + &"}}".repeat(500);
    assert!(found(&deep).is_empty());
}

#[test]
fn a_long_text_is_searched_to_its_end() {
    let long = format!("{}Last chance. {}", "One two three four. ".repeat(50), "word ".repeat(400));
    assert_eq!(found(&long), [(Rule::FalseUrgency, "Last chance")]);
}

#[test]
fn options_are_no_findings() {
    let book = Rulebook::read(Language::English, BOOK).unwrap();
    assert!(book.is_option("Send me the newsletter") && !book.is_option("Express delivery"));
    assert!(book.matches("Send me the newsletter").is_empty());
}

#[test]
fn each_wrong_line_is_named() {
    let wrong = [
        "[urgency]",
        "word",
        "@A = x\n@A = y",
        "@A = @B",
        "[guilt]\n(a | b",
        "[guilt]\na | | b",
        "[guilt]\na b)",
        "[guilt]\n_99",
        "[guilt]\n#day",
        "[guilt]\na unless",
        "[guilt]\na*b",
    ];
    for text in wrong {
        assert!(Rulebook::read(Language::English, text).is_err(), "{text}");
    }
    let deep = format!("[guilt]\n{}a{}", "(".repeat(40), ")".repeat(40));
    assert!(Rulebook::read(Language::English, &deep).is_err());
    assert_eq!(Rulebook::read(Language::English, "# x\n\n[guilt]\n(").unwrap_err().line, 4);
}

#[test]
fn no_text_stops_a_pattern() {
    let book = Rulebook::read(Language::English, BOOK).unwrap();
    for text in [
        "",
        " ",
        ".",
        "...",
        "\u{0}",
        "a".repeat(10_000).as_str(),
        "! ".repeat(500).as_str(),
        "last ".repeat(500).as_str(),
    ] {
        assert!(book.matches(text).is_empty());
    }
}
