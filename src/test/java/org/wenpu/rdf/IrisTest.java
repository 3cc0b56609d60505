package org.wenpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.input.Span;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.meaning.Entity;

class IrisTest {
  private static final String ARTICLE = "https://w3id.org/wenpu/id/article/";

  @ParameterizedTest
  @CsvSource({
    "2026-01-31-0a1b, 2026-01-31-0a1b",
    "人民日报 1, 人民日报%201",
    "a/b#c?d, a%2Fb%23c%3Fd",
    "100%, 100%25",
    "a%20b, a%2520b",
    "'<x>\"{|}\\^`', %3Cx%3E%22%7B%7C%7D%5C%5E%60",
    ".., %2E%2E",
  })
  void untrustedIdIsEscaped(String id, String segment) {
    assertThat(Iris.article(id).getURI()).isEqualTo(ARTICLE + segment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\n\t",
        "\ud800",
        "a\u202eb",
        "\u3000全角",
        "\ufeff",
        "\ue000",
        "\uffff",
        "😀𠮷",
        "é́",
        "[x]:@!$&'()*+,;=",
      })
  void anyTextMakesALegalIri(String text) {
    String iri = Iris.article(text).getURI();
    assertThat(IRIx.create(iri).hasViolations()).as(iri).isFalse();
  }

  @Test
  void differentIdsHaveDifferentIris() {
    List<String> ids = List.of("a b", "a%20b", "a+b", "a\u00a0b", "A b", "a  b", "..", "%2E%2E");
    Set<String> iris =
        ids.stream().map(id -> Iris.article(id).getURI()).collect(Collectors.toSet());
    assertThat(iris).hasSameSizeAs(ids);
  }

  @Test
  void veryLongIdIsCutAndStaysItself() {
    String id = "很长".repeat(50_000);
    String iri = Iris.article(id).getURI();
    assertThat(iri).hasSizeLessThan(200).isEqualTo(Iris.article(id).getURI());
    assertThat(iri).isNotEqualTo(Iris.article(id + "长").getURI());
  }

  @Test
  void evidenceCountsCharacters() {
    assertThat(Iris.evidence(Iris.article("a"), new Span(3, 5)).getURI())
        .isEqualTo(ARTICLE + "a#char=3,5");
  }

  @Test
  void keyOfAKnownInstitutionGivesTheIriOfTheReferenceData() {
    Set<String> reference =
        ReferenceGraphs.bundled().stream()
            .flatMap(graph -> graph.content().get().triples().stream())
            .map(Triple::getSubject)
            .map(Object::toString)
            .collect(Collectors.toSet());
    assertThat(KnownInstitutions.bundled().all())
        .isNotEmpty()
        .allSatisfy(
            known ->
                assertThat(reference)
                    .contains(
                        Iris.entity(
                                new Entity.Institution(
                                    known.key(),
                                    known.label(),
                                    List.of(),
                                    Entity.Institution.Kind.OTHER,
                                    null,
                                    null))
                            .getURI()));
  }
}
