/** Bulgarian: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "bg",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Може ли този сайт да помни какво разглеждате?",
    "consent.text":
      "{controller} пита. Ако кажете „да“, този браузър пази най-много {days} какво разглеждате и какво ви се " +
      "показва тук. Всичко остава на това устройство. Нищо от него не се изпраща на никого.",
    "consent.days": { one: "един ден", other: "{count} дни" },
    "consent.for.recommendations": "Използва се, за да ви се предлагат неща, които може да ви подхождат.",
    "consent.for.offers": "Използва се, за да се избират оферти, които може да ви подхождат.",
    "consent.for.both": "Използва се, за да ви се предлагат неща и да се избират оферти, които може да ви подхождат.",
    "consent.covers":
      "„{accept}“ означава „да“ само за това. Всичко друго е изключено, освен ако не го отметнете едно по едно.",
    "consent.stop": "Можете да размислите по всяко време. Тогава запазеното се изтрива.",
    "consent.contact": "Имате въпроси? Пишете на {contact}.",
    "consent.notice": "Прочетете информацията за поверителността",
    "consent.accept": "Приемам",
    "consent.refuse": "Отказвам",
    "consent.choose": "Избирам едно по едно",
    "consent.save": "Запазване на този избор",
    "consent.controller": "Този сайт",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Препоръки",
    "purpose.recommendations.text": "Да ми се предлагат неща, които може да ми подхождат.",
    "purpose.offers": "Оферти",
    "purpose.offers.text": "Да се избират оферти, които може да ми подхождат.",
    "purpose.measurement": "Броене",
    "purpose.measurement.text":
      "Да помогна на сайта да види кое работи добре. {often} браузърът ви изпраща по един отговор на всеки въпрос на " +
      "сайта. В него е примесена случайност, така че никой не може да е сигурен кой отговор е вашият.",
    "purpose.measurement.compare":
      "За сравнение сайтът показва на някои от казалите „да“ обикновения списък. Изпраща се и кой списък ви се показва.",
    "often.day": "Веднъж на ден",
    "often.week": "Веднъж седмично",
    "often.month": "Веднъж месечно",
    "purpose.sensitive": "Лична тема: {label}",
    "purpose.sensitive.text":
      "Да се пази и използва и това, което разглеждам за „{label}“. Без отметка то се пропуска.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Този сайт промени това, за което пита",
    "renew.text": "Преди казахте „да“. Докато не отговорите, запазеното не се използва и нищо не се добавя.",
    "renew.retention": "Пази се {to} вместо {from}.",
    "renew.controller": "Сега отговаря {to} вместо {from}.",
    "renew.sensitive": "„{label}“ би се пазило като всичко друго.",
    "renew.collector": "Броенето се изпраща на {to} вместо на {from}.",
    "renew.measurement": "Броенето иска повече от преди.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Включено: {purposes}. Всичко друго е изключено.",
    "consent.refused": "Всичко е изключено. Помни се само този отговор.",
    "consent.withdrawn": "Всичко е изключено и запазеното е изтрито.",
    "consent.failed": "Отговорът ви не можа да се запази. Опитайте отново.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Вашият браузър моли сайтовете чрез Global Privacy Control да не създават профил за вас. Този сайт не създава.",
    "gpc.choose": "Решавам друго",
    "gpc.ask":
      "Вашият браузър моли сайтовете чрез Global Privacy Control да не създават профил за вас. Вместо това важи " +
      "каквото изберете тук.",

    "why.button": "Защо това?",
    "why.label": "Защо това? {title}",
    "why.failed": "В момента няма обяснение.",

    "preferences.open": "Вашите данни и вашият избор",
    "preferences.failed": "В момента това не може да се отвори. Опитайте отново.",
  },
};
