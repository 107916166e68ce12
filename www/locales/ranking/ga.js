/** Irish, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ga",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Faigheann gach táirge scór, agus is iad na táirgí leis an scór is airde a thagann ar dtús. Seo iad na " +
      "príomhpharaiméadair:",
    "ranking.parameter": "Paraiméadar",
    "ranking.weight": "Meánmheáchan",
    "ranking.behaviour": "Na rudaí ar fhéach daoine eile orthu mar aon leis na táirgí ar fhéach tusa orthu",
    "ranking.content": "A chosúla atá táirge leis na táirgí ar fhéach tú orthu",
    "ranking.history": "Na rudaí ar fhéach tú orthu ar chuairteanna roimhe seo, agus na praghsanna a bhí orthu",
    "ranking.popular": "An tóir atá ar tháirge",
    "ranking.together": "Roinnt díobh seo le chéile",
    "ranking.measured": {
      one: "Ríofa do chuairt amháin as loga: meánsciar gach paraiméadair de scór táirge.",
      two: "Ríofa do {count} chuairt as loga: meánsciar gach paraiméadair de scór táirge.",
      few: "Ríofa do {count} chuairt as loga: meánsciar gach paraiméadair de scór táirge.",
      many: "Ríofa do {count} gcuairt as loga: meánsciar gach paraiméadair de scór táirge.",
      other: "Ríofa do {count} cuairt as loga: meánsciar gach paraiméadair de scór táirge.",
    },
    "ranking.preferences":
      "Bogann “{more}” agus “{less}” táirgí suas agus síos. Fágtar ar lár an rud a mharcálann tú le “{never}”.",
    "ranking.choices":
      "Má roghnaíonn tú táirge as liosta, bíonn níos mó meáchain as sin amach leis na cúiseanna a raibh sé ann. " +
      "Bíonn beagán níos lú meáchain le táirgí a dtéann tú tharstu.",
    "ranking.then": "Ansin malartaíonn roinnt táirgí áit:",
    "ranking.diversity":
      "Ar mhaithe le héagsúlacht, cuirtear táirgí atá cosúil lena chéile níos faide óna chéile (meáchan " +
      "{percent}).",
    "ranking.calibration": "Tugtar an liosta níos gaire do do mheascán féin de chatagóirí (meáchan {percent}).",
    "ranking.provider":
      "Faigheann déantóir amháin {percent} de liosta ar a mhéad, slánaithe suas go táirgí iomlána, fad atá go leor " +
      "táirgí ó dhéantóirí eile ann.",
    "ranking.exploration": {
      one: "Tá gach áit curtha in áirithe do tháirge nua nó do tháirge nach bhfuil chomh haitheanta.",
      two:
        "Tá áit amháin as gach {count} áit curtha in áirithe do tháirge nua nó do tháirge nach bhfuil chomh " +
        "haitheanta.",
      few:
        "Tá áit amháin as gach {count} áit curtha in áirithe do tháirge nua nó do tháirge nach bhfuil chomh " +
        "haitheanta.",
      many:
        "Tá áit amháin as gach {count} n-áit curtha in áirithe do tháirge nua nó do tháirge nach bhfuil chomh " +
        "haitheanta.",
      other:
        "Tá áit amháin as gach {count} áit curtha in áirithe do tháirge nua nó do tháirge nach bhfuil chomh " +
        "haitheanta.",
    },
    "ranking.unprofiled":
      "Chun liostaí a fheiceáil gan phróifíliú, cuir “{unprofiled}” ar siúl. Braitheann na liostaí ansin ar an méid " +
      "a bhfuil tóir air agus ar an leathanach a bhfuil tú air, agus orthu sin amháin; fágtar ar lár fós na rudaí ar " +
      "iarr tú gan iad a fheiceáil riamh.",
    "ranking.unmeasured": "Níor tomhaiseadh meáchain na liostaí a fheiceann tú anois.",
    "ranking.audit": "An tseiceáil is déanaí ar na liostaí",
    "ranking.audit.log": {
      one: "Dáta: {date}. Seiceáilte: na liostaí do chuairt amháin as loga.",
      two: "Dáta: {date}. Seiceáilte: na liostaí do {count} chuairt as loga.",
      few: "Dáta: {date}. Seiceáilte: na liostaí do {count} chuairt as loga.",
      many: "Dáta: {date}. Seiceáilte: na liostaí do {count} gcuairt as loga.",
      other: "Dáta: {date}. Seiceáilte: na liostaí do {count} cuairt as loga.",
    },
    "ranking.audit.simulated": {
      one: "Dáta: {date}. Seiceáilte: na liostaí ó chuairt ionsamhlaithe amháin.",
      two: "Dáta: {date}. Seiceáilte: na liostaí ó {count} chuairt ionsamhlaithe.",
      few: "Dáta: {date}. Seiceáilte: na liostaí ó {count} chuairt ionsamhlaithe.",
      many: "Dáta: {date}. Seiceáilte: na liostaí ó {count} gcuairt ionsamhlaithe.",
      other: "Dáta: {date}. Seiceáilte: na liostaí ó {count} cuairt ionsamhlaithe.",
    },
    "ranking.audit.limits": "Teorainneacha a leag an suíomh seo síos dá liostaí agus ar cloíodh leo: {kept} as {all}",
    "ranking.audit.coverage": "Táirgí ón gcatalóg a bhí i liosta amháin ar a laghad: {percent}",
    "ranking.audit.tail": "Áiteanna sna liostaí a chuaigh chuig táirgí a bhfuil níos lú tóra orthu: {percent}",
    "ranking.audit.segments":
      "Liostaí ina raibh an táirge ar fhéach an cuairteoir air ina dhiaidh sin: idir {low} agus {high}, ag " +
      "brath ar an ngrúpa cuairteoirí",
  },
};
