package org.wenpu.use.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.wenpu.use.Fixture;

class TurtleExportTest {
  private static String export(DatasetGraph dataset) {
    return Fixture.read(
        dataset,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new TurtleExport(dataset).write(out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  private static Graph parsed(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  @Test
  void turtleIsTheUnionOfAllGraphs() {
    DatasetGraph store = Fixture.dataset();
    Graph graph = parsed(export(store));
    Graph union =
        Fixture.read(
            store,
            () -> {
              Graph copy = GraphFactory.createDefaultGraph();
              GraphView.createUnionGraph(store).find().forEachRemaining(copy::add);
              return copy;
            });
    assertThat(graph.isIsomorphicWith(union)).isTrue();
  }

  @Test
  void tripleOfSeveralGraphsIsWrittenOnce() {
    assertThat(export(Fixture.dataset()).split("skos:prefLabel \"王海\"@zh", -1)).hasSize(2);
  }

  @Test
  void numberOfTriplesIsThatOfTheUnion() {
    DatasetGraph store = Fixture.dataset();
    long written =
        Fixture.read(
            store, () -> new TurtleExport(store).write(ByteArrayOutputStream.nullOutputStream()));
    assertThat(written).isEqualTo(parsed(export(store)).size());
  }

  @Test
  void sameStoreGivesTheSameBytes() {
    assertThat(export(Fixture.dataset())).isEqualTo(export(Fixture.dataset()));
  }

  @Test
  void lexicalFormsStayAsTheyAre() {
    String turtle =
        """
        <https://example.org/s> <https://example.org/p> "8.70"^^<http://www.w3.org/2001/XMLSchema#decimal> , "1E0"^^<http://www.w3.org/2001/XMLSchema#double> ,
          "+1"^^<http://www.w3.org/2001/XMLSchema#integer> , "a\\n\\"\\\\\\u0001b" , "甲"@zh-Hans , true , _:b .
        _:b <https://example.org/p> <https://example.org/x#char=0,5> , <https://w3id.org/wenpu/id/place/440000> , <https://w3id.org/wenpu/id/a.b,c%20d> .
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Graph graph = parsed(turtle);
    TurtleExport.write(graph, out);
    Graph again = parsed(out.toString(StandardCharsets.UTF_8));
    assertThat(again.isIsomorphicWith(graph)).as(out.toString(StandardCharsets.UTF_8)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("8.70");
  }
}
