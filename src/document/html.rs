//! Writes a document as one HTML file that needs no other file and no script.

use minijinja::value::Serde;
use minijinja::{Environment, Error, Value, context};

use super::block::Document;

/// The style of generated documents, on the screen and on paper.
pub const STYLE: &str = include_str!("../../www/documents/document.css");
const TEMPLATE: &str = include_str!("../../www/documents/document.html");

/// Returns the document as HTML.
///
/// # Errors
/// Never for the built-in template; tests render every kind of block.
pub fn html(document: &Document) -> Result<String, Error> {
    let mut environment = Environment::new();
    environment.add_template("document.html", TEMPLATE)?; // The name turns on escaping for HTML.
    let document = Value::from(Serde(document));
    let style = Value::from_safe_string(STYLE.to_owned());
    environment.get_template("document.html")?.render(context! { document, style })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Line, Section, SiteLanguage, Text};

    #[test]
    fn text_of_the_site_cannot_become_markup() {
        let bad = "<script>alert(1)</script>\" onload=x";
        let mut section = Section::new(bad);
        section.say(Line { text: bad.into(), link: Some(format!("https://{bad}")) }).list(vec![bad.into()]);
        section.facts(vec![(bad.into(), bad.into())]);
        section.table(vec![bad.into()], vec![vec![bad]]);
        let (title, lead, made) = (bad.into(), bad.into(), bad.into());
        let text = html(&Document { title, lead, made, sections: vec![section], ..Document::english() }).unwrap();
        assert!(!text.contains("<script") && !text.contains("\" onload"), "{text}");
        assert_eq!(text.matches("&lt;script&gt;").count(), 12);
    }

    #[test]
    fn lines_and_links_of_a_text_are_elements_and_nothing_that_it_contains_is() {
        let mut section = Section::new("a");
        let text = Text::from("<i>\r\ntwo\n\n- three\n").leading_to("below").anchored("above");
        section.say(text.clone()).table(vec!["b".into()], vec![vec![text]]);
        let text = html(&Document { sections: vec![section], ..Document::english() }).unwrap();
        let shown = "<span id=\"above\"></span><a href=\"#below\">&lt;i&gt;<br>two<br><br>- three</a>";
        assert_eq!(text.matches(shown).count(), 2, "{text}");
    }

    #[test]
    fn a_part_in_another_language_states_it() {
        let languages = ["de".to_owned()];
        let part = SiteLanguage::of(&languages, "en").text("Wie weit?");
        let mut section = Section::new("a");
        section.say(part.clone()).table(vec!["b".into()], vec![vec![part.clone()]]);
        let text = html(&Document { lead: part, sections: vec![section], ..Document::english() }).unwrap();
        assert_eq!(text.matches("<span lang=\"de\" dir=\"auto\">Wie weit?</span>").count(), 3, "{text}");
    }
}
