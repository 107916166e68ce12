/**
 * Chinese (simplified): the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "zh",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "是否允许此网站记住您浏览的内容？",
    "consent.text": "{controller}希望记住您在这里的浏览内容、操作以及向您显示的内容。这些数据最长在此设备上保存 {days}，不会发送给任何人。",
    "consent.days": { other: "{count} 天" },
    "consent.for.recommendations": "这些数据用于推荐您可能感兴趣的内容。",
    "consent.for.offers": "这些数据用于挑选您可能感兴趣的优惠。",
    "consent.for.both": "这些数据用于挑选您可能感兴趣的推荐内容和优惠。",
    "consent.covers": "“{accept}”仅适用于此项。其他各项均已关闭，除非您自行选择。",
    "consent.stop": "您可以随时更改。届时，已保存的内容会被删除。",
    "consent.contact": "有疑问？请联系 {contact}。",
    "consent.notice": "隐私声明",
    "consent.accept": "接受",
    "consent.refuse": "拒绝",
    "consent.choose": "管理选项",
    "consent.save": "保存选项",
    "consent.controller": "此网站",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "推荐",
    "purpose.recommendations.text": "推荐我可能感兴趣的内容。",
    "purpose.offers": "优惠",
    "purpose.offers.text": "挑选我可能感兴趣的优惠。",
    "purpose.measurement": "统计",
    "purpose.measurement.text": "帮助此网站了解哪些做法有效。{often}，您的浏览器会针对网站的每个问题发送一个回答。发送前会加入随机噪声。",
    "noise.month": "假如没有您的回答时，对您的猜测有一半是对的，那么有了一个月的全部回答后，每 {of} 次猜测最多有 {right} 次是对的。如果某个回答改变，这可能会被察觉。",
    "purpose.measurement.recipient": "回答会发送给 {recipient}（{host}）。",
    "purpose.measurement.compare": "为了进行比较，部分同意的用户会看到标准列表。您看到的是哪种列表也会一并发送。",
    "often.day": "每天一次",
    "often.week": "每周一次",
    "often.month": "每月一次",
    "purpose.sensitive": "敏感话题：{label}",
    "purpose.sensitive.text": "同时记住并使用我浏览的“{label}”相关内容。如果不选择，则不包括此话题。",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "此网站更改了请求内容",
    "renew.text": "您之前已同意。在您再次作答之前，为此用途保存的内容不会用于此用途，也不会为其保存新内容。",
    "renew.retention": "保存期限改为最长 {to}（之前为 {from}）。",
    "renew.controller": "负责方现在是 {to}（之前为 {from}）。",
    "renew.sensitive": "您浏览的“{label}”相关内容将像其他内容一样保存。",
    "renew.collector": "统计数据将发送至 {to}（之前为 {from}）。",
    "renew.recipient": "统计将由 {to} 接收，不再由 {from} 接收。",
    "renew.measurement": "统计的内容将比以前更多。",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "已开启：{purposes}。其他各项均已关闭。",
    "consent.refused": "全部已关闭。只会记住此选择。",
    "consent.withdrawn": "全部已关闭。已保存的内容已删除。",
    "consent.failed": "无法保存您的选择。请重试。",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "您的浏览器要求网站不要为您建立个人画像（Global Privacy Control）。此网站遵守该要求。",
    "gpc.choose": "管理选项",
    "gpc.ask": "您的浏览器要求网站不要为您建立个人画像（Global Privacy Control）。在此网站上，将以您在这里的选择为准。",

    "why.button": "为什么我会看到此内容？",
    "why.label": "为什么我会看到此内容？ {title}",
    "why.failed": "目前无法提供说明。",

    "preferences.open": "您的数据和选项",
    "preferences.failed": "无法打开。请重试。",
  },
};
