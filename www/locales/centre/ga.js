/**
 * Irish, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ga",
  dir: "ltr",
  texts: {
    "centre.title": "Do shonraí agus do roghanna",
    "centre.lead":
      "Feiceann tú anseo gach rud a choinnítear fút chun an rud a thaispeánann an suíomh seo duit a roghnú. " +
      "Coinnítear sa bhrabhsálaí seo é, ar an ngléas seo.",
    "centre.close": "Dún",
    "centre.on": "Ar siúl: {names}",
    "centre.off": "Tá gach rud múchta. Ní choinnítear aon rud nua.",
    "centre.paused": "Ar sos: ní choinnítear aon rud nua.",
    "centre.loading": "Nóiméad amháin…",
    "centre.failed": "Níor oibrigh sé sin. Níor athraigh aon rud.",
    "centre.tabs": "Tá sé déanta anseo. Níor fhreagair cluaisín oscailte eile den suíomh seo fós: dún é, le do thoil.",
    "centre.stopped": "Stop an uirlis seo. Lódáil an leathanach arís chun leanúint ar aghaidh.",
    "centre.missing":
      "Níorbh fhéidir cuid den uirlis seo a lódáil, mar sin ní féidir a bhfuil coinnithe anseo a thaispeáint. Bain " +
      "triail eile as níos déanaí, nó scrios gach rud anois.",
    "centre.data": "Taispeáin mar shonraí é",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (clib)",
    "facet.provider": "{name} (déantóir)",

    "kept.title": "Sonraí ar an ngléas seo",
    "kept.until": "Coinnítear an iontráil is nuaí go dtí {date}.",

    "records.title": "Na rudaí a choinnímid",
    "records.none": "Ní choinnítear aon rud fút.",
    "records.count": {
      one: "Coinnítear rud amháin.",
      two: "Coinnítear {count} rud.",
      few: "Coinnítear {count} rud.",
      many: "Coinnítear {count} rud.",
      other: "Coinnítear {count} rud.",
    },
    "records.text":
      "Deirtear le gach ceann cá fhad a choinnítear é. Is féidir leat a bhformhór a scriosadh roimhe sin.",
    "records.proof":
      "Coinnítear do fhreagraí mar chruthúnas ar an méid a dúirt tú. Imíonn siad nuair a scriosann tú gach rud.",
    "records.day": {
      one: "{day}: rud amháin",
      two: "{day}: {count} rud",
      few: "{day}: {count} rud",
      many: "{day}: {count} rud",
      other: "{day}: {count} rud",
    },
    "records.undated": {
      one: "Gan dáta: rud amháin",
      two: "Gan dáta: {count} rud",
      few: "Gan dáta: {count} rud",
      many: "Gan dáta: {count} rud",
      other: "Gan dáta: {count} rud",
    },
    "records.view": "D’fhéach tú ar: {title}",
    "records.click": "Phioc tú as liosta: {title}",
    "records.cart": "Chuir tú sa chiseán: {title}",
    "records.purchase": "Cheannaigh tú: {title}",
    "records.category": "Catagóir: {name}.",
    "records.impression": {
      one: "Taispeánadh duit: {titles}",
      two: "Taispeánadh {count} rud duit: {titles}",
      few: "Taispeánadh {count} rud duit: {titles}",
      many: "Taispeánadh {count} rud duit: {titles}",
      other: "Taispeánadh {count} rud duit: {titles}",
    },
    "records.mute": "D’iarr tú gan é seo a fheiceáil riamh: {name}",
    "records.more": "D’iarr tú níos mó de seo: {name}",
    "records.less": "D’iarr tú níos lú de seo: {name}",
    "records.pause.on": "Chuir tú “Sos” ar siúl.",
    "records.pause.off": "Chuir tú “Sos” as.",
    "records.unprofiled.on": "Chuir tú “An liosta céanna do gach duine” ar siúl.",
    "records.unprofiled.off": "Chuir tú “An liosta céanna do gach duine” as.",
    "records.given": "Ghlac tú le: {purpose}",
    "records.refused": "Dhiúltaigh tú do: {purpose}",
    "records.withdrawn": "Tharraing tú siar do thoiliú: {purpose}",
    "records.report": "Do fhreagra ar cheist ón suíomh: {question}",
    "records.delivery": "Cad a tharla do thuairisc. {what}",
    "records.arm.personalised":
      "Chun comparáid a dhéanamh, roghnaíodh thú go randamach: feiceann tú liostaí pearsantaithe.",
    "records.arm.holdout":
      "Chun comparáid a dhéanamh, roghnaíodh thú go randamach: feiceann tú an liosta a fheiceann gach duine.",
    "records.unreadable": {
      one: "Nóta millte d’aon bheart amháin. Ní féidir le haon duine é a léamh, agus ní úsáidtear é.",
      two: "Nóta millte: {count} bheart. Ní féidir le haon duine é a léamh, agus ní úsáidtear é.",
      few: "Nóta millte: {count} bheart. Ní féidir le haon duine é a léamh, agus ní úsáidtear é.",
      many: "Nóta millte: {count} mbeart. Ní féidir le haon duine é a léamh, agus ní úsáidtear é.",
      other: "Nóta millte: {count} beart. Ní féidir le haon duine é a léamh, agus ní úsáidtear é.",
    },
    "records.other": "Rud de chineál nach bhfuil ar eolas ag an leathanach seo: {type}",
    "records.at": "Coinnithe ó: {date}.",
    "records.expires": "Imíonn sé: {date}.",
    "records.valid": "Tá do fhreagra i bhfeidhm go dtí {date}. Fanann an nóta faoi.",
    "records.replaced": "Tháinig rogha níos déanaí in áit na rogha seo. Fanann an nóta faoi.",
    "records.stays": "Fanann sé go dtí go dtarraingíonn tú siar é nó go scriosann tú é.",
    "records.measurement": "Fanann sé go dtí go gcuireann tú “{name}” as. Ansin scriostar gach rud a bhaineann leis.",
    "records.stuck": "Fanann sé go dtí go scriosann tú gach rud.",
    "records.asked":
      "Arna iarraidh ag {controller}. Má ghlacann tú leis, coinnítear sonraí ar an ngléas seo, {days} ar a mhéad.",
    "records.sensitive": "Ábhair íogaire a fágadh ar lár an uair sin: {labels}.",
    "records.by.site": "Roghnaigh tú é seo le cnaipe de chuid an tsuímh, a thaispeáin a théacs féin.",
    "records.by.script": "Rinne script de chuid an tsuímh é seo gan cliceáil uait.",
    "records.gpc": "Sheol do bhrabhsálaí Global Privacy Control an uair sin.",
    "records.erase": "Scrios",
    "records.erase.label": "Scrios. {what}",
    "records.erased": "Scriosta. {what}",
    "records.receipt": "Sábháil an admháil",
    "records.receipt.label": "Sábháil an admháil. {what}",

    "interests.title": "Na rudaí a cheapaimid a thaitníonn leat",
    "interests.text": "Buille faoi thuairim é seo. Ní thagann sé ach as na rudaí a rinne tú anseo.",
    "interests.none": "Níl aon bhuille faoi thuairim fút.",
    "interests.all": "Taispeáin gach catagóir",
    "interests.share": "{share} den mhéid ar fhéach tú air",
    "interests.from": {
      one: "Cad as a dtagann sé seo: rud amháin",
      two: "Cad as a dtagann sé seo: {count} rud",
      few: "Cad as a dtagann sé seo: {count} rud",
      many: "Cad as a dtagann sé seo: {count} rud",
      other: "Cad as a dtagann sé seo: {count} rud",
    },
    "preferences.more": "Níos mó",
    "preferences.more.label": "Níos mó: {name}",
    "preferences.less": "Níos lú",
    "preferences.less.label": "Níos lú: {name}",
    "preferences.mute": "Ná taispeáin riamh",
    "preferences.mute.label": "Ná taispeáin riamh: {name}",
    "interests.forget": "Déan dearmad",
    "interests.forget.label": "Déan dearmad: {name}",
    "interests.forget.help": "Déan dearmad: do bhuille faoi thuairim atá mícheart. Scriostar gach rud as a dtagann sé.",
    "preferences.undo": "Tarraing siar",
    "preferences.undo.label": "Tarraing siar. {what}",
    "preferences.said.more": "Feicfidh tú níos mó de seo: {name}",
    "preferences.said.less": "Feicfidh tú níos lú de seo: {name}",
    "preferences.said.mute": "Ní fheicfidh tú é seo a thuilleadh: {name}",
    "preferences.said.clear": "Baineadh an rogha: {name}",
    "interests.said.forget": "Dearmadta: {name}",
    "preferences.title": "Na rudaí a d’iarr tú",
    "preferences.none": "Níor iarr tú aon rud.",
    "preferences.about": "Taispeáin níos mó nó níos lú mar seo",
    "preferences.about.item": "An táirge seo",
    "preferences.about.category": "Catagóir: {name}",
    "preferences.about.provider": "Déantóir: {name}",
    "learned.title": "An méid a foghlaimíodh uait",
    "learned.text":
      "Nuair a phiocann tú rud as liosta, nó nuair a ligeann tú tharat é, foghlaimíonn do bhrabhsálaí cad atá " +
      "tábhachtach duit. Tosaíonn gach rud ag {start}.",
    "learned.none": "Níor foghlaimíodh aon rud.",
    "learned.term.behaviour": "Na rudaí ar fhéach daoine eile orthu freisin: {percent}",
    "learned.term.content": "Na rudaí atá cosúil lena chéile: {percent}",
    "learned.term.history": "Na rudaí ar fhéach tú orthu roimhe seo: {percent}",
    "learned.term.popular": "Na rudaí a thaitníonn le go leor daoine: {percent}",
    "learned.discounted": {
      one: "Taispeánadh uair amháin é agus níor piocadh é, mar sin bogann sé síos beagán: {title}",
      two: "Taispeánadh {count} uair é agus níor piocadh é, mar sin bogann sé síos beagán: {title}",
      few: "Taispeánadh {count} huaire é agus níor piocadh é, mar sin bogann sé síos beagán: {title}",
      many: "Taispeánadh {count} n-uaire é agus níor piocadh é, mar sin bogann sé síos beagán: {title}",
      other: "Taispeánadh {count} uair é agus níor piocadh é, mar sin bogann sé síos beagán: {title}",
    },
    "learned.reset": "Déan dearmad ar an méid a foghlaimíodh",
    "learned.said.reset": "Tá dearmad déanta ar an méid a foghlaimíodh.",

    "cause.title": "Cén fáth a bhfeicim é seo?",
    "cause.text":
      "Is é {whole} suim na gcúiseanna ar son táirge. Baintear na cúiseanna ina choinne de. Is iad na táirgí leis an " +
      "scór is airde a thagann ar dtús. Ansin malartaíonn roinnt acu áit, chun éagsúlacht a chur leis an liosta agus " +
      "seans a thabhairt do tháirgí nua.",
    "cause.none": "Níl aon liosta ar an leathanach seo.",
    "cause.list": "Liosta {number}",
    "cause.shop": "Tá an liosta seo mar an gcéanna do gach duine. Ní duitse a rinneadh é.",
    "cause.place": "{place}. {title}",
    "cause.for": "Cúiseanna ar a shon",
    "cause.against": "Cúiseanna ina choinne",
    "cause.share": "Sciar",
    "cause.small": "Níos lú ná {share} an ceann: {reasons}",
    "cause.if": "Mura mbeadh gur fhéach tú ar: {title}",
    "cause.then.same": "Bheadh sé san áit chéanna.",
    "cause.then.moved": "Bheadh sé in áit {then}, ní in áit {now}.",
    "cause.then.gone": "Ní bheadh sé sa liosta seo.",
    "cause.then.instead": "D’fheicfeá anseo: {title}",
    "cause.then.empty": "Ní bheadh aon rud anseo.",
    "cause.failed": "Ní féidir é seo a oibriú amach faoi láthair.",

    "why.here": "Ríomhadh ar an ngléas seo é. Níor seoladh aon rud.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – bogtar síos é",
    "reason.viewed-item": "D’fhéach tú ar: {title}",
    "reason.viewed-item.self": "D’fhéach tú air seo cheana",
    "reason.viewed-topic": "Cosúil le: {title}",
    "reason.context-item": "Téann sé le: {title}",
    "reason.earlier-visits": "A bhfaca tú ar chuairteanna roimhe seo",
    "reason.usual-price": "Praghas gar don mhéid a bhféachann tú air de ghnáth",
    "reason.together": "Roinnt de na cúiseanna seo le chéile",
    "reason.popular-here": "Tóir air anseo",
    "reason.popular-here.less": "Níos lú tóra air anseo",
    "reason.preference": "D’iarr tú níos mó de seo a fheiceáil",
    "reason.preference.less": "D’iarr tú níos lú de seo a fheiceáil",
    "reason.passed-over": "Taispeánadh duit é cheana",
    "reason.exploration": "Áit atá curtha in áirithe do tháirgí nua agus do tháirgí nach bhfuil chomh haitheanta",
    "reason.others": {
      one: "Cúis amháin eile",
      two: "{count} chúis eile",
      few: "{count} chúis eile",
      many: "{count} gcúis eile",
      other: "{count} cúis eile",
    },

    "settings.title": "Socruithe",
    "settings.recommendations":
      "Coinnítear a bhféachann tú air agus a ndéanann tú anseo sa bhrabhsálaí seo, agus úsáidtear é chun an rud a " +
      "fheiceann tú a roghnú. Má chuireann tú é seo as, scriostar é sin ar fad.",
    "settings.offers":
      "Féadfaidh an suíomh seo tairiscintí a roghnú a d’fhéadfadh a bheith oiriúnach duit. Má chuireann tú é seo " +
      "as, feiceann tú na tairiscintí céanna le gach duine.",
    "settings.sensitive":
      "Féadfaidh an t-ábhar seo go leor a rá fút. Fad atá sé seo as, ní choinnítear ná ní úsáidtear a bhféachann tú " +
      "air faoi. Má chuireann tú ar siúl é, áirítear é ar nós aon ruda eile. Má chuireann tú as arís é, scriostar an " +
      "méid a coinníodh faoi.",
    "settings.pause": "Sos",
    "settings.pause.text":
      "Fad atá sé seo ar siúl, ní choinnítear aon rud nua. Fanann a bhfuil ann cheana agus úsáidtear fós é.",
    "settings.unprofiled": "An liosta céanna do gach duine",
    "settings.unprofiled.text":
      "Fad atá sé seo ar siúl, ní úsáidtear an méid a choinnítear fút, agus ní sheoltar aon fhreagra. Feiceann tú an " +
      "rud a fheiceann gach duine, ach amháin na rudaí ar iarr tú gan iad a fheiceáil riamh. Coinnítear fós an méid " +
      "a dhéanann tú. Chun é sin a stopadh freisin, cuir “{pause}” ar siúl.",
    "settings.needs":
      "Is féidir leat é seo a úsáid nuair atá an lasc “{name}” ar siúl. Go dtí sin ní choinnítear aon rud, agus " +
      "feiceann tú an rud a fheiceann gach duine.",
    "settings.given": "Ghlac tú leis: {date}. Tá sé sin bailí go dtí: {until}. Ansin fiafrófar díot arís.",
    "settings.refused": "Dhiúltaigh tú: {date}. Ní fhiafrófar díot arís roimhe seo: {until}.",
    "settings.withdrawn": "Tharraing tú siar do thoiliú: {date}. Ní fhiafrófar díot arís roimhe seo: {until}.",
    "settings.gpc":
      "Iarrann do bhrabhsálaí ar shuíomhanna gan próifíl a dhéanamh díot (Global Privacy Control). Tá an suíomh seo " +
      "ag cloí leis sin. Má chuireann tú féin socrú ar siúl anseo, is í do rogha féin atá i bhfeidhm.",
    "settings.gpc.off": "As, toisc go seolann do bhrabhsálaí Global Privacy Control.",
    "settings.said.on": "Ar siúl: {name}",
    "settings.said.off": "As: {name}",
    "settings.said.erased": "As, agus tá an méid a coinníodh dó scriosta: {name}",

    "reports.title": "An méid a seoladh",
    "reports.none":
      "Níl aon tuairisc anseo. Níor seoladh ceann ar bith, nó scriosadh í nuair a tháinig deireadh le toiliú.",
    "reports.text": "Má sheoltar tuairisc choíche, tá sí anseo: i bhfocail, agus beart ar bheart.",
    "reports.at": "Seolta: {date}.",
    "reports.off": "Ní sheoltar aon rud. Chuige sin bheadh ort é seo a chur ar siúl: {names}",
    "reports.paused": "Ní sheoltar aon rud fad is atá “Sos” ar siúl.",
    "reports.unprofiled": "Ní sheoltar aon rud fad is atá “An liosta céanna do gach duine” ar siúl.",
    "reports.next": "Cad a sheolfaí",
    "reports.answer": "Do fhreagra: {answer}",
    "reports.after": "D’fhéadfadh sé athrú fós. Sheolfaí é tar éis an lae seo: {date}.",
    "reports.misfits": "As {of} duine leis an bhfreagra seo, seolann thart ar {misfits} uimhir nach n-oireann dó.",
    "reports.noise":
      "Dá mbeadh leath na mbuillí faoi thuairim faoi do fhreagra ceart gan an tuairisc seo, ní bheadh níos mó ná " +
      "{right} as {of} ceart léi (ε = {epsilon}).",
    "reports.changes":
      "Seolann an freagra céanna an uimhir chéanna arís. As {of} freagra a athraíonn, athraíonn thart ar {noticed} an " +
      "uimhir freisin. Duine a bhfuil a fhios aige gur uaitse an dá thuairisc, tá a fhios aige ansin gur athraigh do " +
      "fhreagra.",
    "reports.ready": "Déanta, ach gan seoladh.",
    "reports.about": "Baineann sé leis an am seo: {epoch}.",
    "reports.sending": "Ní fios ar tháinig sé.",
    "reports.accepted": "Tháinig sé.",
    "reports.rejected": "Diúltaíodh dó.",
    "reports.failed": "Níl aon chomhartha ann gur tháinig sé.",
    "reports.symbol": "Seoltar an uimhir {symbol} in ionad do fhreagra.",
    "reports.byte.version": "Leagan",
    "reports.byte.arm": "Liosta: 0 gan insint, 1 do cheann féin, 2 ceann gach duine",
    "reports.byte.epoch": "Mí, seachtain nó lá, comhairthe ó 1970",
    "reports.byte.metric": "Ceist",
    "reports.byte.symbol": "Freagra le torann",
    "answer.none": "dada",
    "answer.view": "d’fhéach ar rud",
    "answer.click": "roghnaigh as liosta",
    "answer.cart": "chuir sa chiseán",
    "answer.purchase": "cheannaigh",
    "answer.no": "níl",
    "answer.yes": "tá",

    "take.title": "Íoslódáil nó iompórtáil do shonraí",
    "take.export": "Sábháil cóip de gach rud",
    "take.export.text":
      "Faigheann tú comhad. Is féidir leat é a léamh, agus é a lódáil i mbrabhsálaí eile. Tá d’admhálacha ann duit " +
      "féin: ní lódáiltear in áit eile iad.",
    "take.export.said": "Tá an comhad sábháilte: {name}",
    "take.receipts": "Sábháil na hadmhálacha go léir",
    "take.receipts.text":
      "Deir admháil cé a d’fhiafraigh díot, cad chuige, cad a dúirt tú agus cathain. Is é do chruthúnas é.",
    "take.receipts.none": "Níor ghlac tú le haon rud fós, mar sin níl aon admhálacha ann.",
    "take.import": "Lódáil cóip ó chomhad",
    "take.import.text": "Feiceann tú a bhfuil sa chomhad sula gcuirtear aon rud leis.",
    "take.import.found": {
      one: "Tá rud amháin sa chomhad.",
      two: "Tá {count} rud sa chomhad.",
      few: "Tá {count} rud sa chomhad.",
      many: "Tá {count} rud sa chomhad.",
      other: "Tá {count} rud sa chomhad.",
    },
    "take.import.fresh": {
      one: "Tá ceann amháin díobh nua anseo.",
      two: "Tá {count} cheann díobh nua anseo.",
      few: "Tá {count} cheann díobh nua anseo.",
      many: "Tá {count} gceann díobh nua anseo.",
      other: "Tá {count} ceann díobh nua anseo.",
    },
    "take.import.add": "Cuir leis an méid atá nua",
    "take.import.cancel": "Ná cuir aon rud leis",
    "take.import.said": {
      one: "Cuireadh rud amháin leis.",
      two: "Cuireadh {count} rud leis.",
      few: "Cuireadh {count} rud leis.",
      many: "Cuireadh {count} rud leis.",
      other: "Cuireadh {count} rud leis.",
    },
    "take.import.cancelled": "Níor cuireadh aon rud leis.",
    "take.import.damaged": "Tá an comhad seo millte, nó ní cóip as seo é. Níor cuireadh aon rud leis.",
    "take.import.version": "Tagann an comhad seo ó leagan eile den uirlis seo. Níor cuireadh aon rud leis.",
    "take.import.consent": "Cuir “{name}” ar siúl ar dtús, agus lódáil an comhad ansin. Níor cuireadh aon rud leis.",
    "take.erase": "Scrios gach rud",
    "take.erase.text":
      "Scriosann sé seo gach rud a choinnítear anseo, mar aon le do fhreagraí, i ngach cluaisín oscailte den suíomh " +
      "seo.",
    "take.erase.ask": "An bhfuil fonn ort gach rud a scriosadh? Ní féidir leat é a fháil ar ais.",
    "take.erase.yes": "Sea, scrios gach rud",
    "take.erase.no": "Ná scrios, coinnigh é",
    "take.erase.kept": "Níor scriosadh aon rud.",
    "take.erase.said": "Tá gach rud scriosta, i ngach cluaisín oscailte.",

    "ranking.title": "Conas a dhéantar na liostaí",

    "works.title": "Conas a oibríonn sé seo",
    "works.text": "Tá an leathanach seo tar éis fiafraí den uirlis féin. Seo a freagraí.",
    "works.network": "Líonra",
    "works.sealed": {
      one:
        "Séalaithe. Ní féidir leis an gcuid ina bhfuil do shonraí iad a sheoladh in aon áit. Tástáladh bealach " +
        "amháin amach anois beag, agus tá sé dúnta.",
      two:
        "Séalaithe. Ní féidir leis an gcuid ina bhfuil do shonraí iad a sheoladh in aon áit. Tástáladh {count} " +
        "bhealach amach anois beag, agus tá siad go léir dúnta.",
      few:
        "Séalaithe. Ní féidir leis an gcuid ina bhfuil do shonraí iad a sheoladh in aon áit. Tástáladh {count} " +
        "bhealach amach anois beag, agus tá siad go léir dúnta.",
      many:
        "Séalaithe. Ní féidir leis an gcuid ina bhfuil do shonraí iad a sheoladh in aon áit. Tástáladh {count} " +
        "mbealach amach anois beag, agus tá siad go léir dúnta.",
      other:
        "Séalaithe. Ní féidir leis an gcuid ina bhfuil do shonraí iad a sheoladh in aon áit. Tástáladh {count} " +
        "bealach amach anois beag, agus tá siad go léir dúnta.",
    },
    "works.unsealed":
      "Gan séalú. Ní chuireann an brabhsálaí féin cosc anseo ar an gcuid ina bhfuil do shonraí iad a sheoladh.",
    "works.open": "Gan dúnadh: {names}",
    "works.encryption": "Criptiú",
    "works.encryption.split": "Criptithe. Nuair a scriostar rud, forscríobhtar a eochair.",
    "works.encryption.database":
      "Criptithe. Nuair a scriostar rud, d’fhéadfadh do bhrabhsálaí a eochair a choinneáil ar feadh tamaill.",
    "works.encryption.limits":
      "Is féidir le duine ar féidir leis do chuntas ar an ngléas seo a úsáid an méid a choinnítear a léamh. Is " +
      "féidir le scripteanna eile an tsuímh seo é freisin.",
    "works.storage": "Stóráil",
    "works.storage.indexeddb":
      "Coinnítear sa bhrabhsálaí seo é, ar an ngléas seo. Féadfaidh do bhrabhsálaí é a scriosadh uaidh féin.",
    "works.storage.memory":
      "Ní choinnítear é ach go dtí go ndúnann tú an leathanach seo, mar ní cheadaíonn do bhrabhsálaí níos mó.",
    "works.storage.none": "Níl aon rud stóráilte.",
    "works.newer": "Tá sonraí ann ó leagan níos nuaí den uirlis seo. Fágadh mar a bhí siad agus ní úsáidtear iad.",
    "works.retention": "Cá fhad",
    "works.retention.text":
      "Coinnítear a bhféachann tú air agus a ndéanann tú anseo {days} ar a mhéad. Coinnítear do roghanna, do " +
      "shainroghanna agus do fhreagraí níos faide.",
    "works.next": "Imíonn an chéad rud eile: {date}.",
    "works.answers": "Do fhreagraí",
    "works.answers.given": "Glactha leis, bailí go dtí: {date}. Cuspóir: {purpose}",
    "works.answers.no": "Diúltaithe, bailí go dtí: {date}. Cuspóir: {purpose}",
    "works.answers.none": "Níl aon cheann ann.",
    "works.rules": "Rialacha an tsuímh seo",
    "works.rules.text": "Leagan {revision}",
    "works.controller": "Cé atá freagrach as",
    "works.contact": "Teagmháil",
    "works.address": "Seoladh",
    "works.notice": "Fógra príobháideachais",
    "works.notice.read": "Léigh an fógra príobháideachais",
  },
};
