package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled weights choose where rules alone would choose another, and near misses. */
class ThingModelTest {
  @ParameterizedTest
  @CsvSource({
    "第二届平川博览会今天在杭州开幕。来自30个国家的200家企业参展。, 第二届平川博览会",
    "杭州今天启用新馆。来自30个国家的200家企业参展。, 杭州",
    "浙江的森林覆盖率达60%。, 浙江",
    "据商务部统计，今年前两月，我国服务出口500亿元，增长9%。, 中国",
    "装备制造业、食品制造业和汽车制造业价格指数分别为50.6%、50.1%和51.3%。, 汽车制造业",
    "我国对平川国、对三江国出口分别增长37.4%和9.6%。, 中国",
    "我国航空公司在国际航线完成客运量5万人次。, 国际航线",
    "法军今天空袭了英国伦敦，造成至少10人死亡。, 英国伦敦",
    "杭州今天推介图书。本次推介会由浙江举办。宁波、温州等地代表约200人参加活动。, 本次推介会",
    "在杭州，工厂很忙。在宁波，上半年产值增长5%。, 宁波",
    "我国外贸增长。民营企业进出口5万亿元。, 民营企业",
    "在上海，工厂很忙。今年，C909的产能将达到50架。, C909",
    "强降雨导致广东5条航线停航。, 广东",
    "三江县的航空产业园内，总投资20亿元的平川维修基地正在建设。, 平川维修基地",
  })
  void whoIsToldOfMostLikelyIsChosen(String text, String owner) {
    assertThat(Observed.learnedOwner(text)).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource({
    "宁波启用新馆。杭州也启用新馆。参展企业200家。, 杭州",
    "宁波启用新馆。杭州也启用新馆，宁波馆也开放。参展企业200家。, 宁波",
  })
  void ofThoseWhoWeighTheSameTheOneToldOfMoreOftenIsChosen(String text, String owner) {
    assertThat(Observed.unweighedOwner(text)).isEqualTo(owner);
  }
}
