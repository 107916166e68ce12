/**
 * Arabic: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ar",
  dir: "rtl",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "هل يمكن لهذا الموقع أن يتذكر ما تشاهده؟",
    "consent.text":
      "الجهة صاحبة الطلب: {controller}. نود أن نتذكر ما تشاهده وما تفعله هنا وما يُعرض عليك. تُحفظ هذه البيانات على " +
      "هذا الجهاز لمدة {days} كحد أقصى. ولا تُرسل إلى أي جهة.",
    "consent.days": {
      zero: "{count} يوم",
      one: "يوم واحد",
      two: "يومين",
      few: "{count} أيام",
      many: "{count} يومًا",
      other: "{count} يوم",
    },
    "consent.for.recommendations": "تُستخدم هذه البيانات لاقتراح ما قد يهمك.",
    "consent.for.offers": "تُستخدم هذه البيانات لاختيار عروض قد تهمك.",
    "consent.for.both": "تُستخدم هذه البيانات لاختيار اقتراحات وعروض قد تهمك.",
    "consent.covers": "ينطبق زر «{accept}» على ذلك فقط. وكل ما عداه متوقف ما لم تختره بنفسك.",
    "consent.stop": "يمكنك تغيير رأيك في أي وقت. وعندها يُحذف ما تم حفظه.",
    "consent.contact": "هل لديك أسئلة؟ راسلنا على {contact}.",
    "consent.notice": "إشعار الخصوصية",
    "consent.accept": "قبول",
    "consent.refuse": "رفض",
    "consent.choose": "إدارة الخيارات",
    "consent.save": "حفظ الخيارات",
    "consent.controller": "هذا الموقع",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "الاقتراحات",
    "purpose.recommendations.text": "اقتراح ما قد يهمني.",
    "purpose.offers": "العروض",
    "purpose.offers.text": "اختيار عروض قد تهمني.",
    "purpose.measurement": "الإحصاءات",
    "purpose.measurement.text":
      "ساعد هذا الموقع على معرفة ما ينجح. {often}، يرسل متصفحك إجابة واحدة عن كل سؤال يطرحه الموقع. ويُضاف إليها " +
      "تشويش عشوائي أولًا.",
    "noise.month":
      "إذا كان نصف التخمينات عنك صحيحًا من دون إجاباتك، فلن يصح منها مع كل إجابات شهر واحد أكثر من {right} من كل " +
      "{of}. وإذا تغيّرت إجابة فقد يُلاحَظ ذلك.",
    "purpose.measurement.recipient": "تُرسل الإجابات إلى {recipient} ({host}).",
    "purpose.measurement.compare": "للمقارنة، يرى بعض من يقبلون القائمة العادية. ويُرسل أيضًا نوع القائمة التي تراها.",
    "often.day": "مرة في اليوم",
    "often.week": "مرة في الأسبوع",
    "often.month": "مرة في الشهر",
    "purpose.sensitive": "موضوع حساس: {label}",
    "purpose.sensitive.text": "تذكر ما أشاهده عن «{label}» واستخدامه أيضًا. وإذا لم يُحدَّد، يُستبعد هذا الموضوع.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "غيّر هذا الموقع ما يطلبه",
    "renew.text":
      "سبق أن وافقت. وإلى أن تجيب من جديد، لا يُستخدم لهذا الغرض ما تم حفظه لأجله، ولا يُحفظ لأجله شيء جديد.",
    "renew.retention": "مدة الحفظ: {to} كحد أقصى بدلًا من {from}.",
    "renew.controller": "الجهة المسؤولة الآن: {to}. من قبل: {from}.",
    "renew.sensitive": "سيُحفظ ما تشاهده عن «{label}» مثل أي شيء آخر.",
    "renew.collector": "ستُرسل الإحصاءات إلى {to} بدلًا من {from}.",
    "renew.recipient": "ستتلقى {to} الإحصاءات بدلًا من {from}.",
    "renew.measurement": "ستطلب الإحصاءات أكثر من ذي قبل.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "تم تفعيل: {purposes}. وكل ما عدا ذلك متوقف.",
    "consent.refused": "كل شيء متوقف. ولا يُحفظ إلا هذا الاختيار.",
    "consent.withdrawn": "كل شيء متوقف. وتم حذف ما كان محفوظًا.",
    "consent.failed": "تعذّر حفظ اختيارك. يُرجى إعادة المحاولة.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "يطلب متصفحك من المواقع عدم إنشاء ملف شخصي عنك (Global Privacy Control). وهذا الموقع يلتزم بذلك.",
    "gpc.choose": "إدارة الخيارات",
    "gpc.ask":
      "يطلب متصفحك من المواقع عدم إنشاء ملف شخصي عنك (Global Privacy Control). وفي هذا الموقع، يُعتمد ما تختاره هنا " +
      "بدلًا من ذلك.",

    "why.button": "لماذا أرى هذا؟",
    "why.label": "لماذا أرى هذا؟ {title}",
    "why.failed": "لا يتوفر تفسير في الوقت الحالي.",

    "preferences.open": "بياناتك وخياراتك",
    "preferences.failed": "تعذّر الفتح. يُرجى إعادة المحاولة.",
  },
};
