/**
 * Swedish: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sv",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Får den här webbplatsen komma ihåg vad du tittar på?",
    "consent.text":
      "{controller} vill komma ihåg vad du tittar på och gör här, och vad som visas för dig. Det sparas på den här " +
      "enheten i högst {days}. Det skickas inte till någon.",
    "consent.days": { one: "en dag", other: "{count} dagar" },
    "consent.for.recommendations": "Det används för att rekommendera sådant som kan intressera dig.",
    "consent.for.offers": "Det används för att välja erbjudanden som kan intressera dig.",
    "consent.for.both": "Det används för att välja rekommendationer och erbjudanden som kan intressera dig.",
    "consent.covers": "”{accept}” gäller bara detta. Allt annat är avstängt om du inte väljer det själv.",
    "consent.stop": "Du kan ändra dig när som helst. Då raderas det som har sparats.",
    "consent.contact": "Frågor? Skriv till {contact}.",
    "consent.notice": "Integritetspolicy",
    "consent.accept": "Godkänn",
    "consent.refuse": "Avvisa",
    "consent.choose": "Hantera val",
    "consent.save": "Spara val",
    "consent.controller": "Den här webbplatsen",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rekommendationer",
    "purpose.recommendations.text": "Rekommendera sådant som kan intressera mig.",
    "purpose.offers": "Erbjudanden",
    "purpose.offers.text": "Välja erbjudanden som kan intressera mig.",
    "purpose.measurement": "Statistik",
    "purpose.measurement.text":
      "Hjälp webbplatsen att se vad som fungerar. {often} skickar din webbläsare ett svar på varje fråga som " +
      "webbplatsen ställer. Först läggs slumpmässigt brus till.",
    "noise.month":
      "Om hälften av alla gissningar om dig vore rätt utan dina svar, skulle högst {right} av {of} vara rätt med alla " +
      "svar från en månad. Om ett svar ändras kan det märkas.",
    "purpose.measurement.recipient": "Svaren skickas till {recipient} ({host}).",
    "purpose.measurement.compare":
      "För att kunna jämföra får vissa som godkänner se standardlistan. Vilken lista du ser skickas också.",
    "often.day": "En gång om dagen",
    "often.week": "En gång i veckan",
    "often.month": "En gång i månaden",
    "purpose.sensitive": "Känsligt ämne: {label}",
    "purpose.sensitive.text":
      "Kom även ihåg och använd vad jag tittar på om ”{label}”. Om det inte är valt utelämnas ämnet.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Webbplatsen har ändrat vad den ber om",
    "renew.text":
      "Du har godkänt tidigare. Tills du svarar igen används det som har sparats för det här ändamålet inte för " +
      "ändamålet, och inget nytt sparas för det.",
    "renew.retention": "Sparas i högst {to} i stället för {from}.",
    "renew.controller": "Ansvarig nu: {to}. Tidigare: {from}.",
    "renew.sensitive": "Det du tittar på om ”{label}” skulle sparas som allt annat.",
    "renew.collector": "Statistiken skulle skickas till {to} i stället för {from}.",
    "renew.recipient": "{to} skulle få statistiken i stället för {from}.",
    "renew.measurement": "Statistiken skulle fråga efter mer än tidigare.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Aktiverat: {purposes}. Allt annat är avstängt.",
    "consent.refused": "Allt är avstängt. Bara det här valet sparas.",
    "consent.withdrawn": "Allt är avstängt. Det som hade sparats har raderats.",
    "consent.failed": "Ditt val kunde inte sparas. Försök igen.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Din webbläsare ber webbplatser att inte skapa en profil av dig (Global Privacy Control). Den här webbplatsen " +
      "respekterar det.",
    "gpc.choose": "Hantera val",
    "gpc.ask":
      "Din webbläsare ber webbplatser att inte skapa en profil av dig (Global Privacy Control). På den här " +
      "webbplatsen gäller i stället det du väljer här.",

    "why.button": "Varför ser jag det här?",
    "why.label": "Varför ser jag det här? {title}",
    "why.failed": "Ingen förklaring är tillgänglig just nu.",

    "preferences.open": "Dina data och val",
    "preferences.failed": "Det gick inte att öppna. Försök igen.",
  },
};
