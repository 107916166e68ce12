/**
 * Hindi: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hi",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "क्या यह साइट याद रख सकती है कि आप क्या देखते हैं?",
    "consent.text":
      "{controller} यह याद रखना चाहता है कि आप यहाँ क्या देखते और करते हैं और आपको क्या दिखाया जाता है। यह जानकारी " +
      "ज़्यादा से ज़्यादा {days} तक इसी डिवाइस पर रखी जाती है। यह किसी को नहीं भेजी जाती।",
    "consent.days": { one: "{count} दिन", other: "{count} दिन" },
    "consent.for.recommendations": "इसका इस्तेमाल आपकी पसंद की चीज़ें सुझाने के लिए होता है।",
    "consent.for.offers": "इसका इस्तेमाल आपकी पसंद के ऑफ़र चुनने के लिए होता है।",
    "consent.for.both": "इसका इस्तेमाल आपकी पसंद के सुझाव और ऑफ़र चुनने के लिए होता है।",
    "consent.covers": "“{accept}” सिर्फ़ इस पर लागू होता है। बाकी सब बंद है, जब तक आप उसे खुद न चुनें।",
    "consent.stop": "आप कभी भी अपना मन बदल सकते हैं। तब रखी गई जानकारी मिटा दी जाती है।",
    "consent.contact": "कोई सवाल है? {contact} पर लिखें।",
    "consent.notice": "निजता सूचना",
    "consent.accept": "स्वीकार करें",
    "consent.refuse": "अस्वीकार करें",
    "consent.choose": "विकल्प मैनेज करें",
    "consent.save": "विकल्प सेव करें",
    "consent.controller": "यह साइट",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "सुझाव",
    "purpose.recommendations.text": "मुझे मेरी पसंद की चीज़ें सुझाएँ।",
    "purpose.offers": "ऑफ़र",
    "purpose.offers.text": "मेरी पसंद के ऑफ़र चुनें।",
    "purpose.measurement": "आँकड़े",
    "purpose.measurement.text":
      "साइट को यह जानने में मदद करें कि क्या काम करता है। {often} आपका ब्राउज़र साइट के हर सवाल का एक जवाब भेजता है। " +
      "उससे पहले उसमें रैंडम नॉइज़ जोड़ा जाता है।",
    "noise.month":
      "अगर आपके जवाबों के बिना आपके बारे में आधे अंदाज़े सही होते, तो एक महीने के सारे जवाबों के साथ {of} में से " +
      "ज़्यादा से ज़्यादा {right} सही होते। अगर कोई जवाब बदलता है, तो यह पता चल सकता है।",
    "purpose.measurement.recipient": "जवाब {recipient} ({host}) को भेजे जाते हैं।",
    "purpose.measurement.compare":
      "तुलना के लिए, स्वीकार करने वाले कुछ लोगों को सामान्य सूची दिखती है। आपको कौन सी सूची दिखती है, यह भी भेजा " +
      "जाता है।",
    "often.day": "दिन में एक बार",
    "often.week": "हफ़्ते में एक बार",
    "often.month": "महीने में एक बार",
    "purpose.sensitive": "संवेदनशील विषय: {label}",
    "purpose.sensitive.text":
      "“{label}” के बारे में मेरी देखी हुई चीज़ें भी याद रखें और इस्तेमाल करें। न चुनने पर यह विषय छोड़ दिया जाता है।",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "इस साइट ने अपना अनुरोध बदल दिया है",
    "renew.text":
      "आपने पहले स्वीकार किया था। आपके दोबारा जवाब देने तक इस मकसद के लिए रखी गई जानकारी इसके लिए इस्तेमाल नहीं होती " +
      "और इसके लिए कुछ नया नहीं रखा जाता।",
    "renew.retention": "{from} के बजाय ज़्यादा से ज़्यादा {to} तक रखी जाएगी।",
    "renew.controller": "अब ज़िम्मेदार: {to}। पहले: {from}।",
    "renew.sensitive": "“{label}” के बारे में आप जो देखते हैं, उसे बाकी सब की तरह रखा जाएगा।",
    "renew.collector": "आँकड़े {from} के बजाय {to} को भेजे जाएँगे।",
    "renew.recipient": "आँकड़े {from} के बजाय {to} को मिलेंगे।",
    "renew.measurement": "आँकड़ों में पहले से ज़्यादा पूछा जाएगा।",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "चालू किया गया: {purposes}। बाकी सब बंद है।",
    "consent.refused": "सब बंद है। सिर्फ़ यह विकल्प याद रखा गया है।",
    "consent.withdrawn": "सब बंद है। रखी गई जानकारी मिटा दी गई है।",
    "consent.failed": "आपका विकल्प सेव नहीं हो सका। फिर से कोशिश करें।",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "आपका ब्राउज़र साइटों से आपकी प्रोफ़ाइल न बनाने को कहता है (Global Privacy Control)। यह साइट इसका पालन करती है।",
    "gpc.choose": "विकल्प मैनेज करें",
    "gpc.ask":
      "आपका ब्राउज़र साइटों से आपकी प्रोफ़ाइल न बनाने को कहता है (Global Privacy Control)। इस साइट पर उसके बजाय वह " +
      "लागू होगा जो आप यहाँ चुनेंगे।",

    "why.button": "मुझे यह क्यों दिख रहा है?",
    "why.label": "मुझे यह क्यों दिख रहा है? {title}",
    "why.failed": "अभी कोई जानकारी उपलब्ध नहीं है।",

    "preferences.open": "आपका डेटा और विकल्प",
    "preferences.failed": "इसे खोला नहीं जा सका। फिर से कोशिश करें।",
  },
};
