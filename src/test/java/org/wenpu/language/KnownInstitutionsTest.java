package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownInstitutionsTest {
  private static final KnownInstitutions KNOWN = KnownInstitutions.bundled();

  @ParameterizedTest
  @CsvSource({
    "党中央,中共中央",
    "国家发展改革委,国家发展和改革委员会",
    "国家发改委,国家发展和改革委员会",
    "人力资源社会保障部,人力资源和社会保障部",
    "国新办,国务院新闻办公室",
    "全国政协,中国人民政治协商会议全国委员会",
    "最高检,最高人民检察院",
    "世卫组织,世界卫生组织",
    "欧委会,欧盟委员会",
    "五角大楼,美国国防部",
    "新华社,新华通讯社",
    "中央党校（国家行政学院）,中共中央党校（国家行政学院）"
  })
  void abbreviationNamesTheInstitution(String name, String key) {
    assertThat(KNOWN.named(name)).extracting(KnownInstitution::key).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "全国人大常委会会议,全国人大常委会",
    "全国人大代表,全国人大",
    "工业和信息化部部长,工业和信息化部",
    "民进中央主席,民进中央",
    "民进党当局,民进党",
    "联合国安理会决议,联合国安理会",
    "中国科学院大学教授,中国科学院大学"
  })
  void longestNameIsTaken(String text, String name) {
    assertThat(KNOWN.longestNameAt(text, 0)).isEqualTo(name.length());
  }

  @Test
  void ordinaryWordsAreNoInstitution() {
    assertThat(KNOWN.longestNameAt("有关部门", 0)).isEqualTo(-1);
    assertThat(KNOWN.longestNameAt("教育部门", 0)).isEqualTo(-1);
    assertThat(KNOWN.longestNameAt("联合国际力量", 0)).isEqualTo(-1);
    assertThat(KNOWN.longestNameAt("民主党派人士", 0)).isEqualTo(-1);
    assertThat(KNOWN.named("民主党派")).isNull();
    assertThat(KNOWN.named("总工会")).isNull();
    assertThat(KNOWN.named("金砖国家")).isNull();
  }

  @Test
  void sharedShortFormIsAmbiguousAndAnOfficialOneIsNot() {
    assertThat(KNOWN.isAmbiguous("发改委")).isTrue();
    assertThat(KNOWN.isAmbiguous("国家发改委")).isFalse();
  }

  @Test
  void recordCarriesKindParentAndPlace() {
    assertThat(KNOWN.named("中科大"))
        .isEqualTo(
            new KnownInstitution(
                "中国科学技术大学",
                "中国科学技术大学",
                List.of("中国科大", "中科大"),
                KnownInstitution.Kind.UNIVERSITY,
                "中国科学院",
                "340100"));
  }

  @Test
  void everyLocationIsAPlaceOfTheGazetteer() {
    BundledGazetteer places = BundledGazetteer.bundled();
    assertThat(KNOWN.all())
        .hasSizeGreaterThan(500)
        .filteredOn(institution -> institution.location() != null)
        .allSatisfy(i -> assertThat(places.byKey(i.location())).as(i.key()).isNotNull());
  }

  @Test
  void nameOfTwoInstitutionsIsRejected() {
    Concept one = institution("甲", Map.of("altLabel@zh", List.of("丙")));
    Concept two = institution("乙", Map.of("altLabel@zh", List.of("丙")));
    assertThatIllegalStateException()
        .isThrownBy(() -> new KnownInstitutions(List.of(one, two), List.of()))
        .withMessageContainingAll("丙", "甲", "乙");
  }

  @Test
  void unknownParentIsRejected() {
    Concept orphan = institution("甲", Map.of("subOrganizationOf", List.of("乙")));
    assertThatIllegalStateException()
        .isThrownBy(() -> new KnownInstitutions(List.of(orphan), List.of()))
        .withMessageContainingAll("甲", "乙");
  }

  private static Concept institution(String label, Map<String, List<String>> more) {
    Map<String, List<String>> values = new HashMap<>(more);
    values.put("type", List.of("Organization", "Company"));
    values.put("prefLabel@zh", List.of(label));
    return new Concept(label, values);
  }
}
