package org.wenpu.language.names.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.language.names.Recognized;

/** Holds names that only age, repetition or a title makes certain to sentences with all marked. */
class NamedAgainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "病床上的[PER 田桂芳]来自外乡。后来，[PER 田桂芳]出院。",
        "63岁的[PER 余阿木]抱着孩子坐在床边。",
        "钳工[PER 于洪亮]盯着屏幕。",
        "院士[PER 钱前]领衔育种。后来，[PER 钱前]说，种子很好。",
        "无人机飞手[PER 向超]，正在换电池。",
        "员工[PER 徐川子]走访企业。",
        "研究员[PER 李菂]领导团队。",
        "苗族银匠[PER 潘仕学]收了二十个徒弟。",
        "这里的咖农[PER 王加维]正在剪枝。",
        "菌种培育师[PER 何思远]来到大棚。",
        "13岁少年[PER 徐誉童]以一分优势夺冠。",
        "视频博主[PER 露娜]一边走一边讲。“山很美。”[PER 露娜]说。",
        "车间主任[PER 向志勇]长出一口气。后来，[PER 向志勇]笑了。",
        "党支部书记[PER 肯秀芳]来了。那晚，[PER 肯秀芳]带着七名干部上山。",
      })
  void nameIsCertainByAgeTitleOrRepetition(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "63岁的老人抱着孩子坐在床边。",
        "钳工于傍晚到达。",
        "主席向大会致辞。代表向大会致辞。",
        "教师立德修身。大家说，立德树人。",
        "团里多了一员。",
        "医师占本机构的六成。芦苇叶粽飘香。",
        "乌副总理抵达。",
        "这片毛竹林很密，村民都爱毛竹林。",
        "[DOC 人民陪审员法]实施以来，办案更快。",
        "书记看望了大家。后来，看望了老人。",
      })
  void ordinaryWordsStayWordsThoughRepeated(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PLACE 江苏省句容市天王镇唐陵村]党支部书记[PER 王海]说。",
        "[PLACE 江苏鹤坪村]党总支部书记[PER 王海]说。",
        "[ORG 江苏省海蓝剧团]党支部书记[PER 王海]说。",
        "[PLACE 鹤坪社区]党委书记[PER 王海]说。",
        "[ORG 江苏鹤坪村党支部]开会。",
        "[PER 王海]是一名村党支部书记。",
        "[ORG 市场监管总局]回应，该局[ORG 法规和标准司]司长[PER 王海]说。",
        "[ORG 武警四川总队阿坝支队]中队指导员[PER 王海]说。",
        "[ORG 郑州铁路运输法院环境资源审判庭]庭长[PER 王海]说。",
        "[ORG 郑州铁路运输法院]合议庭多次回访。",
      })
  void bodyEndsBeforeTheUnitThatIsAnyones(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "卫生院院长[PER 和晓梅]坐下，[PER 和晓梅]代表说。",
        "部长讲话，和[PER 王毅]握手，又和[PER 王毅]话别。",
      })
  void characterThatJoinsIsASurnameWhereClausesBeginWithTheName(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "厂里，[PER 王君正]敬献花篮。仪式后，[PER 王君正]说。",
        "厂里，[PER 王君]正要出门。仪式后，[PER 王君]说。",
      })
  void nameGoesAsFarAsTheArticleAlwaysHasIt(String marked) {
    Recognized.assertNames(marked);
  }
}
