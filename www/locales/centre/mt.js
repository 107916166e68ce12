/**
 * Maltese, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "mt",
  dir: "ltr",
  texts: {
    "centre.title": "Id-data u l-għażliet tiegħek",
    "centre.lead":
      "Hawn tara dak kollu li jinżamm dwarek biex jintgħażel x’jurik dan is-sit. Jinżamm f’dan il-brawżer, fuq dan " +
      "l-apparat.",
    "centre.close": "Agħlaq",
    "centre.on": "Mixgħul: {names}",
    "centre.off": "Kollox huwa mitfi. Ma jinżamm xejn ġdid.",
    "centre.paused": "Imwaqqaf għalissa: ma jinżamm xejn ġdid.",
    "centre.loading": "Mument…",
    "centre.failed": "Dak ma ħadimx. Ma nbidel xejn.",
    "centre.tabs": "Hawn lest. Tab ieħor miftuħ ta’ dan is-sit għadu ma weġibx: jekk jogħġbok agħlqu.",
    "centre.stopped": "Din l-għodda waqfet. Erġa’ tella’ l-paġna biex tkompli.",
    "centre.missing":
      "Parti minn din l-għodda ma setgħetx titgħabba, għalhekk dak li hu miżmum hawn ma jistax jintwera. Erġa’ " +
      "pprova aktar tard, jew ħassar kollox issa.",
    "centre.data": "Urih bħala data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (tikketta)",
    "facet.provider": "{name} (manifattur)",

    "kept.title": "Data fuq dan l-apparat",
    "kept.until": "L-aktar ħaġa riċenti tinżamm sa {date}.",

    "records.title": "Dak li nżommu",
    "records.none": "Ma jinżamm xejn dwarek.",
    "records.count": {
      one: "Tinżamm ħaġa waħda.",
      two: "Jinżammu żewġ affarijiet.",
      few: "Jinżammu {count} affarijiet.",
      many: "Jinżammu {count}-il ħaġa.",
      other: "Jinżammu {count} ħaġa.",
    },
    "records.text": "Ma’ kull waħda hemm miktub kemm iddum tinżamm. Il-biċċa l-kbira minnhom tista’ tħassarhom qabel.",
    "records.proof": "It-tweġibiet tiegħek jinżammu bħala prova ta’ dak li għedt. Imorru meta tħassar kollox.",
    "records.day": {
      one: "{day}: ħaġa waħda",
      two: "{day}: żewġ affarijiet",
      few: "{day}: {count} affarijiet",
      many: "{day}: {count}-il ħaġa",
      other: "{day}: {count} ħaġa",
    },
    "records.undated": {
      one: "Bla data: ħaġa waħda",
      two: "Bla data: żewġ affarijiet",
      few: "Bla data: {count} affarijiet",
      many: "Bla data: {count}-il ħaġa",
      other: "Bla data: {count} ħaġa",
    },
    "records.view": "Rajt: {title}",
    "records.click": "Għażilt minn lista: {title}",
    "records.cart": "Poġġejt fil-basket: {title}",
    "records.purchase": "Xtrajt: {title}",
    "records.category": "Kategorija: {name}.",
    "records.impression": {
      one: "Urewk: {titles}",
      two: "Urewk żewġ affarijiet: {titles}",
      few: "Urewk {count} affarijiet: {titles}",
      many: "Urewk {count}-il ħaġa: {titles}",
      other: "Urewk {count} ħaġa: {titles}",
    },
    "records.mute": "Tlabt li qatt ma tara: {name}",
    "records.more": "Tlabt aktar minn: {name}",
    "records.less": "Tlabt inqas minn: {name}",
    "records.pause.on": "Xgħelt “Pawża”.",
    "records.pause.off": "Tfejt “Pawża”.",
    "records.unprofiled.on": "Xgħelt “L-istess lista għal kulħadd”.",
    "records.unprofiled.off": "Tfejt “L-istess lista għal kulħadd”.",
    "records.given": "Aċċettajt: {purpose}",
    "records.refused": "Irrifjutajt: {purpose}",
    "records.withdrawn": "Irtirajt il-kunsens tiegħek: {purpose}",
    "records.report": "It-tweġiba tiegħek għal mistoqsija tas-sit: {question}",
    "records.delivery": "X’ġara minn rapport. {what}",
    "records.arm.personalised": "Għal paragun, ġejt assenjat b’mod każwali: tara listi personalizzati.",
    "records.arm.holdout": "Għal paragun, ġejt assenjat b’mod każwali: tara l-lista li jara kulħadd.",
    "records.unreadable": {
      one: "Nota bil-ħsara ta’ byte wieħed. Ħadd ma jista’ jaqraha, u ma tintużax.",
      two: "Nota bil-ħsara ta’ żewġ bytes. Ħadd ma jista’ jaqraha, u ma tintużax.",
      few: "Nota bil-ħsara ta’ {count} bytes. Ħadd ma jista’ jaqraha, u ma tintużax.",
      many: "Nota bil-ħsara ta’ {count}-il byte. Ħadd ma jista’ jaqraha, u ma tintużax.",
      other: "Nota bil-ħsara ta’ {count} byte. Ħadd ma jista’ jaqraha, u ma tintużax.",
    },
    "records.other": "Ħaġa ta’ tip li din il-paġna ma tafx: {type}",
    "records.at": "Miżmum minn: {date}.",
    "records.expires": "Imur: {date}.",
    "records.valid": "It-tweġiba tiegħek tgħodd sa {date}. In-nota dwarha tibqa’.",
    "records.replaced": "Għażla aktar tard ħadet post din. In-nota dwarha tibqa’.",
    "records.stays": "Jibqa’ sakemm tirtirah jew tħassru.",
    "records.measurement": "Jibqa’ sakemm titfi “{name}”. Imbagħad jitħassar dak kollu li jappartjeni lilu.",
    "records.stuck": "Jibqa’ sakemm tħassar kollox.",
    "records.asked":
      "Mitlub minn {controller}. Jekk taċċetta, id-data tinżamm fuq dan l-apparat għal mhux aktar minn {days}.",
    "records.sensitive": "Suġġetti sensittivi li dak iż-żmien tħallew barra: {labels}.",
    "records.by.site": "Għażilt dan b’buttuna ta’ dan is-sit, li wera t-test tiegħu stess.",
    "records.by.script": "Skript ta’ dan is-sit għamel dan mingħajr klikk tiegħek.",
    "records.gpc": "Dak iż-żmien il-brawżer tiegħek bagħat Global Privacy Control.",
    "records.erase": "Ħassar",
    "records.erase.label": "Ħassar. {what}",
    "records.erased": "Imħassar. {what}",
    "records.receipt": "Issejvja r-riċevuta",
    "records.receipt.label": "Issejvja r-riċevuta. {what}",

    "interests.title": "Dak li naħsbu li jogħġbok",
    "interests.text": "Din hija suppożizzjoni. Tiġi biss minn dak li għamilt hawn.",
    "interests.none": "M’hemm l-ebda suppożizzjoni dwarek.",
    "interests.all": "Uri l-kategoriji kollha",
    "interests.share": "{share} ta’ dak li rajt",
    "interests.from": {
      one: "Minn fejn ġej dan: ħaġa waħda",
      two: "Minn fejn ġej dan: żewġ affarijiet",
      few: "Minn fejn ġej dan: {count} affarijiet",
      many: "Minn fejn ġej dan: {count}-il ħaġa",
      other: "Minn fejn ġej dan: {count} ħaġa",
    },
    "preferences.more": "Aktar",
    "preferences.more.label": "Aktar: {name}",
    "preferences.less": "Inqas",
    "preferences.less.label": "Inqas: {name}",
    "preferences.mute": "Aħbi dejjem",
    "preferences.mute.label": "Aħbi dejjem: {name}",
    "interests.forget": "Insa",
    "interests.forget.label": "Insa: {name}",
    "interests.forget.help": "Insa: għal suppożizzjoni li hija żbaljata. Jitħassar dak kollu li ġejja minnu.",
    "preferences.undo": "Irtira",
    "preferences.undo.label": "Irtira. {what}",
    "preferences.said.more": "Se tara aktar minn: {name}",
    "preferences.said.less": "Se tara inqas minn: {name}",
    "preferences.said.mute": "Mhux se tibqa’ tara: {name}",
    "preferences.said.clear": "Preferenza mneħħija: {name}",
    "interests.said.forget": "Minsi: {name}",
    "preferences.title": "Dak li tlabt",
    "preferences.none": "Ma tlabt xejn.",
    "preferences.about": "Uri aktar jew inqas bħal dan",
    "preferences.about.item": "Dan il-prodott",
    "preferences.about.category": "Kategorija: {name}",
    "preferences.about.provider": "Manifattur: {name}",
    "learned.title": "Dak li tgħallem minnek",
    "learned.text":
      "Meta tagħżel xi ħaġa minn lista, jew taqbeżha, il-brawżer tiegħek jitgħallem x’inhu importanti għalik. Kollox " +
      "jibda minn {start}.",
    "learned.none": "Ma tgħallem xejn.",
    "learned.term.behaviour": "Dak li raw ħaddieħor ukoll: {percent}",
    "learned.term.content": "Dak li jixxiebah: {percent}",
    "learned.term.history": "Dak li rajt qabel: {percent}",
    "learned.term.popular": "Dak li jogħġob lil ħafna nies: {percent}",
    "learned.discounted": {
      one: "Intwera darba u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      two: "Intwera darbtejn u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      few: "Intwera {count} darbiet u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      many: "Intwera {count}-il darba u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
      other: "Intwera {count} darba u ma ntgħażilx, għalhekk jinżel ftit ’l isfel: {title}",
    },
    "learned.reset": "Insa dak li tgħallem",
    "learned.said.reset": "Dak li tgħallem intesa.",

    "cause.title": "Għaliex qed nara dan?",
    "cause.text":
      "Ir-raġunijiet favur prodott jagħmlu {whole} b’kollox. Ir-raġunijiet kontrih jitnaqqsu. Il-prodotti bl-ogħla " +
      "punteġġ jiġu l-ewwel. Imbagħad xi wħud ibiddlu posthom, biex ikun hemm varjetà u l-prodotti ġodda jingħataw " +
      "ċans.",
    "cause.none": "M’hemm l-ebda lista f’din il-paġna.",
    "cause.list": "Lista {number}",
    "cause.shop": "Din il-lista hija l-istess għal kulħadd. Ma saritx għalik.",
    "cause.place": "{place}. {title}",
    "cause.for": "Raġunijiet favur",
    "cause.against": "Raġunijiet kontra",
    "cause.share": "Sehem",
    "cause.small": "Inqas minn {share} kull waħda: {reasons}",
    "cause.if": "Kieku ma rajtx: {title}",
    "cause.then.same": "Kien ikun fl-istess post.",
    "cause.then.moved": "Kien ikun f’post {then}, mhux f’post {now}.",
    "cause.then.gone": "Ma kienx ikun f’din il-lista.",
    "cause.then.instead": "Hawn kont tara: {title}",
    "cause.then.empty": "Hawn ma kien ikun hemm xejn.",
    "cause.failed": "Dan ma jistax jinħadem bħalissa.",

    "why.here": "Ikkalkulat fuq dan l-apparat. Ma ntbagħat xejn.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – iniżżlu ’l isfel",
    "reason.viewed-item": "Rajt: {title}",
    "reason.viewed-item.self": "Dan rajtu qabel",
    "reason.viewed-topic": "Jixbah lil: {title}",
    "reason.context-item": "Imur ma’: {title}",
    "reason.earlier-visits": "Dak li rajt fi żjarat ta’ qabel",
    "reason.usual-price": "Prezz qrib ta’ dak li s-soltu tara",
    "reason.together": "Diversi minn dawn ir-raġunijiet flimkien",
    "reason.popular-here": "Popolari hawn",
    "reason.popular-here.less": "Inqas popolari hawn",
    "reason.preference": "Tlabt biex tara aktar minn dan",
    "reason.preference.less": "Tlabt biex tara inqas minn dan",
    "reason.passed-over": "Diġà ntwera lilek",
    "reason.exploration": "Post riżervat għal prodotti ġodda u inqas magħrufa",
    "reason.others": {
      one: "Raġuni waħda oħra",
      two: "Żewġ raġunijiet oħra",
      few: "{count} raġunijiet oħra",
      many: "{count}-il raġuni oħra",
      other: "{count} raġuni oħra",
    },

    "settings.title": "Settings",
    "settings.recommendations":
      "Dak li tara u tagħmel hawn jinżamm f’dan il-brawżer u jintuża biex jintgħażel x’tara. Jekk titfi dan, dak " +
      "kollu jitħassar.",
    "settings.offers":
      "Dan is-sit jista’ jagħżel offerti li jistgħu joqogħdu għalik. Jekk titfi dan, tara l-istess offerti bħal " +
      "kulħadd.",
    "settings.sensitive":
      "Dan is-suġġett jista’ jgħid ħafna dwarek. Sakemm dan ikun mitfi, dak li tara dwaru ma jinżammx u ma jintużax. " +
      "Jekk tixgħelu, jgħodd bħal kull ħaġa oħra. Jekk terġa’ titfih, jitħassar dak li nżamm dwaru.",
    "settings.pause": "Pawża",
    "settings.pause.text": "Sakemm dan ikun mixgħul, ma jinżamm xejn ġdid. Dak li diġà hemm jibqa’ u jibqa’ jintuża.",
    "settings.unprofiled": "L-istess lista għal kulħadd",
    "settings.unprofiled.text":
      "Sakemm dan ikun mixgħul, dak li jinżamm dwarek ma jintużax, u ma tintbagħat l-ebda tweġiba. Tara dak li " +
      "jara kulħadd, mingħajr dak li tlabt li qatt ma tara. Dak li tagħmel xorta jinżamm. Biex twaqqaf dan ukoll, " +
      "ixgħel “{pause}”.",
    "settings.needs":
      "Tista’ tuża dan meta s-swiċċ “{name}” ikun mixgħul. Sa dakinhar ma jinżamm xejn, u tara dak li jara kulħadd.",
    "settings.given": "Aċċettajt: {date}. Dan jgħodd sa: {until}. Imbagħad nerġgħu nistaqsuk.",
    "settings.refused": "Irrifjutajt: {date}. Ma nerġgħux nistaqsuk qabel: {until}.",
    "settings.withdrawn": "Irtirajt il-kunsens tiegħek: {date}. Ma nerġgħux nistaqsuk qabel: {until}.",
    "settings.gpc":
      "Il-brawżer tiegħek jitlob lis-siti biex ma joħolqux profil tiegħek (Global Privacy Control). Dan is-sit " +
      "jirrispetta dan. Jekk hawn tixgħel setting int stess, tgħodd l-għażla tiegħek.",
    "settings.gpc.off": "Mitfi, għax il-brawżer tiegħek jibgħat Global Privacy Control.",
    "settings.said.on": "Mixgħul: {name}",
    "settings.said.off": "Mitfi: {name}",
    "settings.said.erased": "Mitfi, u dak li nżamm għalih tħassar: {name}",

    "reports.title": "Dak li ntbagħat",
    "reports.none": "M’hemm l-ebda rapport hawn. Ma ntbagħat l-ebda wieħed, jew tħassar meta ntemm kunsens.",
    "reports.text": "Jekk xi darba jintbagħat rapport, ikun hawn: bil-kliem, u byte b’byte.",
    "reports.at": "Mibgħut: {date}.",
    "reports.off": "Ma jintbagħat xejn. Għal dan ikollok tixgħel: {names}",
    "reports.paused": "Ma jintbagħat xejn sakemm “Pawża” tkun mixgħula.",
    "reports.unprofiled": "Ma jintbagħat xejn sakemm “L-istess lista għal kulħadd” tkun mixgħula.",
    "reports.next": "X’kien jintbagħat",
    "reports.answer": "It-tweġiba tiegħek: {answer}",
    "reports.after": "Għadha tista’ tinbidel. Kienet tintbagħat wara din il-ġurnata: {date}.",
    "reports.misfits": "Minn {of} persuna b’din it-tweġiba, madwar {misfits} jibagħtu numru li ma jaqbilx magħha.",
    "reports.noise":
      "Kieku nofs is-suppożizzjonijiet dwar it-tweġiba tiegħek kienu korretti mingħajr dan ir-rapport, bih l-aktar " +
      "{right} minn {of} kienu jkunu korretti (ε = {epsilon}).",
    "reports.changes":
      "L-istess tweġiba terġa’ tibgħat l-istess numru. Minn {of} tweġiba li jinbidlu, madwar {noticed} ibiddlu wkoll " +
      "in-numru. Min jaf li ż-żewġ rapporti huma tiegħek, imbagħad ikun jaf li t-tweġiba tiegħek inbidlet.",
    "reports.ready": "Magħmul, iżda ma ntbagħatx.",
    "reports.about": "Dan huwa dwar dan iż-żmien: {epoch}.",
    "reports.sending": "Mhux magħruf jekk wasalx.",
    "reports.accepted": "Wasal.",
    "reports.rejected": "Ġie rifjutat.",
    "reports.failed": "M’hemm l-ebda sinjal li wasal.",
    "reports.symbol": "In-numru {symbol} jintbagħat minflok it-tweġiba tiegħek.",
    "reports.byte.version": "Verżjoni",
    "reports.byte.arm": "Lista: 0 mhux iddikjarata, 1 personalizzata, 2 l-istess għal kulħadd",
    "reports.byte.epoch": "Xahar, ġimgħa jew jum, magħduda mill-1970",
    "reports.byte.metric": "Mistoqsija",
    "reports.byte.symbol": "Tweġiba bl-istorbju",
    "answer.none": "xejn",
    "answer.view": "ra xi ħaġa",
    "answer.click": "għażel minn lista",
    "answer.cart": "poġġa fil-basket",
    "answer.purchase": "xtara",
    "answer.no": "le",
    "answer.yes": "iva",

    "take.title": "Niżżel jew importa d-data tiegħek",
    "take.export": "Issejvja kopja ta’ kollox",
    "take.export.text":
      "Tieħu fajl. Tista’ taqrah, u tista’ ttellgħu f’brawżer ieħor. Ir-riċevuti tiegħek jinsabu fih għalik: ma " +
      "jittellgħux f’post ieħor.",
    "take.export.said": "Il-fajl ġie ssejvjat: {name}",
    "take.receipts": "Issejvja r-riċevuti kollha",
    "take.receipts.text": "Riċevuta tgħid min staqsiek, għal xiex, x’għedt u meta. Hija l-prova tiegħek.",
    "take.receipts.none": "Għadek ma aċċettajt xejn, għalhekk m’hemmx riċevuti.",
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
    "take.import.consent": "L-ewwel ixgħel “{name}”, imbagħad tella’ l-fajl. Ma żdied xejn.",
    "take.erase": "Ħassar kollox",
    "take.erase.text":
      "Dan iħassar dak kollu li jinżamm hawn, flimkien mat-tweġibiet tiegħek, f’kull tab miftuħ ta’ dan is-sit.",
    "take.erase.ask": "Trid tħassar kollox? Ma tistax iġġibu lura.",
    "take.erase.yes": "Iva, ħassar kollox",
    "take.erase.no": "Le, żommu",
    "take.erase.kept": "Ma tħassar xejn.",
    "take.erase.said": "Kollox tħassar, f’kull tab miftuħ.",

    "ranking.title": "Kif isiru l-listi",

    "works.title": "Kif jaħdem dan",
    "works.text": "Din il-paġna għadha kif staqsiet lill-għodda nnifisha. Dawn huma t-tweġibiet tagħha.",
    "works.network": "Netwerk",
    "works.sealed": {
      one:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadha kif ġiet ippruvata triq " +
        "waħda ’l barra, u hija magħluqa.",
      two:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati żewġ " +
        "toroq ’l barra, u huma kollha magħluqin.",
      few:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati {count} " +
        "toroq ’l barra, u huma kollha magħluqin.",
      many:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati " +
        "{count}-il triq ’l barra, u huma kollha magħluqin.",
      other:
        "Issiġillat. Il-parti li żżomm id-data tiegħek ma tistax tibgħatha mkien. Għadhom kif ġew ippruvati {count} " +
        "triq ’l barra, u huma kollha magħluqin.",
    },
    "works.unsealed":
      "Mhux issiġillat. Hawn il-brawżer innifsu ma jwaqqafx lill-parti li żżomm id-data tiegħek milli tibgħatha.",
    "works.open": "Mhux magħluq: {names}",
    "works.encryption": "Kriptaġġ",
    "works.encryption.split": "Kriptat. Meta xi ħaġa titħassar, iċ-ċavetta tagħha tinkiteb minn fuq.",
    "works.encryption.database":
      "Kriptat. Meta xi ħaġa titħassar, il-brawżer tiegħek jista’ jżomm iċ-ċavetta tagħha għal xi żmien.",
    "works.encryption.limits":
      "Min jista’ juża l-kont tiegħek fuq dan l-apparat jista’ jaqra dak li jinżamm. L-istess jistgħu jagħmlu " +
      "skripts oħra ta’ dan is-sit.",
    "works.storage": "Ħażna",
    "works.storage.indexeddb": "Miżmum f’dan il-brawżer, fuq dan l-apparat. Il-brawżer tiegħek jista’ jħassru waħdu.",
    "works.storage.memory": "Miżmum biss sakemm tagħlaq din il-paġna, għax il-brawżer tiegħek ma jħallix aktar.",
    "works.storage.none": "Ma nħażen xejn.",
    "works.newer": "Hemm data ta’ verżjoni aktar ġdida ta’ din l-għodda. Tħalliet kif inhi u ma tintużax.",
    "works.retention": "Kemm idum",
    "works.retention.text":
      "Dak li tara u tagħmel hawn jinżamm għal mhux aktar minn {days}. L-għażliet tiegħek, dak li tlabt u " +
      "t-tweġibiet tiegħek jinżammu għal aktar żmien.",
    "works.next": "Il-ħaġa li jmiss tmur: {date}.",
    "works.answers": "It-tweġibiet tiegħek",
    "works.answers.given": "Aċċettat, jgħodd sa: {date}. Skop: {purpose}",
    "works.answers.no": "Irrifjutat, jgħodd sa: {date}. Skop: {purpose}",
    "works.answers.none": "M’hemmx.",
    "works.rules": "Ir-regoli ta’ dan is-sit",
    "works.rules.text": "Verżjoni {revision}",
    "works.controller": "Min iwieġeb għal dan",
    "works.contact": "Kuntatt",
    "works.address": "Indirizz",
    "works.notice": "Avviż ta’ privatezza",
    "works.notice.read": "Aqra l-avviż ta’ privatezza",
  },
};
