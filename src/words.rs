//! Builds the sentences of errors that reach a page, piece by piece. The `core::fmt` code for printing numbers would
//! take more space in the Wasm than all these sentences together.

use alloc::string::String;

/// Appends a piece of text. Not inlined, because appending text costs more than the call.
#[inline(never)]
pub fn add(text: &mut String, piece: &str) {
    text.push_str(piece);
}

/// Appends a number in decimal digits.
pub fn add_number(text: &mut String, number: usize) {
    if number >= 10 {
        add_number(text, number / 10);
    }
    let digit = number % 10;
    add(text, "0123456789".get(digit..=digit).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_decimal_digits() {
        for number in [0, 7, 10, 99, 100, 65_535, usize::MAX] {
            let mut text = "n = ".to_owned();
            add_number(&mut text, number);
            assert_eq!(text, format!("n = {number}"));
        }
    }
}
