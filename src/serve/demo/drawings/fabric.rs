//! The fabric that covers an object: spots, checks, stripes and prints, as one SVG pattern with the id `f`.

use super::palette::{INK, Rgb, WHITE};

/// Returns the pattern that a title names, over the main colour, or `None` for a plain object.
pub fn of(words: &[String], main: Rgb) -> Option<String> {
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let figure = if main.lightness() > 215 { main.towards(INK, 34) } else { WHITE };
    let soft = main.towards(figure, 45);
    if has(&["union"]) {
        return Some(union_flag());
    }
    let (size, figures) = if has(&["retrospot", "spotty", "spot", "spots"]) {
        (
            34,
            format!(
                "<g fill=\"{figure}\"><circle cx=\"8\" cy=\"8\" r=\"7\"/><circle cx=\"25\" cy=\"25\" r=\"7\"/></g>"
            ),
        )
    } else if has(&["polkadot", "dots", "dot"]) {
        (
            22,
            format!(
                "<g fill=\"{figure}\"><circle cx=\"5\" cy=\"5\" r=\"3.4\"/><circle cx=\"16\" cy=\"16\" r=\"3.4\"/></g>"
            ),
        )
    } else if has(&["gingham", "check", "checked", "tartan", "madras"]) {
        (
            20,
            format!(
                "<path d=\"M0 0h10v20H0z\" fill=\"{soft}\" opacity=\".8\"/>\
                 <path d=\"M0 0h20v10H0z\" fill=\"{figure}\" opacity=\".45\"/>"
            ),
        )
    } else if has(&["stripe", "stripes", "striped", "stripey"]) {
        (18, format!("<path d=\"M0 0h8v18H0z\" fill=\"{figure}\" opacity=\".85\"/>"))
    } else if has(&["paisley", "baroque", "acapulco", "riviera"]) {
        (
            38,
            format!(
                "<g fill=\"{figure}\" opacity=\".9\">\
                 <path d=\"M8 20C4 8 16 0 20 10c2 8-6 14-12 10zM28 38c-4-12 8-20 12-10 2 8-6 14-12 10z\"/></g>\
                 <g fill=\"{main}\"><circle cx=\"13\" cy=\"12\" r=\"3\"/><circle cx=\"33\" cy=\"30\" r=\"3\"/></g>"
            ),
        )
    } else if has(&[
        "rose",
        "roses",
        "floral",
        "flower",
        "flowers",
        "daisy",
        "daisies",
        "blossom",
        "botanical",
        "doily",
    ]) {
        (
            36,
            format!(
                "<g fill=\"{figure}\" opacity=\".92\"><circle cx=\"10\" cy=\"5\" r=\"4\"/>\
                 <circle cx=\"10\" cy=\"15\" r=\"4\"/><circle cx=\"5\" cy=\"10\" r=\"4\"/>\
                 <circle cx=\"15\" cy=\"10\" r=\"4\"/><circle cx=\"28\" cy=\"24\" r=\"3.4\"/>\
                 <circle cx=\"28\" cy=\"32\" r=\"3.4\"/><circle cx=\"24\" cy=\"28\" r=\"3.4\"/>\
                 <circle cx=\"32\" cy=\"28\" r=\"3.4\"/></g><g fill=\"#e3b54c\">\
                 <circle cx=\"10\" cy=\"10\" r=\"3\"/><circle cx=\"28\" cy=\"28\" r=\"2.6\"/></g>"
            ),
        )
    } else {
        return None;
    };
    Some(format!(
        "<pattern id=\"f\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\">\
         <rect width=\"{size}\" height=\"{size}\" fill=\"{main}\"/>{figures}</pattern>"
    ))
}

/// Returns the Union Flag, drawn once over the whole object.
fn union_flag() -> String {
    "<pattern id=\"f\" width=\"1\" height=\"1\" viewBox=\"0 0 60 44\" preserveAspectRatio=\"xMidYMid slice\">\
     <rect width=\"60\" height=\"44\" fill=\"#43597f\"/>\
     <path d=\"M0 0l60 44M60 0L0 44\" stroke=\"#fffaf1\" stroke-width=\"9\"/>\
     <path d=\"M0 0l60 44M60 0L0 44\" stroke=\"#c4544a\" stroke-width=\"3.4\"/>\
     <path d=\"M30 0v44M0 22h60\" stroke=\"#fffaf1\" stroke-width=\"14\"/>\
     <path d=\"M30 0v44M0 22h60\" stroke=\"#c4544a\" stroke-width=\"8\"/></pattern>"
        .to_owned()
}
