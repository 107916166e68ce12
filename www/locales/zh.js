/**
 * Chinese (simplified): the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "zh",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "可以让本网站记住您看过什么吗？",
    "consent.text":
      "{controller}想征得您的同意。如果您同意，本浏览器会保存您在这里看过的内容和向您显示过的内容，最多保存 {days}。" +
      "这些内容只留在这台设备上，不会发送给任何人。",
    "consent.days": { other: "{count} 天" },
    "consent.for.recommendations": "用途：向您推荐可能适合您的内容。",
    "consent.for.offers": "用途：为您挑选可能适合您的优惠。",
    "consent.for.both": "用途：向您推荐可能适合您的内容，并为您挑选可能适合您的优惠。",
    "consent.covers": "点“{accept}”只表示同意以上这些。其他各项都是关闭的，除非您逐项勾选。",
    "consent.stop": "您随时可以改变主意。到时保存的内容会被删除。",
    "consent.contact": "有疑问？请联系：{contact}。",
    "consent.notice": "阅读隐私说明",
    "consent.accept": "同意",
    "consent.refuse": "拒绝",
    "consent.choose": "逐项选择",
    "consent.save": "保存这些选择",
    "consent.controller": "本网站",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "推荐",
    "purpose.recommendations.text": "向我推荐可能适合我的内容。",
    "purpose.offers": "优惠",
    "purpose.offers.text": "为我挑选可能适合我的优惠。",
    "purpose.measurement": "统计",
    "purpose.measurement.text": "帮助网站了解哪些做法有效。{often}，您的浏览器会对网站的每个问题发送一个答案。其中混入了随机成分，所以谁也不能确定哪个答案是您的。",
    "purpose.measurement.compare": "为了比较，网站会向一部分同意的人显示普通列表。向您显示的是哪个列表，也会一并发送。",
    "often.day": "每天一次",
    "often.week": "每周一次",
    "often.month": "每月一次",
    "purpose.sensitive": "私密话题：{label}",
    "purpose.sensitive.text": "我看过的与“{label}”有关的内容，也可以保存和使用。不勾选，就不包括在内。",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "本网站请求的内容有变化",
    "renew.text": "您以前表示过同意。在您回答之前，已保存的内容不会被使用，也不会增加新的内容。",
    "renew.retention": "保存时间由 {from}改为 {to}。",
    "renew.controller": "负责方由“{from}”改为“{to}”。",
    "renew.sensitive": "“{label}”会像其他内容一样被保存。",
    "renew.collector": "统计结果的发送地址由 {from}改为 {to}。",
    "renew.measurement": "统计要求的内容比以前多。",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "已打开：{purposes}。其他各项都已关闭。",
    "consent.refused": "全部已关闭。只记住了这个回答。",
    "consent.withdrawn": "全部已关闭，保存的内容已删除。",
    "consent.failed": "未能保存您的回答。请再试一次。",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text": "您的浏览器通过 Global Privacy Control 要求网站不要对您建立个人画像。本网站没有这样做。",
    "gpc.choose": "另作选择",
    "gpc.ask": "您的浏览器通过 Global Privacy Control 要求网站不要对您建立个人画像。您在这里自己做的选择优先于这一要求。",

    "why.button": "为什么显示这个？",
    "why.label": "为什么显示这个？{title}",
    "why.failed": "现在无法提供说明。",

    "preferences.open": "您的数据和您的选择",
    "preferences.failed": "现在无法打开。请再试一次。",
  },
};
