/**
 * Irish: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ga",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "An bhfuil cead ag an suíomh seo cuimhneamh ar na rudaí a bhféachann tú orthu?",
    "consent.text":
      "{controller} atá ag fiafraí. Má thugann tú cead, coinníonn an brabhsálaí seo na rudaí a bhféachann tú orthu agus " +
      "na rudaí a thaispeántar duit anseo, {days} ar a mhéad. Fanann siad ar an ngléas seo. Ní sheoltar aon chuid díobh " +
      "chuig aon duine.",
    "consent.days": { one: "lá amháin", two: "{count} lá", few: "{count} lá", many: "{count} lá", other: "{count} lá" },
    "consent.for.recommendations": "Úsáidtear é chun rudaí a mholadh a d’fhéadfadh a bheith oiriúnach duit.",
    "consent.for.offers": "Úsáidtear é chun tairiscintí a roghnú a d’fhéadfadh a bheith oiriúnach duit.",
    "consent.for.both": "Úsáidtear é chun rudaí a mholadh agus tairiscintí a roghnú a d’fhéadfadh a bheith oiriúnach duit.",
    "consent.covers":
      "Ní thugann “{accept}” cead ach dó sin. Tá gach rud eile as, mura gcuireann tú tic leis, ceann ar cheann.",
    "consent.stop": "Is féidir leat d’intinn a athrú am ar bith. Scriostar ansin an méid a coinníodh.",
    "consent.contact": "Ceist agat? Scríobh chuig: {contact}.",
    "consent.notice": "Léigh an fógra príobháideachais",
    "consent.accept": "Ceadaigh",
    "consent.refuse": "Diúltaigh",
    "consent.choose": "Roghnaigh ceann ar cheann",
    "consent.save": "Sábháil na roghanna seo",
    "consent.controller": "An suíomh seo",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Moltaí",
    "purpose.recommendations.text": "Mol rudaí a d’fhéadfadh a bheith oiriúnach dom.",
    "purpose.offers": "Tairiscintí",
    "purpose.offers.text": "Roghnaigh tairiscintí a d’fhéadfadh a bheith oiriúnach dom.",
    "purpose.measurement": "Comhaireamh",
    "purpose.measurement.text":
      "Cabhraigh leis an suíomh a fheiceáil cad a oibríonn. {often}, seolann do bhrabhsálaí freagra amháin ar gach " +
      "ceist ón suíomh. Tá seans measctha leis, agus mar sin ní féidir le haon duine a bheith cinnte cén freagra is " +
      "leatsa.",
    "purpose.measurement.compare":
      "Mar chomparáid, taispeánann an suíomh an gnáthliosta do chuid díobh siúd a thugann cead. Seoltar in éineacht " +
      "leis cén liosta a thaispeántar duit.",
    "often.day": "Uair sa lá",
    "often.week": "Uair sa tseachtain",
    "often.month": "Uair sa mhí",
    "purpose.sensitive": "Ábhar príobháideach: {label}",
    "purpose.sensitive.text":
      "Coinnigh agus úsáid na rudaí a bhféachaim orthu faoin ábhar “{label}” freisin. Gan tic, fágtar ar lár iad.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "D’athraigh an suíomh seo an rud atá á iarraidh aige",
    "renew.text":
      "Thug tú cead roimhe seo. Go dtí go bhfreagróidh tú, ní úsáidtear an méid a coinníodh, agus ní chuirtear aon rud leis.",
    "renew.retention": "Coinnítear é {to} in ionad {from}.",
    "renew.controller": "Cé atá freagrach as: {to} anois, {from} roimhe seo.",
    "renew.sensitive": "Choinneofaí an t-ábhar “{label}” ar nós aon ruda eile.",
    "renew.collector": "Seoltar an comhaireamh chuig {to} in ionad {from}.",
    "renew.measurement": "Iarrann an comhaireamh níos mó ná riamh.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Curtha ar siúl: {purposes}. Tá gach rud eile as.",
    "consent.refused": "Tá gach rud as. Ní chuimhnítear ach ar an bhfreagra seo.",
    "consent.withdrawn": "Tá gach rud as, agus tá an méid a coinníodh scriosta.",
    "consent.failed": "Níorbh fhéidir do fhreagra a stóráil. Bain triail eile as.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Iarrann do bhrabhsálaí ar shuíomhanna, trí Global Privacy Control, gan próifíl a dhéanamh díot. Ní dhéanann an " +
      "suíomh seo é.",
    "gpc.choose": "Déan cinneadh eile",
    "gpc.ask":
      "Iarrann do bhrabhsálaí ar shuíomhanna, trí Global Privacy Control, gan próifíl a dhéanamh díot. Ina ionad " +
      "sin, is é an rud a roghnaíonn tú anseo atá i bhfeidhm.",

    "why.button": "Cén fáth é seo?",
    "why.label": "Cén fáth é seo? {title}",
    "why.failed": "Níl aon mhíniú ar fáil faoi láthair.",

    "preferences.open": "Do chuid sonraí agus do chuid roghanna",
    "preferences.failed": "Ní féidir é seo a oscailt faoi láthair. Bain triail eile as.",
  },
};
