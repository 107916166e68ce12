/**
 * Swedish: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sv",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Får den här webbplatsen komma ihåg vad du tittar på?",
    "consent.text":
      "{controller} frågar. Om du säger ja sparar den här webbläsaren vad du tittar på och vad som visas för dig här, i " +
      "högst {days}. Det stannar på den här enheten. Inget av det skickas till någon.",
    "consent.days": { one: "en dag", other: "{count} dagar" },
    "consent.for.recommendations": "Det används för att föreslå saker som kan passa dig.",
    "consent.for.offers": "Det används för att välja erbjudanden som kan passa dig.",
    "consent.for.both": "Det används för att föreslå saker och välja erbjudanden som kan passa dig.",
    "consent.covers": "”{accept}” betyder ja till bara det. Allt annat är av, om du inte kryssar för det ett i taget.",
    "consent.stop": "Du kan ändra dig när som helst. Då raderas det som har sparats.",
    "consent.contact": "Har du frågor? Skriv till {contact}.",
    "consent.notice": "Läs integritetspolicyn",
    "consent.accept": "Godkänn",
    "consent.refuse": "Avvisa",
    "consent.choose": "Välj ett i taget",
    "consent.save": "Spara de här valen",
    "consent.controller": "Den här webbplatsen",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rekommendationer",
    "purpose.recommendations.text": "Föreslå saker som kan passa mig.",
    "purpose.offers": "Erbjudanden",
    "purpose.offers.text": "Välj erbjudanden som kan passa mig.",
    "purpose.measurement": "Statistik",
    "purpose.measurement.text":
      "Hjälp webbplatsen att se vad som fungerar. {often} skickar din webbläsare ett svar på varje fråga från " +
      "webbplatsen. Slump blandas in, så ingen kan vara säker på vilket svar som är ditt.",
    "purpose.measurement.compare":
      "Som jämförelse visar webbplatsen den vanliga listan för en del av dem som säger ja. Vilken lista som visas " +
      "för dig skickas med.",
    "often.day": "En gång om dagen",
    "often.week": "En gång i veckan",
    "often.month": "En gång i månaden",
    "purpose.sensitive": "Privat ämne: {label}",
    "purpose.sensitive.text": "Spara och använd även det jag tittar på om ”{label}”. Utan kryss lämnas det utanför.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Den här webbplatsen har ändrat vad den ber om",
    "renew.text": "Du har sagt ja tidigare. Tills du svarar används inte det som har sparats, och inget läggs till.",
    "renew.retention": "Sparas i {to} i stället för {from}.",
    "renew.controller": "Ansvarig är nu: {to}. Tidigare: {from}.",
    "renew.sensitive": "”{label}” skulle sparas som allt annat.",
    "renew.collector": "Statistiken skickas till {to} i stället för {from}.",
    "renew.measurement": "Statistiken frågar efter mer än förut.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "På: {purposes}. Allt annat är av.",
    "consent.refused": "Allt är av. Bara det här svaret sparas.",
    "consent.withdrawn": "Allt är av, och det som hade sparats är raderat.",
    "consent.failed": "Ditt svar kunde inte sparas. Försök igen.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Din webbläsare ber webbplatser, genom Global Privacy Control, att inte göra en profil av dig. Den här webbplatsen " +
      "gör det inte.",
    "gpc.choose": "Välj något annat",
    "gpc.ask":
      "Din webbläsare ber webbplatser, genom Global Privacy Control, att inte göra en profil av dig. Det du väljer " +
      "här gäller i stället.",

    "why.button": "Varför det här?",
    "why.label": "Varför det här? {title}",
    "why.failed": "Det finns ingen förklaring just nu.",

    "preferences.open": "Dina data och dina val",
    "preferences.failed": "Det går inte att öppna just nu. Försök igen.",
  },
};
