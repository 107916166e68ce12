use super::*;
use crate::copy::excerpt::{FaultKind, Lines};
use crate::copy::rule::Rule;

fn page(source: &str) -> Excerpts {
    read(source, Form::Page, Some(Language::English)).unwrap()
}

fn texts(source: &str) -> Vec<String> {
    page(source).texts.into_iter().map(|excerpt| format!("{}: {}", excerpt.part, excerpt.text)).collect()
}

#[test]
fn a_page_has_a_text_for_each_block_button_link_and_attribute() {
    let source = "<!doctype html><title>Shop</title><style>p { x: y }</style><script>if (a < b) { 'Hurry' }</script>
        <h1>Big <em>sale</em></h1><p>One<br>two <a href=x>three</a> four<p>five
        <ul><li>six<li>seven</ul><nav><a>Home</a> <a>Shop</a></nav>
        <img alt='A mug' title=\"Mug &amp; cup\"><input type=submit value='Buy'><input value='no'><button aria-label=Close>×</button>
        <pre>Hurry</pre><textarea placeholder='Your text'>Hurry</textarea>";
    let expected = [
        "title: Shop",
        "h1: Big sale",
        "p: One\ntwo three four",
        "p: five",
        "li: six",
        "li: seven",
        "nav: Home",
        "nav: Shop",
        "img[alt]: A mug",
        "img[title]: Mug & cup",
        "input[value]: Buy",
        "button[aria-label]: Close",
        "textarea[placeholder]: Your text",
    ];
    assert_eq!(texts(source), expected);
}

#[test]
fn a_page_in_xml_ends_elements_at_their_slash_and_states_its_language_in_xml() {
    let source = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' xml:lang='fr' lang='de'><head>
        <script src='x.js'/><style/><title/></head><body><textarea/><iframe/><p/>Un <p xml:lang='en'>Two</p>
        <div lang='de'/><p><![CDATA[Trois &amp; <b]]> quatre</p></body></html>";
    let read = super::read(source, Form::Xhtml, None).unwrap();
    let found: Vec<(&str, &str, Language)> =
        read.texts.iter().map(|text| (text.part.as_str(), text.text.as_str(), text.language)).collect();
    use Language::{English, French};
    assert_eq!(found, [("body", "Un", French), ("p", "Two", English), ("p", "Trois &amp; <b quatre", French)]);
    let place = read.texts[2].offset(0);
    assert!(source[place..].starts_with("Trois"), "{place}");
}

