/**
 * Arabic: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ar",
  dir: "rtl",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "هل يمكن لهذا الموقع أن يتذكر ما تشاهده؟",
    "consent.text":
      "الطلب من: {controller}. إذا وافقت، يحفظ هذا المتصفح ما تشاهده هنا وما يُعرض عليك لمدة {days} كحد أقصى. " +
      "يبقى ذلك على هذا الجهاز. ولا يُرسل أي شيء منه إلى أحد.",
    "consent.days": {
      zero: "{count} يوم",
      one: "يوم واحد",
      two: "يومين",
      few: "{count} أيام",
      many: "{count} يومًا",
      other: "{count} يوم",
    },
    "consent.for.recommendations": "يُستخدم ذلك لاقتراح أشياء قد تناسبك.",
    "consent.for.offers": "يُستخدم ذلك لاختيار عروض قد تناسبك.",
    "consent.for.both": "يُستخدم ذلك لاقتراح أشياء ولاختيار عروض قد تناسبك.",
    "consent.covers": "زر «{accept}» يعني الموافقة على ذلك وحده. وكل ما عداه متوقف، إلا ما تضع عليه علامة بنفسك، واحدًا واحدًا.",
    "consent.stop": "يمكنك تغيير رأيك في أي وقت. وعندها يُمحى ما تم حفظه.",
    "consent.contact": "هل لديك أسئلة؟ راسلنا على: {contact}.",
    "consent.notice": "قراءة إشعار الخصوصية",
    "consent.accept": "أوافق",
    "consent.refuse": "أرفض",
    "consent.choose": "الاختيار واحدًا واحدًا",
    "consent.save": "حفظ هذه الاختيارات",
    "consent.controller": "هذا الموقع",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "الاقتراحات",
    "purpose.recommendations.text": "اقتراح أشياء قد تناسبني.",
    "purpose.offers": "العروض",
    "purpose.offers.text": "اختيار عروض قد تناسبني.",
    "purpose.measurement": "الإحصاء",
    "purpose.measurement.text":
      "مساعدة الموقع على معرفة ما ينجح. {often}، يرسل متصفحك جوابًا واحدًا عن كل سؤال يطرحه الموقع. وتُمزج به " +
      "المصادفة، فلا يمكن لأحد أن يكون متأكدًا أي جواب هو جوابك.",
    "purpose.measurement.compare":
      "وللمقارنة، يعرض الموقع على بعض من يوافقون القائمة العادية. كما يُرسل أي قائمة تُعرض عليك.",
    "often.day": "مرة في اليوم",
    "often.week": "مرة في الأسبوع",
    "often.month": "مرة في الشهر",
    "purpose.sensitive": "أمر خاص: {label}",
    "purpose.sensitive.text": "حفظ واستخدام ما أشاهده عن «{label}» أيضًا. ومن دون علامة، لا يدخل في ذلك.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "غيّر هذا الموقع ما يطلبه",
    "renew.text": "سبق أن وافقت. وإلى أن تجيب، لا يُستخدم ما تم حفظه، ولا يُضاف إليه شيء.",
    "renew.retention": "الحفظ لمدة {to} بدلًا من {from}.",
    "renew.controller": "المسؤول الآن: {to}. المسؤول من قبل: {from}.",
    "renew.sensitive": "سيُحفظ ما يخص «{label}» مثل أي شيء آخر.",
    "renew.collector": "يُرسل الإحصاء إلى {to} بدلًا من {from}.",
    "renew.measurement": "يطلب الإحصاء أكثر من ذي قبل.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "تم تشغيل: {purposes}. وكل ما عدا ذلك متوقف.",
    "consent.refused": "كل شيء متوقف. ولا يُحفظ إلا هذا الجواب.",
    "consent.withdrawn": "كل شيء متوقف، وتم محو ما كان محفوظًا.",
    "consent.failed": "تعذر حفظ جوابك. يُرجى المحاولة مرة أخرى.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "متصفحك يطلب من المواقع، عن طريق Global Privacy Control، ألا تكوّن ملفًا عنك وعن اهتماماتك. وهذا الموقع لا يفعل ذلك.",
    "gpc.choose": "اختيار غير ذلك",
    "gpc.ask":
      "متصفحك يطلب من المواقع، عن طريق Global Privacy Control، ألا تكوّن ملفًا عنك وعن اهتماماتك. وما تختاره هنا " +
      "بنفسك هو المعتمد بدلًا من ذلك.",

    "why.button": "لماذا هذا؟",
    "why.label": "لماذا هذا؟ {title}",
    "why.failed": "لا يتوفر تفسير الآن.",

    "preferences.open": "بياناتك واختياراتك",
    "preferences.failed": "لا يمكن فتح هذا الآن. يُرجى المحاولة مرة أخرى.",
  },
};
