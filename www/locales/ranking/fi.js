/** Finnish, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fi",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Jokainen tuote saa pisteitä, ja eniten pisteitä saaneet tuotteet ovat ensin. Tärkeimmät parametrit ovat " +
      "nämä:",
    "ranking.parameter": "Parametri",
    "ranking.weight": "Keskimääräinen paino",
    "ranking.behaviour": "Mitä muut katsoivat niiden tuotteiden ohella, joita katsoit",
    "ranking.content": "Samankaltaisuus niiden tuotteiden kanssa, joita katsoit",
    "ranking.history": "Mitä katsoit aiemmilla käynneillä ja mihin hintaan",
    "ranking.popular": "Kuinka suosittu tuote on",
    "ranking.together": "Useita näistä yhdessä",
    "ranking.measured": {
      one:
        "Laskettu {count} lokiin tallennetusta käynnistä: kunkin parametrin keskimääräinen osuus tuotteen pisteistä.",
      other:
        "Laskettu {count} lokiin tallennetusta käynnistä: kunkin parametrin keskimääräinen osuus tuotteen pisteistä.",
    },
    "ranking.preferences":
      "”{more}” ja ”{less}” siirtävät tuotteita ylös- ja alaspäin. Se, minkä kohdalla valitset ”{never}”, " +
      "jätetään pois.",
    "ranking.choices":
      "Jos valitset tuotteen listalta, syyt, joiden vuoksi se oli siellä, painavat siitä lähtien enemmän. Tuotteet, " +
      "jotka ohitat, painavat hieman vähemmän.",
    "ranking.then": "Sitten muutama tuote vaihtaa paikkaa:",
    "ranking.diversity": "Jotta lista on vaihteleva, samankaltaiset tuotteet sijoitetaan erilleen (paino {percent}).",
    "ranking.calibration": "Lista tuodaan lähemmäs sitä, miten luokat jakautuvat sinulla itselläsi (paino {percent}).",
    "ranking.provider":
      "Yksi valmistaja saa listasta enintään {percent} pyöristettynä ylöspäin kokonaisiin tuotteisiin, jos muiden " +
      "tuotteita on tarpeeksi.",
    "ranking.exploration": {
      one: "Jokainen paikka on varattu uudelle tai vähemmän tunnetulle tuotteelle.",
      other: "Yksi paikka {count} paikasta on varattu uudelle tai vähemmän tunnetulle tuotteelle.",
    },
    "ranking.unprofiled":
      "Jos haluat nähdä listoja ilman profilointia, laita ”{unprofiled}” päälle. Silloin listat riippuvat vain " +
      "siitä, mikä on suosittua ja millä sivulla olet; se, mitä et halunnut nähdä koskaan, jätetään silti pois.",
    "ranking.unmeasured": "Nyt näkemiesi listojen painoja ei ole mitattu.",
    "ranking.audit": "Listojen viimeisin tarkistus",
    "ranking.audit.log": {
      one: "Päivämäärä: {date}. Tarkistettu: {count} lokiin tallennetun käynnin listat.",
      other: "Päivämäärä: {date}. Tarkistettu: {count} lokiin tallennetun käynnin listat.",
    },
    "ranking.audit.simulated": {
      one: "Päivämäärä: {date}. Tarkistettu: {count} simuloidun käynnin listat.",
      other: "Päivämäärä: {date}. Tarkistettu: {count} simuloidun käynnin listat.",
    },
    "ranking.audit.limits":
      "Rajat, jotka tämä sivusto on asettanut listoilleen ja joita noudatettiin: {kept} (yhteensä {all})",
    "ranking.audit.coverage": "Valikoiman tuotteet, jotka olivat vähintään yhdellä listalla: {percent}",
    "ranking.audit.tail": "Listojen paikat, jotka menivät vähemmän suosituille tuotteille: {percent}",
    "ranking.audit.segments":
      "Listat, joilla oli kävijän seuraavaksi katsoma tuote: {low} – {high} kävijäryhmästä riippuen",
  },
};
