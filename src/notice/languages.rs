//! The languages of the notice: those of the user interface.

macro_rules! languages {
    ($($tag:literal)*) => {
        /// The BCP 47 tags of all languages, in alphabetical order.
        pub const TAGS: &[&str] = &[$($tag),*];

        /// The texts of the notice, by language.
        pub(super) const TEXTS: &[(&str, &str)] =
            &[$(($tag, include_str!(concat!("../../www/locales/notice/", $tag, ".json")))),*];
    };
}

languages!(
    "ar" "bg" "cs" "da" "de" "el" "en" "es" "et" "fi" "fr" "ga" "hi" "hr" "hu" "is" "it" "ja" "lt" "lv" "mt" "nb" "nl" "pl"
    "pt" "ro" "sk" "sl" "sv" "uk" "zh"
);

/// The texts that the notice quotes from the user interface, by language.
pub(super) const LABELS: &str = include_str!("../../www/locales/notice/labels.json");
