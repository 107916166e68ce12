/** Finnish: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fi",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Saako tämä sivusto muistaa, mitä katsot?",
    "consent.text":
      "{controller} haluaa muistaa, mitä katsot ja teet täällä ja mitä sinulle näytetään. Tiedot säilytetään tässä " +
      "laitteessa. Säilytysaika on enintään {days}. Niitä ei lähetetä kenellekään.",
    "consent.days": { one: "yksi päivä", other: "{count} päivää" },
    "consent.for.recommendations": "Niiden avulla sinulle suositellaan asioita, jotka voivat kiinnostaa sinua.",
    "consent.for.offers": "Niiden avulla valitaan tarjouksia, jotka voivat kiinnostaa sinua.",
    "consent.for.both": "Niiden avulla valitaan suosituksia ja tarjouksia, jotka voivat kiinnostaa sinua.",
    "consent.covers": "”{accept}” koskee vain tätä. Kaikki muu on pois päältä, ellet valitse sitä itse.",
    "consent.stop": "Voit muuttaa mieltäsi milloin tahansa. Silloin säilytetyt tiedot poistetaan.",
    "consent.contact": "Kysyttävää? Kirjoita osoitteeseen {contact}.",
    "consent.notice": "Tietosuojaseloste",
    "consent.accept": "Hyväksy",
    "consent.refuse": "Hylkää",
    "consent.choose": "Hallinnoi valintoja",
    "consent.save": "Tallenna valinnat",
    "consent.controller": "Tämä sivusto",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Suositukset",
    "purpose.recommendations.text": "Suosittele asioita, jotka voivat kiinnostaa minua.",
    "purpose.offers": "Tarjoukset",
    "purpose.offers.text": "Valitse tarjouksia, jotka voivat kiinnostaa minua.",
    "purpose.measurement": "Tilastot",
    "purpose.measurement.text":
      "Auta sivustoa näkemään, mikä toimii. {often} selaimesi lähettää yhden vastauksen kuhunkin sivuston " +
      "kysymykseen. Vastaukseen lisätään ensin satunnaista kohinaa.",
    "noise.month":
      "Jos puolet sinua koskevista arvauksista olisi oikein ilman vastauksiasi, kuukauden kaikkien vastausten avulla " +
      "oikein olisi enintään {right}, kun arvauksia on {of}. Jos vastaus muuttuu, sen voi huomata.",
    "purpose.measurement.recipient": "Vastaukset saa {recipient} ({host}).",
    "purpose.measurement.compare":
      "Vertailua varten osa hyväksyneistä näkee tavallisen listan. Myös tieto siitä, minkä listan näet, lähetetään.",
    "often.day": "Kerran päivässä",
    "often.week": "Kerran viikossa",
    "often.month": "Kerran kuukaudessa",
    "purpose.sensitive": "Arkaluonteinen aihe: {label}",
    "purpose.sensitive.text":
      "Muista ja käytä myös sitä, mitä katson aiheesta ”{label}”. Jos tätä ei ole valittu, aihe jätetään pois.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Sivusto on muuttanut pyyntöään",
    "renew.text":
      "Olet hyväksynyt aiemmin. Ennen kuin vastaat uudelleen, tätä tarkoitusta varten säilytettyjä tietoja ei " +
      "käytetä siihen eikä uutta tallenneta sitä varten.",
    "renew.retention": "Säilytysaika on enintään {to}. Aiemmin: {from}.",
    "renew.controller": "Vastuussa on nyt {to}. Aiemmin: {from}.",
    "renew.sensitive": "Se, mitä katsot aiheesta ”{label}”, säilytettäisiin kuten kaikki muukin.",
    "renew.collector": "Tilastot lähetettäisiin osoitteeseen {to}. Aiemmin: {from}.",
    "renew.recipient": "Tilastot saisi {to}, ei enää {from}.",
    "renew.measurement": "Tilastoissa kysyttäisiin enemmän kuin aiemmin.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Otettu käyttöön: {purposes}. Kaikki muu on pois päältä.",
    "consent.refused": "Kaikki on pois päältä. Vain tämä valinta muistetaan.",
    "consent.withdrawn": "Kaikki on pois päältä. Säilytetyt tiedot on poistettu.",
    "consent.failed": "Valintaasi ei voitu tallentaa. Yritä uudelleen.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Selaimesi pyytää sivustoja olemaan profiloimatta sinua (Global Privacy Control). Tämä sivusto noudattaa " +
      "pyyntöä.",
    "gpc.choose": "Hallinnoi valintoja",
    "gpc.ask":
      "Selaimesi pyytää sivustoja olemaan profiloimatta sinua (Global Privacy Control). Tällä sivustolla noudatetaan " +
      "sen sijaan sitä, mitä valitset tässä.",

    "why.button": "Miksi näen tämän?",
    "why.label": "Miksi näen tämän? {title}",
    "why.failed": "Selitystä ei ole juuri nyt saatavilla.",

    "preferences.open": "Tietosi ja valintasi",
    "preferences.failed": "Avaaminen ei onnistunut. Yritä uudelleen.",
  },
};
