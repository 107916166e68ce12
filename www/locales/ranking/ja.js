/** Japanese, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ja",
  dir: "ltr",
  texts: {
    "ranking.lead": "商品ごとにスコアが付けられ、スコアの高い商品から順に並びます。主なパラメータは次のとおりです。",
    "ranking.parameter": "パラメータ",
    "ranking.weight": "重みの平均",
    "ranking.behaviour": "あなたが閲覧した商品とあわせて、ほかの人が閲覧したもの",
    "ranking.content": "あなたが閲覧した商品との類似度",
    "ranking.history": "以前の訪問で閲覧したものと、その価格",
    "ranking.popular": "商品の人気度",
    "ranking.together": "これらのうちいくつかの組み合わせ",
    "ranking.measured": {
      other: "ログにある{count}回の訪問について計算しました。商品のスコアに占める各パラメータの割合の平均です。",
    },
    "ranking.preferences": "「{more}」や「{less}」で希望を伝えると、商品の順位が上がったり下がったりします。「{never}」を選んだものは、リストから除かれます。",
    "ranking.choices": "リストから商品を選ぶと、それ以降、その商品がリストにあった理由の重みが増します。選ばずに通り過ぎた商品の重みは、少し減ります。",
    "ranking.then": "その後、一部の商品の順番が次のように入れ替わります。",
    "ranking.diversity": "内容が偏らないように、似ている商品を離して並べます（重み：{percent}）。",
    "ranking.calibration": "リストに並ぶカテゴリの割合を、あなた自身のカテゴリの割合に近づけます（重み：{percent}）。",
    "ranking.provider": "同じブランドの商品は、ほかのブランドの商品が足りる限り、リストの最大{percent}（商品数の端数は切り上げ）までです。",
    "ranking.exploration": {
      other: "{count}枠のうち1枠は、新しい商品やあまり知られていない商品のための枠です。",
    },
    "ranking.unprofiled":
      "プロファイリングなしでリストを見るには、「{unprofiled}」をオンにしてください。その場合のリストは、人気と、表示中のページだけで決まります。表示しないよう希望したものは、引き続き除かれます。",
    "ranking.unmeasured": "現在表示されているリストの重みは、測定されていません。",
    "ranking.audit": "リストの直近の点検",
    "ranking.audit.log": {
      other: "日付：{date}。点検の対象：ログにある{count}回の訪問のリスト。",
    },
    "ranking.audit.simulated": {
      other: "日付：{date}。点検の対象：シミュレーションによる{count}回の訪問のリスト。",
    },
    "ranking.audit.limits": "このサイトがリストに定めた制限のうち、守られたもの：{all}件中{kept}件",
    "ranking.audit.coverage": "カタログの商品のうち、少なくとも1つのリストに入っていたもの：{percent}",
    "ranking.audit.tail": "リストの枠のうち、人気が比較的低い商品に割り当てられたもの：{percent}",
    "ranking.audit.segments": "訪問者が次に閲覧した商品が入っていたリスト：{low}から{high}（訪問者のグループによって異なります）",
  },
};
