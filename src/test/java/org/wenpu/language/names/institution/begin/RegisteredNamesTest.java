package org.wenpu.language.names.institution.begin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds where registered names of firms begin to sentences with all their names marked. */
class RegisteredNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目由[ORG 广西柳州德福再生资源回收利用有限责任公司]承建。",
        "近日，[ORG 浙江温州鑫源生物医药研发股份有限公司]研发的设备下线。",
        "走进[ORG 安徽六安博瑞思低空经济发展（集团）有限公司]，设备在运转。",
        "项目由[ORG 恒信南城市更新投资有限责任公司]承建。",
        "设备由[ORG 卓越设备租赁有限公司]提供。",
        "[ORG 陕西粮农集团有限责任公司]揭牌。",
        "近日，[ORG 西部超导材料科技股份有限公司]揭牌。",
        "专家赴[ORG 中科凡语（武汉）科技有限公司]调研。",
      })
  void seatBrandTradeAndFormAreOneName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "该集团收购[ORG 金鸡食品加工有限公司]。",
        "走进[ORG 卓越智能装备制造有限责任公司]，设备在运转。",
        "村里成立了旅游开发有限公司。",
        "他创办农业科技有限公司，带动村民。",
        "全国首家数据运营有限公司揭牌。",
        "村集体组建劳务服务有限公司。",
        "国有独资有限公司有20家。",
        "今年，创新创业投资管理有限公司不断增加。",
      })
  void whatIsDoneWithAFirmAndATradeAloneAreNoName(String marked) {
    Recognized.assertNames(marked);
  }
}
