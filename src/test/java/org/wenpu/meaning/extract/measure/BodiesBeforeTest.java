package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.meaning.extract.Texts;

/** Bodies and regions that newspapers name by a word of their kind. */
class BodiesBeforeTest {
  private static final String[] NAMES = {
    "沙河县水利局/ORG",
    "清江市人民法院/ORG",
    "清江市应急管理局/ORG",
    "清江/PLACE",
    "清江市湿地保护条例/DOC",
    "水利部/ORG",
    "湿地/DOC",
    "沙河市/PLACE",
    "沙河区市场监管局/ORG",
    "双林自然保护区/PLACE",
    "清江村/PLACE",
    "黑龙江/PLACE",
    "节水法/DOC",
    "民政部/ORG",
    "湖北/PLACE",
    "清江灌区节水方案/DOC",
    "沙河县工业和信息化局/ORG"
  };

  private static List<String> measures(String text) {
    return MeasureTexts.measures(Texts.annotated(text, NAMES));
  }

  @Test
  void bodyIsMeantByItsKind() {
    assertThat(measures("沙河县水利局近来很忙。目前，该局已建立巡河制度。")).containsExactly("沙河县水利局：建立巡河制度");
    assertThat(measures("沙河县水利局近来很忙。目前，该院已建立巡河制度。")).doesNotContain("沙河县水利局：建立巡河制度");
  }

  @Test
  void countyIsMeantByTheNameOfItsBody() {
    assertThat(measures("清江有很多河。沙河县水利局近来很忙，县里将推广滴灌技术。")).containsExactly("沙河县：推广滴灌技术");
    assertThat(measures("清江有很多河。沙河县水利局近来很忙，当地将推广滴灌技术。")).containsExactly("清江：推广滴灌技术");
  }

  @Test
  void departmentJoinedWithoutANameActsToo() {
    assertThat(measures("清江市应急管理局、市财政局将推广滴灌技术。")).containsExactly("清江市应急管理局：推广滴灌技术");
    assertThat(measures("清江市应急管理局、市财政局局长将推广滴灌技术。")).isEmpty();
  }

  @Test
  void regionActsInItsRegulation() {
    assertThat(measures("清江很美。今年5月起施行的《清江市湿地保护条例》规定，建立湿地补偿制度。")).containsExactly("清江市：建立湿地补偿制度");
    assertThat(measures("水利部印发的《清江市湿地保护条例》规定，建立湿地补偿制度。")).doesNotContain("清江市：建立湿地补偿制度");
  }

  @Test
  void namedDocumentIsToldByWhatFollows() {
    assertThat(measures("清江出台《清江市湿地保护条例》，推广滴灌技术。")).containsExactly("清江：推广滴灌技术");
  }

  @Test
  void actForSomebodyStandsAlone() {
    assertThat(measures("清江将推广滴灌技术，向企业派驻技术管家。")).containsExactly("清江：推广滴灌技术", "清江：向企业派驻技术管家");
    assertThat(measures("清江将对遭受旱灾损失的农户，发放补助资金。")).containsExactly("清江：对遭受旱灾损失的农户，发放补助资金");
  }

  @Test
  void regionIsMeantByTheNearestNameThatHoldsIt() {
    assertThat(measures("清江村很美。清江市应急管理局局长很忙，市里将推广滴灌技术。")).containsExactly("清江市：推广滴灌技术");
    assertThat(measures("沙河市很美。沙河区市场监管局局长很忙，市里将推广滴灌技术。")).containsExactly("沙河市：推广滴灌技术");
    assertThat(measures("清江村很美。沙河区市场监管局局长很忙，区里将推广滴灌技术。")).containsExactly("沙河区：推广滴灌技术");
  }

  @Test
  void areaIsNoDistrict() {
    assertThat(measures("沙河市很美。双林自然保护区多鸟，市里将推广滴灌技术。")).containsExactly("沙河市：推广滴灌技术");
    assertThat(measures("沙河市很美。双林自然保护区多鸟，当地将推广滴灌技术。")).containsExactly("双林自然保护区：推广滴灌技术");
  }

  @Test
  void provinceNamedAfterARiverActs() {
    assertThat(measures("湖北很美。黑龙江很忙，全省将推广滴灌技术。")).containsExactly("黑龙江：推广滴灌技术");
  }

  @Test
  void newLawIsToldByItself() {
    assertThat(measures("民政部负责人介绍，节水的人很多。新修订的节水法，明确建立节水补偿制度。")).containsExactly("节水法：建立节水补偿制度");
    assertThat(measures("民政部负责人介绍，节水的人很多。新修订的草案，明确建立节水补偿制度。")).doesNotContain("节水法：建立节水补偿制度");
  }

  @Test
  void planIsAVerbBeforeAnAct() {
    assertThat(measures("水利部印发《清江灌区节水方案》。湖北改造老旧泵站，计划推广滴灌技术。"))
        .containsExactly("湖北：改造老旧泵站", "湖北：推广滴灌技术");
    assertThat(measures("水利部印发《清江灌区节水方案》。湖北改造老旧泵站，计划提出推广滴灌技术。"))
        .containsExactly("湖北：改造老旧泵站", "水利部：推广滴灌技术");
  }

  @Test
  void whoDrawsUpAPlanActsInIt() {
    assertThat(measures("沙河市正在编制《清江灌区节水方案》。方案提出，推广滴灌技术。")).contains("沙河市：推广滴灌技术");
    assertThat(measures("沙河市正在学习《清江灌区节水方案》。方案提出，推广滴灌技术。")).containsExactly("清江灌区节水方案：推广滴灌技术");
  }

  @Test
  void officialSpeaksAtAnOccasionInQuotationMarks() {
    assertThat(measures("湖北很忙。民政部负责人7日在“部长通道”表示，今年将推广滴灌技术。")).containsExactly("民政部：推广滴灌技术");
    assertThat(measures("湖北很忙。民政部负责人7日来到“部长通道”，今年将推广滴灌技术。")).doesNotContain("民政部：推广滴灌技术");
  }

  @Test
  void departmentIsTheBodyOfItsFieldNamedBefore() {
    assertThat(measures("沙河县工业和信息化局局长很忙，工信部门将推广滴灌技术。")).containsExactly("沙河县工业和信息化局：推广滴灌技术");
    assertThat(measures("沙河县工业和信息化局局长很忙，医保部门将推广滴灌技术。")).containsExactly("医保部门：推广滴灌技术");
  }
}
