package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States the laws that the files under {@code ontology/} keep. */
class ReferenceDataTest {
  private static final List<Concept> PLACES = Thesaurus.bundled("places", "place");
  private static final Map<String, Concept> BY_KEY =
      PLACES.stream().collect(Collectors.toMap(Concept::key, Function.identity()));

  @ParameterizedTest
  @ValueSource(strings = {"places", "institutions", "topics"})
  void fileIsStrictTurtle(String file) throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/ontology/" + file + ".ttl")) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .parse(new StreamRDFBase());
    }
  }

  @ParameterizedTest
  @CsvSource({"places,place", "institutions,institution", "topics,topic"})
  void noConceptSaysAThingTwice(String file, String kind) {
    for (Concept concept : Thesaurus.bundled(file, kind)) {
      concept.values().forEach((p, v) -> assertThat(v).as(concept.key()).doesNotHaveDuplicates());
      List<String> labels = new ArrayList<>(concept.all("prefLabel@zh"));
      labels.addAll(concept.all("altLabel@zh"));
      assertThat(labels).as(concept.key()).doesNotHaveDuplicates().isNotEmpty();
      assertThat(concept.all("prefLabel@zh")).as(concept.key()).hasSize(1);
      assertThat(labels).containsAll(concept.all("ambiguousLabel@zh"));
    }
  }

  @ParameterizedTest
  @CsvSource({"Province,34,34", "City,333,333", "County,2800,2990"})
  void divisionsAreComplete(String type, int least, int most) {
    assertThat(divisions(type).count()).isBetween((long) least, (long) most);
  }

  @Test
  void divisionCodeIsTheKeyAndNamesTheParent() {
    divisions("Province").forEach(p -> assertThat(p.one("containedInPlace")).isEqualTo("CN"));
    Stream.concat(divisions("City"), divisions("County"))
        .forEach(
            place -> {
              String code = place.one("divisionCode");
              assertThat(code).isEqualTo(place.key()).hasSize(6).containsOnlyDigits();
              assertThat(place.one("containedInPlace"))
                  .as(place.key())
                  .isIn(code.substring(0, 2) + "0000", code.substring(0, 4) + "00");
            });
  }

  @Test
  void everyContainingPlaceExistsAndNoneContainsItself() {
    for (Concept place : PLACES) {
      List<Concept> chain = new ArrayList<>();
      for (Concept at = place; at != null; at = container(at)) {
        assertThat(chain).doesNotContain(at);
        chain.add(at);
      }
    }
  }

  private static Concept container(Concept place) {
    String key = place.first("containedInPlace");
    if (key == null) {
      return null;
    }
    assertThat(BY_KEY).containsKey(key);
    return BY_KEY.get(key);
  }

  @Test
  void isoCodesAreUnique() {
    List<String> codes = PLACES.stream().flatMap(p -> p.all("isoCode").stream()).toList();
    assertThat(codes).doesNotHaveDuplicates().contains("CN", "GB", "CN-GD", "CN-TW", "CN-HK");
    assertThat(codes).doesNotContain("TW", "HK", "MO");
  }

  @Test
  void everyPlaceAboveTheCountyHasAnEnglishName() {
    assertThat(PLACES)
        .filteredOn(p -> List.of("Country", "Province", "Region").contains(p.one("type")))
        .hasSizeGreaterThan(350)
        .allSatisfy(p -> assertThat(p.all("prefLabel@en")).as(p.key()).hasSize(1));
    assertThat(divisions("City"))
        .allSatisfy(p -> assertThat(p.all("prefLabel@en")).as(p.key()).hasSize(1));
  }

  @Test
  void oneCharacterIsNeverAMention() {
    assertThat(PLACES)
        .allSatisfy(
            p -> {
              assertThat(p.all("altLabel@zh")).noneMatch(form -> form.length() < 2);
              assertThat(p.all("hiddenLabel@zh")).allMatch(form -> form.length() == 1);
            });
  }

  @Test
  void noDistrictHasTheShortNameOfAProvince() {
    List<String> provinces =
        divisions("Province").flatMap(p -> p.all("altLabel@zh").stream()).toList();
    assertThat(divisions("County"))
        .allSatisfy(p -> assertThat(p.all("altLabel@zh")).doesNotContainAnyElementsOf(provinces));
  }

  @ParameterizedTest
  @CsvSource({
    "140000,Shanxi", "610000,Shaanxi", "230100,Harbin", "650100,Ürümqi", "540100,Lhasa",
    "150100,Hohhot", "610100,Xi'an", "GB,United Kingdom", "441400,Meizhou",
        "京津冀,Beijing-Tianjin-Hebei"
  })
  void englishNamesAreTheUsualOnes(String key, String name) {
    assertThat(BY_KEY.get(key).one("prefLabel@en")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"institutions,institution", "topics,topic"})
  void everyInstitutionAndTopicHasAnEnglishName(String file, String kind) {
    assertThat(Thesaurus.bundled(file, kind))
        .allSatisfy(c -> assertThat(c.all("prefLabel@en")).as(c.key()).hasSize(1));
  }

  @Test
  void everyTopicStandsInTheSchemeBelowAnotherOrAtTheTop() {
    assertThat(Thesaurus.bundled("topics", "topic"))
        .allSatisfy(
            topic -> {
              assertThat(topic.all("inScheme")).containsExactly("topics");
              assertThat(topic.all("broader").size() + topic.all("topConceptOf").size())
                  .as(topic.key())
                  .isEqualTo(1);
            });
  }

  private static Stream<Concept> divisions(String type) {
    return PLACES.stream()
        .filter(p -> p.one("type").equals(type) && p.first("divisionCode") != null);
  }
}
