//! Drawings of objects for kitchens and tables. `motif.rs` describes how a drawing is written.

use super::motif::{Motif, NO_EMBLEM};

/// Kitchen and table.
pub const DRAWINGS: &[Motif] = &[
    Motif::thing(
        "mug|beaker|egg cup|cup|cups|drinking",
        r##"<path d="M130 84h18a26 26 0 0 1 0 54h-18v-13h16a13 13 0 0 0 0-28h-16z" fill="@d"/>
<path d="M46 62h88v96a16 16 0 0 1-16 16H62a16 16 0 0 1-16-16z" fill="@m"/>
<ellipse cx="90" cy="62" rx="44" ry="9" fill="@d"/>
<ellipse cx="90" cy="63" rx="36" ry="5" fill="@k" opacity=".4"/>"##,
        (90, 120, 34),
    ),
    Motif::thing(
        "teacup|cup and saucer|tea cup|saucer|tea set|tea for one|breakfast set",
        r##"<ellipse cx="98" cy="168" rx="76" ry="11" fill="@l"/>
<ellipse cx="98" cy="165" rx="44" ry="6" fill="@d" opacity=".5"/>
<path d="M144 92h10a21 21 0 0 1 0 42h-20v-11h19a10 10 0 0 0 0-20h-9z" fill="@d"/>
<path d="M42 78h108c0 54-24 84-54 84S42 132 42 78z" fill="@m"/><ellipse cx="96" cy="78" rx="54" ry="10" fill="@d"/>
<ellipse cx="96" cy="79" rx="45" ry="6" fill="#9b6a3c" opacity=".7"/>"##,
        (96, 120, 30),
    ),
    Motif::thing(
        "teapot|tea cosy|coffee pot|kettle|tea cosey",
        r##"<path d="M144 110l28-34 12 5-26 60z" fill="@d"/>
<path d="M58 94H42a25 25 0 0 0 0 50h18v-11H44a14 14 0 0 1 0-28h14z" fill="@d"/>
<path d="M48 118a54 46 0 0 1 108 0c0 34-20 56-54 56s-54-22-54-56z" fill="@m"/>
<path d="M70 80a32 18 0 0 1 64 0z" fill="@l"/><circle cx="102" cy="58" r="8" fill="@d"/>"##,
        (102, 126, 32),
    ),
    Motif::thing(
        "cake case|muffin|petit four case|mini case|baking|cake mould|mould|jelly mould",
        r##"<path d="M50 110h100l-15 64H65z" fill="@m"/>
<path d="M68 112l7 62M90 112l3 62M110 112l-3 62M132 112l-7 62" stroke="@d" stroke-width="3" opacity=".45"/>
<path d="M46 114a25 25 0 0 1 10-46 46 46 0 0 1 88 0 25 25 0 0 1 10 46z" fill="@w"/>
<path d="M60 104c26-10 54 8 82-6" stroke="@l" stroke-width="6" fill="none" stroke-linecap="round"/>
<circle cx="100" cy="34" r="11" fill="@a"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "cake stand|cakestand|cake plate|charger|cake dome",
        r##"<path d="M92 112h16l8 52H84z" fill="@d"/><ellipse cx="100" cy="170" rx="40" ry="8" fill="@d"/>
<path d="M52 102V72c0-10 20-18 48-18s48 8 48 18v30z" fill="@w"/>
<path d="M52 72c0-10 20-18 48-18s48 8 48 18c0 12-10 18-16 8-6 14-18 14-24 0-6 14-18 14-24 0-6 12-32 6-32-8z" fill="@a"/>
<ellipse cx="100" cy="108" rx="76" ry="12" fill="@m"/><ellipse cx="100" cy="104" rx="76" ry="11" fill="@l"/>
<path d="M54 98h92v4a46 9 0 0 1-92 0z" fill="@w"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "plate|plates|side plate|platter|wall plate|charger plate",
        r##"<circle cx="100" cy="102" r="76" fill="@m"/>
<circle cx="100" cy="102" r="76" fill="none" stroke="@d" stroke-width="4"/>
<circle cx="100" cy="102" r="50" fill="@l"/>
<circle cx="100" cy="102" r="50" fill="none" stroke="@d" opacity=".35" stroke-width="3"/>"##,
        (100, 102, 36),
    ),
    Motif::thing(
        "bowl|dish|fruitbowl|basin|mixing bowl|pudding bowl",
        r##"<path d="M24 92h152c0 44-32 76-58 78v6H82v-6c-26-2-58-34-58-78z" fill="@m"/>
<ellipse cx="100" cy="92" rx="76" ry="16" fill="@d"/>
<ellipse cx="100" cy="95" rx="64" ry="11" fill="@l" opacity=".7"/>"##,
        (100, 134, 28),
    ),
    Motif::thing(
        "cutlery|fork|spoon|teaspoon|knife|spatula|ladle|chopstick|server|measuring spoon",
        r##"<path d="M58 30v44a14 14 0 0 1-9 13v83a7 7 0 0 1-14 0V87a14 14 0 0 1-9-13V30h7v38h6V30h6v38h6V30z"
fill="@m"/>
<path d="M92 32c18 8 24 36 22 76h-8v62a7 7 0 0 1-14 0z" fill="@d"/>
<ellipse cx="154" cy="60" rx="22" ry="32" fill="@m"/>
<ellipse cx="154" cy="58" rx="14" ry="22" fill="@l" opacity=".6"/>
<rect x="147" y="86" width="14" height="92" rx="7" fill="@m"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "bottle|decanter|milk bottle|apothecary|oil|tonic|pourer|perfume",
        r##"<rect x="84" y="24" width="32" height="18" rx="4" fill="@o"/>
<path d="M86 40h28v30c0 12 26 18 26 44v48a14 14 0 0 1-14 14H74a14 14 0 0 1-14-14v-48c0-26 26-32 26-44z" fill="@m"/>
<rect x="68" y="112" width="64" height="42" rx="3" fill="@w"/><path d="M74 66v0" stroke="@l"/>"##,
        (100, 133, 18),
    ),
    Motif::thing(
        "jar|storage jar|jam jar|jam|canister|caddy|preserve|pantry",
        r##"<rect x="56" y="40" width="88" height="24" rx="6" fill="@a"/>
<path d="M56 52h88" stroke="@k" opacity=".15" stroke-width="3"/>
<path d="M60 64h80c10 8 14 18 14 30v66a16 16 0 0 1-16 16H62a16 16 0 0 1-16-16V94c0-12 4-22 14-30z" fill="@m"/>
<rect x="62" y="98" width="76" height="50" rx="5" fill="@w"/>"##,
        (100, 123, 22),
    ),
    Motif::thing(
        "jug|pitcher|creamer|milk jug|carafe",
        r##"<path d="M132 70h14a30 30 0 0 1 0 66h-12v-13h12a17 17 0 0 0 0-40h-14z" fill="@d"/>
<path d="M44 46l26 10h64l4 84c0 22-12 34-24 34H74c-14 0-24-12-24-34l6-70z" fill="@m"/>
<path d="M44 46l26 10h64l1 12H56z" fill="@d" opacity=".6"/>"##,
        (96, 120, 30),
    ),
    Motif::thing(
        "glass|goblet|wine glass|tumbler|sundae|flute|highball|champagne",
        r##"<path d="M58 34h84c0 56-14 78-36 82v46h28v12H66v-12h28v-46c-22-4-36-26-36-82z" fill="@m"/>
<path d="M62 62h76c-4 34-16 46-38 46S66 96 62 62z" fill="@a" opacity=".75"/>
<path d="M70 40c0 20 2 34 6 44" stroke="@w" stroke-width="5" fill="none" opacity=".8" stroke-linecap="round"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "frying pan|pan|milk pan|egg pan|casserole|saucepan|oven",
        r##"<rect x="122" y="92" width="72" height="16" rx="8" fill="@o"/><circle cx="82" cy="100" r="64" fill="@m"/>
<circle cx="82" cy="100" r="50" fill="@d"/>
<path d="M54 92c4-22 40-28 54-8 12 18 0 42-24 40-20 0-34-14-30-32z" fill="@w"/>
<circle cx="82" cy="100" r="13" fill="#eab443"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "tea towel|towel|napkin|tablecloth|table cloth|flannel|tissues|doily|throw|blanket|scarf|placemat|mat|runner",
        r##"<path d="M44 40h112v122c-12 8-24 8-36 0-14 8-26 8-40 0-12 8-24 8-36 0z" fill="@m"/>
<path d="M44 138h112v8H44zM44 124h112v4H44z" fill="@a" opacity=".8"/>
<path d="M44 40h112v14H44z" fill="@d" opacity=".5"/>
<path d="M82 54v110M120 54v110" stroke="@d" stroke-width="3" opacity=".3"/>"##,
        (100, 90, 32),
    ),
    Motif::thing(
        "apron|pinafore",
        r##"<path d="M76 50a24 24 0 0 1 48 0" fill="none" stroke="@a" stroke-width="6"/>
<path d="M74 50h52l6 40c12 4 24 8 28 14v66c-30 10-90 10-120 0v-66c4-6 16-10 28-14z" fill="@m"/>
<path d="M72 116h56v22a12 12 0 0 1-12 12H84a12 12 0 0 1-12-12z" fill="@d" opacity=".55"/>
<path d="M40 106c-10 6-16 18-18 30M160 106c10 6 16 18 18 30" stroke="@a" stroke-width="6" fill="none"
stroke-linecap="round"/>"##,
        (100, 82, 18),
    ),
    Motif::thing(
        "oven glove|glove|gloves|mitt|hand warmer|warmer|oven gloves|slipper|sock",
        r##"<path d="M62 160V84a38 38 0 0 1 76 0v10c6-10 24-12 30 0 4 10-6 22-18 32-8 8-12 14-12 34z" fill="@m"/>
<rect x="56" y="146" width="88" height="28" rx="8" fill="@a"/>"##,
        (98, 100, 28),
    ),
    Motif::thing(
        "lunch box|food container|snack box|bread bin|bento|container|butter dish|lunchbox",
        r##"<path d="M74 66V56a10 10 0 0 1 10-10h32a10 10 0 0 1 10 10v10" fill="none" stroke="@d" stroke-width="8"/>
<rect x="28" y="64" width="144" height="110" rx="18" fill="@m"/>
<path d="M28 104h144" stroke="@d" stroke-width="5" opacity=".6"/>
<rect x="88" y="94" width="24" height="22" rx="5" fill="@a"/>"##,
        (100, 144, 24),
    ),
    Motif::thing(
        "scales|kitchen scales|timer|thermometer|radio",
        r##"<path d="M40 54h120l-14 22H54z" fill="@a"/><rect x="92" y="74" width="16" height="16" fill="@d"/>
<path d="M58 88h84l22 74a10 10 0 0 1-10 12H46a10 10 0 0 1-10-12z" fill="@m"/>
<circle cx="100" cy="132" r="30" fill="@w"/>
<path d="M100 132l14-18" stroke="@k" stroke-width="5" stroke-linecap="round"/>
<circle cx="100" cy="132" r="5" fill="@k"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "cookie cutter|biscuit|cutter|gingerbread|toast|bread",
        r##"<circle cx="78" cy="112" r="56" fill="@m"/><circle cx="136" cy="84" r="40" fill="@l"/>
<circle cx="60" cy="96" r="6" fill="@d"/><circle cx="86" cy="88" r="6" fill="@d"/>
<circle cx="72" cy="126" r="6" fill="@d"/>
<circle cx="100" cy="130" r="6" fill="@d"/><circle cx="128" cy="74" r="5" fill="@d"/>
<circle cx="150" cy="86" r="5" fill="@d"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "tray|dinner tray|breakfast tray|chopping board|board|coaster|coasters",
        r##"<rect x="20" y="58" width="160" height="100" rx="20" fill="@d"/>
<rect x="28" y="66" width="144" height="84" rx="14" fill="@m"/>
<rect x="30" y="98" width="12" height="22" rx="6" fill="@b"/>
<rect x="158" y="98" width="12" height="22" rx="6" fill="@b"/>"##,
        (100, 108, 34),
    ),
];
