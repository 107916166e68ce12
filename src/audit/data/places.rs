//! Recognises coordinates.

/// A latitude and a longitude in degrees, of which both have four decimals or more: within 11 metres.
pub(super) fn is_coordinates(text: &str) -> bool {
    let text = text.trim_start_matches('(').trim_end_matches(')');
    let Some((latitude, longitude)) = text.split_once([',', ' ']) else { return false };
    let is_within = |text: &str, most: f64| {
        let decimals = text.trim().rsplit_once('.').map_or(0, |(_, decimals)| decimals.len());
        decimals >= 4 && text.trim().parse().is_ok_and(|degrees: f64| degrees.abs() <= most)
    };
    is_within(latitude, 90.0) && is_within(longitude, 180.0)
}

/// One degree or several with a decimal fraction, or with a sign for degrees: what a column of latitudes contains.
pub(super) fn has_degrees(text: &str) -> bool {
    let is_decimal = |part: &str| {
        part.split_once(['.', ',']).is_some_and(|(_, decimals)| decimals.starts_with(|c: char| c.is_ascii_digit()))
    };
    text.contains('°') || text.split([' ', ';', '(']).any(is_decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_have_four_decimals_and_are_on_the_globe() {
        for text in ["52.520008, 13.404954", "(52.5200,-13.4049)", "-33.8688 151.2093"] {
            assert!(is_coordinates(text), "{text}");
        }
        for text in ["52.52, 13.40", "152.5200,13.4049", "52.5200", "12.5000 x 13.4049", "", "NaN,NaN"] {
            assert!(!is_coordinates(text), "{text}");
        }
        assert!(has_degrees("52.52") && has_degrees("13,404") && has_degrees("52° 31′ N") && !has_degrees("A"));
    }
}
