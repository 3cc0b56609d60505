package org.wenpu.language.names.institution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds well-known institutions to sentences with all their names marked. */
class KnownBodiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 新华社]记者在现场。",
        "[ORG 国家统计局]发布数据。",
        "[ORG 世界卫生组织]发出警告。",
        "[ORG 联合国安理会]通过决议。",
        "[ORG 中共中央]总书记[PER 习近平]讲话。",
        "[ORG 文旅部]推出新线路。",
        "[ORG 国网安徽电力]总经理[PER 王建国]说，电量充足。",
        "[ORG 中国石油大庆油田]工程师[PER 王建国]说，老井增产。",
        "[ORG 东航]副总经理[PER 王建国]说，航班加密。",
        "[ORG 波音]首席执行官[PER 奥特伯格]道歉。",
      })
  void knownNameStands(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计局发布数据。",
        "一架波音客机降落。",
        "教育部门发布数据。",
        "外交部门发表声明。",
        "文旅部门推出新线路。",
        "联合国际力量办学。",
        "民主党派人士参加。",
      })
  void nameOfTheKindIsNoInstitution(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 英国议会]辩论法案。",
        "[ORG 法国参议院]议长到访。",
      })
  void countryBeforeBelongsToTheBody(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 浙江][ORG 新华社]记者在现场。",
      })
  void provinceBeforeDoesNot(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 教育部]部长[PER 怀进鹏]说，教育要公平。",
        "全国人大代表[PER 陈静]说，路通了。",
      })
  void headOfATitleIsLeftToIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 中国][ORG 东盟]加强合作。",
        "要求驻[PLACE 尼日尔][ORG 美军]撤离。",
        "[PLACE 汇丰社区]新建食堂。",
        "智能网联汽车上路。",
        "[ORG 新华社]发布消息。",
        "图为展台。新华社发",
      })
  void knownNameInAnotherWordIsNone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 毕马威]发布报告，[ORG 柳工]增产。",
        "粉碎[ORG 日军]扫荡。",
        "[PLACE 北京]大学生走访，[ORG 北京大学]生物系招生。",
        "25日军方表示，当日军队出动，29日[ORG 外交部]表态。",
        "[PLACE 中国人民志愿军烈士陵园]开放。",
      })
  void newlyKnownBodiesStandAlone(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 日本东京电力公司]宣布排放。",
        "[PLACE 中国][ORG 天津大学]招生。",
        "[PER 阿卜杜勒法塔赫·塞西]总统抵达，[ORG 法塔赫]发表声明。",
        "“[ORG 伊斯兰国]”武装撤离，伊斯兰国家开会。",
      })
  void stateBeforeAPlaceInTheNameBelongsToIt(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "构建中国—东盟命运共同体。",
        "深化[PLACE 中国]—[ORG 东盟]合作。",
      })
  void secondOfTwoInANameIsNoBody(String marked) {
    Recognized.assertNames(marked);
  }
}
