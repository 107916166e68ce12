/**
 * Maltese, for the preference centre. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "mt",
  dir: "ltr",
  texts: {
    "centre.title": "Id-data tiegħek u l-għażliet tiegħek",
    "centre.lead":
      "Hawn tara dak kollu li jinżamm dwarek biex jintgħażel x’jurik dan is-sit. Jinżamm f’dan il-brawżer, fuq dan " +
      "l-apparat. Tista’ taqrah, tibdlu u tħassru.",
    "centre.close": "Agħlaq",
    "centre.contents": "F’din il-paġna",
    "centre.loading": "Mument…",
    "centre.failed": "Dak ma ħadimx. Ma nbidel xejn.",
    "centre.tabs": "Hawn lest. Tab ieħor miftuħ ta’ dan is-sit għadu ma weġibx: jekk jogħġbok agħlqu.",
    "centre.stopped": "Din l-għodda waqfet. Erġa’ tella’ l-paġna biex tkompli.",
    "centre.data": "Urih bħala data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (tikketta)",
    "facet.provider": "{name} (manifattur)",

    "kept.title": "Dak li nżommu",
    "kept.none": "Ma jinżamm xejn dwarek.",
    "kept.count": {
      one: "Tinżamm ħaġa waħda.",
      two: "Jinżammu żewġ affarijiet.",
      few: "Jinżammu {count} affarijiet.",
      many: "Jinżammu {count}-il ħaġa.",
      other: "Jinżammu {count} ħaġa.",
    },
    "kept.text": "Ma’ kull waħda hemm miktub meta tmur waħedha. Tista’ tħassarha qabel.",
    "kept.proof": "It-tweġibiet tiegħek jinżammu bħala prova ta’ dak li għedt. Imorru meta tħassar kollox.",
    "kept.day": {
      one: "{day}: ħaġa waħda",
      two: "{day}: żewġ affarijiet",
      few: "{day}: {count} affarijiet",
      many: "{day}: {count}-il ħaġa",
      other: "{day}: {count} ħaġa",
    },
    "kept.undated": {
      one: "Bla data: ħaġa waħda",
      two: "Bla data: żewġ affarijiet",
      few: "Bla data: {count} affarijiet",
      many: "Bla data: {count}-il ħaġa",
      other: "Bla data: {count} ħaġa",
    },
    "kept.view": "Rajt: {title}",
    "kept.click": "Għażilt minn lista: {title}",
    "kept.cart": "Poġġejt fil-basket: {title}",
    "kept.purchase": "Xtrajt: {title}",
    "kept.category": "Grupp: {name}.",
    "kept.showing": {
      one: "Urewk: {titles}",
      two: "Urewk żewġ affarijiet: {titles}",
      few: "Urewk {count} affarijiet: {titles}",
      many: "Urewk {count}-il ħaġa: {titles}",
      other: "Urewk {count} ħaġa: {titles}",
    },
    "kept.mute": "Tlabt li qatt ma tara: {name}",
    "kept.boost": "Tlabt aktar minn: {name}",
    "kept.lower": "Tlabt inqas minn: {name}",
    "kept.pause.on": "Xgħelt il-pawża.",
    "kept.pause.off": "Tfejt il-pawża.",
    "kept.unprofiled.on": "Tlabt l-istess lista bħal kulħadd.",
    "kept.unprofiled.off": "Erġajt tlabt listi magħmula għalik.",
    "kept.given": "Għedt iva għal: {purpose}",
    "kept.refused": "Għedt le għal: {purpose}",
    "kept.withdrawn": "Irtirajt l-iva tiegħek għal: {purpose}",
    "kept.unreadable": {
      one: "Nota bil-ħsara ta’ byte wieħed. Ħadd ma jista’ jaqraha, u ma tintużax.",
      two: "Nota bil-ħsara ta’ żewġ bytes. Ħadd ma jista’ jaqraha, u ma tintużax.",
      few: "Nota bil-ħsara ta’ {count} bytes. Ħadd ma jista’ jaqraha, u ma tintużax.",
      many: "Nota bil-ħsara ta’ {count}-il byte. Ħadd ma jista’ jaqraha, u ma tintużax.",
      other: "Nota bil-ħsara ta’ {count} byte. Ħadd ma jista’ jaqraha, u ma tintużax.",
    },
    "kept.other": "Ħaġa ta’ tip li din il-paġna ma tafx: {type}",
    "kept.at": "Miżmum minn: {date}.",
    "kept.expires": "Imur: {date}.",
    "kept.holds": "It-tweġiba tiegħek tgħodd sa {date}. In-nota dwarha tibqa’.",
    "kept.stays": "Jibqa’ sakemm tirtirah jew tħassru.",
    "kept.stuck": "Jibqa’ sakemm tħassar kollox.",
    "kept.asked": "Min qed jistaqsi: {controller}; b’iva, jinżamm għal mhux aktar minn {days}.",
    "kept.sensitive": "Suġġetti sensittivi li dak iż-żmien tħallew barra: {labels}.",
    "kept.signal": "Dak iż-żmien il-brawżer tiegħek bagħat Global Privacy Control.",
    "kept.erase": "Ħassar",
    "kept.erase.label": "Ħassar. {what}",
    "kept.erased": "Imħassar. {what}",
    "kept.receipt": "Issejvja r-riċevuta",
    "kept.receipt.label": "Issejvja r-riċevuta. {what}",

    "likes.title": "Dak li naħsbu li jogħġbok",
    "likes.text":
      "Din hija suppożizzjoni. Tiġi biss minn dak li għamilt hawn. Il-linja turi kemm minn dak li rajt hu ta’ kull " +
      "grupp. Jekk tibdel xi ħaġa, il-listi ta’ dan is-sit jinbidlu mill-ewwel.",
    "likes.none": "M’hemm l-ebda suppożizzjoni dwarek.",
    "likes.share": "{share} ta’ dak li rajt",
    "likes.from": {
      one: "Minn fejn ġej dan: ħaġa waħda",
      two: "Minn fejn ġej dan: żewġ affarijiet",
      few: "Minn fejn ġej dan: {count} affarijiet",
      many: "Minn fejn ġej dan: {count}-il ħaġa",
      other: "Minn fejn ġej dan: {count} ħaġa",
    },
    "likes.more": "Aktar",
    "likes.more.label": "Aktar: {name}",
    "likes.more.help": "Aktar: l-affarijiet ta’ dan il-grupp jitilgħu ’l fuq.",
    "likes.less": "Inqas",
    "likes.less.label": "Inqas: {name}",
    "likes.less.help": "Inqas: l-affarijiet ta’ dan il-grupp jinżlu ’l isfel.",
    "likes.never": "Aħbi dejjem",
    "likes.never.label": "Aħbi dejjem: {name}",
    "likes.never.help": "Aħbi dejjem: xejn minn dan il-grupp ma jintwera, sakemm tirtira dan.",
    "likes.forget": "Insa",
    "likes.forget.label": "Insa: {name}",
    "likes.forget.help": "Insa: għal suppożizzjoni li hija żbaljata. Jitħassar dak kollu li ġejja minnu.",
    "likes.back": "Irtira",
    "likes.back.label": "Irtira. {what}",
    "likes.said.boost": "Se tara aktar minn: {name}",
    "likes.said.lower": "Se tara inqas minn: {name}",
    "likes.said.mute": "Mhux se tibqa’ tara: {name}",
    "likes.said.clear": "Ix-xewqa tiegħek ġiet irtirata: {name}",
    "likes.said.forget": "Minsi: {name}",
    "likes.wishes": "Dak li tlabt",
    "likes.wishes.none": "Ma tlabt xejn.",
    "wish.title": "Itlob aktar jew inqas",
    "wish.item": "Dan il-prodott",
    "wish.category": "Grupp: {name}",
    "wish.provider": "Manifattur: {name}",
    "likes.learned": "Dak li tgħallem minnek",
    "likes.learned.text":
      "Meta tagħżel xi ħaġa minn lista, jew taqbeżha, il-brawżer tiegħek jitgħallem x’inhu importanti għalik. Kollox " +
      "jibda minn {start}.",
    "likes.learned.none": "Ma tgħallem xejn.",
    "likes.term.behaviour": "Dak li raw ħaddieħor ukoll: {percent}",
    "likes.term.content": "Dak li jixxiebah: {percent}",
    "likes.term.own": "Dak li rajt qabel: {percent}",
    "likes.term.popular": "Dak li jogħġob lil ħafna nies: {percent}",
    "likes.faded": {
      one: "Intwera darba u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      two: "Intwera darbtejn u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      few: "Intwera {count} darbiet u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      many: "Intwera {count}-il darba u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      other: "Intwera {count} darba u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
    },
    "likes.reset": "Insa dak li tgħallem",
    "likes.said.reset": "Dak li tgħallem intesa.",

    "cause.title": "Għaliex qed tara dan",
    "cause.text":
      "Dak li hu favur xi ħaġa jagħmel {whole} b’kollox. Dak li hu kontra jitnaqqas. Il-lista tibda b’dak li " +
      "jibqagħlu l-aktar. Imbagħad xi affarijiet ibiddlu posthom, biex il-lista ma tkunx kollha xorta waħda u " +
      "affarijiet ġodda jingħataw ċans.",
    "cause.none": "M’hemm l-ebda lista f’din il-paġna.",
    "cause.list": "Lista {number}",
    "cause.shop": "Din il-lista hija l-istess għal kulħadd. Ma saritx għalik.",
    "cause.place": "{place}. {title}",
    "cause.for": "X’inhu favur",
    "cause.against": "X’inhu kontra",
    "cause.share": "Sehem",
    "cause.small": "Inqas minn {share}: {reasons}",
    "cause.if": "Kieku ma rajtx: {title}",
    "cause.then.same": "Kien ikun fl-istess post.",
    "cause.then.moved": "Kien ikun f’post {then}, mhux f’post {now}.",
    "cause.then.gone": "Ma kienx ikun f’din il-lista.",
    "cause.then.instead": "Hawn kont tara: {title}",
    "cause.then.empty": "Hawn ma kien ikun hemm xejn.",
    "cause.failed": "Dan ma jistax jinħadem bħalissa.",

    "why.here": "Maħdum fuq dan l-apparat. Ma ntbagħat xejn.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – dan iniżżlu ’l isfel",
    "reason.viewed-item": "Rajt: {title}",
    "reason.viewed-item.self": "Dan rajtu qabel",
    "reason.viewed-topic": "Jixbah lil: {title}",
    "reason.context-item": "Imur ma’: {title}",
    "reason.earlier-visits": "Dak li rajt fi żjarat ta’ qabel",
    "reason.usual-price": "Il-prezz tiegħu hu qrib ta’ dak li s-soltu tara",
    "reason.together": "Dak li jgħidu flimkien bosta minn dawn",
    "reason.popular-here": "Popolari hawn",
    "reason.popular-here.less": "Inqas nies jaraw dan",
    "reason.chosen-interest": "Tlabt biex tara aktar minn dan",
    "reason.chosen-interest.less": "Tlabt biex tara inqas minn dan",
    "reason.shown-before": "Diġà wrewhulek qabel",
    "reason.exploration": "Post miżmum għal affarijiet ġodda u inqas magħrufa",
    "reason.others": {
      one: "Raġuni waħda oħra",
      two: "Żewġ raġunijiet oħra",
      few: "{count} raġunijiet oħra",
      many: "{count}-il raġuni oħra",
      other: "{count} raġuni oħra",
    },

    "switch.title": "Swiċċijiet",
    "switch.text": "Pass wieħed jixgħel swiċċ, u pass wieħed jitfih. Tista’ tibdel fehmtek meta trid.",
    "switch.recommendations":
      "Dak li tara jinżamm f’dan il-brawżer u jintuża biex jintgħażel x’tara. Jekk titfi dan, dak kollu jitħassar.",
    "switch.offers":
      "Il-brawżer tiegħek jagħżel offerti li jistgħu joqogħdu għalik. Għal dan juża dak li jinżamm hawn. Jekk titfi dan, " +
      "tara l-istess offerti bħal kulħadd.",
    "switch.sensitive":
      "Dan is-suġġett jista’ jgħid ħafna dwarek. Sakemm dan ikun mitfi, ma jinżammx u ma jintużax biex jintgħażel x’tara. " +
      "Jekk tixgħelu, jgħodd bħal kull ħaġa oħra. Jekk terġa’ titfih, jitħassar dak li nżamm dwaru.",
    "switch.pause": "Pawża",
    "switch.pause.text": "Sakemm dan ikun mixgħul, ma jinżamm xejn ġdid. Dak li diġà hemm jibqa’ u jibqa’ jintuża.",
    "switch.unprofiled": "L-istess lista għal kulħadd",
    "switch.unprofiled.text":
      "Sakemm dan ikun mixgħul, dak li jinżamm dwarek ma jintużax. Tara dak li jara kulħadd. Dak li tagħmel xorta " +
      "jinżamm. Biex twaqqaf dan ukoll, ixgħel “{pause}”.",
    "switch.needs":
      "Tista’ tuża dan meta s-swiċċ “{name}” ikun mixgħul. Sa dakinhar ma jinżamm xejn, u tara dak li jara kulħadd.",
    "switch.unset": "Għadek ma weġibtx.",
    "switch.given": "Għedt iva: {date}. Dan jintemm: {until}. Imbagħad nerġgħu nistaqsuk.",
    "switch.refused": "Għedt le: {date}. Ma nerġgħux nistaqsuk qabel: {until}.",
    "switch.withdrawn": "Irtirajt l-iva tiegħek: {date}. Ma nerġgħux nistaqsuk qabel: {until}.",
    "switch.signal":
      "Il-brawżer tiegħek jitlob lis-siti biex ma jagħmlux profil tiegħek. Dan jissejjaħ Global Privacy Control. Dan is-sit " +
      "jagħmel kif jgħid. Jekk hawn tixgħel swiċċ int stess, tgħodd l-għażla tiegħek.",
    "switch.signal.off": "Mitfi, għax il-brawżer tiegħek jibgħat Global Privacy Control.",
    "switch.said.on": "Mixgħul: {name}",
    "switch.said.off": "Mitfi: {name}",
    "switch.said.erased": "Mitfi, u dak li nżamm għalih tħassar: {name}",

    "sent.title": "Dak li ntbagħat",
    "sent.none": "Ma ntbagħat xejn.",
    "sent.text": "Jekk xi darba jintbagħat rapport, ikun hawn: bil-kliem, u byte b’byte.",
    "sent.at": "Mibgħut: {date}.",

    "take.title": "Ħudu miegħek, jew ħassru",
    "take.export": "Issejvja kopja ta’ kollox",
    "take.export.text":
      "Tieħu fajl. Tista’ taqrah, u tista’ ttellgħu f’brawżer ieħor. Ir-riċevuti tiegħek jinsabu fih għalik: ma " +
      "jittellgħux f’post ieħor.",
    "take.export.said": "Il-fajl ġie ssejvjat: {name}",
    "take.receipts": "Issejvja r-riċevuti kollha",
    "take.receipts.text": "Riċevuta tgħid min staqsiek, għal xiex, x’għedt u meta. Hija l-prova tiegħek.",
    "take.receipts.none": "Għadek ma weġibt xejn, għalhekk m’hemmx riċevuti.",
    "take.import": "Tella’ kopja minn fajl",
    "take.import.text": "Tara x’hemm fil-fajl qabel ma jiżdied xejn.",
    "take.import.found": {
      one: "Il-fajl fih ħaġa waħda.",
      two: "Il-fajl fih żewġ affarijiet.",
      few: "Il-fajl fih {count} affarijiet.",
      many: "Il-fajl fih {count}-il ħaġa.",
      other: "Il-fajl fih {count} ħaġa.",
    },
    "take.import.fresh": {
      one: "Waħda minnhom hija ġdida hawn.",
      two: "Tnejn minnhom huma ġodda hawn.",
      few: "{count} minnhom huma ġodda hawn.",
      many: "{count} minnhom huma ġodda hawn.",
      other: "{count} minnhom huma ġodda hawn.",
    },
    "take.import.add": "Żid dak li hu ġdid",
    "take.import.cancel": "Iżżid xejn",
    "take.import.said": {
      one: "Żdiedet ħaġa waħda.",
      two: "Żdiedu żewġ affarijiet.",
      few: "Żdiedu {count} affarijiet.",
      many: "Żdiedu {count}-il ħaġa.",
      other: "Żdiedu {count} ħaġa.",
    },
    "take.import.cancelled": "Ma żdied xejn.",
    "take.import.damaged": "Dan il-fajl hu bil-ħsara, jew mhuwiex kopja minn hawn. Ma żdied xejn.",
    "take.import.version": "Dan il-fajl ġej minn verżjoni oħra ta’ din l-għodda. Ma żdied xejn.",
    "take.import.consent": "L-ewwel ixgħel is-swiċċ “{name}”. Imbagħad il-fajl ikun jista’ jittella’. Ma żdied xejn.",
    "take.purpose": "Biex tħassar biss dak li nżamm għal skop wieħed, itfi s-swiċċ tiegħu hawn fuq.",
    "take.erase": "Ħassar kollox",
    "take.erase.text":
      "Dan iħassar dak kollu li jinżamm hawn, flimkien mat-tweġibiet tiegħek, f’kull tab miftuħ ta’ dan is-sit.",
    "take.erase.ask": "Trid tħassar kollox? Ma tistax iġġibu lura.",
    "take.erase.yes": "Iva, ħassar kollox",
    "take.erase.no": "Le, żommu",
    "take.erase.kept": "Ma tħassar xejn.",
    "take.erase.said": "Kollox tħassar, f’kull tab miftuħ.",

    "works.title": "Kif jaħdem dan",
    "works.text": "Din il-paġna għadha kif staqsiet lill-għodda nnifisha. Dawn huma t-tweġibiet tagħha.",
    "works.network": "Netwerk",
    "works.sealed": {
      one:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadha kif ġiet ippruvata triq waħda " +
        "’l barra, u hija magħluqa.",
      two:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati żewġ toroq " +
        "’l barra, u huma kollha magħluqin.",
      few:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati {count} toroq " +
        "’l barra, u huma kollha magħluqin.",
      many:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati {count}-il triq " +
        "’l barra, u huma kollha magħluqin.",
      other:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati {count} triq " +
        "’l barra, u huma kollha magħluqin.",
    },
    "works.unsealed":
      "Mhux issiġillat. Hawn il-brawżer innifsu ma jwaqqafx lill-parti li żżomm id-data tiegħek milli tibgħatha.",
    "works.open": "Mhux magħluq: {names}",
    "works.encryption": "Kriptaġġ",
    "works.encryption.none":
      "Mhux kriptat. Min jista’ juża l-kont tiegħek fuq dan l-apparat jista’ jaqra dak li jinżamm. L-istess jistgħu jagħmlu " +
      "skripts oħra ta’ dan is-sit.",
    "works.storage": "Ħażna",
    "works.storage.indexeddb": "Miżmum f’dan il-brawżer, fuq dan l-apparat. Il-brawżer tiegħek jista’ jħassru waħdu.",
    "works.storage.memory": "Miżmum biss sakemm tagħlaq din il-paġna, għax il-brawżer tiegħek ma jħallix aktar.",
    "works.storage.none": "Ma nħażen xejn.",
    "works.newer": "Hemm data ta’ verżjoni aktar ġdida ta’ din l-għodda. Tħalliet kif inhi u ma tintużax.",
    "works.retention": "Kemm idum",
    "works.retention.text": "Kull ħaġa li tagħmel tinżamm għal mhux aktar minn {days}.",
    "works.next": "Il-ħaġa li jmiss tmur: {date}.",
    "works.answers": "It-tweġibiet tiegħek",
    "works.answers.given": "L-iva tiegħek tintemm: {date}. Skop: {purpose}",
    "works.answers.no": "Il-le tiegħek tgħodd sa: {date}. Skop: {purpose}",
    "works.answers.none": "M’hemmx.",
    "works.rules": "Ir-regoli ta’ dan is-sit",
    "works.rules.text": "Verżjoni {revision}",
    "works.controller": "Min iwieġeb għal dan",
    "works.contact": "Kuntatt",
    "works.address": "Indirizz",
    "works.notice": "Avviż dwar il-privatezza",
    "works.notice.read": "Aqra l-avviż dwar il-privatezza",
  },
};
