package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.observations;
import static org.wenpu.meaning.extract.observation.Observed.ofReport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationOwnersTest {
  @Test
  void figureIsOfTheRegionNamedBeforeIt() {
    assertThat(observations("在浙江，软件产业营收增长20%。").get(0).measured().name()).isEqualTo("浙江");
    assertThat(observations("财政部介绍，全国已办理补贴300万人次。").get(0).measured().name()).isEqualTo("中国");
    assertThat(observations("浙江入选全国示范项目3个。").get(0).measured().name()).isEqualTo("浙江");
  }

  @ParameterizedTest
  @CsvSource({
    "据财政部统计，补贴金额增长5%。, 中国",
    "财政部补贴金额增长5%。, 财政部",
    "浙江省统计局公布的数据显示，补贴金额增长5%。, 浙江省",
    "浙江进口水果，来自老挝的西瓜增长5%。, 浙江",
    "线路途经杭州，全长170公里。, 线路",
    "浙江出台政策，惠及杭州、宁波等20个市县。, 浙江",
    "杭州高铁全长170公里。, 杭州高铁",
    "浙江出口增长。汽车产量增长7%。, 浙江",
    "浙江出口增长。企业很忙。汽车产量增长7%。, 浙江",
    "全国出口增长。汽车产量增长7%。, 中国",
    "《浙江宣言》提出6项举措。, 浙江宣言",
    "全国游客量（不含香港）增长5%。, 中国"
  })
  void nameThatOnlyStandsNearAFigureIsNotMeasured(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @Test
  void figureOfAReportIsOfItsRegionUnlessItsClauseNamesAnother() {
    assertThat(ofReport("项目落户杭州，粮食产量增长5%，宁波市吞吐量增长7%。").stream().map(o -> o.measured().name()))
        .containsExactly("三江省", "宁波市");
  }

  @ParameterizedTest
  @CsvSource({
    "工业增加值增长5%，占比达30%。, 工业增加值",
    "工业增加值为5亿元，占总产值的30%。, 工业增加值",
    "消费支出对经济增长贡献率达52%。, 消费支出",
    "国际专利申请量连续6年上升。, 国际专利申请量",
    "浙江新订单指数为51.9%，连续4个月处于扩张区间。, 新订单指数",
    "线下消费热度指数连续两个月稳步提升。, 线下消费热度指数",
    "浙江出口忙，连续4个月开行专列。, 浙江",
    "建成后，杭州至宁波的列车运行时间将由2小时缩短至1小时。, 杭州至宁波",
    "从杭州经绍兴到宁波的车程为2小时。, 杭州经绍兴到宁波",
    "杭州和宁波的产量达5万吨。, 杭州和宁波",
    "从杭州出发，宁波的候车时间为2小时。, 宁波",
    "《湖》《山》等20部作品在浙江上映。, 浙江",
    "浙江将聚焦航空装备、船舶制造等12个产业集群。, 浙江",
    "民航客运量连续3年增长。, 民航客运量",
    "科技进步贡献率达61%，机械化率达72%。, null",
    "法国计划向杭州交付5套设备。, 杭州",
    "法国计划向杭州学习5项经验。, 法国",
    "电池制造、光伏设备及元器件制造行业价格分别上涨2%和6%。, 光伏设备及元器件制造行业",
    "三江省引进企业，外资企业占比30%。, 三江省",
    "当天前线地区发生196次战斗。, 前线地区",
    "部分地区气温达39摄氏度。, null",
    "论坛在京举行，第二届读书大会为期3天。, 第二届读书大会",
    "《浙江宣言》提出，到2030年，形成3个产业。, null",
    "企业达1万家，增速5%。, 企业",
    "灾区增设仓库，储备蔬菜5吨。, 灾区",
    "《远山集》分7个专题，收录5篇论述。, 远山集",
    "在远洋领域，终端覆盖率达95%。, 远洋领域",
    "票面利率为2%，总额5亿元。, null",
    "我国外贸稳中有进。主要产粮县已新增12座仓库。, 主要产粮县",
    "浙江外贸稳中有进。全省已新增12座仓库。, 浙江",
    "浙江外贸稳中有进。粮食产量增长5%。, 浙江",
    "浙江连续3年增长。, 浙江",
    "国际航线完成客运量5万人次。, 国际航线",
    "全年完成客运量5万人次。, null",
    "浙江计划完成投资5亿元。, 浙江",
    "灯会走进浙江大学和南京大学两所高校。, 灯会",
    "王海、李山和张林3名代表获奖。, null",
    "各地城市公园接待游客5万人次。, 各地城市公园",
    "我国消费增长。|商品零售额增长5%。, 中国",
    "我国消费增长。|图书馆增长5%。, null"
  })
  void quantityOfAQuantityIsOfThatAndThoseWithoutANameAreToldToo(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "北江市当地官员称，袭击造成4人死亡。, 北江市",
    "航线覆盖亚洲45个国家。, 航线",
    "英国多地遭法国空袭，造成10人死亡。, 英国",
    "法军空袭英国伦敦，造成5名德国工人、1名荷兰工人遇难。, 英国伦敦",
    "杭州有着30年历史的老灯会上演。, 老灯会",
    "杭州有着30年历史。, 杭州",
    "法军空袭了英国首都伦敦和伯明翰，造成10人死亡。, 英国",
    "法军空袭英国伦敦，造成10人死亡。, 英国伦敦",
  })
  void placeReachedIsNoOwnerAndTheStruckAreCountedWhereTheyAre(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'“海鸥”班列今天抵达杭州。该班列有线路12条，覆盖老挝等30个国家。', “海鸥”班列",
    "'连接杭州与宁波的平川铁路甲村至乙村段开通，该段线路全长206公里。', 该段线路",
    "'浙江计划公布。该计划将杭州补贴金额提高5%。', 杭州"
  })
  void figureIsOfWhatItsClausePointsTo(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"浙江3月份出口下降4%；安徽3月份出口下降5%。, 安徽", "浙江3月份出口下降4%；对安徽3月份销售下降5%。, 浙江"})
  void nameBeforeItsTimeOwnsAFigure(String text, String expected) {
    assertThat(Observed.lastOwner(text)).isEqualTo(expected);
  }

  @Test
  void textThatBreaksOffBehindAPlaceIsRead() {
    String text = "江苏和安徽有200座水闸。在浙江的企业职工30人受伤";
    assertThat(observations(text)).hasSize(2);
  }
}
