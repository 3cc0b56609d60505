package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.use.Fixture;

class ResolverTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static final String ID = "https://w3id.org/wenpu/id/";

  private static List<String> resolve(Parameter.Type type, String value) {
    Parameter parameter = new Parameter("it", type, true, "it");
    List<Node> found = Fixture.read(STORE, () -> new Resolver(STORE).resolve(parameter, value));
    return found.stream().map(Node::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TOPIC, AI, topic/ai",
    "TOPIC, ai, topic/ai",
    "TOPIC, ＡＩ, topic/ai",
    "TOPIC, 人工智能, topic/ai",
    "TOPIC, artificial intelligence, topic/ai",
    "TOPIC, id:topic/ai, topic/ai",
    "TOPIC, https://w3id.org/wenpu/id/topic/ai, topic/ai",
    "REGION, 广东省, place/440000",
    "REGION, 广东, place/440000",
    "REGION, guangdong, place/440000",
    "PERSON, 王海, person/王海-1",
    "INSTITUTION, 软件学院, institution/华南软件学院",
    "ARTICLE, a1, article/a1",
    "ARTICLE, 代表委员谈人工智能, article/a1",
    "DOCUMENT, 算力行动方案, document/行动方案",
    "ENTITY, 保定, place/130600",
  })
  void thingIsFoundByAnyOfItsNames(Parameter.Type type, String value, String found) {
    assertThat(resolve(type, value)).containsExactly(ID + found);
  }

  @Test
  void nameOfSeveralThingsIsSaid() {
    DatasetGraph store = Fixture.dataset();
    Node other = NodeFactory.createURI(ID + "person/王海-2");
    Node graph = NodeFactory.createURI(ID + "graph/test");
    Txn.executeWrite(
        store,
        () -> {
          store.add(graph, other, RDF.type.asNode(), FOAF.Person.asNode());
          store.add(
              graph, other, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("王海", "zh"));
        });
    List<String> said = new ArrayList<>();
    Parameter person = new Parameter("it", Parameter.Type.PERSON, true, "it");
    Fixture.read(store, () -> new Resolver(store, said::add).resolve(person, "王海"));
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("王海 names 2 things; all are meant")
        .contains("王海-1", "王海-2");
  }

  @Test
  void nameOfAnotherKindIsNoMatch() {
    assertThatThrownBy(() -> resolve(Parameter.Type.PERSON, "广东"))
        .isInstanceOf(BadQueryException.class)
        .hasMessageStartingWith("no person \"广东\"; nearest known: ");
  }

  @Test
  void unknownNameIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> resolve(Parameter.Type.TOPIC, "人工智慧"))
        .hasMessageStartingWith("no topic \"人工智慧\"; nearest known: 人工智能");
  }

  @Test
  void iriTheStoreDoesNotDescribeIsUnknown() {
    assertThatThrownBy(() -> resolve(Parameter.Type.FACT, "https://example.org/x"))
        .isInstanceOf(BadQueryException.class)
        .hasMessageStartingWith("no fact \"https://example.org/x\"");
  }

  @Test
  void datesAreChecked() {
    assertThat(resolve(Parameter.Type.DATE, "2026-01-31")).hasSize(1);
    assertThatThrownBy(() -> resolve(Parameter.Type.DATE, "2026-02-31"))
        .hasMessage("--it is no date like 2026-01-31: 2026-02-31");
  }
}
