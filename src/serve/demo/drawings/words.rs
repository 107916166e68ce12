//! A title's words, as drawings and the search read them.

/// Lower-case words of a title, punctuation read as space.
pub fn words(title: &str) -> Vec<String> {
    let split = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    split.map(str::to_lowercase).collect()
}
