package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
  private static final Node A = NodeFactory.createURI("urn:a");
  private static final Node B = NodeFactory.createURI("urn:b");

  private static Query fill(String query, Map<String, List<Node>> values) {
    return Placeholders.fill(QueryFactory.create(query), values);
  }

  @Test
  void placesAreFoundInSubqueriesToo() {
    Query query =
        QueryFactory.create(
            "SELECT * { { SELECT ?x { VALUES ?x { UNDEF } ?x ?p ?o } } VALUES ?y { 1 } }");
    assertThat(Placeholders.of(query)).containsExactly("x");
  }

  @Test
  void placeTakesAllValues() {
    assertThat(fill("SELECT * { VALUES ?x { UNDEF } ?x ?p ?o }", Map.of("x", List.of(A, B))))
        .isEqualTo(QueryFactory.create("SELECT * { VALUES ?x { <urn:a> <urn:b> } ?x ?p ?o }"));
  }

  @Test
  void groupThatBeginsWithAnUnfilledPlaceIsDropped() {
    Query query = fill("SELECT * { ?s ?p ?o { VALUES ?x { UNDEF } ?s <urn:q> ?x } }", Map.of());
    assertThat(query.toString()).doesNotContain("urn:q");
  }

  @Test
  void groupThatBeginsWithAFilledPlaceStays() {
    Query query =
        fill(
            "SELECT * { ?s ?p ?o { VALUES ?x { UNDEF } ?s <urn:q> ?x } }", Map.of("x", List.of(A)));
    assertThat(query.toString()).contains("urn:q", "urn:a");
  }

  @Test
  void wholePatternThatBeginsWithAnUnfilledPlaceStays() {
    String query = "SELECT * { VALUES ?x { UNDEF } ?s <urn:q> ?x }";
    assertThat(fill(query, Map.of()).toString()).contains("urn:q");
    assertThat(fill("SELECT * { { " + query + " } }", Map.of()).toString()).contains("urn:q");
  }

  @Test
  void unfilledPlaceElsewhereGoesAlone() {
    Query query = fill("SELECT * { ?s <urn:q> ?x VALUES ?x { UNDEF } }", Map.of());
    assertThat(query.toString()).contains("urn:q").doesNotContain("UNDEF");
  }

  @Test
  void catalogueIsNotChangedByFilling() {
    Query query = QueryFactory.create("SELECT * { VALUES ?x { UNDEF } ?x ?p ?o }");
    String before = query.toString();
    Placeholders.fill(query, Map.of("x", List.of(A)));
    assertThat(query).hasToString(before);
  }
}
