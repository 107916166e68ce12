/** Finnish: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fi",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Saako tämä sivusto muistaa, mitä katsot?",
    "consent.text":
      "{controller} kysyy. Jos vastaat kyllä, tämä selain säilyttää tiedon siitä, mitä katsot ja mitä sinulle täällä " +
      "näytetään. Säilytysaika on enintään {days}. Tieto pysyy tässä laitteessa. Mitään siitä ei lähetetä " +
      "kenellekään.",
    "consent.days": { one: "yksi päivä", other: "{count} päivää" },
    "consent.for.recommendations": "Sen avulla ehdotetaan asioita, jotka voivat sopia sinulle.",
    "consent.for.offers": "Sen avulla valitaan tarjouksia, jotka voivat sopia sinulle.",
    "consent.for.both": "Sen avulla ehdotetaan asioita ja valitaan tarjouksia, jotka voivat sopia sinulle.",
    "consent.covers":
      "”{accept}” tarkoittaa kyllä vain tähän. Kaikki muu on pois päältä, ellet itse rastita niitä yksitellen.",
    "consent.stop": "Voit muuttaa mielesi milloin vain. Silloin säilytetyt tiedot poistetaan.",
    "consent.contact": "Onko kysyttävää? Kirjoita tänne: {contact}.",
    "consent.notice": "Lue tietosuojaseloste",
    "consent.accept": "Hyväksy",
    "consent.refuse": "Kieltäydy",
    "consent.choose": "Valitse yksitellen",
    "consent.save": "Tallenna nämä valinnat",
    "consent.controller": "Tämä sivusto",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Suositukset",
    "purpose.recommendations.text": "Ehdota asioita, jotka voivat sopia minulle.",
    "purpose.offers": "Tarjoukset",
    "purpose.offers.text": "Valitse tarjouksia, jotka voivat sopia minulle.",
    "purpose.measurement": "Laskenta",
    "purpose.measurement.text":
      "Auta sivustoa näkemään, mikä toimii. {often} selaimesi lähettää yhden vastauksen jokaiseen sivuston " +
      "kysymykseen. Siihen on sekoitettu sattumaa, joten kukaan ei voi olla varma, mikä vastaus on sinun.",
    "purpose.measurement.compare":
      "Vertailua varten sivusto näyttää osalle kyllä-vastaajista tavallisen listan. Mukana lähetetään tieto siitä, " +
      "mikä lista sinulle näytetään.",
    "often.day": "Kerran päivässä",
    "often.week": "Kerran viikossa",
    "often.month": "Kerran kuukaudessa",
    "purpose.sensitive": "Yksityinen aihe: {label}",
    "purpose.sensitive.text":
      "Säilytä ja käytä myös sitä, mitä katson aiheesta ”{label}”. Ilman rastia se jätetään pois.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Tämä sivusto on muuttanut sitä, mitä se pyytää",
    "renew.text": "Vastasit aiemmin kyllä. Ennen kuin vastaat, säilytettyjä tietoja ei käytetä eikä mitään lisätä.",
    "renew.retention": "Säilytysaika on nyt {to}, ennen {from}.",
    "renew.controller": "Vastuussa on nyt {to}, ennen {from}.",
    "renew.sensitive": "Tätä säilytettäisiin kuten kaikkea muutakin: ”{label}”.",
    "renew.collector": "Laskennan tiedot lähetetään tänne: {to}. Ennen: {from}.",
    "renew.measurement": "Laskenta pyytää enemmän kuin ennen.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Laitettu päälle: {purposes}. Kaikki muu on pois päältä.",
    "consent.refused": "Kaikki on pois päältä. Vain tämä vastaus muistetaan.",
    "consent.withdrawn": "Kaikki on pois päältä, ja säilytetyt tiedot on poistettu.",
    "consent.failed": "Vastaustasi ei voitu tallentaa. Yritä uudelleen.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Selaimesi pyytää sivustoja Global Privacy Controlin avulla, etteivät ne tekisi sinusta profiilia. Tämä " +
      "sivusto ei tee.",
    "gpc.choose": "Päätä toisin",
    "gpc.ask":
      "Selaimesi pyytää sivustoja Global Privacy Controlin avulla, etteivät ne tekisi sinusta profiilia. Sen sijaan " +
      "pätee se, mitä itse valitset täällä.",

    "why.button": "Miksi tämä?",
    "why.label": "Miksi tämä? {title}",
    "why.failed": "Selitystä ei ole juuri nyt saatavilla.",

    "preferences.open": "Tietosi ja valintasi",
    "preferences.failed": "Tätä ei voi avata juuri nyt. Yritä uudelleen.",
  },
};
