//! The words of a title, as drawings and the search use them.

/// Returns the lower-case words of a title, with punctuation treated as space.
pub fn words(title: &str) -> Vec<String> {
    let split = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    split.map(str::to_lowercase).collect()
}
