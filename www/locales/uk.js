/**
 * Ukrainian: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "uk",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Можна цьому сайту запам’ятовувати, що ви переглядаєте?",
    "consent.text":
      "Запитує: {controller}. Якщо ви погодитеся, цей браузер зберігатиме те, що ви тут переглядаєте і що вам показують, " +
      "щонайбільше {days}. Усе це залишається на цьому пристрої. Нічого з цього нікому не надсилають.",
    "consent.days": { one: "{count} день", few: "{count} дні", many: "{count} днів", other: "{count} дня" },
    "consent.for.recommendations": "Це потрібно, щоб радити те, що може вам підійти.",
    "consent.for.offers": "Це потрібно, щоб вибирати пропозиції, які можуть вам підійти.",
    "consent.for.both":
      "Це потрібно, щоб радити те, що може вам підійти, і вибирати пропозиції, які можуть вам підійти.",
    "consent.covers": "«{accept}» означає згоду лише на це. Усе інше вимкнено, якщо ви самі не позначите щось по одному.",
    "consent.stop": "Ви можете передумати будь-коли. Тоді збережене буде стерто.",
    "consent.contact": "Маєте запитання? Напишіть нам: {contact}.",
    "consent.notice": "Прочитати повідомлення про приватність",
    "consent.accept": "Прийняти",
    "consent.refuse": "Відхилити",
    "consent.choose": "Вибрати по одному",
    "consent.save": "Зберегти цей вибір",
    "consent.controller": "Цей сайт",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Рекомендації",
    "purpose.recommendations.text": "Радити те, що може мені підійти.",
    "purpose.offers": "Пропозиції",
    "purpose.offers.text": "Вибирати пропозиції, які можуть мені підійти.",
    "purpose.measurement": "Підрахунок",
    "purpose.measurement.text":
      "Допомогти сайту побачити, що працює. {often} ваш браузер надсилає по одній відповіді на кожне запитання " +
      "сайту. До неї домішано випадковість, тому ніхто не може бути певен, яка відповідь ваша.",
    "purpose.measurement.compare":
      "Для порівняння сайт показує декому з тих, хто погодився, звичайний список. Надсилається й те, який список вам " +
      "показують.",
    "often.day": "Раз на день",
    "often.week": "Раз на тиждень",
    "often.month": "Раз на місяць",
    "purpose.sensitive": "Особиста тема: {label}",
    "purpose.sensitive.text":
      "Зберігати й використовувати також те, що я переглядаю на тему «{label}». Без позначки ця тема не враховується.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Цей сайт змінив те, про що просить",
    "renew.text": "Раніше ви погодилися. Доки ви не відповісте, збережене не використовується і нічого не додається.",
    "renew.retention": "Тепер строк зберігання: {to}. Раніше: {from}.",
    "renew.controller": "Тепер за це відповідає: {to}. Раніше: {from}.",
    "renew.sensitive": "Тему «{label}» зберігали б, як і все інше.",
    "renew.collector": "Підрахунок надсилається на {to} замість {from}.",
    "renew.measurement": "Підрахунок просить більше, ніж раніше.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Увімкнено: {purposes}. Усе інше вимкнено.",
    "consent.refused": "Усе вимкнено. Запам’ятовано лише цю відповідь.",
    "consent.withdrawn": "Усе вимкнено, а збережене стерто.",
    "consent.failed": "Не вдалося зберегти вашу відповідь. Спробуйте ще раз.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Ваш браузер просить сайти через Global Privacy Control не складати ваш профіль. Цей сайт його не складає.",
    "gpc.choose": "Вирішити інакше",
    "gpc.ask":
      "Ваш браузер просить сайти через Global Privacy Control не складати ваш профіль. Замість цього діє те, що ви " +
      "виберете тут.",

    "why.button": "Чому це?",
    "why.label": "Чому це? {title}",
    "why.failed": "Зараз пояснення немає.",

    "preferences.open": "Ваші дані та ваш вибір",
    "preferences.failed": "Зараз це не можна відкрити. Спробуйте ще раз.",
  },
};
