//! Drawings of bags, jewellery, stationery, gift wrap and toys. `motif.rs` describes how a drawing is written.

use super::motif::{Motif, NO_EMBLEM};

/// Bags, jewellery, paper and toys.
pub const DRAWINGS: &[Motif] = &[
    Motif::thing(
        "bag|lunch bag|jumbo bag|shopper|tote bag|shopping bag|charlotte bag|party bag|storage bag|gift bag|\
         shoulder bag|tote",
        r##"<path d="M68 80V58a32 32 0 0 1 64 0v22" fill="none" stroke="@d" stroke-width="9"/>
<path d="M38 78h124l10 98H28z" fill="@m"/><path d="M38 78h124l1 12H37z" fill="@d" opacity=".45"/>"##,
        (100, 132, 40),
    ),
    Motif::thing(
        "purse|handbag|washbag|cosmetic bag|cosmetics bag|evening bag|wallet|card wallet|pencil case|pen case|case|\
         make up bag|bag beaded",
        r##"<path d="M32 98h136l-10 66a14 14 0 0 1-14 12H56a14 14 0 0 1-14-12z" fill="@m"/>
<path d="M32 100c0-28 30-40 68-40s68 12 68 40z" fill="@d"/><circle cx="92" cy="56" r="9" fill="@a"/>
<circle cx="109" cy="56" r="9" fill="@a"/>"##,
        (100, 136, 32),
    ),
    Motif::thing(
        "passport|passport cover|luggage tag|journal|notebook|book|diary|address book|pocket book|sketchbook|\
         photo album|album|memo|notelets|writing set|pad|card holder|cardholder",
        r##"<rect x="46" y="30" width="112" height="146" rx="8" fill="@d"/>
<rect x="42" y="26" width="112" height="146" rx="8" fill="@m"/>
<path d="M42 34a8 8 0 0 1 8-8h10v146H50a8 8 0 0 1-8-8z" fill="@d" opacity=".7"/>
<path d="M138 26v54l-8-9-8 9V26z" fill="@a"/>"##,
        (104, 118, 32),
    ),
    Motif::thing(
        "umbrella|parasol|garden parasol|paper parasol|rain hat",
        r##"<path d="M100 40v118a15 15 0 0 0 30 0" stroke="@o" stroke-width="7" fill="none" stroke-linecap="round"/>
<path d="M18 112a82 78 0 0 1 164 0c-14-12-27-12-41 0-14-12-27-12-41 0-14-12-27-12-41 0-14-12-27-12-41 0z" fill="@m"/>
<path d="M100 34c-18 20-29 46-41 78 14-12 27-12 41 0 14-12 27-12 41 0-12-32-23-58-41-78z" fill="@d" opacity=".28"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "necklace|bracelet|beads|pendant|choker|bangle|charm|bag charm|phone charm|napkin charm|lariat|chain|jewel|\
         lei",
        r##"<path d="M30 36c6 84 30 112 70 112s64-28 70-112" fill="none" stroke="@g" stroke-width="4"/>
<g fill="@m"><circle cx="36" cy="76" r="9"/><circle cx="46" cy="104" r="11"/><circle cx="66" cy="130" r="13"/>
<circle cx="134" cy="130" r="13"/><circle cx="154" cy="104" r="11"/><circle cx="164" cy="76" r="9"/></g>
<path d="M100 132l20 20-20 28-20-28z" fill="@a"/><path d="M100 132l8 20-8 28-8-28z" fill="@w" opacity=".45"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "earring|earrings|drop earrings|hoop earrings",
        r##"<g fill="none" stroke="@g" stroke-width="5">
<path d="M62 54a12 12 0 1 1 10-20v32M138 54a12 12 0 1 0-10-20v32"/></g>
<path d="M72 66c26 34 30 56 30 66a30 30 0 0 1-60 0c0-10 4-32 30-66zM128 66c26 34 30 56 30 66a30 30 0 0 1-60 0c0-10
4-32 30-66z" fill="@m"/>
<circle cx="72" cy="134" r="12" fill="@a"/><circle cx="128" cy="134" r="12" fill="@a"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "ring|silver ring|key ring|keyring|key fob|fob|key chain|badge|badges|brooch",
        r##"<circle cx="100" cy="124" r="50" fill="none" stroke="@g" stroke-width="13"/>
<path d="M68 44h64l20 24-52 40-52-40z" fill="@m"/>
<path d="M68 44h64l-32 64zM48 68h104" fill="none" stroke="@w" stroke-width="3" opacity=".6"/>
<path d="M68 44l32 64-52-40z" fill="@d" opacity=".4"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "hair|hair clip|hairband|hair slide|hair comb|hairslide|bow|bows|hairclips|tiara",
        r##"<path d="M92 100C60 48 22 48 20 72c-2 20 4 44 6 56 4 22 40 12 66-16zM108 100c32-52 70-52 72-28 2 20-4
44-6 56-4 22-40 12-66-16z" fill="@m"/>
<path d="M92 116l-26 52 22-8 12 16 12-16 22 8-26-52z" fill="@d"/>
<rect x="84" y="88" width="32" height="34" rx="9" fill="@a"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "card|greeting card|birthday card|invites|postcard|envelope|cards|letter rack|letter tray|stationery",
        r##"<path d="M58 30h84v92H58z" fill="@w"/>
<path d="M22 72l78 56 78-56v94a10 10 0 0 1-10 10H32a10 10 0 0 1-10-10z" fill="@m"/>
<path d="M22 170l62-54M178 170l-62-54" stroke="@d" stroke-width="4" opacity=".6"/>"##,
        (100, 72, 28),
    ),
    Motif::thing(
        "wrap|gift wrap|roll wrap|giftwrap|tissue paper|tape|gift tape|washi|fabric|ream",
        r##"<g transform="rotate(-24 100 104)"><rect x="18" y="66" width="150" height="34" rx="6" fill="@d"/>
<ellipse cx="168" cy="83" rx="9" ry="17" fill="@l"/>
<rect x="26" y="104" width="150" height="38" rx="6" fill="@m"/>
<ellipse cx="176" cy="123" rx="10" ry="19" fill="@w"/><ellipse cx="176" cy="123" rx="4" ry="9" fill="@d"/>
<rect x="78" y="104" width="16" height="38" fill="@a"/></g>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "ribbon|ribbons|ribbon reel|reel|sewing|sewing kit|spool|crochet|knitting|button|patches|haberdashery|\
         repair kit",
        r##"<rect x="48" y="64" width="94" height="90" fill="@m"/>
<path d="M48 80h94M48 98h94M48 116h94M48 134h94" stroke="@d" stroke-width="3" opacity=".4"/>
<rect x="36" y="44" width="118" height="22" rx="8" fill="@o"/>
<rect x="36" y="152" width="118" height="22" rx="8" fill="@o"/>
<path d="M142 130c34-4 34 30 12 34" fill="none" stroke="@m" stroke-width="8" stroke-linecap="round"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "tag|gift tag|tags|gift tags",
        r##"<g transform="rotate(-14 100 100)">
<path d="M100 28l46 40v98a8 8 0 0 1-8 8H62a8 8 0 0 1-8-8V68z" fill="@m"/><circle cx="100" cy="66" r="10" fill="@b"/>
<path d="M100 66c0-30 20-40 34-46" fill="none" stroke="@k" stroke-width="4" stroke-linecap="round"/></g>"##,
        (104, 122, 30),
    ),
    Motif::thing(
        "pencil|pencils|pen|pens|colouring pencils|colour pencils|chalk|crayon|ruler|rubber|eraser|sharpener|\
         paint set|pencil set",
        r##"<g transform="rotate(18 100 100)">
<path d="M84 62h32v100a10 10 0 0 1-10 10H94a10 10 0 0 1-10-10z" fill="@m"/>
<path d="M84 62l16-38 16 38z" fill="#f0d9b5"/><path d="M94 38l6-14 6 14z" fill="@k"/>
<path d="M84 150h32v8H84z" fill="@g"/></g>
<g transform="rotate(-16 100 100)"><path d="M52 70h28v90a10 10 0 0 1-10 10h-8a10 10 0 0 1-10-10z" fill="@a"/>
<path d="M52 70l14-34 14 34z" fill="#f0d9b5"/><path d="M61 48l5-12 5 12z" fill="@a"/></g>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "sticker|stickers|sticker sheet|stamp|stamps|magnet pack|tattoo|stencil|craft kit|craft",
        r##"<rect x="44" y="28" width="112" height="148" rx="6" fill="@w"/><g fill="@m">
<circle cx="76" cy="62" r="18"/><circle cx="124" cy="102" r="18"/><circle cx="76" cy="142" r="18"/></g>
<g fill="@a"><rect x="108" y="46" width="32" height="32" rx="7"/><rect x="60" y="86" width="32" height="32" rx="7"/>
<rect x="108" y="126" width="32" height="32" rx="7"/></g>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "bunting|garland|paper chain|streamer|party|banner|flag|pennants",
        r##"<path d="M8 50c50 36 134 36 184 0" fill="none" stroke="@k" stroke-width="4"/>
<path d="M18 58l40 16-28 46z" fill="@m"/><path d="M68 76l44 2-22 56z" fill="@a"/>
<path d="M118 78l42-12-8 58z" fill="@m"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "balloon|balloons|party cone|confetti|water bomb|straws|cocktail|cone",
        r##"<path d="M70 126c10 20-14 30 0 52M132 110c-6 24 12 40-4 66" stroke="@k" stroke-width="3" fill="none"/>
<ellipse cx="70" cy="78" rx="42" ry="50" fill="@m"/><ellipse cx="134" cy="68" rx="36" ry="44" fill="@a"/>
<ellipse cx="56" cy="60" rx="9" ry="15" fill="@w" opacity=".5"/>
<ellipse cx="122" cy="52" rx="8" ry="13" fill="@w" opacity=".5"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "doll|dolly|dolly girl|babushka|rag doll|feltcraft doll|girl|angel|playhouse",
        r##"<path d="M100 24c30 0 44 22 44 46 0 14-6 22-6 28 14 12 22 30 22 48 0 22-22 30-60 30s-60-8-60-30c0-18 8-36
22-48 0-6-6-14-6-28 0-24 14-46 44-46z" fill="@m"/>
<circle cx="100" cy="72" r="30" fill="#f6dcc4"/><path d="M70 68c8-28 52-28 60 0-18-4-42-4-60 0z" fill="@k"/>
<circle cx="89" cy="76" r="3.5" fill="@k"/><circle cx="111" cy="76" r="3.5" fill="@k"/>
<path d="M92 88c5 5 11 5 16 0" stroke="@a" stroke-width="3" fill="none"/>"##,
        (100, 140, 24),
    ),
    Motif::thing(
        "block|blocks|building block|nursery|childrens|kids|baby|toy|toys|child",
        r##"<rect x="22" y="98" width="76" height="76" rx="8" fill="@m"/>
<rect x="104" y="98" width="76" height="76" rx="8" fill="@a"/>
<rect x="62" y="18" width="76" height="76" rx="8" fill="@d"/>
<circle cx="60" cy="136" r="20" fill="@w" opacity=".85"/><path d="M142 114l22 42h-44z" fill="@w" opacity=".85"/>
<rect x="84" y="40" width="32" height="32" rx="4" fill="@w" opacity=".85"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "jigsaw|puzzle|mini jigsaw|dominoes|game|playing cards|bingo|card game|snap|ludo|snakes|chess|skittles|\
         marbles",
        r##"<path d="M36 52h46c-8-34 40-34 32 0h48v44c34-8 34 40 0 32v46h-48c8-34-40-34-32 0H36v-48c30 8 30-38 0-30z"
fill="@m"/>
<path d="M36 52h46c-8-34 40-34 32 0h48" fill="none" stroke="@l" stroke-width="4"/>"##,
        (100, 106, 30),
    ),
    Motif::thing(
        "spaceboy|rocket|helicopter|space|robot|space cadet",
        r##"<path d="M66 132l-24 40 34-12zM134 132l24 40-34-12z" fill="@a"/>
<path d="M100 20c30 24 42 62 34 132H66c-8-70 4-108 34-132z" fill="@m"/>
<circle cx="100" cy="86" r="20" fill="@w"/><circle cx="100" cy="86" r="12" fill="#8fb6c9"/>
<path d="M84 156c4 20 10 20 16 30 6-10 12-10 16-30z" fill="#e79f3c"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "teddy|bear|soft toy|monster|monkey|animal|animals|mouse",
        r##"<circle cx="58" cy="58" r="26" fill="@m"/><circle cx="142" cy="58" r="26" fill="@m"/>
<circle cx="58" cy="58" r="13" fill="@l"/><circle cx="142" cy="58" r="13" fill="@l"/>
<circle cx="100" cy="108" r="68" fill="@m"/><ellipse cx="100" cy="132" rx="34" ry="27" fill="@l"/>
<circle cx="76" cy="96" r="7" fill="@k"/><circle cx="124" cy="96" r="7" fill="@k"/>
<ellipse cx="100" cy="120" rx="11" ry="8" fill="@k"/><path d="M100 128v12" stroke="@k" stroke-width="4"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "windmill|kite|spinning top|flying disc|ball|skipping rope|fan|sunglasses|beach",
        r##"<rect x="96" y="96" width="8" height="84" fill="@o"/>
<path d="M100 88c-8-40-40-52-64-44 4 26 30 44 64 44z" fill="@m"/>
<path d="M100 88c40-8 52-40 44-64-26 4-44 30-44 64z" fill="@a"/>
<path d="M100 88c8 40 40 52 64 44-4-26-30-44-64-44z" fill="@m"/>
<path d="M100 88c-40 8-52 40-44 64 26-4 44-30 44-64z" fill="@a"/><circle cx="100" cy="88" r="9" fill="@w"/>"##,
        NO_EMBLEM,
    ),
];
