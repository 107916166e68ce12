//! Splits a text into the tokens that patterns match: words in lower case, numbers, dates, placeholders and ends of
//! sentences. Commas, quotes, brackets, markup and other marks are left out.
//!
//! Words lose their diacritics, except ä, ö and ü in German, so that "DERNIERE" and "dernière" are the same word. Hyphens
//! separate words; in French and Italian, so does an apostrophe, which stays with the first part ("l'", "offre").

use super::fold::{fold, is_invisible};
use super::language::Language;
use super::marks::{invisible, markup};
use super::placeholder::{control, placeholder};
use super::sense::{Sense, sense};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word, or a sign that counts as one: `€ $ £ % + & =`, and `*` for every mark of a footnote.
    Word,
    /// Digits, with separators between them.
    Number,
    /// A date in digits: `30.11.2026`, `2026-11-30`, `30/11`.
    Date,
    /// A time of day in digits: `9:30`, `14h30`.
    Time,
    /// A value that is filled in later: `{x}`, `{{x}}`, `${x}`, `%s`, `%1$s`, `%{x}`, `%(x)s`.
    Placeholder,
    /// The end of a sentence: `.`, `!`, `?`, `…`, an empty line, or the `;` of a list; the word is one of the marks.
    End,
}

/// One token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What the token is.
    pub kind: Kind,
    /// The token as patterns see it.
    pub word: String,
    /// The first byte in the text.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    /// Whether it is the first of a line. A line may begin a sentence, or go on with that of the line above.
    pub begins_line: bool,
}

/// Returns the tokens of a text.
#[must_use]
pub fn tokens(text: &str, language: Language) -> Vec<Token> {
    let mut reader = Reader { text, language, at: 0, tokens: Vec::new(), begins_line: false };
    while let Some(c) = reader.peek(0) {
        reader.token(c);
    }
    reader.tokens
}

