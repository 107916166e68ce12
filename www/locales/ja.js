/**
 * Japanese: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ja",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "このサイトで見たものを記憶してもよいですか？",
    "consent.text":
      "{controller}からのお願いです。同意すると、ここで見たものと表示されたものを、このブラウザが最長で{days}保存します。" +
      "保存した内容はこの端末から出ません。だれにも送信されません。",
    "consent.days": { other: "{count}日間" },
    "consent.for.recommendations": "合いそうなものをおすすめするために使います。",
    "consent.for.offers": "合いそうなお得な情報を選ぶために使います。",
    "consent.for.both": "合いそうなものをおすすめし、合いそうなお得な情報を選ぶために使います。",
    "consent.covers": "「{accept}」は、上の内容だけに同意するという意味です。ほかは、一つずつチェックを入れないかぎり、すべてオフです。",
    "consent.stop": "いつでも考えを変えられます。そのとき、保存した内容は消去されます。",
    "consent.contact": "ご質問は{contact}までお寄せください。",
    "consent.notice": "プライバシーについての説明を読む",
    "consent.accept": "同意する",
    "consent.refuse": "拒否する",
    "consent.choose": "一つずつ選ぶ",
    "consent.save": "この選択を保存する",
    "consent.controller": "このサイト",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "おすすめ",
    "purpose.recommendations.text": "自分に合いそうなものをおすすめしてもよい。",
    "purpose.offers": "お得な情報",
    "purpose.offers.text": "自分に合いそうなお得な情報を選んでもよい。",
    "purpose.measurement": "集計",
    "purpose.measurement.text":
      "何が役に立っているかをサイトが知る手助けをする。{often}、ブラウザがサイトの質問ごとに一つの答えを送る。偶然が混ぜてあるので、どれが本当の答えか、だれも確信できない。",
    "purpose.measurement.compare": "比べるために、同意した人の一部にはふつうのリストが表示される。どのリストが表示されているかも、いっしょに送られる。",
    "often.day": "1日に1回",
    "often.week": "1週間に1回",
    "often.month": "1か月に1回",
    "purpose.sensitive": "私的なこと：{label}",
    "purpose.sensitive.text": "「{label}」について見たものも保存して使ってもよい。チェックがなければ、対象から外れる。",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "このサイトのお願いの内容が変わりました",
    "renew.text": "前に同意をいただいています。お答えがあるまで、保存した内容は使われず、新しく追加もされません。",
    "renew.retention": "保存する期間：{from}から{to}に変わります。",
    "renew.controller": "責任を持つ人や会社：「{from}」から「{to}」に変わります。",
    "renew.sensitive": "「{label}」も、ほかのものと同じように保存されます。",
    "renew.collector": "集計の送信先：{from}から{to}に変わります。",
    "renew.measurement": "集計で求めることが、前より増えます。",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "オンにしました：{purposes}。ほかはすべてオフです。",
    "consent.refused": "すべてオフです。このお答えだけを記憶します。",
    "consent.withdrawn": "すべてオフです。保存した内容は消去しました。",
    "consent.failed": "お答えを保存できませんでした。もう一度お試しください。",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "お使いのブラウザは、Global Privacy Control によって、好みなどを調べて人物像を作らないようサイトに求めています。" +
      "このサイトは作っていません。",
    "gpc.choose": "別の選択をする",
    "gpc.ask": "お使いのブラウザは、Global Privacy Control によって、好みなどを調べて人物像を作らないようサイトに求めています。ここで自分で選んだことが、それに代わって優先されます。",

    "why.button": "表示の理由",
    "why.label": "表示の理由：{title}",
    "why.failed": "今は理由を表示できません。",

    "preferences.open": "あなたのデータと選択",
    "preferences.failed": "今は開けません。もう一度お試しください。",
  },
};
