/**
 * Ukrainian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "uk",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Чи може цей сайт запам’ятовувати, що ви переглядаєте?",
    "consent.text":
      "{controller} хоче запам’ятовувати, що ви тут переглядаєте й робите та що вам показують. Ці дані зберігаються " +
      "на цьому пристрої щонайбільше {days}. Їх нікому не надсилають.",
    "consent.days": { one: "{count} день", few: "{count} дні", many: "{count} днів", other: "{count} дня" },
    "consent.for.recommendations": "Вони потрібні, щоб рекомендувати те, що може вас зацікавити.",
    "consent.for.offers": "Вони потрібні, щоб вибирати пропозиції, які можуть вас зацікавити.",
    "consent.for.both": "Вони потрібні, щоб вибирати рекомендації та пропозиції, які можуть вас зацікавити.",
    "consent.covers": "«{accept}» стосується лише цього. Усе інше вимкнено, якщо ви самі цього не виберете.",
    "consent.stop": "Ви можете передумати будь-коли. Тоді збережене буде видалено.",
    "consent.contact": "Маєте запитання? Пишіть на {contact}.",
    "consent.notice": "Повідомлення про приватність",
    "consent.accept": "Прийняти",
    "consent.refuse": "Відхилити",
    "consent.choose": "Керувати вибором",
    "consent.save": "Зберегти вибір",
    "consent.controller": "Цей сайт",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Рекомендації",
    "purpose.recommendations.text": "Рекомендувати те, що може мене зацікавити.",
    "purpose.offers": "Пропозиції",
    "purpose.offers.text": "Вибирати пропозиції, які можуть мене зацікавити.",
    "purpose.measurement": "Статистика",
    "purpose.measurement.text":
      "Допоможіть сайту дізнатися, що працює. {often} ваш браузер надсилає по одній відповіді на кожне запитання " +
      "сайту. Спершу додається випадковий шум.",
    "noise.month":
      "Якби без ваших відповідей правильною була половина здогадок про вас, то з усіма відповідями за місяць " +
      "правильних було б щонайбільше {right} із кожних {of}. Якщо відповідь зміниться, це можна помітити.",
    "purpose.measurement.recipient": "Відповіді отримує {recipient} ({host}).",
    "purpose.measurement.compare":
      "Для порівняння частина тих, хто погодився, бачить стандартний список. Надсилається й те, який список бачите " +
      "ви.",
    "often.day": "Раз на день",
    "often.week": "Раз на тиждень",
    "often.month": "Раз на місяць",
    "purpose.sensitive": "Делікатна тема: {label}",
    "purpose.sensitive.text":
      "Запам’ятовувати й використовувати також те, що я переглядаю на тему «{label}». Якщо не вибрано, ця тема не " +
      "враховується.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Цей сайт змінив свій запит",
    "renew.text":
      "Раніше ви погодилися. Доки ви не відповісте знову, збережене для цієї мети для неї не використовується й " +
      "нічого нового для неї не зберігається.",
    "renew.retention": "Зберігається щонайбільше {to}. Раніше: {from}.",
    "renew.controller": "Тепер відповідає {to}. Раніше: {from}.",
    "renew.sensitive": "Те, що ви переглядаєте на тему «{label}», зберігалося б, як і все інше.",
    "renew.collector": "Статистика надсилалася б на {to}. Раніше: {from}.",
    "renew.recipient": "Статистику отримувала б сторона {to} замість {from}.",
    "renew.measurement": "Статистика охоплювала б більше, ніж раніше.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Увімкнено: {purposes}. Усе інше вимкнено.",
    "consent.refused": "Усе вимкнено. Збережено лише цей вибір.",
    "consent.withdrawn": "Усе вимкнено. Збережене видалено.",
    "consent.failed": "Не вдалося зберегти ваш вибір. Спробуйте ще раз.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Ваш браузер просить сайти не створювати ваш профіль (Global Privacy Control). Цей сайт дотримується цього.",
    "gpc.choose": "Керувати вибором",
    "gpc.ask":
      "Ваш браузер просить сайти не створювати ваш профіль (Global Privacy Control). На цьому сайті натомість діє " +
      "ваш вибір тут.",

    "why.button": "Чому я це бачу?",
    "why.label": "Чому я це бачу? {title}",
    "why.failed": "Наразі пояснення недоступне.",

    "preferences.open": "Ваші дані та вибір",
    "preferences.failed": "Не вдалося відкрити. Спробуйте ще раз.",
  },
};
