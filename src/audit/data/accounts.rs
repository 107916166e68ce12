//! Recognises the numbers of bank accounts, cards and identities by their form and check digits.

use super::kind::{Form, Kind};

/// Returns the kind whose form a number has; it only looks like the kind if its check digits are wrong.
pub(super) fn number(text: &str) -> Option<Form> {
    if !(9..=42).contains(&text.len()) || !text.is_ascii() {
        return None;
    }
    identity(text).map(|is_right| Form::of(Kind::Identity, is_right)).or_else(|| account(text))
}

fn account(text: &str) -> Option<Form> {
    if is_iban(text) {
        return Some(Form::Is(Kind::Account));
    }
    card(text).map(|digits| Form::of(Kind::Account, luhn(&digits)))
}

/// An International Bank Account Number, perhaps in groups: read as a number in which A is 10, with its country and check
/// digits at the end, it is 1 modulo 97.
///
/// # Source
/// ISO 13616; ISO/IEC 7064, MOD 97-10.
fn is_iban(text: &str) -> bool {
    let text: Vec<u8> = text.bytes().filter(|&byte| byte != b' ').map(|byte| byte.to_ascii_uppercase()).collect();
    let Some((start, rest)) = text.split_at_checked(4) else { return false };
    let has_form = matches!(start, [b'A'..=b'Z', b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9'])
        && (11..=30).contains(&rest.len())
        && rest.iter().all(u8::is_ascii_alphanumeric);
    let remainder = rest.iter().chain(start).fold(0u32, |sum, &byte| match byte {
        b'0'..=b'9' => (sum * 10 + u32::from(byte - b'0')) % 97,
        _ => (sum * 100 + u32::from(byte.wrapping_sub(b'A')) + 10) % 97,
    });
    has_form && remainder == 1
}

/// Returns the digits of a number that has the length and the beginning of a payment card, plain or in groups.
///
/// # Source
/// ISO/IEC 7812-1 and the ranges of Visa, Mastercard, American Express, Discover and JCB.
fn card(text: &str) -> Option<Vec<u32>> {
    let groups: Vec<&str> = text.split([' ', '-']).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let is_grouped = matches!(lengths[..], [15 | 16 | 19] | [4, 4, 4, 4] | [4, 4, 4, 4, 3] | [4, 6, 5]);
    let digits: Option<Vec<u32>> = groups.concat().chars().map(|c| c.to_digit(10)).collect();
    let digits = digits.filter(|_| is_grouped)?;
    let start = digits.get(..4)?.iter().fold(0, |sum, digit| sum * 10 + digit);
    let is_issued = match digits.len() {
        15 => matches!(start / 100, 34 | 37),
        16 => matches!(start, 2221..=2720 | 3528..=3589 | 4000..=4999 | 5100..=5599 | 6011 | 6440..=6599),
        _ => matches!(start, 4000..=4999 | 6011),
    };
    is_issued.then_some(digits)
}

/// The sum of the digits, every second one from the right doubled, ends in 0.
///
/// # Source
/// ISO/IEC 7812-1, Annex B.
fn luhn(digits: &[u32]) -> bool {
    let double = |digit: u32| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let digits = digits.iter().rev().zip([false, true].into_iter().cycle());
    digits.map(|(&digit, doubled)| if doubled { double(digit) } else { digit }).sum::<u32>() % 10 == 0
}

/// Returns true for the number of an identity document with right check digits, and false for one with only the form.
fn identity(text: &str) -> Option<bool> {
    let form: String = text
        .chars()
        .map(|c| match c {
            '0'..='9' => '9',
            'A'..='Z' | 'a'..='z' => 'A',
            c => c,
        })
        .collect();
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    match form.as_str() {
        "999-99-9999" => Some(is_social_security(text)),
        "99999999999" => Some(is_pesel(&digits) || is_cpf(&digits)),
        "999.999.999-99" => Some(is_cpf(&digits)),
        "99999999A" | "99999999-A" | "99999999 A" => Some(is_dni(&digits, text)),
        "AAAAAA99A99A999A" => text.chars().nth(8).map(|month| "ABCDEHLMPRST".contains(month.to_ascii_uppercase())),
        _ => None,
    }
}

/// The United States: area, group and serial number are not 0, and the area is below 900 and not 666.
///
/// # Source
/// Social Security Administration, "Social Security number randomization", 2011.
fn is_social_security(text: &str) -> bool {
    let parts: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    matches!(parts[..], [1..=665 | 667..=899, 1..=99, 1..=9999])
}

/// Poland: the date of birth, with 20 more months in this century, and a check digit.
///
/// # Source
/// The Polish act on the population register, 2010, article 15.
fn is_pesel(digits: &[u32]) -> bool {
    let [_, _, a, b, c, d, ..] = digits else { return false };
    let weights = [1, 3, 7, 9].into_iter().cycle().take(10).chain([1]);
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    matches!(a * 10 + b, 1..=12 | 21..=32) && (1..=31).contains(&(c * 10 + d)) && sum.is_multiple_of(10)
}

/// Brazil: two check digits modulo 11. A number of equal digits has right ones and is not issued.
///
/// # Source
/// Receita Federal, "Cadastro de Pessoas Físicas".
fn is_cpf(digits: &[u32]) -> bool {
    let check = |count: usize| {
        let sum: u32 = digits.iter().take(count).zip((2..=count as u32 + 1).rev()).map(|(digit, n)| digit * n).sum();
        digits.get(count) == Some(&(sum * 10 % 11 % 10))
    };
    let is_repeated = digits.windows(2).all(|pair| pair.first() == pair.last());
    check(9) && check(10) && !is_repeated
}

/// Spain: the letter is that of the number modulo 23.
fn is_dni(digits: &[u32], text: &str) -> bool {
    let number = digits.iter().fold(0, |sum, digit| sum * 10 + digit);
    let letter = b"TRWAGMYFPDXBNJZSQVHLCKE".get(number as usize % 23).copied();
    letter == text.bytes().last().map(|byte| byte.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_right_check_digits_are_recognised_and_others_only_look_like_them() {
        // The examples of the standards and issuers.
        for (text, wrong, kind) in [
            ("4111111111111111", "4111111111111112", Kind::Account),
            ("4111 1111 1111 1111", "4111 1111 1111 1121", Kind::Account),
            ("5555-5555-5555-4444", "5555-5555-5555-4445", Kind::Account),
            ("378282246310005", "378282246310015", Kind::Account),
            ("123-45-6789", "666-45-6789", Kind::Identity),
            ("44051401359", "44051401358", Kind::Identity),
            ("111.444.777-35", "111.444.777-36", Kind::Identity),
            ("11144477735", "11144477736", Kind::Identity),
            ("12345678909", "11111111111", Kind::Identity),
            ("12345678Z", "12345678A", Kind::Identity),
            ("12345678-Z", "12345678-A", Kind::Identity),
            ("12345678 z", "12345678 a", Kind::Identity),
            ("RSSMRA85T10A562S", "RSSMRA85Z10A562S", Kind::Identity),
        ] {
            assert_eq!((number(text), number(wrong)), (Some(Form::Is(kind)), Some(Form::Like(kind))), "{text}");
        }
        for text in ["DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "GB82 WEST 1234 5698 7654 32"] {
            assert_eq!(number(text), Some(Form::Is(Kind::Account)), "{text}");
        }
        for text in [
            "DE89370400440532013001",
            "1700000000000000",
            "4006381333931",
            "978-3-16-148410-0",
            "9000000000000001",
            "AB12",
            "",
            "é€é€é€é€é€",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
