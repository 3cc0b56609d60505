package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Reference;
import org.wenpu.meaning.extract.Texts;

/** Of whom a figure is whose clause points to what was told before, or names nobody. */
class ObservationTopicsTest {
  @Test
  void aHeadlineMayBeShorterThanWhatIsCounted() {
    AnnotatedArticle article = Texts.annotatedUnder("灯", "为了护夜，划定了2万平方公里的保护区，拆除路灯300盏。");
    assertThat(new ObservationExtractor(Reference.bundled()).extract(article, null)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "浙江平川抽水蓄能电站开工。该电站装机容量140万千瓦。, 浙江平川抽水蓄能电站",
    "在浙江，船厂造出新船。这艘油轮每年减少排放5000吨。, 这艘油轮",
    "第九届平川茶叶博览会在杭州开幕。本届展会设展区12个。, 第九届平川茶叶博览会",
    "第九届平川茶叶博览会在杭州开幕。这一数字增长12%。, 第九届平川茶叶博览会",
    "平川航空公司6日发表声明。该公司有客机30架。, 平川航空公司",
    "杭州至平川天然气管道工程开工。工程有支线8条。, 杭州至平川天然气管道工程",
    "重点培育汽车出口企业。企业用时3天。, null",
    "王海在杭州考察。该市有企业300家。, 杭州",
    "浙江推进“平川杯”龙舟赛。本次龙舟赛有运动员500名。, “平川杯”龙舟赛",
    "在浙江，这家生产玩具的文具公司有工人100名。, 文具公司"
  })
  void whatIsPointedToIsWhatWasToldOfBefore(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "财政部印发规划。到2030年，补贴金额增长5%。, 中国",
    "财政部印发规划。先后派出4个工作组。, 财政部",
    "平川银行印发规划。到2030年，补贴金额增长5%。, 平川银行",
    "浙江省财政厅印发规划。补贴金额增长5%。, 浙江省",
    "习近平在杭州考察。补贴金额增长5%。, null",
    "记者从水利部了解到，补贴金额增长5%。, 中国",
    "记者从水利部了解到，日本发生地震，补贴金额增长5%。, 日本",
    "据中央气象台消息，降水量增长5%。, null",
    "民调称80%美国选民支持。, 美国",
    "民调称80%选民支持。, null"
  })
  void whatBodiesOfTheStateTellIsOfTheirRegion(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "法国、德国、意大利等20多个国家新设展台20个。, 法国、德国、意大利等20多个国家",
    "浙江、江苏等地陆续执行国家新规，新增岗位300个。, 浙江、江苏",
    "浙江、江苏多地新增岗位300个。, 浙江、江苏多地",
    "浙江、江苏新增岗位300个。, 浙江、江苏",
    "在浙江，各地开行专列600列。, 中国",
    "仅有9万人口的杭州建起公园。, 杭州",
    "历经8年，平川大桥通车。, 平川大桥",
    "施工人员8人，平川大桥通车。, null",
    "四集电视专题片《平川故事》开播。专题片选取案例12个。, 电视专题片《平川故事》",
    "财政部印发规划。8名代表发言。, 中国"
  })
  void listsGoOnAndWhoItIsMayFollow(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "浙江首条过江隧道宁波长江隧道通车。隧道位于城东，总长6公里。, 宁波长江隧道",
    "“平川—青石”330千伏输变电工程开工。该工程有铁塔90座。, “平川—青石”330千伏输变电工程",
    "浙江开展“护苗·清水”专项行动。专项行动为期两个月。, “护苗·清水”专项行动",
    "平川县的30家企业搬来。这家企业有工人60名。, 这家企业",
    "杭州至宁波特高压工程全长90公里。, 杭州至宁波特高压工程",
    "杭州到货300吨。, 杭州",
    "世界最大的汽车运输船在宁波首航。该船航程30天。, 汽车运输船",
    "60多处古城和80座古塔开放。, null"
  })
  void whatIsOnlyCalledByItsNounHasTheFullerName(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "俄军在边境打击40处乌军设施。, 乌军",
    "俄军在边境击落乌军20架无人机和3枚导弹。, 乌军",
    "俄军对乌军30个阵地实施打击。, 乌军",
    "俄军在边境部署20架无人机和3枚导弹。, 俄军",
    "浙江有20家书店、30家影院。, 浙江",
    "浙江有20家书店，江苏有30家影院。, 江苏"
  })
  void whatWasStruckIsOfThoseStruckAndOneBreathIsOfOneOwner(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }
}
