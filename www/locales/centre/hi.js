/**
 * Hindi, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hi",
  dir: "ltr",
  texts: {
    "centre.title": "आपका डेटा और विकल्प",
    "centre.lead":
      "यह साइट आपको क्या दिखाए, यह चुनने के लिए आपके बारे में जो कुछ भी रखा गया है, वह सब आप यहाँ देख सकते हैं। यह " +
      "इसी डिवाइस पर, इसी ब्राउज़र में रखा है।",
    "centre.close": "बंद करें",
    "centre.on": "चालू: {names}",
    "centre.off": "सब कुछ बंद है। कुछ नया नहीं रखा जाता।",
    "centre.paused": "रुका हुआ: कुछ नया नहीं रखा जाता।",
    "centre.loading": "एक पल…",
    "centre.failed": "यह नहीं हो सका। कुछ भी नहीं बदला है।",
    "centre.tabs": "यहाँ यह हो गया है। इस साइट के एक और खुले टैब ने अब तक जवाब नहीं दिया है: कृपया उसे बंद करें।",
    "centre.stopped": "यह टूल रुक गया है। आगे बढ़ने के लिए पेज फिर से लोड करें।",
    "centre.missing":
      "इस टूल का एक हिस्सा लोड नहीं हो सका, इसलिए यहाँ रखा गया डेटा दिखाया नहीं जा सकता। बाद में फिर कोशिश करें, या " +
      "अभी सब कुछ मिटा दें।",
    "centre.data": "इसे डेटा के रूप में दिखाएँ",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (टैग)",
    "facet.provider": "{name} (निर्माता)",

    "kept.title": "इस डिवाइस पर डेटा",
    "kept.until": "सबसे नई चीज़ {date} तक रखी जाती है।",

    "records.title": "हम क्या रखते हैं",
    "records.none": "आपके बारे में कुछ भी नहीं रखा है।",
    "records.count": { one: "{count} चीज़ रखी है।", other: "{count} चीज़ें रखी हैं।" },
    "records.text": "हर चीज़ के साथ लिखा है कि वह कितने समय तक रखी जाती है। ज़्यादातर को आप उससे पहले मिटा सकते हैं।",
    "records.proof":
      "आपके जवाब इस बात के सबूत के तौर पर रखे जाते हैं कि आपने क्या कहा। जब आप सब कुछ मिटाते हैं, तो वे भी हट जाते " +
      "हैं।",
    "records.day": { one: "{day}: {count} चीज़", other: "{day}: {count} चीज़ें" },
    "records.undated": { one: "कोई तारीख नहीं: {count} चीज़", other: "कोई तारीख नहीं: {count} चीज़ें" },
    "records.view": "आपने देखा: {title}",
    "records.click": "आपने सूची से चुना: {title}",
    "records.cart": "आपने टोकरी में रखा: {title}",
    "records.purchase": "आपने खरीदा: {title}",
    "records.category": "श्रेणी: {name}।",
    "records.impression": { one: "आपको {count} चीज़ दिखाई गई: {titles}", other: "आपको {count} चीज़ें दिखाई गईं: {titles}" },
    "records.mute": "आपने कभी न दिखाने को कहा: {name}",
    "records.more": "आपने ज़्यादा दिखाने को कहा: {name}",
    "records.less": "आपने कम दिखाने को कहा: {name}",
    "records.pause.on": "आपने “विराम” चालू किया।",
    "records.pause.off": "आपने “विराम” बंद किया।",
    "records.unprofiled.on": "आपने “सबके लिए एक ही सूची” चालू किया।",
    "records.unprofiled.off": "आपने “सबके लिए एक ही सूची” बंद किया।",
    "records.given": "आपने स्वीकार किया: {purpose}",
    "records.refused": "आपने अस्वीकार किया: {purpose}",
    "records.withdrawn": "आपने सहमति वापस ली: {purpose}",
    "records.report": "साइट के एक सवाल पर आपका जवाब: {question}",
    "records.delivery": "एक रिपोर्ट का क्या हुआ। {what}",
    "records.arm.personalised": "तुलना के लिए आपको रैंडम तरीके से चुना गया: आपको आपके हिसाब से बनी सूचियाँ दिखती हैं।",
    "records.arm.holdout": "तुलना के लिए आपको रैंडम तरीके से चुना गया: आपको वही सूची दिखती है जो सबको दिखती है।",
    "records.unreadable": {
      one: "{count} बाइट का एक खराब नोट। इसे कोई नहीं पढ़ सकता, और इसका इस्तेमाल नहीं होता।",
      other: "{count} बाइट का एक खराब नोट। इसे कोई नहीं पढ़ सकता, और इसका इस्तेमाल नहीं होता।",
    },
    "records.other": "ऐसी किस्म की चीज़ जिसे यह पेज नहीं जानता: {type}",
    "records.at": "कब से रखी है: {date}।",
    "records.expires": "कब हटेगी: {date}।",
    "records.valid": "आपका जवाब {date} तक लागू है। उसका नोट बना रहता है।",
    "records.replaced": "बाद के चुनाव ने इसकी जगह ले ली है। इसका नोट बना रहता है।",
    "records.stays": "यह तब तक रहती है जब तक आप इसे वापस न लें या मिटा न दें।",
    "records.measurement": "यह तब तक रहती है जब तक आप “{name}” बंद न करें। तब इससे जुड़ा सब कुछ मिटा दिया जाता है।",
    "records.stuck": "यह तब तक रहती है जब तक आप सब कुछ न मिटा दें।",
    "records.asked": "{controller} का अनुरोध। स्वीकार करने पर डेटा इस डिवाइस पर ज़्यादा से ज़्यादा {days} तक रखा जाता है।",
    "records.sensitive": "उस समय छोड़े गए संवेदनशील विषय: {labels}।",
    "records.by.site": "आपने इसे इस साइट के एक बटन से चुना, जिसने अपना टेक्स्ट दिखाया।",
    "records.by.script": "इस साइट की एक स्क्रिप्ट ने यह आपके क्लिक के बिना किया।",
    "records.gpc": "उस समय आपके ब्राउज़र ने Global Privacy Control भेजा था।",
    "records.erase": "मिटाएँ",
    "records.erase.label": "मिटाएँ। {what}",
    "records.erased": "मिटा दिया गया। {what}",
    "records.receipt": "रसीद सेव करें",
    "records.receipt.label": "रसीद सेव करें। {what}",

    "interests.title": "हमारे अंदाज़े से आपको क्या पसंद है",
    "interests.text": "यह एक अंदाज़ा है। यह सिर्फ़ उससे बनता है जो आपने यहाँ किया।",
    "interests.none": "आपके बारे में कोई अंदाज़ा नहीं है।",
    "interests.all": "सभी श्रेणियाँ दिखाएँ",
    "interests.share": "आपने जो देखा, उसका {share}",
    "interests.from": { one: "यह कहाँ से आता है: {count} चीज़", other: "यह कहाँ से आता है: {count} चीज़ें" },
    "preferences.more": "ज़्यादा",
    "preferences.more.label": "ज़्यादा: {name}",
    "preferences.less": "कम",
    "preferences.less.label": "कम: {name}",
    "preferences.mute": "कभी न दिखाएँ",
    "preferences.mute.label": "कभी न दिखाएँ: {name}",
    "interests.forget": "भूल जाएँ",
    "interests.forget.label": "भूल जाएँ: {name}",
    "interests.forget.help": "भूल जाएँ: गलत अंदाज़े के लिए। यह जिन चीज़ों से बना है, वे सब मिटा दी जाती हैं।",
    "preferences.undo": "वापस लें",
    "preferences.undo.label": "वापस लें। {what}",
    "preferences.said.more": "अब आपको यह ज़्यादा दिखेगा: {name}",
    "preferences.said.less": "अब आपको यह कम दिखेगा: {name}",
    "preferences.said.mute": "अब आपको यह नहीं दिखेगा: {name}",
    "preferences.said.clear": "पसंद हटाई गई: {name}",
    "interests.said.forget": "भुला दिया गया: {name}",
    "preferences.title": "आपने क्या माँगा",
    "preferences.none": "आपने कुछ नहीं माँगा है।",
    "preferences.about": "ऐसी चीज़ें ज़्यादा या कम दिखाएँ",
    "preferences.about.item": "यह उत्पाद",
    "preferences.about.category": "श्रेणी: {name}",
    "preferences.about.provider": "निर्माता: {name}",
    "learned.title": "आपसे क्या सीखा गया",
    "learned.text":
      "जब आप सूची से कुछ चुनते हैं या उसे छोड़ देते हैं, तो आपका ब्राउज़र सीखता है कि आपके लिए क्या मायने रखता है। " +
      "हर चीज़ की शुरुआत {start} से होती है।",
    "learned.none": "कुछ नहीं सीखा गया।",
    "learned.term.behaviour": "जो दूसरों ने भी देखा: {percent}",
    "learned.term.content": "जो मिलता-जुलता है: {percent}",
    "learned.term.history": "जो आपने पहले देखा: {percent}",
    "learned.term.popular": "जो बहुत लोगों को पसंद है: {percent}",
    "learned.discounted": {
      one: "{count} बार दिखाया गया और चुना नहीं गया, इसलिए यह थोड़ा नीचे जाता है: {title}",
      other: "{count} बार दिखाया गया और चुना नहीं गया, इसलिए यह थोड़ा नीचे जाता है: {title}",
    },
    "learned.reset": "जो सीखा गया, उसे भूल जाएँ",
    "learned.said.reset": "जो सीखा गया था, वह भुला दिया गया।",

    "cause.title": "मुझे यह क्यों दिख रहा है?",
    "cause.text":
      "किसी चीज़ के पक्ष के कारण मिलकर {whole} होते हैं। उसके ख़िलाफ़ के कारण घटा दिए जाते हैं। सबसे ज़्यादा स्कोर " +
      "वाली चीज़ें पहले आती हैं। फिर कुछ की जगह बदली जाती है, ताकि विविधता रहे और नई चीज़ों को मौका मिले।",
    "cause.none": "इस पेज पर कोई सूची नहीं है।",
    "cause.list": "सूची {number}",
    "cause.shop": "यह सूची सबके लिए एक ही है। यह आपके लिए नहीं बनाई गई।",
    "cause.place": "{place}. {title}",
    "cause.for": "पक्ष में कारण",
    "cause.against": "ख़िलाफ़ कारण",
    "cause.share": "हिस्सा",
    "cause.small": "हर एक {share} से कम: {reasons}",
    "cause.if": "अगर आपने यह न देखा होता: {title}",
    "cause.then.same": "तो यह इसी जगह पर होता।",
    "cause.then.moved": "तो यह जगह {then} पर होता, जगह {now} पर नहीं।",
    "cause.then.gone": "तो यह इस सूची में न होता।",
    "cause.then.instead": "तो आपको यहाँ यह दिखता: {title}",
    "cause.then.empty": "तो यहाँ कुछ न होता।",
    "cause.failed": "अभी इसका हिसाब नहीं लगाया जा सकता।",

    "why.here": "इसी डिवाइस पर हिसाब लगाया गया। कुछ नहीं भेजा गया।",
    "why.reason": "{reason} — {share}",
    "why.against": "{reason} — इससे यह नीचे जाता है",
    "reason.viewed-item": "आपने यह देखा था: {title}",
    "reason.viewed-item.self": "आपने इसे पहले देखा था",
    "reason.viewed-topic": "इससे मिलता-जुलता: {title}",
    "reason.context-item": "इसके साथ जाता है: {title}",
    "reason.earlier-visits": "पिछली बार आने पर आपने जो देखा था",
    "reason.usual-price": "कीमत उसके आसपास है जो आप आम तौर पर देखते हैं",
    "reason.together": "इनमें से कई कारण मिलकर",
    "reason.popular-here": "यहाँ लोकप्रिय",
    "reason.popular-here.less": "यहाँ कम लोकप्रिय",
    "reason.preference": "आपने ऐसी चीज़ें ज़्यादा दिखाने को कहा था",
    "reason.preference.less": "आपने ऐसी चीज़ें कम दिखाने को कहा था",
    "reason.passed-over": "आपको पहले दिखाया गया",
    "reason.exploration": "नई और कम जानी-पहचानी चीज़ों के लिए रखी गई जगह",
    "reason.others": { one: "{count} और कारण", other: "{count} और कारण" },

    "settings.title": "सेटिंग",
    "settings.recommendations":
      "आप यहाँ जो देखते और करते हैं, वह इस ब्राउज़र में रखा जाता है और इससे चुना जाता है कि आपको क्या दिखे। इसे बंद " +
      "करने पर वह सब मिटा दिया जाता है।",
    "settings.offers":
      "यह साइट ऐसे ऑफ़र चुन सकती है जो आपको पसंद आ सकते हैं। इसे बंद करने पर आपको वही ऑफ़र दिखते हैं जो सबको दिखते " +
      "हैं।",
    "settings.sensitive":
      "यह विषय आपके बारे में बहुत कुछ बता सकता है। जब तक यह बंद है, आप इसके बारे में जो देखते हैं, वह न रखा जाता है " +
      "और न इस्तेमाल किया जाता है। इसे चालू करने पर यह बाकी चीज़ों की तरह गिना जाता है। इसे फिर से बंद करने पर इसका " +
      "जो रखा गया था, वह मिटा दिया जाता है।",
    "settings.pause": "विराम",
    "settings.pause.text": "जब तक यह चालू है, कुछ नया नहीं रखा जाता। जो पहले से है, वह रहता है और इस्तेमाल होता रहता है।",
    "settings.unprofiled": "सबके लिए एक ही सूची",
    "settings.unprofiled.text":
      "जब तक यह चालू है, आपके बारे में रखी चीज़ें इस्तेमाल नहीं होतीं और कोई जवाब नहीं भेजा जाता। आपको वही दिखता है " +
      "जो सबको दिखता है, सिवाय उसके जिसे आपने कभी न दिखाने को कहा है। आप जो करते हैं, वह फिर भी रखा जाता है। उसे भी " +
      "रोकने के लिए “{pause}” चालू करें।",
    "settings.needs":
      "“{name}” चालू हो, तब आप इसका इस्तेमाल कर सकते हैं। तब तक कुछ नहीं रखा जाता, और आपको वही दिखता है जो सबको " +
      "दिखता है।",
    "settings.given": "आपने {date} को स्वीकार किया। यह {until} तक मान्य है। उसके बाद आपसे फिर पूछा जाएगा।",
    "settings.refused": "आपने {date} को अस्वीकार किया। {until} से पहले आपसे फिर नहीं पूछा जाएगा।",
    "settings.withdrawn": "आपने {date} को सहमति वापस ली। {until} से पहले आपसे फिर नहीं पूछा जाएगा।",
    "settings.gpc":
      "आपका ब्राउज़र साइटों से आपकी प्रोफ़ाइल न बनाने को कहता है (Global Privacy Control)। यह साइट इसका पालन करती " +
      "है। अगर आप यहाँ खुद कोई सेटिंग चालू करते हैं, तो आपका विकल्प लागू होता है।",
    "settings.gpc.off": "बंद है, क्योंकि आपका ब्राउज़र Global Privacy Control भेजता है।",
    "settings.said.on": "चालू: {name}",
    "settings.said.off": "बंद: {name}",
    "settings.said.erased": "बंद, और इसके लिए जो रखा गया था, वह मिटा दिया गया: {name}",

    "reports.title": "क्या भेजा गया",
    "reports.none": "यहाँ कोई रिपोर्ट नहीं है। कोई भेजी नहीं गई, या सहमति खत्म होने पर मिटा दी गई।",
    "reports.text": "अगर कभी कोई रिपोर्ट भेजी जाती है, तो वह यहाँ दिखती है: शब्दों में, और एक-एक बाइट करके।",
    "reports.at": "भेजने की तारीख: {date}।",
    "reports.off": "कुछ नहीं भेजा जाता। उसके लिए आपको यह चालू करना होगा: {names}",
    "reports.paused": "जब तक “विराम” चालू है, कुछ नहीं भेजा जाता।",
    "reports.unprofiled": "जब तक “सबके लिए एक ही सूची” चालू है, कुछ नहीं भेजा जाता।",
    "reports.next": "क्या भेजा जाएगा",
    "reports.answer": "आपका जवाब: {answer}",
    "reports.after": "यह अभी बदल सकता है। यह इस तारीख के बाद भेजा जाएगा: {date}।",
    "reports.misfits": "इस जवाब वाले {of} लोगों में से लगभग {misfits} ऐसी संख्या भेजते हैं, जो इससे मेल नहीं खाती।",
    "reports.noise":
      "अगर इस रिपोर्ट के बिना आपके जवाब के बारे में आधे अंदाज़े सही होते, तो इसके साथ {of} में से ज़्यादा से ज़्यादा " +
      "{right} सही होते (ε = {epsilon})।",
    "reports.changes":
      "वही जवाब फिर से वही संख्या भेजता है। बदले हुए {of} जवाबों में से लगभग {noticed} में संख्या भी बदलती है। जिसे " +
      "पता हो कि दोनों रिपोर्टें आपकी हैं, उसे तब पता चल जाता है कि आपका जवाब बदल गया।",
    "reports.ready": "बनाई गई, पर भेजी नहीं गई।",
    "reports.about": "यह इस समय के बारे में है: {epoch}।",
    "reports.sending": "यह पता नहीं है कि यह पहुँची या नहीं।",
    "reports.accepted": "यह पहुँच गई।",
    "reports.rejected": "इसे लौटा दिया गया।",
    "reports.failed": "इसके पहुँचने का कोई संकेत नहीं है।",
    "reports.symbol": "आपके जवाब की जगह संख्या {symbol} भेजी जाती है।",
    "reports.byte.version": "वर्शन",
    "reports.byte.arm": "सूची: 0 नहीं बताया, 1 आपकी अपनी, 2 सबकी",
    "reports.byte.epoch": "महीना, सप्ताह या दिन, 1970 से गिनकर",
    "reports.byte.metric": "सवाल",
    "reports.byte.symbol": "नॉइज़ वाला जवाब",
    "answer.none": "कुछ नहीं",
    "answer.view": "कुछ देखा",
    "answer.click": "सूची से चुना",
    "answer.cart": "टोकरी में डाला",
    "answer.purchase": "खरीदा",
    "answer.no": "नहीं",
    "answer.yes": "हाँ",

    "take.title": "अपना डेटा डाउनलोड या इंपोर्ट करें",
    "take.export": "हर चीज़ की एक कॉपी सेव करें",
    "take.export.text":
      "आपको एक फ़ाइल मिलती है। आप उसे पढ़ सकते हैं, और किसी दूसरे ब्राउज़र में लोड कर सकते हैं। आपकी रसीदें उसमें " +
      "आपके अपने पास रखने के लिए हैं: वे कहीं और लोड नहीं होतीं।",
    "take.export.said": "फ़ाइल सेव हो गई: {name}",
    "take.receipts": "सारी रसीदें सेव करें",
    "take.receipts.text": "रसीद बताती है कि आपसे किसने पूछा, किसलिए पूछा, आपने क्या कहा और कब कहा। यह आपका सबूत है।",
    "take.receipts.none": "आपने अभी तक कुछ स्वीकार नहीं किया है, इसलिए कोई रसीद नहीं है।",
    "take.import": "फ़ाइल से कॉपी लोड करें",
    "take.import.text": "कुछ भी जोड़े जाने से पहले आप देखते हैं कि फ़ाइल में क्या है।",
    "take.import.found": { one: "फ़ाइल में {count} चीज़ है।", other: "फ़ाइल में {count} चीज़ें हैं।" },
    "take.import.fresh": { one: "उनमें से {count} यहाँ नई है।", other: "उनमें से {count} यहाँ नई हैं।" },
    "take.import.add": "जो नया है, उसे जोड़ें",
    "take.import.cancel": "कुछ न जोड़ें",
    "take.import.said": { one: "{count} चीज़ जोड़ी गई।", other: "{count} चीज़ें जोड़ी गईं।" },
    "take.import.cancelled": "कुछ भी नहीं जोड़ा गया।",
    "take.import.damaged": "यह फ़ाइल खराब है, या यह यहाँ की कॉपी नहीं है। कुछ भी नहीं जोड़ा गया।",
    "take.import.version": "यह फ़ाइल इस टूल के किसी दूसरे वर्शन की है। कुछ भी नहीं जोड़ा गया।",
    "take.import.consent": "पहले “{name}” चालू करें, फिर फ़ाइल लोड करें। कुछ भी नहीं जोड़ा गया।",
    "take.erase": "सब कुछ मिटाएँ",
    "take.erase.text": "यह इस साइट के हर खुले टैब में, यहाँ रखा सब कुछ, आपके जवाबों के साथ, मिटा देता है।",
    "take.erase.ask": "क्या आप सब कुछ मिटाना चाहते हैं? इसे वापस नहीं पाया जा सकता।",
    "take.erase.yes": "हाँ, सब कुछ मिटाएँ",
    "take.erase.no": "नहीं, रहने दें",
    "take.erase.kept": "कुछ भी नहीं मिटाया गया।",
    "take.erase.said": "हर खुले टैब में सब कुछ मिटा दिया गया है।",

    "ranking.title": "सूचियाँ कैसे बनती हैं",

    "works.title": "यह कैसे काम करता है",
    "works.text": "इस पेज ने अभी-अभी खुद टूल से पूछा है। ये उसके जवाब हैं।",
    "works.network": "नेटवर्क",
    "works.sealed": {
      one:
        "सीलबंद। जिस हिस्से में आपका डेटा है, वह उसे कहीं नहीं भेज सकता। अभी बाहर जाने का {count} रास्ता आज़माया " +
        "गया, और वह बंद है।",
      other:
        "सीलबंद। जिस हिस्से में आपका डेटा है, वह उसे कहीं नहीं भेज सकता। अभी बाहर जाने के {count} रास्ते आज़माए गए, " +
        "और सब बंद हैं।",
    },
    "works.unsealed": "सीलबंद नहीं। जिस हिस्से में आपका डेटा है, उसे यहाँ ब्राउज़र खुद भेजने से नहीं रोकता।",
    "works.open": "बंद नहीं: {names}",
    "works.encryption": "एन्क्रिप्शन",
    "works.encryption.split": "एन्क्रिप्ट है। कुछ हटाने पर उसकी कुंजी पर नया डेटा लिख दिया जाता है।",
    "works.encryption.database": "एन्क्रिप्ट है। कुछ हटाने पर आपका ब्राउज़र उसकी कुंजी कुछ समय तक रख सकता है।",
    "works.encryption.limits":
      "जो इस डिवाइस पर आपका खाता इस्तेमाल कर सकता है, वह रखी गई चीज़ें पढ़ सकता है। इस साइट की दूसरी स्क्रिप्ट भी " +
      "पढ़ सकती हैं।",
    "works.storage": "स्टोरेज",
    "works.storage.indexeddb": "इसी डिवाइस पर, इसी ब्राउज़र में रखा है। आपका ब्राउज़र इसे अपने-आप हटा सकता है।",
    "works.storage.memory":
      "सिर्फ़ तब तक रखा है जब तक आप यह पेज बंद नहीं करते, क्योंकि आपका ब्राउज़र इससे ज़्यादा की इजाज़त नहीं देता।",
    "works.storage.none": "कुछ भी स्टोर नहीं है।",
    "works.newer": "इस टूल के एक नए वर्शन का डेटा मौजूद है। उसे वैसा ही छोड़ दिया गया है और उसका इस्तेमाल नहीं होता।",
    "works.retention": "कितने समय तक",
    "works.retention.text":
      "आप यहाँ जो देखते और करते हैं, वह ज़्यादा से ज़्यादा {days} तक रखा जाता है। आपके फ़ैसले, आपकी पसंद और आपके " +
      "जवाब ज़्यादा समय तक रखे जाते हैं।",
    "works.next": "अगली चीज़ के हटने की तारीख: {date}।",
    "works.answers": "आपके जवाब",
    "works.answers.given": "स्वीकार किया, {date} तक मान्य: {purpose}",
    "works.answers.no": "अस्वीकार किया, {date} तक मान्य: {purpose}",
    "works.answers.none": "कोई जवाब नहीं है।",
    "works.rules": "इस साइट के नियम",
    "works.rules.text": "वर्शन {revision}",
    "works.controller": "इसका ज़िम्मेदार कौन है",
    "works.contact": "संपर्क",
    "works.address": "पता",
    "works.notice": "निजता सूचना",
    "works.notice.read": "निजता सूचना पढ़ें",
  },
};
