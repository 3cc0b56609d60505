package org.wenpu.language.names.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds the rules for surnames with a form of address to sentences with all their names marked. */
class AddressedNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER 王先生]说，办证只用了一天。",
        "[PER 李医生]每周来村里坐诊。",
        "[PER 李主任]告诉记者，药品已经到位。",
        "[PER 习主席]深刻指出，世界需要正义。",
        "[PER 欧阳女士]买到了新药。",
      })
  void formOfAddressCarriesTheSurname(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国王先生前留下遗嘱。",
        "和先生是朋友。",
      })
  void formOfAddressAfterAWordCarriesNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "毕业后，村民[PER 小吕]回到家乡种茶。",
        "主播[PER 小吕]每天直播三小时。",
        "店主[PER 老张]乐开了花。",
        "[PLACE 河南郑州]的[PER 老李]表示，药价降了。",
        "刚毕业的“新人”[PER 小王]，租下一间房。",
        "28岁的[PER 小王]，租下一间房。",
        "[PLACE 河南郑州]的[PER 老李]，进厂三年。",
        "新来的[PER 小李]，很勤快。[PER 小李]说，活不累。",
      })
  void nicknameAfterANounOfAPersonIsAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "小麦长势良好。",
        "全面的小康，来之不易。",
        "墙上留下的小孔，很深。",
        "他省下的小钱，都给了孩子。",
        "居民小区里新装了电梯。",
        "工人老家在外地。",
        "老王说，鱼塘要清淤。",
      })
  void nicknameElsewhereOrInAWordIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "据警方通报，[PER 王某]因涉嫌诈骗被捕。",
        "犯罪嫌疑人[PER 李某某]已被抓获。",
        "被告人[PER 赵某]认罪。",
      })
  void surnameWith某IsAName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某企业负责人说。",
        "高某地发生地震。",
      })
  void otherWordWith某IsNone(String marked) {
    Recognized.assertNames(marked);
  }
}
