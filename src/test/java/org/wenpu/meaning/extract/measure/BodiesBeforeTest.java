package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.meaning.extract.Texts;

/** Bodies and regions that newspapers name by a word of their kind. */
class BodiesBeforeTest {
  private static final String[] NAMES = {
    "沙河县水利局/ORG", "清江市人民法院/ORG", "清江市应急管理局/ORG", "清江/PLACE", "清江市湿地保护条例/DOC", "水利部/ORG", "湿地/DOC"
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
}