struct Reader<'t> {
    text: &'t str,
    language: Language,
    at: usize,
    tokens: Vec<Token>,
    /// Whether a line has ended since the last token.
    begins_line: bool,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.rest().chars().nth(ahead)
    }

    fn push(&mut self, kind: Kind, word: String, length: usize) {
        let begins_line = std::mem::take(&mut self.begins_line);
        self.tokens.push(Token { kind, word, start: self.at, end: self.at + length, begins_line });
        self.at += length;
    }

    /// Reads one token, or skips what is none.
    fn token(&mut self, c: char) {
        if let Some(length) = placeholder(self.rest()) {
            let sense = sense(self.rest().get(..length).unwrap_or_default());
            // After a number, as in "2 {x}", a placeholder is no number.
            let is_thing = sense == Sense::Value && self.tokens.last().is_some_and(|token| token.kind == Kind::Number);
            let sense = if is_thing { Sense::Thing } else { sense };
            self.push(Kind::Placeholder, sense.word().into(), length);
        } else if let Some(length) = control(self.rest()) {
            self.at += length;
        } else if let Some(length) = markup(self.rest()) {
            self.at += length;
        } else if c.is_ascii_digit() {
            self.number();
        } else if c.is_alphabetic() {
            self.word();
        } else if c == ';' {
            self.semicolon();
        } else if matches!(c, '.' | '!' | '?' | '…' | '\n') {
            self.end();
        } else {
            match c {
                '*' | '¹' | '²' | '³' | '†' | '‡' => {
                    let marks = self.rest().find(|c| !matches!(c, '*' | '¹' | '²' | '³' | '†' | '‡'));
                    self.push(Kind::Word, "*".into(), marks.unwrap_or(self.rest().len()));
                }
                '€' | '$' | '£' | '%' | '+' | '&' | '=' => self.push(Kind::Word, c.into(), c.len_utf8()),
                _ => self.at += c.len_utf8(),
            }
        }
    }

    fn number(&mut self) {
        let rest = self.rest();
        let digit = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        let (mut length, mut separators) = (0, Vec::new());
        while let Some(c) = rest.get(length..).and_then(|rest| rest.chars().next()) {
            let after = length + c.len_utf8();
            if c.is_ascii_digit() {
                length = after;
            } else if matches!(c, '.' | ',' | ':' | '/' | '-' | '\'' | '’') && digit(after) {
                separators.push(c);
                length = after;
            } else if matches!(c, 'h' | 'H') && separators.is_empty() && digit(after) {
                separators.push(':');
                length = after;
            } else {
                break;
            }
        }
        let word = rest.get(..length).unwrap_or_default();
        let parts = word.split(|c: char| !c.is_ascii_digit()).map(str::len);
        let is_date = match *separators.as_slice() {
            [a, b] => a == b && matches!(a, '.' | '/' | '-') && parts.clone().all(|n| n <= 2 || n == 4),
            ['/'] => word != "24/7",
            _ => false,
        };
        let is_time = matches!(separators.as_slice(), [':'] | [':', ':']);
        let kind = if is_date {
            Kind::Date
        } else if is_time {
            Kind::Time
        } else {
            Kind::Number
        };
        self.push(kind, word.to_ascii_lowercase(), length);
    }

    fn word(&mut self) {
        let letters = |text: &str| text.find(|c| !is_letter(c)).unwrap_or(text.len());
        let (mut length, mut word) = (0, String::new());
        // The characters of the word so far, and the dots among them.
        let (mut count, mut dots) = (0, 0);
        loop {
            let rest = self.rest().get(length..).unwrap_or_default();
            let run = letters(rest);
            if run > 0 {
                let run = rest.get(..run).unwrap_or_default();
                word.push_str(run);
                length += run.len();
                count += run.chars().count();
                continue;
            }
            let mut after = rest.chars();
            let Some(mark) = after.next() else { break };
            let next = after.as_str();
            let more = letters(next);
            let part = next.get(..more).unwrap_or_default();
            match mark {
                '\'' | '’' | 'ʼ' if more > 0 => {
                    word.push('\'');
                    count += 1;
                    length += mark.len_utf8();
                    if matches!(self.language, Language::French | Language::Italian) {
                        break;
                    }
                }
                // "z.B.", "p.m."
                '.' if count <= 1 + dots * 2 && part.chars().nth(1).is_none() && more > 0 => {
                    word.push('.');
                    (count, dots) = (count + 1, dots + 1);
                    length += 1;
                }
                '*' | ':' | '_' if matches!(part, "in" | "innen") => length += mark.len_utf8(),
                '·' | '.' if self.language == Language::French && is_feminine(part) => {
                    length += mark.len_utf8() + more
                }
                '(' if (1..4).contains(&more) && next.get(more..).is_some_and(|rest| rest.starts_with(')')) => {
                    length += 2 + more;
                }
                '/' if (1..3).contains(&more) && self.language != Language::English => length += 1 + more,
                '&' | '<' => match invisible(rest) {
                    Some(skipped) => length += skipped,
                    None => break,
                },
                _ => break,
            }
        }
        let end = self.rest().get(length..).unwrap_or_default();
        if dots > 0 && end.starts_with('.') {
            length += 1;
        }
        let word = fold(&word.replace('.', ""), self.language);
        if word.is_empty() {
            self.at += length;
        } else {
            self.push(Kind::Word, word, length);
        }
    }

    fn end(&mut self) {
        let rest = self.rest();
        let run = rest.find(|c| !matches!(c, '.' | '!' | '?' | '…' | '\n')).unwrap_or(rest.len());
        let marks = rest.get(..run).unwrap_or_default();
        if marks == "\n" {
            let blank = rest.trim_start_matches([' ', '\t', '\r', '\n']);
            let lines = rest.get(..rest.len() - blank.len()).unwrap_or_default().matches('\n').count();
            if lines == 1 {
                self.begins_line = true;
                self.at += run;
                return;
            }
        }
        if marks == "." && !self.is_full_stop(rest.get(run..).unwrap_or_default()) {
            self.at += run;
            return;
        }
        let mark = ["?", "!", "…"].into_iter().find(|mark| marks.contains(mark));
        let mark = mark.unwrap_or(if marks.contains("..") { "…" } else { "." });
        // Two ends without a word between them are one.
        if self.tokens.last().is_none_or(|last| last.kind != Kind::End) {
            self.push(Kind::End, mark.into(), run);
        } else {
            self.at += run;
        }
    }

    /// Reads a `;`. One alone joins two halves of a sentence; several separate what belongs together no more than sentences do,
    /// as in a list of values.
    fn semicolon(&mut self) {
        // Limits, so that a text of semicolons is not searched to its ends for each of them.
        let is_followed = || {
            // Whether a reference such as `&amp;` has begun, which is no end.
            let (mut before, mut is_reference) = (';', false);
            let stop = self.rest().chars().skip(1).take(200).find(|&c| {
                let is_end = matches!(c, '!' | '?' | '…') || before == '.' && c.is_whitespace();
                let is_stop = is_end || c == ';' && !is_reference;
                is_reference = c == '&' || is_reference && (c.is_ascii_alphanumeric() || c == '#');
                before = c;
                is_stop
            });
            stop == Some(';')
        };
        let follows = self.tokens.iter().rev().take(50).find(|token| token.kind == Kind::End);
        let follows = follows.is_some_and(|end| end.word == ";");
        if self.tokens.last().is_some_and(|last| last.kind != Kind::End) && (follows || is_followed()) {
            self.push(Kind::End, ";".into(), 1);
        } else {
            self.at += 1;
        }
    }

    /// Returns true if a dot before `rest` ends a sentence, and not an abbreviation, an ordinal number or an address.
    fn is_full_stop(&self, rest: &str) -> bool {
        // A limit, so that a text of dots is not searched to its end for each of them.
        let near = || rest.chars().take(100);
        let Some(next) = near().find(|c| c.is_alphanumeric() || c.is_whitespace()) else { return true };
        if !next.is_whitespace() {
            return false;
        }
        let Some(next) = near().find(|c| c.is_alphanumeric()) else { return true };
        let before = self.tokens.last();
        let ordinal = before.is_some_and(|token| token.kind == Kind::Number && token.word.len() <= 2);
        // "z. B."
        let letter = |token: &Token| token.kind == Kind::Word && token.word.chars().count() == 1;
        let short = before.is_some_and(|token| letter(token) || ABBREVIATIONS.contains(&token.word.as_str()));
        !(next.is_lowercase() || ordinal && next.is_alphabetic() || short)
    }
}

