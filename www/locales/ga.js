/**
 * Irish: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ga",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "An féidir leis an suíomh seo cuimhneamh ar a bhféachann tú air?",
    "consent.text":
      "Ba mhaith le {controller} cuimhneamh ar a bhféachann tú air agus ar a ndéanann tú anseo, agus ar a " +
      "dtaispeántar duit. Coinnítear é ar an ngléas seo, {days} ar a mhéad. Ní sheoltar chuig aon duine é.",
    "consent.days": { one: "lá amháin", two: "{count} lá", few: "{count} lá", many: "{count} lá", other: "{count} lá" },
    "consent.for.recommendations": "Úsáidtear é chun rudaí a mholadh a mbeadh spéis agat iontu.",
    "consent.for.offers": "Úsáidtear é chun tairiscintí a roghnú a mbeadh spéis agat iontu.",
    "consent.for.both": "Úsáidtear é chun moltaí agus tairiscintí a roghnú a mbeadh spéis agat iontu.",
    "consent.covers": "Ní bhaineann “{accept}” ach leis seo. Tá gach rud eile as mura roghnaíonn tú é.",
    "consent.stop": "Is féidir leat d’intinn a athrú am ar bith. Scriostar ansin an méid a coinníodh.",
    "consent.contact": "Ceisteanna? Scríobh chuig {contact}.",
    "consent.notice": "Fógra príobháideachais",
    "consent.accept": "Glac leis",
    "consent.refuse": "Diúltaigh",
    "consent.choose": "Bainistigh roghanna",
    "consent.save": "Sábháil roghanna",
    "consent.controller": "An suíomh seo",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Moltaí",
    "purpose.recommendations.text": "Mol rudaí a mbeadh spéis agam iontu.",
    "purpose.offers": "Tairiscintí",
    "purpose.offers.text": "Roghnaigh tairiscintí a mbeadh spéis agam iontu.",
    "purpose.measurement": "Staitisticí",
    "purpose.measurement.text":
      "Cabhraigh leis an suíomh a fheiceáil cad a oibríonn. {often}, seolann do bhrabhsálaí freagra amháin ar gach " +
      "ceist ón suíomh. Cuirtear torann randamach leis ar dtús.",
    "noise.month":
      "Dá mbeadh leath na mbuillí faoi thuairim fút ceart gan do fhreagraí, ní bheadh níos mó ná {right} as {of} " +
      "ceart le freagraí uile míosa. Má athraíonn freagra, is féidir é sin a thabhairt faoi deara.",
    "purpose.measurement.recipient": "Téann na freagraí chuig {recipient} ({host}).",
    "purpose.measurement.compare":
      "Chun comparáid a dhéanamh, feiceann roinnt daoine a ghlacann leis an gnáthliosta. Seoltar freisin cén liosta " +
      "a fheiceann tú.",
    "often.day": "Uair sa lá",
    "often.week": "Uair sa tseachtain",
    "often.month": "Uair sa mhí",
    "purpose.sensitive": "Ábhar íogair: {label}",
    "purpose.sensitive.text":
      "Cuimhnigh ar a bhféachann mé air faoi “{label}” freisin, agus úsáid é. Mura roghnaítear é, fágtar an t-ábhar " +
      "seo ar lár.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "D’athraigh an suíomh seo a bhfuil á iarraidh aige",
    "renew.text":
      "Ghlac tú leis roimhe seo. Go dtí go bhfreagraíonn tú arís, ní úsáidtear don chuspóir seo an méid a coinníodh " +
      "dó, agus ní choinnítear aon rud nua dó.",
    "renew.retention": "Coinnítear é {to} ar a mhéad in ionad {from}.",
    "renew.controller": "Is é {to} atá freagrach anois in ionad {from}.",
    "renew.sensitive": "Choinneofaí a bhféachann tú air faoi “{label}” mar aon rud eile.",
    "renew.collector": "Sheolfaí staitisticí chuig {to} in ionad {from}.",
    "renew.recipient": "Gheobhadh {to} na staitisticí in áit {from}.",
    "renew.measurement": "D’iarrfadh na staitisticí níos mó ná mar a bhí.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Curtha ar siúl: {purposes}. Tá gach rud eile as.",
    "consent.refused": "Tá gach rud as. Ní chuimhnítear ach ar an rogha seo.",
    "consent.withdrawn": "Tá gach rud as. Scriosadh an méid a coinníodh.",
    "consent.failed": "Níorbh fhéidir do rogha a shábháil. Bain triail eile as.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Iarrann do bhrabhsálaí ar shuíomhanna gan próifíl a dhéanamh díot (Global Privacy Control). Tá an suíomh seo " +
      "ag cloí leis sin.",
    "gpc.choose": "Bainistigh roghanna",
    "gpc.ask":
      "Iarrann do bhrabhsálaí ar shuíomhanna gan próifíl a dhéanamh díot (Global Privacy Control). Ar an suíomh seo, " +
      "is é an rud a roghnaíonn tú anseo a bheidh i bhfeidhm ina ionad.",

    "why.button": "Cén fáth a bhfeicim é seo?",
    "why.label": "Cén fáth a bhfeicim é seo? {title}",
    "why.failed": "Níl aon mhíniú ar fáil faoi láthair.",

    "preferences.open": "Do shonraí agus do roghanna",
    "preferences.failed": "Níorbh fhéidir é seo a oscailt. Bain triail eile as.",
  },
};