#[test]
fn values_and_code_of_templates_stay_in_their_text() {
    let source = "<?php require 'a.php'; foreach ($x as $k => $y): ?><html lang=\"<?= f(\"de\") ?>\"><?= $top ?>
        <p>Only <?= $x->stock ?> left<p title='<?= $name ?>'><%= a > b %><p>Ends <?php echo $x[\"<b>\"] ?> <b>soon</b>";
    assert_eq!(texts(source), ["p: Only <?= $x->stock ?> left", "p: Ends <?php echo $x[\"<b>\"] ?> soon"]);
    let last = &page(source).texts[1];
    assert!(source[last.offset(last.text.find("soon").unwrap())..].starts_with("soon</b>"));
}

#[test]
fn a_slash_ends_an_element_of_a_drawing_only() {
    let source = "<div lang=pl />Witaj</div><svg><g xml:lang=pl lang=de /><text><![CDATA[Only 2 left]]></text></svg><p><![CDATA[x]]>y</p>";
    assert_eq!(texts(source), ["text: Only 2 left", "p: y"]);
    assert_eq!(page(source).skipped, 1);
}

#[test]
fn an_element_may_have_its_own_language() {
    let source = "<html lang=de><p>Hallo<p lang=en-GB>Hello <b>you</b></p><p>Welt</p><p lang=pl>Witaj</p><span lang=fr>Salut</span> du";
    let read = read(source, Form::Page, None).unwrap();
    let found: Vec<(&str, Language)> = read.texts.iter().map(|text| (text.text.as_str(), text.language)).collect();
    use Language::{English, French, German};
    assert_eq!(found, [("Hallo", German), ("Hello you", English), ("Welt", German), ("Salut", French), ("du", German)]);
    assert_eq!(read.skipped, 1);
}

#[test]
fn a_page_without_a_language_is_refused_and_one_in_another_language_is_left_out() {
    let fault = |source: &str| read(source, Form::Page, None).unwrap_err();
    let place = |source: &str, fault: &ReadFault| Lines::new(source).place(fault.offset);
    for (source, found, at) in [
        ("<p>Hello", "none", (1, 1)),
        ("<!doctype html>\n<html><p>Hello", "none", (2, 1)),
        ("<!doctype html>\n<html lang='{{ page.lang }}'><p>Hello", "\"{{ page.lang }}\"", (2, 7)),
        ("<html lang><p>Hello", "\"\"", (1, 7)),
    ] {
        let fault = fault(source);
        assert_eq!((fault.kind, place(source, &fault)), (FaultKind::Language, at), "{source}");
        assert!(fault.message.ends_with(&format!("or --language, found {found}")), "{}", fault.message);
        assert_eq!(read(source, Form::Page, Some(Language::French)).unwrap().texts[0].language, Language::French);
    }
    let source = "<!doctype html>\n<html lang=\"pl\"><p>Witaj<p lang=en>Hello<p lang='<?= $lang ?>'>x";
    let polish = read(source, Form::Page, Some(Language::English)).unwrap();
    assert_eq!((polish.texts.len(), polish.skipped), (1, 2));
    let other = polish.other.unwrap();
    assert!(other.message.starts_with("html[lang]: expected one of de, en"), "{}", other.message);
    assert_eq!(place(source, &other), (2, 7));
    assert_eq!(fault("<html lang=en><p data-homebody-lint='guilt'>x").kind, FaultKind::Allow);
}

#[test]
fn exceptions_hold_for_what_an_element_contains() {
    let source = "<section data-homebody-lint='guilt: a quote'><p>One</p></section><p>Two <b data-homebody-lint='nagging: asked for'>x</b></p><p>Three</p>";
    let allowed: Vec<Vec<Rule>> =
        page(source).texts.iter().map(|text| text.allowed.iter().map(|(rule, _)| *rule).collect()).collect();
    assert_eq!(allowed, [vec![Rule::Guilt], vec![Rule::Nagging], vec![]]);
}

#[test]
fn an_element_without_an_end_tag_ends_where_html_says() {
    for (source, expected) in [
        ("<p>a<h2>b</h2>c", vec!["p: a", "h2: b", "page: c"]),
        ("<div><p>a</div>b", vec!["p: a", "page: b"]),
        ("<p>a<b>b<div>c", vec!["p: ab", "div: c"]),
        ("<p>a<hr>b", vec!["p: a", "page: b"]),
        ("<dl><dt>a<dd>b<p>c<dt>d<dd>e</dl>f", vec!["dt: a", "dd: b", "p: c", "dt: d", "dd: e", "page: f"]),
        ("<ul><li>a<ul><li>b</ul>c<li><div>d<li>e</ul>", vec!["li: a", "li: b", "li: c", "div: d", "li: e"]),
        ("<section><p>a<table><tr><td>b<th>c<tr><td>d</table>e", vec!["p: a", "td: b", "th: c", "td: d", "section: e"]),
        (
            "<table><caption>a<thead><tr><th>b<tbody><tr><td><p>c<tfoot><tr><td>d</table>e",
            vec!["caption: a", "th: b", "p: c", "td: d", "page: e"],
        ),
        (
            "<select><optgroup><option>a<option>b<optgroup><option>c</select>d",
            vec!["option: a", "option: b", "option: c", "page: d"],
        ),
        ("<div><table><tr><td>a</div>b</table>c</div>d", vec!["td: ab", "div: c", "page: d"]),
        ("<h2>a<h3>b</h2>c", vec!["h2: a", "h3: b", "page: c"]),
        ("<div><b>a<p>b</b>c</p>d</div>e", vec!["div: a", "p: bc", "div: d", "page: e"]),
    ] {
        assert_eq!(texts(source), expected, "{source}");
    }
}

#[test]
fn what_an_element_states_ends_with_it() {
    for ending in [
        "address",
        "article",
        "aside",
        "blockquote",
        "details",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h6",
        "header",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "search",
        "section",
        "table",
        "ul",
        "li",
        "dd",
    ] {
        let read = page(&format!("<p lang=pl>Witaj <b>x<{ending}>Hurry"));
        assert_eq!((read.texts.len(), read.skipped), (1, 1), "{ending}");
        let read = page(&format!("<p data-homebody-lint='guilt: x'>One<{ending}>Two"));
        let allowed: Vec<bool> = read.texts.iter().map(|text| !text.allowed.is_empty()).collect();
        assert_eq!(allowed, [true, false], "{ending}");
    }
    // Neither part of the text around it nor an end of the paragraph.
    assert_eq!(page("<p lang=pl>Witaj<button>ty</button>").skipped, 2);
    assert_eq!(texts("<div><pre>Hurry</div>One"), ["page: One"]);
    assert_eq!(texts("<html><body><p>One</body></html>Two"), ["p: One", "html: Two"]);
}

#[test]
fn a_page_without_scripts_is_read_like_the_rest() {
    let source =
        "<noscript><p data-homebody-lint=\"false-urgency: ok\">Hurry</p><img alt='A mug'></noscript><p>Two</p>";
    assert_eq!(texts(source), ["p: Hurry", "img[alt]: A mug", "p: Two"]);
    assert_eq!(page(source).texts[0].allowed[0].0, Rule::FalseUrgency);
}

#[test]
fn the_place_of_a_word_is_that_in_the_file() {
    let source = "<p>Tea &amp; cakes</p>\n<p title='So last chance'>A\n  last\n chance";
    let read = page(source);
    for (index, word) in [(0, "Tea"), (0, "cakes"), (1, "last"), (2, "last"), (2, "chance")] {
        let excerpt = &read.texts[index];
        let offset = excerpt.offset(excerpt.text.find(word).unwrap());
        assert!(source[offset..].starts_with(word), "{word}: {:?}", &source[offset..]);
    }
}

#[test]
fn strings_have_their_path_and_place() {
    let source = "{\n  \"cart\": { \"full\": \"Last chance\", \"n\": 5 },\n  \"list\": [\"a\", null, \"b €\"], \"$schema\": \"x\"\n}";
    let read = read(source, Form::Strings, Some(Language::English)).unwrap();
    let found: Vec<(&str, &str)> = read.texts.iter().map(|text| (text.part.as_str(), text.text.as_str())).collect();
    assert_eq!(found, [("cart.full", "Last chance"), ("list[0]", "a"), ("list[2]", "b €")]);
    assert_eq!(Lines::new(source).place(read.texts[0].offset(0)), (2, 22));
}

#[test]
fn a_file_of_strings_may_state_its_languages() {
    let read = |source: &str| super::read(source, Form::Strings, None);
    let by_key = read(r#"{"de": {"a": "Hallo"}, "en": {"a": "Hello"}, "pl": {"a": "Witaj"}}"#).unwrap();
    let languages: Vec<Language> = by_key.texts.iter().map(|text| text.language).collect();
    assert_eq!((languages, by_key.skipped), (vec![Language::German, Language::English], 1));
    let other = read(r#"{"@@locale": "pl", "a": "Witaj"}"#).unwrap();
    assert_eq!((other.texts.len(), other.skipped, other.other.unwrap().kind), (0, 1, FaultKind::Language));
    assert_eq!(read(r#"{"@@locale": "fr", "a": "Salut", "@a": {"description": "x"}}"#).unwrap().texts.len(), 1);
    for (source, kind) in [
        (r#"{"a": "Hello"}"#, FaultKind::Language),
        ("\"Hello\"", FaultKind::Format),
        ("{\"a\": ", FaultKind::Format),
        ("", FaultKind::Format),
        (&format!("{{\"de\": {}1{}}}", "[".repeat(60_000), "]".repeat(60_000)), FaultKind::Format),
    ] {
        assert_eq!(read(source).unwrap_err().kind, kind, "{source}");
    }
}

#[test]
fn strings_nested_in_json_lines_have_their_path_line_and_column() {
    let source = "{\"id\": 1, \"texts\": {\"low\": [\"Aé\", {\"note\": \"Last chance\"}]}}\r\n\n[\"b\", [\"c\\n\\u00e9\"]]\n  {\"de\": {\"a\": \"Hallo\"}}";
    let read = |source: &str| super::read(source, Form::Lines, Some(Language::English));
    let lines = Lines::new(source);
    let found: Vec<(String, (usize, usize), Language)> = read(source)
        .unwrap()
        .texts
        .into_iter()
        .map(|text| (text.part.clone(), lines.place(text.offset(0)), text.language))
        .collect();
    use Language::{English, German};
    let expected = [
        ("texts.low[0]", (1, 30), English),
        ("texts.low[1].note", (1, 45), English),
        ("[0]", (3, 3), English),
        ("[1][0]", (3, 9), English),
        ("de.a", (4, 17), German),
    ];
    assert_eq!(found, expected.map(|(part, place, language)| (part.to_owned(), place, language)));
    for (source, kind, place) in [
        ("{}\n{\"a\": }", FaultKind::Format, (2, 7)),
        ("[\"a\"]\n\n \"b\"", FaultKind::Format, (3, 2)),
        ("{}\n[\"a\", {\"b\": \"\\ud800\"}]", FaultKind::Format, (2, 13)),
    ] {
        let fault = read(source).unwrap_err();
        assert_eq!((fault.kind, Lines::new(source).place(fault.offset)), (kind, place), "{source}");
    }
    assert_eq!(super::read("{\"a\": \"b\"}", Form::Lines, None).unwrap_err().kind, FaultKind::Language);
}

#[test]
fn a_policy_has_its_questions_and_answers() {
    let source = r#"{"version": 1, "controller": {"name": "Last chance"}, "purposes": ["measurement"], "languages": ["de"],
        "measurement": {"metrics": [{"question": "Wie?", "answers": ["gut", "letzte Chance"]}]}}"#;
    let read = read(source, Form::Strings, None).unwrap();
    let found: Vec<(&str, &str)> = read.texts.iter().map(|text| (text.part.as_str(), text.text.as_str())).collect();
    let metric = "measurement.metrics[0]";
    assert_eq!(found.len(), 3);
    assert_eq!(found[2], (format!("{metric}.answers[1]").as_str(), "letzte Chance"));
    assert!(is_policy(source) && !is_policy("{}"));
    let in_polish = source.replace("\"de\"", "\"pl\"");
    let read = super::read(&in_polish, Form::Strings, Some(Language::German)).unwrap();
    assert_eq!((read.texts.len(), read.skipped), (0, 3));
    assert_eq!(read.other.unwrap().message, "languages[0]: expected one of de, en, es, fr, it, nl, found \"pl\"");
    let in_none = source.replace(r#""languages": ["de"],"#, "");
    assert!(states_languages(source) && !states_languages(&in_none));
    for (fallback, language) in [(Some(Language::French), Language::French), (None, Language::English)] {
        assert_eq!(super::read(&in_none, Form::Strings, fallback).unwrap().texts[0].language, language);
    }
}

#[test]
fn no_file_stops_the_readers() {
    let mut seed = 11_u32;
    let parts = [
        "<p>",
        "</p>",
        "<a",
        " lang=",
        "de",
        "'",
        "\"",
        ">",
        "&amp;",
        "&",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "é€",
        "\n",
        "<label for=x>",
        "<input id=x checked type=checkbox>",
        "1",
        "<sup>",
        "</sup>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<title/>",
        "<![CDATA[",
        "]]>",
        "word ",
    ];
    for _ in 0..3000 {
        let mut source = String::new();
        for _ in 0..20 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            source.push_str(parts[(seed >> 16) as usize % parts.len()]);
        }
        for form in [Form::Page, Form::Xhtml, Form::Strings, Form::Lines] {
            if let Ok(read) = read(&source, form, Some(Language::English)) {
                for text in &read.texts {
                    let lines = Lines::new(&source);
                    assert!((0..=text.text.len()).all(|at| lines.place(text.offset(at)).0 > 0));
                }
            }
        }
    }
}

#[test]
fn long_and_deep_input_takes_no_time() {
    let started = std::time::Instant::now();
    let repeated = [
        "<div>",
        "<p>a ",
        "{",
        ". ",
        "%(",
        "&",
        "<",
        "a'",
        "(",
        "_3 ",
        "a.",
        ".-",
        "Hurry! ",
        "a; ",
        "a;&amp;",
        "<?=",
        "<% x %>",
        "<?php %>",
        "<p>Hurry!</p>",
        "<b lang=de>x",
        "<input type=checkbox checked>",
        "<div><input type=checkbox checked>",
        "<tr><td><input type=checkbox checked><td>1",
        "<div>a<div><input type=checkbox checked></div></div>",
        "<label id=x><input type=checkbox checked aria-labelledby=x>a",
    ];
    let long = "Send me news ".repeat(10_000);
    let mut sources: Vec<String> = repeated.iter().map(|part| part.repeat(100_000 / part.len())).collect();
    sources.extend([
        format!("<b id=x aria-label='{long}'></b>")
            + &"<i role=switch aria-checked=true aria-labelledby='x x x'></i>".repeat(1500),
        format!("<label for=x>{long}</label>") + &"<input id=x type=checkbox checked>".repeat(3000),
        format!("<p>{long}") + &"<input type=radio checked> Yes".repeat(3000),
        format!("<p data-homebody-lint='guilt: {long}'>") + &"<b>Hurry!<i>".repeat(5000),
    ]);
    let library = crate::copy::Library::default();
    for source in sources {
        let read = read(&source, Form::Page, Some(Language::English)).unwrap();
        _ = crate::copy::lint(&source, &read, &library, &crate::copy::AllowList::default());
    }
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
