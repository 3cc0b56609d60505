package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.use.Fixture;

/** Gives every parameter of every query values that try to be more than a value. */
class QueryInjectionTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static final Call CALL = new Call(STORE);
  private static final Set<Quad> BEFORE = quads();
  private static final String MARK = "qzxjv";

  private static final List<String> ATTACKS =
      List.of(
          MARK + "\" ) } DROP ALL ; SELECT * { ?s ?p ?o FILTER (?s = \"",
          MARK + "' } UNION { ?s ?p ?o } #",
          MARK + "> . ?s ?p ?o . <x:",
          "https://example.org/" + MARK + "> } UNION { ?s ?p ?o } #",
          "<https://example.org/" + MARK + ">",
          "id:" + MARK + "> <x:y> ?z } #",
          "id:../../" + MARK,
          MARK + "}}}} {{{{ ?topic",
          MARK + "\n} INSERT DATA { <x:s> <x:p> <x:o> }\r\n#",
          MARK + "\\\" \\u0022 \\\\ \\n",
          MARK + "\"\"\" ''' \"",
          MARK + "\u0000\u0001\u001b[2J",
          MARK + "\u202e\u2066\u200b\ufeff\uff02\uff1e\u2028",
          MARK + "\ud800",
          MARK + "\ud83d\ude00𠮷" + "e\u0301",
          MARK + "(.*)+$|[^",
          MARK + "*~?:^[a TO z] AND OR NOT",
          "2026-01-01" + MARK + "\"^^xsd:date ) } #",
          "{" + MARK + "}${" + MARK + "}%s%n",
          MARK + ("\"}" + MARK).repeat(20_000),
          MARK + "长".repeat(100_000));

  /** A parameter of a query, and what it is given. */
  record Attack(NamedQuery query, Parameter parameter, String value) {
    @Override
    public String toString() {
      return query.name() + " --" + parameter.name();
    }
  }

  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    for (NamedQuery query : Catalogue.bundled().queries()) {
      for (Parameter parameter : query.parameters()) {
        ATTACKS.forEach(value -> attacks.add(new Attack(query, parameter, value)));
      }
    }
    return attacks;
  }

  static List<Attack> parameters() {
    return attacks().stream().filter(a -> a.value().equals(ATTACKS.get(0))).toList();
  }

  private static Set<Quad> quads() {
    return Fixture.read(STORE, () -> STORE.stream().collect(Collectors.toSet()));
  }

  /** The value of another parameter is none: all rows there are would be the answer. */
  @ParameterizedTest
  @MethodSource("parameters")
  void hostileValuesFindNothingAndChangeNothing(Attack parameter) {
    for (String value : ATTACKS) {
      Attack attack = new Attack(parameter.query(), parameter.parameter(), value);
      assertThat(found(attack)).as(value.substring(0, Math.min(60, value.length()))).isZero();
    }
    assertThat(quads()).isEqualTo(BEFORE);
  }

  private static long found(Attack attack) {
    Map<String, String> options = Map.of(attack.parameter().name(), attack.value());
    try {
      return results(attack.query(), CALL.answer(attack.query(), format(attack.query()), options));
    } catch (BadQueryException e) {
      return 0;
    }
  }

  private static ResultFormat format(NamedQuery query) {
    boolean graph = Answers.usualFormat(query) == ResultFormat.TURTLE;
    return graph ? ResultFormat.TURTLE : ResultFormat.TSV;
  }

  private static long results(NamedQuery query, String answer) {
    return format(query) == ResultFormat.TSV
        ? answer.lines().skip(1).count()
        : answer.lines().filter(l -> !l.isBlank() && !l.startsWith("PREFIX")).count();
  }

  /** What {@code --explain} shows is the query that was run, with the value as one term. */
  @ParameterizedTest
  @MethodSource("parameters")
  void shownSparqlHasTheValueAsOneTerm(Attack parameter) {
    for (String value : ATTACKS) {
      if (value.length() > 1000 || value.contains("\ud800")) {
        continue;
      }
      Node term = NodeFactory.createLiteralString(value);
      String sparql =
          Answers.sparql(parameter.query(), Map.of(parameter.parameter().name(), List.of(term)));
      assertThat(QueryFactory.create(sparql))
          .isEqualTo(
              Placeholders.fill(
                  parameter.query().query(), Map.of(parameter.parameter().name(), List.of(term))));
    }
  }
}
