package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RiotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {
  private static final String PREFIX = "https://w3id.org/wenpu/id/place/";
  private static final String HEAD =
      """
      # 甲: "no" <string>
      @prefix place: <https://w3id.org/wenpu/id/place/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  @ParameterizedTest
  @CsvSource({"places, place", "institutions, institution", "topics, topic", "people, person"})
  void bundledFilesAreReadAsJenaReadsThem(String file, String kind) throws Exception {
    String prefix = "https://w3id.org/wenpu/id/" + kind + "/";
    Concepts concepts = new Concepts(prefix);
    PlainTurtle.read(Thesaurus.text(file), concepts);

    assertThat(concepts.all())
        .isNotEmpty()
        .isEqualTo(Thesaurus.byJena(Thesaurus.text(file), prefix));
  }

  @Test
  void namesIrisAndStringsAreRead() {
    String turtle =
        HEAD
            + """
            place:1 a skos:Concept ; # 乙
                skos:prefLabel "甲 ; 乙 ." , "Jia, #1"@en ;
                skos:broader <https://w3id.org/wenpu/id/place/2> .
            skos:other a skos:Concept .
            """;

    assertThat(Thesaurus.read(turtle, PREFIX))
        .isEqualTo(Thesaurus.byJena(turtle, PREFIX))
        .containsExactly(
            new Concept(
                "1",
                Map.of(
                    "type", List.of("Concept"),
                    "prefLabel", List.of("甲 ; 乙 ."),
                    "prefLabel@en", List.of("Jia, #1"),
                    "broader", List.of("2"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place:1 skos:prefLabel \"甲\"@zh.",
        "place:1 skos:prefLabel \"甲\\\"乙\" .",
        "place:1 skos:prefLabel '甲' .",
        "place:1 skos:prefLabel \"\"\"甲\n乙\"\"\" .",
        "place:1 skos:prefLabel \"甲\"@zh-Hans .",
        "place:1 skos:prefLabel \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
        "place:1 skos:prefLabel 1 .",
        "place:1 skos:broader place:2, place:3 .",
        "place:1 skos:broader place:a\\~b .",
        "place:1 skos:broader <https://w3id.org/wenpu/id/place/2>,place:3;.",
        "PREFIX p: <https://w3id.org/wenpu/id/place/>\np:1 skos:broader p:2 .",
      })
  void whateverElseStandsInTurtleIsReadByJena(String turtle) {
    assertThat(Thesaurus.read(HEAD + turtle, PREFIX))
        .hasSize(1)
        .isEqualTo(Thesaurus.byJena(HEAD + turtle, PREFIX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"place:1 skos:prefLabel \"甲 .", "place:1 skos:broader 2:3 ."})
  void whatIsNoTurtleIsRefused(String turtle) {
    assertThatThrownBy(() -> Thesaurus.read(HEAD + turtle, PREFIX))
        .isInstanceOf(RiotException.class);
  }
}
