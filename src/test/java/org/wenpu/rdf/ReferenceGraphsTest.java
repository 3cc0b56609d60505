package org.wenpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.wenpu.language.Place;
import org.wenpu.rdf.Vocabulary.Skos;

class ReferenceGraphsTest {
  private static List<Triple> triples(String name) {
    return ReferenceGraphs.bundled().stream()
        .filter(graph -> graph.name().equals(Iris.referenceGraph(name)))
        .findFirst()
        .orElseThrow()
        .content()
        .get()
        .triples();
  }

  @Test
  void eachFileIsAGraphOfItsOwn() {
    assertThat(ReferenceGraphs.bundled())
        .extracting(graph -> graph.name().getURI())
        .containsExactly(
            "https://w3id.org/wenpu/graph/reference/institutions",
            "https://w3id.org/wenpu/graph/reference/people",
            "https://w3id.org/wenpu/graph/reference/places",
            "https://w3id.org/wenpu/graph/reference/topics",
            "https://w3id.org/wenpu/graph/reference/wenpu");
  }

  @Test
  void placeIsInTheSchemeOfPlaces() {
    Triple expected =
        Triple.create(
            Iris.place(new Place("440000", Place.Kind.PROVINCE, "广东省", "CN")),
            Skos.IN_SCHEME,
            Iris.scheme("places"));
    assertThat(triples("places")).contains(expected).doesNotHaveDuplicates();
  }

  @Test
  void termsAreInNoScheme() {
    assertThat(triples("wenpu")).noneMatch(triple -> triple.getPredicate().equals(Skos.IN_SCHEME));
  }

  @Test
  void fingerprintComesFromTheFileAlone() {
    assertThat(ReferenceGraphs.bundled().get(0).fingerprint())
        .isEqualTo(ReferenceGraphs.bundled().get(0).fingerprint())
        .isNotEqualTo(ReferenceGraphs.bundled().get(1).fingerprint());
  }
}
