package org.wenpu.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldShortFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 江苏通联创新研究院]（以下简称“[ORG 江苏通联]”）揭牌。[ORG 江苏通联]招聘，[ORG 江苏通联创新研究院]开课。",
        "[ORG 浙江省疾控中心]（以下简称“中心”）坚持以人民为中心，在市中心设点。",
        "[ORG 重庆明岳贸易有限公司]（以下简称“公司”）设立子公司，公司盈利。",
        "发展目标（以下简称“目标”）确定，目标明确。",
      })
  void shortNameIsOneWhereTheArticleSaysSo(String marked) {
    Recognized.assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ORG 江苏通联创新研究院]（以下简称“[ORG 通联]”）揭牌，[ORG 通联]招聘，交通联网。",
      })
  void shortNameIsAWord(String marked) {
    Recognized.assertNames(marked);
  }

  @Test
  void shortNameToldAgainAndAgainIsFoundOnceInEachPlace() {
    String told = "教育部（简称部委）。".repeat(300);
    assertThat(Recognized.mentions(told)).hasSize(600);
  }
}