/// Words that end in a dot inside a sentence, in any of the languages.
const ABBREVIATIONS: [&str; 26] = [
    "zzgl", "inkl", "exkl", "evtl", "ggf", "ca", "bzw", "mind", "max", "mtl", "jhrl", "einschl", "nr", "st", "incl",
    "excl", "approx", "no", "mr", "mrs", "dr", "sra", "sr", "art", "env", "escl",
];

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c) || is_invisible(c)
}

/// Returns true for what French adds after a point for the feminine and the plural: "abonné·e·s".
fn is_feminine(part: &str) -> bool {
    matches!(
        part,
        "e" | "es" | "s" | "ne" | "nes" | "le" | "les" | "euse" | "euses" | "rice" | "rices" | "trice" | "trices"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, language: Language) -> String {
        let shown = |token: Token| match token.kind {
            Kind::Word | Kind::Number | Kind::Placeholder => token.word,
            kind => format!("{kind:?}({})", token.word),
        };
        tokens(text, language).into_iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_lose_case_diacritics_and_the_marks_between_them() {
        use Language::{Dutch, English, French, German, Italian, Spanish};
        let cases = [
            (English, "Don’t “wait” – it's pre-selected", "don't wait it's pre selected"),
            (German, "Kund*innen, Über-raschung: groß", "kundinnen über raschung gross"),
            (English, "Only 2 le\u{ad}ft", "only 2 left"),
            (English, "On\u{61c}ly\u{200f} \u{200e}2 \u{3164} le\u{2068}ft\u{fe0f}", "only 2 left"),
            (English, "On&rlm;ly 2 l&shy;e&#x200B;f&#8206;t<wbr>s &amp; <b>x</b>", "only 2 lefts x"),
            (German, "U\u{308}ber die Schwa\u{308}ne", "über die schwäne"),
            (French, "DÉPÊCHEZ-vous : l’offre d'aujourd'hui", "depechez vous l' offre d' aujourd' hui"),
            (French, "Vous êtes sûr(e) ? Les abonné·e·s", "vous etes sur End(?) les abonne"),
            (Italian, "Un’altra volta, perché no", "un' altra volta perche no"),
            (Spanish, "¡Espera! ¿Estás seguro/a?", "espera End(!) estas seguro End(?)"),
            (Dutch, "Op = op, zo’n foto's", "op = op zo'n foto's"),
        ];
        for (language, text, expected) in cases {
            assert_eq!(words(text, language), expected, "{text}");
        }
    }

    #[test]
    fn numbers_dates_times_and_placeholders_are_told_apart() {
        use Language::{English, French, German};
        let cases = [
            (German, "am 30. April 2027 um 9:30 Uhr", "am 30 april 2027 um Time(9:30) uhr"),
            (German, "bis 30.11.2026, 1.203 Kunden, 4,7 Sterne", "bis Date(30.11.2026) 1.203 kunden 4,7 sterne"),
            (English, "2026-11-30 or 30/11, open 24/7", "Date(2026-11-30) or Date(30/11) open 24/7"),
            (French, "avant 14h30 ou 18h, 25% ou 9,99 €", "avant Time(14h30) ou 18 h 25 % ou 9,99 €"),
            (English, "{n} {{n}} ${n} %s %1$s %d%% %{n} %(n)s 50% so", "{} {} {} {} {} {} % % {} {} 50 % so"),
            (English, "{n, plural, one {# copy} other {# copies}} left", "{} left"),
            (English, "Only <b>3</b>&nbsp;left* (*or fewer) 5 < 6", "only 3 left * * or fewer 5 6"),
        ];
        for (language, text, expected) in cases {
            assert_eq!(words(text, language), expected, "{text}");
        }
    }

    #[test]
    fn a_dot_ends_a_sentence_only_before_the_next_one() {
        use Language::{English, German};
        let cases = [
            (German, "Nur 5 Euro zzgl. Versand. Jetzt!", "nur 5 euro zzgl versand End(.) jetzt End(!)"),
            (German, "z. B. morgen", "z b morgen"),
            (English, "By 2 p.m. today. See example.com now", "by 2 pm today End(.) see example com now"),
            (English, "Wait... what?! “Really.” Yes", "wait End(…) what End(?) really End(.) yes"),
            (English, "One; two &amp; three", "one two three"),
            (English, "One; two; ; three. Four; five", "one End(;) two End(;) three End(.) four five"),
            (English, "One; two. Three; four;", "one two End(.) three End(;) four End(;)"),
            (English, "One\ntwo", "one two"),
            (English, "One\n\ntwo\n \nthree", "one End(.) two End(.) three"),
        ];
        for (language, text, expected) in cases {
            assert_eq!(words(text, language), expected, "{text}");
        }
    }

    #[test]
    fn the_place_of_a_token_is_that_in_the_text() {
        let text = "Äh, L’OFFRE {x} 5 € …";
        let shown: Vec<&str> =
            tokens(text, Language::French).iter().map(|token| &text[token.start..token.end]).collect();
        assert_eq!(shown, ["Äh", "L’", "OFFRE", "{x}", "5", "€", "…"]);
    }

    #[test]
    fn any_text_has_tokens_in_order() {
        let mut seed = 7_u32;
        let alphabet: Vec<char> = "aÉß'’.!?…{}%$()<>&;#*¹/:_·-1290hs \n\u{308}€日😀".chars().collect();
        for language in Language::ALL {
            for _ in 0..2000 {
                let mut text = String::new();
                for _ in 0..12 {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    text.push(alphabet[(seed >> 16) as usize % alphabet.len()]);
                }
                let tokens = tokens(&text, language);
                assert!(tokens.iter().all(|t| t.start < t.end && text.get(t.start..t.end).is_some()), "{text:?}");
                assert!(tokens.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?}");
            }
        }
    }
}
