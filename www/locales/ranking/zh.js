/** Chinese, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "zh",
  dir: "ltr",
  texts: {
    "ranking.lead": "每件商品都有一个得分，得分最高的商品排在最前面。主要参数如下：",
    "ranking.parameter": "参数",
    "ranking.weight": "平均权重",
    "ranking.behaviour": "浏览过您所看商品的人还浏览了什么",
    "ranking.content": "与您浏览过的商品的相似程度",
    "ranking.history": "您之前访问时浏览的内容及其价格",
    "ranking.popular": "商品的受欢迎程度",
    "ranking.together": "以上多个参数的组合",
    "ranking.measured": {
      other: "针对日志中的 {count} 次访问计算得出：每个参数在商品得分中的平均占比。",
    },
    "ranking.preferences": "您通过“{more}”和“{less}”提出的要求会使商品上移和下移。您标为“{never}”的内容不会列出。",
    "ranking.choices": "如果您从列表中点选某件商品，此后，它出现在列表中的理由会占更大比重。您略过的商品，所占比重会略小。",
    "ranking.then": "之后部分商品会调换位置：",
    "ranking.diversity": "为了增加多样性，相似的商品会分散排列（权重 {percent}）。",
    "ranking.calibration": "列表会更接近您自己的类别组合（权重 {percent}）。",
    "ranking.provider": "只要其他品牌的商品足够，同一品牌最多占一个列表的 {percent}（按整件商品向上取整）。",
    "ranking.exploration": {
      other: "每 {count} 个位置中有一个保留给新商品或不太知名的商品。",
    },
    "ranking.unprofiled": "如果想看到不依据个人画像的列表，请打开“{unprofiled}”。这样，列表只取决于哪些商品受欢迎，以及您所在的页面；您要求永不显示的内容仍不会列出。",
    "ranking.unmeasured": "您现在看到的列表的权重未经测量。",
    "ranking.audit": "最近一次列表检查",
    "ranking.audit.log": {
      other: "日期：{date}。检查对象：日志中 {count} 次访问的列表。",
    },
    "ranking.audit.simulated": {
      other: "日期：{date}。检查对象：{count} 次模拟访问的列表。",
    },
    "ranking.audit.limits": "此网站为其列表设定的限制中，得到遵守的：{kept}/{all}",
    "ranking.audit.coverage": "目录中至少在一个列表里出现过的商品：{percent}",
    "ranking.audit.tail": "列表中分给不太受欢迎的商品的位置：{percent}",
    "ranking.audit.segments": "包含访客接下来浏览的商品的列表：{low} 至 {high}，因访客群体而异",
  },
};
