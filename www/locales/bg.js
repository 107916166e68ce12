/** Bulgarian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "bg",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Може ли този сайт да запомня какво разглеждате?",
    "consent.text":
      "{controller} иска да запомня какво разглеждате и правите тук и какво ви се показва. Тези данни се пазят на " +
      "това устройство най-много {days}. Не се изпращат на никого.",
    "consent.days": { one: "един ден", other: "{count} дни" },
    "consent.for.recommendations": "Използват се, за да ви препоръчват неща, които може да ви интересуват.",
    "consent.for.offers": "Използват се за избор на оферти, които може да ви интересуват.",
    "consent.for.both": "Използват се за избор на препоръки и оферти, които може да ви интересуват.",
    "consent.covers": "„{accept}“ важи само за това. Всичко останало е изключено, освен ако не го изберете.",
    "consent.stop": "Можете да промените решението си по всяко време. Тогава запазеното се изтрива.",
    "consent.contact": "Въпроси? Пишете на {contact}.",
    "consent.notice": "Декларация за поверителност",
    "consent.accept": "Приемам",
    "consent.refuse": "Отхвърлям",
    "consent.choose": "Управление на избора",
    "consent.save": "Запазване на избора",
    "consent.controller": "Този сайт",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Препоръки",
    "purpose.recommendations.text": "Препоръчвай ми неща, които може да ме интересуват.",
    "purpose.offers": "Оферти",
    "purpose.offers.text": "Избирай оферти, които може да ме интересуват.",
    "purpose.measurement": "Статистика",
    "purpose.measurement.text":
      "Помогнете на сайта да види какво работи. {often} браузърът ви изпраща по един отговор на всеки въпрос на " +
      "сайта. Преди това се добавя случаен шум.",
    "noise.month":
      "Ако без вашите отговори половината от предположенията за вас бяха верни, с всички отговори за един месец верни " +
      "щяха да са най-много {right} от {of}. Ако отговор се промени, това може да се забележи.",
    "purpose.measurement.recipient": "Отговорите отиват при {recipient} ({host}).",
    "purpose.measurement.compare":
      "За сравнение някои от хората, които приемат, виждат стандартния списък. Изпраща се и кой списък виждате.",
    "often.day": "Веднъж на ден",
    "often.week": "Веднъж седмично",
    "often.month": "Веднъж месечно",
    "purpose.sensitive": "Чувствителна тема: {label}",
    "purpose.sensitive.text":
      "Запомняй и използвай и това, което разглеждам по темата „{label}“. Ако не е избрано, темата се пропуска.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Този сайт промени искането си",
    "renew.text":
      "Вече сте приели. Докато не отговорите отново, запазеното за тази цел не се използва за нея и нищо ново не се " +
      "запазва за нея.",
    "renew.retention": "Пази се най-много {to}. Досега: {from}.",
    "renew.controller": "Сега отговаря {to}. Досега: {from}.",
    "renew.sensitive": "Това, което разглеждате по темата „{label}“, би се пазило като всичко останало.",
    "renew.collector": "Статистиката би се изпращала до {to}. Досега: {from}.",
    "renew.recipient": "Статистиката би се получавала от {to} вместо от {from}.",
    "renew.measurement": "Статистиката би обхващала повече от досега.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Включено: {purposes}. Всичко останало е изключено.",
    "consent.refused": "Всичко е изключено. Запомня се само този избор.",
    "consent.withdrawn": "Всичко е изключено. Запазеното е изтрито.",
    "consent.failed": "Изборът ви не можа да бъде запазен. Опитайте отново.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "Браузърът ви моли сайтовете да не ви профилират (Global Privacy Control). Този сайт спазва това.",
    "gpc.choose": "Управление на избора",
    "gpc.ask":
      "Браузърът ви моли сайтовете да не ви профилират (Global Privacy Control). На този сайт вместо това важи " +
      "изборът ви тук.",

    "why.button": "Защо виждам това?",
    "why.label": "Защо виждам това? {title}",
    "why.failed": "В момента няма налично обяснение.",

    "preferences.open": "Вашите данни и избор",
    "preferences.failed": "Отварянето не бе успешно. Опитайте отново.",
  },
};
