/**
 * Hindi: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hi",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "आप जो देखते हैं, क्या यह साइट उसे याद रख सकती है?",
    "consent.text":
      "पूछने वाला: {controller}। आपकी हाँ हो, तो आप यहाँ जो देखते हैं और आपको जो दिखाया जाता है, उसे यह ब्राउज़र " +
      "ज़्यादा से ज़्यादा {days} तक रखता है। यह सब इसी डिवाइस पर रहता है। इसमें से कुछ भी किसी को नहीं भेजा जाता।",
    "consent.days": { one: "{count} दिन", other: "{count} दिन" },
    "consent.for.recommendations": "इसका इस्तेमाल ऐसी चीज़ें सुझाने के लिए होता है जो आपको पसंद आ सकती हैं।",
    "consent.for.offers": "इसका इस्तेमाल ऐसे ऑफ़र चुनने के लिए होता है जो आपको पसंद आ सकते हैं।",
    "consent.for.both": "इसका इस्तेमाल चीज़ें सुझाने और ऐसे ऑफ़र चुनने के लिए होता है जो आपको पसंद आ सकते हैं।",
    "consent.covers": "“{accept}” का मतलब सिर्फ़ इसी के लिए हाँ है। बाकी सब बंद है, जब तक आप एक-एक करके उस पर निशान न लगाएँ।",
    "consent.stop": "आप कभी भी अपना मन बदल सकते हैं। तब जो रखा गया था, वह मिटा दिया जाता है।",
    "consent.contact": "कोई सवाल है? {contact} पर लिखें।",
    "consent.notice": "निजता की सूचना पढ़ें",
    "consent.accept": "स्वीकार करें",
    "consent.refuse": "मना करें",
    "consent.choose": "एक-एक करके चुनें",
    "consent.save": "ये चुनाव सेव करें",
    "consent.controller": "यह साइट",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "सुझाव",
    "purpose.recommendations.text": "मुझे ऐसी चीज़ें सुझाएँ जो मुझे पसंद आ सकती हैं।",
    "purpose.offers": "ऑफ़र",
    "purpose.offers.text": "मेरे लिए ऐसे ऑफ़र चुनें जो मुझे पसंद आ सकते हैं।",
    "purpose.measurement": "गिनती",
    "purpose.measurement.text":
      "साइट को यह जानने में मदद करें कि क्या काम करता है। {often}, आपका ब्राउज़र साइट के हर सवाल का एक जवाब भेजता " +
      "है। उसमें संयोग मिला होता है, इसलिए कोई पक्का नहीं कह सकता कि कौन-सा जवाब आपका है।",
    "purpose.measurement.compare":
      "तुलना के लिए साइट हाँ कहने वालों में से कुछ को साधारण सूची दिखाती है। आपको कौन-सी सूची दिखाई जाती है, यह भी " +
      "साथ भेजा जाता है।",
    "often.day": "दिन में एक बार",
    "often.week": "हफ़्ते में एक बार",
    "often.month": "महीने में एक बार",
    "purpose.sensitive": "निजी बात: {label}",
    "purpose.sensitive.text":
      "“{label}” के बारे में मैं जो देखूँ, उसे भी रखें और इस्तेमाल करें। निशान न हो, तो इसे छोड़ दिया जाता है।",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "यह साइट जो पूछती है, वह बदल गया है",
    "renew.text": "आपने पहले हाँ कहा था। जब तक आप जवाब नहीं देते, रखी गई चीज़ें इस्तेमाल नहीं होतीं और कुछ नया नहीं जुड़ता।",
    "renew.retention": "अब रखने का समय: {to}। पहले: {from}।",
    "renew.controller": "अब ज़िम्मेदार: {to}। पहले: {from}।",
    "renew.sensitive": "“{label}” को भी बाकी चीज़ों की तरह रखा जाएगा।",
    "renew.collector": "गिनती अब यहाँ भेजी जाती है: {to}। पहले: {from}।",
    "renew.measurement": "गिनती अब पहले से ज़्यादा माँगती है।",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "चालू किया गया: {purposes}। बाकी सब बंद है।",
    "consent.refused": "सब कुछ बंद है। सिर्फ़ यह जवाब याद रखा गया है।",
    "consent.withdrawn": "सब कुछ बंद है, और जो रखा गया था, वह मिटा दिया गया है।",
    "consent.failed": "आपका जवाब सेव नहीं हो सका। कृपया फिर से कोशिश करें।",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "आपका ब्राउज़र Global Privacy Control के ज़रिए साइटों से कहता है कि आपकी पसंद-नापसंद का खाका न बनाएँ। यह साइट ऐसा " +
      "नहीं करती।",
    "gpc.choose": "कुछ और तय करें",
    "gpc.ask":
      "आपका ब्राउज़र Global Privacy Control के ज़रिए साइटों से कहता है कि आपकी पसंद-नापसंद का खाका न बनाएँ। उसकी जगह " +
      "वह माना जाता है जो आप यहाँ चुनते हैं।",

    "why.button": "यह क्यों?",
    "why.label": "यह क्यों? {title}",
    "why.failed": "अभी कारण नहीं बताया जा सकता।",

    "preferences.open": "आपका डेटा और आपके चुनाव",
    "preferences.failed": "इसे अभी नहीं खोला जा सकता। कृपया फिर से कोशिश करें।",
  },
};
