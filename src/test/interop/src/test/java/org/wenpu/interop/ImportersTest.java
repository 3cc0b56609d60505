package org.wenpu.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.openide.util.Lookup;
import picocli.CommandLine;

/** Reads the networks in the folder {@code exports} as Gephi and Neo4j do. */
class ImportersTest {
  private static final Path EXPORTS = Path.of(System.getProperty("exports"));

  private static long lines(String file) throws Exception {
    return Files.readAllLines(EXPORTS.resolve(file)).size() - 1L;
  }

  private static GraphModel gephi(String file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(EXPORTS.toFile(), file));
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setAllowAutoNode(false);
    importer.process(container, new DefaultProcessor(), workspace);
    assertThat(container.getReport().getText()).doesNotContain("SEVERE").doesNotContain("CRITICAL");
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
  }

  private static Map<String, Class<?>> types(Table table) {
    Map<String, Class<?>> types = new HashMap<>();
    table.forEach(column -> types.put(column.getTitle(), column.getTypeClass()));
    return types;
  }

  @ParameterizedTest
  @ValueSource(strings = {"network.gexf", "network.graphml"})
  void gephiReadsAllNodesWithTypedAttributes(String file) throws Exception {
    GraphModel model = gephi(file);
    Graph graph = model.getDirectedGraph();
    assertThat(graph.getNodeCount()).isEqualTo((int) lines("csv/nodes.csv"));
    assertThat(types(model.getNodeTable()))
        .containsEntry("kind", String.class)
        .containsEntry("times", Long.class);
    assertThat(types(model.getEdgeTable())).containsEntry("evidence", String.class);
    assertThat(graph.getNodes().toArray()).anyMatch(n -> "王海".equals(n.getLabel()));
  }

  @Test
  void gephiKeepsEveryEdgeOfGexf() throws Exception {
    GraphModel model = gephi("network.gexf");
    assertThat(model.getDirectedGraph().getEdgeCount()).isEqualTo((int) lines("csv/edges.csv"));
    assertThat(model.isDynamic()).as("days are intervals").isTrue();
    assertThat(model.getDirectedGraph().getNodes().toArray())
        .extracting(n -> n.getColor().getRGB() & 0xffffff)
        .contains(0xe69f00, 0x0072b2);
  }

  private record Import(int code, String report) {}

  private static Import neo4j(Path home, Path nodes, Path edges) throws Exception {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
    Files.createDirectories(home.resolve("conf"));
    CommandLine line =
        new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"), out, out, fileSystem())));
    int code =
        line.execute(
            "--nodes=" + nodes, "--relationships=" + edges, "--report-file=" + home.resolve("report"), "--verbose", "neo4j");
    return new Import(code, report.toString(StandardCharsets.UTF_8));
  }

  private static org.neo4j.io.fs.FileSystemAbstraction fileSystem() {
    return new org.neo4j.io.fs.DefaultFileSystemAbstraction();
  }

  @Test
  void neo4jImportsAllNodesAndEdges(@TempDir Path home) throws Exception {
    Import imported =
        neo4j(home, EXPORTS.resolve("csv/nodes.csv"), EXPORTS.resolve("csv/edges.csv"));
    assertThat(imported.code()).as(imported.report()).isZero();
    assertThat(imported.report())
        .contains(lines("csv/nodes.csv") + " nodes", lines("csv/edges.csv") + " relationships");
  }

  @Test
  void neo4jHoldsEachFieldToTheTypeOfItsHeader(@TempDir Path home) throws Exception {
    List<String> nodes = Files.readAllLines(EXPORTS.resolve("csv/nodes.csv"));
    assertThat(nodes.get(0)).contains("times:long,first:date");
    Path wrong = home.resolve("wrong.csv");
    Files.write(wrong, List.of(nodes.get(0), "n0,x,person,urn:x,many,2026-01-01,2026-01-01"));
    Path none = Files.write(home.resolve("none.csv"), List.of(":START_ID,:END_ID,:TYPE"));
    assertThat(neo4j(home, wrong, none).report()).contains("many");
  }
}
