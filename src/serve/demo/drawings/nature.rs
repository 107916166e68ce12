//! Drawings of hearts, stars, plants, creatures and seasons, which appear either as objects or as emblems on other
//! objects.

use super::motif::{Motif, NO_EMBLEM};

/// Emblems and seasons.
pub const DRAWINGS: &[Motif] = &[
    Motif::emblem(
        "heart|hearts|sweetheart|love|loveheart|valentine|cupid|wedding",
        r##"<path d="M100 176C38 132 22 102 22 78a40 40 0 0 1 78-14 40 40 0 0 1 78 14c0 24-16 54-78 98z" fill="@m"/>
<path d="M44 78a20 20 0 0 1 20-22" fill="none" stroke="@w" stroke-width="8" stroke-linecap="round" opacity=".6"/>"##,
    ),
    Motif::emblem(
        "star|stars|snowflake|scandinavian|disco|glitter",
        r##"<path d="M100 18l24 54 58 6-44 39 13 58-51-30-51 30 13-58-44-39 58-6z" fill="@m"/>
<path d="M100 18v127l-51 30 13-58-44-39 58-6z" fill="@w" opacity=".16"/>"##,
    ),
    Motif::emblem(
        "flower|flowers|floral|rose|daisy|daisies|lily|blossom|sunflower|botanical|hibiscus|posy|poppy|magnolia|\
         hyacinth|delphinium|bouquet",
        r##"<g fill="@m"><ellipse cx="100" cy="50" rx="27" ry="34"/><ellipse cx="100" cy="150" rx="27" ry="34"/>
<ellipse cx="50" cy="100" rx="34" ry="27"/><ellipse cx="150" cy="100" rx="34" ry="27"/></g>
<g fill="@l" transform="rotate(45 100 100)"><ellipse cx="100" cy="54" rx="20" ry="30"/>
<ellipse cx="100" cy="146" rx="20" ry="30"/><ellipse cx="54" cy="100" rx="30" ry="20"/>
<ellipse cx="146" cy="100" rx="30" ry="20"/></g>
<circle cx="100" cy="100" r="24" fill="#e9b949"/>"##,
    ),
    Motif::emblem(
        "bird|birds|lovebird|robin|dove|owl|parrot|duck|ducks|goose|swallow|peacock|songbird|dovecote|flying ducks",
        r##"<path d="M26 96c0-34 26-56 56-56 26 0 40 16 46 34 20-2 40-12 52-24 2 52-20 100-76 104-44 2-78-22-78-58z"
fill="@m"/>
<path d="M70 96c22-6 50 0 66 14-14 24-52 30-66-14z" fill="@d"/><path d="M28 80L8 90l20 8z" fill="#e9a44a"/>
<circle cx="56" cy="74" r="6" fill="@k"/>
<path d="M84 152v26M104 154v24" stroke="@k" stroke-width="5" stroke-linecap="round"/>"##,
    ),
    Motif::emblem(
        "butterfly|butterflies|bee|ladybird|dragonfly|bug|insect|moth",
        r##"<path d="M96 96C80 40 26 26 20 56c-4 26 22 46 76 48zM104 96c16-56 70-70 76-40 4 26-22 46-76 48z" fill="@m"/>
<path d="M96 106c-46 4-68 24-58 46 10 20 44 12 58-40zM104 106c46 4 68 24 58 46-10 20-44 12-58-40z" fill="@d"/>
<rect x="95" y="72" width="10" height="74" rx="5" fill="@k"/>
<path d="M98 74c-4-18-12-26-22-30M102 74c4-18 12-26 22-30" stroke="@k" stroke-width="4" fill="none"
stroke-linecap="round"/>"##,
    ),
    Motif::emblem(
        "rabbit|bunny|bunnies|rabbits|hare",
        r##"<ellipse cx="76" cy="54" rx="17" ry="44" fill="@m"/>
<ellipse cx="124" cy="54" rx="17" ry="44" fill="@m"/><ellipse cx="76" cy="58" rx="8" ry="30" fill="@l"/>
<ellipse cx="124" cy="58" rx="8" ry="30" fill="@l"/>
<ellipse cx="100" cy="128" rx="54" ry="48" fill="@m"/><circle cx="80" cy="120" r="6" fill="@k"/>
<circle cx="120" cy="120" r="6" fill="@k"/>
<path d="M94 136h12l-6 8z" fill="@a"/><path d="M100 144v8" stroke="@k" stroke-width="3"/>"##,
    ),
    Motif::emblem(
        "hen|chick|chicks|chicken|cockerel|easter chick|rooster",
        r##"<path d="M84 36a10 10 0 0 1 16-8 10 10 0 0 1 18 6v12H84z" fill="#cf5446"/>
<path d="M36 118c0-46 24-76 62-76 34 0 42 26 46 42l22-14c10 60-14 100-64 100-40 0-66-20-66-52z" fill="@m"/>
<path d="M80 116c24-8 46-4 60 8-12 24-50 26-60-8z" fill="@d"/><path d="M58 72l-20 8 20 10z" fill="#e9a44a"/>
<circle cx="76" cy="72" r="6" fill="@k"/>
<path d="M88 168v12M112 168v12" stroke="#e9a44a" stroke-width="6" stroke-linecap="round"/>"##,
    ),
    Motif::emblem(
        "egg|eggs|easter|easter egg",
        r##"<path d="M100 22c36 0 58 56 58 94a58 58 0 0 1-116 0c0-38 22-94 58-94z" fill="@m"/>
<path d="M46 100l18-14 18 14 18-14 18 14 18-14 18 14M44 130l18-14 20 14 18-14 18 14 20-14 18 14" fill="none"
stroke="@w" stroke-width="7" stroke-linejoin="round"/>"##,
    ),
    Motif::emblem(
        "tree|christmas tree|forest|woodland|fir|pine",
        r##"<rect x="90" y="146" width="20" height="32" fill="@o"/>
<path d="M100 22l40 52h-20l34 42h-22l32 38H36l32-38H46l34-42H60z" fill="@m"/>
<path d="M100 22v132h64l-32-38h22l-34-42h20z" fill="@d" opacity=".3"/><g fill="@a"><circle cx="92" cy="82" r="6"/>
<circle cx="114" cy="108" r="6"/><circle cx="82" cy="134" r="6"/><circle cx="130" cy="140" r="6"/></g>"##,
    ),
    Motif::emblem(
        "skull|skulls|pirate|halloween",
        r##"<path d="M100 30c44 0 70 28 70 66 0 24-12 38-26 46v26H56v-26c-14-8-26-22-26-46 0-38 26-66 70-66z"
fill="@m"/>
<g fill="@k"><circle cx="72" cy="98" r="17"/><circle cx="128" cy="98" r="17"/>
<path d="M100 112l9 18H91zM80 150h5v18h-5zM98 150h5v18h-5zM116 150h5v18h-5z"/></g>"##,
    ),
    Motif::emblem(
        "toadstool|mushroom|gnome|toadstools",
        r##"<path d="M76 100h48c-4 28 4 54 14 74H62c10-20 18-46 14-74z" fill="@w"/>
<path d="M18 108c0-48 36-80 82-80s82 32 82 80c-40 12-124 12-164 0z" fill="@m"/>
<g fill="@w"><circle cx="66" cy="74" r="13"/><circle cx="112" cy="56" r="11"/><circle cx="142" cy="86" r="12"/>
<circle cx="98" cy="94" r="8"/></g>"##,
    ),
    Motif::emblem(
        "strawberry|cherry|apple|apples|fruit|pear|pears|berries|lemon|tutti frutti",
        r##"<path d="M100 60c34-22 74-4 72 40-2 40-38 76-72 78-34-2-70-38-72-78-2-44 38-62 72-40z" fill="@m"/>
<path d="M98 62c-2-22 6-36 22-44" stroke="@o" stroke-width="8" fill="none" stroke-linecap="round"/>
<path d="M104 46c16-20 40-20 52-10-12 18-34 24-52 10z" fill="#7f9d68"/>
<path d="M52 92a26 26 0 0 1 16-22" stroke="@w" stroke-width="8" fill="none" stroke-linecap="round" opacity=".5"/>"##,
    ),
    Motif::emblem(
        "cake|fairy cake|cupcake|sweet|sweets|candy|chocolate|pudding|ice cream|lolly|biscuits",
        r##"<path d="M30 92h140v72a10 10 0 0 1-10 10H40a10 10 0 0 1-10-10z" fill="@m"/>
<path d="M30 124h140v14H30z" fill="@w" opacity=".8"/>
<path d="M22 88c0-16 30-26 78-26s78 10 78 26c0 20-20 22-26 6-6 22-28 22-34 0-6 22-30 22-36 0-6 22-28 22-34 0-6 14-26
12-26-6z" fill="@w"/><circle cx="100" cy="48" r="13" fill="@a"/>"##,
    ),
    Motif::emblem(
        "cat|cats|kitten|dog|dogs|scottie|scotty|horse|rocking horse|elephant|dinosaur|frog|lion|fox",
        r##"<path d="M44 34l34 26c14-4 30-4 44 0l34-26c8 34 10 60 6 84-6 34-32 56-62 56s-56-22-62-56c-4-24-2-50
6-84z" fill="@m"/>
<circle cx="76" cy="108" r="8" fill="@k"/><circle cx="124" cy="108" r="8" fill="@k"/>
<path d="M90 130h20l-10 11z" fill="@a"/>
<path d="M100 141v8M60 134l-30-6M60 144l-28 6M140 134l30-6M140 144l28 6" stroke="@k" stroke-width="4"
stroke-linecap="round"/>"##,
    ),
    Motif::thing(
        "bauble|baubles|christmas bauble|christmas|christmas decoration|decoration|hanging decoration|ornament|\
         tree decoration",
        r##"<rect x="84" y="34" width="32" height="20" rx="5" fill="@g"/>
<path d="M100 34c-14-20 14-20 0 0" fill="none" stroke="@g" stroke-width="4"/>
<circle cx="100" cy="114" r="64" fill="@m"/>
<path d="M38 98c40 18 84 18 124 0l2 22c-42 18-86 18-128 0z" fill="@a" opacity=".85"/>
<path d="M62 84a44 44 0 0 1 22-20" fill="none" stroke="@w" stroke-width="8" stroke-linecap="round" opacity=".6"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "bell|bells|jingle|jingle bell|wind chime|windchime|doorbell",
        r##"<path d="M100 30c34 0 48 28 50 66 2 26 8 38 20 50v10H30v-10c12-12 18-24 20-50 2-38 16-66 50-66z"
fill="@m"/><circle cx="100" cy="164" r="14" fill="@d"/>
<path d="M32 146h136" stroke="@d" stroke-width="5" opacity=".5"/>
<circle cx="100" cy="26" r="8" fill="none" stroke="@d" stroke-width="5"/>"##,
        (100, 104, 24),
    ),
    Motif::thing(
        "wreath|ivy|holly",
        r##"<circle cx="100" cy="96" r="56" fill="none" stroke="#74946a" stroke-width="30"/>
<circle cx="100" cy="96" r="56" fill="none" stroke="#56774f" stroke-width="30" stroke-dasharray="9 15"/>
<g fill="@m"><circle cx="60" cy="58" r="8"/><circle cx="142" cy="62" r="8"/><circle cx="154" cy="108" r="8"/>
<circle cx="46" cy="108" r="8"/></g>
<path d="M100 150c-30-26-48-14-44 4s26 18 44-4zM100 150c30-26 48-14 44 4s-26 18-44-4z" fill="@m"/>
<path d="M94 152l-16 32 16-6 6 6 6-6 16 6-16-32z" fill="@d"/>"##,
        NO_EMBLEM,
    ),
    Motif::thing(
        "cracker|crackers|stocking|christmas cracker",
        r##"<g transform="rotate(-18 100 100)"><rect x="58" y="72" width="84" height="56" rx="8" fill="@m"/>
<path d="M58 82L18 60v80l40-22zM142 82l40-22v80l-40-22z" fill="@d"/>
<path d="M58 72v56M142 72v56" stroke="@a" stroke-width="8"/></g>"##,
        (100, 100, 20),
    ),
    Motif::thing(
        "plant|plant pot|planter|pot|flower pot|herb|grow your own|artificial flower|art flower|cacti|seed|bulb|\
         vase|garden|sprig|branch|herb marker",
        r##"<path d="M98 96C70 84 58 54 66 30c26 10 38 38 32 66zM104 96c28-12 40-42 32-66-26 10-38 38-32 66zM100
98c-12-26-10-54 2-76 14 22 14 50-2 76z" fill="#7f9d68"/>
<rect x="46" y="92" width="108" height="24" rx="5" fill="@d"/><path d="M54 116h92l-12 60H66z" fill="@m"/>"##,
        (100, 146, 22),
    ),
    Motif::thing(
        "watering can|bucket|spade|trowel|garden fork|rake|hose|garden set|kneeling pad|tool",
        r##"<path d="M56 88c-6-52 74-52 72 0" fill="none" stroke="@d" stroke-width="9"/>
<path d="M128 128l36-58 14 8-34 82z" fill="@d"/><path d="M154 62l32 18-8 12-32-18z" fill="@a"/>
<path d="M44 86h92v78a12 12 0 0 1-12 12H56a12 12 0 0 1-12-12z" fill="@m"/>
<ellipse cx="90" cy="86" rx="46" ry="9" fill="@l"/>"##,
        (90, 132, 28),
    ),
    Motif::thing(
        "birdhouse|bird house|bird table|feeder|hen house|house|cottage|birdcage|cage|nest|bird feeder|beach hut|\
         shed",
        r##"<path d="M100 24l76 62-12 12L100 46 36 98 24 86z" fill="@d"/>
<path d="M44 92l56-46 56 46v82H44z" fill="@m"/><circle cx="100" cy="108" r="20" fill="@k"/>
<rect x="96" y="138" width="8" height="20" rx="4" fill="@o"/>
<rect x="36" y="170" width="128" height="9" rx="4" fill="@d"/>"##,
        NO_EMBLEM,
    ),
];
