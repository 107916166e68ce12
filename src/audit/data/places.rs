//! Recognises coordinates.

use super::kind::{Form, Kind};

/// A latitude and a longitude in degrees, of which both have four decimals or more: within 11 metres. A pair of numbers from
/// −1 to 1 only looks like coordinates: features of a model have this range, and on the globe it is a piece of sea.
pub(super) fn coordinates(text: &str) -> Option<Form> {
    let text = text.trim_start_matches('(').trim_end_matches(')');
    let (latitude, longitude) = text.split_once([',', ' '])?;
    let degrees = |text: &str, most: f64| {
        let (_, decimals) = text.trim().rsplit_once('.')?;
        let degrees: f64 = text.trim().parse().ok()?;
        (decimals.len() >= 4 && degrees.abs() <= most).then_some(degrees.abs())
    };
    let (latitude, longitude) = (degrees(latitude, 90.0)?, degrees(longitude, 180.0)?);
    Some(Form::of(Kind::Place, latitude > 1.0 || longitude > 1.0))
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
            assert_eq!(coordinates(text), Some(Form::Is(Kind::Place)), "{text}");
        }
        for text in ["0.589618,0.477001", "-0.5000 1.0000"] {
            assert_eq!(coordinates(text), Some(Form::Like(Kind::Place)), "{text}");
        }
        for text in ["52.52, 13.40", "152.5200,13.4049", "52.5200", "12.5000 x 13.4049", "", "NaN,NaN"] {
            assert_eq!(coordinates(text), None, "{text}");
        }
        assert!(has_degrees("52.52") && has_degrees("13,404") && has_degrees("52° 31′ N") && !has_degrees("A"));
    }
}
