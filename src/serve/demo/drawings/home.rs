//! Drawings of home furnishings: light, storage, walls, bath. `motif.rs` describes how a drawing is written.

use super::motif::{Motif, NO_EMBLEM};

/// Home furnishings.
pub const DRAWINGS: &[Motif] = &[
    Motif::thing(
        "t light|t light holder|tealight|tealight holder|votive|votive candle|tea light|candle holder|candleholder|\
         candle pot|candle bowl|night light",
        r##"<path d="M100 26c24 26 17 52 0 52s-24-26 0-52z" fill="#e79f3c"/>
<path d="M100 48c11 13 7 30 0 30s-11-17 0-30z" fill="#fbe5aa"/>
<path d="M52 92h96l-9 70a16 16 0 0 1-16 14H77a16 16 0 0 1-16-14z" fill="@m"/>
<ellipse cx="100" cy="92" rx="48" ry="11" fill="@d"/>
<ellipse cx="100" cy="94" rx="38" ry="7" fill="#fbe5aa" opacity=".75"/>"##,
        (100, 136, 28),
    ),
    Motif::thing(
        "candle|candles|dinner candle|scented candle|candlestick|candle stick|taper|party candle|candelabra",
        r##"<path d="M100 18c14 16 10 30 0 30s-14-14 0-30zM54 54c11 12 8 24 0 24s-11-12 0-24zM146 66c11 12 8 24 0
24s-11-12 0-24z" fill="#e79f3c"/>
<path d="M100 46v14M54 76v10M146 88v10" stroke="@k" stroke-width="3"/>
<rect x="78" y="58" width="44" height="116" rx="6" fill="@m"/>
<rect x="34" y="84" width="40" height="90" rx="6" fill="@l"/>
<rect x="126" y="96" width="40" height="78" rx="6" fill="@d"/>"##,
        (100, 118, 16),
    ),
    Motif::thing(
        "lantern|hurricane lamp|paper lantern|candle lantern",
        r##"<path d="M78 48a22 22 0 0 1 44 0" fill="none" stroke="@d" stroke-width="6"/>
<path d="M54 76l46-34 46 34z" fill="@d"/>
<rect x="60" y="76" width="80" height="90" fill="@m"/>
<rect x="69" y="84" width="62" height="76" rx="3" fill="#fdf1cf"/>
<rect x="86" y="124" width="28" height="36" fill="@w"/><path d="M100 92c12 14 9 28 0 28s-12-14 0-28z" fill="#e79f3c"/>
<path d="M100 84v8" stroke="@m" stroke-width="5"/><rect x="50" y="164" width="100" height="12" rx="4" fill="@d"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "lamp|lampshade|table lamp|light shade|chandelier|plasmatronic lamp",
        r##"<rect x="93" y="104" width="14" height="62" fill="@o"/>
<ellipse cx="100" cy="168" rx="38" ry="9" fill="@o"/>
<path d="M66 34h68l28 74H38z" fill="@m"/><path d="M38 108h124l-4-10H42z" fill="@d" opacity=".6"/>
<path d="M60 118h80" stroke="#fbe5aa" stroke-width="5" opacity=".8" stroke-linecap="round"/>"##,
        (100, 74, 24),
    ),
    Motif::thing(
        "lights|light|light chain|fairy lights|string|mobile|light garland|lightbulb|led|curtain",
        r##"<path d="M12 52c46 48 130 48 176 0" fill="none" stroke="@k" stroke-width="4"/>
<path d="M32 72l-10 40a13 13 0 0 0 26 2zM78 88l-6 44a13 13 0 0 0 26 0l-8-44zM118 88l-6 44a13 13 0 0 0 26 0l-8-44zM164
70l-8 44a13 13 0 0 0 26-4z" fill="@m"/>
<circle cx="85" cy="134" r="6" fill="@w" opacity=".8"/><circle cx="125" cy="134" r="6" fill="@w" opacity=".8"/>
<circle cx="35" cy="112" r="6" fill="@w" opacity=".8"/><circle cx="168" cy="110" r="6" fill="@w" opacity=".8"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "incense|tube|matches|cones|joss|oil burner|essential",
        r##"<path d="M132 20c-18 16 14 26-4 44" fill="none" stroke="@k" opacity=".35" stroke-width="5"
stroke-linecap="round"/>
<path d="M128 70l-20 84" stroke="@o" stroke-width="6" stroke-linecap="round"/>
<rect x="48" y="58" width="52" height="116" rx="8" fill="@m"/><ellipse cx="74" cy="60" rx="26" ry="8" fill="@d"/>
<rect x="48" y="94" width="52" height="44" fill="@w"/><path d="M96 160h76l-8 14h-60z" fill="@d"/>"##,
        (74, 116, 16),
    ),
    Motif::thing(
        "box|trinket box|trinket|keepsake box|gift box|matchbox|cigar box|book box|sewing box|trinket pot|\
         money box|chest|recipe box|soap dish|popcorn holder|hamper",
        r##"<rect x="36" y="90" width="128" height="84" rx="6" fill="@m"/>
<path d="M30 62h140a8 8 0 0 1 8 8v22H22V70a8 8 0 0 1 8-8z" fill="@d"/>
<rect x="88" y="82" width="24" height="26" rx="5" fill="@a"/><circle cx="100" cy="95" r="4" fill="@w"/>"##,
        (100, 140, 24),
    ),
    Motif::thing(
        "gift|present|gift set|set gift|parcel",
        r##"<rect x="34" y="80" width="132" height="94" rx="4" fill="@m"/>
<rect x="26" y="62" width="148" height="28" rx="4" fill="@d"/>
<rect x="88" y="62" width="24" height="112" fill="@a"/>
<path d="M100 60C76 20 46 34 60 54c8 10 26 8 40 6zM100 60c24-40 54-26 40-6-8 10-26 8-40 6z" fill="@a"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "tin|tins|cake tin|biscuit tin|plasters|storage tin|stacking tin|bin|pill box|money bank|compact|balm|bank",
        r##"<path d="M34 92v60c0 13 30 24 66 24s66-11 66-24V92z" fill="@m"/>
<path d="M28 78v16c0 14 32 25 72 25s72-11 72-25V78z" fill="@d"/><ellipse cx="100" cy="76" rx="72" ry="25" fill="@l"/>
<ellipse cx="100" cy="74" rx="52" ry="16" fill="@d" opacity=".25"/>"##,
        (100, 146, 24),
    ),
    Motif::thing(
        "cabinet|drawer|drawers|chest of drawers|sideboard|tidy|office tidy|organiser|mini chest|cupboard|\
         dolly cabinet|unit|shelf",
        r##"<rect x="40" y="36" width="120" height="132" rx="6" fill="@m"/>
<rect x="34" y="30" width="132" height="12" rx="4" fill="@d"/>
<g fill="@l" stroke="@d" stroke-width="3"><rect x="52" y="54" width="96" height="28" rx="3"/>
<rect x="52" y="92" width="96" height="28" rx="3"/><rect x="52" y="130" width="96" height="28" rx="3"/></g>
<g fill="@a"><circle cx="100" cy="68" r="5"/><circle cx="100" cy="106" r="5"/><circle cx="100" cy="144" r="5"/></g>
<path d="M48 168h10v10H48zM142 168h10v10h-10z" fill="@d"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "basket|picnic basket|wicker basket|storage basket|bike basket|crate|trug",
        r##"<path d="M44 92C44 22 156 22 156 92" fill="none" stroke="@o" stroke-width="9"/>
<path d="M26 90h148l-16 76a12 12 0 0 1-12 10H54a12 12 0 0 1-12-10z" fill="@o"/>
<path d="M30 110h140M34 130h132M38 150h124" stroke="#8f6b43" stroke-width="4" stroke-dasharray="14 8" opacity=".7"/>
<path d="M20 84h160v14H20z" fill="@m"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "clock|wall clock|alarm clock|watch|sundial",
        r##"<path d="M52 158l-14 18M148 158l14 18" stroke="@d" stroke-width="9" stroke-linecap="round"/>
<circle cx="58" cy="44" r="18" fill="@d"/><circle cx="142" cy="44" r="18" fill="@d"/>
<circle cx="100" cy="106" r="68" fill="@m"/>
<circle cx="100" cy="106" r="53" fill="@w"/>
<path d="M100 60v8M100 144v8M54 106h8M138 106h8" stroke="@k" stroke-width="4"/>
<path d="M100 106V76M100 106l20 14" stroke="@k" stroke-width="6" stroke-linecap="round"/>
<circle cx="100" cy="106" r="6" fill="@a"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "sign|metal sign|door sign|doorsign|plaque|toilet sign|door hanger|placard|pennant|memoboard|notice board|\
         chalkboard|blackboard|word",
        r##"<path d="M60 74l40-40 40 40" fill="none" stroke="@k" stroke-width="4"/>
<circle cx="100" cy="34" r="6" fill="@k"/>
<rect x="22" y="72" width="156" height="92" rx="10" fill="@m"/>
<rect x="31" y="81" width="138" height="74" rx="6" fill="none" stroke="@w" stroke-width="4" opacity=".9"/>
<path d="M60 108h80M72 128h56" stroke="@w" stroke-width="8" stroke-linecap="round" opacity=".9"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "frame|photo frame|wall art|picture|canvas|print|photoframe|portrait frame|poster|calendar|art|photo|\
         portrait|screen",
        r##"<rect x="34" y="28" width="132" height="148" rx="4" fill="@m"/>
<rect x="34" y="28" width="132" height="148" rx="4" fill="none" stroke="@d" stroke-width="5"/>
<rect x="50" y="44" width="100" height="116" fill="@w"/>
<path d="M58 150l28-44 20 24 14-16 22 36z" fill="@d" opacity=".45"/><circle cx="122" cy="78" r="12" fill="@a"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "mirror|compact mirror|wall mirror",
        r##"<ellipse cx="100" cy="104" rx="62" ry="76" fill="@m"/>
<ellipse cx="100" cy="104" rx="48" ry="61" fill="#dfe9ea"/>
<path d="M72 112l36-46M82 134l52-66" stroke="#ffffff" stroke-width="8" stroke-linecap="round"/>
<path d="M86 30c0-16 28-16 28 0z" fill="@d"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "cushion|cushion cover|pillow|filler|filler pad|quilt|pouffe|seat",
        r##"<path d="M32 40c42 10 94 10 136 0 8 42 8 84 0 128-42-10-94-10-136 0-8-44-8-86 0-128z" fill="@m"/>
<path d="M44 54c36 8 76 8 112 0 6 34 6 66 0 100-36-8-76-8-112 0-6-34-6-66 0-100z" fill="none" stroke="@d"
stroke-width="3" opacity=".5" stroke-dasharray="7 6"/>"##,
        (100, 104, 44),
    ),
    Motif::thing(
        "hook|hanger|coat rack|hook hanger|rack|key cabinet|holder|wall hook|key hook",
        r##"<rect x="18" y="58" width="164" height="40" rx="8" fill="@m"/>
<g fill="none" stroke="@k" stroke-width="7" stroke-linecap="round">
<path d="M48 98v32a13 13 0 0 0 26 0v-6M90 98v32a13 13 0 0 0 26 0v-6M132 98v32a13 13 0 0 0 26 0v-6"/></g>
<g fill="@a"><circle cx="50" cy="78" r="7"/><circle cx="100" cy="78" r="7"/><circle cx="150" cy="78" r="7"/></g>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "coat hanger|padded hanger|hangers",
        r##"<path d="M100 74V62a16 16 0 1 0-16-16" fill="none" stroke="@k" stroke-width="6" stroke-linecap="round"/>
<path d="M100 72l78 58a12 12 0 0 1-8 22H30a12 12 0 0 1-8-22z" fill="@m"/><path d="M100 96l44 34H56z" fill="@b"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "knob|drawer knob|door knob|doorknob|door knocker|magnet|magnets|fridge magnet|cornice|bracket",
        r##"<rect x="86" y="108" width="28" height="56" rx="6" fill="@g"/>
<ellipse cx="100" cy="166" rx="42" ry="10" fill="@g"/>
<circle cx="100" cy="82" r="54" fill="@m"/><circle cx="80" cy="62" r="13" fill="@w" opacity=".55"/>"##,
        (100, 86, 30),
    ),
    Motif::thing(
        "doormat|rug|door mat|bath mat",
        r##"<path d="M16 74h168v84H16z" fill="@m"/>
<path d="M30 88h140v56H30z" fill="none" stroke="@w" stroke-width="5" opacity=".8"/>
<path d="M16 74v84M184 74v84" stroke="@d" stroke-width="8" stroke-dasharray="5 5"/>"##,
        (100, 116, 26),
    ),
    Motif::thing(
        "soap|sponge|bath|bathroom set|bubble bath|bath salts|scrubbing brush",
        r##"<path d="M22 128h156c0 30-18 46-40 46H62c-22 0-40-16-40-46z" fill="@d"/>
<rect x="46" y="88" width="108" height="48" rx="22" fill="@m"/>
<path d="M70 112h60" stroke="@w" stroke-width="6" stroke-linecap="round" opacity=".7"/>
<g fill="@w" opacity=".9"><circle cx="66" cy="62" r="15"/><circle cx="100" cy="48" r="20"/>
<circle cx="134" cy="66" r="12"/></g>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "hot water bottle|hottie|water bottle",
        r##"<rect x="82" y="22" width="36" height="20" rx="5" fill="@a"/>
<rect x="88" y="40" width="24" height="18" fill="@d"/>
<path d="M66 56h68a22 22 0 0 1 22 22v72a24 24 0 0 1-24 24H68a24 24 0 0 1-24-24V78a22 22 0 0 1 22-22z" fill="@m"/>
<path d="M58 82h84M58 150h84" stroke="@d" stroke-width="3" opacity=".45" stroke-dasharray="6 5"/>"##,
        (100, 116, 36),
    ),
    Motif::thing(
        "tile|number tile|tile hook|letters|alphabet|letter|number",
        r##"<rect x="36" y="32" width="128" height="144" rx="8" fill="@m"/>
<rect x="48" y="44" width="104" height="120" rx="4" fill="@w"/>
<rect x="48" y="44" width="104" height="120" rx="4" fill="none" stroke="@d" stroke-width="3" opacity=".6"/>"##,
        (100, 104, 52),
    ),
    Motif::thing(
        "doorstop|door stop|draught|paperweight|bookend|hammock|stool|chair|table",
        r##"<path d="M84 44a16 16 0 0 1 32 0v14H84z" fill="none" stroke="@d" stroke-width="8"/>
<path d="M66 56h68l34 112c-40 12-96 12-136 0z" fill="@m"/><path d="M66 56h68l5 16H61z" fill="@d" opacity=".4"/>"##,
        (100, 122, 38),
    ),
];
