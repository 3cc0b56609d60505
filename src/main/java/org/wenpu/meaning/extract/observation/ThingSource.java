package org.wenpu.meaning.extract.observation;

/** Where it is told of whom or what a figure is one, in the order in which the rules believe it. */
enum ThingSource {
  /** {@code |甲市至乙市|的车程缩短至2小时}: between which places a way is so long. */
  ROUTE,
  /** {@code |甲业、乙业|指数分别为50%、51%}. */
  DEALT,
  /** {@code 仅有9万人口的|甲县}. */
  POSSESSOR,
  /** {@code 全长209公里的|平川公路}. */
  OWNER,
  /** {@code |工业增加值|增长5%，占比达30%}. */
  PART,
  /** {@code |甲县|遭袭，致5人死亡}. */
  STRUCK,
  /** {@code 向|甲国|提供3亿元}. */
  GIVEN,
  /** {@code |甲省|新增…}. */
  TOPIC,
  /** {@code 流入|乙市|3亿元}. */
  ADJACENT,
  /** A clause before in the sentence. */
  SENTENCE,
  /** {@code 历经8年，|杭州|…}. */
  BEHIND,
  /** {@code 80%|美国|选民}. */
  COUNTED,
  /** {@code |志愿者|清理5吨垃圾}: who does it, though without a name. */
  ACTOR,
  /** A sentence before in the paragraph, the heading or the headline. */
  PARAGRAPH,
  /** {@code |数字产品制造业|增加值}. */
  KIND,
  /** {@code 据|甲部|统计}. */
  TELLER,
  /** A quantity of the country. */
  COUNTRY,
  /** What the nearest clause begins with, though it has no name. */
  PLAIN,
  /** {@code 甲军空袭|乙市|，致5人死亡}. */
  ATTACKED,
  /** {@code |国内航线|完成旅客运输量5万人次}: who did as much as is measured. */
  PERFORMER,
  /** {@code |该班列|有线路12条，覆盖30个国家}: what the clause or the one before it points to. */
  POINTED,
  /** {@code |某大会|在京举行 … 300人参加}: what those counted came to. */
  GATHERING,
  /** {@code |产销量|连续6年居世界第一}: what has gone on for a time. */
  CONTINUED;
}
