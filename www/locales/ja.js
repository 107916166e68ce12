/**
 * Japanese: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ja",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "閲覧した内容をこのサイトが記憶してもよろしいですか？",
    "consent.text": "{controller}は、このサイトでの閲覧内容や操作、表示した内容を記憶したいと考えています。このデータはこの端末に最長{days}保存されます。だれにも送信されません。",
    "consent.days": { other: "{count}日間" },
    "consent.for.recommendations": "興味がありそうなものをおすすめするために使用します。",
    "consent.for.offers": "興味がありそうな特典を選ぶために使用します。",
    "consent.for.both": "興味がありそうなおすすめや特典を選ぶために使用します。",
    "consent.covers": "「{accept}」は、この内容にのみ適用されます。ほかの項目は、ご自分で選択しないかぎりすべてオフです。",
    "consent.stop": "いつでも変更できます。変更すると、保存された内容は削除されます。",
    "consent.contact": "ご質問は{contact}までお問い合わせください。",
    "consent.notice": "プライバシーに関するお知らせ",
    "consent.accept": "同意する",
    "consent.refuse": "拒否する",
    "consent.choose": "選択を管理",
    "consent.save": "選択を保存",
    "consent.controller": "このサイト",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "おすすめ",
    "purpose.recommendations.text": "興味がありそうなものをおすすめします。",
    "purpose.offers": "特典",
    "purpose.offers.text": "興味がありそうな特典を選びます。",
    "purpose.measurement": "統計",
    "purpose.measurement.text": "何が役立っているかをサイトが知るための情報を提供します。{often}、サイトの質問ごとにブラウザが回答を1件送信します。送信前にランダムなノイズを加えます。",
    "noise.month": "回答がない場合にあなたについての推測の半分が当たるとすると、1か月分のすべての回答がある場合に当たるのは{of}件のうち最大{right}件です。回答が変わると、そのことが分かる場合があります。",
    "purpose.measurement.recipient": "回答は{recipient}（{host}）に送信されます。",
    "purpose.measurement.compare": "比較のため、同意した方の一部には標準のリストが表示されます。どちらのリストが表示されているかも送信されます。",
    "often.day": "1日に1回",
    "often.week": "1週間に1回",
    "often.month": "1か月に1回",
    "purpose.sensitive": "デリケートなトピック：{label}",
    "purpose.sensitive.text": "「{label}」に関する閲覧内容も記憶して使用します。選択しない場合、このトピックは対象外です。",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "このサイトのリクエスト内容が変わりました",
    "renew.text": "以前に同意いただいています。もう一度お答えいただくまで、この目的のために保存された内容はこの目的に使用されず、この目的のための新しい内容も保存されません。",
    "renew.retention": "保存期間は最長{to}になります（変更前：{from}）。",
    "renew.controller": "責任者は{to}になります（変更前：{from}）。",
    "renew.sensitive": "「{label}」に関する閲覧内容も、ほかの内容と同じように保存されます。",
    "renew.collector": "統計の送信先は{to}になります（変更前：{from}）。",
    "renew.recipient": "統計を受け取るのが{from}から{to}に変わります。",
    "renew.measurement": "統計で尋ねる内容が以前より増えます。",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "オンにしました：{purposes}。ほかはすべてオフです。",
    "consent.refused": "すべてオフです。この選択だけが保存されます。",
    "consent.withdrawn": "すべてオフです。保存された内容は削除されました。",
    "consent.failed": "選択を保存できませんでした。もう一度お試しください。",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "お使いのブラウザは、プロファイルを作成しないようサイトに求めています（Global Privacy Control）。このサイトはこれに従います。",
    "gpc.choose": "選択を管理",
    "gpc.ask": "お使いのブラウザは、プロファイルを作成しないようサイトに求めています（Global Privacy Control）。このサイトでは、ここでの選択が優先されます。",

    "why.button": "表示される理由",
    "why.label": "表示される理由：{title}",
    "why.failed": "現在、理由を表示できません。",

    "preferences.open": "あなたのデータと選択",
    "preferences.failed": "開けませんでした。もう一度お試しください。",
  },
};
